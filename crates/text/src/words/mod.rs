//! Syntactic words, as the English treebanks of Universal Dependencies have them.
//!
//! Clitics are words of their own ("do|n't", "Putin|'s", "can|not"), compounds split at the hyphen ("oil|-|rich")
//! except after a prefix ("anti-war", "re-elect"), punctuation stands alone, abbreviations keep their period, and
//! addresses, times, telephone numbers and dates in figures stay whole. Linear in the length of the text; accepts any
//! text. White space, control characters and zero-width spaces belong to no word; every other character does.

mod number;
mod punct;
mod scan;
mod word;

use demarche_schema::{Span, Token};

/// The words of a sentence, in order, as byte ranges of `sentence`.
///
/// The text should be one sentence: whether a final period belongs to an abbreviation is decided by what follows.
/// Text beyond 4 GiB is left out.
#[must_use]
pub fn split(sentence: &str) -> Vec<Token> {
    let mut scan = scan::Scan::new(sentence);
    scan.run();
    scan.out
}

pub(crate) fn token(start: usize, end: usize) -> Option<Token> {
    Some(Token { span: Span::new(u32::try_from(start).ok()?, u32::try_from(end).ok()?) })
}

/// Whether the character separates words and belongs to none.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        split(text).iter().map(|t| t.span.of(text)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn splits_and_covers() {
        assert_eq!(joined("They can't go."), "They|ca|n't|go|.");
        assert_eq!(joined(""), "");
        assert_eq!(joined("\u{a0}\u{0}x"), "x");
    }
}
