//! Errors of the library as Python's: each kind has its class in `demarche.errors`, which looks them up by name.

use demarche::schema::Diagnostic;
use demarche::{Error, ErrorKind};
use demarche_record::ErrorKind as RecordErrorKind;
use pyo3::prelude::*;

/// The names of all kinds of error that the library tells apart; those of the record stand behind `record/`.
#[pyfunction]
pub(crate) fn error_kinds() -> Vec<String> {
    let library = ErrorKind::ALL.iter().map(|kind| kind.as_str().to_owned());
    let record = RecordErrorKind::ALL.iter().map(|kind| format!("record/{}", kind.as_str()));
    library.chain(record).collect()
}

/// An error that is not yet Python's, so that it can be made without the interpreter.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: String,
    message: String,
    diagnostics: Vec<String>,
}

impl Failure {
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Argument, message).into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let diagnostics = error.diagnostics().iter().map(Diagnostic::to_string).collect();
        Self { kind: error.kind().as_str().to_owned(), message: error.to_string(), diagnostics }
    }
}

impl From<demarche_record::Error> for Failure {
    fn from(error: demarche_record::Error) -> Self {
        let kind = format!("record/{}", error.kind().as_str());
        Self { kind, message: error.to_string(), diagnostics: Vec::new() }
    }
}

impl From<arrow_schema::ArrowError> for Failure {
    fn from(error: arrow_schema::ArrowError) -> Self {
        Self::argument(error.to_string())
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        Python::attach(|py| raised(py, failure).unwrap_or_else(|error| error))
    }
}

fn raised(py: Python<'_>, failure: Failure) -> PyResult<PyErr> {
    let made = py.import("demarche.errors")?.getattr("_of_kind")?;
    Ok(PyErr::from_value(made.call1((failure.kind, failure.message, failure.diagnostics))?))
}
