//! The schema's versions, and how a record of an earlier one is brought up.
//!
//! `user_version` counts the steps a file has been through; `application_id` says that it is a record at all. A step, once
//! released, is never changed: what comes later is a step of its own. Each runs in a transaction, so that a record is
//! never left between two versions.

use rusqlite::Connection;

use crate::{Error, ErrorKind};

/// "Dmrc" in the file's header.
pub(crate) const APPLICATION: i32 = 0x446d_7263;

/// The steps, the first from an empty file.
const STEPS: &[&str] = &[include_str!("1.sql"), include_str!("2.sql")];

/// The version that this program reads and writes.
pub(crate) const VERSION: usize = STEPS.len();

/// What kind of file a connection has open: its version, 0 for an empty file.
pub(crate) fn version(db: &Connection) -> Result<usize, Error> {
    let application: i32 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application == 0 && version == 0 && tables == 0 {
        return Ok(0);
    }
    if application != APPLICATION {
        return Err(Error::new(ErrorKind::NotARecord, "is an SQLite database, but no record of Démarche"));
    }
    let version = usize::try_from(version).map_err(|_| Error::damaged("its version is below zero"))?;
    if version > VERSION {
        let message = format!(
            "was written by a later version of the program (schema {version}; this one knows up to {VERSION}); nothing was changed"
        );
        return Err(Error::new(ErrorKind::LaterVersion, message));
    }
    Ok(version)
}

/// Brings a record up to `to`.
pub(crate) fn migrate(db: &mut Connection, to: usize) -> Result<(), Error> {
    let from = version(db)?;
    for (number, step) in STEPS.iter().enumerate().take(to).skip(from) {
        let step_run = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        step_run.execute_batch(step)?;
        step_run.pragma_update(None, "application_id", APPLICATION)?;
        step_run.pragma_update(None, "user_version", i64::try_from(number + 1).unwrap_or(i64::MAX))?;
        step_run.commit()?;
    }
    Ok(())
}
