//! Trains the learned component from labelled pairs, and writes it with its manifest.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use demarche::judge::{Example, Model, Options, fit};
use demarche::pairs::{self, Ends, Marked, PairReading};
use demarche::{Options as PipelineOptions, Pipeline};
use demarche_eval::{RelationCase, read_relations};
use serde_json::json;

/// Folds of the cross-validation that the temperature is fitted on.
const FOLDS: usize = 5;

/// Reads all files, trains, writes `judge.model` and `judge.json` into `out`.
pub(crate) fn run(files: &[PathBuf], out: &Path) -> Result<(), String> {
    let (mut pairs, mut sources) = (Vec::new(), Vec::new());
    for file in files {
        sources.push(file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()));
        pairs.extend(read(file)?);
    }
    let pipeline = Pipeline::new(&PipelineOptions { rules_only: true, ..PipelineOptions::default() })
        .map_err(|error| error.to_string())?;
    let readings = readings(&pipeline, &pairs, &fold_scores(out)?);
    let labelled: Vec<Option<Example>> = readings
        .iter()
        .zip(&pairs)
        .map(|(reading, case)| reading.as_ref().and_then(|reading| pairs::example(reading, &case.root)))
        .collect();
    let options = Options::default();
    let all: Vec<Example> = labelled.iter().flatten().cloned().collect();
    let version = format!("judge-{}-{}", all.len(), pipeline.model_version());
    let texts: Vec<&str> = pairs.iter().map(|pair| pair.text.as_str()).collect();
    let judged = pairs::cross_judged(&readings, &labelled, &pairs::folds(&texts, FOLDS), options);
    let class = |example: &Option<Example>| example.as_ref().map(|example| example.class);
    let held = judged
        .into_iter()
        .zip(labelled.iter().map(class))
        .filter_map(|(scores, class)| Some((scores?.to_vec(), class?)));
    let model = fit(&all, options, &version).tempered(&held.collect::<Vec<_>>());
    write(&model, out, &sources, all.len())
}

fn read(file: &Path) -> Result<Vec<RelationCase>, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let (pairs, faults) = read_relations(&name, &text);
    faults.first().map_or(Ok(pairs), |fault| Err(fault.to_string()))
}

/// What the classifier says of each pair when it was trained on the other folds, beside its file.
fn fold_scores(out: &Path) -> Result<BTreeMap<String, Marked>, String> {
    let path = out.join("pairs-folds.tsv");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    pairs::read_fold_scores(&text).map_err(|error| format!("{}, {error}", path.display()))
}

fn readings(
    pipeline: &Pipeline,
    pairs: &[RelationCase],
    scores: &BTreeMap<String, Marked>,
) -> Vec<Option<PairReading>> {
    let one = |case: &RelationCase| {
        let ends = Ends { source: case.source, target: case.target };
        let reading = pipeline.read_pair(&case.text, ends).ok()?;
        Some(PairReading { marked: scores.get(&case.id).copied(), ..reading })
    };
    pairs.iter().map(one).collect()
}

fn write(model: &Model, out: &Path, sources: &[String], count: usize) -> Result<(), String> {
    let bytes = model.to_bytes().map_err(|error| error.to_string())?;
    let path = out.join("judge.model");
    fs::write(&path, &bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    let manifest = json!({
        "name": "judge",
        "version": model.version,
        "bytes": bytes.len(),
        "labelled_pairs": count,
        "sources": sources,
    });
    let text = serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())?;
    let path = out.join("judge.json");
    fs::write(&path, text + "\n").map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{}: {} bytes from {count} labelled pairs", model.version, bytes.len());
    Ok(())
}
