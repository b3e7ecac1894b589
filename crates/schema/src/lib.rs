//! The shared vocabulary of Démarche: types alone, no behaviour beyond reading and printing them.
//!
//! Every stage (`text`, `syntax`, `actors`, `events`, …) speaks in these types and none imports another.
//! Offsets are bytes, half open; dates are civil days in UTC.

mod agenda;
mod date;
mod diag;
mod document;
mod entity;
mod names;
mod plover;
mod record;
mod sentence;
mod span;
mod syntax;

pub use agenda::{
    AgreementAct, AgreementStep, Condition, ConditionType, Deadline, DeadlineKind, EventView, Instrument, IssueRef,
    Position, Stance,
};
pub use date::{Precision, When};
pub use diag::{Diagnostic, Level, Place};
pub use document::{Document, OffsetMap};
pub use entity::{Entity, Mention, Reading, Sector};
pub use names::UnknownName;
pub use plover::{Auxiliary, Context, EventType, Mode, Quad};
pub use record::{Because, Event, EventLocation, Passage, Record, RecordHead};
pub use sentence::{Parsed, Sentence, SentenceKind, Token};
pub use span::Span;
pub use syntax::{Argument, EntityKind, NamedSpan, Parse, Predicate, Rel, Role, Upos, Word, Xpos};

pub use jiff::civil::Date;
