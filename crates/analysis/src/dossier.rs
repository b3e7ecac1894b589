//! The compact form of records that analyses run on.
//!
//! Parties, issues, documents and sentences are kept once and named by number; numbers follow the order of the names and rows the
//! order of day, document, sentence and record (positions: of issue first), so that the order in which records came in cannot show. A record given twice counts
//! once. Positions and events without any date count as of the latest day that is known, are cited as undated and counted in
//! [`Dossier::undated`].

use std::collections::HashMap;
use std::hash::Hash;

use demarche_schema::{
    AgreementStep, Auxiliary, ConditionType, Date, Deadline, DeadlineKind, Entity, Event, EventType, IssueRef,
    Position, Precision, Record, RecordHead, Span, Stance,
};

use crate::day;
use crate::party::Party;

/// Where a record comes from, as far as the record itself does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Source<'a> {
    /// Day of publication.
    pub published: Option<Date>,
    /// Who published it.
    pub publisher: Option<&'a str>,
    /// Headline.
    pub title: Option<&'a str>,
    /// Address.
    pub url: Option<&'a str>,
}

/// Number of a text in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct TextId(u32);

/// Many texts in one allocation.
#[derive(Debug, Clone, Default)]
struct Texts {
    all: String,
    ends: Vec<usize>,
}

impl Texts {
    fn push(&mut self, text: &str) -> TextId {
        self.all.push_str(text);
        self.ends.push(self.all.len());
        TextId(u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX))
    }

    fn get(&self, id: TextId) -> &str {
        let at = id.0 as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.all[start..self.ends[at]]
    }
}

/// Things kept once, numbered as they come and renumbered by their order at the end.
#[derive(Debug, Clone)]
struct Interner<T> {
    numbers: HashMap<T, u32>,
}

impl<T: Hash + Eq + Ord + Clone> Interner<T> {
    fn new() -> Self {
        Self { numbers: HashMap::new() }
    }

    fn number(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(thing).or_insert(next)
    }

    /// The things in order, and the new number of each old one.
    fn sorted(self) -> (Vec<T>, Vec<u32>) {
        let mut things: Vec<(T, u32)> = self.numbers.into_iter().collect();
        things.sort_unstable();
        let mut renumbered = vec![0; things.len()];
        for (new, (_, old)) in things.iter().enumerate() {
            renumbered[*old as usize] = u32::try_from(new).unwrap_or(u32::MAX);
        }
        (things.into_iter().map(|(thing, _)| thing).collect(), renumbered)
    }
}

/// A document as notes cite it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct DocRow {
    pub(crate) id: String,
    pub(crate) published: Option<Date>,
    pub(crate) publisher: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct SentenceRow {
    pub(crate) doc: u32,
    pub(crate) index: u32,
    pub(crate) text: TextId,
    pub(crate) span: Span,
}

/// What every row has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// Day it is dated to; the first of a month or year where only that is known.
    pub(crate) day: i32,
    pub(crate) sentence: u32,
    pub(crate) id: TextId,
    pub(crate) confidence: f32,
    /// Nothing dates it; `day` is then the latest day that is known.
    pub(crate) undated: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) kind: ConditionType,
    pub(crate) text: TextId,
    pub(crate) issue: Option<u32>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct PositionRow {
    pub(crate) row: Row,
    pub(crate) holder: u32,
    pub(crate) addressee: u32,
    pub(crate) issue: u32,
    pub(crate) stance: Stance,
    /// Said of the holder by someone else: no word of its own.
    pub(crate) hearsay: bool,
    pub(crate) claim: TextId,
    /// Names of the holders: "Dmitry Peskov".
    pub(crate) person: TextId,
    pub(crate) terms: Option<Terms>,
    /// Only thought about: "is considering", "raised the possibility".
    pub(crate) considered: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct ActRow {
    pub(crate) step: AgreementStep,
    pub(crate) id: Option<TextId>,
    pub(crate) name: TextId,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct EventRow {
    pub(crate) row: Row,
    pub(crate) actor: u32,
    pub(crate) recipient: u32,
    pub(crate) event: EventType,
    pub(crate) quad: u8,
    pub(crate) scale: f32,
    /// Neither denied nor yet to come, supposed or mere background.
    pub(crate) plain: bool,
    pub(crate) future: bool,
    pub(crate) supposed: bool,
    pub(crate) act: Option<ActRow>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct DeadlineRow {
    /// `day` is the first day of the deadline.
    pub(crate) row: Row,
    pub(crate) last_day: i32,
    pub(crate) date: TextId,
    pub(crate) reported: Option<i32>,
    pub(crate) what: DeadlineKind,
    pub(crate) id: Option<TextId>,
    pub(crate) name: Option<TextId>,
    pub(crate) parties: u32,
    pub(crate) claim: TextId,
}

/// Records, ready to be analysed.
#[derive(Debug, Clone)]
pub struct Dossier {
    texts: Texts,
    pub(crate) parties: Vec<Party>,
    /// Sets of parties, sorted; the first is empty.
    pub(crate) sets: Vec<Vec<u32>>,
    pub(crate) issues: Vec<IssueRef>,
    pub(crate) docs: Vec<DocRow>,
    pub(crate) sentences: Vec<SentenceRow>,
    pub(crate) positions: Vec<PositionRow>,
    pub(crate) events: Vec<EventRow>,
    pub(crate) deadlines: Vec<DeadlineRow>,
    undated: u64,
}

/// Takes records in any order and makes a [`Dossier`] of them.
#[derive(Debug, Clone)]
pub struct Builder {
    texts: Texts,
    parties: Interner<Party>,
    sets: Interner<Vec<u32>>,
    issues: Interner<String>,
    labels: HashMap<u32, String>,
    docs: Interner<String>,
    about: HashMap<u32, DocRow>,
    sentences: HashMap<(u32, u32), u32>,
    rows: Vec<SentenceRow>,
    names: HashMap<String, TextId>,
    positions: Vec<PositionRow>,
    events: Vec<EventRow>,
    deadlines: Vec<DeadlineRow>,
    undated: u64,
}

impl Default for Builder {
    fn default() -> Self {
        let mut builder = Self {
            texts: Texts::default(),
            parties: Interner::new(),
            sets: Interner::new(),
            issues: Interner::new(),
            labels: HashMap::new(),
            docs: Interner::new(),
            about: HashMap::new(),
            sentences: HashMap::new(),
            rows: Vec::new(),
            names: HashMap::new(),
            positions: Vec::new(),
            events: Vec::new(),
            deadlines: Vec::new(),
            undated: 0,
        };
        builder.sets.number(Vec::new());
        builder
    }
}

impl Builder {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a record in.
    pub fn push(&mut self, record: &Record, source: Source<'_>) {
        let taken = match record {
            Record::Position { head, position } => self.position(head, position, source),
            Record::Event { head, event } => self.event(head, event, source),
            Record::Deadline { head, deadline } => self.deadline(head, deadline, source),
        };
        if taken.is_none() {
            self.undated += 1;
        }
    }

    fn position(&mut self, head: &RecordHead, position: &Position, source: Source<'_>) -> Option<()> {
        let row = self.dated(head, source)?;
        let terms = position.condition.as_ref().map(|of| Terms {
            kind: of.kind,
            text: self.texts.push(&of.text),
            issue: of.issue.as_ref().map(|issue| self.issue(issue)),
        });
        let position = PositionRow {
            row,
            holder: self.set(&position.holder),
            addressee: self.set(&position.addressee),
            issue: self.issue(&position.issue),
            stance: position.stance,
            hearsay: is_hearsay(&position.holder, &head.attributed_to),
            claim: self.texts.push(&position.claim.text),
            person: self.names(&position.holder),
            terms,
            considered: head.because.rule.ends_with("/consider"),
        };
        self.positions.push(position);
        Some(())
    }

    fn event(&mut self, head: &RecordHead, event: &Event, source: Source<'_>) -> Option<()> {
        let row = self.dated(head, source)?;
        let act = event.agreement.as_ref().map(|of| ActRow {
            step: of.step,
            id: of.instrument.id.as_ref().map(|id| self.texts.push(id)),
            name: self.texts.push(&of.instrument.name),
        });
        let event = EventRow {
            row,
            actor: self.set(&event.actor),
            recipient: self.set(&event.recipient),
            event: event.event,
            quad: event.event.quad() as u8,
            scale: event.event_scale,
            plain: event.auxiliary.is_empty(),
            future: event.auxiliary == [Auxiliary::Future],
            supposed: event.auxiliary == [Auxiliary::Hypothetical],
            act,
        };
        self.events.push(event);
        Some(())
    }

    fn deadline(&mut self, head: &RecordHead, deadline: &Deadline, source: Source<'_>) -> Option<()> {
        let date = head.date.as_deref()?;
        let (first, last) = day::period(date)?;
        let reported = deadline.reported.as_deref().and_then(day::period).map(|(first, _)| first);
        let instrument = deadline.instrument.as_ref();
        let row = DeadlineRow {
            row: self.row(head, day::number(first), source),
            last_day: day::number(last),
            date: self.texts.push(date),
            reported: reported.or(source.published).map(day::number),
            what: deadline.what,
            id: instrument.and_then(|of| of.id.as_ref()).map(|id| self.texts.push(id)),
            name: instrument.map(|of| self.texts.push(&of.name)),
            parties: self.set(&deadline.parties),
            claim: self.texts.push(&deadline.claim.text),
        };
        self.deadlines.push(row);
        Some(())
    }

    /// A row dated by the record, else by publication.
    fn dated(&mut self, head: &RecordHead, source: Source<'_>) -> Option<Row> {
        let own = head.date.as_deref().and_then(day::period).map(|(first, _)| first);
        let date = own.or(source.published);
        self.undated += u64::from(date.is_none());
        let row = self.row(head, date.map_or(day::UNDATED, day::number), source);
        Some(Row { undated: date.is_none(), ..row })
    }

    fn row(&mut self, head: &RecordHead, day: i32, source: Source<'_>) -> Row {
        let doc = self.docs.number(head.doc.clone());
        let source = Source { published: source.published.or_else(|| publication(head)), ..source };
        self.note_doc(doc, &head.doc, source);
        let next = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let sentence = *self.sentences.entry((doc, head.sentence)).or_insert(next);
        if sentence == next {
            let text = self.texts.push(&head.text);
            self.rows.push(SentenceRow { doc, index: head.sentence, text, span: head.span });
        }
        Row { day, sentence, id: self.texts.push(&head.id), confidence: head.confidence, undated: false }
    }

    /// Keeps what is known of a document; where sources differ, the one that sorts first, whatever order they came in.
    fn note_doc(&mut self, doc: u32, id: &str, source: Source<'_>) {
        let known = self.about.entry(doc).or_insert_with(|| DocRow { id: id.to_owned(), ..DocRow::default() });
        let least = |old: &mut Option<String>, new: Option<&str>| {
            if let Some(new) = new.filter(|new| old.as_deref().is_none_or(|old| *new < old)) {
                *old = Some(new.to_owned());
            }
        };
        least(&mut known.publisher, source.publisher);
        least(&mut known.title, source.title);
        least(&mut known.url, source.url);
        if let Some(new) = source.published {
            known.published = Some(known.published.map_or(new, |old| old.min(new)));
        }
    }

    fn set(&mut self, entities: &[Entity]) -> u32 {
        let mut set: Vec<u32> = entities.iter().map(|entity| self.parties.number(Party::of(entity))).collect();
        set.sort_unstable();
        set.dedup();
        self.sets.number(set)
    }

    /// Names of entities, joined; each list is kept once.
    fn names(&mut self, entities: &[Entity]) -> TextId {
        let names = entities.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>().join(", ");
        let texts = &mut self.texts;
        *self.names.entry(names).or_insert_with_key(|names| texts.push(names))
    }

    /// The number of an issue; of several labels for one id the first in order is kept.
    fn issue(&mut self, issue: &IssueRef) -> u32 {
        let number = self.issues.number(issue.id.clone());
        let label = self.labels.entry(number).or_insert_with(|| issue.label.clone());
        if issue.label < *label {
            label.clone_from(&issue.label);
        }
        number
    }

    /// Sorts and numbers everything.
    #[must_use]
    pub fn build(self) -> Dossier {
        let (parties, new_party) = self.parties.sorted();
        let mut labels = self.labels;
        let (issue_ids, new_issue) = self.issues.sorted();
        let mut issues: Vec<IssueRef> = issue_ids.into_iter().map(|id| IssueRef { label: id.clone(), id }).collect();
        let mut about = self.about;
        let (doc_ids, new_doc) = self.docs.sorted();
        let mut docs = vec![DocRow::default(); doc_ids.len()];
        for (old, &new) in new_doc.iter().enumerate() {
            docs[new as usize] = about.remove(&number(old)).unwrap_or_default();
        }
        for (old, &new) in new_issue.iter().enumerate() {
            if let Some(label) = labels.remove(&number(old)) {
                issues[new as usize].label = label;
            }
        }
        let (sets, new_set) = renumbered_sets(self.sets, &new_party);
        let mut dossier = Dossier {
            texts: self.texts,
            parties,
            sets,
            issues,
            docs,
            sentences: self.rows,
            positions: self.positions,
            events: self.events,
            deadlines: self.deadlines,
            undated: self.undated,
        };
        dossier.sentences.iter_mut().for_each(|sentence| sentence.doc = new_doc[sentence.doc as usize]);
        dossier.renumber(&new_issue, &new_set);
        dossier.place_undated();
        dossier.sort();
        dossier
    }
}

/// Sets with their members renumbered, and the new number of each old set.
fn renumbered_sets(sets: Interner<Vec<u32>>, new_party: &[u32]) -> (Vec<Vec<u32>>, Vec<u32>) {
    let mut all: Vec<(Vec<u32>, u32)> = sets.numbers.into_iter().collect();
    for (set, _) in &mut all {
        set.iter_mut().for_each(|party| *party = new_party[*party as usize]);
        set.sort_unstable();
    }
    all.sort_unstable();
    let mut new_set = vec![0; all.len()];
    for (new, (_, old)) in all.iter().enumerate() {
        new_set[*old as usize] = number(new);
    }
    (all.into_iter().map(|(set, _)| set).collect(), new_set)
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Day of publication, where the record's own date stands for it.
fn publication(head: &RecordHead) -> Option<Date> {
    let published = head.date_precision == Some(Precision::Published);
    head.date.as_deref().filter(|_| published).and_then(day::period).map(|(first, _)| first)
}

/// Whether those who say so are all others than the holder: "Y says that X refuses" is no word of X's own.
fn is_hearsay(holder: &[Entity], said_by: &[Entity]) -> bool {
    let own = |speaker: &Entity| holder.iter().any(|holder| Party::of(holder).side() == Party::of(speaker).side());
    let known = |speaker: &&Entity| !speaker.code.is_empty();
    !holder.is_empty() && said_by.iter().any(|speaker| known(&speaker)) && !said_by.iter().filter(known).any(own)
}

impl Dossier {
    fn renumber(&mut self, new_issue: &[u32], new_set: &[u32]) {
        let issue = |at: u32| new_issue[at as usize];
        let set = |at: u32| new_set[at as usize];
        for position in &mut self.positions {
            (position.holder, position.addressee) = (set(position.holder), set(position.addressee));
            position.issue = issue(position.issue);
            if let Some(terms) = &mut position.terms {
                terms.issue = terms.issue.map(issue);
            }
        }
        for event in &mut self.events {
            (event.actor, event.recipient) = (set(event.actor), set(event.recipient));
        }
        for deadline in &mut self.deadlines {
            deadline.parties = set(deadline.parties);
        }
    }

    /// What nothing dates counts as of the latest day that is known.
    fn place_undated(&mut self) {
        let Some(latest) = self.latest().map(day::number) else { return };
        let rows = self.positions.iter_mut().map(|of| &mut of.row).chain(self.events.iter_mut().map(|of| &mut of.row));
        rows.filter(|row| row.undated).for_each(|row| row.day = latest);
    }

    /// Sorts rows by day, document, sentence and record, positions by issue before that, since they are read issue by issue; of a
    /// record given twice one stays.
    fn sort(&mut self) {
        let (texts, sentences) = (&self.texts, &self.sentences);
        let place = |row: &Row| {
            let sentence = &sentences[row.sentence as usize];
            (row.day, sentence.doc, sentence.index, texts.get(row.id))
        };
        self.positions.sort_by(|a, b| {
            let rest = |of: &PositionRow| (of.holder, of.stance, of.addressee, texts.get(of.claim));
            (a.issue, place(&a.row)).cmp(&(b.issue, place(&b.row))).then_with(|| rest(a).cmp(&rest(b)))
        });
        self.positions.dedup_by(|a, b| place(&a.row) == place(&b.row) && a.issue == b.issue && a.holder == b.holder);
        self.events.sort_by(|a, b| {
            let rest = |of: &EventRow| (of.event, of.actor, of.recipient);
            place(&a.row).cmp(&place(&b.row)).then_with(|| rest(a).cmp(&rest(b)))
        });
        self.events.dedup_by(|a, b| place(&a.row) == place(&b.row) && a.event == b.event && a.actor == b.actor);
        self.deadlines.sort_by(|a, b| {
            let rest = |of: &DeadlineRow| (of.last_day, of.what, of.parties, texts.get(of.claim));
            place(&a.row).cmp(&place(&b.row)).then_with(|| rest(a).cmp(&rest(b)))
        });
        self.deadlines.dedup_by(|a, b| place(&a.row) == place(&b.row) && a.what == b.what);
    }

    pub(crate) fn text(&self, id: TextId) -> &str {
        self.texts.get(id)
    }

    /// How many positions there are.
    #[must_use]
    pub fn positions(&self) -> usize {
        self.positions.len()
    }

    /// How many events there are.
    #[must_use]
    pub fn events(&self) -> usize {
        self.events.len()
    }

    /// How many deadlines there are.
    #[must_use]
    pub fn deadlines(&self) -> usize {
        self.deadlines.len()
    }

    /// Positions and events that nothing dates; they count as of the latest day that is known.
    #[must_use]
    pub const fn undated(&self) -> u64 {
        self.undated
    }

    /// The latest day that anything but a deadline or an announced event is dated to, or that a document was published on.
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        let dated = |row: &Row| (!row.undated).then_some(row.day);
        let position = self.positions.iter().filter_map(|position| dated(&position.row)).max();
        let event = self.events.iter().filter(|event| !event.future).filter_map(|event| dated(&event.row)).max();
        let published = self.docs.iter().filter_map(|doc| doc.published).map(day::number).max();
        let reported = self.deadlines.iter().filter_map(|deadline| deadline.reported).max();
        // A text may tell of things to come as if they were past; publication, where known, has the last word.
        let said = position.max(event).max(reported);
        published.or(said).map(day::date)
    }

    /// Day of publication of a row's document, else its own day.
    pub(crate) fn published(&self, row: &Row) -> i32 {
        let doc = self.sentences[row.sentence as usize].doc;
        self.docs[doc as usize].published.map_or(row.day, day::number)
    }
}
