//! Briefs, networks and pictures: everything cited, everything escaped.

use demarche_analysis::{
    BriefOptions, Note, PartyQuery, RelationOptions, brief, graphml, network, plot, relation, statements,
};
use demarche_schema::Record;

use crate::notation;

const LINES: &[&str] = &[
    "2020-03-02 KEN CONSULT to UGA",
    "2020-09-02 UGA ACCUSE to KEN",
    "2021-03-02 KEN offers lake/fish to UGA before border/posts",
    "2021-03-05 UGA refuses border/posts",
    "2021-06-05 UGA offers border/posts to KEN before lake/fish",
    "2021-06-06 UGA demands lake/fish to KEN",
    "2021-06-07 KEN signed lake-pact to UGA",
    "2021-06-08 KEN signed river-pact to SSD",
    "2021-01-01 until 2022-06 expires lake-pact binds KEN,UGA",
    "agreement lake-pact ends 2022-06-30 parties KEN,UGA issue lake/fish source gazette",
    "agreement air-pact ends 2023-06-30 parties KEN,UGA",
];

fn two() -> [PartyQuery; 2] {
    ["KEN", "UGA"].map(|code| code.parse().expect("a party"))
}

#[test]
fn every_line_of_a_brief_is_cited() {
    let (records, background) = notation::read(LINES);
    let dossier = notation::dossier(&records);
    let [a, b] = &two();
    let made = brief(&dossier, &background, [a, b], &BriefOptions::default());
    let mut cited = vec![false; made.notes.len()];
    for section in &made.sections {
        let filled = section.lines.len() + section.table.as_ref().map_or(0, |(_, rows)| rows.len());
        assert!(filled > 0 || section.heading.starts_with("What could"), "nothing under {}", section.heading);
        let cells = section.table.iter().flat_map(|(_, rows)| rows.iter().flatten().filter(|cell| cell.text != "–"));
        for line in section.lines.iter().chain(cells) {
            assert!(!line.notes.is_empty(), "no note: {line:?}");
            line.notes.iter().for_each(|note| cited[note - 1] = true);
        }
    }
    assert!(cited.iter().all(|cited| *cited), "a note that nothing cites");
    // The sentences are those of the records, word for word.
    for note in &made.notes {
        if let Note::Sentence(cite) = note {
            assert!(LINES.contains(&cite.text.as_str()), "{}", cite.text);
        }
    }
    assert!(made.markdown().contains("Neither can come first"));
    assert!(made.markdown().contains("Registry of agreements, air-pact; unverified"));
}

#[test]
fn what_texts_hold_cannot_break_the_page() {
    let (mut records, background) = notation::read(LINES);
    let evil = "<script>alert(\"x\")</script> & 'y' | *z* [l](javascript:0)\n# h";
    for record in &mut records {
        match record {
            Record::Position { head, position } => {
                head.text = evil.to_owned();
                position.issue.label = evil.to_owned();
                position.holder[0].name = evil.to_owned();
                if let Some(terms) = &mut position.condition {
                    terms.text = evil.to_owned();
                }
            }
            Record::Event { head, .. } => head.doc = evil.to_owned(),
            Record::Deadline { deadline, .. } => deadline.claim.text = evil.to_owned(),
        }
    }
    let dossier = notation::dossier(&records);
    let [a, b] = &two();
    let made = brief(&dossier, &background, [a, b], &BriefOptions::default());
    let html = made.html();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
    assert!(!html.contains("http-equiv") && !html.contains("src="), "the page loads something");
    for line in made.markdown().lines() {
        assert!(!line.contains("<script") && !line.contains("[l]("), "{line}");
        assert!(!line.starts_with("| ") || line.matches(" | ").count() == 4, "a cell breaks its row: {line}");
    }
    let graph = graphml(&network(&dossier), &background);
    assert!(!graph.contains("<script"));
    balanced(&graph);
    balanced(&html.replace("<!doctype html>", "").replace("<meta charset=\"utf-8\">", ""));
}

/// Every element that opens closes, in order.
fn balanced(text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in text.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap_or_else(|| panic!("< without > in {part}"));
        if tag.starts_with(['?', '!']) || tag.ends_with('/') || tag.starts_with("meta") {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => open.push(tag.split_whitespace().next().unwrap_or_default()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn pictures_are_whole() {
    let (records, _) = notation::read(LINES);
    let dossier = notation::dossier(&records);
    let [a, b] = &two();
    let found = relation(&dossier, a, b, &RelationOptions::default());
    let picture = plot::svg(&found, "KEN <and> UGA");
    balanced(&picture);
    assert!(picture.contains("KEN &lt;and&gt; UGA") && picture.matches("<circle").count() == 3);
    let text = plot::terminal(&found, 60);
    assert!(text.lines().all(|line| line.chars().count() <= 60), "{text}");
    assert!(text.contains("2020-03") && text.contains('●'));
    let nothing = relation(&dossier, a, &"TZA".parse().expect("a party"), &RelationOptions::default());
    balanced(&plot::svg(&nothing, "nothing"));
    assert_eq!(plot::terminal(&nothing, 60), "");
}

#[test]
fn networks_have_an_edge_for_each_actor_issue_and_stance() {
    let lines = &[
        "2021-03-02 KEN:GOV demands lake/fish to UGA",
        "2021-04-02 KEN:MIL demands lake/fish to UGA",
        "2021-04-03 KEN:OPP opposes lake/fish",
        "2021-05-02 KEN,UGA supports lake/fish",
        "2021-05-02 UGA refuses lake/fish by KEN",
    ];
    let (records, background) = notation::read(lines);
    let dossier = notation::dossier(&records);
    let edges = network(&dossier);
    let shown: Vec<String> = edges
        .iter()
        .map(|e| format!("{} {} {} {} {}..{}", e.actor, e.stance, e.agreement, e.weight, e.first, e.last))
        .collect();
    let expected = [
        "KEN supports 1 1 2021-05-02..2021-05-02",
        "KEN demands 1 2 2021-03-02..2021-04-02",
        "KEN:OPP opposes 0 1 2021-04-03..2021-04-03",
        "UGA supports 1 1 2021-05-02..2021-05-02",
    ];
    assert_eq!(shown, expected);
    let graph = graphml(&edges, &background);
    assert_eq!((graph.matches("<node ").count(), graph.matches("<edge ").count()), (4, 4));
    let rows: Vec<Vec<String>> = statements(&dossier, &background).collect();
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().all(|row| row.len() == demarche_analysis::STATEMENT_COLUMNS.len()));
    assert_eq!(rows[2][10..14], ["KEN (OPP)", "fish", "0", "opposes"]);
}
