//! Drafts made into records: spans into the text as given, codes, dates, ids.

use demarche_events::{Draft, Party};
use demarche_schema::{Because, Date, Document, Entity, Event, Mention, Parsed, Passage, Record, RecordHead, Span};
use twox_hash::XxHash3_64;

use crate::Pipeline;
use crate::pipeline::event_date;

/// The record of a draft.
#[must_use]
pub fn event_record(
    pipeline: &Pipeline,
    document: &Document,
    parsed: &Parsed,
    mentions: &[Mention],
    published: Option<Date>,
    draft: &Draft,
) -> Record {
    let place = |span: Span| document.offsets.span(parsed.sentence.in_document(span));
    let entities = |parties: &[Party]| -> Vec<Entity> {
        parties.iter().flat_map(|party| entities_of(parsed, &mentions[party.mention], &place)).collect()
    };
    let when = event_date(parsed, draft, published).map(|(when, _)| when);
    let trigger_span = parsed.sentence.tokens[draft.trigger].span;
    let predicate = parsed.parse.predicate(draft.trigger);
    let event = Event {
        actor: entities(&draft.actors),
        recipient: entities(&draft.recipients),
        event: draft.event,
        mode: draft.modes.clone(),
        context: draft.contexts.clone(),
        auxiliary: draft.auxiliaries.clone(),
        cameo: draft.cameo.clone(),
        quad_code: draft.event.quad() as u8,
        event_scale: draft.event.score(&draft.modes),
        event_loc: pipeline.location(parsed, mentions, draft.trigger),
        trigger: Passage { text: trigger_span.of(&parsed.sentence.text).to_owned(), span: place(trigger_span) },
        agreement: None,
    };
    let length = u32::try_from(parsed.sentence.text.len()).unwrap_or(u32::MAX);
    let head = RecordHead {
        id: id(&document.id, parsed, draft, &event),
        doc: document.id.clone(),
        sentence: parsed.sentence.index,
        text: parsed.sentence.text.clone(),
        span: place(Span::new(0, length)),
        date: when.map(|when| when.cut()),
        date_precision: when.map(|when| when.precision),
        attributed_to: draft.speaker.map_or_else(Vec::new, |speaker| entities_of(parsed, &mentions[speaker], &place)),
        confidence: (draft.confidence * 1000.0).round() / 1000.0,
        because: Because {
            rule: draft.rule.clone(),
            entry: draft.entry.clone(),
            predicate: predicate
                .map_or_else(|| parsed.parse.words[draft.trigger].lemma.to_string(), |p| p.roleset.to_string()),
            model: pipeline.model_version().to_owned(),
            then: draft.then.clone(),
        },
    };
    Record::Event { head, event }
}

pub(crate) fn entities_of(parsed: &Parsed, mention: &Mention, place: &impl Fn(Span) -> Span) -> Vec<Entity> {
    let span = parsed.sentence.words_span(mention.from as usize, mention.to as usize);
    let entity = |reading: &demarche_schema::Reading| Entity {
        code: reading.code.clone(),
        sector: reading.sector,
        other_sectors: reading.other_sectors.clone(),
        name: reading.name.clone(),
        text: span.of(&parsed.sentence.text).to_owned(),
        span: place(span),
        wikidata: reading.wikidata.clone(),
    };
    mention.readings.iter().map(entity).collect()
}

/// Sixteen hexadecimal digits over what makes the record this one: document, sentence, trigger, rule, type and parties.
fn id(document: &str, parsed: &Parsed, draft: &Draft, event: &Event) -> String {
    let mut key = String::with_capacity(128);
    let mut add = |part: &str| {
        key.push_str(part);
        key.push('\u{1f}');
    };
    add(document);
    add(&parsed.sentence.start.to_string());
    add(&draft.trigger.to_string());
    add(&draft.rule);
    add(draft.event.as_str());
    for entity in event.actor.iter().chain(&event.recipient) {
        add(&entity.code);
        add(entity.sector.map_or("", |sector| sector.as_str()));
    }
    format!("{:016x}", XxHash3_64::oneshot(key.as_bytes()))
}
