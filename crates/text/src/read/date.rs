//! Days of publication, in the ways that sources write them.

use jiff::civil::Date;

/// Years that a day of publication may have. Anything else is a slip or junk.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=2999;

/// Reads a day: `2024-05-31`, with or without a time behind it, `20240531`, `26-FEB-1987 15:01:01.79`,
/// `26 February 1987`, `February 26, 1987`, `Thu, 26 Feb 1987 15:01:01 GMT`. The day is the one written, whatever the
/// time zone. `None` for anything else, for days that no month has, and for years before 1000 or after 2999.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    let (year, month, day) = numeric(text).or_else(|| compact(text)).or_else(|| named(text))?;
    if !YEARS.contains(&year) {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// "2024-05-31…", "2024/5/31".
fn numeric(text: &str) -> Option<(i16, i8, i8)> {
    let stop = text.find(['T', 't', ' ', '_']).unwrap_or(text.len());
    let mut parts = text[..stop].split(['-', '/', '.']);
    let year = digits(parts.next()?, 4)?;
    let month = digits(parts.next()?, 2)?;
    let day = digits(parts.next()?, 2)?;
    let plain = parts.next().is_none() && text[..stop].split(['-', '/', '.']).next()?.len() == 4;
    plain.then_some((year, i8::try_from(month).ok()?, i8::try_from(day).ok()?))
}

/// "20240531", "20240531T101500Z".
fn compact(text: &str) -> Option<(i16, i8, i8)> {
    let len = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(len == 8 || len == 14) {
        return None;
    }
    let part = |from: usize, to: usize| digits(&text[from..to], to - from);
    Some((part(0, 4)?, i8::try_from(part(4, 6)?).ok()?, i8::try_from(part(6, 8)?).ok()?))
}

/// A day, a month's name and a year, in this order or with the month first, a weekday before and a time behind.
fn named(text: &str) -> Option<(i16, i8, i8)> {
    let (mut year, mut month, mut day) = (None, None, None);
    for word in text.split([' ', ',', '-', '/', '.']).filter(|w| !w.is_empty()).take(6) {
        let bare = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if let Some(found) = month_of(word) {
            month = month.or(Some(found));
        } else if let Some(number) = digits(bare, 2).filter(|_| bare.len() <= 2) {
            day = day.or(i8::try_from(number).ok());
        } else if let Some(number) = digits(bare, 4).filter(|_| bare.len() == 4) {
            year = year.or(Some(number));
        }
        if let (Some(year), Some(month), Some(day)) = (year, month, day) {
            return Some((year, month, day));
        }
    }
    None
}

fn month_of(word: &str) -> Option<i8> {
    const NAMES: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let head = word.get(..3)?.to_ascii_lowercase();
    let all = word.bytes().all(|b| b.is_ascii_alphabetic());
    let at = NAMES.iter().position(|name| all && *name == head)?;
    i8::try_from(at + 1).ok()
}

fn digits(text: &str, most: usize) -> Option<i16> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        let written = Some(Date::constant(1987, 2, 26));
        for text in [
            "1987-02-26",
            "26-FEB-1987 15:01:01.79",
            "1987-02-26T23:30:00-05:00",
            "19870226",
            "26 February 1987",
            "February 26, 1987",
            "Thu, 26 Feb 1987 15:01:01 GMT",
            "1987/2/26",
        ] {
            assert_eq!(day(text), written, "{text}");
        }
    }

    #[test]
    fn no_days() {
        for text in
            ["", "30000-01-01", "1987-02-30", "1987", "1987-02", "soon", "0000-01-01", "9999-01-01", "1987-02-26-01"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
