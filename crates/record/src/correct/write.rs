//! Corrections made, and the documents they are about written anew.

use demarche_schema::{DeadlineKind, EventType, Record, Stance};
use rusqlite::{OptionalExtension, params};

use super::{Change, Correction, Edit, Said, Standing, apply};
use crate::pack::{pack, unpack};
use crate::prepared::{before_records, pack_records};
use crate::read::Found;
use crate::{Error, ErrorKind, Writer};

/// Longest author and reason, in bytes.
const LONGEST: usize = 10_000;

impl Writer {
    /// Corrects records by their ids, in the batch; gives the correction's number. A merge takes at least two ids (that of an
    /// occurrence is that of one of its records), a split those that are to leave their occurrence together.
    ///
    /// # Errors
    /// When an id is that of no record, when the change fits none of them, when author or reason is empty, or when it can't be
    /// written; then none of the batch is kept.
    pub fn correct(&mut self, ids: &[&str], change: &Change, said: &Said) -> Result<i64, Error> {
        if let Change::Withdraw(number) = change {
            return self.withdraw(*number, said);
        }
        let targets = self.targets(ids, change)?;
        check(said)?;
        self.attempt(|writer| {
            let number = writer.insert_correction(change, said, &targets)?;
            writer.correct_documents(targets.iter().map(|found| found.document.number).collect())?;
            Ok(number)
        })
    }

    /// Takes a correction back, in the batch: from now on it is as if it had not been made, though it and the withdrawal stay
    /// on record. A withdrawal can't be withdrawn: correct anew.
    ///
    /// # Errors
    /// When there is no such correction, when it no longer stands, when author or reason is empty, or when it can't be
    /// written; then none of the batch is kept.
    pub fn withdraw(&mut self, number: i64, said: &Said) -> Result<i64, Error> {
        check(said)?;
        let all = self.store().corrections()?;
        let old = all.into_iter().find(|correction| correction.number == number);
        let refuse = |why: String| Err(Error::new(ErrorKind::Argument, why));
        match old {
            None => refuse(format!("there is no correction {number}")),
            Some(Correction { change: Change::Withdraw(_), .. }) => {
                refuse(format!("correction {number} is itself a withdrawal; correct anew"))
            }
            Some(Correction { withdrawn_by: Some(by), .. }) => {
                refuse(format!("correction {number} was withdrawn before, by correction {by}"))
            }
            Some(old) => self.attempt(|writer| writer.withdraw_in_batch(&old, said)),
        }
    }

    fn withdraw_in_batch(&mut self, old: &Correction, said: &Said) -> Result<i64, Error> {
        let number = self.insert_correction(&Change::Withdraw(old.number), said, &[])?;
        let sql = "UPDATE correction SET withdrawn_by = ? WHERE id = ?";
        self.db().prepare_cached(sql)?.execute([number, old.number])?;
        let mut documents = Vec::new();
        for target in &old.targets {
            documents.extend(self.counting(&target.doc)?);
        }
        self.correct_documents(documents)?;
        Ok(number)
    }

    /// The numbers of the documents that count among those that a key has stood for.
    fn counting(&self, key: &str) -> Result<Vec<i64>, Error> {
        let sql = "WITH RECURSIVE version (id) AS (SELECT id FROM document WHERE key = ? UNION \
                   SELECT d.replaced_by FROM version v JOIN document d ON d.id = v.id WHERE d.replaced_by IS NOT NULL) \
                   SELECT d.id FROM version v JOIN document d ON d.id = v.id WHERE d.replaced_by IS NULL ORDER BY 1";
        let mut statement = self.db().prepare_cached(sql)?;
        let found = statement.query_map([key], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The records that are meant, and whether the change fits them.
    fn targets(&self, ids: &[&str], change: &Change) -> Result<Vec<Found>, Error> {
        let refuse = |why: String| Err(Error::new(ErrorKind::Argument, why));
        let mut targets: Vec<Found> = Vec::new();
        for id in ids {
            let found = self.store().by_id(id)?;
            if found.is_empty() {
                return refuse(format!("no record {id} counts in this record"));
            }
            targets.extend(found);
        }
        targets.sort_by_key(|found| found.number);
        targets.dedup_by_key(|found| found.number);
        match change {
            _ if targets.is_empty() => return refuse("no record is named".to_owned()),
            Change::Merge if targets.len() < 2 => return refuse("a merge takes two records or more".to_owned()),
            Change::Edit(edit) => targets.iter().try_for_each(|found| fits(edit, &found.record))?,
            _ => {}
        }
        Ok(targets)
    }

    fn insert_correction(&mut self, change: &Change, said: &Said, targets: &[Found]) -> Result<i64, Error> {
        self.tell_time(said.now)?;
        let json = |error: serde_json::Error| Error::new(ErrorKind::Argument, error.to_string());
        let sql = "INSERT INTO correction (made, author, reason, action, change) VALUES (?, ?, ?, ?, ?)";
        let text = serde_json::to_string(change).map_err(json)?;
        let made = self.latest();
        let values = params![made, said.author.trim(), said.reason.trim(), change.action(), text];
        self.db().prepare_cached(sql)?.execute(values)?;
        let number = self.db().last_insert_rowid();
        for (n, found) in (0i64..).zip(targets) {
            let sql = "INSERT INTO corrected VALUES (?, ?, ?, ?, ?, 1)";
            let record = serde_json::to_string(&found.record).map_err(json)?;
            let key = crate::rows::key(&found.record.head().id);
            self.db().prepare_cached(sql)?.execute(params![number, n, found.document.id, key, record])?;
        }
        self.set_corrected();
        Ok(number)
    }

    fn correct_documents(&mut self, mut documents: Vec<i64>) -> Result<(), Error> {
        documents.sort_unstable();
        documents.dedup();
        documents.into_iter().try_for_each(|document| self.rewrite(document, None))
    }

    /// The corrections that stand about a document, an earlier version of it among them.
    pub(crate) fn standing(&self, document: i64) -> Result<Vec<Standing>, Error> {
        let sql = "WITH RECURSIVE version (id) AS (SELECT ? UNION \
                   SELECT d.id FROM version v JOIN document d ON d.replaced_by = v.id) \
                   SELECT c.id, c.author, c.change, t.n, t.record FROM correction c JOIN corrected t ON t.correction = c.id \
                   WHERE c.withdrawn_by IS NULL AND t.doc IN (SELECT d.key FROM version v JOIN document d ON d.id = v.id) \
                   ORDER BY c.id, t.n";
        let mut statement = self.db().prepare_cached(sql)?;
        let mut rows = statement.query([document])?;
        let mut all: Vec<Standing> = Vec::new();
        while let Some(row) = rows.next()? {
            let (number, record): (i64, String) = (row.get(0)?, row.get(4)?);
            let fault = |error: serde_json::Error| Error::damaged(format!("correction {number}: {error}"));
            if all.last().is_none_or(|last| last.number != number) {
                let change = serde_json::from_str(&row.get::<_, String>(2)?).map_err(fault)?;
                all.push(Standing { number, author: row.get(1)?, change, targets: Vec::new() });
            }
            let target = (row.get(3)?, serde_json::from_str(&record).map_err(fault)?);
            all.last_mut().into_iter().for_each(|last| last.targets.push(target.clone()));
        }
        Ok(all)
    }

    /// Writes the records of a document anew: those that `coded` gives, else those coded before, with the corrections laid over.
    pub(crate) fn rewrite(&mut self, document: i64, coded: Option<&[Record]>) -> Result<(), Error> {
        let body = self.store().body(document)?;
        let coded = coded.map_or_else(|| body.coded(), |coded| Ok(coded.to_vec()))?;
        let standing = self.standing(document)?;
        let given = body.given.as_deref().unwrap_or(&body.text);
        let applied = apply(&coded, given, &standing);
        self.remove_rows(document)?;
        let packed = |records: &[Record]| -> Result<Option<Vec<u8>>, Error> {
            if records.is_empty() { Ok(None) } else { pack_records(body.text.as_bytes(), records).map(Some) }
        };
        // An empty list that was coded is told from "as it counts".
        let before = before_records(body.text.as_bytes());
        let kept = if applied.changed { Some(packed(&coded)?.unwrap_or_else(|| pack(&before, b""))) } else { None };
        let sql = "UPDATE body SET records = ?, coded = ? WHERE document = ?";
        self.db().prepare_cached(sql)?.execute(params![packed(&applied.records)?, kept, document])?;
        self.tell_met(&applied.met)?;
        self.insert_rows(document, &applied)
    }

    pub(crate) fn tell_met(&self, met: &[(i64, i64, bool)]) -> Result<(), Error> {
        for (correction, n, met) in met {
            let sql = "UPDATE corrected SET met = ?3 WHERE correction = ?1 AND n = ?2 AND met <> ?3";
            self.db().prepare_cached(sql)?.execute(params![correction, n, met])?;
        }
        Ok(())
    }
}

impl crate::Body {
    /// The records as coded, before corrections.
    ///
    /// # Errors
    /// When they are damaged.
    pub fn coded(&self) -> Result<Vec<Record>, Error> {
        match &self.coded {
            None => self.records(),
            Some(packed) => crate::read::lines(&unpack(&before_records(self.text.as_bytes()), packed)?),
        }
    }
}

fn check(said: &Said) -> Result<(), Error> {
    let fits = |text: &str| !text.trim().is_empty() && text.len() <= LONGEST;
    let message = "a correction needs an author and a reason, each in at most 10,000 bytes";
    if fits(&said.author) && fits(&said.reason) { Ok(()) } else { Err(Error::new(ErrorKind::Argument, message)) }
}

/// Whether an edit makes sense of a record.
fn fits(edit: &Edit, record: &Record) -> Result<(), Error> {
    let refuse = |why: String| Err(Error::new(ErrorKind::Argument, why));
    let kind = edit.kind.as_deref().unwrap_or("");
    let (known, what): (&[&str], &str) = match record {
        Record::Event { .. } => (EventType::NAMES, "event type"),
        Record::Position { .. } => (Stance::NAMES, "stance"),
        Record::Deadline { .. } => (DeadlineKind::NAMES, "kind of deadline"),
    };
    if *edit == Edit::default() {
        return refuse("the correction sets nothing".to_owned());
    }
    if edit.kind.is_some() && !known.contains(&kind) {
        return refuse(format!("no {what} is called “{kind}”; there are {}", known.join(", ")));
    }
    if edit.modes.is_some() && record.event().is_none() || edit.issue.is_some() && record.position().is_none() {
        return refuse("modes belong to events, issues to positions".to_owned());
    }
    if let (Some(event), Some(modes)) = (record.event(), &edit.modes) {
        let of = EventType::from_name(kind).unwrap_or(event.event);
        if let Some(odd) = modes.iter().find(|mode| !of.modes().iter().any(|(known, _)| known == *mode)) {
            return refuse(format!("{of} has no mode “{odd}”"));
        }
    }
    if edit.recipient.is_some() && record.deadline().is_some() {
        return refuse("a deadline has parties alone; give them as its actors".to_owned());
    }
    let parties = edit.actor.iter().chain(&edit.recipient).flatten();
    let absent = parties.filter_map(|party| party.words.as_deref()).find(|words| !record.head().text.contains(words));
    absent.map_or(Ok(()), |words| refuse(format!("the sentence of {} has no “{words}”", record.head().id)))
}

impl crate::Store {
    /// How many corrections were made.
    ///
    /// # Errors
    /// When the record can't be read.
    pub fn correction_count(&self) -> Result<u64, Error> {
        let count: Option<i64> =
            self.db.query_row("SELECT count(*) FROM correction", [], |row| row.get(0)).optional()?;
        Ok(u64::try_from(count.unwrap_or(0)).unwrap_or(0))
    }
}
