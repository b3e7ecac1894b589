//! The records that come out: events, positions, deadlines. Field names are a contract.

use serde::{Deserialize, Serialize};

use crate::agenda::{AgreementAct, Deadline, Position};
use crate::{Auxiliary, Context, Entity, EventType, Mode, Precision, Span};

/// Why a record says what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// Id of the rule: "accuse/of-crime".
    pub rule: String,
    /// File and line of the lexicon entry that fired: "verbal-conflict.lex:120".
    pub entry: String,
    /// The predicate: lemma or PropBank roleset, "accuse.01".
    pub predicate: String,
    /// Version of the analyser's model.
    pub model: String,
    /// What changed the code after the rule: neighbours of the code book, the learned component; in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<String>,
}

/// What all records have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecordHead {
    /// Stable id: the same input gives the same id.
    pub id: String,
    /// Id of the document.
    pub doc: String,
    /// Number of the sentence in the document.
    pub sentence: u32,
    /// The sentence.
    pub text: String,
    /// Where it stands in the document's text as given.
    pub span: Span,
    /// Date of what is reported, cut to its precision; null when neither text nor document has one.
    pub date: Option<String>,
    /// How exactly the date is known; null with the date.
    pub date_precision: Option<Precision>,
    /// Who says so; empty for the article's own voice.
    pub attributed_to: Vec<Entity>,
    /// 0 to 1.
    pub confidence: f32,
    /// Why.
    pub because: Because,
}

/// Words of the text: what named an event, what someone claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// Where an event took place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventLocation {
    /// Name of the place.
    pub name: String,
    /// ISO 3166 alpha-3 of the country it lies in.
    pub country: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// GeoNames id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geonames: Option<u32>,
}

/// Who did what to whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Who did it; several for compound and reciprocal actors.
    pub actor: Vec<Entity>,
    /// To whom; empty for reciprocal events and where no one is named.
    pub recipient: Vec<Entity>,
    /// PLOVER type.
    pub event: EventType,
    /// PLOVER modes of the type.
    pub mode: Vec<Mode>,
    /// PLOVER contexts.
    pub context: Vec<Context>,
    /// What takes it out of the plain past.
    pub auxiliary: Vec<Auxiliary>,
    /// CAMEO code, with leading zeros.
    pub cameo: String,
    /// 1 to 4.
    pub quad_code: u8,
    /// -10 to 10.
    pub event_scale: f32,
    /// Where.
    pub event_loc: Option<EventLocation>,
    /// The words that named it.
    pub trigger: Passage,
    /// What the event did to an agreement, when it is about one: signed, ratified, suspended …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementAct>,
}

/// One line out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Record {
    /// Who did what to whom.
    Event {
        /// What all records have.
        #[serde(flatten)]
        head: RecordHead,
        /// The event.
        #[serde(flatten)]
        event: Event,
    },
    /// Who wants what, on which issue, on what terms.
    Position {
        /// What all records have; `date` is when the position was taken.
        #[serde(flatten)]
        head: RecordHead,
        /// The position.
        #[serde(flatten)]
        position: Position,
    },
    /// What lapses or falls due, and when.
    Deadline {
        /// What all records have; `date` is the deadline itself.
        #[serde(flatten)]
        head: RecordHead,
        /// The deadline.
        #[serde(flatten)]
        deadline: Deadline,
    },
}

impl Record {
    /// What all records have.
    #[must_use]
    pub const fn head(&self) -> &RecordHead {
        match self {
            Self::Event { head, .. } | Self::Position { head, .. } | Self::Deadline { head, .. } => head,
        }
    }

    /// The event, when the record is one.
    #[must_use]
    pub const fn event(&self) -> Option<&Event> {
        match self {
            Self::Event { event, .. } => Some(event),
            _ => None,
        }
    }

    /// The position, when the record is one.
    #[must_use]
    pub const fn position(&self) -> Option<&Position> {
        match self {
            Self::Position { position, .. } => Some(position),
            _ => None,
        }
    }

    /// The deadline, when the record is one.
    #[must_use]
    pub const fn deadline(&self) -> Option<&Deadline> {
        match self {
            Self::Deadline { deadline, .. } => Some(deadline),
            _ => None,
        }
    }
}
