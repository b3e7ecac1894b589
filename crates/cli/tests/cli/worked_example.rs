//! The example worked by hand in METHODS.md is what the program prints.
//!
//! When the program rightly prints something else, `DEMARCHE_UPDATE=1` with this test writes it into METHODS.md; the prose
//! around it is for a person to read again.

use std::path::PathBuf;
use std::{env, fs};

use crate::program::{demarche, root};

/// The first line of the block in METHODS.md that holds the program's words.
const COMMAND: &str = "$ demarche explain --date 2017-06-06 \"";
/// Opens the long list at the end, of which METHODS.md shows a part.
const NEIGHBOURS: &str = "Neighbours not chosen\n";

/// METHODS.md, cut where the program's words begin and end.
struct Methods {
    before: String,
    sentence: String,
    shown: String,
    after: String,
}

fn path() -> PathBuf {
    root().join("METHODS.md")
}

fn read() -> Methods {
    let text = fs::read_to_string(path()).expect("METHODS.md is there");
    let (before, block) = text.split_once(COMMAND).expect("METHODS.md shows the command");
    let (sentence, rest) = block.split_once("\"\n").expect("the command ends with the sentence");
    let (shown, after) = rest.split_once("\n```").expect("the block ends");
    Methods { before: before.into(), sentence: sentence.into(), shown: shown.into(), after: after.into() }
}

#[test]
fn methods_md_shows_what_the_program_prints() {
    let methods = read();
    let ran = demarche(&["explain", "--date", "2017-06-06", &methods.sentence]).ended(0);
    let (printed, neighbours) = ran.text().split_once(NEIGHBOURS).expect("neighbours are told");
    let (shown, some) = methods.shown.split_once(NEIGHBOURS).expect("neighbours are shown");
    if env::var_os("DEMARCHE_UPDATE").is_some() {
        return update(&methods, printed, some, neighbours);
    }
    assert_eq!(stable(printed), stable(shown), "METHODS.md shows other words than the program prints");
    for line in some.lines().filter(|line| line.trim() != "…") {
        assert!(stable(neighbours).contains(&stable(line)), "no longer said: {line}");
    }
}

fn update(methods: &Methods, printed: &str, shown: &str, neighbours: &str) {
    let kept = |line: &&str| shown.lines().any(|old| stable(old) == stable(line));
    let some: Vec<&str> = neighbours.lines().filter(kept).chain(["  …"]).collect();
    let Methods { before, sentence, after, .. } = methods;
    let text = format!("{before}{COMMAND}{sentence}\"\n{printed}{NEIGHBOURS}{}\n```{after}", some.join("\n"));
    fs::write(path(), text).expect("METHODS.md can be written");
}

/// A text without blanks at the ends of lines and without the line numbers of data files, which move with every edit above them.
fn stable(text: &str) -> String {
    text.trim().lines().map(|line| without_numbers(line.trim_end())).collect::<Vec<_>>().join("\n")
}

fn without_numbers(line: &str) -> String {
    let mut parts = line.split_inclusive([':', '(', ' ']);
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let in_file = out.ends_with(".lex:") || out.ends_with(".tsv:");
        out.push_str(if in_file {
            part.trim_start_matches(|character: char| character.is_ascii_digit())
        } else {
            part
        });
    }
    out
}
