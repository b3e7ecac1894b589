//! The pipeline: text in, records out as the JSON lines that `demarche code` prints.

use std::path::PathBuf;
use std::sync::Arc;

use demarche::pairs::Ends;
use demarche::schema::{Auxiliary, EventType, Mode, Sentence, Span};
use demarche::syntax::conllu;
use demarche::text::sentences;
use demarche::{Explanation, Options, in_order, schema};
use pyo3::prelude::*;
use serde::Serialize;

use crate::document::{Document, may_day};
use crate::errors::Failure;
use crate::stream::{Coding, Stream, Wanted};

/// Sentences analysed together for `parse` and `roles`.
const BATCH: usize = 16;

/// All stages, ready to run.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Pipeline {
    pub(crate) inner: Arc<demarche::Pipeline>,
}

/// The answer to one pair, as `demarche relate` prints it, without the id.
#[derive(Serialize)]
struct Answer {
    #[serde(rename = "type")]
    event: Option<EventType>,
    mode: Vec<Mode>,
    auxiliary: Vec<Auxiliary>,
    confidence: f32,
    because: Vec<String>,
}

/// The records of a document, one JSON line each.
pub(crate) fn lines(pipeline: &demarche::Pipeline, document: &schema::Document) -> Vec<String> {
    pipeline.code(document).records.iter().filter_map(|record| serde_json::to_string(record).ok()).collect()
}

/// How many threads to work on: those asked for, else one for each core.
pub(crate) fn threads(asked: Option<usize>) -> usize {
    let all = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    asked.unwrap_or_else(all).max(1)
}

#[pymethods]
impl Pipeline {
    #[new]
    #[pyo3(signature = (model=None, lexicon=None, *, every_sentence=false, rules_only=false))]
    fn new(
        py: Python<'_>,
        model: Option<PathBuf>,
        lexicon: Option<PathBuf>,
        every_sentence: bool,
        rules_only: bool,
    ) -> PyResult<Self> {
        let options = Options { model, lexicon, no_gate: every_sentence, rules_only };
        let made = py.detach(|| demarche::Pipeline::new(&options)).map_err(Failure::from)?;
        Ok(Self { inner: Arc::new(made) })
    }

    /// Version of the analyser's model.
    #[getter]
    fn model_version(&self) -> &str {
        self.inner.model_version()
    }

    /// What was noteworthy about the user's own lexicon.
    #[getter]
    fn warnings(&self) -> Vec<String> {
        self.inner.warnings().iter().map(ToString::to_string).collect()
    }

    /// The records of one document as JSON lines.
    fn code(&self, py: Python<'_>, document: &Document) -> Vec<String> {
        py.detach(|| lines(&self.inner, &document.inner))
    }

    /// The records of each document as JSON lines, on several threads.
    #[pyo3(signature = (documents, threads=None))]
    fn code_all(&self, py: Python<'_>, documents: Vec<Py<Document>>, threads: Option<usize>) -> Vec<Vec<String>> {
        let documents: Vec<&schema::Document> = documents.iter().map(|document| &document.get().inner).collect();
        py.detach(|| {
            let mut out = Vec::with_capacity(documents.len());
            let work = |document: &schema::Document| lines(&self.inner, document);
            in_order(documents.into_iter(), self::threads(threads), work, |lines| {
                out.push(lines);
                true
            });
            out
        })
    }

    /// Records as a stream of Arrow batches, from a stream of documents.
    #[pyo3(signature = (documents, *, threads=None, json=false, problem_rows=false, traces=false))]
    fn code_stream(
        &self,
        documents: &Bound<'_, PyAny>,
        threads: Option<usize>,
        json: bool,
        problem_rows: bool,
        traces: bool,
    ) -> PyResult<Stream> {
        let input = crate::arrow::input(documents)?;
        let wanted = Wanted { json, problem_rows, traces };
        Ok(Stream::new(Coding::new(input, Arc::clone(&self.inner), self::threads(threads), wanted)?))
    }

    /// The event between two spans, as one JSON object.
    #[pyo3(signature = (text, source=None, target=None))]
    fn relate(
        &self,
        py: Python<'_>,
        text: &str,
        source: Option<(u32, u32)>,
        target: Option<(u32, u32)>,
    ) -> PyResult<String> {
        let span = |(start, end)| Span::new(start, end);
        let ends = Ends { source: source.map(span), target: target.map(span) };
        let found = py.detach(|| self.inner.relate(text, ends)).map_err(Failure::from)?;
        let answer = Answer {
            event: found.event,
            mode: found.modes,
            auxiliary: found.auxiliaries,
            confidence: found.confidence,
            because: found.because,
        };
        serde_json::to_string(&answer).map_err(|error| Failure::argument(error.to_string()).into())
    }

    /// The analysis of every sentence, as CoNLL-U.
    fn parse(&self, py: Python<'_>, document: &Document) -> String {
        py.detach(|| self.written(&document.inner, conllu::write))
    }

    /// Predicates with their roles, in columns.
    fn roles(&self, py: Python<'_>, document: &Document) -> String {
        py.detach(|| self.written(&document.inner, conllu::write_roles))
    }

    /// Why a sentence is coded as it is.
    #[pyo3(signature = (sentence, date=None))]
    fn explain(&self, py: Python<'_>, sentence: &str, date: Option<&str>) -> PyResult<String> {
        let date = may_day(date)?;
        let explained = || Explanation::of_sentence(&self.inner, sentence, date).to_string();
        Ok(py.detach(explained).trim_end().to_owned())
    }

    /// Why a record of this document says what it says; `None` when the document has no such record.
    fn explain_record(&self, py: Python<'_>, document: &Document, id: &str) -> Option<String> {
        py.detach(|| self.record_explained(&document.inner, id))
    }
}

impl Pipeline {
    fn written(&self, document: &schema::Document, write: fn(&str, &[&str], &schema::Parse) -> String) -> String {
        let cut = sentences::split(&document.text).sentences;
        let mut out = String::new();
        for batch in cut.chunks(BATCH) {
            let batch: Vec<&Sentence> = batch.iter().collect();
            for (sentence, parse) in batch.iter().zip(self.inner.analyser().parse_batch(&batch)) {
                let forms: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
                out += &write(&format!("{}-{}", document.id, sentence.index), &forms, &parse);
            }
        }
        out
    }

    fn record_explained(&self, document: &schema::Document, id: &str) -> Option<String> {
        let records = self.inner.code(document).records;
        let sentence = records.iter().find_map(|record| (record.head().id == id).then_some(record.head().sentence))?;
        let analysed = self.inner.analyse(document);
        let at = analysed.sentences.iter().position(|parsed| parsed.sentence.index == sentence)?;
        Some(Explanation::in_document(&self.inner, analysed, at).to_string().trim_end().to_owned())
    }
}
