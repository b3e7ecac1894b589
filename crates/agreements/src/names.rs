//! Names of the registry in running text.

use std::collections::HashMap;

use demarche_lexicon::agreements::AgreementTables;
use demarche_schema::Sentence;

use crate::vocabulary::Vocabulary;

/// One name of one agreement.
#[derive(Debug)]
struct Name {
    /// Its words after the first, hyphens left out.
    rest: Vec<String>,
    /// For each word, the first included: how it has to be written.
    shape: Vec<Shape>,
    agreement: usize,
    /// Codes that must be mentioned beside it.
    near: Vec<String>,
}

/// How a word of a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// In any way.
    Any,
    /// With a capital first.
    Capital,
    /// In capitals.
    Capitals,
}

/// All names, by their first word.
#[derive(Debug)]
pub(crate) struct Index {
    names: HashMap<String, Vec<Name>>,
}

/// A name found, with every agreement it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Indices into the registry; never empty.
    pub(crate) agreements: Vec<usize>,
}

impl Index {
    pub(crate) fn new(registry: &AgreementTables, vocabulary: &Vocabulary, cut: fn(&str) -> Vec<String>) -> Self {
        let mut index = Self { names: HashMap::new() };
        for (at, agreement) in registry.agreements.iter().enumerate() {
            for name in agreement.names() {
                index.add(name, at, &[], vocabulary, cut);
            }
            for near in &agreement.near {
                for name in &near.words {
                    index.add(name, at, &near.codes, vocabulary, cut);
                }
            }
        }
        index
    }

    fn add(
        &mut self,
        name: &str,
        agreement: usize,
        near: &[String],
        vocabulary: &Vocabulary,
        cut: fn(&str) -> Vec<String>,
    ) {
        let mut pieces: Vec<String> = cut(name).into_iter().filter(|piece| !is_skipped(piece)).collect();
        if pieces.len() > 1 && pieces[0].eq_ignore_ascii_case("the") {
            pieces.remove(0);
        }
        let lower: Vec<String> = pieces.iter().map(|piece| piece.to_lowercase()).collect();
        let common = |at: usize| vocabulary.phrase("treaty", &lower, at).is_some();
        let shape = |(at, piece): (usize, &String)| match piece {
            _ if common(at) && pieces.len() > 1 => Shape::Any,
            piece if piece.chars().all(char::is_uppercase) && piece.chars().count() > 1 => Shape::Capitals,
            piece if piece.starts_with(char::is_uppercase) => Shape::Capital,
            _ => Shape::Any,
        };
        let shape = pieces.iter().enumerate().map(shape).collect();
        let Some((first, rest)) = lower.split_first() else { return };
        let name = Name { rest: rest.to_vec(), shape, agreement, near: near.to_vec() };
        self.names.entry(first.clone()).or_default().push(name);
    }

    /// The names in a sentence, the longest at each place, not overlapping. `codes` are those its mentions stand for.
    pub(crate) fn scan(&self, sentence: &Sentence, codes: &[&str]) -> Vec<Hit> {
        let forms: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
        let lower: Vec<String> = forms.iter().map(|form| form.to_lowercase()).collect();
        let (mut hits, mut at) = (Vec::new(), 0);
        while at < forms.len() {
            match self.at(&forms, &lower, at, codes) {
                Some(hit) => {
                    at = hit.to;
                    hits.push(hit);
                }
                None => at += 1,
            }
        }
        hits
    }

    fn at(&self, forms: &[&str], lower: &[String], at: usize, codes: &[&str]) -> Option<Hit> {
        let mut best: Option<Hit> = None;
        for name in self.names.get(&lower[at])? {
            let near = name.near.iter().all(|code| codes.contains(&code.as_str()));
            let Some(to) = name.end(forms, lower, at).filter(|_| near) else { continue };
            match &mut best {
                Some(hit) if hit.to > to => {}
                Some(hit) if hit.to == to => {
                    if !hit.agreements.contains(&name.agreement) {
                        hit.agreements.push(name.agreement);
                    }
                }
                _ => best = Some(Hit { from: at, to, agreements: vec![name.agreement] }),
            }
        }
        best
    }
}

impl Name {
    /// One past its last word, when the text has it at `at`.
    fn end(&self, forms: &[&str], lower: &[String], at: usize) -> Option<usize> {
        if !fits(self.shape[0], forms[at]) {
            return None;
        }
        let mut here = at + 1;
        for (number, wanted) in self.rest.iter().enumerate() {
            while lower.get(here).is_some_and(|form| is_skipped(form)) {
                here += 1;
            }
            let form = lower.get(here)?;
            let last = number + 1 == self.rest.len();
            let same = form == wanted || last && form.strip_suffix('s') == Some(wanted) || spelt_alike(form, wanted);
            if !same || !fits(self.shape[number + 1], forms[here]) {
                return None;
            }
            here += 1;
        }
        Some(here)
    }
}

/// British and American spelling: "programme" and "program", "defence" and "defense", "centre" and "center".
fn spelt_alike(a: &str, b: &str) -> bool {
    let plain = |word: &str| {
        word.replace("programme", "program")
            .replace("defence", "defense")
            .replace("isation", "ization")
            .replace("labour", "labor")
    };
    a.len().abs_diff(b.len()) <= 2 && plain(a) == plain(b)
}

fn is_skipped(piece: &str) -> bool {
    matches!(piece, "-" | "–" | "‑" | "," | "'" | "\"")
}

fn fits(shape: Shape, form: &str) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Capital => form.starts_with(char::is_uppercase),
        Shape::Capitals => form.chars().all(|c| c.is_uppercase() || !c.is_alphabetic()),
    }
}
