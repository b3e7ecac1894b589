//! CSV and TSV: a header that names the columns, then one document a row.

use std::io::BufRead;

use csv_core::{ReadRecordResult, ReaderBuilder};
use demarche_schema::{Diagnostic, Level};
use serde_json::{Map, Value};

use super::decode::{self, Repair};
use super::input::{Input, Out, Reader};
use super::{fields, lines, paths};

/// Most columns of a table.
const COLUMNS: usize = 1000;
/// Columns that mean something here; read in any case.
const KNOWN: [&str; 7] = ["id", "date", "title", "text", "url", "publisher", "language"];

pub(super) struct Table {
    input: Input,
    parser: csv_core::Reader,
    names: Vec<String>,
    row: Row,
    limit: usize,
    marked: bool,
}

/// One row: its fields one after the other, and where each ends.
#[derive(Default)]
struct Row {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    len: usize,
    fields: usize,
    over: bool,
    line: u64,
}

enum Found {
    Row,
    TooLong,
    End,
}

impl Table {
    pub(super) fn new(input: Input, separator: u8, limit: usize) -> Self {
        let parser = ReaderBuilder::new().delimiter(separator).build();
        let row = Row { bytes: vec![0; 4096], ends: vec![0; COLUMNS], ..Row::default() };
        Self { input, parser, names: Vec::new(), row, limit, marked: false }
    }

    fn next(&mut self) -> std::io::Result<Found> {
        let row = &mut self.row;
        (row.len, row.fields, row.over, row.line) = (0, 0, false, self.parser.line());
        loop {
            let chunk = match self.input.fill_buf() {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            let skipped = if !self.marked && chunk.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
            self.marked = true;
            let (result, read, written, ends) =
                self.parser.read_record(&chunk[skipped..], &mut row.bytes[row.len..], &mut row.ends[row.fields..]);
            self.input.consume(read + skipped);
            row.len += written;
            row.fields += ends;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => row.grow(self.limit),
                ReadRecordResult::OutputEndsFull => row.forget(),
                ReadRecordResult::Record if row.over => return Ok(Found::TooLong),
                ReadRecordResult::Record => return Ok(Found::Row),
                ReadRecordResult::End => return Ok(if row.over { Found::TooLong } else { Found::End }),
            }
        }
    }

    fn header(&mut self, out: &mut Out) -> bool {
        self.names =
            (0..self.row.fields).map(|at| String::from_utf8_lossy(self.row.field(at)).trim().to_owned()).collect();
        for name in &mut self.names {
            if let Some(known) = KNOWN.iter().find(|known| name.eq_ignore_ascii_case(known)) {
                *name = (*known).to_owned();
            }
        }
        if self.names.iter().any(|name| name == "text" || name == "title") {
            return true;
        }
        let problem =
            Diagnostic::new(Level::Warning, out.place(1), "the header names no column “text”; the file is left out");
        out.problem(
            problem.help("the first line must name the columns: id, date, title, text, url, publisher, language"),
        );
        false
    }

    fn document(&self, out: &mut Out) {
        let line = self.row.line;
        if self.row.fields == 1 && self.row.field(0).iter().all(u8::is_ascii_whitespace) {
            return;
        }
        if self.row.fields != self.names.len() {
            out.warn(line, format!("the row has {} fields, the header {}", self.row.fields, self.names.len()));
        }
        let mut fields = Map::new();
        for (at, name) in self.names.iter().enumerate().take(self.row.fields) {
            let (text, repair) = decode::text(self.row.field(at).to_vec(), None);
            match repair {
                Some(Repair::Lossy) => {
                    out.warn(line, format!("bytes of column “{name}” that are no UTF-8 were replaced"))
                }
                Some(Repair::Other(other)) => out.warn(line, format!("column “{name}” is no UTF-8; read as {other}")),
                None => {}
            }
            if (name == "text" || !text.is_empty()) && !name.is_empty() {
                fields.insert(name.clone(), Value::String(text));
            }
        }
        if let Some(document) = fields::document(fields, line, out) {
            out.document(document);
        }
    }
}

impl Row {
    fn field(&self, at: usize) -> &[u8] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.bytes[start..self.ends[at]]
    }

    /// Makes room, or drops the row when it has come to the limit.
    fn grow(&mut self, limit: usize) {
        if self.bytes.len() >= limit {
            return self.forget();
        }
        let size = (self.bytes.len() * 2).min(limit.max(1));
        self.bytes.resize(size, 0);
    }

    fn forget(&mut self) {
        (self.len, self.fields, self.over) = (0, 0, true);
    }
}

impl Reader for Table {
    fn read(&mut self, out: &mut Out) -> bool {
        match self.next() {
            Ok(Found::Row) if self.names.is_empty() => return self.header(out),
            Ok(Found::Row) => self.document(out),
            Ok(Found::TooLong) => {
                let limit = lines::size(self.limit as u64);
                let problem = Diagnostic::new(
                    Level::Warning,
                    out.place(self.row.line),
                    format!("the row is longer than the {limit} a document may have; left out"),
                );
                out.problem(problem.help("a quotation mark that is never closed makes one row of all that follows"));
            }
            Ok(Found::End) => return false,
            Err(error) => {
                out.warn(self.row.line, format!("can't be read further: {}", paths::plain(&error)));
                return false;
            }
        }
        true
    }
}
