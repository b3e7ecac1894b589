//! Corrections by hand on the command line: made, listed, taken back, given out.

use std::path::Path;

use serde_json::Value;

use crate::program::{Folder, run};

const NEWS: &str = r#"{"id":"a","date":"2021-05-03","publisher":"Wire","text":"Iran accused Israel of sabotaging a pipeline. Kenya will reopen its border with Somalia only if the truce holds."}
{"id":"b","date":"2021-05-04","publisher":"Post","text":"Iran accused Israel on Monday of sabotaging a pipeline near Isfahan."}
"#;

fn found(folder: &Path, more: &[&str]) -> Vec<Value> {
    let arguments = [&["find", "--record", "r.db", "--reports"], more].concat();
    run(folder, &arguments, b"").rows()
}

fn correct(folder: &Path, more: &[&str]) -> crate::program::Ran {
    run(folder, &[&["correct", "--record", "r.db", "--author", "Ann", "--reason", "read again"], more].concat(), b"")
}

#[test]
fn corrections_hold_until_they_are_taken_back() {
    let folder = Folder::new("correct");
    folder.write("news.jsonl", NEWS);
    let path = folder.path();
    run(path, &["ingest", "news.jsonl", "--record", "r.db"], b"").ended(0);
    let accused = found(path, &["--type", "ACCUSE"]);
    assert_eq!(accused.len(), 2);
    let id = |row: &Value| row["record"]["id"].as_str().expect("a record has an id").to_owned();
    let (first, second) = (id(&accused[0]), id(&accused[1]));
    correct(path, &[&first, "--not-an-event"]).ended(0);
    assert_eq!(found(path, &["--type", "ACCUSE"]).len(), 1);
    correct(path, &[&second, "--type", "reject", "--actor", "IRN:GOV,TUR=Iran"]).ended(0);
    let rejected = found(path, &["--type", "REJECT", "--actor", "TUR"]);
    assert_eq!(rejected[0]["record"]["actor"][1]["text"], "Iran");
    // The same documents again, and every one of them coded anew, change nothing of it.
    run(path, &["ingest", "news.jsonl", "--record", "r.db"], b"").ended(0);
    run(path, &["recode", "--record", "r.db", "--all"], b"").ended(0);
    assert_eq!((found(path, &["--type", "ACCUSE"]).len(), found(path, &["--type", "REJECT"]).len()), (0, 1));
    let gold = run(path, &["corrections", "--record", "r.db", "--as", "gold"], b"").ended(0);
    assert!(gold.text().contains("IRN:GOV,TUR REJECT ISR") || gold.text().contains("=> none"), "{}", gold.text());
    folder.write("made.gold", &gold.out);
    run(path, &["eval", "made.gold", "--worst", "0"], b"").ended(0);
    let lexicon = run(path, &["corrections", "--record", "r.db", "--as", "lexicon"], b"").ended(0);
    assert!(
        lexicon.text().contains("# accuse/") && lexicon.text().contains("  no      Iran accused Israel"),
        "{}",
        lexicon.text()
    );
    let listed = run(path, &["corrections", "--record", "r.db"], b"").ended(0).rows();
    assert_eq!((listed[0]["says"].as_str(), listed[1]["author"].as_str()), (Some("not an event"), Some("Ann")));
    correct(path, &["--withdraw", "1"]).ended(0);
    assert_eq!(found(path, &["--type", "ACCUSE"]).len(), 1);
}

#[test]
fn a_position_corrected_is_gold_that_can_be_scored() {
    let folder = Folder::new("correct-position");
    folder.write("news.jsonl", NEWS);
    let path = folder.path();
    run(path, &["ingest", "news.jsonl", "--record", "r.db"], b"").ended(0);
    let rows = found(path, &["--kind", "position"]);
    let id = rows[0]["record"]["id"].as_str().expect("a record has an id").to_owned();
    correct(path, &[&id, "--type", "refuses", "--actor", "KEN:GOV"]).ended(0);
    let gold = run(path, &["corrections", "--record", "r.db", "--as", "position-gold"], b"").ended(0);
    assert!(gold.text().contains("holder=KEN:GOV stance=refuses"), "{}", gold.text());
    folder.write("made.gold", &gold.out);
    run(path, &["eval", "made.gold", "--worst", "0"], b"").ended(0);
}

#[test]
fn occurrences_are_merged_and_split_on_the_command_line() {
    let folder = Folder::new("correct-merge");
    folder.write("news.jsonl", NEWS);
    let path = folder.path();
    run(path, &["ingest", "news.jsonl", "--record", "r.db"], b"").ended(0);
    let occurrences = || run(path, &["find", "--record", "r.db", "--type", "ACCUSE"], b"").rows();
    assert_eq!(occurrences().len(), 1, "both report one event");
    let id = occurrences()[0]["record"]["id"].as_str().expect("a record has an id").to_owned();
    correct(path, &[&id, "--split"]).ended(0);
    assert_eq!(occurrences().len(), 2);
    let ids: Vec<String> =
        occurrences().iter().map(|row| row["occurrence"].as_str().expect("it has an id").to_owned()).collect();
    correct(path, &[&ids[0], &ids[1], "--merge"]).ended(0);
    assert_eq!(occurrences().len(), 1);
    let wrong = correct(path, &["0000000000000001", "--not-an-event"]).ended(2);
    assert!(wrong.err.contains("no record 0000000000000001"), "{}", wrong.err);
    correct(path, &[&id]).ended(2);
    correct(path, &[&id, "--merge", "--type", "AID"]).ended(2);
}
