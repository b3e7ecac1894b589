//! `demarche bench`: sentences a second per core and peak memory.

use std::time::{Duration, Instant};

use demarche::schema::Document;
use demarche::text::read::Item;
use demarche::{Error, Options, Pipeline, Stats, in_order};

use crate::input::Sources;
use crate::{Outcome, Setup};

/// Measure speed and memory on documents: sentences a second per core, start-up, peak memory
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sources: Sources,
    /// Stop after this many sentences
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    sentences: u64,
    /// Repeat and report the median
    #[arg(long, value_name = "N", default_value_t = 3)]
    runs: usize,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let started = Instant::now();
    let gated = Pipeline::new(&setup.options())?;
    let start_up = started.elapsed();
    let all = Pipeline::new(&Options { no_gate: true, ..setup.options() })?;
    let documents = take(args);
    if documents.is_empty() {
        anstream::eprintln!("no document to measure on");
        return Ok(Outcome::Nothing);
    }
    crate::output::line(format_args!(
        "start-up {:.0} ms, model {}",
        start_up.as_secs_f64() * 1000.0,
        gated.model_version()
    ))?;
    let threads = setup.threads();
    let mut settings = vec![("gate, one core", &gated, 1), ("every sentence, one core", &all, 1)];
    if threads > 1 {
        settings.push(("gate, all cores", &gated, threads));
        settings.push(("every sentence, all cores", &all, threads));
    }
    for (name, pipeline, threads) in settings {
        let mut runs: Vec<(Duration, Stats)> =
            (0..args.runs.max(1)).map(|_| once(pipeline, &documents, threads)).collect();
        runs.sort_by_key(|(time, _)| *time);
        let (time, stats) = runs[runs.len() / 2];
        let rate = |n: u64| n as f64 / time.as_secs_f64();
        crate::output::line(format_args!(
            "{name:<26} {:>7.0} sentences/s  {:>8.0} words/s  {:>6.2} MB/s  ({} sentences, {} analysed, {:.2} s)",
            rate(stats.sentences),
            rate(stats.words),
            rate(stats.bytes) / 1e6,
            stats.sentences,
            stats.analysed,
            time.as_secs_f64()
        ))?;
    }
    if let Some(peak) = peak_memory() {
        crate::output::line(format_args!(
            "peak memory {:.0} MB, the {} documents included",
            peak as f64 / 1e6,
            documents.len()
        ))?;
    }
    Ok(Outcome::Done)
}

fn take(args: &Args) -> Vec<Document> {
    let (mut documents, mut sentences) = (Vec::new(), 0u64);
    for item in args.sources.items() {
        if let Item::Document(document) = item {
            sentences += demarche::text::sentences::split(&document.text).sentences.len() as u64;
            documents.push(*document);
        }
        if sentences >= args.sentences {
            break;
        }
    }
    documents
}

fn once(pipeline: &Pipeline, documents: &[Document], threads: usize) -> (Duration, Stats) {
    let started = Instant::now();
    let mut all = Stats::default();
    in_order(
        documents.iter(),
        threads,
        |document| pipeline.code(document).stats,
        |stats| {
            all.sentences += stats.sentences;
            all.analysed += stats.analysed;
            all.words += stats.words;
            all.bytes += stats.bytes;
            true
        },
    );
    (started.elapsed(), all)
}

/// The process's largest resident set so far, in bytes; Linux tells it in /proc.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb * 1024)
}
