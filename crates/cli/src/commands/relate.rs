//! `demarche relate`: the event between two given spans, for JSON lines on standard input or in files.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;

use demarche::pairs::Ends;
use demarche::schema::{Auxiliary, EventType, Mode};
use demarche::{Error, ErrorKind, Options, Pipeline, in_order};
use demarche_eval::RelationCase;
use serde::Serialize;

use crate::{Outcome, Setup};

/// Name the event between two given spans of a sentence (JSON lines in, JSON lines out)
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files of lines {"id","text","source":[s,e],"target":[s,e] or null}; - is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    files: Vec<PathBuf>,
    /// Leave the learned component out
    #[arg(long)]
    rules_only: bool,
}

/// One answer. `type` is null when no word of the sentence can name an event.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    pub(crate) id: String,
    #[serde(rename = "type")]
    pub(crate) event: Option<EventType>,
    pub(crate) mode: Vec<Mode>,
    pub(crate) auxiliary: Vec<Auxiliary>,
    pub(crate) confidence: f32,
    pub(crate) because: Vec<String>,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let pipeline = Pipeline::new(&Options { rules_only: args.rules_only, ..setup.options() })?;
    let (mut problems, mut answered) = (0u64, 0u64);
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for file in &args.files {
        let name = file.display().to_string();
        let lines = (1u64..).zip(open(file)?.lines());
        let work = |(number, line): (u64, std::io::Result<String>)| {
            (number, line.map_err(|e| e.to_string()).and_then(|l| answer_line(&pipeline, &l)))
        };
        let mut failure = None;
        in_order(lines, setup.threads(), work, |(number, answer)| {
            match answer {
                Ok(None) => {}
                Ok(Some(answer)) => {
                    answered += 1;
                    let written = serde_json::to_writer(&mut out, &answer)
                        .map_err(std::io::Error::from)
                        .and_then(|()| out.write_all(b"\n"));
                    failure = written.err();
                }
                Err(message) => {
                    problems += 1;
                    anstream::eprintln!("warning: {name}:{number}: {message}");
                }
            }
            failure.is_none()
        });
        if let Some(error) = failure {
            return Err(crate::written(error));
        }
    }
    out.flush().map_err(crate::written)?;
    if answered == 0 && problems > 0 {
        return Err(Error::new(ErrorKind::Io, "nothing could be read"));
    }
    Ok(if answered > 0 { Outcome::Done } else { Outcome::Nothing })
}

fn open(file: &PathBuf) -> Result<Box<dyn BufRead + Send>, Error> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(std::io::stdin())));
    }
    let opened =
        std::fs::File::open(file).map_err(|error| Error::new(ErrorKind::Io, format!("{}: {error}", file.display())))?;
    Ok(Box::new(BufReader::new(opened)))
}

fn answer_line(pipeline: &Pipeline, line: &str) -> Result<Option<Answer>, String> {
    if line.trim().is_empty() {
        return Ok(None);
    }
    let case: RelationCase = serde_json::from_str(line).map_err(|error| error.to_string())?;
    relate(pipeline, &case).map(Some)
}

/// The answer to one case.
pub(crate) fn relate(pipeline: &Pipeline, case: &RelationCase) -> Result<Answer, String> {
    let ends = Ends { source: case.source, target: case.target };
    let answer = pipeline.relate(&case.text, ends).map_err(|error| format!("{}: {error}", case.id))?;
    Ok(Answer {
        id: case.id.clone(),
        event: answer.event,
        mode: answer.modes,
        auxiliary: answer.auxiliaries,
        confidence: answer.confidence,
        because: answer.because,
    })
}
