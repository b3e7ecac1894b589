//! A fast look at raw text: does it hold anything that could be an actor?

use std::sync::Arc;

use demarche_lexicon::actors::{ActorTables, EntryKind};
use demarche_schema::Sector;

use crate::forms::split;
use crate::index::{Index, Map, Target, Trie};

/// Words that point back to an actor.
const PRONOUNS: &[&str] = &[
    "he",
    "him",
    "his",
    "she",
    "her",
    "they",
    "them",
    "their",
    "it",
    "its",
    "himself",
    "herself",
    "themselves",
    "itself",
    "we",
    "our",
    "us",
    "who",
];

/// Says whether a sentence may hold an actor, without words or tree. It may say yes in vain, but never no to a name or a role
/// word of the tables that could act in public. Cities alone don't count: they don't act; nor do companies and business people, whose
/// dealings with one another are no events.
pub struct Gate {
    index: Arc<Index>,
    /// Entries and blocks of nouns that are business alone.
    private: [Vec<bool>; 2],
    pronouns: Map<&'static str, ()>,
}

impl Gate {
    /// Builds the look-ups; [`Resolver::gate`](crate::Resolver::gate) shares those of a resolver.
    #[must_use]
    pub fn new(tables: &ActorTables) -> Self {
        Self::over(Arc::new(Index::new(tables)), tables)
    }

    pub(crate) fn over(index: Arc<Index>, tables: &ActorTables) -> Self {
        let business = |sectors: &[Sector]| sectors == [Sector::Bus];
        let entries = tables.entries.iter().map(|entry| entry.kind == EntryKind::Company);
        let nouns = tables.nouns.iter().map(|nouns| business(&nouns.sectors) && nouns.code.is_empty());
        let private = [entries.collect(), nouns.collect()];
        Self { index, private, pronouns: PRONOUNS.iter().map(|word| (*word, ())).collect() }
    }

    fn acts(&self, target: &Target) -> bool {
        let is_private = |kind: usize, at: u32| self.private[kind].get(at as usize).copied().unwrap_or(false);
        match *target {
            Target::City(_) => false,
            Target::Entry(at, _) => !is_private(0, at),
            Target::Noun(at, ..) => !is_private(1, at),
            _ => true,
        }
    }

    /// Whether the text holds a name or a role word of the tables that could act in public.
    #[must_use]
    pub fn has_actor(&self, text: &str) -> bool {
        let pieces: Vec<String> = split(text).collect();
        let lower: Vec<String> = pieces.iter().map(|piece| piece.to_lowercase()).collect();
        let capitals = !text.chars().any(char::is_lowercase);
        let name = |target: &Target| self.acts(target);
        let noun = |target: &Target| matches!(target, Target::Noun(..)) && self.acts(target);
        (0..pieces.len()).any(|at| {
            walk(&self.index.names, &pieces[at..], name)
                || walk(&self.index.words, &lower[at..], noun)
                || capitals && {
                    let titled: Vec<String> =
                        pieces[at..].iter().take(8).map(|piece| crate::forms::titled(piece)).collect();
                    walk(&self.index.names, &titled, name)
                }
        })
    }

    /// Whether the text holds a word that points back to an actor: he, they, its …
    #[must_use]
    pub fn has_pronoun(&self, text: &str) -> bool {
        split(text).any(|piece| self.pronouns.contains_key(piece.to_lowercase().as_str()))
    }
}

fn walk(trie: &Trie, pieces: &[String], wanted: impl Fn(&Target) -> bool) -> bool {
    let mut node = 0;
    for piece in pieces {
        match trie.step(node, piece) {
            Some(next) => node = next,
            None => return false,
        }
        if trie.at(node).iter().any(&wanted) {
            return true;
        }
    }
    false
}
