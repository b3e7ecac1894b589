//! Markup to text, with the way back to every byte.
//!
//! [`html`] keeps the paragraphs, headings, list items and table cells of a page, and of these the article's when the
//! page marks one; it drops scripts, styles, navigation, page headers and footers, asides, forms and blocks that are
//! mostly links. It never fails: soup is read as far as it makes sense, and a page whose every block would be dropped
//! keeps them all. [`plain`] only takes out invisible characters.

mod entities;
mod html;
mod markup;

use demarche_schema::OffsetMap;

pub use html::html;

/// What a page holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The text: blocks with a blank line between, line breaks where the page has `<br>`.
    pub text: String,
    /// Where the text stands in the page's source. A range that ends in a character written as a reference may end
    /// inside that reference.
    pub offsets: OffsetMap,
    /// The page's title.
    pub title: Option<String>,
    /// The day of publication as the page's metadata has it, unread.
    pub date: Option<String>,
    /// The page's own address.
    pub url: Option<String>,
    /// The site's name.
    pub publisher: Option<String>,
    /// The page's language tag.
    pub language: Option<String>,
}

/// Whether a character shows nothing and would cut a word in two: soft hyphen, zero-width space and the like.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
}

/// Takes the first `skip` bytes and all invisible characters out of a plain text. `skip` must be a character boundary.
/// The text comes back as it was when it has none.
#[must_use]
pub fn plain(text: String, skip: usize) -> (String, OffsetMap) {
    let mut offsets = OffsetMap::default();
    let wide = text.bytes().any(|b| matches!(b, 0xc2 | 0xe2 | 0xef));
    if skip == 0 && !(wide && text.contains(is_invisible)) {
        return (text, offsets);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = skip.min(text.len());
    let piece = |out: &mut String, offsets: &mut OffsetMap, from: usize, to: usize| {
        if from < to {
            offsets.push(at(out.len()), at(from));
            out.push_str(&text[from..to]);
        }
    };
    for (start, c) in text.char_indices().filter(|(start, c)| *start >= skip && is_invisible(*c)) {
        piece(&mut out, &mut offsets, from, start);
        from = start + c.len_utf8();
    }
    piece(&mut out, &mut offsets, from, text.len());
    (out, offsets)
}

/// An offset as the schema has it. Readers hold documents far below 4 GiB; longer text loses its way back.
fn at(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::Span;

    #[test]
    fn invisible_characters_go() {
        let given = "\u{feff}Re\u{ad}mark\u{200b}able".to_owned();
        let (text, offsets) = plain(given.clone(), 3);
        assert_eq!(text, "Remarkable");
        assert_eq!(offsets.span(Span::new(0, 10)).of(&given), "Re\u{ad}mark\u{200b}able");
        assert_eq!(offsets.span(Span::new(6, 10)).of(&given), "able");
    }
}
