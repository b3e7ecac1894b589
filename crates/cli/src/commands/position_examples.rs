//! Whether a position is the one that an example of a rule expects, and its notation for messages.

use demarche::lexicon::expected::ExpectedEntity;
use demarche::lexicon::positions::ExpectedPosition;
use demarche::schema::{Entity, Position};

/// Whether the position is as expected: stance, holders, and issue, addressees and condition where the notation names them.
pub(crate) fn meets(expected: &ExpectedPosition, given: &Position) -> bool {
    expected.stance == given.stance
        && parties_meet(&expected.holder, &given.holder)
        && (expected.issue.is_empty() || expected.issue == given.issue.id)
        && expected.addressee.as_ref().is_none_or(|addressee| parties_meet(addressee, &given.addressee))
        && expected.condition == given.condition.as_ref().map(|condition| condition.kind)
}

fn parties_meet(expected: &[ExpectedEntity], given: &[Entity]) -> bool {
    let meets = |want: &ExpectedEntity, have: &Entity| {
        want.code == have.code && (want.sector.is_none() || want.sector == have.sector)
    };
    expected.len() == given.len() && expected.iter().all(|want| given.iter().any(|have| meets(want, have)))
}

/// The position in the notation of examples.
pub(crate) fn notation(position: &Position) -> String {
    let parties = |entities: &[Entity]| {
        let one = |entity: &Entity| ExpectedEntity { code: entity.code.clone(), sector: entity.sector };
        entities.iter().map(one).collect::<Vec<_>>()
    };
    let expected = ExpectedPosition {
        holder: parties(&position.holder),
        stance: position.stance,
        issue: position.issue.id.clone(),
        addressee: (!position.addressee.is_empty()).then(|| parties(&position.addressee)),
        condition: position.condition.as_ref().map(|condition| condition.kind),
    };
    expected.to_string()
}
