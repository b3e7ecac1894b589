//! Look-ups built once from the tables: names by case, role words without.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use demarche_lexicon::actors::{ActorTables, Entry, EntryKind};
use demarche_schema::Sector;

use crate::forms::{fold_to, plural};

/// What part of an entry a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// Its name: "Russia", "UN".
    Name,
    /// An adjective: "Russian".
    Adjective,
    /// A word for its people: "Russians".
    Demonym,
    /// Its capital.
    Capital,
    /// A seat of power, with the sector.
    Seat(Sector),
}

/// What a form of the tables stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Entry(u32, Form),
    /// A person, and whether by a short name that needs support.
    Person(u32, bool),
    City(u32),
    /// Block, phrase and whether plural.
    Noun(u32, u32, bool),
    Modifier(u32),
}

/// A small fast hash for short keys (FNV-1a); look-ups only, never iterated.
#[derive(Default)]
pub(crate) struct Fnv(u64);

impl Hasher for Fnv {
    fn write_u64(&mut self, n: u64) {
        let mixed = (n ^ (n >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut hash = if self.0 == 0 { 0xcbf2_9ce4_8422_2325 } else { self.0 };
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self.0 = hash;
    }
}

pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// A tree of forms, piece by piece.
#[derive(Default)]
pub(crate) struct Trie {
    words: Map<Box<str>, u32>,
    edges: Map<u64, u32>,
    targets: Vec<Vec<Target>>,
}

impl Trie {
    fn with_room(forms: usize) -> Self {
        let hasher = BuildHasherDefault::default;
        Self {
            words: Map::with_capacity_and_hasher(forms, hasher()),
            edges: Map::with_capacity_and_hasher(forms * 2, hasher()),
            targets: Vec::with_capacity(forms * 2),
        }
    }

    fn insert(&mut self, form: &str, target: Target) {
        if self.targets.is_empty() {
            self.targets.push(Vec::new());
        }
        let (mut node, mut empty, mut piece) = (0u32, true, String::new());
        for part in form.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
            empty = false;
            piece.clear();
            fold_to(part, &mut piece);
            let word = match self.words.get(piece.as_str()) {
                Some(&word) => word,
                None => {
                    let fresh = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
                    self.words.insert(piece.as_str().into(), fresh);
                    fresh
                }
            };
            let next = u32::try_from(self.targets.len()).unwrap_or(u32::MAX);
            let edge = *self.edges.entry(key(node, word)).or_insert(next);
            if edge == next {
                self.targets.push(Vec::new());
            }
            node = edge;
        }
        let known = &mut self.targets[node as usize];
        if !empty && !known.contains(&target) {
            known.push(target);
        }
    }

    /// One step down from a node (0 is the root).
    pub(crate) fn step(&self, node: u32, word: &str) -> Option<u32> {
        let word = *self.words.get(word)?;
        self.edges.get(&key(node, word)).copied()
    }

    /// What ends at a node.
    pub(crate) fn at(&self, node: u32) -> &[Target] {
        self.targets.get(node as usize).map_or(&[], Vec::as_slice)
    }
}

fn key(node: u32, word: u32) -> u64 {
    (u64::from(node) << 32) | u64::from(word)
}

/// All look-ups.
pub(crate) struct Index {
    /// Names, as written.
    pub(crate) names: Trie,
    /// Role words, in lower case.
    pub(crate) words: Trie,
    /// Noun phrases in the singular, by number.
    pub(crate) phrases: Vec<Box<str>>,
    /// Code → entry of the state.
    pub(crate) states: Map<Box<str>, u32>,
    /// Code → people who held an office there, for "the Israeli prime minister".
    pub(crate) offices: Map<Box<str>, Vec<u32>>,
    /// Name → place in the list of ambiguities.
    pub(crate) ambiguous: Map<Box<str>, u32>,
    /// Sport and the like: words that take names out of politics.
    pub(crate) scene: Trie,
    /// First names, and whether a woman's.
    given: Map<Box<str>, bool>,
    /// Family names that need support.
    pub(crate) common: Map<Box<str>, ()>,
    /// Of these, the ones that a leader in office bears alone.
    pub(crate) prominent: Map<Box<str>, ()>,
}

impl Index {
    pub(crate) fn new(tables: &ActorTables) -> Self {
        let forms = tables.cities.len() + tables.people.len() * 3 + tables.entries.len() * 6;
        let mut index = Self {
            names: Trie::with_room(forms),
            words: Trie::default(),
            phrases: Vec::new(),
            states: Map::default(),
            offices: Map::default(),
            ambiguous: Map::default(),
            scene: Trie::default(),
            given: Map::default(),
            common: Map::default(),
            prominent: Map::default(),
        };
        for (at, entry) in (0u32..).zip(&tables.entries) {
            index.entry(at, entry);
        }
        index.people(tables);
        for (at, city) in (0u32..).zip(&tables.cities) {
            for name in std::iter::once(&city.name).chain(&city.names) {
                index.names.insert(name, Target::City(at));
            }
        }
        index.nouns(tables);
        for (at, ambiguity) in (0u32..).zip(&tables.ambiguities) {
            index.ambiguous.insert(crate::forms::fold(&ambiguity.name).into_boxed_str(), at);
        }
        for word in tables.scenes.iter().flat_map(|scene| &scene.words) {
            index.scene.insert(word, Target::Modifier(0));
        }
        index.lists(tables);
        index
    }

    fn lists(&mut self, tables: &ActorTables) {
        for list in &tables.lists {
            let words = list.words.iter().map(|word| word.as_str().into());
            match list.id.as_str() {
                "women-names" => self.given.extend(words.map(|word| (word, true))),
                "men-names" => self.given.extend(words.map(|word| (word, false))),
                "common-surnames" => self.common.extend(words.map(|word| (word, ()))),
                "prominent-surnames" => self.prominent.extend(words.map(|word| (word, ()))),
                _ => {}
            }
        }
    }

    /// Whether a first name is a woman's or a man's, when the lists know.
    pub(crate) fn is_woman(&self, name: &[String]) -> Option<bool> {
        self.given.get(name.first()?.as_str()).copied()
    }

    fn entry(&mut self, at: u32, entry: &Entry) {
        let lists = [
            (Form::Name, &entry.names),
            (Form::Adjective, &entry.adjectives),
            (Form::Demonym, &entry.demonyms),
            (Form::Capital, &entry.capitals),
        ];
        self.name(&entry.name, Target::Entry(at, Form::Name));
        for (form, names) in lists {
            for name in names {
                self.name(name, Target::Entry(at, form));
            }
        }
        for seat in &entry.seats {
            self.name(&seat.name, Target::Entry(at, Form::Seat(seat.sector)));
        }
        if entry.kind == EntryKind::State {
            self.states.insert(entry.code.as_str().into(), at);
        }
    }

    /// A name; with an article, in both its cases, and without one where the article is part of a title.
    fn name(&mut self, name: &str, target: Target) {
        self.names.insert(name, target);
        if let Some(bare) = name.strip_prefix("the ") {
            self.names.insert(&format!("The {bare}"), target);
        } else if let Some(bare) = name.strip_prefix("The ") {
            self.names.insert(bare, target);
        }
    }

    fn people(&mut self, tables: &ActorTables) {
        for (at, person) in (0u32..).zip(&tables.people) {
            let full = person.name.contains([' ', '-']);
            self.names.insert(&person.name, Target::Person(at, !full));
            if let Some(plain) = without_initials(&person.name) {
                self.names.insert(&plain, Target::Person(at, false));
            }
            for name in &person.names {
                // "De Gaulle", "Bin Salman": a family name of several words needs support like any other.
                let particle =
                    name.split(' ').next().is_some_and(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
                self.names.insert(name, Target::Person(at, particle));
            }
            for name in &person.short {
                self.names.insert(name, Target::Person(at, true));
            }
            let mut codes: Vec<&str> = person.terms.iter().map(|term| term.code.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            for code in codes {
                self.offices.entry(code.into()).or_default().push(at);
            }
        }
    }

    fn nouns(&mut self, tables: &ActorTables) {
        let mut known: Map<Box<str>, u32> = Map::default();
        for (block, nouns) in (0u32..).zip(&tables.nouns) {
            for word in &nouns.words {
                let fresh = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
                let phrase = *known.entry(word.as_str().into()).or_insert(fresh);
                if phrase == fresh {
                    self.phrases.push(word.as_str().into());
                }
                self.words.insert(word, Target::Noun(block, phrase, false));
                let many = plural(word);
                if many != *word {
                    self.words.insert(&many, Target::Noun(block, phrase, true));
                }
            }
        }
        for (at, modifier) in (0u32..).zip(&tables.modifiers) {
            for word in &modifier.words {
                self.words.insert(word, Target::Modifier(at));
            }
        }
    }
}

/// A full name without its initials in the middle, as papers write it: "George Bush".
fn without_initials(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let plain: Vec<&str> = words.iter().copied().filter(|word| !(word.len() == 2 && word.ends_with('.'))).collect();
    (plain.len() > 1 && plain.len() < words.len()).then(|| plain.join(" "))
}

/// Words that open a family name of several words.
pub(crate) const PARTICLES: &[&str] =
    &["de", "da", "del", "von", "van", "der", "al", "bin", "ben", "el", "le", "la", "du", "di", "ould", "abu", "st"];
