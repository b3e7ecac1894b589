//! The classifier of marked pairs: which type of event relates two marked spans of a sentence.
//!
//! A second network of the analyser's make, trained by `training/analyser/pairs.py` from labelled pairs. Words inside the spans are
//! marked by rows of their own in the table of case shapes; the answer comes from the vector of the root and the mean vectors of
//! the two spans. It shares the analyser's table of word pieces.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use demarche_schema::{Sentence, Span};
use serde::Deserialize;

use crate::container::{Container, ModelError};
use crate::encoder::{Encoder, Linear, Reader, Sizes, Words};
use crate::gemm::PANEL;
use crate::maths::{self, HEAD};
use crate::model::Model;
use crate::network::{Batch, Network, Scratch};
use crate::pieces::{SHAPES, shape_codes};
use crate::simd::Level;

const ARCHITECTURE: &str = "minilm-marked-pairs";
/// What a word can be marked as, in the order of the training code.
const SIDES: [&str; 3] = ["none", "source", "target"];
/// Sentences are read up to this many word pieces, as in training.
const MOST_PIECES: usize = 200;
/// Words before the first span that are kept of a longer sentence.
const BEFORE: usize = 40;

#[derive(Debug, Clone, Deserialize)]
struct Spec {
    architecture: String,
    name: String,
    layers: usize,
    width: usize,
    attention_heads: usize,
    inner: usize,
    hidden: usize,
    most_pieces: usize,
    /// Checksum of the list of word pieces it was trained with.
    vocabulary: u32,
    sides: Vec<String>,
    labels: Vec<String>,
}

/// The classifier. Shared between threads; each call runs on its own.
#[derive(Debug)]
pub struct PairClassifier {
    words: Arc<Words>,
    encoder: Encoder,
    hidden: Linear,
    out: Linear,
    labels: Vec<String>,
    version: String,
    level: Level,
    spare: Mutex<Vec<Scratch>>,
}

impl PairClassifier {
    /// The classifier that is part of the program, beside this model of the analyser.
    ///
    /// # Errors
    /// When the model has other word pieces than the classifier was trained with, or the program was built without models.
    pub fn bundled(beside: &Model) -> Result<Self, ModelError> {
        #[cfg(feature = "bundled")]
        return Self::load(Cow::Borrowed(include_bytes!("../../../models/pairs.model").as_slice()), beside);
        #[cfg(not(feature = "bundled"))]
        {
            let _ = beside;
            Err(ModelError::NotBundled)
        }
    }

    /// Reads a classifier from the bytes of its file, to work beside this model of the analyser.
    ///
    /// # Errors
    /// When the bytes are not a whole classifier of this version, or the model has other word pieces than it was trained with.
    pub fn load(bytes: impl Into<Cow<'static, [u8]>>, beside: &Model) -> Result<Self, ModelError> {
        let file: Container<Spec> = Container::open(bytes.into())?;
        let spec = &file.spec;
        check(spec, beside)?;
        let reader = Reader { file: &file, width: spec.width };
        let (layers, inner, most_pieces) = (spec.layers, spec.inner, spec.most_pieces);
        Ok(Self {
            words: Arc::clone(&beside.words),
            encoder: reader.encoder(Sizes { layers, inner, most_pieces, sides: SIDES.len() })?,
            hidden: reader.linear("hidden", SIDES.len() * spec.width, spec.hidden)?,
            out: reader.linear("out", spec.hidden, spec.labels.len())?,
            labels: spec.labels.clone(),
            version: format!("{}-{:08x}", spec.name, file.checksum()),
            level: Level::detect(),
            spare: Mutex::default(),
        })
    }

    /// Name and checksum, "pairs-1a2b3c4d".
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The names of the types, in the order of the scores.
    #[must_use]
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The logarithm of each type's probability, given who acts and who is acted upon (spans in bytes of the sentence's text). Of a
    /// sentence past [`MOST_PIECES`] word pieces the part around the spans is read.
    #[must_use]
    pub fn scores(&self, sentence: &Sentence, source: Option<Span>, target: Option<Span>) -> Vec<f32> {
        let forms: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
        let side = |at: usize| {
            let inside = |span: Option<Span>| span.is_some_and(|span| sentence.tokens[at].span.overlaps(span));
            if inside(target) { 2 } else { u8::from(inside(source)) }
        };
        let sides: Vec<u8> = (0..forms.len()).map(side).collect();
        let mut scratch = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        let scores = self.of_words(&forms, &sides, &mut scratch);
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
        scores
    }

    fn of_words(&self, forms: &[&str], sides: &[u8], scratch: &mut Scratch) -> Vec<f32> {
        let pieces: Vec<Vec<u32>> = forms.iter().map(|form| self.pieces(form)).collect();
        let read = part(&pieces, sides);
        let codes = shape_codes(&forms[read.clone()]);
        let sides = &sides[read.clone()];
        let marked = |(code, side): (u8, &u8)| code + side * (2 * SHAPES.len() as u8 + 1);
        let words: Vec<(&[u32], u8)> =
            pieces[read].iter().map(Vec::as_slice).zip(codes.into_iter().zip(sides).map(marked)).collect();
        let mut batch = Batch::default();
        batch.push(&self.words, &words);
        let network = Network { words: &self.words, encoder: &self.encoder, level: self.level };
        let vectors = network.encode(&batch, scratch);
        let mut hidden =
            network.through(&self.hidden, &self.seen(&vectors, sides), SIDES.len() * self.encoder.width, scratch);
        maths::gelu(self.level, &mut hidden);
        let out = network.through(&self.out, &hidden, self.hidden.outputs, scratch);
        let scores = log_softmax(&out[..self.labels.len()]);
        [vectors, hidden, out].into_iter().for_each(|buffer| scratch.give(buffer));
        scores
    }

    fn pieces(&self, form: &str) -> Vec<u32> {
        let mut pieces = Vec::new();
        self.words.pieces.word(form, &mut pieces);
        pieces
    }

    /// The vector of the root, then the mean vectors of the two spans; zeros where nothing is marked.
    fn seen(&self, vectors: &[f32], sides: &[u8]) -> Vec<f32> {
        let width = self.encoder.width;
        let mut seen = vectors[..width].to_vec();
        for side in 1..SIDES.len() {
            let from = seen.len();
            seen.resize(from + width, 0.0);
            let inside = sides.iter().enumerate().filter(|(_, of)| usize::from(**of) == side);
            let count = inside.clone().count().max(1) as f32;
            for (word, _) in inside {
                let row = &vectors[(word + 1) * width..(word + 2) * width];
                seen[from..].iter_mut().zip(row).for_each(|(to, value)| *to += value / count);
            }
        }
        seen
    }
}

/// The words to read: all, or of a long sentence those from shortly before the first span on.
fn part(pieces: &[Vec<u32>], sides: &[u8]) -> Range<usize> {
    let size = |range: Range<usize>| pieces[range].iter().map(Vec::len).sum::<usize>();
    if size(0..pieces.len()) + 2 <= MOST_PIECES {
        return 0..pieces.len();
    }
    let last = sides.iter().rposition(|&side| side > 0).unwrap_or(0);
    let first = sides.iter().position(|&side| side > 0).unwrap_or(0);
    let fits = |range: Range<usize>| size(range) + 2 <= MOST_PIECES;
    let from = if fits(0..last + 1) { 0 } else { first.saturating_sub(BEFORE) };
    let to = (from..=pieces.len()).rev().find(|&to| fits(from..to)).unwrap_or(from);
    from..to
}

fn check(spec: &Spec, beside: &Model) -> Result<(), ModelError> {
    if spec.architecture != ARCHITECTURE {
        return Err(ModelError::Architecture(spec.architecture.clone()));
    }
    let sizes = [spec.width, spec.inner, spec.hidden];
    let fits = sizes.iter().all(|&size| size > 0 && size <= 8192 && size.is_multiple_of(PANEL));
    let heads = spec.attention_heads.checked_mul(HEAD) == Some(spec.width);
    let pieces = (MOST_PIECES..=4096).contains(&spec.most_pieces);
    let labels = (1..=256).contains(&spec.labels.len());
    if !(fits && heads && pieces && labels && spec.layers <= 64 && spec.sides == SIDES) {
        return Err(ModelError::Header("sizes that do not fit together".to_owned()));
    }
    if spec.vocabulary != beside.words.pieces.checksum || spec.width != beside.spec.width {
        return Err(ModelError::OtherPieces);
    }
    Ok(())
}

fn log_softmax(scores: &[f32]) -> Vec<f32> {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let sum: f64 = scores.iter().map(|score| f64::from(score - top).exp()).sum();
    #[expect(clippy::cast_possible_truncation, reason = "scores in single precision")]
    let log = sum.ln() as f32;
    scores.iter().map(|score| score - top - log).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use demarche_schema::{SentenceKind, Token};
    use proptest::prelude::*;

    use super::*;

    static MODEL: LazyLock<Model> = LazyLock::new(|| Model::bundled().expect("the model of this release"));
    static CLASSIFIER: LazyLock<PairClassifier> =
        LazyLock::new(|| PairClassifier::bundled(&MODEL).expect("the classifier of this release"));

    /// A sentence whose words stand between blanks.
    fn sentence(text: &str) -> Sentence {
        let mut tokens = Vec::new();
        let mut at = 0;
        for form in text.split(' ') {
            let span = Span::new(at as u32, (at + form.len()) as u32);
            tokens.push(Token { span });
            at += form.len() + 1;
        }
        Sentence { index: 0, paragraph: 0, kind: SentenceKind::Body, start: 0, text: text.to_owned(), tokens }
    }

    fn span(text: &str, of: &str) -> Option<Span> {
        text.find(of).map(|at| Span::new(at as u32, (at + of.len()) as u32))
    }

    fn best(text: &str, source: &str, target: &str) -> String {
        let scores = CLASSIFIER.scores(&sentence(text), span(text, source), span(text, target));
        let best = (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap_or(0);
        CLASSIFIER.labels()[best].clone()
    }

    #[test]
    fn the_type_between_two_spans() {
        assert_eq!(best("Peru sent tents and medicine to Nepal .", "Peru", "Nepal"), "AID");
        assert_eq!(best("Peru accused Nepal of cheating .", "Peru", "Nepal"), "ACCUSE");
        assert_eq!(best("Peru met Nepal in Oslo for talks .", "Peru", "Nepal"), "CONSULT");
    }

    #[test]
    fn agrees_with_the_training_code() {
        let cases: Vec<serde_json::Value> = serde_json::from_str(include_str!("../tests/pairs.json")).expect("a list");
        assert!(!cases.is_empty());
        for case in &cases {
            let text = case["text"].as_str().expect("a text");
            let span = |of: &str| {
                let ends = case[of].as_array()?;
                Some(Span::new(ends[0].as_u64()? as u32, ends[1].as_u64()? as u32))
            };
            let scores = CLASSIFIER.scores(&sentence(text), span("source"), span("target"));
            for ((score, wanted), label) in
                scores.iter().zip(case["scores"].as_array().expect("scores")).zip(CLASSIFIER.labels())
            {
                let (score, wanted) = (score.exp(), wanted.as_f64().expect("a number").exp() as f32);
                assert!((score - wanted).abs() < 0.08, "{text}: {label} {score} and {wanted}");
            }
        }
    }

    #[test]
    fn a_long_sentence_is_read_around_its_spans() {
        let long = format!("{} Peru accused Nepal {}", "and so it went on ".repeat(60), "of this and that ".repeat(80));
        assert_eq!(best(long.trim_end(), "Peru", "Nepal"), "ACCUSE");
    }

    #[test]
    fn no_words_and_no_spans_have_scores_too() {
        let empty = Sentence { tokens: Vec::new(), ..sentence("") };
        assert_eq!(CLASSIFIER.scores(&empty, None, None).len(), CLASSIFIER.labels().len());
    }

    #[test]
    fn a_model_of_the_analyser_is_no_classifier() {
        let bytes = include_bytes!("../../../models/fast.model");
        let error = PairClassifier::load(bytes.to_vec(), &MODEL).expect_err("it is a model of the analyser");
        assert!(matches!(error, ModelError::Header(_) | ModelError::Architecture(_)), "{error}");
        let own = include_bytes!("../../../models/pairs.model");
        assert!(Model::load(own.to_vec()).is_err());
        assert_eq!(PairClassifier::load(own[..4000].to_vec(), &MODEL).err(), Some(ModelError::Truncated));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn probabilities_sum_to_one(text in "[a-zA-Z ]{1,80}", from in 0_u32..80, length in 0_u32..20) {
            let scores = CLASSIFIER.scores(&sentence(&text), Some(Span::new(from, from + length)), None);
            let sum: f32 = scores.iter().map(|score| score.exp()).sum();
            prop_assert!((sum - 1.0).abs() < 1e-3, "{sum}");
        }
    }
}
