//! `demarche relation`: the course of a relation.

use std::path::PathBuf;

use demarche::{Error, ErrorKind};
use demarche_analysis::{Change, Direction, Point, Relation, RelationOptions, Tuning, plot};
use serde::Serialize;

use crate::commands::agenda::By;
use crate::commands::explain::read_date;
use crate::dossier::Inputs;
use crate::output::{Format, Row, Rows, line};
use crate::{Outcome, Setup};

/// Show the course of a relation: counts, mean scale, smoothed, and where it changed
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// One party: a code (RUS), a code with a sector (RUS:OPP), a name (NATO)
    #[arg(value_name = "PARTY")]
    a: String,
    /// The other
    #[arg(value_name = "PARTY")]
    b: String,
    #[command(flatten)]
    inputs: Inputs,
    /// First day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// Last day [default: that of the latest document]
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<String>,
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    by: By,
    /// Width of the smoothing kernel (its standard deviation), in periods
    #[arg(long, value_name = "PERIODS", default_value_t = 2.0)]
    bandwidth: f64,
    /// Cost of a change of course, in units of ln n
    #[arg(long, value_name = "COST", default_value_t = Tuning::default().penalty)]
    penalty: f64,
    /// Fewest periods with events between changes of course
    #[arg(long, value_name = "PERIODS", default_value_t = Tuning::default().least)]
    least: usize,
    /// Only records at least this sure
    #[arg(long, value_name = "0..1", default_value_t = 0.0)]
    min_confidence: f32,
    /// Write the plot here too, as SVG
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// A row of JSON: what it is stands in `row`. In CSV only periods come out.
#[derive(Serialize)]
#[serde(tag = "row", rename_all = "lowercase")]
enum RelationRow<'a> {
    Direction(&'a Direction),
    Period(&'a Point),
    Change(&'a Change),
}

impl Row for RelationRow<'_> {
    const COLUMNS: &'static [&'static str] = &[];
    const FIELDS: &'static [&'static str] = &["period", "events", "quads", "scale", "smoothed"];

    fn cells(&self) -> Vec<String> {
        Vec::new()
    }
}

struct DirectionRow<'a>(&'a Direction);

impl Serialize for DirectionRow<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl Row for DirectionRow<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "from → to",
        "events",
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
        "mean scale",
        "not counted",
        "types",
    ];
    const FIELDS: &'static [&'static str] = &[];

    fn cells(&self) -> Vec<String> {
        let of = self.0;
        let types: Vec<String> = of.types.iter().map(|(event, count)| format!("{event} {count}")).collect();
        let scale = of.scale.map_or_else(|| "–".to_owned(), |scale| format!("{scale:+.2}"));
        let mut cells = vec![format!("{} → {}", of.from, of.to), of.events.to_string()];
        cells.extend(of.quads.iter().map(ToString::to_string));
        cells.extend([scale, of.apart.to_string(), types.join(", ")]);
        cells
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    if !(args.bandwidth > 0.0 && args.penalty >= 0.0) {
        let message = "--bandwidth must be above 0 and --penalty not below it";
        return Err(Error::new(ErrorKind::Argument, message));
    }
    let options = RelationOptions {
        from: args.from.as_deref().map(read_date).transpose()?,
        to: args.to.as_deref().map(read_date).transpose()?,
        step: args.by.into(),
        bandwidth: args.bandwidth,
        tuning: Tuning { penalty: args.penalty, least: args.least, ..Tuning::default() },
        min_confidence: args.min_confidence,
    };
    let (found, known) = args.inputs.course([&args.a, &args.b], &options, setup)?;
    if let Some(file) = &args.svg {
        let title = [&args.a, &args.b].map(|party| known.party(party).map(|of| known.background.name(&of.to_string())));
        let title = title.into_iter().collect::<Result<Vec<_>, _>>()?.join(" and ");
        let failed = |error| Error::new(ErrorKind::Io, format!("{} can't be written: {error}", file.display()));
        std::fs::write(file, plot::svg(&found, &title)).map_err(failed)?;
    }
    match Format::or_default(args.format) {
        Format::Table => table(&found)?,
        format => rows(&found, format)?,
    }
    let any = found.directions.iter().any(|direction| direction.events > 0);
    Ok(if any { Outcome::Done } else { Outcome::Nothing })
}

fn rows(found: &Relation, format: Format) -> Result<(), Error> {
    let mut rows = Rows::new(format);
    let all = format != Format::Csv;
    found.directions.iter().filter(|_| all).try_for_each(|of| rows.push(&RelationRow::Direction(of)))?;
    found.series.iter().try_for_each(|of| rows.push(&RelationRow::Period(of)))?;
    found.changes.iter().filter(|_| all).try_for_each(|of| rows.push(&RelationRow::Change(of)))?;
    rows.finish().map(drop)
}

/// Columns of the plot.
const WIDTH: usize = 100;

fn table(found: &Relation) -> Result<(), Error> {
    let mut rows = Rows::new(Format::Table);
    found.directions.iter().try_for_each(|of| rows.push(&DirectionRow(of)))?;
    rows.finish()?;
    line(format!("\n{}", plot::terminal(found, WIDTH)))?;
    for change in &found.changes {
        line(format!(
            "From {} on the mean scale is {:+.1}, before {:+.1}:",
            change.period, change.after, change.before
        ))?;
        change.evidence.iter().try_for_each(|cite| line(format!("  {} ({})", cite.text, cite.date)))?;
    }
    Ok(())
}
