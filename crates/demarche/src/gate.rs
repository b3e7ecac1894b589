//! Which sentences can hold an event at all: those with a triggering word, what its rule asks for beside it, and someone who acts.
//! The rest skip the analyser.
//!
//! The gate errs on the side of letting through: a word counts for every lemma whose form it can be.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use demarche_events::{Need, Needs};
use demarche_schema::Sentence;
use demarche_syntax::inflected;

/// Number of a lemma.
type Lemma = u32;

/// The gate: cheap, and never wrong about a sentence it stops.
#[derive(Debug)]
pub struct Gate {
    /// Every form of every lemma that is looked for.
    forms: HashMap<Box<str>, Vec<Lemma>>,
    /// What each lemma needs beside it to trigger, by number.
    triggers: Vec<Trigger>,
    /// The lemmas of each set that a trigger may need one of.
    sets: Vec<Vec<Lemma>>,
}

/// How a lemma triggers.
#[derive(Debug, Clone, Default)]
enum Trigger {
    /// Not at all; others may need it.
    #[default]
    Never,
    /// By itself.
    Alone,
    /// In one of these ways.
    With(Vec<Way>),
}

/// One way to trigger.
#[derive(Debug, Clone)]
struct Way {
    /// All of these must stand in the sentence.
    words: Vec<Lemma>,
    /// Of each of these sets at least one.
    sets: Vec<usize>,
    /// Whether another word must be able to trigger too.
    event: bool,
}

/// The lemmas that a sentence may hold, as a set of bits.
struct Seen(Vec<u64>);

impl Seen {
    fn of(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    fn add(&mut self, lemma: Lemma) {
        self.0[lemma as usize / 64] |= 1 << (lemma % 64);
    }

    fn has(&self, lemma: Lemma) -> bool {
        self.0[lemma as usize / 64] >> (lemma % 64) & 1 == 1
    }
}

impl Gate {
    /// A gate for words that trigger by themselves.
    pub fn new<'a>(triggers: impl IntoIterator<Item = &'a str>) -> Self {
        let triggers = triggers.into_iter().map(|word| (word, vec![Need::default()])).collect();
        Self::with_needs(&Needs { triggers, ..Needs::default() })
    }

    /// A gate for words with the ways in which they trigger.
    #[must_use]
    pub fn with_needs(needs: &Needs<'_>) -> Self {
        let mut gate = Self { forms: HashMap::new(), triggers: Vec::new(), sets: Vec::new() };
        let mut numbers: HashMap<String, Lemma> = HashMap::new();
        let mut places: BTreeMap<u32, usize> = BTreeMap::new();
        let used: BTreeSet<u32> =
            needs.triggers.values().flatten().flat_map(|need| need.sets.iter().copied()).collect();
        for set in used {
            let words = needs.sets.get(&set).map_or(&[][..], Vec::as_slice);
            places.insert(set, gate.sets.len());
            let lemmas = words.iter().map(|word| gate.number(word, &mut numbers)).collect();
            gate.sets.push(lemmas);
        }
        for (word, ways) in &needs.triggers {
            let at = gate.number(word, &mut numbers);
            let mut ready: Vec<Way> = Vec::with_capacity(ways.len());
            for way in ways {
                let words = way.words.iter().map(|word| gate.number(word, &mut numbers)).collect();
                let sets = way.sets.iter().filter_map(|set| places.get(set).copied()).collect();
                ready.push(Way { words, sets, event: way.event });
            }
            gate.triggers[at as usize].join(ready);
        }
        gate
    }

    /// The number of a lemma, made on first sight.
    fn number(&mut self, lemma: &str, numbers: &mut HashMap<String, Lemma>) -> Lemma {
        let lemma = lemma.to_lowercase();
        if let Some(&known) = numbers.get(&lemma) {
            return known;
        }
        let at = Lemma::try_from(self.triggers.len()).unwrap_or(Lemma::MAX);
        self.triggers.push(Trigger::Never);
        for form in inflected(&lemma) {
            self.forms.entry(form.into()).or_default().push(at);
        }
        numbers.insert(lemma, at);
        at
    }

    /// Whether any word of the sentence can trigger an event, with what it needs beside it.
    #[must_use]
    pub fn has_trigger(&self, sentence: &Sentence) -> bool {
        let mut seen = Seen::of(self.triggers.len());
        let mut waiting: Vec<Lemma> = Vec::new();
        let mut lower = String::with_capacity(24);
        for token in &sentence.tokens {
            lower.clear();
            lower.extend(token.span.of(&sentence.text).chars().flat_map(char::to_lowercase));
            for &lemma in self.forms.get(lower.as_str()).into_iter().flatten() {
                if seen.has(lemma) {
                    continue;
                }
                seen.add(lemma);
                match &self.triggers[lemma as usize] {
                    Trigger::Never => {}
                    Trigger::Alone => return true,
                    Trigger::With(_) => waiting.push(lemma),
                }
            }
        }
        // A word that needs an event beside it finds one only where another word may trigger.
        let others = waiting.len() > 1;
        waiting.into_iter().any(|lemma| self.triggers[lemma as usize].holds(&seen, &self.sets, others))
    }
}

impl Trigger {
    /// Adds ways; a way that needs nothing makes the lemma trigger alone.
    fn join(&mut self, ways: Vec<Way>) {
        let mut all = match std::mem::take(self) {
            Self::Alone => {
                *self = Self::Alone;
                return;
            }
            Self::Never => Vec::new(),
            Self::With(known) => known,
        };
        all.extend(ways);
        *self = if all.iter().any(|way| way.words.is_empty() && way.sets.is_empty() && !way.event) {
            Self::Alone
        } else {
            Self::With(all)
        };
    }

    fn holds(&self, seen: &Seen, sets: &[Vec<Lemma>], others: bool) -> bool {
        let any = |set: &usize| sets[*set].iter().any(|&lemma| seen.has(lemma));
        let all = |way: &Way| way.words.iter().all(|&lemma| seen.has(lemma)) && way.sets.iter().all(any);
        match self {
            Self::Never => false,
            Self::Alone => true,
            Self::With(ways) => ways.iter().any(|way| (others || !way.event) && all(way)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::SentenceKind;

    fn sentence(text: &str) -> Sentence {
        let tokens = demarche_text::words::split(text);
        Sentence { index: 0, paragraph: 0, kind: SentenceKind::Body, start: 0, text: text.to_owned(), tokens }
    }

    #[test]
    fn every_form_of_a_trigger_passes() {
        let gate = Gate::new(["deny", "ban", "accuse", "withdraw", "tie", "go"]);
        for word in ["denied", "denies", "deny", "banned", "bans", "accusing", "accused", "withdrew", "ties", "went"] {
            assert!(gate.has_trigger(&sentence(word)), "{word}");
        }
        for word in ["sunshine", "cat", "acorn", "bank", "company"] {
            assert!(!gate.has_trigger(&sentence(word)), "{word}");
        }
    }

    #[test]
    fn a_trigger_waits_for_what_it_needs() {
        let need =
            |words: &[&'static str], sets: &[u32]| Need { words: words.to_vec(), sets: sets.to_vec(), event: false };
        let triggers = BTreeMap::from([
            ("impose", vec![need(&[], &[1])]),
            ("call", vec![need(&["off", "strike"], &[])]),
            ("take", vec![need(&[], &[2])]),
            ("plan", vec![Need { event: true, ..Need::default() }]),
        ]);
        let sets = BTreeMap::from([(1, vec!["sanction", "embargo"]), (2, vec!["life", "person", "crisis"])]);
        let gate = Gate::with_needs(&Needs { triggers, sets });
        for text in [
            "They imposed new sanctions.",
            "An embargo was imposed.",
            "Strikes were called off.",
            "It took lives.",
            "People took",
        ] {
            assert!(gate.has_trigger(&sentence(text)), "{text}");
        }
        for text in [
            "They imposed order.",
            "An embargo.",
            "They called off the match.",
            "A call for strikes.",
            "They planned it.",
        ] {
            assert!(!gate.has_trigger(&sentence(text)), "{text}");
        }
    }
}
