//! Commands whose output goes into another, or into nothing but programs.

use crate::program::{Folder, demarche, run};

#[test]
fn given_words_are_kept_on_the_way_round() {
    let folder = Folder::new("conllu");
    for (command, file) in [("parse", "first.conllu"), ("roles", "roles.tsv")] {
        let first = demarche(&["parse", "examples/2017-06-06-gulf-rift.txt"]).ended(0);
        folder.write("first.conllu", &first.out);
        let again = run(folder.path(), &[command, "--input", "conllu", "first.conllu"], b"").ended(0);
        folder.write(file, &again.out);
        assert_eq!(words(first.text()), words(again.text()), "{command} changed sentences or words");
    }
}

/// Analysing the words of an analysis gives that analysis.
#[test]
fn parse_of_a_parse_is_the_same() {
    let first = demarche(&["parse", "examples/wire.jsonl"]).ended(0);
    let again = run(Folder::new("again").path(), &["parse", "--input", "conllu"], &first.out).ended(0);
    let differing = first.text().lines().zip(again.text().lines()).filter(|(a, b)| a != b).count();
    assert_eq!(differing, 0, "{differing} lines differ");
    assert_eq!(first.text().lines().count(), again.text().lines().count());
}

/// Number and form of every row, and the comment lines.
fn words(table: &str) -> Vec<String> {
    table.lines().map(|line| line.split('\t').take(2).collect::<Vec<_>>().join("\t")).collect()
}

#[test]
fn every_tree_has_one_root_and_heads_inside() {
    let parsed = demarche(&["parse", "examples/wire.jsonl"]).ended(0);
    for sentence in parsed.text().split("\n\n").filter(|block| !block.trim().is_empty()) {
        let rows: Vec<Vec<&str>> =
            sentence.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
        let heads: Vec<usize> = rows.iter().map(|row| row[6].parse().expect("a head is a number")).collect();
        assert!(rows.iter().all(|row| row.len() == 10));
        assert_eq!(heads.iter().filter(|head| **head == 0).count(), 1, "roots of {sentence}");
        assert!(heads.iter().all(|head| *head <= rows.len()), "a head outside {sentence}");
    }
}

#[test]
fn relate_answers_with_the_fields_of_the_contract() {
    let line =
        r#"{"id": "a", "text": "France did not condemn Peru for its vote.", "source": [0, 6], "target": [23, 27]}"#;
    let ran = run(Folder::new("relate").path(), &["relate"], line.as_bytes()).ended(0);
    let rows = ran.rows();
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    assert_eq!((&row["id"], &row["type"]), (&"a".into(), &"ACCUSE".into()));
    assert_eq!(row["auxiliary"], serde_json::json!(["negation"]));
    assert!(row["mode"].is_array() && row["because"].is_array(), "{row}");
    assert!(row["confidence"].as_f64().is_some_and(|confidence| (0.0..=1.0).contains(&confidence)));
}

#[test]
fn a_record_is_explained_by_its_id() {
    let file = "examples/2017-06-06-gulf-rift.txt";
    for row in demarche(&["code", file]).ended(0).rows() {
        let id = row["id"].as_str().expect("an id");
        let explained = demarche(&["explain", id, file]).ended(0);
        let rule = row["because"]["rule"].as_str().expect("a rule");
        let entry = row["because"]["entry"].as_str().expect("an entry");
        let named = format!("by rule {rule} ({entry})");
        assert!(
            explained.text().contains(&named),
            "“{named}” is not in the explanation of {id}:\n{}",
            explained.text()
        );
    }
}

#[test]
fn the_examples_print_as_a_table_that_fits() {
    let table = demarche(&["code", "--format", "table", "examples"]).ended(0);
    for title in ["date", "actor", "event", "recipient", "sentence"] {
        assert!(table.text().contains(title), "no column {title}");
    }
    let widest = table.text().lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|width| width <= 160), "a line of {widest:?} characters");
}

#[test]
fn csv_has_as_many_cells_in_every_row() {
    let table = demarche(&["code", "--format", "csv", "examples"]).ended(0);
    let mut reader = csv::Reader::from_reader(table.out.as_slice());
    let header = reader.headers().expect("there is a header").clone();
    for name in ["kind", "id", "doc", "sentence", "text", "date", "actor", "recipient", "event", "cameo", "quad_code"] {
        assert!(header.iter().any(|title| title == name), "no column {name} in {header:?}");
    }
    let rows: Result<Vec<_>, _> = reader.records().collect();
    assert_eq!(rows.expect("every row has as many cells").len(), demarche(&["code", "examples"]).ended(0).rows().len());
}

/// The columns that a field of a record fills.
fn columns(name: &str, value: &serde_json::Value) -> Vec<String> {
    match value.as_object() {
        Some(fields) => fields.iter().flat_map(|(field, value)| columns(&format!("{name}.{field}"), value)).collect(),
        None if value.is_null() => Vec::new(),
        None => vec![name.to_owned()],
    }
}

/// No field of any record is lost in CSV, also one that the first record does not have.
#[test]
fn csv_has_every_field_of_every_record() {
    let table = demarche(&["code", "--format", "csv", "examples"]).ended(0);
    let header = table.text().lines().next().expect("there is a header").to_owned();
    for row in demarche(&["code", "examples"]).ended(0).rows() {
        for (name, value) in row.as_object().expect("a record is an object") {
            let parts = columns(name, value);
            assert!(parts.iter().all(|part| header.split(',').any(|title| title == part)), "{parts:?} not in {header}");
        }
    }
}

#[test]
fn shells_have_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(demarche(&["completions", shell]).ended(0).text().contains("demarche"));
    }
}
