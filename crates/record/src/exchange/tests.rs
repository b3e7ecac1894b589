//! Rows out and in again; rows that can't be read.

use std::rc::Rc;

use demarche_schema::{EventType, Mode, Record, Sector};

use super::{Incoming, Inward, Lines, Outgoing, Outward, icews, polecat};
use crate::read::{DocumentHead, Found};
use crate::tests::{document, entity, event};

fn found(record: Record, text: &str) -> Found {
    let document = DocumentHead {
        number: 1,
        id: "doc-1".to_owned(),
        date: "2020-03-04".parse().ok(),
        publisher: Some("Morning Wire".to_owned()),
        url: Some("https://example.org/1".to_owned()),
        title: Some(text.to_owned()),
        language: Some("en".to_owned()),
        status: "coded".to_owned(),
        replaced_by: None,
        added: 0,
        records: 1,
        first_record: 1,
    };
    Found { number: 1, record, document: Rc::new(document) }
}

fn assault() -> Found {
    let document = document("doc-1", "2020-03-04", "Rebels in Mali\tattacked \"an\" outpost, of France.");
    let mut record = event(&document, 0x1234_5678_9abc_def0, EventType::Assault, "MLI", "FRA");
    if let Record::Event { event, .. } = &mut record {
        event.actor[0].sector = Some(Sector::Reb);
        event.actor.push(entity("NGO", None, "a group"));
        event.mode = vec![Mode::Firearms];
        event.cameo = "1903".to_owned();
        event.event_scale = -9.0;
    }
    found(record, "x")
}

fn lines(format: Outward) -> Vec<String> {
    let found = assault();
    format.lines(Outgoing { found: &found, occurrence: 7, documents: 3, independent: 2 })
}

#[test]
fn every_format_has_its_columns() {
    for (format, count) in [
        (Outward::GdeltEvents, 61),
        (Outward::GdeltMentions, 16),
        (Outward::Icews, 20),
        (Outward::Polecat, 40),
        (Outward::Phoenix, 26),
    ] {
        let rows = lines(format);
        assert_eq!(rows.len(), 2, "{format:?}: a row for each pair");
        for row in rows.iter().chain(format.header().as_ref()) {
            assert_eq!(row.split('\t').count(), count, "{format:?}: {row}");
        }
    }
}

/// A row of a format read back.
fn back(out: Outward, format: Inward) -> Incoming {
    let mut reader = Lines::new(format);
    if let Some(header) = out.header() {
        assert_eq!(reader.read(header.as_bytes()).unwrap(), None);
    }
    reader.read(lines(out)[0].as_bytes()).unwrap().expect("a row is an event")
}

#[test]
fn what_leaves_comes_back() {
    for (out, format) in
        [(Outward::GdeltEvents, Inward::Gdelt), (Outward::Icews, Inward::Icews), (Outward::Polecat, Inward::Polecat)]
    {
        let incoming = back(out, format);
        let event = incoming.record.event().unwrap();
        assert_eq!((event.event, event.event_scale), (EventType::Assault, -9.0), "{format:?}");
        assert_eq!((event.actor[0].code.as_str(), event.actor[0].sector), ("MLI", Some(Sector::Reb)), "{format:?}");
        assert_eq!(event.recipient[0].code, "FRA", "{format:?}");
        let place = event.event_loc.as_ref().unwrap();
        assert_eq!(
            (place.name.as_str(), place.country.as_str(), place.lat),
            ("Lima", "PER", Some(-12.05)),
            "{format:?}"
        );
        assert_eq!(incoming.record.head().date.as_deref(), Some("2020-03-04"));
        assert_eq!(incoming.document.date, "2020-03-04".parse().ok());
        assert!(incoming.document.extra.contains_key("row"));
    }
    assert_eq!(back(Outward::Polecat, Inward::Polecat).record.event().unwrap().mode, [Mode::Firearms]);
    assert_eq!(back(Outward::GdeltEvents, Inward::Gdelt).record.event().unwrap().cameo, "1903");
}

#[test]
fn csv_quotes_and_json_keeps() {
    let csv = &lines(Outward::Csv)[0];
    assert!(csv.contains("\"Rebels in Mali\tattacked \"\"an\"\" outpost, of France.\""), "{csv}");
    let json: serde_json::Value = serde_json::from_str(&lines(Outward::Plover)[0]).unwrap();
    assert_eq!(json["occurrence"], "0000000000000007");
    let text = serde_json::to_string(&json).unwrap();
    let record: Record = serde_json::from_str(&text).unwrap();
    assert_eq!(record.event(), assault().record.event());
}

/// A row of 57 columns as GDELT 1.0 had them.
fn old_row() -> Vec<String> {
    let mut cells = vec![String::new(); 57];
    for (at, cell) in [
        (0, "1"),
        (1, "20100102"),
        (5, "RUSGOV"),
        (6, "RUSSIA"),
        (7, "RUS"),
        (12, "GOV"),
        (26, "0211"),
        (29, "3"),
        (30, "3.4"),
        (49, "4"),
        (50, "Kiev, Kyyiv, Misto, Ukraine"),
        (51, "UP"),
        (53, "50.43"),
        (54, "30.51"),
        (56, "20100103"),
    ] {
        cell.clone_into(&mut cells[at]);
    }
    cells
}

#[test]
fn gdelt_of_the_first_version_is_read() {
    let incoming = Lines::new(Inward::Gdelt).read(old_row().join("\t").as_bytes()).unwrap().unwrap();
    let event = incoming.record.event().unwrap();
    assert_eq!((event.event, event.actor[0].code.as_str(), event.recipient.len()), (EventType::Request, "RUS", 0));
    let place = event.event_loc.as_ref().unwrap();
    assert_eq!((place.country.as_str(), place.lat, place.lon), ("UKR", Some(50.43), Some(30.51)));
    assert_eq!(incoming.document.date, "2010-01-03".parse().ok());
}

#[test]
fn rows_that_cannot_be_read_say_why() {
    let with = |at: usize, text: &str| {
        let mut cells = old_row();
        text.clone_into(&mut cells[at]);
        Lines::new(Inward::Gdelt).read(cells.join("\t").as_bytes()).unwrap_err()
    };
    assert!(with(26, "XX").contains("“XX” is no CAMEO code"));
    assert!(with(26, "010").contains("public statement"));
    assert!(with(1, "20101302").contains("“20101302” is no day"));
    assert!(with(30, "much").contains("“much” is no number"));
    assert!(with(53, "999").contains("“999” is no coordinate"));
    assert!(with(6, "a\tstray tab\tor\ttwo").contains("60 columns"));
    assert!(with(0, "").contains("no id"));
}

#[test]
fn headers_may_be_odd_and_come_again() {
    let mut reader = Lines::new(Inward::Icews);
    let mut header: Vec<&str> = icews::COLUMNS.to_vec();
    header.insert(3, "Extra Name");
    let row = lines(Outward::Icews)[0].clone();
    let mut cells: Vec<&str> = row.split('\t').collect();
    cells.insert(3, "x");
    let header = header.join("\t");
    assert_eq!(reader.read(header.as_bytes()).unwrap(), None);
    let read = reader.read(format!("{}\r\n", cells.join("\t")).as_bytes()).unwrap().unwrap();
    assert_eq!(read.record.event().unwrap().actor[0].code, "MLI");
    assert_eq!(reader.read(header.as_bytes()).unwrap(), None, "some weeks repeat it");
    let mut short: Vec<&str> = polecat::COLUMNS.to_vec();
    short.remove(5);
    assert!(Lines::new(Inward::Polecat).read(short.join("\t").as_bytes()).unwrap_err().contains("lacks Quad Code"));
}

#[test]
fn old_encodings_and_dates_are_read() {
    let mut cells: Vec<String> = lines(Outward::Icews)[0].split('\t').map(str::to_owned).collect();
    cells[1] = "12/1/2017".to_owned();
    let mut line = cells.join("\t").into_bytes();
    let at = line.windows(4).position(|part| part == b"Lima").unwrap();
    line[at + 3] = 0xe1;
    let read = Lines::new(Inward::Icews).read(&line).unwrap().unwrap();
    assert_eq!(read.record.head().date.as_deref(), Some("2017-12-01"));
    assert_eq!(read.record.event().unwrap().event_loc.as_ref().unwrap().name, "Limá");
}

#[test]
fn parquet_can_be_read() {
    use ::parquet::file::reader::{FileReader, SerializedFileReader};
    let folder = crate::tests::Folder::new("parquet");
    let path = folder.file("r.parquet");
    let mut writer = super::Parquet::new(std::fs::File::create(&path).unwrap()).unwrap();
    let found = assault();
    for _ in 0..3 {
        writer.add(Outgoing { found: &found, occurrence: 7, documents: 3, independent: 2 }).unwrap();
    }
    writer.finish().unwrap();
    let reader = SerializedFileReader::new(std::fs::File::open(&path).unwrap()).unwrap();
    let rows: Vec<String> = reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
    assert_eq!(rows.len(), 3);
    for part in [
        "date: 2020-03-04",
        "type: \"ASSAULT\"",
        "mode: [\"firearms\"]",
        "context: []",
        "actor: [{code: \"MLI\", sector: \"REB\", name: \"foreign minister\"}, {code: \"NGO\", sector: null, name: \"a group\"}]",
        "recipient: [{code: \"FRA\", sector: null, name: \"FRA\"}]",
        "event_scale: -9E0",
        "lat: -1.205E1",
        "issue: null",
        "confidence: 0.785",
        "published: 2020-03-04",
        "sentence: 0",
    ] {
        assert!(rows[2].contains(part), "{part}: {}", rows[2]);
    }
}

#[test]
fn a_network_counts_events_between_parties() {
    let found = assault();
    let mut network = super::Graphml::default();
    for occurrence in [7, 7, 8] {
        assert!(network.add(Outgoing { found: &found, occurrence, documents: 1, independent: 1 }));
    }
    let text = network.finish();
    assert!(
        text.contains("<node id=\"MLI:REB\"><data key=\"code\">MLI</data><data key=\"sector\">REB</data>"),
        "{text}"
    );
    let edge =
        "<edge source=\"MLI:REB\" target=\"FRA\"><data key=\"events\">3</data><data key=\"occurrences\">2</data>";
    assert!(text.contains(edge) && text.contains("<data key=\"mean_scale\">-9.000</data>"), "{text}");
    let mut alone = assault();
    if let Record::Event { event, .. } = &mut alone.record {
        event.actor.truncate(1);
        event.recipient.clear();
    }
    assert!(!network.add(Outgoing { found: &alone, occurrence: 1, documents: 1, independent: 1 }));
}
