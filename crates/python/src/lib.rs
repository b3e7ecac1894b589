//! The compiled part of the Python package `demarche`.
//!
//! Thin on purpose: it hands text to the library and records back, as JSON lines or as Arrow through the C data interface, and lets
//! the interpreter go while it works. Classes, types and drawings are Python's ([`python/demarche`](../python/demarche)).

mod arrow;
mod coder;
mod columns;
mod document;
mod dossier;
mod engine;
mod errors;
mod store;
mod stream;
mod table;

use mimalloc::MiMalloc;
use pyo3::prelude::*;

/// As in the command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The module `demarche._native`.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<document::Document>()?;
    module.add_class::<document::Reader>()?;
    module.add_class::<coder::Pipeline>()?;
    module.add_class::<stream::Stream>()?;
    module.add_class::<table::Batch>()?;
    module.add_class::<table::Table>()?;
    module.add_class::<dossier::Dossier>()?;
    module.add_function(wrap_pyfunction!(errors::error_kinds, module)?)?;
    module.add_function(wrap_pyfunction!(stream::no_records, module)?)?;
    module.add_function(wrap_pyfunction!(dossier::parties, module)?)?;
    module.add_function(wrap_pyfunction!(engine::blocks, module)?)?;
    module.add_function(wrap_pyfunction!(engine::links, module)?)?;
    module.add_function(wrap_pyfunction!(store::find, module)?)?;
    module.add_function(wrap_pyfunction!(store::add, module)?)?;
    module.add_function(wrap_pyfunction!(store::census, module)?)?;
    Ok(())
}
