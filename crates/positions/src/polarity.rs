//! Whether a stance is denied, only supposed, or only asked about.

use demarche_schema::{Rel, Upos, Xpos};

use crate::scene::Scene;

/// Words that deny.
const DENIERS: &[&str] =
    &["not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "nobody", "none", "nothing", "cannot"];
/// Words that open a supposition.
const IF: &[&str] = &["if", "unless", "whether", "lest", "provided", "providing"];
/// Modals that leave it open.
const MAYBE: &[&str] = &["could", "might", "may", "can"];
/// Modals that ask for something.
const OUGHT: &[&str] = &["must", "should", "ought", "shall", "need"];
/// Verbs and adjectives that put what they govern ahead of us, uncertain.
const EXPECTED: &[&str] =
    &["expect", "likely", "set", "due", "poise", "bind", "tip", "unlikely", "able", "unable", "free"];

/// The trigger, its light verb, and the verbs that only pass it on, innermost first.
pub(crate) fn carriers(scene: &Scene<'_>, trigger: usize) -> Vec<usize> {
    let grammar = &scene.grammar;
    let mut chain = vec![trigger];
    chain.extend(grammar.light_verb(trigger).filter(|_| grammar.is_noun(trigger)));
    for _ in 0..4 {
        let last = chain[chain.len() - 1];
        let Some(head) = grammar.head(last).filter(|head| !chain.contains(head)) else { break };
        let built_in = scene.index.built_in;
        let passes = [built_in.transparent, built_in.negating].iter().any(|&set| scene.in_set(set, head));
        let governed = matches!(grammar.rel(last), Rel::Xcomp | Rel::Ccomp | Rel::Obj | Rel::NsubjPass | Rel::Acl)
            || grammar.rel(last) == Rel::Obl && grammar.case_of(last).is_some_and(|c| c == "from" || c == "of")
            || grammar.rel(last) == Rel::Advcl
                && grammar.child(last, &[Rel::Mark]).is_some_and(|m| grammar.lemma(m) == "from");
        if !passes || !governed {
            break;
        }
        chain.push(head);
    }
    chain
}

/// Whether the stance is denied: "did not demand", "made no offer", "denied that it wants".
pub(crate) fn is_denied(scene: &Scene<'_>, trigger: usize) -> bool {
    let mut denied = false;
    let chain = carriers(scene, trigger);
    for (step, &at) in chain.iter().enumerate() {
        denied ^= has_denier(scene, at, &chain);
        // The trigger itself may be a word of stopping; only what governs it denies it.
        denied ^= step > 0 && scene.in_set(scene.index.built_in.negating, at);
    }
    denied
}

/// Whether a word has "not", "never", "no" on it; words of `chain` speak for themselves ("has no intention" is denied once).
fn has_denier(scene: &Scene<'_>, at: usize, chain: &[usize]) -> bool {
    let grammar = &scene.grammar;
    let only = |at: usize| {
        let next = grammar.parse.words.get(at + 1);
        next.is_some_and(|next| matches!(&*next.lemma, "only" | "just" | "merely" | "simply" | "least"))
    };
    let denies = |child: usize| DENIERS.contains(&grammar.lemma(child).to_lowercase().as_str()) && !only(child);
    grammar.children(at).iter().any(|&child| match grammar.rel(child) {
        Rel::Advmod | Rel::Det | Rel::CcPreconj | Rel::Cc => denies(child) || no_longer(scene, child),
        Rel::Nsubj | Rel::NsubjPass | Rel::Obj => {
            !chain.contains(&child) && (denies(child) || grammar.child(child, &[Rel::Det]).is_some_and(denies))
        }
        Rel::Aux => grammar.sentence.form(child).eq_ignore_ascii_case("cannot"),
        Rel::Mark | Rel::Case => grammar.lemma(child) == "without",
        _ => false,
    })
}

fn no_longer(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = &scene.grammar;
    grammar.lemma(at) == "long" && at > 0 && grammar.sentence.form(at - 1).eq_ignore_ascii_case("no")
}

/// Whether a modal of asking stands with the word: "must", "should".
pub(crate) fn is_asked(scene: &Scene<'_>, at: usize) -> bool {
    has_modal(scene, at, OUGHT)
        || scene.grammar.rel(at) == Rel::Xcomp
            && scene.grammar.head(at).is_some_and(|head| matches!(scene.grammar.lemma(head), "have" | "need" | "ought"))
}

fn has_modal(scene: &Scene<'_>, at: usize, modals: &[&str]) -> bool {
    let grammar = &scene.grammar;
    grammar.children_by(at, &[Rel::Aux]).any(|child| modals.contains(&grammar.lemma(child).to_lowercase().as_str()))
}

/// Why the words don't say that the stance is taken, if so. `tolerant` lets "could" pass: "could accept" is half an acceptance.
pub(crate) fn unsaid(scene: &Scene<'_>, trigger: usize, tolerant: bool) -> Option<&'static str> {
    let grammar = &scene.grammar;
    let chain = carriers(scene, trigger);
    let asks = grammar.sentence.text.trim_end().trim_end_matches(['”', '"', '’']).ends_with('?');
    if asks {
        return Some("it is only asked");
    }
    if grammar.upwards(trigger).iter().any(|&at| is_question(scene, at)) {
        return Some("it is only asked about");
    }
    let supposed = |&at: &usize| {
        matches!(grammar.rel(at), Rel::Advcl | Rel::Ccomp)
            && grammar
                .children_by(at, &[Rel::Mark, Rel::Advmod])
                .any(|m| IF.contains(&grammar.lemma(m).to_lowercase().as_str()))
    };
    if grammar.upwards(trigger).iter().any(supposed) {
        return Some("it is only supposed");
    }
    if !tolerant && chain.iter().any(|&at| has_modal(scene, at, MAYBE)) {
        return Some("it is only possible");
    }
    let last = chain[chain.len() - 1];
    let ahead = |head: usize| matches!(grammar.rel(last), Rel::Xcomp) && EXPECTED.contains(&grammar.lemma(head));
    if grammar.head(last).is_some_and(ahead) {
        return Some("it is only expected");
    }
    caused(scene, last).then_some("somebody makes or lets them")
}

/// Whether the clause is a question in what is said: "declined to say **when** they would meet".
fn is_question(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = &scene.grammar;
    let asks = |&child: &usize| {
        child < at && matches!(grammar.lemma(child), "when" | "where" | "how" | "why" | "what" | "who" | "which")
    };
    grammar.rel(at) == Rel::Ccomp
        && grammar.children_by(at, &[Rel::Advmod, Rel::Obj, Rel::Nsubj, Rel::Mark]).any(|child| asks(&child))
        && grammar.head(at).is_some_and(|head| head < at)
}

/// "forced Kenya to accept", "persuaded it to drop": what the object is brought to do is not its own position.
fn caused(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = &scene.grammar;
    let Some(head) = grammar.head(at).filter(|&head| grammar.is_verb(head)) else { return false };
    let built_in = scene.index.built_in;
    let infinitive = grammar.parse.words[at].xpos == Xpos::Vb && grammar.parse.words[at].upos == Upos::Verb;
    let object = grammar.child(head, &[Rel::Obj]).filter(|&object| object < at);
    matches!(grammar.rel(at), Rel::Xcomp)
        && infinitive
        && object.is_some()
        && !scene.in_set(built_in.light, head)
        && !scene.in_set(built_in.transparent, head)
}
