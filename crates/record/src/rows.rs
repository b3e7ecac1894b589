//! A record as the rows that queries run over. Pure: the same record gives the same rows, on which removal relies.

use demarche_schema::{Auxiliary, Entity, EventType, Precision, Record};
use demarche_schema::{DeadlineKind, Stance};

/// The columns of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RecordRow {
    pub(crate) key: i64,
    pub(crate) sentence: u32,
    pub(crate) kind: u8,
    /// Number of the event type, stance, or what happens at the deadline: see [`type_number`].
    pub(crate) kind_type: u8,
    /// Year, month, day as one number; a missing month or day stands at 1.
    pub(crate) date: Option<i64>,
    pub(crate) precision: Option<u8>,
    pub(crate) quad: Option<u8>,
    pub(crate) scale: Option<f32>,
    /// One bit each, in the order of [`Auxiliary`].
    pub(crate) auxiliary: u8,
    pub(crate) country: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) issue: Option<(String, String)>,
    pub(crate) parties: Vec<PartyRow>,
}

/// An entity in a role of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PartyRow {
    pub(crate) role: u8,
    pub(crate) n: i64,
    pub(crate) code: String,
    pub(crate) sector: Option<&'static str>,
    pub(crate) name: String,
}

/// Number of the first stance in the table of types.
const STANCES: u8 = 32;

/// Number of the first kind of deadline in the table of types.
const DEADLINES: u8 = 48;

/// The number of an event type, a stance or a kind of deadline by its printed name.
pub(crate) fn type_number(name: &str) -> Option<u8> {
    let event = || EventType::from_name(name).map(|event| event as u8);
    let stance = || Stance::from_name(name).map(|stance| STANCES + stance as u8);
    let deadline = || DeadlineKind::from_name(name).map(|what| DEADLINES + what as u8);
    event().or_else(stance).or_else(deadline)
}

/// Every printed name with its number.
#[cfg(test)]
pub(crate) fn type_names() -> Vec<&'static str> {
    EventType::NAMES.iter().chain(Stance::NAMES).chain(DeadlineKind::NAMES).copied().collect()
}

/// A record's id as the number it stands for; ids that are no 16 hexadecimal digits by their hash.
pub(crate) fn key(id: &str) -> i64 {
    let hexadecimal = id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = if hexadecimal { u64::from_str_radix(id, 16).ok() } else { None };
    number.unwrap_or_else(|| hash(id.as_bytes())).cast_signed()
}

/// The hash used throughout the record: XXH3, 64 bits.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    twox_hash::XxHash3_64::oneshot(bytes)
}

/// A day as one number that sorts as the days do: 20260205.
#[must_use]
pub fn day_number(date: demarche_schema::Date) -> i64 {
    i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day())
}

/// The day of a number of [`day_number`].
#[must_use]
pub fn day_of(number: i64) -> Option<demarche_schema::Date> {
    let part = |value: i64| i8::try_from(value).ok();
    demarche_schema::Date::new(i16::try_from(number / 10_000).ok()?, part(number / 100 % 100)?, part(number % 100)?)
        .ok()
}

/// Days since 1970 of a number of [`day_number`] (Hinnant's days_from_civil), for distances between days.
pub(crate) fn ordinal(number: i64) -> i64 {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The number of the day that lies `days` after another.
pub(crate) fn later(number: i64, days: i64) -> i64 {
    let moved = day_of(number).and_then(|day| day.checked_add(jiff::Span::new().days(days)).ok());
    moved.map_or(number, day_number)
}

/// "2026-02-05", "2026-02" or "2026" as one number.
pub(crate) fn written_day(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let year = parts.next()??;
    let month = parts.next().map_or(Some(1), |month| month)?;
    let day = parts.next().map_or(Some(1), |day| day)?;
    Some(year * 10_000 + month * 100 + day)
}

fn precision(precision: Precision) -> u8 {
    precision as u8
}

/// The bit of an auxiliary in the column of that name.
#[must_use]
pub fn auxiliary_bit(auxiliary: Auxiliary) -> u8 {
    1 << auxiliary as u8
}

impl RecordRow {
    pub(crate) fn of(record: &Record) -> Self {
        let head = record.head();
        let mut row = Self {
            key: key(&head.id),
            sentence: head.sentence,
            kind: 0,
            kind_type: 0,
            date: head.date.as_deref().and_then(written_day),
            precision: head.date_precision.map(precision),
            quad: None,
            scale: None,
            auxiliary: 0,
            country: None,
            place: None,
            issue: None,
            parties: Vec::new(),
        };
        row.fill(record);
        row.add(2, &head.attributed_to);
        row
    }

    fn fill(&mut self, record: &Record) {
        match record {
            Record::Event { event, .. } => {
                self.kind_type = event.event as u8;
                self.quad = Some(event.quad_code);
                self.scale = Some(event.event_scale);
                self.auxiliary = event.auxiliary.iter().fold(0, |bits, &auxiliary| bits | auxiliary_bit(auxiliary));
                let place = event.event_loc.as_ref();
                self.country = place.map(|place| place.country.clone()).filter(|country| !country.is_empty());
                self.place = place.map(|place| place.name.clone()).filter(|name| !name.is_empty());
                self.add(0, &event.actor);
                self.add(1, &event.recipient);
            }
            Record::Position { position, .. } => {
                (self.kind, self.kind_type) = (1, STANCES + position.stance as u8);
                self.issue = Some((position.issue.id.clone(), position.issue.label.clone()));
                self.add(3, &position.holder);
                self.add(4, &position.addressee);
            }
            Record::Deadline { deadline, .. } => {
                (self.kind, self.kind_type) = (2, DEADLINES + deadline.what as u8);
                self.add(5, &deadline.parties);
            }
        }
    }

    fn add(&mut self, role: u8, entities: &[Entity]) {
        for (n, entity) in (0i64..).zip(entities) {
            self.parties.push(PartyRow {
                role,
                n,
                code: entity.code.clone(),
                sector: entity.sector.map(demarche_schema::Sector::as_str),
                name: entity.name.clone(),
            });
        }
    }

    /// Every unordered pair of codes that stand on different sides; two states on one side of a meeting are a pair too.
    pub(crate) fn dyads(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (at, first) in self.parties.iter().enumerate() {
            for second in &self.parties[at + 1..] {
                let spoken = first.role == 2 || second.role == 2;
                if spoken || first.code.is_empty() || second.code.is_empty() || first.code == second.code {
                    continue;
                }
                let (a, b) = (first.code.clone().min(second.code.clone()), first.code.clone().max(second.code.clone()));
                pairs.push((a, b));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}
