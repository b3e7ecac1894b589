//! Events between two codes, as far as columns know them: for counts over many years, where no text is needed.

use demarche_schema::{
    Auxiliary, Because, Date, Entity, Event, EventType, Passage, Precision, Record, RecordHead, Sector, Span,
};
use rusqlite::{Row, params_from_iter};

use crate::filter::is_code;
use crate::occurrence::Features;
use crate::rows::{auxiliary_bit, day_of};
use crate::{ActorTerm, Error, Filter, Kind, Store};

/// An event without its sentence, and what its document says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Id, document, sentence's number, day, type, scale, auxiliaries; on each side the two codes asked for with their sectors, and that
    /// there are others. Texts, places, confidence and reasons are left empty.
    pub record: Record,
    /// Day of publication.
    pub published: Option<Date>,
}

/// What stands beside each party of an event: its row's columns, then the party's.
const COLUMNS: &str = "q.id, r.key, r.sentence, r.type, r.date, r.precision, r.scale, r.auxiliary, r.features, d.key, d.date, \
    p.code, p.role, p.sector";

impl Store {
    /// The events between two different codes that a filter finds; `None` when columns alone can't tell: where one of the two is no
    /// code, and where words or confidence are asked for.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn outlines(&self, a: &str, b: &str, filter: &Filter) -> Result<Option<Vec<Outline>>, Error> {
        if !is_code(a) || !is_code(b) || a == b || filter.words.is_some() || filter.min_confidence > 0.0 {
            return Ok(None);
        }
        let mut filter = Filter { kinds: vec![Kind::Event], ..filter.clone() };
        filter.actors.extend([a, b].map(ActorTerm::read));
        let asked = filter.unordered();
        // Those without a code are looked up too: whoever they are, the event is then on somebody.
        let sql = format!(
            "SELECT {COLUMNS} FROM ({}) q CROSS JOIN record r ON r.id = q.id CROSS JOIN document d ON d.id = r.document \
             CROSS JOIN (SELECT ? AS code UNION ALL SELECT ? UNION ALL SELECT '') c \
             LEFT JOIN party p ON p.code = c.code AND p.date = ifnull(r.date, 0) AND p.record = r.id AND p.role < 2",
            asked.sql
        );
        let codes = [a, b].map(|code| rusqlite::types::Value::Text(code.to_owned()));
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(asked.values.into_iter().chain(codes)))?;
        let (mut all, mut last) = (Vec::<Outline>::new(), None);
        while let Some(row) = rows.next()? {
            if last.replace(row.get::<_, i64>(0)?) != Some(row.get(0)?) {
                all.push(outline(row, [a, b])?);
            }
            if let Some(Outline { record: Record::Event { event, .. }, .. }) = all.last_mut() {
                add_party(event, row)?;
            }
        }
        Ok(Some(all))
    }

    /// The latest day of publication.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn last_published(&self) -> Result<Option<Date>, Error> {
        // The index knows the days of each publisher in order.
        let sql = "SELECT max(day) FROM (SELECT max(date) AS day FROM document WHERE publisher IS NULL \
                   UNION ALL SELECT (SELECT max(date) FROM document d WHERE d.publisher = b.id) FROM publisher b)";
        let day: Option<i64> = self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(day.and_then(day_of))
    }
}

/// An event's row without the parties; a recipient that was not asked for stands as its code alone.
fn outline(row: &Row<'_>, asked: [&str; 2]) -> Result<Outline, Error> {
    let damaged = || Error::damaged("the row of an event");
    let kind: u8 = row.get(3)?;
    let bits: u8 = row.get(7)?;
    let features = Features::read(row.get_ref(8)?.as_blob().map_err(rusqlite::Error::from)?)?;
    let others = features.second().filter(|code| !asked.contains(code));
    let event = EventType::ALL.get(usize::from(kind)).copied().ok_or_else(damaged)?;
    let precision: Option<u8> = row.get(5)?;
    let precision = precision.and_then(|at| Precision::ALL.get(usize::from(at)).copied());
    let head = RecordHead {
        id: format!("{:016x}", row.get::<_, i64>(1)?.cast_unsigned()),
        doc: row.get(9)?,
        sentence: row.get(2)?,
        text: String::new(),
        span: Span::default(),
        date: row.get::<_, Option<i64>>(4)?.map(|day| written(day, precision)),
        date_precision: precision,
        attributed_to: Vec::new(),
        confidence: 0.0,
        because: Because {
            rule: String::new(),
            entry: String::new(),
            predicate: String::new(),
            model: String::new(),
            then: Vec::new(),
        },
    };
    let event = Event {
        actor: Vec::new(),
        recipient: others.map(|code| entity(code, None)).collect(),
        event,
        mode: Vec::new(),
        context: Vec::new(),
        auxiliary: Auxiliary::ALL.iter().copied().filter(|&of| bits & auxiliary_bit(of) != 0).collect(),
        cameo: String::new(),
        quad_code: event.quad() as u8,
        event_scale: row.get::<_, Option<f64>>(6)?.unwrap_or_default() as f32,
        event_loc: None,
        trigger: Passage { text: String::new(), span: Span::default() },
        agreement: None,
    };
    Ok(Outline { record: Record::Event { head, event }, published: row.get::<_, Option<i64>>(10)?.and_then(day_of) })
}

/// Adds a party that was asked for, or one without a code.
fn add_party(event: &mut Event, row: &Row<'_>) -> Result<(), Error> {
    let Some(code) = row.get::<_, Option<String>>(11)? else { return Ok(()) };
    let sector: Option<String> = row.get(13)?;
    let side = if row.get::<_, u8>(12)? == 0 { &mut event.actor } else { &mut event.recipient };
    side.push(entity(&code, sector.as_deref().and_then(Sector::from_name)));
    Ok(())
}

fn entity(code: &str, sector: Option<Sector>) -> Entity {
    Entity {
        code: code.to_owned(),
        sector,
        other_sectors: Vec::new(),
        name: String::new(),
        text: String::new(),
        span: Span::default(),
        wikidata: None,
    }
}

/// A day as a record has it, as precise as known.
fn written(day: i64, precision: Option<Precision>) -> String {
    let (year, month, day) = (day / 10_000, day / 100 % 100, day % 100);
    match precision {
        Some(Precision::Year) => format!("{year:04}"),
        Some(Precision::Month) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}
