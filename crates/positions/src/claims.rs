//! The words of a proposition: the subtree of its head, without what only introduces or interrupts it.

use demarche_schema::{Rel, Span, Upos};

use crate::scene::Scene;

/// A stretch of words, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl Range {
    pub(crate) fn contains(self, word: usize) -> bool {
        (self.from..self.to).contains(&word)
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub(crate) fn span(self, scene: &Scene<'_>) -> Span {
        scene.grammar.sentence.words_span(self.from, self.to)
    }
}

/// The words of the proposition that `head` heads; `alone` leaves later conjuncts out, which are propositions of their own.
pub(crate) fn range(scene: &Scene<'_>, head: usize, alone: bool) -> Range {
    let grammar = &scene.grammar;
    let mut left_out: Vec<usize> =
        grammar.children_by(head, &[Rel::Parataxis, Rel::Discourse, Rel::Vocative]).collect();
    left_out.extend(grammar.children_by(head, &[Rel::Case, Rel::Cc, Rel::CcPreconj]).filter(|&c| c < head));
    left_out.extend(grammar.children_by(head, &[Rel::Mark]).filter(|&c| opens_only(grammar.lemma(c))));
    left_out.extend(grammar.children_by(head, &[Rel::AdvclRelcl]).filter(|&c| c > head));
    if alone {
        left_out.extend(grammar.children_by(head, &[Rel::Conj]));
    }
    let kept = |&at: &usize| grammar.is_within(at, head) && !left_out.iter().any(|&out| grammar.is_within(at, out));
    // A tree that crosses itself would carry the range over words of others: it ends at the first of them. What is only left out
    // is bridged.
    let bridged = |&at: &usize| kept(&at) || grammar.is_within(at, head) || grammar.parse.words[at].upos == Upos::Punct;
    let from = (0..head).rev().take_while(bridged).filter(kept).last().unwrap_or(head);
    let to = (head + 1..grammar.len()).take_while(bridged).filter(kept).last().unwrap_or(head) + 1;
    trimmed(scene, within_quotes(scene, head, Range { from, to }))
}

/// The words of what a party says that it will or will not do: the verb with what follows, without its own subject and modals.
pub(crate) fn deed(scene: &Scene<'_>, head: usize, range: Range) -> Range {
    let grammar = &scene.grammar;
    let before = |&at: &usize| {
        at < head
            && matches!(
                grammar.rel(at),
                Rel::Nsubj | Rel::NsubjPass | Rel::Aux | Rel::AuxPass | Rel::Advmod | Rel::Cop | Rel::Mark
            )
    };
    let Some(last) = grammar.children(head).iter().copied().rfind(before) else { return range };
    let ends = (last..head).rev().find(|&at| grammar.is_within(at, last)).unwrap_or(last);
    if ends + 1 > range.from && ends + 1 < range.to { Range { from: ends + 1, to: range.to } } else { range }
}

/// Marks that only introduce the proposition: "that", "to", "of"; not "not to".
fn opens_only(lemma: &str) -> bool {
    matches!(
        lemma,
        "that" | "to" | "of" | "for" | "from" | "on" | "about" | "against" | "in" | "at" | "over" | "with" | "as"
    )
}

/// A proposition does not run over the end of the quotation that its head stands in.
fn within_quotes(scene: &Scene<'_>, head: usize, range: Range) -> Range {
    if !scene.quoted.is_inside(head) {
        return range;
    }
    let from = (range.from..=head).rev().take_while(|&at| scene.quoted.is_inside(at)).last().unwrap_or(head);
    let to = (head..range.to).take_while(|&at| scene.quoted.is_inside(at)).last().unwrap_or(head) + 1;
    Range { from, to }
}

/// The range without marks, commas and conjunctions at its edges.
pub(crate) fn trimmed(scene: &Scene<'_>, mut range: Range) -> Range {
    let edge = |at: usize| matches!(scene.grammar.parse.words[at].upos, Upos::Punct | Upos::Cconj);
    while range.from + 1 < range.to && edge(range.from) {
        range.from += 1;
    }
    while range.from + 1 < range.to && edge(range.to - 1) && !closes_word(scene, range.to - 1) {
        range.to -= 1;
    }
    range
}

/// A closing bracket or a percent sign belongs to the words before it.
fn closes_word(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.grammar.sentence.form(at), ")" | "%")
}

/// The range without a condition: the side of it on which the head of the proposition stands.
pub(crate) fn without(scene: &Scene<'_>, head: usize, range: Range, condition: Range) -> Range {
    if !range.overlaps(condition) {
        return range;
    }
    let (before, after) = (condition.from.saturating_sub(range.from), range.to.saturating_sub(condition.to));
    if before == 0 && after == 0 {
        return range;
    }
    let first = if range.contains(head) && !condition.contains(head) { head < condition.from } else { before >= after };
    let kept =
        if first { Range { from: range.from, to: condition.from } } else { Range { from: condition.to, to: range.to } };
    if kept.from < kept.to { trimmed(scene, kept) } else { range }
}
