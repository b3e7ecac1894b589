//! Conditions: the words that open one, how far it goes, and what it hangs on.

use demarche_schema::{ConditionType, Rel, Upos, Xpos};

use crate::claims::{Range, trimmed};
use crate::scene::Scene;
use crate::topics::is_time;

/// A condition of the sentence, not yet given to a position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Condition {
    pub(crate) kind: ConditionType,
    /// The words, with those that open it.
    pub(crate) range: Range,
    /// Its head: the verb of the clause or the noun.
    pub(crate) head: usize,
    /// The word that it hangs on.
    pub(crate) governor: Option<usize>,
    /// Index of the rule.
    pub(crate) rule: usize,
    /// Whether it binds only what is denied or refused.
    pub(crate) of_refusal: bool,
}

/// All conditions of a sentence, in order.
pub(crate) fn find(scene: &Scene<'_>) -> Vec<Condition> {
    let forms: Vec<String> =
        (0..scene.grammar.len()).map(|at| scene.grammar.sentence.form(at).to_lowercase()).collect();
    let (mut found, mut at) = (Vec::<Condition>::new(), 0);
    while at < scene.grammar.len() {
        let hits = scene.index.openers(&forms[at]).iter().filter(|(_, words)| forms[at..].starts_with(words));
        let hits: Vec<&(usize, Vec<String>)> = hits.collect();
        let longest = hits.first().map_or(0, |(_, words)| words.len());
        for (rule, words) in hits.into_iter().filter(|(_, words)| words.len() == longest) {
            found.extend(condition(scene, &forms, *rule, Range { from: at, to: at + words.len() }));
        }
        at += longest.max(1);
    }
    // A condition ends where the next one opens.
    let starts: Vec<usize> = found.iter().map(|condition| condition.range.from).collect();
    for condition in &mut found {
        let next = starts.iter().copied().find(|&start| start > condition.range.from + 2 && start < condition.range.to);
        if let Some(next) = next.filter(|&next| next > condition.head) {
            condition.range = trimmed(scene, Range { from: condition.range.from, to: next });
        }
    }
    found
}

fn condition(scene: &Scene<'_>, forms: &[String], number: usize, opener: Range) -> Option<Condition> {
    let rule = &scene.index.conditions[number];
    let barred = opener.from.checked_sub(1).is_some_and(|before| rule.not_after.contains(&forms[before]));
    if barred {
        return None;
    }
    let head = head_of(scene, opener)?;
    // "before Friday" is a date, and "asked if" a question.
    let asks = scene.grammar.rel(head) == Rel::Ccomp && opener.to - opener.from == 1;
    // "before them": nobody waits for a person.
    let person = rule.kind == ConditionType::Before && scene.grammar.parse.words[head].upos == Upos::Pron;
    if is_time(scene, head) || asks || person {
        return None;
    }
    let words =
        (opener.from..scene.grammar.len()).filter(|&at| scene.grammar.is_within(at, head) && !aside(scene, at, head));
    let to = words.max().unwrap_or(head).max(head) + 1;
    let range = trimmed(scene, within_quotes(scene, Range { from: opener.from, to: to.max(opener.to) }));
    let governor = governor(scene, head, opener);
    Some(Condition { kind: rule.kind, range, head, governor, rule: number, of_refusal: rule.of_refusal })
}

/// The word that the opener opens: its clause or its noun.
fn head_of(scene: &Scene<'_>, opener: Range) -> Option<usize> {
    let grammar = &scene.grammar;
    let behind = |at: usize| at >= opener.to;
    let marked = (opener.from..opener.to).rev().find_map(|at| {
        let marks = matches!(grammar.rel(at), Rel::Mark | Rel::Case | Rel::Advmod | Rel::Cc | Rel::Fixed);
        grammar.head(at).filter(|&head| marks && behind(head))
    });
    // "on the condition that troops leave": the clause hangs on the noun.
    // "in exchange for which it asks for a port": the pronoun stands for the offer, its clause tells the return.
    let marked = marked.map(|head| relative_clause(scene, head, opener).unwrap_or(head));
    let below = || {
        (opener.from..opener.to).rev().find_map(|at| {
            let child = |rel: Rel| {
                matches!(rel, Rel::Acl | Rel::AclRelcl | Rel::Ccomp | Rel::Advcl | Rel::Nmod | Rel::Obl | Rel::Xcomp)
            };
            grammar.children(at).iter().copied().find(|&c| behind(c) && child(grammar.rel(c)))
        })
    };
    let next = || {
        let near = opener.to..(opener.to + 12).min(grammar.len());
        near.clone().find(|&at| grammar.is_verb(at) || grammar.is_noun(at))
    };
    marked.or_else(below).or_else(next)
}

/// The verb of the relative clause that a relative pronoun right behind the opener opens.
fn relative_clause(scene: &Scene<'_>, pronoun: usize, opener: Range) -> Option<usize> {
    let relative = pronoun == opener.to && scene.grammar.parse.words[pronoun].xpos == Xpos::Wdt;
    scene.grammar.head(pronoun).filter(|&verb| relative && verb > pronoun && scene.grammar.is_verb(verb))
}

/// The word outside that the condition hangs on.
fn governor(scene: &Scene<'_>, head: usize, opener: Range) -> Option<usize> {
    let mut here = head;
    for _ in 0..4 {
        let up = scene.grammar.head(here)?;
        if !opener.contains(up) {
            return Some(up);
        }
        here = up;
    }
    None
}

/// Words below the head that are not part of the condition: an inserted "he said", a main clause that goes on behind a comma and
/// "and" ("would sign if the dam was opened, and dismissed talk of a delay").
fn aside(scene: &Scene<'_>, at: usize, head: usize) -> bool {
    let grammar = &scene.grammar;
    let inserted = grammar.children_by(head, &[Rel::Parataxis, Rel::Discourse]).any(|out| grammar.is_within(at, out));
    let goes_on = |&next: &usize| {
        let joined = grammar.child(next, &[Rel::Cc]).and_then(|cc| cc.checked_sub(1));
        joined.is_some_and(|before| grammar.sentence.form(before) == ",") && grammar.is_verb(next)
    };
    inserted || grammar.children_by(head, &[Rel::Conj]).filter(goes_on).any(|out| grammar.is_within(at, out))
}

/// A condition does not run over the end of the quotation it opens in.
fn within_quotes(scene: &Scene<'_>, range: Range) -> Range {
    if !scene.quoted.is_inside(range.from) {
        return range;
    }
    let last = (range.from..range.to).take_while(|&at| scene.quoted.is_inside(at)).last();
    Range { from: range.from, to: last.map_or(range.to, |last| last + 1) }
}

/// How near a condition stands to a position, by the words of the position that it may hang on; `None` when it hangs elsewhere.
pub(crate) fn distance(scene: &Scene<'_>, condition: &Condition, words: &[usize]) -> Option<usize> {
    let governor = condition.governor?;
    let up = scene.grammar.upwards(governor);
    if let Some(steps) = up.iter().position(|at| words.contains(at)) {
        return Some(steps);
    }
    // "expressed its willingness to talk, but on condition that": it hangs on the verb that carries the stance.
    let carried =
        words.iter().filter_map(|&word| scene.grammar.upwards(word).iter().position(|&at| at == governor)).min();
    carried.filter(|_| !crosses_clause(scene, words, governor)).map(|steps| 10 + steps)
}

/// Whether a clause with a subject of its own stands between the words and a governor above them, other than reported speech.
fn crosses_clause(scene: &Scene<'_>, words: &[usize], governor: usize) -> bool {
    let Some(&word) = words.first() else { return true };
    let path = scene.grammar.upwards(word);
    let below = path.iter().take_while(|&&at| at != governor);
    below.into_iter().any(|&at| {
        matches!(scene.grammar.rel(at), Rel::AclRelcl | Rel::Advcl) && scene.grammar.parse.words[at].upos == Upos::Verb
    })
}
