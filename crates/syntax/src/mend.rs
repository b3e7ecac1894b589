//! Slips of the tagger that the tree shows: tags and tree are read off one network each word for itself, and may disagree.
//!
//! Headlines are where they do: "Oman **bombs** Moroccan port" has its object in the tree and a noun for a verb in the tags. What has an
//! object of its own is a verb. Nothing is moved in the tree but relations to the mended word.

use demarche_schema::{Rel, Upos, Word, Xpos};

/// Verbs whose noun without a preposition says what someone is or becomes, and is no object.
const COPULAR: &[&str] = &[
    "be", "become", "remain", "stay", "seem", "appear", "prove", "turn", "look", "feel", "sound", "end", "call",
    "name", "elect", "appoint", "make", "consider", "declare", "dub", "brand", "label", "deem", "serve", "act",
    "emerge", "finish", "rank",
];

/// Mends the words of one sentence. `verb` gives the verb that a form in -s is of, where there is one.
pub(crate) fn mend(words: &mut [Word], forms: &[&str], verb: impl Fn(&str) -> Option<Box<str>>) {
    for at in 0..words.len() {
        if let Some(lemma) = third_person(words, forms, at).and_then(&verb) {
            make_verb(words, at, lemma);
        }
        loose_object(words, at);
    }
}

/// The form of a word that must be a verb in the third person: a plural noun with an object, or a verb left with its ending.
fn third_person<'f>(words: &[Word], forms: &[&'f str], at: usize) -> Option<&'f str> {
    let (word, form) = (&words[at], *forms.get(at)?);
    let ending = form.ends_with('s') && form.chars().all(char::is_lowercase);
    let governs =
        || words.iter().enumerate().any(|(c, child)| c > at && head(child) == Some(at) && child.rel == Rel::Obj);
    let tagged = matches!(word.xpos, Xpos::Nns | Xpos::Nn | Xpos::Vbz) && word.upos != Upos::Verb;
    let noun = tagged && at > 0 && word.rel == Rel::Root;
    let bare = word.upos == Upos::Verb && matches!(word.xpos, Xpos::Vbp | Xpos::Vb | Xpos::Nns) && *word.lemma == *form;
    (ending && (noun && governs() || bare)).then_some(form)
}

/// Makes the word a verb, and the name that stands before it its subject.
fn make_verb(words: &mut [Word], at: usize, lemma: Box<str>) {
    let word = &mut words[at];
    (word.upos, word.xpos, word.lemma) = (Upos::Verb, Xpos::Vbz, lemma);
    let subject = words.iter().any(|child| head(child) == Some(at) && matches!(child.rel, Rel::Nsubj | Rel::NsubjPass));
    let before =
        (0..at).rev().find(|&c| head(&words[c]) == Some(at) && matches!(words[c].rel, Rel::Compound | Rel::Nmod));
    if let Some(name) = before.filter(|_| !subject) {
        words[name].rel = Rel::Nsubj;
    }
}

/// "returns **ship** to Peru", "refused Morocco **access**": a bare noun behind a verb that is hung on it like a clause is its object.
fn loose_object(words: &mut [Word], at: usize) {
    let word = &words[at];
    let noun = matches!(word.xpos, Xpos::Nn | Xpos::Nns) && matches!(word.upos, Upos::Noun | Upos::Verb);
    let Some(verb) = head(word).filter(|&verb| word.rel == Rel::Xcomp && verb < at && noun) else { return };
    let cased =
        |child: &Word| head(child) == Some(at) && matches!(child.rel, Rel::Case | Rel::Mark | Rel::Cop | Rel::Aux);
    let copular = words.get(verb).is_none_or(|verb| verb.upos != Upos::Verb || COPULAR.contains(&&*verb.lemma));
    if copular || words.iter().any(cased) {
        return;
    }
    let taken = words.iter().position(|child| head(child) == Some(verb) && child.rel == Rel::Obj);
    // "elected him president" keeps what it has; a noun that the tagger itself took for a verb is none.
    if taken.is_some() && word.upos == Upos::Noun {
        return;
    }
    if let Some(first) = taken {
        words[first].rel = Rel::Iobj;
    }
    (words[at].upos, words[at].rel) = (Upos::Noun, Rel::Obj);
}

fn head(word: &Word) -> Option<usize> {
    word.head.map(|head| head as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(lemma: &str, upos: Upos, xpos: Xpos, head: Option<u32>, rel: Rel) -> Word {
        Word { upos, xpos, lemma: lemma.into(), head, rel }
    }

    fn bomb(form: &str) -> Option<Box<str>> {
        form.strip_suffix('s').filter(|lemma| *lemma == "bomb").map(Box::from)
    }

    #[test]
    fn what_has_an_object_is_a_verb() {
        let headline = |verb: &str| {
            vec![
                word("Oman", Upos::Propn, Xpos::Nnp, Some(1), Rel::Compound),
                word(verb, Upos::Noun, Xpos::Nns, None, Rel::Root),
                word("port", Upos::Noun, Xpos::Nn, Some(1), Rel::Obj),
            ]
        };
        let mut words = headline("bomb");
        mend(&mut words, &["Oman", "bombs", "port"], bomb);
        assert_eq!((words[1].upos, words[1].xpos, words[0].rel), (Upos::Verb, Xpos::Vbz, Rel::Nsubj));
        let mut words = headline("horse");
        mend(&mut words, &["Oman", "horses", "port"], bomb);
        assert_eq!((words[1].upos, words[0].rel), (Upos::Noun, Rel::Compound), "no verb that PropBank knows");
    }

    #[test]
    fn a_bare_noun_behind_a_verb_is_its_object() {
        let sentence = |verb: &str| {
            vec![
                word("Morocco", Upos::Propn, Xpos::Nnp, Some(1), Rel::Nsubj),
                word(verb, Upos::Verb, Xpos::Vbz, None, Rel::Root),
                word("ship", Upos::Noun, Xpos::Nn, Some(1), Rel::Xcomp),
            ]
        };
        let mut words = sentence("return");
        mend(&mut words, &["Morocco", "returns", "ship"], bomb);
        assert_eq!(words[2].rel, Rel::Obj);
        let mut words = sentence("become");
        mend(&mut words, &["Morocco", "becomes", "member"], bomb);
        assert_eq!(words[2].rel, Rel::Xcomp);
    }
}
