//! The bars that accuracy must pass. Figures are those of `demarche eval`.

use crate::program::{demarche, shared};

#[test]
fn every_gold_file_can_be_scored() {
    let ran = demarche(&["eval", "gold/sentences", "gold/held-out", "gold/documents", "--worst", "3"]).ended(0);
    assert!(ran.text().contains("type, actors, recipients"), "{}", ran.text());
    assert!(ran.text().contains("95 % interval"), "{}", ran.text());
}

#[test]
fn one_case_is_shown_alone() {
    let ran = demarche(&["eval", "gold/sentences", "--case", "diplomacy-001"]).ended(0);
    assert!(ran.text().starts_with("1 cases"), "{}", ran.text());
}

#[test]
fn gold_of_positions_is_recognised_and_scored() {
    let ran = demarche(&["eval", "gold/positions", "--worst", "1"]).ended(0);
    for figure in ["positions", "conditions, given the position", "deadlines", "speaker of quotations", "per stance"] {
        assert!(ran.text().contains(figure), "no {figure} in {}", ran.text());
    }
    let one = demarche(&["eval", "gold/positions", "--case", "euphrates-2009"]).ended(0);
    assert!(one.text().starts_with("1 documents"), "{}", one.text());
    demarche(&["eval", "gold/positions", "--worst", "0", "--bar", "100.1"]).ended(1);
}

#[test]
fn reports_of_one_event_are_put_together() {
    let ran = demarche(&["eval", "--stage", "occurrences", "gold/occurrences", "--bar", "88", "--worst", "0"]).ended(0);
    let copies = ran.text().lines().find(|line| line.contains("exact copies")).expect("copies are scored");
    let f1: f64 = copies.rsplit(' ').next().and_then(|number| number.parse().ok()).expect("a line ends with F1");
    assert!(f1 >= 99.5, "{copies}");
    let counts = ran.text().lines().next().expect("counts come first");
    let numbers: Vec<u32> = counts.split(' ').filter_map(|word| word.parse().ok()).collect();
    assert!(numbers[1] >= 120 && numbers[2] >= 400, "{counts}");
}

#[test]
fn a_missed_bar_ends_with_1() {
    demarche(&["eval", "gold/sentences/aid.gold", "--bar", "100.1"]).ended(1);
}

#[test]
fn labelled_pairs_reach_root_macro_f1_of_62() {
    let Some(pairs) = shared("data/events/relations-dev.jsonl") else { return };
    demarche(&["eval", &pairs.to_string_lossy(), "--bar", "62", "--worst", "0"]).ended(0);
}

#[test]
fn the_given_article_and_news_are_coded() {
    let Some(seed) = shared("seed") else { return };
    demarche(&["code", &seed.to_string_lossy()]).ended(0);
}
