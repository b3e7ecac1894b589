//! Positions as networks of actors and issues.

use std::io::Write;
use std::path::{Path, PathBuf};

use demarche::Error;
use demarche_analysis::{NetworkEdge, STATEMENT_COLUMNS, graphml, network, statements};
use demarche_inquiry::Selection;
use demarche_record::{Filter, Kind};

use crate::dossier::{Loaded, load, load_record};
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// The forms of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Graphml,
    Edges,
    Statements,
}

impl Row for NetworkEdge {
    const COLUMNS: &'static [&'static str] = &[];
    const FIELDS: &'static [&'static str] =
        &["actor", "issue", "label", "stance", "agreement", "weight", "documents", "first", "last"];

    fn cells(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Writes the positions of documents or of a record.
pub(super) fn run(
    form: Form,
    paths: &[PathBuf],
    record: Option<&Path>,
    setup: &Setup,
    mut out: Box<dyn Write + Send>,
) -> Result<Outcome, Error> {
    let loaded = match record {
        Some(record) => load_record(record, &[], &Selection::of_kinds(&[Kind::Position]), setup)?,
        None => load(paths, None, Filter::default(), setup)?,
    };
    match form {
        Form::Graphml => {
            let text = graphml(&network(&loaded.dossier), &loaded.known.background);
            out.write_all(text.as_bytes()).map_err(crate::written)?;
        }
        Form::Edges => {
            let mut rows = Rows::into(Format::Csv, out);
            network(&loaded.dossier).iter().try_for_each(|edge| rows.push(edge))?;
            rows.finish()?;
        }
        Form::Statements => statement_list(&loaded, out)?,
    }
    Ok(if loaded.dossier.positions() > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn statement_list(loaded: &Loaded, out: Box<dyn Write + Send>) -> Result<(), Error> {
    let failed = |error: csv::Error| {
        crate::written(match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => std::io::Error::other(format!("{other:?}")),
        })
    };
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(out);
    writer.write_record(STATEMENT_COLUMNS).map_err(failed)?;
    for row in statements(&loaded.dossier, &loaded.known.background) {
        writer.write_record(&row).map_err(failed)?;
    }
    writer.flush().map_err(crate::written)
}
