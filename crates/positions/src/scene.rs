//! One sentence in its document, ready for questions: its grammar, which word heads which mention, who is quoted.

use demarche_grammar::Grammar;
use demarche_schema::{Mention, Reading, Sector};

use crate::index::{Index, SetId};
use crate::quotes::Quoted;

/// One sentence in its document.
pub(crate) struct Scene<'a> {
    pub(crate) index: &'a Index,
    pub(crate) grammar: Grammar<'a>,
    /// All mentions of the document.
    pub(crate) mentions: &'a [Mention],
    /// What of the sentence is quoted, and whom.
    pub(crate) quoted: &'a Quoted,
    /// For each word the mention that it heads or stands in.
    by_word: Vec<Option<usize>>,
    /// The mentions of this sentence.
    pub(crate) own: std::ops::Range<usize>,
    /// Day of publication.
    pub(crate) day: Option<demarche_schema::Date>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(
        index: &'a Index,
        grammar: Grammar<'a>,
        mentions: &'a [Mention],
        own: std::ops::Range<usize>,
        quoted: &'a Quoted,
    ) -> Self {
        let mut by_word = vec![None; grammar.len()];
        for at in own.clone() {
            if let Some(slot) = by_word.get_mut(mentions[at].head as usize) {
                *slot = slot.or(Some(at));
            }
        }
        // A word inside a longer name stands for it, whatever the tree says is its head.
        for at in own.clone() {
            for word in mentions[at].from..mentions[at].to {
                if let Some(slot) = by_word.get_mut(word as usize) {
                    *slot = slot.or(Some(at));
                }
            }
        }
        Self { index, grammar, mentions, quoted, by_word, own, day: None }
    }

    /// The mention that a word heads or stands in.
    pub(crate) fn mention(&self, word: usize) -> Option<usize> {
        self.by_word.get(word).copied().flatten()
    }

    /// The mention at a word, when it stands for someone known.
    pub(crate) fn resolved(&self, word: usize) -> Option<usize> {
        self.mention(word).filter(|&mention| !self.mentions[mention].readings.is_empty())
    }

    /// Whether the word belongs to a set of the lexicon: by lemma, by form, or with its particle.
    pub(crate) fn in_set(&self, set: SetId, at: usize) -> bool {
        let preceded = |before: &[String]| self.preceded(at, before);
        let lemma = self.grammar.lemma(at).to_lowercase();
        if self.index.in_set(set, &lemma, preceded) {
            return true;
        }
        let form = self.grammar.sentence.form(at).to_lowercase();
        if form != lemma && self.index.in_set(set, &form, preceded) {
            return true;
        }
        let particle = self.grammar.particle(at);
        particle.is_some_and(|p| self.index.in_set(set, &format!("{lemma}+{}", self.grammar.lemma(p)), preceded))
    }

    /// Whether the word is a verb of reporting, or one that says what somebody holds to be right.
    pub(crate) fn reports(&self, verb: usize) -> bool {
        self.in_set(self.index.built_in.reporting, verb) || self.in_set(self.index.built_in.holding, verb)
    }

    /// Whether these words stand right before a word.
    pub(crate) fn preceded(&self, word: usize, before: &[String]) -> bool {
        before.len() <= word
            && before.iter().rev().zip((0..word).rev()).all(|(wanted, at)| {
                self.grammar.lemma(at).eq_ignore_ascii_case(wanted)
                    || self.grammar.sentence.form(at).eq_ignore_ascii_case(wanted)
            })
    }
}

/// Sectors of people who act in public affairs whatever their country.
const PUBLIC: &[Sector] = &[
    Sector::Cop,
    Sector::Gov,
    Sector::Jud,
    Sector::Leg,
    Sector::Mil,
    Sector::Prm,
    Sector::Pty,
    Sector::Reb,
    Sector::Spy,
    Sector::Uaf,
    Sector::Opp,
    Sector::Pre,
];

/// Whether a reading can hold a position: a state, someone of public office or arms, an organisation with a code; not a company.
pub(crate) fn acts(reading: &Reading) -> bool {
    match reading.sector {
        Some(sector) if PUBLIC.contains(&sector) => true,
        Some(Sector::Bus | Sector::Jrn) => false,
        _ => !reading.code.is_empty() && reading.code != "MNC",
    }
}
