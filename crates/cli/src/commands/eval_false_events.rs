//! `demarche eval gold/false-events.tsv --news FILE`: events coded in news that is not political, against what a reader said of each.
//!
//! The list names documents of a news file that may not be passed on, so it holds their ids and verdicts only. A line with a type is
//! the verdict on an event of that type in that sentence; a line with `-` names a document of the sample in which nothing, or nothing
//! else, was coded. What is coded today and stands in no line counts as false until somebody has read it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use demarche::schema::{Diagnostic, Document, Level, Place};
use demarche::text::read::{self, Item};
use demarche::{Error, ErrorKind, Pipeline, in_order};

/// The sample and the verdicts on it: document, sentence (from 0), type.
#[derive(Default)]
struct List {
    documents: BTreeSet<String>,
    verdicts: BTreeMap<(String, u32, String), bool>,
}

/// Scores one list; says so where the news is not at hand.
pub(crate) fn run(list: &Path, news: Option<&Path>, pipeline: &Pipeline, threads: usize) -> Result<(), Error> {
    let name = list.display().to_string();
    let text = std::fs::read_to_string(list).map_err(|error| Error::new(ErrorKind::Io, format!("{name}: {error}")))?;
    let list = read_list(&name, &text)?;
    let Some(news) = news.filter(|news| news.exists()) else {
        anstream::eprintln!("{name}: skipped, since the news that it was made on is not at hand (--news FILE)");
        return Ok(());
    };
    let documents = sample(news, &list);
    let (mut sentences, mut right, mut wrong, mut unread) = (0u64, 0u64, 0u64, Vec::new());
    let found = documents.len();
    in_order(
        documents.into_iter(),
        threads,
        |document| {
            let records = pipeline.code(&document).records;
            (document.id.clone(), pipeline.analyse(&document).sentences.len(), records)
        },
        |(id, count, records)| {
            sentences += count as u64;
            for record in records {
                let Some(event) = record.event() else { continue };
                let key = (id.clone(), record.head().sentence, event.event.to_string());
                match list.verdicts.get(&key) {
                    Some(true) => right += 1,
                    Some(false) => wrong += 1,
                    None => unread.push(key),
                }
            }
            true
        },
    );
    let all = wrong + unread.len() as u64;
    let share = 100.0 * all as f64 / sentences.max(1) as f64;
    crate::output::line(format_args!(
        "{found} of {} documents found, {sentences} sentences: {right} events that are told, {wrong} false, {} not yet read; \
         false {share:.2} in 100 sentences",
        list.documents.len(),
        unread.len()
    ))?;
    unread
        .iter()
        .try_for_each(|(id, at, event)| crate::output::line(format_args!("  not yet read: {id}\t{at}\t{event}")))
}

/// The documents of the sample, in order of the news file.
fn sample(news: &Path, list: &List) -> Vec<Document> {
    let items = read::paths([PathBuf::from(news)], read::Options::default());
    let wanted = |item: Item| match item {
        Item::Document(document) if list.documents.contains(&document.id) => Some(*document),
        _ => None,
    };
    items.filter_map(wanted).collect()
}

fn read_list(name: &str, text: &str) -> Result<List, Error> {
    let (mut list, mut faults) = (List::default(), Vec::new());
    for (number, line) in (1u32..).zip(text.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        match cells.as_slice() {
            ["document", ..] => {}
            [id, "-", "-", "-"] => {
                list.documents.insert((*id).to_owned());
            }
            [id, at, event, verdict @ ("told" | "false")] if at.parse::<u32>().is_ok() => {
                list.documents.insert((*id).to_owned());
                let at = at.parse().unwrap_or(0);
                list.verdicts.insert(((*id).to_owned(), at, (*event).to_owned()), *verdict == "told");
            }
            _ => {
                let place = Place { file: name.to_owned(), line: number, column: 1 };
                let help = "expected four columns: document, sentence, type, told or false; or document and three -";
                faults.push(
                    Diagnostic::new(Level::Error, place, "a line that is no verdict".to_owned())
                        .help(help)
                        .source(line),
                );
            }
        }
    }
    if faults.is_empty() {
        Ok(list)
    } else {
        Err(Error::new(ErrorKind::Argument, format!("{name} has mistakes")).with(faults))
    }
}
