//! Reads a lexicon folder from disk: the one place where data files are opened.

use std::fs;
use std::path::Path;

use demarche_lexicon::Lexicon;
use demarche_schema::{Diagnostic, Level};

use crate::{Error, ErrorKind};

/// Reads a user's lexicon folder, to be laid over `under`.
///
/// Warnings are returned beside the lexicon.
///
/// # Errors
/// When the folder or a file can't be read, or a data file has mistakes: then all of them are in [`Error::diagnostics`].
pub fn read_lexicon(folder: &Path, under: Option<&Lexicon>) -> Result<(Lexicon, Vec<Diagnostic>), Error> {
    let mut files = Vec::new();
    if folder.is_file() {
        files.push((name_in_lexicon(folder), text(folder)?));
    } else {
        collect(folder, folder, &mut files)?;
        // A folder of one kind of knowledge is read as that kind.
        let kind = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if is_kind(&kind) {
            files.iter_mut().for_each(|(name, _)| *name = format!("{kind}/{name}"));
        }
    }
    files.sort();
    let (lexicon, diagnostics) = Lexicon::read(&files, under);
    if diagnostics.iter().any(|d| d.level == Level::Error) {
        let count = diagnostics.iter().filter(|d| d.level == Level::Error).count();
        let message = format!("{} has {count} mistake{}", folder.display(), if count == 1 { "" } else { "s" });
        return Err(Error::new(ErrorKind::Lexicon, message).with(diagnostics));
    }
    Ok((lexicon, diagnostics))
}

/// A single file's name with the folder that says what kind of knowledge it holds: `positions/refuse.lex`.
fn name_in_lexicon(file: &Path) -> String {
    let name = |path: &Path| path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let folder = file.parent().map(name).unwrap_or_default();
    if is_kind(&folder) { format!("{folder}/{}", name(file)) } else { name(file) }
}

/// Whether a folder of this name holds one kind of knowledge.
fn is_kind(folder: &str) -> bool {
    matches!(folder, "actors" | "events" | "positions" | "issues" | "agreements")
}

fn text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::new(ErrorKind::Io, format!("{}: {error}", path.display())))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<(), Error> {
    let io = |error: std::io::Error| Error::new(ErrorKind::Io, format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|e| e == "lex" || e == "tsv") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((name, text(&path)?));
        }
    }
    Ok(())
}
