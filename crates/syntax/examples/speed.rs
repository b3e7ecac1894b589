//! Prints how many sentences one thread analyses in a second, and where the time goes by sentence length.
//!
//! `cargo run --release -p demarche-syntax --example speed -- [MODEL] [TEXT]`: a file with one sentence a line, words
//! parted by spaces; without one, sentences of this file's own.

use std::error::Error;
use std::time::Instant;

use demarche_syntax::{Analyser, Given, Model};

const OWN: [&str; 8] = [
    "The foreign minister of Ruritania said on Monday that his country would withdraw its ambassador from Strelsau unless the border was reopened .",
    "Police in the capital arrested two men suspected of planning an attack on the parliament , officials said .",
    "Rebels shelled the harbour overnight .",
    "\" We will not accept any agreement that leaves our prisoners behind , \" the spokesman for the movement told reporters after the talks broke down late on Friday .",
    "Thousands of teachers marched through the old town to demand higher pay and safer schools .",
    "The central bank raised its key rate by half a point , the third increase this year , and warned that prices would go on rising until the spring .",
    "President vows to sign trade deal",
    "Under the plan , both armies would pull back ten kilometres from the river and hand their positions over to observers , who are to stay until elections are held in the autumn of next year .",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let began = Instant::now();
    let model = match args.next().filter(|path| path != "-") {
        Some(path) => Model::load(std::fs::read(path)?)?,
        None => Model::bundled()?,
    };
    println!("loaded in {:.1} ms", began.elapsed().as_secs_f64() * 1e3);
    let text = match args.next() {
        Some(path) => std::fs::read_to_string(path)?,
        None => OWN.join("\n"),
    };
    let analyser = Analyser::new(model);
    let sentences: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
    let words: usize = sentences.iter().map(Vec::len).sum();
    let all: Vec<_> = sentences.iter().map(|forms| (forms.as_slice(), Given::default())).collect();
    let rounds = (2000 / all.len()).max(1);
    let began = Instant::now();
    for _ in 0..rounds {
        for batch in all.chunks(64) {
            std::hint::black_box(analyser.parse_given(batch));
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    let sentences = (rounds * all.len()) as f64;
    println!("{:.0} sentences/s, {:.0} words/s", sentences / seconds, (rounds * words) as f64 / seconds);
    Ok(())
}
