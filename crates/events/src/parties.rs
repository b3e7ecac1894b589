//! From the words in a rule's slots to the mentions that act.

use demarche_schema::Rel;

use crate::matching::Matcher;

/// A party found for an event: which mention, and how far from the slot's own word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Index into the sentence's mentions.
    pub mention: usize,
    /// 0: the slot's own word; 1 and more: found below it ("the **Iranian** oil terminals").
    pub distance: u8,
}

/// The parties in these slot words, coordinated ones included, in order, without repeats. `speaker` is the mention of who says the
/// clause: "we" is theirs.
pub(crate) fn resolve(matcher: &Matcher<'_>, words: &[usize], speaker: Option<usize>) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    for &word in words {
        for conjunct in listed(matcher, word) {
            let own = matches!(
                matcher.grammar.sentence.form(conjunct).to_lowercase().as_str(),
                "we" | "us" | "i" | "our" | "ourselves"
            );
            let said = speaker.filter(|_| own).map(|mention| Party { mention, distance: 0 });
            let found = said.or_else(|| at_or_below(matcher, conjunct, 2));
            for party in found.into_iter().flat_map(|party| with_listed(matcher, party)) {
                if parties.iter().all(|known| known.mention != party.mention) {
                    parties.push(party);
                }
            }
        }
    }
    parties
}

/// The party with those listed beside it before one noun: "Canadian **and Mexican** goods".
fn with_listed(matcher: &Matcher<'_>, party: Party) -> Vec<Party> {
    let mut all = vec![party];
    let head = matcher.mentions[party.mention].head as usize;
    let before = matches!(matcher.grammar.rel(head), Rel::Amod | Rel::Compound | Rel::NmodPoss);
    if party.distance == 1 && before {
        let joined = matcher.grammar.children(head).iter().filter(|&&at| matcher.grammar.rel(at) == Rel::Conj);
        let named = |&at: &usize| matcher.heads.at(at).filter(|&m| !matcher.mentions[m].readings.is_empty());
        all.extend(joined.filter_map(named).map(|mention| Party { mention, ..party }));
    }
    all
}

/// The word with what is joined to it. In a name of several words the tree may hang what follows "and" on any of them.
fn listed(matcher: &Matcher<'_>, word: usize) -> Vec<usize> {
    let mut all = matcher.grammar.conjuncts(word);
    let Some(mention) = matcher.heads.at(word).map(|at| &matcher.mentions[at]) else { return all };
    let name = mention.from as usize..(mention.to as usize).min(matcher.grammar.len());
    if name.contains(&word) && name.len() > 1 && name.clone().all(|at| matcher.grammar.starts_upper(at)) {
        for joined in name.flat_map(|at| matcher.grammar.conjuncts(at)) {
            if !all.contains(&joined) {
                all.push(joined);
            }
        }
    }
    all
}

/// Verbs of vehicles and those in them.
const CARRY: &[&str] = &["carry", "transport", "ferry", "bring", "take", "bear"];

/// The mention at the word, else the one that owns or qualifies it.
fn at_or_below(matcher: &Matcher<'_>, word: usize, depth: u8) -> Option<Party> {
    let resolved = |at: usize| {
        let mention = matcher.heads.at(at)?;
        (!matcher.mentions[mention].readings.is_empty()).then_some(mention)
    };
    let counts = matcher.grammar.quantified(word).is_some();
    if let Some(mention) = resolved(word).filter(|_| !counts) {
        return Some(Party { mention, distance: 0 });
    }
    // "tens of thousands of students": the students are meant.
    let mut meant = word;
    while let Some(inner) = matcher.grammar.quantified(meant).filter(|&inner| inner > meant) {
        meant = inner;
        if let Some(mention) = resolved(meant) {
            return Some(Party { mention, distance: 0 });
        }
    }
    if let Some(mention) = resolved(word) {
        return Some(Party { mention, distance: 0 });
    }
    if depth == 0 {
        return None;
    }
    let grammar = matcher.grammar;
    // An event noun stands for whoever does it: in "condemned the Russian shelling of" that is Russia.
    let owners = [Rel::NmodPoss, Rel::Amod, Rel::Compound, Rel::NmodDesc, Rel::Flat, Rel::Appos];
    let owner = owners.iter().find_map(|&rel| {
        grammar
            .children(word)
            .iter()
            .copied()
            .filter(|&c| grammar.rel(c) == rel)
            .find_map(|c| at_or_below(matcher, c, 0))
    });
    let phrase = || {
        ["by", "of", "among", "from", "in", "at"]
            .iter()
            .find_map(|p| grammar.prepositional(word, p).and_then(|c| at_or_below(matcher, c, depth - 1)))
    };
    // "a bus carrying pilgrims": those inside are meant.
    let carried = || {
        let verbs = grammar.children_by(word, &[Rel::Acl, Rel::AclRelcl]);
        let mut loads = verbs.filter(|&verb| CARRY.contains(&grammar.lemma(verb)));
        loads.find_map(|verb| grammar.child(verb, &[Rel::Obj]).and_then(|load| at_or_below(matcher, load, 0)))
    };
    carried().or(owner).or_else(phrase).map(|party| Party { distance: party.distance + 1, ..party })
}
