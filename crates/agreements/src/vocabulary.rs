//! The word lists of `lexicon/agreements/words.lex`, ready to be looked up.

use std::collections::{HashMap, HashSet};

use demarche_lexicon::Lexicon;
use demarche_lexicon::classes::unfold;
use demarche_lexicon::events::WordList;
use demarche_schema::Sentence;

/// Lists whose words alone make a sentence worth a look.
const LAPSING: &[&str] = &["lapse", "ending", "limit", "ultimatum"];
/// Lists whose words do so with someone who acts.
const ACTING: &[&str] = &[
    "end", "begin", "start", "prolong", "oblige", "expect", "postpone", "measure", "grant", "outset", "goal", "payable",
];
/// Lists of what holds for a time; with a word of acting they do without anyone who acts.
const HOLDING: &[&str] = &["treaty", "truce", "term"];
/// Words of the grammar that do so.
const FUNCTION: &[&str] = &[
    "must", "shall", "will", "would", "until", "till", "has", "have", "had", "should", "need", "needs", "unless", "if",
    "or",
];

/// What a sentence has that a deadline needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    None,
    /// A word that lapses, or is a deadline, by itself.
    Lapse,
    /// A word that may be about a deadline.
    Acting,
}

/// One phrase of a list.
#[derive(Debug)]
struct Phrase {
    list: &'static str,
    /// The words after the first.
    rest: Vec<String>,
    entry: String,
}

/// All lists.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    by_first: HashMap<String, Vec<Phrase>>,
    light: HashSet<String>,
    reporting: HashSet<String>,
    /// Starts of words, for the gate.
    lapsing: HashSet<String>,
    acting: HashSet<String>,
    holding: HashSet<String>,
}

impl Vocabulary {
    pub(crate) fn new(lexicon: &Lexicon, cut: fn(&str) -> Vec<String>) -> Self {
        let mut by_first: HashMap<String, Vec<Phrase>> = HashMap::new();
        for list in &lexicon.agreements.words {
            let Some((name, _)) = demarche_lexicon::agreements::WORD_LISTS.iter().find(|(name, _)| *name == list.id)
            else {
                continue;
            };
            for (phrase, place) in list.words.iter().zip(&list.places) {
                let mut words = phrase.split_whitespace().flat_map(cut).map(|word| word.to_lowercase());
                let Some(first) = words.next() else { continue };
                let entry = place.to_string();
                by_first.entry(first).or_default().push(Phrase { list: name, rest: words.collect(), entry });
            }
        }
        let class = |name: &str| {
            let list = WordList { words: Vec::new(), classes: vec![name.to_owned()] };
            unfold(&lexicon.events, &list).into_iter().map(|phrase| phrase.join(" ")).collect()
        };
        let stems = |lists: &[&str]| {
            let words = lists.iter().flat_map(|list| lexicon.agreements.list(list));
            words.filter_map(|phrase| phrase.split(' ').next()).map(stem).collect()
        };
        Self {
            light: class("light"),
            reporting: class("reporting"),
            lapsing: stems(LAPSING),
            acting: stems(ACTING),
            holding: stems(HOLDING),
            by_first,
        }
    }

    /// Whether the lemmas from `at` on are a phrase of a list: one past its last word, and where it stands in the lexicon. Up to two
    /// other words may stand between its words ("run **finally** out").
    pub(crate) fn phrase(&self, list: &str, lemmas: &[String], at: usize) -> Option<(usize, &str)> {
        let phrases = self.by_first.get(lemmas.get(at)?)?;
        let fits = |phrase: &Phrase| {
            let mut here = at + 1;
            for word in &phrase.rest {
                let window = lemmas.get(here..(here + 3).min(lemmas.len()))?;
                here += window.iter().position(|lemma| lemma == word)? + 1;
            }
            Some(here)
        };
        let hits = phrases.iter().filter(|phrase| phrase.list == list);
        hits.filter_map(|phrase| Some((fits(phrase)?, phrase.entry.as_str()))).max_by_key(|(end, _)| *end)
    }

    pub(crate) fn is_light(&self, lemma: &str, particle: Option<&str>) -> bool {
        self.light.contains(lemma)
            || particle.is_some_and(|particle| self.light.contains(&format!("{lemma}+{particle}")))
    }

    pub(crate) fn reports(&self, lemma: &str) -> bool {
        self.reporting.contains(lemma)
    }

    /// What of a deadline the words of a sentence may tell, inflection taken off roughly.
    pub(crate) fn cue(&self, sentence: &Sentence) -> Cue {
        let (mut acts, mut holds) = (false, false);
        for token in &sentence.tokens {
            let form = token.span.of(&sentence.text).to_lowercase();
            if starts(&self.lapsing, &form) || form == "ran" {
                return Cue::Lapse;
            }
            holds |= starts(&self.holding, &form) || matches!(form.as_str(), "effect" | "force");
            acts |=
                FUNCTION.contains(&form.as_str()) || starts(&self.acting, &form) || IRREGULAR.contains(&form.as_str());
        }
        match (acts, holds) {
            (true, true) => Cue::Lapse,
            (true, false) => Cue::Acting,
            _ => Cue::None,
        }
    }
}

/// Past forms of the lists' verbs that don't start as their lemma does.
const IRREGULAR: &[&str] =
    &["came", "took", "taken", "went", "began", "begun", "held", "stood", "gave", "given", "told", "became", "left"];

/// The letters that all forms of a verb or noun have in common.
fn stem(word: &str) -> String {
    let word = word.to_lowercase();
    let cut = if word.len() > 3 { word.strip_suffix(['e', 'y']).unwrap_or(&word) } else { &word };
    cut.to_owned()
}

fn starts(stems: &HashSet<String>, form: &str) -> bool {
    let shortest = form.len().saturating_sub(5).max(2).min(form.len());
    (shortest..=form.len()).any(|end| form.get(..end).is_some_and(|start| stems.contains(start)))
}
