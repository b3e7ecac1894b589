//! How rows come out: table, JSON, JSON lines, CSV; through one sink, so that memory stays flat.

use std::io::{self, BufWriter, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use demarche::schema::{Diagnostic, Level};
use demarche::{Error, ErrorKind};
use serde::Serialize;
use serde_json::Value;

/// The message of the error that stands for a reader who has gone away.
pub(crate) const CLOSED_PIPE: &str = "closed pipe";

/// Whether the error is only that nobody reads on.
pub(crate) fn is_closed_pipe(error: &Error) -> bool {
    error.kind() == ErrorKind::Io && error.to_string() == CLOSED_PIPE
}

/// Forms of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading
    Table,
    /// One JSON array
    Json,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values with a header; lists joined by semicolons
    Csv,
}

impl Format {
    /// The format asked for, else a table on a terminal and JSON lines into a pipe.
    pub(crate) fn or_default(given: Option<Self>) -> Self {
        given.unwrap_or(if io::stdout().is_terminal() { Self::Table } else { Self::Jsonl })
    }
}

/// A row in all its forms.
pub(crate) trait Row: Serialize {
    /// Column titles of the table.
    const COLUMNS: &'static [&'static str];
    /// Fields in CSV, in order; every row has them all, and what a row does not say is empty.
    const FIELDS: &'static [&'static str];
    /// The cells of the table.
    fn cells(&self) -> Vec<String>;
}

/// Writes rows as they come; a table is laid out in pages so that memory stays flat.
pub(crate) struct Rows {
    format: Format,
    out: Box<dyn Write>,
    page: Vec<Vec<String>>,
    count: u64,
    columns: &'static [&'static str],
}

/// Rows of a table laid out together.
const PAGE: usize = 500;

impl Rows {
    pub(crate) fn new(format: Format) -> Self {
        let out: Box<dyn Write> = match format {
            Format::Table => Box::new(BufWriter::new(anstream::stdout())),
            _ => Box::new(BufWriter::with_capacity(1 << 16, io::stdout())),
        };
        Self::into(format, out)
    }

    /// Rows into something other than standard output.
    pub(crate) fn into(format: Format, out: Box<dyn Write>) -> Self {
        Self { format, out, page: Vec::new(), count: 0, columns: &[] }
    }

    pub(crate) fn push<R: Row>(&mut self, row: &R) -> Result<(), Error> {
        self.columns = R::COLUMNS;
        let first = self.count == 0;
        self.count += 1;
        match self.format {
            Format::Table => {
                self.page.push(row.cells());
                if self.page.len() >= PAGE { self.lay_out() } else { Ok(()) }
            }
            Format::Jsonl => self.json(row).and_then(|()| self.raw(b"\n")),
            Format::Json => self.raw(if first { b"[\n" } else { b",\n" }).and_then(|()| self.json(row)),
            Format::Csv => self.csv(row),
        }
    }

    fn raw(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.out.write_all(bytes).map_err(crate::written)
    }

    fn json(&mut self, row: &impl Row) -> Result<(), Error> {
        serde_json::to_writer(&mut self.out, row).map_err(|error| crate::written(error.into()))
    }

    fn csv<R: Row>(&mut self, row: &R) -> Result<(), Error> {
        if self.count == 1 {
            let header = csv_line(R::FIELDS.iter().copied())?;
            self.raw(&header)?;
        }
        // By way of text, which has 0.785 as it is and not as the nearest number of twice the precision.
        let value = serde_json::to_string(row).and_then(|text| serde_json::from_str(&text));
        let mut flat = Vec::new();
        flatten("", &value.map_err(|error| crate::written(error.into()))?, &mut flat);
        let cell = |name: &&str| flat.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
        let line = csv_line(R::FIELDS.iter().map(cell))?;
        self.raw(&line)
    }

    fn lay_out(&mut self) -> Result<(), Error> {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
        if !io::stdout().is_terminal() {
            table.set_width(160);
        }
        table.set_header(self.columns.to_vec());
        self.page.drain(..).for_each(|cells| {
            table.add_row(cells);
        });
        writeln!(self.out, "{table}").map_err(crate::written)
    }

    /// Closes the output.
    pub(crate) fn finish(mut self) -> Result<u64, Error> {
        match self.format {
            Format::Table if !self.page.is_empty() => self.lay_out()?,
            Format::Json => self.raw(if self.count == 0 { b"[]\n" } else { b"\n]\n" })?,
            _ => {}
        }
        self.out.flush().map_err(crate::written)?;
        Ok(self.count)
    }
}

fn csv_line<'a>(cells: impl Iterator<Item = &'a str>) -> Result<Vec<u8>, Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells).map_err(|error| crate::written(io::Error::other(error)))?;
    writer.into_inner().map_err(|error| crate::written(io::Error::other(error.to_string())))
}

/// Nested fields as `outer.inner`; lists joined by semicolons, lists of entities by their codes and sectors.
fn flatten(prefix: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                flatten(&name, field, out);
            }
        }
        Value::Array(items) => out.push((prefix.to_owned(), items.iter().map(plain).collect::<Vec<_>>().join(";"))),
        other => out.push((prefix.to_owned(), plain(other))),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(fields) if fields.contains_key("code") => {
            let part = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
            format!("{}:{}", part("code"), part("sector"))
        }
        other => other.to_string(),
    }
}

/// Writes a line to standard output; a reader who has gone away is told by the error.
pub(crate) fn line(text: impl std::fmt::Display) -> Result<(), Error> {
    writeln!(anstream::stdout(), "{text}").map_err(crate::written)
}

/// Prints a diagnostic to standard error, in colour on a terminal.
pub(crate) fn say(diagnostic: &Diagnostic) {
    let colour = match diagnostic.level {
        Level::Note => AnsiColor::Cyan,
        Level::Warning => AnsiColor::Yellow,
        Level::Error => AnsiColor::Red,
    };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let text = diagnostic.to_string();
    let (level, rest) = text.split_once(':').unwrap_or(("", &text));
    anstream::eprintln!("{style}{level}{style:#}:{rest}");
}

/// Prints an error with all the places it is about.
pub(crate) fn complain(error: &Error) {
    error.diagnostics().iter().for_each(say);
    let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    anstream::eprintln!("{style}error{style:#}: {error}");
}
