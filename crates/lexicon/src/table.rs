//! Tab-separated tables with a header line: the form for thousands of one-line entries.
//!
//! Lines that are empty or open with `#` are comments. The first other line names the columns; every further line has as
//! many cells. Cells are trimmed; an empty cell is an empty text.

use demarche_schema::{Diagnostic, Level, Place};

use crate::block::{Source, expected};

/// One line of a table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// File as shown to the user.
    pub file: &'a str,
    /// Line, from 1.
    pub line: u32,
    /// The line as written.
    pub source: &'a str,
}

impl<'a> Row<'a> {
    /// The cell of a column, trimmed; empty where the line is short.
    #[must_use]
    pub fn cell(&self, column: usize) -> &'a str {
        self.source.split('\t').nth(column).unwrap_or("").trim()
    }

    /// An error about a cell.
    #[must_use]
    pub fn error(&self, column: usize, message: impl Into<String>) -> Diagnostic {
        let before: usize = self.source.split('\t').take(column).map(|cell| cell.chars().count() + 1).sum();
        let place = Place {
            file: self.file.to_owned(),
            line: self.line,
            column: u32::try_from(before + 1).unwrap_or(u32::MAX),
        };
        Diagnostic::new(Level::Error, place, message).source(self.source)
    }
}

/// Reads a table whose columns must be `columns`, in that order; lines with too few or too many cells are errors.
#[must_use]
pub fn read<'a>(source: Source<'a>, columns: &[&str]) -> (Vec<Row<'a>>, Vec<Diagnostic>) {
    let (mut rows, mut errors, mut headed) = (Vec::new(), Vec::new(), false);
    for (at, line) in source.text.lines().enumerate() {
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let row = Row { file: source.file, line: u32::try_from(at + 1).unwrap_or(u32::MAX), source: line };
        if headed {
            let cells = line.split('\t').count();
            if cells == columns.len() {
                rows.push(row);
            } else {
                let message = format!("{cells} cells where the table has {} columns", columns.len());
                errors
                    .push(row.error(cells.min(columns.len()) - 1, message).help("cells are separated by one tab each"));
            }
        } else {
            headed = true;
            check_header(row, columns, &mut errors);
        }
    }
    (rows, errors)
}

fn check_header(row: Row<'_>, columns: &[&str], errors: &mut Vec<Diagnostic>) {
    for (at, want) in columns.iter().enumerate() {
        let given = row.cell(at);
        if given != *want {
            let help = if given.is_empty() { String::new() } else { expected(given, columns) };
            errors.push(row.error(at, format!("column {} is “{given}”, not “{want}”", at + 1)).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_their_errors_have_places() {
        let text = "# head\ncode\tname\nFRA\tFrance\nDEU\n";
        let (rows, errors) = read(Source { file: "a.tsv", text }, &["code", "name"]);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].cell(1), "France");
        assert_eq!(rows[0].error(1, "x").place.to_string(), "a.tsv:3:5");
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].place.line, 4);
    }

    #[test]
    fn a_wrong_header_is_named() {
        let (_, errors) = read(Source { file: "a.tsv", text: "code\tnaem\n" }, &["code", "name"]);
        assert!(errors[0].to_string().contains("did you mean “name”"), "{}", errors[0]);
    }
}
