//! Who is mentioned in a document, and as what: states, governments, organisations, people in office, rebels, crowds.
//!
//! A pure function from parsed sentences and the tables of `demarche-lexicon` to [`Mention`]s. Names are found by one pass
//! over the words, phrases are cut by the tree, and each phrase is resolved in the order of the text: by the tables, by the
//! document's date (who was in office), by whose it is ("Russia's", "of France"), by its place, by what was mentioned before.
//! Every step is written down for `explain`. Nothing is opened, nothing fails: odd trees give fewer mentions.

#[cfg(test)]
mod cases;
mod discourse;
mod document;
mod forms;
mod gate;
mod index;
#[cfg(test)]
mod invariants;
mod people;
mod places;
mod scan;
mod sectors;
#[cfg(test)]
mod testing;
mod tree;
mod units;

use std::sync::Arc;

use demarche_lexicon::actors::ActorTables;
use demarche_schema::{Date, Mention, Parsed, Sentence, SentenceKind, Span, Token};

pub use gate::Gate;
pub use places::Location;

use index::Index;

/// What is known of a document beside its sentences.
#[derive(Debug, Clone, Copy, Default)]
pub struct DocContext<'d> {
    /// Day of publication; without it, offices are those of today.
    pub date: Option<Date>,
    /// Place of the dateline: "NAIROBI".
    pub place: Option<&'d str>,
    /// Headline.
    pub title: Option<&'d str>,
}

/// Finds and resolves mentions. Built once from the tables, used for any number of documents, from any thread.
pub struct Resolver<'t> {
    tables: &'t ActorTables,
    index: Arc<Index>,
}

impl<'t> Resolver<'t> {
    /// Builds the look-ups.
    #[must_use]
    pub fn new(tables: &'t ActorTables) -> Self {
        Self { tables, index: Arc::new(Index::new(tables)) }
    }

    /// The gate over the same look-ups, without building them again.
    #[must_use]
    pub fn gate(&self) -> Gate {
        Gate::over(Arc::clone(&self.index), self.tables)
    }

    /// The mentions of a document, by sentence and first word. `Mention::sentence` is the index in `sentences`.
    #[must_use]
    pub fn mentions(&self, doc: &DocContext<'_>, sentences: &[Parsed]) -> Vec<Mention> {
        document::with_body(sentences, document::Work::new(self, doc, sentences).run(sentences))
    }
}

/// A text cut at white space and punctuation, for titles and datelines that come without words.
fn plain_sentence(text: &str) -> Sentence {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() || c == '.' || c == '\'' && start.is_some();
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                tokens.push(Token { span: Span::new(number(from), number(at)) });
                start = None;
            }
            _ => {}
        }
    }
    Sentence { index: 0, paragraph: 0, kind: SentenceKind::Headline, start: 0, text: text.to_owned(), tokens }
}
