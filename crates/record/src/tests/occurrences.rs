//! Reports of one event: the same groups in any order, and what is said of a group.

use std::collections::BTreeMap;
use std::path::Path;

use demarche_schema::{Document, EventType, Record};
use proptest::prelude::*;

use super::{Folder, document, event, prepared};
use crate::rows::{type_names, type_number};
use crate::{Store, Trace, Writer, links};

/// A document made of choices: day, kind, parties, words.
type Choice = (u8, u8, u8, u8, Vec<u8>);

const WORDS: [&str; 14] = [
    "harbour",
    "strike",
    "market",
    "convoy",
    "fisheries",
    "treaty",
    "border",
    "market",
    "killed",
    "twelve",
    "village",
    "rebels",
    "drone",
    "morning",
];

fn made(n: usize, (day, kind, actor, recipient, words): &Choice) -> (Document, Vec<Record>) {
    let words: Vec<&str> = words.iter().map(|word| WORDS[usize::from(*word) % WORDS.len()]).collect();
    let text = format!("Reports: {} on the coast.", words.join(" "));
    let document = document(&format!("doc-{n}"), &format!("2020-03-{:02}", 1 + day % 9), &text);
    let kind = [EventType::Assault, EventType::Consult, EventType::Agree, EventType::Cooperate][usize::from(kind % 4)];
    let code = |at: &u8| ["PER", "CHL", "BOL", ""][usize::from(at % 4)];
    let record = event(&document, n as u64 * 7919 % 1000 + 1, kind, code(actor), code(recipient));
    (document, vec![record])
}

fn groups(store: &Store) -> BTreeMap<i64, i64> {
    let mut statement = store.db.prepare("SELECT key, ifnull(occurrence, key) FROM record").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn written<'a>(path: &Path, documents: impl Iterator<Item = &'a (Document, Vec<Record>)>) -> BTreeMap<i64, i64> {
    let mut writer = Writer::open(path).unwrap();
    for (document, records) in documents {
        writer.add(&prepared(document, records), 0).unwrap();
    }
    writer.commit().unwrap();
    groups(writer.store())
}

/// The same groups found block by block, as an engine over many machines does: traces as bytes, links of each block, what they
/// hold together.
fn by_blocks(documents: &[(Document, Vec<Record>)]) -> BTreeMap<i64, i64> {
    let (mut blocks, mut least) = (BTreeMap::<i64, Vec<(Trace, bool)>>::new(), BTreeMap::new());
    for trace in documents.iter().flat_map(|(document, records)| Trace::of_document(document, records)) {
        least.insert(trace.key(), trace.key());
        let read = Trace::read(trace.key(), &trace.bytes()).unwrap();
        assert_eq!(read.blocks(), trace.blocks());
        for block in read.blocks() {
            blocks.entry(block.key).or_default().push((read.clone(), block.own));
        }
    }
    let pairs: Vec<(i64, i64)> = blocks.values().flat_map(|block| links(block)).collect();
    // As many rounds as there are reports are always enough.
    for _ in 0..least.len() {
        for &(a, b) in &pairs {
            let lower = least[&a].min(least[&b]);
            least.extend([(a, lower), (b, lower)]);
        }
    }
    least
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_order_gives_the_same_occurrences(
        choices in proptest::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), proptest::collection::vec(0u8..14, 2..6)), 2..40),
        seed in any::<u64>(),
    ) {
        let folder = Folder::new("any-order");
        let documents: Vec<_> = choices.iter().enumerate().map(|(n, choice)| made(n, choice)).collect();
        let mut shuffled: Vec<usize> = (0..documents.len()).collect();
        shuffled.sort_by_key(|&n| crate::rows::hash(&(seed ^ n as u64).to_le_bytes()));
        let straight = written(&folder.file("a.db"), documents.iter());
        let other = written(&folder.file("b.db"), shuffled.iter().map(|&n| &documents[n]));
        prop_assert_eq!(&straight, &other);
        let pure: BTreeMap<i64, i64> = crate::occurrences(&documents)
            .iter()
            .zip(&documents)
            .map(|(ids, (_, records))| (crate::rows::key(&records[0].head().id), crate::rows::key(&ids[0])))
            .collect();
        prop_assert_eq!(&straight, &pure);
        prop_assert_eq!(&straight, &by_blocks(&documents));
        // A version that was replaced leaves no trace: first the even documents as something else, then as they are.
        let mut before = documents.clone();
        for (n, (document, records)) in before.iter_mut().enumerate() {
            let (text, id) = (format!("{} Then corrected.", document.text), document.id.clone());
            *document = super::document(&id, "2020-03-05", &text);
            *records = vec![event(document, 5000 + n as u64, EventType::Assault, "PER", "CHL")];
        }
        let replaced = written(&folder.file("c.db"), before.iter().step_by(2).chain(&documents));
        prop_assert_eq!(&straight, &replaced);
    }
}

#[test]
fn reports_of_one_event_are_told_from_the_next_day_and_elsewhere() {
    let folder = Folder::new("one-event");
    let path = folder.file("r.db");
    let tell = |id: u64, publisher: &str, date: &str, text: &str, actor: &str, recipient: &str| {
        let mut document = document(&format!("d{id}"), date, text);
        document.publisher = Some(publisher.to_owned());
        let mut record = event(&document, id, EventType::Assault, actor, recipient);
        if let Record::Event { event, .. } = &mut record {
            event.event_loc = None;
        }
        (document, vec![record])
    };
    let documents = [
        tell(
            1,
            "Wire A",
            "2020-03-02",
            "Peruvian jets bombed the market of Tacna, killing 12 people, on the coast of Chile.",
            "PER",
            "CHL",
        ),
        tell(
            2,
            "Wire B",
            "2020-03-02",
            "At least 14 people were killed when Peruvian jets bombed a market on the Chile coast.",
            "PER",
            "CHL",
        ),
        tell(
            3,
            "Paper C",
            "2020-03-02",
            "Peruvian jets bombed the market of Tacna, killing 12 people, on the coast of Chile.",
            "PER",
            "CHL",
        ),
        tell(
            4,
            "Wire A",
            "2020-03-04",
            "Peruvian artillery hit a barracks near Arica and wounded soldiers of Chile.",
            "PER",
            "CHL",
        ),
        tell(
            5,
            "Wire A",
            "2020-03-02",
            "Malian jets bombed the market of Gao, killing 12 people of Niger.",
            "MLI",
            "NER",
        ),
    ];
    written(&path, documents.iter());
    let store = Store::open(&path).unwrap();
    let all = groups(&store);
    assert_eq!((all[&1], all[&2], all[&3]), (1, 1, 1));
    assert!(all[&4] == 4 && all[&5] == 5, "{all:?}");
    let occurrence = store.occurrence_by_id("0000000000000001").unwrap().unwrap();
    assert_eq!(occurrence.documents, 3);
    assert_eq!(occurrence.independent, 2, "a copy is no source of its own");
    let deaths = &occurrence.disagreements[0];
    assert_eq!((deaths.about, deaths.said.join(" ")), ("deaths", "12 14".to_owned()));
}

#[test]
fn types_have_the_numbers_of_the_table() {
    let folder = Folder::new("types");
    let path = folder.file("r.db");
    drop(Writer::open(&path).unwrap());
    let store = Store::open(&path).unwrap();
    let mut statement = store.db.prepare("SELECT id, name FROM type ORDER BY id").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let table: Vec<(u8, String)> = rows.collect::<Result<_, _>>().unwrap();
    let named: Vec<(u8, String)> =
        type_names().into_iter().map(|name| (type_number(name).unwrap(), name.to_owned())).collect();
    assert_eq!(table, named);
}
