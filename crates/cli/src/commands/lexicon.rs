//! `demarche lexicon`: check, test and audit the data files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use demarche::lexicon::Lexicon;
use demarche::lexicon::events::{Example, Expectation, Rule};
use demarche::schema::{Document, Record};
use demarche::{Error, Pipeline, in_order, read_lexicon};

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
    crate::output::line(format_args!(
        "{} rules, {} entries, {examples} examples, {} classes; {} actors, {} people; no mistakes",
        events.rules.len(),
        events.entries(),
        events.classes.len(),
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

fn test(path: &Path, only: Option<&str>, setup: &Setup) -> Result<Outcome, Error> {
    let under = Pipeline::bundled_lexicon()?;
    let (own, notes) = read_lexicon(path, Some(&under))?;
    notes.iter().for_each(crate::output::say);
    let rules: Vec<Rule> = own.events.rules.clone();
    let pipeline = pipeline_over(under.overlaid(own), setup)?;
    let wanted = |rule: &&Rule| only.is_none_or(|start| rule.id.starts_with(start));
    let jobs = rules.iter().filter(wanted).flat_map(|rule| rule.examples.iter().map(move |example| (rule, example)));
    let (mut ran, mut faults) = (0u64, Vec::new());
    in_order(
        jobs,
        setup.threads(),
        |(rule, example)| run_example(&pipeline, rule, example),
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
    let mut counts: BTreeMap<String, (u64, String)> = origins.collect();
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
    let mut rows = Rows::new(Format::or_default(format));
    fired.iter().try_for_each(|row| rows.push(row))?;
    rows.finish()?;
    anstream::eprintln!("{never} of {} rules never fired", fired.len());
    Ok(Outcome::Done)
}
