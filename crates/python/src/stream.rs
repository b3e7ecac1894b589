//! Documents in as Arrow batches, records out as Arrow batches, a batch at a time: memory does not grow with the number of documents.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, RecordBatchReader, StringArray};
use arrow_schema::{ArrowError, DataType, FieldRef, SchemaRef, TimeUnit};
use demarche::schema::{Date, Document, Record};
use demarche::text::read;
use demarche::{Pipeline, in_order};
use demarche_record::Trace;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use serde_json::{Map, Value};

use crate::arrow::{self, Batches};
use crate::columns;
use crate::errors::Failure;
use crate::table::{Batch, Table};

/// Documents coded between two batches that go out.
const CHUNK: usize = 1024;

/// The columns of documents that are looked at.
const FIELDS: [&str; 7] = ["text", "id", "date", "title", "url", "publisher", "language"];

/// What goes out beside the columns of records.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// The JSON line of each record.
    pub(crate) json: bool,
    /// A row of kind "problem" for each document that could not be coded.
    pub(crate) problem_rows: bool,
    /// The record's key and what of it is compared with others, for occurrences over many machines.
    pub(crate) traces: bool,
}

impl Wanted {
    /// The columns that go out.
    fn schema(self) -> SchemaRef {
        let mut fields = columns::records();
        fields.extend(columns::sources());
        if self.json {
            fields.push(columns::text("json"));
        }
        if self.traces {
            fields.push(columns::column("key", DataType::Int64));
            fields.push(columns::column("trace", DataType::Binary));
        }
        columns::schema(fields)
    }
}

/// A table of records without a row, for engines that want to know the columns beforehand.
#[pyfunction]
#[pyo3(signature = (*, json=false, traces=false))]
pub(crate) fn no_records(json: bool, traces: bool) -> Table {
    Table::empty(Wanted { json, problem_rows: false, traces }.schema())
}

/// A document that could not be coded or had to be repaired: its id where it has one, and what was wrong.
type Problem = (Option<String>, String);

/// Codes batches as they are pulled.
pub(crate) struct Coding {
    input: Batches,
    /// The batch being worked on, and the first of its rows that is still to come.
    open: Option<(RecordBatch, usize)>,
    pipeline: Arc<Pipeline>,
    threads: usize,
    wanted: Wanted,
    schema: SchemaRef,
    problems: Arc<Mutex<Vec<Problem>>>,
}

/// A row that goes out: the record's JSON, the document's own columns.
struct Row {
    line: String,
    record: Value,
    source: Value,
    trace: Option<(i64, Vec<u8>)>,
}

impl Row {
    /// The record's line; none for a problem.
    fn line(&self) -> Option<&str> {
        (!self.line.is_empty()).then_some(self.line.as_str())
    }

    /// What the row has under this name: the document's own, else the record's.
    fn value(&self, name: &str) -> Option<&Value> {
        self.source.get(name).or_else(|| self.record.get(name))
    }
}

impl Coding {
    /// Coding of these batches.
    pub(crate) fn new(
        input: Batches,
        pipeline: Arc<Pipeline>,
        threads: usize,
        wanted: Wanted,
    ) -> Result<Self, Failure> {
        let given = input.schema();
        if given.column_with_name("text").is_none() && given.column_with_name("title").is_none() {
            let names: Vec<&str> = given.fields().iter().map(|field| field.name().as_str()).collect();
            return Err(Failure::argument(format!("documents need a column “text”; there are {}", names.join(", "))));
        }
        Ok(Self { input, open: None, pipeline, threads, wanted, schema: wanted.schema(), problems: Arc::default() })
    }

    /// The next documents to code together.
    fn chunk(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        loop {
            if let Some((batch, from)) = self.open.take()
                && from < batch.num_rows()
            {
                let count = CHUNK.min(batch.num_rows() - from);
                let chunk = batch.slice(from, count);
                self.open = Some((batch, from + count));
                return Some(Ok(chunk));
            }
            match self.input.next()? {
                Ok(batch) => self.open = Some((batch, 0)),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn code(&self, chunk: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let cells = cells(chunk)?;
        let documents = (0..chunk.num_rows()).map(|row| document(&cells, row));
        let mut rows = Vec::new();
        let (pipeline, traces) = (&*self.pipeline, self.wanted.traces);
        let work = |made: Made| coded(pipeline, made, traces);
        in_order(documents, self.threads, work, |(done, problems): (Vec<Row>, Vec<Problem>)| {
            rows.extend(done);
            if self.wanted.problem_rows {
                rows.extend(problems.iter().map(problem_row));
            }
            if let Ok(mut all) = self.problems.lock() {
                all.extend(problems);
            }
            true
        });
        self.batch(&rows)
    }

    fn batch(&self, rows: &[Row]) -> Result<RecordBatch, ArrowError> {
        let of = |field: &FieldRef| -> ArrayRef {
            let trace = |row: &'_ Row| row.trace.as_ref().map(|(key, _)| *key);
            match field.name().as_str() {
                "json" => Arc::new(rows.iter().map(Row::line).collect::<StringArray>()),
                "key" => Arc::new(rows.iter().map(trace).collect::<Int64Array>()),
                "trace" => columns::bytes(rows.iter().map(|row| row.trace.as_ref().map(|(_, trace)| trace.as_slice()))),
                name => columns::array(field.data_type(), &rows.iter().map(|row| row.value(name)).collect::<Vec<_>>()),
            }
        };
        RecordBatch::try_new(Arc::clone(&self.schema), self.schema.fields().iter().map(of).collect())
    }
}

impl Iterator for Coding {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let chunk = self.chunk()?;
        Some(chunk.and_then(|chunk| self.code(&chunk)))
    }
}

impl RecordBatchReader for Coding {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

/// A document made of a row, and what was wrong with the row.
struct Made {
    document: Option<Document>,
    id: Option<String>,
    problems: Vec<String>,
}

/// Reads a cell of a column as text.
pub(crate) type Cell<'a> = Box<dyn Fn(usize) -> Option<String> + 'a>;

fn cells(chunk: &RecordBatch) -> Result<Vec<(&'static str, Cell<'_>)>, ArrowError> {
    let one = |name: &'static str| chunk.column_by_name(name).map(|column| Ok((name, cell(name, column)?)));
    FIELDS.into_iter().filter_map(one).collect()
}

/// The cells of a column as text, where there is such a column.
pub(crate) fn cell_of<'a>(batch: &'a RecordBatch, name: &str) -> Result<Option<Cell<'a>>, ArrowError> {
    batch.column_by_name(name).map(|column| cell(name, column)).transpose()
}

/// A column's cells as text: words of any string type, whole numbers as they are written, dates and times as days.
fn cell<'a>(name: &str, column: &'a ArrayRef) -> Result<Cell<'a>, ArrowError> {
    macro_rules! written {
        ($array:expr) => {{
            let array = $array;
            Box::new(move |row| array.is_valid(row).then(|| array.value(row).to_string()))
        }};
    }
    macro_rules! day {
        ($kind:ty, $per_day:expr) => {{
            let array = column.as_primitive::<$kind>();
            Box::new(move |row| {
                array.is_valid(row).then(|| day(i64::from(array.value(row)).div_euclid($per_day))).flatten()
            })
        }};
    }
    const SECONDS: i64 = 86_400;
    Ok(match column.data_type() {
        DataType::Utf8 => written!(column.as_string::<i32>()),
        DataType::LargeUtf8 => written!(column.as_string::<i64>()),
        DataType::Utf8View => written!(column.as_string_view()),
        DataType::Int8 => written!(column.as_primitive::<Int8Type>()),
        DataType::Int16 => written!(column.as_primitive::<Int16Type>()),
        DataType::Int32 => written!(column.as_primitive::<Int32Type>()),
        DataType::Int64 => written!(column.as_primitive::<Int64Type>()),
        DataType::UInt8 => written!(column.as_primitive::<UInt8Type>()),
        DataType::UInt16 => written!(column.as_primitive::<UInt16Type>()),
        DataType::UInt32 => written!(column.as_primitive::<UInt32Type>()),
        DataType::UInt64 => written!(column.as_primitive::<UInt64Type>()),
        DataType::Date32 => day!(Date32Type, 1),
        DataType::Date64 => day!(Date64Type, SECONDS * 1000),
        DataType::Timestamp(TimeUnit::Second, _) => day!(TimestampSecondType, SECONDS),
        DataType::Timestamp(TimeUnit::Millisecond, _) => day!(TimestampMillisecondType, SECONDS * 1000),
        DataType::Timestamp(TimeUnit::Microsecond, _) => day!(TimestampMicrosecondType, SECONDS * 1_000_000),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => day!(TimestampNanosecondType, SECONDS * 1_000_000_000),
        DataType::Dictionary(_, _) => {
            let coded = column.as_any_dictionary();
            let keys = coded.normalized_keys();
            let values = cell(name, coded.values())?;
            Box::new(move |row| column.is_valid(row).then(|| values(keys[row])).flatten())
        }
        // A column without a single value.
        DataType::Null => Box::new(|_| None),
        other => {
            let message = format!("column “{name}” holds {other}; expected text (dates may be dates or times)");
            return Err(ArrowError::InvalidArgumentError(message));
        }
    })
}

/// The day that lies this many days after 1 January 1970.
fn day(days: i64) -> Option<String> {
    let epoch = Date::constant(1970, 1, 1);
    epoch
        .checked_add(std::time::Duration::from_secs(u64::try_from(days).ok()? * 86_400))
        .ok()
        .map(|day| day.to_string())
}

fn document(cells: &[(&'static str, Cell<'_>)], row: usize) -> Made {
    let fields: Map<String, Value> =
        cells.iter().filter_map(|(name, cell)| Some(((*name).to_owned(), Value::String(cell(row)?)))).collect();
    let id = fields.get("id").and_then(Value::as_str).map(str::to_owned);
    let (document, problems) = read::of_fields(fields);
    let problems = problems.into_iter().map(|problem| problem.message).collect();
    Made { document, id, problems }
}

/// Codes a document. One that brings the coder down is a problem and not the end of the run.
fn coded(pipeline: &Pipeline, made: Made, traces: bool) -> (Vec<Row>, Vec<Problem>) {
    let id = made.document.as_ref().map(|document| document.id.clone()).or(made.id);
    let mut problems: Vec<Problem> = made.problems.into_iter().map(|message| (id.clone(), message)).collect();
    let Some(document) = made.document else { return (Vec::new(), problems) };
    match catch_unwind(AssertUnwindSafe(|| rows(pipeline, &document, traces))) {
        Ok(rows) => (rows, problems),
        Err(panic) => {
            problems.push((id, format!("the document could not be coded: {}", said(&*panic))));
            (Vec::new(), problems)
        }
    }
}

fn rows(pipeline: &Pipeline, document: &Document, traces: bool) -> Vec<Row> {
    let records = pipeline.code(document).records;
    let published = document.date.map(|date| date.to_string());
    let source = serde_json::json!({
        "published": published, "publisher": document.publisher, "title": document.title, "url": document.url,
    });
    let traces = if traces { Trace::of_document(document, &records) } else { Vec::new() };
    let traces = traces.iter().map(|trace| Some((trace.key(), trace.bytes()))).chain(std::iter::repeat(None));
    // Columns are made of the very lines, so that both say the same.
    let row = |(record, trace): (&Record, _)| {
        let line = serde_json::to_string(record).ok()?;
        let record = serde_json::from_str(&line).ok()?;
        Some(Row { line, record, source: source.clone(), trace })
    };
    records.iter().zip(traces).filter_map(row).collect()
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a fault".to_owned())
}

fn problem_row((doc, message): &Problem) -> Row {
    let record = serde_json::json!({ "kind": "problem", "doc": doc, "text": message });
    Row { line: String::new(), record, source: Value::Null, trace: None }
}

/// A stream of Arrow batches, made as they are pulled.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Stream {
    schema: SchemaRef,
    /// Gone once the stream has been handed on.
    batches: Mutex<Option<Batches>>,
    problems: Arc<Mutex<Vec<Problem>>>,
}

impl Stream {
    /// Records, coded as they are pulled.
    pub(crate) fn new(coding: Coding) -> Self {
        let problems = Arc::clone(&coding.problems);
        Self { problems, ..Self::of(Box::new(coding)) }
    }

    /// These batches.
    pub(crate) fn of(batches: Batches) -> Self {
        Self { schema: batches.schema(), batches: Mutex::new(Some(batches)), problems: Arc::default() }
    }
}

#[pymethods]
impl Stream {
    #[getter]
    fn column_names(&self) -> Vec<String> {
        crate::table::names(&self.schema)
    }

    /// What was wrong with documents pulled so far.
    #[getter]
    fn problems(&self) -> Vec<Problem> {
        self.problems.lock().map(|problems| problems.clone()).unwrap_or_default()
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Batch>> {
        let next = py.detach(|| self.batches.lock().ok()?.as_mut()?.next());
        Ok(next.transpose().map_err(Failure::from)?.map(|inner| Batch { inner }))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::schema_capsule(py, &self.schema)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = self.batches.lock().ok().and_then(|mut batches| batches.take());
        arrow::stream_capsule(
            py,
            batches.ok_or_else(|| PyValueError::new_err("the stream has been handed on already"))?,
        )
    }
}
