//! Training: multinomial logistic regression with weight decay, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006,
//! algorithm 7.4) with backtracking. Deterministic: sums in one order, no random numbers.

use std::collections::{BTreeMap, VecDeque};

use crate::{CLASSES, Features, Model};

/// A pair with its class.
#[derive(Debug, Clone)]
pub struct Example {
    /// The pair.
    pub features: Features,
    /// Index into [`crate::ROOTS`].
    pub class: usize,
}

/// How to train.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Weight decay of named features.
    pub decay_named: f64,
    /// Weight decay of the vector's weights.
    pub decay_vector: f64,
    /// Standard deviation that the vector's numbers are brought to.
    pub vector_spread: f64,
    /// Features seen in fewer examples are left out.
    pub least: usize,
    /// Steps.
    pub steps: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { decay_named: 3e-3, decay_vector: 3e-3, vector_spread: 0.3, least: 2, steps: 60 }
    }
}

/// Pairs of steps and changes of gradient that are remembered.
const MEMORY: usize = 10;

struct Row {
    named: Vec<(usize, f64)>,
    vector: Vec<f64>,
    class: usize,
    weight: f64,
}

struct Problem {
    rows: Vec<Row>,
    names: usize,
    length: usize,
    options: Options,
}

/// Trains a judge. `version` becomes its version.
#[must_use]
pub fn fit(examples: &[Example], options: Options, version: &str) -> Model {
    let names = vocabulary(examples, options.least);
    let length = examples.first().map_or(0, |example| example.features.vector.len());
    let scale = options.vector_spread / spread(examples).max(1e-9);
    let balance = class_weights(examples);
    let row = |example: &Example| Row {
        named: indices(&names, &example.features),
        vector: example.features.vector.iter().map(|value| f64::from(*value) * scale).collect(),
        class: example.class,
        weight: balance[example.class],
    };
    let problem = Problem { rows: examples.iter().map(row).collect(), names: names.len(), length, options };
    let weights = minimise(&problem);
    #[expect(clippy::cast_possible_truncation, reason = "weights are kept in single precision")]
    let single = |from: &[f64]| from.iter().map(|weight| *weight as f32).collect::<Vec<f32>>();
    let split = weights.len() - CLASSES;
    #[expect(clippy::cast_possible_truncation, reason = "a scale in single precision")]
    Model {
        version: version.to_owned(),
        names: names.into_keys().collect(),
        weights: single(&weights[..split]),
        bias: single(&weights[split..]),
        vector_scale: scale as f32,
        vector_length: u32::try_from(length).unwrap_or(0),
        temperature: 1.0,
    }
}

fn vocabulary(examples: &[Example], least: usize) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _) in examples.iter().flat_map(|example| &example.features.named) {
        *counts.entry(name).or_default() += 1;
    }
    let kept = counts.into_iter().filter(|(_, count)| *count >= least);
    kept.enumerate().map(|(at, (name, _))| (name.to_owned(), at)).collect()
}

fn indices(names: &BTreeMap<String, usize>, features: &Features) -> Vec<(usize, f64)> {
    features.named.iter().filter_map(|(name, value)| names.get(name).map(|&at| (at, f64::from(*value)))).collect()
}

/// The standard deviation of all numbers of all vectors.
fn spread(examples: &[Example]) -> f64 {
    let numbers = || examples.iter().flat_map(|example| &example.features.vector).map(|value| f64::from(*value));
    let count = numbers().count().max(1) as f64;
    let mean = numbers().sum::<f64>() / count;
    (numbers().map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt()
}

/// Rare classes count more, by the root of how rare they are.
fn class_weights(examples: &[Example]) -> [f64; CLASSES] {
    let mut counts = [0.0; CLASSES];
    examples.iter().for_each(|example| counts[example.class] += 1.0);
    let mean = counts.iter().sum::<f64>() / CLASSES as f64;
    counts.map(|count| if count > 0.0 { (mean / count).sqrt() } else { 0.0 })
}

impl Problem {
    fn size(&self) -> usize {
        (self.names + self.length + 1) * CLASSES
    }

    /// Loss and gradient.
    fn at(&self, weights: &[f64]) -> (f64, Vec<f64>) {
        let mut gradient = vec![0.0; weights.len()];
        let total: f64 = self.rows.iter().map(|row| row.weight).sum::<f64>().max(1e-9);
        let mut loss = 0.0;
        for row in &self.rows {
            let mut scores = self.scores(row, weights);
            loss -= row.weight * log_softmax(&mut scores, row.class);
            scores[row.class] -= 1.0;
            let share = row.weight / total;
            self.spread_back(row, &scores.map(|score| score * share), &mut gradient);
        }
        loss /= total;
        let split = self.names * CLASSES;
        let end = weights.len() - CLASSES;
        for (range, decay) in [(0..split, self.options.decay_named), (split..end, self.options.decay_vector)] {
            for at in range {
                loss += decay * weights[at] * weights[at] / 2.0;
                gradient[at] += decay * weights[at];
            }
        }
        (loss, gradient)
    }

    fn scores(&self, row: &Row, weights: &[f64]) -> [f64; CLASSES] {
        let mut scores = [0.0; CLASSES];
        scores.copy_from_slice(&weights[weights.len() - CLASSES..]);
        let mut add = |at: usize, value: f64| {
            for (score, weight) in scores.iter_mut().zip(&weights[at * CLASSES..(at + 1) * CLASSES]) {
                *score += weight * value;
            }
        };
        row.named.iter().for_each(|&(at, value)| add(at, value));
        row.vector.iter().enumerate().for_each(|(at, &value)| add(self.names + at, value));
        scores
    }

    fn spread_back(&self, row: &Row, error: &[f64; CLASSES], gradient: &mut [f64]) {
        let end = gradient.len() - CLASSES;
        let mut add = |at: usize, value: f64| {
            for (to, error) in gradient[at..at + CLASSES].iter_mut().zip(error) {
                *to += error * value;
            }
        };
        add(end, 1.0);
        row.named.iter().for_each(|&(at, value)| add(at * CLASSES, value));
        row.vector.iter().enumerate().for_each(|(at, &value)| add((self.names + at) * CLASSES, value));
    }
}

/// Turns scores into probabilities; gives the logarithm of the class's.
fn log_softmax(scores: &mut [f64; CLASSES], class: usize) -> f64 {
    let top = scores.iter().fold(f64::MIN, |a, &b| a.max(b));
    let sum: f64 = scores.iter().map(|score| (score - top).exp()).sum();
    let log = scores[class] - top - sum.ln();
    scores.iter_mut().for_each(|score| *score = (*score - top).exp() / sum);
    log
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn minimise(problem: &Problem) -> Vec<f64> {
    let mut weights = vec![0.0; problem.size()];
    let (mut loss, mut gradient) = problem.at(&weights);
    let mut memory: VecDeque<(Vec<f64>, Vec<f64>)> = VecDeque::new();
    for _ in 0..problem.options.steps {
        let direction = direction(&gradient, &memory);
        let slope = dot(&direction, &gradient);
        if slope > -1e-12 {
            break;
        }
        let Some((next, next_loss, next_gradient)) = descend(problem, &weights, loss, &direction, slope) else { break };
        let step: Vec<f64> = next.iter().zip(&weights).map(|(a, b)| a - b).collect();
        let change: Vec<f64> = next_gradient.iter().zip(&gradient).map(|(a, b)| a - b).collect();
        if dot(&step, &change) > 1e-12 {
            memory.push_back((step, change));
        }
        if memory.len() > MEMORY {
            memory.pop_front();
        }
        (weights, loss, gradient) = (next, next_loss, next_gradient);
    }
    weights
}

/// Minus the gradient through the remembered curvature.
fn direction(gradient: &[f64], memory: &VecDeque<(Vec<f64>, Vec<f64>)>) -> Vec<f64> {
    let mut q: Vec<f64> = gradient.iter().map(|g| -g).collect();
    let mut shares = Vec::with_capacity(memory.len());
    for (step, change) in memory.iter().rev() {
        let share = dot(step, &q) / dot(step, change);
        q.iter_mut().zip(change).for_each(|(q, change)| *q -= share * change);
        shares.push(share);
    }
    if let Some((step, change)) = memory.back() {
        let scale = dot(step, change) / dot(change, change);
        q.iter_mut().for_each(|q| *q *= scale);
    }
    for ((step, change), share) in memory.iter().zip(shares.into_iter().rev()) {
        let back = dot(change, &q) / dot(step, change);
        q.iter_mut().zip(step).for_each(|(q, step)| *q += (share - back) * step);
    }
    q
}

/// The longest of halved steps that lowers the loss enough.
fn descend(
    problem: &Problem,
    weights: &[f64],
    loss: f64,
    direction: &[f64],
    slope: f64,
) -> Option<(Vec<f64>, f64, Vec<f64>)> {
    let mut length = 1.0;
    for _ in 0..30 {
        let next: Vec<f64> = weights.iter().zip(direction).map(|(weight, d)| weight + length * d).collect();
        let (next_loss, gradient) = problem.at(&next);
        if next_loss <= loss + 1e-4 * length * slope {
            return Some((next, next_loss, gradient));
        }
        length /= 2.0;
    }
    None
}

impl Model {
    /// The judge with the temperature under which these examples, which it was not trained on, are likeliest.
    #[must_use]
    pub fn tempered(mut self, judged: &[(Vec<f64>, usize)]) -> Self {
        let loss = |temperature: f64| -> f64 {
            let one = |(scores, class): &(Vec<f64>, usize)| {
                let mut divided = [0.0; CLASSES];
                divided.iter_mut().zip(scores).for_each(|(to, score)| *to = score / temperature);
                -log_softmax(&mut divided, *class)
            };
            judged.iter().map(one).sum()
        };
        let steps = (4..=40).map(|tenth| f64::from(tenth) / 10.0);
        #[expect(clippy::cast_possible_truncation, reason = "a step of a tenth")]
        if let Some(best) = steps.min_by(|a, b| loss(*a).total_cmp(&loss(*b))) {
            self.temperature = best as f32;
        }
        self
    }

    /// The scores of the classes, before the temperature.
    #[must_use]
    pub fn raw(&self, features: &Features) -> Vec<f64> {
        self.scores(features).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn example(names: &[&str], class: usize) -> Example {
        let mut named: Vec<(String, f32)> = names.iter().map(|name| ((*name).to_owned(), 1.0)).collect();
        named.sort_by(|a, b| a.0.cmp(&b.0));
        Example { features: Features { named, vector: vec![0.5, -0.5] }, class }
    }

    fn taught() -> Model {
        let mut examples = Vec::new();
        for round in 0..6 {
            let noise = if round % 2 == 0 { "even" } else { "odd" };
            examples.push(example(&["word:bomb", noise], 14));
            examples.push(example(&["word:meet", noise], 1));
        }
        fit(&examples, Options::default(), "test")
    }

    #[test]
    fn what_decides_is_learned_and_told() {
        let model = taught();
        let verdict = model.judge(&example(&["word:bomb", "odd"], 0).features);
        assert_eq!(verdict.best().0, "ASSAULT");
        assert_eq!(verdict.because[0], "word:bomb");
        assert_eq!(model.judge(&example(&["word:meet"], 0).features).best().0, "CONSULT");
    }

    #[test]
    fn the_file_gives_the_same_judge_and_a_damaged_one_an_error() {
        let model = taught();
        let bytes = model.to_bytes().expect("it can be written");
        assert_eq!(Model::from_bytes(&bytes).expect("it can be read"), model);
        let mut torn = bytes.clone();
        torn[30] ^= 1;
        assert!(Model::from_bytes(&torn).is_err());
        assert!(Model::from_bytes(&bytes[..10]).is_err());
    }

    proptest! {
        #[test]
        fn probabilities_sum_to_one(value in -3.0f32..3.0) {
            let verdict = taught().judge(&Features { named: vec![("word:bomb".to_owned(), value)], vector: vec![value, 0.0] });
            let sum: f32 = verdict.ranked.iter().map(|(_, p)| p).sum();
            prop_assert!((sum - 1.0).abs() < 1e-4);
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Model::from_bytes(&bytes);
        }
    }
}
