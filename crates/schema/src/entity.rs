//! Who acts and who is acted upon.

use serde::{Deserialize, Serialize};

use crate::Span;
use crate::names::names;

names! {
    /// What an actor is, as PLOVER has it.
    pub enum Sector("sector") {
        Cop = "COP", Gov = "GOV", Jud = "JUD", Leg = "LEG", Mil = "MIL", Prm = "PRM", Pty = "PTY", Reb = "REB", Spy = "SPY",
        Uaf = "UAF", Unk = "UNK", Agr = "AGR", Bus = "BUS", Crm = "CRM", Cvl = "CVL", Edu = "EDU", Eli = "ELI", Jrn = "JRN",
        Lab = "LAB", Med = "MED", Ref = "REF", Opp = "OPP", Pre = "PRE", Rel = "REL", Soc = "SOC",
    }
}

/// An actor or recipient, coded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Entity {
    /// ISO 3166 alpha-3 of the state, or PLOVER's non-state code (IGO, UNO, EUR, NGO, ISM, IMG, MNC); empty when unknown.
    pub code: String,
    /// Primary sector, when known.
    pub sector: Option<Sector>,
    /// Further sectors.
    #[serde(default)]
    pub other_sectors: Vec<Sector>,
    /// The entity's own name: "Vladimir Putin", "Ministry of Defence", or the plain noun.
    pub name: String,
    /// The words of this mention.
    pub text: String,
    /// Where they stand, in bytes of the document's text as given.
    pub span: Span,
    /// Wikidata id, when the source gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
}

/// One reading of a mention: which entity the words stand for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reading {
    /// PLOVER country or non-state code; empty when unknown.
    pub code: String,
    /// Primary sector.
    pub sector: Option<Sector>,
    /// Further sectors, in order, without repeats.
    pub other_sectors: Vec<Sector>,
    /// Canonical name.
    pub name: String,
    /// Wikidata id.
    pub wikidata: Option<String>,
}

/// A stretch of words that stands for an actor, or could.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Index of the sentence in the slice the actors stage was given.
    pub sentence: u32,
    /// Head word of the mention.
    pub head: u32,
    /// First word.
    pub from: u32,
    /// One past the last word.
    pub to: u32,
    /// Whom it stands for: one reading, or several for "both sides", "the two leaders". Empty when unresolved.
    pub readings: Vec<Reading>,
    /// Whether it names a place rather than someone who acts ("in Paris").
    pub place: bool,
    /// 0 to 1: how sure the resolution is.
    pub confidence: f32,
    /// How it was resolved, step by step, for `explain`: gazetteer entry with file and line, title, date of office, antecedent.
    pub how: Vec<String>,
}
