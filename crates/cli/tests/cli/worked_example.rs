//! The example worked by hand in METHODS.md is what the program prints.

use std::fs;

use crate::program::{demarche, root};

/// The first line of the block in METHODS.md that holds the program's words.
const COMMAND: &str = "$ demarche explain --date 2017-06-06 \"";

#[test]
fn methods_md_shows_what_the_program_prints() {
    let methods = fs::read_to_string(root().join("METHODS.md")).expect("METHODS.md is there");
    let (_, block) = methods.split_once(COMMAND).expect("METHODS.md shows the command");
    let (sentence, rest) = block.split_once("\"\n").expect("the command ends with the sentence");
    let (shown, _) = rest.split_once("\n```").expect("the block ends");
    let printed = demarche(&["explain", "--date", "2017-06-06", sentence]).ended(0);
    let stable = |text: &str| text.lines().map(without_lines).collect::<Vec<_>>().join("\n");
    // The list of neighbours is long; METHODS.md cuts it and says so.
    let (printed, neighbours) = printed.text().split_once("Neighbours not chosen\n").expect("neighbours are told");
    let (shown, shown_neighbours) = shown.split_once("Neighbours not chosen\n").expect("neighbours are shown");
    assert_eq!(stable(printed.trim()), stable(shown.trim()), "METHODS.md shows other words than the program prints");
    for line in shown_neighbours.lines().filter(|line| *line != "  …") {
        assert!(stable(neighbours).contains(&without_lines(line)), "no longer said: {line}");
    }
}

/// A line without the line numbers of data files, which move with every edit above them.
fn without_lines(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(".lex:").map(|at| at + 5).or_else(|| rest.find(".tsv:").map(|at| at + 5)) {
        out.push_str(&rest[..at]);
        rest = rest[at..].trim_start_matches(|character: char| character.is_ascii_digit());
    }
    out + rest
}
