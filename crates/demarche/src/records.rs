//! Drafts made into records: spans into the text as given, codes, dates, ids.

use demarche_dates::Direction;
use demarche_events::{Draft, Party};
use demarche_positions as positions;
use demarche_schema::{
    Because, Condition, Date, Document, Entity, Event, Mention, Parsed, Passage, Position, Record, RecordHead, Span,
};
use twox_hash::XxHash3_64;

use crate::Pipeline;
use crate::pipeline::{Analysed, dated, event_date};

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
    let head = RecordHead {
        id: id(&document.id, parsed, draft, &event),
        doc: document.id.clone(),
        sentence: parsed.sentence.index,
        text: parsed.sentence.text.clone(),
        span: place(whole(parsed)),
        date: when.map(|when| when.cut()),
        date_precision: when.map(|when| when.precision),
        attributed_to: draft.speaker.map_or_else(Vec::new, |speaker| entities_of(parsed, &mentions[speaker], &place)),
        confidence: (draft.confidence * 1000.0).round() / 1000.0,
        because: Because {
            rule: draft.rule.clone(),
            entry: draft.entry.clone(),
            predicate: predicate(parsed, draft.trigger),
            model: pipeline.model_version().to_owned(),
            then: draft.then.clone(),
        },
    };
    Record::Event { head, event }
}

/// The range of a whole sentence in itself.
fn whole(parsed: &Parsed) -> Span {
    Span::new(0, u32::try_from(parsed.sentence.text.len()).unwrap_or(u32::MAX))
}

/// The roleset of a word, else its lemma.
fn predicate(parsed: &Parsed, word: usize) -> String {
    let roleset = parsed.parse.predicate(word).map(|predicate| predicate.roleset.to_string());
    roleset.unwrap_or_else(|| parsed.parse.words[word].lemma.to_string())
}

/// The record of a position draft of the `at`-th sentence. Whoever holds it may be named in another sentence.
#[must_use]
pub fn position_record(
    pipeline: &Pipeline,
    document: &Document,
    analysed: &Analysed,
    at: usize,
    draft: &positions::Draft,
) -> Record {
    let parsed = &analysed.sentences[at];
    let place = |span: Span| document.offsets.span(parsed.sentence.in_document(span));
    let passage = |span: Span| Passage { text: span.of(&parsed.sentence.text).to_owned(), span: place(span) };
    let entities = |parties: &[positions::Party]| -> Vec<Entity> {
        parties.iter().flat_map(|party| entities_in(document, analysed, party.mention)).collect()
    };
    let condition = draft.condition.as_ref().map(|terms| {
        let Passage { text, span } = passage(terms.span);
        Condition { kind: terms.kind, text, span, issue: terms.issue.clone() }
    });
    let position = Position {
        holder: entities(&draft.holder),
        addressee: entities(&draft.addressee),
        issue: draft.issue.clone(),
        stance: draft.stance,
        claim: passage(draft.claim),
        condition,
    };
    let when = dated(parsed, draft.trigger, Direction::Back, analysed.date).map(|(when, _)| when);
    let head = RecordHead {
        id: position_id(&document.id, parsed, draft, &position),
        doc: document.id.clone(),
        sentence: parsed.sentence.index,
        text: parsed.sentence.text.clone(),
        span: place(whole(parsed)),
        date: when.map(|when| when.cut()),
        date_precision: when.map(|when| when.precision),
        attributed_to: draft.speaker.map_or_else(Vec::new, |speaker| entities(&[speaker])),
        confidence: (draft.confidence * 1000.0).round() / 1000.0,
        because: Because {
            rule: draft.rule.clone(),
            entry: draft.entry.clone(),
            predicate: predicate(parsed, draft.trigger),
            model: pipeline.model_version().to_owned(),
            then: draft.then.clone(),
        },
    };
    Record::Position { head, position }
}

/// The entities of a mention of the document, wherever it stands.
pub(crate) fn entities_in(document: &Document, analysed: &Analysed, mention: usize) -> Vec<Entity> {
    let mention = &analysed.mentions[mention];
    let parsed = &analysed.sentences[mention.sentence as usize];
    entities_of(parsed, mention, &|span| document.offsets.span(parsed.sentence.in_document(span)))
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
    let (start, trigger) = (parsed.sentence.start.to_string(), draft.trigger.to_string());
    let parts = [document, &start, &trigger, &draft.rule, draft.event.as_str()];
    digest(&parts, event.actor.iter().chain(&event.recipient))
}

/// The same for a position: document, sentence, trigger, rule, stance, claim, issue and parties.
fn position_id(document: &str, parsed: &Parsed, draft: &positions::Draft, position: &Position) -> String {
    let (start, trigger) = (parsed.sentence.start.to_string(), draft.trigger.to_string());
    let claim = draft.claim.start.to_string();
    let parts =
        ["position", document, &start, &trigger, &draft.rule, draft.stance.as_str(), &claim, &position.issue.id];
    digest(&parts, position.holder.iter().chain(&position.addressee))
}

fn digest<'a>(parts: &[&str], entities: impl Iterator<Item = &'a Entity>) -> String {
    let mut key = String::with_capacity(128);
    let mut add = |part: &str| {
        key.push_str(part);
        key.push('\u{1f}');
    };
    parts.iter().for_each(|part| add(part));
    for entity in entities {
        add(&entity.code);
        add(entity.sector.map_or("", |sector| sector.as_str()));
    }
    format!("{:016x}", XxHash3_64::oneshot(key.as_bytes()))
}
