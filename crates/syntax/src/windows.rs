//! Long sentences in parts: attention grows with the square of the length.

use std::ops::Range;

/// The most words that are analysed together.
pub const MOST_WORDS: usize = 200;

/// Splits a sentence of words with these numbers of pieces into parts of at most `most_words` words and `most_pieces`
/// pieces, behind a mark (`is_mark`) in the second half of the part where there is one.
///
/// ```
/// let parts = demarche_syntax::windows::split(&[1; 7], |at| at == 3, 5, 100);
/// assert_eq!(parts, [0..4, 4..7]);
/// ```
#[must_use]
pub fn split(
    pieces: &[usize],
    is_mark: impl Fn(usize) -> bool,
    most_words: usize,
    most_pieces: usize,
) -> Vec<Range<usize>> {
    let mut parts = vec![];
    let mut from = 0;
    while from < pieces.len() {
        let (mut to, mut total) = (from, 0);
        while to < pieces.len() && to - from < most_words.max(1) && (to == from || total + pieces[to] <= most_pieces) {
            total += pieces[to];
            to += 1;
        }
        if to < pieces.len() {
            to = (from + (to - from).div_ceil(2)..to).rev().find(|&at| is_mark(at)).map_or(to, |at| at + 1);
        }
        parts.push(from..to);
        from = to;
    }
    parts
}
