//! `demarche lexicon`: check, test and audit the data files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use demarche::lexicon::Lexicon;
use demarche::lexicon::events::{Example, Expectation, Rule};
use demarche::lexicon::positions::{PositionExample, Wanted};
use demarche::schema::{Document, Record};
use demarche::{Error, Pipeline, in_order, read_lexicon};

use super::position_examples;
use crate::input::Sources;
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// Check, test and audit the data files
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Read data files and report every mistake
    Check {
        /// A lexicon folder, or one file, to be laid over the lexicon inside the program
        path: PathBuf,
    },
    /// Run the examples of rules
    Test {
        /// A lexicon folder, or one file
        path: PathBuf,
        /// Only rules whose id starts so
        #[arg(long)]
        rule: Option<String>,
    },
    /// Show which rules fired how often on documents, those that never did last
    Audit {
        #[command(flatten)]
        sources: Sources,
        /// How many actors of each kind the data files know, instead; no document is read
        #[arg(long)]
        counts: bool,
        /// Form of the output [default: table on a terminal, jsonl into a pipe]
        #[arg(long, value_enum)]
        format: Option<Format>,
    },
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    match &args.action {
        Action::Check { path } => check(path),
        Action::Test { path, rule } => test(path, rule.as_deref(), setup),
        Action::Audit { counts: true, format, .. } => super::counts::run(*format, setup),
        Action::Audit { sources, format, .. } => audit(sources, *format, setup),
    }
}

fn check(path: &Path) -> Result<Outcome, Error> {
    let under = Pipeline::bundled_lexicon()?;
    let (lexicon, notes) = read_lexicon(path, Some(&under))?;
    notes.iter().for_each(crate::output::say);
    let events = &lexicon.events;
    let examples: usize = events.rules.iter().map(|rule| rule.examples.len()).sum();
    let stances = &lexicon.positions;
    let told = stances.stances.iter().map(|rule| rule.examples.len()).sum::<usize>()
        + stances.conditions.iter().map(|rule| rule.examples.len()).sum::<usize>();
    crate::output::line(format_args!(
        "{} rules, {} entries, {examples} examples, {} classes; {} stances, {} entries, {} kinds of condition, {told} examples; \
         {} issues; {} actors, {} people; no mistakes",
        events.rules.len(),
        events.entries(),
        events.classes.len(),
        stances.stances.len(),
        stances.entries(&under.events.clone().overlaid(events.clone())),
        stances.conditions.len(),
        lexicon.issues.issues.len(),
        lexicon.actors.entries.len(),
        lexicon.actors.people.len()
    ))?;
    Ok(Outcome::Done)
}

/// One example and what is wrong with it.
struct Fault {
    place: String,
    rule: String,
    message: String,
}

/// One example to run.
enum Job {
    Event(Rule, Example),
    Position { rule: String, file: String, example: PositionExample },
}

/// The examples of rules whose id starts so.
fn jobs(lexicon: &Lexicon, only: Option<&str>) -> Vec<Job> {
    let wanted = |id: &str| only.is_none_or(|start| id.starts_with(start));
    let mut jobs = Vec::new();
    for rule in lexicon.events.rules.iter().filter(|rule| wanted(&rule.id)) {
        jobs.extend(rule.examples.iter().map(|example| Job::Event(rule.clone(), example.clone())));
    }
    let stances = lexicon.positions.stances.iter().map(|rule| (&rule.id, &rule.origin, &rule.examples));
    let conditions = lexicon.positions.conditions.iter().map(|rule| (&rule.id, &rule.origin, &rule.examples));
    for (id, origin, examples) in stances.chain(conditions).filter(|(id, ..)| wanted(id)) {
        let job = |example: &PositionExample| Job::Position {
            rule: id.clone(),
            file: origin.file.clone(),
            example: example.clone(),
        };
        jobs.extend(examples.iter().map(job));
    }
    jobs
}

fn test(path: &Path, only: Option<&str>, setup: &Setup) -> Result<Outcome, Error> {
    let under = Pipeline::bundled_lexicon()?;
    let (own, notes) = read_lexicon(path, Some(&under))?;
    notes.iter().for_each(crate::output::say);
    let jobs = jobs(&own, only);
    let pipeline = pipeline_over(under.overlaid(own), setup)?;
    let (mut ran, mut faults) = (0u64, Vec::new());
    in_order(
        jobs.into_iter(),
        setup.threads(),
        |job| match &job {
            Job::Event(rule, example) => run_example(&pipeline, rule, example),
            Job::Position { rule, file, example } => run_position(&pipeline, rule, file, example),
        },
        |fault| {
            ran += 1;
            faults.extend(fault);
            true
        },
    );
    for fault in &faults {
        crate::output::line(format_args!("{}: {}: {}", fault.place, fault.rule, fault.message))?;
    }
    crate::output::line(format_args!("{} examples passed, {} failed", ran - faults.len() as u64, faults.len()))?;
    Ok(if faults.is_empty() { Outcome::Done } else { Outcome::Nothing })
}

/// Runs an example of a stance or condition rule.
fn run_position(pipeline: &Pipeline, rule: &str, file: &str, example: &PositionExample) -> Option<Fault> {
    let document = Document { id: "example".to_owned(), text: example.sentence.clone(), ..Document::default() };
    let records = pipeline.position_example(&document);
    let by_rule = |record: &&Record| {
        let because = &record.head().because;
        let opened =
            |then: &String| then.strip_prefix("condition ").is_some_and(|of| of.contains(&format!("by {rule} (")));
        because.rule == rule || because.then.iter().any(opened)
    };
    let own: Vec<&Record> = records.iter().filter(by_rule).collect();
    let met = match &example.wanted {
        Wanted::Silent => own.is_empty(),
        Wanted::Position(expected) => {
            own.iter().filter_map(|record| record.position()).any(|given| position_examples::meets(expected, given))
        }
        Wanted::Condition(words) => {
            let terms = own.iter().filter_map(|record| record.position()?.condition.as_ref());
            terms.into_iter().any(|condition| condition.text == *words)
        }
    };
    if met {
        return None;
    }
    let all: Vec<&Record> = records.iter().collect();
    let shown = positions_shown(if example.wanted == Wanted::Silent { &own } else { &all });
    let message = match &example.wanted {
        Wanted::Silent => format!("must not fire, but does: {shown}"),
        Wanted::Position(expected) => format!("expected {expected}, got {shown}"),
        Wanted::Condition(words) => format!("expected the condition “{words}”, got {shown}"),
    };
    let message = format!("{message}\n    {}", example.sentence);
    Some(Fault { place: format!("{file}:{}", example.line), rule: rule.to_owned(), message })
}

fn positions_shown(records: &[&Record]) -> String {
    let one = |record: &&Record| {
        let position = record.position()?;
        Some(format!("{} by {}", position_examples::notation(position), record.head().because.rule))
    };
    let shown: Vec<String> = records.iter().filter_map(one).collect();
    if shown.is_empty() { "no position".to_owned() } else { shown.join("; ") }
}

fn pipeline_over(lexicon: Lexicon, setup: &Setup) -> Result<Pipeline, Error> {
    Pipeline::over(lexicon, &setup.options())
}

fn run_example(pipeline: &Pipeline, rule: &Rule, example: &Example) -> Option<Fault> {
    let document = Document { id: "example".to_owned(), text: example.sentence.clone(), ..Document::default() };
    let (records, fired) = pipeline.code_example(&document);
    let own: Vec<&Record> = records.iter().filter(|record| rule_of(record) == rule.id).collect();
    let message = match &example.expected {
        Expectation::Silent if fired.contains(&rule.id) => format!("must not fire, but does: {}", shown(&own)),
        Expectation::Nothing if !fired.contains(&rule.id) => format!("does not fire; instead {}", shown_all(&records)),
        Expectation::Event(expected) => {
            let met = own.iter().filter_map(|record| record.event()).any(|event| demarche_eval::meets(expected, event));
            if met {
                return None;
            }
            format!("expected {expected}, got {}", shown_all(&records))
        }
        _ => return None,
    };
    let place = format!("{}:{}", rule.origin.file, example.line);
    Some(Fault { place, rule: rule.id.clone(), message: format!("{message}\n    {}", example.sentence) })
}

fn rule_of(record: &Record) -> &str {
    &record.head().because.rule
}

fn shown(records: &[&Record]) -> String {
    let one = |record: &&Record| {
        let event = record.event()?;
        Some(format!("{} by {}", demarche_eval::notation(event), record.head().because.rule))
    };
    records.iter().filter_map(one).collect::<Vec<_>>().join("; ")
}

fn shown_all(records: &[Record]) -> String {
    if records.is_empty() { "no event".to_owned() } else { shown(&records.iter().collect::<Vec<_>>()) }
}

/// A rule and how often it fired.
#[derive(serde::Serialize)]
struct Fired {
    count: u64,
    rule: String,
    entry: String,
}

impl Row for Fired {
    const COLUMNS: &'static [&'static str] = &["count", "rule", "entry"];
    const FIELDS: &'static [&'static str] = Self::COLUMNS;

    fn cells(&self) -> Vec<String> {
        vec![self.count.to_string(), self.rule.clone(), self.entry.clone()]
    }
}

fn audit(sources: &Sources, format: Option<Format>, setup: &Setup) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&setup.options())?;
    let rules = pipeline.coder().index().rules();
    let origins = rules.iter().map(|rule| (rule.id.clone(), (0u64, rule.origin.to_string())));
    let stances = pipeline.positions().rules().map(|(id, origin)| (id.to_owned(), (0u64, origin)));
    let mut counts: BTreeMap<String, (u64, String)> = origins.chain(stances).collect();
    sources.each(|document| {
        for record in &pipeline.code(document).records {
            if let Some((count, _)) = counts.get_mut(rule_of(record)) {
                *count += 1;
            }
        }
        Ok(())
    })?;
    let mut fired: Vec<Fired> = counts.into_iter().map(|(rule, (count, entry))| Fired { count, rule, entry }).collect();
    fired.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.rule.cmp(&b.rule)));
    let never = fired.iter().filter(|f| f.count == 0).count();
    say_size(rules);
    let mut rows = Rows::new(Format::or_default(format));
    fired.iter().try_for_each(|row| rows.push(row))?;
    rows.finish()?;
    anstream::eprintln!("{never} of {} rules never fired", fired.len());
    Ok(Outcome::Done)
}

/// Says how many predicates the rules know. A predicate is a verb (with its particle), a noun or an adjective, several words counting
/// as one; it is counted once for each type and once over all. Entries are predicates counted once for each pattern that names them.
fn say_size(rules: &[Rule]) {
    let sizes = demarche::lexicon::events::predicates(rules);
    let all: std::collections::BTreeSet<&String> = sizes.values().flatten().collect();
    anstream::eprintln!("{} different predicates that rules name by word (words of classes not counted):", all.len());
    for (event, words) in &sizes {
        anstream::eprintln!("  {:<10} {:>5}", event.map_or("none", |event| event.as_str()), words.len());
    }
}
