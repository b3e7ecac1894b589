//! Occurrences kept up to date as reports come and go.
//!
//! A new report is compared with those that share a party, a type family and the window of days; what it is linked to
//! becomes one occurrence. When a report goes, those that it held together are grouped anew. An occurrence's number is the
//! smallest id of its reports, so that it does not depend on what came first.
//!
//! People may tie reports together and take them apart ([`Bond`]); the later word holds.

use rusqlite::{Connection, Row, params};

use super::{Features, Report, WINDOW, family_types, group_by, linked, read_bag};
use crate::Error;
use crate::rows::{RecordRow, later};

/// What a person said of a report's occurrence, by the correction's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bond {
    pub(crate) correction: i64,
    /// Whether it takes the report apart from others, rather than tying it to them.
    pub(crate) split: bool,
}

/// A report that the record has.
struct Kept {
    id: i64,
    key: i64,
    occurrence: i64,
    report: Report,
    bonds: Vec<Bond>,
}

/// The part in which a report was put when it was last taken apart; 0 where it never was.
fn part(bonds: &[Bond]) -> i64 {
    bonds.iter().filter(|bond| bond.split).map(|bond| bond.correction).max().unwrap_or(0)
}

/// Whether two reports are of one event, people's word before the program's. A tie holds unless one of the two was taken
/// apart after it; reports of different parts are tied or nothing.
fn together(a: (&Report, &[Bond]), b: (&Report, &[Bond])) -> bool {
    let (first, second) = (part(a.1), part(b.1));
    let tie = |bond: &&Bond| !bond.split && b.1.contains(bond);
    let tied = a.1.iter().filter(tie).any(|bond| first == second || bond.correction > first.max(second));
    tied || first == second && linked(a.0, b.0)
}

const KEPT: &str = "r.id, r.key, ifnull(r.occurrence, r.key), r.kind, r.type, r.auxiliary, r.date, r.precision, r.country, n.text, i.key, \
    r.features, d.story, \
    (SELECT group_concat(b.correction * 2 + b.split) FROM bond b WHERE b.record = r.id) FROM record r JOIN document d ON d.id = r.document LEFT JOIN name n ON n.id = r.place \
    LEFT JOIN issue i ON i.id = r.issue";

fn kept(row: &Row<'_>) -> Result<Kept, Error> {
    let columns = RecordRow {
        key: row.get(1)?,
        sentence: 0,
        kind: row.get(3)?,
        kind_type: row.get(4)?,
        date: row.get(6)?,
        precision: row.get(7)?,
        quad: None,
        scale: None,
        auxiliary: row.get(5)?,
        country: row.get(8)?,
        place: row.get(9)?,
        issue: row.get::<_, Option<String>>(10)?.map(|key| (key, String::new())),
        parties: Vec::new(),
    };
    let features = Features::read(row.get_ref(11)?.as_blob().map_err(rusqlite::Error::from)?)?;
    let story = read_bag(row.get_ref(12)?.as_blob().map_err(rusqlite::Error::from)?);
    let report = Report::of(&columns, features, story);
    let bonds = row.get::<_, Option<String>>(13)?.map_or_else(Vec::new, |list| bonds(&list));
    Ok(Kept { id: row.get(0)?, key: columns.key, occurrence: row.get(2)?, report, bonds })
}

/// Bonds as the statement lists them: twice the correction's number, and one more for a split.
fn bonds(list: &str) -> Vec<Bond> {
    let numbers = list.split(',').filter_map(|number| number.parse::<i64>().ok());
    numbers.map(|number| Bond { correction: number / 2, split: number % 2 == 1 }).collect()
}

/// The reports that a person tied to one.
fn tied(db: &Connection, own: &[Bond]) -> Result<Vec<Kept>, Error> {
    let mut found = Vec::new();
    for bond in own.iter().filter(|bond| !bond.split) {
        let sql = format!("SELECT {KEPT} WHERE r.id IN (SELECT o.record FROM bond o WHERE o.correction = ?)");
        let mut statement = db.prepare_cached(&sql)?;
        let mut rows = statement.query([bond.correction])?;
        while let Some(row) = rows.next()? {
            found.push(kept(row)?);
        }
    }
    Ok(found)
}

/// The reports that a new one may be linked to: one shared party, one family, the window of days.
fn candidates(db: &Connection, row: &RecordRow, features: &Features) -> Result<Vec<Kept>, Error> {
    let Some(day) = row.date else { return Ok(Vec::new()) };
    let types: Vec<String> = family_types(row.kind_type).iter().map(u8::to_string).collect();
    // Numbers of this program's own, no text of anyone's.
    let sql = format!(
        "SELECT {KEPT} WHERE r.id IN (SELECT x.record FROM party x WHERE x.code = ? AND x.date BETWEEN ? AND ? AND x.role <> 2 \
         AND x.type IN ({}))",
        types.join(", ")
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut found: Vec<Kept> = Vec::new();
    for code in features.codes() {
        let mut rows = statement.query(params![code, later(day, -WINDOW), later(day, WINDOW)])?;
        while let Some(row) = rows.next()? {
            found.push(kept(row)?);
        }
    }
    found.sort_unstable_by_key(|kept| kept.id);
    found.dedup_by_key(|kept| kept.id);
    Ok(found)
}

/// The occurrence of a report that is about to be written; those that it holds together become one. `None` for a report
/// that stands alone; one that is to stand `alone` is joined by people's word only.
pub(crate) fn join(
    db: &Connection,
    row: &RecordRow,
    features: &Features,
    story: &[u16],
    own: &[Bond],
    alone: bool,
) -> Result<Option<i64>, Error> {
    let report = Report::of(row, features.clone(), story.to_vec());
    let mut others = if alone { Vec::new() } else { candidates(db, row, features)? };
    others.extend(tied(db, own)?);
    let same = |other: &&Kept| together((&report, own), (&other.report, &other.bonds));
    let mut met: Vec<i64> = others.iter().filter(same).map(|other| other.occurrence).collect();
    met.sort_unstable();
    met.dedup();
    let Some(least) = met.first().map(|&first| first.min(row.key)) else { return Ok(None) };
    for occurrence in met {
        db.prepare_cached("UPDATE record SET occurrence = ?1 WHERE occurrence = ?2")?.execute([least, occurrence])?;
        // A report that stood alone has its key for its occurrence.
        let sql = "UPDATE record SET occurrence = ?1 WHERE key = ?2 AND occurrence IS NULL";
        db.prepare_cached(sql)?.execute([least, occurrence])?;
    }
    Ok(Some(least))
}

/// Groups what is left of an occurrence after a report has gone.
pub(crate) fn regroup(db: &Connection, occurrence: i64) -> Result<(), Error> {
    let mut statement = db.prepare_cached(&format!("SELECT {KEPT} WHERE r.occurrence = ? ORDER BY r.id"))?;
    let mut rows = statement.query([occurrence])?;
    let mut left = Vec::new();
    while let Some(row) = rows.next()? {
        left.push(kept(row)?);
    }
    let side = |at: usize| (&left[at].report, left[at].bonds.as_slice());
    let groups = group_by(left.len(), |first, second| together(side(first), side(second)));
    for (at, kept) in left.iter().enumerate() {
        let keys: Vec<i64> =
            left.iter().zip(&groups).filter(|(_, group)| **group == groups[at]).map(|(kept, _)| kept.key).collect();
        let least = if keys.len() > 1 { keys.iter().min() } else { None };
        db.prepare_cached("UPDATE record SET occurrence = ? WHERE id = ?")?.execute(params![least, kept.id])?;
    }
    Ok(())
}

/// The group of copies of a document about to be written, by its signature: the smallest content hash among them.
/// `None` for a document without copies.
pub(crate) fn copies(db: &Connection, content: i64, signature: &[u8], bands: &[i64]) -> Result<Option<i64>, Error> {
    let sql = "SELECT ifnull(d.copies, d.content), d.signature FROM band b JOIN document d ON d.id = b.document WHERE b.hash = ?";
    let mut statement = db.prepare_cached(sql)?;
    let mut met = Vec::new();
    for band in bands {
        let mut rows = statement.query([band])?;
        while let Some(row) = rows.next()? {
            let other: Vec<u8> = row.get(1)?;
            if crate::sketch::are_copies(signature, &other) {
                met.push((row.get::<_, i64>(0)?, *band));
            }
        }
    }
    let Some(least) = met.iter().map(|&(group, _)| group).min().map(|first| first.min(content)) else {
        return Ok(None);
    };
    for (group, band) in met {
        db.prepare_cached("UPDATE document SET copies = ?1 WHERE copies = ?2")?.execute([least, group])?;
        let sql = "UPDATE document SET copies = ?1 WHERE content = ?2 AND copies IS NULL AND id IN \
                   (SELECT document FROM band WHERE hash = ?3)";
        db.prepare_cached(sql)?.execute([least, group, band])?;
    }
    Ok(Some(least))
}
