//! How far analyses agree with annotated sentences: pure counting, on words as given.
//!
//! LAS compares the universal part of relations unless said otherwise, over all words, punctuation included. Roles are
//! compared by their base label: `R-ARG1` and `C-ARG1` count as `ARG1`.

use std::collections::BTreeMap;

use demarche_schema::{NamedSpan, Parse, Role};

use crate::conllu::{Annotated, LabelledSpan, base_role};

/// Right ones of a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Right.
    pub right: usize,
    /// All.
    pub all: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    /// In hundredths.
    #[must_use]
    pub fn percent(self) -> f64 {
        if self.all == 0 { 0.0 } else { 100.0 * self.right as f64 / self.all as f64 }
    }
}

/// Found ones among said and wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Said and wanted.
    pub right: usize,
    /// Said.
    pub said: usize,
    /// Wanted.
    pub wanted: usize,
}

impl Counts {
    /// Precision, in hundredths.
    #[must_use]
    pub fn precision(self) -> f64 {
        Share { right: self.right, all: self.said }.percent()
    }

    /// Recall, in hundredths.
    #[must_use]
    pub fn recall(self) -> f64 {
        Share { right: self.right, all: self.wanted }.percent()
    }

    /// The harmonic mean of the two, in hundredths.
    #[must_use]
    pub fn f1(self) -> f64 {
        Share { right: 2 * self.right, all: self.said + self.wanted }.percent()
    }

    /// Adds what was said and wanted of one sentence, each item once.
    pub fn add<T: Ord>(&mut self, mut said: Vec<T>, mut wanted: Vec<T>) {
        said.sort();
        wanted.sort();
        self.said += said.len();
        self.wanted += wanted.len();
        for item in said {
            if let Ok(at) = wanted.binary_search(&item) {
                wanted.remove(at);
                self.right += 1;
            }
        }
    }
}

/// Scores of tags, lemmas and trees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TreeScore {
    /// Universal parts of speech.
    pub upos: Share,
    /// Penn tags.
    pub xpos: Share,
    /// Lemmas.
    pub lemma: Share,
    /// Heads.
    pub uas: Share,
    /// Heads with the universal part of the relation.
    pub las: Share,
    /// Heads with the whole relation.
    pub las_full: Share,
}

/// Compares tags, lemmas and trees.
#[must_use]
pub fn trees(gold: &[Annotated], parses: &[Parse]) -> TreeScore {
    let mut score = TreeScore::default();
    for (sentence, parse) in gold.iter().zip(parses) {
        for (row, word) in sentence.rows.iter().zip(&parse.words) {
            if let Some(upos) = row.upos {
                score.upos.add(upos == word.upos);
            }
            if let Some(xpos) = row.xpos {
                score.xpos.add(xpos == word.xpos);
            }
            if let Some(lemma) = &row.lemma {
                score.lemma.add(**lemma == *word.lemma);
            }
            if let (Some(head), Some(rel)) = (row.head, row.rel) {
                let right = head.checked_sub(1) == word.head;
                score.uas.add(right);
                score.las.add(right && rel.universal() == word.rel.universal());
                score.las_full.add(right && rel == word.rel);
            }
        }
    }
    score
}

/// Scores of predicates and roles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoleScore {
    /// Predicates found, by word.
    pub predicates: Counts,
    /// Rolesets of the predicates that are in both.
    pub senses: Share,
    /// Arguments by whole span and base label.
    pub spans: Counts,
    /// Arguments by head word and base label.
    pub heads: Counts,
    /// By head word, for each base label.
    pub by_role: BTreeMap<Role, Counts>,
}

/// Compares predicates and roles. Arguments of a predicate that only one side has count against it.
#[must_use]
pub fn roles(gold: &[Annotated], parses: &[Parse]) -> RoleScore {
    let mut score = RoleScore::default();
    for (sentence, parse) in gold.iter().zip(parses) {
        let said = parse.predicates.iter().map(|p| p.word).collect();
        score.predicates.add(said, sentence.frames.iter().map(|f| f.word).collect());
        for frame in &sentence.frames {
            if let Some(predicate) = parse.predicate(frame.word as usize) {
                score.senses.add(*predicate.roleset == *frame.roleset);
            }
        }
        let spans = |p: &demarche_schema::Predicate| {
            p.arguments.iter().map(|a| (p.word, a.role, a.from, a.to)).collect::<Vec<_>>()
        };
        let wanted = |f: &crate::conllu::Frame| {
            f.arguments.iter().filter_map(|a| Some((f.word, base_role(&a.label)?.0, a.from, a.to))).collect::<Vec<_>>()
        };
        let said: Vec<_> = parse.predicates.iter().flat_map(spans).collect();
        score.spans.add(said, sentence.frames.iter().flat_map(wanted).collect());
        head_words(sentence, parse, &mut score);
    }
    score
}

fn head_words(sentence: &Annotated, parse: &Parse, score: &mut RoleScore) {
    let mut by_role: BTreeMap<Role, [Vec<(u32, u32)>; 2]> = BTreeMap::new();
    for predicate in &parse.predicates {
        for argument in &predicate.arguments {
            by_role.entry(argument.role).or_default()[0].push((predicate.word, argument.head));
        }
    }
    for frame in &sentence.frames {
        for argument in &frame.arguments {
            if let (Some((role, _)), Some(head)) = (base_role(&argument.label), span_head(sentence, argument)) {
                by_role.entry(role).or_default()[1].push((frame.word, head));
            }
        }
    }
    for (role, [said, wanted]) in by_role {
        let mut counts = Counts::default();
        counts.add(said, wanted);
        for all in [&mut score.heads, score.by_role.entry(role).or_default()] {
            all.right += counts.right;
            all.said += counts.said;
            all.wanted += counts.wanted;
        }
    }
}

/// The head word of a span in the sentence's own tree: its word with a head outside; of several, the one with the most
/// words of the span below it.
fn span_head(sentence: &Annotated, span: &LabelledSpan) -> Option<u32> {
    let inside = |word: u32| span.from <= word && word < span.to;
    let head = |word: u32| sentence.rows.get(word as usize)?.head?.checked_sub(1);
    let is_top = |word: &u32| !head(*word).is_some_and(inside);
    let mark =
        |word: &u32| sentence.rows.get(*word as usize).and_then(|row| row.upos) == Some(demarche_schema::Upos::Punct);
    let mut tops: Vec<u32> = (span.from..span.to).filter(is_top).filter(|w| !mark(w)).collect();
    if tops.is_empty() {
        tops = (span.from..span.to).filter(is_top).collect();
    }
    let below = |top: u32| {
        let reaches = |&start: &u32| {
            let mut at = start;
            for _ in 0..sentence.rows.len() {
                match head(at).filter(|&up| at != top && inside(up)) {
                    Some(up) => at = up,
                    None => break,
                }
            }
            at == top
        };
        (span.from..span.to).filter(reaches).count()
    };
    tops.into_iter().max_by_key(|&top| (below(top), std::cmp::Reverse(top)))
}

/// Compares named spans with wanted ones; those that touch words that are not to be judged are left out.
#[must_use]
pub fn names(wanted: &[Named], parses: &[Parse]) -> Counts {
    let mut counts = Counts::default();
    for (sentence, parse) in wanted.iter().zip(parses) {
        let key = |span: &NamedSpan| (span.from, span.to, span.kind);
        let judged = |span: &&NamedSpan| (span.from..span.to).all(|word| !sentence.unjudged.contains(&word));
        let said = parse.names.iter().filter(judged).map(key).collect();
        counts.add(said, sentence.names.iter().map(key).collect());
    }
    counts
}

/// A sentence with its wanted names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Named {
    /// Its words.
    pub forms: Vec<String>,
    /// Its names, in order.
    pub names: Vec<NamedSpan>,
    /// Words whose naming is not to be judged.
    pub unjudged: Vec<u32>,
}
