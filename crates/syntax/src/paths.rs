//! Dependency paths between a predicate and a word, as numbers: the frequent ones each their own, the rest by their
//! steps up and down. In "Police said they held him", the path from *held* to *Police* is up `ccomp`, down `nsubj`.

use std::collections::HashMap;

use crate::container::{Container, ModelError};

const BUCKETS: usize = 25;
const MOST_STEPS: usize = 4;

/// The frequent paths as a trie.
#[derive(Debug)]
pub(crate) struct Paths {
    next: HashMap<(u32, bool, u32), u32>,
    frequent: usize,
}

impl Paths {
    pub(crate) fn read(file: &Container, relations: usize) -> Result<Self, ModelError> {
        let count = file.rows("paths");
        let steps = file.numbers("paths", &[count, 3])?;
        let mut next = HashMap::with_capacity(count);
        for (at, step) in steps.as_chunks::<3>().0.iter().enumerate() {
            let [parent, direction, relation] = step.map(|n| usize::try_from(n).unwrap_or(usize::MAX));
            if parent > at || direction > 1 || relation >= relations {
                return Err(ModelError::Tensor { name: "paths".to_owned(), problem: format!("has a bad row {at}") });
            }
            next.insert((parent as u32, direction == 1, relation as u32), at as u32 + 1);
        }
        Ok(Self { next, frequent: count })
    }

    /// Number of path ids, with the one for a path that is not told.
    pub(crate) fn count(&self) -> usize {
        self.frequent + 1 + BUCKETS + 1
    }

    /// The path id from `start` to every word of a tree.
    pub(crate) fn walk(&self, start: usize, tree: &Tree<'_>) -> Vec<u32> {
        let mut found = vec![(self.count() - 1) as u32; tree.heads.len()];
        let mut todo = vec![(start, usize::MAX, Some(0), 0, 0)];
        while let Some((at, back, path, ups, downs)) = todo.pop() {
            found[at] = path.unwrap_or_else(|| self.bucket(ups, downs));
            let follow = |down, rel: u32| path.and_then(|path| self.next.get(&(path, down, rel)).copied());
            if let Some(head) = tree.heads[at].filter(|&head| downs == 0 && head != back) {
                todo.push((head, at, follow(false, tree.rels[at]), ups + 1, 0));
            }
            for &child in tree.children(at).iter().filter(|&&child| child as usize != back) {
                todo.push((child as usize, at, follow(true, tree.rels[child as usize]), ups, downs + 1));
            }
        }
        found
    }

    fn bucket(&self, ups: usize, downs: usize) -> u32 {
        (self.frequent + 1 + ups.min(MOST_STEPS) * (MOST_STEPS + 1) + downs.min(MOST_STEPS)) as u32
    }
}

/// A tree with its children listed. Relations are indices into the model's list.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    pub(crate) heads: &'a [Option<usize>],
    pub(crate) rels: &'a [u32],
    first: Vec<u32>,
    listed: Vec<u32>,
}

impl<'a> Tree<'a> {
    pub(crate) fn new(heads: &'a [Option<usize>], rels: &'a [u32]) -> Self {
        let mut first = vec![0; heads.len() + 1];
        for head in heads.iter().flatten() {
            first[head + 1] += 1;
        }
        for at in 0..heads.len() {
            first[at + 1] += first[at];
        }
        let (mut next, mut listed) = (first.clone(), vec![0; first[heads.len()] as usize]);
        for (at, head) in heads.iter().enumerate() {
            if let Some(head) = *head {
                listed[next[head] as usize] = at as u32;
                next[head] += 1;
            }
        }
        Self { heads, rels, first, listed }
    }

    /// The words right below `at`, in order.
    pub(crate) fn children(&self, at: usize) -> &[u32] {
        &self.listed[self.first[at] as usize..self.first[at + 1] as usize]
    }
}
