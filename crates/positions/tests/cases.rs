//! The cases of `cases/*.txt`, each a short text and the positions in it, run through the whole pipeline.
//!
//! ```text
//! == title
//! date 2021-05-04
//! | a paragraph
//! position HOLDERS STANCE ISSUE [ADDRESSEES] [CONDITION]   must be found, in the notation of rule examples
//! condition WORDS                                          … with a condition of these words
//! not HOLDERS STANCE ISSUE                                 must not be found
//! only                                                     no others may be found
//! none                                                     none may be found
//! ```

use std::path::{Path, PathBuf};

use demarche::Pipeline;
use demarche::lexicon::expected::ExpectedEntity;
use demarche::lexicon::positions::ExpectedPosition;
use demarche::schema::{Document, Entity, Position, Record};

#[derive(Default)]
struct Case {
    title: String,
    document: Document,
    wanted: Vec<(ExpectedPosition, Option<String>)>,
    barred: Vec<ExpectedPosition>,
    only: bool,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Reads a file of cases; a line that is not understood fails the test with its number.
fn read(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).expect("the file can be read");
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let place = format!("{}:{}", path.display(), number + 1);
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        if key == "==" {
            let id = value.to_owned();
            cases.push(Case {
                title: value.to_owned(),
                document: Document { id, ..Document::default() },
                ..Case::default()
            });
            continue;
        }
        let case = cases.last_mut().unwrap_or_else(|| panic!("{place}: a line before any case"));
        let position = || {
            ExpectedPosition::read(value).unwrap_or_else(|fault| panic!("{place}: {} ({})", fault.message, fault.help))
        };
        match key {
            "date" => case.document.date = Some(value.parse().unwrap_or_else(|_| panic!("{place}: not a day"))),
            "|" => case.document.text.push_str(&format!("{value}\n\n")),
            "position" => case.wanted.push((position(), None)),
            "condition" => {
                case.wanted.last_mut().unwrap_or_else(|| panic!("{place}: of which position?")).1 =
                    Some(value.to_owned())
            }
            "not" => case.barred.push(position()),
            "only" | "none" => case.only = true,
            _ => panic!("{place}: “{key}” is not understood"),
        }
    }
    cases
}

fn parties_meet(expected: &[ExpectedEntity], given: &[Entity]) -> bool {
    let meets = |want: &ExpectedEntity, have: &Entity| {
        want.code == have.code && (want.sector.is_none() || want.sector == have.sector)
    };
    expected.len() == given.len() && expected.iter().all(|want| given.iter().any(|have| meets(want, have)))
}

fn meets(expected: &ExpectedPosition, given: &Position) -> bool {
    let addressed = |want: &Vec<ExpectedEntity>| want.is_empty() || parties_meet(want, &given.addressee);
    expected.stance == given.stance
        && parties_meet(&expected.holder, &given.holder)
        && (expected.issue.is_empty() || expected.issue == given.issue.id)
        && expected.addressee.as_ref().is_none_or(addressed)
        && expected.condition == given.condition.as_ref().map(|condition| condition.kind)
}

fn shown(position: &Position) -> String {
    let codes = |entities: &[Entity]| entities.iter().map(|entity| entity.code.clone()).collect::<Vec<_>>().join(",");
    let condition = position.condition.as_ref().map_or_else(String::new, |c| format!(" {} “{}”", c.kind, c.text));
    let (holder, addressee) = (codes(&position.holder), codes(&position.addressee));
    format!("{holder} {} {} “{}” to [{addressee}]{condition}", position.stance, position.issue.id, position.claim.text)
}

/// What is wrong with a case.
fn check(pipeline: &Pipeline, case: &Case) -> Vec<String> {
    let records = pipeline.code(&case.document).records;
    let found: Vec<&Position> = records.iter().filter_map(Record::position).collect();
    let mut faults = Vec::new();
    for (expected, words) in &case.wanted {
        let condition = |position: &Position| {
            words.as_ref().is_none_or(|words| position.condition.as_ref().is_some_and(|c| c.text == *words))
        };
        if !found.iter().any(|position| meets(expected, position) && condition(position)) {
            faults.push(format!("{}: expected {expected}", case.title));
        }
    }
    let barred = |position: &&&Position| {
        let loose = |b: &ExpectedPosition| ExpectedPosition {
            condition: position.condition.as_ref().map(|c| c.kind),
            ..b.clone()
        };
        case.barred.iter().any(|b| meets(&loose(b), position))
            || case.only && !case.wanted.iter().any(|(expected, _)| meets(expected, position))
    };
    faults.extend(
        found.iter().filter(barred).map(|position| format!("{}: must not be found: {}", case.title, shown(position))),
    );
    if !faults.is_empty() {
        faults.extend(found.iter().map(|position| format!("    found {}", shown(position))));
    }
    faults
}

#[test]
fn cases_come_out_as_they_say() {
    let pipeline = Pipeline::new(&demarche::Options::default()).expect("the pipeline starts");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).expect("cases").map(|entry| entry.expect("entry").path()).collect();
    files.sort();
    let cases: Vec<Case> = files.iter().flat_map(|file| read(file)).collect();
    assert!(cases.len() > 10, "only {} cases", cases.len());
    let faults: Vec<String> = cases.iter().flat_map(|case| check(&pipeline, case)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Every range of a record slices the words it names out of the text as given.
#[test]
fn ranges_slice_the_text() {
    let pipeline = Pipeline::new(&demarche::Options::default()).expect("the pipeline starts");
    let text =
        std::fs::read_to_string(folder().join("../../../examples/2022-09-14-lake-talks.txt")).expect("the article");
    let document = Document { id: "lake".into(), text: text.clone(), ..Document::default() };
    let records = pipeline.code(&document).records;
    let positions: Vec<&Position> = records.iter().filter_map(Record::position).collect();
    assert!(positions.len() >= 5, "{positions:#?}");
    for position in &positions {
        assert_eq!(position.claim.span.of(&text), position.claim.text);
        position
            .holder
            .iter()
            .chain(&position.addressee)
            .for_each(|entity| assert_eq!(entity.span.of(&text), entity.text));
        position.condition.iter().for_each(|condition| assert_eq!(condition.span.of(&text), condition.text));
    }
    assert_eq!(records, pipeline.code(&document).records, "the same text gives the same records");
}
