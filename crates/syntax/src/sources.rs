//! The sources of names, cut to one label set: named persons, organisations and places.
//!
//! - WikiGold: its PER, ORG and LOC; other names (MISC) are none.
//! - GUM: mentions of persons, organisations and places whose head is a proper noun, the outermost of nested ones, without
//!   what stands before the name in lower case and without what follows it after a comma, bracket or verb.
//! - re3d: mentions of those three types whose head is capitalised ("the Syrian Arab Coalition", not "the coalition"),
//!   without their determiner; words of other mentions are not judged.
//!
//! `training/analyser/corpus.py` does the same for training. Every fifth document of WikiGold and re3d is held out.

use std::collections::HashMap;

use demarche_schema::{EntityKind, NamedSpan, Upos, Xpos};
use serde::Deserialize;

use crate::conllu::Annotated;
use crate::score::Named;

/// The documents that are held out of training.
pub fn held_out<T>(documents: Vec<T>) -> impl Iterator<Item = T> {
    documents.into_iter().enumerate().filter(|(at, _)| at % 5 == 4).map(|(_, document)| document)
}

/// WikiGold's documents, from its one file of words and tags.
#[must_use]
pub fn wikigold(text: &str) -> Vec<Vec<Named>> {
    let (mut documents, mut sentences) = (vec![], vec![]);
    let mut rows: Vec<(&str, &str)> = vec![];
    for line in text.lines().chain([""]) {
        if let Some(row) = line.rsplit_once(' ').filter(|_| !line.starts_with("-DOCSTART")) {
            rows.push(row);
            continue;
        }
        if !rows.is_empty() {
            sentences.push(tagged(&std::mem::take(&mut rows)));
        }
        if line.starts_with("-DOCSTART") {
            documents.push(std::mem::take(&mut sentences));
        }
    }
    documents.push(sentences);
    documents.retain(|document: &Vec<Named>| !document.is_empty());
    documents
}

fn tagged(rows: &[(&str, &str)]) -> Named {
    let mut named = Named { forms: rows.iter().map(|(form, _)| (*form).to_owned()).collect(), ..Named::default() };
    let mut before = "";
    for (at, (_, tag)) in (0_u32..).zip(rows) {
        if let Some(kind) = tag.get(2..).and_then(EntityKind::from_name) {
            match named.names.last_mut().filter(|_| before == *tag) {
                Some(last) => last.to = at + 1,
                None => named.names.push(NamedSpan { from: at, to: at + 1, kind }),
            }
        }
        before = tag;
    }
    named
}

/// GUM's sentences with the names of their `Entity` field.
#[must_use]
pub fn gum(sentences: &[Annotated]) -> Vec<Named> {
    sentences.iter().map(gum_sentence).collect()
}

fn gum_sentence(sentence: &Annotated) -> Named {
    let mut mentions = mentions(sentence);
    mentions.sort_by_key(|&(_, from, to)| (from, std::cmp::Reverse(to)));
    let mut named = Named { forms: sentence.forms().into_iter().map(str::to_owned).collect(), ..Named::default() };
    for (kind, from, to) in mentions {
        let head = |at: usize| sentence.rows[at].head.and_then(|head| (head as usize).checked_sub(1));
        let outside = |at: &usize| !head(*at).is_some_and(|up| (from..to).contains(&up));
        let top = (from..to).find(outside).unwrap_or(from);
        if sentence.rows[top].upos != Some(Upos::Propn) {
            continue;
        }
        let (from, to) = cut(sentence, from, top, to);
        let span = NamedSpan { from: from as u32, to: to as u32, kind };
        if !named.names.iter().any(|other| span.from < other.to && other.from < span.to) {
            named.names.push(span);
        }
    }
    named.names.sort_by_key(|span| span.from);
    named
}

fn mentions(sentence: &Annotated) -> Vec<(EntityKind, usize, usize)> {
    let mut found = vec![];
    let mut open: Vec<(&str, Option<EntityKind>, usize)> = vec![];
    for (at, row) in sentence.rows.iter().enumerate() {
        let value = row.misc.split('|').find_map(|part| part.strip_prefix("Entity=")).unwrap_or("");
        for piece in brackets(value) {
            let opens = piece.strip_prefix('(');
            let body = opens.unwrap_or(piece);
            let mut parts = body.trim_end_matches(')').split('-');
            let name = parts.next().unwrap_or("");
            if opens.is_some() {
                let kind = match parts.next() {
                    Some("person") => Some(EntityKind::Person),
                    Some("organization") => Some(EntityKind::Organisation),
                    Some("place") => Some(EntityKind::Location),
                    _ => None,
                };
                open.push((name, kind, at));
            }
            if body.ends_with(')')
                && let Some(back) = open.iter().rposition(|(opened, _, _)| *opened == name)
            {
                let (_, kind, from) = open.remove(back);
                found.extend(kind.map(|kind| (kind, from, at + 1)));
            }
        }
    }
    found
}

/// `(9-place-new(10-place)9)` is `(9-place-new`, `(10-place)`, `9)`.
fn brackets(value: &str) -> Vec<&str> {
    let mut found = vec![];
    let mut from = 0;
    for (at, char) in value.char_indices() {
        match char {
            '(' if at > from => {
                found.push(&value[from..at]);
                from = at;
            }
            ')' => {
                found.push(&value[from..=at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    if from < value.len() {
        found.push(&value[from..]);
    }
    found
}

fn cut(sentence: &Annotated, mut from: usize, head: usize, mut to: usize) -> (usize, usize) {
    let row = |at: usize| &sentence.rows[at];
    let upos = |at: usize, of: &[Upos]| row(at).upos.is_some_and(|upos| of.contains(&upos));
    let low = |at: usize| !row(at).form.starts_with(char::is_uppercase);
    let leading = [Upos::Det, Upos::Punct, Upos::Adp, Upos::Cconj];
    while from < head && (!upos(from, &[Upos::Propn]) && low(from) || upos(from, &leading)) {
        from += 1;
    }
    let stops = |&at: &usize| {
        let xpos = row(at).xpos;
        [",", "(", ":", ";", "[", "—", "–"].contains(&row(at).form.as_str())
            || matches!(xpos, Some(Xpos::Pos | Xpos::Wp | Xpos::Wdt | Xpos::Wrb))
            || (upos(at, &[Upos::Verb, Upos::Aux, Upos::Pron, Upos::Sconj]) && xpos != Some(Xpos::Nnp))
    };
    to = (head + 1..to).find(stops).unwrap_or(to);
    while to > head + 1 && upos(to - 1, &[Upos::Punct, Upos::Adp, Upos::Det, Upos::Cconj, Upos::Part]) {
        to -= 1;
    }
    (from, to)
}

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "_id")]
    id: String,
    text: String,
}

#[derive(Deserialize)]
struct Entity {
    begin: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "documentId")]
    document: String,
    confidence: f64,
}

/// The documents of one folder of re3d, from its two files of one object a line.
///
/// # Errors
/// At a line that is not as re3d has it.
pub fn re3d(documents: &str, entities: &str) -> Result<Vec<Vec<Named>>, serde_json::Error> {
    let mut by_document: HashMap<String, Vec<Entity>> = HashMap::new();
    for line in entities.lines() {
        let entity: Entity = serde_json::from_str(line)?;
        by_document.entry(entity.document.clone()).or_default().push(entity);
    }
    let read = |line: &str| {
        let document: Document = serde_json::from_str(line)?;
        Ok(re3d_document(&document.text, by_document.get(&document.id).map_or(&[], Vec::as_slice)))
    };
    documents.lines().map(read).collect()
}

struct Token {
    text: String,
    from: usize,
    to: usize,
}

fn re3d_document(text: &str, entities: &[Entity]) -> Vec<Named> {
    let chars: Vec<char> = text.chars().collect();
    let tokens = tokens(&chars);
    let mut sentences = vec![];
    let mut from = 0;
    for at in 1..=tokens.len() {
        let ends = at == tokens.len() || {
            let gap = &chars[tokens[at - 1].to..tokens[at].from];
            let mark = [".", "?", "!"].contains(&tokens[at - 1].text.as_str());
            gap.contains(&'\n') || (mark && !gap.is_empty() && !tokens[at].text.starts_with(char::is_lowercase))
        };
        if ends {
            sentences.push(re3d_sentence(&tokens[from..at], entities));
            from = at;
        }
    }
    sentences
}

/// Words, numbers with their marks, abbreviations with their full stops; other marks alone.
fn tokens(chars: &[char]) -> Vec<Token> {
    const SHORT: [&str; 22] = [
        "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Sgt", "St", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept",
        "Oct", "Nov", "Dec", "Capt", "Rep", "Sen",
    ];
    let mut found: Vec<Token> = vec![];
    let mut at = 0;
    let is = |at: usize, what: fn(&char) -> bool| chars.get(at).is_some_and(what);
    while at < chars.len() {
        let from = at;
        at += 1;
        if chars[from].is_whitespace() {
            continue;
        }
        if chars[from].is_alphanumeric() || chars[from] == '_' {
            let number = chars[from].is_ascii_digit();
            while is(at, |c| c.is_alphanumeric() || *c == '_')
                || (number && is(at, |c| ".,:".contains(*c)) && is(at + 1, char::is_ascii_digit))
            {
                at += 1;
            }
            let word: String = chars[from..at].iter().collect();
            let initials = |at: usize| is(at, |c| *c == '.') && is(at - 1, |c| c.is_ascii_uppercase());
            if at == from + 1 && initials(at) {
                at += 1;
                while is(at, char::is_ascii_uppercase) && is(at + 1, |c| *c == '.') {
                    at += 2;
                }
            } else if SHORT.contains(&word.as_str()) && is(at, |c| *c == '.') {
                at += 1;
            }
        } else if "'’".contains(chars[from]) && is(at, |c| *c == 's') && !is(at + 1, |c| c.is_alphanumeric()) {
            at += 1;
        }
        found.push(Token { text: chars[from..at].iter().collect(), from, to: at });
    }
    found
}

const DETERMINERS: [&str; 13] =
    ["the", "a", "an", "this", "these", "its", "their", "his", "her", "our", "other", "some", "many"];
const PRONOUNS: [&str; 16] =
    ["we", "they", "he", "she", "it", "i", "you", "who", "us", "them", "him", "her", "our", "their", "his", "its"];
const STOPS: [&str; 15] =
    ["of", "in", "for", "from", "to", "at", "on", "and", "with", "who", "that", "which", "by", ",", "("];

fn re3d_sentence(tokens: &[Token], entities: &[Entity]) -> Named {
    let mut named = Named { forms: tokens.iter().map(|t| t.text.clone()).collect(), ..Named::default() };
    let mut spans: Vec<(NamedSpan, bool)> = entities.iter().filter_map(|entity| touched(tokens, entity)).collect();
    spans.sort_by_key(|(span, _)| (std::cmp::Reverse(span.to - span.from), span.from));
    for (mut span, sure) in spans {
        let form = |at: u32| named.forms[at as usize].as_str();
        while span.from < span.to && DETERMINERS.contains(&form(span.from).to_lowercase().as_str()) {
            span.from += 1;
        }
        if span.from == span.to || named.names.iter().any(|n| span.from < n.to && n.from < span.to) {
            continue;
        }
        let head = form((span.from + 1..span.to).find(|&at| STOPS.contains(&form(at))).unwrap_or(span.to) - 1);
        if sure && head.starts_with(char::is_uppercase) && !PRONOUNS.contains(&head.to_lowercase().as_str()) {
            named.names.push(span);
        } else {
            named.unjudged.extend(span.from..span.to);
        }
    }
    named.names.sort_by_key(|span| span.from);
    let names = &named.names;
    named.unjudged.retain(|word| !names.iter().any(|n| (n.from..n.to).contains(word)));
    named
}

fn touched(tokens: &[Token], entity: &Entity) -> Option<(NamedSpan, bool)> {
    let kind = match entity.kind.as_str() {
        "Person" => EntityKind::Person,
        "Organisation" => EntityKind::Organisation,
        "Location" => EntityKind::Location,
        _ => return None,
    };
    let inside = |token: &Token| token.from < entity.end && entity.begin < token.to;
    let from = tokens.iter().position(inside)?;
    let to = tokens.iter().rposition(inside)? + 1;
    Some((NamedSpan { from: from as u32, to: to as u32, kind }, entity.confidence > 0.0))
}
