//! The trained weights, and the verdict on a pair.

use serde::{Deserialize, Serialize};

use crate::{CLASSES, Features, ROOTS};

/// Weights of a trained judge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// Version: name and first digits of the checksum of what it was trained on.
    pub version: String,
    /// Names of the features, sorted.
    pub(crate) names: Vec<String>,
    /// A row of [`CLASSES`] weights for each named feature, then one for each number of the vector.
    pub(crate) weights: Vec<f32>,
    /// One for each class.
    pub(crate) bias: Vec<f32>,
    /// What the vector is multiplied by before its weights apply.
    pub(crate) vector_scale: f32,
    /// Length of the vector.
    pub(crate) vector_length: u32,
    /// Scores are divided by this before they become probabilities, so that these mean what they say.
    pub(crate) temperature: f32,
}

/// Probabilities for each class, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// (class, probability), best first.
    pub ranked: Vec<(usize, f32)>,
    /// The named features that spoke most for the best class, strongest first.
    pub because: Vec<String>,
}

impl Verdict {
    /// The best class's name and probability.
    #[must_use]
    pub fn best(&self) -> (&'static str, f32) {
        let (class, probability) = self.ranked[0];
        (ROOTS[class], probability)
    }

    /// The probability of a class.
    #[must_use]
    pub fn of(&self, class: usize) -> f32 {
        self.ranked.iter().find(|(at, _)| *at == class).map_or(0.0, |(_, probability)| *probability)
    }
}

/// Features told as reasons.
const REASONS: usize = 3;

impl Model {
    /// The row of a named feature.
    fn row(&self, name: &str) -> Option<&[f32]> {
        let at = self.names.binary_search_by(|known| known.as_str().cmp(name)).ok()?;
        Some(&self.weights[at * CLASSES..(at + 1) * CLASSES])
    }

    /// Judges a pair by this model alone.
    #[must_use]
    pub fn judge(&self, features: &Features) -> Verdict {
        self.verdict(features, &self.scores(features))
    }

    /// The verdict on a pair from scores that others had a say in: this model's [`Self::raw`] and whatever was added.
    #[must_use]
    pub fn verdict(&self, features: &Features, scores: &[f64]) -> Verdict {
        let top = scores.iter().fold(f64::MIN, |a, &b| a.max(b));
        let exps: Vec<f64> = scores.iter().map(|score| ((score - top) / f64::from(self.temperature)).exp()).collect();
        let sum: f64 = exps.iter().sum();
        #[expect(clippy::cast_possible_truncation, reason = "a probability")]
        let mut ranked: Vec<(usize, f32)> = exps.iter().map(|e| (e / sum) as f32).enumerate().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let because = self.reasons(features, ranked[0].0);
        Verdict { ranked, because }
    }

    /// The sum of weights for each class.
    pub(crate) fn scores(&self, features: &Features) -> [f64; CLASSES] {
        let mut scores = [0.0; CLASSES];
        let mut add = |row: &[f32], value: f64| {
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += f64::from(*weight) * value;
            }
        };
        add(&self.bias, 1.0);
        for (name, value) in &features.named {
            if let Some(row) = self.row(name) {
                add(row, f64::from(*value));
            }
        }
        let rows = self.weights[self.names.len() * CLASSES..].chunks_exact(CLASSES);
        for (value, row) in features.vector.iter().zip(rows) {
            add(row, f64::from(value * self.vector_scale));
        }
        scores
    }

    fn reasons(&self, features: &Features, class: usize) -> Vec<String> {
        let mean = |row: &[f32]| row.iter().sum::<f32>() / CLASSES as f32;
        let weigh = |(name, value): &(String, f32)| Some(value * self.row(name).map(|row| row[class] - mean(row))?);
        let weighed = features.named.iter().filter_map(|named| weigh(named).map(|weight| (weight, &named.0)));
        let mut found: Vec<(f32, &String)> = weighed.filter(|(weight, _)| *weight > 0.0).collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        found.into_iter().take(REASONS).map(|(_, name)| name.clone()).collect()
    }

    /// Whether the sizes fit together.
    pub(crate) fn is_sound(&self) -> bool {
        let rows = self.names.len() + self.vector_length as usize;
        let sizes = self.weights.len() == rows * CLASSES && self.bias.len() == CLASSES;
        let numbers = self.weights.iter().chain(&self.bias).all(|weight| weight.is_finite());
        let sorted = self.names.windows(2).all(|pair| pair[0] < pair[1]);
        sizes
            && numbers
            && sorted
            && self.vector_scale.is_finite()
            && self.temperature.is_normal()
            && self.temperature > 0.0
    }
}
