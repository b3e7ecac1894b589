//! Sentences and words as ranges of the text.

use crate::names::names;
use crate::{Parse, Span};

names! {
    /// What kind of line a sentence is.
    pub enum SentenceKind("sentence kind") {
        /// Running text.
        Body = "body",
        /// A headline: present tense for the past, articles and copulas left out.
        Headline = "headline",
    }
}

/// One sentence: self-contained, so that a stage can be given it alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Number in the document, from 0.
    pub index: u32,
    /// Number of its paragraph in the document, from 0.
    pub paragraph: u32,
    /// What kind of line it is.
    pub kind: SentenceKind,
    /// Byte offset of `text` in the document's (cleaned) text.
    pub start: u32,
    /// The sentence's text, line breaks and all.
    pub text: String,
    /// Its words, in order, not overlapping.
    pub tokens: Vec<Token>,
}

/// One syntactic word. "don't" is two ("do", "n't"), as Universal Dependencies has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Byte range in the sentence's text.
    pub span: Span,
}

impl Sentence {
    /// Whether it is a heading that names one of these kinds of text, given in lower case, among its first words: "Joint **statement** by …".
    #[must_use]
    pub fn is_heading_of(&self, kinds: &[&str]) -> bool {
        const MOST_WORDS: usize = 40;
        const FIRST: usize = 4;
        let mut first = (0..self.tokens.len().min(FIRST)).map(|at| self.form(at).to_lowercase());
        self.tokens.len() <= MOST_WORDS && first.any(|word| kinds.contains(&word.as_str()))
    }

    /// The word form as written.
    #[must_use]
    pub fn form(&self, word: usize) -> &str {
        self.tokens[word].span.of(&self.text)
    }

    /// The byte range of words `from..to` in the sentence's text.
    #[must_use]
    pub fn words_span(&self, from: usize, to: usize) -> Span {
        if from >= to || to > self.tokens.len() {
            return Span::default();
        }
        self.tokens[from].span.join(self.tokens[to - 1].span)
    }

    /// A range of the sentence's text as a range of the document's (cleaned) text.
    #[must_use]
    pub fn in_document(&self, span: Span) -> Span {
        span.shift(self.start)
    }
}

/// A sentence with its analysis.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The sentence.
    pub sentence: Sentence,
    /// Its analysis; as many words as the sentence has tokens. Empty when the gate skipped the sentence.
    pub parse: Parse,
}
