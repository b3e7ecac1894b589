//! Words to word pieces, and the case shape of a word: `training/analyser/pieces.py` in Rust.

use std::collections::{HashMap, HashSet};

use crate::container::{Container, ModelError};

/// The vocabulary and the folding of characters.
#[derive(Debug)]
pub(crate) struct Pieces {
    ids: HashMap<Box<str>, u32>,
    fold: HashMap<char, Box<str>>,
    marks: HashSet<char>,
    unknown: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) count: usize,
    /// Checksum of the list: two tables of one list have the same ids.
    pub(crate) checksum: u32,
    most_pieces: usize,
    most_chars: usize,
}

impl Pieces {
    pub(crate) fn read(file: &Container) -> Result<Self, ModelError> {
        let listed = file.text("vocabulary")?;
        let checksum = crc32fast::hash(listed.as_bytes());
        let ids: HashMap<Box<str>, u32> = listed.split('\n').map(Box::from).zip(0..).collect();
        let count = ids.len();
        let special = |name: &str| match file.spec.special.get(name) {
            Some(&id) if (id as usize) < count => Ok(id),
            _ => Err(ModelError::Header(format!("no piece “{name}”"))),
        };
        let (unknown, start, end) = (special("unknown")?, special("start")?, special("end")?);
        let (most_pieces, most_chars) = (file.spec.most_word_pieces, file.spec.most_word_chars);
        if !(1..=64).contains(&most_pieces) {
            return Err(ModelError::Header(format!("{most_pieces} pieces a word")));
        }
        let (fold, marks) = (read_fold(file.text("fold")?)?, file.text("marks")?.chars().collect());
        Ok(Self { ids, fold, marks, unknown, start, end, count, checksum, most_pieces, most_chars })
    }

    /// The pieces of a word, at least one, appended to `out`.
    pub(crate) fn word(&self, form: &str, out: &mut Vec<u32>) {
        let first = out.len();
        let folded = self.folded(form);
        let mut run = 0;
        for (at, char) in folded.char_indices() {
            if self.is_mark(char) {
                self.run(&folded[run..at], out);
                run = at + char.len_utf8();
                if char > ' ' {
                    self.run(&folded[at..run], out);
                }
                if out.len() - first >= self.most_pieces {
                    break;
                }
            }
        }
        if out.len() - first < self.most_pieces {
            self.run(&folded[run..], out);
        }
        out.truncate(first + self.most_pieces);
        if out.len() == first {
            out.push(self.unknown);
        }
    }

    fn folded(&self, form: &str) -> String {
        let mut folded = String::with_capacity(form.len() + 2);
        // Folding rarely takes characters away: a few more than the limit are enough.
        for char in form.chars().take(self.most_chars * 4) {
            match self.fold.get(&char) {
                _ if char.is_ascii() => folded.push(char.to_ascii_lowercase()),
                Some(as_text) => folded.push_str(as_text),
                None => folded.push(char),
            }
        }
        if let Some((at, _)) = folded.char_indices().nth(self.most_chars) {
            folded.truncate(at);
        }
        folded
    }

    fn is_mark(&self, char: char) -> bool {
        if char.is_ascii() { !char.is_ascii_alphanumeric() } else { self.marks.contains(&char) }
    }

    /// Longest match first; a run with a part that is not in the vocabulary is unknown as a whole.
    fn run(&self, run: &str, out: &mut Vec<u32>) {
        let (first, mut at) = (out.len(), 0);
        let mut piece = String::new();
        while at < run.len() {
            let found = (at + 1..=run.len()).rev().filter(|&to| run.is_char_boundary(to)).find_map(|to| {
                piece.clear();
                if at > 0 {
                    piece.push_str("##");
                }
                piece.push_str(&run[at..to]);
                self.ids.get(piece.as_str()).map(|&id| (id, to))
            });
            let Some((id, to)) = found else {
                out.truncate(first);
                out.push(self.unknown);
                return;
            };
            out.push(id);
            at = to;
        }
    }
}

fn read_fold(text: &str) -> Result<HashMap<char, Box<str>>, ModelError> {
    let line = |line: &str| {
        let mut chars = line.chars();
        Some((chars.next()?, Box::from(chars.as_str())))
    };
    text.split('\n').map(|l| line(l).ok_or_else(|| ModelError::Header("an empty line in “fold”".to_owned()))).collect()
}

/// The case shapes, in the order of the training code.
pub(crate) const SHAPES: [&str; 7] = ["lower", "Title", "UPPER", "Initial", "miXed", "digits", "sign"];
/// The shape of what has no letters or digits.
pub(crate) const SIGN: u8 = 6;

/// The case shape of a word, an index into [`SHAPES`].
pub(crate) fn shape(form: &str) -> u8 {
    if form.bytes().any(|b| b.is_ascii_digit()) {
        return 5;
    }
    let (mut letters, mut upper, mut first_upper) = (0, 0, false);
    for char in form.chars().filter(|c| c.is_alphabetic()) {
        let is_upper = char.is_uppercase();
        first_upper |= letters == 0 && is_upper;
        letters += 1;
        upper += usize::from(is_upper);
    }
    match (letters, upper) {
        (0, _) => SIGN,
        (_, 0) => 0,
        (1, 1) => 3,
        (all, upper) if all == upper => 2,
        (_, 1) if first_upper => 1,
        _ => 4,
    }
}

/// Row of each word in the table of shapes: the first words of a sentence, up to the first that is no sign, have rows of their own,
/// since a capital means less there. Row 0 is that of no word.
pub(crate) fn shape_codes(forms: &[&str]) -> Vec<u8> {
    let shapes: Vec<u8> = forms.iter().map(|form| shape(form)).collect();
    let first = shapes.iter().position(|&shape| shape != SIGN).unwrap_or(0);
    let begins = |at: usize| if at <= first { SHAPES.len() as u8 } else { 0 };
    shapes.iter().enumerate().map(|(at, shape)| shape + 1 + begins(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_words() {
        let shapes = ["talks", "Paris", "NATO", "A", "McKay", "2nd", "--", "", "É", "n't", "🙂"]
            .map(|w| SHAPES[shape(w) as usize]);
        let wanted =
            ["lower", "Title", "UPPER", "Initial", "miXed", "digits", "sign", "sign", "Initial", "lower", "sign"];
        assert_eq!(shapes, wanted);
    }
}
