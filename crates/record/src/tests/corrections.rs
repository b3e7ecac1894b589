//! What people say of records: kept, laid over every coding, taken back.

use demarche_schema::{Document, EventType, Mode, Record};
use proptest::prelude::*;

use super::{Folder, document, event, prepared};
use crate::{Change, Edit, ErrorKind, Filter, Found, Order, Party, Said, Store, Writer};

const TEXT: &str = "The minister accused envoy Paz of fishing in closed waters.";

fn said(reason: &str) -> Said {
    Said { author: "Ann".to_owned(), reason: reason.to_owned(), now: 9_000 }
}

/// A record of documents with one event each, and its writer.
fn with(folder: &Folder, documents: &[(Document, Vec<Record>)]) -> Writer {
    let mut writer = Writer::open(&folder.file("r.db")).unwrap();
    for (document, records) in documents {
        writer.add(&prepared(document, records), 1_000).unwrap();
    }
    writer.commit().unwrap();
    writer
}

fn one() -> (Document, Vec<Record>) {
    let given = document("a", "2021-05-03", TEXT);
    let record = event(&given, 7, EventType::Accuse, "PER", "CHL");
    (given, vec![record])
}

fn all(store: &Store) -> Vec<Found> {
    let filter = Filter { order: Order::Written, ..Filter::default() };
    store.records(&filter).unwrap().collect::<Result<_, _>>().unwrap()
}

fn id(n: u64) -> String {
    format!("{n:016x}")
}

fn party(text: &str) -> Vec<Party> {
    text.split(',').map(|one| one.parse().unwrap()).collect()
}

/// Codes a document anew.
fn recode(writer: &mut Writer, doc: &str, records: &[Record]) {
    let number = writer.store().documents(doc).unwrap().last().unwrap().number;
    writer.rewrite(number, Some(records)).unwrap();
    writer.commit().unwrap();
}

#[test]
fn an_edit_counts_everywhere_and_keeps_what_was_coded() {
    let folder = Folder::new("edit");
    let mut writer = with(&folder, &[one()]);
    let edit = Edit {
        kind: Some("REQUEST".to_owned()),
        modes: Some(vec![Mode::Change]),
        actor: Some(party("BOL:GOV=minister")),
        ..Edit::default()
    };
    let number = writer.correct(&[&id(7)], &Change::Edit(edit.clone()), &said("misread")).unwrap();
    writer.commit().unwrap();
    drop(writer);
    let store = Store::open(&folder.file("r.db")).unwrap();
    store.check().unwrap();
    let asked = |actor: &str, kind: &str| {
        let filter =
            Filter { actors: vec![crate::ActorTerm::read(actor)], types: vec![kind.to_owned()], ..Filter::default() };
        store.count(&filter, 9).unwrap()
    };
    assert_eq!((asked("BOL", "REQUEST"), asked("PER", "ACCUSE"), asked("PER", "REQUEST")), (1, 0, 0));
    let found = store.by_id(&id(7)).unwrap().remove(0);
    let event = found.record.event().unwrap();
    assert_eq!((event.event, event.mode.as_slice(), event.quad_code), (EventType::Request, &[Mode::Change][..], 3));
    assert_eq!((event.cameo.as_str(), event.event_scale), ("100", -1.0));
    assert_eq!((event.actor[0].name.as_str(), event.actor[0].span.start, event.actor[0].span.end), ("minister", 4, 12));
    assert_eq!(event.recipient[0].code, "CHL");
    assert_eq!(found.record.head().because.then, ["correction 1 by Ann: type REQUEST; modes change; actor BOL:GOV"]);
    let body = store.body(found.document.number).unwrap();
    assert_eq!(body.coded().unwrap(), one().1);
    let kept = store.corrections().unwrap();
    assert_eq!((kept[0].number, kept[0].made, kept[0].reason.as_str()), (number, 9_000, "misread"));
    assert_eq!((&kept[0].change, &kept[0].targets[0].before), (&Change::Edit(edit), &one().1[0]));
    assert_eq!(store.corrections_of(&id(7)).unwrap(), kept);
}

#[test]
fn what_is_rejected_is_gone_and_comes_back_when_that_is_withdrawn() {
    let folder = Folder::new("reject");
    let mut writer = with(&folder, &[one()]);
    let number = writer.correct(&[&id(7)], &Change::Reject, &said("a forecast")).unwrap();
    writer.commit().unwrap();
    assert!(all(writer.store()).is_empty());
    assert_eq!(writer.store().body(1).unwrap().coded().unwrap(), one().1);
    // The same document again changes nothing.
    writer.add(&prepared(&one().0, &one().1), 0).unwrap();
    assert!(all(writer.store()).is_empty());
    writer.withdraw(number, &said("I was wrong")).unwrap();
    writer.commit().unwrap();
    assert_eq!(all(writer.store())[0].record, one().1[0]);
    assert_eq!(writer.store().corrections().unwrap()[0].withdrawn_by, Some(2));
    assert_eq!(writer.withdraw(number, &said("again")).unwrap_err().kind(), ErrorKind::Argument);
    assert_eq!(writer.withdraw(2, &said("undo")).unwrap_err().kind(), ErrorKind::Argument);
}

#[test]
fn corrections_survive_another_coding() {
    let folder = Folder::new("recoded");
    let mut writer = with(&folder, &[one()]);
    let edit = Edit { recipient: Some(party("BOL")), ..Edit::default() };
    writer.correct(&[&id(7)], &Change::Edit(edit), &said("Bolivia's envoy")).unwrap();
    let given = one().0;
    let recipient = |writer: &Writer| {
        let found = all(writer.store());
        assert_eq!(found.len(), 1);
        let record = found[0].record.clone();
        (record.head().id.clone(), record.event().unwrap().event, record.event().unwrap().recipient[0].code.clone())
    };
    // Another rule gives another id and type: the correction is of the recipient alone.
    recode(&mut writer, "a", &[event(&given, 99, EventType::Reject, "PER", "CHL")]);
    assert_eq!(recipient(&writer), (id(7), EventType::Reject, "BOL".to_owned()));
    // Nothing at all: what a person made of it stays.
    recode(&mut writer, "a", &[]);
    assert_eq!(recipient(&writer), (id(7), EventType::Accuse, "BOL".to_owned()));
    assert!(writer.store().body(1).unwrap().coded().unwrap().is_empty());
    recode(&mut writer, "a", &one().1);
    assert_eq!(recipient(&writer), (id(7), EventType::Accuse, "BOL".to_owned()));
}

#[test]
fn a_rejection_waits_until_it_is_met_again() {
    let folder = Folder::new("waits");
    let mut writer = with(&folder, &[one()]);
    writer.correct(&[&id(7)], &Change::Reject, &said("no event")).unwrap();
    let met = |writer: &Writer| writer.store().corrections().unwrap()[0].targets[0].met;
    recode(&mut writer, "a", &[]);
    assert!(!met(&writer) && all(writer.store()).is_empty());
    recode(&mut writer, "a", &[event(&one().0, 55, EventType::Accuse, "PER", "")]);
    assert!(met(&writer) && all(writer.store()).is_empty(), "the same words by another rule");
}

#[test]
fn a_corrected_version_of_a_document_keeps_its_corrections() {
    let folder = Folder::new("version");
    let mut writer = with(&folder, &[one()]);
    writer.correct(&[&id(7)], &Change::Reject, &said("no event")).unwrap();
    writer.commit().unwrap();
    let mut later = document("a", "2021-05-03", &format!("{TEXT} She said so twice."));
    let mut again = event(&later, 21, EventType::Accuse, "PER", "CHL");
    let end = u32::try_from(TEXT.len()).unwrap();
    if let Record::Event { head, .. } = &mut again {
        (head.text, head.span.end) = (TEXT.to_owned(), end);
    }
    let more = event(&later, 22, EventType::Consult, "PER", "CHL");
    writer.add(&prepared(&later, &[again.clone(), more]), 0).unwrap();
    writer.commit().unwrap();
    let ids =
        |writer: &Writer| all(writer.store()).iter().map(|found| found.record.head().id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&writer), [id(22)]);
    // Also when the version after that has another id, and only the address says whose it is.
    later.url = Some("https://example.org/a".to_owned());
    later.text.push_str(" Twice.");
    writer.add(&prepared(&later, &[again.clone()]), 0).unwrap();
    let mut moved = document("b", "2021-05-03", &format!("{TEXT} Again."));
    moved.url.clone_from(&later.url);
    writer.add(&prepared(&moved, &[again]), 0).unwrap();
    writer.commit().unwrap();
    assert!(ids(&writer).is_empty());
}

/// Four reports of one event in two wordings, and what holds them together.
fn reports() -> Vec<(Document, Vec<Record>)> {
    let texts = [
        "The minister met envoy Paz in Lima about harbour fees and fishing grounds.",
        "The minister met envoy Paz in Lima about harbour fees and fishing.",
        "Tugs, pilots and dredging filled another agenda that admirals brought along.",
        "Tugs, pilots and dredging filled another agenda, admirals reported.",
    ];
    let made = |(n, text): (u64, &&str)| {
        let given = document(&format!("doc-{n}"), "2021-05-03", text);
        let record = event(&given, n, EventType::Consult, "PER", "CHL");
        (given, vec![record])
    };
    (1..).zip(&texts).map(made).collect()
}

fn groups(writer: &Writer) -> Vec<i64> {
    let mut statement = writer.store().db.prepare("SELECT ifnull(occurrence, key) FROM record ORDER BY key").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn occurrences_are_merged_and_split_by_hand() {
    let folder = Folder::new("merge");
    let mut writer = with(&folder, &reports());
    assert_eq!(groups(&writer), [1, 1, 3, 3]);
    let merge = writer.correct(&[&id(2), &id(3)], &Change::Merge, &said("one round of talks")).unwrap();
    assert_eq!(groups(&writer), [1, 1, 1, 1], "what was with them comes along");
    let split = writer.correct(&[&id(1)], &Change::Split, &said("an earlier round")).unwrap();
    assert_eq!(groups(&writer), [1, 2, 2, 2]);
    // A report that comes later joins those that were left.
    let mut late = reports().remove(0);
    late.0.id = "late".to_owned();
    late.0.text.push_str(" Again.");
    late.1 = vec![event(&late.0, 9, EventType::Consult, "PER", "CHL")];
    writer.add(&prepared(&late.0, &late.1), 0).unwrap();
    assert_eq!(groups(&writer), [1, 2, 2, 2, 2]);
    writer.withdraw(merge, &said("two rounds")).unwrap();
    assert_eq!(groups(&writer), [1, 2, 3, 3, 2]);
    writer.withdraw(split, &said("the same round")).unwrap();
    assert_eq!(groups(&writer), [1, 1, 3, 3, 1]);
    // The later word holds: taken apart, then tied.
    writer.correct(&[&id(4)], &Change::Split, &said("apart")).unwrap();
    assert_eq!(groups(&writer), [1, 1, 3, 4, 1]);
    writer.correct(&[&id(4), &id(3)], &Change::Merge, &said("not apart")).unwrap();
    assert_eq!(groups(&writer), [1, 1, 3, 3, 1]);
    writer.commit().unwrap();
    // Another coding of all of them changes nothing of that.
    for (document, records) in reports() {
        recode(&mut writer, &document.id, &records);
    }
    assert_eq!(groups(&writer), [1, 1, 3, 3, 1]);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = Folder::new("refused");
    let mut writer = with(&folder, &[one()]);
    let edit = |edit: Edit| Change::Edit(edit);
    let wrong = [
        (vec![id(8)], Change::Reject, said("x"), "no record 0000000000000008"),
        (vec![id(7)], Change::Merge, said("x"), "two records or more"),
        (vec![id(7)], Change::Reject, said(" "), "an author and a reason"),
        (vec![id(7)], edit(Edit::default()), said("x"), "sets nothing"),
        (
            vec![id(7)],
            edit(Edit { kind: Some("QUARREL".into()), ..Edit::default() }),
            said("x"),
            "no event type is called",
        ),
        (
            vec![id(7)],
            edit(Edit { modes: Some(vec![Mode::Aerial]), ..Edit::default() }),
            said("x"),
            "ACCUSE has no mode",
        ),
        (vec![id(7)], edit(Edit { actor: Some(party("RUS=a tank")), ..Edit::default() }), said("x"), "has no “a tank”"),
    ];
    for (ids, change, said, expected) in wrong {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let error = writer.correct(&ids, &change, &said).unwrap_err();
        assert!(error.kind() == ErrorKind::Argument && error.to_string().contains(expected), "{error}");
    }
    for text in ["Russia", "RUS:ARMY", "", "rus"] {
        assert!(text.parse::<Party>().is_err(), "{text}");
    }
    assert!(writer.store().corrections().unwrap().is_empty());
}

#[test]
fn corrections_teach() {
    let folder = Folder::new("teach");
    let mut documents = vec![one()];
    documents.extend(reports());
    let mut writer = with(&folder, &documents);
    writer.correct(&[&id(1)], &Change::Reject, &said("a plan")).unwrap();
    let edit = Edit { kind: Some("REJECT".into()), actor: Some(party("BOL:GOV=minister")), ..Edit::default() };
    writer.correct(&[&id(7)], &Change::Edit(edit), &said("misread")).unwrap();
    let (events, positions) = writer.store().gold().unwrap();
    assert!(positions.is_empty());
    let expected = format!("case correction-2  date=2021-05-03  note=corrected\n{TEXT}\n=> BOL:GOV REJECT CHL\n");
    assert!(events.contains(&expected), "{events}");
    assert!(events.contains("harbour fees and fishing grounds.\n=> none\n"), "{events}");
    let lessons: Vec<String> = writer.store().lessons().unwrap().iter().map(ToString::to_string).collect();
    let text = lessons.join("");
    assert!(
        text.contains("# test/rule (events/test.lex:1): corrections 1, 2\n  no      The minister met envoy"),
        "{text}"
    );
    assert!(text.contains("  # “minister” is BOL:GOV\n"), "{text}");
    assert!(text.contains(&format!("  yes     {TEXT} => BOL:GOV REJECT CHL\n")), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whatever is corrected and taken back again, in whatever order, in the end stands what was coded.
    #[test]
    fn what_is_taken_back_leaves_no_trace(steps in proptest::collection::vec((0u8..4, 1u64..5, 1u64..5), 1..8), seed in any::<u64>()) {
        let folder = Folder::new("back-and-forth");
        let mut writer = with(&folder, &reports());
        let rows = |writer: &Writer| -> Vec<String> {
            let sql = "SELECT key || ' ' || type || ' ' || ifnull(occurrence, key) || ' ' || (SELECT group_concat(code) FROM party p \
                       WHERE p.record = r.id) FROM record r ORDER BY key";
            let mut statement = writer.store().db.prepare(sql).unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
        };
        let before = rows(&writer);
        let mut made = Vec::new();
        for (what, a, b) in steps {
            let (a, b) = (id(a), id(b));
            let change = match what {
                0 => Change::Reject,
                1 => Change::Edit(Edit { kind: Some("AID".into()), ..Edit::default() }),
                2 => Change::Merge,
                _ => Change::Split,
            };
            let ids: Vec<&str> = if what == 2 { vec![&a, &b] } else { vec![&a] };
            made.extend(writer.correct(&ids, &change, &said("a try")).ok());
        }
        made.sort_by_key(|number| crate::rows::hash(&(seed ^ number.cast_unsigned()).to_le_bytes()));
        for number in made {
            writer.withdraw(number, &said("no")).unwrap();
        }
        prop_assert_eq!(rows(&writer), before);
        let left: i64 = writer.store().db.query_row("SELECT count(*) FROM bond", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(left, 0);
    }
}
