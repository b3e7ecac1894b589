//! `demarche export`: records in the forms of other programs.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use demarche::Error;
use demarche_analysis::{NetworkEdge, STATEMENT_COLUMNS, graphml, network, statements};

use crate::dossier::{Loaded, load};
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// Write records in the forms of other programs
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Records that `code` wrote, or documents to code: files and folders; - is standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    /// The form
    #[arg(long, value_enum)]
    to: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Positions as a two-mode network of organisations and issues, GraphML
    NetworkGraphml,
    /// The same network as a list of edges, CSV
    NetworkCsv,
    /// Positions as statements, in the columns of Discourse Network Analyzer's event list, CSV with semicolons
    DnaCsv,
}

impl Row for NetworkEdge {
    const COLUMNS: &'static [&'static str] = &[];
    const FIELDS: &'static [&'static str] =
        &["actor", "issue", "label", "stance", "agreement", "weight", "documents", "first", "last"];

    fn cells(&self) -> Vec<String> {
        Vec::new()
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let loaded = load(&args.paths, setup)?;
    match args.to {
        Form::NetworkGraphml => {
            let text = graphml(&network(&loaded.dossier), &loaded.background);
            std::io::stdout().write_all(text.as_bytes()).map_err(crate::written)?;
        }
        Form::NetworkCsv => {
            let mut rows = Rows::new(Format::Csv);
            network(&loaded.dossier).iter().try_for_each(|edge| rows.push(edge))?;
            rows.finish()?;
        }
        Form::DnaCsv => statement_list(&loaded)?,
    }
    Ok(if loaded.dossier.positions() > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn statement_list(loaded: &Loaded) -> Result<(), Error> {
    let failed = |error: csv::Error| {
        crate::written(match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => std::io::Error::other(format!("{other:?}")),
        })
    };
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(std::io::stdout());
    writer.write_record(STATEMENT_COLUMNS).map_err(failed)?;
    for row in statements(&loaded.dossier, &loaded.background) {
        writer.write_record(&row).map_err(failed)?;
    }
    writer.flush().map_err(crate::written)
}
