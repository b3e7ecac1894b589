//! Documents that come again, changed or not.

use demarche_schema::{EventType, OffsetMap};

use super::{Folder, document, event, filled, prepared};
use crate::{Filter, Prepared, SentencePlace, Status, Store, Writer, Written};

#[test]
fn everything_comes_back_as_it_was() {
    let folder = Folder::new("back");
    let path = folder.file("r.db");
    let mut given = document("a", "2019-05-14", "Peru met Chile in Lima — twice.");
    let mut offsets = OffsetMap::default();
    offsets.push(0, 3);
    given.offsets = offsets;
    given.given = Some(format!("<p>{}</p>", given.text));
    given.title = Some("Talks".to_owned());
    given.url = Some("https://example.org/a".to_owned());
    given.extra.insert("desk".to_owned(), "south".into());
    let records =
        [event(&given, 1, EventType::Consult, "PER", "CHL"), event(&given, 2, EventType::Agree, "PER", "CHL")];
    let mut writer = Writer::open(&path).unwrap();
    assert_eq!(writer.add(&prepared(&given, &records), 77).unwrap(), Written::Added);
    writer.commit().unwrap();
    drop(writer);
    let store = Store::open(&path).unwrap();
    store.check().unwrap();
    let head = store.documents("a").unwrap().remove(0);
    assert_eq!((head.date, head.added, head.url, head.title), (given.date, 77, given.url, given.title));
    let body = store.body(head.number).unwrap();
    assert_eq!((&body.text, &body.given, &body.extra), (&given.text, &given.given, &given.extra));
    assert_eq!(body.records().unwrap(), records);
    assert_eq!(body.sentence(0), Some(given.text.as_str()));
    assert_eq!(store.by_id("0000000000000002").unwrap()[0].record, records[1]);
}

#[test]
fn the_same_document_changes_nothing_and_a_corrected_one_replaces_it() {
    let folder = Folder::new("replace");
    let path = folder.file("r.db");
    let first = document("a", "2019-05-14", "Peru met Chile in Lima.");
    let second = document("a", "2019-05-14", "Peru met Bolivia in Lima.");
    let write = |document: &demarche_schema::Document, other: &str| {
        let record = event(document, 1, EventType::Consult, "PER", other);
        let mut writer = Writer::open(&path).unwrap();
        let written = writer.add(&prepared(document, &[record]), 5).unwrap();
        writer.commit().unwrap();
        written
    };
    assert_eq!(write(&first, "CHL"), Written::Added);
    assert_eq!(write(&first, "CHL"), Written::Unchanged);
    assert_eq!(write(&second, "BOL"), Written::Replaced);
    assert_eq!(write(&first, "CHL"), Written::Unchanged, "an old version that comes again is known");
    let store = Store::open(&path).unwrap();
    let versions = store.documents("a").unwrap();
    assert_eq!(versions.len(), 2);
    assert_eq!(versions[0].replaced_by, Some(versions[1].number));
    assert_eq!(store.records_of(versions[0].number).unwrap().len(), 1, "the old version keeps its records");
    let all: Vec<_> = store.records(&Filter::default()).unwrap().map(Result::unwrap).collect();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].record.event().unwrap().recipient[0].code, "BOL");
    for table in ["party", "named", "dyad", "record"] {
        let column = if table == "record" { "id" } else { "record" };
        let old = format!("SELECT count(*) FROM {table} WHERE {column} = {}", versions[0].first_record);
        assert_eq!(store.db.query_row(&old, [], |row| row.get::<_, i64>(0)).unwrap(), 0, "{table}");
    }
}

#[test]
fn an_address_knows_its_document() {
    let folder = Folder::new("address");
    let path = folder.file("r.db");
    let mut writer = Writer::open(&path).unwrap();
    for (id, text, expected) in [("a", "One text.", Written::Added), ("b", "Another text.", Written::Replaced)] {
        let mut given = document(id, "2019-05-14", text);
        given.url = Some("https://example.org/story".to_owned());
        assert_eq!(writer.add(&prepared(&given, &[]), 0).unwrap(), expected);
    }
    assert!(
        writer
            .store()
            .has(&{
                let mut given = document("c", "2019-05-14", "Another text.");
                given.url = Some("https://example.org/story".to_owned());
                given
            })
            .unwrap()
    );
}

#[test]
fn a_batch_that_was_not_committed_leaves_no_trace() {
    let folder = Folder::new("batch");
    let path = folder.file("r.db");
    filled(&path, 5);
    let mut writer = Writer::open(&path).unwrap();
    let more = document("more", "2021-01-01", "Something else happened.");
    writer.add(&prepared(&more, &[event(&more, 99, EventType::Aid, "PER", "CHL")]), 0).unwrap();
    drop(writer);
    let store = Store::open(&path).unwrap();
    assert!(store.documents("more").unwrap().is_empty());
    assert_eq!(store.count(&Filter::default(), 100).unwrap(), 5);
}

#[test]
fn a_clock_that_goes_back_is_held() {
    let folder = Folder::new("clock");
    let path = folder.file("r.db");
    for (id, now, expected) in [("a", 500, 500), ("b", 100, 500), ("c", 501, 501)] {
        let mut writer = Writer::open(&path).unwrap();
        writer.add(&prepared(&document(id, "2019-05-14", id), &[]), now).unwrap();
        writer.commit().unwrap();
        assert_eq!(writer.store().documents(id).unwrap()[0].added, expected);
    }
}

#[test]
fn other_languages_are_kept_and_marked() {
    let folder = Folder::new("language");
    let mut writer = Writer::open(&folder.file("r.db")).unwrap();
    let mut given = document("fr", "2019-05-14", "Le ministre a rencontré son homologue.");
    given.language = Some("fr".to_owned());
    let end = u32::try_from(given.text.len()).unwrap();
    let places = [SentencePlace { start: 0, end, headline: false }];
    writer.add(&Prepared::new(&given, &places, &[], Status::OtherLanguage).unwrap(), 0).unwrap();
    let head = writer.store().documents("fr").unwrap().remove(0);
    assert_eq!((head.status.as_str(), head.language.as_deref()), ("other language", Some("fr")));
}

#[test]
fn the_lexicon_of_a_coder_without_documents_is_let_go() {
    use crate::Coder;
    let folder = Folder::new("coders");
    let path = folder.file("r.db");
    let coder = |lexicon: &[u8]| Coder { program: "p".into(), model: "m".into(), lexicon: lexicon.to_vec() };
    let mut writer = Writer::open(&path).unwrap();
    let first = writer.set_coder(&coder(b"first")).unwrap();
    let given = document("a", "2020-01-01", "Peru met Chile.");
    writer.add(&prepared(&given, &[event(&given, 1, EventType::Consult, "PER", "CHL")]), 0).unwrap();
    let kept = |writer: &Writer| -> Vec<Vec<u8>> {
        writer.store().coders().unwrap().into_iter().map(|(_, coder, _)| coder.lexicon).collect()
    };
    let second = writer.set_coder(&coder(b"second")).unwrap();
    assert_eq!(kept(&writer), [&b"first"[..], b"second"], "a document is still of the first");
    writer.untouched(1).unwrap();
    writer.set_coder(&coder(b"third")).unwrap();
    assert_eq!(kept(&writer), [&b""[..], b"second", b"third"]);
    assert_eq!(writer.set_coder(&coder(b"first")).unwrap(), first, "it is known, and comes back whole");
    assert_eq!(kept(&writer), [&b"first"[..], b"second", b""]);
    assert_ne!(first, second);
}
