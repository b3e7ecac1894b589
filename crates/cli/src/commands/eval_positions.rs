//! `demarche eval` on gold of positions: positions, conditions, deadlines, speakers of quotations.

use demarche::schema::{Document, Entity, Span};
use demarche::{Error, Pipeline, in_order};
use demarche_eval::{GivenDocument, GivenQuote, PositionDocument, score_positions};

/// What to print besides the figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Show {
    /// At most this many documents with faults, worst first.
    pub(crate) worst: usize,
    /// Rules with at least one wrong record.
    pub(crate) rules: bool,
    /// Everything that was found.
    pub(crate) found: bool,
}

/// Scores the documents; the figure is F1 of positions.
pub(crate) fn run(gold: &[PositionDocument], pipeline: &Pipeline, threads: usize, show: Show) -> Result<f64, Error> {
    let mut given = Vec::new();
    in_order(
        gold.iter(),
        threads,
        |document| code(document, pipeline),
        |found| {
            given.push(found);
            true
        },
    );
    let report = score_positions(gold, &given);
    crate::output::line(format_args!("{report}"))?;
    if show.rules {
        crate::output::line(format_args!("rules with a wrong record (right, wrong)"))?;
        for (rule, counts) in report.rules.iter().filter(|(_, counts)| counts.extra > 0) {
            crate::output::line(format_args!("  {:>4} {:>4}  {rule}", counts.right, counts.extra))?;
        }
    }
    for fault in report.faults.iter().take(show.worst) {
        crate::output::line(format_args!("{}:{}", fault.id, fault.line))?;
        fault.notes.iter().try_for_each(|note| crate::output::line(format_args!("    {note}")))?;
    }
    if show.found {
        for record in given.iter().flat_map(|found| &found.records).filter(|record| record.event().is_none()) {
            let json = serde_json::to_string(record).unwrap_or_default();
            crate::output::line(format_args!("found {json}"))?;
        }
    }
    Ok(report.positions.f1())
}

/// What the pipeline gives for a document.
fn code(gold: &PositionDocument, pipeline: &Pipeline) -> GivenDocument {
    let document = Document { id: gold.id.clone(), text: gold.text.clone(), date: gold.date, ..Document::default() };
    let records = pipeline.code(&document).records;
    let named = |(span, speaker): (Span, Vec<Entity>)| (!speaker.is_empty()).then_some(GivenQuote { span, speaker });
    let quotes = pipeline.quotations(&document).into_iter().filter_map(named).collect();
    GivenDocument { records, quotes }
}
