//! The scorer of positions on records made by hand, and the gold itself.

use demarche_eval::{
    GivenDocument, GivenQuote, GoldIssue, PositionDocument, PositionReport, read_positions, score_positions,
};
use demarche_lexicon::expected::ExpectedEntity;
use demarche_schema::{
    Because, Condition, Deadline, Entity, IssueRef, Passage, Position, Precision, Record, RecordHead, Span, Stance,
};

const GOLD: &str = "\
document made-01  date=2019-05-14
text
| BAGHDAD, May 14 – \"Iraq will sign the water accord only if Turkey releases more water,\" the minister said. \
Iraq rejects new dams. The present accord lapses on June 30.
position “sign the water accord” holder=IRQ:GOV stance=offers issue=water/euphrates condition=only_if “only if Turkey releases more water” condition-issue=“release of water”
position “new dams” holder=IRQ stance=opposes issue=“dams on the Tigris”
deadline “lapses on June 30” what=expires date=2019-06-30 instrument=“accord” parties=IRQ,TUR
quote “Iraq will” speaker=IRQ:GOV

document made-02  date=2019-05-15
text
| It rained on the plain.
none
";

fn gold() -> Vec<PositionDocument> {
    let (documents, faults) = read_positions("made.gold", GOLD);
    assert!(faults.is_empty(), "{faults:?}");
    documents
}

fn entities(list: &[ExpectedEntity]) -> Vec<Entity> {
    let one = |expected: &ExpectedEntity| Entity {
        code: expected.code.clone(),
        sector: expected.sector,
        other_sectors: Vec::new(),
        name: expected.code.clone(),
        text: String::new(),
        span: Span::default(),
        wikidata: None,
    };
    list.iter().map(one).collect()
}

fn head(date: Option<&str>) -> RecordHead {
    RecordHead {
        id: String::new(),
        doc: String::new(),
        sentence: 0,
        text: String::new(),
        span: Span::default(),
        date: date.map(str::to_owned),
        date_precision: date.map(|_| Precision::Day),
        attributed_to: Vec::new(),
        confidence: 1.0,
        because: Because {
            rule: "made/by-hand".into(),
            entry: String::new(),
            predicate: String::new(),
            model: String::new(),
            then: Vec::new(),
        },
    }
}

fn issue(list: &[GoldIssue]) -> Option<IssueRef> {
    let ids = |id: &str, label: &str| IssueRef { id: id.to_owned(), label: label.to_owned() };
    list.first().map(|first| match first {
        GoldIssue::Id(id) => ids(id, "as the list has it"),
        GoldIssue::Words(words) => ids("np/x", words),
    })
}

fn passage(text: &str, span: Span) -> Passage {
    Passage { text: span.of(text).to_owned(), span }
}

/// Records that say just what gold expects.
fn perfect(document: &PositionDocument) -> GivenDocument {
    let text = &document.text;
    let position = |gold: &demarche_eval::GoldPosition| Position {
        holder: entities(&gold.holder),
        addressee: entities(&gold.addressee),
        issue: issue(&gold.issue).expect("a position has an issue"),
        stance: gold.stance,
        claim: passage(text, gold.claim),
        condition: gold.conditions.first().map(|condition| Condition {
            kind: condition.kind,
            text: condition.span.of(text).to_owned(),
            span: condition.span,
            issue: issue(&condition.issue),
        }),
    };
    let deadline = |gold: &demarche_eval::GoldDeadline| Deadline {
        what: gold.what,
        instrument: None,
        parties: entities(&gold.parties),
        claim: passage(text, gold.claim),
        reported: None,
    };
    let mut records: Vec<Record> = Vec::new();
    records.extend(document.positions.iter().map(|p| {
        let head = RecordHead { attributed_to: entities(&p.said_by), ..head(None) };
        Record::Position { head, position: position(p) }
    }));
    records.extend(
        document.deadlines.iter().map(|d| Record::Deadline { head: head(Some(&d.date)), deadline: deadline(d) }),
    );
    let quote = |gold: &demarche_eval::GoldQuote| GivenQuote { span: gold.span, speaker: entities(&gold.speaker) };
    GivenDocument { records, quotes: document.quotes.iter().map(quote).collect() }
}

/// The score after a change to what would be perfect.
fn after(change: impl Fn(&mut GivenDocument)) -> PositionReport {
    let documents = gold();
    let mut given: Vec<GivenDocument> = documents.iter().map(perfect).collect();
    change(&mut given[0]);
    score_positions(&documents, &given)
}

fn first(given: &mut GivenDocument) -> &mut Position {
    match &mut given.records[0] {
        Record::Position { position, .. } => position,
        _ => unreachable!("the first record is a position"),
    }
}

fn counts(counts: demarche_eval::Counts) -> (u32, u32, u32) {
    (counts.right, counts.extra, counts.missed)
}

#[test]
fn what_gold_expects_is_right() {
    let report = after(|_| ());
    assert_eq!(counts(report.positions), (2, 0, 0));
    assert_eq!(counts(report.conditions), (1, 0, 0));
    assert_eq!(counts(report.deadlines), (1, 0, 0));
    assert_eq!((report.quotes.right, report.quotes.of, report.silent.right), (1, 1, 1));
    assert!(report.faults.is_empty(), "{:?}", report.faults);
    assert_eq!(report.positions_interval.map(|(f1, _)| f1.low), Some(1.0));
}

#[test]
fn holder_stance_issue_and_claim_must_all_agree() {
    let wrong: [fn(&mut GivenDocument); 4] = [
        |given| first(given).holder[0].code = "TUR".into(),
        |given| first(given).stance = Stance::Demands,
        |given| first(given).issue.id = "water/tigris".into(),
        |given| first(given).claim.span = Span::new(0, 4),
    ];
    for change in wrong {
        let report = after(change);
        assert_eq!(counts(report.positions), (1, 1, 1));
        assert_eq!(counts(report.conditions), (0, 0, 0), "a condition counts only where the position is right");
        assert_eq!(report.faults[0].notes.len(), 2);
    }
}

#[test]
fn a_sector_matters_only_where_gold_has_one() {
    let gov = |at: usize| {
        move |given: &mut GivenDocument| {
            if let Record::Position { position, .. } = &mut given.records[at] {
                position.holder[0].sector = Some(demarche_schema::Sector::Mil);
            }
        }
    };
    assert_eq!(counts(after(gov(0)).positions), (1, 1, 1));
    assert_eq!(counts(after(gov(1)).positions), (2, 0, 0));
}

#[test]
fn conditions_need_type_and_half_of_the_longer_span() {
    let cut = |by: u32| {
        move |given: &mut GivenDocument| {
            let condition = first(given).condition.as_mut().expect("gold has one");
            condition.span.start += by;
        }
    };
    assert_eq!(counts(after(cut(8)).conditions), (1, 0, 0));
    assert_eq!(counts(after(cut(30)).conditions), (0, 1, 1));
    let none = after(|given| first(given).condition = None);
    assert_eq!(counts(none.conditions), (0, 0, 1));
    assert_eq!(counts(none.positions), (2, 0, 0));
}

#[test]
fn phrases_name_issues_by_half_of_their_words() {
    let labelled = |label: &'static str| {
        move |given: &mut GivenDocument| {
            if let Record::Position { position, .. } = &mut given.records[1] {
                position.issue = IssueRef { id: "water/tigris-dams".into(), label: label.into() };
            }
        }
    };
    assert_eq!(counts(after(labelled("Dams on the river Tigris")).positions), (2, 0, 0));
    assert_eq!(counts(after(labelled("Kurdish oil exports")).positions), (1, 1, 1));
}

#[test]
fn deadlines_need_kind_and_date() {
    let dated = |date: &'static str| {
        move |given: &mut GivenDocument| {
            if let Record::Deadline { head, .. } = &mut given.records[2] {
                head.date = Some(date.to_owned());
            }
        }
    };
    assert_eq!(counts(after(dated("2019-06")).deadlines), (0, 1, 1));
    assert_eq!(counts(after(dated("2020-06-30")).deadlines), (0, 1, 1));
}

#[test]
fn what_is_too_much_is_counted() {
    let report = after(|given| given.records.push(given.records[0].clone()));
    assert_eq!(counts(report.positions), (2, 1, 0));
    assert_eq!(report.rules["made/by-hand"].extra, 1);
    let report = after(|given| given.quotes.clear());
    assert_eq!((report.quotes.right, report.quotes.of, report.quotes_given), (0, 1, 0));
    let two = after(|given| {
        let mut other = given.quotes[0].clone();
        other.speaker[0].code = "TUR".into();
        given.quotes.push(other);
    });
    assert_eq!(two.quotes.right, 0, "one of two speakers is wrong");
}

#[test]
fn the_gold_is_well_formed_and_meets_itself() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../gold/positions");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("gold is there").map(|e| e.expect("readable").path()).collect();
    files.sort();
    let (mut documents, mut faults) = (Vec::new(), Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let (read, wrong) = read_positions(&file.display().to_string(), &text);
        documents.extend(read);
        faults.extend(wrong.iter().map(ToString::to_string));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let given: Vec<GivenDocument> = documents.iter().map(perfect).collect();
    let report = score_positions(&documents, &given);
    assert_eq!((report.positions.extra, report.positions.missed), (0, 0), "{report}");
    assert_eq!((report.conditions.extra, report.conditions.missed), (0, 0), "{report}");
    assert_eq!((report.deadlines.extra, report.deadlines.missed), (0, 0), "{report}");
    assert_eq!(report.quotes.right, report.quotes.of, "{report}");
    let mut ids: Vec<&str> = documents.iter().map(|document| document.id.as_str()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|two| two[0] != two[1]), "two documents have one id");
}
