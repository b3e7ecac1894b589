//! Warnings and errors about data, with the place they are about.

use std::fmt;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; nothing is lost.
    Note,
    /// Something was left out or repaired; the run goes on.
    Warning,
    /// The file or entry can't be used.
    Error,
}

/// A place in a file. Lines and columns count from 1; 0 means "the whole file" or "the whole line".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// The file's path as the user gave it, `-` for standard input.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.line > 0 && self.column > 0 {
            write!(f, ":{}", self.column)?;
        }
        Ok(())
    }
}

/// One thing said about the user's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub level: Level,
    /// Where.
    pub place: Place,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What was expected, or what to do; may be empty.
    pub help: String,
    /// The line at fault as it stands in the file; empty when it has none.
    pub source: String,
}

impl Diagnostic {
    /// A diagnostic without help or source line.
    pub fn new(level: Level, place: Place, message: impl Into<String>) -> Self {
        Self { level, place, message: message.into(), help: String::new(), source: String::new() }
    }

    /// Adds what was expected or what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Adds the line at fault, shown with a caret under the column.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        };
        write!(f, "{level}: {}: {}", self.place, self.message)?;
        if !self.source.is_empty() {
            write!(f, "\n  | {}", self.source)?;
            if self.place.column > 0 {
                write!(f, "\n  | {:>width$}", "^", width = self.place.column as usize)?;
            }
        }
        if !self.help.is_empty() {
            write!(f, "\n  = {}", self.help)?;
        }
        Ok(())
    }
}
