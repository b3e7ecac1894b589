//! The notation for an expected position: `HOLDERS STANCE ISSUE [ADDRESSEES] [CONDITION-TYPE]`, as in
//! `RUS offers np/talk USA only_if`. `-` is no one, `*` any issue.

use std::fmt;

use demarche_schema::{ConditionType, Stance};
use serde::{Deserialize, Serialize};

use crate::block::expected as suggestion;
use crate::expected::{ExpectedEntity, NotationError, entities, fault, pieces};

/// A position as expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedPosition {
    /// Holders.
    pub holder: Vec<ExpectedEntity>,
    /// Stance.
    pub stance: Stance,
    /// Id of the issue; empty for `*`, any.
    pub issue: String,
    /// Addressees; `None` when left open.
    pub addressee: Option<Vec<ExpectedEntity>>,
    /// Type of the condition; `None` when there is none.
    pub condition: Option<ConditionType>,
}

impl ExpectedPosition {
    /// Reads the notation.
    ///
    /// # Errors
    /// Says which part is not understood and what was expected there.
    pub fn read(text: &str) -> Result<Self, NotationError> {
        const FORM: &str = "expected “HOLDERS STANCE ISSUE [ADDRESSEES] [CONDITION]”";
        let mut parts = pieces(text);
        let mut next =
            |what: &str| parts.next().ok_or_else(|| fault(text.len(), format!("the {what} is missing"), FORM));
        let (offset, holder) = next("holder")?;
        let holder = entities(offset, holder)?;
        let (offset, name) = next("stance")?;
        let stance = name.parse::<Stance>();
        let stance = stance.map_err(|error| fault(offset, error.to_string(), &suggestion(name, Stance::NAMES)))?;
        let (_, issue) = next("issue")?;
        let issue = if issue == "*" { String::new() } else { issue.to_owned() };
        let mut read = Self { holder, stance, issue, addressee: None, condition: None };
        for (offset, part) in parts {
            if let Some(kind) = ConditionType::from_name(part) {
                read.condition = Some(kind);
            } else if read.addressee.is_none() && read.condition.is_none() {
                read.addressee = Some(entities(offset, part)?);
            } else {
                let message = format!("“{part}” is not a type of condition");
                return Err(fault(offset, message, &suggestion(part, ConditionType::NAMES)));
            }
        }
        Ok(read)
    }
}

impl fmt::Display for ExpectedPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::expected::write_list(f, &self.holder)?;
        let issue = if self.issue.is_empty() { "*" } else { &self.issue };
        write!(f, " {} {issue}", self.stance)?;
        if let Some(addressee) = &self.addressee {
            f.write_str(" ")?;
            crate::expected::write_list(f, addressee)?;
        }
        self.condition.map_or(Ok(()), |kind| write!(f, " {kind}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation_round_trips() {
        for text in ["RUS offers np/talk USA only_if", "ETH:GOV,SDN refuses water/nile-dam", "UNO demands *"] {
            assert_eq!(ExpectedPosition::read(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn faults_point_at_the_part() {
        let error = ExpectedPosition::read("RUS ofers np/talk").expect_err("no such stance");
        assert_eq!((error.offset, error.help.as_str()), (4, "did you mean “offers”?"));
        assert_eq!(ExpectedPosition::read("RUS offers").expect_err("no issue").offset, 10);
        assert_eq!(ExpectedPosition::read("RUS offers np/talk USA onlyif").expect_err("typo").offset, 23);
    }
}
