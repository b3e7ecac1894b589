//! A communiqué's body, which acts under a common noun in its own text ("The Summit condemned …", "Leaders welcomed …"). The heading tells
//! such a text, since its first sentence names the kind.

use demarche_schema::{Mention, Parsed, Reading, Rel, Word};

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
/// Codes of bodies of several states.
const BODIES: &[&str] = &["IGO", "UNO", "EUR"];
/// How sure it is that the common noun stands for the body.
const SURE: f32 = 0.8;

/// The mentions of a text with those of the body that issues it, where the heading says that it is a body's own text: its common noun
/// as a subject stands for the body, and so does a pronoun that opens the sentence after.
pub(crate) fn with_body(sentences: &[Parsed], mentions: Vec<Mention>) -> Vec<Mention> {
    if !sentences.first().is_some_and(|first| first.sentence.is_heading_of(JOINT)) {
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
