//! Records in one line each, for tests that people can read.
//!
//!     2021-03-01 KEN:GOV demands border/posts to UGA only_if trade/tolls by UGA   (a position; `by`: said by)
//!     2021-03-01 KEN CONSULT to UGA (negation)                                    (an event)
//!     2021-03-01 KEN signed lake-pact to UGA                                      (an event on an agreement)
//!     2021-03-01 until 2022-06 expires lake-pact binds KEN,UGA                    (a deadline, reported on the first day)
//!     agreement lake-pact ends 2022-06-30 parties KEN,UGA issue lake/fish         (an entry of the registry)
//!     usual lake/fish KEN,UGA                                                     (usual parties of an issue)

use std::str::FromStr;

use demarche_analysis::{Background, Builder, Dossier, Registered, Source, period};
use demarche_schema::{
    AgreementAct, AgreementStep, Auxiliary, Because, Condition, ConditionType, Deadline, DeadlineKind, Entity, Event,
    EventType, Instrument, IssueRef, Passage, Position, Precision, Record, RecordHead, Sector, Span, Stance, When,
};

fn entity(text: &str) -> Entity {
    let (code, sector) = text.split_once(':').map_or((text, None), |(code, sector)| (code, Sector::from_name(sector)));
    let (name, text) = (code.to_owned(), code.to_owned());
    Entity { code: code.to_owned(), sector, other_sectors: vec![], name, text, span: Span::default(), wikidata: None }
}

fn entities(text: &str) -> Vec<Entity> {
    text.split(',').filter(|part| !part.is_empty()).map(entity).collect()
}

fn issue(id: &str) -> IssueRef {
    IssueRef { id: id.to_owned(), label: id.rsplit('/').next().unwrap_or(id).replace('-', " ") }
}

fn passage(text: &str) -> Passage {
    Passage { text: text.to_owned(), span: Span::default() }
}

fn instrument(name: &str) -> Instrument {
    Instrument { id: Some(name.to_owned()), name: name.to_owned(), text: name.to_owned(), span: Span::default() }
}

fn head(line: &str, day: &str, number: usize, said_by: &str) -> RecordHead {
    RecordHead {
        id: format!("{number:016x}"),
        doc: format!("doc-{number:04}"),
        sentence: 0,
        text: line.to_owned(),
        span: Span::default(),
        date: Some(day.to_owned()),
        date_precision: Some(Precision::Day),
        attributed_to: entities(said_by),
        confidence: 0.9,
        because: Because {
            rule: String::new(),
            entry: String::new(),
            predicate: String::new(),
            model: String::new(),
            then: vec![],
        },
    }
}

/// The word after a keyword.
fn after<'a>(words: &[&'a str], keyword: &str) -> Option<&'a str> {
    words.iter().position(|word| *word == keyword).and_then(|at| words.get(at + 1).copied())
}

/// Reads a line that stands for a record.
pub(crate) fn record(line: &str, number: usize) -> Record {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut head = head(line, words[0], number, after(&words, "by").unwrap_or(""));
    if let Some(date) = after(&words, "until") {
        let what = DeadlineKind::from_name(words[3]).unwrap_or_else(|| panic!("kind of deadline in {line}"));
        head.date = Some(date.to_owned());
        let deadline = Deadline {
            what,
            instrument: Some(instrument(words[4])),
            parties: entities(after(&words, "binds").unwrap_or("")),
            claim: passage(line),
            reported: Some(words[0].to_owned()),
        };
        return Record::Deadline { head, deadline };
    }
    let (first, second) = (entities(words[1]), entities(after(&words, "to").unwrap_or("")));
    if let Ok(stance) = Stance::from_str(words[2]) {
        let condition = ConditionType::ALL.iter().find_map(|kind| {
            let about = after(&words, kind.as_str())?;
            let text = format!("{kind} {about}");
            Some(Condition { kind: *kind, text, span: Span::default(), issue: Some(issue(about)) })
        });
        let position = Position {
            holder: first,
            addressee: second,
            issue: issue(words[3]),
            stance,
            claim: passage(words[3]),
            condition,
        };
        return Record::Position { head, position };
    }
    Record::Event { head, event: event(line, &words, first, second) }
}

fn event(line: &str, words: &[&str], actor: Vec<Entity>, recipient: Vec<Entity>) -> Event {
    let step = AgreementStep::from_name(words[2]);
    let event = EventType::from_name(words[2]).or(step.map(|_| EventType::Agree));
    let event = event.unwrap_or_else(|| panic!("neither stance nor event in {line}"));
    let auxiliary = Auxiliary::ALL.iter().copied().filter(|of| line.contains(&format!("({of})"))).collect();
    Event {
        actor,
        recipient,
        event,
        mode: vec![],
        context: vec![],
        auxiliary,
        cameo: String::new(),
        quad_code: event.quad() as u8,
        event_scale: event.score(&[]),
        event_loc: None,
        trigger: passage(words[2]),
        agreement: step.map(|step| AgreementAct { step, instrument: instrument(words[3]) }),
    }
}

/// Takes a line about the background; whether it was one.
fn background(line: &str, into: &mut Background) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let list = |keyword: &str| after(&words, keyword).map_or(vec![], |all| all.split(',').map(str::to_owned).collect());
    match words[0] {
        "usual" => {
            let parties = words[2].split(',').map(str::to_owned).collect();
            into.issue_parties.insert(words[1].to_owned(), parties);
        }
        "agreement" => {
            let end = after(&words, "ends").map(|end| {
                let (date, last) = period(end).expect("a date");
                let precision = if date == last { Precision::Day } else { Precision::Year };
                When { date, precision }
            });
            let agreement = Registered {
                id: words[1].to_owned(),
                name: words[1].to_owned(),
                issues: list("issue"),
                parties: list("parties"),
                end,
                source: after(&words, "source").map(str::to_owned),
                ..Registered::default()
            };
            into.agreements.insert(agreement.id.clone(), agreement);
        }
        _ => return false,
    }
    true
}

/// Records and background of a text, a line each.
pub(crate) fn read(lines: &[&str]) -> (Vec<Record>, Background) {
    let mut known = Background::default();
    let rest: Vec<&&str> = lines.iter().filter(|line| !background(line, &mut known)).collect();
    (rest.iter().enumerate().map(|(number, line)| record(line, number)).collect(), known)
}

/// A dossier of records.
pub(crate) fn dossier<'a>(records: impl IntoIterator<Item = &'a Record>) -> Dossier {
    let mut builder = Builder::new();
    records.into_iter().for_each(|record| builder.push(record, Source::default()));
    builder.build()
}
