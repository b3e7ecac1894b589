//! Days as numbers, and dates that name a whole month or year.
//!
//! Counting starts at 1970-01-01. A date cut to its precision (`2026-02`, `2026`) is a period with a first and a last day.

use demarche_schema::Date;
use jiff::{ToSpan, Unit};

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Stands for a day that nothing tells: before all days that anyone writes of.
pub(crate) const UNDATED: i32 = -4_000_000;
/// Days before this one are counted from [`UNDATED`].
const FIRST: i32 = -3_000_000;

/// A day as people read it; "undated" where nothing tells it.
pub(crate) fn shown(number: i32) -> String {
    if number < FIRST { "undated".to_owned() } else { date(number).to_string() }
}

/// Days since 1970-01-01.
pub(crate) fn number(date: Date) -> i32 {
    date.since((Unit::Day, EPOCH)).map_or(0, |span| span.get_days())
}

/// The date of a day number.
pub(crate) fn date(number: i32) -> Date {
    EPOCH.checked_add(number.days()).unwrap_or(EPOCH)
}

/// First and last day of a date as records have it: `2026-02-05`, `2026-02` or `2026`. `None` for anything else.
#[must_use]
pub fn period(text: &str) -> Option<(Date, Date)> {
    let mut parts = text.splitn(3, '-');
    let year: i16 = digits(parts.next()?, 4)?;
    let Some(month) = parts.next() else {
        return Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?));
    };
    let month = i8::try_from(digits(month, 2)?).ok()?;
    let Some(day) = parts.next() else {
        let first = Date::new(year, month, 1).ok()?;
        return Some((first, first.last_of_month()));
    };
    let day = Date::new(year, month, i8::try_from(digits(day, 2)?).ok()?).ok()?;
    Some((day, day))
}

fn digits(text: &str, count: usize) -> Option<i16> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// How long the pieces are that a span of time is cut into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Civil days.
    Day,
    /// Weeks from Monday to Sunday (ISO 8601).
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
}

impl Step {
    /// First day of the piece that a day lies in.
    pub(crate) fn start(self, day: i32) -> i32 {
        let at = date(day);
        match self {
            Self::Day => day,
            Self::Week => day - i32::from(at.weekday().to_monday_zero_offset()),
            Self::Month => number(at.first_of_month()),
            Self::Year => number(at.first_of_year()),
        }
    }

    /// First day of the next piece.
    pub(crate) fn next(self, start: i32) -> i32 {
        let at = date(start);
        match self {
            Self::Day => start + 1,
            Self::Week => start + 7,
            Self::Month => number(at.last_of_month()) + 1,
            Self::Year => number(at.last_of_year()) + 1,
        }
    }

    /// Name of the piece that starts on a day: `2024-05-31`, `2024-05`, `2024`; weeks by their Monday.
    pub(crate) fn name(self, start: i32) -> String {
        if start < FIRST {
            return shown(start);
        }
        let at = date(start);
        match self {
            Self::Day | Self::Week => at.to_string(),
            Self::Month => format!("{:04}-{:02}", at.year(), at.month()),
            Self::Year => format!("{:04}", at.year()),
        }
    }

    /// Every piece from the one that `first` lies in to the one that `last` lies in, by first day.
    pub(crate) fn pieces(self, first: i32, last: i32) -> Vec<i32> {
        let mut all = vec![self.start(first)];
        while let Some(&at) = all.last() {
            let next = self.next(at);
            if next > last {
                break;
            }
            all.push(next);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_first_and_last_day() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(period("2026-02-05"), Some((day(2026, 2, 5), day(2026, 2, 5))));
        assert_eq!(period("2024-02"), Some((day(2024, 2, 1), day(2024, 2, 29))));
        assert_eq!(period("2026"), Some((day(2026, 1, 1), day(2026, 12, 31))));
        for bad in ["", "26", "2026-13", "2026-02-30", "2026-2-5", "soon", "2026-02-05T00", "+026"] {
            assert_eq!(period(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_and_dates_are_inverse() {
        for n in [-400_000, -1, 0, 1, 19_000, 20_000] {
            assert_eq!(number(date(n)), n);
        }
    }

    #[test]
    fn pieces_cover_the_span() {
        let day = |y, m, d| number(Date::new(y, m, d).unwrap());
        let months = Step::Month.pieces(day(2023, 11, 20), day(2024, 2, 1));
        assert_eq!(
            months.iter().map(|&at| Step::Month.name(at)).collect::<Vec<_>>(),
            ["2023-11", "2023-12", "2024-01", "2024-02"]
        );
        assert_eq!(Step::Week.name(Step::Week.start(day(2024, 2, 1))), "2024-01-29");
    }
}
