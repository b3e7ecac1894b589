//! Rows in: lines of bytes to cells, cells to a document with its record.
//!
//! Lines may be UTF-8 or ISO-8859-1, end in CR LF, and have blanks around their cells. A header is recognised by its names
//! and may stand anywhere, also twice, since some weeks of the published data repeat it. What does not fit (too few or too
//! many cells, for stray tabs among other things) is refused with its line.

use demarche_schema::{
    Because, Context, Date, Document, Entity, Event, EventLocation, EventType, Mode, Passage, Precision, Record,
    RecordHead, Sector, Span,
};
use serde_json::{Map, Value};

use super::{Incoming, Inward, gdelt, icews, polecat};

/// Reads the lines of a file, one after another.
#[derive(Debug, Clone)]
pub struct Lines {
    format: Inward,
    /// For each column of the format, where the header has it.
    order: Option<Vec<usize>>,
}

impl Lines {
    /// A reader of a format.
    #[must_use]
    pub fn new(format: Inward) -> Self {
        Self { format, order: None }
    }

    /// Reads a line; nothing for a header or an empty line.
    ///
    /// # Errors
    /// Why the row can't be taken.
    pub fn read(&mut self, line: &[u8]) -> Result<Option<Incoming>, String> {
        let text = std::str::from_utf8(line).map_or_else(|_| latin1(line), str::to_owned);
        let text = text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']);
        if text.trim().is_empty() {
            return Ok(None);
        }
        let cells: Vec<String> = text.split('\t').map(|cell| cell.trim().to_owned()).collect();
        let columns: &[&str] = match self.format {
            Inward::Gdelt => return gdelt::read(&cells).map(Some),
            Inward::Icews => &icews::COLUMNS,
            Inward::Polecat => &polecat::COLUMNS,
        };
        if cells.iter().filter(|cell| columns.contains(&cell.as_str())).count() * 2 > columns.len() {
            return self.header(&cells, columns).map(|()| None);
        }
        let row = match &self.order {
            Some(order) => {
                let most = order.iter().max().map_or(0, |most| most + 1);
                if cells.len() < most {
                    return Err(format!("the row has {} columns, the header at least {most}", cells.len()));
                }
                order.iter().map(|&at| cells[at].clone()).collect()
            }
            None => cells,
        };
        let read = if self.format == Inward::Icews { icews::read(&row) } else { polecat::read(&row) };
        read.map(Some)
    }

    /// Takes a header; columns that the format does not know are passed over.
    fn header(&mut self, cells: &[String], columns: &[&str]) -> Result<(), String> {
        let find = |name: &&str| cells.iter().position(|cell| cell == name).ok_or_else(|| (*name).to_owned());
        let found: Vec<Result<usize, String>> = columns.iter().map(find).collect();
        let missing: Vec<String> = found.iter().filter_map(|at| at.clone().err()).collect();
        if !missing.is_empty() {
            return Err(format!("the header lacks {}", missing.join(", ")));
        }
        let order: Vec<usize> = found.into_iter().filter_map(Result::ok).collect();
        // The usual order needs no map, and then a row with a stray tab is told by its length.
        let usual = order.iter().copied().eq(0..columns.len()) && cells.len() == columns.len();
        self.order = (!usual).then_some(order);
        Ok(())
    }
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

/// The cells of a row.
pub(super) struct Fields<'a>(&'a [String]);

impl<'a> Fields<'a> {
    pub(super) fn of(cells: &'a [String]) -> Self {
        Self(cells)
    }

    pub(super) fn at(&self, at: usize) -> &'a str {
        self.0.get(at).map_or("", String::as_str)
    }

    /// `20171201`, `2017-12-01`, `12/1/2017`.
    pub(super) fn day(&self, at: usize) -> Result<Date, String> {
        day(self.at(at)).ok_or_else(|| format!("“{}” is no day", self.at(at)))
    }

    pub(super) fn number(&self, at: usize) -> Result<f32, String> {
        let cell = self.at(at);
        if cell.is_empty() {
            return Ok(0.0);
        }
        let number = cell.parse::<f32>().ok().filter(|number| number.is_finite());
        number.ok_or_else(|| format!("“{cell}” is no number"))
    }

    pub(super) fn coordinate(&self, at: usize) -> Result<Option<f64>, String> {
        let cell = self.at(at);
        if cell.is_empty() || cell == "None" {
            return Ok(None);
        }
        let number = cell.parse::<f64>().ok().filter(|number| number.abs() <= 180.0);
        number.map(Some).ok_or_else(|| format!("“{cell}” is no coordinate"))
    }
}

fn day(text: &str) -> Option<Date> {
    let parts: Vec<i16> =
        text.split(['-', '/']).map(|part| part.parse().ok()).collect::<Option<_>>().unwrap_or_default();
    let small = |number: i16| i8::try_from(number).ok();
    match parts[..] {
        [year, month, day] if year > 31 => Date::new(year, small(month)?, small(day)?).ok(),
        [month, day, year] => Date::new(year, small(month)?, small(day)?).ok(),
        _ if text.len() == 8 => crate::rows::day_of(text.parse().ok()?),
        _ => None,
    }
}

/// An entity of another program: its words are not known.
pub(super) fn entity(code: &str, sectors: &[Sector], name: &str) -> Entity {
    Entity {
        code: code.to_owned(),
        sector: sectors.first().copied(),
        other_sectors: sectors.get(1..).unwrap_or_default().to_vec(),
        name: name.to_owned(),
        text: String::new(),
        span: Span::default(),
        wikidata: None,
    }
}

/// What a row says.
pub(super) struct Made<'a> {
    pub(super) source: &'static str,
    pub(super) id: &'a str,
    pub(super) date: Date,
    pub(super) published: Option<String>,
    pub(super) url: &'a str,
    pub(super) publisher: &'a str,
    pub(super) actors: Vec<Entity>,
    pub(super) recipients: Vec<Entity>,
    pub(super) kind: EventType,
    pub(super) modes: Vec<Mode>,
    pub(super) contexts: Vec<Context>,
    pub(super) cameo: &'a str,
    pub(super) scale: f32,
    pub(super) place: Option<EventLocation>,
    pub(super) text: &'a str,
}

impl Made<'_> {
    /// The document that stands for the row, and its record. The row itself is kept in the document.
    pub(super) fn incoming(self, fields: &Fields<'_>) -> Result<Incoming, String> {
        if self.id.is_empty() {
            return Err("the row has no id".to_owned());
        }
        let id = format!("{}/{}", self.source, self.id);
        let row: Vec<Value> = fields.0.iter().map(|cell| Value::String(cell.clone())).collect();
        let extra = Map::from_iter([("row".to_owned(), Value::Array(row))]);
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let text = self.text.to_owned();
        let document = Document {
            id: id.clone(),
            date: self.published.as_deref().and_then(day).or(Some(self.date)),
            text: text.clone(),
            publisher: some(self.publisher),
            url: some(self.url),
            extra,
            ..Document::default()
        };
        let head = RecordHead {
            id: format!("{:016x}", crate::rows::hash(id.as_bytes())),
            doc: id,
            sentence: 0,
            span: Span::new(0, u32::try_from(text.len()).unwrap_or(0)),
            text,
            date: Some(self.date.to_string()),
            date_precision: Some(Precision::Day),
            attributed_to: Vec::new(),
            confidence: 1.0,
            because: Because {
                rule: format!("import/{}", self.source),
                entry: String::new(),
                predicate: String::new(),
                model: self.source.to_owned(),
                then: Vec::new(),
            },
        };
        let event = Event {
            actor: self.actors,
            recipient: self.recipients,
            event: self.kind,
            mode: self.modes,
            context: self.contexts,
            auxiliary: Vec::new(),
            cameo: self.cameo.to_owned(),
            quad_code: self.kind.quad() as u8,
            event_scale: self.scale,
            event_loc: self.place,
            trigger: Passage { text: String::new(), span: Span::default() },
            agreement: None,
        };
        Ok(Incoming { document, record: Record::Event { head, event } })
    }
}
