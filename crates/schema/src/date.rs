//! Dates with their precision.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::names::names;

names! {
    /// How exactly a date is known.
    pub enum Precision("date precision") {
        /// To the day.
        Day = "day",
        /// To the month; the day stands at 1.
        Month = "month",
        /// To the year; month and day stand at 1.
        Year = "year",
        /// Nothing in the text dates it; the day of publication stands in.
        Published = "published",
    }
}

/// A date and how exactly it is known. UTC civil days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct When {
    /// The day; month and day are 1 where the precision is coarser.
    pub date: Date,
    /// How exactly it is known.
    pub precision: Precision,
}

impl When {
    /// The date cut to its precision: `2026-02-05`, `2026-02` or `2026`.
    #[must_use]
    pub fn cut(&self) -> String {
        let date = self.date;
        match self.precision {
            Precision::Day | Precision::Published => date.to_string(),
            Precision::Month => format!("{:04}-{:02}", date.year(), date.month()),
            Precision::Year => format!("{:04}", date.year()),
        }
    }
}
