//! Compiles the lexicon folder to one checked binary, so that the program parses no text at start.
//! A mistake in a data file stops the build with file, line and column, all mistakes at once.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

use demarche_lexicon::Lexicon;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../lexicon");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(&folder, &folder, &mut files)?;
    files.sort();
    let (lexicon, faults) = Lexicon::read(&files, None);
    for fault in &faults {
        eprintln!("{fault}");
    }
    if !faults.is_empty() {
        return Err(format!("{} mistakes in the lexicon; see above", faults.len()).into());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("lexicon.bin");
    fs::write(out, lexicon.to_bytes()?)?;
    Ok(())
}

/// The data files below a folder, as paths relative to the lexicon and texts.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|e| e == "lex" || e == "tsv") {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
