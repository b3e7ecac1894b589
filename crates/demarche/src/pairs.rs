//! The event between two given spans: what the rules say, and what the judge makes of it.

use demarche_events::{Pair, Related};
use demarche_judge::{
    Example, Features, Model as Judge, ROOTS, Said, Verdict, Vote, class_of, class_of_type, features,
};
use demarche_schema::{Auxiliary, EventType, Mention, Mode, Parsed, Span};

use crate::{Error, ErrorKind, Pipeline};

/// Two spans of a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ends {
    /// Who acts; `None` when no one is marked.
    pub source: Option<Span>,
    /// Who is acted upon; `None` when no one is marked.
    pub target: Option<Span>,
}

/// A pair as the rules read it and as the judge sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct PairReading {
    /// The rules' readings, best first.
    pub ranked: Vec<Related>,
    /// What the judge sees.
    pub features: Features,
}

/// The event between two spans.
#[derive(Debug, Clone, PartialEq)]
pub struct PairAnswer {
    /// Type; `None` when nothing in the sentence names an event.
    pub event: Option<EventType>,
    /// Modes, when a rule says them.
    pub modes: Vec<Mode>,
    /// Auxiliaries of the best reading by rules.
    pub auxiliaries: Vec<Auxiliary>,
    /// 0 to 1.
    pub confidence: f32,
    /// Reasons, in order.
    pub because: Vec<String>,
}

impl Pipeline {
    /// Reads a pair: the rules' readings, and the pair as the judge sees it.
    ///
    /// # Errors
    /// When a span does not fit the text.
    pub fn read_pair(&self, text: &str, ends: Ends) -> Result<PairReading, Error> {
        if ends.source.into_iter().chain(ends.target).any(|span| span.of(text).is_empty()) {
            return Err(Error::new(ErrorKind::Argument, "a span does not fit the text"));
        }
        let (parsed, mentions) = self.analyse_sentence(text, None);
        let start = parsed.sentence.start;
        let shift = |span: Span| Span::new(span.start.saturating_sub(start), span.end.saturating_sub(start));
        let pair = Pair { source: ends.source.map(shift), target: ends.target.map(shift) };
        Ok(self.pair_reading(&parsed, &mentions, pair))
    }

    fn pair_reading(&self, parsed: &Parsed, mentions: &[Mention], pair: Pair) -> PairReading {
        let ranked = self.coder().ranked(parsed, mentions, pair);
        let votes: Vec<Vote> = ranked.iter().map(vote).collect();
        let analysed = self.analyser().parse_batch_with_vectors(&[&parsed.sentence]).pop();
        let vectors = analysed.map(|(_, vectors)| vectors).unwrap_or_default();
        let heads = (pair.source.and_then(|s| head_of(parsed, s)), pair.target.and_then(|s| head_of(parsed, s)));
        let width = if vectors.is_empty() { 0 } else { vectors.word(0).len() };
        let said = Said { votes: &votes, hints: &self.coder().hints(parsed) };
        let features = features(&parsed.parse, heads, said, width, |word| vectors.word(word));
        PairReading { ranked, features }
    }

    /// The event between two spans of a text, by the rules and, where the pipeline has one, the judge.
    ///
    /// # Errors
    /// When a span does not fit the text.
    pub fn relate(&self, text: &str, ends: Ends) -> Result<PairAnswer, Error> {
        let reading = self.read_pair(text, ends)?;
        let mut answer = match self.judge() {
            Some(judge) => judged(&reading, judge),
            None => by_rules(&reading.ranked),
        };
        answer.because.push(format!("model {}", self.model_version()));
        Ok(answer)
    }
}

fn vote(related: &Related) -> Vote {
    Vote {
        event: related.event,
        confidence: related.confidence,
        trigger: related.trigger,
        rule: related.rule.clone(),
        modes: related.modes.clone(),
        auxiliaries: related.auxiliaries.clone(),
    }
}

/// The word of a span that hangs on a word outside it.
fn head_of(parsed: &Parsed, span: Span) -> Option<usize> {
    let count = parsed.parse.words.len().min(parsed.sentence.tokens.len());
    let words: Vec<usize> = (0..count).filter(|&at| parsed.sentence.tokens[at].span.overlaps(span)).collect();
    let outside = |at: &usize| parsed.parse.head(*at).is_none_or(|head| !words.contains(&head));
    words.iter().copied().find(outside).or(words.first().copied())
}

/// The best reading by rules alone.
fn by_rules(ranked: &[Related]) -> PairAnswer {
    match ranked.first() {
        Some(best) => of_rule(best, best.confidence),
        None => PairAnswer {
            event: None,
            modes: Vec::new(),
            auxiliaries: Vec::new(),
            confidence: 0.0,
            because: vec!["no word of the sentence triggers a rule".to_owned()],
        },
    }
}

fn of_rule(related: &Related, confidence: f32) -> PairAnswer {
    let mut because = vec![format!("{} ({})", related.rule, related.entry)];
    because.extend(related.then.iter().cloned());
    PairAnswer {
        event: Some(related.event),
        modes: related.modes.clone(),
        auxiliaries: related.auxiliaries.clone(),
        confidence,
        because,
    }
}

/// The judge's choice: told by the best rule of that type where there is one. A rule's negation stays.
pub(crate) fn judged(reading: &PairReading, judge: &Judge) -> PairAnswer {
    let verdict = judge.judge(&reading.features);
    let class = chosen(reading, &judge.raw(&reading.features));
    let of_class = reading.ranked.iter().find(|related| class_of_type(related.event) == class);
    let mut answer = match of_class {
        Some(related) => of_rule(related, verdict.of(class)),
        None => by_judge_alone(reading, class, verdict.of(class)),
    };
    answer.because.push(told(judge, &verdict));
    if let Some(first) = reading.ranked.first().filter(|first| class_of_type(first.event) != class) {
        answer.because.push(format!("over {} by rule {}", first.event, first.rule));
        if first.auxiliaries.contains(&Auxiliary::Negation) && !answer.auxiliaries.contains(&Auxiliary::Negation) {
            answer.auxiliaries.push(Auxiliary::Negation);
            answer.auxiliaries.sort_unstable();
        }
    }
    answer
}

fn by_judge_alone(reading: &PairReading, class: usize, confidence: f32) -> PairAnswer {
    // CONCEDE and RETREAT are one class; without a rule's word it is what was done.
    let event = ROOTS[class].parse().unwrap_or(EventType::Retreat);
    let auxiliaries = reading.ranked.first().map_or_else(Vec::new, |first| first.auxiliaries.clone());
    PairAnswer { event: Some(event), modes: Vec::new(), auxiliaries, confidence, because: Vec::new() }
}

fn told(judge: &Judge, verdict: &Verdict) -> String {
    let (root, probability) = verdict.best();
    format!("judge {}: {root} {probability:.2} for {}", judge.version, verdict.because.join(", "))
}

/// How much likelier than the rules' reading another class must be to be preferred. Within 0.10 to 0.20 five-fold figures on the labelled
/// pairs are alike (`docs/accuracy.md`).
const MARGIN: f64 = 0.15;

/// The class that rules and judge settle on, given the judge's raw scores: the rules' own unless another is clearly likelier.
fn chosen(reading: &PairReading, scores: &[f64]) -> usize {
    let top = scores.iter().fold(f64::MIN, |a, &b| a.max(b));
    let sum: f64 = scores.iter().map(|score| (score - top).exp()).sum();
    let likely = |class: usize| scores.get(class).map_or(0.0, |score| (score - top).exp() / sum);
    let best = (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]).then(b.cmp(&a))).unwrap_or(0);
    let ruled = reading.ranked.first().map(|first| class_of_type(first.event));
    ruled.filter(|&ruled| likely(best) - likely(ruled) < MARGIN).unwrap_or(best)
}

/// The root that rules and judge settle on, given the judge's raw scores.
#[must_use]
pub fn settled_root(reading: &PairReading, scores: &[f64]) -> &'static str {
    ROOTS[chosen(reading, scores)]
}

/// A labelled pair as the judge learns it; `None` for an unknown root.
#[must_use]
pub fn example(reading: &PairReading, root: &str) -> Option<Example> {
    class_of(root).map(|class| Example { features: reading.features.clone(), class })
}

/// Gives each pair a fold: pairs of one sentence share theirs.
#[must_use]
pub fn folds(texts: &[&str], count: usize) -> Vec<usize> {
    let mut seen = std::collections::BTreeMap::new();
    let mut fold = |text: &str| {
        let next = seen.len();
        *seen.entry(text.to_owned()).or_insert(next) % count.max(1)
    };
    texts.iter().map(|text| fold(text)).collect()
}

/// Judges each of the labelled pairs by a judge that was trained on the other folds: the classes' raw scores, or `None` for a
/// pair whose root is unknown.
#[must_use]
pub fn cross_judged(
    labelled: &[Option<Example>],
    folds: &[usize],
    options: demarche_judge::Options,
) -> Vec<Option<Vec<f64>>> {
    let mut out = vec![None; labelled.len()];
    let count = folds.iter().max().map_or(0, |most| most + 1);
    for fold in 0..count {
        let rest = labelled.iter().zip(folds).filter(|(_, at)| **at != fold);
        let train: Vec<Example> = rest.filter_map(|(example, _)| example.clone()).collect();
        let judge = demarche_judge::fit(&train, options, "fold");
        for (at, example) in labelled.iter().enumerate().filter(|(at, _)| folds[*at] == fold) {
            out[at] = example.as_ref().map(|example| judge.raw(&example.features));
        }
    }
    out
}
