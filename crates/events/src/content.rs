//! What a verbal act is about is part of it: what somebody is asked to do, is charged with, protests against, is told apart from what
//! happened by the rule of the code book that the content of a verbal act is no event of its own.
//!
//! The rules of the lexicon take in the content they know; here is what holds for every rule: the whole clause that a verbal act governs,
//! and the reason of an act that answers something ("sanctions **over the killing of** …", "marched **to demand** …").

use demarche_grammar::Grammar;
use demarche_schema::{EventType, Rel};

/// Those of the triggers that only say what the act at `top` is about.
pub(crate) fn of(grammar: &Grammar<'_>, top: usize, event: EventType, triggers: &[usize]) -> Vec<usize> {
    let part = |&word: &usize| {
        word != top
            && (governs(event) && is_in_clause(grammar, top, word)
                || judges(event) && is_decided(grammar, top, word)
                || answers(event) && (is_reason(grammar, top, word) || is_purpose(grammar, top, word)))
    };
    triggers.iter().copied().filter(part).collect()
}

/// Types whose clause is what is asked, charged, threatened or refused.
fn governs(event: EventType) -> bool {
    use EventType as E;
    matches!(event, E::Request | E::Accuse | E::Threaten | E::Reject)
}

/// Types that judge what others do or decide.
fn judges(event: EventType) -> bool {
    use EventType as E;
    matches!(event, E::Support | E::Accuse | E::Reject | E::Request | E::Protest)
}

/// Whether the word is what somebody decides to do, and that is what is judged: "hailed the decision **to free** the sailors".
fn is_decided(grammar: &Grammar<'_>, top: usize, word: usize) -> bool {
    let noun = grammar.head(word).filter(|_| grammar.rel(word) == Rel::Acl && grammar.is_infinitive(word));
    noun.is_some_and(|noun| grammar.is_noun(noun) && grammar.upwards(noun).contains(&top))
}

/// Types that answer something others have done.
fn answers(event: EventType) -> bool {
    use EventType as E;
    matches!(event, E::Accuse | E::Protest | E::Sanction | E::Threaten | E::Reject | E::Request)
}

/// Whether the word stands in the clause that the act governs, with nothing told as a fact between.
fn is_in_clause(grammar: &Grammar<'_>, top: usize, word: usize) -> bool {
    let Some(clause) = grammar.clause(top).filter(|_| grammar.is_verb(top)) else { return false };
    let path = grammar.upwards(word);
    let Some(end) = path.iter().position(|&at| at == clause) else { return false };
    !path[..end].iter().any(|&at| is_told(grammar, at))
}

/// Relative clauses and those of time tell a fact wherever they stand.
fn is_told(grammar: &Grammar<'_>, at: usize) -> bool {
    let mark = || grammar.child(at, &[Rel::Mark]).map(|mark| grammar.lemma(mark));
    match grammar.rel(at) {
        Rel::AclRelcl | Rel::Parataxis => true,
        Rel::Advcl => matches!(mark(), Some("after" | "since" | "when" | "as" | "while" | "once" | "because")),
        _ => grammar.case_of(at).is_some_and(|case| case == "after"),
    }
}

/// Whether the word is why the act was done: "over the killing", "for shelling", hung on the act, its object or its light verb.
fn is_reason(grammar: &Grammar<'_>, top: usize, word: usize) -> bool {
    let path = grammar.upwards(word);
    let Some(end) = path.iter().position(|&at| at == top) else { return false };
    let reason = |at: usize| {
        let marked = grammar.child(at, &[Rel::Mark]).map(|mark| grammar.lemma(mark).to_owned());
        let opener = grammar.case_of(at).or(marked);
        opener.is_some_and(|opener| matches!(opener.as_str(), "over" | "for" | "because_of" | "due_to" | "about"))
    };
    let plain = |at: usize| {
        matches!(grammar.rel(at), Rel::Obl | Rel::Nmod | Rel::Obj | Rel::Conj | Rel::Advcl | Rel::Acl | Rel::Xcomp)
    };
    path[..end].iter().all(|&at| plain(at)) && path[..end].iter().any(|&at| reason(at))
}

/// Whether the word is what the act was to bring about: "went on hunger strike **to press** for a lawyer".
fn is_purpose(grammar: &Grammar<'_>, top: usize, word: usize) -> bool {
    let hung = grammar.head(word) == Some(top) && matches!(grammar.rel(word), Rel::Advcl | Rel::Xcomp);
    hung && grammar.is_infinitive(word)
}
