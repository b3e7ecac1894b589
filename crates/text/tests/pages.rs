//! The story of a page, measured on pages in the layouts of news sites.

#[path = "pages/mod.rs"]
mod layouts;

use std::collections::BTreeMap;
use std::path::Path;

use demarche_text::clean;
use layouts::{Page, pages, word_f1};

/// Mean word F1 over all pages, and over those of any one layout, in percent.
const BAR: f64 = 97.0;
const BAR_OF_EACH: f64 = 90.0;

fn all() -> Vec<Page> {
    pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
}

#[test]
fn the_story_of_every_layout_is_found() {
    let pages = all();
    assert!(pages.len() >= 40);
    let mut by_layout: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for page in &pages {
        let layout = page.name.split(' ').next().unwrap_or("");
        by_layout.entry(layout).or_default().push(100.0 * word_f1(page, &clean::html(&page.html).text));
    }
    let mean = |scores: &[f64]| scores.iter().sum::<f64>() / scores.len() as f64;
    let (mut every, mut said) = (Vec::new(), String::new());
    for (layout, scores) in &by_layout {
        every.extend(scores);
        said += &format!("{layout}: {:.1}\n", mean(scores));
    }
    println!("{said}all {} pages: {:.2}", pages.len(), mean(&every));
    assert!(mean(&every) >= BAR, "{said}");
    assert!(by_layout.values().all(|scores| mean(scores) >= BAR_OF_EACH), "{said}");
}

#[test]
fn a_paragraph_leads_back_to_its_place_in_the_page() {
    for page in all() {
        let read = clean::html(&page.html);
        let Some(at) = read.text.find("the ") else { continue };
        let at = u32::try_from(at).expect("a page is short");
        let span = read.offsets.span(demarche_schema::Span::new(at, at + 3));
        assert_eq!(span.of(&page.html), "the", "{}", page.name);
    }
}

#[test]
fn a_text_is_scored_by_its_words() {
    let page = Page {
        name: String::new(),
        html: String::new(),
        headline: "Head line".to_owned(),
        story: vec!["one two two".to_owned()],
    };
    let near = |text: &str, expected: f64| assert!((word_f1(&page, text) - expected).abs() < 1e-9, "{text}");
    near("Head line\n\nOne two, two.", 1.0);
    near("one two", 2.0 * (2.0 / 3.0) / (1.0 + 2.0 / 3.0));
    near("three", 0.0);
}
