//! The expected lines of gold for positions, cut into their parts: `KIND “words” key=value key=type “words” …`.
//!
//! Blanks part a line, except inside “ ”. What is quoted points at the document's text: the words must stand there once,
//! or be told apart by `#2` for the second time they occur; `…` inside them leaves out the middle of a long passage.
//! A line that can't be cut, or points at nothing, is a fault with its column.

use demarche_schema::{Diagnostic, Level, Place, Span};

/// One line of a gold file, for messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct GoldLine<'a> {
    /// The file's name as the user gave it.
    pub(crate) file: &'a str,
    /// From 1.
    pub(crate) number: u32,
    /// The line.
    pub(crate) text: &'a str,
}

impl GoldLine<'_> {
    /// An error that points `at` bytes into the line.
    pub(crate) fn fault(&self, at: usize, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let before = self.text.get(..at).unwrap_or(self.text).chars().count();
        let column = u32::try_from(before + 1).unwrap_or(0);
        let place = Place { file: self.file.to_owned(), line: self.number, column };
        Diagnostic::new(Level::Error, place, message).help(help).source(self.text)
    }
}

/// A part of a line and where it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// Bytes from the start of the line.
    pub(crate) at: usize,
    /// The words.
    pub(crate) text: &'a str,
}

/// A `key=value`, and the quoted words after it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field<'a> {
    /// Before the `=`.
    pub(crate) key: Piece<'a>,
    /// After the `=`.
    pub(crate) value: Piece<'a>,
    /// Quoted words that follow, as in `condition=only_if “only if …”`.
    pub(crate) words: Option<Piece<'a>>,
}

/// A line cut into its parts.
#[derive(Debug, Clone)]
pub(crate) struct Cut<'a> {
    /// The quoted words that the line is about.
    pub(crate) anchor: Piece<'a>,
    /// Its fields, in order.
    pub(crate) fields: Vec<Field<'a>>,
}

/// Cuts what follows the kind of line.
pub(crate) fn cut<'a>(line: GoldLine<'a>) -> Result<Cut<'a>, Diagnostic> {
    let mut all = pieces(line)?.into_iter().skip(1);
    let anchor = all.next().filter(|piece| piece.text.starts_with('“'));
    let anchor = anchor
        .ok_or_else(|| line.fault(0, "the words that it is about are missing", "expected “words of the document”"))?;
    let mut fields: Vec<Field<'a>> = Vec::new();
    for piece in all {
        if piece.text.starts_with('“') {
            match fields.last_mut().filter(|field| field.words.is_none()) {
                Some(field) => field.words = Some(piece),
                None => return Err(line.fault(piece.at, "quoted words that belong to no key", "expected key=value")),
            }
            continue;
        }
        let Some((key, value)) = piece.text.split_once('=').filter(|(_, value)| !value.is_empty()) else {
            return Err(line.fault(piece.at, format!("“{}” has no value", piece.text), "expected key=value"));
        };
        let value = Piece { at: piece.at + key.len() + 1, text: value };
        fields.push(Field { key: Piece { at: piece.at, text: key }, value, words: None });
    }
    Ok(Cut { anchor, fields })
}

/// The parts between blanks; blanks inside “ ” part nothing.
fn pieces<'a>(line: GoldLine<'a>) -> Result<Vec<Piece<'a>>, Diagnostic> {
    let (mut all, mut start, mut open) = (Vec::new(), None, Vec::new());
    for (at, c) in line.text.char_indices() {
        match c {
            '“' => open.push(at),
            '”' if open.pop().is_none() => return Err(line.fault(at, "a ” without its “", "")),
            _ => {}
        }
        let parts = c.is_whitespace() && open.is_empty();
        match start {
            Some(from) if parts => {
                all.push(Piece { at: from, text: &line.text[from..at] });
                start = None;
            }
            None if !parts => start = Some(at),
            _ => {}
        }
    }
    if let Some(at) = open.first() {
        return Err(line.fault(*at, "a “ that is not closed", ""));
    }
    all.extend(start.map(|from| Piece { at: from, text: &line.text[from..] }));
    Ok(all)
}

/// The words between the marks, and which occurrence is meant.
fn unquote(piece: Piece<'_>) -> Option<(&str, Option<usize>)> {
    let inside = piece.text.strip_prefix('“')?;
    let (words, rest) = inside.rsplit_once('”')?;
    match rest.strip_prefix('#') {
        _ if rest.is_empty() => Some((words, None)),
        Some(number) => number.parse().ok().filter(|n| *n > 0).map(|n| (words, Some(n))),
        None => None,
    }
}

/// The words between the marks, without looking for them in a text.
pub(crate) fn words<'a>(line: GoldLine<'_>, piece: Piece<'a>) -> Result<&'a str, Diagnostic> {
    match unquote(piece) {
        Some((words, None)) if !words.trim().is_empty() => Ok(words),
        _ => Err(line.fault(piece.at, format!("“{}” is no quoted phrase", piece.text), "expected “words”")),
    }
}

/// Where the quoted words stand in the text.
pub(crate) fn find(line: GoldLine<'_>, piece: Piece<'_>, text: &str) -> Result<Span, Diagnostic> {
    let Some((words, nth)) = unquote(piece) else {
        return Err(line.fault(piece.at, "not understood", "expected “words”, or “words”#2 for the second occurrence"));
    };
    let (head, tail) = words.split_once('…').map_or((words, None), |(head, tail)| (head, Some(tail.trim())));
    let head = head.trim();
    let starts: Vec<usize> =
        if head.is_empty() { Vec::new() } else { text.match_indices(head).map(|(at, _)| at).collect() };
    let start = match (starts.len(), nth) {
        (0, _) => return Err(line.fault(piece.at, format!("“{head}” is not in the document"), "")),
        (1, None) => starts[0],
        (many, None) => {
            let help = format!("quote more of it, or say which: #1 to #{many}");
            return Err(line.fault(piece.at, format!("“{head}” stands {many} times in the document"), help));
        }
        (many, Some(n)) => *starts
            .get(n - 1)
            .ok_or_else(|| line.fault(piece.at, format!("“{head}” stands only {many} times in the document"), ""))?,
    };
    let mut end = start + head.len();
    if let Some(tail) = tail.filter(|tail| !tail.is_empty()) {
        let found = text[end..].find(tail);
        let found = found.ok_or_else(|| line.fault(piece.at, format!("“{tail}” does not follow “{head}”"), ""))?;
        end += found + tail.len();
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Span::new(number(start), number(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn line(text: &str) -> GoldLine<'_> {
        GoldLine { file: "a.gold", number: 3, text }
    }

    #[test]
    fn lines_are_cut() {
        let cut = cut(line("position “a “b” c” issue=x/y|“d e” condition=before “until f”")).expect("is well formed");
        assert_eq!(cut.anchor.text, "“a “b” c”");
        let fields: Vec<_> = cut.fields.iter().map(|f| (f.key.text, f.value.text, f.words.map(|w| w.text))).collect();
        assert_eq!(fields, [("issue", "x/y|“d e”", None), ("condition", "before", Some("“until f”"))]);
    }

    #[test]
    fn faults_have_columns() {
        for (text, column) in [
            ("position holder=USA", 1),
            ("position “a” holder", 14),
            ("position “a” “b”", 14),
            ("position “é” x=1 ”", 18),
            ("position “a b", 10),
        ] {
            assert_eq!(cut(line(text)).expect_err(text).place.column, column, "{text}");
        }
    }

    #[test]
    fn words_are_found() {
        let text = "We will talk, he said, if they talk too.";
        let find = |words| find(line(""), Piece { at: 0, text: words }, text).map(|span| span.of(text).to_owned());
        assert_eq!(find("“will … they talk”").as_deref(), Ok("will talk, he said, if they talk"));
        assert_eq!(find("“talk”#2").as_deref(), Ok("talk"));
        for wrong in ["“talk”", "“talk”#3", "“walk”", "“will … walk”", "“talk”x", "“”"] {
            assert!(find(wrong).is_err(), "{wrong}");
        }
    }
}
