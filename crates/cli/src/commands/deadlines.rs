//! `demarche deadlines`: what lapses or falls due, soonest first.

use demarche::Error;
use demarche_analysis::{DeadlineOptions, DeadlineView, deadlines};
use demarche_record::Filter;
use serde::Serialize;

use crate::commands::explain::read_date;
use crate::dossier::Inputs;
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// List what lapses or falls due, soonest first, and what was said of it
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only deadlines that bind one of these: codes (RUS), codes with a sector (RUS:OPP), names (NATO)
    #[arg(value_name = "PARTY")]
    parties: Vec<String>,
    #[command(flatten)]
    inputs: Inputs,
    /// The day to look from [default: that of the latest document]
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// Leave out what begins later
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<String>,
    /// Only records at least this sure
    #[arg(long, value_name = "0..1", default_value_t = 0.0)]
    min_confidence: f32,
    /// Sentences and statements shown for each
    #[arg(long, value_name = "N", default_value_t = 4)]
    sentences: usize,
    /// Leave out what the registry of agreements alone knows
    #[arg(long)]
    only_texts: bool,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Serialize)]
struct DeadlineRow<'a> {
    #[serde(flatten)]
    deadline: &'a DeadlineView,
    /// The newest sentence, for CSV.
    #[serde(skip_serializing_if = "Option::is_none")]
    sentence: Option<&'a demarche_analysis::Cite>,
}

impl Row for DeadlineRow<'_> {
    const COLUMNS: &'static [&'static str] = &["date", "in", "if nothing is done", "binds", "said of it", "sentence"];
    const FIELDS: &'static [&'static str] = &[
        "date",
        "in_days",
        "what",
        "name",
        "id",
        "parties",
        "lapses",
        "registry.date",
        "registry.source",
        "disagreements",
        "sentence.text",
        "sentence.doc",
        "sentence.date",
        "sentence.publisher",
        "sentence.record",
    ];

    fn cells(&self) -> Vec<String> {
        let of = self.deadline;
        let mut said: Vec<String> = of
            .said
            .iter()
            .map(|said| format!("{} {} {} ({})", said.party, said.stance, said.issue.label, said.date))
            .collect();
        let act = |act: &demarche_analysis::Act| format!("{} by {} ({})", act.step, act.by.join(", "), act.date);
        said.extend(of.acts.iter().map(act));
        let mut lapses = vec![of.lapses.clone()];
        lapses.extend(of.disagreements.iter().map(|text| format!("≠ {text}")));
        let sentence = of.evidence.first().map(|cite| format!("{} ({})", cite.text, cite.date));
        let registry = || {
            let source = of.registry.as_ref().map(|of| of.source.clone().unwrap_or_else(|| "unverified".to_owned()));
            source.map_or_else(String::new, |source| format!("registry ({source})"))
        };
        let days = match of.in_days {
            None => String::new(),
            Some(..0) => "begun".to_owned(),
            Some(days) => format!("{days} d"),
        };
        let sentence = sentence.unwrap_or_else(registry);
        vec![of.date.clone(), days, lapses.join("\n"), of.parties.join(", "), said.join("\n"), sentence]
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let filter = Filter { min_confidence: args.min_confidence, ..args.inputs.filter()? };
    let from = args.from.as_deref().map(read_date).transpose()?;
    let loaded = args.inputs.load_deadlines(&args.parties, from, filter, setup)?;
    let parties = loaded.parties(&args.parties)?;
    let options = DeadlineOptions {
        from: from.or(loaded.last),
        until: args.until.as_deref().map(read_date).transpose()?,
        together: false,
        sentences: args.sentences,
        registry: !args.only_texts,
    };
    let format = Format::or_default(args.format);
    let mut rows = Rows::new(format);
    for deadline in &deadlines(&loaded.dossier, &loaded.known.background, &parties, &options) {
        let sentence = deadline.evidence.first().filter(|_| format == Format::Csv);
        rows.push(&DeadlineRow { deadline, sentence })?;
    }
    Ok(if rows.finish()? > 0 { Outcome::Done } else { Outcome::Nothing })
}
