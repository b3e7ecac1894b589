//! Which sentences can hold an event at all: those with a triggering word and someone who acts. The rest skip the analyser.
//!
//! The gate errs on the side of letting through: a word counts when any triggering lemma, cut to its stem, starts it.

use std::collections::HashSet;

use demarche_schema::Sentence;
use demarche_syntax::IRREGULAR;

/// Longest ending that inflection adds to a stem: "ting" in "permitting".
const LONGEST_ENDING: usize = 5;

/// The gate: cheap, and never wrong about a sentence it stops.
#[derive(Debug)]
pub struct Gate {
    stems: HashSet<Box<str>>,
    irregular: HashSet<&'static str>,
}

impl Gate {
    /// A gate for these triggering lemmas and forms.
    pub fn new<'a>(triggers: impl IntoIterator<Item = &'a str>) -> Self {
        let words: HashSet<&str> = triggers.into_iter().collect();
        let irregular = IRREGULAR.iter().filter(|(_, lemma)| words.contains(lemma)).map(|(form, _)| *form).collect();
        let mut stems = HashSet::new();
        #[expect(clippy::iter_over_hash_type, reason = "builds a set")]
        for word in words {
            stems.insert(stem(word).into());
        }
        Self { stems, irregular }
    }

    /// Whether any word of the sentence can trigger an event.
    #[must_use]
    pub fn has_trigger(&self, sentence: &Sentence) -> bool {
        let mut lower = String::with_capacity(24);
        sentence.tokens.iter().any(|token| {
            let form = token.span.of(&sentence.text);
            lower.clear();
            lower.extend(form.chars().flat_map(char::to_lowercase));
            self.can_trigger(&lower)
        })
    }

    fn can_trigger(&self, word: &str) -> bool {
        if self.irregular.contains(word) {
            return true;
        }
        let shortest = word.len().saturating_sub(LONGEST_ENDING).max(2).min(word.len());
        (shortest..=word.len()).any(|end| word.get(..end).is_some_and(|start| self.stems.contains(start)))
    }
}

/// A lemma without the letter that inflection may drop or change: "deni" of "deny" starts "denied", "denies", not "deny" itself,
/// so the stem is "den".
fn stem(lemma: &str) -> &str {
    if lemma.len() > 3 { lemma.strip_suffix(['e', 'y']).unwrap_or(lemma) } else { lemma }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_trigger_passes() {
        let gate = Gate::new(["deny", "ban", "accuse", "withdraw", "tie", "go"]);
        for word in [
            "denied",
            "denies",
            "deny",
            "banned",
            "bans",
            "accusing",
            "accused",
            "withdrew",
            "withdrawal",
            "ties",
            "went",
        ] {
            assert!(gate.can_trigger(word), "{word}");
        }
        for word in ["sunshine", "cat", "acorn"] {
            assert!(!gate.can_trigger(word), "{word}");
        }
    }
}
