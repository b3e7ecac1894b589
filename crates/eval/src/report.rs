//! Predictions against gold: figures, per type and per rule, and the cases that went wrong.

use std::collections::BTreeMap;
use std::fmt;

use demarche_lexicon::expected::{ExpectedEntity, ExpectedEvent};
use demarche_schema::Event;

use crate::relations::quad_of;
use crate::score::{Counts, Interval, bootstrap, macro_f1, wilson};
use crate::{Case, RelationCase};

/// A predicted event and the rule that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The event.
    pub event: Event,
    /// Rule id.
    pub rule: String,
    /// 0 to 1.
    pub confidence: f32,
}

/// How one case came out.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseResult {
    /// The case.
    pub case: Case,
    /// Expected and not found.
    pub missed: Vec<ExpectedEvent>,
    /// Found and not expected: notation and rule.
    pub extra: Vec<(String, String)>,
}

/// Scores of events over a gold set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventReport {
    /// Cases.
    pub cases: u32,
    /// Type alone.
    pub by_type_only: Counts,
    /// Type, actors and recipients.
    pub whole: Counts,
    /// Type, actors, recipients, modes and auxiliaries.
    pub strict: Counts,
    /// Cases without events, and how many of them got one all the same.
    pub silent: (u32, u32),
    /// Per type: type and parties right.
    pub types: BTreeMap<String, Counts>,
    /// Per rule: right and extra.
    pub rules: BTreeMap<String, Counts>,
    /// Confidence and whether it was right.
    pub calibration: Vec<(f32, bool)>,
    /// Interval of the whole F1.
    pub interval: Option<Interval>,
    /// Cases with a fault.
    pub faults: Vec<CaseResult>,
}

/// Scores predictions, one list per case.
#[must_use]
pub fn score_events(cases: &[Case], given: &[Vec<Scored>]) -> EventReport {
    let mut report = EventReport::default();
    let mut per_case = Vec::new();
    for (case, given) in cases.iter().zip(given) {
        report.cases += 1;
        report.by_type_only.add(match_case(case, given, same_type).0);
        report.strict.add(match_case(case, given, same_all).0);
        let (counts, pairs) = match_case(case, given, same_parties);
        report.whole.add(counts);
        per_case.push(counts);
        if case.events.is_empty() {
            report.silent.0 += 1;
            report.silent.1 += u32::from(!given.is_empty());
        }
        tally(&mut report, case, given, &pairs);
    }
    report.interval = Some(bootstrap(&per_case, |sample| {
        let mut all = Counts::default();
        sample.iter().for_each(|counts| all.add(*counts));
        all.f1()
    }));
    report
}

/// Pairs of expected and given events that match, each used once, first come first served.
fn match_case(
    case: &Case,
    given: &[Scored],
    same: impl Fn(&ExpectedEvent, &Event) -> bool,
) -> (Counts, Vec<(usize, usize)>) {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (at, expected) in case.events.iter().enumerate() {
        let free = |g: &usize| pairs.iter().all(|(_, used)| used != g);
        if let Some(hit) = (0..given.len()).filter(free).find(|&g| same(expected, &given[g].event)) {
            pairs.push((at, hit));
        }
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let right = number(pairs.len());
    (Counts { right, extra: number(given.len()) - right, missed: number(case.events.len()) - right }, pairs)
}

fn tally(report: &mut EventReport, case: &Case, given: &[Scored], pairs: &[(usize, usize)]) {
    let (mut missed, mut extra) = (Vec::new(), Vec::new());
    for (at, expected) in case.events.iter().enumerate() {
        let counts = report.types.entry(expected.event.to_string()).or_default();
        if pairs.iter().any(|(e, _)| *e == at) {
            counts.right += 1;
        } else {
            counts.missed += 1;
            missed.push(expected.clone());
        }
    }
    for (at, scored) in given.iter().enumerate() {
        let right = pairs.iter().any(|(_, g)| *g == at);
        report.calibration.push((scored.confidence, right));
        let rule = report.rules.entry(scored.rule.clone()).or_default();
        if right {
            rule.right += 1;
        } else {
            rule.extra += 1;
            report.types.entry(scored.event.event.to_string()).or_default().extra += 1;
            extra.push((notation(&scored.event).to_string(), scored.rule.clone()));
        }
    }
    if !missed.is_empty() || !extra.is_empty() {
        report.faults.push(CaseResult { case: case.clone(), missed, extra });
    }
}

/// An event in the gold notation.
#[must_use]
pub fn notation(event: &Event) -> ExpectedEvent {
    let entities = |list: &[demarche_schema::Entity]| {
        let mut all: Vec<ExpectedEntity> =
            list.iter().map(|entity| ExpectedEntity { code: entity.code.clone(), sector: entity.sector }).collect();
        all.sort_unstable();
        all
    };
    ExpectedEvent {
        actors: entities(&event.actor),
        event: event.event,
        modes: event.mode.clone(),
        recipients: entities(&event.recipient),
        auxiliaries: event.auxiliary.clone(),
    }
}

fn same_type(expected: &ExpectedEvent, given: &Event) -> bool {
    expected.event == given.event
}

fn same_parties(expected: &ExpectedEvent, given: &Event) -> bool {
    same_type(expected, given) && fits(&expected.actors, &given.actor) && fits(&expected.recipients, &given.recipient)
}

fn same_all(expected: &ExpectedEvent, given: &Event) -> bool {
    let mut modes = given.mode.clone();
    modes.sort_unstable();
    same_parties(expected, given) && expected.modes == modes && expected.auxiliaries == given.auxiliary
}

/// The same codes, each once; a sector only where the expectation names one. No expectation accepts anyone without a code, and no one.
fn fits(expected: &[ExpectedEntity], given: &[demarche_schema::Entity]) -> bool {
    let mut left: Vec<&demarche_schema::Entity> =
        given.iter().filter(|entity| !entity.code.is_empty() || entity.sector.is_some()).collect();
    left.sort_unstable();
    left.dedup_by_key(|entity| (&entity.code, entity.sector));
    for wanted in expected {
        let fit = |entity: &&demarche_schema::Entity| {
            entity.code == wanted.code
                && wanted
                    .sector
                    .is_none_or(|sector| entity.sector == Some(sector) || entity.other_sectors.contains(&sector))
        };
        let Some(hit) = left.iter().position(fit) else { return false };
        left.remove(hit);
    }
    left.iter().all(|entity| expected.is_empty() && entity.code.is_empty())
}

/// Whether a given event meets an expectation in full, as rule examples are checked.
#[must_use]
pub fn meets(expected: &ExpectedEvent, given: &Event) -> bool {
    same_all(expected, given)
}

impl EventReport {
    /// Expected calibration error over ten bins (Naeini, Cooper and Hauskrecht 2015).
    #[must_use]
    pub fn calibration_error(&self) -> f64 {
        calibration_error(&self.calibration)
    }

    /// Ten bins of confidence: mean said, share right, count.
    #[must_use]
    pub fn reliability(&self) -> Vec<(f64, f64, u32)> {
        reliability(&self.calibration)
    }
}

/// Expected calibration error of confidences, each with whether it was right.
pub(crate) fn calibration_error(given: &[(f32, bool)]) -> f64 {
    let bins = reliability(given);
    let all: u32 = bins.iter().map(|bin| bin.2).sum();
    bins.iter().map(|(said, was, n)| (said - was).abs() * f64::from(*n)).sum::<f64>() / f64::from(all.max(1))
}

fn reliability(given: &[(f32, bool)]) -> Vec<(f64, f64, u32)> {
    let bin = |low: usize| {
        let inside: Vec<&(f32, bool)> = given.iter().filter(|(c, _)| ((c * 10.0) as usize).min(9) == low).collect();
        let n = u32::try_from(inside.len()).unwrap_or(0);
        let said = inside.iter().map(|(c, _)| f64::from(*c)).sum::<f64>() / f64::from(n.max(1));
        let was = inside.iter().filter(|(_, right)| *right).count() as f64 / f64::from(n.max(1));
        (said, was, n)
    };
    (0..10).map(bin).filter(|(_, _, n)| *n > 0).collect()
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, counts: &Counts) -> fmt::Result {
    let (p, r, f1) = (100.0 * counts.precision(), 100.0 * counts.recall(), 100.0 * counts.f1());
    writeln!(
        f,
        "  {name:<34} {p:>6.1} {r:>6.1} {f1:>6.1}   {:>4} {:>4} {:>4}",
        counts.right, counts.extra, counts.missed
    )
}

impl fmt::Display for EventReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} cases {:>29} {:>6} {:>6} {:>6} {:>4} {:>4}",
            self.cases, "prec", "rec", "F1", "right", "extra", "miss"
        )?;
        line(f, "type", &self.by_type_only)?;
        line(f, "type, actors, recipients", &self.whole)?;
        line(f, "and modes and auxiliaries", &self.strict)?;
        if let Some(i) = self.interval {
            writeln!(
                f,
                "  95 % interval of F1 (type, actors, recipients): {:.1} to {:.1}",
                100.0 * i.low,
                100.0 * i.high
            )?;
        }
        let (silent, loud) = self.silent;
        let interval = wilson(loud, silent);
        writeln!(
            f,
            "  false events: {loud} of {silent} sentences without any ({:.1} to {:.1} %)",
            100.0 * interval.low,
            100.0 * interval.high
        )?;
        writeln!(
            f,
            "  expected calibration error {:.3}; confidence said, share right, events:",
            self.calibration_error()
        )?;
        self.reliability().iter().try_for_each(|(said, was, n)| writeln!(f, "    {said:.2} {was:>6.2} {n:>6}"))?;
        writeln!(f, "per type (type, actors, recipients)")?;
        self.types.iter().try_for_each(|(name, counts)| line(f, name, counts))
    }
}

/// Scores of types between given spans.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationReport {
    /// Cases.
    pub cases: u32,
    /// Cases that got an answer.
    pub answered: u32,
    /// Cases with the right root.
    pub right: u32,
    /// Macro-F1 over roots.
    pub root_macro_f1: f64,
    /// Its interval.
    pub interval: Interval,
    /// Macro-F1 over quad classes.
    pub quad_macro_f1: f64,
    /// Per root.
    pub roots: BTreeMap<String, Counts>,
    /// Gold root, given root: count; only where they differ.
    pub confusion: BTreeMap<(String, String), u32>,
}

/// Scores answers, one per case; an empty string is no answer.
#[must_use]
pub fn score_relations(cases: &[RelationCase], given: &[String]) -> RelationReport {
    let pairs: Vec<(&str, &str)> =
        cases.iter().zip(given).map(|(case, given)| (case.root.as_str(), given.as_str())).collect();
    let mut roots: BTreeMap<String, Counts> = BTreeMap::new();
    let mut confusion = BTreeMap::new();
    for (gold, given) in &pairs {
        if gold == given {
            roots.entry((*gold).to_owned()).or_default().right += 1;
        } else {
            roots.entry((*gold).to_owned()).or_default().missed += 1;
            roots.entry((*given).to_owned()).or_default().extra += 1;
            *confusion.entry(((*gold).to_owned(), (*given).to_owned())).or_insert(0) += 1;
        }
    }
    let quads: Vec<(&str, &str)> = pairs.iter().map(|(gold, given)| (quad_of(gold), quad_of(given))).collect();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    RelationReport {
        cases: number(pairs.len()),
        answered: number(pairs.iter().filter(|(_, given)| !given.is_empty()).count()),
        right: number(pairs.iter().filter(|(gold, given)| gold == given).count()),
        root_macro_f1: macro_f1(&pairs),
        interval: bootstrap(&pairs, macro_f1),
        quad_macro_f1: macro_f1(&quads),
        roots,
        confusion,
    }
}

impl fmt::Display for RelationReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |n: u32| 100.0 * f64::from(n) / f64::from(self.cases.max(1));
        writeln!(f, "{} pairs, {:.1} % answered, {:.1} % right", self.cases, share(self.answered), share(self.right))?;
        writeln!(
            f,
            "  root macro-F1 {:.1} (95 % interval {:.1} to {:.1}), quad macro-F1 {:.1}",
            100.0 * self.root_macro_f1,
            100.0 * self.interval.low,
            100.0 * self.interval.high,
            100.0 * self.quad_macro_f1
        )?;
        self.roots
            .iter()
            .try_for_each(|(name, counts)| line(f, if name.is_empty() { "(no answer)" } else { name }, counts))?;
        let mut worst: Vec<_> = self.confusion.iter().collect();
        worst.sort_by_key(|(pair, n)| (std::cmp::Reverse(**n), (*pair).clone()));
        writeln!(f, "most frequent confusions (gold, given)")?;
        worst.iter().take(12).try_for_each(|((gold, given), n)| {
            writeln!(f, "  {n:>4}  {gold:<10} {}", if given.is_empty() { "(no answer)" } else { given })
        })
    }
}
