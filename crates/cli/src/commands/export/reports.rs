//! Reports of a record in the field's formats.

use std::io::Write;
use std::path::Path;

use demarche::Error;
use demarche_record::exchange::{Graphml, Outgoing, Outward, Parquet};
use demarche_record::{Found, Order, Store};

use crate::Outcome;
use crate::commands::find::Asked;

/// Every report asked for with what is known of its occurrence, in the order as written.
fn each(store: &Store, asked: &Asked, mut each: impl FnMut(Outgoing<'_>) -> Result<(), Error>) -> Result<(), Error> {
    let filter = asked.filter(Order::Written)?;
    for found in store.records(&filter).map_err(crate::of_record)? {
        let found: Found = found.map_err(crate::of_record)?;
        let occurrence = store.occurrence_of(found.number).map_err(crate::of_record)?;
        let (documents, independent) = store.told_by(occurrence).map_err(crate::of_record)?;
        each(Outgoing { found: &found, occurrence, documents, independent })?;
    }
    Ok(())
}

/// Writes a line for each report.
pub(super) fn lines(record: &Path, asked: &Asked, format: Outward, mut out: impl Write) -> Result<Outcome, Error> {
    let store = Store::open(record).map_err(crate::of_record)?;
    let (mut written, mut left) = (0, 0);
    if let Some(header) = format.header() {
        writeln!(out, "{header}").map_err(crate::written)?;
    }
    each(&store, asked, |report| {
        let lines = format.lines(report);
        left += u64::from(lines.is_empty());
        for line in lines {
            written += 1;
            writeln!(out, "{line}").map_err(crate::written)?;
        }
        Ok(())
    })?;
    out.flush().map_err(crate::written)?;
    let left =
        if left > 0 { format!("; {left} records of kinds that the format does not know") } else { String::new() };
    anstream::eprintln!("{written} rows{left}");
    Ok(if written > 0 { Outcome::Done } else { Outcome::Nothing })
}

/// Writes a table of Arrow types.
pub(super) fn parquet(record: &Path, asked: &Asked, out: Box<dyn Write + Send>) -> Result<Outcome, Error> {
    let store = Store::open(record).map_err(crate::of_record)?;
    let mut parquet = Parquet::new(out).map_err(crate::of_record)?;
    let mut written = 0;
    each(&store, asked, |report| {
        written += 1;
        parquet.add(report).map_err(crate::of_record)
    })?;
    parquet.finish().map_err(crate::of_record)?;
    anstream::eprintln!("{written} rows");
    Ok(if written > 0 { Outcome::Done } else { Outcome::Nothing })
}

/// Writes who acted towards whom.
pub(super) fn graphml(record: &Path, asked: &Asked, mut out: impl Write) -> Result<Outcome, Error> {
    let store = Store::open(record).map_err(crate::of_record)?;
    let (mut network, mut counted) = (Graphml::default(), 0u64);
    each(&store, asked, |report| {
        counted += u64::from(network.add(report));
        Ok(())
    })?;
    out.write_all(network.finish().as_bytes()).and_then(|()| out.flush()).map_err(crate::written)?;
    anstream::eprintln!("{counted} events between parties");
    Ok(if counted > 0 { Outcome::Done } else { Outcome::Nothing })
}
