//! Coding documents anew after the lexicon, the model or the program has changed.
//!
//! Every document that was coded says by what: program, model, lexicon ([`Coder`]). After a change the documents that it can
//! touch are coded anew, the others only marked as coded by the new coder; what changed is kept, record by record.

use std::collections::BTreeSet;

use demarche_schema::{Document, Record};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;

use crate::pack::{pack, unpack};
use crate::{Error, Store, Writer, words};

/// What codes documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coder {
    /// The program's version, and whatever else of it decides.
    pub program: String,
    /// The model's version.
    pub model: String,
    /// The lexicon, compiled.
    pub lexicon: Vec<u8>,
}

/// How a record differs between two codings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// It is new.
    Appeared = 0,
    /// It is gone.
    Vanished = 1,
    /// It says something else of the same words.
    Changed = 2,
}

/// A record that differs between two codings of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// How.
    pub what: What,
    /// The document's id.
    pub doc: String,
    /// As it was.
    pub before: Option<Record>,
    /// As it is.
    pub after: Option<Record>,
}

impl Difference {
    /// The rule that made the record as it is, else as it was.
    #[must_use]
    pub fn rule(&self) -> &str {
        let record = self.after.as_ref().or(self.before.as_ref());
        record.map_or("", |record| record.head().because.rule.as_str())
    }
}

/// How the records of a document differ between two codings. Where a rule stands in its file and the version of a model alone
/// make no difference.
#[must_use]
pub fn differences(doc: &str, before: &[Record], after: &[Record]) -> Vec<Difference> {
    let mut left: Vec<&Record> = after.iter().collect();
    let (mut out, mut gone) = (Vec::new(), Vec::new());
    for old in before {
        match left.iter().position(|new| new.head().id == old.head().id) {
            None => gone.push(old),
            Some(at) => {
                let new = left.remove(at);
                if said(old) != said(new) {
                    out.push(changed(doc, old, new));
                }
            }
        }
    }
    for old in gone {
        match left.iter().position(|new| crate::correct::same_words(old, new)) {
            Some(at) => out.push(changed(doc, old, left.remove(at))),
            None => out.push(Difference {
                what: What::Vanished,
                doc: doc.to_owned(),
                before: Some(old.clone()),
                after: None,
            }),
        }
    }
    let new = |record: &Record| Difference {
        what: What::Appeared,
        doc: doc.to_owned(),
        before: None,
        after: Some(record.clone()),
    };
    out.extend(left.into_iter().map(new));
    out
}

fn changed(doc: &str, old: &Record, new: &Record) -> Difference {
    Difference { what: What::Changed, doc: doc.to_owned(), before: Some(old.clone()), after: Some(new.clone()) }
}

/// What a record says, apart from where its rule stands and which model read it.
fn said(record: &Record) -> Record {
    let mut record = record.clone();
    let head = match &mut record {
        Record::Event { head, .. } | Record::Position { head, .. } | Record::Deadline { head, .. } => head,
    };
    head.because.entry.clear();
    head.because.model.clear();
    record
}

impl Writer {
    /// Says what codes the documents that are added or coded anew from now on; gives its number. Lexicons of coders that no document
    /// is of any more are let go: nothing is compared with them.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn set_coder(&mut self, coder: &Coder) -> Result<i64, Error> {
        let whole = [coder.program.as_bytes(), coder.model.as_bytes(), &coder.lexicon].join(&0x1f);
        let hash = crate::rows::hash(&whole).cast_signed();
        let number = self.attempt(|writer| {
            let known = "SELECT id, length(lexicon) FROM coder WHERE hash = ?";
            let known =
                writer.db().query_row(known, [hash], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?))).optional()?;
            writer.forget_lexicons(hash)?;
            if let Some((id, kept)) = known {
                if kept == 0 {
                    let sql = "UPDATE coder SET lexicon = ? WHERE id = ?";
                    writer.db().execute(sql, params![pack(b"", &coder.lexicon), id])?;
                }
                return Ok(id);
            }
            let sql = "INSERT INTO coder (hash, program, model, lexicon) VALUES (?, ?, ?, ?)";
            writer.db().execute(sql, params![hash, coder.program, coder.model, pack(b"", &coder.lexicon)])?;
            Ok(writer.db().last_insert_rowid())
        })?;
        self.set_current_coder(number);
        Ok(number)
    }

    /// Empties the lexicons of coders that no document that counts is of, but for the one with this hash.
    fn forget_lexicons(&self, but: i64) -> Result<(), Error> {
        let sql = "UPDATE coder SET lexicon = x'' WHERE hash <> ? AND length(lexicon) > 0 AND NOT EXISTS \
                   (SELECT 1 FROM document d WHERE d.coder = coder.id AND d.replaced_by IS NULL AND d.status = 0)";
        self.db().execute(sql, [but])?;
        Ok(())
    }

    /// Writes another coding of a document into the batch, by the coder set, with the corrections that stand laid over it. What
    /// differs from the coding before is kept and given back.
    ///
    /// # Errors
    /// When there is no such document, or it can't be written; then none of the batch is kept.
    pub fn recode(&mut self, document: i64, records: &[Record]) -> Result<Vec<Difference>, Error> {
        self.attempt(|writer| {
            let head = writer.store().document(document)?;
            let before = writer.store().body(document)?.coded()?;
            let found = differences(&head.id, &before, records);
            let same = found.is_empty() && before.len() == records.len();
            // A line of the lexicon that moved is written too, so that `entry` leads to its rule.
            if !same || before != records {
                writer.rewrite(document, Some(records))?;
            }
            writer.mark(document)?;
            writer.keep(document, &found)?;
            Ok(found)
        })
    }

    /// Marks a document as coded by the coder set, untouched.
    ///
    /// # Errors
    /// When it can't be written; then none of the batch is kept.
    pub fn untouched(&mut self, document: i64) -> Result<(), Error> {
        self.attempt(|writer| writer.mark(document))
    }

    fn mark(&self, document: i64) -> Result<(), Error> {
        let sql = "UPDATE document SET coder = ? WHERE id = ?";
        self.db().prepare_cached(sql)?.execute(params![self.current_coder(), document])?;
        Ok(())
    }

    fn keep(&self, document: i64, found: &[Difference]) -> Result<(), Error> {
        for one in found {
            let text = |record: &Option<Record>| record.as_ref().and_then(|record| serde_json::to_string(record).ok());
            let sql = "INSERT INTO change (coder, document, what, before, after) VALUES (?, ?, ?, ?, ?)";
            let values = params![self.current_coder(), document, one.what as u8, text(&one.before), text(&one.after)];
            self.db().prepare_cached(sql)?.execute(values)?;
        }
        Ok(())
    }

    /// Numbers of documents that count, are in English, and hold one of these in a sentence or in their title: of each inner list
    /// one word, all together. `None` when one of them has function words alone, which no index knows.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn holding(&mut self, sentences: &[Vec<Vec<String>>]) -> Result<Option<BTreeSet<i64>>, Error> {
        let mut found = BTreeSet::new();
        if sentences.is_empty() {
            return Ok(Some(found));
        }
        self.index_titles()?;
        for together in sentences {
            let Some(query) = words::any_of(together) else { return Ok(None) };
            let sql = "SELECT (SELECT id FROM document WHERE first_sentence <= s.rowid AND sentences > 0 \
                       ORDER BY first_sentence DESC LIMIT 1) FROM sentence s WHERE s.sentence MATCH ?1 \
                       UNION SELECT rowid FROM temp.titles WHERE titles MATCH ?1";
            let mut statement = self.db().prepare_cached(sql)?;
            let rows = statement.query_map([&query], |row| row.get::<_, Option<i64>>(0))?;
            for row in rows {
                found.extend(row?);
            }
        }
        Ok(Some(found))
    }

    /// Titles as the sentences are indexed; a title takes part in saying who is meant.
    fn index_titles(&self) -> Result<(), Error> {
        let make = "CREATE VIRTUAL TABLE temp.titles USING fts5 (text, content = '', tokenize = 'porter unicode61 remove_diacritics 2')";
        if self.db().prepare("SELECT 1 FROM temp.titles LIMIT 1").is_ok() {
            return Ok(());
        }
        self.db().execute_batch(make)?;
        let mut all =
            self.db().prepare("SELECT id, title FROM document WHERE title IS NOT NULL AND replaced_by IS NULL")?;
        let mut rows = all.query([])?;
        let mut insert = self.db().prepare("INSERT INTO temp.titles (rowid, text) VALUES (?, ?)")?;
        while let Some(row) = rows.next()? {
            let title: String = row.get(1)?;
            insert.execute(params![row.get::<_, i64>(0)?, words::indexed(&title)])?;
        }
        Ok(())
    }
}

impl Store {
    /// The coders of this record by their numbers, each with how many documents it coded that count.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn coders(&self) -> Result<Vec<(i64, Coder, u64)>, Error> {
        let sql = "SELECT c.id, c.program, c.model, c.lexicon, \
                   (SELECT count(*) FROM document d WHERE d.coder = c.id AND d.replaced_by IS NULL AND d.status = 0) \
                   FROM coder c ORDER BY c.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let packed = row.get_ref(3)?.as_blob().map_err(rusqlite::Error::from)?;
            let lexicon = if packed.is_empty() { Vec::new() } else { unpack(b"", packed)? };
            let count: i64 = row.get(4)?;
            let coder = Coder { program: row.get(1)?, model: row.get(2)?, lexicon };
            all.push((row.get(0)?, coder, u64::try_from(count).unwrap_or(0)));
        }
        Ok(all)
    }

    /// The numbers of the coded documents that count and are of this coder; `None` for those that do not say (version 1).
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn coded_by(&self, coder: Option<i64>) -> Result<Vec<i64>, Error> {
        let sql = "SELECT id FROM document WHERE coder IS ? AND replaced_by IS NULL AND status = 0 ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        let found = statement.query_map([coder], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A document as it was read, ready to be coded anew. The way back from its cleaned text is missing in records of version 1;
    /// `clean` then makes it from the text as given: the cleaned text with its map.
    ///
    /// # Errors
    /// When it is missing or damaged, or when the cleaned text can't be made again.
    pub fn as_read(
        &self,
        number: i64,
        clean: impl FnOnce(&str, &str) -> Option<demarche_schema::OffsetMap>,
    ) -> Result<Document, Error> {
        let (head, body) = (self.document(number)?, self.body(number)?);
        let lost = || {
            Error::new(
                crate::ErrorKind::Argument,
                format!("document {}: its cleaned text can't be led back to the text as given", head.id),
            )
        };
        let offsets = match (&body.offsets, &body.given) {
            (Some(offsets), _) => offsets.clone(),
            (None, Some(given)) => clean(given, &body.text).ok_or_else(lost)?,
            (None, None) => demarche_schema::OffsetMap::default(),
        };
        Ok(Document {
            id: head.id,
            date: head.date,
            title: head.title,
            text: body.text,
            offsets,
            given: body.given,
            url: head.url,
            publisher: head.publisher,
            language: head.language,
            extra: body.extra,
        })
    }

    /// What coding anew by a coder changed, the first first.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn changes(&self, coder: i64) -> Result<Vec<Difference>, Error> {
        let sql = "SELECT c.what, d.key, c.before, c.after FROM change c JOIN document d ON d.id = c.document WHERE c.coder = ? ORDER BY c.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([coder])?;
        let mut all = Vec::new();
        let read = |text: Option<String>| -> Result<Option<Record>, Error> {
            let fault = |error: serde_json::Error| Error::damaged(format!("a change: {error}"));
            text.map(|text| serde_json::from_str(&text).map_err(fault)).transpose()
        };
        while let Some(row) = rows.next()? {
            let what = match row.get::<_, i64>(0)? {
                0 => What::Appeared,
                1 => What::Vanished,
                _ => What::Changed,
            };
            all.push(Difference { what, doc: row.get(1)?, before: read(row.get(2)?)?, after: read(row.get(3)?)? });
        }
        Ok(all)
    }
}
