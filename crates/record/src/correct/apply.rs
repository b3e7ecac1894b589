//! Corrections laid over what the coder said of a document. Pure.

use demarche_schema::{DeadlineKind, Entity, Event, EventType, Passage, Position, Record, RecordHead, Span, Stance};

use super::{Change, Edit, Party};

/// A correction that stands, as far as one document goes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Standing {
    pub(crate) number: i64,
    pub(crate) author: String,
    pub(crate) change: Change,
    /// Place among the correction's records, and the record as it stood before.
    pub(crate) targets: Vec<(i64, Record)>,
}

/// What counts of a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Applied {
    pub(crate) records: Vec<Record>,
    /// Whether they are not as coded.
    pub(crate) changed: bool,
    /// Places of records among `records`, with the correction that ties them or takes them apart, and whether it is a split.
    pub(crate) bonds: Vec<(usize, i64, bool)>,
    /// Each correction's number and its record's place there, with whether it was found.
    pub(crate) met: Vec<(i64, i64, bool)>,
}

/// Lays corrections over a document's records. `given` is its text as given, in which spans stand.
pub(crate) fn apply(coded: &[Record], given: &str, corrections: &[Standing]) -> Applied {
    let mut slots: Vec<Option<Record>> = coded.iter().cloned().map(Some).collect();
    let (mut out, mut bonds) = (Applied::default(), Vec::new());
    for correction in corrections {
        for (n, before) in &correction.targets {
            let found = find(&slots, before).or_else(|| restored(correction, before, given, &mut slots));
            out.met.push((correction.number, *n, found.is_some()));
            let Some(at) = found else { continue };
            match &correction.change {
                Change::Reject => slots[at] = None,
                Change::Edit(edit) => {
                    if let Some(record) = &mut slots[at] {
                        *record = edited(record, before, edit, given, correction);
                    }
                }
                Change::Merge | Change::Split => {
                    bonds.push((at, correction.number, correction.change == Change::Split))
                }
                Change::Withdraw(_) => {}
            }
        }
    }
    let mut places = vec![None; slots.len()];
    for (at, record) in slots.into_iter().enumerate() {
        places[at] = record.is_some().then_some(out.records.len());
        out.records.extend(record);
    }
    out.bonds = bonds.into_iter().filter_map(|(at, number, split)| Some((places[at]?, number, split))).collect();
    out.changed = out.records != coded;
    out
}

/// The words by which a record is found again: what triggered it, what is claimed.
fn anchor(record: &Record) -> &Passage {
    match record {
        Record::Event { event, .. } => &event.trigger,
        Record::Position { position, .. } => &position.claim,
        Record::Deadline { deadline, .. } => &deadline.claim,
    }
}

/// A span as seen from the beginning of its sentence.
fn within(head: &RecordHead, span: Span) -> (u32, u32) {
    (span.start.wrapping_sub(head.span.start), span.end.wrapping_sub(head.span.start))
}

/// The record that is meant: the one of this id, else the one of the same words that is most alike.
fn find(slots: &[Option<Record>], before: &Record) -> Option<usize> {
    let records = || slots.iter().enumerate().filter_map(|(at, record)| Some((at, record.as_ref()?)));
    let by_id = records().find(|(_, record)| record.head().id == before.head().id);
    by_id.map(|(at, _)| at).or_else(|| {
        let alike = records().filter_map(|(at, record)| Some((likeness(record, before)?, at)));
        alike.max_by_key(|&(score, at)| (score, std::cmp::Reverse(at))).map(|(_, at)| at)
    })
}

/// How much two records of the same words say the same; `None` when they are not of the same words.
fn likeness(a: &Record, b: &Record) -> Option<u32> {
    if std::mem::discriminant(a) != std::mem::discriminant(b) || a.head().text != b.head().text {
        return None;
    }
    let ((start, end), (from, to)) = (within(a.head(), anchor(a).span), within(b.head(), anchor(b).span));
    let shared = end.min(to).saturating_sub(start.max(from));
    if shared == 0 || 2 * shared < end.saturating_sub(start).max(to.saturating_sub(from)) {
        return None;
    }
    let codes = |record: &Record, second: bool| -> Vec<String> {
        let (first, other) = parties(record);
        let side = if second { other } else { first };
        side.iter().map(|entity| entity.code.clone()).collect()
    };
    let sides = [false, true].into_iter().filter(|&second| codes(a, second) == codes(b, second)).count();
    let kind = crate::rows::RecordRow::of(a).kind_type == crate::rows::RecordRow::of(b).kind_type;
    Some(
        4 * u32::from(kind)
            + 2 * u32::try_from(sides).unwrap_or(0)
            + u32::from(a.head().because.rule == b.head().because.rule),
    )
}

/// Whether two records are of the same words of the same sentence.
pub(crate) fn same_words(a: &Record, b: &Record) -> bool {
    likeness(a, b).is_some()
}

/// The two sides of a record: who acts, holds or is bound; to whom.
pub(super) fn parties(record: &Record) -> (&[Entity], &[Entity]) {
    match record {
        Record::Event { event, .. } => (&event.actor, &event.recipient),
        Record::Position { position, .. } => (&position.holder, &position.addressee),
        Record::Deadline { deadline, .. } => (&deadline.parties, &[]),
    }
}

/// An edited record that the coder no longer gives stays, where its sentence does.
fn restored(correction: &Standing, before: &Record, given: &str, slots: &mut Vec<Option<Record>>) -> Option<usize> {
    let Change::Edit(_) = correction.change else { return None };
    let head = before.head();
    let there = given.get(head.span.start as usize..head.span.end as usize)?;
    if squeezed(there) != squeezed(&head.text) && !there.contains('<') && !there.contains('&') {
        return None;
    }
    // What an earlier correction rejected is not brought back.
    slots.push(Some(before.clone()));
    Some(slots.len() - 1)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A record with an edit. It keeps the id under which it was corrected, so that links to it hold whatever codes it anew.
fn edited(record: &Record, before: &Record, edit: &Edit, given: &str, correction: &Standing) -> Record {
    let mut record = record.clone();
    let sentence = record.head().span;
    let sides = parties(&record);
    let list = |wanted: &Option<Vec<Party>>, old: &[Entity]| {
        let all: Vec<&Entity> = sides.0.iter().chain(sides.1).collect();
        wanted
            .as_ref()
            .map_or_else(|| old.to_vec(), |list| list.iter().map(|p| entity(p, &all, given, sentence)).collect())
    };
    let (first, second) = (list(&edit.actor, sides.0), list(&edit.recipient, sides.1));
    let head = match &mut record {
        Record::Event { head, event } => {
            (event.actor, event.recipient) = (first, second);
            retype(event, edit);
            head
        }
        Record::Position { head, position } => {
            (position.holder, position.addressee) = (first, second);
            restance(position, edit);
            head
        }
        Record::Deadline { head, deadline } => {
            deadline.parties = first;
            deadline.what = edit.kind.as_deref().and_then(DeadlineKind::from_name).unwrap_or(deadline.what);
            head
        }
    };
    head.id.clone_from(&before.head().id);
    // A person has read it.
    head.confidence = 1.0;
    head.because.then.push(format!("correction {} by {}: {}", correction.number, correction.author, edit.in_words()));
    record
}

fn restance(position: &mut Position, edit: &Edit) {
    position.stance = edit.kind.as_deref().and_then(Stance::from_name).unwrap_or(position.stance);
    if let Some(issue) = &edit.issue {
        position.issue = issue.clone();
    }
}

fn retype(event: &mut Event, edit: &Edit) {
    let kind = edit.kind.as_deref().and_then(EventType::from_name).unwrap_or(event.event);
    if kind != event.event {
        root(kind).clone_into(&mut event.cameo);
    }
    event.event = kind;
    let has = |mode: &demarche_schema::Mode| kind.modes().iter().any(|(known, _)| known == mode);
    let modes = edit.modes.clone().unwrap_or_else(|| event.mode.clone());
    event.mode = modes.into_iter().filter(|mode| has(mode)).collect();
    event.mode.sort_unstable();
    event.quad_code = kind.quad() as u8;
    event.event_scale = kind.score(&event.mode);
}

/// The CAMEO root of a type, where a person gave the type and no finer code.
fn root(kind: EventType) -> &'static str {
    match kind {
        EventType::Agree => "030",
        EventType::Consult => "040",
        EventType::Support => "050",
        EventType::Cooperate => "060",
        EventType::Aid => "070",
        EventType::Concede => "080",
        EventType::Retreat => "087",
        EventType::Request => "100",
        EventType::Accuse => "110",
        EventType::Reject => "120",
        EventType::Threaten => "130",
        EventType::Protest => "140",
        EventType::Mobilize => "150",
        EventType::Sanction => "160",
        EventType::Coerce => "170",
        EventType::Assault => "180",
    }
}

/// A party as an entity: the one that the record has of this code, with the sector given, else a new one by its words.
fn entity(party: &Party, known: &[&Entity], given: &str, sentence: Span) -> Entity {
    let old = known.iter().find(|entity| entity.code == party.code && party.words.is_none());
    if let Some(&old) = old {
        let others = old.other_sectors.iter().copied().filter(|sector| Some(*sector) != party.sector);
        return Entity { sector: party.sector, other_sectors: others.collect(), ..old.clone() };
    }
    let words = party.words.clone().unwrap_or_default();
    let there = given.get(sentence.start as usize..sentence.end as usize).unwrap_or("");
    let at = if words.is_empty() { None } else { there.find(&words) };
    let span = at.and_then(|at| {
        let start = sentence.start.checked_add(u32::try_from(at).ok()?)?;
        Some(Span::new(start, start.checked_add(u32::try_from(words.len()).ok()?)?))
    });
    let name = if words.is_empty() { party.to_string() } else { words.clone() };
    Entity {
        code: party.code.clone(),
        sector: party.sector,
        other_sectors: Vec::new(),
        name,
        // Without words in the sentence the whole sentence is what stands for it.
        text: words,
        span: span.unwrap_or(sentence),
        wikidata: None,
    }
}
