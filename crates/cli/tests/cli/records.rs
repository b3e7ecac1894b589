//! The contract of the records: fields, spans, ids, order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::program::{Folder, demarche, root, run};

const TYPES: &[&str] = &[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "REJECT",
    "ACCUSE",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
];
const AUXILIARIES: &[&str] = &["historical", "future", "hypothetical", "negation"];
const PRECISIONS: &[&str] = &["day", "month", "year", "published"];

#[test]
fn records_have_the_fields_of_the_contract() {
    let rows = demarche(&["code", "examples"]).ended(0).rows();
    assert!(rows.len() > 30, "only {} records from the examples", rows.len());
    rows.iter().for_each(has_the_fields);
}

const STANCES: &[&str] = &["supports", "opposes", "demands", "offers", "accepts", "refuses"];
const CONDITIONS: &[&str] = &["only_if", "unless", "before", "in_return"];
const DEADLINES: &[&str] = &["expires", "due", "takes_effect", "ultimatum"];

fn has_the_fields(row: &Value) {
    ["id", "doc", "text"].iter().for_each(|name| assert!(row[*name].is_string(), "{name} of {row}"));
    assert!(row["sentence"].is_u64());
    assert!(row["confidence"].as_f64().is_some_and(|confidence| (0.0..=1.0).contains(&confidence)), "{row}");
    assert!(row["date"].is_null() == row["date_precision"].is_null());
    assert!(row["date"].is_null() || PRECISIONS.contains(&row["date_precision"].as_str().unwrap_or("")), "{row}");
    ["rule", "entry", "predicate", "model"]
        .iter()
        .for_each(|name| assert!(row["because"][*name].is_string(), "{name} of {row}"));
    match row["kind"].as_str() {
        Some("event") => has_the_fields_of_an_event(row),
        Some("position") => has_the_fields_of_a_position(row),
        Some("deadline") => has_the_fields_of_a_deadline(row),
        _ => panic!("of no kind: {row}"),
    }
    parts(row).for_each(is_an_entity);
}

fn one_of(row: &Value, name: &str, known: &[&str]) {
    assert!(known.contains(&row[name].as_str().unwrap_or("")), "{name} of {row}");
}

fn is_a_passage(passage: &Value) {
    assert!(passage["text"].is_string() && passage["span"].is_array(), "{passage}");
}

fn has_the_fields_of_a_position(row: &Value) {
    one_of(row, "stance", STANCES);
    assert!(!list(row, "holder").is_empty(), "nobody holds {row}");
    assert!(row["issue"]["id"].is_string() && row["issue"]["label"].is_string(), "{row}");
    is_a_passage(&row["claim"]);
    if !row["condition"].is_null() {
        one_of(&row["condition"], "type", CONDITIONS);
        is_a_passage(&row["condition"]);
    }
}

fn has_the_fields_of_a_deadline(row: &Value) {
    one_of(row, "what", DEADLINES);
    assert!(row["date"].is_string(), "no date in {row}");
    is_a_passage(&row["claim"]);
    if !row["instrument"].is_null() {
        assert!(row["instrument"]["name"].is_string(), "{row}");
        is_a_passage(&row["instrument"]);
    }
}

fn has_the_fields_of_an_event(row: &Value) {
    assert!(row["cameo"].is_string(), "{row}");
    one_of(row, "event", TYPES);
    assert!(row["quad_code"].as_u64().is_some_and(|quad| (1..=4).contains(&quad)));
    assert!(row["event_scale"].as_f64().is_some_and(|scale| (-10.0..=10.0).contains(&scale)));
    for name in ["mode", "context"] {
        assert!(list(row, name).iter().all(Value::is_string), "{name} of {row}");
    }
    assert!(list(row, "auxiliary").iter().all(|value| AUXILIARIES.contains(&value.as_str().unwrap_or(""))));
    assert!(
        row.get("event_loc")
            .is_some_and(|place| place.is_null() || (place["name"].is_string() && place["country"].is_string()))
    );
}

fn list<'v>(row: &'v Value, name: &str) -> &'v [Value] {
    row[name].as_array().unwrap_or_else(|| panic!("{name} is no list in {row}"))
}

fn parts(row: &Value) -> impl Iterator<Item = &Value> {
    let named: &[&str] = match row["kind"].as_str() {
        Some("position") => &["holder", "addressee", "attributed_to"],
        Some("deadline") => &["parties", "attributed_to"],
        _ => &["actor", "recipient", "attributed_to"],
    };
    named.iter().flat_map(|name| list(row, name))
}

fn is_an_entity(entity: &Value) {
    assert!(["code", "name", "text"].iter().all(|name| entity[*name].is_string()), "{entity}");
    assert!(
        entity.get("sector").is_some() && entity["other_sectors"].is_array() && entity["span"].is_array(),
        "{entity}"
    );
}

/// First words of the lines that records may name as their reason.
const PATTERNS: &[&str] = &["verb ", "noun ", "adj ", "modal ", "words "];

#[test]
fn the_rule_named_stands_at_its_file_and_line() {
    for row in demarche(&["code", "examples"]).ended(0).rows() {
        let entry = row["because"]["entry"].as_str().unwrap_or("");
        let (file, line) = entry.rsplit_once(':').expect("an entry is file:line");
        let text = fs::read_to_string(root().join("lexicon").join(file)).expect("the file of the entry is there");
        let line = text.lines().nth(line.parse::<usize>().expect("a line number") - 1).expect("the line is there");
        let pattern = PATTERNS.iter().any(|word| line.trim_start().starts_with(word));
        assert!(pattern, "{entry} is “{line}”, which is no pattern");
    }
}

#[test]
fn ids_are_stable_and_unique_in_a_document() {
    let first = demarche(&["code", "examples"]).ended(0);
    let again = demarche(&["code", "examples"]).ended(0);
    assert_eq!(first.text(), again.text());
    let mut seen = BTreeSet::new();
    for row in first.rows() {
        assert!(seen.insert((row["doc"].to_string(), row["id"].to_string())), "twice in a document: {row}");
    }
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let one = demarche(&["code", "-j", "1", "examples", "gold/README.md"]).ended(0);
    for threads in ["2", "7"] {
        let many = demarche(&["code", "-j", threads, "examples", "gold/README.md"]).ended(0);
        assert!(one.out == many.out, "{threads} threads gave other bytes than one");
    }
}

/// Each document is coded as if it were alone: batches, order and neighbours change nothing.
#[test]
fn the_order_of_files_changes_only_the_order_of_records() {
    let files = ["examples/2017-06-06-gulf-rift.txt", "examples/wire.jsonl", "examples/grain-corridor.html"];
    let alone: Vec<String> = files.iter().map(|file| demarche(&["code", file]).ended(0).text().to_owned()).collect();
    let together = demarche(&["code", files[2], files[0], files[1]]).ended(0);
    assert_eq!(together.text(), [&alone[2], &alone[0], &alone[1]].map(String::as_str).concat());
}

#[test]
fn spans_cut_the_reported_text_out_of_plain_text() {
    for entry in fs::read_dir(root().join("examples")).expect("there are examples") {
        let path = entry.expect("it can be read").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(&path).expect("examples are text");
            let rows = run(&root(), &["code", &path.to_string_lossy()], b"").rows();
            rows.iter().for_each(|row| spans_cut(row, &text, &str::to_owned));
        }
    }
}

#[test]
fn spans_cut_the_reported_text_out_of_json_lines_and_csv() {
    let wire = fs::read_to_string(root().join("examples/wire.jsonl")).expect("examples are text");
    let documents = wire.lines().map(|line| serde_json::from_str::<Value>(line).expect("it is JSON"));
    let mut texts: BTreeMap<String, String> = documents.map(|d| (string(&d["id"]), string(&d["text"]))).collect();
    let mut digest = csv::Reader::from_path(root().join("examples/digest.csv")).expect("it can be opened");
    texts.extend(digest.records().map(|row| row.expect("it is CSV")).map(|row| (row[0].to_owned(), row[3].to_owned())));
    let rows = demarche(&["code", "examples/wire.jsonl", "examples/digest.csv"]).ended(0).rows();
    assert!(rows.len() > 5);
    rows.iter().for_each(|row| spans_cut(row, &texts[&string(&row["doc"])], &str::to_owned));
}

#[test]
fn spans_cut_the_reported_text_out_of_a_page() {
    let page = fs::read_to_string(root().join("examples/grain-corridor.html")).expect("examples are text");
    let rows = demarche(&["code", "examples/grain-corridor.html"]).ended(0).rows();
    assert!(!rows.is_empty());
    rows.iter().for_each(|row| spans_cut(row, &page, &|cut| shown(cut)));
}

#[test]
fn spans_hold_the_whole_of_an_entity_at_the_end() {
    let folder = Folder::new("entities");
    let page = "<p>Caf&eacute; owners slept.</p><p>Russia accused <b>Ukraine</b> of shelling Kyiv &amp; the &ldquo;Caf&eacute;&rdquo;</p>";
    folder.write("page.html", page);
    let rows = run(folder.path(), &["code", "page.html"], b"").ended(0).rows();
    rows.iter().for_each(|row| spans_cut(row, page, &|cut| shown(cut)));
}

#[test]
fn spans_hold_in_text_with_wide_characters_and_windows_line_ends() {
    let folder = Folder::new("wide");
    let text =
        "ПАРИЖ 🇫🇷\r\n\r\nÉmile’s café closed.\r\nRussia accused the Türkiye-backed\r\nUkraine of “shelling” homes.\r\n";
    folder.write("wide.txt", text);
    let rows = run(folder.path(), &["code", "wide.txt"], b"").ended(0).rows();
    rows.iter().for_each(|row| spans_cut(row, text, &str::to_owned));
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or("").to_owned()
}

/// Every span of a record cuts the text that stands beside it out of `given`, once both are made plain.
fn spans_cut(row: &Value, given: &str, plain: &dyn Fn(&str) -> String) {
    let passages =
        [&row["trigger"], &row["claim"], &row["condition"], &row["instrument"], &row["agreement"]["instrument"]];
    let mut pairs = vec![(&row["span"], &row["text"])];
    pairs.extend(passages.into_iter().filter(|of| of.is_object()).map(|of| (&of["span"], &of["text"])));
    pairs.extend(parts(row).map(|entity| (&entity["span"], &entity["text"])));
    for (span, said) in pairs {
        let at = |end: usize| usize::try_from(span[end].as_u64().expect("a span is two numbers")).expect("it fits");
        let cut =
            given.get(at(0)..at(1)).unwrap_or_else(|| panic!("{span} is not in the text or splits a character: {row}"));
        assert_eq!(squeeze(&plain(cut)), squeeze(said.as_str().unwrap_or("")), "at {span} of {}", row["doc"]);
    }
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of a page as a reader sees it: tags out, entities as characters.
fn shown(piece: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in piece.chars() {
        match character {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => out.push(character),
            _ => {}
        }
    }
    let known = [
        ("&nbsp;", " "),
        ("&mdash;", "—"),
        ("&ndash;", "–"),
        ("&ldquo;", "“"),
        ("&rdquo;", "”"),
        ("&rsquo;", "’"),
        ("&lsquo;", "‘"),
        ("&quot;", "\""),
        ("&eacute;", "é"),
        ("&uuml;", "ü"),
        ("&#8217;", "’"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    known.iter().fold(out, |text, (name, character)| text.replace(name, character))
}
