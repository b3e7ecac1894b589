//! `demarche parse`: the analysis as CoNLL-U.

use std::io::{Read, Write};
use std::path::PathBuf;

use demarche::schema::Sentence;
use demarche::syntax::conllu;
use demarche::text::sentences;
use demarche::{Error, ErrorKind, Pipeline};

use crate::input::Sources;
use crate::{Outcome, Setup};

/// Sentences, words, tags, lemmas, dependencies, as CoNLL-U
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sources: Sources,
    /// What comes in
    #[arg(long, value_enum, default_value_t = Input::Text)]
    input: Input,
}

/// What comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Input {
    /// Documents
    Text,
    /// CoNLL-U, whose sentences and words are kept
    Conllu,
}

/// How a sentence is written.
pub(crate) type Writer = fn(&str, &[&str], &demarche::schema::Parse) -> String;

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    analyse(&args.sources, args.input, setup, conllu::write)
}

/// Analyses all sources and writes every sentence.
pub(crate) fn analyse(sources: &Sources, input: Input, setup: &Setup, write: Writer) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&setup.options())?;
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut sentences_out = 0u64;
    match input {
        Input::Conllu => {
            for path in &sources.paths {
                sentences_out += given_words(&pipeline, path, write, &mut out)?;
            }
        }
        Input::Text => {
            sources.each(|document| {
                let cut = sentences::split(&document.text).sentences;
                for batch in cut.chunks(16) {
                    let batch: Vec<&Sentence> = batch.iter().collect();
                    for (sentence, parse) in batch.iter().zip(pipeline.analyser().parse_batch(&batch)) {
                        let forms: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
                        let id = format!("{}-{}", document.id, sentence.index);
                        out.write_all(write(&id, &forms, &parse).as_bytes()).map_err(crate::written)?;
                        sentences_out += 1;
                    }
                }
                Ok(())
            })?;
        }
    }
    out.flush().map_err(crate::written)?;
    Ok(if sentences_out > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn given_words(pipeline: &Pipeline, path: &PathBuf, write: Writer, out: &mut impl Write) -> Result<u64, Error> {
    let io = |error: std::io::Error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display()));
    let mut text = String::new();
    if path.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut text).map_err(io)?;
    } else {
        text = std::fs::read_to_string(path).map_err(io)?;
    }
    let read =
        conllu::read(&text).map_err(|error| Error::new(ErrorKind::Argument, format!("{}: {error}", path.display())))?;
    let mut count = 0;
    for sentence in &read {
        let forms = sentence.forms();
        let parse = pipeline.analyser().parse_words(&forms);
        out.write_all(write(&sentence.id, &forms, &parse).as_bytes()).map_err(crate::written)?;
        count += 1;
    }
    Ok(count)
}
