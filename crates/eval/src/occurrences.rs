//! Gold of occurrences, and how well reports were put together.
//!
//! ```text
//! occurrence lima-fishing
//! report 2023-04-12 | Pacific Wire | The foreign ministers of Peru and Chile met in Lima …
//! alone 2023-04-14 | Pacific Wire | The trade ministers of Peru and Chile met in Santiago …
//! ```
//!
//! `report` belongs to the occurrence above it; `alone` is a report whose event nobody else reports.

use demarche_schema::{Date, Diagnostic, Level, Place};

/// A report, and which event it tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportCase {
    /// File and line.
    pub id: String,
    /// The occurrence; `None` for a report that stands alone.
    pub occurrence: Option<String>,
    /// Day of publication.
    pub date: Date,
    /// Publisher.
    pub publisher: String,
    /// The text; its first sentence tells the event.
    pub text: String,
}

/// Reads gold of occurrences; every fault is reported.
#[must_use]
pub fn read_occurrences(file: &str, text: &str) -> (Vec<ReportCase>, Vec<Diagnostic>) {
    let (mut cases, mut faults, mut open) = (Vec::new(), Vec::new(), None);
    for (number, raw) in (1u32..).zip(text.lines()) {
        let line = raw.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let read = match (word, &open) {
            ("occurrence", _) if !rest.trim().is_empty() => {
                open = Some(rest.trim().to_owned());
                continue;
            }
            ("report", Some(_)) => report(rest, open.clone()),
            ("report", None) => Err("a report stands under no occurrence".to_owned()),
            ("alone", _) => report(rest, None),
            _ => Err(format!("“{word}” opens no line of this form; expected occurrence ID, report or alone")),
        };
        match read {
            Ok(case) => cases.push(ReportCase { id: format!("{file}:{number}"), ..case }),
            Err(message) => {
                let place = Place { file: file.to_owned(), line: number, column: 1 };
                faults.push(Diagnostic::new(Level::Error, place, message).source(line));
            }
        }
    }
    (cases, faults)
}

fn report(rest: &str, occurrence: Option<String>) -> Result<ReportCase, String> {
    let parts: Vec<&str> = rest.splitn(3, '|').map(str::trim).collect();
    let [date, publisher, text] = parts[..] else { return Err("expected DAY | PUBLISHER | TEXT".to_owned()) };
    let date = date.parse().map_err(|_| format!("“{date}” is no day; expected YYYY-MM-DD"))?;
    if text.is_empty() {
        return Err("the report has no text".to_owned());
    }
    Ok(ReportCase { id: String::new(), occurrence, date, publisher: publisher.to_owned(), text: text.to_owned() })
}

/// Precision, recall and F1 of a grouping, by B-cubed (Bagga and Baldwin 1998): for each item, which share of the items put
/// with it belong with it, and which share of those that belong with it were put with it; averaged over all items.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BCubed {
    /// Mean precision.
    pub precision: f64,
    /// Mean recall.
    pub recall: f64,
}

impl BCubed {
    /// Harmonic mean of precision and recall.
    #[must_use]
    pub fn f1(&self) -> f64 {
        let sum = self.precision + self.recall;
        if sum == 0.0 { 0.0 } else { 2.0 * self.precision * self.recall / sum }
    }
}

/// Compares two groupings of the same items, each given as one label an item.
#[must_use]
pub fn b_cubed<G: PartialEq, F: PartialEq>(gold: &[G], found: &[F]) -> BCubed {
    let (mut precision, mut recall) = (0.0, 0.0);
    let items = gold.len().min(found.len());
    for item in 0..items {
        let belongs = |other: &usize| gold[*other] == gold[item];
        let put = |other: &usize| found[*other] == found[item];
        let count = |n: usize| n as f64;
        let both = count((0..items).filter(|other| belongs(other) && put(other)).count());
        precision += both / count((0..items).filter(put).count());
        recall += both / count((0..items).filter(belongs).count());
    }
    let mean = |sum: f64| if items == 0 { 1.0 } else { sum / items as f64 };
    BCubed { precision: mean(precision), recall: mean(recall) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b_cubed_by_hand() {
        let perfect = b_cubed(&[1, 1, 2], &["a", "a", "b"]);
        assert_eq!((perfect.precision, perfect.recall), (1.0, 1.0));
        let together = b_cubed(&[1, 1, 2], &[0, 0, 0]);
        assert!((together.precision - (2.0 + 2.0 + 1.0) / 9.0).abs() < 1e-9 && together.recall == 1.0);
        let apart = b_cubed(&[1, 1, 2], &[0, 1, 2]);
        assert!((apart.recall - 2.0 / 3.0).abs() < 1e-9 && apart.precision == 1.0);
        assert!((apart.f1() - 0.8).abs() < 1e-9);
    }

    #[test]
    fn faults_name_their_line() {
        let text = "report 2020-01-01 | A | Text.\noccurrence x\nreport 2020-01-01 | A | Text.\nalone soon | A | Text.\nalone 2020-01-01 | A\n";
        let (cases, faults) = read_occurrences("f.gold", text);
        assert_eq!(cases.len(), 1);
        assert_eq!(faults.iter().map(|fault| fault.place.line).collect::<Vec<_>>(), [1, 4, 5]);
    }
}
