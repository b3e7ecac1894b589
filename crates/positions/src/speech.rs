//! Who says a clause: "Kyiv said …", "…, Kyiv said", "according to Kyiv".

use demarche_grammar::Grammar;
use demarche_schema::{Rel, Upos};

/// The word that stands for the speaker of the clause around `word`, with the verb that reports; innermost first.
///
/// `reports` says whether a word is a verb of reporting. A speaker that the sentence leaves unnamed is not found.
pub(crate) fn speaker(grammar: &Grammar<'_>, word: usize, reports: impl Fn(usize) -> bool) -> Option<(usize, usize)> {
    let speaks = |verb: usize| grammar.is_verb(verb) && reports(verb);
    for &at in &grammar.upwards(word) {
        if let Some(source) = according_to(grammar, at).filter(|&source| !grammar.is_within(word, source)) {
            return Some((source, at));
        }
        let below = governing(grammar, at)
            .filter(|&head| {
                let clause =
                    matches!(grammar.rel(at), Rel::Ccomp | Rel::Parataxis | Rel::Xcomp | Rel::Acl | Rel::Advcl);
                clause && (speaks(head) || makes_clear(grammar, head))
            })
            .filter(|_| grammar.rel(at) != Rel::Xcomp || grammar.child(at, &[Rel::Nsubj]).is_some());
        let beside = || {
            grammar
                .children_by(at, &[Rel::Parataxis, Rel::Advcl, Rel::Ccomp])
                .find(|&child| speaks(child) && inserted(grammar, child) && !grammar.is_within(word, child))
        };
        if let Some(verb) = below.or_else(beside)
            && let Some(subject) = subject_of_report(grammar, verb)
        {
            return Some((subject, verb));
        }
    }
    None
}

/// The verb that a clause hangs on. The tree may hang a that-clause on whom it is told ("told reporters that") or on the adjective of "made
/// it clear that".
fn governing(grammar: &Grammar<'_>, clause: usize) -> Option<usize> {
    let head = grammar.head(clause)?;
    let told = grammar.child(clause, &[Rel::Mark]).is_some_and(|mark| grammar.lemma(mark) == "that");
    let beside = matches!(grammar.rel(head), Rel::Iobj | Rel::Obj) || is_clear(grammar, head);
    match grammar.rel(clause) {
        Rel::Advcl if !(told && is_clear(grammar, head)) => None,
        Rel::Acl | Rel::Ccomp | Rel::Advcl if told && beside => grammar.head(head),
        _ => Some(head),
    }
}

fn is_clear(grammar: &Grammar<'_>, at: usize) -> bool {
    matches!(grammar.lemma(at), "clear" | "plain" | "known")
}

/// Whether the verb is that of "made clear", "made it plain".
fn makes_clear(grammar: &Grammar<'_>, verb: usize) -> bool {
    grammar.lemma(verb) == "make" && grammar.children(verb).iter().any(|&child| is_clear(grammar, child))
}

/// Whether a verb of reporting is put into the sentence, not part of what is said: "X, he said, …" has no clause of its own below.
fn inserted(grammar: &Grammar<'_>, verb: usize) -> bool {
    grammar.rel(verb) == Rel::Parataxis
        || (grammar.child(verb, &[Rel::Mark, Rel::Ccomp, Rel::Obj, Rel::Xcomp]).is_none()
            && grammar.child(verb, &[Rel::Nsubj]).is_some())
}

/// The subject of a verb of reporting; "it was said by X" and "X was quoted as saying" included.
pub(crate) fn subject_of_report(grammar: &Grammar<'_>, verb: usize) -> Option<usize> {
    let quoted = matches!(grammar.lemma(verb), "quote" | "cite") && grammar.is_passive(verb);
    if quoted {
        return grammar.child(verb, &[Rel::NsubjPass, Rel::Nsubj]);
    }
    grammar.subject(verb).or_else(|| {
        // "“…,” said the minister": the subject behind the verb is now and then taken for an object.
        let lone = grammar.child(verb, &[Rel::Nsubj, Rel::Obj, Rel::Dep, Rel::Dislocated])?;
        (lone > verb && grammar.parse.words[lone].upos != Upos::Verb).then_some(lone)
    })
}

fn according_to(grammar: &Grammar<'_>, at: usize) -> Option<usize> {
    let source = grammar
        .children_by(at, &[Rel::Obl])
        .find(|&c| grammar.case_of(c).is_some_and(|case| case == "accord_to" || case == "according_to"));
    source.or_else(|| {
        let according = grammar
            .children(at)
            .iter()
            .copied()
            .find(|&c| grammar.sentence.form(c).eq_ignore_ascii_case("according"))?;
        grammar.child(according, &[Rel::Obl, Rel::Nmod, Rel::Fixed])
    })
}
