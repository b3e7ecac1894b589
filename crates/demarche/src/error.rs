//! The one error of the library: a kind for programs, a message with its context for people.

use std::fmt;

use demarche_schema::Diagnostic;

/// What kind of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A model file can't be used.
    Model,
    /// Lexicon files have mistakes.
    Lexicon,
    /// A file or folder can't be read.
    Io,
    /// What was asked for makes no sense: a bad option, a bad span.
    Argument,
}

impl ErrorKind {
    /// Every kind, for bindings that give each a class of its own.
    pub const ALL: &'static [Self] = &[Self::Model, Self::Lexicon, Self::Io, Self::Argument];

    /// The kind's name: "model", "lexicon", "io", "argument".
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Lexicon => "lexicon",
            Self::Io => "io",
            Self::Argument => "argument",
        }
    }
}

/// What went wrong.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    diagnostics: Vec<Diagnostic>,
}

impl Error {
    /// An error of this kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), diagnostics: Vec::new() }
    }

    /// Adds the places at fault.
    #[must_use]
    pub fn with(mut self, diagnostics: Vec<Diagnostic>) -> Self {
        self.diagnostics = diagnostics;
        self
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The places at fault, when it is about data files.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::ErrorKind;

    /// A new kind does not compile here until it is counted, and the list must then hold it.
    #[test]
    fn the_list_of_kinds_holds_them_all() {
        let place = |kind| match kind {
            ErrorKind::Model => 0,
            ErrorKind::Lexicon => 1,
            ErrorKind::Io => 2,
            ErrorKind::Argument => 3,
        };
        let places: Vec<usize> = ErrorKind::ALL.iter().map(|&kind| place(kind)).collect();
        assert_eq!(places, [0, 1, 2, 3]);
    }
}
