//! PLOVER's own decisions between neighbours, applied after a rule has fired. Each is from the manual's section of that type.

use demarche_schema::{Auxiliary, EventType, Mode, Quad};

/// The mode of a REQUEST, REJECT or THREATEN by the event that is asked for, refused or threatened.
#[must_use]
pub fn content_mode(event: EventType, content: EventType) -> Option<Mode> {
    use EventType as E;
    Some(match (event, content) {
        (E::Request | E::Reject, E::Aid | E::Cooperate | E::Support | E::Agree) => Mode::Assist,
        (E::Request | E::Reject, E::Retreat | E::Concede) => Mode::Yield,
        (E::Request | E::Reject, E::Consult) => Mode::Meet,
        (E::Request | E::Reject, _) => Mode::Change,
        (E::Threaten, E::Assault | E::Mobilize | E::Protest) => Mode::Violence,
        (E::Threaten, E::Sanction | E::Reject | E::Accuse) => Mode::Relations,
        (E::Threaten, E::Coerce) => Mode::Restrict,
        _ => return None,
    })
}

/// An event after the code book's neighbour rules, with what was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Type.
    pub event: EventType,
    /// Modes that are still the type's.
    pub modes: Vec<Mode>,
    /// Auxiliaries that remain.
    pub auxiliaries: Vec<Auxiliary>,
    /// CAMEO code where the neighbour rule changes it.
    pub cameo: Option<&'static str>,
    /// The rule applied, for `because`.
    pub then: Option<&'static str>,
}

/// Types whose future, when it is denied, is a refusal: "will not lift the embargo", "would not meet".
const REFUSED: &[EventType] = &[
    EventType::Agree,
    EventType::Consult,
    EventType::Support,
    EventType::Concede,
    EventType::Cooperate,
    EventType::Aid,
    EventType::Retreat,
];

/// Applies "return the single category, never category plus auxiliary" for the future and for concessions.
///
/// Future CONSULT, SUPPORT, COOPERATE and AID are AGREE; future RETREAT is CONCEDE; future CONCEDE stays.
#[must_use]
pub fn settle(event: EventType, modes: &[Mode], auxiliaries: &[Auxiliary]) -> Settled {
    use EventType as E;
    let (future, negated) = (auxiliaries.contains(&Auxiliary::Future), auxiliaries.contains(&Auxiliary::Negation));
    if future && negated && REFUSED.contains(&event) {
        return refusal(event, auxiliaries);
    }
    let future = future && !negated;
    let without_future = || auxiliaries.iter().copied().filter(|&a| a != Auxiliary::Future).collect();
    let becomes = |event, cameo, then| Settled {
        event,
        modes: Vec::new(),
        auxiliaries: without_future(),
        cameo: Some(cameo),
        then: Some(then),
    };
    match event {
        E::Consult if future => becomes(E::Agree, "036", "codebook/future-consult-is-agree"),
        E::Support if future => becomes(E::Agree, "032", "codebook/future-support-is-agree"),
        E::Cooperate if future => becomes(E::Agree, "031", "codebook/future-cooperate-is-agree"),
        E::Aid if future => becomes(E::Agree, "033", "codebook/future-aid-is-agree"),
        E::Retreat if future => becomes(E::Concede, "087", FUTURE_RETREAT),
        E::Agree | E::Concede | E::Request | E::Threaten if future => {
            Settled { event, modes: modes.to_vec(), auxiliaries: without_future(), cameo: None, then: None }
        }
        _ => Settled { event, modes: modes.to_vec(), auxiliaries: auxiliaries.to_vec(), cameo: None, then: None },
    }
}

/// Who agrees, offers or is willing to yield shows an intent: AGREE (CAMEO 035, which the crosswalk to PLOVER puts there, as do the
/// gold-standard records). A concession that is declared, and a retreat that is only still to come, stay CONCEDE.
pub(crate) fn intent(settled: Settled) -> Settled {
    if settled.event != EventType::Concede {
        return settled;
    }
    Settled {
        event: EventType::Agree,
        modes: Vec::new(),
        cameo: Some("035"),
        then: Some("codebook/intent-to-yield-is-agree"),
        ..settled
    }
}

/// What somebody tells another to do: REQUEST, with the mode of the act.
pub(crate) fn command(act: &Settled) -> Settled {
    let mode = content_mode(EventType::Request, act.event);
    Settled {
        event: EventType::Request,
        modes: mode.into_iter().collect(),
        auxiliaries: Vec::new(),
        cameo: Some(if mode == Some(Mode::Yield) { "105" } else { "100" }),
        then: Some("codebook/imperative-is-request"),
    }
}

/// A hostile act that somebody says will follow under a condition: THREATEN, with the mode of the act.
pub(crate) fn threat(act: &Settled) -> Settled {
    let has = |modes: &[Mode]| act.modes.iter().any(|mode| modes.contains(mode));
    let mode = match act.event {
        _ if has(&[Mode::Strike, Mode::Boycott, Mode::Obstruct]) => Some(Mode::Restrict),
        EventType::Coerce if has(&[Mode::Seize]) => Some(Mode::Territory),
        EventType::Coerce if has(&[Mode::Arrest]) => Some(Mode::Arrest),
        EventType::Coerce if has(&[Mode::Deport]) => Some(Mode::Expel),
        EventType::Sanction if has(&[Mode::Expel]) => Some(Mode::Expel),
        EventType::Sanction if has(&[Mode::Discontinue]) => Some(Mode::Restrict),
        event => content_mode(EventType::Threaten, event),
    };
    Settled {
        event: EventType::Threaten,
        modes: mode.into_iter().collect(),
        auxiliaries: Vec::new(),
        cameo: Some("130"),
        then: Some("codebook/conditional-is-threaten"),
    }
}

/// Who says that they will not cooperate or yield refuses: REJECT, with the mode of what is refused.
fn refusal(event: EventType, auxiliaries: &[Auxiliary]) -> Settled {
    let keep = |a: &Auxiliary| !matches!(a, Auxiliary::Future | Auxiliary::Negation);
    let mode = content_mode(EventType::Reject, event);
    let cameo = match mode {
        Some(Mode::Yield) => "124",
        Some(Mode::Meet) => "125",
        _ => "121",
    };
    Settled {
        event: EventType::Reject,
        modes: mode.into_iter().collect(),
        auxiliaries: auxiliaries.iter().copied().filter(keep).collect(),
        cameo: Some(cameo),
        then: Some("codebook/will-not-is-reject"),
    }
}

/// The type under which the published labelled pairs count an event, where it is not the code book's.
///
/// Those sets took their labels from CAMEO codes by the conversion tables of the code book's drafts (2016 to 2021): an embargo or
/// sanctions (163) are COERCE there, a finding of guilt (116) ACCUSE, a blockade, an occupation (191, 192) and a cyber attack (176)
/// ASSAULT, an agreement reached (057) SUPPORT, a retreat still to come (035) AGREE, and cooperation that failed to come about is
/// REJECT. `relate` answers so, since it is made for those sets; `code` keeps to the code book.
#[must_use]
pub fn labelled(
    event: EventType,
    auxiliaries: &[Auxiliary],
    cameo: &str,
    then: &[String],
) -> Option<(EventType, &'static str)> {
    use EventType as E;
    let negated = auxiliaries.contains(&Auxiliary::Negation);
    Some(match (event, cameo) {
        // CAMEO has "threaten to" for every hostile act that is announced.
        _ if !negated && event.quad() == Quad::MaterialConflict && auxiliaries.contains(&Auxiliary::Future) => {
            (E::Threaten, "labelled/13-is-threaten")
        }
        _ if negated && UNDONE.contains(&event) => (E::Reject, "labelled/failed-is-reject"),
        (E::Sanction, "163") => (E::Coerce, "labelled/163-is-coerce"),
        (E::Sanction, "116") => (E::Accuse, "labelled/116-is-accuse"),
        (E::Coerce, "176" | "191" | "192") => (E::Assault, "labelled/176-191-192-is-assault"),
        (E::Agree, "057") => (E::Support, "labelled/057-is-support"),
        (E::Concede, _) if then.iter().any(|said| said == FUTURE_RETREAT) => (E::Agree, "labelled/035-is-agree"),
        _ => return None,
    })
}

/// Types whose failure the labelled pairs count as a refusal.
const UNDONE: &[EventType] =
    &[EventType::Agree, EventType::Consult, EventType::Support, EventType::Cooperate, EventType::Concede];

pub(crate) const FUTURE_RETREAT: &str = "codebook/future-retreat-is-concede";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labelled_pairs_follow_the_conversion_table() {
        let of = |event, cameo, auxiliaries: &[Auxiliary]| {
            let settled = settle(event, &[], auxiliaries);
            let then: Vec<String> = settled.then.map(str::to_owned).into_iter().collect();
            labelled(settled.event, &settled.auxiliaries, cameo, &then).map(|(event, _)| event)
        };
        assert_eq!(of(EventType::Sanction, "163", &[]), Some(EventType::Coerce));
        assert_eq!(of(EventType::Sanction, "161", &[]), None);
        assert_eq!(of(EventType::Retreat, "0841", &[Auxiliary::Future]), Some(EventType::Agree));
        assert_eq!(of(EventType::Agree, "030", &[Auxiliary::Negation]), Some(EventType::Reject));
    }

    #[test]
    fn the_future_of_aid_is_agree() {
        let settled = settle(EventType::Aid, &[], &[Auxiliary::Future]);
        assert_eq!((settled.event, settled.auxiliaries.len()), (EventType::Agree, 0));
        let settled = settle(EventType::Retreat, &[Mode::Withdraw], &[Auxiliary::Future]);
        assert_eq!((settled.event, settled.modes.len()), (EventType::Concede, 0));
        let settled = settle(EventType::Assault, &[Mode::Aerial], &[Auxiliary::Future]);
        assert_eq!((settled.event, settled.auxiliaries.as_slice()), (EventType::Assault, &[Auxiliary::Future][..]));
    }

    #[test]
    fn a_denied_future_is_a_refusal() {
        let settled = settle(EventType::Concede, &[], &[Auxiliary::Future, Auxiliary::Negation]);
        assert_eq!((settled.event, settled.modes.as_slice()), (EventType::Reject, &[Mode::Yield][..]));
        assert!(settled.auxiliaries.is_empty());
        let settled = settle(EventType::Assault, &[], &[Auxiliary::Future, Auxiliary::Negation]);
        assert_eq!(settled.event, EventType::Assault, "a denied attack is no refusal");
    }
}
