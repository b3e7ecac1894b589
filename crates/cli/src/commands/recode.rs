//! `demarche recode`: documents of a record coded anew after lexicon, model or program changed.

use std::path::PathBuf;

use demarche::lexicon::Lexicon;
use demarche::schema::Document;
use demarche::text::clean;
use demarche::{Error, ErrorKind, Pipeline, Reach, in_order, reach};
use demarche_record::{Coder, Difference, Writer};

use crate::progress::Progress;
use crate::{Outcome, Setup};

/// Code the documents of a record anew that a change of lexicon, model or program can touch; corrections by hand stay
///
/// A changed rule can touch sentences with its triggering words, a changed name those with the name; conditions, offices and what a
/// state is touch everything, and so do another model and another version of the program. `demarche diff` shows what changed.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// All documents, also those that no change can touch
    #[arg(long)]
    all: bool,
}

/// Documents written together.
const BATCH: u64 = 256;

/// What codes, as the record keeps it.
pub(crate) fn coder(pipeline: &Pipeline, setup: &Setup) -> Result<Coder, Error> {
    let lexicon = Pipeline::lexicon(&setup.options())?;
    let fault = |error: demarche::lexicon::CompiledError| Error::new(ErrorKind::Lexicon, error.to_string());
    let program = format!("demarche {}", env!("CARGO_PKG_VERSION"));
    Ok(Coder { program, model: pipeline.model_version().to_owned(), lexicon: lexicon.to_bytes().map_err(fault)? })
}

/// What is to be done with the documents of earlier coders.
struct Plan {
    anew: Vec<i64>,
    untouched: Vec<i64>,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let mut writer = Writer::open(&args.record).map_err(crate::of_record)?;
    let pipeline = Pipeline::new(&setup.options())?;
    pipeline.warnings().iter().for_each(crate::output::say);
    let coder = coder(&pipeline, setup)?;
    let number = writer.set_coder(&coder).map_err(crate::of_record)?;
    writer.commit().map_err(crate::of_record)?;
    let plan = plan(&mut writer, &coder, number, args.all)?;
    for document in &plan.untouched {
        writer.untouched(*document).map_err(crate::of_record)?;
    }
    writer.commit().map_err(crate::of_record)?;
    let (counts, failed) = anew(&mut writer, &pipeline, &plan.anew, setup.threads())?;
    anstream::eprintln!(
        "{} documents coded anew, {} that no change can touch; {} records appeared, {} vanished, {} changed{}",
        plan.anew.len() - failed,
        plan.untouched.len(),
        counts[0],
        counts[1],
        counts[2],
        if failed > 0 { format!("; {failed} documents can't be coded anew") } else { String::new() }
    );
    Ok(Outcome::Done)
}

fn plan(writer: &mut Writer, coder: &Coder, number: i64, all: bool) -> Result<Plan, Error> {
    let mut plan = Plan { anew: Vec::new(), untouched: Vec::new() };
    let store = writer.store();
    let known = store.coders().map_err(crate::of_record)?;
    // Documents of version 1 do not say what coded them.
    plan.anew.extend(store.coded_by(None).map_err(crate::of_record)?);
    let new = Lexicon::from_bytes(&coder.lexicon).map_err(|error| Error::new(ErrorKind::Lexicon, error.to_string()))?;
    for (old, before, count) in known.iter().filter(|(_, _, count)| *count > 0) {
        let documents = writer.store().coded_by(Some(*old)).map_err(crate::of_record)?;
        if all {
            plan.anew.extend(documents);
            continue;
        }
        if *old == number {
            continue;
        }
        let (why, touched) = touched(writer, before, coder, &new)?;
        let (anew, untouched): (Vec<i64>, Vec<i64>) =
            documents.into_iter().partition(|document| touched.as_ref().is_none_or(|all| all.contains(document)));
        anstream::eprintln!(
            "{count} documents of {}, {}: {} to be coded anew ({why})",
            before.program,
            before.model,
            anew.len()
        );
        plan.anew.extend(anew);
        plan.untouched.extend(untouched);
    }
    plan.anew.sort_unstable();
    Ok(plan)
}

/// Why documents are touched, and which; `None` for all.
fn touched(
    writer: &mut Writer,
    before: &Coder,
    now: &Coder,
    new: &Lexicon,
) -> Result<(String, Option<std::collections::BTreeSet<i64>>), Error> {
    if before.program != now.program || before.model != now.model {
        return Ok((format!("now {}, {}", now.program, now.model), None));
    }
    // A lexicon of an earlier form can't be compared.
    let Ok(old) = Lexicon::from_bytes(&before.lexicon) else {
        return Ok(("the lexicon's form changed".to_owned(), None));
    };
    match reach(&old, new) {
        Reach::Everything(why) => Ok((why, None)),
        Reach::Sentences(sentences) => {
            let why = format!("{} words and phrases of the lexicon changed", sentences.len());
            let found = writer.holding(&sentences).map_err(crate::of_record)?;
            Ok((why, found))
        }
    }
}

/// Codes documents anew; how many records appeared, vanished and changed, and how many documents could not be coded.
fn anew(
    writer: &mut Writer,
    pipeline: &Pipeline,
    documents: &[i64],
    threads: usize,
) -> Result<([usize; 3], usize), Error> {
    let (mut counts, mut failed) = ([0; 3], 0);
    let progress = Progress::new("documents coded anew");
    // Read a part, code it on all threads, write it: the record has one connection for writing.
    for part in documents.chunks(BATCH as usize) {
        let read = part.iter().map(|&number| (number, writer.store().as_read(number, way_back)));
        let read: Vec<(i64, Result<Document, demarche_record::Error>)> = read.collect();
        let mut coded = Vec::with_capacity(part.len());
        let work = |(number, document): (i64, Result<Document, demarche_record::Error>)| {
            (number, document.map(|document| pipeline.code(&document).records))
        };
        in_order(read.into_iter(), threads, work, |done| {
            progress.tick();
            coded.push(done);
            true
        });
        for (number, records) in coded {
            match records {
                Ok(records) => count(&mut counts, &writer.recode(number, &records).map_err(crate::of_record)?),
                Err(error) if error.kind() == demarche_record::ErrorKind::Argument => {
                    failed += 1;
                    anstream::eprintln!("warning: {error}");
                }
                Err(error) => return Err(crate::of_record(error)),
            }
        }
        writer.commit().map_err(crate::of_record)?;
    }
    progress.clear();
    Ok((counts, failed))
}

fn count(counts: &mut [usize; 3], found: &[Difference]) {
    found.iter().for_each(|one| counts[one.what as usize] += 1);
}

/// The way back from a cleaned text of a record of version 1, by cleaning the text as given again.
fn way_back(given: &str, text: &str) -> Option<demarche::schema::OffsetMap> {
    let (plain, offsets) = clean::plain(given.to_owned(), 0);
    if plain == text {
        return Some(offsets);
    }
    let page = clean::html(given);
    (page.text == text).then_some(page.offsets)
}
