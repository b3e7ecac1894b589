//! What a filter finds, against a scan of everything.

use std::ops::ControlFlow;

use demarche_schema::EventType;

use super::{Folder, document, event, filled, prepared};
use crate::{ActorTerm, Filter, Kind, Order, Store, Writer};

fn ids(store: &Store, filter: &Filter) -> Vec<String> {
    let mut out = Vec::new();
    store
        .visit(filter, |found| {
            out.push(found.record.head().id.clone());
            ControlFlow::Continue(())
        })
        .unwrap();
    let streamed: Vec<String> =
        store.records(filter).unwrap().map(|found| found.unwrap().record.head().id.clone()).collect();
    assert_eq!(out, streamed, "{filter:?}");
    assert_eq!(out.len(), store.count(filter, 1_000_000).unwrap() as usize, "{filter:?}");
    out
}

fn number(id: &str) -> u64 {
    u64::from_str_radix(id, 16).unwrap()
}

/// What a query must find: its numbers, by a look at every one.
type Expected = Box<dyn Fn(u64) -> bool>;

fn actors(terms: &[&str]) -> Filter {
    Filter { actors: terms.iter().map(|term| ActorTerm::read(term)).collect(), ..Filter::default() }
}

fn questions() -> Vec<(Filter, Expected)> {
    let types =
        |names: &[&str]| Filter { types: names.iter().map(|&name| name.to_owned()).collect(), ..Filter::default() };
    let words = |asked: &str| Filter { words: Some(asked.to_owned()), ..Filter::default() };
    let february = |filter: Filter| Filter { from: "2020-02-01".parse().ok(), to: "2020-02-28".parse().ok(), ..filter };
    let in_february = |n: u64| n / 28 % 12 == 1;
    vec![
        (Filter::default(), Box::new(|_| true)),
        (actors(&["PER"]), Box::new(|_| true)),
        (actors(&["CHL"]), Box::new(|n| n.is_multiple_of(3))),
        (actors(&["CHL", "PER"]), Box::new(|n| n.is_multiple_of(3))),
        (actors(&["CHL", "BOL"]), Box::new(|_| false)),
        (actors(&["PER:GOV", "BOL"]), Box::new(|n| !n.is_multiple_of(3))),
        (actors(&["PER:MIL"]), Box::new(|_| false)),
        (actors(&[":GOV"]), Box::new(|_| true)),
        (actors(&["Foreign Minister"]), Box::new(|_| true)),
        (types(&["ACCUSE"]), Box::new(|n| n.is_multiple_of(3))),
        (types(&["ACCUSE", "CONSULT"]), Box::new(|_| true)),
        (february(types(&["ACCUSE"])), Box::new(move |n| n.is_multiple_of(3) && in_february(n))),
        (february(actors(&["PER", "BOL"])), Box::new(move |n| !n.is_multiple_of(3) && in_february(n))),
        (words("number7 Lima"), Box::new(|n| n == 7)),
        (words("\"harbour fees\""), Box::new(|_| true)),
        (words("\"fees harbour\" minister"), Box::new(|_| false)),
        (words("the"), Box::new(|_| false)),
        (Filter { words: Some("number7".to_owned()), ..actors(&["BOL"]) }, Box::new(|n| n == 7)),
        (Filter { place: Some("PER".to_owned()), ..Filter::default() }, Box::new(|_| true)),
        (Filter { place: Some("lima".to_owned()), ..types(&["ACCUSE"]) }, Box::new(|n| n.is_multiple_of(3))),
        (Filter { publisher: Some("Morning Wire".to_owned()), ..Filter::default() }, Box::new(|_| true)),
        (Filter { publisher: Some("Evening Wire".to_owned()), ..actors(&["PER"]) }, Box::new(|_| false)),
        (Filter { quads: vec![1], ..Filter::default() }, Box::new(|n| !n.is_multiple_of(3))),
        (Filter { quads: vec![1, 3], ..Filter::default() }, Box::new(|_| true)),
        (Filter { quads: vec![2, 4], ..actors(&["PER"]) }, Box::new(|_| false)),
        (Filter { min_confidence: 0.78, ..types(&["ACCUSE"]) }, Box::new(|n| n.is_multiple_of(3))),
        (Filter { min_confidence: 0.79, ..Filter::default() }, Box::new(|_| false)),
        (Filter { kinds: vec![Kind::Position], ..Filter::default() }, Box::new(|_| false)),
        (Filter { kinds: vec![Kind::Position, Kind::Deadline], ..Filter::default() }, Box::new(|_| false)),
        (Filter { kinds: vec![Kind::Event, Kind::Position], ..Filter::default() }, Box::new(|_| true)),
        (Filter { issue: Some("np/fees".to_owned()), ..Filter::default() }, Box::new(|_| false)),
    ]
}

#[test]
fn a_filter_finds_what_a_scan_finds() {
    let folder = Folder::new("queries");
    let path = folder.file("r.db");
    filled(&path, 400);
    let store = Store::open(&path).unwrap();
    for (filter, expected) in questions() {
        for order in [Order::Latest, Order::Earliest, Order::Written] {
            // The phrase is looked at after counting.
            let filter = Filter { order, ..filter.clone() };
            if filter.words.as_deref() == Some("\"fees harbour\" minister") {
                assert!(store.records(&filter).unwrap().next().is_none());
                continue;
            }
            let mut found: Vec<u64> = ids(&store, &filter).iter().map(|id| number(id)).collect();
            found.sort_unstable();
            assert_eq!(found, (0..400).filter(|&n| expected(n)).collect::<Vec<_>>(), "{filter:?}");
        }
    }
}

#[test]
fn a_record_outside_is_admitted_as_one_inside_is_found() {
    let folder = Folder::new("admits");
    let path = folder.file("r.db");
    filled(&path, 100);
    let store = Store::open(&path).unwrap();
    let all: Vec<_> = store.records(&Filter::default()).unwrap().map(Result::unwrap).collect();
    for (filter, _) in questions().into_iter().filter(|(filter, _)| filter.words.is_none()) {
        let admitted = all.iter().filter(|found| filter.admits(&found.record, found.document.publisher.as_deref()));
        let admitted: Vec<String> = admitted.map(|found| found.record.head().id.clone()).collect();
        assert_eq!(ids(&store, &filter), admitted, "{filter:?}");
    }
}

#[test]
fn days_are_in_order() {
    let folder = Folder::new("order");
    let path = folder.file("r.db");
    filled(&path, 100);
    let store = Store::open(&path).unwrap();
    for filter in [Filter::default(), actors(&["PER"]), actors(&["PER", "BOL"])] {
        let days = |order| -> Vec<Option<String>> {
            let filter = Filter { order, ..filter.clone() };
            store.records(&filter).unwrap().map(|found| found.unwrap().record.head().date.clone()).collect()
        };
        assert!(days(Order::Earliest).is_sorted());
        assert!(days(Order::Latest).iter().rev().is_sorted());
    }
}

#[test]
fn a_record_without_a_day_is_found() {
    let folder = Folder::new("undated");
    let path = folder.file("r.db");
    let mut writer = Writer::open(&path).unwrap();
    let given = document("a", "", "Peru met Chile.");
    writer.add(&prepared(&given, &[event(&given, 1, EventType::Consult, "PER", "CHL")]), 0).unwrap();
    writer.commit().unwrap();
    let until = Filter { to: "2030-01-01".parse().ok(), ..actors(&["PER"]) };
    assert_eq!(ids(writer.store(), &actors(&["PER", "CHL"])).len(), 1);
    assert_eq!(ids(writer.store(), &actors(&["PER:GOV"])).len(), 1);
    assert!(ids(writer.store(), &until).is_empty(), "it is not known to be from before");
}
