//! The cases of `gold/actors/*.case`: who is meant by a name or a phrase, as the whole program resolves it from plain text.
//!
//! `case NAME` opens a document, `date DAY` dates it, `text SENTENCES` is its text. `want [N:] WORDS = CODE[:SECTOR] [NAME] [; …]`:
//! a mention of just these words (an article in front apart; of sentence N) has these readings. `none [N:] WORDS`: no mention
//! that holds these words, places apart, has a code.

use std::fmt::Write;
use std::fs;

use serde_json::{Value, json};

use crate::program::{Folder, demarche, root, run};

#[derive(Default)]
struct Case {
    place: String,
    name: String,
    date: String,
    text: String,
    wants: Vec<String>,
}

fn read_all() -> Vec<Case> {
    let mut paths: Vec<_> = fs::read_dir(root().join("gold/actors"))
        .expect("there are cases")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "case"))
        .collect();
    paths.sort();
    paths.iter().flat_map(|path| read(path)).collect()
}

fn read(path: &std::path::Path) -> Vec<Case> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).expect("a case file is text");
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        if key == "case" {
            let place = format!("{file}:{}", number + 1);
            cases.push(Case { place, name: value.to_owned(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().expect("a case file opens with a case");
        match key {
            "date" => case.date = value.to_owned(),
            "text" => case.text = format!("{} {value}", case.text).trim().to_owned(),
            "want" | "none" => case.wants.push(line.to_owned()),
            _ => panic!("{file}:{}: no key “{key}”", number + 1),
        }
    }
    cases
}

/// Words without blanks and without an article in front.
fn tight(text: &str) -> String {
    let lower = text.to_lowercase();
    let bare =
        ["the ", "a ", "an "].iter().find_map(|article| lower.strip_prefix(article).map(|_| &text[article.len()..]));
    bare.unwrap_or(text).split_whitespace().collect()
}

fn text<'v>(row: &'v Value, field: &str) -> &'v str {
    row[field].as_str().unwrap_or_default()
}

/// What is wrong with one expectation; none when it holds.
fn fault(want: &str, rows: &[&Value]) -> Option<String> {
    let (key, rest) = want.split_once(' ')?;
    let numbered = rest.split_once(": ").and_then(|(number, rest)| Some((number.parse::<u64>().ok()?, rest)));
    let (number, rest) = numbered.map_or((None, rest), |(number, rest)| (Some(number - 1), rest));
    let here: Vec<&&Value> = rows
        .iter()
        .filter(|row| number.is_none_or(|number| row["sentence"] == number) && !text(row, "code").is_empty())
        .collect();
    let shown = || {
        here.iter().map(|row| {
            format!("[{}] {}:{} {}", text(row, "text"), text(row, "code"), text(row, "sector"), text(row, "name"))
        })
    };
    let wrong = if key == "none" {
        here.iter().any(|row| row["place"] == false && text(row, "text").contains(rest))
    } else {
        let (words, readings) = rest.split_once(" = ").expect("want WORDS = READINGS");
        let readings: Vec<&str> = readings.split(';').map(str::trim).collect();
        let same: Vec<&&&Value> = here.iter().filter(|row| tight(text(row, "text")) == tight(words)).collect();
        let many = readings.len() > 1 && same.len() != readings.len();
        many || !readings.iter().all(|reading| same.iter().any(|row| is_meant(reading, row)))
    };
    wrong.then(|| format!("{want}\n    got {}", shown().collect::<Vec<_>>().join(", ")))
}

/// `CODE[:SECTOR] [NAME]`
fn is_meant(reading: &str, row: &Value) -> bool {
    let (codes, name) = reading.split_once(' ').unwrap_or((reading, ""));
    let (code, sector) = codes.split_once(':').unwrap_or((codes, ""));
    let same = |field: &str, wanted: &str| wanted.is_empty() || text(row, field) == wanted;
    text(row, "code") == code && same("sector", sector) && same("name", name)
}

#[test]
fn everyone_is_who_the_cases_say() {
    let cases = read_all();
    let folder = Folder::new("actors-cases");
    let mut lines = String::new();
    for case in &cases {
        let mut document = json!({"id": case.name, "text": case.text});
        if !case.date.is_empty() {
            document["date"] = Value::String(case.date.clone());
        }
        let _ = writeln!(lines, "{document}");
    }
    folder.write("cases.jsonl", &lines);
    let rows = run(folder.path(), &["actors", "--format", "jsonl", "cases.jsonl"], b"").ended(0).rows();
    let (mut faults, mut count) = (String::new(), 0);
    for case in &cases {
        let own: Vec<&Value> = rows.iter().filter(|row| text(row, "doc") == case.name).collect();
        count += case.wants.len();
        for fault in case.wants.iter().filter_map(|want| fault(want, &own)) {
            let _ = writeln!(faults, "{}: {}: {fault}", case.place, case.name);
        }
    }
    assert!(count > 150, "only {count} expectations were read");
    assert!(faults.is_empty(), "of {count} expectations:\n{faults}");
}

#[test]
fn the_coverage_that_is_promised_is_there() {
    let rows = demarche(&["lexicon", "audit", "--counts", "--format", "jsonl"]).ended(0).rows();
    let count = |kind: &str, field: &str| {
        let row = rows.iter().find(|row| text(row, "kind") == kind).unwrap_or_else(|| panic!("no row “{kind}”"));
        row[field].as_u64().unwrap_or_default()
    };
    let least = [
        ("states and special entities", "count", 195),
        ("partially recognised entities (PRE)", "count", 8),
        ("organisations between states", "count", 400),
        ("of these with an acronym", "count", 300),
        ("of these with members", "count", 120),
        ("armed groups and movements", "count", 200),
        ("armed forces by name", "countries", 60),
        ("parliaments by name", "countries", 60),
        ("intelligence services by name", "countries", 50),
        ("foreign ministers", "countries", 80),
        ("heads of state and government", "countries", 190),
    ];
    for (kind, field, number) in least {
        assert!(count(kind, field) >= number, "{kind}: {} {field}, fewer than {number}", count(kind, field));
    }
}
