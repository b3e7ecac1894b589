//! Where what was found stands in the text that the page shows.
//!
//! Pages count in UTF-16 units, records in bytes of the text as given. Where the cleaned text is the text as given, a record's bytes are
//! its bytes. Where it is not (a page's source was cleaned), the document's map of offsets leads back. Records of version 1 have no such
//! map: there the words are looked for in their sentence, near where they should be.

use demarche::schema::{Entity, OffsetMap, Record, Span};
use demarche_record::SentencePlace;
use serde::Serialize;
use utoipa::ToSchema;

/// A stretch of the text, in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub(crate) struct Stretch {
    /// First unit.
    pub(crate) start: u32,
    /// One past the last.
    pub(crate) end: u32,
}

/// A part of a record in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Mark {
    /// Where it stands.
    #[serde(flatten)]
    pub(crate) at: Stretch,
    /// trigger, claim, condition, actor, recipient, holder, addressee, party, speaker or instrument.
    pub(crate) part: &'static str,
}

/// The UTF-16 units before each byte of a text.
#[derive(Debug)]
pub(crate) struct Units {
    before: Vec<u32>,
}

impl Units {
    pub(crate) fn of(text: &str) -> Self {
        let mut before = Vec::with_capacity(text.len() + 1);
        let mut units = 0u32;
        for c in text.chars() {
            before.extend(std::iter::repeat_n(units, c.len_utf8()));
            units += u32::try_from(c.len_utf16()).unwrap_or(2);
        }
        before.push(units);
        Self { before }
    }

    /// A range of bytes as units; what lies outside the text is cut.
    pub(crate) fn stretch(&self, span: Span) -> Stretch {
        let last = self.before.len() - 1;
        let at = |byte: u32| self.before[(byte as usize).min(last)];
        Stretch { start: at(span.start), end: at(span.end.max(span.start)) }
    }
}

/// How the cleaned text came from the text as given.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Way<'a> {
    /// It is that text.
    Same,
    /// Each byte has its place.
    Mapped(&'a OffsetMap),
    /// Nobody noted how.
    Unknown,
}

/// The places in the cleaned text of a byte of the text as given; markup has none.
fn cleaned(map: &OffsetMap, given: u32, length: u32) -> impl Iterator<Item = u32> {
    let pieces = map.pieces();
    let ends = pieces.iter().skip(1).map(|&(at, _)| at).chain([length]);
    pieces.iter().zip(ends).filter_map(move |(&(at, from), end)| {
        let into = given.checked_sub(from)?;
        (into < end.saturating_sub(at)).then_some(at + into)
    })
}

/// A document's cleaned text with its sentences.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) text: &'a str,
    pub(crate) sentences: &'a [SentencePlace],
    pub(crate) way: Way<'a>,
    pub(crate) units: Units,
}

impl Shown<'_> {
    /// Where words of a record stand in the cleaned text.
    fn place(&self, record: &Record, words: &str, span: Span) -> Option<Span> {
        let place = match self.way {
            Way::Same => Some(span),
            Way::Mapped(map) => self.mapped(map, record, span),
            Way::Unknown => self.by_words(record, words, span),
        };
        place.filter(|place| !place.is_empty() && self.of(*place).is_some())
    }

    fn of(&self, span: Span) -> Option<&str> {
        self.text.get(span.start as usize..span.end as usize)
    }

    fn sentence_of(&self, record: &Record) -> Option<Span> {
        let sentence = self.sentences.get(record.head().sentence as usize)?;
        Some(Span::new(sentence.start, sentence.end))
    }

    /// Back along the map. Where a byte has several places, the one in the record's own sentence is meant.
    fn mapped(&self, map: &OffsetMap, record: &Record, span: Span) -> Option<Span> {
        let length = u32::try_from(self.text.len()).ok()?;
        let own = self.sentence_of(record);
        let at = |given: u32| {
            let within = |at: &u32| own.is_some_and(|own| own.start <= *at && *at < own.end);
            cleaned(map, given, length).find(within).or_else(|| cleaned(map, given, length).next())
        };
        let (start, last) = (at(span.start)?, at(span.end.checked_sub(1)?)?);
        (start <= last).then(|| Span::new(start, last + 1))
    }

    /// The words in their sentence, near where they should be.
    fn by_words(&self, record: &Record, words: &str, span: Span) -> Option<Span> {
        let sentence = self.sentence_of(record)?;
        let aim = span.start.saturating_sub(record.head().span.start) as usize;
        let found = self.of(sentence)?.match_indices(words).min_by_key(|(at, _)| at.abs_diff(aim));
        let (at, found) = found.filter(|_| !words.is_empty())?;
        let start = sentence.start + u32::try_from(at).ok()?;
        Some(Span::new(start, start + u32::try_from(found.len()).ok()?))
    }

    /// The parts of a record, in the order of the text.
    pub(crate) fn marks(&self, record: &Record) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut add = |part: &'static str, words: &str, span: Span| {
            let place = self.place(record, words, span);
            marks.extend(place.map(|place| Mark { at: self.units.stretch(place), part }));
        };
        let mut all = |part: &'static str, entities: &[Entity]| {
            entities.iter().for_each(|entity| add(part, &entity.text, entity.span));
        };
        all("speaker", &record.head().attributed_to);
        match record {
            Record::Event { event, .. } => {
                all("actor", &event.actor);
                all("recipient", &event.recipient);
                add("trigger", &event.trigger.text, event.trigger.span);
            }
            Record::Position { position, .. } => {
                all("holder", &position.holder);
                all("addressee", &position.addressee);
                add("claim", &position.claim.text, position.claim.span);
                position.condition.iter().for_each(|terms| add("condition", &terms.text, terms.span));
            }
            Record::Deadline { deadline, .. } => {
                all("party", &deadline.parties);
                add("claim", &deadline.claim.text, deadline.claim.span);
                deadline.instrument.iter().for_each(|of| add("instrument", &of.text, of.span));
            }
        }
        marks.sort_by_key(|mark| (mark.at, mark.part));
        marks.dedup();
        marks
    }

    /// A sentence in the text.
    pub(crate) fn sentence(&self, number: u32) -> Option<Stretch> {
        let place = self.sentences.get(number as usize)?;
        Some(self.units.stretch(Span::new(place.start, place.end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_those_of_the_browser() {
        let text = "Ağrı 🏔 peak";
        let units = Units::of(text);
        let at = |words: &str| {
            let start = u32::try_from(text.find(words).unwrap()).unwrap();
            units.stretch(Span::new(start, start + u32::try_from(words.len()).unwrap()))
        };
        assert_eq!(at("Ağrı"), Stretch { start: 0, end: 4 });
        assert_eq!(at("🏔"), Stretch { start: 5, end: 7 });
        assert_eq!(at("peak"), Stretch { start: 8, end: 12 });
        assert_eq!(units.stretch(Span::new(2, 900)).end, 12);
    }

    #[test]
    fn the_way_back_is_that_of_the_map() {
        // "<p>A &amp; A</p>" is cleaned to "A & A".
        let mut map = OffsetMap::default();
        for (cleaned, given) in [(0, 3), (2, 5), (3, 10)] {
            map.push(cleaned, given);
        }
        for at in 0..5u32 {
            let given = map.span(Span::new(at, at + 1)).start;
            assert_eq!(cleaned(&map, given, 5).collect::<Vec<_>>(), [at], "{at}");
        }
        assert_eq!(cleaned(&map, 1, 5).count(), 0);
        assert_eq!(cleaned(&map, 7, 5).count(), 0);
        assert_eq!(cleaned(&map, 90, 5).count(), 0);
    }
}
