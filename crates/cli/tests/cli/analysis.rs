//! The commands over records: agenda, deadlines, brief, relation, export, on the talks of Paraguay and Uruguay, which are made up.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::program::{Folder, Ran, demarche, root, run};

fn talks(file: &str) -> PathBuf {
    root().join("crates/analysis/tests/talks").join(file)
}

fn records() -> String {
    talks("records.jsonl").display().to_string()
}

/// Requires these words among the messages.
fn says(ran: &Ran, words: &[&str]) {
    words.iter().for_each(|words| assert!(ran.err.contains(words), "{words} is not in\n{}", ran.err));
}

#[test]
fn the_records_of_the_talks_point_into_their_articles() {
    let read = |file: &str| fs::read_to_string(talks(file)).expect("a file of the talks");
    let rows = |text: &str| text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect::<Vec<Value>>();
    let articles = rows(&read("articles.jsonl"));
    let mut checked = 0;
    for record in rows(&read("records.jsonl")) {
        let article = articles.iter().find(|article| article["id"] == record["doc"]).expect("its article");
        let text = article["text"].as_str().expect("a text");
        let mut parts = vec![&record];
        parts.extend(
            ["holder", "addressee", "actor", "recipient", "parties", "attributed_to"]
                .iter()
                .flat_map(|name| record[*name].as_array().into_iter().flatten()),
        );
        parts.extend(["claim", "trigger", "condition", "instrument"].iter().map(|name| &record[*name]));
        for part in parts.into_iter().filter(|part| part.is_object()) {
            let at = |n: usize| usize::try_from(part["span"][n].as_u64().expect("an offset")).expect("a usize");
            assert_eq!(text.get(at(0)..at(1)), part["text"].as_str(), "{part}");
            checked += 1;
        }
    }
    assert!(checked > 80, "{checked}");
}

#[test]
fn an_agenda_holds_issues_links_and_growth() {
    let rows = demarche(&["agenda", "PRY", "URY", "--in", &records()]).ended(0).rows();
    let of = |kind: &str| rows.iter().filter(|row| row["row"] == kind).collect::<Vec<_>>();
    let issues: Vec<(&str, &str)> = of("issue")
        .iter()
        .map(|row| (row["issue"]["id"].as_str().expect("an id"), row["state"].as_str().expect("a state")))
        .collect();
    let expected = [
        ("river/barge-tolls", "contested"),
        ("river/transport-accord", "converging"),
        ("river/dredging-costs", "raised"),
        ("river/toll-accounts", "raised"),
        ("trade/beef-inspections", "agreed"),
        ("port/free-zone", "dormant"),
    ];
    assert_eq!(issues, expected);
    assert_eq!(of("deadlock").len(), 1);
    assert_eq!(of("deadlock")[0]["holders"], serde_json::json!(["PRY", "URY"]));
    assert!(of("growth").len() > 40 && !of("tie").is_empty());
    for side in of("issue").iter().flat_map(|row| row["sides"].as_array().expect("sides")) {
        assert!(side["evidence"].as_array().is_some_and(|cites| !cites.is_empty()), "no sentence: {side}");
    }
    let before = demarche(&["agenda", "PRY", "URY", "--as-of", "2022-07-01", "--in", &records()]).ended(0).rows();
    let package = before.iter().find(|row| row["row"] == "package").expect("inspectors for a free zone");
    assert_eq!((&package["a"], &package["kind"]), (&Value::from("PRY"), &Value::from("proposed")));
}

#[test]
fn parties_go_by_name_too_and_sectors_stand_apart() {
    let by_code = demarche(&["agenda", "PRY", "URY", "--in", &records()]).ended(0).text().to_owned();
    assert_eq!(demarche(&["agenda", "Paraguay", "uruguay", "--in", &records()]).ended(0).text(), by_code);
    let rows = demarche(&["agenda", "URY:OPP", "--in", &records()]).ended(0).rows();
    assert_eq!(rows.iter().filter(|row| row["row"] == "issue").count(), 1);
    demarche(&["agenda", "ISL", "--in", &records()]).ended(1);
    says(&demarche(&["agenda", "URY:XYZ", "--in", &records()]).ended(2), &["XYZ"]);
}

#[test]
fn tables_and_csv_can_be_read() {
    let table = demarche(&["agenda", "PRY", "URY", "--format", "table", "--in", &records()]).ended(0).text().to_owned();
    for words in [
        "end of barge tolls",
        "contested",
        "PRY refuses → offers → accepts",
        "Deadlocks",
        "Neither can come first",
        "Open issues",
    ] {
        assert!(table.contains(words), "{words} is not in\n{table}");
    }
    let csv = demarche(&["agenda", "PRY", "URY", "--format", "csv", "--in", &records()]).ended(0).text().to_owned();
    assert!(
        csv.starts_with("issue.id,issue.label,state,")
            && csv.contains("river/barge-tolls,end of barge tolls,contested,true")
    );
    let due = demarche(&["deadlines", "--format", "table", "--in", &records()]).ended(0).text().to_owned();
    assert!(
        due.contains("2024-06-30") && due.contains("231 d") && due.contains("River Transport Accord lapses"),
        "{due}"
    );
    let course =
        demarche(&["relation", "PRY", "URY", "--format", "table", "--in", &records()]).ended(0).text().to_owned();
    assert!(course.contains("PRY → URY") && course.contains('●'), "{course}");
}

#[test]
fn deadlines_are_seen_from_a_day() {
    let from = |day: &str| demarche(&["deadlines", "URY", "--from", day, "--in", &records()]);
    let rows = from("2023-11-01").ended(0).rows();
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0]["date"], &rows[0]["in_days"]), (&Value::from("2024-12-31"), &Value::from(426)));
    assert_eq!(rows[0]["said"].as_array().map(Vec::len), Some(1));
    assert_eq!(from("2022-01-01").ended(0).rows()[0]["date"], "2024");
    from("2025-01-01").ended(1);
}

#[test]
fn a_brief_is_one_page_in_three_forms() {
    let brief = |form: &str| {
        demarche(&["brief", "PRY", "URY", "--format", form, "--in", &records()]).ended(0).text().to_owned()
    };
    let (page, text) = (brief("html"), brief("md"));
    for words in ["State of the relation", "What changed since 2023-05-15", "Deadlocks", "Estuary Review", "231 days"] {
        assert!(page.contains(words) && text.contains(words), "{words}");
    }
    assert!(page.contains("<svg") && !page.contains("<script"));
    let lines: Value = serde_json::from_str(&brief("json")).expect("JSON");
    for line in
        lines["sections"].as_array().expect("sections").iter().flat_map(|of| of["lines"].as_array().expect("lines"))
    {
        assert!(line["notes"].as_array().is_some_and(|notes| !notes.is_empty()), "no note: {line}");
    }
    demarche(&["brief", "PRY", "ISL", "--in", &records()]).ended(1);
}

#[test]
fn a_course_is_drawn() {
    let folder = Folder::new("course");
    let file = folder.path().join("course.svg").display().to_string();
    let rows =
        demarche(&["relation", "PRY", "URY", "--by", "year", "--svg", &file, "--in", &records()]).ended(0).rows();
    assert_eq!(rows.iter().filter(|row| row["row"] == "direction").count(), 2);
    assert_eq!(rows.iter().filter(|row| row["row"] == "period").count(), 5);
    let picture = fs::read_to_string(&file).expect("the picture");
    assert!(picture.starts_with("<svg") && picture.contains("Paraguay and Uruguay"));
    says(&demarche(&["relation", "PRY", "URY", "--bandwidth", "0", "--in", &records()]).ended(2), &["--bandwidth"]);
}

#[test]
fn positions_are_exported_as_networks() {
    let export = |form: &str| demarche(&["export", &records(), "--format", form]).ended(0).text().to_owned();
    assert!(export("network-graphml").contains("<data key=\"edge-stance\">demands</data>"));
    assert!(
        export("network-csv")
            .contains("PRY,river/dredging-costs,sharing the cost of dredging,offers,1,2,2,2020-09-22,2024-05-14")
    );
    let statements = export("dna-csv");
    assert!(
        statements.starts_with("statement ID;time;document ID;document title;author;source;section;type;text;person;")
    );
    // One position is only ascribed to its holder: it is no statement of theirs.
    assert_eq!(statements.lines().count(), 15);
}

#[test]
fn bad_lines_are_told_and_the_others_used() {
    let folder = Folder::new("bad-records");
    let good = fs::read_to_string(talks("records.jsonl")).expect("records");
    let file = folder.write(
        "r.jsonl",
        good.replacen("\"stance\": \"demands\"", "\"stance\": \"wishes\"", 1) + "{\"kind\": \"event\"}\n",
    );
    let ran = demarche(&["agenda", "PRY", "URY", "--in", &file.display().to_string()]).ended(0);
    says(&ran, &["r.jsonl:1", "wishes", "r.jsonl:28", "2 problems"]);
}

#[test]
fn documents_are_coded_on_the_way() {
    let articles = talks("articles.jsonl").display().to_string();
    let from_articles = demarche(&["relation", "PRY", "URY", "--in", &articles]).ended(0).rows();
    let coded = demarche(&["code", &articles]).ended(0).text().to_owned();
    let piped = run(&root(), &["relation", "PRY", "URY", "--in", "-"], coded.as_bytes()).ended(0).rows();
    let events = |rows: &[Value]| {
        rows.iter().filter(|row| row["row"] == "direction").map(|row| row["events"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(events(&from_articles), events(&piped));
    assert!(events(&from_articles).iter().any(|n| n.as_u64() > Some(2)), "{from_articles:?}");
}

/// Rows of an agenda in CSV: the issue, its state, a side, its stance, whom it speaks to, the kind of its terms and what they ask for.
fn agenda_lines(parties: [&str; 2], file: &str) -> Vec<String> {
    let ran = demarche(&["agenda", parties[0], parties[1], "--format", "csv", "--in", file]).ended(0);
    let mut lines = csv::Reader::from_reader(ran.text().as_bytes());
    let header = lines.headers().expect("a header").clone();
    let rows = lines.records().map(|row| row.expect("a row"));
    let cell = |row: &csv::StringRecord, name: &str| {
        let at = header.iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"));
        row.get(at).unwrap_or_default().to_owned()
    };
    let names = [
        "issue.id",
        "state",
        "side.party",
        "side.stance",
        "side.addressees",
        "side.condition.type",
        "side.condition.issue.id",
    ];
    rows.map(|row| names.map(|name| cell(&row, name)).join(" ").trim_end().to_owned()).collect()
}

/// What an article on two parties must show: lines of the agenda, and words of the table, the deadlines and the brief.
struct Shown<'a> {
    parties: [&'a str; 2],
    agenda: &'a [&'a str],
    table: &'a [&'a str],
    deadlines: &'a [&'a str],
    brief: &'a [&'a str],
    /// Words that no event of the article may be made of.
    no_events: &'a [&'a str],
}

fn check(file: &str, shown: &Shown<'_>) {
    let mut agenda = agenda_lines(shown.parties, file);
    agenda.sort();
    assert_eq!(agenda, shown.agenda, "agenda of {file}");
    let ran = |command: &str, format: &str| {
        let [a, b] = shown.parties;
        let text = demarche(&[command, a, b, "--format", format, "--in", file]).ended(0).text().to_owned();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let rows = ran("agenda", "jsonl");
    let due = demarche(&["deadlines", "--format", "jsonl", "--in", file]).ended(0).text().to_owned();
    let wanted = [(rows, shown.table), (due, shown.deadlines), (ran("brief", "md"), shown.brief)];
    for (text, words) in wanted {
        words.iter().for_each(|words| assert!(text.contains(words), "{words} is not in\n{text}"));
    }
    let events = demarche(&["code", "--kind", "event", "--format", "jsonl", file]).ended(0).text().to_owned();
    for line in events.lines() {
        let event: Value = serde_json::from_str(line).expect("a record");
        let trigger = event["trigger"]["text"].as_str().unwrap_or_default();
        assert!(!shown.no_events.contains(&trigger), "an event of “{trigger}”: {line}");
    }
}

#[test]
fn agenda_deadlines_and_brief_of_an_article() {
    let shown = Shown {
        parties: ["EGY", "ETH"],
        agenda: &[
            "participation/wars/sudan contested ETH demands SDN",
            "relations/egypt-ethiopia raised EGY offers ETH only_if wars/sudan",
            "seas/suez-canal raised EGY offers",
            "talks/scope raised EGY supports",
        ],
        table: &[
            "\"asked\":[{\"party\":\"EGY\"",
            "on the condition that the talks cover all questions, including the war in Sudan",
            "\"considered\":true",
        ],
        deadlines: &["\"date\":\"2027\"", "\"what\":\"expires\"", "current water accord"],
        brief: &[
            "contested",
            "talks regarding the war in Sudan should be conducted by Sudan itself",
            "on terms that ask for it: “on the condition that the talks cover all questions, including the war in Sudan”",
            "Egypt and Somalia: signed, defence agreement with Somalia",
            "Egypt aided Eritrea (AID); only supposed or considered",
            "(only considered)",
        ],
        no_events: &["deployment", "raised", "considering", "dialogue", "need"],
    };
    check("crates/cli/tests/articles/red-sea-talks.txt", &shown);
}

/// An article beside the repository in which all of this comes together.
#[test]
fn agenda_deadlines_and_brief_of_the_article_beside_the_repository() {
    let Some(folder) = crate::program::shared("seed") else { return };
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let shown = Shown {
        parties: ["RUS", "USA"],
        agenda: &[
            "alliances/russia-north-korea raised RUS accepts PRK",
            "arms/deliveries-north-korea raised RUS offers PRK",
            "nuclear/doctrine raised RUS offers",
            "participation/wars/ukraine contested USA demands UKR",
            "relations/russia-us raised RUS offers USA only_if wars/ukraine",
            "talks/scope raised RUS supports",
        ],
        table: &["\"asked\":[{\"party\":\"RUS\"", "\"considered\":true"],
        deadlines: &["\"date\":\"2026\"", "\"id\":\"new-start\"", "\"parties\":[\"RUS\",\"USA\"]"],
        brief: &[
            "contested",
            "on terms that ask for it",
            "Russia and North Korea: signed",
            "Russia aided North Korea (AID); only supposed or considered",
            "(only considered)",
            "New START lapses",
        ],
        no_events: &["deployment", "raised", "considering", "dialogue", "need"],
    };
    let [file] = files.as_slice() else { panic!("one article is expected, not {files:?}") };
    check(&file.to_string_lossy(), &shown);
}

#[test]
fn a_record_says_what_its_documents_say_and_is_narrowed_as_they_are() {
    let folder = Folder::new("narrowed");
    let (articles, path) = (talks("articles.jsonl").display().to_string(), folder.path());
    run(path, &["ingest", &articles, "--record", "r.db"], b"").ended(0);
    let ask =
        |question: &[&str], source: &[&str]| run(path, &[question, source].concat(), b"").ended(0).text().to_owned();
    let both = |question: &[&str]| [ask(question, &["--record", "r.db"]), ask(question, &["--in", &articles])];
    let questions: [&[&str]; 6] = [
        &["relation", "PRY", "URY"],
        &["relation", "PRY", "URY", "--by", "year", "--min-confidence", "0.4"],
        &["relation", "PRY", "URY", "--type", "consult", "--type", "agree"],
        &["agenda", "PRY", "URY", "--format", "csv"],
        &["agenda", "PRY", "URY", "--type", "demands", "--type", "offers"],
        &["deadlines", "--from", "2022-01-01"],
    ];
    for question in questions {
        let [record, documents] = both(question);
        assert_eq!(record, documents, "{question:?}");
    }
    let lines = |question: &[&str]| ask(question, &["--record", "r.db"]).lines().count();
    let all = lines(&["agenda", "PRY", "URY", "--format", "csv"]);
    for narrower in [["--type", "demands"], ["--publisher", "Estuary Review"], ["--from", "2024-01-01"]] {
        let found = lines(&[&["agenda", "PRY", "URY", "--format", "csv"][..], &narrower].concat());
        assert!(found < all, "{narrower:?}: {found} of {all}");
    }
    let sure = lines(&["find", "--min-confidence", "0.6", "--reports", "-n", "0"]);
    let any = lines(&["find", "--reports", "-n", "0"]);
    assert!(0 < sure && sure < any, "{sure} of {any}");
    let once = run(path, &["agenda", "PRY", "URY", "--occurrences", "--record", "r.db"], b"").ended(0).rows();
    assert!(!once.is_empty());
    run(path, &["agenda", "PRY", "URY", "--occurrences", "--in", &articles], b"").ended(2);
}
