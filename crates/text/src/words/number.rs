//! Words that start with a digit: figures, times, dates, telephone numbers, ordinals, figures with a unit.

use super::scan::{Scan, char_at, is_word};

/// Endings that stay with their figure: "5th", "1980s".
const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "s"];
/// Units that stand apart from their figure: "5|pm".
const UNITS: &[&str] = &[
    "am", "pm", "a.m", "p.m", "km", "kg", "mm", "cm", "mg", "lb", "lbs", "hr", "hrs", "min", "mins", "ft", "mi", "mph",
    "oz", "gb", "mb", "kb", "mw", "kw", "hz", "ghz", "mhz", "ml", "mln", "bn", "yr", "yrs", "k", "m", "b", "g", "yo",
    "mths", "months", "years", "days", "bhp", "sq", "c",
];

/// Longest figure, in bytes; a longer one is cut, which keeps the work linear.
const LONGEST: usize = 256;

/// Reads the figure that starts at the current place.
pub(super) fn read(scan: &mut Scan<'_>) {
    let end = figure(scan);
    let end = with_decade(scan, end);
    let tail = letters(scan, end);
    let word = &scan.text[end..tail];
    if word.is_empty() || UNITS.iter().any(|u| word.eq_ignore_ascii_case(u)) {
        scan.take(end);
        return;
    }
    if ORDINALS.iter().any(|o| word.eq_ignore_ascii_case(o)) {
        scan.take(tail);
        return;
    }
    if scan.text[scan.at..end].contains(['.', ',', ':', '/', '-', '\'', '’']) {
        return scan.take(end);
    }
    super::word::read(scan);
}

fn letters(scan: &Scan<'_>, mut at: usize) -> usize {
    while at < scan.end {
        let (c, len) = char_at(scan.text, at);
        if !is_word(c) {
            break;
        }
        at += len;
    }
    at
}

/// The longest stretch of digits and separators from here that is one word.
fn figure(scan: &Scan<'_>) -> usize {
    let rest = scan.rest();
    let is = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b',' | b':' | b'/' | b'-');
    let len = rest.bytes().take(LONGEST).take_while(|&b| is(b)).count();
    let all = rest[..len].trim_end_matches(['.', ',', ':', '/', '-']);
    if all.is_empty() {
        // A digit of another script.
        return letters(scan, scan.at);
    }
    if !all.contains(['/', '-']) {
        return scan.at + plain(all);
    }
    if is_date(all) || is_phone(all) {
        return scan.at + all.len();
    }
    let first = all.find(['/', '-']).unwrap_or(all.len());
    if let Some(len) = fraction(all) {
        return scan.at + len;
    }
    scan.at + plain(&all[..first])
}

/// Digits with single separators between: "1,200.50", "5:30".
fn plain(all: &str) -> usize {
    let bytes = all.as_bytes();
    let doubled = bytes.windows(2).position(|w| !w[0].is_ascii_digit() && !w[1].is_ascii_digit());
    doubled.unwrap_or(all.len())
}

/// Groups of digits between one separator, or `None` when separators differ or a group is empty.
fn groups(all: &str, separator: char) -> Option<([usize; 5], usize)> {
    let mut lens = [0; 5];
    let mut count = 0;
    for group in all.split(separator) {
        if group.is_empty() || count == lens.len() || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        lens[count] = group.len();
        count += 1;
    }
    Some((lens, count))
}

/// "11/28/2000", "2014-01-05".
fn is_date(all: &str) -> bool {
    ['/', '-'].into_iter().any(|separator| {
        groups(all, separator).is_some_and(|(lens, count)| {
            count == 3 && matches!((lens[0], lens[1], lens[2]), (1..=2, 1..=2, 2 | 4) | (4, 1..=2, 1..=2))
        })
    })
}

/// "555-0100", "202-555-0100", "1-800-555-0100"; also a postal code "20500-0003".
fn is_phone(all: &str) -> bool {
    let slashed = all.replacen('/', "-", 1);
    groups(&slashed, '-').is_some_and(|(lens, count)| {
        matches!((count, &lens[..count]), (2, [3 | 5, 4]) | (3, [3, 3, 4]) | (4, [1, 3, 3, 4]))
    })
}

/// "9/11", "1/2": length of the pair.
fn fraction(all: &str) -> Option<usize> {
    let stop = all.find(['-', ',', ':', '.']).unwrap_or(all.len());
    let (lens, count) = groups(&all[..stop], '/')?;
    (count == 2 && lens[0] <= 2 && lens[1] <= 2).then_some(stop)
}

/// "80's", "1930’s".
fn with_decade(scan: &Scan<'_>, end: usize) -> usize {
    let rest = &scan.text[end..scan.end];
    let Some(tail) = rest.strip_prefix(['\'', '’']).and_then(|r| r.strip_prefix('s')) else { return end };
    let decade = scan.byte(end - 1) == b'0' && matches!(end - scan.at, 2 | 4);
    if decade && !tail.starts_with(is_word) { scan.end - tail.len() } else { end }
}
