//! `demarche eval FILE.jsonl`: types between given spans, by rules alone and with the learned component.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use demarche::events::Related;
use demarche::judge::{Example, Options};
use demarche::pairs::{self, Ends, PairReading};
use demarche::{Error, ErrorKind, Pipeline, in_order};
use demarche_eval::{RelationCase, root_of, score_relations};

/// What to score.
pub(crate) struct Job {
    /// Folds for the learned component, when it is to be trained anew.
    pub(crate) folds: Option<usize>,
    /// What the classifier of pairs says of each pair when it was trained on the other folds.
    pub(crate) fold_scores: Option<PathBuf>,
    /// Use the learned component as released.
    pub(crate) learned: bool,
    /// Wrong pairs to show.
    pub(crate) worst: usize,
}

/// Scores pairs; the figure is root macro-F1, of the learned component where it was asked for.
pub(crate) fn run(job: &Job, pipeline: &Pipeline, cases: &[RelationCase], threads: usize) -> Result<f64, Error> {
    let readings = read(pipeline, cases, threads);
    let by_rules: Vec<String> = readings.iter().map(|reading| rule_root(reading.as_ref())).collect();
    if let Some(count) = job.folds {
        let readings = with_fold_scores(cases, readings, job.fold_scores.as_deref())?;
        let learned = cross_validated(cases, &readings, count);
        crate::output::line("by rules alone")?;
        report(cases, &by_rules, &readings, 0)?;
        crate::output::line(format_args!("with the learned component, {count} folds by sentence"))?;
        return report(cases, &learned, &readings, job.worst);
    }
    let Some(judge) = pipeline.judge().filter(|_| job.learned) else {
        return report(cases, &by_rules, &readings, job.worst);
    };
    let judged = |reading: &Option<PairReading>| {
        reading
            .as_ref()
            .map_or_else(String::new, |reading| pairs::settled_root(reading, &judge.raw(&reading.features)).to_owned())
    };
    report(cases, &readings.iter().map(judged).collect::<Vec<_>>(), &readings, job.worst)
}

fn read(pipeline: &Pipeline, cases: &[RelationCase], threads: usize) -> Vec<Option<PairReading>> {
    let mut readings = Vec::with_capacity(cases.len());
    let one =
        |case: &RelationCase| pipeline.read_pair(&case.text, Ends { source: case.source, target: case.target }).ok();
    in_order(cases.iter(), threads, one, |reading| {
        readings.push(reading);
        true
    });
    readings
}

fn rule_root(reading: Option<&PairReading>) -> String {
    let best: Option<&Related> = reading.and_then(|reading| reading.ranked.first());
    best.map_or_else(String::new, |related| root_of(related.event).to_owned())
}

fn cross_validated(cases: &[RelationCase], readings: &[Option<PairReading>], count: usize) -> Vec<String> {
    let texts: Vec<&str> = cases.iter().map(|case| case.text.as_str()).collect();
    let labelled: Vec<Option<Example>> = cases
        .iter()
        .zip(readings)
        .map(|(case, reading)| reading.as_ref().and_then(|reading| pairs::example(reading, &case.root)))
        .collect();
    let judged = pairs::cross_judged(readings, &labelled, &pairs::folds(&texts, count), Options::default());
    judged
        .iter()
        .map(|scores| scores.as_ref().map_or_else(String::new, |s| pairs::root_of_scores(s).to_owned()))
        .collect()
}

/// The readings with what the classifier says of each pair when it was trained on the other folds; without such scores it has no say,
/// since the classifier in the program may have seen the pairs.
fn with_fold_scores(
    cases: &[RelationCase],
    mut readings: Vec<Option<PairReading>>,
    scores: Option<&Path>,
) -> Result<Vec<Option<PairReading>>, Error> {
    let known = match scores {
        None => BTreeMap::new(),
        Some(path) => {
            let io = |error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display()));
            let text = std::fs::read_to_string(path).map_err(io)?;
            let named = |error: Error| Error::new(error.kind(), format!("{}, {error}", path.display()));
            pairs::read_fold_scores(&text).map_err(named)?
        }
    };
    for (case, reading) in cases.iter().zip(&mut readings) {
        if let Some(reading) = reading {
            reading.marked = known.get(&case.id).copied();
        }
    }
    Ok(readings)
}

fn report(
    cases: &[RelationCase],
    roots: &[String],
    readings: &[Option<PairReading>],
    worst: usize,
) -> Result<f64, Error> {
    let report = score_relations(cases, roots);
    crate::output::line(format_args!("{report}"))?;
    let wrong = cases.iter().zip(roots).zip(readings).filter(|((case, root), _)| case.root != **root);
    for ((case, root), reading) in wrong.take(worst) {
        let end = |span: Option<demarche::schema::Span>| span.map_or("-", |span| span.of(&case.text));
        let ends = format!("{} → {}", end(case.source), end(case.target));
        crate::output::line(format_args!("{}  {ends}: {} given {root}", case.id, case.root))?;
        crate::output::line(format_args!("    {}", case.text))?;
        if let Some(best) = reading.as_ref().and_then(|reading| reading.ranked.first()) {
            crate::output::line(format_args!("    {} ({}); {}", best.rule, best.entry, best.then.join("; ")))?;
        }
    }
    Ok(report.root_macro_f1)
}
