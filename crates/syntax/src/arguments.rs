//! Arguments of a predicate: from scored head words to labelled spans.
//!
//! The span of an argument is its head word with the children that belong to it, and all below those. Which children
//! belong was counted on the training data (`training/analyser/spans.py`): in "the man who was arrested", the relative
//! clause is no part of what *arrested* happened to.

use std::collections::HashMap;
use std::ops::Range;

use demarche_schema::{Argument, Role};

use crate::container::{Container, ModelError};
use crate::paths::Tree;

const ANY: i32 = -1;
const APART: i32 = -2;

/// Whether a child of an argument's head belongs to the span, by how the predicate stands below the head, the role, the
/// child's relation, its side and its trait.
#[derive(Debug)]
pub(crate) struct SpanRules {
    keep: HashMap<[i32; 5], bool>,
    clausal: Vec<bool>,
    conj: u32,
    punct: u32,
}

const CLAUSAL: [&str; 9] = ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "expl", "cop", "aux", "aux:pass", "mark"];

impl SpanRules {
    pub(crate) fn read(file: &Container) -> Result<Self, ModelError> {
        let count = file.rows("span_rules");
        let rows = file.numbers("span_rules", &[count, 6])?;
        let keep = rows.as_chunks::<6>().0.iter().map(|&[a, b, c, d, e, keep]| ([a, b, c, d, e], keep != 0)).collect();
        let rels = &file.spec.rel;
        let id = |name: &str| match rels.iter().position(|rel| rel == name) {
            Some(at) => Ok(at as u32),
            None => Err(ModelError::Header(format!("no relation “{name}”"))),
        };
        let clausal = rels.iter().map(|rel| CLAUSAL.contains(&rel.as_str())).collect();
        Ok(Self { keep, clausal, conj: id("conj")?, punct: id("punct")? })
    }

    fn keeps(&self, branch: i32, role: usize, rel: u32, right: bool, of: i32) -> bool {
        let (role, rel, side) = (role as i32, rel as i32, i32::from(right));
        let wide = if branch >= 0 { ANY } else { branch };
        let keys = [
            [branch, role, rel, side, of],
            [branch, role, rel, side, ANY],
            [branch, ANY, rel, side, of],
            [branch, ANY, rel, side, ANY],
            [wide, ANY, rel, side, ANY],
        ];
        keys.iter().find_map(|key| self.keep.get(key).copied()).unwrap_or(true)
    }

    fn of(&self, tree: &Tree<'_>, head: usize, child: usize, predicate: usize) -> i32 {
        if tree.rels[child] == self.conj {
            let clause = tree.children(child).iter().any(|&at| self.clausal[tree.rels[at as usize] as usize]);
            return i32::from(!clause);
        }
        i32::from(!(head.min(child) < predicate && predicate < head.max(child)))
    }

    /// The span of the argument with this head and role (an index into the model's list).
    fn span(&self, tree: &Tree<'_>, forms: &[&str], head: usize, predicate: usize, role: usize) -> Range<usize> {
        let above = chain(tree, predicate);
        let branch = match above.iter().skip(1).position(|&at| at == head) {
            Some(at) => tree.rels[above[at]] as i32,
            None => APART,
        };
        let mut inside = vec![false; forms.len()];
        inside[head] = true;
        let belongs = |child: &usize| {
            let of = self.of(tree, head, *child, predicate);
            !above.contains(child) && self.keeps(branch, role, tree.rels[*child], *child > head, of)
        };
        let mut todo: Vec<usize> = tree.children(head).iter().map(|&at| at as usize).filter(belongs).collect();
        while let Some(at) = todo.pop() {
            if !inside[at] {
                inside[at] = true;
                todo.extend(tree.children(at).iter().map(|&at| at as usize));
            }
        }
        let from = inside[..head].iter().rposition(|&there| !there).map_or(0, |at| at + 1);
        let to = inside[head..].iter().position(|&there| !there).map_or(forms.len(), |at| head + at);
        trim(forms, |at| tree.rels[at] == self.punct, from..to, head)
    }
}

/// The word and everything above it.
fn chain(tree: &Tree<'_>, word: usize) -> Vec<usize> {
    let mut found = vec![word];
    while let Some(head) = tree.heads[found[found.len() - 1]].filter(|head| !found.contains(head)) {
        found.push(head);
    }
    found
}

/// Takes marks off the edges; a bracket or quote stays where its partner is inside.
fn trim(forms: &[&str], is_mark: impl Fn(usize) -> bool, span: Range<usize>, head: usize) -> Range<usize> {
    let Range { start: mut from, end: mut to } = span;
    while from < head && is_mark(from) && !partnered(forms, from, from..to) {
        from += 1;
    }
    while to > head + 1 && is_mark(to - 1) && !partnered(forms, to - 1, from..to) {
        to -= 1;
    }
    from..to
}

const PAIRS: [(&str, &str); 4] = [("(", ")"), ("[", "]"), ("“", "”"), ("‘", "’")];

fn partnered(forms: &[&str], at: usize, span: Range<usize>) -> bool {
    let form = forms[at];
    if form == "\"" {
        return forms[span].iter().filter(|f| **f == "\"").count() % 2 == 0;
    }
    PAIRS.iter().any(|&(open, close)| {
        (form == close && forms[span.start..at].contains(&open))
            || (form == open && forms[at..span.end].contains(&close))
    })
}

/// A head word with its best role and how much better than none it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) head: usize,
    pub(crate) role: usize,
    pub(crate) margin: f32,
}

/// The arguments of a predicate: spans that do not overlap, the surer first served, in order of their first word.
pub(crate) fn resolve(
    rules: &SpanRules,
    roles: &[Role],
    tree: &Tree<'_>,
    forms: &[&str],
    predicate: usize,
    mut candidates: Vec<Candidate>,
) -> Vec<Argument> {
    candidates.sort_by(|a, b| b.margin.total_cmp(&a.margin).then(a.head.cmp(&b.head)));
    let mut kept: Vec<Argument> = vec![];
    for candidate in candidates {
        let span = rules.span(tree, forms, candidate.head, predicate, candidate.role);
        let (from, to) = (span.start as u32, span.end as u32);
        if !kept.iter().any(|other| from < other.to && other.from < to) {
            kept.push(Argument { role: roles[candidate.role], head: candidate.head as u32, from, to });
        }
    }
    kept.sort_by_key(|argument| argument.from);
    kept
}
