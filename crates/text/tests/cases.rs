//! The named cases of `cases/*.txt`. `UPDATE_CASES=part-of-a-name cargo test -p demarche-text --test cases` writes what
//! is found into the cases whose name holds that part; look at the difference before keeping it.

use std::fs;
use std::path::{Path, PathBuf};

use demarche_schema::SentenceKind;
use demarche_text::sentences;

struct Case {
    name: String,
    input: String,
    expected: String,
}

/// The text before the first case, and the cases.
fn cases(file: &str) -> (String, Vec<Case>) {
    let mut parts = file.split("\n== ");
    let head = parts.next().unwrap_or_default().to_owned();
    let case = |part: &str| {
        let (name, rest) = part.split_once('\n').unwrap_or((part, ""));
        let (input, expected) = rest.split_once("\n--\n").unwrap_or((rest, ""));
        Case { name: name.to_owned(), input: input.to_owned(), expected: expected.trim_end().to_owned() }
    };
    (head, parts.map(case).collect())
}

/// What is found in a text, as cases write it.
fn found(input: &str) -> String {
    let cut = sentences::split(input);
    let mut lines = Vec::new();
    if let Some(line) = &cut.dateline {
        let number = |n: Option<u8>| n.map_or(String::new(), |n| n.to_string());
        let agency = line.agency.as_deref().unwrap_or("");
        lines.push(format!("dateline: {} | {} | {} | {agency}", line.place, number(line.month), number(line.day)));
    }
    let mut paragraph = None;
    for sentence in &cut.sentences {
        if paragraph.is_some_and(|p| p != sentence.paragraph) {
            lines.push(String::new());
        }
        paragraph = Some(sentence.paragraph);
        let words: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
        let kind = if sentence.kind == SentenceKind::Headline { "headline: " } else { "" };
        lines.push(format!("{kind}{}", words.join(" ")));
    }
    lines.join("\n").trim_end().to_owned()
}

fn check(path: &Path, update: Option<&str>) -> Vec<String> {
    let file = fs::read_to_string(path).unwrap();
    let (head, cases) = cases(&file);
    assert!(!cases.is_empty(), "{} holds no case", path.display());
    let mut wrong = Vec::new();
    let mut written = head;
    for case in cases {
        let mut found = found(&case.input);
        if found != case.expected && update.is_none_or(|part| !case.name.contains(part)) {
            wrong.push(format!("{}: {}\nexpected:\n{}\nfound:\n{found}\n", path.display(), case.name, case.expected));
            found = case.expected;
        }
        written.push_str(&format!("\n== {}\n{}\n--\n{found}\n", case.name, case.input));
    }
    if update.is_some() {
        fs::write(path, written).unwrap();
    }
    wrong
}

#[test]
fn named_cases() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let update = std::env::var("UPDATE_CASES").ok();
    let wrong: Vec<String> = files.iter().flat_map(|file| check(file, update.as_deref())).collect();
    assert!(wrong.is_empty(), "{} wrong\n\n{}", wrong.len(), wrong.join("\n"));
}
