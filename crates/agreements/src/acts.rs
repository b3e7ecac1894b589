//! What events do to agreements: signed, ratified, in force, extended, suspended, breached, withdrawn from, proposed.

use demarche_schema::{AgreementStep, Auxiliary, Date, EventType, EventView};

use crate::disagree::{Stated, disagreements};
use crate::notes::Notes;
use crate::{Act, Named, Stage};

/// Lists of words and the step they tell, the more telling first.
const STEPS: &[(&str, AgreementStep)] = &[
    ("ratify", AgreementStep::Ratified),
    ("enter", AgreementStep::InForce),
    ("prolong", AgreementStep::Extended),
    ("breach", AgreementStep::Breached),
    ("suspend", AgreementStep::Suspended),
    ("withdraw", AgreementStep::Withdrawn),
    ("sign", AgreementStep::Signed),
    ("propose", AgreementStep::Proposed),
];
/// Prepositions that lead from a verb or noun to the agreement.
const TO_AGREEMENT: &[&str] = &["from", "of", "on", "in", "to", "with", "out_of", "for", "under", "off"];

/// The steps that the events of a sentence are.
pub(crate) fn read(
    stage: &Stage,
    notes: &Notes<'_>,
    named: &[Named],
    events: &[EventView],
    sentence: usize,
    published: Option<Date>,
) -> Vec<Act> {
    let mut acts = Vec::new();
    for (at, event) in events.iter().enumerate().filter(|(_, event)| event.trigger < notes.len()) {
        let Some((step, instrument)) = step_of(notes, named, event) else { continue };
        let mut then = vec![instrument.how.clone()];
        let actors = event.actors.iter().filter_map(|&at| notes.mentions.get(at)).flat_map(|mention| &mention.readings);
        let codes: Vec<&str> = actors.map(|reading| reading.code.as_str()).filter(|code| is_state(code)).collect();
        let joins = matches!(
            step,
            AgreementStep::Ratified
                | AgreementStep::Extended
                | AgreementStep::Suspended
                | AgreementStep::Breached
                | AgreementStep::Withdrawn
        );
        if let Some(agreement) = instrument
            .id
            .as_deref()
            .and_then(|id| stage.registry.get(id))
            .filter(|_| joins && event.event != EventType::Accuse)
        {
            then.extend(disagreements(agreement, &Stated { parties: &codes, published, ..Stated::default() }));
        }
        acts.push(Act { sentence, event: at, step, instrument, then });
    }
    acts
}

/// Whether a code is a state's: organisations mediate and oversee without being parties.
pub(crate) fn is_state(code: &str) -> bool {
    !code.is_empty() && !matches!(code, "IGO" | "UNO" | "EUR" | "NGO" | "ISM" | "IMG" | "MNC")
}

fn step_of(notes: &Notes<'_>, named: &[Named], event: &EventView) -> Option<(AgreementStep, Named)> {
    // What is denied, refused or only threatened has not become of the agreement.
    let unreal =
        event.auxiliaries.iter().any(|auxiliary| matches!(auxiliary, Auxiliary::Negation | Auxiliary::Hypothetical));
    if unreal || matches!(event.event, EventType::Threaten | EventType::Protest) {
        return None;
    }
    let (word, step) = step_word(notes, event)?;
    let instrument = instrument_of(notes, named, word)?.clone();
    if event.event == EventType::Reject && step != AgreementStep::Withdrawn {
        return None;
    }
    // Only promised or planned: it is talked about.
    let planned = event.event == EventType::Agree || event.auxiliaries.contains(&Auxiliary::Future);
    let planned = planned && word_is_ahead(notes, word, event);
    let step = if planned || event.event == EventType::Request { AgreementStep::Proposed } else { step };
    Some((step, instrument))
}

/// Whether the word of the step lies ahead: governed by the trigger, or itself in the future.
fn word_is_ahead(notes: &Notes<'_>, word: usize, event: &EventView) -> bool {
    word != event.trigger
        || event.auxiliaries.contains(&Auxiliary::Future)
        || notes.has_aux(word, &["will", "shall", "would"])
        || !notes.is_past(word)
}

/// The word of the event that tells the step: its trigger, the clause it governs, or the noun it carries.
fn step_word(notes: &Notes<'_>, event: &EventView) -> Option<(usize, AgreementStep)> {
    let mut words = vec![event.trigger];
    words.extend(notes.grammar.clause(event.trigger));
    words.extend(notes.grammar.object(event.trigger).filter(|&object| notes.grammar.is_noun(object)));
    words.extend(notes.grammar.light_verb(event.trigger));
    words.into_iter().find_map(|word| {
        let step = STEPS.iter().find(|(list, _)| notes.in_list(list, word))?;
        Some((word, step.1))
    })
}

/// The agreement that a verb or noun of a step is about.
fn instrument_of<'n>(notes: &Notes<'_>, named: &'n [Named], word: usize) -> Option<&'n Named> {
    let grammar = &notes.grammar;
    let heads = |at: usize| named.iter().find(|named| named.head == at || (named.from..named.to).contains(&at));
    let mut places = Vec::new();
    if grammar.is_verb(word) {
        places.extend(grammar.object(word));
        places.extend(grammar.subject(word).filter(|_| notes.in_list("enter", word)));
    }
    places.extend(TO_AGREEMENT.iter().filter_map(|preposition| grammar.prepositional_near(word, preposition)));
    places.extend(grammar.modifiers(word).filter(|_| grammar.is_noun(word)));
    places.into_iter().find_map(|place| heads(place).or_else(|| heads(grammar.quantified(place)?)))
}
