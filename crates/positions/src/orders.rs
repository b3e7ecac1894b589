//! Orders: verbs without subject that open a clause, "Give us our water", "Let the fleet leave", "do not sign".

use demarche_grammar::Grammar;
use demarche_schema::{Rel, Upos, Xpos};

/// Words that may stand before the verb of an order.
const BEFORE: &[&str] = &[
    "do", "not", "n't", "n’t", "please", "just", "now", "first", "then", "so", "instead", "never", "and", "but", "or",
];

/// Whether the word is the verb of an order. What follows an order by "and" is one as well.
pub(crate) fn is_order(grammar: &Grammar<'_>, word: usize) -> bool {
    let tag = &grammar.parse.words[word];
    let base =
        tag.upos == Upos::Verb && matches!(tag.xpos, Xpos::Vb | Xpos::Vbp) && *tag.lemma == *lower(grammar, word);
    base && bare(grammar, word) && (opens(grammar, word) || follows(grammar, word))
}

fn lower(grammar: &Grammar<'_>, word: usize) -> String {
    grammar.sentence.form(word).to_lowercase()
}

/// Whether nothing before the verb makes it an infinitive or a statement; the subject of an order is not said.
fn bare(grammar: &Grammar<'_>, word: usize) -> bool {
    !grammar.children(word).iter().any(|&child| {
        let says = matches!(grammar.rel(child), Rel::Nsubj | Rel::NsubjPass | Rel::Csubj | Rel::Expl | Rel::Mark);
        let helps = grammar.rel(child) == Rel::Aux && grammar.lemma(child) != "do";
        child < word && (says || helps)
    })
}

/// Whether the verb opens its clause: only words such as "please" stand between it and the mark before.
fn opens(grammar: &Grammar<'_>, word: usize) -> bool {
    let clause =
        matches!(grammar.rel(word), Rel::Root | Rel::Ccomp | Rel::Parataxis | Rel::Dep | Rel::Conj | Rel::Advcl);
    let before = (0..word).rev().find(|&at| !BEFORE.contains(&lower(grammar, at).as_str()));
    let mark = before.is_none_or(|at| grammar.parse.words[at].upos == Upos::Punct && grammar.sentence.form(at) != "-");
    clause && mark
}

/// Whether the verb is joined to an order before it.
fn follows(grammar: &Grammar<'_>, word: usize) -> bool {
    let first = grammar.head(word).filter(|&head| grammar.rel(word) == Rel::Conj && head < word);
    first.is_some_and(|first| {
        *grammar.parse.words[first].lemma == *lower(grammar, first)
            && grammar.is_verb(first)
            && bare(grammar, first)
            && opens(grammar, first)
    })
}
