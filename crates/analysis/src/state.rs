//! The state of an issue, by a stated rule.
//!
//! Each side has a current stance: that of the last day it spoke on the issue; of several positions of one day the executive's
//! counts before other organs', then the surer, then the later in the order of documents. `supports`, `demands`, `offers` and
//! `accepts` stand for the issue, `opposes` and `refuses` against it. What others say a side wants moves nothing. The first rule
//! that holds gives the state:
//!
//! 1. `agreed`: a side accepts without condition, another spoke for it too, and nobody is against it.
//! 2. `dormant`: nobody spoke on it for more than [`Rule::dormant_after`] days.
//! 3. `refused`: a side refuses without condition, and no other spoke for the issue on that day or later: that is the last word.
//! 4. `contested`: sides for and against stand opposed; or two sides each demand it of the other, and neither offers.
//! 5. `converging`: two sides or more have spoken, all in the same direction.
//! 6. `raised`: one side has spoken.

use demarche_schema::Stance;
use serde::Serialize;

use crate::sides::Side;

/// Where an issue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Sides stand opposed.
    Contested,
    /// A flat refusal is the last word.
    Refused,
    /// Sides move in the same direction.
    Converging,
    /// One side has spoken.
    Raised,
    /// Accepted without condition.
    Agreed,
    /// Nobody speaks of it any more.
    Dormant,
}

impl State {
    /// All states, the most pressing first.
    pub const ALL: &'static [Self] =
        &[Self::Contested, Self::Refused, Self::Converging, Self::Raised, Self::Agreed, Self::Dormant];

    /// The printed name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Contested => "contested",
            Self::Refused => "refused",
            Self::Converging => "converging",
            Self::Raised => "raised",
            Self::Agreed => "agreed",
            Self::Dormant => "dormant",
        }
    }

    /// Whether it is still to be settled: neither agreed nor dormant.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Agreed | Self::Dormant)
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parameters of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Days without a word after which an issue counts as dormant.
    pub dormant_after: u32,
}

impl Default for Rule {
    /// A year.
    fn default() -> Self {
        Self { dormant_after: 365 }
    }
}

/// Whether a stance stands for its issue.
pub(crate) const fn is_for(stance: Stance) -> bool {
    !matches!(stance, Stance::Opposes | Stance::Refuses)
}

/// A side's current stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Current {
    pub(crate) side: Side,
    pub(crate) day: i32,
    pub(crate) stance: Stance,
    pub(crate) on_terms: bool,
    /// Set of parties it is put to.
    pub(crate) to: u32,
}

/// The state that current stances make, dormancy left aside; `None` when nobody has spoken. `sides` gives the sides of a set.
pub(crate) fn state<'a>(current: &[Current], sides: impl Fn(u32) -> &'a [Side]) -> Option<State> {
    let (first, rest) = current.split_first()?;
    let against = |of: &Current| !is_for(of.stance);
    let accepted = |of: &Current| of.stance == Stance::Accepts && !of.on_terms;
    if !rest.is_empty() && current.iter().any(accepted) && !current.iter().any(against) {
        return Some(State::Agreed);
    }
    let last = current.iter().map(|of| of.day).max().unwrap_or(first.day);
    let last_word = |of: &Current| {
        let alone = current.iter().all(|other| other.side == of.side || other.day < last || against(other));
        of.stance == Stance::Refuses && !of.on_terms && of.day == last && alone
    };
    if current.iter().any(last_word) {
        return Some(State::Refused);
    }
    let opposed = current.iter().any(against) && !current.iter().all(against);
    if opposed || rivals(current, sides) {
        return Some(State::Contested);
    }
    Some(if rest.is_empty() { State::Raised } else { State::Converging })
}

/// Whether two sides demand the same of each other: each wants the other to move.
fn rivals<'a>(current: &[Current], sides: impl Fn(u32) -> &'a [Side]) -> bool {
    let demands = |of: &&Current| of.stance == Stance::Demands;
    let offered = current.iter().any(|of| matches!(of.stance, Stance::Offers | Stance::Accepts));
    let of_each_other = |a: &Current| {
        current
            .iter()
            .filter(demands)
            .any(|b| a.side != b.side && sides(a.to).contains(&b.side) && sides(b.to).contains(&a.side))
    };
    !offered && current.iter().filter(demands).any(of_each_other)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "0 demands, 1 refuses @3 if": side, stance, day, on terms.
    fn check(text: &str) -> Option<State> {
        let one = |part: &str| {
            let words: Vec<&str> = part.split_whitespace().collect();
            let day = words.iter().find_map(|word| word.strip_prefix('@')).map_or(0, |day| day.parse().unwrap());
            let to = words.iter().find_map(|word| word.strip_prefix('>')).map_or(3, |side| side.parse().unwrap());
            Current {
                side: words[0].parse().unwrap(),
                stance: words[1].parse().unwrap(),
                day,
                on_terms: words.contains(&"if"),
                to,
            }
        };
        let current = text.split(", ").filter(|part| !part.is_empty()).map(one).collect::<Vec<_>>();
        // The set with a side's number holds that side, the last one none.
        const SETS: [&[Side]; 4] = [&[0], &[1], &[2], &[]];
        state(&current, |set| SETS[set as usize])
    }

    #[test]
    fn rules_by_example() {
        let cases = [
            ("0 demands", State::Raised),
            ("0 offers if", State::Raised),
            ("0 refuses", State::Refused),
            ("0 refuses if", State::Raised),
            ("0 demands @1, 1 refuses @2", State::Refused),
            ("0 demands @1, 1 refuses @1", State::Contested),
            ("0 demands @3, 1 refuses @2", State::Contested),
            ("0 demands @1, 1 refuses @2 if", State::Contested),
            ("0 supports, 1 opposes", State::Contested),
            ("0 demands >1, 1 demands >0", State::Contested),
            ("0 demands >1, 1 demands", State::Converging),
            ("0 demands >1, 1 demands >0, 2 offers", State::Converging),
            ("0 demands, 1 offers if", State::Converging),
            ("0 demands, 1 accepts if", State::Converging),
            ("0 demands, 1 accepts", State::Agreed),
            ("0 accepts", State::Raised),
            ("0 demands, 1 accepts, 2 opposes", State::Contested),
            ("0 refuses, 1 refuses", State::Refused),
            ("0 opposes, 1 opposes", State::Converging),
        ];
        for (text, expected) in cases {
            assert_eq!(check(text), Some(expected), "{text}");
        }
        assert_eq!(check(""), None);
    }
}
