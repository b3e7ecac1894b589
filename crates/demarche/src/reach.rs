//! Which documents a change of the lexicon can touch.
//!
//! Coding reads nothing of a document but its words, and an entry of the lexicon takes part where its words stand. So a
//! changed entry can touch the documents that hold those words, as they are before the change and after it:
//!
//! - an event rule or a stance: a sentence with one of its triggering words in any form, those of its classes among them;
//! - a class, a mode's or a context's words, nouns for roles, modifiers, cities, issues, agreements, organisations, groups and the like:
//!   where words were added or taken away, a sentence with one of these; where anything else changed, one with any of the entry's;
//! - everything, where the entry works without words of its own: conditions (their words stand in every text), who holds which
//!   office ("the president" may now be another), members of organisations, what a state is, lists of single words that the
//!   coder knows by name, what issues are joined or parted.
//!
//! The order of entries in their files, comments, examples and lines touch nothing.

use std::collections::{BTreeMap, BTreeSet};

use demarche_lexicon::Lexicon;
use demarche_lexicon::actors::{EntryKind, Person};
use demarche_lexicon::classes::unfold;
use demarche_lexicon::events::{EventLexicon, Phrase, Triggers, WordList};
use demarche_syntax::inflected;
use serde::Serialize;
use serde_json::Value;

use crate::pipeline::split_word;

/// Words that must stand together in a sentence: of each inner list one.
pub type Together = Vec<Vec<String>>;

/// What a change can touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Every document, and why.
    Everything(String),
    /// Documents with a sentence or title that holds one of these; none when there is none.
    Sentences(Vec<Together>),
}

/// What can be touched by going from one lexicon to another.
#[must_use]
pub fn reach(old: &Lexicon, new: &Lexicon) -> Reach {
    let mut found = Found::default();
    found.rules(old, new);
    found.words(old, new);
    found.actors(old, new);
    found.agreements(old, new);
    match found.everything {
        Some(why) => Reach::Everything(why),
        None => Reach::Sentences(found.phrases.into_iter().map(|phrase| forms(&phrase)).collect()),
    }
}

/// Each word of a phrase in every form that it may take, in lower case.
fn forms(phrase: &[String]) -> Together {
    phrase.iter().map(|word| inflected(&word.to_lowercase())).collect()
}

#[derive(Default)]
struct Found {
    everything: Option<String>,
    phrases: BTreeSet<Phrase>,
}

/// Keys of entries that hold no words of texts, or say only where the entry stands.
const NO_WORDS: [&str; 19] = [
    "id",
    "code",
    "codes",
    "iso2",
    "fips",
    "cow",
    "wikidata",
    "kind",
    "sectors",
    "sector",
    "since",
    "until",
    "topic",
    "contexts",
    "parent",
    "parties",
    "agreements",
    "issues",
    "geonames",
];

/// Keys that say where an entry stands, or that are there for people.
const NOTHING: [&str; 5] = ["origin", "at", "line", "examples", "notes"];

/// An entry as plain data, without what can't matter.
fn plain(entry: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(entry).unwrap_or(Value::Null);
    if let Value::Object(fields) = &mut value {
        NOTHING.iter().for_each(|key| drop(fields.remove(*key)));
    }
    strip_lines(&mut value);
    value
}

fn strip_lines(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("line");
            fields.remove("at");
            fields.values_mut().for_each(strip_lines);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_lines),
        _ => {}
    }
}

/// The texts of an entry.
fn texts(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            out.insert(text.clone());
        }
        // A phrase is a list of words.
        Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Object(fields) => {
            let worded = fields.iter().filter(|(key, _)| !NO_WORDS.contains(&key.as_str()));
            worded.for_each(|(_, value)| texts(value, out));
        }
        _ => {}
    }
}

/// An entry with its texts taken out: what is left must be the same for a change to be one of words alone.
fn without_texts(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(without_texts);
            items.retain(|item| !item.is_string());
        }
        Value::Object(fields) => {
            fields
                .iter_mut()
                .filter(|(key, _)| !NO_WORDS.contains(&key.as_str()))
                .for_each(|(_, value)| without_texts(value));
        }
        _ => {}
    }
}

/// Entries that are not the same on both sides, by their names: before and after.
fn changed<'a, T: Serialize>(
    old: &'a [T],
    new: &'a [T],
    name: impl Fn(&T) -> String,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut both: BTreeMap<String, (Vec<&T>, Vec<&T>)> = BTreeMap::new();
    old.iter().for_each(|entry| both.entry(name(entry)).or_default().0.push(entry));
    new.iter().for_each(|entry| both.entry(name(entry)).or_default().1.push(entry));
    let mut out = Vec::new();
    for (before, after) in both.into_values() {
        let same = before.len() == after.len() && before.iter().zip(&after).all(|(a, b)| plain(*a) == plain(*b));
        if same {
            continue;
        }
        for at in 0..before.len().max(after.len()) {
            out.push((before.get(at).copied(), after.get(at).copied()));
        }
    }
    out
}

impl Found {
    fn all(&mut self, why: impl Into<String>) {
        self.everything.get_or_insert_with(|| why.into());
    }

    /// Words that have to stand in a sentence.
    fn phrase(&mut self, words: &[String]) {
        let words: Phrase = words
            .iter()
            .flat_map(|word| split_word(word))
            .filter(|word| word.contains(char::is_alphanumeric))
            .collect();
        if words.is_empty() {
            return self.all("an entry changed that has no word to look for");
        }
        self.phrases.insert(words);
    }

    fn triggers(&mut self, triggers: &Triggers, classes: &EventLexicon) {
        for word in &triggers.words {
            let all: Vec<String> = word.phrase.iter().chain(&word.particle).cloned().collect();
            self.phrase(&all);
        }
        let list = WordList { words: Vec::new(), classes: triggers.classes.clone() };
        unfold(classes, &list).into_iter().for_each(|phrase| self.phrase(phrase));
    }

    fn rules(&mut self, old: &Lexicon, new: &Lexicon) {
        let classes = [old, new].map(|lexicon| lexicon.positions.classes_with(&lexicon.events));
        for (before, after) in changed(&old.events.rules, &new.events.rules, |rule| rule.id.clone()) {
            for (rule, classes) in [before, after].into_iter().zip(&classes) {
                let patterns = rule.into_iter().flat_map(|rule| &rule.patterns);
                patterns.for_each(|pattern| self.triggers(&pattern.triggers, classes));
            }
        }
        for (before, after) in changed(&old.positions.stances, &new.positions.stances, |rule| rule.id.clone()) {
            for (rule, classes) in [before, after].into_iter().zip(&classes) {
                let patterns = rule.into_iter().flat_map(|rule| &rule.patterns);
                patterns.for_each(|pattern| self.triggers(&pattern.triggers, classes));
            }
        }
        if !changed(&old.positions.conditions, &new.positions.conditions, |rule| rule.id.clone()).is_empty() {
            self.all("what opens a condition changed");
        }
        self.classes(&classes[0], &classes[1]);
    }

    /// Words that a class gained or lost, classes within it unfolded.
    fn classes(&mut self, old: &EventLexicon, new: &EventLexicon) {
        let names: BTreeSet<&String> = old.classes.iter().chain(&new.classes).map(|class| &class.name).collect();
        for name in names {
            let words = |lexicon: &EventLexicon| -> BTreeSet<Phrase> {
                unfold(lexicon, &WordList { words: Vec::new(), classes: vec![name.clone()] })
                    .into_iter()
                    .cloned()
                    .collect()
            };
            let (before, after) = (words(old), words(new));
            before.symmetric_difference(&after).for_each(|phrase| self.phrase(phrase));
        }
    }

    fn words(&mut self, old: &Lexicon, new: &Lexicon) {
        let lists = |lexicon: &Lexicon| -> Vec<(String, WordList)> {
            let refines = lexicon
                .events
                .refines
                .iter()
                .map(|one| (format!("{} {} {}", one.id, one.event, one.mode), one.words.clone()));
            let contexts = lexicon.events.contexts.iter().map(|one| (one.context.to_string(), one.words.clone()));
            refines.chain(contexts).collect()
        };
        for (before, after) in changed(&lists(old), &lists(new), |(name, _)| name.clone()) {
            before
                .into_iter()
                .for_each(|(_, list)| unfold(&old.events, list).into_iter().for_each(|phrase| self.phrase(phrase)));
            after
                .into_iter()
                .for_each(|(_, list)| unfold(&new.events, list).into_iter().for_each(|phrase| self.phrase(phrase)));
        }
        for (before, after) in changed(&old.issues.issues, &new.issues.issues, |issue| issue.id.clone()) {
            self.entry(before, after);
        }
        let joins = |lexicon: &Lexicon| {
            let (mut merges, mut splits) = (lexicon.issues.merges.clone(), lexicon.issues.splits.clone());
            merges.iter_mut().for_each(|merge| merge.origin = demarche_lexicon::events::Origin::default());
            splits.iter_mut().for_each(|split| split.origin = demarche_lexicon::events::Origin::default());
            (merges, splits)
        };
        if joins(old) != joins(new) {
            self.all("what joins or parts issues changed");
        }
    }

    /// An entry that is known by words: those that came or went, or all of them when more than words changed.
    fn entry(&mut self, before: Option<&impl Serialize>, after: Option<&impl Serialize>) {
        let (old, new) = (before.map(plain), after.map(plain));
        let list = |value: &Option<Value>| {
            let mut out = BTreeSet::new();
            value.iter().for_each(|value| texts(value, &mut out));
            out
        };
        let bare = |value: &Option<Value>| {
            value.clone().map(|mut value| {
                without_texts(&mut value);
                value
            })
        };
        let (had, has) = (list(&old), list(&new));
        let words_alone = old.is_some() && new.is_some() && bare(&old) == bare(&new);
        let all: Vec<String> = if words_alone {
            had.symmetric_difference(&has).cloned().collect()
        } else {
            had.union(&has).cloned().collect()
        };
        all.iter()
            .filter(|text| text.contains(char::is_alphanumeric))
            .for_each(|text| self.phrase(std::slice::from_ref(text)));
    }

    fn actors(&mut self, old: &Lexicon, new: &Lexicon) {
        let (old, new) = (&old.actors, &new.actors);
        for (before, after) in
            changed(&old.entries, &new.entries, |entry| format!("{} {}", entry.kind.name(), entry.id))
        {
            let state = [before, after]
                .into_iter()
                .flatten()
                .find(|entry| matches!(entry.kind, EntryKind::State | EntryKind::Territory | EntryKind::Region));
            let worded = before.is_some() && after.is_some() && words_alone(before, after);
            match state {
                Some(entry) if !worded => self.all(format!("what {} is changed", entry.name)),
                _ => self.entry(before, after),
            }
        }
        for (before, after) in changed(&old.people, &new.people, |person| person.name.clone()) {
            let terms = |person: Option<&Person>| {
                person.map_or_else(Vec::new, |person| person.terms.iter().map(plain).collect())
            };
            if terms(before) != terms(after) {
                let who = before.or(after).map_or("", |person| person.name.as_str());
                self.all(format!("the offices of {who} changed"));
            }
            self.entry(before, after);
        }
        changed(&old.nouns, &new.nouns, |one| one.id.clone()).into_iter().for_each(|(a, b)| self.entry(a, b));
        changed(&old.modifiers, &new.modifiers, |one| one.id.clone()).into_iter().for_each(|(a, b)| self.entry(a, b));
        changed(&old.cities, &new.cities, |one| format!("{} {}", one.name, one.code))
            .into_iter()
            .for_each(|(a, b)| self.entry(a, b));
        let odd = [
            changed(&old.ambiguities, &new.ambiguities, |one| one.name.clone()).len(),
            changed(&old.scenes, &new.scenes, |one| one.id.clone()).len(),
            changed(&old.lists, &new.lists, |one| one.id.clone()).len(),
            changed(&old.members, &new.members, |one| one.organisation.clone()).len(),
        ];
        if odd != [0; 4] {
            self.all("names of several meanings, scenes, lists or members of organisations changed");
        }
    }

    fn agreements(&mut self, old: &Lexicon, new: &Lexicon) {
        let (old, new) = (&old.agreements, &new.agreements);
        for (before, after) in changed(&old.agreements, &new.agreements, |one| one.id.clone()) {
            self.entry(before, after);
        }
        if !changed(&old.words, &new.words, |one| serde_json::to_string(&plain(one)).unwrap_or_default()).is_empty() {
            self.all("the words that tell of deadlines changed");
        }
    }
}

fn words_alone(before: Option<&impl Serialize>, after: Option<&impl Serialize>) -> bool {
    let bare = |value: Value| {
        let mut value = value;
        without_texts(&mut value);
        value
    };
    before.map(|entry| bare(plain(entry))) == after.map(|entry| bare(plain(entry)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Pipeline;

    fn holds(reach: &Reach, sentence: &str) -> bool {
        let words: Vec<String> = sentence.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
        match reach {
            Reach::Everything(_) => true,
            Reach::Sentences(all) => {
                all.iter().any(|one| one.iter().all(|forms| forms.iter().any(|form| words.contains(form))))
            }
        }
    }

    #[test]
    fn a_change_reaches_its_words() {
        let old = Pipeline::bundled_lexicon().unwrap();
        assert_eq!(reach(&old, &old), Reach::Sentences(Vec::new()));
        let mut new = old.clone();
        let at = new.events.rules.iter().position(|rule| rule.id == "coerce/arrest").unwrap();
        new.events.rules.remove(at);
        let touched = reach(&old, &new);
        assert!(holds(&touched, "Police arrested two men."));
        assert!(!holds(&touched, "The ministers met in Lima."));
        assert_eq!(reach(&new, &old), touched);
        let mut moved = old.clone();
        moved.events.rules.iter_mut().for_each(|rule| rule.origin.line += 3);
        assert_eq!(reach(&old, &moved), Reach::Sentences(Vec::new()));
    }

    #[test]
    fn a_name_reaches_itself_and_an_office_everything() {
        let old = Pipeline::bundled_lexicon().unwrap();
        let mut new = old.clone();
        let peru =
            new.actors.entries.iter_mut().find(|entry| entry.code == "PER" && entry.kind == EntryKind::State).unwrap();
        peru.names.push("Land of the Condor".to_owned());
        let touched = reach(&old, &new);
        assert!(
            holds(&touched, "The Land of the Condor protested.") && !holds(&touched, "Peru protested."),
            "{touched:?}"
        );
        new.actors.people[0].terms.clear();
        assert!(matches!(reach(&old, &new), Reach::Everything(_)));
    }
}
