//! Positions that an event takes by its type: a REQUEST is a demand, a REJECT a refusal.

use demarche_lexicon::events::Slot;
use demarche_lexicon::positions::Site;
use demarche_schema::{Auxiliary, EventType, EventView, Mode, Stance};

/// What an event says of where its actor stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Taken {
    pub(crate) stance: Stance,
    /// Where the proposition is looked for.
    pub(crate) claim: Vec<Site>,
    /// Whether the proposition is what a condition of the threat says: "will strike unless troops leave".
    pub(crate) by_condition: bool,
}

/// The stance of an event's actor, when its type takes one. Nothing is taken by what is denied or only supposed.
pub(crate) fn stance(view: &EventView) -> Result<Taken, &'static str> {
    if view.auxiliaries.contains(&Auxiliary::Negation) {
        return Err("the event is denied");
    }
    if view.auxiliaries.contains(&Auxiliary::Hypothetical) {
        return Err("the event is only supposed");
    }
    let taken = |stance, preps: &[&str]| Ok(Taken { stance, claim: sites(preps), by_condition: false });
    match view.event {
        EventType::Request => taken(Stance::Demands, &["for", "on", "of"]),
        EventType::Reject => taken(Stance::Refuses, &["of", "on", "to", "for"]),
        EventType::Accuse if view.modes.contains(&Mode::Disapprove) || view.rule.contains("condemn") => {
            taken(Stance::Opposes, &["of", "over", "for", "about", "against"])
        }
        EventType::Agree if view.rule.contains("/accept") => taken(Stance::Accepts, &["to", "of"]),
        EventType::Agree if reached(&view.rule) => taken(Stance::Accepts, &["on", "to", "for"]),
        EventType::Agree => taken(Stance::Offers, &["to", "for", "of", "on"]),
        EventType::Concede => taken(Stance::Accepts, &["to", "of", "on"]),
        EventType::Support => taken(Stance::Supports, &["for", "of", "to"]),
        EventType::Threaten => Ok(Taken { stance: Stance::Demands, claim: Vec::new(), by_condition: true }),
        _ => Err("this type of event takes no stance"),
    }
}

/// Rules by which parties come to an agreement with one another.
fn reached(rule: &str) -> bool {
    rule.contains("reach-agreement") || rule.contains("settle") || rule.contains("on-plan")
}

fn sites(preps: &[&str]) -> Vec<Site> {
    let mut all = vec![Site::Slot(vec![Slot::Clause]), Site::Slot(vec![Slot::Obj])];
    all.extend(preps.iter().map(|prep| Site::Slot(vec![Slot::Prep((*prep).to_owned())])));
    all
}
