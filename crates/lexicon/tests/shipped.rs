//! The lexicon that ships must read without a single fault.

use std::fs;
use std::path::Path;

use demarche_lexicon::block::Source;
use demarche_lexicon::events;

fn files(folder: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the lexicon folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with("actors") {
            files(&path, out);
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
