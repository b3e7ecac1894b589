//! The figures on positions, conditions, deadlines and speakers, and the documents that went wrong.

use std::collections::BTreeMap;
use std::fmt;

use demarche_lexicon::expected::ExpectedEntity;
use demarche_schema::{Condition, Entity, Position, RecordHead, Span};

use crate::position_gold::{GoldIssue, GoldPosition, PositionDocument};
use crate::position_score::{
    GivenDocument, overlap, pairs, same_condition, same_deadline, same_instrument, same_issue, same_position,
};
use crate::report::{fits, line};
use crate::score::{Counts, Interval, bootstrap, wilson};

/// How many of those that were looked at are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Agreement {
    /// Right.
    pub right: u32,
    /// Looked at.
    pub of: u32,
}

impl Agreement {
    fn note(&mut self, right: bool) {
        self.of += 1;
        self.right += u32::from(right);
    }

    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.of += other.of;
    }

    /// 0 to 1; 1 when nothing was looked at.
    #[must_use]
    pub fn share(self) -> f64 {
        if self.of == 0 { 1.0 } else { f64::from(self.right) / f64::from(self.of) }
    }
}

/// What one document adds up to: the unit that intervals are drawn over.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Tally {
    positions: Counts,
    conditions: Counts,
    deadlines: Counts,
    quotes: Agreement,
}

/// What a document got wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFaults {
    /// Id of the document.
    pub id: String,
    /// Line of its head.
    pub line: u32,
    /// One line each, in the order of the text.
    pub notes: Vec<String>,
}

/// Scores over a gold set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PositionReport {
    tallies: Vec<Tally>,
    /// Holder, stance and issue right, claims overlapping.
    pub positions: Counts,
    /// 95 % intervals of its F1 and its precision.
    pub positions_interval: Option<(Interval, Interval)>,
    /// Conditions of the positions that are right: type right, spans overlapping by half.
    pub conditions: Counts,
    /// Interval of its F1.
    pub conditions_interval: Option<Interval>,
    /// Kind and date right, claims overlapping.
    pub deadlines: Counts,
    /// Interval of its F1.
    pub deadlines_interval: Option<Interval>,
    /// Quotations whose speaker is right; one that was given none is wrong.
    pub quotes: Agreement,
    /// Quotations that were given a speaker.
    pub quotes_given: u32,
    /// Interval of the share.
    pub quotes_interval: Option<Interval>,
    /// Per stance.
    pub stances: BTreeMap<&'static str, Counts>,
    /// Per type of condition.
    pub condition_types: BTreeMap<&'static str, Counts>,
    /// Per kind of deadline.
    pub deadline_kinds: BTreeMap<&'static str, Counts>,
    /// Per rule: right and extra positions and deadlines.
    pub rules: BTreeMap<String, Counts>,
    /// Gold positions whose claim overlaps a given one's, and which of holder, stance and issue agree there.
    pub parts: BTreeMap<&'static str, Agreement>,
    /// What is not asked of a position that is right, but counted where gold has it.
    pub besides: BTreeMap<&'static str, Agreement>,
    /// Documents without any position, and how many of them got none.
    pub silent: Agreement,
    /// Documents with faults, most faults first.
    pub faults: Vec<DocumentFaults>,
}

/// Notes on one document while it is scored, each with where it belongs.
type Notes = Vec<(Span, String)>;

impl PositionReport {
    /// Adds a document.
    pub(crate) fn document(&mut self, gold: &PositionDocument, given: &GivenDocument) {
        let mut notes = Notes::new();
        let mut tally = Tally::default();
        self.score_positions(gold, given, &mut tally, &mut notes);
        self.score_deadlines(gold, given, &mut tally, &mut notes);
        self.score_quotes(gold, given, &mut tally, &mut notes);
        if gold.positions.is_empty() {
            self.silent.note(given.positions().is_empty());
        }
        self.positions.add(tally.positions);
        self.conditions.add(tally.conditions);
        self.deadlines.add(tally.deadlines);
        self.quotes.add(tally.quotes);
        self.tallies.push(tally);
        if !notes.is_empty() {
            notes.sort();
            let notes = notes.into_iter().map(|(_, note)| note).collect();
            self.faults.push(DocumentFaults { id: gold.id.clone(), line: gold.line, notes });
        }
    }

    /// Draws the intervals and orders the faults.
    pub(crate) fn close(&mut self) {
        let over = |figure: fn(&Tally) -> Counts, value: fn(&Counts) -> f64| {
            bootstrap(&self.tallies, |sample| {
                let mut all = Counts::default();
                sample.iter().for_each(|tally| all.add(figure(tally)));
                value(&all)
            })
        };
        let positions = (over(|t| t.positions, Counts::f1), over(|t| t.positions, Counts::precision));
        let (conditions, deadlines) = (over(|t| t.conditions, Counts::f1), over(|t| t.deadlines, Counts::f1));
        let quotes = bootstrap(&self.tallies, |sample| {
            let mut all = Agreement::default();
            sample.iter().for_each(|tally| all.add(tally.quotes));
            all.share()
        });
        self.positions_interval = Some(positions);
        self.conditions_interval = Some(conditions);
        self.deadlines_interval = Some(deadlines);
        self.quotes_interval = Some(quotes);
        self.faults.sort_by(|a, b| b.notes.len().cmp(&a.notes.len()).then_with(|| a.id.cmp(&b.id)));
    }

    fn score_positions(
        &mut self,
        gold: &PositionDocument,
        given: &GivenDocument,
        tally: &mut Tally,
        notes: &mut Notes,
    ) {
        let found = given.positions();
        let pairs = pairs(gold.positions.len(), found.len(), |g, f| same_position(&gold.positions[g], found[f].1));
        for (at, expected) in gold.positions.iter().enumerate() {
            let stance = expected.stance.as_str();
            if let Some((_, hit)) = pairs.iter().find(|(g, _)| *g == at) {
                tally.positions.right += 1;
                self.stances.entry(stance).or_default().right += 1;
                let (head, position) = found[*hit];
                self.score_condition(gold, expected, position, tally, notes);
                self.score_besides(expected, head, position);
            } else {
                tally.positions.missed += 1;
                self.stances.entry(stance).or_default().missed += 1;
                notes.push((expected.claim, format!("missed {}", gold_position(gold, expected))));
            }
            self.score_parts(expected, &found);
        }
        for (at, (head, position)) in found.iter().enumerate() {
            let rule = self.rules.entry(head.because.rule.clone()).or_default();
            if pairs.iter().any(|(_, f)| *f == at) {
                rule.right += 1;
                continue;
            }
            rule.extra += 1;
            tally.positions.extra += 1;
            self.stances.entry(position.stance.as_str()).or_default().extra += 1;
            notes.push((position.claim.span, format!("extra  {} by {}", given_position(position), head.because.rule)));
        }
    }

    /// The condition of a position that is right.
    fn score_condition(
        &mut self,
        gold: &PositionDocument,
        expected: &GoldPosition,
        given: &Position,
        tally: &mut Tally,
        notes: &mut Notes,
    ) {
        let hit = given.condition.as_ref().and_then(|c| expected.conditions.iter().find(|e| same_condition(e, c)));
        if let (Some(hit), Some(condition)) = (hit, &given.condition) {
            tally.conditions.right += 1;
            self.condition_types.entry(hit.kind.as_str()).or_default().right += 1;
            if !hit.issue.is_empty() {
                let right = condition.issue.as_ref().is_some_and(|issue| same_issue(&hit.issue, issue));
                self.besides.entry("issue of the condition").or_default().note(right);
            }
            return;
        }
        if let Some(first) = expected.conditions.first() {
            tally.conditions.missed += 1;
            self.condition_types.entry(first.kind.as_str()).or_default().missed += 1;
            let words = first.span.of(&gold.text);
            notes.push((first.span, format!("missed :{} condition {} “{words}”", expected.line, first.kind)));
        }
        if let Some(Condition { kind, text, span, .. }) = &given.condition {
            tally.conditions.extra += 1;
            self.condition_types.entry(kind.as_str()).or_default().extra += 1;
            notes.push((*span, format!("extra  condition {kind} “{text}”")));
        }
    }

    fn score_besides(&mut self, expected: &GoldPosition, head: &RecordHead, given: &Position) {
        for (name, wanted, found) in
            [("addressee", &expected.addressee, &given.addressee), ("said by", &expected.said_by, &head.attributed_to)]
        {
            if !wanted.is_empty() {
                self.besides.entry(name).or_default().note(fits(wanted, found));
            }
        }
    }

    /// Where a position went wrong: among the given ones over its claim, the one that agrees in most.
    fn score_parts(&mut self, expected: &GoldPosition, found: &[(&RecordHead, &Position)]) {
        let over = found.iter().filter(|(_, p)| overlap(expected.claim, p.claim.span).is_some());
        let agree = |position: &Position| {
            [
                ("holder", fits(&expected.holder, &position.holder)),
                ("stance", expected.stance == position.stance),
                ("issue", same_issue(&expected.issue, &position.issue)),
            ]
        };
        let best = over.map(|(_, p)| agree(p)).max_by_key(|parts| parts.iter().filter(|(_, right)| *right).count());
        self.parts.entry("claim").or_default().note(best.is_some());
        for (name, right) in best.into_iter().flatten() {
            self.parts.entry(name).or_default().note(right);
        }
    }

    fn score_deadlines(
        &mut self,
        gold: &PositionDocument,
        given: &GivenDocument,
        tally: &mut Tally,
        notes: &mut Notes,
    ) {
        let found = given.deadlines();
        let weight = |g: usize, f: usize| same_deadline(&gold.deadlines[g], found[f].0, found[f].1);
        let pairs = pairs(gold.deadlines.len(), found.len(), weight);
        for (at, expected) in gold.deadlines.iter().enumerate() {
            let counts = self.deadline_kinds.entry(expected.what.as_str()).or_default();
            let Some((_, hit)) = pairs.iter().find(|(g, _)| *g == at) else {
                tally.deadlines.missed += 1;
                counts.missed += 1;
                let words = expected.claim.of(&gold.text);
                let note = format!("missed :{} deadline {} {} “{words}”", expected.line, expected.what, expected.date);
                notes.push((expected.claim, note));
                continue;
            };
            tally.deadlines.right += 1;
            counts.right += 1;
            let deadline = found[*hit].1;
            if !expected.instrument.is_empty() {
                let right = same_instrument(&expected.instrument, deadline.instrument.as_ref());
                self.besides.entry("instrument of the deadline").or_default().note(right);
            }
            if !expected.parties.is_empty() {
                let right = fits(&expected.parties, &deadline.parties);
                self.besides.entry("parties of the deadline").or_default().note(right);
            }
        }
        for (at, (head, deadline)) in found.iter().enumerate() {
            let rule = self.rules.entry(head.because.rule.clone()).or_default();
            if pairs.iter().any(|(_, f)| *f == at) {
                rule.right += 1;
                continue;
            }
            rule.extra += 1;
            tally.deadlines.extra += 1;
            self.deadline_kinds.entry(deadline.what.as_str()).or_default().extra += 1;
            let date = head.date.as_deref().unwrap_or("-");
            let (what, words) = (deadline.what, &deadline.claim.text);
            notes.push((
                deadline.claim.span,
                format!("extra  deadline {what} {date} “{words}” by {}", head.because.rule),
            ));
        }
    }

    fn score_quotes(&mut self, gold: &PositionDocument, given: &GivenDocument, tally: &mut Tally, notes: &mut Notes) {
        for expected in &gold.quotes {
            let found: Vec<_> = given.quotes.iter().filter(|quote| quote.span.overlaps(expected.span)).collect();
            // Every speaker given to these words must be the right one.
            let right = !found.is_empty() && found.iter().all(|quote| fits(&expected.speaker, &quote.speaker));
            self.quotes_given += u32::from(!found.is_empty());
            tally.quotes.note(right);
            if !right {
                let given = found.iter().find(|quote| !fits(&expected.speaker, &quote.speaker));
                let given = given.map_or_else(|| "no one".to_owned(), |quote| entities(&quote.speaker));
                let (words, wanted) = (expected.span.of(&gold.text), list(&expected.speaker));
                notes.push((
                    expected.span,
                    format!("wrong  :{} quote “{words}” is {wanted}, given {given}", expected.line),
                ));
            }
        }
    }
}

fn list(expected: &[ExpectedEntity]) -> String {
    let all: Vec<String> = expected.iter().map(ToString::to_string).collect();
    if all.is_empty() { "-".to_owned() } else { all.join(",") }
}

fn entities(given: &[Entity]) -> String {
    let plain = |entity: &Entity| ExpectedEntity { code: entity.code.clone(), sector: entity.sector };
    list(&given.iter().map(plain).collect::<Vec<_>>())
}

fn gold_position(document: &PositionDocument, position: &GoldPosition) -> String {
    let issue = |issue: &GoldIssue| match issue {
        GoldIssue::Id(id) => id.clone(),
        GoldIssue::Words(words) => format!("“{words}”"),
    };
    let issues: Vec<String> = position.issue.iter().map(issue).collect();
    let (holder, words) = (list(&position.holder), position.claim.of(&document.text));
    format!(":{} {holder} {} {} “{words}”", position.line, position.stance, issues.join("|"))
}

fn given_position(position: &Position) -> String {
    let (holder, issue) = (entities(&position.holder), &position.issue);
    format!("{holder} {} {} ({}) “{}”", position.stance, issue.id, issue.label, position.claim.text)
}

fn interval(f: &mut fmt::Formatter<'_>, what: &str, interval: Option<Interval>) -> fmt::Result {
    let Some(i) = interval else { return Ok(()) };
    writeln!(f, "  95 % interval of {what}: {:.1} to {:.1}", 100.0 * i.low, 100.0 * i.high)
}

fn agreement(f: &mut fmt::Formatter<'_>, name: &str, counts: Agreement) -> fmt::Result {
    let i = wilson(counts.right, counts.of);
    let (share, low, high) = (100.0 * counts.share(), 100.0 * i.low, 100.0 * i.high);
    writeln!(f, "  {name:<34} {share:>6.1} %   {:>4} of {:<4} ({low:.1} to {high:.1})", counts.right, counts.of)
}

impl fmt::Display for PositionReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} documents {:>25} {:>6} {:>6} {:>6} {:>4} {:>4}",
            self.tallies.len(),
            "prec",
            "rec",
            "F1",
            "right",
            "extra",
            "miss"
        )?;
        line(f, "positions", &self.positions)?;
        interval(f, "F1", self.positions_interval.map(|i| i.0))?;
        interval(f, "precision", self.positions_interval.map(|i| i.1))?;
        line(f, "conditions, given the position", &self.conditions)?;
        interval(f, "F1", self.conditions_interval)?;
        line(f, "deadlines", &self.deadlines)?;
        interval(f, "F1", self.deadlines_interval)?;
        agreement(f, "speaker of quotations", self.quotes)?;
        interval(f, "the share, by document", self.quotes_interval)?;
        writeln!(f, "  {} of {} quotations were given a speaker", self.quotes_given, self.quotes.of)?;
        agreement(f, "documents without any, left so", self.silent)?;
        for (title, counts) in [
            ("per stance", &self.stances),
            ("per type of condition", &self.condition_types),
            ("per kind of deadline", &self.deadline_kinds),
        ] {
            writeln!(f, "{title}")?;
            counts.iter().try_for_each(|(name, counts)| line(f, name, counts))?;
        }
        writeln!(f, "positions of gold whose claim was found, and what agrees there")?;
        self.parts.iter().try_for_each(|(name, counts)| agreement(f, name, *counts))?;
        writeln!(f, "besides, in what is right")?;
        self.besides.iter().try_for_each(|(name, counts)| agreement(f, name, *counts))
    }
}
