//! Parquet: one row a record, days as dates, lists as lists.
//!
//! Written column by column through the format's own levels (Dremel, Melnik and others 2010): a list has a repetition level,
//! 0 where a row starts and 1 where it goes on, and a definition level that says whether there is an element. Row groups
//! hold [`GROUP`] rows, which bounds memory.

use std::io::Write;
use std::sync::Arc;

use ::parquet::basic::Compression;
use ::parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::parser::parse_message_type;
use demarche_schema::{Entity, Record};

use super::Outgoing;
use crate::rows::{day_number, ordinal, written_day};
use crate::{Error, ErrorKind};

/// Rows of a group.
const GROUP: usize = 50_000;

const SCHEMA: &str = "message record {
  required binary kind (STRING);
  required binary id (STRING);
  required binary occurrence (STRING);
  optional int32 date (DATE);
  optional binary date_precision (STRING);
  required binary type (STRING);
  required group mode (LIST) { repeated group list { required binary element (STRING); } }
  required group context (LIST) { repeated group list { required binary element (STRING); } }
  required group auxiliary (LIST) { repeated group list { required binary element (STRING); } }
  required group actor (LIST) { repeated group list { required group element {
    required binary code (STRING); optional binary sector (STRING); required binary name (STRING); } } }
  required group recipient (LIST) { repeated group list { required group element {
    required binary code (STRING); optional binary sector (STRING); required binary name (STRING); } } }
  optional binary cameo (STRING);
  optional int32 quad_code;
  optional double event_scale;
  optional binary place (STRING);
  optional binary country (STRING);
  optional double lat;
  optional double lon;
  optional binary issue (STRING);
  required double confidence;
  required binary doc (STRING);
  optional int32 published (DATE);
  optional binary publisher (STRING);
  optional binary url (STRING);
  required int32 sentence;
  required binary text (STRING);
}";

/// A column being filled: its values, and its levels where it has them.
#[derive(Default)]
struct Column<T> {
    values: Vec<T>,
    definition: Vec<i16>,
    repetition: Vec<i16>,
}

enum Any {
    Text(Column<ByteArray>),
    Whole(Column<i32>),
    Real(Column<f64>),
}

/// Writes reports as a Parquet file.
pub struct Parquet<W: Write + Send> {
    file: SerializedFileWriter<W>,
    columns: Vec<Any>,
    rows: usize,
}

impl<W: Write + Send> std::fmt::Debug for Parquet<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parquet").field("rows", &self.rows).finish_non_exhaustive()
    }
}

fn fault(error: &ParquetError) -> Error {
    Error::new(ErrorKind::Io, format!("Parquet can't be written: {error}"))
}

impl<W: Write + Send> Parquet<W> {
    /// Starts a file.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn new(out: W) -> Result<Self, Error> {
        let schema = Arc::new(parse_message_type(SCHEMA).map_err(|error| fault(&error))?);
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let file = SerializedFileWriter::new(out, schema, Arc::new(properties)).map_err(|error| fault(&error))?;
        Ok(Self { file, columns: empty(), rows: 0 })
    }

    /// Adds a report.
    ///
    /// # Errors
    /// When a group of rows can't be written.
    pub fn add(&mut self, out: Outgoing<'_>) -> Result<(), Error> {
        let mut row = Row { columns: &mut self.columns, at: 0 };
        row.fill(out);
        self.rows += 1;
        if self.rows >= GROUP { self.flush() } else { Ok(()) }
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn finish(mut self) -> Result<(), Error> {
        if self.rows > 0 {
            self.flush()?;
        }
        self.file.close().map_err(|error| fault(&error))?;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Error> {
        let columns = std::mem::replace(&mut self.columns, empty());
        self.rows = 0;
        self.group(columns).map_err(|error| fault(&error))
    }

    fn group(&mut self, columns: Vec<Any>) -> Result<(), ParquetError> {
        let mut group = self.file.next_row_group()?;
        for column in columns {
            let Some(mut writer) = group.next_column()? else { break };
            write(&mut writer, &column)?;
            writer.close()?;
        }
        group.close()?;
        Ok(())
    }
}

fn write(writer: &mut SerializedColumnWriter<'_>, column: &Any) -> Result<(), ParquetError> {
    fn levels(levels: &[i16]) -> Option<&[i16]> {
        if levels.is_empty() { None } else { Some(levels) }
    }
    match column {
        Any::Text(column) => writer.typed::<ByteArrayType>().write_batch(
            &column.values,
            levels(&column.definition),
            levels(&column.repetition),
        )?,
        Any::Whole(column) => {
            writer.typed::<Int32Type>().write_batch(&column.values, levels(&column.definition), None)?
        }
        Any::Real(column) => {
            writer.typed::<DoubleType>().write_batch(&column.values, levels(&column.definition), None)?
        }
    };
    Ok(())
}

/// The columns of [`SCHEMA`], leaf by leaf.
fn empty() -> Vec<Any> {
    let text = || Any::Text(Column::default());
    let whole = || Any::Whole(Column::default());
    let real = || Any::Real(Column::default());
    let mut columns = vec![text(), text(), text(), whole()];
    columns.extend((0..11).map(|_| text()));
    columns.extend([text(), whole(), real(), text(), text(), real(), real(), text(), real(), text(), whole()]);
    columns.extend([text(), text(), whole(), text()]);
    columns
}

/// The columns, filled one after the other.
struct Row<'a> {
    columns: &'a mut Vec<Any>,
    at: usize,
}

impl Row<'_> {
    fn next(&mut self) -> &mut Any {
        self.at += 1;
        &mut self.columns[self.at - 1]
    }

    fn text(&mut self, value: &str) {
        if let Any::Text(column) = self.next() {
            column.values.push(value.into());
        }
    }

    fn may_text(&mut self, value: Option<&str>) {
        if let Any::Text(column) = self.next() {
            column.definition.push(i16::from(value.is_some()));
            column.values.extend(value.map(ByteArray::from));
        }
    }

    fn may_whole(&mut self, value: Option<i32>) {
        if let Any::Whole(column) = self.next() {
            column.definition.push(i16::from(value.is_some()));
            column.values.extend(value);
        }
    }

    fn whole(&mut self, value: i32) {
        if let Any::Whole(column) = self.next() {
            column.values.push(value);
        }
    }

    fn may_real(&mut self, value: Option<f64>) {
        if let Any::Real(column) = self.next() {
            column.definition.push(i16::from(value.is_some()));
            column.values.extend(value);
        }
    }

    fn real(&mut self, value: f64) {
        if let Any::Real(column) = self.next() {
            column.values.push(value);
        }
    }

    /// A list; `within` says how an element's own value is defined: `None` for one that is always there.
    fn list<'v>(&mut self, values: impl Iterator<Item = Option<&'v str>>, optional: bool) {
        let Any::Text(column) = self.next() else { return };
        let mut first = true;
        for value in values {
            column.repetition.push(i16::from(!first));
            column.definition.push(1 + i16::from(optional && value.is_some()));
            column.values.extend(value.map(ByteArray::from));
            first = false;
        }
        if first {
            column.repetition.push(0);
            column.definition.push(0);
        }
    }

    fn entities(&mut self, entities: &[Entity]) {
        self.list(entities.iter().map(|entity| Some(entity.code.as_str())), false);
        self.list(entities.iter().map(|entity| entity.sector.map(demarche_schema::Sector::as_str)), true);
        self.list(entities.iter().map(|entity| Some(entity.name.as_str())), false);
    }

    fn fill(&mut self, out: Outgoing<'_>) {
        let (head, document) = (out.found.record.head(), &out.found.document);
        let days = |number: i64| i32::try_from(ordinal(number)).ok();
        let (kind, name) = match &out.found.record {
            Record::Event { event, .. } => ("event", event.event.as_str()),
            Record::Position { position, .. } => ("position", position.stance.as_str()),
            Record::Deadline { deadline, .. } => ("deadline", deadline.what.as_str()),
        };
        self.text(kind);
        self.text(&head.id);
        self.text(&format!("{:016x}", out.occurrence.cast_unsigned()));
        self.may_whole(head.date.as_deref().and_then(written_day).and_then(days));
        self.may_text(head.date_precision.map(demarche_schema::Precision::as_str));
        self.text(name);
        self.own(&out.found.record);
        self.real((f64::from(head.confidence) * 1000.0).round() / 1000.0);
        self.text(&head.doc);
        self.may_whole(document.date.map(day_number).and_then(days));
        self.may_text(document.publisher.as_deref());
        self.may_text(document.url.as_deref());
        self.whole(i32::try_from(head.sentence).unwrap_or(i32::MAX));
        self.text(&head.text);
    }

    /// From `mode` to `issue`.
    fn own(&mut self, record: &Record) {
        let event = record.event();
        self.list(event.iter().flat_map(|event| &event.mode).map(|mode| Some(mode.as_str())), false);
        self.list(event.iter().flat_map(|event| &event.context).map(|context| Some(context.as_str())), false);
        self.list(event.iter().flat_map(|event| &event.auxiliary).map(|auxiliary| Some(auxiliary.as_str())), false);
        let (first, second): (&[Entity], &[Entity]) = match record {
            Record::Event { event, .. } => (&event.actor, &event.recipient),
            Record::Position { position, .. } => (&position.holder, &position.addressee),
            Record::Deadline { deadline, .. } => (&deadline.parties, &[]),
        };
        self.entities(first);
        self.entities(second);
        self.may_text(event.map(|event| event.cameo.as_str()));
        self.may_whole(event.map(|event| i32::from(event.quad_code)));
        self.may_real(event.map(|event| (f64::from(event.event_scale) * 100.0).round() / 100.0));
        let place = event.and_then(|event| event.event_loc.as_ref());
        self.may_text(place.map(|place| place.name.as_str()));
        self.may_text(place.map(|place| place.country.as_str()));
        self.may_real(place.and_then(|place| place.lat));
        self.may_real(place.and_then(|place| place.lon));
        self.may_text(record.position().map(|position| position.issue.id.as_str()));
    }
}
