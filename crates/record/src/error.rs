//! The crate's one error: a kind for programs, a message with the file's name for people.

use std::fmt;
use std::path::Path;

use rusqlite::ErrorCode;

/// What went wrong, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is no record of Démarche.
    NotARecord,
    /// The record was written by a later version of the program.
    LaterVersion,
    /// The file is damaged.
    Damaged,
    /// Another program is writing to the record.
    Busy,
    /// The file or its folder can't be written to.
    ReadOnly,
    /// The disk, or the room that the record may take, is full.
    Full,
    /// The file can't be opened or read.
    Io,
    /// What was asked for makes no sense.
    Argument,
}

impl ErrorKind {
    /// Every kind, for bindings that give each a class of its own.
    pub const ALL: &'static [Self] = &[
        Self::NotARecord,
        Self::LaterVersion,
        Self::Damaged,
        Self::Busy,
        Self::ReadOnly,
        Self::Full,
        Self::Io,
        Self::Argument,
    ];

    /// The kind's name: "not-a-record", "busy", …
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotARecord => "not-a-record",
            Self::LaterVersion => "later-version",
            Self::Damaged => "damaged",
            Self::Busy => "busy",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Io => "io",
            Self::Argument => "argument",
        }
    }
}

/// What went wrong, for people; [`Error::kind`] is for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// A damaged part of a record, said in a few words.
    pub(crate) fn damaged(what: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Damaged, format!("the record is damaged: {what}"))
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The same error with the file's name before it.
    #[must_use]
    pub(crate) fn of(self, path: &Path) -> Self {
        let name = path.display().to_string();
        if self.message.starts_with(&name) {
            return self;
        }
        Self { message: format!("{name}: {}", self.message), ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let (kind, message) = match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => (ErrorKind::NotARecord, "is no record, or its first page is damaged"),
            Some(ErrorCode::DatabaseCorrupt) => (ErrorKind::Damaged, "the record is damaged"),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                (ErrorKind::Busy, "another program is writing to the record")
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                (ErrorKind::ReadOnly, "the record or its folder can't be written to")
            }
            Some(ErrorCode::DiskFull) => (ErrorKind::Full, "there is no room left to write to"),
            Some(ErrorCode::CannotOpen) => (ErrorKind::Io, "can't be opened"),
            _ => (ErrorKind::Io, "can't be read or written"),
        };
        Self::new(kind, format!("{message} ({error})"))
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorKind;

    /// A new kind does not compile here until it is counted, and the list must then hold it.
    #[test]
    fn the_list_of_kinds_holds_them_all() {
        let place = |kind| match kind {
            ErrorKind::NotARecord => 0,
            ErrorKind::LaterVersion => 1,
            ErrorKind::Damaged => 2,
            ErrorKind::Busy => 3,
            ErrorKind::ReadOnly => 4,
            ErrorKind::Full => 5,
            ErrorKind::Io => 6,
            ErrorKind::Argument => 7,
        };
        let places: Vec<usize> = ErrorKind::ALL.iter().map(|&kind| place(kind)).collect();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7]);
    }
}
