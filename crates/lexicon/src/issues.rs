//! The standing list of issues and what joins or parts them: types. The form is in `lexicon/FORMAT.md`.
//!
//! Matching is not done here; the list only says by which words an issue is known.

mod reader;

use demarche_schema::Context;
use serde::{Deserialize, Serialize};

use crate::events::{Origin, replace};

pub use reader::read;

/// Words that name an issue only where one of these parties is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    /// PLOVER codes, one of which must be mentioned in the sentence or hold the position.
    pub codes: Vec<String>,
    /// The words.
    pub words: Vec<String>,
}

/// One issue of the standing list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Issue {
    /// Stable id: `nuclear/iran`.
    pub id: String,
    /// For people to read.
    pub label: String,
    /// Words that name it anywhere.
    pub aliases: Vec<String>,
    /// Words that name it near certain parties.
    pub near: Vec<Near>,
    /// Codes of the parties usual to it.
    pub parties: Vec<String>,
    /// Since when, `YYYY[-MM[-DD]]`; empty when open.
    pub since: String,
    /// Until when, `YYYY[-MM[-DD]]`; empty when open.
    pub until: String,
    /// IPTC media topic: `medtop:20000065`; empty when none is given.
    pub topic: String,
    /// PLOVER contexts.
    pub contexts: Vec<Context>,
    /// Id of the issue it is part of; empty when none.
    pub parent: String,
    /// Ids of agreements in the registry.
    pub agreements: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// An issue that is to be counted as another: a line of an overlay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// Id that is found.
    pub from: String,
    /// Id that is reported.
    pub into: String,
    /// Where it stands.
    pub origin: Origin,
}

/// An issue that is to be parted by words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// Id that is found.
    pub from: String,
    /// Words of the claim, and the id reported where they stand.
    pub parts: Vec<(String, String)>,
    /// Where it stands.
    pub origin: Origin,
}

/// All issues.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct IssueLexicon {
    /// By id.
    pub issues: Vec<Issue>,
    /// By the id they replace.
    pub merges: Vec<Merge>,
    /// By the id they part.
    pub splits: Vec<Split>,
}

impl IssueLexicon {
    /// This list with another laid over it: entries of the same kind and name are replaced, others added.
    #[must_use]
    pub fn overlaid(mut self, over: Self) -> Self {
        replace(&mut self.issues, over.issues, |issue| issue.id.clone());
        replace(&mut self.merges, over.merges, |merge| merge.from.clone());
        replace(&mut self.splits, over.splits, |split| split.from.clone());
        self
    }

    /// The issue with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Issue> {
        let at = self.issues.binary_search_by(|issue| issue.id.as_str().cmp(id)).ok()?;
        Some(&self.issues[at])
    }
}
