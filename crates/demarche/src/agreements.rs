//! Deadlines and steps of agreements made into records.

use demarche_agreements::{Bound, Draft as DeadlineDraft, Found, Named};
use demarche_events::Draft;
use demarche_schema::{
    AgreementAct, Because, Date, Deadline, Document, Entity, EventView, Instrument, Mention, Parsed, Passage, Record,
    RecordHead, Span,
};
use twox_hash::XxHash3_64;

use crate::Pipeline;
use crate::records::entities_of;

/// An event as stages beside `events` see it.
pub(crate) fn view(draft: &Draft) -> EventView {
    EventView {
        event: draft.event,
        modes: draft.modes.clone(),
        trigger: draft.trigger,
        actors: draft.actors.iter().map(|party| party.mention).collect(),
        recipients: draft.recipients.iter().map(|party| party.mention).collect(),
        speaker: draft.speaker,
        auxiliaries: draft.auxiliaries.clone(),
        rule: draft.rule.clone(),
        entry: draft.entry.clone(),
        confidence: draft.confidence,
    }
}

/// Writes into the event records of the `at`-th sentence, which stand in the order of its drafts, what they do to agreements.
pub(crate) fn set_acts(document: &Document, parsed: &Parsed, found: &Found, at: usize, records: &mut [Record]) {
    for act in found.acts.iter().filter(|act| act.sentence == at) {
        if let Some(Record::Event { head, event }) = records.get_mut(act.event) {
            let instrument = instrument(document, parsed, &act.instrument);
            event.agreement = Some(AgreementAct { step: act.step, instrument });
            head.because.then.extend(act.then.iter().filter(|then| !then.is_empty()).cloned());
        }
    }
}

fn instrument(document: &Document, parsed: &Parsed, named: &Named) -> Instrument {
    let span = parsed.sentence.words_span(named.from, named.to);
    Instrument {
        id: named.id.clone(),
        name: named.name.clone(),
        text: span.of(&parsed.sentence.text).to_owned(),
        span: document.offsets.span(parsed.sentence.in_document(span)),
    }
}

/// The record of a deadline.
pub(crate) fn deadline_record(
    pipeline: &Pipeline,
    document: &Document,
    parsed: &Parsed,
    mentions: &[Mention],
    published: Option<Date>,
    draft: &DeadlineDraft,
) -> Record {
    let place = |span: Span| document.offsets.span(parsed.sentence.in_document(span));
    let instrument = draft.instrument.as_ref().map(|named| instrument(document, parsed, named));
    let parties = draft.parties.iter().flat_map(|bound| match bound {
        Bound::Mention(at) => entities_of(parsed, &mentions[*at], &place),
        Bound::Registry(code) => vec![registered(pipeline, code, instrument.as_ref())],
    });
    let claim = parsed.sentence.words_span(draft.from, draft.to);
    let deadline = Deadline {
        what: draft.what,
        parties: parties.collect(),
        instrument,
        claim: Passage { text: claim.of(&parsed.sentence.text).to_owned(), span: place(claim) },
        reported: published.map(|day| day.to_string()),
    };
    let length = u32::try_from(parsed.sentence.text.len()).unwrap_or(u32::MAX);
    let predicate = parsed.parse.predicate(draft.trigger);
    let head = RecordHead {
        id: id(&document.id, parsed, draft),
        doc: document.id.clone(),
        sentence: parsed.sentence.index,
        text: parsed.sentence.text.clone(),
        span: place(Span::new(0, length)),
        date: Some(draft.when.cut()),
        date_precision: Some(draft.when.precision),
        attributed_to: draft.speaker.map_or_else(Vec::new, |speaker| entities_of(parsed, &mentions[speaker], &place)),
        confidence: (draft.confidence * 1000.0).round() / 1000.0,
        because: Because {
            rule: draft.rule.to_owned(),
            entry: draft.entry.clone(),
            predicate: predicate
                .map_or_else(|| parsed.parse.words[draft.trigger].lemma.to_string(), |p| p.roleset.to_string()),
            model: pipeline.model_version().to_owned(),
            then: draft.then.clone(),
        },
    };
    Record::Deadline { head, deadline }
}

/// A party that the registry names and the sentence does not: it stands where the agreement stands.
fn registered(pipeline: &Pipeline, code: &str, instrument: Option<&Instrument>) -> Entity {
    let (code, sector) = code.split_once(':').map_or((code, None), |(code, sector)| (code, sector.parse().ok()));
    let (text, span) = instrument.map_or_else(Default::default, |of| (of.text.clone(), of.span));
    let name = pipeline.name_of_code(code).unwrap_or(code).to_owned();
    Entity { code: code.to_owned(), sector, other_sectors: Vec::new(), name, text, span, wikidata: None }
}

/// Sixteen hexadecimal digits over what makes the record this one: document, sentence, trigger, rule, date.
fn id(document: &str, parsed: &Parsed, draft: &DeadlineDraft) -> String {
    let parts = [
        document,
        &parsed.sentence.start.to_string(),
        &draft.trigger.to_string(),
        draft.rule,
        draft.what.as_str(),
        &draft.when.cut(),
    ];
    format!("{:016x}", XxHash3_64::oneshot(parts.join("\u{1f}").as_bytes()))
}
