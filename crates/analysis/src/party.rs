//! Whom an analysis is about, and who speaks for it.
//!
//! A state's voice is whoever acts for the state: entities of its code without a sector, and those of government (GOV), armed
//! forces (MIL), legislature (LEG), courts (JUD), police (COP) and intelligence (SPY). Opposition, rebels, parties, business, media,
//! civil society, former officials and all other sectors of the same country are not its voice; `RUS:OPP` asks for one of them.
//! Codes that stand for many bodies at once (IGO, NGO, ISM, IMG, MNC, none) are told apart by the entity's own name.

use std::fmt;
use std::str::FromStr;

use demarche_schema::{Entity, Sector};

/// Codes that many unrelated bodies share.
const SHARED: &[&str] = &["", "IGO", "NGO", "ISM", "IMG", "MNC"];

/// An entity as analyses tell it from others: code, sector, and the name where the code alone says too little.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Party {
    pub(crate) code: Box<str>,
    pub(crate) sector: Option<Sector>,
    /// Empty unless many bodies share the code.
    pub(crate) name: Box<str>,
}

impl Party {
    pub(crate) fn of(entity: &Entity) -> Self {
        let shared = SHARED.contains(&entity.code.as_str());
        let name = if shared { entity.name.as_str() } else { "" };
        Self { code: entity.code.as_str().into(), sector: entity.sector, name: name.into() }
    }

    /// Whether it speaks for the whole body: a state, an organisation.
    pub(crate) fn is_voice(&self) -> bool {
        use Sector as S;
        matches!(self.sector, None | Some(S::Gov | S::Mil | S::Leg | S::Jud | S::Cop | S::Spy))
    }

    /// Lower comes first where members of one side speak on the same day: the executive speaks for the state.
    pub(crate) fn rank(&self) -> u8 {
        match self.sector {
            None | Some(Sector::Gov) => 0,
            _ => 1,
        }
    }

    /// The side it belongs to when nobody asked for one: its code or name, with the sector where it is no voice.
    pub(crate) fn side(&self) -> String {
        let base = if self.name.is_empty() { &self.code } else { &self.name };
        match self.sector {
            Some(sector) if !self.is_voice() && !base.is_empty() => format!("{base}:{sector}"),
            _ => base.to_string(),
        }
    }
}

/// A party as asked for: `RUS` (the state's voice), `RUS:OPP` (one sector), `NATO` (an organisation by its name).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartyQuery {
    text: String,
    base: String,
    sector: Option<Sector>,
}

/// What was asked for is no party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAParty(String);

impl fmt::Display for NotAParty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; expected a code (RUS), a code and sector (RUS:OPP) or the name of an organisation", self.0)
    }
}

impl std::error::Error for NotAParty {}

impl FromStr for PartyQuery {
    type Err = NotAParty;

    fn from_str(text: &str) -> Result<Self, NotAParty> {
        let text = text.trim();
        let (base, sector) = match text.rsplit_once(':') {
            Some((base, sector)) => {
                let upper = sector.to_ascii_uppercase();
                let known = Sector::from_name(&upper).ok_or_else(|| NotAParty(format!("“{sector}” is no sector")))?;
                (base, Some(known))
            }
            None => (text, None),
        };
        if base.is_empty() {
            return Err(NotAParty(format!("“{text}” names no one")));
        }
        let code = base.len() == 3 && base.bytes().all(|b| b.is_ascii_alphabetic());
        let base = if code { base.to_ascii_uppercase() } else { base.to_owned() };
        let text = sector.map_or_else(|| base.clone(), |sector| format!("{base}:{sector}"));
        Ok(Self { text, base, sector })
    }
}

impl fmt::Display for PartyQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartyQuery {
    /// Whether an interned party is meant.
    pub(crate) fn is(&self, party: &Party) -> bool {
        let named = *party.code == *self.base || party.name.eq_ignore_ascii_case(&self.base);
        named && self.sector.map_or_else(|| party.is_voice(), |sector| party.sector == Some(sector))
    }

    /// The code or name without the sector.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(code: &str, sector: Option<Sector>, name: &str) -> Party {
        let (name, text) = (name.to_owned(), name.to_owned());
        let span = demarche_schema::Span::default();
        Party::of(&Entity { code: code.into(), sector, other_sectors: vec![], name, text, span, wikidata: None })
    }

    #[test]
    fn a_state_speaks_through_its_organs_alone() {
        let state: PartyQuery = "RUS".parse().unwrap();
        for (sector, voice) in [
            (Sector::Gov, true),
            (Sector::Mil, true),
            (Sector::Leg, true),
            (Sector::Opp, false),
            (Sector::Reb, false),
            (Sector::Bus, false),
        ] {
            assert_eq!(state.is(&party("RUS", Some(sector), "someone")), voice, "{sector}");
        }
        assert!(state.is(&party("RUS", None, "Russia")));
        assert!(!state.is(&party("USA", None, "United States")));
        let opposition: PartyQuery = "rus:opp".parse().unwrap();
        assert!(opposition.is(&party("RUS", Some(Sector::Opp), "someone")));
        assert!(!opposition.is(&party("RUS", Some(Sector::Gov), "someone")));
    }

    #[test]
    fn organisations_are_told_apart_by_name() {
        let nato: PartyQuery = "nato".parse().unwrap();
        assert!(nato.is(&party("IGO", None, "NATO")));
        assert!(!nato.is(&party("IGO", None, "African Union")));
    }

    #[test]
    fn what_names_no_one_is_refused() {
        for bad in ["", ":GOV", "RUS:XYZ"] {
            assert!(bad.parse::<PartyQuery>().is_err(), "{bad}");
        }
    }
}
