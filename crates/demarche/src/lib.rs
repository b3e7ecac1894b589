//! Démarche as a library: news text in, coded and sourced records out.
//!
//! [`Pipeline`] runs the stages one after the other on a document: sentences and words (`text`), the gate, the analyser
//! (`syntax`), who is meant (`actors`), when (`dates`), who did what to whom (`events`), who wants what on which terms
//! (`positions`), what binds them and when it lapses (`agreements`). Every stage is a pure function; this
//! crate alone knows their order. The same document gives the same records, whatever the threads, batch or order of documents.

mod agreements;
mod error;
mod explain;
mod files;
mod gate;
pub mod pairs;
mod pipeline;
mod reach;
mod records;
mod stream;

pub use demarche_actors as actors;
pub use demarche_agreements::{Stage as AgreementStage, Stated, disagreements};
pub use demarche_dates as dates;
pub use demarche_events as events;
pub use demarche_judge as judge;
pub use demarche_lexicon as lexicon;
pub use demarche_positions as positions;
pub use demarche_schema as schema;
pub use demarche_syntax as syntax;
pub use demarche_text as text;

pub use error::{Error, ErrorKind};
pub use explain::Explanation;
pub use files::read_lexicon;
pub use gate::Gate;
pub use pipeline::{Analysed, CodedDocument, Options, Pipeline, Stats};
pub use reach::{Reach, Together, reach};
pub use records::{event_record, position_record};
pub use stream::in_order;
