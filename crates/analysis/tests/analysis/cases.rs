//! The named cases of `tests/cases/*.case`: records in one line each, a question, and the answer line by line after `=`.

use std::fs;
use std::path::Path;

use demarche_analysis::{
    Agenda, Background, Bounds, DeadlineOptions, Dossier, ItemView, Options, PartyQuery, RelationOptions, Rule, Step,
    agenda, deadlines, links, period, relation,
};

use crate::notation;

/// Parties of a question, and its `as-of` or `from` day.
fn asked(words: &[&str]) -> (Vec<PartyQuery>, Option<demarche_schema::Date>) {
    let at = words.iter().position(|word| ["as-of", "from"].contains(word)).unwrap_or(words.len());
    let day = words.get(at + 1).map(|day| period(day).expect("a day").0);
    (words[..at].iter().map(|party| party.parse().expect("a party")).collect(), day)
}

fn made(dossier: &Dossier, background: &Background, words: &[&str]) -> Agenda {
    let (parties, as_of) = asked(words);
    agenda(dossier, background, &parties, &Options { as_of, ..Options::default() })
}

/// Answers a question in lines.
fn answer(dossier: &Dossier, background: &Background, question: &str) -> Vec<String> {
    let words: Vec<&str> = question.split_whitespace().collect();
    let rest = &words[1..];
    let agenda = || made(dossier, background, rest);
    let links = || links(dossier, background, &agenda(), Rule::default().dormant_after, Bounds::default());
    match words[0] {
        "agenda" => {
            let agenda = agenda();
            agenda.items.iter().map(|item| item_line(&agenda.view(dossier, item, 3))).collect()
        }
        "history" => {
            let agenda = agenda();
            let line = |item: &ItemView| {
                let states: Vec<String> = item.history.iter().map(|(day, state)| format!("{day} {state}")).collect();
                format!("{}: {}", item.issue.id, states.join(", "))
            };
            agenda.items.iter().map(|item| line(&agenda.view(dossier, item, 1))).collect()
        }
        "growth" => {
            let line = |of: &demarche_analysis::Growth| {
                format!("{} open {} raised {} agreed {}", of.period, of.open, of.raised, of.agreed)
            };
            agenda().growth.iter().map(line).collect()
        }
        "words" => links()
            .deadlocks
            .into_iter()
            .map(|of| of.words)
            .chain(links().packages.into_iter().map(|of| of.words))
            .collect(),
        "deadlocks" => {
            let name = |of: &demarche_analysis::Deadlock| {
                let issues: Vec<&str> = of.issues.iter().map(|issue| issue.id.as_str()).collect();
                format!("{} by {}", issues.join(" > "), of.holders.join(", "))
            };
            links().deadlocks.iter().map(name).collect()
        }
        "packages" => {
            let name = |of: &demarche_analysis::Package| {
                format!("{:?} {} gets {}, {} gets {}", of.kind, of.a, of.a_gets.id, of.b, of.b_gets.id)
            };
            links().packages.iter().map(name).collect()
        }
        "deadlines" => {
            let (parties, from) = asked(rest);
            let options = DeadlineOptions { from, ..DeadlineOptions::default() };
            deadlines(dossier, background, &parties, &options).iter().map(deadline_line).collect()
        }
        "relation" => relation_lines(dossier, rest),
        other => panic!("no question is called {other}"),
    }
}

fn item_line(item: &ItemView) -> String {
    let side = |side: &demarche_analysis::StandView| {
        let stance = side.stance.map_or("(ascribed)", |stance| stance.as_str());
        let turns: Vec<&str> = side.series.iter().map(|turn| turn.stance.as_str()).collect();
        let terms = side.condition.as_ref().map_or(String::new(), |terms| format!(" {}", terms.text));
        let to = if side.addressees.is_empty() { String::new() } else { format!(" to {}", side.addressees.join(",")) };
        let before = if turns.len() > 1 { format!(" ({})", turns.join(" ")) } else { String::new() };
        format!("; {} {stance}{before}{to}{terms}", side.party)
    };
    let opposed = if item.opposed { " opposed" } else { "" };
    let ground = format!("{:?}", item.ground).to_lowercase();
    let sides: String = item.sides.iter().map(side).collect();
    let by = item.raised_by.join(",");
    format!(
        "{} {}{opposed} {ground} {} by {by}, {}x, last {}{sides}",
        item.issue.id, item.state, item.since, item.times, item.last
    )
}

fn deadline_line(of: &demarche_analysis::DeadlineView) -> String {
    let mut line = format!(
        "{} {} {} in {} days for {}",
        of.date,
        of.what,
        of.name,
        of.in_days.unwrap_or_default(),
        of.parties.join(",")
    );
    of.said.iter().for_each(|said| line += &format!("; {} {} {}", said.party, said.stance, said.issue.id));
    of.acts.iter().for_each(|act| line += &format!("; {} by {}", act.step, act.by.join(",")));
    of.disagreements.iter().for_each(|text| line += &format!("; {text}"));
    line
}

fn relation_lines(dossier: &Dossier, words: &[&str]) -> Vec<String> {
    let (parties, to) = asked(words);
    let options = RelationOptions { to, step: Step::Year, ..RelationOptions::default() };
    let found = relation(dossier, &parties[0], &parties[1], &options);
    let direction = |of: &demarche_analysis::Direction| {
        let scale = of.scale.map_or("none".to_owned(), |scale| format!("{scale:.2}"));
        format!("{} > {}: {} events {:?}, scale {scale}, apart {}", of.from, of.to, of.events, of.quads, of.apart)
    };
    let point = |of: &demarche_analysis::Point| {
        let show = |value: Option<f64>| value.map_or("none".to_owned(), |value| format!("{value:.3}"));
        format!("{} {} {} {}", of.period, of.events, show(of.scale), show(of.smoothed))
    };
    found.directions.iter().map(direction).chain(found.series.iter().map(point)).collect()
}

/// A case: records, then questions with their answers.
fn check(file: &str, text: &str) -> Vec<String> {
    let mut failures = Vec::new();
    for case in text.split("\ncase ").skip(1) {
        let lines: Vec<&str> =
            case.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let is_question = |line: &&str| line.starts_with("? ") || line.starts_with("= ");
        let records: Vec<&str> = lines[1..].iter().copied().filter(|line| !is_question(line)).collect();
        let (records, background) = notation::read(&records);
        let dossier = notation::dossier(&records);
        let asked: Vec<&str> = lines.iter().copied().filter(is_question).collect();
        assert!(asked.iter().any(|line| line.starts_with("? ")), "{file}: case {} asks nothing", lines[0]);
        for block in asked.chunk_by(|_, b| b.starts_with("= ")) {
            let expected: Vec<&str> = block[1..].iter().map(|line| &line[2..]).collect();
            let found = answer(&dossier, &background, &block[0][2..]);
            if found != expected {
                let all = |lines: &[String]| lines.iter().map(|line| format!("    = {line}\n")).collect::<String>();
                let expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
                failures.push(format!(
                    "{file}: case {}, {}\n  expected\n{}  found\n{}",
                    lines[0],
                    block[0],
                    all(&expected),
                    all(&found)
                ));
            }
        }
    }
    failures
}

#[test]
fn cases_are_answered_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the cases").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| check(&file.display().to_string(), &fs::read_to_string(file).expect("text"));
    let failures: Vec<String> = files.iter().flat_map(read).collect();
    assert!(files.len() > 3 && failures.is_empty(), "\n{}", failures.join("\n"));
}
