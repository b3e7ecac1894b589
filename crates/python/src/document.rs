//! Documents: one made of its parts, or read from files as the command reads them.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};

use demarche::schema::{self, Date};
use demarche::text::read::{self, Item};
use pyo3::prelude::*;
use serde_json::{Map, Value};

use crate::errors::Failure;

/// A day, `YYYY-MM-DD` and the other ways that sources write days.
pub(crate) fn day(text: &str) -> Result<Date, Failure> {
    read::day(text).ok_or_else(|| Failure::argument(format!("“{text}” is not a day; expected YYYY-MM-DD")))
}

/// A day, where there is one.
pub(crate) fn may_day(text: Option<&str>) -> Result<Option<Date>, Failure> {
    text.map(day).transpose()
}

/// One document, ready to be coded.
#[pyclass(frozen, module = "demarche")]
pub(crate) struct Document {
    pub(crate) inner: schema::Document,
}

#[pymethods]
impl Document {
    #[new]
    #[pyo3(signature = (text, *, date=None, id=None, title=None, url=None, publisher=None, language=None))]
    fn new(
        text: String,
        date: Option<String>,
        id: Option<String>,
        title: Option<String>,
        url: Option<String>,
        publisher: Option<String>,
        language: Option<String>,
    ) -> PyResult<Self> {
        // A day that is none is the caller's mistake here, not a source's.
        may_day(date.as_deref())?;
        let given = [
            ("text", Some(text)),
            ("date", date),
            ("id", id),
            ("title", title),
            ("url", url),
            ("publisher", publisher),
            ("language", language),
        ];
        let named = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?))));
        match read::of_fields(named.collect::<Map<_, _>>()) {
            (Some(inner), _) => Ok(Self { inner }),
            (None, problems) => {
                let message = problems.first().map_or("the document has no text", |problem| problem.message.as_str());
                Err(Failure::argument(message).into())
            }
        }
    }

    #[getter]
    fn id(&self) -> &str {
        &self.inner.id
    }

    #[getter]
    fn date(&self) -> Option<String> {
        self.inner.date.map(|date| date.to_string())
    }

    #[getter]
    fn title(&self) -> Option<&str> {
        self.inner.title.as_deref()
    }

    #[getter]
    fn url(&self) -> Option<&str> {
        self.inner.url.as_deref()
    }

    #[getter]
    fn publisher(&self) -> Option<&str> {
        self.inner.publisher.as_deref()
    }

    #[getter]
    fn language(&self) -> Option<&str> {
        self.inner.language.as_deref()
    }

    #[getter]
    fn text(&self) -> &str {
        &self.inner.text
    }

    #[getter]
    fn given(&self) -> &str {
        self.inner.given.as_deref().unwrap_or(&self.inner.text)
    }

    fn __repr__(&self) -> String {
        let Self { inner } = self;
        let date = inner.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
        format!("<Document {} of {date}, {} bytes>", inner.id, inner.text.len())
    }
}

/// Documents read ahead of whoever takes them.
const AHEAD: usize = 32;

/// The documents of some files and folders, one at a time; a thread of its own reads them, so that any other may take them.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Reader {
    items: Mutex<Receiver<Item>>,
    problems: Mutex<Vec<String>>,
}

#[pymethods]
impl Reader {
    #[new]
    fn new(paths: Vec<PathBuf>) -> Self {
        let (to, items) = sync_channel(AHEAD);
        std::thread::spawn(move || {
            // Nobody takes any more once the reader is gone.
            let _ = read::paths(paths, read::Options::default()).try_for_each(|item| to.send(item));
        });
        Self { items: Mutex::new(items), problems: Mutex::default() }
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> Option<Document> {
        py.detach(|| {
            let items = self.items.lock().ok()?;
            loop {
                match items.recv().ok()? {
                    Item::Document(inner) => return Some(Document { inner: *inner }),
                    Item::Problem(problem) => self.problems.lock().ok()?.push(problem.to_string()),
                }
            }
        })
    }

    /// What was left out or repaired so far, each with its file and line.
    #[getter]
    fn problems(&self) -> Vec<String> {
        self.problems.lock().map(|problems| problems.clone()).unwrap_or_default()
    }
}
