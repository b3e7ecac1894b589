//! Gold files: sentences, or sentences of a document, with the events they should give.
//!
//! ```text
//! case diplomacy-001  date=2019-05-14
//! The foreign ministers of Chile and Peru met in Lima on Tuesday.
//! => CHL:GOV,PER:GOV CONSULT
//! ```

use demarche_lexicon::expected::ExpectedEvent;
use demarche_schema::{Date, Diagnostic, Level, Place};

/// One sentence with its expected events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Id of the case; for a document, its file.
    pub id: String,
    /// Day of publication.
    pub date: Option<Date>,
    /// The sentence; for a document, the first words of it.
    pub text: String,
    /// The document's file, when the case is a sentence of one.
    pub document: Option<String>,
    /// The events, in order.
    pub events: Vec<ExpectedEvent>,
    /// Line of the sentence, from 1.
    pub line: u32,
}

/// A gold file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gold {
    /// Its cases, in order.
    pub cases: Vec<Case>,
    /// The documents it covers in full: a sentence of theirs that is no case has no event.
    pub documents: Vec<String>,
}

/// What of a case has been read.
#[derive(Default)]
struct Open {
    id: String,
    date: Option<Date>,
    document: Option<String>,
    case: Option<Case>,
    seen_none: bool,
}

/// Reads a gold file; every fault is reported.
#[must_use]
pub fn read_cases(file: &str, text: &str) -> (Gold, Vec<Diagnostic>) {
    let (mut gold, mut faults, mut open) = (Gold::default(), Vec::new(), Open::default());
    let cases = &mut gold.cases;
    for (number, raw) in (1u32..).zip(text.lines()) {
        let line = raw.trim();
        let fault = |column: usize, message: String, help: &str| {
            let place = Place { file: file.to_owned(), line: number, column: u32::try_from(column + 1).unwrap_or(1) };
            Diagnostic::new(Level::Error, place, message).help(help).source(line)
        };
        if line.is_empty() || line.starts_with('#') {
            continue;
        } else if let Some(head) = line.strip_prefix("case ") {
            close(&mut open, cases, &mut faults, file);
            open = read_head(head);
        } else if let Some(document) = line.strip_prefix("document ") {
            close(&mut open, cases, &mut faults, file);
            let document = document.trim().to_owned();
            gold.documents.push(document.clone());
            open = Open { id: document.clone(), document: Some(document), ..Open::default() };
        } else if let Some(notation) = line.strip_prefix("=>") {
            let Some(case) = open.case.as_mut() else {
                faults.push(fault(
                    0,
                    "an expected event without a sentence".into(),
                    "a sentence stands on the line before",
                ));
                continue;
            };
            if notation.trim() == "none" {
                open.seen_none = true;
                continue;
            }
            match ExpectedEvent::read(notation.trim()) {
                Ok(event) => case.events.push(event),
                Err(error) => {
                    let lead = line.len() - notation.trim_start().len();
                    faults.push(fault(lead + error.offset, error.message, &error.help));
                    open.seen_none = true;
                }
            }
        } else {
            if open.document.is_some() {
                let (id, document) = (open.id.clone(), open.document.clone());
                close(&mut open, cases, &mut faults, file);
                open = Open { id, document, ..Open::default() };
            } else if open.case.is_some() || open.id.is_empty() {
                faults.push(fault(
                    0,
                    "a line that belongs to no case".into(),
                    "expected “case ID”, one sentence, then “=> …” lines",
                ));
                continue;
            }
            let text = line.trim_matches('"').trim_end_matches('…').trim_end_matches("...").to_owned();
            let text = if open.document.is_some() { text } else { line.to_owned() };
            let (id, date, document) = (open.id.clone(), open.date, open.document.clone());
            open.case = Some(Case { id, date, text, document, events: Vec::new(), line: number });
        }
    }
    close(&mut open, cases, &mut faults, file);
    (gold, faults)
}

fn read_head(head: &str) -> Open {
    let mut parts = head.split_whitespace();
    let id = parts.next().unwrap_or("").to_owned();
    let date = parts.find_map(|part| part.strip_prefix("date=")).and_then(|date| date.parse().ok());
    Open { id, date, ..Open::default() }
}

fn close(open: &mut Open, cases: &mut Vec<Case>, faults: &mut Vec<Diagnostic>, file: &str) {
    if let Some(case) = open.case.take() {
        if case.events.is_empty() && !open.seen_none {
            let place = Place { file: file.to_owned(), line: case.line, column: 0 };
            let message = format!("case {} says nothing of its events", case.id);
            faults.push(Diagnostic::new(Level::Error, place, message).help("expected “=> EXPECTED” or “=> none”"));
        }
        cases.push(case);
    }
    open.seen_none = false;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_read() {
        let text = "# head\ncase a-1  date=2019-05-14 note=x\nThe ministers met.\n=> CHL:GOV CONSULT\n\ncase a-2\nRain fell.\n=> none\n";
        let (Gold { cases, .. }, faults) = read_cases("a.gold", text);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!((cases.len(), cases[0].events.len(), cases[1].events.len()), (2, 1, 0));
        assert_eq!(cases[0].date.map(|d| d.to_string()).as_deref(), Some("2019-05-14"));
    }

    #[test]
    fn faults_are_all_reported() {
        let (_, faults) = read_cases("a.gold", "case a\nOne.\ncase b\nTwo.\n=> XXX NOTHING\nstray\n");
        assert_eq!(faults.len(), 3, "{faults:?}");
    }

    #[test]
    fn documents_read() {
        let text =
            "document examples/a.txt\n\"The minister said…\"\n=> FRA:GOV ACCUSE\n\"Later the\"\n=> FRA CONSULT\n";
        let (Gold { cases, .. }, faults) = read_cases("a.gold", text);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!((cases.len(), cases[0].text.as_str()), (2, "The minister said"));
    }
}
