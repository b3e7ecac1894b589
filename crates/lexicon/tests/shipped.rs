//! The lexicon that ships must read without a single fault.

use std::fs;
use std::path::Path;

use demarche_lexicon::block::Source;
use demarche_lexicon::{Lexicon, events};

/// Folders whose files are not rules and classes.
const OTHERS: &[&str] = &["actors", "agreements", "issues", "positions"];

fn files(folder: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the lexicon folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !OTHERS.iter().any(|other| path.ends_with(other)) {
                files(&path, out);
            }
        } else if path.extension().is_some_and(|e| e == "lex") {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            out.push((name, fs::read_to_string(&path).expect("UTF-8")));
        }
    }
}

#[test]
fn event_files_have_no_fault() {
    let mut read = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicon"), &mut read);
    let sources: Vec<Source<'_>> = read.iter().map(|(file, text)| Source { file, text }).collect();
    let (lexicon, faults) = events::read(&sources, &[]);
    let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{} faults\n{}", shown.len(), shown.join("\n"));
    assert!(lexicon.rules.len() > 100, "{} rules", lexicon.rules.len());
    println!("{} rules, {} entries", lexicon.rules.len(), lexicon.entries());
}

/// The files below a folder, named relative to `root`.
fn all(root: &Path, folder: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the lexicon") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all(root, &path, out);
        } else if path.extension().is_some_and(|e| e == "lex" || e == "tsv") {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            out.push((name, fs::read_to_string(&path).expect("UTF-8")));
        }
    }
}

#[test]
fn the_registry_of_agreements_has_no_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicon");
    let mut read = Vec::new();
    all(&root, &root, &mut read);
    read.sort();
    let (lexicon, faults) = Lexicon::read(&read, None);
    let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{} faults\n{}", shown.len(), shown.join("\n"));
    let bytes = lexicon.to_bytes().expect("can be compiled");
    let compiled = Lexicon::from_bytes(&bytes).expect("can be read back");
    assert_eq!(compiled.agreements, lexicon.agreements, "the compiled form says something else");
    let new_start = compiled.agreements.get("new-start").expect("the registry has New START");
    assert_eq!(new_start.parties, ["RUS", "USA"]);
    assert_eq!(new_start.end().expect("it has an end").value.cut(), "2026-02-05");
    assert!(compiled.agreements.agreements.len() >= 8, "{} agreements", compiled.agreements.agreements.len());
}
