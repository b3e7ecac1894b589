//! Counts over a whole record, against what was put into it.

use demarche_schema::EventType;

use super::{Folder, document, event, filled, prepared};
use crate::{Store, Writer};

fn store(folder: &Folder, count: u64) -> Store {
    let path = folder.file("r.db");
    filled(&path, count);
    Store::open(&path).unwrap()
}

#[test]
fn the_whole_is_counted() {
    let folder = Folder::new("overview");
    let whole = store(&folder, 60).overview().unwrap();
    assert_eq!((whole.documents, whole.kinds), (60, [60, 0, 0]));
    assert_eq!(whole.first.unwrap().to_string(), "2020-01-01");
    assert_eq!(whole.last.unwrap().to_string(), "2020-03-04");
    assert_eq!(whole.publishers, [("Morning Wire".to_owned(), 60)]);
}

#[test]
fn pairs_are_counted_from_both_sides() {
    let folder = Folder::new("pairs");
    let store = store(&folder, 60);
    let busiest = store.busiest(None, 10).unwrap();
    assert!(busiest.is_sorted_by_key(|of| std::cmp::Reverse(of.occurrences)));
    let mut told: Vec<(&str, &str, u64)> = busiest.iter().map(|of| (&*of.a, &*of.b, of.quads.iter().sum())).collect();
    // Which pair comes first depends on how many reports were taken for one event.
    told.sort_unstable();
    assert_eq!(told, [("BOL", "PER", 40), ("CHL", "PER", 20)]);
    let partners = store.partners("PER", None, None, 10).unwrap();
    let mut told: Vec<(&str, [u64; 4])> = partners.iter().map(|of| (&*of.b, of.quads)).collect();
    told.sort_unstable();
    assert_eq!(told, [("BOL", [40, 0, 0, 0]), ("CHL", [0, 0, 20, 0])]);
    let other = store.partners("CHL", "2020-02-01".parse().ok(), "2020-02-28".parse().ok(), 10).unwrap();
    let february = (28..56).filter(|n| n % 3 == 0).count() as u64;
    assert_eq!((&*other[0].b, other[0].quads[2]), ("PER", february));
    assert!(store.partners("FRA", None, None, 10).unwrap().is_empty());
}

#[test]
fn a_profile_tells_roles_apart() {
    let folder = Folder::new("profile");
    let store = store(&folder, 30);
    let of = |code: &str| store.profile(code, None, None).unwrap();
    let row = |role: &str, kind: &str, count| (role.to_owned(), kind.to_owned(), count);
    assert_eq!(of("PER").types, [row("actor", "CONSULT", 20), row("actor", "ACCUSE", 10)]);
    assert_eq!(of("CHL").types, [row("recipient", "ACCUSE", 10)]);
    assert_eq!(of("CHL").years, [(2020, 10)]);
}

#[test]
fn what_came_since_is_told() {
    let folder = Folder::new("since");
    let store = store(&folder, 20);
    // `filled` writes the nth document at second 1000 + n.
    let since = |second| {
        let added = store.added_after(second, 3).unwrap();
        (added.documents, added.kinds[0], added.newest.iter().map(|head| head.id.clone()).collect::<Vec<_>>())
    };
    assert_eq!(since(1_017), (2, 2, vec!["doc-19".to_owned(), "doc-18".to_owned()]));
    assert_eq!(since(1_019), (0, 0, Vec::new()));
    assert_eq!(since(0).0, 20);
    assert_eq!(store.pulse().unwrap().added, 1_019);
}

#[test]
fn marks_of_like_are_letters() {
    let folder = Folder::new("like");
    let path = folder.file("r.db");
    let mut writer = Writer::open(&path).unwrap();
    for (n, title) in [(1, "100% of it"), (2, "all of it")] {
        let mut document = document(&format!("d{n}"), "2020-01-01", "The minister met an envoy in Lima.");
        document.title = Some(title.to_owned());
        writer.add(&prepared(&document, &[event(&document, n, EventType::Consult, "PER", "BOL")]), 1).unwrap();
    }
    writer.commit().unwrap();
    let store = Store::open(&path).unwrap();
    let titled = |words: &str| store.titled(words, 9).unwrap().into_iter().map(|head| head.id).collect::<Vec<_>>();
    assert_eq!(titled("0%"), ["d1"]);
    assert_eq!(titled("OF IT"), ["d2", "d1"]);
    assert!(titled("_").is_empty());
    assert_eq!(store.names("bol", 9).unwrap(), [("BOL".to_owned(), 2)]);
}
