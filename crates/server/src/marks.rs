//! Where what was found stands in the text that the page shows.
//!
//! Pages count in UTF-16 units, records in bytes of the text as given. Where the cleaned text is the text as given, a record's bytes are
//! its bytes. Where it is not (a page's source was cleaned), the words are looked for in their sentence, near where they should be.

use demarche::schema::{Entity, Record, Span};
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

/// A document's cleaned text with its sentences.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) text: &'a str,
    pub(crate) sentences: &'a [SentencePlace],
    /// Whether the cleaned text is the text as given.
    pub(crate) as_given: bool,
    pub(crate) units: Units,
}

impl Shown<'_> {
    /// Where words of a record stand in the cleaned text.
    fn place(&self, record: &Record, words: &str, span: Span) -> Option<Span> {
        let of = |span: Span| self.text.get(span.start as usize..span.end as usize);
        if self.as_given {
            return (!span.is_empty() && of(span).is_some()).then_some(span);
        }
        let head = record.head();
        let sentence = self.sentences.get(head.sentence as usize)?;
        let within = of(Span::new(sentence.start, sentence.end))?;
        let aim = span.start.saturating_sub(head.span.start) as usize;
        let found = within.match_indices(words).min_by_key(|(at, _)| at.abs_diff(aim));
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
}
