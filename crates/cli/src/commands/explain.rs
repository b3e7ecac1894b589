//! `demarche explain`: why a record says what it says.

use demarche::schema::{Date, Document};
use demarche::{Error, ErrorKind, Explanation, Pipeline};

use crate::input::Sources;
use crate::{Outcome, Setup};

/// Explain a sentence, or a record by its id: words, mentions, roles, rules, and what was not chosen
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A sentence, or the id of a record that `code` made from the documents that follow
    what: String,
    #[command(flatten)]
    sources: Sources,
    /// Day of publication, for a sentence
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&setup.options())?;
    if is_id(&args.what) {
        return explain_record(args, &pipeline);
    }
    let date = args.date.as_deref().map(read_date).transpose()?;
    let explanation = Explanation::of_sentence(&pipeline, &args.what, date);
    crate::output::line(explanation.to_string().trim_end())?;
    Ok(Outcome::Done)
}

fn is_id(what: &str) -> bool {
    what.len() == 16 && what.bytes().all(|b| b.is_ascii_hexdigit())
}

pub(crate) fn read_date(text: &str) -> Result<Date, Error> {
    text.parse().map_err(|_| Error::new(ErrorKind::Argument, format!("“{text}” is not a day; expected YYYY-MM-DD")))
}

fn explain_record(args: &Args, pipeline: &Pipeline) -> Result<Outcome, Error> {
    let mut outcome = Outcome::Nothing;
    args.sources.each(|document| {
        if let Some(explanation) = find(pipeline, document, &args.what) {
            crate::output::line(explanation.to_string().trim_end())?;
            outcome = Outcome::Done;
        }
        Ok(())
    })?;
    if outcome == Outcome::Nothing {
        anstream::eprintln!("no record {} in these documents", args.what);
    }
    Ok(outcome)
}

fn find(pipeline: &Pipeline, document: &Document, id: &str) -> Option<Explanation> {
    let coded = pipeline.code(document);
    let sentence =
        coded.records.iter().find_map(|record| (record.head().id == id).then_some(record.head().sentence))?;
    let analysed = pipeline.analyse(document);
    let at = analysed.sentences.iter().position(|parsed| parsed.sentence.index == sentence)?;
    Some(Explanation::in_document(pipeline, analysed, at))
}
