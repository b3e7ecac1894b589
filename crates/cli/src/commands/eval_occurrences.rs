//! `demarche eval --stage occurrences`: reports put together, by B-cubed.

use std::path::PathBuf;

use demarche::schema::{Document, Record};
use demarche::{Error, ErrorKind, Pipeline, in_order};
use demarche_eval::{ReportCase, b_cubed, read_occurrences};

/// Scores the occurrences of all reports in these files; gives F1.
///
/// A report counts as told by its first record; one without records stands with its copies, else alone. Exact copies, reports of
/// the same text, are also scored by themselves.
pub(crate) fn run(files: &[PathBuf], pipeline: &Pipeline, worst: usize, threads: usize) -> Result<f64, Error> {
    let cases = read(files)?;
    let mut coded: Vec<(Document, Vec<Record>)> = Vec::new();
    let work = |case: &ReportCase| {
        let document = document(case);
        let records = pipeline.code(&document).records;
        (document, records)
    };
    in_order(cases.iter(), threads, work, |done| {
        coded.push(done);
        true
    });
    let silent = coded.iter().filter(|(_, records)| records.is_empty()).count();
    let ids = demarche_record::occurrences(&coded);
    let texts: Vec<&str> = cases.iter().map(|case| case.text.as_str()).collect();
    let copies = demarche_record::copies(&texts);
    let label = |(at, ids): (usize, &Vec<String>)| ids.first().unwrap_or(&cases[copies[at]].id).clone();
    let found: Vec<String> = ids.iter().enumerate().map(label).collect();
    let gold: Vec<&String> = cases.iter().map(|case| case.occurrence.as_ref().unwrap_or(&case.id)).collect();
    let all = b_cubed(&gold, &found);
    let told: Vec<usize> = (0..coded.len()).filter(|&at| !coded[at].1.is_empty()).collect();
    let of_told = b_cubed(
        &told.iter().map(|&at| gold[at]).collect::<Vec<_>>(),
        &told.iter().map(|&at| &found[at]).collect::<Vec<_>>(),
    );
    let exact: Vec<usize> =
        (0..texts.len()).filter(|&at| texts.iter().filter(|text| **text == texts[at]).count() > 1).collect();
    let of_copies = b_cubed(
        &exact.iter().map(|&at| gold[at]).collect::<Vec<_>>(),
        &exact.iter().map(|&at| &found[at]).collect::<Vec<_>>(),
    );
    let occurrences: std::collections::BTreeSet<&String> =
        cases.iter().filter_map(|case| case.occurrence.as_ref()).collect();
    crate::output::line(format_args!(
        "{} reports of {} occurrences and {} events told once, {silent} without a record",
        cases.len(),
        occurrences.len(),
        cases.iter().filter(|case| case.occurrence.is_none()).count()
    ))?;
    for (name, figure) in [
        ("all reports", all),
        ("reports with a record", of_told),
        (&format!("{} exact copies", exact.len()), of_copies),
    ] {
        let percent = |share: f64| 100.0 * share;
        let (precision, recall, f1) = (percent(figure.precision), percent(figure.recall), percent(figure.f1()));
        crate::output::line(format_args!("B-cubed, {name}: precision {precision:.1}, recall {recall:.1}, F1 {f1:.1}"))?;
    }
    mistakes(&cases, &coded, &gold, &found, worst)?;
    Ok(all.f1())
}

fn read(files: &[PathBuf]) -> Result<Vec<ReportCase>, Error> {
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for file in files {
        let name = file.display().to_string();
        let text =
            std::fs::read_to_string(file).map_err(|error| Error::new(ErrorKind::Io, format!("{name}: {error}")))?;
        let (read, wrong) = read_occurrences(&name, &text);
        cases.extend(read);
        faults.extend(wrong);
    }
    if faults.is_empty() {
        return Ok(cases);
    }
    Err(Error::new(ErrorKind::Argument, format!("{} mistakes in gold of occurrences", faults.len())).with(faults))
}

fn document(case: &ReportCase) -> Document {
    Document {
        id: case.id.clone(),
        date: Some(case.date),
        publisher: Some(case.publisher.clone()),
        text: case.text.clone(),
        ..Document::default()
    }
}

/// Reports that were parted from one of theirs, or put with one of another event.
fn mistakes(
    cases: &[ReportCase],
    coded: &[(Document, Vec<Record>)],
    gold: &[&String],
    found: &[String],
    worst: usize,
) -> Result<(), Error> {
    let mut shown = 0;
    for at in 0..cases.len() {
        let wrong = (0..at).find(|&other| (gold[at] == gold[other]) != (found[at] == found[other]));
        let Some(other) = wrong.filter(|_| shown < worst) else { continue };
        shown += 1;
        let what = if gold[at] == gold[other] { "parted" } else { "put together" };
        crate::output::line(format_args!("{what}: {}", gold[at]))?;
        for at in [other, at] {
            let cells = coded[at].1.first().map(super::code::record_cells).unwrap_or_default();
            crate::output::line(format_args!(
                "  {} {}",
                cells.iter().take(4).cloned().collect::<Vec<_>>().join("  "),
                cases[at].text
            ))?;
        }
    }
    Ok(())
}
