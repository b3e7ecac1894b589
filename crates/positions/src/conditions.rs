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
    // "Should troops leave" is a condition, "troops should leave" is none.
    let ought = forms[opener.from] == "should" && !is_inverted(scene, opener.from);
    let goes_on = forms.get(opener.to).is_some_and(|next| rule.not_before.contains(next));
    if barred || goes_on || ought {
        return None;
    }
    if rule.kind == ConditionType::InReturn && is_bare(scene, opener) {
        return bare(scene, number, opener);
    }
    let head = head_of(scene, opener)?;
    // "before Friday" is a date, and "asked if" a question.
    let asks = scene.grammar.rel(head) == Rel::Ccomp && opener.to - opener.from == 1;
    // "before them": nobody waits for a person.
    let person = rule.kind == ConditionType::Before && scene.grammar.parse.words[head].upos == Upos::Pron;
    if is_time(scene, head)
        || asks
        || person
        || is_venue(scene, rule.kind, opener, head)
        || is_term(scene, opener, head)
    {
        return None;
    }
    let words =
        (opener.from..scene.grammar.len()).filter(|&at| scene.grammar.is_within(at, head) && !aside(scene, at, head));
    let to = words.max().unwrap_or(head).max(head) + 1;
    let range = trimmed(scene, within_quotes(scene, Range { from: opener.from, to: to.max(opener.to) }));
    let governor = governor(scene, head, opener);
    // "agreed after Beijing promised": what came before in the past is no condition.
    let ahead = governor.is_some_and(|at| has_modal(scene, at));
    if scene.grammar.lemma(opener.from) == "after" && opener.to - opener.from == 1 && is_past(scene, head) && !ahead {
        return None;
    }
    Some(Condition { kind: rule.kind, range, head, governor, rule: number, of_refusal: rule.of_refusal })
}

/// Whether a modal verb stands before its subject.
fn is_inverted(scene: &Scene<'_>, modal: usize) -> bool {
    let grammar = &scene.grammar;
    let subject = grammar.head(modal).and_then(|verb| grammar.child(verb, &[Rel::Nsubj, Rel::NsubjPass]));
    subject.is_some_and(|subject| subject > modal)
}

/// Nouns of return that may stand alone: "offered loans in return".
const RETURNS: &[&str] = &["return", "exchange"];

/// Whether the clause tells of the past in the simple past tense.
fn is_past(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = &scene.grammar;
    let past = |word: usize| grammar.parse.words[word].xpos == Xpos::Vbd;
    let helpers = || grammar.children_by(at, &[Rel::Aux, Rel::AuxPass, Rel::Cop]);
    past(at) && helpers().next().is_none() || helpers().any(|aux| past(aux) && grammar.lemma(aux) == "be")
}

/// Whether "would", "will" or the like stands with the word.
fn has_modal(scene: &Scene<'_>, at: usize) -> bool {
    scene.grammar.children_by(at, &[Rel::Aux]).any(|aux| scene.grammar.parse.words[aux].xpos == Xpos::Md)
}

/// Whether an opener is all that there is to the condition.
fn is_bare(scene: &Scene<'_>, opener: Range) -> bool {
    RETURNS.contains(&scene.grammar.lemma(opener.to - 1))
}

/// A condition of its opener alone, which hangs where its noun hangs.
fn bare(scene: &Scene<'_>, rule: usize, opener: Range) -> Option<Condition> {
    let head = opener.to - 1;
    let governor = Some(scene.grammar.head(head).filter(|up| !opener.contains(*up))?);
    let kind = ConditionType::InReturn;
    Some(Condition { kind, range: opener, head, governor, rule, of_refusal: false })
}

/// Whether "before" only says in front of whom: "before the Security Council".
fn is_venue(scene: &Scene<'_>, kind: ConditionType, opener: Range, head: usize) -> bool {
    let noun = scene.grammar.is_noun(head) && scene.grammar.child(head, &[Rel::Cop]).is_none();
    kind == ConditionType::Before
        && scene.grammar.lemma(opener.from) == "before"
        && noun
        && scene.mention(head).is_some()
}

/// Whether "when" only gives a date: "when the mandate runs out".
fn is_term(scene: &Scene<'_>, opener: Range, head: usize) -> bool {
    let grammar = &scene.grammar;
    let ends = match grammar.lemma(head) {
        "expire" | "lapse" => true,
        "run" => grammar.particle(head).is_some_and(|particle| grammar.lemma(particle) == "out"),
        "end" => grammar.child(head, &[Rel::Nsubj]).is_some_and(|at| matches!(grammar.lemma(at), "term" | "mandate")),
        _ => false,
    };
    grammar.lemma(opener.from) == "when" && opener.to - opener.from == 1 && ends
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
