//! What goes wrong around a record: no room, no right to write. A clear error, and the record as it was after the last batch.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use demarche_record::{Filter, Store};

use crate::program::{Folder, run};

fn news(from: usize, to: usize) -> String {
    let mut out = String::new();
    for n in from..to {
        // Noise that packs badly, so that the room is soon used up.
        let mut seed = n as u64 + 1;
        let mut noise = String::new();
        for _ in 0..400 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let _ = write!(noise, "x{:x} ", seed >> 24);
        }
        let _ = writeln!(
            out,
            "{{\"id\":\"n-{n}\",\"date\":\"2021-05-03\",\"text\":\"Iran accused Israel of sabotaging pipeline number {n}. {noise}\"}}"
        );
    }
    out
}

/// Runs a line of the shell in a folder, the program as `$demarche`.
fn shell(folder: &Path, line: &str) -> Output {
    let program = env!("CARGO_BIN_EXE_demarche");
    Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("demarche", program)
        .output()
        .expect("there is a shell")
}

/// How many records a whole record holds.
fn whole(path: &Path) -> u32 {
    let store = Store::open(path).expect("the record opens");
    store.check().expect("the record is whole");
    store.count(&Filter::default(), 100_000).expect("it can be counted")
}

fn failed(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    said
}

#[test]
fn a_disk_that_fills_up_loses_the_last_batch_alone() {
    let folder = Folder::new("full-disk");
    let disk = folder.path().join("disk");
    fs::create_dir_all(&disk).expect("a folder can be made");
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(&disk).status();
    if !mounted.is_ok_and(|status| status.success()) {
        println!("skipped: this user may mount no small disk");
        return;
    }
    folder.write("first.jsonl", news(0, 40));
    folder.write("more.jsonl", news(40, 4_000));
    let first = shell(folder.path(), "$demarche ingest first.jsonl --record disk/r.db");
    let more = shell(folder.path(), "$demarche ingest more.jsonl --record disk/r.db");
    let path = folder.path().join("r.db");
    // The system gives the log back what it can; what stands on the disk is looked at elsewhere.
    let copied = ["r.db", "r.db-wal"].map(|name| fs::copy(disk.join(name), folder.path().join(name)).is_ok());
    let _ = Command::new("umount").arg(&disk).status();
    assert!(first.status.success() && copied[0], "{}", String::from_utf8_lossy(&first.stderr));
    assert!(failed(&more).contains("no room left"), "{}", failed(&more));
    let kept = whole(&path);
    assert!((40..4_000).contains(&kept), "{kept}");
    // With room the same command goes on where it stopped.
    run(folder.path(), &["ingest", "more.jsonl", "--record", "r.db"], b"").ended(0);
    assert_eq!(whole(&path), 4_000);
}

#[test]
fn a_file_that_may_not_grow_is_an_error() {
    let folder = Folder::new("limit");
    folder.write("first.jsonl", news(0, 40));
    folder.write("more.jsonl", news(40, 2_000));
    run(folder.path(), &["ingest", "first.jsonl", "--record", "r.db"], b"").ended(0);
    let before = whole(&folder.path().join("r.db"));
    // In blocks of 512 bytes: 3 MB.
    let more = shell(folder.path(), "trap '' XFSZ; ulimit -f 6000; exec $demarche ingest more.jsonl --record r.db");
    assert!(failed(&more).contains("r.db: "), "{}", failed(&more));
    assert!(whole(&folder.path().join("r.db")) >= before);
    run(folder.path(), &["ingest", "more.jsonl", "--record", "r.db"], b"").ended(0);
    assert_eq!(whole(&folder.path().join("r.db")), 2_000);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_and_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("read-only");
    folder.write("news.jsonl", news(0, 5));
    run(folder.path(), &["ingest", "news.jsonl", "--record", "closed/r.db"], b"").ended(2);
    fs::create_dir_all(folder.path().join("closed")).expect("a folder can be made");
    run(folder.path(), &["ingest", "news.jsonl", "--record", "closed/r.db"], b"").ended(0);
    let _ = fs::remove_file(folder.path().join("closed/r.db.lock"));
    let mode = |bits| {
        fs::set_permissions(folder.path().join("closed"), fs::Permissions::from_mode(bits)).expect("they can be set")
    };
    mode(0o555);
    // Whoever may write everywhere becomes somebody who may not.
    let other =
        "[ \"$(id -u)\" = 0 ] && exec setpriv --reuid=65534 --clear-groups $demarche \"$@\"; exec $demarche \"$@\"";
    let asked = |words: &str| shell(folder.path(), &format!("set -- {words}; {other}"));
    let (found, written) =
        (asked("find --record closed/r.db --reports"), asked("ingest news.jsonl --record closed/r.db"));
    mode(0o755);
    let said = String::from_utf8_lossy(&found.stderr).into_owned();
    assert!(found.status.success() && said.contains("5 reports"), "{said}");
    assert!(failed(&written).contains("can't be written"), "{}", failed(&written));
    assert_eq!(whole(&folder.path().join("closed/r.db")), 5);
}
