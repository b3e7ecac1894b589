//! Documents and the map from their cleaned text back to the text as given.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::Span;

/// One document as it came in, with the text that the stages read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The document's id; made from the content when the source gives none.
    pub id: String,
    /// Day of publication; relative dates resolve against it.
    pub date: Option<Date>,
    /// Headline, when the source gives one apart from the text.
    pub title: Option<String>,
    /// The text with markup and boilerplate taken out. Equal to the text as given for plain text.
    pub text: String,
    /// Where `text` came from in the text as given.
    pub offsets: OffsetMap,
    /// The text as given, when `text` is not it: the page's source, the text with its invisible characters.
    pub given: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// BCP 47 language tag, as the source says or as detected.
    pub language: Option<String>,
    /// Fields of the source that Démarche does not know; kept as they were.
    pub extra: Map<String, Value>,
}

/// Maps byte offsets of a cleaned text to byte offsets of the text as given.
///
/// The map is a list of pieces `(cleaned, given)`: from offset `cleaned` on, until the next piece, byte `cleaned + k`
/// stands at `given + k`. An empty list is the identity.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OffsetMap {
    pieces: Vec<(u32, u32)>,
}

impl OffsetMap {
    /// Says that from byte `cleaned` of the cleaned text on, bytes come from `given` of the text as given.
    /// Pieces are added in rising order of `cleaned`.
    pub fn push(&mut self, cleaned: u32, given: u32) {
        let same = |&(c, g): &(u32, u32)| given.wrapping_sub(g) == cleaned.wrapping_sub(c);
        if self.pieces.last().is_some_and(same) || (self.pieces.is_empty() && cleaned == given && cleaned == 0) {
            return;
        }
        if self.pieces.is_empty() && cleaned > 0 {
            self.pieces.push((0, 0));
        }
        self.pieces.push((cleaned, given));
    }

    /// The offset in the text as given of the byte at `cleaned`.
    #[must_use]
    pub fn offset(&self, cleaned: u32) -> u32 {
        match self.pieces.partition_point(|&(at, _)| at <= cleaned) {
            0 => cleaned,
            n => {
                let (at, given) = self.pieces[n - 1];
                given + (cleaned - at)
            }
        }
    }

    /// The range in the text as given that holds the cleaned range: from its first byte to past its last.
    #[must_use]
    pub fn span(&self, cleaned: Span) -> Span {
        if cleaned.is_empty() {
            let at = self.offset(cleaned.start);
            return Span::new(at, at);
        }
        Span::new(self.offset(cleaned.start), self.offset(cleaned.end - 1) + 1)
    }

    /// The pieces `(cleaned, given)`, in rising order; none for the identity.
    #[must_use]
    pub fn pieces(&self) -> &[(u32, u32)] {
        &self.pieces
    }

    /// Whether cleaned and given offsets are the same everywhere.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        self.pieces.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_map_piece_by_piece() {
        let mut map = OffsetMap::default();
        map.push(0, 3);
        map.push(5, 12);
        assert_eq!(map.span(Span::new(0, 5)), Span::new(3, 8));
        assert_eq!(map.span(Span::new(2, 7)), Span::new(5, 14));
        assert!(!map.is_identity());
        assert_eq!(OffsetMap::default().span(Span::new(4, 9)), Span::new(4, 9));
    }
}
