//! Questions to the dependency tree, safe on any parse: heads out of range and cycles end the walk.

use demarche_schema::{Parse, Parsed, Rel, Upos};

/// What a phrase is to its verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Subject,
    Object,
    Possessor,
    Modifier,
    Other,
}

/// A sentence with its tree.
#[derive(Clone, Copy)]
pub(crate) struct Tree<'s> {
    pub(crate) parsed: &'s Parsed,
}

impl<'s> Tree<'s> {
    pub(crate) fn parse(&self) -> &'s Parse {
        &self.parsed.parse
    }

    /// Number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.parsed.sentence.tokens.len()
    }

    /// Whether there is a tree at all.
    pub(crate) fn is_parsed(&self) -> bool {
        !self.parse().words.is_empty() && self.parse().words.len() == self.len()
    }

    pub(crate) fn form(&self, token: usize) -> &'s str {
        if token < self.len() { self.parsed.sentence.form(token) } else { "" }
    }

    pub(crate) fn lower(&self, token: usize) -> String {
        self.form(token).to_lowercase()
    }

    pub(crate) fn upos(&self, token: usize) -> Option<Upos> {
        self.is_parsed().then(|| self.parse().words.get(token).map(|word| word.upos)).flatten()
    }

    pub(crate) fn rel(&self, token: usize) -> Option<Rel> {
        self.is_parsed().then(|| self.parse().words.get(token).map(|word| word.rel)).flatten()
    }

    pub(crate) fn head(&self, token: usize) -> Option<usize> {
        if !self.is_parsed() {
            return None;
        }
        let head = self.parse().words.get(token)?.head? as usize;
        (head < self.len() && head != token).then_some(head)
    }

    pub(crate) fn children(&self, token: usize) -> impl Iterator<Item = usize> + use<'s> {
        let this = *self;
        (0..self.len()).filter(move |&at| this.head(at) == Some(token))
    }

    fn is_nominal(&self, token: usize) -> bool {
        use Upos::{Adj, Noun, Num, Pron, Propn, Sym, X};
        self.upos(token).is_some_and(|upos| matches!(upos, Noun | Propn | Num | Pron | Sym | X | Adj))
    }

    /// Whether a word is part of the noun phrase of its head: "**Russian** minister", "Sergei **Lavrov**".
    fn is_inner(&self, token: usize) -> bool {
        use Rel::{Amod, Compound, Det, DetPredet, Fixed, Flat, Goeswith, NmodDesc, Nummod};
        let before =
            |rel: Rel| matches!(rel, Amod | Compound | Det | DetPredet | Fixed | Flat | Goeswith | NmodDesc | Nummod);
        let Some((rel, head)) = self.rel(token).zip(self.head(token)) else { return false };
        // "U.S. and **French** officials": joined to a word that itself stands before the noun.
        let joined = rel == Rel::Conj
            && self.rel(head).is_some_and(|rel| matches!(rel, Amod | Compound))
            && self.head(head).is_some_and(|h| h > token);
        (before(rel) || joined) && self.is_nominal(head)
    }

    /// The head of the noun phrase a word stands in.
    pub(crate) fn phrase_head(&self, token: usize) -> usize {
        // "Vietnamese-**led** forces" are Vietnamese.
        let led = is_hyphen(self.form(token + 1)) && self.lower(token + 2) == "led";
        let mut at = if led { token + 2 } else { token };
        for _ in 0..self.len() {
            match self.head(at) {
                Some(head) if self.is_inner(at) => at = head,
                _ => break,
            }
        }
        at
    }

    /// The word of `from..to` whose head lies outside; the last when several do.
    pub(crate) fn anchor(&self, from: usize, to: usize) -> usize {
        let outside = |token: &usize| self.head(*token).is_none_or(|head| head < from || head >= to);
        (from..to).rev().find(outside).unwrap_or(to.saturating_sub(1))
    }

    /// The words around a phrase head that belong to its noun phrase, without gaps.
    pub(crate) fn phrase_span(&self, head: usize, from: usize, to: usize) -> (usize, usize) {
        let inside = |token: usize| self.phrase_head(token) == head || is_hyphen(self.form(token));
        let (mut first, mut last) = (from.min(head), to.max(head + 1));
        while first > 0 && inside(first - 1) {
            first -= 1;
        }
        while last < self.len() && inside(last) && self.phrase_head(last) == head {
            last += 1;
        }
        (first, last)
    }

    /// The word of the span that the rest hangs on, from this word upwards: of "leader Kim Jong Un" the title where the tree takes the
    /// name for its apposition.
    pub(crate) fn top(&self, head: usize, from: usize, to: usize) -> usize {
        let inside = |at: &usize| (from..to).contains(at);
        std::iter::successors(Some(head), |&at| self.head(at).filter(inside))
            .take(to.saturating_sub(from) + 1)
            .last()
            .unwrap_or(head)
    }

    /// The preposition of a phrase, in lower case: "in", "by".
    pub(crate) fn case(&self, head: usize) -> Option<String> {
        let direct = self.children(head).find(|&child| self.rel(child) == Some(Rel::Case) && child < head);
        direct.map(|child| self.lower(child)).or_else(|| {
            // "in Kenya and Uganda": the preposition stands at the first.
            let first = self.head(head).filter(|_| self.rel(head) == Some(Rel::Conj))?;
            let child = self.children(first).find(|&child| self.rel(child) == Some(Rel::Case) && child < first)?;
            Some(self.lower(child))
        })
    }

    /// What the phrase is to its verb; members of a list are what the first is.
    pub(crate) fn part(&self, head: usize) -> Part {
        let mut at = head;
        for _ in 0..self.len() {
            match (self.rel(at), self.head(at)) {
                (Some(Rel::Conj | Rel::Appos | Rel::Flat), Some(first)) => at = first,
                (Some(Rel::NmodUnmarked), Some(first)) if self.is_misread_conjunct(at) => at = first,
                _ => break,
            }
        }
        match self.rel(at) {
            Some(Rel::Nsubj | Rel::NsubjPass | Rel::NsubjOuter | Rel::OblAgent) => Part::Subject,
            Some(Rel::Obj | Rel::Iobj) => Part::Object,
            Some(Rel::NmodPoss) => Part::Possessor,
            Some(Rel::Amod | Rel::Compound | Rel::NmodDesc) => Part::Modifier,
            _ => Part::Other,
        }
    }

    /// The first member of the list that the phrase stands in; itself when it is first or alone.
    pub(crate) fn list_head(&self, head: usize) -> usize {
        let mut at = head;
        for _ in 0..self.len() {
            match self.head(at).filter(|_| self.rel(at) == Some(Rel::Conj) || self.is_misread_conjunct(at)) {
                Some(first) => at = first,
                None => break,
            }
        }
        at
    }

    /// "Guyana, **Suriname** and Brazil": a name behind a comma that the tree hangs on the first without a preposition.
    pub(crate) fn is_misread_conjunct(&self, at: usize) -> bool {
        let unmarked = self.rel(at) == Some(Rel::NmodUnmarked) && self.upos(at) == Some(Upos::Propn);
        unmarked
            && at > 0
            && self.form(at - 1) == ","
            && self.children(self.head(at).unwrap_or(at)).any(|other| other > at && self.rel(other) == Some(Rel::Conj))
    }

    /// The verb or noun that governs the phrase.
    pub(crate) fn governor(&self, head: usize) -> Option<usize> {
        let mut at = head;
        for _ in 0..self.len() {
            match (self.rel(at), self.head(at)) {
                (Some(Rel::Conj | Rel::Appos | Rel::Flat), Some(first)) => at = first,
                (Some(Rel::NmodUnmarked), Some(first)) if self.is_misread_conjunct(at) => at = first,
                _ => break,
            }
        }
        self.head(at)
    }

    /// The verb that the clause of this word hangs on: "says" for "leave" in "says that it will leave and that it may".
    pub(crate) fn above(&self, word: Option<usize>) -> Option<usize> {
        let mut at = word?;
        for _ in 0..self.len() {
            let head = self.head(at)?;
            match self.rel(at) {
                Some(Rel::Ccomp) => return Some(head),
                Some(Rel::Conj | Rel::Xcomp | Rel::Obl | Rel::Obj | Rel::Nmod | Rel::Advcl) => at = head,
                _ => return None,
            }
        }
        None
    }

    /// The possessor of a phrase, wherever in it it hangs: "**Russia**'s minister", "**China**'s Foreign Ministry spokesman".
    pub(crate) fn possessor(&self, head: usize) -> Option<usize> {
        let owns = |child: &usize| {
            self.rel(*child) == Some(Rel::NmodPoss) && self.head(*child).map(|h| self.phrase_head(h)) == Some(head)
        };
        (0..self.len()).find(owns)
    }

    /// Phrases hung on this one by one of the prepositions.
    pub(crate) fn hung(&self, head: usize, cases: &[&str]) -> Vec<usize> {
        let hangs = |child: &usize| {
            matches!(self.rel(*child), Some(Rel::Nmod | Rel::Obl))
                && self.case(*child).is_some_and(|case| cases.contains(&case.as_str()))
        };
        self.children(head).filter(|&child| child > head).filter(hangs).collect()
    }

    /// Whether the phrase is definite or bare, not "a" or "an".
    pub(crate) fn is_definite(&self, head: usize) -> bool {
        self.children(head)
            .any(|child| matches!(self.lower(child).as_str(), "the" | "this" | "that" | "these" | "those" | "both"))
    }

    /// Whether a word begins with a capital.
    pub(crate) fn is_capital(&self, token: usize) -> bool {
        self.form(token).starts_with(char::is_uppercase)
    }
}

pub(crate) fn is_hyphen(form: &str) -> bool {
    matches!(form, "-" | "–" | "‑")
}
