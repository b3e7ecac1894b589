//! Prints how files are read and cut: one line a sentence, its words parted by spaces.
//!
//! `cargo run --release -p demarche-text --example segments -- PATH… [--quiet]`; `--quiet` prints counts alone.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use demarche_text::read::{self, Item, Options};
use demarche_text::sentences;

fn main() -> std::io::Result<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let quiet = arguments.iter().any(|a| a == "--quiet");
    arguments.retain(|a| a != "--quiet");
    let mut out = BufWriter::new(std::io::stdout().lock());
    let (mut documents, mut found, mut words, mut bytes, mut datelines, mut problems) = (0, 0, 0, 0, 0, 0);
    for item in read::paths(arguments.into_iter().map(PathBuf::from), Options::default()) {
        let document = match item {
            Item::Document(document) => document,
            Item::Problem(problem) => {
                problems += 1;
                eprintln!("{problem}");
                continue;
            }
        };
        let cut = sentences::split(&document.text);
        documents += 1;
        found += cut.sentences.len();
        bytes += document.text.len();
        words += cut.sentences.iter().map(|s| s.tokens.len()).sum::<usize>();
        datelines += usize::from(cut.dateline.is_some());
        if quiet {
            continue;
        }
        writeln!(out, "# {} {:?} {:?}", document.id, document.date, document.title)?;
        if let Some(line) = cut.dateline {
            writeln!(out, "# dateline: {} {:?}-{:?} {:?}", line.place, line.month, line.day, line.agency)?;
        }
        for sentence in &cut.sentences {
            let words: Vec<&str> = (0..sentence.tokens.len()).map(|at| sentence.form(at)).collect();
            writeln!(out, "{} {} {}", sentence.paragraph, sentence.kind, words.join(" "))?;
        }
    }
    eprintln!(
        "{documents} documents, {found} sentences, {words} words, {bytes} bytes, {datelines} datelines, {problems} problems"
    );
    out.flush()
}
