//! `demarche-fuzz`: bounded fuzzing of every reader and of the whole pipeline, on the stable compiler.
//!
//! Seeds are the project's own files and `fuzz/regressions/`; a seeded generator mutates them, so that a run can be repeated.
//! A target fails when it panics, breaks one of its promises, or takes longer than [`SLOW`] for one input. The input then
//! stands in `fuzz/artifacts/`, and `--replay TARGET FILE` runs it alone.

mod mutate;
mod targets;

use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use mutate::Generator;
use targets::{TARGETS, Target};

/// One input may take this long. Inputs are small, so that a slow one is one where time grows faster than the text.
const SLOW: Duration = Duration::from_secs(20);

const HELP: &str = "\
Usage: demarche-fuzz [--seconds N] [--seed N] [TARGET…]
       demarche-fuzz --replay TARGET FILE

Fuzzes each target (default: all) for N seconds (default: 20).";

/// What the command line asks for.
enum Task {
    Help,
    Fuzz { seconds: u64, seed: u64, targets: Vec<&'static Target> },
    Replay { target: &'static Target, file: PathBuf },
}

fn main() -> ExitCode {
    let done = match read_arguments(env::args().skip(1)) {
        Ok(Task::Help) => {
            println!("{HELP}\n\nTargets: {}", names());
            Ok(())
        }
        Ok(Task::Replay { target, file }) => replay(target, &file),
        Ok(Task::Fuzz { seconds, seed, targets }) => fuzz(&targets, Duration::from_secs(seconds), seed),
        Err(message) => Err(message),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn names() -> String {
    TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(" ")
}

fn target(name: &str) -> Result<&'static Target, String> {
    let found = TARGETS.iter().find(|target| target.name == name);
    found.ok_or_else(|| format!("no target is called “{name}”; there are {}", names()))
}

fn read_arguments(mut given: impl Iterator<Item = String>) -> Result<Task, String> {
    let (mut seconds, mut seed, mut chosen) = (20, 1, Vec::new());
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "-h" | "--help" => return Ok(Task::Help),
            "--seconds" => seconds = number(&value()?)?,
            "--seed" => seed = number(&value()?)?,
            "--replay" => return Ok(Task::Replay { target: target(&value()?)?, file: value()?.into() }),
            name => chosen.push(target(name)?),
        }
    }
    if chosen.is_empty() {
        chosen = TARGETS.iter().collect();
    }
    Ok(Task::Fuzz { seconds, seed, targets: chosen })
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("“{text}” is no whole number"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn replay(target: &Target, file: &Path) -> Result<(), String> {
    let input = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let started = Instant::now();
    (target.prepare)()(&input);
    println!("{}: {} passed, {:.1} s", target.name, file.display(), started.elapsed().as_secs_f64());
    Ok(())
}

fn fuzz(targets: &[&Target], time: Duration, seed: u64) -> Result<(), String> {
    let failed: Vec<&str> =
        targets.iter().filter(|target| !holds(target, time, seed)).map(|target| target.name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("these targets failed: {}", failed.join(" "))) }
}

/// Fuzzes one target; says how it went.
fn holds(target: &Target, time: Duration, seed: u64) -> bool {
    let check = (target.prepare)();
    let seeds = seeds(target);
    let mut generator = Generator::new(seed);
    let (started, mut ran) = (Instant::now(), 0u64);
    let mut next = seeds.iter().map(|seed| seed[..seed.len().min(target.limit)].to_vec());
    while started.elapsed() < time || ran < seeds.len() as u64 {
        let input = next.next().unwrap_or_else(|| generator.input(&seeds, target.limit));
        ran += 1;
        if let ControlFlow::Break(why) = run_one(&*check, &input) {
            println!("{:<10} failed at input {ran}: {why}; it is in {}", target.name, keep(target, &input));
            return false;
        }
    }
    println!("{:<10} {ran} inputs, {:.1} s", target.name, started.elapsed().as_secs_f64());
    true
}

fn run_one(check: &dyn Fn(&[u8]), input: &[u8]) -> ControlFlow<&'static str> {
    let started = Instant::now();
    match panic::catch_unwind(AssertUnwindSafe(|| check(input))) {
        Err(_) => ControlFlow::Break("panicked"),
        Ok(()) if started.elapsed() > SLOW => ControlFlow::Break("too slow"),
        Ok(()) => ControlFlow::Continue(()),
    }
}

/// Writes an input that failed and gives its path.
fn keep(target: &Target, input: &[u8]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts");
    let name = format!("{}-{:08x}", target.name, crc32fast::hash(input));
    match fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(&name), input)) {
        Ok(()) => format!("fuzz/artifacts/{name}"),
        Err(error) => format!("no file ({error})"),
    }
}

/// The files of the target's folders, and inputs that once failed, in the order of their names.
fn seeds(target: &Target) -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    target.seeds.iter().for_each(|folder| collect(&root().join(folder), &mut paths));
    let mut old = Vec::new();
    collect(&root().join("fuzz/regressions"), &mut old);
    let ours = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(target.name));
    paths.extend(old.into_iter().filter(ours));
    paths.sort();
    let read = paths.iter().filter_map(|path| fs::read(path).ok());
    let mut seeds: Vec<Vec<u8>> = read.chain(target.built_in.iter().map(|text| text.as_bytes().to_vec())).collect();
    seeds.push(Vec::new());
    seeds
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
        return;
    }
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.for_each(|entry| collect(&entry.path(), files));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Inputs that once failed stay good, and so do a few hundred fresh ones of each target.
    #[test]
    fn every_target_holds_for_a_moment() {
        for target in TARGETS.iter().filter(|target| target.quick) {
            assert!(holds(target, Duration::from_millis(300), 7), "{} failed", target.name);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_inputs() {
        let seeds = vec![b"Russia accused Ukraine.".to_vec(), b"{\"text\": \"a\"}".to_vec()];
        let inputs = |seed| -> Vec<Vec<u8>> {
            let mut generator = Generator::new(seed);
            (0..50).map(|_| generator.input(&seeds, 4096)).collect()
        };
        assert_eq!(inputs(3), inputs(3));
        assert_ne!(inputs(3), inputs(4));
    }

    #[test]
    fn arguments_are_checked() {
        let read = |line: &str| read_arguments(line.split_whitespace().map(str::to_owned));
        assert!(
            matches!(read("--seconds 5 documents"), Ok(Task::Fuzz { seconds: 5, ref targets, .. }) if targets.len() == 1)
        );
        assert!(read("--seconds five").is_err());
        assert!(read("nonsense").is_err());
        assert!(matches!(read("--replay gold x.gold"), Ok(Task::Replay { .. })));
    }
}
