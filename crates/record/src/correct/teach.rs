//! What corrections teach: gold to measure by, suggestions for the lexicon.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use demarche_schema::{Entity, Event, Passage, Record, RecordHead};

use super::{Change, Correction, Target, apply::parties};
use crate::{Error, Store};

/// What corrections say of one rule, or of the names of actors: lines to put into the lexicon by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The rule; "actors" for names.
    pub rule: String,
    /// File and line of its pattern, as the records carry it.
    pub entry: String,
    /// The corrections behind it.
    pub corrections: Vec<i64>,
    /// Near misses and examples in the form of `lexicon/FORMAT.md`, each once.
    pub lines: Vec<String>,
}

impl fmt::Display for Lesson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.corrections.iter().map(ToString::to_string).collect();
        let place = if self.entry.is_empty() { String::new() } else { format!(" ({})", self.entry) };
        writeln!(f, "# {}{place}: corrections {}", self.rule, numbers.join(", "))?;
        self.lines.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}

impl Store {
    /// The sentences of corrections that stand as gold of events and of positions and deadlines: the forms of `gold/README.md`,
    /// each in a text of its own, empty where there is none. A sentence's other records are as coded, which the text says.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn gold(&self) -> Result<(String, String), Error> {
        let (mut events, mut positions) = (BTreeMap::new(), BTreeMap::new());
        for correction in self.lasting()? {
            for target in &correction.targets {
                let Some((date, records)) = self.sentence_now(target)? else { continue };
                let key = (target.doc.clone(), target.before.head().sentence);
                let about = About { number: correction.number, date, head: target.before.head() };
                if target.before.event().is_some() {
                    events.entry(key).or_insert_with(|| about.case(&records));
                } else {
                    positions.entry(key).or_insert_with(|| about.document(&records));
                }
            }
        }
        let text = |cases: BTreeMap<_, String>| {
            let all: String = cases.into_values().collect();
            if all.is_empty() { all } else { format!("{HEAD}{all}") }
        };
        Ok((text(events), text(positions)))
    }

    /// Suggestions for the lexicon, by rule: what corrections that stand say against it or for it.
    ///
    /// # Errors
    /// When the record can't be read or is damaged.
    pub fn lessons(&self) -> Result<Vec<Lesson>, Error> {
        let mut lessons: BTreeMap<String, Lesson> = BTreeMap::new();
        for correction in self.lasting()? {
            for target in &correction.targets {
                let now = self.by_id(&target.before.head().id)?.into_iter().map(|found| found.record).next();
                for (rule, entry, line) in taught(&correction.change, &target.before, now.as_ref()) {
                    let new = || Lesson { rule: rule.clone(), entry, corrections: Vec::new(), lines: Vec::new() };
                    let lesson = lessons.entry(rule.clone()).or_insert_with(new);
                    let known = |list: &Vec<i64>| list.contains(&correction.number);
                    if !known(&lesson.corrections) {
                        lesson.corrections.push(correction.number);
                    }
                    if !lesson.lines.contains(&line) {
                        lesson.lines.push(line);
                    }
                }
            }
        }
        Ok(lessons.into_values().collect())
    }

    /// Corrections of what records say, that stand.
    fn lasting(&self) -> Result<Vec<Correction>, Error> {
        let mut all = self.corrections()?;
        all.retain(|one| one.withdrawn_by.is_none() && matches!(one.change, Change::Reject | Change::Edit(_)));
        Ok(all)
    }

    /// Day of publication and records of a target's sentence, as they count now; `None` when its document no longer does.
    fn sentence_now(&self, target: &Target) -> Result<Option<(Option<String>, Vec<Record>)>, Error> {
        let versions = self.documents(&target.doc)?;
        let Some(document) = versions.into_iter().find(|document| document.replaced_by.is_none()) else {
            return Ok(None);
        };
        let mut records = self.records_of(document.number)?;
        records.retain(|record| record.head().text == target.before.head().text);
        Ok(Some((document.date.map(|date| date.to_string()), records)))
    }
}

const HEAD: &str = "# Sentences corrected by hand in a record. Lines beside those that a correction named are as coded: read them before use.\n";

/// A corrected sentence on its way into gold.
struct About<'a> {
    number: i64,
    date: Option<String>,
    head: &'a RecordHead,
}

impl About<'_> {
    fn date(&self) -> String {
        self.date.as_ref().map_or_else(String::new, |date| format!("  date={date}"))
    }

    fn case(&self, records: &[Record]) -> String {
        let mut out =
            format!("\ncase correction-{}{}  note=corrected\n{}\n", self.number, self.date(), line(&self.head.text));
        let events: Vec<String> = records.iter().filter_map(Record::event).map(expected).collect();
        events.iter().for_each(|event| {
            let _ = writeln!(out, "=> {event}");
        });
        if events.is_empty() {
            out.push_str("=> none\n");
        }
        out
    }

    fn document(&self, records: &[Record]) -> String {
        let mut out =
            format!("\ndocument correction-{}{}\ntext\n| {}\n", self.number, self.date(), line(&self.head.text));
        let before = out.len();
        for record in records {
            let said = match record {
                Record::Event { .. } => continue,
                Record::Position { head, position } => {
                    let condition = position.condition.as_ref().map_or_else(String::new, |condition| {
                        let words = Passage { text: condition.text.clone(), span: condition.span };
                        format!(" condition={} {}", condition.kind, quoted(head, &words))
                    });
                    let to = if position.addressee.is_empty() {
                        String::new()
                    } else {
                        format!(" addressee={}", codes(&position.addressee))
                    };
                    let (claim, holder) = (quoted(head, &position.claim), codes(&position.holder));
                    format!(
                        "position {claim} holder={holder} stance={} issue={}{to}{condition}",
                        position.stance, position.issue.id
                    )
                }
                Record::Deadline { head, deadline } => {
                    let date = head.date.as_deref().unwrap_or("-");
                    format!("deadline {} what={} date={date}", quoted(head, &deadline.claim), deadline.what)
                }
            };
            let _ = writeln!(out, "{said}");
        }
        if out.len() == before {
            out.push_str("none\n");
        }
        out
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of a sentence in its marks, with their number where they stand in it more than once.
fn quoted(head: &RecordHead, words: &Passage) -> String {
    let (text, wanted) = (line(&head.text), line(&words.text));
    let at = words.span.start.saturating_sub(head.span.start) as usize;
    let places: Vec<usize> = text.match_indices(wanted.as_str()).map(|(place, _)| place).collect();
    let nearest = (0..places.len()).min_by_key(|&n| places[n].abs_diff(at)).unwrap_or(0);
    if places.len() > 1 { format!("“{wanted}”#{}", nearest + 1) } else { format!("“{wanted}”") }
}

fn codes(entities: &[Entity]) -> String {
    let one = |entity: &Entity| {
        let code = if entity.code.is_empty() { "-" } else { &entity.code };
        entity.sector.map_or_else(|| code.to_owned(), |sector| format!("{code}:{sector}"))
    };
    if entities.is_empty() { "-".to_owned() } else { entities.iter().map(one).collect::<Vec<_>>().join(",") }
}

/// An event in the notation of gold and of rules' examples.
fn expected(event: &Event) -> String {
    let modes: Vec<&str> = event.mode.iter().map(|mode| mode.as_str()).collect();
    let mode = if modes.is_empty() { String::new() } else { format!("/{}", modes.join("+")) };
    let mut out = format!("{} {}{mode}", codes(&event.actor), event.event);
    if !event.recipient.is_empty() {
        let _ = write!(out, " {}", codes(&event.recipient));
    }
    event.auxiliary.iter().for_each(|auxiliary| {
        let _ = write!(out, " {auxiliary}");
    });
    out
}

/// What a correction of one record says of rules and names: rule, entry, line.
fn taught(change: &Change, before: &Record, now: Option<&Record>) -> Vec<(String, String, String)> {
    let head = before.head();
    let (rule, sentence) = (&head.because.rule, line(&head.text));
    let against = || (rule.clone(), head.because.entry.clone(), format!("no      {sentence}"));
    let Change::Edit(edit) = change else { return vec![against()] };
    let mut out = Vec::new();
    let right = now.and_then(Record::event).map(expected);
    if edit.kind.is_some() {
        out.push(against());
        if let (Some(right), Some(event)) = (&right, before.event()) {
            let what = format!("# “{}” ({}) wants a rule that gives this", event.trigger.text, head.because.predicate);
            out.push(("a new rule".to_owned(), String::new(), what));
            out.push(("a new rule".to_owned(), String::new(), format!("yes     {sentence} => {right}")));
        }
    } else if let Some(right) = &right {
        out.push((rule.clone(), head.because.entry.clone(), format!("yes     {sentence} => {right}")));
    }
    let sides = parties(before);
    let named = edit.actor.iter().chain(&edit.recipient).flatten();
    for party in named {
        let known = sides.0.iter().chain(sides.1).any(|old| old.code == party.code && old.sector == party.sector);
        if let Some(words) = party.words.as_ref().filter(|_| !known) {
            out.push(("actors".to_owned(), String::new(), format!("# “{words}” is {party}")));
        }
    }
    out
}
