//! `demarche actors`: who is mentioned, and as what.

use demarche::schema::{Document, Mention, Parsed, Sector, Span};
use demarche::{Error, Options, Pipeline};
use serde::Serialize;

use crate::input::Sources;
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// Who is mentioned, and as what
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sources: Sources,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// What could act and got no code, most frequent first, with an example, instead
    #[arg(long)]
    unresolved: bool,
}

/// A mention.
#[derive(Debug, Serialize)]
struct MentionRow {
    doc: String,
    sentence: u32,
    text: String,
    span: Span,
    code: String,
    sector: Option<Sector>,
    other_sectors: Vec<Sector>,
    name: String,
    place: bool,
    confidence: f32,
    how: Vec<String>,
}

impl Row for MentionRow {
    const COLUMNS: &'static [&'static str] = &["sentence", "text", "code", "sectors", "name", "how"];
    const FIELDS: &'static [&'static str] =
        &["doc", "sentence", "text", "span", "code", "sector", "other_sectors", "name", "place", "confidence", "how"];

    fn cells(&self) -> Vec<String> {
        let sectors: Vec<&str> = self.sector.iter().chain(&self.other_sectors).map(|s| s.as_str()).collect();
        let place = if self.place { " (place)" } else { "" };
        vec![
            self.sentence.to_string(),
            self.text.split_whitespace().collect::<Vec<_>>().join(" "),
            format!("{}{place}", self.code),
            sectors.join(" "),
            self.name.clone(),
            self.how.join("; "),
        ]
    }
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&Options { no_gate: true, ..setup.options() })?;
    let count = if args.unresolved {
        super::unresolved::run(&args.sources, args.format, &pipeline)?
    } else {
        mentions(args, &pipeline)?
    };
    Ok(if count > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn mentions(args: &Args, pipeline: &Pipeline) -> Result<u64, Error> {
    let mut rows = Rows::new(Format::or_default(args.format));
    args.sources.each(|document| {
        let analysed = pipeline.analyse(document);
        for mention in &analysed.mentions {
            let Some(parsed) = analysed.sentences.get(mention.sentence as usize) else { continue };
            mention_rows(document, parsed, mention).iter().try_for_each(|row| rows.push(row))?;
        }
        Ok(())
    })?;
    rows.finish()
}

fn mention_rows(document: &Document, parsed: &Parsed, mention: &Mention) -> Vec<MentionRow> {
    let span = parsed.sentence.words_span(mention.from as usize, mention.to as usize);
    let row = |reading: Option<&demarche::schema::Reading>| MentionRow {
        doc: document.id.clone(),
        sentence: mention.sentence,
        text: span.of(&parsed.sentence.text).to_owned(),
        span: document.offsets.span(parsed.sentence.in_document(span)),
        code: reading.map_or_else(String::new, |r| r.code.clone()),
        sector: reading.and_then(|r| r.sector),
        other_sectors: reading.map_or_else(Vec::new, |r| r.other_sectors.clone()),
        name: reading.map_or_else(String::new, |r| r.name.clone()),
        place: mention.place,
        confidence: mention.confidence,
        how: mention.how.clone(),
    };
    if mention.readings.is_empty() { vec![row(None)] } else { mention.readings.iter().map(|r| row(Some(r))).collect() }
}
