//! The one writer of a record.
//!
//! Documents are written in batches, each a transaction: killed at any moment, the record stands as it stood after the last
//! whole batch. A document is known by its id and by its address. The same content again changes nothing, whatever was
//! written since; other content replaces the version that counts, which is kept with its text and its records, while
//! queries no longer count it.

use std::fs::File;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};

use crate::correct::Applied;
use crate::occurrence::{Features, linking};
use crate::prepared::{Prepared, SentencePlace, Status};
use crate::rows::{RecordRow, day_number, hash};
use crate::sketch::Signature;
use crate::{Error, Store, store};

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is new.
    Added,
    /// It replaced an earlier version.
    Replaced,
    /// The record had it.
    Unchanged,
}

/// The state of a source: a file, a feed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// Path or address.
    pub name: String,
    /// Bytes, when it was read.
    pub size: u64,
    /// When it had last been changed, in seconds since 1970.
    pub modified: i64,
    /// Documents read from it.
    pub documents: u64,
    /// What was rejected of it.
    pub rejected: u64,
    /// Whether it was read to its end.
    pub finished: bool,
}

/// Something that was left out of a source, or repaired in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path or address.
    pub source: String,
    /// Line, 0 for the whole.
    pub line: u32,
    /// What is wrong.
    pub reason: String,
    /// Whether a document was left out, rather than repaired.
    pub rejected: bool,
}

/// What is known of a feed that is polled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FeedState {
    /// Its address.
    pub address: String,
    /// The ETag of its last answer.
    pub etag: Option<String>,
    /// The Last-Modified of its last answer.
    pub modified: Option<String>,
    /// Not before this time, in seconds since 1970.
    pub next: i64,
    /// Looks in a row that failed.
    pub failures: u32,
}

/// A record open for writing.
pub struct Writer {
    store: Store,
    next_record: i64,
    next_sentence: i64,
    latest: i64,
    open: bool,
    /// Whether anything was ever corrected.
    corrected: bool,
    /// What codes the documents that are added.
    coder: Option<i64>,
    // Locked for as long as the writer lives.
    _lock: File,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("path", &self.store.path).finish_non_exhaustive()
    }
}

/// A version of a document that the record has.
struct Version {
    id: i64,
    content: i64,
    current: bool,
}

impl Writer {
    /// Opens a record for writing; makes it when there is none.
    ///
    /// # Errors
    /// When another program writes to it, when it can't be written, is no record, was written by a later version of the
    /// program, or is damaged. The file is then as it was.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::opened(path).map_err(|error| error.of(path))
    }

    fn opened(path: &Path) -> Result<Self, Error> {
        let lock = store::lock(path)?;
        let db = store::writable(path)?;
        let last = "SELECT first_sentence + sentences FROM document ORDER BY id DESC LIMIT 1";
        let next_sentence = db.query_row(last, [], |row| row.get(0)).optional()?.unwrap_or(1);
        let next_record = next_record(&db)?;
        let latest = db.query_row("SELECT value FROM meta WHERE name = 'latest'", [], |row| row.get(0)).optional()?;
        let corrected = db.query_row("SELECT 1 FROM correction LIMIT 1", [], |_| Ok(())).optional()?.is_some();
        let store = Store { db, path: path.to_owned() };
        let latest = latest.unwrap_or(0);
        let coder = None;
        Ok(Self { store, next_record, next_sentence, latest, open: false, corrected, coder, _lock: lock })
    }

    /// The record, for reading what this writer has written.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn db(&self) -> &Connection {
        &self.store.db
    }

    fn named(&self, error: impl Into<Error>) -> Error {
        error.into().of(&self.store.path)
    }

    /// Sets the most bytes that the record may take on disk.
    ///
    /// # Errors
    /// When the record can't be asked for its page size.
    pub fn limit(&self, bytes: u64) -> Result<(), Error> {
        let set = || -> Result<(), Error> {
            let size: i64 = self.db().query_row("PRAGMA page_size", [], |row| row.get(0))?;
            let pages = i64::try_from(bytes).unwrap_or(i64::MAX) / size.max(1);
            self.db().query_row(&format!("PRAGMA max_page_count = {}", pages.max(1)), [], |_| Ok(()))?;
            Ok(())
        };
        set().map_err(|error| self.named(error))
    }

    /// Opens a batch; what was written since [`Writer::commit`] is kept together or not at all.
    fn begin(&mut self) -> Result<(), Error> {
        if !self.open {
            self.db().execute_batch("BEGIN IMMEDIATE")?;
            self.open = true;
        }
        Ok(())
    }

    /// Ends the batch: from now on it is kept, and readers see it.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn commit(&mut self) -> Result<(), Error> {
        if !self.open {
            return Ok(());
        }
        self.open = false;
        let sql = "INSERT OR REPLACE INTO meta VALUES ('next_record', ?)";
        let numbered = self.db().prepare_cached(sql).and_then(|mut told| told.execute([self.next_record]));
        let committed = numbered.and_then(|_| self.db().execute_batch("COMMIT"));
        committed.map_err(|error| {
            let _ = self.db().execute_batch("ROLLBACK");
            self.named(error)
        })
    }

    /// Writes a document into the batch. `now` is the time in seconds since 1970; a clock that goes back is held at the
    /// latest time that the record knows.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn add(&mut self, document: &Prepared, now: i64) -> Result<Written, Error> {
        self.attempt(|writer| writer.add_in_batch(document, now))
    }

    /// Writes what was left out or repaired into the batch, once however often it is said.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn problem(&mut self, problem: &Problem) -> Result<(), Error> {
        self.attempt(|writer| {
            let sql = "INSERT OR IGNORE INTO problem (source, line, reason, rejected) VALUES (?, ?, ?, ?)";
            let values = params![problem.source, problem.line, problem.reason, problem.rejected];
            writer.db().prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    /// Forgets what was wrong with a source, which is read anew.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn read_anew(&mut self, source: &str) -> Result<(), Error> {
        self.attempt(|writer| {
            writer.db().prepare_cached("DELETE FROM problem WHERE source = ?")?.execute([source])?;
            Ok(())
        })
    }

    /// Writes the state of a source into the batch.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn set_source(&mut self, source: &Source) -> Result<(), Error> {
        self.attempt(|writer| {
            let sql = "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?)";
            writer.db().prepare_cached(sql)?.execute(params![
                source.name,
                signed(source.size),
                source.modified,
                signed(source.documents),
                signed(source.rejected),
                source.finished
            ])?;
            Ok(())
        })
    }

    /// Writes what is known of a feed into the batch.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn set_feed(&mut self, feed: &FeedState) -> Result<(), Error> {
        self.attempt(|writer| {
            let sql = "INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?, ?)";
            let values = params![feed.address, feed.etag, feed.modified, feed.next, feed.failures];
            writer.db().prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    pub(crate) fn attempt<T>(&mut self, write: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        let written = self.begin().and_then(|()| write(self));
        written.map_err(|error| {
            self.open = false;
            let _ = self.db().execute_batch("ROLLBACK");
            self.named(error)
        })
    }

    fn add_in_batch(&mut self, document: &Prepared, now: i64) -> Result<Written, Error> {
        let versions = self.versions(document)?;
        if versions.iter().any(|version| version.content == document.content) {
            return Ok(Written::Unchanged);
        }
        self.tell_time(now)?;
        let id = self.insert(document)?;
        self.next_sentence += signed(document.indexed.len() as u64);
        let mut outcome = Written::Added;
        for version in versions.iter().filter(|version| version.current) {
            self.retire(version.id, id)?;
            outcome = Written::Replaced;
        }
        if self.corrected && self.lay_corrections(id)? {
            return Ok(outcome);
        }
        let rows: Vec<(&RecordRow, &Features)> = document.rows.iter().zip(&document.features).collect();
        let alone = document.status == Status::Imported;
        self.insert_all(id, &rows, &document.story, alone, &[])?;
        Ok(outcome)
    }

    /// Lays the corrections of earlier versions over a document just written; whether there are any.
    fn lay_corrections(&mut self, document: i64) -> Result<bool, Error> {
        let any = !self.standing(document)?.is_empty();
        if any {
            // Nothing of it is among the rows yet.
            self.set_records(document, 0)?;
            self.rewrite(document, None)?;
        }
        Ok(any)
    }

    /// Says which numbers the records of a document have: the next ones.
    fn set_records(&mut self, document: i64, count: usize) -> Result<(), Error> {
        let sql = "UPDATE document SET first_record = ?, records = ? WHERE id = ?";
        let values = params![self.next_record, signed(count as u64), document];
        self.db().prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Writes the rows of a document's records under the next numbers, with their occurrences.
    fn insert_all(
        &mut self,
        document: i64,
        rows: &[(&RecordRow, &Features)],
        story: &[u16],
        alone: bool,
        bonds: &[(usize, i64, bool)],
    ) -> Result<(), Error> {
        for (n, (row, features)) in rows.iter().enumerate() {
            let number = self.next_record + signed(n as u64);
            let own: Vec<linking::Bond> = bonds
                .iter()
                .filter(|bond| bond.0 == n)
                .map(|&(_, correction, split)| linking::Bond { correction, split })
                .collect();
            for bond in &own {
                let sql = "INSERT OR REPLACE INTO bond VALUES (?, ?, ?)";
                self.db().prepare_cached(sql)?.execute(params![number, bond.correction, bond.split])?;
            }
            // What other programs made comes without text to compare: each row is an occurrence of its own.
            let occurrence = linking::join(self.db(), row, features, story, &own, alone)?;
            self.insert_record(document, number, row, occurrence, features)?;
        }
        self.next_record += signed(rows.len() as u64);
        Ok(())
    }

    /// Writes the rows of a document whose records are others than before.
    pub(crate) fn insert_rows(&mut self, document: i64, applied: &Applied) -> Result<(), Error> {
        let sql = "SELECT status, story FROM document WHERE id = ?";
        let (status, story): (u8, Vec<u8>) =
            self.db().prepare_cached(sql)?.query_row([document], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.set_records(document, applied.records.len())?;
        let rows: Vec<RecordRow> = applied.records.iter().map(RecordRow::of).collect();
        let features: Vec<Features> = applied.records.iter().map(Features::of).collect();
        let rows: Vec<(&RecordRow, &Features)> = rows.iter().zip(&features).collect();
        let story = crate::occurrence::read_bag(&story);
        self.insert_all(document, &rows, &story, status == Status::Imported as u8, &applied.bonds)
    }

    pub(crate) fn latest(&self) -> i64 {
        self.latest
    }

    pub(crate) fn set_corrected(&mut self) {
        self.corrected = true;
    }

    pub(crate) fn current_coder(&self) -> Option<i64> {
        self.coder
    }

    pub(crate) fn set_current_coder(&mut self, coder: i64) {
        self.coder = Some(coder);
    }

    pub(crate) fn tell_time(&mut self, now: i64) -> Result<(), Error> {
        if now > self.latest {
            self.latest = now;
            self.db().prepare_cached("INSERT OR REPLACE INTO meta VALUES ('latest', ?)")?.execute([now])?;
        }
        Ok(())
    }

    /// Every version that the record has of a document, by its id or its address.
    fn versions(&self, document: &Prepared) -> Result<Vec<Version>, Error> {
        versions(self.db(), &document.key, own_address(document))
    }

    fn insert(&self, document: &Prepared) -> Result<i64, Error> {
        let publisher = match &document.publisher {
            Some(name) => Some(self.interned("publisher", "name", name)?),
            None => None,
        };
        let signature = document.signature.as_ref().map(Signature::bytes);
        let bands = document.signature.as_ref().map(Signature::bands).unwrap_or_default();
        let copies = match &signature {
            Some(signature) => linking::copies(self.db(), document.content, signature, &bands)?,
            None => None,
        };
        let sql = "INSERT INTO document (key, content, date, publisher, url, title, language, status, added, first_record, \
                   records, first_sentence, sentences, copies, signature, story, coder) \
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        self.db().prepare_cached(sql)?.execute(params![
            document.key,
            document.content,
            document.date.map(day_number),
            publisher,
            document.url,
            document.title,
            document.language,
            document.status as u8,
            self.latest,
            self.next_record,
            signed(document.rows.len() as u64),
            self.next_sentence,
            signed(document.indexed.len() as u64),
            copies,
            signature,
            document.story.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>(),
            self.coder.filter(|_| document.status == Status::Coded),
        ])?;
        let id = self.db().last_insert_rowid();
        for band in &bands {
            self.db().prepare_cached("INSERT INTO band VALUES (?, ?)")?.execute([*band, id])?;
        }
        if let Some(url) = own_address(document) {
            let sql = "INSERT INTO address VALUES (?, ?)";
            self.db().prepare_cached(sql)?.execute(params![address(url), id])?;
        }
        let sql = "INSERT INTO body (document, checksum, text, given, sentences, records, extra, offsets) \
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        self.db().prepare_cached(sql)?.execute(params![
            id,
            document.checksum,
            document.text,
            document.given,
            document.sentences,
            document.records,
            document.extra,
            document.offsets,
        ])?;
        let mut index = self.db().prepare_cached("INSERT INTO sentence (rowid, text) VALUES (?, ?)")?;
        for (n, words) in (self.next_sentence..).zip(&document.indexed).filter(|(_, words)| !words.is_empty()) {
            index.execute(params![n, words])?;
        }
        Ok(id)
    }

    /// The number of a text in a table of texts, added when it is new.
    fn interned(&self, table: &str, column: &str, text: &str) -> Result<i64, Error> {
        let find = format!("SELECT id FROM {table} WHERE {column} = ?");
        if let Some(id) = self.db().prepare_cached(&find)?.query_row([text], |row| row.get(0)).optional()? {
            return Ok(id);
        }
        self.db().prepare_cached(&format!("INSERT INTO {table} ({column}) VALUES (?)"))?.execute([text])?;
        Ok(self.db().last_insert_rowid())
    }

    fn issue(&self, key: &str, label: &str) -> Result<i64, Error> {
        let sql = "INSERT OR IGNORE INTO issue (key, label) VALUES (?, ?)";
        self.db().prepare_cached(sql)?.execute([key, label])?;
        Ok(self.db().prepare_cached("SELECT id FROM issue WHERE key = ?")?.query_row([key], |row| row.get(0))?)
    }

    fn insert_record(
        &self,
        document: i64,
        id: i64,
        row: &RecordRow,
        occurrence: Option<i64>,
        features: &Features,
    ) -> Result<(), Error> {
        let issue = row.issue.as_ref().map(|(key, label)| self.issue(key, label)).transpose()?;
        let place = row.place.as_ref().map(|place| self.interned("name", "text", place)).transpose()?;
        let sql = "INSERT INTO record (id, key, document, sentence, kind, type, date, precision, quad, scale, auxiliary, \
                   country, place, issue, occurrence, features) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        self.db().prepare_cached(sql)?.execute(params![
            id,
            row.key,
            document,
            row.sentence,
            row.kind,
            row.kind_type,
            row.date,
            row.precision,
            row.quad,
            row.scale.map(|scale| (f64::from(scale) * 100.0).round() / 100.0),
            row.auxiliary,
            row.country,
            place,
            issue,
            occurrence,
            features.bytes(),
        ])?;
        let date = row.date.unwrap_or(0);
        for party in &row.parties {
            let name = self.interned("name", "text", &party.name)?;
            let sql = "INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
            let values = params![party.code, date, id, party.role, party.n, row.kind_type, party.sector, name];
            self.db().prepare_cached(sql)?.execute(values)?;
            let sql = "INSERT OR IGNORE INTO named VALUES (?, ?, ?)";
            self.db().prepare_cached(sql)?.execute([name, date, id])?;
            if let Some(sector) = party.sector {
                let sector = self.interned("name", "text", &format!(":{sector}"))?;
                self.db().prepare_cached(sql)?.execute([sector, date, id])?;
            }
        }
        for (a, b) in row.dyads() {
            self.db().prepare_cached("INSERT INTO dyad VALUES (?, ?, ?, ?)")?.execute(params![a, b, date, id])?;
        }
        Ok(())
    }

    /// Takes an old version out of the queries. Its text and its records stay.
    fn retire(&self, old: i64, by: i64) -> Result<(), Error> {
        self.remove_rows(old)?;
        self.db().prepare_cached("UPDATE document SET replaced_by = ? WHERE id = ?")?.execute([by, old])?;
        Ok(())
    }

    /// Takes a document's records out of the tables of rows; what its occurrences still hold is grouped anew.
    pub(crate) fn remove_rows(&self, old: i64) -> Result<(), Error> {
        let (first, count): (i64, i64) =
            self.db().query_row("SELECT first_record, records FROM document WHERE id = ?", [old], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        if count == 0 {
            return Ok(());
        }
        let records = self.store.records_of(old)?;
        if signed(records.len() as u64) != count {
            return Err(Error::damaged(format!("document {old} has {} records, not {count}", records.len())));
        }
        let mut left = Vec::new();
        for (id, record) in (first..).zip(&records) {
            let row = RecordRow::of(record);
            let date = row.date.unwrap_or(0);
            for party in &row.parties {
                let sql =
                    "DELETE FROM named WHERE name = (SELECT id FROM name WHERE text = ?) AND date = ? AND record = ?";
                self.db().prepare_cached(sql)?.execute(params![party.name, date, id])?;
                let sector = party.sector.map(|sector| format!(":{sector}"));
                self.db().prepare_cached(sql)?.execute(params![sector, date, id])?;
            }
            let mut codes: Vec<&str> = row.parties.iter().map(|party| party.code.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            for code in codes {
                let sql = "DELETE FROM party WHERE code = ? AND date = ? AND record = ?";
                self.db().prepare_cached(sql)?.execute(params![code, date, id])?;
            }
            for (a, b) in row.dyads() {
                let sql = "DELETE FROM dyad WHERE a = ? AND b = ? AND date = ? AND record = ?";
                self.db().prepare_cached(sql)?.execute(params![a, b, date, id])?;
            }
            if self.corrected {
                self.db().prepare_cached("DELETE FROM bond WHERE record = ?")?.execute([id])?;
            }
            let sql = "DELETE FROM record WHERE id = ? RETURNING occurrence";
            left.push(self.db().prepare_cached(sql)?.query_row([id], |row| row.get::<_, Option<i64>>(0))?);
        }
        left.sort_unstable();
        left.dedup();
        left.into_iter().flatten().try_for_each(|occurrence| linking::regroup(self.db(), occurrence))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // What can't be done here is done when the record is opened next: the log is read, the file is checked.
        let _ = if self.open { self.db().execute_batch("ROLLBACK") } else { Ok(()) };
        let _ = self.db().execute("UPDATE meta SET value = 0 WHERE name = 'writing'", []);
        let _ = self.db().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

/// The first number that no record has had.
fn next_record(db: &Connection) -> Result<i64, Error> {
    let next = db.query_row("SELECT value FROM meta WHERE name = 'next_record'", [], |row| row.get(0)).optional()?;
    Ok(next.unwrap_or(1))
}

/// The address by which a document is known. Many imported rows share one: it is not theirs.
fn own_address(document: &Prepared) -> Option<&str> {
    document.url.as_deref().filter(|_| document.status != Status::Imported)
}

fn address(url: &str) -> i64 {
    hash(url.as_bytes()).cast_signed()
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Every version of a document, by its id or its address.
fn versions(db: &Connection, key: &str, url: Option<&str>) -> Result<Vec<Version>, Error> {
    let sql = "SELECT id, content, replaced_by IS NULL FROM document WHERE key = ?1 \
               UNION SELECT d.id, d.content, d.replaced_by IS NULL FROM address a JOIN document d ON d.id = a.document \
               WHERE a.hash = ?2 AND d.url = ?3 ORDER BY 1";
    let mut statement = db.prepare_cached(sql)?;
    let version = |row: &rusqlite::Row<'_>| Ok(Version { id: row.get(0)?, content: row.get(1)?, current: row.get(2)? });
    let found = statement.query_map(params![key, url.map(address), url], version)?;
    Ok(found.collect::<Result<_, _>>()?)
}

impl Store {
    /// Whether the record has this content of a document, so that it need not be coded again.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn has(&self, document: &demarche_schema::Document) -> Result<bool, Error> {
        let content = crate::content_hash(document);
        let versions = versions(&self.db, &document.id, document.url.as_deref())?;
        Ok(versions.iter().any(|version| version.content == content))
    }

    /// The state of a source.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn source(&self, name: &str) -> Result<Option<Source>, Error> {
        let sql = "SELECT name, size, modified, documents, rejected, finished FROM source WHERE name = ?";
        let source = |row: &rusqlite::Row<'_>| {
            Ok(Source {
                name: row.get(0)?,
                size: unsigned(row.get(1)?),
                modified: row.get(2)?,
                documents: unsigned(row.get(3)?),
                rejected: unsigned(row.get(4)?),
                finished: row.get(5)?,
            })
        };
        Ok(self.db.prepare_cached(sql)?.query_row([name], source).optional()?)
    }

    /// What is known of a feed.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn feed(&self, address: &str) -> Result<Option<FeedState>, Error> {
        let sql = "SELECT address, etag, modified, next, failures FROM feed WHERE address = ?";
        let feed = |row: &rusqlite::Row<'_>| {
            Ok(FeedState {
                address: row.get(0)?,
                etag: row.get(1)?,
                modified: row.get(2)?,
                next: row.get(3)?,
                failures: row.get(4)?,
            })
        };
        Ok(self.db.prepare_cached(sql)?.query_row([address], feed).optional()?)
    }

    /// When the last version of the document at an address was written, in seconds since 1970.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn added_from(&self, url: &str) -> Result<Option<i64>, Error> {
        let sql =
            "SELECT max(d.added) FROM address a JOIN document d ON d.id = a.document WHERE a.hash = ? AND d.url = ?";
        Ok(self.db.prepare_cached(sql)?.query_row(params![address(url), url], |row| row.get(0))?)
    }

    /// Everything that was left out or repaired, in the order in which it was met.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn problems(&self) -> Result<Vec<Problem>, Error> {
        let mut statement = self.db.prepare_cached("SELECT source, line, reason, rejected FROM problem ORDER BY id")?;
        let problem = |row: &rusqlite::Row<'_>| {
            Ok(Problem { source: row.get(0)?, line: row.get(1)?, reason: row.get(2)?, rejected: row.get(3)? })
        };
        Ok(statement.query_map([], problem)?.collect::<Result<_, _>>()?)
    }

    /// How many documents count, by what was done with them, and how many were replaced.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn census(&self) -> Result<Vec<(String, u64)>, Error> {
        let sql = "SELECT s.name, count(*) FROM document d JOIN status s ON s.id = d.status WHERE d.replaced_by IS NULL \
                   GROUP BY s.id UNION ALL SELECT 'replaced', count(*) FROM document WHERE replaced_by IS NOT NULL";
        let mut statement = self.db.prepare_cached(sql)?;
        let counted = statement.query_map([], |row| Ok((row.get(0)?, unsigned(row.get(1)?))))?;
        Ok(counted.collect::<Result<_, _>>()?)
    }
}

/// Places of sentences are made by whoever cuts the text; this says whether they fit it.
#[must_use]
pub fn places_fit(text: &str, places: &[SentencePlace]) -> bool {
    let mut end = 0;
    places.iter().all(|place| {
        let fits = place.start >= end && text.get(place.start as usize..place.end as usize).is_some();
        end = place.end;
        fits
    })
}
