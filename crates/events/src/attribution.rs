//! Who says so: the speaker of the clause that holds an event.

use demarche_schema::{Rel, Upos};

use crate::matching::Matcher;

/// The word that stands for the speaker of the reported clause that `trigger` is in; `None` for the article's own voice.
///
/// "Kyiv said Moscow had shelled the port": the shelling is said by Kyiv. "Moscow, Kyiv said, had shelled …" and "according to
/// Kyiv" count alike.
pub(crate) fn speaker(matcher: &Matcher<'_>, trigger: usize) -> Option<usize> {
    spoken(matcher, trigger).map(|(speaker, _)| speaker)
}

/// The word for those to whom the clause is said: "told **the rebels** that …".
pub(crate) fn listener(matcher: &Matcher<'_>, trigger: usize) -> Option<usize> {
    let (_, verb) = spoken(matcher, trigger)?;
    let grammar = matcher.grammar;
    let object =
        verb.and_then(|verb| grammar.child(verb, &[Rel::Iobj, Rel::Obj]).or_else(|| grammar.prepositional(verb, "to")));
    object.filter(|&at| at != trigger && !grammar.is_within(trigger, at))
}

/// The speaker and the verb of saying, where there is one.
fn spoken(matcher: &Matcher<'_>, trigger: usize) -> Option<(usize, Option<usize>)> {
    let grammar = matcher.grammar;
    for &at in &grammar.upwards(trigger) {
        if let Some(source) = according_to(matcher, at) {
            return Some((source, None));
        }
        // "X said Y", with Y below, and "Y, X said" where the saying hangs below Y.
        let below = grammar
            .head(at)
            .filter(|&head| matches!(grammar.rel(at), Rel::Ccomp | Rel::Parataxis) && reports(matcher, head));
        let beside = || {
            grammar
                .children_by(at, &[Rel::Parataxis, Rel::Advcl, Rel::Ccomp])
                .find(|&c| reports(matcher, c) && !grammar.is_within(trigger, c))
        };
        if let Some(verb) = below.or_else(beside)
            && let Some(subject) = grammar.subject(verb)
        {
            return Some((subject, Some(verb)))
                .filter(|&(s, _)| grammar.parse.words[s].upos != Upos::Pron || matcher.heads.at(s).is_some());
        }
    }
    None
}

fn reports(matcher: &Matcher<'_>, verb: usize) -> bool {
    matcher.grammar.is_verb(verb) && matcher.in_set(matcher.index.built_in.reporting, verb)
}

fn according_to(matcher: &Matcher<'_>, at: usize) -> Option<usize> {
    let grammar = matcher.grammar;
    let source = grammar
        .children_by(at, &[Rel::Obl])
        .find(|&c| grammar.case_of(c).is_some_and(|case| case == "accord_to" || case == "according_to"));
    source.or_else(|| {
        // "according to X" with "according" as the word that carries X.
        let according = grammar
            .children(at)
            .iter()
            .copied()
            .find(|&c| grammar.sentence.form(c).eq_ignore_ascii_case("according"))?;
        grammar.child(according, &[Rel::Obl, Rel::Nmod, Rel::Fixed])
    })
}
