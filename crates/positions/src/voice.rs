//! Whose voice a whole text has: a statement in the first person ("Statement by the President of …: We seek no favour").
//!
//! It is told by its heading, since the first sentence names the kind of text; a briefing is told by its answers ("Answer: We …"). A text
//! without such a mark has no voice of its own, so that a reporter's "we" stays nobody's.

use demarche_schema::{Mention, Parsed, Sentence};

use crate::scene::acts;

/// Kinds of text that one party speaks from beginning to end.
const STATEMENTS: &[&str] = &[
    "statement",
    "address",
    "remarks",
    "speech",
    "message",
    "letter",
    "declaration",
    "testimony",
    "communiqué",
    "communique",
];
/// Words of the first person.
const FIRST_PERSON: &[&str] = &["we", "i", "our", "my", "us", "me"];
/// Whether a text says in its heading that it is somebody's own words.
#[must_use]
pub fn is_statement(sentences: &[Sentence]) -> bool {
    sentences.first().is_some_and(|first| first.is_heading_of(STATEMENTS)) || is_briefing(sentences.iter())
}

/// Whether a text is questions and answers, marked as such: "Answer: We call on …".
fn is_briefing<'a>(sentences: impl Iterator<Item = &'a Sentence>) -> bool {
    let answers = |sentence: &&Sentence| {
        let form = |at: usize| (at < sentence.tokens.len()).then(|| sentence.form(at));
        (0..sentence.tokens.len()).any(|at| matches!(sentence.form(at), "Answer" | "A") && form(at + 1) == Some(":"))
    };
    sentences.filter(answers).count() > 1
}

/// Who speaks a text in the first person, as an index into the document's mentions: the first office named in its heading, else the
/// first party.
pub(crate) fn speaker(sentences: &[Parsed], mentions: &[Mention], inside: &[Vec<bool>]) -> Option<usize> {
    let first = sentences.first()?;
    if !first.sentence.is_heading_of(STATEMENTS) && !is_briefing(sentences.iter().map(|parsed| &parsed.sentence)) {
        return None;
    }
    let own = |at: &usize| {
        let sentence = &sentences[*at].sentence;
        let outside = |word: &usize| !inside[*at].get(*word).copied().unwrap_or(false);
        let first_person = |word: usize| FIRST_PERSON.contains(&sentence.form(word).to_lowercase().as_str());
        (0..sentence.tokens.len()).filter(outside).any(first_person)
    };
    if (0..sentences.len()).filter(own).count() < 2 {
        return None;
    }
    let acting = |mention: &Mention| mention.sentence == 0 && mention.readings.iter().any(acts);
    let office = |mention: &Mention| mention.readings.iter().any(|reading| reading.sector.is_some());
    let named = mentions.iter().position(|mention| acting(mention) && office(mention));
    named.or_else(|| mentions.iter().position(acting))
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::{SentenceKind, Span, Token};

    fn sentence(text: &str) -> Sentence {
        let (mut tokens, mut start) = (Vec::new(), 0);
        for piece in text.split(' ') {
            let end = start + piece.len();
            tokens.push(Token { span: Span::new(start as u32, end as u32) });
            start = end + 1;
        }
        Sentence { index: 0, paragraph: 0, kind: SentenceKind::Body, start: 0, text: text.to_owned(), tokens }
    }

    #[test]
    fn the_heading_tells_a_statement() {
        assert!(is_statement(&[sentence("Statement by the President of Botswana")]));
        assert!(is_statement(&[sentence("Leaders ' communiqué , Rarotonga")]));
        assert!(!is_statement(&[sentence("The President of Botswana said in a statement that he would go")]));
        assert!(!is_statement(&[]));
    }

    #[test]
    fn answers_tell_a_briefing() {
        let [first, one, two] =
            ["A minister took questions .", "Answer : We call on Peru .", "Answer : No ."].map(sentence);
        assert!(is_statement(&[first.clone(), one.clone(), two]));
        assert!(!is_statement(&[first, one]));
    }
}
