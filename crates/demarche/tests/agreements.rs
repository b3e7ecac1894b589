//! The cases of `cases/agreements.txt`: deadlines and what becomes of agreements.

use demarche::schema::{Date, Document, Entity, Instrument, Record};
use demarche::{Options, Pipeline};

/// One document with what must be found in it.
#[derive(Default)]
struct Case<'t> {
    line: usize,
    date: Option<Date>,
    text: &'t str,
    wants: Vec<(usize, &'t str)>,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let (mut all, mut date) = (Vec::<Case<'_>>::new(), None);
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    for (number, line) in lines {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        match key {
            "date" => date = Some(value.parse().expect("a day")),
            "text" => all.push(Case { line: number, date, text: value, wants: Vec::new() }),
            "deadline" | "step" | "then" | "none" => {
                all.last_mut().expect("a file opens with “text”").wants.push((number, line));
            }
            _ => panic!("line {number}: no key “{key}”"),
        }
    }
    all
}

fn is_instrument(wanted: Option<&str>, given: Option<&Instrument>) -> bool {
    match (wanted, given) {
        (None | Some("-"), _) => true,
        (Some(wanted), Some(given)) => given.id.as_deref() == Some(wanted) || given.name == wanted.replace('_', " "),
        (Some(_), None) => false,
    }
}

fn are_parties(wanted: Option<&str>, given: &[Entity]) -> bool {
    let mut codes: Vec<&str> = given.iter().map(|entity| entity.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    wanted.is_none_or(|wanted| {
        let mut wanted: Vec<&str> = wanted.split(',').filter(|code| *code != "-").collect();
        wanted.sort_unstable();
        wanted == codes
    })
}

/// Whether a wish is met by a record.
fn meets(want: &str, record: &Record) -> bool {
    let mut words = want.split_whitespace();
    match (words.next(), record) {
        (Some("deadline"), Record::Deadline { head, deadline }) => {
            words.next() == Some(deadline.what.as_str())
                && words.next() == head.date.as_deref()
                && is_instrument(words.next(), deadline.instrument.as_ref())
                && are_parties(words.next(), &deadline.parties)
        }
        (Some("step"), Record::Event { event, .. }) => event.agreement.as_ref().is_some_and(|act| {
            words.next() == Some(act.step.as_str()) && is_instrument(words.next(), Some(&act.instrument))
        }),
        (Some("then"), record) => {
            let wanted = want.trim_start_matches("then ");
            record.head().because.then.iter().any(|then| then.contains(wanted))
        }
        _ => false,
    }
}

fn shown(record: &Record) -> Option<String> {
    let named = |of: &Instrument| of.id.clone().unwrap_or_else(|| of.name.replace(' ', "_"));
    let then = &record.head().because.then;
    match record {
        Record::Deadline { head, deadline } => {
            let codes: Vec<&str> = deadline.parties.iter().map(|entity| entity.code.as_str()).collect();
            let what = deadline.instrument.as_ref().map_or("-".to_owned(), named);
            let date = head.date.as_deref().unwrap_or("-");
            Some(format!("deadline {} {date} {what} {} {then:?}", deadline.what, codes.join(",")))
        }
        Record::Event { event, .. } => {
            event.agreement.as_ref().map(|act| format!("step {} {} {then:?}", act.step, named(&act.instrument)))
        }
        Record::Position { .. } => None,
    }
}

/// What is wrong with a case.
fn check(pipeline: &Pipeline, case: &Case<'_>) -> Option<String> {
    let id = format!("case-{}", case.line);
    let document = Document { id, date: case.date, text: case.text.to_owned(), ..Document::default() };
    let records = pipeline.code(&document).records;
    let wanted = case.wants.iter().filter(|(_, want)| want.starts_with("deadline")).count();
    let found = records.iter().filter(|record| record.deadline().is_some()).count();
    let mut missing: Vec<String> = case
        .wants
        .iter()
        .filter(|(_, want)| *want != "none" && !records.iter().any(|record| meets(want, record)))
        .map(|(line, want)| format!("    {line}: {want}"))
        .collect();
    if found != wanted {
        missing.push(format!("    {found} deadlines, not {wanted}"));
    }
    let got: Vec<String> = records.iter().filter_map(shown).collect();
    (!missing.is_empty())
        .then(|| format!("{}: {}\n{}\n  got {}", case.line, case.text, missing.join("\n"), got.join("\n      ")))
}

#[test]
fn deadlines_and_steps_of_agreements() {
    let pipeline = Pipeline::new(&Options::default()).expect("a pipeline");
    let cases = cases(include_str!("cases/agreements.txt"));
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(&pipeline, case)).collect();
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() > 30, "only {} cases were read", cases.len());
}

#[test]
fn the_order_of_documents_changes_nothing_and_ids_are_stable() {
    let pipeline = Pipeline::new(&Options::default()).expect("a pipeline");
    let document = |id: &str, text: &str| Document {
        id: id.to_owned(),
        date: "2024-06-20".parse().ok(),
        text: text.to_owned(),
        ..Document::default()
    };
    let first = document("a", "New START expires in 2026. Iran must reply by Friday or face sanctions.");
    let second = document("b", "The accord expires in 2026.");
    let (one, _) = (pipeline.code(&first), pipeline.code(&second));
    let (_, again) = (pipeline.code(&second), pipeline.code(&first));
    assert_eq!(one.records, again.records);
    let mut ids: Vec<&str> = one.records.iter().map(|record| record.head().id.as_str()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "two records have one id");
}

#[test]
fn the_article_beside_the_repository_tells_when_new_start_lapses() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seed");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: ../shared/seed is not here");
        return;
    };
    let pipeline = Pipeline::new(&Options::default()).expect("a pipeline");
    for entry in entries {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a text");
        let records = pipeline.code(&Document { id: "seed".to_owned(), text, ..Document::default() }).records;
        let found: Vec<&Record> = records.iter().filter(|record| record.deadline().is_some()).collect();
        let shown: Vec<String> = records.iter().filter_map(shown).collect();
        assert!(
            found.iter().any(|record| meets("deadline expires 2026 new-start RUS,USA", record)),
            "{}",
            shown.join("\n")
        );
        assert_eq!(found.len(), 1, "{}", shown.join("\n"));
    }
}
