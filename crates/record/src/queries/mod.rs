//! What is counted over a whole record: who deals with whom, on what, since when. Read-only, over columns and indexes; no text is opened.

mod course;

use demarche_schema::Date;
use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;

use crate::rows::{day_number, day_of};
use crate::{DocumentHead, Error, Store};

pub use course::Outline;

/// Codes that many unrelated bodies share: a pair with one of them is no relation.
const SHARED: &str = "('IGO', 'NGO', 'ISM', 'IMG', 'MNC')";

/// By what a record is seen to have grown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Pulse {
    /// Number of the last document written.
    pub document: i64,
    /// Number of the last record written.
    pub record: i64,
    /// When the last document was written, in seconds since 1970.
    pub added: i64,
}

/// A record as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Overview {
    /// Documents that count.
    pub documents: u64,
    /// Documents in another language, kept and not coded.
    pub other_language: u64,
    /// Events, positions, deadlines.
    pub kinds: [u64; 3],
    /// The earliest day of publication.
    pub first: Option<Date>,
    /// The latest day of publication.
    pub last: Option<Date>,
    /// Sources read to their end, and those that were not.
    pub sources: [u64; 2],
    /// What was left out of the sources, and what was repaired.
    pub problems: [u64; 2],
    /// Publishers with their documents, the busiest first.
    pub publishers: Vec<(String, u64)>,
}

/// Two that stand in events together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The code that comes first.
    pub a: String,
    /// The other.
    pub b: String,
    /// Occurrences: several reports of one event count once.
    pub occurrences: u64,
    /// Reports by quadrant.
    pub quads: [u64; 4],
    /// The latest day.
    pub last: Option<Date>,
}

/// What one code does, and what is done to it, by type.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Profile {
    /// Role, type and how often, in order.
    pub types: Vec<(String, String, u64)>,
    /// Reports by year.
    pub years: Vec<(i16, u64)>,
}

/// An issue of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IssueCount {
    /// Its id.
    pub id: String,
    /// For people to read.
    pub label: String,
    /// Positions on it.
    pub positions: u64,
    /// The latest day.
    pub last: Option<Date>,
}

/// What was written since some time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Added {
    /// Documents.
    pub documents: u64,
    /// Events, positions, deadlines.
    pub kinds: [u64; 3],
    /// The newest documents.
    pub newest: Vec<DocumentHead>,
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Date>> {
    Ok(row.get::<_, Option<i64>>(at)?.and_then(day_of))
}

fn unsigned(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, Option<i64>>(at)?.unwrap_or(0).unsigned_abs())
}

fn pair(row: &Row<'_>) -> rusqlite::Result<Pair> {
    let quads = [unsigned(row, 3)?, unsigned(row, 4)?, unsigned(row, 5)?, unsigned(row, 6)?];
    Ok(Pair { a: row.get(0)?, b: row.get(1)?, occurrences: unsigned(row, 2)?, quads, last: day(row, 7)? })
}

const PAIR: &str = "x.a, x.b, count(DISTINCT ifnull(r.occurrence, r.key)) AS n, sum(r.quad = 1), sum(r.quad = 2), sum(r.quad = 3), \
    sum(r.quad = 4), max(nullif(x.date, 0)) FROM dyad x CROSS JOIN record r ON r.id = x.record AND r.kind = 0";

/// A text with the marks of LIKE taken literally, to be found anywhere.
fn like(text: &str) -> String {
    format!("%{}%", text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}

impl Store {
    /// Keeps at most this many bytes of the record in memory for this reader, for programs that open several.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn keep_at_most(&self, bytes: u32) -> Result<(), Error> {
        self.db.pragma_update(None, "cache_size", -i64::from(bytes / 1024))?;
        self.db.pragma_update(None, "mmap_size", 0i64)?;
        Ok(())
    }

    /// A number that changes when another program has written to the record since this reader last asked.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn version_seen(&self) -> Result<i64, Error> {
        Ok(self.db.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// By what growth is seen.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn pulse(&self) -> Result<Pulse, Error> {
        let last = "SELECT id, added, first_record + records - 1 FROM document ORDER BY id DESC LIMIT 1";
        let found = self
            .db
            .prepare_cached(last)?
            .query_row([], |row| Ok(Pulse { document: row.get(0)?, added: row.get(1)?, record: row.get(2)? }));
        Ok(found.optional()?.unwrap_or_default())
    }

    /// The record as a whole. Looks at every row.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn overview(&self) -> Result<Overview, Error> {
        let mut all = Overview::default();
        let documents =
            "SELECT count(*), sum(status = 1), min(date), max(date) FROM document WHERE replaced_by IS NULL";
        (all.documents, all.other_language, all.first, all.last) = self
            .db
            .query_row(documents, [], |row| Ok((unsigned(row, 0)?, unsigned(row, 1)?, day(row, 2)?, day(row, 3)?)))?;
        all.kinds = self.kinds_after(0)?;
        let two = |row: &Row<'_>| Ok([unsigned(row, 0)?, unsigned(row, 1)?]);
        all.sources = self.db.query_row("SELECT sum(finished), sum(NOT finished) FROM source", [], two)?;
        all.problems = self.db.query_row("SELECT sum(rejected), sum(NOT rejected) FROM problem", [], two)?;
        let publishers = "SELECT b.name, count(*) FROM document d JOIN publisher b ON b.id = d.publisher \
                          WHERE d.replaced_by IS NULL GROUP BY b.id ORDER BY 2 DESC, 1 LIMIT 200";
        let mut statement = self.db.prepare_cached(publishers)?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, unsigned(row, 1)?)))?;
        all.publishers = found.collect::<Result<_, _>>()?;
        Ok(all)
    }

    /// Events, positions and deadlines behind the record of this number.
    fn kinds_after(&self, record: i64) -> Result<[u64; 3], Error> {
        let sql = "SELECT sum(kind = 0), sum(kind = 1), sum(kind = 2) FROM record WHERE id > ?";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row([record], |row| Ok([unsigned(row, 0)?, unsigned(row, 1)?, unsigned(row, 2)?]))?)
    }

    /// The pairs with most occurrences from a day on. Looks at every pair.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn busiest(&self, from: Option<Date>, most: u32) -> Result<Vec<Pair>, Error> {
        let sql = format!(
            "SELECT {PAIR} WHERE x.date >= ? AND x.a NOT IN {SHARED} AND x.b NOT IN {SHARED} \
             GROUP BY x.a, x.b ORDER BY n DESC, x.a, x.b LIMIT ?"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let found = statement.query_map(params![from.map_or(0, day_number), most], pair)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Those whom a code stands in events with, between two days, the most frequent first; the code itself comes as `a`.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn partners(&self, code: &str, from: Option<Date>, to: Option<Date>, most: u32) -> Result<Vec<Pair>, Error> {
        let sql = "SELECT ?1, q.code, count(DISTINCT ifnull(r.occurrence, r.key)) AS n, sum(r.quad = 1), sum(r.quad = 2), \
             sum(r.quad = 3), sum(r.quad = 4), max(nullif(q.date, 0)) \
             FROM (SELECT b AS code, date, record FROM dyad WHERE a = ?1 UNION ALL SELECT a, date, record FROM dyad WHERE b = ?1) q \
             CROSS JOIN record r ON r.id = q.record AND r.kind = 0 WHERE q.date BETWEEN ?2 AND ?3 AND q.code <> '' \
             GROUP BY q.code ORDER BY n DESC, q.code LIMIT ?4";
        let mut statement = self.db.prepare_cached(sql)?;
        let days = (from.map_or(0, day_number), to.map_or(i64::MAX, day_number));
        let found = statement.query_map(params![code, days.0, days.1, most], pair)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// What a code does and what is done to it, between two days.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn profile(&self, code: &str, from: Option<Date>, to: Option<Date>) -> Result<Profile, Error> {
        let days = (from.map_or(0, day_number), to.map_or(i64::MAX, day_number));
        let types = "SELECT o.name, t.name, n FROM (SELECT role, type, count(DISTINCT record) AS n FROM party \
             WHERE code = ?1 AND date BETWEEN ?2 AND ?3 GROUP BY role, type) \
             JOIN role o ON o.id = role JOIN type t ON t.id = type ORDER BY role, n DESC, type";
        let mut statement = self.db.prepare_cached(types)?;
        let found = statement
            .query_map(params![code, days.0, days.1], |row| Ok((row.get(0)?, row.get(1)?, unsigned(row, 2)?)))?;
        let types = found.collect::<Result<_, _>>()?;
        let years = "SELECT date / 10000, count(DISTINCT record) FROM party WHERE code = ?1 AND date BETWEEN ?2 AND ?3 AND date > 0 \
             GROUP BY 1 ORDER BY 1";
        let mut statement = self.db.prepare_cached(years)?;
        let found = statement.query_map(params![code, days.0, days.1], |row| Ok((row.get(0)?, unsigned(row, 1)?)))?;
        Ok(Profile { types, years: found.collect::<Result<_, _>>()? })
    }

    /// What was written after this second.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn added_after(&self, second: i64, most: u32) -> Result<Added, Error> {
        let first = self.first_added_after(second)?;
        let count = "SELECT count(*), min(first_record) FROM document WHERE id >= ? AND replaced_by IS NULL";
        let (documents, record) = self
            .db
            .prepare_cached(count)?
            .query_row([first], |row| Ok((unsigned(row, 0)?, row.get::<_, Option<i64>>(1)?)))?;
        let kinds = record.map_or(Ok([0; 3]), |record| self.kinds_after(record - 1))?;
        Ok(Added { documents, kinds, newest: self.newest(first, most)? })
    }

    /// The newest documents from the one of this number on.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn newest(&self, first: i64, most: u32) -> Result<Vec<DocumentHead>, Error> {
        let sql = "SELECT id FROM document WHERE id >= ? AND replaced_by IS NULL ORDER BY id DESC LIMIT ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let numbers = statement.query_map(params![first, most], |row| row.get(0))?;
        let numbers: Vec<i64> = numbers.collect::<Result<_, _>>()?;
        numbers.into_iter().map(|number| self.document(number)).collect()
    }

    /// Number of the first document written after this second; times never fall with numbers, so that few rows are looked at.
    fn first_added_after(&self, second: i64) -> Result<i64, Error> {
        let mut statement =
            self.db.prepare_cached("SELECT id, added FROM document WHERE id >= ? ORDER BY id LIMIT 1")?;
        let (mut low, mut high) = (0, self.pulse()?.document + 1);
        while low < high {
            let middle = low + (high - low) / 2;
            let found =
                statement.query_row([middle], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))).optional()?;
            match found {
                Some((id, added)) if added <= second => low = id + 1,
                _ => high = middle,
            }
        }
        Ok(low)
    }

    /// Issues whose id or label holds these words, those with most positions first; all when there are none.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn issues(&self, words: &str, most: u32) -> Result<Vec<IssueCount>, Error> {
        let sql = "SELECT i.key, i.label, count(*) AS n, max(r.date) FROM issue i CROSS JOIN record r ON r.issue = i.id \
             WHERE i.key LIKE ?1 ESCAPE '\\' OR i.label LIKE ?1 ESCAPE '\\' GROUP BY i.id ORDER BY n DESC, i.key LIMIT ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let found = statement.query_map(params![like(words), most], |row| {
            Ok(IssueCount { id: row.get(0)?, label: row.get(1)?, positions: unsigned(row, 2)?, last: day(row, 3)? })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Names of those who stand in records, that hold these words, the most frequent first.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn names(&self, words: &str, most: u32) -> Result<Vec<(String, u64)>, Error> {
        let sql = "SELECT n.text, count(*) AS c FROM name n CROSS JOIN named x ON x.name = n.id \
             WHERE n.text LIKE ?1 ESCAPE '\\' AND n.text NOT LIKE ':%' GROUP BY n.id ORDER BY c DESC, n.text LIMIT ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let found = statement.query_map(params![like(words), most], |row| Ok((row.get(0)?, unsigned(row, 1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Documents whose title holds these words, the newest first.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn titled(&self, words: &str, most: u32) -> Result<Vec<DocumentHead>, Error> {
        let sql =
            "SELECT id FROM document WHERE title LIKE ?1 ESCAPE '\\' AND replaced_by IS NULL ORDER BY id DESC LIMIT ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let numbers = statement.query_map(params![like(words), most], |row| row.get(0))?;
        let numbers: Vec<i64> = numbers.collect::<Result<_, _>>()?;
        numbers.into_iter().map(|number| self.document(number)).collect()
    }
}
