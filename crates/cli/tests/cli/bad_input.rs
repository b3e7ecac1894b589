//! Bad input that must be made: too long, too deep, too large. Short cases stand in `tests/cases/bad-input.case`.

use std::io::Read;
use std::time::Duration;

use crate::program::{Folder, command, root, run};

/// Far above what is needed (about a second), for machines that are busy with other things.
const BOUND: Duration = Duration::from_secs(120);

const GOOD: &str = "Russia accused Ukraine of shelling.\n";

#[test]
fn a_line_of_100_megabytes_is_left_out_and_the_next_is_read() {
    let folder = Folder::new("long-line");
    let mut bytes = b"{\"id\": \"long\", \"text\": \"".to_vec();
    bytes.resize(100_000_000, b'a');
    bytes.extend(b"\"}\n{\"id\": \"good\", \"text\": \"Russia accused Ukraine of shelling.\"}\n");
    folder.write("wire.jsonl", bytes);
    let ran = run(folder.path(), &["code", "wire.jsonl"], b"").ended(0);
    assert!(ran.err.contains("wire.jsonl:1:"), "{}", ran.err);
    assert!(ran.text().contains("\"doc\":\"good\""));
    assert!(ran.time < BOUND, "it took {:?}", ran.time);
}

#[test]
fn a_text_of_100_megabytes_in_one_line_is_left_out() {
    let folder = Folder::new("long-text");
    folder.write("a.txt", vec![b'a'; 100_000_000]);
    folder.write("b.txt", GOOD);
    let ran = run(folder.path(), &["code", "a.txt", "b.txt"], b"").ended(0);
    assert!(ran.err.contains("a.txt"), "{}", ran.err);
    assert_eq!(ran.rows().len(), 1);
    assert!(ran.time < BOUND, "it took {:?}", ran.time);
}

#[test]
fn a_sentence_of_5000_words_is_coded() {
    let folder = Folder::new("long-sentence");
    let middle = "and the minister of Peru met the police of Lima, ".repeat(500);
    folder.write(
        "a.txt",
        format!("The president of France visited Berlin {middle}while Russia accused Ukraine of shelling.\n"),
    );
    let ran = run(folder.path(), &["code", "a.txt"], b"").ended(0);
    assert!(ran.err.contains("from 1 documents"), "{}", ran.err);
    assert!(ran.time < BOUND, "it took {:?}", ran.time);
}

#[test]
fn deep_markup_is_read() {
    let folder = Folder::new("deep");
    folder.write("a.html", format!("<html><body>{}{GOOD}{}", "<div>".repeat(50_000), "</p>".repeat(50_000)));
    let ran = run(folder.path(), &["code", "a.html"], b"").ended(0);
    assert!(ran.text().contains("ACCUSE"));
    assert!(ran.time < BOUND, "it took {:?}", ran.time);
}

#[test]
fn deep_json_is_left_out() {
    let folder = Folder::new("deep-json");
    folder.write(
        "a.jsonl",
        format!("{}\n{{\"id\": \"b\", \"text\": \"Russia accused Ukraine of shelling.\"}}\n", "[".repeat(200_000)),
    );
    let ran = run(folder.path(), &["code", "a.jsonl"], b"").ended(0);
    assert!(ran.err.contains("a.jsonl:1"), "{}", ran.err);
    assert_eq!(ran.rows().len(), 1);
}

#[test]
fn nothing_but_bad_files_is_an_error() {
    let folder = Folder::new("all-bad");
    folder.write("a.txt", "");
    folder.write("b.txt", [0u8, 1, 2, 0, 255, 0, 3]);
    run(folder.path(), &["code", "a.txt", "b.txt", "nowhere.txt"], b"").ended(2);
}

/// `demarche … | head -1` must be quiet, whatever the command.
#[test]
fn a_reader_who_goes_away_is_no_error() {
    let commands: &[&[&str]] = &[
        &["code", "examples"],
        &["code", "--format", "table", "examples"],
        &["code", "--format", "csv", "examples"],
        &["parse", "examples"],
        &["roles", "examples"],
        &["actors", "examples"],
        &["explain", "Saudi Arabia cut diplomatic ties with Qatar on Monday."],
        &["eval", "gold/documents"],
        &["eval", "gold/positions"],
        &["lexicon", "audit", "examples/wire.jsonl"],
        &["completions", "bash"],
    ];
    for arguments in commands {
        let mut child = command(&root(), arguments)
            .stdin(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().expect("it has messages").read_to_string(&mut said).expect("they are text");
        let code = child.wait().expect("it ends").code();
        assert!(!said.contains("panic") && !said.contains("roken pipe"), "{arguments:?} said {said}");
        assert!(code.is_some_and(|code| code <= 1), "{arguments:?} ended with {code:?}: {said}");
    }
}
