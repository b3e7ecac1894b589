//! Prints the scores of a model on the development sets of a data folder.
//!
//! `cargo run --release -p demarche-syntax --example score -- DATA_DIR [MODEL]`

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use demarche_schema::Parse;
use demarche_syntax::conllu::{self, Annotated};
use demarche_syntax::{Analyser, Given, Model, score, sources};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let data = args.next().ok_or("the data folder is missing")?;
    let model = match args.next() {
        Some(path) => Model::load(std::fs::read(path)?)?,
        None => Model::bundled()?,
    };
    let analyser = Analyser::new(model);
    for set in ["ewt-dev", "gum-dev"] {
        trees(&analyser, set, &Path::new(&data).join(format!("treebanks/{set}.conllu")))?;
    }
    roles(&analyser, &Path::new(&data).join("roles/ewt-srl-dev.tsv"))?;
    names(&analyser, Path::new(&data))
}

fn names(analyser: &Analyser, data: &Path) -> Result<(), Box<dyn Error>> {
    let entities = data.join("entities");
    let wikigold = sources::wikigold(&std::fs::read_to_string(entities.join("wikigold/wikigold.conll.txt"))?);
    let mut folders: Vec<_> = std::fs::read_dir(entities.join("re3d"))?.collect::<Result<_, _>>()?;
    folders.sort_by_key(std::fs::DirEntry::path);
    let mut re3d = vec![];
    for folder in folders {
        let read = |file: &str| std::fs::read_to_string(folder.path().join(file));
        re3d.extend(sources::re3d(&read("documents.json")?, &read("entities.json")?)?);
    }
    let gum = sources::gum(&conllu::read(&std::fs::read_to_string(data.join("treebanks/gum-dev.conllu"))?)?);
    let sets = [
        ("gum-dev", gum),
        ("wikigold", sources::held_out(wikigold).flatten().collect()),
        ("re3d", sources::held_out(re3d).flatten().collect::<Vec<_>>()),
    ];
    let mut all = score::Counts::default();
    for (name, wanted) in &sets {
        let forms: Vec<Vec<&str>> = wanted.iter().map(|s| s.forms.iter().map(String::as_str).collect()).collect();
        let given: Vec<_> = forms.iter().map(|forms| (forms.as_slice(), Given::default())).collect();
        let counts = score::names(wanted, &analyser.parse_given(&given));
        all.right += counts.right;
        all.said += counts.said;
        all.wanted += counts.wanted;
        println!(
            "names in {name}  P {:.2} R {:.2} F1 {:.2} of {}",
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.wanted
        );
    }
    println!("names in all  F1 {:.2}", all.f1());
    Ok(())
}

fn parse(analyser: &Analyser, gold: &[Annotated], given: impl Fn(usize) -> bool) -> Vec<Parse> {
    let forms: Vec<Vec<&str>> = gold.iter().map(Annotated::forms).collect();
    let words: Vec<Vec<u32>> = gold.iter().map(|s| s.frames.iter().map(|f| f.word).collect()).collect();
    let trees: Vec<_> = gold.iter().map(Annotated::tree).collect();
    let sentence = |at: usize| {
        let predicates = given(0).then_some(words[at].as_slice());
        let tree = given(1).then_some(()).and_then(|()| trees[at].as_deref());
        (forms[at].as_slice(), Given { predicates, tree })
    };
    let all: Vec<_> = (0..gold.len()).map(sentence).collect();
    analyser.parse_given(&all)
}

fn trees(analyser: &Analyser, name: &str, path: &Path) -> Result<(), Box<dyn Error>> {
    let gold = conllu::read(&std::fs::read_to_string(path)?)?;
    let began = Instant::now();
    let parses = parse(analyser, &gold, |_| false);
    let speed = gold.len() as f64 / began.elapsed().as_secs_f64();
    let s = score::trees(&gold, &parses);
    println!(
        "{name}  UPOS {:.2}  XPOS {:.2}  lemma {:.2}  UAS {:.2}  LAS {:.2}  LAS with subtypes {:.2}  ({speed:.0} sentences/s)",
        s.upos.percent(),
        s.xpos.percent(),
        s.lemma.percent(),
        s.uas.percent(),
        s.las.percent(),
        s.las_full.percent()
    );
    Ok(())
}

fn roles(analyser: &Analyser, path: &Path) -> Result<(), Box<dyn Error>> {
    let gold = conllu::read_roles(&std::fs::read_to_string(path)?)?;
    // How many of predicates and trees are given.
    for (kind, given) in [("given predicates", 1), ("given predicates and trees", 2), ("predicates found", 0)] {
        let s = score::roles(&gold, &parse(analyser, &gold, |what| what < given));
        println!(
            "ewt-srl-dev, {kind}  spans {:.2} (P {:.2} R {:.2})  heads {:.2}  senses {:.2}  predicates {:.2}",
            s.spans.f1(),
            s.spans.precision(),
            s.spans.recall(),
            s.heads.f1(),
            s.senses.percent(),
            s.predicates.f1()
        );
        if kind == "given predicates" {
            for (role, counts) in &s.by_role {
                println!(
                    "    {role:9} P {:6.2} R {:6.2} F1 {:6.2} of {}",
                    counts.precision(),
                    counts.recall(),
                    counts.f1(),
                    counts.wanted
                );
            }
        }
    }
    Ok(())
}
