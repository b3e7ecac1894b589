//! The named cases of `tests/cases/*.case`.
//!
//! ```text
//! # a comment
//! case half-a-line
//! file wire.jsonl
//!   |{"id": "a", "text": "Russia accused Ukraine."}
//! run code wire.jsonl
//! exit 0
//! out "doc":"a"
//! not-out "doc":"b"
//! err wire.jsonl:2:
//! lines 1
//! ```
//!
//! `file -` is standard input; `\xFF` in a file stands for that byte; a file ends with a line break unless its last line is
//! `|\c`. Arguments are parted by blanks, those with blanks stand in double quotes.

use std::fmt::Write;
use std::fs;

use crate::program::{Folder, Ran, root, run};

#[derive(Default)]
struct Case {
    name: String,
    files: Vec<(String, Vec<u8>)>,
    arguments: Vec<String>,
    expected: Vec<(String, String)>,
}

#[test]
fn every_case_holds() {
    let mut faults = String::new();
    let mut count = 0;
    for case in read_all() {
        count += 1;
        for fault in faults_of(&case) {
            let _ = writeln!(faults, "{}: {fault}", case.name);
        }
    }
    assert!(count > 0, "no case was found");
    assert!(faults.is_empty(), "{faults}");
}

fn read_all() -> Vec<Case> {
    let folder = root().join("crates/cli/tests/cases");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("there are cases").map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "case"));
    paths.sort();
    paths.iter().flat_map(|path| read(&fs::read_to_string(path).expect("a case file is text"))).collect()
}

fn read(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("case ") {
            cases.push(Case { name: name.to_owned(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().expect("a case file starts with a case");
        match line.trim_start().split_once(' ').unwrap_or((line.trim_start(), "")) {
            _ if line.trim_start().starts_with('|') => add_line(case, &line.trim_start()[1..]),
            ("file", name) => case.files.push((name.to_owned(), Vec::new())),
            ("run", arguments) => case.arguments = split(arguments),
            (key, value) => case.expected.push((key.to_owned(), value.to_owned())),
        }
    }
    cases
}

fn add_line(case: &mut Case, line: &str) {
    let (_, bytes) = case.files.last_mut().expect("lines stand under a file");
    if line == "\\c" {
        bytes.pop();
        return;
    }
    let mut parts = line.split("\\x");
    bytes.extend(parts.next().unwrap_or("").bytes());
    for part in parts {
        let (byte, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(byte, 16).expect("two hexadecimal digits after \\x"));
        bytes.extend(rest.bytes());
    }
    bytes.push(b'\n');
}

fn split(arguments: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, part) in arguments.split('"').enumerate() {
        if at % 2 == 1 {
            out.push(part.to_owned());
        } else {
            out.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    out
}

fn faults_of(case: &Case) -> Vec<String> {
    let folder = Folder::new(&format!("case-{}", case.name));
    let mut input = Vec::new();
    for (name, bytes) in &case.files {
        if name == "-" {
            input.clone_from(bytes);
        } else {
            folder.write(name, bytes);
        }
    }
    let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
    let ran = run(folder.path(), &arguments, &input);
    case.expected.iter().filter_map(|(key, value)| fault(&ran, key, value)).collect()
}

fn fault(ran: &Ran, key: &str, value: &str) -> Option<String> {
    let out = ran.text();
    let holds = match key {
        "exit" => ran.code.to_string() == value,
        "out" => out.contains(value),
        "not-out" => !out.contains(value),
        "err" => ran.err.contains(value),
        "not-err" => !ran.err.contains(value),
        "lines" => out.lines().count().to_string() == value,
        _ => return Some(format!("no expectation is called “{key}”")),
    };
    (!holds).then(|| format!("{key} {value}: does not hold; exit {}, output\n{out}\nmessages\n{}", ran.code, ran.err))
}
