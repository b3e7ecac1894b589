//! Ingest, find and show: nothing lost, nothing doubled, whatever happens.

use std::fmt::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use demarche_record::{Filter, Order, Store};

use crate::program::{Folder, command, root, run};

/// Lines of a source: documents that differ, some of which are no documents.
fn lines(from: usize, to: usize) -> String {
    const ACTS: [&str; 6] = [
        "Russian jets bombed a depot near Kharkiv on Monday, killing {n} people, Ukraine said.",
        "The foreign ministers of Chile and Peru met in Lima on Tuesday to discuss quota {n}.",
        "Iran accused Israel of sabotaging pipeline number {n}.",
        "Kenya promised to send {n} police officers to Haiti.",
        "Protesters threw {n} stones at police in Accra on Friday.",
        "France imposed sanctions on {n} officials of Mali.",
    ];
    let mut out = String::new();
    for n in from..to {
        if n % 37 == 5 {
            out.push_str("{\"id\": \"broken\n");
            continue;
        }
        let told: Vec<String> = (0..4).map(|k| ACTS[(n + k) % 6].replace("{n}", &(n + 2).to_string())).collect();
        let text = told.join(" ");
        let day = 1 + n % 28;
        let _ = writeln!(
            out,
            "{{\"id\":\"doc-{n}\",\"date\":\"2021-05-{day:02}\",\"publisher\":\"Paper {}\",\"text\":\"{text}\"}}",
            n % 7
        );
    }
    out
}

/// Everything that a record says, in an order that does not depend on when it was written.
fn dump(path: &Path) -> Vec<String> {
    let store = Store::open(path).expect("the record opens");
    store.check().expect("the record is whole");
    let mut out = Vec::new();
    for found in store.records(&Filter { order: Order::Written, ..Filter::default() }).expect("it can be read") {
        let found = found.expect("a record can be read");
        let occurrence = store.occurrence_of(found.number).expect("it has an occurrence");
        let json = serde_json::to_string(&found.record).expect("it can be written");
        out.push(format!("{} {occurrence} {json}", found.document.id));
    }
    let problems = store.problems().expect("they can be read");
    out.extend(problems.iter().map(|problem| format!("{}:{} {}", problem.source, problem.line, problem.reason)));
    out.push(format!("{:?}", store.census().expect("it can be counted")));
    out.sort();
    out
}

fn sources(folder: &Folder) {
    folder.write("in/a.jsonl", lines(0, 160));
    folder.write("in/b.jsonl", lines(120, 260));
    folder.write("in/c.txt", "Peru accused Chile of fishing in its waters on Monday.");
}

#[test]
fn killed_at_any_moment_nothing_is_lost_and_nothing_doubled() {
    let folder = Folder::new("killed");
    sources(&folder);
    let path = folder.path();
    run(path, &["ingest", "in", "--record", "whole.db"], b"").ended(0);
    let mut seed = 7u64;
    for _ in 0..12 {
        let mut child = command(path, &["ingest", "in", "--record", "r.db"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_millis(50 + (seed >> 33) % 1200));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
    }
    let last = run(path, &["ingest", "in", "--record", "r.db"], b"").ended(0);
    assert_eq!(dump(&path.join("r.db")), dump(&path.join("whole.db")), "{}", last.err);
}

#[test]
fn the_same_sources_again_change_nothing() {
    let folder = Folder::new("again");
    sources(&folder);
    let path = folder.path();
    let first = run(path, &["ingest", "in", "--record", "r.db"], b"").ended(0);
    assert!(first.err.contains("a.jsonl:6: the line ends inside a JSON object"), "{}", first.err);
    assert!(first.err.contains("8 rejected"), "{}", first.err);
    let before = dump(&path.join("r.db"));
    // As if nothing were known of the files: every document is looked at again.
    let moved = folder.write("else/a.jsonl", lines(0, 160));
    let again = run(path, &["ingest", "in", moved.to_str().unwrap(), "--record", "r.db"], b"").ended(0);
    assert!(again.err.contains("0 documents added with 0 records, 0 replaced"), "{}", again.err);
    let after: Vec<String> =
        dump(&path.join("r.db")).into_iter().filter(|line| !line.contains("else/a.jsonl")).collect();
    assert_eq!(after, before);
}

#[test]
fn threads_make_no_difference() {
    let folder = Folder::new("threads");
    sources(&folder);
    let path = folder.path();
    run(path, &["-j", "1", "ingest", "in", "--record", "one.db"], b"").ended(0);
    run(path, &["-j", "4", "ingest", "in", "--record", "four.db"], b"").ended(0);
    assert_eq!(dump(&path.join("one.db")), dump(&path.join("four.db")));
}

#[test]
fn a_watched_folder_gives_what_is_put_into_it() {
    let folder = Folder::new("watch");
    folder.write("in/a.jsonl", lines(0, 10));
    let path = folder.path();
    let child = command(path, &["ingest", "in", "--record", "r.db", "--watch", "--every", "1", "--rounds", "4"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A file whose last line is still being written is read again when it is whole.
    let whole = lines(300, 320);
    let half = &whole[..whole.len() - 40];
    folder.write("in/b.jsonl", half);
    std::thread::sleep(Duration::from_millis(1500));
    folder.write("in/b.jsonl", &whole);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let path = path.join("r.db");
    let store = Store::open(&path).expect("the record opens");
    for id in ["doc-0", "doc-300", "doc-319"] {
        assert_eq!(store.documents(id).expect("it can be read").len(), 1, "{id}");
    }
    assert!(
        store
            .problems()
            .expect("they can be read")
            .iter()
            .all(|problem| !problem.source.ends_with("b.jsonl") || problem.line < 20)
    );
}

#[test]
fn one_writer_at_a_time() {
    let folder = Folder::new("writers");
    folder.write("in/a.jsonl", lines(0, 5));
    let path = folder.path();
    let holder = demarche_record::Writer::open(&path.join("r.db")).expect("the record is made");
    let second = run(path, &["ingest", "in", "--record", "r.db"], b"").ended(2);
    assert!(second.err.contains("r.db: another program is writing to the record"), "{}", second.err);
    drop(holder);
    run(path, &["ingest", "in", "--record", "r.db"], b"").ended(0);
}

#[test]
fn what_find_finds_show_shows() {
    let folder = Folder::new("find");
    let path = folder.path();
    let examples = root().join("examples");
    run(path, &["ingest", examples.to_str().unwrap(), "--record", "r.db"], b"").ended(0);
    let found =
        run(path, &["find", "--record", "r.db", "--actor", "QAT", "--type", "sanction", "--reports"], b"").ended(0);
    let rows = found.rows();
    assert!(!rows.is_empty());
    for row in &rows {
        let id = row["record"]["id"].as_str().expect("a record has an id");
        let shown = run(path, &["show", id, "--record", "r.db"], b"").ended(0).rows();
        assert_eq!(shown[0]["record"], row["record"]);
        let doc = row["record"]["doc"].as_str().expect("a record has a document");
        let document = run(path, &["show", doc, "--record", "r.db"], b"").ended(0).rows();
        // The span leads to the sentence in the text as given.
        let given = document[0]["given"].as_str().or(document[0]["text"].as_str()).expect("a document has a text");
        let span = |at: usize| usize::try_from(row["record"]["span"][at].as_u64().expect("a number")).expect("it fits");
        assert_eq!(&given[span(0)..span(1)], row["record"]["text"].as_str().expect("a sentence"));
        let occurrence = row["occurrence"].as_str().expect("a report has an occurrence");
        let text = run(path, &["show", occurrence, "--record", "r.db", "--format", "table"], b"").ended(0);
        assert!(text.text().contains("occurrence"), "{}", text.text());
    }
    let none = run(path, &["find", "--record", "r.db", "--actor", "TUV"], b"").ended(1);
    assert!(none.text().is_empty());
    let wrong = run(path, &["find", "--record", "r.db", "--type", "quarrel"], b"").ended(2);
    assert!(wrong.err.contains("no type is called “quarrel”"), "{}", wrong.err);
    let missing = run(path, &["find", "--record", "none.db"], b"").ended(2);
    assert!(missing.err.contains("none.db: there is no such record"), "{}", missing.err);
}

#[test]
fn every_format_leaves_and_what_comes_in_stands_in_the_same_record() {
    let folder = Folder::new("formats");
    sources(&folder);
    let path = folder.path();
    run(path, &["ingest", "in", "--record", "r.db"], b"").ended(0);
    for (format, columns) in
        [("gdelt-events", 61), ("gdelt-mentions", 16), ("icews", 20), ("polecat", 40), ("phoenix", 26)]
    {
        // A record without a day is no row of these formats.
        let dated = ["export", "--record", "r.db", "--from", "2000-01-01", "--format", format];
        let out = run(path, &dated, b"").ended(0);
        assert!(out.text().lines().count() > 500, "{format}");
        let odd = out.text().lines().find(|line| line.split('\t').count() != columns);
        assert_eq!(odd, None, "{format}");
        folder.write(&format!("{format}.tsv"), out.text());
    }
    let plover = run(path, &["export", "--record", "r.db", "--actor", "MLI"], b"").ended(0);
    assert!(
        plover.rows().iter().all(|row| row["occurrence"].is_string() && row["text"].as_str().unwrap().contains("Mali"))
    );
    run(path, &["export", "--record", "r.db", "--format", "parquet", "-o", "r.parquet"], b"").ended(0);
    assert_eq!(&std::fs::read(path.join("r.parquet")).unwrap()[..4], b"PAR1");
    for (format, file) in [("gdelt", "gdelt-events.tsv"), ("icews", "icews.tsv"), ("polecat", "polecat.tsv")] {
        let db = format!("{format}.db");
        let first = run(path, &["import", file, "--format", format, "--record", &db], b"").ended(0);
        assert!(first.err.contains(" 0 rejected"), "{format}: {}", first.err);
        let again = run(path, &["import", file, "--format", format, "--record", &db], b"").ended(0);
        assert!(again.err.contains("0 rows added, 0 replaced"), "{format}: {}", again.err);
        let count = |db: &str| {
            let found = run(
                path,
                &["find", "--record", db, "--actor", "IRN", "--actor", "ISR", "--reports", "--limit", "0"],
                b"",
            );
            found.ended(0).rows().len()
        };
        assert_eq!(count(&db), count("r.db"), "{format}");
    }
}

#[test]
fn rows_that_cannot_be_read_are_told_with_their_line() {
    let folder = Folder::new("rows");
    let path = folder.path();
    let mut row = vec![String::new(); 58];
    for (at, cell) in [
        (0, "7"),
        (1, "20200102"),
        (7, "RUS"),
        (5, "RUS"),
        (17, "UKR"),
        (15, "UKR"),
        (26, "190"),
        (57, "https://example.org/x"),
    ] {
        cell.clone_into(&mut row[at]);
    }
    let good = row.join("\t");
    let bad = good.replace("20200102", "20209902");
    folder.write("old.csv", format!("{good}\n{bad}\nshort\trow\n"));
    let ran = run(path, &["import", "old.csv", "--format", "gdelt", "--record", "r.db"], b"").ended(0);
    assert!(ran.err.contains("1 rows added, 0 replaced, 0 known, 2 rejected"), "{}", ran.err);
    assert!(ran.err.contains("old.csv:2: “20209902” is no day"), "{}", ran.err);
    assert!(ran.err.contains("old.csv:3: the row has 2 columns"), "{}", ran.err);
    let store = Store::open(&path.join("r.db")).expect("the record opens");
    assert_eq!(store.problems().expect("they can be read").len(), 2);
    let found = run(path, &["find", "--record", "r.db", "--actor", "UKR", "--type", "ASSAULT"], b"").ended(0).rows();
    assert_eq!(found[0]["record"]["doc"], "gdelt/7");
}
