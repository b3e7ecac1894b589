//! What stages beside `events` may know of an event: a plain view, so that no stage imports another.

use crate::{Auxiliary, EventType, Mode};

/// An event of one sentence, before it is a record. Words and mentions are indices into the sentence and its mentions.
#[derive(Debug, Clone, PartialEq)]
pub struct EventView {
    /// PLOVER type.
    pub event: EventType,
    /// Modes, sorted.
    pub modes: Vec<Mode>,
    /// The triggering word.
    pub trigger: usize,
    /// Mentions of the actors.
    pub actors: Vec<usize>,
    /// Mentions of the recipients.
    pub recipients: Vec<usize>,
    /// Mention of the speaker, when the event is reported by someone.
    pub speaker: Option<usize>,
    /// Auxiliaries, sorted.
    pub auxiliaries: Vec<Auxiliary>,
    /// Id of the rule.
    pub rule: String,
    /// File and line of its pattern.
    pub entry: String,
    /// 0 to 1.
    pub confidence: f32,
}
