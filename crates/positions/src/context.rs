//! What the sentences of a document need to know of one another: who is quoted, and which issues are named where.
//!
//! A proposition that names no subject of its own ("will return to the table", "an agreement") is about the subject that was
//! named last and that concerns the parties, else about the one the document names most.

use std::collections::BTreeMap;

use demarche_schema::{IssueRef, Mention, Parsed, Span};

use crate::issues::IssueIndex;
use crate::quotes::Quotes;
use crate::topics::Topic;

/// How many sentences back a subject is remembered.
const REMEMBERED: usize = 8;

/// One document's quotations and named issues.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Context {
    quotes: Quotes,
    /// For each sentence the issues of the standing list that it names, the longest first.
    named: Vec<Vec<String>>,
    /// How often the document names each, most often first.
    counts: Vec<String>,
}

/// Words between quotation marks, and who says them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotation {
    /// The sentence they stand in, as an index into the document's sentences.
    pub sentence: usize,
    /// Where they stand, in bytes of that sentence.
    pub span: Span,
    /// Who says them, as an index into the document's mentions.
    pub speaker: Option<usize>,
}

impl Context {
    pub(crate) fn new(issues: &IssueIndex, quotes: Quotes, sentences: &[Parsed], mentions: &[Mention]) -> Self {
        let mut named = Vec::with_capacity(sentences.len());
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (at, parsed) in sentences.iter().enumerate() {
            let number = u32::try_from(at).unwrap_or(u32::MAX);
            let (from, to) = (
                mentions.partition_point(|m| m.sentence < number),
                mentions.partition_point(|m| m.sentence <= number),
            );
            let readings = mentions[from..to].iter().flat_map(|m| &m.readings);
            let codes: Vec<&str> = readings.map(|r| r.code.as_str()).filter(|code| !code.is_empty()).collect();
            let words: Vec<&str> = (0..parsed.sentence.tokens.len()).map(|word| parsed.sentence.form(word)).collect();
            let mut found = issues.find(&words, &codes);
            found.sort_by_key(|one| (std::cmp::Reverse(one.length), !one.near, one.from, one.id));
            let mut here: Vec<String> = Vec::new();
            for one in &found {
                if !here.iter().any(|id| id == one.id) {
                    here.push(one.id.to_owned());
                    *counts.entry(one.id.to_owned()).or_default() += one.length;
                }
            }
            named.push(here);
        }
        let mut ranked: Vec<(usize, String)> = counts.into_iter().map(|(id, count)| (count, id)).collect();
        ranked.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        Self { quotes, named, counts: ranked.into_iter().map(|(_, id)| id).collect() }
    }

    /// The quotations by sentence.
    #[must_use]
    pub fn quotes(&self) -> &Quotes {
        &self.quotes
    }

    /// Every quotation of the document, in order; one for each stretch of words within a sentence.
    #[must_use]
    pub fn quotations(&self, sentences: &[Parsed]) -> Vec<Quotation> {
        let mut all = Vec::new();
        for (sentence, (quoted, parsed)) in self.quotes.sentences.iter().zip(sentences).enumerate() {
            let mut from = None;
            for word in 0..=quoted.inside.len() {
                match (from, quoted.is_inside(word)) {
                    (None, true) => from = Some(word),
                    (Some(start), false) => {
                        let span = parsed.sentence.words_span(start, word);
                        all.push(Quotation { sentence, span, speaker: quoted.speaker });
                        from = None;
                    }
                    _ => {}
                }
            }
        }
        all
    }

    /// The subject that the `at`-th sentence is about when it names none itself: named last and of concern to one of the parties, else
    /// named most.
    pub(crate) fn topic(&self, issues: &IssueIndex, at: usize, codes: &[&str]) -> Option<Topic> {
        let back = (at.saturating_sub(REMEMBERED)..=at).rev();
        let own = |id: &&String| issues.concerns(id, codes, true);
        let any = |id: &&String| issues.concerns(id, codes, false);
        let near = |wanted: &dyn Fn(&&String) -> bool| {
            let mut back = back.clone();
            back.find_map(|sentence| self.named.get(sentence)?.iter().find(wanted).map(|id| (id, sentence)))
        };
        let main = || self.counts.iter().find(own).map(|id| (id, usize::MAX));
        let (id, how) = match near(&own).or_else(main).or_else(|| near(&any))? {
            (id, sentence) if sentence == at => (id, "named in the sentence".to_owned()),
            (id, usize::MAX) => (id, "the document's main subject".to_owned()),
            (id, sentence) => (id, format!("named in sentence {}", sentence + 1)),
        };
        let IssueRef { id, label } = issues.reference(id);
        let how = format!("issue {id}, {how}");
        Some(Topic { issue: IssueRef { id, label }, how, listed: true, vague: false })
    }
}
