//! Finds expressions of time word by word.

use demarche_schema::{Date, Sentence, When};

use crate::calendar::{
    count, day, day_number, month, month_of, moved, nearest_day, nearest_month, nearest_weekday, weekday, year, year_of,
};

/// Whether what is dated lies behind or ahead of the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It happened.
    Back,
    /// It is planned.
    Ahead,
}

/// An expression of time and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expression {
    /// First word.
    pub from: u32,
    /// One past the last word.
    pub to: u32,
    /// The day, month or year it means.
    pub when: When,
}

/// A found meaning and how many words it takes.
type Found = (When, usize);

/// All expressions of time of a sentence, in order, not overlapping. Without a day of publication only those that name their
/// year are understood.
#[must_use]
pub fn expressions(sentence: &Sentence, published: Option<Date>, direction: Direction) -> Vec<Expression> {
    let words: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() {
        match at_word(&words[at..], published, direction) {
            Some((when, taken)) => {
                let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                // "in", "on", "since" and the like belong to a year only if they are there: a bare number is not a date.
                found.push(Expression { from: number(at), to: number(at + taken), when });
                at += taken;
            }
            None => at += 1,
        }
    }
    found
}

pub(crate) fn at_word(words: &[&str], published: Option<Date>, direction: Direction) -> Option<Found> {
    absolute(words).or_else(|| published.and_then(|day| relative(words, day, direction))).or_else(|| year_phrase(words))
}

/// Dates that name their year: "2015-06-24", "24 June 2015", "June 24, 2015", "June 2015".
fn absolute(words: &[&str]) -> Option<Found> {
    if let Ok(date) = words[0].parse::<Date>()
        && words[0].len() == 10
    {
        return Some((day(date), 1));
    }
    if let (Some(d), Some(m), Some(y)) = (day_number(words[0]), word(words, 1, month), word(words, 2, year)) {
        return Some((day(Date::new(y, m, d).ok()?), 3));
    }
    let m = month(words[0])?;
    if let Some(d) = word(words, 1, day_number) {
        let comma = usize::from(words.get(2) == Some(&","));
        let y = word(words, 2 + comma, year)?;
        return Some((day(Date::new(y, m, d).ok()?), 3 + comma));
    }
    let of = usize::from(matches!(words.get(1), Some(&"of" | &",")));
    let y = word(words, 1 + of, year)?;
    Some((month_of(y, m)?, 2 + of))
}

fn word<T>(words: &[&str], at: usize, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    words.get(at).and_then(|form| read(form))
}

/// A year after a preposition: "in 1994", "since 2015", "of 2008".
fn year_phrase(words: &[&str]) -> Option<Found> {
    let opens = matches!(
        words[0].to_lowercase().as_str(),
        "in" | "since" | "of" | "from" | "during" | "until" | "by" | "late" | "early" | "mid"
    );
    let y = word(words, 1, year).filter(|_| opens)?;
    Some((year_of(y)?, 2))
}

/// Expressions that need the day of publication.
fn relative(words: &[&str], published: Date, direction: Direction) -> Option<Found> {
    named_day(words, published)
        .or_else(|| month_and_day(words, published, direction))
        .or_else(|| with_weekday(words, published, direction))
        .or_else(|| unit_phrase(words, published))
        .or_else(|| counted(words, published))
        .or_else(|| bare_month(words, published, direction))
}

fn named_day(words: &[&str], published: Date) -> Option<Found> {
    let by = match words[0].to_lowercase().as_str() {
        "today" | "tonight" => 0,
        "yesterday" => -1,
        "tomorrow" => 1,
        _ => return None,
    };
    Some((moved(published, by, "day")?, 1))
}

/// "June 24", "24 June", "24th of June".
fn month_and_day(words: &[&str], published: Date, direction: Direction) -> Option<Found> {
    if let (Some(m), Some(d)) = (month(words[0]), word(words, 1, day_number)) {
        return Some((nearest_day(published, m, d, direction)?, 2));
    }
    let d = day_number(words[0])?;
    let of = usize::from(words.get(1) == Some(&"of"));
    let m = word(words, 1 + of, month)?;
    Some((nearest_day(published, m, d, direction)?, 2 + of))
}

/// "Tuesday", "last Tuesday", "next Friday", "this Monday".
fn with_weekday(words: &[&str], published: Date, direction: Direction) -> Option<Found> {
    let lead = words[0].to_lowercase();
    let direction = match lead.as_str() {
        "last" | "past" => Direction::Back,
        "next" | "coming" => Direction::Ahead,
        "this" => direction,
        _ => {
            return weekday(words[0])
                .filter(|_| starts_upper(words[0]))
                .and_then(|w| Some((day(nearest_weekday(published, w, direction)?), 1)));
        }
    };
    let wanted = word(words, 1, weekday)?;
    let mut date = nearest_weekday(published, wanted, direction)?;
    // "last Tuesday" said on a Tuesday is a week ago; "next Tuesday" a week ahead.
    if date == published && lead != "this" {
        let by = if direction == Direction::Back { -7 } else { 7 };
        date = moved(published, by, "day")?.date;
    }
    Some((day(date), 2))
}

fn starts_upper(form: &str) -> bool {
    form.starts_with(|c: char| c.is_ascii_uppercase())
}

/// "last week", "this month", "next year".
fn unit_phrase(words: &[&str], published: Date) -> Option<Found> {
    let by = match words[0].to_lowercase().as_str() {
        "last" | "previous" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let unit = words.get(1)?.to_lowercase();
    if unit == "night" {
        return Some((moved(published, by, "day")?, 2));
    }
    matches!(unit.as_str(), "week" | "month" | "year").then(|| Some((moved(published, by, &unit)?, 2))).flatten()
}

/// "two days ago", "a week earlier", "in three months".
fn counted(words: &[&str], published: Date) -> Option<Found> {
    let ahead = words[0].eq_ignore_ascii_case("in");
    let start = usize::from(ahead);
    let n = word(words, start, count)?;
    let unit = words.get(start + 1)?.to_lowercase();
    let unit = unit.strip_suffix('s').unwrap_or(&unit);
    let back = matches!(words.get(start + 2), Some(&"ago" | &"earlier"));
    match (ahead, back) {
        (_, true) => Some((moved(published, -n, unit)?, start + 3)),
        (true, false) => Some((moved(published, n, unit)?, 3)),
        _ => None,
    }
}

/// "in March", "since June": a month with a word that makes it a time.
fn bare_month(words: &[&str], published: Date, direction: Direction) -> Option<Found> {
    let opens = matches!(
        words[0].to_lowercase().as_str(),
        "in" | "since" | "last" | "next" | "until" | "by" | "this" | "during" | "early" | "late" | "mid"
    );
    let m = word(words, 1, month).filter(|_| opens)?;
    let direction = match words[0] {
        "last" | "since" => Direction::Back,
        "next" => Direction::Ahead,
        _ => direction,
    };
    Some((nearest_month(published, m, direction)?, 2))
}

#[cfg(test)]
pub(crate) mod tests {
    use demarche_schema::{SentenceKind, Span, Token};

    use super::*;

    /// Words separated by blanks.
    pub(crate) fn sentence(text: &str) -> Sentence {
        let mut tokens = Vec::new();
        for piece in text.split(' ') {
            let start = u32::try_from(piece.as_ptr() as usize - text.as_ptr() as usize).expect("short");
            tokens.push(Token { span: Span::new(start, start + u32::try_from(piece.len()).expect("short")) });
        }
        Sentence { index: 0, paragraph: 0, kind: SentenceKind::Body, start: 0, text: text.to_owned(), tokens }
    }

    /// Published on Thursday 20 June 2024.
    fn check(text: &str, direction: Direction, expected: &[&str]) {
        let published = "2024-06-20".parse().ok();
        let found: Vec<String> =
            expressions(&sentence(text), published, direction).iter().map(|e| e.when.cut()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn expressions_resolve() {
        use Direction::{Ahead, Back};
        check("They met on Tuesday in Lima .", Back, &["2024-06-18"]);
        check("They will meet on Tuesday .", Ahead, &["2024-06-25"]);
        check("They met last Thursday .", Back, &["2024-06-13"]);
        check("They met on June 24 .", Back, &["2023-06-24"]);
        check("They meet on 24 June .", Ahead, &["2024-06-24"]);
        check("The pact of June 24 , 2015 lapsed .", Back, &["2015-06-24"]);
        check("In 1994 it gave up arms .", Back, &["1994"]);
        check("He left two days ago .", Back, &["2024-06-18"]);
        check("He left three weeks ago .", Back, &["2024-05"]);
        check("It ends in two years .", Ahead, &["2026"]);
        check("Since March they talk .", Back, &["2024-03"]);
        check("They may march in May .", Back, &["2024-05"]);
        check("About 2000 people marched .", Back, &[]);
        check("Yesterday it rained ; last year it did not .", Back, &["2024-06-19", "2023"]);
    }

    #[test]
    fn without_a_day_only_years_are_understood() {
        let found = expressions(&sentence("On Monday in 1994 they met"), None, Direction::Back);
        assert_eq!(found.len(), 1);
    }
}
