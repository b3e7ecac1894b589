//! `demarche actors --unresolved`: what could act and got no code, most frequent first, with an example sentence.
//!
//! Three kinds: `name`, a name that no entry knows; `role`, a role of the tables that nothing gives a country; `phrase`, the
//! subject of a verb that only people and bodies do (say, accuse, agree …) whose noun no entry knows. Pronouns and phrases that
//! the tables take for no actor (places, teams) are left out.

use std::collections::BTreeMap;

use demarche::schema::{Document, Mention, Parsed, Rel, Upos};
use demarche::{Error, Pipeline};
use serde::Serialize;

use crate::input::Sources;
use crate::output::{Format, Row, Rows};

/// Verbs whose subject acts.
const ACTING: &[&str] = &[
    "accuse",
    "acknowledge",
    "agree",
    "announce",
    "appeal",
    "approve",
    "arrest",
    "ask",
    "attack",
    "ban",
    "blame",
    "call",
    "claim",
    "condemn",
    "confirm",
    "criticise",
    "criticize",
    "decide",
    "declare",
    "defend",
    "demand",
    "denounce",
    "deny",
    "detain",
    "expel",
    "insist",
    "kidnap",
    "meet",
    "negotiate",
    "offer",
    "oppose",
    "order",
    "pledge",
    "praise",
    "promise",
    "propose",
    "protest",
    "refuse",
    "reject",
    "release",
    "say",
    "sign",
    "sue",
    "support",
    "suspend",
    "tell",
    "threaten",
    "urge",
    "veto",
    "vote",
    "vow",
    "warn",
    "withdraw",
];

/// One name or phrase.
#[derive(Debug, Serialize)]
struct Unresolved {
    count: u64,
    name: String,
    kind: &'static str,
    doc: String,
    example: String,
}

impl Row for Unresolved {
    const COLUMNS: &'static [&'static str] = &["count", "name", "kind", "example"];
    const FIELDS: &'static [&'static str] = &["count", "name", "kind", "doc", "example"];

    fn cells(&self) -> Vec<String> {
        vec![self.count.to_string(), self.name.clone(), self.kind.to_owned(), self.example.clone()]
    }
}

/// What was found under one name.
type Found = BTreeMap<(String, &'static str), Unresolved>;

/// Counts over all documents, prints, and says how many there were.
pub(super) fn run(sources: &Sources, format: Option<Format>, pipeline: &Pipeline) -> Result<u64, Error> {
    let mut found = Found::new();
    sources.each(|document| {
        let analysed = pipeline.analyse(document);
        for (at, parsed) in (0u32..).zip(&analysed.sentences) {
            let here: Vec<&Mention> = analysed.mentions.iter().filter(|mention| mention.sentence == at).collect();
            sentence(&mut found, document, parsed, &here);
        }
        Ok(())
    })?;
    let mut sorted: Vec<Unresolved> = found.into_values().collect();
    sorted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)).then_with(|| a.kind.cmp(b.kind)));
    let mut rows = Rows::new(Format::or_default(format));
    sorted.iter().try_for_each(|row| rows.push(row))?;
    rows.finish()
}

fn sentence(found: &mut Found, document: &Document, parsed: &Parsed, mentions: &[&Mention]) {
    // What looks like a place acts all the same where it is the subject of a verb.
    let subject = |mention: &Mention| {
        parsed.parse.words.get(mention.head as usize).is_some_and(|word| matches!(word.rel, Rel::Nsubj | Rel::OblAgent))
    };
    for mention in mentions.iter().filter(|mention| !mention.place || subject(mention)) {
        let (from, to) = (mention.from as usize, mention.to as usize);
        let Some(kind) = kind(parsed, mention) else { continue };
        add(found, document, parsed, (from, to), kind);
    }
    let inside = |at: usize| mentions.iter().any(|m| m.from as usize <= at && at < m.to as usize);
    for at in (0..parsed.parse.words.len()).filter(|&at| acts(parsed, at) && !inside(at)) {
        let from =
            (0..at).rev().take_while(|&before| belongs(parsed, before, at) && !inside(before)).last().unwrap_or(at);
        add(found, document, parsed, (from, at + 1), "phrase");
    }
}

/// Which kind of thing without a code a mention is; none when it has one, or is a pronoun.
fn kind(parsed: &Parsed, mention: &Mention) -> Option<&'static str> {
    let pronoun = parsed.parse.words.get(mention.head as usize).is_some_and(|word| word.upos == Upos::Pron);
    let coded = mention.readings.iter().any(|reading| !reading.code.is_empty());
    match mention.readings.is_empty() {
        _ if pronoun || coded => None,
        true => Some("name"),
        false => Some("role"),
    }
}

/// Whether a word is a noun that does what only people and bodies do.
fn acts(parsed: &Parsed, at: usize) -> bool {
    let words = &parsed.parse.words;
    let word = &words[at];
    let subject = matches!(word.rel, Rel::Nsubj | Rel::OblAgent) && matches!(word.upos, Upos::Noun | Upos::Propn);
    let verb = word.head.and_then(|head| words.get(head as usize));
    subject && verb.is_some_and(|verb| verb.upos == Upos::Verb && ACTING.contains(&&*verb.lemma))
}

/// Whether a word before a noun belongs to its name: "**cocoa** growers".
fn belongs(parsed: &Parsed, before: usize, noun: usize) -> bool {
    let word = &parsed.parse.words[before];
    word.head.is_some_and(|head| head as usize == noun) && matches!(word.rel, Rel::Compound | Rel::Amod | Rel::Flat)
}

fn add(found: &mut Found, document: &Document, parsed: &Parsed, (from, to): (usize, usize), kind: &'static str) {
    let sentence = &parsed.sentence;
    let lower = |at: usize| sentence.form(at).to_lowercase();
    let first = (from..to).find(|&at| !matches!(lower(at).as_str(), "the" | "a" | "an")).unwrap_or(from);
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut name = spaced(sentence.words_span(first, to).of(&sentence.text));
    if kind != "name" {
        name = name.to_lowercase();
    }
    let row = found.entry((name.clone(), kind)).or_insert_with(|| Unresolved {
        count: 0,
        name,
        kind,
        doc: document.id.clone(),
        example: spaced(&sentence.text),
    });
    row.count += 1;
}
