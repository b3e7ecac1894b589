//! Paragraphs, headlines, datelines and sentences.
//!
//! A paragraph ends at a blank line, before an indented line, before a bullet, or at a line break that no wrapping
//! explains; other line breaks are space. Inside a paragraph a sentence ends at `.`, `!`, `?` or `…` unless the mark
//! belongs to an abbreviation, an initial, a number or a quotation that goes on. Nothing is refused: text without
//! punctuation is one sentence per paragraph, and a sentence of more than [`MAX_WORDS`] words is cut.

mod blocks;
mod boundary;
mod dateline;

use demarche_schema::{Sentence, SentenceKind};

use crate::words;
use blocks::Block;
pub use dateline::{Dateline, dateline};

/// Most words that a sentence keeps; longer ones are cut, at punctuation when there is some.
pub const MAX_WORDS: usize = 1000;

/// How many paragraphs of running text are looked at for the dateline.
const DATELINE_WITHIN: usize = 3;

/// A document's text, cut up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Segmentation {
    /// Where and when the report was filed, when the text says so. Its offsets are bytes of the text.
    pub dateline: Option<Dateline>,
    /// The sentences in order, with their words. The one after the dateline starts behind it.
    pub sentences: Vec<Sentence>,
}

/// Cuts a text into sentences and words. Text beyond 4 GiB is left out.
#[must_use]
pub fn split(text: &str) -> Segmentation {
    let mut out = Segmentation::default();
    let mut body = 0;
    for (paragraph, block) in blocks::blocks(text).into_iter().enumerate() {
        let mut start = block.start;
        if block.kind == SentenceKind::Body {
            body += 1;
            if out.dateline.is_none() && body <= DATELINE_WITHIN {
                start = open_with_dateline(text, &block, &mut out);
            }
        }
        let Ok(paragraph) = u32::try_from(paragraph) else { break };
        let pieces = boundary::sentences(&text[start..block.end], block.bullet);
        let kind = if pieces.len() == 1 { block.kind } else { SentenceKind::Body };
        for (from, to) in pieces {
            push(text, start + from, start + to, paragraph, kind, &mut out.sentences);
        }
    }
    out
}

/// A headline that comes apart from the text, as a sentence of its own: paragraph 0, offsets into the headline.
#[must_use]
pub fn headline(title: &str) -> Sentence {
    let start = title.len() - title.trim_start().len();
    let text = title.trim();
    let tokens = words::split(text);
    Sentence {
        index: 0,
        paragraph: 0,
        kind: SentenceKind::Headline,
        start: u32::try_from(start).unwrap_or(0),
        text: text.to_owned(),
        tokens,
    }
}

/// Records the dateline that opens the block, if there is one, and says where the text after it starts.
fn open_with_dateline(text: &str, block: &Block, out: &mut Segmentation) -> usize {
    let Some(mut found) = dateline(&text[block.start..block.end]) else { return block.start };
    let Ok(by) = u32::try_from(block.start) else { return block.start };
    let start = block.start + found.span.end as usize;
    found.span = found.span.shift(by);
    out.dateline = Some(found);
    start
}

fn push(text: &str, from: usize, to: usize, paragraph: u32, kind: SentenceKind, out: &mut Vec<Sentence>) {
    let (from, to) = trim(text, from, to);
    if from >= to {
        return;
    }
    let sentence = &text[from..to];
    let tokens = words::split(sentence);
    let Ok(start) = u32::try_from(from) else { return };
    if tokens.len() <= MAX_WORDS {
        let index = u32::try_from(out.len()).unwrap_or(u32::MAX);
        out.push(Sentence { index, paragraph, kind, start, text: sentence.to_owned(), tokens });
        return;
    }
    let mut first = 0;
    let mut at = from;
    while first < tokens.len() {
        let next = cut(sentence, &tokens, first);
        let end = tokens.get(next).map_or(to, |t| from + t.span.start as usize);
        let (piece, end) = trim(text, at, end);
        let index = u32::try_from(out.len()).unwrap_or(u32::MAX);
        let text = text[piece..end].to_owned();
        let tokens = shifted(&tokens[first..next], piece - from);
        out.push(Sentence { index, paragraph, kind, start: u32::try_from(piece).unwrap_or(0), text, tokens });
        at = end;
        first = next;
    }
}

fn shifted(tokens: &[demarche_schema::Token], by: usize) -> Vec<demarche_schema::Token> {
    let back = |at: u32| at.saturating_sub(u32::try_from(by).unwrap_or(0));
    let shift = |t: &demarche_schema::Token| demarche_schema::Span::new(back(t.span.start), back(t.span.end));
    tokens.iter().map(|t| demarche_schema::Token { span: shift(t) }).collect()
}

/// Index of the first word after a cut of the overlong sentence.
fn cut(sentence: &str, tokens: &[demarche_schema::Token], first: usize) -> usize {
    let most = first + MAX_WORDS;
    if most >= tokens.len() {
        return tokens.len();
    }
    let stop = |at: usize| matches!(tokens[at].span.of(sentence), ";" | ":" | "," | "." | "--" | "—" | "-");
    (first + MAX_WORDS / 2..most).rev().find(|&at| stop(at)).map_or(most, |at| at + 1)
}

fn trim(text: &str, from: usize, to: usize) -> (usize, usize) {
    let piece = &text[from..to];
    let left = piece.trim_start_matches(words::is_space);
    let start = to - left.len();
    (start, start + left.trim_end_matches(words::is_space).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_are_cut() {
        let text = "word, ".repeat(1500);
        let found = split(&text).sentences;
        assert!(found.len() > 2);
        for sentence in &found {
            assert!(sentence.tokens.len() <= MAX_WORDS);
            assert_eq!(&text[sentence.start as usize..][..sentence.text.len()], sentence.text);
            assert!(sentence.tokens.iter().all(|t| !t.span.of(&sentence.text).is_empty()));
        }
    }

    #[test]
    fn headline_keeps_its_place() {
        let found = headline("  Ministers meet ");
        assert_eq!((found.start, found.text.as_str()), (2, "Ministers meet"));
        assert_eq!(found.kind, SentenceKind::Headline);
    }
}
