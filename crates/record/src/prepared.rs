//! A coded document made ready to be written: everything that needs no database, so that threads can share the work.

use demarche_schema::{Document, OffsetMap, Record};

use crate::occurrence::Features;
use crate::pack::{number, pack, take};
use crate::rows::{RecordRow, hash};
use crate::sketch::{self, Signature};
use crate::{Error, words};

/// What was done with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Its text was coded.
    Coded = 0,
    /// Its text is not English: kept, marked and counted, not coded.
    OtherLanguage = 1,
    /// Its records were made by another program.
    Imported = 2,
}

/// Where a sentence stands in the document's cleaned text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentencePlace {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Whether it is a headline.
    pub headline: bool,
}

/// A document with its records, packed.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    pub(crate) key: String,
    pub(crate) content: i64,
    pub(crate) date: Option<demarche_schema::Date>,
    pub(crate) publisher: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) status: Status,
    pub(crate) checksum: u32,
    pub(crate) text: Vec<u8>,
    pub(crate) given: Option<Vec<u8>>,
    pub(crate) sentences: Vec<u8>,
    /// The words of each sentence that are looked for, parted by blanks.
    pub(crate) indexed: Vec<String>,
    pub(crate) records: Option<Vec<u8>>,
    pub(crate) extra: Option<Vec<u8>>,
    /// Where the cleaned text stands in the text as given, when that is not it.
    pub(crate) offsets: Option<Vec<u8>>,
    pub(crate) rows: Vec<RecordRow>,
    /// What of each record is compared with others.
    pub(crate) features: Vec<Features>,
    pub(crate) signature: Option<Signature>,
    pub(crate) story: Vec<u16>,
}

/// What records and fields commonly hold; a document's blobs are packed against it. A part of the format: never change it.
const COMMON: &[u8] = include_bytes!("common.txt");

/// The hash by which a document's versions are told apart: text as given, title, day, publisher, the row it was imported from.
#[must_use]
pub fn content_hash(document: &Document) -> i64 {
    let given = document.given.as_deref().unwrap_or(&document.text);
    let parts = [
        given.to_owned(),
        document.title.clone().unwrap_or_default(),
        document.date.map(|date| date.to_string()).unwrap_or_default(),
        document.publisher.clone().unwrap_or_default(),
        // What other programs made has its content in the row.
        document.extra.get("row").map(ToString::to_string).unwrap_or_default(),
    ];
    hash(parts.join("\u{1f}").as_bytes()).cast_signed()
}

impl Prepared {
    /// Makes a document ready. `sentences` are those of its cleaned text, in order.
    ///
    /// # Errors
    /// When a record can't be written as JSON.
    pub fn new(
        document: &Document,
        sentences: &[SentencePlace],
        records: &[Record],
        status: Status,
    ) -> Result<Self, Error> {
        let text = document.text.as_bytes();
        let indexed = sentences.iter().map(|place| words::indexed(slice(&document.text, *place))).collect();
        Ok(Self {
            key: document.id.clone(),
            content: content_hash(document),
            date: document.date,
            publisher: document.publisher.clone(),
            url: document.url.clone(),
            title: document.title.clone(),
            language: document.language.clone(),
            status,
            checksum: crc32fast::hash(text),
            text: pack(b"", text),
            given: document.given.as_ref().map(|given| pack(text, given.as_bytes())),
            sentences: places(sentences),
            indexed,
            records: if records.is_empty() { None } else { Some(pack_records(text, records)?) },
            extra: extra(document),
            offsets: (!document.offsets.is_identity()).then(|| pack(b"", &pieces(&document.offsets))),
            rows: records.iter().map(RecordRow::of).collect(),
            features: records.iter().map(Features::of).collect(),
            signature: Signature::of(&document.text),
            story: sketch::story(document.title.as_deref(), &document.text),
        })
    }
}

impl Prepared {
    /// Bytes that the cleaned text takes, packed.
    #[must_use]
    pub fn packed_text_len(&self) -> usize {
        self.text.len()
    }

    /// What was done with the document.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }
}

fn slice(text: &str, place: SentencePlace) -> &str {
    text.get(place.start as usize..place.end as usize).unwrap_or("")
}

fn places(sentences: &[SentencePlace]) -> Vec<u8> {
    let (mut out, mut end) = (Vec::with_capacity(sentences.len() * 2), 0);
    for place in sentences {
        number(&mut out, u64::from(place.start.saturating_sub(end)));
        number(&mut out, u64::from(place.end.saturating_sub(place.start)) << 1 | u64::from(place.headline));
        end = place.end;
    }
    out
}

/// The places that [`Prepared`] holds as numbers: gap before, length and whether it is a headline, for each sentence.
pub(crate) fn read_places(mut blob: &[u8]) -> Result<Vec<SentencePlace>, Error> {
    let fault = || Error::damaged("the places of a document's sentences");
    let (mut out, mut end) = (Vec::new(), 0u32);
    while !blob.is_empty() {
        let gap = take(&mut blob).and_then(|gap| u32::try_from(gap).ok()).ok_or_else(fault)?;
        let length = take(&mut blob).ok_or_else(fault)?;
        let start = end.checked_add(gap).ok_or_else(fault)?;
        end = u32::try_from(length >> 1).ok().and_then(|length| start.checked_add(length)).ok_or_else(fault)?;
        out.push(SentencePlace { start, end, headline: length & 1 == 1 });
    }
    Ok(out)
}

/// The pieces of an offset map: how far each lies from the one before, in the cleaned text and in the text as given.
fn pieces(offsets: &OffsetMap) -> Vec<u8> {
    let (mut out, mut last) = (Vec::with_capacity(offsets.pieces().len() * 3), (0u32, 0u32));
    for &(cleaned, given) in offsets.pieces() {
        number(&mut out, u64::from(cleaned.wrapping_sub(last.0)));
        number(&mut out, u64::from(given.wrapping_sub(last.1)));
        last = (cleaned, given);
    }
    out
}

/// What [`Prepared`] holds of an offset map.
pub(crate) fn read_pieces(blob: &[u8]) -> Result<OffsetMap, Error> {
    let fault = || Error::damaged("the way back from a cleaned text");
    let blob = crate::pack::unpack(b"", blob)?;
    let (mut rest, mut map, mut last) = (blob.as_slice(), OffsetMap::default(), (0u32, 0u32));
    while !rest.is_empty() {
        let mut step = || take(&mut rest).and_then(|step| u32::try_from(step).ok()).ok_or_else(fault);
        last = (last.0.wrapping_add(step()?), last.1.wrapping_add(step()?));
        map.push(last.0, last.1);
    }
    Ok(map)
}

/// What records are packed against: the common forms, then the document's text.
pub(crate) fn before_records(text: &[u8]) -> Vec<u8> {
    let room = (32 << 10) - COMMON.len();
    let mut before = text[..text.len().min(room)].to_vec();
    before.extend_from_slice(COMMON);
    before
}

pub(crate) fn pack_records(text: &[u8], records: &[Record]) -> Result<Vec<u8>, Error> {
    let mut lines = Vec::new();
    for record in records {
        serde_json::to_writer(&mut lines, record)
            .map_err(|error| Error::new(crate::ErrorKind::Argument, format!("a record can't be written: {error}")))?;
        lines.push(b'\n');
    }
    Ok(pack(&before_records(text), &lines))
}

fn extra(document: &Document) -> Option<Vec<u8>> {
    if document.extra.is_empty() {
        return None;
    }
    serde_json::to_vec(&document.extra).ok().map(|json| pack(COMMON, &json))
}

/// The fields of the source that were kept as they were.
pub(crate) fn read_extra(blob: &[u8]) -> Result<serde_json::Map<String, serde_json::Value>, Error> {
    serde_json::from_slice(&crate::pack::unpack(COMMON, blob)?).map_err(|_| Error::damaged("fields of a source"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_come_back() {
        let mut given = OffsetMap::default();
        for (cleaned, text) in [(0, 7), (12, 4000), (13, 70), (90_000, 90_001)] {
            given.push(cleaned, text);
        }
        assert_eq!(read_pieces(&pack(b"", &pieces(&given))).unwrap(), given);
        assert!(read_pieces(&pack(b"", &[0x80])).is_err());
    }

    #[test]
    fn places_come_back() {
        let given = [
            SentencePlace { start: 3, end: 40, headline: true },
            SentencePlace { start: 42, end: 42_000, headline: false },
        ];
        assert_eq!(read_places(&places(&given)).unwrap(), given);
        assert!(read_places(&[0x80]).is_err());
    }
}
