//! Word F1 of the story found in each page of `crates/text/tests/pages`, by this project's reader and by `dom_smoothie`, a port of
//! Mozilla's Readability. `cargo run --release` in this folder prints both.

#[path = "../../../crates/text/tests/pages/mod.rs"]
mod layouts;

use std::collections::BTreeMap;
use std::path::Path;

use dom_smoothie::{Config, Readability, TextMode};
use layouts::{pages, word_f1};

/// The story as `dom_smoothie` finds it; nothing where it finds none.
fn other(html: &str) -> String {
    let parsed = Readability::new(html, None, Some(Config { text_mode: TextMode::Formatted, ..Config::default() })).and_then(|mut page| page.parse());
    parsed.map_or_else(|_| String::new(), |article| article.text_content.to_string())
}

fn main() {
    let mut by_layout: BTreeMap<String, Vec<[f64; 2]>> = BTreeMap::new();
    for page in pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")) {
        let layout = page.name.split(' ').next().unwrap_or("").to_owned();
        let scores = [demarche_text::clean::html(&page.html).text, other(&page.html)].map(|text| 100.0 * word_f1(&page, &text));
        by_layout.entry(layout.clone()).or_default().push(scores);
        by_layout.entry("~ all".to_owned()).or_default().push(scores);
    }
    println!("{:<16} {:>6} {:>8} {:>12}", "layout", "pages", "ours", "dom_smoothie");
    for (layout, scores) in by_layout {
        let mean = |at: usize| scores.iter().map(|pair| pair[at]).sum::<f64>() / scores.len() as f64;
        println!("{layout:<16} {:>6} {:>8.2} {:>12.2}", scores.len(), mean(0), mean(1));
    }
}
