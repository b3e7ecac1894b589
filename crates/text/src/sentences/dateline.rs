//! Datelines: the place, day and agency that open a news report.
//!
//! "MOSCOW, June 24 (Agency) - Text", "PARIS (AP) -- Text", "WASHINGTON, March 3 - Text", "MINSK, May 7. /TASS/. Text",
//! "Kyiv, 24 June 2022 – Text". A dateline opens with a place in capitals, or with any place when a day or an agency
//! follows, and closes with a dash, a colon or the agency. Anything else is no dateline.

use demarche_schema::Span;

use crate::words::is_space;

/// What the opening of a report says about where and when it was filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateline {
    /// The place as written: "MOSCOW", "KARACHI, Pakistan".
    pub place: String,
    /// Month, 1 to 12, when given.
    pub month: Option<u8>,
    /// Day of the month, 1 to 31, when given.
    pub day: Option<u8>,
    /// Year, when given.
    pub year: Option<i16>,
    /// The agency, without brackets: "AP", "Xinhua".
    pub agency: Option<String>,
    /// Byte range of the dateline with its dash and the space behind: the report starts at its end.
    pub span: Span,
}

/// Longest dateline, in bytes.
const LONGEST: usize = 120;

/// Agencies and broadcasters that need no dash behind them, and no day.
const AGENCIES: &[&str] = &[
    "AA",
    "AFP",
    "ANI",
    "ANSA",
    "AP",
    "Agencies",
    "Anadolu",
    "BBC",
    "Bloomberg",
    "CNA",
    "CNN",
    "DPA",
    "EFE",
    "IANS",
    "INA",
    "IRIN",
    "IRNA",
    "ITAR-TASS",
    "Interfax",
    "KUNA",
    "Kyodo",
    "MENA",
    "NNA",
    "PTI",
    "RFE/RL",
    "RIA Novosti",
    "Reuter",
    "Reuters",
    "SANA",
    "SPA",
    "TASS",
    "UPI",
    "VOA",
    "WAM",
    "Xinhua",
    "Yonhap",
];

/// Words in capitals that open reports and name no place.
const NO_PLACES: &[&str] = &[
    "ANALYSIS",
    "ANSWER",
    "BREAKING",
    "COLUMN",
    "COMMENT",
    "CORRECTED",
    "CORRECTION",
    "EDITORIAL",
    "ENQUIRIES",
    "EXCLUSIVE",
    "EXPLAINER",
    "FACTBOX",
    "FEATURE",
    "INTERVIEW",
    "LEAD",
    "LIVE",
    "NEWS",
    "NOTE",
    "NOTES",
    "OBITUARY",
    "OPINION",
    "PHOTOS",
    "PROFILE",
    "QUESTION",
    "REPORT",
    "SPORT",
    "SPORTS",
    "SUMMARY",
    "TEXT",
    "TIMELINE",
    "UPDATE",
    "URGENT",
    "VIDEO",
    "WATCH",
    "WEATHER",
];

/// Reads the dateline that opens `text`, if there is one. Offsets are bytes of `text`.
#[must_use]
pub fn dateline(text: &str) -> Option<Dateline> {
    let start = text.len() - text.trim_start_matches(is_space).len();
    let line = &text[start..];
    let window = &line[..floor(line, LONGEST)];
    let mut out = agency_line(window).or_else(|| dash_line(window)).or_else(|| colon_line(window))?;
    let rest = &line[out.span.end as usize..];
    let space = rest.len() - rest.trim_start_matches(is_space).len();
    out.span.end += u32::try_from(space).ok()?;
    if out.span.end as usize >= line.len() {
        return None;
    }
    out.span = out.span.shift(u32::try_from(start).ok()?);
    Some(out)
}

fn floor(text: &str, most: usize) -> usize {
    let mut at = most.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// "PLACE, June 24. /TASS/. Text", "PLACE (CNN) Text".
fn agency_line(window: &str) -> Option<Dateline> {
    let slashed = window.find(" /").and_then(|at| {
        let close = window[at + 2..].find('/')? + at + 2;
        Some((at, at + 2, close))
    });
    if let Some((at, from, close)) = slashed
        && is_agency(&window[from..close])
    {
        let end = close + 1 + usize::from(window[close + 1..].starts_with('.'));
        let end = end + dash_len(&window[end..]);
        return build(window[..at].trim_end_matches(['.', ',']), Some(&window[from..close]), end);
    }
    let open = window.find('(')?;
    let close = window[open..].find(')')? + open;
    let agency = &window[open + 1..close];
    if !is_agency(agency) || open == 0 {
        return None;
    }
    let dash = dash_len(&window[close + 1..]);
    let place = window[..open].trim_end_matches(|c: char| is_space(c) || c == ',');
    let capitals = is_capitals(place.split(',').next().unwrap_or(place));
    let known = AGENCIES.iter().any(|name| agency.eq_ignore_ascii_case(name));
    if dash == 0 && !(capitals && known) {
        return None;
    }
    build(place, Some(agency), close + 1 + dash).filter(|found| known || found.day.is_some() || certain(found))
}

/// "PLACE, March 3 - Text", "PLACE -- Text".
fn dash_line(window: &str) -> Option<Dateline> {
    for (at, _) in window.match_indices(is_space) {
        let dash = dash_len(&window[at..]);
        if dash > 0 {
            return build(window[..at].trim_end_matches(','), None, at + dash).filter(certain);
        }
    }
    // "PLACE–Text", "PLACE—Text".
    let at = window.find(['—', '–'])?;
    build(&window[..at], None, at + '—'.len_utf8()).filter(certain)
}

/// "PLACE: Text", "PLACE, June 24: Text".
fn colon_line(window: &str) -> Option<Dateline> {
    let at = window.find(':')?;
    let spaced = window[at + 1..].starts_with(is_space);
    let found = build(&window[..at], None, at + 1)?;
    (spaced && is_capitals(&found.place) && found.place.len() > 3 && found.day.is_some()).then_some(found)
}

/// Without an agency, either the place is in capitals or there is a day.
fn certain(found: &Dateline) -> bool {
    let city = found.place.split(',').next().unwrap_or("");
    found.day.is_some() || is_capitals(city) && city.chars().filter(|c| c.is_alphabetic()).count() > 2
}

/// Length of a dash with space around at the start of `text`, 0 for none. The space behind may be missing after "--".
fn dash_len(text: &str) -> usize {
    let rest = text.trim_start_matches(is_space);
    let lead = text.len() - rest.len();
    let body = rest.trim_start_matches(['-', '–', '—', '−', '_']);
    let dash = rest.len() - body.len();
    let closed = body.is_empty() || body.starts_with(is_space) || dash >= 2;
    if dash > 0 && dash <= 6 && closed { lead + dash } else { 0 }
}

fn is_agency(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    (1..=4).contains(&words) && letters >= 2 && name.len() <= 40 && name.starts_with(char::is_uppercase)
}

fn is_capitals(place: &str) -> bool {
    place.chars().any(char::is_uppercase) && !place.chars().any(char::is_lowercase)
}

/// Reads "PLACE[, Region][, day]" and puts the parts together.
fn build(head: &str, agency: Option<&str>, end: usize) -> Option<Dateline> {
    let mut out = Dateline {
        place: String::new(),
        month: None,
        day: None,
        year: None,
        agency: agency.map(str::to_owned),
        span: Span::new(0, u32::try_from(end).ok()?),
    };
    let mut places: Vec<&str> = Vec::new();
    for part in head.split(',') {
        let part = part.trim_matches(is_space);
        if part.is_empty() || take_date(part, &mut out) {
            continue;
        }
        places.push(part);
    }
    let valid = (1..=3).contains(&places.len()) && places.iter().all(|p| is_place(p));
    out.place = places.join(", ");
    let valid = valid && !NO_PLACES.contains(&out.place.as_str());
    valid.then_some(out)
}

/// Reads "June 24", "24 June", "24 June 2022", "2022", "Jan. 5" or a weekday; false for anything else.
fn take_date(part: &str, out: &mut Dateline) -> bool {
    let mut found = (None, None, None);
    for word in part.split(is_space).filter(|w| !w.is_empty()) {
        let word = word.trim_end_matches('.');
        if let Some(month) = month(word) {
            found.0 = Some(month);
        } else if let Ok(number) = word.trim_end_matches(char::is_alphabetic).parse::<i16>() {
            match number {
                1..=31 => found.1 = u8::try_from(number).ok(),
                1800..=2199 => found.2 = Some(number),
                _ => return false,
            }
        } else if !is_weekday(word) {
            return false;
        }
    }
    if found.1.is_some() && found.0.is_none() && out.month.is_none() {
        return false;
    }
    out.month = found.0.or(out.month);
    out.day = found.1.or(out.day);
    out.year = found.2.or(out.year);
    true
}

fn month(word: &str) -> Option<u8> {
    const NAMES: [&str; 12] = [
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
    let lower = word.to_ascii_lowercase();
    if lower == "sept" {
        return Some(9);
    }
    let at = NAMES.iter().position(|name| *name == lower || (lower.len() == 3 && name.starts_with(&lower)))?;
    u8::try_from(at + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let lower = word.to_ascii_lowercase();
    NAMES.iter().any(|name| *name == lower || (lower.len() == 3 && name.starts_with(&lower)))
}

/// One to five words, each with a capital but for "of", "the", "de" and the like.
fn is_place(part: &str) -> bool {
    const SMALL: [&str; 12] = ["of", "the", "and", "de", "la", "al", "el", "du", "on", "in", "near", "upon"];
    let mut words = part.split(is_space).filter(|w| !w.is_empty());
    let fits = |word: &str| {
        let start = word.chars().next().is_some_and(char::is_uppercase) || SMALL.contains(&word);
        start && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-' | '/'))
    };
    part.starts_with(|c: char| c.is_uppercase()) && words.clone().count() <= 5 && words.all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Place, month, day, agency, and the text behind.
    type Parts = (String, Option<u8>, Option<u8>, Option<String>, String);

    fn read(text: &str) -> Option<Parts> {
        let found = dateline(text)?;
        let rest = text[found.span.end as usize..].to_owned();
        Some((found.place, found.month, found.day, found.agency, rest))
    }

    fn case(place: &str, month: Option<u8>, day: Option<u8>, agency: Option<&str>) -> Option<Parts> {
        Some((place.to_owned(), month, day, agency.map(str::to_owned), "They met.".to_owned()))
    }

    #[test]
    fn agencies_and_days() {
        assert_eq!(read("MOSCOW, June 24 (Agency) - They met."), case("MOSCOW", Some(6), Some(24), Some("Agency")));
        assert_eq!(read("PARIS (AP) -- They met."), case("PARIS", None, None, Some("AP")));
        assert_eq!(read("WASHINGTON, March 3 - They met."), case("WASHINGTON", Some(3), Some(3), None));
        assert_eq!(read("MINSK, May 7. /TASS/. They met."), case("MINSK", Some(5), Some(7), Some("TASS")));
        assert_eq!(read("Kyiv, 24 June 2022 – They met."), case("Kyiv", Some(6), Some(24), None));
        assert_eq!(
            read("KARACHI, Pakistan, Jan. 5 (Wire) — They met."),
            case("KARACHI, Pakistan", Some(1), Some(5), Some("Wire"))
        );
    }

    #[test]
    fn no_datelines() {
        assert_eq!(read("The minister - a veteran - resigned."), None);
        assert_eq!(read("Talks resumed on Monday (Reuters) - They met."), None);
        assert_eq!(read("Mr Brown (Labour) said so."), None);
        assert_eq!(read(""), None);
    }
}
