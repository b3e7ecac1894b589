//! Positions, deadlines and speakers against gold: what counts as the same, and which is paired with which.
//!
//! Pairs are made one to one, the pair whose claims share the larger part of their words first, so that two positions of
//! one sentence do not take each other's place. Spans are bytes of the document's text.

use std::collections::BTreeSet;

use demarche_schema::{Condition, Deadline, Entity, Instrument, IssueRef, Position, Record, RecordHead, Span};

use crate::position_gold::{GoldCondition, GoldDeadline, GoldIssue, GoldPosition, PositionDocument};
use crate::position_report::PositionReport;
use crate::report::fits;

/// A quotation with the speaker it was given to.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenQuote {
    /// Where it stands.
    pub span: Span,
    /// Who speaks.
    pub speaker: Vec<Entity>,
}

/// What was found in one document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GivenDocument {
    /// Its records; events among them are passed over.
    pub records: Vec<Record>,
    /// Its quotations with a speaker.
    pub quotes: Vec<GivenQuote>,
}

impl GivenDocument {
    /// Positions, in order.
    pub(crate) fn positions(&self) -> Vec<(&RecordHead, &Position)> {
        self.records.iter().filter_map(|record| Some((record.head(), record.position()?))).collect()
    }

    /// Deadlines, in order.
    pub(crate) fn deadlines(&self) -> Vec<(&RecordHead, &Deadline)> {
        self.records.iter().filter_map(|record| Some((record.head(), record.deadline()?))).collect()
    }
}

/// Scores what was found, one entry per gold document.
#[must_use]
pub fn score_positions(gold: &[PositionDocument], given: &[GivenDocument]) -> PositionReport {
    let mut report = PositionReport::default();
    for (document, given) in gold.iter().zip(given) {
        report.document(document, given);
    }
    report.close();
    report
}

/// Which of `n` goes with which of `m`: greatest weight first, earlier ones first among equals, each used once.
pub(crate) fn pairs(n: usize, m: usize, weight: impl Fn(usize, usize) -> Option<f64>) -> Vec<(usize, usize)> {
    let all = (0..n).flat_map(|a| (0..m).map(move |b| (a, b)));
    let mut open: Vec<(f64, usize, usize)> = all.filter_map(|(a, b)| weight(a, b).map(|w| (w, a, b))).collect();
    open.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, a, b) in open {
        if taken.iter().all(|&(x, y)| x != a && y != b) {
            taken.push((a, b));
        }
    }
    taken.sort_unstable();
    taken
}

/// Shared bytes over the bytes of both together; none when they share nothing.
pub(crate) fn overlap(a: Span, b: Span) -> Option<f64> {
    a.overlaps(b).then(|| f64::from(shared(a, b)) / f64::from(a.len() + b.len() - shared(a, b)))
}

fn shared(a: Span, b: Span) -> u32 {
    Span::new(a.start.max(b.start), a.end.min(b.end)).len()
}

/// The weight of a pair of positions: holder, stance and issue agree and the claims overlap.
pub(crate) fn same_position(gold: &GoldPosition, given: &Position) -> Option<f64> {
    let same =
        gold.stance == given.stance && fits(&gold.holder, &given.holder) && same_issue(&gold.issue, &given.issue);
    overlap(gold.claim, given.claim.span).filter(|_| same)
}

/// Whether an issue is one of those expected.
pub(crate) fn same_issue(gold: &[GoldIssue], given: &IssueRef) -> bool {
    gold.iter().any(|one| match one {
        GoldIssue::Id(id) => *id == given.id,
        GoldIssue::Words(words) => alike(words, &given.label),
    })
}

/// The same type, and the shared bytes are at least half of the longer span.
pub(crate) fn same_condition(gold: &GoldCondition, given: &Condition) -> bool {
    let longer = gold.span.len().max(given.span.len());
    gold.kind == given.kind && longer > 0 && 2 * shared(gold.span, given.span) >= longer
}

/// The weight of a pair of deadlines: kind and date agree and the claims overlap.
pub(crate) fn same_deadline(gold: &GoldDeadline, head: &RecordHead, given: &Deadline) -> Option<f64> {
    let same = gold.what == given.what && same_date(&gold.date, head.date.as_deref());
    overlap(gold.claim, given.claim.span).filter(|_| same)
}

/// A given date is right when it is the expected one, or lies in it: more exact is right, coarser is wrong.
fn same_date(gold: &str, given: Option<&str>) -> bool {
    given.and_then(|given| given.strip_prefix(gold)).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether an instrument is one of those expected, by its id, its name or its words.
pub(crate) fn same_instrument(gold: &[GoldIssue], given: Option<&Instrument>) -> bool {
    let Some(given) = given else { return false };
    gold.iter().any(|one| match one {
        GoldIssue::Id(id) => given.id.as_ref() == Some(id),
        GoldIssue::Words(words) => alike(words, &given.name) || alike(words, &given.text),
    })
}

/// Whether two noun phrases name one thing: the content words they share are at least half of all they have
/// (2·shared / (words of one + words of the other), Dice 1945), or they differ by nothing but an of-phrase: "the withdrawal", "a
/// withdrawal of the last Cuban combat troops".
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let (words, others) = (content_words(one), content_words(other));
    let both = words.intersection(&others).count();
    let half = both > 0 && 4 * both >= words.len() + others.len();
    half || without_of(one).is_some_and(|rest| rest == others) || without_of(other).is_some_and(|rest| rest == words)
}

/// The content words before the of-phrase; `None` without one, or when nothing is left.
fn without_of(phrase: &str) -> Option<BTreeSet<String>> {
    let lower = phrase.to_lowercase();
    let (before, _) = lower.split_once(" of ")?;
    Some(content_words(before)).filter(|rest| !rest.is_empty())
}

/// Words that say nothing of the subject.
const EMPTY: &[&str] = &[
    "a", "an", "the", "of", "on", "in", "at", "to", "for", "from", "by", "with", "over", "about", "between", "into",
    "and", "or", "its", "his", "her", "their", "our", "any", "all", "this", "that", "these", "those", "new", "more",
    "further", "s", "issue", "question", "matter",
];

/// The words of a phrase in lower case, without empty ones, without plural and possessive endings.
fn content_words(phrase: &str) -> BTreeSet<String> {
    let lower = phrase.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !EMPTY.contains(word));
    words.map(singular).collect()
}

/// A word without its plural ending: "treaties", "crossings", "taxes".
fn singular(word: &str) -> String {
    let sibilant = |stem: &&str| ["s", "x", "z", "ch", "sh"].iter().any(|end| stem.ends_with(end));
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let stem = word.strip_suffix("es").filter(sibilant).or_else(|| word.strip_suffix('s'));
    stem.filter(|stem| stem.len() > 2 && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is"))
        .unwrap_or(word)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_meet_on_half_of_their_content_words() {
        for (one, other, same) in [
            ("border crossing at Nassib", "the Nassib border crossings", true),
            ("border crossing at Nassib", "crossing", true),
            ("border crossing at Nassib", "border", true),
            ("border crossing at Nassib", "maritime border of the two neighbouring kingdoms", false),
            ("fishing quotas", "quota for fishing boats", true),
            ("fisheries", "fishery subsidies", true),
            ("the question of", "the question of", false),
            ("gas", "gases", true),
            ("a quota on production", "production quotas", true),
            ("withdrawals", "the withdrawal of the last Cuban combat troops", true),
            ("troops", "the withdrawal of the last Cuban combat troops", false),
        ] {
            assert_eq!(alike(one, other), same, "{one} / {other}");
        }
    }

    #[test]
    fn dates_may_be_more_exact_than_gold() {
        assert!(same_date("2021-06", Some("2021-06-30")) && same_date("2021-06", Some("2021-06")));
        assert!(
            !same_date("2021-06-30", Some("2021-06")) && !same_date("2021", None) && !same_date("202", Some("2021"))
        );
    }

    #[test]
    fn the_closest_pair_is_made_first() {
        let weights = [[0.2, 0.9], [0.1, 0.8]];
        assert_eq!(pairs(2, 2, |a, b| Some(weights[a][b])), [(0, 1), (1, 0)]);
        assert_eq!(pairs(2, 1, |a, _| (a == 1).then_some(1.0)), [(1, 0)]);
    }
}
