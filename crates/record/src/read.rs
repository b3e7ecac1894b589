//! What a record gives back: documents with their text, records with their document, one at a time.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::rc::Rc;

use demarche_schema::{Date, Record};
use rusqlite::{OptionalExtension, Row, params_from_iter};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::filter::{Filter, Order};
use crate::pack::{unpack, unpack_text};
use crate::prepared::{SentencePlace, before_records, read_extra, read_pieces, read_places};
use crate::rows::day_of;
use crate::{Error, Store, rows, words};

/// A document without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentHead {
    /// Its number in the record.
    pub number: i64,
    /// Its id, as the source gives it or made from the content.
    pub id: String,
    /// Day of publication.
    pub date: Option<Date>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Headline that came apart from the text.
    pub title: Option<String>,
    /// Language tag, as the source says or as detected.
    pub language: Option<String>,
    /// "coded", "other language", "imported".
    pub status: String,
    /// Number of the version that replaced it.
    pub replaced_by: Option<i64>,
    /// When it was written, in seconds since 1970.
    pub added: i64,
    /// How many records it has.
    pub records: u32,
    /// Number of its first record.
    pub first_record: i64,
}

/// A document's text and what was kept beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The cleaned text that was coded.
    pub text: String,
    /// The text as given, when the cleaned text is not it.
    pub given: Option<String>,
    /// Its sentences in the cleaned text.
    pub sentences: Vec<SentencePlace>,
    /// Fields of the source that Démarche does not know.
    pub extra: Map<String, Value>,
    pub(crate) records: Option<Vec<u8>>,
    pub(crate) coded: Option<Vec<u8>>,
    /// Where the cleaned text stands in the text as given; `None` when it is it, and in records of version 1.
    pub(crate) offsets: Option<demarche_schema::OffsetMap>,
}

/// A record with the document that it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its number in the record.
    pub number: i64,
    /// The record.
    pub record: Record,
    /// The document.
    pub document: Rc<DocumentHead>,
}

const HEAD: &str = "d.id, d.key, d.date, b.name, d.url, d.title, d.language, s.name, d.replaced_by, d.added, d.records, \
    d.first_record FROM document d JOIN status s ON s.id = d.status LEFT JOIN publisher b ON b.id = d.publisher";

fn head(row: &Row<'_>) -> rusqlite::Result<DocumentHead> {
    Ok(DocumentHead {
        number: row.get(0)?,
        id: row.get(1)?,
        date: row.get::<_, Option<i64>>(2)?.and_then(day_of),
        publisher: row.get(3)?,
        url: row.get(4)?,
        title: row.get(5)?,
        language: row.get(6)?,
        status: row.get(7)?,
        replaced_by: row.get(8)?,
        added: row.get(9)?,
        records: row.get(10)?,
        first_record: row.get(11)?,
    })
}

impl Store {
    /// A document by its number.
    ///
    /// # Errors
    /// When there is none, or the record can't be read.
    pub fn document(&self, number: i64) -> Result<DocumentHead, Error> {
        let sql = format!("SELECT {HEAD} WHERE d.id = ?");
        let found = self.db.prepare_cached(&sql)?.query_row([number], head).optional()?;
        found.ok_or_else(|| Error::damaged(format!("document {number} is missing")))
    }

    /// Every version of a document by its id, the oldest first.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn documents(&self, id: &str) -> Result<Vec<DocumentHead>, Error> {
        let sql = format!("SELECT {HEAD} WHERE d.key = ? ORDER BY d.id");
        let mut statement = self.db.prepare_cached(&sql)?;
        let found = statement.query_map([id], head)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A document's text, checked against its checksum.
    ///
    /// # Errors
    /// When it is missing or damaged.
    pub fn body(&self, number: i64) -> Result<Body, Error> {
        let sql =
            "SELECT checksum, text, given, sentences, records, extra, coded, offsets FROM body WHERE document = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut found = statement.query([number])?;
        let row = found.next()?.ok_or_else(|| Error::damaged(format!("the text of document {number} is missing")))?;
        let text = unpack_text(b"", row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?)?;
        if crc32fast::hash(text.as_bytes()) != row.get::<_, u32>(0)? {
            return Err(Error::damaged(format!("the text of document {number} is not what was written")));
        }
        let given: Option<Vec<u8>> = row.get(2)?;
        let extra: Option<Vec<u8>> = row.get(5)?;
        let offsets: Option<Vec<u8>> = row.get(7)?;
        Ok(Body {
            given: given.map(|given| unpack_text(text.as_bytes(), &given)).transpose()?,
            sentences: read_places(&row.get::<_, Vec<u8>>(3)?)?,
            records: row.get(4)?,
            coded: row.get(6)?,
            offsets: offsets.map(|offsets| read_pieces(&offsets)).transpose()?,
            extra: extra.map_or_else(|| Ok(Map::new()), |extra| read_extra(&extra))?,
            text,
        })
    }

    /// All records of a document, also of a version that was replaced.
    ///
    /// # Errors
    /// When they are missing or damaged.
    pub fn records_of(&self, number: i64) -> Result<Vec<Record>, Error> {
        self.body(number)?.records()
    }

    /// The records with this id that count; several when two documents share theirs.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn by_id(&self, id: &str) -> Result<Vec<Found>, Error> {
        let mut statement = self.db.prepare_cached("SELECT id, document FROM record WHERE key = ? ORDER BY id")?;
        let pairs = statement.query_map([rows::key(id)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let pairs: Vec<(i64, i64)> = pairs.collect::<Result<_, _>>()?;
        self.found(&pairs)
    }

    /// Records by their numbers and those of their documents.
    pub(crate) fn found(&self, pairs: &[(i64, i64)]) -> Result<Vec<Found>, Error> {
        let mut open = Open::default();
        pairs.iter().map(|&(number, document)| open.found(self, number, document)).collect()
    }

    /// The records asked for, one at a time. In [`Order::Written`] memory stays flat; in the order of days it holds two
    /// numbers for each record found, and no more than one document.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn records<'s>(&'s self, filter: &Filter) -> Result<Records<'s>, Error> {
        let phrases = filter.words.as_deref().map(words::phrases).unwrap_or_default();
        let mut records = Records {
            store: self,
            filter: filter.clone(),
            phrases,
            waiting: VecDeque::new(),
            more: filter.order == Order::Written,
            last: 0,
            open: Open::default(),
        };
        records.fill().map_err(|error| error.of(&self.path))?;
        Ok(records)
    }

    /// Hands the records asked for to `each` until it says to break, without looking further than that.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn visit(&self, filter: &Filter, mut each: impl FnMut(Found) -> ControlFlow<()>) -> Result<(), Error> {
        if filter.order == Order::Written {
            for found in self.records(filter)? {
                if each(found?).is_break() {
                    break;
                }
            }
            return Ok(());
        }
        let phrases = filter.words.as_deref().map(words::phrases).unwrap_or_default();
        let query = filter.query(None);
        let mut statement = self.db.prepare_cached(&query.sql)?;
        let mut rows = statement.query(params_from_iter(query.values))?;
        let (mut open, mut last) = (Open::default(), None);
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            if last.replace(number) == Some(number) {
                continue;
            }
            let found = open.found(self, number, row.get(1)?).map_err(|error| error.of(&self.path))?;
            if filter.is_sure(&found.record) && holds(&found.record, &phrases) && each(found).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// How many records, at most `most`, a filter finds, phrases not looked at.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn count(&self, filter: &Filter, most: u32) -> Result<u32, Error> {
        if filter.min_confidence > 0.0 {
            return self.count_sure(filter, most);
        }
        let query = Filter { order: Order::Latest, ..filter.clone() }.query(None);
        let mut statement = self.db.prepare_cached(&query.sql)?;
        let mut found = statement.query(params_from_iter(query.values))?;
        let (mut count, mut last) = (0, None);
        while let Some(row) = found.next()? {
            let number: i64 = row.get(0)?;
            count += u32::from(last != Some(number));
            last = Some(number);
            if count >= most {
                break;
            }
        }
        Ok(count)
    }

    /// The same where each record has to be looked at.
    fn count_sure(&self, filter: &Filter, most: u32) -> Result<u32, Error> {
        let (mut count, filter) = (0, Filter { words: None, ..filter.clone() });
        self.visit(&filter, |_| {
            count += 1;
            if count < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(count)
    }
}

impl Body {
    /// The records made from the text, with the corrections that stand.
    ///
    /// # Errors
    /// When they are damaged.
    pub fn records(&self) -> Result<Vec<Record>, Error> {
        let Some(packed) = &self.records else { return Ok(Vec::new()) };
        lines(&unpack(&before_records(self.text.as_bytes()), packed)?)
    }

    /// Where the cleaned text stands in the text as given; `None` when it is it, and in records of version 1.
    #[must_use]
    pub fn offsets(&self) -> Option<&demarche_schema::OffsetMap> {
        self.offsets.as_ref()
    }

    /// A sentence by its number in the document.
    #[must_use]
    pub fn sentence(&self, number: u32) -> Option<&str> {
        let place = self.sentences.get(number as usize)?;
        self.text.get(place.start as usize..place.end as usize)
    }
}

/// Records as they are kept: JSON lines.
pub(crate) fn lines(lines: &[u8]) -> Result<Vec<Record>, Error> {
    let lines = lines.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    let read = |line: &[u8]| {
        serde_json::from_slice(line).map_err(|error| Error::damaged(format!("a record can't be read: {error}")))
    };
    lines.map(read).collect()
}

/// The document read last, with its records: records of one document often follow one another.
#[derive(Default)]
struct Open {
    document: Option<Rc<DocumentHead>>,
    records: Vec<Record>,
}

impl Open {
    fn found(&mut self, store: &Store, number: i64, document: i64) -> Result<Found, Error> {
        let head = match &self.document {
            Some(head) if head.number == document => Rc::clone(head),
            _ => {
                let head = Rc::new(store.document(document)?);
                self.records = store.records_of(document)?;
                self.document = Some(Rc::clone(&head));
                head
            }
        };
        let at = usize::try_from(number - head.first_record).ok();
        let record = at.and_then(|at| self.records.get(at)).cloned();
        let record = record.ok_or_else(|| Error::damaged(format!("record {number} is not in its document")))?;
        Ok(Found { number, record, document: head })
    }
}

/// The records that a filter finds. Made by [`Store::records`].
pub struct Records<'s> {
    store: &'s Store,
    filter: Filter,
    phrases: Vec<String>,
    waiting: VecDeque<(i64, i64)>,
    more: bool,
    last: i64,
    open: Open,
}

impl std::fmt::Debug for Records<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Records").field("filter", &self.filter).finish_non_exhaustive()
    }
}

impl Records<'_> {
    fn fill(&mut self) -> Result<(), Error> {
        let written = self.filter.order == Order::Written;
        let query = self.filter.query(written.then_some(self.last));
        let mut statement = self.store.db.prepare_cached(&query.sql)?;
        let mut found = statement.query(params_from_iter(query.values))?;
        while let Some(row) = found.next()? {
            let number: i64 = row.get(0)?;
            // An entity in two roles is met twice, one after the other.
            if self.waiting.back().is_none_or(|&(last, _)| last != number) {
                self.waiting.push_back((number, row.get(1)?));
            }
        }
        self.more = written && !self.waiting.is_empty();
        self.last = self.waiting.back().map_or(self.last, |&(number, _)| number);
        Ok(())
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Found, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let filled = if self.waiting.is_empty() && self.more { self.fill() } else { Ok(()) };
            if let Err(error) = filled {
                self.more = false;
                return Some(Err(error.of(&self.store.path)));
            }
            let (number, document) = self.waiting.pop_front()?;
            match self.open.found(self.store, number, document) {
                Ok(found) if self.filter.is_sure(&found.record) && holds(&found.record, &self.phrases) => {
                    return Some(Ok(found));
                }
                Ok(_) => {}
                Err(error) => return Some(Err(error.of(&self.store.path))),
            }
        }
    }
}

fn holds(record: &Record, phrases: &[String]) -> bool {
    phrases.iter().all(|phrase| words::has_phrase(&record.head().text, phrase))
}
