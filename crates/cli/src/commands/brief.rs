//! `demarche brief`: one page on two parties, every line cited.

use std::io::Write;

use clap::ValueEnum;
use demarche::Error;
use demarche_analysis::{BriefOptions, RelationOptions, Step, brief};

use crate::commands::agenda::{By, View};
use crate::commands::explain::read_date;
use crate::dossier::Inputs;
use crate::{Outcome, Setup};

/// Write a one-page brief on two parties, every line cited
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
    #[command(flatten)]
    view: View,
    /// Tell changes from this day on [default: a year before the day looked from]
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    /// Periods of the course of the relation
    #[arg(long, value_enum, default_value = "month")]
    by: By,
    /// Form of the output
    #[arg(long, value_enum, default_value = "md")]
    format: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Markdown
    Md,
    /// A page that needs nothing from outside
    Html,
    /// The lines with the numbers of their notes
    Json,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let loaded = args.inputs.load(&[args.a.clone(), args.b.clone()], args.inputs.filter()?, setup)?;
    let (a, b) = (loaded.party(&args.a)?, loaded.party(&args.b)?);
    let options = BriefOptions {
        agenda: args.view.options(Step::Month)?,
        relation: RelationOptions { step: args.by.into(), ..RelationOptions::default() },
        since: args.since.as_deref().map(read_date).transpose()?,
    };
    let made = brief(&loaded.dossier, &loaded.known.background, [&a, &b], &options);
    let text = match args.format {
        Form::Md => made.markdown(),
        Form::Html => made.html(),
        Form::Json => serde_json::to_string(&made).map_err(|error| crate::written(error.into()))? + "\n",
    };
    std::io::stdout().write_all(text.as_bytes()).map_err(crate::written)?;
    Ok(if made.notes.is_empty() { Outcome::Nothing } else { Outcome::Done })
}
