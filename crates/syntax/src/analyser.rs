//! Sentences to analyses.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use demarche_schema::{Argument, Parse, Predicate, Rel, Sentence, Word};

use crate::arguments::{self, Candidate};
use crate::encoder::Linear;
use crate::lemma::third_person;
use crate::maths;
use crate::mend::mend;
use crate::model::Model;
use crate::named;
use crate::network::{Batch, Network, Scratch};
use crate::paths::Tree;
use crate::pieces::{SIGN, shape, shape_codes};
use crate::simd::Level;
use crate::tree;
use crate::windows;

/// Piece rows that are worked on together: the big products gain little beyond.
const BATCH_ROWS: usize = 256;

/// What is known of a sentence beforehand, for evaluation and for callers with annotations of their own.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The words that are predicates, in order; found by the model where absent.
    pub predicates: Option<&'a [u32]>,
    /// The tree, a head and a relation for each word; found by the model where absent or where it is not a tree.
    pub tree: Option<&'a [(Option<u32>, Rel)]>,
}

/// The last vectors of a sentence's words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vectors {
    width: usize,
    values: Vec<f32>,
}

impl Vectors {
    /// The vector of a word.
    ///
    /// # Panics
    /// If the sentence has no such word.
    #[must_use]
    pub fn word(&self, at: usize) -> &[f32] {
        &self.values[at * self.width..(at + 1) * self.width]
    }

    /// Number of words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len().checked_div(self.width).unwrap_or(0)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

/// The analyser: a model and the best instructions of this processor. Shared between threads; each call runs on its own.
#[derive(Debug)]
pub struct Analyser {
    model: Model,
    level: Level,
    spare: Mutex<Vec<Scratch>>,
}

/// A sentence, or a part of a long one.
struct Part<'a> {
    forms: &'a [&'a str],
    given: Given<'a>,
}

impl Analyser {
    /// An analyser with this model.
    #[must_use]
    pub fn new(model: Model) -> Self {
        Self { model, level: Level::detect(), spare: Mutex::default() }
    }

    /// Its model.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The analysis of one sentence.
    #[must_use]
    pub fn parse(&self, sentence: &Sentence) -> Parse {
        self.parse_batch(&[sentence]).pop().unwrap_or_default()
    }

    /// The analyses of several sentences: what [`Self::parse`] gives for each, faster.
    #[must_use]
    pub fn parse_batch(&self, sentences: &[&Sentence]) -> Vec<Parse> {
        self.with_forms(sentences, false).into_iter().map(|(parse, _)| parse).collect()
    }

    /// The analyses with the words' vectors.
    #[must_use]
    pub fn parse_batch_with_vectors(&self, sentences: &[&Sentence]) -> Vec<(Parse, Vectors)> {
        self.with_forms(sentences, true)
    }

    fn with_forms(&self, sentences: &[&Sentence], vectors: bool) -> Vec<(Parse, Vectors)> {
        let forms: Vec<Vec<&str>> =
            sentences.iter().map(|s| (0..s.tokens.len()).map(|at| s.form(at)).collect()).collect();
        let given: Vec<_> = forms.iter().map(|forms| (forms.as_slice(), Given::default())).collect();
        self.run(&given, vectors)
    }

    /// The analysis of given words.
    #[must_use]
    pub fn parse_words(&self, forms: &[&str]) -> Parse {
        self.run(&[(forms, Given::default())], false).pop().unwrap_or_default().0
    }

    /// The analyses of sentences of given words, with what else is known of them.
    #[must_use]
    pub fn parse_given(&self, sentences: &[(&[&str], Given<'_>)]) -> Vec<Parse> {
        self.run(sentences, false).into_iter().map(|(parse, _)| parse).collect()
    }

    fn run(&self, sentences: &[(&[&str], Given<'_>)], vectors: bool) -> Vec<(Parse, Vectors)> {
        let mut out = Vec::with_capacity(sentences.len());
        let scratch = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        let mut work = Work { model: &self.model, network: self.model.network(self.level), scratch, vectors };
        let mut pending: Vec<(Batchable<'_>, bool)> = vec![];
        let mut rows = 0;
        for &(forms, given) in sentences {
            for (number, part) in self.parts(forms, given).into_iter().enumerate() {
                if rows > 0 && rows + part.rows() > BATCH_ROWS {
                    flush(&mut work, &mut pending, &mut out);
                    rows = 0;
                }
                rows += part.rows();
                pending.push((part, number > 0));
            }
        }
        flush(&mut work, &mut pending, &mut out);
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).push(work.scratch);
        out
    }

    fn parts<'a>(&self, forms: &'a [&'a str], given: Given<'a>) -> Vec<Batchable<'a>> {
        let (mut pieces, mut bounds) = (vec![], vec![0]);
        for form in forms {
            self.model.words.pieces.word(form, &mut pieces);
            bounds.push(pieces.len());
        }
        let sizes: Vec<usize> = bounds.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let is_mark = |at: usize| shape(forms[at]) == SIGN;
        let mut ranges = windows::split(&sizes, is_mark, windows::MOST_WORDS, self.model.spec.most_pieces - 2);
        // What an annotator gives is for the sentence as a whole.
        if given.predicates.is_none() && given.tree.is_none() {
            ranges = ranges.into_iter().flat_map(|range| windows::clauses(range, |at| forms[at])).collect();
        }
        if ranges.is_empty() {
            ranges.push(0..0);
        }
        let whole = ranges.len() == 1;
        let part = |range: Range<usize>| {
            let given = if whole { given } else { Given::default() };
            let part = Part { forms: &forms[range.clone()], given };
            Batchable { part, pieces: range.map(|at| pieces[bounds[at]..bounds[at + 1]].to_vec()).collect() }
        };
        ranges.into_iter().map(part).collect()
    }
}

/// A part with its pieces.
struct Batchable<'a> {
    part: Part<'a>,
    pieces: Vec<Vec<u32>>,
}

impl Batchable<'_> {
    fn rows(&self) -> usize {
        self.pieces.iter().map(Vec::len).sum::<usize>() + 2
    }
}

/// Analyses what is pending; parts that go on with a sentence are joined to what is already there.
fn flush(work: &mut Work<'_>, pending: &mut Vec<(Batchable<'_>, bool)>, out: &mut Vec<(Parse, Vectors)>) {
    let parts: Vec<&Batchable<'_>> = pending.iter().map(|(part, _)| part).collect();
    let found = work.run(&parts);
    for (found, goes_on) in found.into_iter().zip(pending.iter().map(|(_, goes_on)| *goes_on)) {
        match out.last_mut().filter(|_| goes_on) {
            Some(last) => join(last, found),
            None => out.push(found),
        }
    }
    pending.clear();
}

/// Appends a later part of the same sentence; its root hangs from the sentence's root as a parataxis.
fn join(whole: &mut (Parse, Vectors), (part, vectors): (Parse, Vectors)) {
    let by = whole.0.words.len() as u32;
    let root = whole.0.words.iter().position(|word| word.head.is_none()).map(|at| at as u32);
    whole.0.words.extend(part.words.into_iter().map(|mut word| {
        word.rel = if word.head.is_none() { Rel::Parataxis } else { word.rel };
        word.head = word.head.map(|head| head + by).or(root);
        word
    }));
    whole.0.predicates.extend(part.predicates.into_iter().map(|mut predicate| {
        predicate.word += by;
        for argument in &mut predicate.arguments {
            argument.head += by;
            argument.from += by;
            argument.to += by;
        }
        predicate
    }));
    whole.0.names.extend(part.names.into_iter().map(|mut name| {
        name.from += by;
        name.to += by;
        name
    }));
    whole.1.width = vectors.width;
    whole.1.values.extend(vectors.values);
}

/// The network at work on one batch after another.
struct Work<'m> {
    model: &'m Model,
    network: Network<'m>,
    scratch: Scratch,
    /// Whether the caller wants the words' vectors.
    vectors: bool,
}

/// A batch's vectors and what the heads make of them, a row for each word.
struct Features<'a> {
    batch: &'a Batch,
    vectors: Vec<f32>,
    heads: Vec<f32>,
}

/// The tree of one sentence; relations are indices into the model's list.
struct Found {
    heads: Vec<Option<usize>>,
    rels: Vec<u32>,
}

fn argmax(values: &[f32]) -> usize {
    let mut best = 0;
    for (at, value) in values.iter().enumerate() {
        if *value > values[best] {
            best = at;
        }
    }
    best
}

impl<'m> Work<'m> {
    fn run(&mut self, parts: &[&Batchable<'_>]) -> Vec<(Parse, Vectors)> {
        if parts.is_empty() {
            return vec![];
        }
        let batch = self.batch(parts);
        let vectors = self.network.encode(&batch, &mut self.scratch);
        let heads = self.through(&self.model().head, &vectors, self.model().spec.width);
        let features = Features { batch: &batch, vectors, heads };
        let trees = self.trees(parts, &features);
        let mut parses: Vec<Parse> =
            parts.iter().enumerate().map(|(at, part)| self.words(part.part.forms, at, &features, &trees[at])).collect();
        self.predicates(parts, &features, &trees, &mut parses);
        let out =
            parses.into_iter().zip(&batch.words).map(|(parse, rows)| (parse, self.vectors(&features, rows))).collect();
        self.scratch.give(features.vectors);
        self.scratch.give(features.heads);
        out
    }

    fn vectors(&self, features: &Features<'_>, rows: &Range<usize>) -> Vectors {
        let width = self.model().spec.width;
        match self.vectors {
            true => Vectors { width, values: features.vectors[(rows.start + 1) * width..rows.end * width].to_vec() },
            false => Vectors::default(),
        }
    }

    fn model(&self) -> &'m Model {
        self.model
    }

    fn through(&mut self, layer: &Linear, rows: &[f32], width: usize) -> Vec<f32> {
        self.network.through(layer, rows, width, &mut self.scratch)
    }

    fn batch(&self, parts: &[&Batchable<'_>]) -> Batch {
        let mut batch = Batch::default();
        for part in parts {
            let codes = shape_codes(part.part.forms);
            let words: Vec<(&[u32], u8)> =
                part.pieces.iter().zip(codes).map(|(pieces, code)| (pieces.as_slice(), code)).collect();
            batch.push(&self.model.words, &words);
        }
        batch
    }

    /// Columns of the heads' rows, gathered through the activation of the arcs.
    fn arc_rows(&mut self, features: &Features<'_>, columns: &Range<usize>) -> Vec<f32> {
        let (stride, level) = (self.model().head.outputs, self.network.level);
        let mut rows = self.scratch.take();
        rows.clear();
        for row in features.heads.chunks_exact(stride) {
            maths::leaky(level, &row[columns.clone()], &mut rows);
        }
        rows
    }

    fn trees(&mut self, parts: &[&Batchable<'_>], features: &Features<'_>) -> Vec<Found> {
        let (model, level, width) = (self.model(), self.network.level, self.model().spec.arc);
        let raw = self.arc_rows(features, &model.heads.arc_dep);
        let head = self.arc_rows(features, &model.heads.arc_head);
        let dep = self.through(&model.arc, &raw, width);
        let mut scores = self.scratch.take();
        let mut found: Vec<Vec<usize>> = vec![];
        for (part, rows) in parts.iter().zip(&features.batch.words) {
            let at = rows.start * width..rows.end * width;
            if let Some(tree) = part.part.given.tree.and_then(|tree| given_heads(tree, rows.len() - 1)) {
                found.push(tree);
                continue;
            }
            maths::products(level, &dep[at.clone()], &head[at], width, 1.0 / 16.0, &mut scores);
            found.push(tree::decode(&scores, rows.len() - 1));
        }
        for buffer in [raw, head, dep, scores] {
            self.scratch.give(buffer);
        }
        self.label(parts, features, found)
    }

    fn label(&mut self, parts: &[&Batchable<'_>], features: &Features<'_>, heads: Vec<Vec<usize>>) -> Vec<Found> {
        let (model, level) = (self.model(), self.network.level);
        let (stride, width) = (model.head.outputs, model.spec.label);
        let row = |at: usize| &features.heads[at * stride..(at + 1) * stride];
        let mut pairs = self.scratch.take();
        pairs.resize(heads.iter().map(Vec::len).sum::<usize>() * width, 0.0);
        let mut rows = pairs.chunks_exact_mut(width);
        for (words, heads) in features.batch.words.iter().zip(&heads) {
            for (at, head) in heads.iter().enumerate() {
                let dep = &row(words.start + at + 1)[model.heads.label_dep.clone()];
                let head = &row(words.start + head)[model.heads.label_head.clone()];
                if let Some(to) = rows.next() {
                    maths::positive_pair(level, dep, head, to);
                }
            }
        }
        let table = self.through(&model.label, &pairs, width);
        self.scratch.give(pairs);
        let mut scores = table.chunks_exact(model.label.outputs);
        let mut best = |root: bool| {
            let scores = scores.next().unwrap_or_default();
            if root { model.labels.root } else { best_but(&scores[..model.labels.rel.len()], model.labels.root) }
        };
        let tree = |(part, heads): (&&Batchable<'_>, Vec<usize>)| {
            let mut rels: Vec<u32> = heads.iter().map(|&head| best(head == 0) as u32).collect();
            if let Some(given) = part.part.given.tree.filter(|tree| tree.len() == rels.len()) {
                let id = |rel: Rel| model.labels.rel.iter().position(|known| *known == rel);
                rels = given.iter().zip(rels).map(|((_, rel), own)| id(*rel).map_or(own, |at| at as u32)).collect();
            }
            let mut heads: Vec<Option<usize>> = heads.iter().map(|head| head.checked_sub(1)).collect();
            if part.part.given.tree.is_none() {
                move_cases(&mut heads, &rels, &model.spec.rel);
            }
            Found { heads, rels }
        };
        let found = parts.iter().zip(heads).map(tree).collect();
        self.scratch.give(table);
        found
    }

    /// Tags, lemmas, tree and names of one sentence.
    fn words(&self, forms: &[&str], sentence: usize, features: &Features<'_>, tree: &Found) -> Parse {
        let (model, stride) = (self.model(), self.model().head.outputs);
        let (labels, heads) = (&model.labels, &model.heads);
        let start = features.batch.words[sentence].start + 1;
        let (mut words, mut tags) = (vec![], vec![]);
        for (at, form) in forms.iter().enumerate() {
            let row = &features.heads[(start + at) * stride..(start + at + 1) * stride];
            let best = |columns: &Range<usize>| argmax(&row[columns.clone()]);
            let xpos = labels.xpos[best(&heads.xpos)];
            words.push(Word {
                upos: labels.upos[best(&heads.upos)],
                xpos,
                lemma: model.lemmas.of(form, xpos, &row[heads.lemma.clone()], &model.senses),
                head: tree.heads[at].map(|head| head as u32),
                rel: labels.rel[tree.rels[at] as usize],
            });
            tags.push(&row[heads.bio.clone()]);
        }
        mend(&mut words, forms, |form| third_person(form, &model.senses));
        Parse { words, predicates: vec![], names: named::spans(&named::best(&labels.bio, &tags)) }
    }

    fn predicates(&mut self, parts: &[&Batchable<'_>], features: &Features<'_>, trees: &[Found], parses: &mut [Parse]) {
        let (model, stride, width) = (self.model(), self.model().head.outputs, self.model().spec.pair);
        let mut pairs = self.scratch.take();
        pairs.clear();
        let mut found: Vec<(usize, usize)> = vec![];
        let trees: Vec<Tree<'_>> = trees.iter().map(|tree| Tree::new(&tree.heads, &tree.rels)).collect();
        for (sentence, part) in parts.iter().enumerate() {
            let start = features.batch.words[sentence].start + 1;
            let row = |at: usize| &features.heads[(start + at) * stride..(start + at + 1) * stride];
            let is_predicate = |at: &usize| {
                let scores = &row(*at)[model.heads.predicate.clone()];
                scores[1] > scores[0]
            };
            let words = part.part.forms.len();
            let predicates: Vec<usize> = match part.part.given.predicates {
                Some(given) => given.iter().map(|&at| at as usize).filter(|&at| at < words).collect(),
                None => (0..words).filter(is_predicate).collect(),
            };
            for predicate in predicates {
                found.push((sentence, predicate));
                self.pair_rows(predicate, &trees[sentence], row, &mut pairs);
            }
        }
        let table = self.through(&model.pair, &pairs, width);
        self.scratch.give(pairs);
        let mut scores = table.chunks_exact(model.pair.outputs);
        for (sentence, predicate) in found {
            let forms = parts[sentence].part.forms;
            let scores: Vec<&[f32]> = scores.by_ref().take(forms.len()).collect();
            let arguments = self.arguments(forms, &trees[sentence], predicate, &scores);
            let vector = (features.batch.words[sentence].start + 1 + predicate) * model.spec.width;
            let vector = &features.vectors[vector..vector + model.spec.width];
            let roleset = self.roleset(forms, &parses[sentence], &trees[sentence], predicate, vector);
            parses[sentence].predicates.push(Predicate { word: predicate as u32, roleset, arguments });
        }
        self.scratch.give(table);
    }

    /// The hidden rows of a predicate with every word of its sentence.
    fn pair_rows<'f>(&self, predicate: usize, tree: &Tree<'_>, row: impl Fn(usize) -> &'f [f32], pairs: &mut Vec<f32>) {
        let (model, width) = (self.model(), self.model().spec.pair);
        let paths = model.paths.walk(predicate, tree);
        let own = &row(predicate)[model.heads.pair_pred.clone()];
        for (at, path) in paths.into_iter().enumerate() {
            let distance = at as i32 - predicate as i32;
            let bucket = model.spec.distances.iter().filter(|&&limit| limit < distance).count();
            let path = path as usize * width;
            let rows = [
                own,
                &row(at)[model.heads.pair_arg.clone()],
                &model.pair_path[path..path + width],
                &model.pair_distance[bucket * width..(bucket + 1) * width],
            ];
            let from = pairs.len();
            pairs.resize(from + width, 0.0);
            maths::positive_sum(self.network.level, rows, &mut pairs[from..]);
        }
    }

    fn arguments(&self, forms: &[&str], tree: &Tree<'_>, predicate: usize, scores: &[&[f32]]) -> Vec<Argument> {
        let model = self.model();
        let candidate = |(head, scores): (usize, &&[f32])| {
            let best = argmax(&scores[..=model.labels.role.len()]);
            let role = best.checked_sub(1)?;
            Some(Candidate { head, role, margin: scores[best] - scores[0] })
        };
        let candidates = scores.iter().enumerate().filter_map(candidate).collect();
        arguments::resolve(&model.span_rules, &model.labels.role, tree, forms, predicate, candidates)
    }

    fn roleset(&self, forms: &[&str], parse: &Parse, tree: &Tree<'_>, predicate: usize, vector: &[f32]) -> Box<str> {
        let (model, word) = (self.model(), &parse.words[predicate]);
        let particle = tree.children(predicate).iter().map(|&at| at as usize).find(|&at| {
            let near = at > predicate && at < predicate + 6;
            near && parse.words[at].rel == Rel::CompoundPrt
        });
        let candidates = model.senses.candidates(&word.lemma, word.upos, particle.map(|at| forms[at]));
        model.senses.choose(candidates, &word.lemma, |row| {
            let row = row as usize;
            let product = maths::dot_bytes(self.network.level, vector, model.encoder.row(&model.sense, row));
            product * model.sense.scale[row] + model.sense_bias[row]
        })
    }
}

/// The best of the scores but this one.
fn best_but(scores: &[f32], not: usize) -> usize {
    let mut best = usize::from(not == 0);
    for (at, value) in scores.iter().enumerate() {
        if at != not && *value > scores[best] {
            best = at;
        }
    }
    best
}

/// "An agreement with leader Kim": where a preposition hangs on a name behind the title that the name is an apposition to, it is the
/// title's. No English apposition has its preposition before the word that it explains.
fn move_cases(heads: &mut [Option<usize>], rels: &[u32], names: &[String]) {
    let is = |at: usize, name: &str| names.get(rels[at] as usize).is_some_and(|rel| rel == name);
    for at in 0..heads.len() {
        let Some(name) = heads[at].filter(|_| is(at, "case")) else { continue };
        if let Some(title) = heads[name].filter(|&title| is(name, "appos") && at < title && title < name) {
            heads[at] = Some(title);
        }
    }
}

/// Given heads as numbers from 1, where they are a tree.
fn given_heads(tree: &[(Option<u32>, Rel)], words: usize) -> Option<Vec<usize>> {
    let heads: Vec<usize> = tree.iter().map(|(head, _)| head.map_or(0, |head| head as usize + 1)).collect();
    let fits = heads.len() == words && heads.iter().all(|&head| head <= words);
    (fits && tree::is_tree(&heads)).then_some(heads)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static ANALYSER: LazyLock<Analyser> = LazyLock::new(|| Analyser::new(bundled()));

    fn bundled() -> Model {
        Model::load(include_bytes!("../../../models/fast.model").as_slice()).expect("the released model loads")
    }

    const SENTENCES: [&str; 6] = [
        "Police in the capital arrested two men on Monday , officials said .",
        "President vows to sign trade deal",
        "",
        "The man who was arrested did not say why he had come .",
        "« Ürümqi » 🙂 — \u{200d} 你好 \u{7} n't ….",
        "WAR !",
    ];

    fn run(analyser: &Analyser, sentences: &[&str]) -> Vec<(Parse, Vectors)> {
        let forms: Vec<Vec<&str>> = sentences.iter().map(|s| s.split_whitespace().collect()).collect();
        let given: Vec<_> = forms.iter().map(|forms| (forms.as_slice(), Given::default())).collect();
        analyser.run(&given, true)
    }

    fn bits(of: &[(Parse, Vectors)]) -> Vec<u32> {
        of.iter().flat_map(|(_, vectors)| &vectors.values).map(|value| value.to_bits()).collect()
    }

    #[test]
    fn one_by_one_is_as_together() {
        let together = run(&ANALYSER, &SENTENCES);
        let single: Vec<_> = SENTENCES.iter().flat_map(|sentence| run(&ANALYSER, &[sentence])).collect();
        assert_eq!(together, single);
        assert_eq!(bits(&together), bits(&single));
    }

    #[test]
    fn every_processor_says_the_same() {
        let best = run(&ANALYSER, &SENTENCES);
        for level in Level::available() {
            let analyser = Analyser { model: bundled(), level, spare: Mutex::default() };
            let found = run(&analyser, &SENTENCES);
            assert_eq!(found, best, "{level:?}");
            assert_eq!(bits(&found), bits(&best), "{level:?}");
        }
    }

    #[test]
    fn a_plain_sentence() {
        let parse = ANALYSER.parse_words(&["Police", "arrested", "two", "men", "in", "Paris", "."]);
        let lemmas: Vec<&str> = parse.words.iter().map(|word| &*word.lemma).collect();
        assert_eq!(lemmas, ["police", "arrest", "two", "man", "in", "Paris", "."]);
        let heads: Vec<_> = parse.words.iter().map(|word| word.head).collect();
        assert_eq!(heads[..4], [Some(1), None, Some(3), Some(1)]);
        let predicate = parse.predicate(1).expect("a predicate");
        assert_eq!(&*predicate.roleset, "arrest.01");
        let roles: Vec<_> = predicate.arguments.iter().map(|a| (a.role.as_str(), a.from, a.to)).collect();
        assert_eq!(roles[..2], [("ARG0", 0, 1), ("ARG1", 2, 4)]);
        assert_eq!(parse.names.iter().map(|n| (n.from, n.kind.as_str())).collect::<Vec<_>>(), [(5, "LOC")]);
    }

    #[test]
    fn no_words() {
        assert_eq!(ANALYSER.parse_words(&[]), Parse::default());
        assert!(ANALYSER.parse_given(&[]).is_empty());
    }

    #[test]
    fn five_thousand_words() {
        let forms: Vec<&str> = ["Troops", "crossed", "the", "river", ",", "antidisestablishmentarianistically"]
            .into_iter()
            .cycle()
            .take(5000)
            .collect();
        let parse = ANALYSER.parse_words(&forms);
        assert_eq!(parse.words.len(), 5000);
        check(&parse);
    }

    /// What holds of every analysis.
    fn check(parse: &Parse) {
        let words = parse.words.len();
        if words > 0 {
            assert_eq!(parse.words.iter().filter(|word| word.head.is_none()).count(), 1);
        }
        let root = (0..words).find(|&at| parse.words[at].head.is_none()).unwrap_or(0);
        assert!((0..words).all(|at| parse.is_within(at, root)), "a tree");
        assert!(parse.words.iter().all(|word| (word.rel == Rel::Root) == word.head.is_none()));
        assert!(parse.predicates.windows(2).all(|pair| pair[0].word < pair[1].word));
        for predicate in &parse.predicates {
            assert!((predicate.word as usize) < words && !predicate.roleset.is_empty());
            assert!(predicate.arguments.windows(2).all(|pair| pair[0].to <= pair[1].from));
            assert!(predicate.arguments.iter().all(|a| a.from <= a.head && a.head < a.to && (a.to as usize) <= words));
        }
        assert!(parse.names.windows(2).all(|pair| pair[0].to <= pair[1].from));
        assert!(parse.names.iter().all(|n| n.from < n.to && (n.to as usize) <= words));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn odd_words(forms in prop::collection::vec(any::<String>(), 0..12)) {
            let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
            let parse = ANALYSER.parse_words(&forms);
            prop_assert_eq!(parse.words.len(), forms.len());
            check(&parse);
            let text = crate::conllu::write_roles("a", &forms, &parse);
            let read = crate::conllu::read_roles(&text).map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?;
            prop_assert_eq!(read.first().map_or(0, |s| s.rows.len()), forms.len());
        }

        #[test]
        fn long_or_short(words in prop::collection::vec(prop::sample::select(vec!["killed", "the", ",", "Iraq", "U.S.", "who", "said", "(", "and"]), 0..450)) {
            check(&ANALYSER.parse_words(&words));
        }

        #[test]
        fn windows_cover_everything(sizes in prop::collection::vec(1_usize..9, 0..600), most in 1_usize..250) {
            let parts = windows::split(&sizes, |at| at % 7 == 3, most, 500);
            let all: Vec<usize> = parts.iter().cloned().flatten().collect();
            prop_assert_eq!(all, (0..sizes.len()).collect::<Vec<_>>());
            prop_assert!(parts.iter().all(|part| part.len() <= most && !part.is_empty()));
            prop_assert!(parts.iter().all(|part| sizes[part.clone()].iter().sum::<usize>() <= 500));
        }

        #[test]
        fn readers_never_panic(text in "([0-9a-z_*()#.\\-\t\n]|\tARG1|\t_){0,200}") {
            let _ = crate::conllu::read(&text);
            let _ = crate::conllu::read_roles(&text);
            let _ = crate::sources::wikigold(&text);
            let _ = crate::sources::re3d(&text, &text);
        }
    }

    /// Pieces and shapes as the training code has them, and analyses close to those of the model before it was made whole.
    #[test]
    fn agrees_with_the_training_code() {
        let cases: Vec<serde_json::Value> =
            serde_json::from_str(include_str!("../tests/agreement.json")).expect("a list");
        let (mut right, mut all) = (0, 0);
        for case in &cases {
            let list = |key: &str| case[key].as_array().cloned().unwrap_or_default();
            let forms = list("forms");
            let forms: Vec<&str> = forms.iter().filter_map(|form| form.as_str()).collect();
            for (form, wanted) in forms.iter().zip(list("pieces")) {
                let mut pieces = vec![];
                ANALYSER.model.words.pieces.word(form, &mut pieces);
                assert_eq!(serde_json::json!(pieces), wanted, "{form}");
            }
            let shapes: Vec<u8> = forms.iter().map(|form| shape(form)).collect();
            assert_eq!(serde_json::json!(shapes), case["shapes"], "{forms:?}");
            let parse = ANALYSER.parse_words(&forms);
            for ((word, head), upos) in parse.words.iter().zip(list("heads")).zip(list("upos")) {
                all += 2;
                right += usize::from(serde_json::json!(word.head.map_or(0, |head| head + 1)) == head);
                right += usize::from(upos == word.upos.as_str());
            }
        }
        assert!(all > 0 && right * 100 >= all * 96, "{right} of {all}");
    }
}
