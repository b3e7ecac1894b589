//! A pair of actors as features: names of what is there, and the vectors of the words that link the pair.

use std::collections::BTreeMap;

use demarche_schema::{Auxiliary, EventType, Mode, Parse, Upos};

use crate::{ROOTS, class_of_type};

/// Readings of the rules that are looked at.
const VOTES: usize = 4;
/// Steps up from each end of the pair that are looked at.
const STEPS: usize = 3;

/// What a rule says of the pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Vote {
    /// Type.
    pub event: EventType,
    /// 0 to 1.
    pub confidence: f32,
    /// The triggering word.
    pub trigger: usize,
    /// Id of the rule.
    pub rule: String,
    /// Modes.
    pub modes: Vec<Mode>,
    /// Auxiliaries.
    pub auxiliaries: Vec<Auxiliary>,
}

/// A pair as the judge sees it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Features {
    /// Named features with their values, sorted by name, each once.
    pub named: Vec<(String, f32)>,
    /// Vector of the word where the ends of the pair meet in the tree, then that of the first vote's trigger; zeros where
    /// there is none.
    pub vector: Vec<f32>,
}

/// What the lexicon says of a sentence for a pair.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// The rules' readings of the pair, best first.
    pub votes: &'a [Vote],
    /// Which types each word could name, whatever stands around it: (word, type).
    pub hints: &'a [(usize, EventType)],
}

/// Describes a pair. `ends` are the head words of source and target; `vector` gives a word's vector (all of one length, `width`).
#[must_use]
pub fn features<'v>(
    parse: &Parse,
    ends: (Option<usize>, Option<usize>),
    said: Said<'_>,
    width: usize,
    vector: impl Fn(usize) -> &'v [f32],
) -> Features {
    let mut named = Named::default();
    let votes = said.votes;
    of_votes(&mut named, votes);
    of_words(&mut named, parse);
    let meeting = of_paths(&mut named, parse, ends, said.hints);
    let places = [meeting, votes.first().map(|vote| vote.trigger)];
    let mut all = Vec::with_capacity(places.len() * width);
    for place in places {
        match place.filter(|&word| word < parse.words.len()) {
            Some(word) => all.extend_from_slice(vector(word)),
            None => all.resize(all.len() + width, 0.0),
        }
    }
    Features { named: named.0.into_iter().collect(), vector: all }
}

#[derive(Default)]
struct Named(BTreeMap<String, f32>);

impl Named {
    fn set(&mut self, name: String, value: f32) {
        self.0.insert(name, value);
    }

    fn add(&mut self, name: String, value: f32) {
        *self.0.entry(name).or_insert(0.0) += value;
    }
}

fn of_votes(named: &mut Named, votes: &[Vote]) {
    if votes.is_empty() {
        named.set("silent".to_owned(), 1.0);
    }
    for (place, vote) in votes.iter().take(VOTES).enumerate() {
        let root = ROOTS[class_of_type(vote.event)];
        named.set(format!("vote{place}:{root}"), if place == 0 { 1.0 } else { 0.6 });
        named.set(format!("voted:{root}"), 1.0);
    }
    let Some(first) = votes.first() else { return };
    let root = ROOTS[class_of_type(first.event)];
    named.set(format!("sure:{root}"), 2.0 * first.confidence);
    named.set(format!("rule:{}", first.rule), 1.0);
    for mode in &first.modes {
        named.set(format!("mode:{}/{mode}", first.event), 1.0);
    }
    for auxiliary in &first.auxiliaries {
        named.set(format!("aux:{auxiliary}"), 1.0);
        named.set(format!("aux:{root}/{auxiliary}"), 1.0);
    }
}

/// Lemma and part of speech: "accuse/VERB".
fn name(parse: &Parse, word: usize) -> String {
    format!("{}/{}", parse.words[word].lemma, parse.words[word].upos)
}

fn of_words(named: &mut Named, parse: &Parse) {
    for (at, word) in parse.words.iter().enumerate() {
        if matches!(word.upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Adv) {
            named.add(format!("word:{}", name(parse, at)), 0.5);
        }
        if let Some(predicate) = parse.predicate(at) {
            named.add(format!("roleset:{}", predicate.roleset), 0.5);
        }
        if word.head.is_none() {
            named.add(format!("root:{}", name(parse, at)), 0.5);
        }
    }
}

/// What lies above each end and between them; gives the word where they meet.
fn of_paths(
    named: &mut Named,
    parse: &Parse,
    (source, target): (Option<usize>, Option<usize>),
    hints: &[(usize, EventType)],
) -> Option<usize> {
    let hinted = |named: &mut Named, place: &str, word: usize| {
        for (_, event) in hints.iter().filter(|(at, _)| *at == word) {
            named.set(format!("{place}~{}", ROOTS[class_of_type(*event)]), 0.7);
        }
    };
    let up = |end: Option<usize>| end.filter(|&word| word < parse.words.len()).map(|word| upwards(parse, word));
    let (source, target) = (up(source), up(target));
    for (side, path) in [("source", &source), ("target", &target)] {
        let Some(path) = path else { continue };
        for step in 1..path.len().min(STEPS + 1) {
            named.add(format!("{side}-up{step}:{}", name(parse, path[step])), 0.5);
            named.add(format!("{side}-rel{step}:{}", parse.words[path[step - 1]].rel), 0.5);
            hinted(named, &format!("{side}-up{step}"), path[step]);
        }
    }
    for (_, event) in hints {
        named.set(format!("any~{}", ROOTS[class_of_type(*event)]), 0.3);
    }
    let from = source?;
    let Some(to) = target else { return from.get(1).or(from.first()).copied() };
    let meeting = from.iter().copied().find(|word| to.contains(word));
    let below = |path: &[usize]| path.iter().skip(1).copied().take_while(|&word| Some(word) != meeting).collect();
    let between: [Vec<usize>; 2] = [below(&from), below(&to)];
    for word in between.into_iter().flatten().chain(meeting) {
        named.add(format!("between:{}", name(parse, word)), 0.5);
        hinted(named, "between", word);
    }
    if let Some(word) = meeting {
        named.add(format!("meeting:{}", name(parse, word)), 0.5);
        hinted(named, "meeting", word);
    }
    meeting
}

fn upwards(parse: &Parse, word: usize) -> Vec<usize> {
    let mut path = vec![word];
    while let Some(head) = parse.head(path[path.len() - 1]).filter(|head| !path.contains(head)) {
        path.push(head);
    }
    path
}
