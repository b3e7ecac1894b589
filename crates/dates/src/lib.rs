//! Expressions of time in a sentence, resolved against the day of publication.
//!
//! "last Tuesday", "on 24 June", "in March 2015", "two weeks ago". A pure stage over words; it assumes English and the Gregorian
//! calendar and refuses nothing: what it does not understand it leaves out. A day without a year is the nearest one in the
//! direction of the verb's tense: back for what happened, ahead for what is planned.

mod calendar;
mod limit;
mod scan;

pub use limit::{Limit, Opener, limits};
pub use scan::{Direction, Expression, expressions};
