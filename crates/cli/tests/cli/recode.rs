//! `recode` does what a change of the lexicon can touch and nothing else, and gives what a fresh record would hold.

use std::path::Path;

use demarche_record::{Filter, Order, Store};

use crate::program::{Folder, root, run};

/// What the records of a record say, where the rules stand in their files left out.
fn dump(path: &Path) -> Vec<String> {
    let store = Store::open(path).expect("the record opens");
    store.check().expect("the record is whole");
    let mut out = Vec::new();
    for found in store.records(&Filter { order: Order::Written, ..Filter::default() }).expect("it can be read") {
        let found = found.expect("a record can be read");
        let occurrence = store.occurrence_of(found.number).expect("it has an occurrence");
        let mut json = serde_json::to_value(&found.record).expect("it can be written");
        json["because"]["entry"] = "".into();
        out.push(format!("{occurrence} {json}"));
    }
    out.sort();
    out
}

/// Overlays of the lexicon, each with whether it touches everything.
const CHANGES: [(&str, &str, &str, bool); 7] = [
    (
        "a rule more",
        "events/own.lex",
        "rule accuse/own-scolding\n  event   ACCUSE disapprove\n  cameo   111\n  verb    scold  -> actor=subj recipient=obj\n  yes     Peru scolded Chile. => PER ACCUSE/disapprove CHL\n  no      The heat scolded nobody.\n",
        false,
    ),
    (
        "a rule that means nothing now",
        "events/own.lex",
        "rule coerce/arrest\n  event   none\n  verb    arrest|detain\n  yes     Police detained a man in Lima. => none\n  no      The heat arrested nobody's growth.\n",
        false,
    ),
    ("a class of fewer words", "events/own.lex", "class talks\n  words  talks|meeting\n", false),
    (
        "a name more",
        "actors/own.lex",
        "group harbour-front\n  code     KEN\n  sector   REB\n  name     Harbour Front\n  names    Harbour Front|HF\n",
        false,
    ),
    (
        "an issue more",
        "issues/own.lex",
        "issue own/lake-level\n  label   Level of Lake Turkana\n  alias   water level of Lake Turkana|lake level\n",
        false,
    ),
    (
        "a stance more",
        "positions/own.lex",
        "stance demand/own-clamour\n  stance  demands\n  verb    clamour for  -> holder=subj claim=for\n  yes     Peru clamoured for talks. => PER demands *\n  no      The gulls clamoured loudly.\n",
        false,
    ),
    (
        "what opens a condition",
        "positions/own.lex",
        "condition only-if/own-granted\n  type    only_if\n  opener  granted that\n  yes     Tonga will reopen the talks granted that Fiji pays. => granted that Fiji pays\n  no      The king granted that wish.\n",
        true,
    ),
];

#[test]
fn recoding_gives_what_a_fresh_record_would_hold() {
    let folder = Folder::new("recode");
    let (path, examples) = (folder.path(), root().join("examples"));
    let examples = examples.to_str().expect("a path of letters");
    folder.write("more.jsonl", "{\"id\":\"own\",\"date\":\"2021-05-03\",\"title\":\"Harbour Front in talks\",\"text\":\"Peru scolded Chile. The Harbour Front attacked a police post near Nairobi on Monday. Kenya clamoured for talks.\"}\n");
    run(path, &["ingest", examples, "more.jsonl", "--record", "old.db"], b"").ended(0);
    for (at, (name, file, text, everything)) in CHANGES.iter().enumerate() {
        let lexicon = format!("lexicon-{at}");
        folder.write(&format!("{lexicon}/{file}"), text);
        let (fresh, recoded) = (format!("fresh-{at}.db"), format!("recoded-{at}.db"));
        std::fs::copy(path.join("old.db"), path.join(&recoded)).expect("a record can be copied");
        run(path, &["--lexicon", &lexicon, "ingest", examples, "more.jsonl", "--record", &fresh], b"").ended(0);
        let ran = run(path, &["--lexicon", &lexicon, "recode", "--record", &recoded], b"").ended(0);
        assert!(dump(&path.join(&recoded)) == dump(&path.join(&fresh)), "{name}: {}", ran.err);
        let untouched = !ran.err.contains(", 0 that no change can touch");
        assert_eq!(untouched, !everything, "{name}: {}", ran.err);
        // A second time there is nothing to do.
        let again = run(path, &["--lexicon", &lexicon, "recode", "--record", &recoded], b"").ended(0);
        assert!(again.err.contains("0 documents coded anew"), "{name}: {}", again.err);
    }
    let diff = run(path, &["diff", "--record", "recoded-1.db", "--format", "jsonl"], b"").ended(0).rows();
    assert!(
        diff.iter().all(|row| row["what"] != "vanished" || row["before"]["because"]["rule"] == "coerce/arrest"),
        "{diff:?}"
    );
    assert!(diff.iter().any(|row| row["what"] == "vanished"));
    let counts = run(path, &["diff", "--record", "recoded-0.db", "--counts", "--format", "csv"], b"").ended(0);
    assert!(counts.text().contains("accuse/own-scolding,1,0,0"), "{}", counts.text());
}

#[test]
fn a_record_of_version_1_is_coded_anew() {
    use std::io::Read;
    let folder = Folder::new("recode-old");
    let packed = root().join("crates/record/src/tests/versions/1.db.gz");
    let mut whole = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(packed).expect("it is there"))
        .read_to_end(&mut whole)
        .expect("it unpacks");
    folder.write("r.db", whole);
    let ran = run(folder.path(), &["recode", "--record", "r.db"], b"").ended(0);
    assert!(
        ran.err.starts_with("4 documents coded anew") || ran.err.contains("\n4 documents coded anew"),
        "{}",
        ran.err
    );
    Store::open(&folder.path().join("r.db")).expect("it opens").check().expect("it is whole");
}
