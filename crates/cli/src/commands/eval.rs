//! `demarche eval`: scores against gold.

use std::path::{Path, PathBuf};

use demarche::schema::{Document, Record};
use demarche::text::read::{self, Item};
use demarche::{Error, ErrorKind, Pipeline, in_order};
use demarche_eval::{
    Case, PositionDocument, RecordCase, RelationCase, Scored, fit_scale, is_position_gold, read_cases, read_positions,
    read_records, read_relations, score_events, score_records,
};

use super::eval_positions;
use crate::{Outcome, Setup};

/// Score against gold: .gold files of sentences, documents or positions, .jsonl files of labelled pairs, .json files of
/// gold-standard records, .tsv lists of false events, treebanks with --stage syntax
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Gold files and folders
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What to score
    #[arg(long, value_enum, default_value_t = Stage::Events)]
    stage: Stage,
    /// Show this many of the worst cases
    #[arg(long, value_name = "N", default_value_t = 20)]
    worst: usize,
    /// Show rules with at least one wrong record
    #[arg(long)]
    rules: bool,
    /// Only cases whose id starts so, with all that was found
    #[arg(long, value_name = "ID")]
    case: Option<String>,
    /// Fail (exit 1) when the figure (F1 of events, F1 of positions, root macro-F1 of pairs) is below this, in percent
    #[arg(long, value_name = "PERCENT")]
    bar: Option<f64>,
    /// Score only every second pair: the even or the odd ones, so that the other half stays unseen
    #[arg(long, value_enum)]
    half: Option<Half>,
    /// Score pairs by the learned component too, trained anew for each fold on the others
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(2..=50))]
    folds: Option<u32>,

    /// With --folds: what the classifier of pairs says of each pair when trained on the other folds (models/pairs-folds.tsv)
    #[arg(long, requires = "folds", value_name = "FILE")]
    fold_scores: Option<PathBuf>,
    /// Score pairs by the learned component as released; it has seen the labelled pairs it was made from
    #[arg(long, conflicts_with = "folds")]
    learned: bool,
    /// The news that a list of false events (.tsv) was made on; without it such a list is skipped
    #[arg(long, value_name = "FILE")]
    news: Option<PathBuf>,
    /// Fit the scale of confidence on these cases, and say how far it is off when each fifth of them is left out
    #[arg(long)]
    fit: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Stage {
    /// Events, end to end
    Events,
    /// The analyser: a folder with ewt-dev.conllu, gum-dev.conllu, ewt-srl-dev.tsv
    Syntax,
    /// Reports put together into occurrences: B-cubed
    Occurrences,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Half {
    Even,
    Odd,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&setup.options())?;
    if args.stage == Stage::Syntax {
        return super::eval_syntax::run(&args.files, &pipeline);
    }
    let (lists, files): (Vec<PathBuf>, Vec<PathBuf>) =
        gold_files(&args.files)?.into_iter().partition(|file| file.extension().is_some_and(|e| e == "tsv"));
    if args.stage == Stage::Occurrences {
        let files = gold_files(&args.files)?;
        let f1 = super::eval_occurrences::run(&files, &pipeline, args.worst, setup.threads())?;
        let missed = args.bar.is_some_and(|bar| 100.0 * f1 < bar);
        return Ok(if missed { Outcome::Nothing } else { Outcome::Done });
    }
    let mut gold = AllGold::default();
    files.iter().try_for_each(|file| read_gold(file, &mut gold))?;
    let AllGold { mut cases, documents, mut pairs, mut positions, mut records } = gold;
    let wanted = |id: &str| args.case.as_ref().is_none_or(|start| id.starts_with(start.as_str()));
    cases.retain(|(_, case): &(PathBuf, Case)| wanted(&case.id));
    pairs.retain(|case: &RelationCase| wanted(&case.id));
    records.retain(|case: &RecordCase| wanted(&case.id));
    positions.retain(|document: &PositionDocument| wanted(&document.id));
    if let Some(half) = args.half {
        let mut at = 0;
        pairs.retain(|_| {
            at += 1;
            (at % 2 == 1) == (half == Half::Even)
        });
    }
    let nothing = pairs.is_empty() && records.is_empty() && lists.is_empty() && positions.is_empty();
    if cases.is_empty() && documents.is_empty() && nothing {
        anstream::eprintln!("no case to score");
        return Ok(Outcome::Nothing);
    }
    let mut figures = Vec::new();
    if !cases.is_empty() || !documents.is_empty() {
        figures.push(events(args, &pipeline, &cases, &documents, setup.threads())?);
    }
    if !pairs.is_empty() {
        let job = super::eval_pairs::Job {
            folds: args.folds.map(|folds| folds as usize),
            fold_scores: args.fold_scores.clone(),
            learned: args.learned,
            worst: if args.case.is_some() { usize::MAX } else { args.worst },
        };
        figures.push(super::eval_pairs::run(&job, &pipeline, &pairs, setup.threads())?);
    }
    if !records.is_empty() {
        figures.push(gold_records(args, &pipeline, &records, setup.threads())?);
    }
    for list in &lists {
        super::eval_false_events::run(list, args.news.as_deref(), &pipeline, setup.threads())?;
    }
    if !positions.is_empty() {
        let found = args.case.is_some();
        let worst = if found { usize::MAX } else { args.worst };
        let show = eval_positions::Show { worst, rules: args.rules, found };
        figures.push(eval_positions::run(&positions, &pipeline, setup.threads(), show)?);
    }
    let missed = args.bar.is_some_and(|bar| figures.iter().any(|figure| 100.0 * figure < bar));
    Ok(if missed { Outcome::Nothing } else { Outcome::Done })
}

fn gold_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let io = |error: std::io::Error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display()));
            let mut inside = Vec::new();
            for entry in std::fs::read_dir(path).map_err(io)? {
                inside.push(entry.map_err(io)?.path());
            }
            inside.retain(|p| p.is_dir() || p.extension().is_some_and(|e| e == "gold" || e == "tsv"));
            inside.sort();
            files.extend(gold_files(&inside)?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

/// All gold of a run, each with the file it is from.
#[derive(Default)]
struct AllGold {
    cases: Vec<(PathBuf, Case)>,
    documents: Vec<(PathBuf, String)>,
    pairs: Vec<RelationCase>,
    records: Vec<RecordCase>,
    positions: Vec<PositionDocument>,
}

fn read_gold(file: &Path, all: &mut AllGold) -> Result<(), Error> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| Error::new(ErrorKind::Io, format!("{name}: {error}")))?;
    let faults = if file.extension().is_some_and(|e| e == "jsonl") {
        let (read, faults) = read_relations(&name, &text);
        all.pairs.extend(read);
        faults
    } else if file.extension().is_some_and(|e| e == "json") {
        let (read, faults) = read_records(&name, &text);
        all.records.extend(read);
        faults
    } else if is_position_gold(&text) {
        let (read, faults) = read_positions(&name, &text);
        all.positions.extend(read);
        faults
    } else {
        let (read, faults) = read_cases(&name, &text);
        all.cases.extend(read.cases.into_iter().map(|case| (file.to_owned(), case)));
        all.documents.extend(read.documents.into_iter().map(|document| (file.to_owned(), document)));
        faults
    };
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Error::new(ErrorKind::Argument, format!("{name} has mistakes")).with(faults))
    }
}

/// Scores events; the figure is F1 over type, actors and recipients.
fn events(
    args: &Args,
    pipeline: &Pipeline,
    cases: &[(PathBuf, Case)],
    documents: &[(PathBuf, String)],
    threads: usize,
) -> Result<f64, Error> {
    let mut given = Vec::new();
    let documents = Documents::read(documents)?;
    in_order(
        cases.iter(),
        threads,
        |(_, case)| documents.code(pipeline, case),
        |scored| {
            given.push(scored);
            true
        },
    );
    let mut all: Vec<Case> = cases.iter().map(|(_, case)| case.clone()).collect();
    documents.add_silent(pipeline, cases, &mut all, &mut given);
    let report = score_events(&all, &given);
    crate::output::line(format_args!("{report}"))?;
    if args.fit {
        let fitted = fit_scale(&report.calibration, demarche::events::CONFIDENCE_SCALE);
        crate::output::line(format_args!("{fitted}"))?;
    }
    if args.rules {
        crate::output::line(format_args!("rules with a wrong event (right, wrong)"))?;
        for (rule, counts) in report.rules.iter().filter(|(_, counts)| counts.extra > 0) {
            crate::output::line(format_args!("  {:>4} {:>4}  {rule}", counts.right, counts.extra))?;
        }
    }
    let shown = if args.case.is_some() { usize::MAX } else { args.worst };
    for fault in report.faults.iter().take(shown) {
        crate::output::line(format_args!("{}:{}  {}", fault.case.id, fault.case.line, fault.case.text))?;
        fault.missed.iter().try_for_each(|event| crate::output::line(format_args!("    missed {event}")))?;
        fault
            .extra
            .iter()
            .try_for_each(|(event, rule)| crate::output::line(format_args!("    extra  {event}   by {rule}")))?;
    }
    Ok(report.whole.f1())
}

/// The documents that gold refers to, by their path in the gold file.
struct Documents(std::collections::BTreeMap<String, Document>);

impl Documents {
    fn read(names: &[(PathBuf, String)]) -> Result<Self, Error> {
        let mut found = std::collections::BTreeMap::new();
        for (file, name) in names {
            // Gold stands in gold/documents of the folder that the document's path starts from.
            let roots = file.ancestors().skip(1);
            let path = roots.map(|root| root.join(name)).find(|path| path.exists());
            let path =
                path.ok_or_else(|| Error::new(ErrorKind::Io, format!("{}: {name} is not there", file.display())))?;
            for item in read::paths([path], read::Options::default()) {
                if let Item::Document(document) = item {
                    found.insert(name.clone(), *document);
                }
            }
        }
        Ok(Self(found))
    }

    /// What the pipeline gives for a case.
    fn code(&self, pipeline: &Pipeline, case: &Case) -> Vec<Scored> {
        let document = match &case.document {
            None => Document { id: case.id.clone(), text: case.text.clone(), date: case.date, ..Document::default() },
            Some(name) => match self.0.get(name) {
                Some(document) => document.clone(),
                None => return Vec::new(),
            },
        };
        let here = |text: &str| case.document.is_none() || squeeze(text).contains(&squeeze(&case.text));
        let records = pipeline.code(&document).records;
        records.into_iter().filter(|record| here(&record.head().text)).filter_map(scored).collect()
    }

    /// Sentences of documents that gold does not list have no event: what is found there is extra.
    fn add_silent(
        &self,
        pipeline: &Pipeline,
        cases: &[(PathBuf, Case)],
        all: &mut Vec<Case>,
        given: &mut Vec<Vec<Scored>>,
    ) {
        for (name, document) in &self.0 {
            let listed: Vec<String> = cases
                .iter()
                .filter(|(_, case)| case.document.as_ref() == Some(name))
                .map(|(_, case)| squeeze(&case.text))
                .collect();
            let records = pipeline.code(document).records;
            for parsed in pipeline.analyse(document).sentences {
                let text = squeeze(&parsed.sentence.text);
                if listed.iter().any(|words| text.contains(words)) {
                    continue;
                }
                let here = records.iter().filter(|record| record.head().sentence == parsed.sentence.index);
                given.push(here.cloned().filter_map(scored).collect());
                let (id, line) = (format!("{name}#{}", parsed.sentence.index), 0);
                all.push(Case {
                    id,
                    date: document.date,
                    text,
                    document: Some(name.clone()),
                    events: Vec::new(),
                    line,
                });
            }
        }
    }
}

/// A text with its line breaks and runs of blanks as single blanks.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn scored(record: Record) -> Option<Scored> {
    let Record::Event { head, event } = record else { return None };
    Some(Scored { event, rule: head.because.rule, confidence: head.confidence })
}

/// Scores gold-standard records end to end; the figure is the share that is all right.
fn gold_records(args: &Args, pipeline: &Pipeline, cases: &[RecordCase], threads: usize) -> Result<f64, Error> {
    let code = |case: &RecordCase| {
        let document = Document { id: case.id.clone(), text: case.text.clone(), ..Document::default() };
        pipeline.code(&document).records.into_iter().filter_map(scored).collect::<Vec<Scored>>()
    };
    let mut given = Vec::new();
    in_order(cases.iter(), threads, code, |scored| {
        given.push(scored);
        true
    });
    let report = score_records(cases, &given);
    crate::output::line(format_args!("{report}"))?;
    let shown = if args.case.is_some() { usize::MAX } else { args.worst };
    for &at in report.wrong.iter().take(shown) {
        crate::output::line(format_args!("{}  {}", cases[at].id, cases[at].text))?;
        crate::output::line(format_args!("    expected {}", cases[at].event))?;
        for scored in &given[at] {
            let (event, rule) = (demarche_eval::notation(&scored.event), &scored.rule);
            crate::output::line(format_args!("    given    {event}   by {rule}"))?;
        }
    }
    Ok(f64::from(report.right) / f64::from(report.cases.max(1)))
}
