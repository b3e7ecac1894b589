//! What is known beforehand: usual parties to standing issues, agreements with their ends, names to show.
//!
//! Plain facts, filled from the tables of the lexicon by whoever calls; nothing here is needed for an analysis to run.

use std::collections::BTreeMap;

use demarche_schema::When;

/// An agreement of the registry, as deadlines need it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Registered {
    /// Stable id.
    pub id: String,
    /// Name to show.
    pub name: String,
    /// Issues it belongs to.
    pub issues: Vec<String>,
    /// Codes of the parties.
    pub parties: Vec<String>,
    /// When it lapses.
    pub end: Option<When>,
    /// What says so; `None` when no source at hand confirms it.
    pub source: Option<String>,
    /// Limits in figures, in words: "1550 deployed strategic warheads".
    pub limits: Vec<String>,
    /// Notice of withdrawal, in words.
    pub withdrawal: Option<String>,
}

/// Facts known beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Background {
    /// Codes of the usual parties, by id of the issue.
    pub issue_parties: BTreeMap<String, Vec<String>>,
    /// Agreements, by id.
    pub agreements: BTreeMap<String, Registered>,
    /// Names of states and organisations, by code.
    pub names: BTreeMap<String, String>,
}

impl Background {
    /// The usual parties to an issue, when the standing list names any.
    #[must_use]
    pub fn parties(&self, issue: &str) -> Option<&[String]> {
        self.issue_parties.get(issue).map(Vec::as_slice)
    }

    /// The name to show for a side: "Russia" for RUS, "Russia (OPP)" for RUS:OPP; what has no name stands for itself.
    #[must_use]
    pub fn name(&self, side: &str) -> String {
        let (base, sector) = side.split_once(':').map_or((side, None), |(base, sector)| (base, Some(sector)));
        let name = self.names.get(base).map_or(base, String::as_str);
        sector.map_or_else(|| name.to_owned(), |sector| format!("{name} ({sector})"))
    }
}
