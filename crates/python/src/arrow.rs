//! Arrow in and out of Python without a copy: the C data interface in PyCapsules, as the Arrow PyCapsule interface has it.
//!
//! The only module with unsafe code: it takes structures out of capsules whose names say what they hold, and leaves the emptied
//! structure behind, as the interface demands, so that nothing is released twice.
#![expect(unsafe_code, reason = "the C data interface is made of pointers")]

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, Schema};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyCapsuleMethods};

use crate::errors::Failure;

const STREAM: &std::ffi::CStr = c"arrow_array_stream";
const SCHEMA: &std::ffi::CStr = c"arrow_schema";
const ARRAY: &std::ffi::CStr = c"arrow_array";

/// A source of batches that any thread may pull.
pub(crate) type Batches = Box<dyn RecordBatchReader + Send>;

fn failed(error: ArrowError) -> PyErr {
    Failure::from(error).into()
}

/// The batches of an object with `__arrow_c_stream__` or `__arrow_c_array__`.
pub(crate) fn input(object: &Bound<'_, PyAny>) -> PyResult<Batches> {
    if object.hasattr("__arrow_c_stream__")? {
        return stream_of(object);
    }
    if object.hasattr("__arrow_c_array__")? {
        let batch = batch_of(object)?;
        let schema = batch.schema();
        return Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)));
    }
    let kind = object.get_type().name()?;
    let message = format!("expected Arrow data (an object with __arrow_c_stream__ or __arrow_c_array__), not {kind}");
    Err(PyTypeError::new_err(message))
}

fn stream_of(object: &Bound<'_, PyAny>) -> PyResult<Batches> {
    let capsule = object.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: the capsule's name says that it holds an ArrowArrayStream, and the capsule is alive. `from_raw` moves the stream out and
    // leaves a released one, which the capsule's destructor passes over.
    let reader = unsafe { RecordBatchStreamReader::from_raw(pointer.as_ptr()) };
    Ok(Box::new(reader.map_err(failed)?))
}

fn batch_of(object: &Bound<'_, PyAny>) -> PyResult<RecordBatch> {
    let pair = object.call_method0("__arrow_c_array__")?;
    let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = pair.extract()?;
    let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: the names of the living capsules say what they hold; the array is moved out and a released one left behind; the schema is
    // only looked at, and describes the array, as the interface demands of whoever made both.
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) }.map_err(failed)?;
    if !matches!(data.data_type(), arrow_schema::DataType::Struct(_)) {
        return Err(PyTypeError::new_err("expected a record batch, not a single column"));
    }
    Ok(RecordBatch::from(StructArray::from(data)))
}

/// A capsule with a stream of these batches.
pub(crate) fn stream_capsule(py: Python<'_>, batches: Batches) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(batches), STREAM)
}

/// A capsule with a schema.
pub(crate) fn schema_capsule<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowSchema::try_from(schema).map_err(failed)?, SCHEMA)
}

/// Capsules with a batch's schema and array.
pub(crate) fn batch_capsules<'py>(
    py: Python<'py>,
    batch: &RecordBatch,
) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
    let (array, _) = to_ffi(&StructArray::from(batch.clone()).to_data()).map_err(failed)?;
    Ok((schema_capsule(py, &batch.schema())?, PyCapsule::new_with_value(py, array, ARRAY)?))
}
