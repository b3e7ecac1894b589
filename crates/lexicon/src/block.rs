//! The block form that all hand-edited data files share: a `kind name` line, then indented `key value` lines.
//!
//! The reader never gives up: it reports every line it can't place and reads on. Lines whose first non-blank is `#` are
//! comments. Values keep their inner blanks; a block's name is all that follows its kind.

use demarche_schema::{Diagnostic, Level, Place};

/// One file of data: the name shown in messages and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Name as shown to the user: a path relative to the lexicon folder.
    pub file: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// First word of its head line.
    pub kind: String,
    /// The rest of its head line; may be empty.
    pub name: String,
    /// Where its head line stands.
    pub place: Place,
    /// The head line as written.
    pub source: String,
    /// Its lines, in order.
    pub lines: Vec<Line>,
}

/// One `key value` line of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// First word.
    pub key: String,
    /// The rest, trimmed; may be empty.
    pub value: String,
    /// Where the key stands.
    pub place: Place,
    /// Column, in characters from 1, where the value starts.
    pub value_column: u32,
    /// The line as written.
    pub source: String,
}

impl Line {
    /// An error about the value, pointing `offset` bytes into it.
    #[must_use]
    pub fn error(&self, offset: usize, message: impl Into<String>) -> Diagnostic {
        let before = self.value.get(..offset).unwrap_or(&self.value).chars().count();
        let column = self.value_column + u32::try_from(before).unwrap_or(0);
        let place = Place { column, ..self.place.clone() };
        Diagnostic::new(Level::Error, place, message).source(self.source.as_str())
    }

    /// An error about the key.
    #[must_use]
    pub fn key_error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Level::Error, self.place.clone(), message).source(self.source.as_str())
    }
}

impl Block {
    /// The values of all lines with this key.
    pub fn values<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.key == key)
    }

    /// The first line with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.key == key)
    }

    /// An error about the block as a whole.
    #[must_use]
    pub fn error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Level::Error, self.place.clone(), message).source(self.source.as_str())
    }

    /// Errors for every line whose key is not one of `known`.
    pub fn check_keys(&self, known: &[&str], out: &mut Vec<Diagnostic>) {
        for line in self.lines.iter().filter(|line| !known.contains(&line.key.as_str())) {
            let article = if self.kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            let error = line.key_error(format!("{article} {} has no “{}”", self.kind, line.key));
            out.push(error.help(expected(&line.key, known)));
        }
    }
}

/// "expected one of …; did you mean …?"
#[must_use]
pub fn expected(given: &str, known: &[&str]) -> String {
    match nearest(given, known.iter().copied()) {
        Some(near) => format!("did you mean “{near}”?"),
        None if known.len() <= 24 => format!("expected one of: {}", known.join(", ")),
        None => String::new(),
    }
}

/// The known name closest to the given one, if any is close.
pub fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let far = given.chars().count() / 3 + 1;
    known.map(|name| (strsim::damerau_levenshtein(given, name), name)).filter(|(d, _)| *d <= far).min().map(|(_, n)| n)
}

/// Reads a file into its blocks; every line that fits nowhere is an error of its own.
#[must_use]
pub fn read(source: Source<'_>) -> (Vec<Block>, Vec<Diagnostic>) {
    let (mut blocks, mut errors) = (Vec::<Block>::new(), Vec::new());
    for (number, raw) in source.text.lines().enumerate() {
        let line = raw.trim_end();
        let body = line.trim_start();
        if body.is_empty() || body.starts_with('#') {
            continue;
        }
        let indent = line.chars().count() - body.chars().count();
        let place = Place {
            file: source.file.to_owned(),
            line: u32::try_from(number + 1).unwrap_or(u32::MAX),
            column: u32::try_from(indent + 1).unwrap_or(u32::MAX),
        };
        let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
        if indent == 0 {
            let (kind, name) = (word.to_owned(), rest.trim().to_owned());
            blocks.push(Block { kind, name, place, source: line.to_owned(), lines: Vec::new() });
        } else if let Some(block) = blocks.last_mut() {
            block.lines.push(read_line(word, rest, place, line));
        } else {
            let error = Diagnostic::new(Level::Error, place, "an indented line before any block");
            errors.push(error.source(line).help("a block starts with “kind name” in the first column"));
        }
    }
    (blocks, errors)
}

fn read_line(key: &str, rest: &str, place: Place, line: &str) -> Line {
    let value = rest.trim_start();
    let lead = 1 + rest.chars().count() - value.chars().count();
    let value_column = place.column + u32::try_from(key.chars().count() + lead).unwrap_or(0);
    Line { key: key.to_owned(), value: value.to_owned(), place, value_column, source: line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_keep_their_places() {
        let text = "# head\nrule accuse/of-crime\n  event  ACCUSE allege\n\n  cameo 112\nclass x\n  words a|b\n";
        let (blocks, errors) = read(Source { file: "a.lex", text });
        assert!(errors.is_empty());
        assert_eq!(blocks.len(), 2);
        let event = blocks[0].get("event").expect("has one");
        assert_eq!((event.value.as_str(), event.place.line, event.value_column), ("ACCUSE allege", 3, 10));
        assert_eq!(event.error(7, "x").place.to_string(), "a.lex:3:17");
    }

    #[test]
    fn stray_lines_are_all_reported() {
        let (blocks, errors) = read(Source { file: "a.lex", text: "  one 1\n  two 2\n" });
        assert!(blocks.is_empty());
        assert_eq!(errors.len(), 2);
        assert!(errors[1].to_string().contains("a.lex:2:3"));
    }
}
