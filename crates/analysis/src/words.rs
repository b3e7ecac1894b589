//! Plain words, by templates: every slot is filled from a record, nothing else is said.

use demarche_schema::{ConditionType, EventType, Stance};

use crate::links::Tie;

/// What a side does by holding a stance: "demands", "is for".
#[must_use]
pub(crate) const fn stance(of: Stance) -> &'static str {
    match of {
        Stance::Supports => "supports",
        Stance::Opposes => "opposes",
        Stance::Demands => "demands",
        Stance::Offers => "offers",
        Stance::Accepts => "accepts",
        Stance::Refuses => "refuses",
    }
}

/// The same of the past: "demanded".
pub(crate) const fn past(of: Stance) -> &'static str {
    match of {
        Stance::Supports => "supported",
        Stance::Opposes => "opposed",
        Stance::Demands => "demanded",
        Stance::Offers => "offered",
        Stance::Accepts => "accepted",
        Stance::Refuses => "refused",
    }
}

/// An event in words: what is done to someone, and what is done where nobody is named.
const fn deed(of: EventType) -> (&'static str, &'static str) {
    match of {
        EventType::Agree => ("agreed with", "agreed"),
        EventType::Consult => ("consulted with", "consulted"),
        EventType::Support => ("backed", "gave backing"),
        EventType::Concede => ("made a concession to", "made a concession"),
        EventType::Cooperate => ("cooperated with", "cooperated"),
        EventType::Aid => ("aided", "gave aid"),
        EventType::Retreat => ("gave way to", "gave way"),
        EventType::Request => ("made a request to", "made a request"),
        EventType::Accuse => ("accused", "made an accusation"),
        EventType::Reject => ("rejected", "gave a rejection"),
        EventType::Threaten => ("threatened", "made a threat"),
        EventType::Protest => ("protested against", "protested"),
        EventType::Sanction => ("sanctioned", "imposed sanctions"),
        EventType::Mobilize => ("mobilised against", "mobilised"),
        EventType::Coerce => ("coerced", "used coercion"),
        EventType::Assault => ("attacked", "attacked"),
    }
}

/// "Uruguay threatened Paraguay (THREATEN)".
pub(crate) fn event(by: &str, of: EventType, on: &str) -> String {
    match deed(of) {
        (deed, _) if !on.is_empty() => format!("{by} {deed} {on} ({of})"),
        (_, deed) => format!("{by} {deed} ({of})"),
    }
}

/// How a condition binds, where the issue it is about follows.
const fn binds(kind: ConditionType) -> &'static str {
    match kind {
        ConditionType::OnlyIf => "only with",
        ConditionType::Unless => "until",
        ConditionType::Before => "only after",
        ConditionType::InReturn => "in return for",
    }
}

/// "Qatar offers “talks” only after “lifting of the blockade” (“once the blockade is lifted”)".
pub(crate) fn tie(tie: &Tie, holder: &str) -> String {
    let Tie { issue, needs, condition, .. } = tie;
    format!("{holder} {} “{}” {} “{}” (“{condition}”)", stance(tie.stance), issue.label, binds(tie.kind), needs.label)
}

/// A package that a side put forward.
pub(crate) fn proposed(of: &Tie, a: &str, b: &str) -> String {
    format!("{}, which {b} has not refused.", tie(of, a))
}

/// A package that nobody put forward: each side is ready for what the other demands.
pub(crate) fn matched(a: &str, a_gets: &str, b: &str, b_gets: &str) -> String {
    format!("{a} demands “{a_gets}”, which {b} is ready for; {b} demands “{b_gets}”, which {a} is ready for.")
}

/// A text made safe for HTML and XML, in elements and in quoted attributes; characters that XML has no place for become U+FFFD.
#[must_use]
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
