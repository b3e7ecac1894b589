//! What the sentences of a document need to know of one another: who is quoted, and which issues are named where.
//!
//! A proposition that names no subject of its own ("will return to the table", "an agreement") is about the subject that was
//! named last and that concerns the parties, else about the one the document names most.

use std::collections::BTreeMap;

use demarche_schema::{Date, IssueRef, Mention, Parsed, Span};

use crate::issues::IssueIndex;
use crate::quotes::Quotes;
use crate::topics::Topic;

/// What naming an issue again counts for, by how many sentences ago: here, in the sentence before, and so on.
const RECENT: &[f32] = &[2.0, 1.2, 0.8, 0.5, 0.3];
/// An issue that weighs less than this is not the subject of anything.
const ENOUGH: f32 = 0.9;
/// What naming an issue in the first sentence, which says what a report is about, counts for in the whole document.
const LEAD: f32 = 2.0;
/// What words count for that are an issue's only where one of its parties is near.
const NEAR: f32 = 0.4;

/// One document's quotations and named issues.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Context {
    quotes: Quotes,
    /// For each sentence the issues of the standing list that it names, by id, with what the naming weighs.
    named: Vec<BTreeMap<String, f32>>,
    /// For each issue what all namings weigh together, and the share of the document's parties that are usual to it.
    weights: BTreeMap<String, (f32, f32)>,
    /// Day of publication.
    pub(crate) day: Option<Date>,
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
    pub(crate) fn new(
        issues: &IssueIndex,
        quotes: Quotes,
        sentences: &[Parsed],
        mentions: &[Mention],
        day: Option<Date>,
    ) -> Self {
        let mut named = Vec::with_capacity(sentences.len());
        for (at, parsed) in sentences.iter().enumerate() {
            let number = u32::try_from(at).unwrap_or(u32::MAX);
            let here =
                mentions.partition_point(|m| m.sentence < number)..mentions.partition_point(|m| m.sentence <= number);
            named.push(named_in(issues, parsed, &mentions[here], day));
        }
        let mut weights: BTreeMap<String, (f32, f32)> = BTreeMap::new();
        for (at, (id, weight)) in
            named.iter().enumerate().flat_map(|(at, named)| named.iter().map(move |one| (at, one)))
        {
            let entry = weights.entry(id.clone()).or_insert_with(|| (0.0, covered(issues.parties(id), mentions)));
            entry.0 += weight * if at == 0 { LEAD } else { 1.0 };
        }
        Self { quotes, named, weights, day }
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

    /// The matter between two sides that the document named before the `at`-th sentence, so that talks of the two are on it: of those
    /// that concern both the one it named most. The relation of the two is no matter of its own.
    pub(crate) fn named_before(&self, issues: &IssueIndex, at: usize, one: &[&str], other: &[&str]) -> Option<Topic> {
        let between = |id: &str| issues.concerns(id, Some(one)) && issues.concerns(id, Some(other));
        let matter = |id: &str| !id.starts_with("relations/") && !issues.is_manner(id) && between(id);
        let mut weights: BTreeMap<&str, f32> = BTreeMap::new();
        for (id, weight) in self.named.iter().take(at).flatten().filter(|(id, _)| matter(id)) {
            *weights.entry(id).or_default() += weight;
        }
        let best = weights.into_iter().filter(|(_, weight)| *weight >= 2.0 * ENOUGH);
        let (id, _) = best.max_by(|a, b| a.1.total_cmp(&b.1).then_with(|| b.0.cmp(a.0)))?;
        let how = format!("issue {id}, the matter between the two");
        let issue = issues.reference(id);
        Some(Topic { issue, how, listed: true, vague: false, bare: false, passage: false })
    }

    /// The subject named nearest before the `at`-th sentence, else the one that the document names most: for words that tell nothing.
    pub(crate) fn any(&self, issues: &IssueIndex, at: usize) -> Option<Topic> {
        let matter = |id: &&String| !issues.is_manner(id);
        let heaviest = |named: &BTreeMap<String, f32>| -> Option<String> {
            let mut best: Option<(f32, &String)> = None;
            for (id, &weight) in named.iter().filter(|(id, _)| matter(id)) {
                if best.is_none_or(|(most, _)| weight > most) {
                    best = Some((weight, id));
                }
            }
            best.map(|(_, id)| id.clone())
        };
        let before = self.named.iter().take(at + 1).rev().find_map(heaviest);
        let whole: BTreeMap<String, f32> = self.weights.iter().map(|(id, (total, _))| (id.clone(), *total)).collect();
        let issue = issues.reference(&before.or_else(|| heaviest(&whole))?);
        let how = format!("issue {}, the only subject nearby", issue.id);
        Some(Topic { issue, how, listed: true, vague: false, bare: false, passage: true })
    }

    /// The subject that the `at`-th sentence is about when it names none itself: of those that concern one of the parties (`None`: all), the one that
    /// the document names most, with more weight for what was named just before. `loose` takes also what was named less; `least` is how much more than usual it
    /// must weigh.
    pub(crate) fn topic(
        &self,
        issues: &IssueIndex,
        at: usize,
        codes: Option<&[&str]>,
        loose: bool,
        least: f32,
    ) -> Option<Topic> {
        let mut best: Option<(f32, &String)> = None;
        let mut second = 0.0_f32;
        for (id, (total, share)) in self.weights.iter().filter(|(id, _)| issues.concerns(id, codes)) {
            let recent = RECENT.iter().enumerate().filter_map(|(ago, factor)| {
                let weight = self.named.get(at.checked_sub(ago)?)?.get(id)?;
                Some(weight * factor)
            });
            let weight = (total + recent.sum::<f32>()) * (0.25 + share);
            // What concerns none of the parties must be named all the more.
            let enough = match (codes, loose) {
                (Some(_), false) => ENOUGH * least,
                (None, false) => 2.0 * ENOUGH * least,
                (_, true) => 0.5 * ENOUGH,
            };
            if weight >= enough && best.is_none_or(|(most, _)| weight > most) {
                second = best.map_or(second, |(most, _)| most);
                best = Some((weight, id));
            } else {
                second = second.max(weight);
            }
        }
        let (weight, id) = best?;
        let IssueRef { id, label } = issues.reference(id);
        let how = format!("issue {id}, the subject of the passage ({weight:.1}, next {second:.1})");
        Some(Topic { issue: IssueRef { id, label }, how, listed: true, vague: false, bare: false, passage: true })
    }
}

/// The issues that a sentence names, with what the naming weighs: its words, less where only a party nearby makes them the issue's.
fn named_in(issues: &IssueIndex, parsed: &Parsed, mentions: &[Mention], day: Option<Date>) -> BTreeMap<String, f32> {
    let readings = mentions.iter().flat_map(|mention| &mention.readings);
    let codes: Vec<&str> = readings.map(|r| r.code.as_str()).filter(|code| !code.is_empty()).collect();
    let words: Vec<&str> = (0..parsed.sentence.tokens.len()).map(|word| parsed.sentence.form(word)).collect();
    let mut named: BTreeMap<String, f32> = BTreeMap::new();
    for one in issues.find(&words, &codes) {
        if issues.is_current(one.id, day) {
            let length = f32::from(u8::try_from(one.length.min(6)).unwrap_or(6));
            let weight = (0.5 + 0.5 * length) * if one.near { NEAR } else { 1.0 };
            let entry = named.entry(one.id.to_owned()).or_default();
            *entry = entry.max(weight);
        }
    }
    named
}

/// The share of a document's coded mentions whose code is one of these parties.
fn covered(parties: &[String], mentions: &[Mention]) -> f32 {
    let codes = || mentions.iter().flat_map(|m| &m.readings).filter(|reading| !reading.code.is_empty());
    let (all, own) = (codes().count(), codes().filter(|reading| parties.contains(&reading.code)).count());
    if all == 0 { 0.0 } else { own as f32 / all as f32 }
}
