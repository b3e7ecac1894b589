//! What of a record is compared with others, and how it is kept.

use demarche_schema::{Entity, Record, Sector};

use super::family;
use crate::Error;
use crate::pack::{number, take};
use crate::rows::{RecordRow, ordinal};
use crate::sketch;

/// On which side of a state's own quarrels a party stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Camp {
    /// Not said.
    Open = 0,
    /// The state and those who act for it.
    State = 1,
    /// Those who act against it, or apart from it.
    Other = 2,
}

impl Camp {
    fn of(sector: Option<Sector>) -> Self {
        use Sector::{
            Agr, Bus, Cop, Crm, Cvl, Edu, Eli, Gov, Jrn, Jud, Lab, Leg, Med, Mil, Opp, Prm, Pty, Reb, Rel, Soc, Spy,
            Uaf,
        };
        match sector {
            Some(Cop | Gov | Jud | Leg | Mil | Prm | Spy | Eli) => Self::State,
            Some(Reb | Opp | Uaf | Crm | Cvl | Agr | Bus | Edu | Jrn | Lab | Med | Pty | Rel | Soc) => Self::Other,
            _ => Self::Open,
        }
    }

    fn fits(self, other: Self) -> bool {
        self == other || self == Self::Open || other == Self::Open
    }
}

/// A party as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Side {
    code: String,
    camp: Camp,
}

impl Side {
    /// Whether two mentions may be of one party: one code, and not a state and those against it.
    pub(super) fn fits(&self, other: &Self) -> bool {
        self.code == other.code && self.camp.fits(other.camp)
    }
}

/// What of a record is kept for comparison.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Features {
    /// Who acts or holds; to whom or against whom.
    sides: [Vec<Side>; 2],
    /// Words of its sentence, the parties' names left out.
    pub(super) bag: Vec<u16>,
}

impl Features {
    /// The features of a record.
    pub(crate) fn of(record: &Record) -> Self {
        let (first, second): (&[Entity], &[Entity]) = match record {
            Record::Event { event, .. } => (&event.actor, &event.recipient),
            Record::Position { position, .. } => (&position.holder, &position.addressee),
            Record::Deadline { deadline, .. } => (&deadline.parties, &[]),
        };
        let names = first.iter().chain(second).map(|entity| entity.text.as_str());
        let bag = sketch::bag(&record.head().text, names);
        let side = |entities: &[Entity]| -> Vec<Side> {
            let coded = entities.iter().filter(|entity| !entity.code.is_empty());
            coded.map(|entity| Side { code: entity.code.clone(), camp: Camp::of(entity.sector) }).collect()
        };
        Self { sides: [side(first), side(second)], bag }
    }

    /// As they are kept.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for side in &self.sides {
            number(&mut out, side.len() as u64);
            for party in side {
                number(&mut out, (party.code.len() as u64) << 2 | party.camp as u64);
                out.extend(party.code.as_bytes());
            }
        }
        out.extend(self.bag.iter().flat_map(|word| word.to_le_bytes()));
        out
    }

    /// What [`Features::bytes`] wrote.
    pub(crate) fn read(mut blob: &[u8]) -> Result<Self, Error> {
        let fault = || Error::damaged("the features of a report");
        let mut sides = [Vec::new(), Vec::new()];
        for side in &mut sides {
            for _ in 0..take(&mut blob).ok_or_else(fault)? {
                let head = take(&mut blob).ok_or_else(fault)?;
                let length = usize::try_from(head >> 2).map_err(|_| fault())?;
                let (code, rest) = blob.split_at_checked(length).ok_or_else(fault)?;
                let camp =
                    [Camp::Open, Camp::State, Camp::Other].get((head & 3) as usize).copied().ok_or_else(fault)?;
                side.push(Side { code: String::from_utf8(code.to_vec()).map_err(|_| fault())?, camp });
                blob = rest;
            }
        }
        Ok(Self { sides, bag: read_bag(blob) })
    }

    /// The codes of those to whom or against whom it is, as they stand.
    pub(crate) fn second(&self) -> impl Iterator<Item = &str> {
        self.sides[1].iter().map(|side| side.code.as_str())
    }

    /// The codes of all parties, each once, in order.
    pub(crate) fn codes(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = self.sides.iter().flatten().map(|party| party.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

/// A bag as it is kept: two bytes a word.
pub(crate) fn read_bag(blob: &[u8]) -> Vec<u16> {
    blob.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect()
}

/// A record as it is compared with others.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Report {
    pub(super) kind: u8,
    pub(super) family: u8,
    auxiliary: u8,
    /// Days since 1970.
    pub(super) day: Option<i64>,
    pub(super) precision: u8,
    pub(super) country: Option<String>,
    pub(super) place: Option<String>,
    pub(super) issue: Option<String>,
    pub(super) features: Features,
    pub(super) story: Vec<u16>,
}

impl Report {
    /// A record's row with what is kept beside it.
    pub(crate) fn of(row: &RecordRow, features: Features, story: Vec<u16>) -> Self {
        Self {
            kind: row.kind,
            family: family(row.kind_type),
            auxiliary: row.auxiliary,
            day: row.date.map(ordinal),
            precision: row.precision.unwrap_or(u8::MAX),
            country: row.country.clone(),
            place: row.place.clone(),
            issue: row.issue.as_ref().map(|(key, _)| key.clone()),
            features,
            story,
        }
    }

    /// What takes it out of the plain past: a plan is not its fulfilment, a denial not the deed.
    pub(super) fn mood(&self) -> u8 {
        self.auxiliary
    }

    /// Whether the text itself names the day.
    pub(super) fn is_exact(&self) -> bool {
        self.precision == 0
    }

    pub(super) fn side(&self, at: usize) -> Vec<&Side> {
        self.features.sides[at].iter().collect()
    }

    pub(super) fn all(&self) -> Vec<&Side> {
        self.features.sides.iter().flatten().collect()
    }
}
