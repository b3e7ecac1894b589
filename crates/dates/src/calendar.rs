//! Names and arithmetic of the calendar.

use demarche_schema::{Date, Precision, When};
use jiff::ToSpan;
use jiff::civil::Weekday;

use crate::Direction;

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const NUMBERS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// The month of that name or abbreviation, 1 to 12. "may" and "march" must be written with a capital: they are words too.
pub(crate) fn month(form: &str) -> Option<i8> {
    if !form.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let name = form.trim_end_matches('.').to_lowercase();
    let hit = |full: &&str| {
        **full == *name
            || (name.len() >= 3 && name.len() <= 4 && full.starts_with(&name) && name != "mar"
                || name == "mar" && **full == *"march")
    };
    let at = MONTHS.iter().position(hit)?;
    i8::try_from(at + 1).ok()
}

/// The weekday of that name or abbreviation.
pub(crate) fn weekday(form: &str) -> Option<Weekday> {
    Some(match form.trim_end_matches('.').to_lowercase().as_str() {
        "monday" | "mon" => Weekday::Monday,
        "tuesday" | "tue" | "tues" => Weekday::Tuesday,
        "wednesday" | "wed" => Weekday::Wednesday,
        "thursday" | "thu" | "thurs" => Weekday::Thursday,
        "friday" | "fri" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

/// A count in figures or words; "a" and "an" are one, "several" and "few" are not counts.
pub(crate) fn count(form: &str) -> Option<i32> {
    let form = form.to_lowercase();
    match form.as_str() {
        "a" | "an" => Some(1),
        _ => {
            form.parse().ok().or_else(|| NUMBERS.iter().position(|n| *n == form).and_then(|at| i32::try_from(at).ok()))
        }
    }
    .filter(|n| (0..=500).contains(n))
}

/// A day of the month: "24", "24th".
pub(crate) fn day_number(form: &str) -> Option<i8> {
    let digits = form.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &form[digits.len()..];
    let day: i8 = digits.parse().ok()?;
    ((1..=31).contains(&day) && digits.len() <= 2 && matches!(suffix, "" | "st" | "nd" | "rd" | "th")).then_some(day)
}

/// A year in four digits.
pub(crate) fn year(form: &str) -> Option<i16> {
    let year: i16 = form.parse().ok()?;
    (form.len() == 4 && (1500..2200).contains(&year)).then_some(year)
}

pub(crate) fn day(date: Date) -> When {
    When { date, precision: Precision::Day }
}

pub(crate) fn month_of(year: i16, month: i8) -> Option<When> {
    Some(When { date: Date::new(year, month, 1).ok()?, precision: Precision::Month })
}

pub(crate) fn year_of(year: i16) -> Option<When> {
    Some(When { date: Date::new(year, 1, 1).ok()?, precision: Precision::Year })
}

/// The nearest day with this month and day of month, in the given direction, the day of publication included.
pub(crate) fn nearest_day(published: Date, month: i8, day_of_month: i8, direction: Direction) -> Option<When> {
    let here = Date::new(published.year(), month, day_of_month).ok()?;
    // News tells of a coming "June 24" only near it: a date up to three months ahead of a past-tense story is last year's.
    let year = match direction {
        Direction::Back if here > published => published.year() - 1,
        Direction::Ahead if here < published => published.year() + 1,
        _ => published.year(),
    };
    Date::new(year, month, day_of_month).ok().map(day)
}

/// The nearest month of that name in the given direction.
pub(crate) fn nearest_month(published: Date, month: i8, direction: Direction) -> Option<When> {
    let year = match direction {
        Direction::Back if month > published.month() => published.year() - 1,
        Direction::Ahead if month < published.month() => published.year() + 1,
        _ => published.year(),
    };
    month_of(year, month)
}

/// The nearest such weekday in the given direction, the day of publication included.
pub(crate) fn nearest_weekday(published: Date, weekday: Weekday, direction: Direction) -> Option<Date> {
    let back = published.weekday().since(weekday);
    let days = match direction {
        Direction::Back => -i32::from(back),
        Direction::Ahead => i32::from(weekday.since(published.weekday())),
    };
    published.checked_add(days.days()).ok()
}

/// `published` moved by so many of a unit, with the unit's precision.
pub(crate) fn moved(published: Date, by: i32, unit: &str) -> Option<When> {
    let (date, precision) = match unit {
        "day" | "night" => (published.checked_add(by.days()).ok()?, Precision::Day),
        "week" | "fortnight" => {
            let weeks = if unit == "week" { by } else { by * 2 };
            (published.checked_add(weeks.weeks()).ok()?, Precision::Month)
        }
        "month" => (published.checked_add(by.months()).ok()?, Precision::Month),
        "year" => (published.checked_add(by.years()).ok()?, Precision::Year),
        "decade" => (published.checked_add((by * 10).years()).ok()?, Precision::Year),
        _ => return None,
    };
    match precision {
        Precision::Month => month_of(date.year(), date.month()),
        Precision::Year => year_of(date.year()),
        _ => Some(day(date)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_look_back_and_ahead() {
        let published: Date = "2024-06-20".parse().expect("a Thursday");
        let at = |d, w| nearest_weekday(published, w, d).expect("exists").to_string();
        assert_eq!(at(Direction::Back, Weekday::Wednesday), "2024-06-19");
        assert_eq!(at(Direction::Back, Weekday::Thursday), "2024-06-20");
        assert_eq!(at(Direction::Ahead, Weekday::Monday), "2024-06-24");
    }

    #[test]
    fn months_by_name() {
        assert_eq!((month("Sept."), month("Mar."), month("may"), month("Juno")), (Some(9), Some(3), None, None));
    }
}
