//! From words to the mentions that hold a position, are addressed, or speak.

use demarche_schema::{Rel, Sector, Upos};

use crate::scene::{Scene, acts};
use crate::speech;

/// A party: which mention of the document, and how far from the slot's own word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Index into the document's mentions.
    pub mention: usize,
    /// 0: the slot's own word; 1 and more: found below it, or by who speaks.
    pub distance: u8,
}

/// Words by which a speaker means their own party.
const OWN: &[&str] = &["we", "us", "i", "me", "our", "my", "ourselves", "myself"];

/// Nouns that with "our", "my" or "his" stand for the speaker's own party.
const OWN_SIDE: &[&str] = &[
    "country",
    "side",
    "government",
    "nation",
    "state",
    "party",
    "delegation",
    "ministry",
    "administration",
    "people",
    "position",
    "movement",
    "group",
    "team",
    "office",
    "republic",
    "kingdom",
    "union",
    "cabinet",
    "leadership",
    "forces",
    "organisation",
    "organization",
    "alliance",
    "bloc",
];

/// Whether the word is "we", "our" or the like.
pub(crate) fn is_own(scene: &Scene<'_>, word: usize) -> bool {
    OWN.contains(&scene.grammar.sentence.form(word).to_lowercase().as_str())
}

/// Who says the clause around a word: named in the sentence, else quoted.
pub(crate) fn speaker(scene: &Scene<'_>, word: usize) -> Option<Party> {
    let grammar = &scene.grammar;
    let reports = |verb: usize| scene.reports(verb);
    let quoted = || {
        let quoted = scene.quoted.speaker.filter(|_| scene.quoted.is_inside(word));
        let mention = quoted.or(scene.quoted.voice.filter(|_| !scene.quoted.is_inside(word)))?;
        Some(Party { mention, distance: 1 })
    };
    let Some((said, verb)) = speech::speaker(grammar, word, reports) else { return quoted() };
    let named = || at_or_below(scene, said, 2).filter(|party| is_actor(scene, *party));
    // Inside a quotation "they say" is part of what is quoted, "we say" is the one quoted; what stands outside names the one quoted.
    let within = scene.quoted.is_inside(verb) && !is_own(scene, said);
    if scene.quoted.is_inside(word) && !within { quoted().or_else(named) } else { named().or_else(quoted) }
}

/// The parties in these words, coordinated ones included, in order, without repeats.
pub(crate) fn resolve(scene: &Scene<'_>, words: &[usize], speaker: Option<Party>) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    for &word in words {
        for conjunct in all_conjuncts(scene, reflexive(scene, word).unwrap_or(word)) {
            let own = own_side(scene, conjunct);
            let said = speaker.filter(|_| own);
            let found = if own && said.is_some() { said } else { at_or_below(scene, conjunct, 2) };
            let beside = found.map_or_else(Vec::new, |party| with_conjuncts(scene, conjunct, party));
            for party in beside.into_iter().filter(|party| is_actor(scene, *party)) {
                if parties.iter().all(|p| p.mention != party.mention) {
                    parties.push(party);
                }
            }
        }
    }
    parties
}

/// Whom "itself" stands for: the subject of the clause around it.
fn reflexive(scene: &Scene<'_>, word: usize) -> Option<usize> {
    let form = scene.grammar.sentence.form(word).to_lowercase();
    let reflexive = matches!(form.as_str(), "itself" | "themselves" | "himself" | "herself");
    let above = scene.grammar.upwards(word).into_iter().filter(|&at| at != word && reflexive);
    above.filter_map(|at| scene.grammar.child(at, &[Rel::Nsubj])).find(|&subject| subject != word)
}

/// A party found below a word, with those named beside it: "a text by Britain, France and Niger".
fn with_conjuncts(scene: &Scene<'_>, word: usize, party: Party) -> Vec<Party> {
    let mut all = vec![party];
    let head = scene.mentions[party.mention].head as usize;
    if party.distance > 0 && scene.own.contains(&party.mention) && scene.grammar.is_within(head, word) {
        let further = all_conjuncts(scene, head).into_iter().filter(|&one| one != head);
        let named = further.filter_map(|one| scene.resolved(one));
        all.extend(named.map(|mention| Party { mention, distance: party.distance }));
    }
    all
}

/// The word with its later conjuncts, also where each hangs on the one before: "Britain, France and Germany".
fn all_conjuncts(scene: &Scene<'_>, word: usize) -> Vec<usize> {
    let mut all = scene.grammar.conjuncts(word);
    all.extend(listed(scene, word));
    let mut at = 1;
    while at < all.len() && all.len() < 16 {
        let further = scene.grammar.conjuncts(all[at]);
        all.extend(further.into_iter().filter(|one| !all.contains(one)).collect::<Vec<_>>());
        at += 1;
    }
    all.sort_unstable();
    all
}

/// The second of three names side by side, which the tree may take for an apposition: "Britain, **France** and Germany".
fn listed(scene: &Scene<'_>, word: usize) -> Vec<usize> {
    let grammar = &scene.grammar;
    let code = |at: usize| {
        let mention = scene.resolved(at).map(|mention| &scene.mentions[mention])?;
        mention.readings.first().map(|reading| reading.code.as_str()).filter(|code| !code.is_empty())
    };
    if grammar.child(word, &[Rel::Conj]).is_none() || code(word).is_none() {
        return Vec::new();
    }
    let other =
        |&at: &usize| grammar.parse.words[at].upos == Upos::Propn && code(at).is_some_and(|of| Some(of) != code(word));
    grammar.children_by(word, &[Rel::Appos]).filter(other).collect()
}

/// Whether the word means the speaker's own party: "we", "our side".
fn own_side(scene: &Scene<'_>, word: usize) -> bool {
    let grammar = &scene.grammar;
    is_own(scene, word)
        || OWN_SIDE.contains(&grammar.lemma(word)) && grammar.possessor(word).is_some_and(|owner| is_own(scene, owner))
}

/// Whether the party holds an office of a state that is not known.
pub(crate) fn is_nameless_official(scene: &Scene<'_>, party: Party) -> bool {
    let readings = &scene.mentions[party.mention].readings;
    !readings.is_empty() && readings.iter().all(|one| one.code.is_empty() && one.sector == Some(Sector::Gov))
}

/// Whether the party is named as an official of what was just named: "its prime minister".
pub(crate) fn is_its_official(scene: &Scene<'_>, party: Party) -> bool {
    let head = scene.mentions[party.mention].head as usize;
    let its = |owner: usize| matches!(&*scene.grammar.sentence.form(owner).to_lowercase(), "its" | "their");
    scene.own.contains(&party.mention) && scene.grammar.possessor(head).is_some_and(its)
}

/// Whether the party is one that can hold a position.
pub(crate) fn is_actor(scene: &Scene<'_>, party: Party) -> bool {
    scene.mentions[party.mention].readings.iter().any(acts)
}

/// The mention at the word, else the one that owns or qualifies it.
pub(crate) fn at_or_below(scene: &Scene<'_>, word: usize, depth: u8) -> Option<Party> {
    if let Some(mention) = scene.resolved(word) {
        return Some(Party { mention, distance: 0 });
    }
    let grammar = &scene.grammar;
    if let Some(inner) = grammar.quantified(word).filter(|&inner| inner > word)
        && let Some(mention) = scene.resolved(inner)
    {
        return Some(Party { mention, distance: 0 });
    }
    if depth == 0 {
        return None;
    }
    let owners = [Rel::NmodPoss, Rel::Amod, Rel::Compound, Rel::NmodDesc, Rel::Flat, Rel::Appos];
    let owner = owners.iter().find_map(|&rel| {
        let below = grammar.children(word).iter().copied().filter(|&c| grammar.rel(c) == rel);
        below.into_iter().find_map(|c| at_or_below(scene, c, 0))
    });
    let phrase = || {
        ["by", "of", "from"]
            .iter()
            .find_map(|p| grammar.prepositional(word, p).and_then(|c| at_or_below(scene, c, depth - 1)))
    };
    // A pronoun that stands for no one known owns nothing below it.
    let open = grammar.parse.words[word].upos != Upos::Pron;
    owner.or_else(|| phrase().filter(|_| open)).map(|party| Party { distance: party.distance + 1, ..party })
}
