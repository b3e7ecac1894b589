//! `demarche eval --stage syntax`: the analyser against treebanks and role files, words given.

use std::path::{Path, PathBuf};

use demarche::schema::Parse;
use demarche::syntax::conllu::{self, Annotated};
use demarche::syntax::{Given, score};
use demarche::{Error, ErrorKind, Pipeline};

use crate::Outcome;

/// Scores every file: `.conllu` for trees, `.tsv` for roles; a folder stands for its development sets.
pub(crate) fn run(paths: &[PathBuf], pipeline: &Pipeline) -> Result<Outcome, Error> {
    let mut any = false;
    for file in paths.iter().flat_map(|path| development_files(path)) {
        any = true;
        let text = std::fs::read_to_string(&file)
            .map_err(|e| Error::new(ErrorKind::Io, format!("{}: {e}", file.display())))?;
        let fault = |e: conllu::ReadError| Error::new(ErrorKind::Argument, format!("{}: {e}", file.display()));
        let name = file.file_stem().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        if file.extension().is_some_and(|e| e == "conllu") {
            trees(&name, &conllu::read(&text).map_err(fault)?, pipeline)?;
        } else {
            roles(&name, &conllu::read_roles(&text).map_err(fault)?, pipeline)?;
        }
    }
    if !any {
        anstream::eprintln!("no .conllu or .tsv file to score");
    }
    Ok(if any { Outcome::Done } else { Outcome::Nothing })
}

fn development_files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let names = ["ewt-dev.conllu", "gum-dev.conllu", "ewt-srl-dev.tsv"];
    let folders = [path.to_owned(), path.join("treebanks"), path.join("roles")];
    folders.iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).filter(|file| file.exists()).collect()
}

fn parse_all(sentences: &[Annotated], pipeline: &Pipeline, predicates_given: bool) -> Vec<Parse> {
    let mut parses = Vec::with_capacity(sentences.len());
    for batch in sentences.chunks(32) {
        let forms: Vec<Vec<&str>> = batch.iter().map(Annotated::forms).collect();
        let words: Vec<Vec<u32>> = batch.iter().map(|s| s.frames.iter().map(|frame| frame.word).collect()).collect();
        let given = forms.iter().zip(&words).map(|(forms, words)| {
            let predicates = predicates_given.then_some(words.as_slice());
            (forms.as_slice(), Given { predicates, tree: None })
        });
        let given: Vec<_> = given.collect();
        parses.extend(pipeline.analyser().parse_given(&given));
    }
    parses
}

fn trees(name: &str, gold: &[Annotated], pipeline: &Pipeline) -> Result<(), Error> {
    let scores = score::trees(gold, &parse_all(gold, pipeline, false));
    crate::output::line(format_args!(
        "{name:<14} {} sentences: UPOS {:.1}  XPOS {:.1}  lemma {:.1}  UAS {:.1}  LAS {:.1}",
        gold.len(),
        scores.upos.percent(),
        scores.xpos.percent(),
        scores.lemma.percent(),
        scores.uas.percent(),
        scores.las.percent()
    ))
}

fn roles(name: &str, gold: &[Annotated], pipeline: &Pipeline) -> Result<(), Error> {
    let scores = score::roles(gold, &parse_all(gold, pipeline, true));
    crate::output::line(format_args!(
        "{name:<14} {} sentences: sense {:.1}  role F1, exact spans {:.1}  by head word {:.1}",
        gold.len(),
        scores.senses.percent(),
        scores.spans.f1(),
        scores.heads.f1()
    ))?;
    let found = score::roles(gold, &parse_all(gold, pipeline, false));
    crate::output::line(format_args!("{:<14} predicates found: F1 {:.1}", "", found.predicates.f1()))
}
