//! Whose voice a whole text has: a statement in the first person ("Statement by the President of …: We seek no favour"), and a
//! communiqué, whose body acts under a common noun ("The Summit condemned …", "Leaders welcomed …").
//!
//! Both are told by their heading, since the first sentence names the kind of text; a briefing is told by its answers ("Answer: We …").
//! A text without such a mark has no voice of its own, so that a reporter's "we" stays nobody's.

use demarche_schema::{Mention, Parsed, Reading, Rel, Sentence, Word};

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
/// Kinds of text that a body of several parties puts its name to.
const JOINT: &[&str] = &["communiqué", "communique", "declaration", "conclusions", "statement", "resolution"];
/// Nouns under which such a body acts in its own text.
const BODY: &[&str] = &[
    "summit",
    "conference",
    "meeting",
    "leaders",
    "heads",
    "ministers",
    "participants",
    "members",
    "delegates",
    "delegations",
    "assembly",
    "council",
    "forum",
    "commission",
    "committee",
];
/// Words of the first person.
const FIRST_PERSON: &[&str] = &["we", "i", "our", "my", "us", "me"];
/// A heading has no more words than this.
const HEADING: usize = 40;
/// Codes of bodies of several states.
const BODIES: &[&str] = &["IGO", "UNO", "EUR"];
/// How sure it is that the common noun stands for the body.
const SURE: f32 = 0.8;

/// Whether a text says in its heading that it is somebody's own words.
#[must_use]
pub fn is_statement(sentences: &[Sentence]) -> bool {
    sentences.first().is_some_and(|first| heads(first, STATEMENTS)) || is_briefing(sentences.iter())
}

/// Whether a text is questions and answers, marked as such: "Answer: We call on …".
fn is_briefing<'a>(sentences: impl Iterator<Item = &'a Sentence>) -> bool {
    let answers = |sentence: &&Sentence| {
        let form = |at: usize| (at < sentence.tokens.len()).then(|| sentence.form(at));
        (0..sentence.tokens.len()).any(|at| matches!(sentence.form(at), "Answer" | "A") && form(at + 1) == Some(":"))
    };
    sentences.filter(answers).count() > 1
}

/// Whether a sentence is a heading with one of these words: no clause about a text, so without a mark of quotation.
fn heads(sentence: &Sentence, kinds: &[&str]) -> bool {
    let words = || (0..sentence.tokens.len()).map(|at| sentence.form(at).to_lowercase());
    sentence.tokens.len() <= HEADING && words().take(4).any(|word| kinds.contains(&word.as_str()))
}

/// Who speaks a text in the first person, as an index into the document's mentions: the first office named in its heading, else the
/// first party.
pub(crate) fn speaker(sentences: &[Parsed], mentions: &[Mention], inside: &[Vec<bool>]) -> Option<usize> {
    let first = sentences.first()?;
    if !heads(&first.sentence, STATEMENTS) && !is_briefing(sentences.iter().map(|parsed| &parsed.sentence)) {
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

/// The mentions of a text with those of the body that issues it, where the heading says that it is a body's own text: its common noun
/// as a subject stands for the body, and so does a pronoun that opens the sentence after.
#[must_use]
pub fn with_body(sentences: &[Parsed], mentions: Vec<Mention>) -> Vec<Mention> {
    if !sentences.first().is_some_and(|first| heads(&first.sentence, JOINT)) {
        return mentions;
    }
    let body = body(&mentions);
    let mut all = mentions;
    let mut before = None;
    for (at, parsed) in sentences.iter().enumerate() {
        let paragraph = parsed.sentence.paragraph;
        let goes_on = before == Some(paragraph);
        let word = (0..parsed.parse.words.len()).find(|&word| stands_for_body(parsed, word, goes_on));
        if let Some(word) = word {
            put(&mut all, at, word, &body);
            before = Some(paragraph);
        }
    }
    for mention in all.iter_mut().filter(|mention| recalls_body(sentences, mention)) {
        mention.readings = vec![body.clone()];
    }
    all.sort_by_key(|mention| mention.sentence);
    all
}

/// Whether a mention is a pronoun that was taken for officials of nobody knows whom: "reiterated **their** call".
fn recalls_body(sentences: &[Parsed], mention: &Mention) -> bool {
    let nameless = |reading: &Reading| reading.code.is_empty();
    let Some(parsed) = sentences.get(mention.sentence as usize) else { return false };
    let form = parsed.sentence.form(mention.head as usize).to_lowercase();
    let pronoun = matches!(form.as_str(), "they" | "their" | "them" | "its" | "it" | "we" | "our");
    pronoun && !mention.readings.is_empty() && mention.readings.iter().all(nameless)
}

/// The body: the organisation that the heading names, else one without a name.
fn body(mentions: &[Mention]) -> Reading {
    let own = mentions.iter().filter(|mention| mention.sentence == 0).flat_map(|mention| &mention.readings);
    let named = own.into_iter().find(|reading| BODIES.contains(&reading.code.as_str()));
    named.cloned().unwrap_or_else(|| Reading {
        code: "IGO".into(),
        sector: None,
        other_sectors: Vec::new(),
        name: "meeting".into(),
        wikidata: None,
    })
}

/// Whether a word is the body as a subject: "The Summit condemned", "Heads of Government deplored"; not "Malawi's leaders".
fn stands_for_body(parsed: &Parsed, word: usize, goes_on: bool) -> bool {
    let node = &parsed.parse.words[word];
    let form = parsed.sentence.form(word);
    let lower = form.to_lowercase();
    if !matches!(node.rel, Rel::Nsubj | Rel::NsubjPass) {
        return false;
    }
    let below = |other: &&Word| other.head.is_some_and(|head| head as usize == word);
    let whose = |other: &Word| matches!(other.rel, Rel::NmodPoss | Rel::Amod | Rel::Compound);
    let qualified = parsed.parse.words.iter().filter(below).any(whose);
    let capital = form.chars().next().is_some_and(char::is_uppercase);
    let noun = BODY.contains(&lower.as_str()) && capital && !qualified;
    noun || goes_on && word <= 1 && matches!(lower.as_str(), "they" | "it")
}

/// Makes a word of a sentence stand for the body: the mention that it heads, where that is nobody known, else a new one.
fn put(mentions: &mut Vec<Mention>, sentence: usize, word: usize, body: &Reading) {
    let (sentence, word) = (u32::try_from(sentence).unwrap_or(u32::MAX), u32::try_from(word).unwrap_or(u32::MAX));
    let how = vec!["the body whose own text it is".to_owned()];
    let here = mentions.iter_mut().find(|mention| mention.sentence == sentence && mention.head == word);
    match here {
        Some(known) if known.readings.iter().any(|reading| !reading.code.is_empty() && reading.sector.is_none()) => {}
        Some(mention) => (mention.readings, mention.confidence, mention.how) = (vec![body.clone()], SURE, how),
        None => mentions.push(Mention {
            sentence,
            head: word,
            from: word,
            to: word + 1,
            readings: vec![body.clone()],
            place: false,
            confidence: SURE,
            how,
        }),
    }
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
