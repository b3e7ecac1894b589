//! `demarche import`: events of other programs into a record.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use demarche::schema::{Diagnostic, Level, Place};
use demarche::{Error, ErrorKind};
use demarche_record::exchange::{Inward, Lines};
use demarche_record::{Prepared, Problem, Status, Writer, Written};

use super::ingest::now;
use crate::Outcome;
use crate::input::Tally;

/// Import events of GDELT 1.0 and 2.0, ICEWS or POLECAT into a record
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, also compressed with gzip; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The record; made when there is none
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// The format
    #[arg(long, value_enum)]
    format: Name,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Name {
    Gdelt,
    Icews,
    Polecat,
}

/// Rows written together.
const BATCH: u64 = 2000;

/// Longest row, in bytes: a longer line is no row, and is not taken into memory.
const LONGEST: u64 = 1 << 20;

/// What was done.
#[derive(Debug, Default)]
struct Count {
    added: u64,
    replaced: u64,
    known: u64,
    rejected: u64,
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let mut writer = Writer::open(&args.record).map_err(crate::of_record)?;
    let (mut count, mut tally) = (Count::default(), Tally::default());
    for file in &args.files {
        one(file, args.format, &mut writer, &mut count, &mut tally)?;
        writer.commit().map_err(crate::of_record)?;
    }
    anstream::eprintln!(
        "{} rows added, {} replaced, {} known, {} rejected",
        count.added,
        count.replaced,
        count.known,
        count.rejected
    );
    Ok(if count.added + count.replaced + count.known > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn one(path: &Path, format: Name, writer: &mut Writer, count: &mut Count, tally: &mut Tally) -> Result<(), Error> {
    let name = path.display().to_string();
    let fault = |error: std::io::Error| Error::new(ErrorKind::Io, format!("{name}: {error}"));
    let mut input = open(path).map_err(fault)?;
    let mut rows = Lines::new(match format {
        Name::Gdelt => Inward::Gdelt,
        Name::Icews => Inward::Icews,
        Name::Polecat => Inward::Polecat,
    });
    writer.read_anew(&name).map_err(crate::of_record)?;
    let mut line = Vec::new();
    for number in 1u32.. {
        if !next(&mut input, &mut line).map_err(fault)? {
            break;
        }
        let read = if line.len() as u64 > LONGEST {
            Err("the line is longer than any row".to_owned())
        } else {
            rows.read(&line)
        };
        match read {
            Ok(None) => {}
            Ok(Some(row)) => {
                let made = Prepared::new(&row.document, &[], &[row.record], Status::Imported);
                match made.and_then(|made| writer.add(&made, now())).map_err(crate::of_record)? {
                    Written::Added => count.added += 1,
                    Written::Replaced => count.replaced += 1,
                    Written::Unchanged => count.known += 1,
                }
            }
            Err(reason) => {
                count.rejected += 1;
                let place = Place { file: name.clone(), line: number, column: 0 };
                tally.problem(&Diagnostic::new(Level::Warning, place, format!("{reason}; left out")));
                let problem = Problem { source: name.clone(), line: number, reason, rejected: true };
                writer.problem(&problem).map_err(crate::of_record)?;
            }
        }
        if u64::from(number) % BATCH == 0 {
            writer.commit().map_err(crate::of_record)?;
        }
    }
    Ok(())
}

fn open(path: &Path) -> std::io::Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(std::io::stdin())));
    }
    let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let packed = file.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    Ok(if packed { Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(file))) } else { Box::new(file) })
}

/// Reads a line, at most a byte more than [`LONGEST`] of it; the rest of a longer one is passed over.
fn next(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<bool> {
    line.clear();
    input.by_ref().take(LONGEST + 1).read_until(b'\n', line)?;
    if line.len() as u64 > LONGEST {
        input.skip_until(b'\n')?;
    }
    Ok(!line.is_empty())
}
