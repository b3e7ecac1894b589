//! `demarche eval`: scores against gold.

use std::path::{Path, PathBuf};

use demarche::schema::{Document, Record};
use demarche::text::read::{self, Item};
use demarche::{Error, ErrorKind, Pipeline, in_order};
use demarche_eval::{Case, RelationCase, Scored, read_cases, read_relations, root_of, score_events, score_relations};

use super::relate::relate;
use crate::{Outcome, Setup};

/// Score against gold: .gold files of sentences or documents, .jsonl files of labelled pairs, treebanks with --stage syntax
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
    /// Show rules with at least one wrong event
    #[arg(long)]
    rules: bool,
    /// Only cases whose id starts so, with all that was found
    #[arg(long, value_name = "ID")]
    case: Option<String>,
    /// Fail (exit 1) when the figure (F1, or root macro-F1 of pairs) is below this, in percent
    #[arg(long, value_name = "PERCENT")]
    bar: Option<f64>,
    /// Score only every second pair: the even or the odd ones, so that the other half stays unseen
    #[arg(long, value_enum)]
    half: Option<Half>,
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
    if args.stage == Stage::Occurrences {
        let files = gold_files(&args.files)?;
        let f1 = super::eval_occurrences::run(&files, &pipeline, args.worst, setup.threads())?;
        let missed = args.bar.is_some_and(|bar| 100.0 * f1 < bar);
        return Ok(if missed { Outcome::Nothing } else { Outcome::Done });
    }
    let mut gold = AllGold::default();
    for file in gold_files(&args.files)? {
        read_gold(&file, &mut gold)?;
    }
    let AllGold { mut cases, documents, mut pairs } = gold;
    let wanted = |id: &str| args.case.as_ref().is_none_or(|start| id.starts_with(start.as_str()));
    cases.retain(|(_, case): &(PathBuf, Case)| wanted(&case.id));
    pairs.retain(|case: &RelationCase| wanted(&case.id));
    if let Some(half) = args.half {
        let mut at = 0;
        pairs.retain(|_| {
            at += 1;
            (at % 2 == 1) == (half == Half::Even)
        });
    }
    if cases.is_empty() && pairs.is_empty() && documents.is_empty() {
        anstream::eprintln!("no case to score");
        return Ok(Outcome::Nothing);
    }
    let mut figures = Vec::new();
    if !cases.is_empty() || !documents.is_empty() {
        figures.push(events(args, &pipeline, &cases, &documents, setup.threads())?);
    }
    if !pairs.is_empty() {
        figures.push(relations(args, &pipeline, &pairs, setup.threads())?);
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
            inside.retain(|p| p.is_dir() || p.extension().is_some_and(|e| e == "gold"));
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
}

fn read_gold(file: &Path, all: &mut AllGold) -> Result<(), Error> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| Error::new(ErrorKind::Io, format!("{name}: {error}")))?;
    let faults = if file.extension().is_some_and(|e| e == "jsonl") {
        let (read, faults) = read_relations(&name, &text);
        all.pairs.extend(read);
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

/// Scores types between given spans; the figure is root macro-F1.
fn relations(args: &Args, pipeline: &Pipeline, pairs: &[RelationCase], threads: usize) -> Result<f64, Error> {
    let mut answers = Vec::new();
    in_order(
        pairs.iter(),
        threads,
        |case| relate(pipeline, case),
        |answer| {
            answers.push(answer);
            true
        },
    );
    let roots: Vec<String> = answers
        .iter()
        .map(|answer| answer.as_ref().ok().and_then(|a| a.event).map_or_else(String::new, |e| root_of(e).to_owned()))
        .collect();
    let report = score_relations(pairs, &roots);
    crate::output::line(format_args!("{report}"))?;
    let wrong = pairs.iter().zip(&answers).zip(&roots).filter(|((case, _), root)| case.root != **root);
    let shown = if args.case.is_some() { usize::MAX } else { args.worst };
    for ((case, answer), root) in wrong.take(shown) {
        let end = |span: Option<demarche::schema::Span>| span.map_or("-", |span| span.of(&case.text));
        crate::output::line(format_args!(
            "{}  {} → {}: {} given {root}",
            case.id,
            end(case.source),
            end(case.target),
            case.root
        ))?;
        crate::output::line(format_args!("    {}", case.text))?;
        if let Ok(answer) = answer {
            crate::output::line(format_args!("    {}", answer.because.join("; ")))?;
        }
    }
    Ok(report.root_macro_f1)
}
