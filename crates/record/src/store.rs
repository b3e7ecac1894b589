//! A record opened: what kind of file it is, whether it is whole, who may write.
//!
//! One program writes, many read. The writer holds a lock on `FILE.lock` for as long as it lives, which the system gives
//! back when it is killed; readers see the record as it stood at the last finished batch (write-ahead log). On opening,
//! the file's kind, version and length are looked at; a writer also has SQLite check the whole file when the last writer
//! did not end in peace, or when the file is small enough for the check to take no time. Texts carry a checksum that is
//! looked at whenever one is read.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::schema::{self, VERSION};
use crate::{Error, ErrorKind};

/// Up to this size a file is checked whenever it is opened for writing, in bytes.
const CHECKED_ALWAYS: u64 = 64 << 20;

/// Size of a page in bytes: small rows stand close together on a large page, and packed texts waste little of it.
const PAGE: i64 = 16 << 10;

/// How long a reader waits for a lock that another program holds for a moment.
const PATIENCE: Duration = Duration::from_secs(10);

/// A record open for reading.
pub struct Store {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens a record for reading.
    ///
    /// # Errors
    /// When there is no such file, when it is no record, was written by a later version, or is damaged.
    pub fn open(path: &Path) -> Result<Self, Error> {
        read_only(path).and_then(|db| Self::checked(db, path)).map_err(|error| error.of(path))
    }

    fn checked(db: Connection, path: &Path) -> Result<Self, Error> {
        match schema::version(&db)? {
            VERSION => {}
            0 => return Err(Error::new(ErrorKind::NotARecord, "is empty; `demarche ingest` makes a record")),
            _ => {
                let help =
                    "was written by an earlier version; `demarche ingest --record FILE` with no source brings it up";
                return Err(Error::new(ErrorKind::Argument, help));
            }
        }
        complete(&db, path)?;
        Ok(Self { db, path: path.to_owned() })
    }

    /// Has SQLite check the whole file, and reads every text against its checksum. Takes long on a large record.
    ///
    /// # Errors
    /// What is damaged.
    pub fn check(&self) -> Result<(), Error> {
        whole(&self.db).map_err(|error| error.of(&self.path))?;
        let mut all = self.db.prepare("SELECT document FROM body ORDER BY document")?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            self.body(row.get(0)?).map_err(|error| error.of(&self.path))?;
        }
        Ok(())
    }
}

fn read_only(path: &Path) -> Result<Connection, Error> {
    if !path.exists() {
        return Err(Error::new(ErrorKind::Io, "there is no such record"));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let db = Connection::open_with_flags(path, flags & !OpenFlags::SQLITE_OPEN_URI)?;
    let readable = db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    // Readers of a log share a file beside the record. Where the folder allows none and no log is left, the record can't
    // be changing, and is read as it stands.
    let db = match readable {
        Err(error) if cannot_share(&error) && !beside(path, "-wal").exists() => {
            Connection::open_with_flags(immutable(path), flags)?
        }
        _ => db,
    };
    settings(&db)?;
    Ok(db)
}

fn cannot_share(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, ReadOnly};
    matches!(error.sqlite_error_code(), Some(CannotOpen | ReadOnly))
}

/// The file's address with the promise that nobody writes to it.
fn immutable(path: &Path) -> String {
    let name = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{name}?immutable=1")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn settings(db: &Connection) -> Result<(), Error> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(64);
    // A page that does not add up is an error at once, not a wrong answer; statements in a record's schema are not run.
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "mmap_size", 1i64 << 30)?;
    db.pragma_update(None, "cache_size", -64_000i64)?;
    Ok(())
}

/// Whether the file is as long as its header says.
fn complete(db: &Connection, path: &Path) -> Result<(), Error> {
    let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let size: i64 = db.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    let length = std::fs::metadata(path).map_or(0, |meta| meta.len());
    let log = std::fs::metadata(beside(path, "-wal")).map_or(0, |meta| meta.len());
    let expected = u64::try_from(pages.saturating_mul(size)).unwrap_or(u64::MAX);
    if log == 0 && length < expected {
        let message = format!("the file ends early: {length} bytes where its header says {expected}");
        return Err(Error::damaged(message));
    }
    Ok(())
}

/// SQLite's own check of the whole file.
fn whole(db: &Connection) -> Result<(), Error> {
    let said: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { Err(Error::damaged(said.lines().next().unwrap_or("").trim())) }
}

/// The file that the one writer holds, locked.
pub(crate) fn lock(path: &Path) -> Result<File, Error> {
    let name = beside(path, ".lock");
    let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&name);
    let file = opened.map_err(|error| {
        let kind = match error.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => ErrorKind::ReadOnly,
            _ => ErrorKind::Io,
        };
        Error::new(kind, format!("{}: can't be written: {error}", name.display()))
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Error::new(ErrorKind::Busy, "another program is writing to the record; only one may at a time"))
        }
        Err(TryLockError::Error(error)) => {
            Err(Error::new(ErrorKind::Io, format!("{}: can't be locked: {error}", name.display())))
        }
    }
}

/// Opens or makes a record for writing, brought up to this program's version and checked. The lock must be held.
pub(crate) fn writable(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags)?;
    settings(&db)?;
    let version = schema::version(&db)?;
    if version == 0 {
        db.pragma_update(None, "page_size", PAGE)?;
    } else {
        complete(&db, path)?;
    }
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::new(ErrorKind::ReadOnly, "no write-ahead log can be kept beside the record"));
    }
    // The log is flushed at checkpoints: a crash of the machine may take the last batches, never the record's order.
    db.pragma_update(None, "synchronous", "NORMAL")?;
    if version > 0 && (unfinished(&db)? || std::fs::metadata(path).is_ok_and(|meta| meta.len() <= CHECKED_ALWAYS)) {
        whole(&db)?;
    }
    schema::migrate(&mut db, VERSION)?;
    db.execute("INSERT OR REPLACE INTO meta VALUES ('writing', 1)", [])?;
    Ok(db)
}

/// Whether the last writer was stopped before it could end in peace.
fn unfinished(db: &Connection) -> Result<bool, Error> {
    Ok(db
        .query_row("SELECT count(*) FROM meta WHERE name = 'writing' AND value = 1", [], |row| row.get::<_, i64>(0))?
        > 0)
}
