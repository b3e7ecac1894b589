//! The event between two given spans: what the rules say, and what the judge makes of it.

use std::collections::BTreeMap;

use demarche_events::{Pair, Related};
use demarche_judge::{
    CLASSES, Example, Features, Model as Judge, ROOTS, Said, Verdict, Vote, class_of, class_of_type, features,
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
    /// The logarithm of each class's probability by the classifier of marked pairs, where there is one.
    pub marked: Option<Marked>,
}

/// What the classifier of marked pairs says of a pair: the logarithm of each class's probability, in the order of [`ROOTS`].
pub type Marked = [f64; CLASSES];

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
        let marked = self.classifier().map(|classifier| {
            let scores = classifier.scores(&parsed.sentence, pair.source, pair.target);
            by_class(classifier.labels(), &scores)
        });
        PairReading { ranked, features, marked }
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
        if let (Some(classifier), Some(marked)) = (self.classifier(), &reading.marked) {
            answer.because.push(told_by_classifier(classifier.version(), marked));
        }
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
    let verdict = judge.verdict(&reading.features, &pooled(reading, &judge.raw(&reading.features)));
    let class = verdict.ranked[0].0;
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

/// The confidence that a rule's reading mostly has: a rule this sure has one vote.
const USUAL: f64 = 0.75;

/// The scores of the classes by all who have a say, as a logarithmic pool (Genest and Zidek 1986, "Combining probability
/// distributions", Statistical Science 1): the judge's, given its raw scores, the classifier's, and the best rule's reading, each
/// with the same weight. `docs/accuracy.md` has the figures of other weights.
fn pooled(reading: &PairReading, raw: &[f64]) -> Marked {
    let top = raw.iter().fold(f64::MIN, |a, &b| a.max(b));
    let log = raw.iter().map(|score| (score - top).exp()).sum::<f64>().ln() + top;
    let mut scores = [0.0; CLASSES];
    scores.iter_mut().zip(raw).for_each(|(to, score)| *to = score - log);
    if let Some(marked) = &reading.marked {
        scores.iter_mut().zip(marked).for_each(|(to, score)| *to += score);
    }
    if let Some(first) = reading.ranked.first() {
        scores[class_of_type(first.event)] += f64::from(first.confidence) / USUAL;
    }
    scores
}

fn by_class(labels: &[String], scores: &[f32]) -> Marked {
    let mut out = [f64::MIN_POSITIVE.ln(); CLASSES];
    for (class, score) in labels.iter().zip(scores).filter_map(|(label, score)| Some((class_of(label)?, score))) {
        out[class] = f64::from(*score);
    }
    out
}

fn told_by_classifier(version: &str, marked: &Marked) -> String {
    let best = best_of(marked);
    format!("classifier {version}: {} {:.2}", ROOTS[best], marked[best].exp())
}

fn best_of(scores: &[f64]) -> usize {
    (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]).then(b.cmp(&a))).unwrap_or(0)
}

/// The root that rules, judge and classifier settle on, given the judge's raw scores.
#[must_use]
pub fn settled_root(reading: &PairReading, raw: &[f64]) -> &'static str {
    ROOTS[best_of(&pooled(reading, raw))]
}

/// A labelled pair as the judge learns it; `None` for an unknown root.
#[must_use]
pub fn example(reading: &PairReading, root: &str) -> Option<Example> {
    class_of(root).map(|class| Example { features: reading.features.clone(), class })
}

/// Gives each pair a fold: pairs of one sentence share theirs.
#[must_use]
pub fn folds(texts: &[&str], count: usize) -> Vec<usize> {
    let mut seen = BTreeMap::new();
    let mut fold = |text: &str| {
        let next = seen.len();
        *seen.entry(text.to_owned()).or_insert(next) % count.max(1)
    };
    texts.iter().map(|text| fold(text)).collect()
}

/// Judges each of the labelled pairs by a judge that was trained on the other folds: the pooled scores of the classes, or `None` for
/// a pair whose root is unknown. What the readings have from the classifier must come from one of the other folds too.
#[must_use]
pub fn cross_judged(
    readings: &[Option<PairReading>],
    labelled: &[Option<Example>],
    folds: &[usize],
    options: demarche_judge::Options,
) -> Vec<Option<Marked>> {
    let mut out = vec![None; labelled.len()];
    let count = folds.iter().max().map_or(0, |most| most + 1);
    for fold in 0..count {
        let rest = labelled.iter().zip(folds).filter(|(_, at)| **at != fold);
        let train: Vec<Example> = rest.filter_map(|(example, _)| example.clone()).collect();
        let judge = demarche_judge::fit(&train, options, "fold");
        for (at, reading) in readings.iter().enumerate().filter(|(at, _)| folds[*at] == fold) {
            let labelled = reading.as_ref().filter(|_| labelled[at].is_some());
            out[at] = labelled.map(|reading| pooled(reading, &judge.raw(&reading.features)));
        }
    }
    out
}

/// The root of pooled scores.
#[must_use]
pub fn root_of_scores(scores: &Marked) -> &'static str {
    ROOTS[best_of(scores)]
}

/// Reads the scores of folds that `training/analyser/pairs.py` writes: a header with the names of the classes, then an id and a number
/// for each class a line, separated by tabs.
///
/// # Errors
/// When a line is not of this form, with its number.
pub fn read_fold_scores(text: &str) -> Result<BTreeMap<String, Marked>, Error> {
    let mut lines = text.lines().enumerate();
    let header: Vec<String> = lines.next().map_or("", |(_, line)| line).split('\t').map(str::to_owned).collect();
    let labels = header.get(1..).unwrap_or_default();
    let line = |(at, line): (usize, &str)| {
        let (id, numbers) = line.split_once('\t').unwrap_or((line, ""));
        let scores: Result<Vec<f32>, _> = numbers.split('\t').map(str::parse).collect();
        match scores {
            Ok(scores) if scores.len() == labels.len() => Ok((id.to_owned(), by_class(labels, &scores))),
            _ => Err(Error::new(
                ErrorKind::Argument,
                format!("line {}: not an id and {} numbers separated by tabs", at + 1, labels.len()),
            )),
        }
    };
    lines.map(line).collect()
}
