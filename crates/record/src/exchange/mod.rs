//! The field's exchange formats: events out of a record in them, and rows of them into one.
//!
//! Out: PLOVER JSON lines, GDELT 2.0 Events and Mentions, ICEWS, POLECAT, Phoenix, CSV, Parquet, GraphML. In: GDELT 1.0 and 2.0, ICEWS,
//! POLECAT. A row that can't be read is refused with its reason and never repaired by guessing. All functions are pure:
//! texts in, texts out.
//!
//! The dyadic formats (GDELT, ICEWS, POLECAT, Phoenix) have one actor and one recipient a row: an event with several gives
//! a row for each pair. They know events alone; positions and deadlines leave as PLOVER JSON lines or CSV. The scale in
//! Goldstein's column is PLOVER's, which has the same range. What a format asks for and a record does not know stays empty.

mod codes;
mod gdelt;
mod graphml;
mod icews;
mod parquet;
mod phoenix;
mod plain;
mod polecat;
mod table;
#[cfg(test)]
mod tests;

use demarche_schema::{Document, Entity, Event, Record, RecordHead};

use crate::read::{DocumentHead, Found};

pub use graphml::Graphml;
pub use parquet::Parquet;
pub use table::Lines;

/// Formats that events leave in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outward {
    /// One record a line, with its document.
    Plover,
    /// GDELT 2.0 Events: 61 columns, tabs, no header.
    GdeltEvents,
    /// GDELT 2.0 Mentions: 16 columns, tabs, no header.
    GdeltMentions,
    /// ICEWS: 20 columns, tabs, header.
    Icews,
    /// POLECAT: 40 columns, tabs, header.
    Polecat,
    /// Phoenix: 26 columns, tabs, no header.
    Phoenix,
    /// Comma-separated values with a header, lists joined by semicolons.
    Csv,
}

/// Formats that events come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inward {
    /// GDELT 1.0 (57 or 58 columns) or 2.0 (61 columns) Events.
    Gdelt,
    /// ICEWS.
    Icews,
    /// POLECAT.
    Polecat,
}

/// A report on its way out: a record with its document and its occurrence.
#[derive(Debug, Clone, Copy)]
pub struct Outgoing<'a> {
    /// The record with its document.
    pub found: &'a Found,
    /// The occurrence's number.
    pub occurrence: i64,
    /// Documents that tell of the occurrence.
    pub documents: usize,
    /// Publishers that tell of it in words of their own.
    pub independent: usize,
}

/// A row that came in: a document that stands for it, with its record.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Its row is kept whole in `extra`.
    pub document: Document,
    /// The event.
    pub record: Record,
}

impl Outward {
    /// The first line, where the format has one.
    #[must_use]
    pub fn header(self) -> Option<String> {
        match self {
            Self::Icews => Some(icews::COLUMNS.join("\t")),
            Self::Polecat => Some(polecat::COLUMNS.join("\t")),
            Self::Csv => Some(plain::COLUMNS.join(",")),
            Self::Plover | Self::GdeltEvents | Self::GdeltMentions | Self::Phoenix => None,
        }
    }

    /// The lines of one report; none where the format does not know its kind.
    #[must_use]
    pub fn lines(self, out: Outgoing<'_>) -> Vec<String> {
        match self {
            Self::Plover => vec![plain::json(out)],
            Self::Csv => vec![plain::csv(out)],
            Self::GdeltEvents => tabbed(out, gdelt::event),
            Self::GdeltMentions => tabbed(out, gdelt::mention),
            Self::Icews => tabbed(out, icews::row),
            Self::Polecat => tabbed(out, polecat::row),
            Self::Phoenix => tabbed(out, phoenix::row),
        }
    }
}

/// An event with one of its actors and one of its recipients.
#[derive(Clone, Copy)]
struct Dyad<'a> {
    out: Outgoing<'a>,
    head: &'a RecordHead,
    event: &'a Event,
    document: &'a DocumentHead,
    actor: Option<&'a Entity>,
    recipient: Option<&'a Entity>,
    /// Place among the event's pairs.
    pair: u32,
}

impl Dyad<'_> {
    /// A number for formats whose ids are numbers: below 2^63, the same for the same record and pair.
    fn number(&self) -> u64 {
        let id = crate::rows::key(&self.head.id).cast_unsigned();
        (id.wrapping_add(u64::from(self.pair).wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> 1
    }

    /// The day that the event is dated to, else that of publication.
    fn day(&self) -> Option<demarche_schema::Date> {
        let own = self.head.date.as_deref().and_then(crate::rows::written_day).and_then(crate::rows::day_of);
        own.or(self.document.date)
    }
}

fn tabbed(out: Outgoing<'_>, row: impl Fn(&Dyad<'_>) -> Vec<String>) -> Vec<String> {
    let Record::Event { head, event } = &out.found.record else { return Vec::new() };
    fn sides(list: &[Entity]) -> Vec<Option<&Entity>> {
        if list.is_empty() { vec![None] } else { list.iter().map(Some).collect() }
    }
    let (mut lines, mut pair) = (Vec::new(), 0);
    for actor in sides(&event.actor) {
        for recipient in sides(&event.recipient) {
            let dyad = Dyad { out, head, event, document: &out.found.document, actor, recipient, pair };
            let cells: Vec<String> = row(&dyad).iter().map(|cell| one_line(cell)).collect();
            lines.push(cells.join("\t"));
            pair += 1;
        }
    }
    lines
}

/// A cell without the characters that part cells and rows.
fn one_line(cell: &str) -> String {
    if cell.contains(['\t', '\n', '\r']) {
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        cell.to_owned()
    }
}
