//! What stands behind a line: a record with its sentence, document, day and publisher.

use demarche_schema::Span;
use serde::Serialize;

use crate::day;
use crate::dossier::{Dossier, Row};

/// A sentence that a line stands on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Cite {
    /// Day of publication where known, else of what is reported.
    pub date: String,
    /// Id of the document.
    pub doc: String,
    /// Number of the sentence in the document.
    pub sentence: u32,
    /// The sentence.
    pub text: String,
    /// Where it stands in the document's text as given.
    pub span: Span,
    /// Id of the record.
    pub record: String,
    /// Who published the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Headline of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Address of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Dossier {
    /// The evidence of a row.
    pub(crate) fn cite(&self, row: &Row) -> Cite {
        let sentence = &self.sentences[row.sentence as usize];
        let doc = &self.docs[sentence.doc as usize];
        Cite {
            date: if row.undated { day::shown(day::UNDATED) } else { day::shown(self.published(row)) },
            doc: doc.id.clone(),
            sentence: sentence.index,
            text: one_line(self.text(sentence.text)),
            span: sentence.span,
            record: self.text(row.id).to_owned(),
            publisher: doc.publisher.clone(),
            title: doc.title.clone(),
            url: doc.url.clone(),
        }
    }
}

/// A text without breaks of lines and without more than one space in a row.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
