//! Occurrences kept up to date as reports come and go.
//!
//! A new report is compared with those that share a party, a type family and the window of days; what it is linked to
//! becomes one occurrence. When a report goes, those that it held together are grouped anew. An occurrence's number is the
//! smallest id of its reports, so that it does not depend on what came first.

use rusqlite::{Connection, Row, params};

use super::features::read_bag;
use super::{Features, Report, WINDOW, family_types, group, linked};
use crate::Error;
use crate::rows::{RecordRow, later};

/// A report that the record has.
struct Kept {
    id: i64,
    key: i64,
    occurrence: i64,
    report: Report,
}

const KEPT: &str = "r.id, r.key, ifnull(r.occurrence, r.key), r.kind, r.type, r.auxiliary, r.date, r.precision, r.country, n.text, i.key, \
    r.features, d.story FROM record r JOIN document d ON d.id = r.document LEFT JOIN name n ON n.id = r.place \
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
    Ok(Kept { id: row.get(0)?, key: columns.key, occurrence: row.get(2)?, report })
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
/// that stands alone.
pub(crate) fn join(db: &Connection, row: &RecordRow, features: &Features, story: &[u16]) -> Result<Option<i64>, Error> {
    let report = Report::of(row, features.clone(), story.to_vec());
    let others = candidates(db, row, features)?;
    let mut met: Vec<i64> =
        others.iter().filter(|other| linked(&report, &other.report)).map(|other| other.occurrence).collect();
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
    let reports: Vec<Report> = left.iter().map(|kept| kept.report.clone()).collect();
    let groups = group(&reports);
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
