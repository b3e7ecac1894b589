//! For engines over many machines: occurrences found by grouping rows by key.
//!
//! [`blocks`] says in which groups each report has to be looked at, [`links`] compares the reports of each group. The engine moves the
//! rows between the two; `demarche.spark` is an example.

use std::sync::Arc;

use arrow_array::builder::{BinaryBuilder, BooleanBuilder, Int64Builder};
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use demarche_record::Trace;
use pyo3::prelude::*;

use crate::arrow::Batches;
use crate::columns;
use crate::stream::Stream;

/// Rows `key`, `trace` in; rows `block`, `own`, `key`, `trace` out: each report once for every group that it has to be looked at in.
#[pyfunction]
pub(crate) fn blocks(rows: &Bound<'_, PyAny>) -> PyResult<Stream> {
    let input = crate::arrow::input(rows)?;
    let schema = columns::schema(vec![
        columns::column("block", DataType::Int64),
        columns::column("own", DataType::Boolean),
        columns::column("key", DataType::Int64),
        columns::column("trace", DataType::Binary),
    ]);
    Ok(Stream::of(Box::new(Blocks { input, schema })))
}

/// Rows of [`blocks`] in, sorted by `block`; rows `a`, `b` out: pairs of keys that links hold together.
#[pyfunction]
pub(crate) fn links(rows: &Bound<'_, PyAny>) -> PyResult<Stream> {
    let input = crate::arrow::input(rows)?;
    let schema = columns::schema(vec![columns::column("a", DataType::Int64), columns::column("b", DataType::Int64)]);
    Ok(Stream::of(Box::new(Links { input, schema, open: None, ended: false })))
}

struct Blocks {
    input: Batches,
    schema: SchemaRef,
}

impl Iterator for Blocks {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.input.next()?;
        Some(batch.and_then(|batch| self.spread(&batch)))
    }
}

impl RecordBatchReader for Blocks {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl Blocks {
    fn spread(&self, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let (mut block, mut own) = (Int64Builder::new(), BooleanBuilder::new());
        let (mut key, mut bytes) = (Int64Builder::new(), BinaryBuilder::new());
        for row in 0..batch.num_rows() {
            let Some((number, packed)) = trace(batch, row)? else { continue };
            for of in Trace::read(number, &packed).map_err(fault)?.blocks() {
                block.append_value(of.key);
                own.append_value(of.own);
                key.append_value(number);
                bytes.append_value(&packed);
            }
        }
        let columns: Vec<ArrayRef> =
            vec![Arc::new(block.finish()), Arc::new(own.finish()), Arc::new(key.finish()), Arc::new(bytes.finish())];
        RecordBatch::try_new(Arc::clone(&self.schema), columns)
    }
}

struct Links {
    input: Batches,
    schema: SchemaRef,
    /// The group being gathered; it may go on in the next batch.
    open: Option<(i64, Vec<(Trace, bool)>)>,
    ended: bool,
}

impl Iterator for Links {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let mut pairs = Vec::new();
        match self.input.next() {
            Some(batch) => {
                if let Err(error) = batch.and_then(|batch| self.gather(&batch, &mut pairs)) {
                    return Some(Err(error));
                }
            }
            None => {
                self.ended = true;
                self.close(&mut pairs);
            }
        }
        let column = |values: Vec<i64>| -> ArrayRef { Arc::new(arrow_array::Int64Array::from(values)) };
        let (a, b) = pairs.into_iter().unzip();
        Some(RecordBatch::try_new(Arc::clone(&self.schema), vec![column(a), column(b)]))
    }
}

impl RecordBatchReader for Links {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl Links {
    fn gather(&mut self, batch: &RecordBatch, pairs: &mut Vec<(i64, i64)>) -> Result<(), ArrowError> {
        let blocks = named(batch, "block")?.as_primitive_opt::<Int64Type>().ok_or_else(|| wrong("block"))?;
        let own = named(batch, "own")?.as_boolean_opt().ok_or_else(|| wrong("own"))?;
        for row in 0..batch.num_rows() {
            let Some((key, packed)) = trace(batch, row)? else { continue };
            let block = blocks.value(row);
            if self.open.as_ref().is_none_or(|(open, _)| *open != block) {
                self.close(pairs);
                self.open = Some((block, Vec::new()));
            }
            let read = Trace::read(key, &packed).map_err(fault)?;
            if let Some((_, traces)) = &mut self.open {
                traces.push((read, own.value(row)));
            }
        }
        Ok(())
    }

    fn close(&mut self, pairs: &mut Vec<(i64, i64)>) {
        if let Some((_, traces)) = self.open.take() {
            pairs.extend(demarche_record::links(&traces));
        }
    }
}

/// A report's key and trace; none where there is no trace.
fn trace(batch: &RecordBatch, row: usize) -> Result<Option<(i64, Vec<u8>)>, ArrowError> {
    let keys = named(batch, "key")?.as_primitive_opt::<Int64Type>().ok_or_else(|| wrong("key"))?;
    let traces = named(batch, "trace")?;
    let bytes = match traces.data_type() {
        DataType::Binary => traces.as_binary::<i32>().value(row),
        DataType::LargeBinary => traces.as_binary::<i64>().value(row),
        DataType::BinaryView => traces.as_binary_view().value(row),
        _ => return Err(wrong("trace")),
    };
    Ok((keys.is_valid(row) && traces.is_valid(row)).then(|| (keys.value(row), bytes.to_vec())))
}

fn named<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a ArrayRef, ArrowError> {
    let missing = || ArrowError::InvalidArgumentError(format!("there is no column “{name}”"));
    batch.column_by_name(name).ok_or_else(missing)
}

fn wrong(name: &str) -> ArrowError {
    ArrowError::InvalidArgumentError(format!("column “{name}” is of another type"))
}

#[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn fault(error: demarche_record::Error) -> ArrowError {
    ArrowError::InvalidArgumentError(error.to_string())
}
