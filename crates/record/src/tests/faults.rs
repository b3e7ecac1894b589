//! Damaged files, other versions, no room, no right to write, two writers: a clear error, nothing lost.

use std::fs;

use demarche_schema::EventType;
use rusqlite::Connection;

use super::{Folder, document, event, filled, prepared};
use crate::{ErrorKind, Filter, Store, Writer};

fn refused(path: &std::path::Path, kind: ErrorKind) -> String {
    let before = fs::read(path).unwrap();
    let read = Store::open(path).and_then(|store| store.check()).unwrap_err();
    let written = Writer::open(path).unwrap_err();
    assert_eq!((read.kind(), written.kind()), (kind, kind), "{read}\n{written}");
    assert!(written.to_string().starts_with(&path.display().to_string()), "{written}");
    assert!(fs::read(path).unwrap() == before, "the file was changed");
    written.to_string()
}

#[test]
fn a_file_that_is_no_record_is_left_alone() {
    let folder = Folder::new("other");
    let text = folder.file("notes.txt");
    fs::write(&text, "These are my notes and no database at all. ".repeat(99)).unwrap();
    refused(&text, ErrorKind::NotARecord);
    let other = folder.file("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
    assert!(refused(&other, ErrorKind::NotARecord).contains("no record of Démarche"));
    assert_eq!(Store::open(&folder.file("none.db")).unwrap_err().kind(), ErrorKind::Io);
}

#[test]
fn a_later_version_is_left_alone() {
    let folder = Folder::new("later");
    let path = folder.file("r.db");
    filled(&path, 3);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 999).unwrap();
    assert!(refused(&path, ErrorKind::LaterVersion).contains("schema 999"));
}

#[test]
fn damage_is_found() {
    let folder = Folder::new("damage");
    let path = folder.file("r.db");
    filled(&path, 300);
    let whole = fs::read(&path).unwrap();
    // Its end is missing.
    fs::write(&path, &whole[..whole.len() - 20_000]).unwrap();
    refused(&path, ErrorKind::Damaged);
    // A page in the middle is overwritten.
    let mut holed = whole.clone();
    let page = whole.len() / 16384 / 2 * 16384;
    holed[page..page + 16384].fill(0xa5);
    fs::write(&path, &holed).unwrap();
    refused(&path, ErrorKind::Damaged);
}

#[test]
fn a_changed_text_is_found() {
    let folder = Folder::new("text");
    let path = folder.file("r.db");
    filled(&path, 3);
    let db = Connection::open(&path).unwrap();
    let other = crate::pack::pack(b"", b"The minister met nobody.");
    db.execute("UPDATE body SET text = ? WHERE document = 2", [other]).unwrap();
    drop(db);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.check().unwrap_err().kind(), ErrorKind::Damaged);
    assert_eq!(store.body(2).unwrap_err().kind(), ErrorKind::Damaged);
    assert!(store.body(1).is_ok(), "the rest can be read");
}

#[test]
fn one_writes_and_many_read() {
    let folder = Folder::new("two");
    let path = folder.file("r.db");
    filled(&path, 3);
    let mut writer = Writer::open(&path).unwrap();
    assert_eq!(Writer::open(&path).unwrap_err().kind(), ErrorKind::Busy);
    let more = document("more", "2021-01-01", "Something else happened.");
    writer.add(&prepared(&more, &[event(&more, 99, EventType::Aid, "PER", "CHL")]), 0).unwrap();
    let readers = [Store::open(&path).unwrap(), Store::open(&path).unwrap()];
    let seen = || readers.iter().map(|store| store.count(&Filter::default(), 100).unwrap()).collect::<Vec<_>>();
    assert_eq!(seen(), [3, 3], "a batch is seen when it is whole");
    writer.commit().unwrap();
    assert_eq!(seen(), [4, 4]);
    drop(writer);
    assert!(Writer::open(&path).is_ok(), "the lock goes with its writer");
}

#[test]
fn a_full_disk_loses_the_batch_alone() {
    let folder = Folder::new("full");
    let path = folder.file("r.db");
    filled(&path, 50);
    let length = fs::metadata(&path).unwrap().len();
    let mut writer = Writer::open(&path).unwrap();
    writer.limit(length + (64 << 10)).unwrap();
    let noise = |n: u64| {
        (0..600u64).map(|k| format!("{:x} ", (n * 1_000 + k).wrapping_mul(0x9e37_79b9_7f4a_7c15))).collect::<String>()
    };
    let failed = (0..1000).find_map(|n| {
        let given = document(&format!("big-{n}"), "2021-01-01", &noise(n));
        writer.add(&prepared(&given, &[]), 0).err()
    });
    assert_eq!(failed.expect("the room ends").kind(), ErrorKind::Full);
    drop(writer);
    let store = Store::open(&path).unwrap();
    store.check().unwrap();
    assert_eq!(store.count(&Filter::default(), 1000).unwrap(), 50);
    assert!(store.documents("big-0").unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("readonly");
    let path = folder.file("r.db");
    filled(&path, 3);
    let _ = fs::remove_file(folder.file("r.db.lock"));
    let mode = |bits: u32| fs::set_permissions(folder.path(), fs::Permissions::from_mode(bits)).unwrap();
    mode(0o555);
    let allowed = fs::write(folder.file("probe"), "").is_ok();
    let (read, written) = (Store::open(&path).map(|store| store.count(&Filter::default(), 9)), Writer::open(&path));
    mode(0o755);
    assert_eq!(read.unwrap().unwrap(), 3);
    if allowed {
        println!("skipped: this user may write everywhere");
        return;
    }
    assert_eq!(written.unwrap_err().kind(), ErrorKind::ReadOnly);
}
