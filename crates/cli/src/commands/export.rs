//! `demarche export`: events of a record in the field's formats.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use demarche::{Error, ErrorKind};
use demarche_record::exchange::{Outgoing, Outward, Parquet};
use demarche_record::{Found, Order, Store};

use super::find::Asked;
use crate::Outcome;

/// Export a record: PLOVER JSON lines, GDELT 2.0 Events and Mentions, ICEWS, POLECAT, Phoenix, CSV, Parquet
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// The format
    #[arg(long, value_enum, default_value_t = Name::Plover)]
    format: Name,
    /// Where to write [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    asked: Asked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Name {
    Plover,
    GdeltEvents,
    GdeltMentions,
    Icews,
    Polecat,
    Phoenix,
    Csv,
    Parquet,
}

impl Name {
    /// The format of lines; none for Parquet, which has no lines.
    const fn lines(self) -> Option<Outward> {
        Some(match self {
            Self::Plover => Outward::Plover,
            Self::GdeltEvents => Outward::GdeltEvents,
            Self::GdeltMentions => Outward::GdeltMentions,
            Self::Icews => Outward::Icews,
            Self::Polecat => Outward::Polecat,
            Self::Phoenix => Outward::Phoenix,
            Self::Csv => Outward::Csv,
            Self::Parquet => return None,
        })
    }
}

pub(crate) fn run(args: &Args) -> Result<Outcome, Error> {
    let store = Store::open(&args.record).map_err(crate::of_record)?;
    let out = open(args)?;
    let (written, left) = match args.format.lines() {
        Some(format) => lines(&store, args, format, out)?,
        None => (parquet(&store, args, out)?, 0),
    };
    let left =
        if left > 0 { format!("; {left} records of kinds that the format does not know") } else { String::new() };
    anstream::eprintln!("{written} rows{left}");
    Ok(if written > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn open(args: &Args) -> Result<Box<dyn Write + Send>, Error> {
    let Some(path) = &args.output else { return Ok(Box::new(BufWriter::with_capacity(1 << 16, io::stdout()))) };
    let file = File::create(path).map_err(|error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display())))?;
    Ok(Box::new(BufWriter::with_capacity(1 << 16, file)))
}

/// Every report asked for with what is known of its occurrence, in the order as written.
fn each(store: &Store, args: &Args, mut each: impl FnMut(Outgoing<'_>) -> Result<(), Error>) -> Result<(), Error> {
    let filter = args.asked.filter(Order::Written)?;
    for found in store.records(&filter).map_err(crate::of_record)? {
        let found: Found = found.map_err(crate::of_record)?;
        let occurrence = store.occurrence_of(found.number).map_err(crate::of_record)?;
        let (documents, independent) = store.told_by(occurrence).map_err(crate::of_record)?;
        each(Outgoing { found: &found, occurrence, documents, independent })?;
    }
    Ok(())
}

fn lines(store: &Store, args: &Args, format: Outward, mut out: impl Write) -> Result<(u64, u64), Error> {
    let (mut written, mut left) = (0, 0);
    if let Some(header) = format.header() {
        writeln!(out, "{header}").map_err(crate::written)?;
    }
    each(store, args, |report| {
        let lines = format.lines(report);
        left += u64::from(lines.is_empty());
        for line in lines {
            written += 1;
            writeln!(out, "{line}").map_err(crate::written)?;
        }
        Ok(())
    })?;
    out.flush().map_err(crate::written)?;
    Ok((written, left))
}

fn parquet(store: &Store, args: &Args, out: Box<dyn Write + Send>) -> Result<u64, Error> {
    let mut parquet = Parquet::new(out).map_err(crate::of_record)?;
    let mut written = 0;
    each(store, args, |report| {
        written += 1;
        parquet.add(report).map_err(crate::of_record)
    })?;
    parquet.finish().map_err(crate::of_record)?;
    Ok(written)
}
