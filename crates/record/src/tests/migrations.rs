//! Records of every earlier version are brought up, nothing lost. `versions/N.db.gz` was written by the program as it was then.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::Folder;
use crate::schema::VERSION;
use crate::{Change, ErrorKind, Filter, Order, Said, Store, Writer};

/// Records as earlier versions wrote them, the first first.
const EARLIER: [&[u8]; 1] = [include_bytes!("versions/1.db.gz")];

fn unpacked(folder: &Folder, version: usize) -> PathBuf {
    let path = folder.file(&format!("{version}.db"));
    let mut whole = Vec::new();
    flate2::read::GzDecoder::new(EARLIER[version - 1]).read_to_end(&mut whole).unwrap();
    fs::write(&path, whole).unwrap();
    path
}

/// Everything that a version 1 record says, read without this crate.
fn said(path: &Path) -> Vec<String> {
    let db = Connection::open(path).unwrap();
    let mut out = Vec::new();
    for sql in [
        "SELECT key || content || ifnull(date, '') || status || ifnull(replaced_by, '') || added || records FROM document ORDER BY id",
        "SELECT key || sentence || type || ifnull(date, '') || ifnull(occurrence, '') || hex(features) FROM record ORDER BY id",
        "SELECT code || date || record || role || n || type FROM party ORDER BY 1",
        "SELECT a || b || date || record FROM dyad ORDER BY 1",
        "SELECT document || checksum || hex(text) || ifnull(hex(given), '') || ifnull(hex(records), '') FROM body ORDER BY document",
        "SELECT name || size || modified || documents FROM source ORDER BY 1",
        "SELECT source || line || reason FROM problem ORDER BY id",
        "SELECT printf('%d', rowid) FROM sentence WHERE sentence MATCH 'pipeline OR fishing OR gas' ORDER BY rowid",
    ] {
        let mut statement = db.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        out.extend(rows.map(|row| format!("{}: {}", &sql[7..11], row.unwrap())));
    }
    out
}

#[test]
fn every_earlier_version_has_a_record_to_test() {
    assert_eq!(EARLIER.len(), VERSION - 1);
}

#[test]
fn a_record_of_an_earlier_version_is_brought_up_whole() {
    for version in 1..VERSION {
        let folder = Folder::new(&format!("bring-up-{version}"));
        let path = unpacked(&folder, version);
        let before = said(&path);
        assert!(before.len() > 40, "{before:#?}");
        // Readers leave it alone and say what to do.
        let error = Store::open(&path).unwrap_err();
        assert!(error.kind() == ErrorKind::Argument && error.to_string().contains("brings it up"), "{error}");
        assert_eq!(said(&path), before);
        drop(Writer::open(&path).unwrap());
        assert_eq!(said(&path), before, "from version {version}");
        let store = Store::open(&path).unwrap();
        store.check().unwrap();
        let filter = Filter { order: Order::Written, ..Filter::default() };
        let found = store.records(&filter).unwrap().map(|found| found.unwrap().record).collect::<Vec<_>>();
        assert_eq!(found.len(), 8);
        // What came with later versions works on it.
        let mut writer = Writer::open(&path).unwrap();
        let said = Said { author: "Ann".to_owned(), reason: "no".to_owned(), now: 5 };
        writer.correct(&[&found[0].head().id], &Change::Reject, &said).unwrap();
        writer.commit().unwrap();
        drop(writer);
        assert_eq!(Store::open(&path).unwrap().count(&Filter::default(), 99).unwrap(), 7);
    }
}

#[test]
fn a_step_that_fails_leaves_the_version_before() {
    let folder = Folder::new("step");
    let path = unpacked(&folder, 1);
    // A table that the second step makes is there already.
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE bond (x)").unwrap();
    let before = said(&path);
    assert!(Writer::open(&path).is_err());
    assert_eq!(said(&path), before);
    let version = |db: Connection| db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(version(Connection::open(&path).unwrap()), 1);
}
