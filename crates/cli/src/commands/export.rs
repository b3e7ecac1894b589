//! `demarche export`: records in the forms of other programs.

mod network;
mod reports;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use demarche::{Error, ErrorKind};
use demarche_record::exchange::Outward;

use super::find::Asked;
use crate::{Outcome, Setup};

/// Write records in the forms of other programs: PLOVER JSON lines, GDELT 2.0 Events and Mentions, ICEWS, POLECAT, Phoenix, CSV,
/// Parquet and GraphML from a record; networks of actors and issues from a record or from documents
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// For networks: records that `code` wrote, or documents to code; - is standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    /// The record
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// The format
    #[arg(long, value_enum, default_value_t = Name::Plover)]
    format: Name,
    /// Where to write [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    asked: Asked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Plover,
    GdeltEvents,
    GdeltMentions,
    Icews,
    Polecat,
    Phoenix,
    Csv,
    Parquet,
    /// Who acted towards whom: actors as nodes, counted events as edges, GraphML
    Graphml,
    /// Positions as a two-mode network of organisations and issues, GraphML
    NetworkGraphml,
    /// The same network as a list of edges, CSV
    NetworkCsv,
    /// Positions as statements, in the columns of Discourse Network Analyzer's event list, CSV with semicolons
    DnaCsv,
}

/// What a format is written from.
enum Way {
    /// Reports of a record, a line each.
    Lines(Outward),
    /// Reports of a record, as a table of Arrow types.
    Parquet,
    /// Events as a network of actors.
    Graph,
    /// Positions as a network.
    Network(network::Form),
}

impl Name {
    const fn way(self) -> Way {
        match self {
            Self::Plover => Way::Lines(Outward::Plover),
            Self::GdeltEvents => Way::Lines(Outward::GdeltEvents),
            Self::GdeltMentions => Way::Lines(Outward::GdeltMentions),
            Self::Icews => Way::Lines(Outward::Icews),
            Self::Polecat => Way::Lines(Outward::Polecat),
            Self::Phoenix => Way::Lines(Outward::Phoenix),
            Self::Csv => Way::Lines(Outward::Csv),
            Self::Parquet => Way::Parquet,
            Self::Graphml => Way::Graph,
            Self::NetworkGraphml => Way::Network(network::Form::Graphml),
            Self::NetworkCsv => Way::Network(network::Form::Edges),
            Self::DnaCsv => Way::Network(network::Form::Statements),
        }
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    match args.format.way() {
        Way::Lines(format) => reports::lines(record(args)?, &args.asked, format, open(args)?),
        Way::Parquet => reports::parquet(record(args)?, &args.asked, open(args)?),
        Way::Graph => reports::graphml(record(args)?, &args.asked, open(args)?),
        Way::Network(form) => network::run(form, &args.paths, args.record.as_deref(), setup, open(args)?),
    }
}

fn record(args: &Args) -> Result<&std::path::Path, Error> {
    let message = "this format is written from a record: give one with --record FILE (`demarche ingest` makes it)";
    args.record.as_deref().ok_or_else(|| Error::new(ErrorKind::Argument, message))
}

fn open(args: &Args) -> Result<Box<dyn Write + Send>, Error> {
    let Some(path) = &args.output else { return Ok(Box::new(BufWriter::with_capacity(1 << 16, io::stdout()))) };
    let file = File::create(path).map_err(|error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display())))?;
    Ok(Box::new(BufWriter::with_capacity(1 << 16, file)))
}
