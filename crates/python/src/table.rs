//! Tables handed to Python: columns in memory, given on through the C data interface.

use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::{FieldRef, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use serde_json::Value;

use crate::errors::Failure;
use crate::{arrow, columns};

/// A batch of rows.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Batch {
    pub(crate) inner: RecordBatch,
}

#[pymethods]
impl Batch {
    #[getter]
    fn num_rows(&self) -> usize {
        self.inner.num_rows()
    }

    fn __len__(&self) -> usize {
        self.inner.num_rows()
    }

    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.inner.schema())
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::schema_capsule(py, &self.inner.schema())
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Py<PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let _ = requested_schema;
        arrow::batch_capsules(py, &self.inner)
    }
}

/// Rows of an answer, all in memory.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

/// A column of a table made of JSON rows: the column, and the members that lead to its value; none for the member of the column's name.
pub(crate) type Place = (FieldRef, &'static [&'static str]);

impl Table {
    /// A table without a row.
    pub(crate) fn empty(schema: SchemaRef) -> Self {
        Self { schema, batches: Vec::new() }
    }

    /// A table of JSON rows, one column for each place.
    pub(crate) fn of(rows: &[Value], places: &[Place]) -> Result<Self, Failure> {
        let schema = columns::schema(places.iter().map(|(field, _)| Arc::clone(field)).collect());
        let arrays = places.iter().map(|(field, path)| {
            let values: Vec<Option<&Value>> = rows.iter().map(|row| at(row, path, field.name())).collect();
            columns::array(field.data_type(), &values)
        });
        let batch = RecordBatch::try_new(Arc::clone(&schema), arrays.collect())?;
        Ok(Self { schema, batches: vec![batch] })
    }
}

/// The value that members lead to.
fn at<'v>(row: &'v Value, path: &[&str], name: &str) -> Option<&'v Value> {
    if path.is_empty() { row.get(name) } else { path.iter().try_fold(row, |value, name| value.get(name)) }
}

pub(crate) fn names(schema: &SchemaRef) -> Vec<String> {
    schema.fields().iter().map(|field| field.name().clone()).collect()
}

#[pymethods]
impl Table {
    #[getter]
    fn num_rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __len__(&self) -> usize {
        self.num_rows()
    }

    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.schema)
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
        let batches = self.batches.clone().into_iter().map(Ok);
        arrow::stream_capsule(py, Box::new(RecordBatchIterator::new(batches, Arc::clone(&self.schema))))
    }

    fn __repr__(&self) -> String {
        format!("<Table of {} rows: {}>", self.num_rows(), self.column_names().join(", "))
    }
}
