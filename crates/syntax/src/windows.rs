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

/// The fewest words on either side of a semicolon that are a clause of their own.
const LEAST_CLAUSE: usize = 5;

/// Splits a part of a sentence behind its semicolons: what follows one is a sentence of its own in all but its capital, and is analysed
/// better alone. What stands in a list (behind a colon, before "and" or "or", or too short) is left whole.
///
/// ```
/// let words: Vec<&str> = "Oman will send its fleet ; Iran says that it will not".split(' ').collect();
/// assert_eq!(demarche_syntax::windows::clauses(0..12, |at| words[at]), [0..6, 6..12]);
/// ```
#[must_use]
pub fn clauses<'a>(part: Range<usize>, form: impl Fn(usize) -> &'a str) -> Vec<Range<usize>> {
    let listed = |at: usize| (part.start..at).any(|before| form(before) == ":");
    let (mut parts, mut from) = (vec![], part.start);
    for at in part.clone().filter(|&at| form(at) == ";") {
        let joined = part.contains(&(at + 1)) && matches!(form(at + 1), "and" | "or" | "as" | "but");
        if at + 1 - from > LEAST_CLAUSE && part.end - (at + 1) > LEAST_CLAUSE && !joined && !listed(at) {
            parts.push(from..at + 1);
            from = at + 1;
        }
    }
    parts.push(from..part.end);
    parts
}
