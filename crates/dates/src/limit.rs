//! Limits of time: by when, until when, within what, for how long.
//!
//! "by 30 June", "until midnight on Friday", "within two months", "a 72-hour ultimatum", "for another six months", "by the end of
//! the year". Lengths of hours, days and weeks are counted from the day of publication and known to the day, months to the
//! month, years to the year. The end, middle and start of a month or year are as precise as that month or year.

use demarche_schema::{Date, Precision, Sentence, When};
use jiff::ToSpan;

use crate::calendar::{count, day, month, month_of, nearest_month, weekday, year, year_of};
use crate::scan::{Direction, at_word};

/// The words that open a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Opener {
    /// "by", "before", "no later than", "ahead of".
    By,
    /// "until", "till", "through", "up to".
    Until,
    /// "within", "inside".
    Within,
    /// "in".
    In,
    /// "on", "at".
    On,
    /// "from", "as of", "starting", "effective".
    From,
    /// "for", "for another".
    For,
    /// "after", "beyond", "past".
    After,
    /// "since".
    Since,
    /// Nothing: "expires Friday", "a two-week deadline", "30 June deadline".
    Bare,
}

/// A limit of time and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// First word, its opener included.
    pub from: u32,
    /// One past the last word.
    pub to: u32,
    /// The day, month or year it means.
    pub when: When,
    /// How it is put.
    pub opener: Opener,
    /// Whether it is a length ("48 hours", "two months") counted from the day of publication.
    pub counted: bool,
}

/// What a stretch of words means: the time, how many words, whether it is a length.
type Body = (When, usize, bool);

/// Openers, longest first.
const OPENERS: &[(&[&str], Opener)] = &[
    (&["by", "no", "later", "than"], Opener::By),
    (&["by", "not", "later", "than"], Opener::By),
    (&["no", "later", "than"], Opener::By),
    (&["not", "later", "than"], Opener::By),
    (&["at", "the", "latest", "by"], Opener::By),
    (&["at", "latest", "by"], Opener::By),
    (&["at", "the", "latest", "on"], Opener::By),
    (&["latest", "by"], Opener::By),
    (&["on", "or", "before"], Opener::By),
    (&["by", "or", "before"], Opener::By),
    (&["on", "or", "after"], Opener::From),
    (&["on", "and", "after"], Opener::From),
    (&["with", "effect", "from"], Opener::From),
    (&["with", "effect", "on"], Opener::From),
    (&["from", "and", "including"], Opener::From),
    (&["up", "to", "and", "including"], Opener::Until),
    (&["up", "until"], Opener::Until),
    (&["until", "after"], Opener::Until),
    (&["in", "under"], Opener::Within),
    (&["in", "less", "than"], Opener::Within),
    (&["inside", "of"], Opener::Within),
    (&["over"], Opener::In),
    (&["as", "of"], Opener::From),
    (&["as", "from"], Opener::From),
    (&["ahead", "of"], Opener::By),
    (&["prior", "to"], Opener::By),
    (&["up", "to"], Opener::Until),
    (&["by"], Opener::By),
    (&["before"], Opener::By),
    (&["until"], Opener::Until),
    (&["till"], Opener::Until),
    (&["through"], Opener::Until),
    (&["within"], Opener::Within),
    (&["inside"], Opener::Within),
    (&["in"], Opener::In),
    (&["during"], Opener::In),
    (&["on"], Opener::On),
    (&["at"], Opener::On),
    (&["from"], Opener::From),
    (&["starting", "on"], Opener::From),
    (&["starting", "at"], Opener::From),
    (&["starting", "from"], Opener::From),
    (&["starting"], Opener::From),
    (&["beginning", "on"], Opener::From),
    (&["beginning", "at"], Opener::From),
    (&["beginning", "from"], Opener::From),
    (&["beginning", "in"], Opener::From),
    (&["beginning"], Opener::From),
    (&["effective", "from"], Opener::From),
    (&["effective", "on"], Opener::From),
    (&["effective"], Opener::From),
    (&["for"], Opener::For),
    (&["after"], Opener::After),
    (&["beyond"], Opener::After),
    (&["past"], Opener::After),
    (&["since"], Opener::Since),
];

/// All limits of time of a sentence, in order, not overlapping. Without a day of publication only those that name their year are
/// understood.
#[must_use]
pub fn limits(sentence: &Sentence, published: Option<Date>, direction: Direction) -> Vec<Limit> {
    let words: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let reader = Reader { words: &words, lower: &lower, published, direction };
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() {
        match reader.limit(at) {
            Some(limit) => {
                at = limit.to as usize;
                found.push(limit);
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'a> {
    words: &'a [&'a str],
    lower: &'a [&'a str],
    published: Option<Date>,
    direction: Direction,
}

impl Reader<'_> {
    fn is(&self, at: usize, any: &[&str]) -> bool {
        self.lower.get(at).is_some_and(|word| any.contains(word))
    }

    fn limit(&self, at: usize) -> Option<Limit> {
        let rest = self.lower.get(at..)?;
        let opened = OPENERS.iter().find(|(words, _)| rest.starts_with(words));
        let (skip, opener) = opened.map_or((0, Opener::Bare), |(words, opener)| (words.len(), *opener));
        let mut start = at + skip;
        // "until at least Friday", "by as early as May", "until around midnight"
        while skip > 0
            && self.is(start, &["at", "least", "around", "about", "roughly", "only", "just", "as", "early", "late"])
            && !self.is(start + 1, &["midnight", "noon"])
            && month(self.words.get(start + 1).copied().unwrap_or("")).is_none()
            && self.words.get(start + 1).and_then(|word| year(word)).is_none()
        {
            start += 1;
        }
        let (when, taken, counted) = self.body(start, opener)?;
        // "a year from now" is a point in time like "in a year".
        let opener = if counted && opener == Opener::Bare && self.is(start + taken - 1, &["now", "today", "hence"]) {
            Opener::In
        } else {
            opener
        };
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Some(Limit { from: number(at), to: number(start + taken), when, opener, counted })
    }

    fn body(&self, at: usize, opener: Opener) -> Option<Body> {
        let dated = |found: Option<(When, usize)>| found.map(|(when, taken)| (when, taken, false));
        dated(self.clock(at, opener))
            .or_else(|| dated(self.day_after_tomorrow(at)))
            .or_else(|| dated(self.hyphened_month(at)))
            .or_else(|| dated(self.part_of(at)))
            .or_else(|| dated(self.season(at)))
            .or_else(|| self.length(at))
            .or_else(|| dated(self.coming_day(at)))
            .or_else(|| {
                dated(at_word(self.words.get(at..).filter(|rest| !rest.is_empty())?, self.published, self.direction))
            })
            .or_else(|| dated(self.bare_month(at, opener)))
            .or_else(|| dated(self.bare_year(at, opener)))
    }

    /// "midnight", "noon on Friday", "6 p.m. (GMT) on 30 June", "23:59 on Sunday". Without a day it is the day of publication.
    fn clock(&self, at: usize, opener: Opener) -> Option<(When, usize)> {
        let mut end = at;
        if self.is(end, &["midnight", "noon", "midday", "dawn", "dusk", "sunset", "sunrise", "nightfall"]) {
            end += 1;
        } else if self.words.get(end).is_some_and(|word| is_hour(word)) {
            let half = self.is(end + 1, &["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "utc", "hours", "local"]);
            let hour = self.words[end].contains([':', '.'])
                || self.lower[end].ends_with("am")
                || self.lower[end].ends_with("pm");
            if !(half || hour) {
                return None;
            }
            end += 1 + usize::from(half && !self.is(end + 1, &["local", "gmt", "utc"]));
        } else {
            return None;
        }
        while self.is(end, &["(", ")", ",", "local", "time", "gmt", "utc", "eastern", "est", "et", "cet"]) {
            end += 1;
        }
        let on = usize::from(self.is(end, &["on", "of", "this", "coming"]));
        let rest = self.words.get(end + on..).unwrap_or_default();
        if let Some((when, taken)) = (!rest.is_empty()).then(|| at_word(rest, self.published, self.direction)).flatten()
            && when.precision == Precision::Day
        {
            return Some((when, end + on + taken - at));
        }
        let alone = matches!(opener, Opener::By | Opener::Until | Opener::On | Opener::From);
        self.published.filter(|_| alone).map(|date| (day(date), end - at))
    }

    /// "the day after tomorrow".
    fn day_after_tomorrow(&self, at: usize) -> Option<(When, usize)> {
        let the = usize::from(self.is(at, &["the"]));
        let all = self.lower.get(at + the..)?.starts_with(&["day", "after", "tomorrow"]);
        let date = self.published.filter(|_| all)?.checked_add(2.days()).ok()?;
        Some((day(date), the + 3))
    }

    /// "mid-August", "late-May 2026", "end-March" cut as one word: as exact as the month.
    fn hyphened_month(&self, at: usize) -> Option<(When, usize)> {
        let (part, name) = self.words.get(at)?.split_once('-')?;
        let parts = ["mid", "late", "early", "end"];
        let named = month(name).filter(|_| parts.contains(&part.to_lowercase().as_str()))?;
        match self.words.get(at + 1).and_then(|word| year(word)) {
            Some(year) => Some((month_of(year, named)?, 2)),
            None => Some((nearest_month(self.published?, named, self.direction)?, 1)),
        }
    }

    /// "the end of the year", "the start of next month", "end-March", "mid-July", "early 2027", "the first half of 2027".
    fn part_of(&self, at: usize) -> Option<(When, usize)> {
        let the = usize::from(self.is(at, &["the"]));
        let mut end = at + the;
        if self.is(end, &["year", "month", "week"]) && self.is(end + 1, &["-"]) && self.is(end + 2, &["end"]) {
            return Some((self.unit(self.lower[end], 0)?, end + 3 - at));
        }
        if self.is(end, &["early", "late", "mid", "end"]) {
            end += 1;
            end += usize::from(self.is(end, &["-", "in"]));
        } else {
            end += usize::from(self.is(end, &["very", "first", "second", "third", "fourth", "last", "final"]));
            if !self.is(
                end,
                &[
                    "end",
                    "close",
                    "turn",
                    "start",
                    "beginning",
                    "middle",
                    "half",
                    "quarter",
                    "week",
                    "weeks",
                    "months",
                    "days",
                ],
            ) || !self.is(end + 1, &["of"])
            {
                return None;
            }
            end += 2;
        }
        if self.is(at + the, &["end"]) && self.is(end, &["of"]) {
            end += 1;
        }
        self.whole(end).map(|(when, taken)| (when, end + taken - at))
    }

    /// A month, year or other unit as a whole: "the year", "next month", "March 2025", "2027", "Friday".
    fn whole(&self, at: usize) -> Option<(When, usize)> {
        let lead = usize::from(self.is(at, &["the", "this", "next", "last", "current", "coming", "each"]));
        let lead = lead
            + usize::from(
                lead == 1 && self.is(at + 1, &["current", "coming", "calendar", "following", "fiscal", "financial"]),
            );
        let by = if self.is(at, &["next"]) || self.is(at + 1, &["following"]) {
            1
        } else {
            -i32::from(self.is(at, &["last"]))
        };
        let unit = self.lower.get(at + lead).filter(|_| lead > 0).and_then(|unit| self.unit(unit, by));
        if let Some(when) = unit {
            return Some((when, lead + 1));
        }
        if let Some(year) = self.words.get(at).and_then(|word| year(word)) {
            return Some((year_of(year)?, 1));
        }
        let dated = at_word(self.words.get(at..).filter(|rest| !rest.is_empty())?, self.published, self.direction);
        dated.or_else(|| {
            let named = self.words.get(at).and_then(|word| month(word))?;
            Some((nearest_month(self.published?, named, self.direction)?, 1))
        })
    }

    /// The unit that holds the day of publication, or the one so many after it.
    fn unit(&self, unit: &str, by: i32) -> Option<When> {
        let published = self.published?;
        match unit {
            "day" => Some(day(published.checked_add(by.days()).ok()?)),
            "week" => {
                // The last day of the week, which ends on Sunday.
                let left = 6 - i32::from(published.weekday().to_monday_zero_offset());
                Some(day(published.checked_add((left + by * 7).days()).ok()?))
            }
            "weekend" => {
                let left = 6 - i32::from(published.weekday().to_monday_zero_offset());
                Some(day(published.checked_add((left + by * 7).days()).ok()?))
            }
            "month" => {
                let date = published.checked_add(by.months()).ok()?;
                month_of(date.year(), date.month())
            }
            "quarter" => {
                let months = 2 - (i32::from(published.month()) - 1) % 3 + by * 3;
                let date = published.checked_add(months.months()).ok()?;
                month_of(date.year(), date.month())
            }
            "year" => year_of(published.year() + i16::try_from(by).ok()?),
            "decade" => year_of(published.year() / 10 * 10 + 9 + 10 * i16::try_from(by).ok()?),
            _ => None,
        }
    }

    /// "the summer", "spring 2027", "next autumn", "the third quarter of 2026": to the year.
    fn season(&self, at: usize) -> Option<(When, usize)> {
        let lead = usize::from(self.is(at, &["the", "this", "next", "early", "late"]));
        let last = match *self.lower.get(at + lead)? {
            "spring" => 5,
            "summer" => 8,
            "autumn" | "fall" => 11,
            "winter" => 12,
            _ => return None,
        };
        let of = usize::from(self.is(at + lead + 1, &["of"]));
        if let Some(year) = self.words.get(at + lead + 1 + of).and_then(|word| year(word)) {
            return Some((year_of(year)?, lead + 2 + of));
        }
        // "fall" is a verb, "spring" one too: without a year an article has to say that a season is meant.
        if lead == 0 {
            return None;
        }
        let published = self.published?;
        let gone = published.month() > last;
        Some((year_of(published.year() + i16::from(gone && self.direction == Direction::Ahead))?, lead + 1))
    }

    /// "48 hours", "another six months", "the next two weeks", "10 days' time", "two-week", "six to eight weeks".
    fn length(&self, at: usize) -> Option<Body> {
        let mut end = at;
        while self.is(
            end,
            &["the", "next", "coming", "another", "further", "additional", "only", "just", "initial", "a", "following"],
        ) && (self.number(end).is_none()
            || self.number(end + 1).is_some()
            || self.is(end + 1, &["further", "additional"]))
        {
            end += 1;
        }
        // "another year", "the next year" have no number of their own.
        let led = end > at && self.is(end - 1, &["another", "further", "additional"]);
        let (mut n, taken) = match self.number(end) {
            Some(number) => number,
            None if led => (1, 0),
            None => return None,
        };
        end += taken;
        if self.is(end, &["to", "or", "-"])
            && let Some((more, taken)) = self.number(end + 1)
        {
            n = more;
            end += 1 + taken;
        }
        end += usize::from(self.is(end, &["-", "more", "further", "additional"]));
        let unit = self.lower.get(end)?;
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        if !matches!(unit, "hour" | "day" | "week" | "fortnight" | "month" | "year" | "decade") {
            return None;
        }
        end += 1;
        let notice = self.is(end, &["'", "’"]) && self.is(end + 1, &["time", "notice"]);
        if notice || self.is(end, &["from"]) && self.is(end + 1, &["now", "today"]) {
            end += 2;
        } else if self.is(end, &["hence"]) {
            end += 1;
        } else if self.is(end, &["ago", "earlier", "old", "later"])
            || self.is(end, &["-"]) && self.is(end + 1, &["old", "long"])
        {
            return None;
        }
        Some((counted(self.published?, n, unit)?, end - at, true))
    }

    /// A count in figures or words, and how many words it takes: "twenty-four" is three.
    fn number(&self, at: usize) -> Option<(i32, usize)> {
        const TENS: &[(&str, i32)] = &[
            ("twenty", 20),
            ("thirty", 30),
            ("forty", 40),
            ("fifty", 50),
            ("sixty", 60),
            ("seventy", 70),
            ("eighty", 80),
            ("ninety", 90),
        ];
        let word = self.lower.get(at)?;
        if let Some((_, tens)) = TENS.iter().find(|(name, _)| name == word) {
            let one = self
                .lower
                .get(at + 2)
                .and_then(|word| count(word))
                .filter(|n| (1..10).contains(n) && self.is(at + 1, &["-"]));
            return Some(one.map_or((*tens, 1), |one| (tens + one, 3)));
        }
        count(word).map(|n| (n, 1))
    }

    /// "this coming Friday", "the coming Monday".
    fn coming_day(&self, at: usize) -> Option<(When, usize)> {
        let lead = usize::from(self.is(at, &["this", "the"]));
        let coming = lead == 1 && self.is(at + 1, &["coming"]);
        let wanted = self.words.get(at + 2).and_then(|word| weekday(word)).filter(|_| coming)?;
        let date = crate::calendar::nearest_weekday(self.published?, wanted, Direction::Ahead)?;
        Some((day(date), 3))
    }

    /// "by March", "until next June".
    fn bare_month(&self, at: usize, opener: Opener) -> Option<(When, usize)> {
        if opener == Opener::Bare {
            return None;
        }
        let named = self.words.get(at).and_then(|word| month(word))?;
        Some((nearest_month(self.published?, named, self.direction)?, 1))
    }

    /// "by 2030", but not "by 2000 people".
    fn bare_year(&self, at: usize, opener: Opener) -> Option<(When, usize)> {
        const FOLLOWERS: &[&str] = &[
            "to", "and", "or", "under", "unless", "if", "as", "when", "but", "in", "at", "with", "after", "because",
            "while", "which", "that", "for", "by", "on", "of", "from", "is", "was", "will", "has", "had", "would",
            "the", "a", "it", "he", "she", "they", "although", "though", "since", "without", "before", "deadline",
            "target", "expiry", "despite", "amid", "said",
        ];
        // "its 2060 target"
        const AIMS: &[&str] = &["target", "targets", "goal", "deadline", "expiry", "expiration", "cut-off", "horizon"];
        let aim =
            self.is(at + 1, AIMS) || self.is(at + 1, &["climate", "emissions", "net-zero"]) && self.is(at + 2, AIMS);
        let year = self.words.get(at).and_then(|word| year(word)).filter(|_| opener != Opener::Bare || aim)?;
        if aim {
            return Some((year_of(year)?, 1));
        }
        let counted = self.lower.get(at + 1).is_some_and(|next| {
            next.starts_with(char::is_alphabetic) && !FOLLOWERS.contains(next) && self.words[at + 1] == *next
        });
        (!counted).then(|| Some((year_of(year)?, 1))).flatten()
    }
}

/// "6", "18:00", "23.59", "6pm".
fn is_hour(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = word[digits.len()..].to_lowercase();
    let hour = digits.split([':', '.']).next().and_then(|hour| hour.parse::<u32>().ok());
    !digits.is_empty()
        && matches!(suffix.as_str(), "" | "am" | "pm")
        && hour.is_some_and(|hour| hour <= 24 || (100..=2400).contains(&hour))
}

/// So much after a day: hours, days and weeks to the day, months to the month, years to the year.
fn counted(from: Date, n: i32, unit: &str) -> Option<When> {
    let (span, precision) = match unit {
        "hour" => (((n + 12) / 24).max(i32::from(n >= 12)).days(), Precision::Day),
        "day" => (n.days(), Precision::Day),
        "week" => (n.weeks(), Precision::Day),
        "fortnight" => ((n * 2).weeks(), Precision::Day),
        "month" => (n.months(), Precision::Month),
        "year" => (n.years(), Precision::Year),
        _ => ((n * 10).years(), Precision::Year),
    };
    let date = from.checked_add(span).ok()?;
    match precision {
        Precision::Month => month_of(date.year(), date.month()),
        Precision::Year => year_of(date.year()),
        _ => Some(day(date)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scan::tests::sentence;

    /// Published on Thursday 20 June 2024. `line`: the sentence, then `=>` and what is found, each as opener and date.
    fn check(file: &str, line: usize, text: &str, direction: Direction, expected: &str) -> Option<String> {
        let published = "2024-06-20".parse().ok();
        let found = limits(&sentence(text), published, direction);
        let shown = found.iter().map(|limit| {
            let counted = if limit.counted { "+" } else { "" };
            format!("{:?}{counted} {}", limit.opener, limit.when.cut()).to_lowercase()
        });
        let shown = shown.collect::<Vec<_>>().join(", ");
        (shown != expected).then(|| format!("{file}:{line}: {text}\n    expected {expected}\n    found    {shown}"))
    }

    #[test]
    fn limits_resolve() {
        let text = include_str!("../cases/limits.txt");
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let mut wrong = Vec::new();
        for (number, line) in lines {
            let (sentence, expected) = line.split_once(" =>").expect("a line has “=>”");
            let (direction, sentence) = match sentence.strip_prefix("back: ") {
                Some(rest) => (Direction::Back, rest),
                None => (Direction::Ahead, sentence),
            };
            wrong.extend(check("cases/limits.txt", number, sentence, direction, expected.trim()));
        }
        assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (1900_i16..2150, 1_i8..=12, 1_i8..=28)
            .prop_map(|(y, m, d)| Date::new(y, m, d).expect("every month has 28 days"))
    }

    proptest! {
        #[test]
        fn any_words_give_limits_in_order_and_inside_the_sentence(
            words in proptest::collection::vec(
                prop_oneof![
                    Just("by".to_owned()), Just("within".to_owned()), Just("the".to_owned()), Just("end".to_owned()),
                    Just("of".to_owned()), Just("June".to_owned()), Just("31".to_owned()), Just("two".to_owned()),
                    Just("weeks".to_owned()), Just("midnight".to_owned()), Just("on".to_owned()), Just("Friday".to_owned()),
                    Just("-".to_owned()), Just("2024".to_owned()), Just("next".to_owned()), Just("year".to_owned()), "[^ ]{1,6}"
                ],
                1..14,
            ),
            published in proptest::option::of(any_day()),
        ) {
            let sentence = sentence(&words.join(" "));
            let found = limits(&sentence, published, Direction::Ahead);
            let mut last = 0;
            for limit in found {
                prop_assert!(limit.from >= last && limit.from < limit.to && limit.to as usize <= sentence.tokens.len());
                last = limit.to;
            }
        }

        #[test]
        fn days_and_weeks_are_counted_from_publication(published in any_day(), n in 1_i32..400) {
            let found = limits(&sentence(&format!("They must leave within {n} days .")), Some(published), Direction::Ahead);
            prop_assert_eq!(found.len(), 1);
            prop_assert_eq!((found[0].when.date - published).get_days(), n);
        }

        #[test]
        fn what_is_ahead_is_never_behind(published in any_day(), month in 0_usize..12, d in 1_u8..=28) {
            const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December"];
            let text = format!("They must leave by {d} {} .", MONTHS[month]);
            let ahead = limits(&sentence(&text), Some(published), Direction::Ahead);
            let back = limits(&sentence(&text), Some(published), Direction::Back);
            prop_assert!(ahead[0].when.date >= published && back[0].when.date <= published);
            prop_assert!((ahead[0].when.date - published).get_days() < 367);
        }
    }
}
