//! Cuts a sentence into phrases that may be actors: what the tables know, names they don't, pronouns.

use demarche_lexicon::actors::{ActorTables, EntryKind};
use demarche_schema::{EntityKind, Upos};

use crate::index::Form;
use crate::scan::{Match, NounHit};
use crate::tree::{Tree, is_hyphen};

/// What a stretch of tokens is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    /// The tables know it.
    Known(Match),
    /// A name the tables don't have, with what the analyser takes it for, and what it holds: "Bank of **China**".
    Unknown(Option<EntityKind>, Match),
    /// he, it, they …
    Pronoun,
}

/// One stretch of tokens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) what: What,
}

impl Item {
    pub(crate) fn noun(&self) -> Option<NounHit> {
        match &self.what {
            What::Known(m) if !m.is_name() => m.noun,
            _ => None,
        }
    }

    pub(crate) fn is_person(&self) -> bool {
        match &self.what {
            What::Known(m) => m.entries.is_empty() && !(m.people.is_empty() && m.short.is_empty()),
            What::Unknown(kind, _) => *kind == Some(EntityKind::Person),
            What::Pronoun => false,
        }
    }

    pub(crate) fn is_modifier_only(&self) -> bool {
        matches!(&self.what, What::Known(m) if !m.is_name() && m.noun.is_none())
    }

    /// A name that is no more than a family name or a city.
    fn is_family_or_city(&self) -> bool {
        matches!(&self.what, What::Known(m) if m.entries.is_empty() && m.people.is_empty() && m.is_name())
    }

    fn is_adjective(&self) -> bool {
        matches!(&self.what, What::Known(m) if m.entries.iter().any(|(_, form)| *form == Form::Adjective))
    }
}

/// A phrase: its core and what stands before it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    /// Syntactic head.
    pub(crate) head: usize,
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The item that says what it is.
    pub(crate) core: usize,
    /// The noun that names an office, when the core is a person.
    pub(crate) title: Option<usize>,
    /// Items before the core, in order.
    pub(crate) mods: Vec<usize>,
}

const PRONOUNS: &[&str] = &[
    "he",
    "him",
    "his",
    "himself",
    "she",
    "her",
    "hers",
    "herself",
    "they",
    "them",
    "their",
    "theirs",
    "themselves",
    "it",
    "its",
    "itself",
];

/// Everything in a sentence that may be an actor or say something of one.
pub(crate) fn items(tables: &ActorTables, tree: Tree<'_>, matches: Vec<Match>) -> Vec<Item> {
    let fits = |m: &Match| is_usable(tree, m);
    let mut items: Vec<Item> =
        matches.into_iter().filter(fits).map(|m| Item { from: m.from, to: m.to, what: What::Known(m) }).collect();
    if tree.is_parsed() {
        spans(tree, &mut items);
        neighbours(tables, tree, &mut items);
        for token in 0..tree.len() {
            let pronoun = PRONOUNS.contains(&tree.lower(token).as_str()) && tree.upos(token) == Some(Upos::Pron);
            if pronoun && !items.iter().any(|item| item.from <= token && token < item.to) {
                items.push(Item { from: token, to: token + 1, what: What::Pronoun });
            }
        }
        items.sort_by_key(|item| item.from);
    } else {
        items.retain(|item| matches!(&item.what, What::Known(m) if m.is_name()));
    }
    items
}

/// Refuses role words used as verbs or adverbs ("they police the area"), and names that are common words here.
fn is_usable(tree: Tree<'_>, m: &Match) -> bool {
    use Upos::{Adj, Adp, Adv, Aux, Cconj, Det, Intj, Num, Part, Pron, Punct, Sconj, Verb};
    let Some(upos) = tree.upos(m.to - 1) else { return true };
    if !m.is_name() {
        let verbal = matches!(upos, Verb | Aux | Adv | Adp | Det | Part | Pron | Intj | Sconj | Punct | Num | Cconj);
        let bare_adjective = upos == Adj
            && m.modifier.is_none()
            && m.to - m.from == 1
            && !tree.is_capital(m.from)
            && m.noun.is_some_and(|n| !n.plural);
        return !verbal && !bare_adjective;
    }
    let one = m.to - m.from == 1;
    // The first word of a sentence has a capital anyhow: "Reading the report …".
    let opening = m.from == 0 && one && matches!(upos, Verb | Aux | Adv | Adp | Det | Part | Pron | Sconj);
    let weak = m.entries.is_empty() && m.people.is_empty();
    !(opening || one && weak && matches!(upos, Verb | Aux | Adp | Det | Pron | Part | Sconj))
}

/// Takes the analyser's named spans in: names the tables don't have, and longer names around known ones.
fn spans(tree: Tree<'_>, items: &mut Vec<Item>) {
    for span in &tree.parse().names {
        let (mut from, to) = (span.from as usize, (span.to as usize).min(tree.len()));
        while from < to
            && (matches!(tree.lower(from).as_str(), "the" | "a" | "an")
                || is_courtesy(tree.form(from))
                || !tree.form(from).starts_with(char::is_alphanumeric))
        {
            from += 1;
        }
        if from >= to || items.iter().any(|item| item.from < from && item.to > from || item.from < to && item.to > to) {
            continue;
        }
        let inside: Vec<usize> = (0..items.len()).filter(|&at| items[at].from >= from && items[at].to <= to).collect();
        if span.kind == EntityKind::Person {
            // "President John Smith": the office is no part of the name.
            let titles = inside.iter().filter(|&&at| items[at].noun().is_some()).map(|&at| items[at].to);
            let skip = titles.filter(|&end| end < to).max().unwrap_or(from);
            swallow(tree, items, skip, to, Some(span.kind));
        } else {
            swallow(tree, items, from, to, Some(span.kind));
        }
    }
}

/// A state, a place or a family name: part of a longer name when more names stand beside it.
fn is_bare_name(tables: &ActorTables, item: &Item) -> bool {
    let What::Known(m) = &item.what else { return false };
    let state = |kind: EntryKind| matches!(kind, EntryKind::State | EntryKind::Territory | EntryKind::Region);
    let place = |&(at, form): &(u32, Form)| {
        form != Form::Adjective && tables.entries.get(at as usize).is_some_and(|entry| state(entry.kind))
    };
    m.is_name() && m.people.is_empty() && (m.entries.is_empty() || m.entries.iter().all(place))
}

/// Makes one unknown name of a span unless the tables know all of it.
fn swallow(tree: Tree<'_>, items: &mut Vec<Item>, from: usize, to: usize, kind: Option<EntityKind>) {
    let covered = |token: usize, items: &[Item]| items.iter().any(|item| item.from <= token && token < item.to);
    let small = |token: usize| {
        matches!(tree.lower(token).as_str(), "the" | "of" | "and" | "for" | "'s" | "’s" | "in")
            || !tree.form(token).starts_with(char::is_alphanumeric)
    };
    // "eastern Ukraine", "Mosul city": only words with a capital make it another name.
    let named = |token: usize| tree.is_capital(token) || tree.form(token).starts_with(|c: char| c.is_ascii_digit());
    let rest = (from..to).filter(|&token| named(token) && !covered(token, items) && !small(token)).count();
    let lands = |item: &Item| item.from == from && matches!(&item.what, What::Known(m) if !m.entries.is_empty());
    let several = kind == Some(EntityKind::Person)
        && items.iter().any(lands)
        && items.iter().any(|item| item.from > from && item.to == to && item.is_family_or_city());
    if rest == 0 && !several || from >= to {
        return;
    }
    let mut inner = Match::default();
    for item in items.iter().filter(|item| item.from >= from && item.to <= to) {
        if let What::Known(m) = &item.what {
            // Known longer names inside ("Muslim Brotherhood of Jordan") stay themselves.
            if m.people.iter().len() > 0 || m.to - m.from > 1 && !m.entries.is_empty() {
                return;
            }
            inner.entries.extend(m.entries.iter().copied());
            inner.short.extend(if m.to == to { m.short.as_slice() } else { &[] });
            inner.noun = m.noun.or(inner.noun);
        }
    }
    (inner.from, inner.to) = (from, to);
    items.retain(|item| item.to <= from || item.from >= to);
    items.push(Item { from, to, what: What::Unknown(kind, inner) });
    items.sort_by_key(|item| item.from);
}

/// "Jordan Smith", "Denzel Washington", "China Daily": a state's or city's name beside another name in one phrase.
fn neighbours(tables: &ActorTables, tree: Tree<'_>, items: &mut Vec<Item>) {
    let mut at = 0;
    while at < items.len() {
        let item = &items[at];
        if is_bare_name(tables, item) && !matches!(&item.what, What::Known(m) if m.modifier.is_some()) {
            let (from, to) = widened(tree, items, at);
            if (from, to) != (item.from, item.to) {
                let kind = person_like(tree, from, to).then_some(EntityKind::Person);
                swallow(tree, items, from, to, kind);
            }
        }
        at += 1;
    }
}

/// The run of proper nouns around an item, in the same noun phrase and not otherwise known.
fn widened(tree: Tree<'_>, items: &[Item], at: usize) -> (usize, usize) {
    let (mut from, mut to) = (items[at].from, items[at].to);
    // A word that is only someone's family name or a small place joins too: "Chad **Miller**".
    let weak = |item: &Item| matches!(&item.what, What::Known(m) if m.entries.is_empty() && m.people.is_empty() && m.is_name());
    let land = !weak(&items[at]);
    let free = |token: usize| !items.iter().any(|item| item.from <= token && token < item.to && !(land && weak(item)));
    let home = tree.phrase_head(tree.anchor(from, to));
    let joins = |token: usize| {
        tree.upos(token) == Some(Upos::Propn)
            && tree.is_capital(token)
            && free(token)
            && tree.phrase_head(token) == home
            && !is_courtesy(tree.form(token))
    };
    while from > 0 && joins(from - 1) {
        from -= 1;
    }
    while to < tree.len() && joins(to) {
        to += 1;
    }
    (from, to)
}

fn person_like(tree: Tree<'_>, from: usize, to: usize) -> bool {
    to - from <= 3 && (from..to).all(|token| tree.form(token).chars().skip(1).any(char::is_lowercase))
}

/// Mr, Mrs …
pub(crate) fn is_courtesy(form: &str) -> bool {
    matches!(
        form.trim_end_matches('.'),
        "Mr" | "Mrs" | "Ms" | "Miss" | "Sir" | "Lord" | "Lady" | "Dr" | "Madame" | "Dame" | "Sheikh" | "Sheik"
    )
}

/// The phrases of a sentence.
pub(crate) fn units(tree: Tree<'_>, items: &[Item]) -> Vec<Unit> {
    let anchors: Vec<usize> = items.iter().map(|item| tree.anchor(item.from, item.to)).collect();
    let mut homes: Vec<usize> = anchors.iter().map(|&anchor| tree.phrase_head(anchor)).collect();
    join_titles(tree, items, &mut homes);
    let mut heads: Vec<usize> = homes.clone();
    heads.sort_unstable();
    heads.dedup();
    let mut out = Vec::new();
    for head in heads {
        let group: Vec<usize> = (0..items.len()).filter(|&at| homes[at] == head).collect();
        group_units(tree, items, &anchors, head, &group, &mut out);
    }
    out.sort_by_key(|unit| (unit.from, unit.to));
    out
}

/// An office right before a person's name is one phrase with it, whatever the tree says.
fn join_titles(tree: Tree<'_>, items: &[Item], homes: &mut [usize]) {
    for at in (1..items.len()).rev() {
        let (before, after) = (&items[at - 1], &items[at]);
        let touches = before.to == after.from || before.to + 1 == after.from && is_courtesy(tree.form(before.to));
        if !touches {
            continue;
        }
        let title = before.noun().is_some() && after.is_person();
        let unparsed = !tree.is_parsed() && (before.is_adjective() && (after.noun().is_some() || after.is_person()));
        if title || unparsed {
            let (from, to) = (homes[at - 1], homes[at]);
            homes.iter_mut().filter(|home| **home == from).for_each(|home| *home = to);
        }
    }
}

fn group_units(tree: Tree<'_>, items: &[Item], anchors: &[usize], head: usize, group: &[usize], out: &mut Vec<Unit>) {
    let covers = |at: &usize| items[*at].from <= head && head < items[*at].to;
    let person = group.iter().copied().find(|&at| items[at].is_person());
    let covering = group.iter().copied().find(covers);
    let core = match (person, covering) {
        (Some(person), Some(at)) if items[at].noun().is_some() => Some(person),
        (_, Some(at)) => Some(at),
        _ => None,
    };
    if let Some(core) = core.filter(|&at| !items[at].is_modifier_only()) {
        let others: Vec<usize> = group.iter().copied().filter(|&at| at != core).collect();
        let title = if items[core].is_person() {
            others.iter().rev().copied().find(|&at| items[at].noun().is_some())
        } else {
            None
        };
        let mods: Vec<usize> = others.into_iter().filter(|&at| Some(at) != title).collect();
        let (from, to) = tree.phrase_span(head, items[core].from, items[core].to);
        let (from, to) = trim(tree, from, to, head);
        let last = group.iter().map(|&at| items[at].to).max().unwrap_or(to).max(to);
        let first = group.iter().map(|&at| items[at].from).min().unwrap_or(from).min(from);
        out.push(Unit { head, from: first, to: last, core, title, mods });
        return;
    }
    // The head is no actor ("a Russian police **raid**"): runs of touching items stand for themselves.
    let mut run: Vec<usize> = Vec::new();
    for &at in group {
        let touches = run.last().is_some_and(|&last| {
            items[last].to == items[at].from
                || items[last].to + 1 == items[at].from && is_hyphen(tree.form(items[last].to))
        });
        let modifies = run.last().is_some_and(|&last| {
            items[last].is_adjective() || items[last].is_modifier_only() || items[at].noun().is_some()
        });
        if !(touches && modifies && (items[at].noun().is_some() || items[at].is_person())) {
            flush(items, anchors, &mut run, out);
        }
        run.push(at);
    }
    flush(items, anchors, &mut run, out);
}

fn flush(items: &[Item], anchors: &[usize], run: &mut Vec<usize>, out: &mut Vec<Unit>) {
    let taken = std::mem::take(run);
    if let Some((&core, mods)) = taken.split_last() {
        if items[core].is_modifier_only() {
            return;
        }
        let from = items[taken[0]].from;
        let title = mods.iter().rev().copied().find(|&at| items[core].is_person() && items[at].noun().is_some());
        let mods = mods.iter().copied().filter(|&at| Some(at) != title).collect();
        out.push(Unit { head: anchors[core], from, to: items[core].to, core, title, mods });
    }
}

/// Leaves punctuation at the edges out.
fn trim(tree: Tree<'_>, mut from: usize, mut to: usize, head: usize) -> (usize, usize) {
    let word = |token: usize| tree.form(token).contains(char::is_alphanumeric);
    while from < head && !word(from) {
        from += 1;
    }
    while to > head + 1 && !word(to - 1) {
        to -= 1;
    }
    (from, to)
}
