//! What is on the table: positions with their conditions, deadlines, what is done to agreements.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{Auxiliary, Entity, EventType, Mode, Passage, Span};

names! {
    /// Where a holder stands on an issue.
    pub enum Stance("stance") {
        /// Is for it: "backs a two-state solution".
        Supports = "supports",
        /// Is against it, without being asked for it: "condemns the new settlements".
        Opposes = "opposes",
        /// Wants another to do it: "calls on Tehran to reopen the sites".
        Demands = "demands",
        /// Is ready to do it: "is willing to hold talks".
        Offers = "offers",
        /// Agrees to what was asked or offered: "accepted the plan".
        Accepts = "accepts",
        /// Will not do what was asked or offered: "ruled out any withdrawal".
        Refuses = "refuses",
    }
}

names! {
    /// How a condition binds a position.
    pub enum ConditionType("condition type") {
        /// "only if", "provided that", "on condition that": without it, no.
        OnlyIf = "only_if",
        /// "unless", "until": it stands as long as that does not happen.
        Unless = "unless",
        /// "before", "once", "as soon as": that comes first.
        Before = "before",
        /// "in return for", "in exchange for": one thing against another.
        InReturn = "in_return",
    }
}

names! {
    /// What happens at a deadline.
    pub enum DeadlineKind("kind of deadline") {
        /// Something lapses: a treaty, a mandate, a truce.
        Expires = "expires",
        /// Something has to be done by then.
        Due = "due",
        /// Something begins to hold.
        TakesEffect = "takes_effect",
        /// Something has to be done by then, or else.
        Ultimatum = "ultimatum",
    }
}

names! {
    /// What can be done to an agreement, in the order of its life.
    pub enum AgreementStep("step of an agreement") {
        /// Put forward or talked about.
        Proposed = "proposed", Signed = "signed", Ratified = "ratified", InForce = "in_force", Extended = "extended",
        Suspended = "suspended", Breached = "breached", Withdrawn = "withdrawn", Expired = "expired",
    }
}

/// A subject that parties take positions on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IssueRef {
    /// Stable id: one of the standing list, or made from the noun phrase (`np/` and its words).
    pub id: String,
    /// For people to read.
    pub label: String,
}

/// What a position depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// How it binds.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// The words of the condition, with the word that opens it ("only if all subjects are discussed").
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// What the condition is about, when it is an issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<IssueRef>,
}

/// Who wants what, on which issue, on what terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Whose position it is.
    pub holder: Vec<Entity>,
    /// To whom it is put; empty when no one is named.
    pub addressee: Vec<Entity>,
    /// On what.
    pub issue: IssueRef,
    /// Where the holder stands.
    pub stance: Stance,
    /// The proposition: what is demanded, offered, refused …
    pub claim: Passage,
    /// On what terms.
    pub condition: Option<Condition>,
}

/// What other stages may know of an event that was found: plain words and mentions, none of the event stage's own types.
#[derive(Debug, Clone, PartialEq)]
pub struct EventView {
    /// PLOVER type.
    pub event: EventType,
    /// Modes.
    pub modes: Vec<Mode>,
    /// Auxiliaries, sorted.
    pub auxiliaries: Vec<Auxiliary>,
    /// The triggering word.
    pub trigger: usize,
    /// Who acts, as indices into the sentence's mentions.
    pub actors: Vec<usize>,
    /// To whom, as indices into the sentence's mentions.
    pub recipients: Vec<usize>,
    /// Who says so, as an index into the sentence's mentions.
    pub speaker: Option<usize>,
    /// Id of the event rule.
    pub rule: String,
    /// File and line of its pattern.
    pub entry: String,
    /// 0 to 1.
    pub confidence: f32,
}

/// A treaty, agreement, mandate or the like, as a text names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Id in the registry of agreements, when it is one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name in the registry, else its words.
    pub name: String,
    /// The words of this mention.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// What lapses or falls due; the date itself is the record's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// What happens then.
    pub what: DeadlineKind,
    /// What lapses or takes effect.
    pub instrument: Option<Instrument>,
    /// Whom it binds.
    pub parties: Vec<Entity>,
    /// What the text says of it.
    pub claim: Passage,
    /// Day of the report, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
}

/// What was done to an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementAct {
    /// The step of its life.
    pub step: AgreementStep,
    /// The agreement.
    pub instrument: Instrument,
}
