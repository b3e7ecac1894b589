//! Where sentences end inside a paragraph.
//!
//! One pass over the marks that may end a sentence; each is judged by the word before it and the word after it.

use crate::abbrev::{self, Abbrev};
use crate::words::is_space;

use super::blocks;

/// The byte ranges of the sentences of one paragraph, in order; together they hold all of it but space.
pub(super) fn sentences(text: &str, bullet: bool) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut at = if bullet { blocks::bullet(text) } else { 0 };
    while let Some(mark) = next_mark(text, at) {
        let end = marks_end(text, mark);
        let close = closers_end(text, end);
        let place = Place { text, from, mark, end, close };
        if place.ends_sentence() {
            out.push((from, close));
            from = close;
        }
        at = close.max(end);
    }
    if from < text.len() {
        out.push((from, text.len()));
    }
    out
}

fn next_mark(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let found = bytes.get(at..)?.iter().position(|&b| matches!(b, b'.' | b'!' | b'?' | 0xe2))? + at;
    if bytes[found] != 0xe2 || text[found..].starts_with('…') {
        return Some(found);
    }
    // Another character of the same block: go on behind it.
    next_mark_wide(text, found)
}

fn next_mark_wide(text: &str, at: usize) -> Option<usize> {
    text[at..].find(['.', '!', '?', '…']).map(|len| at + len)
}

fn marks_end(text: &str, at: usize) -> usize {
    at + text[at..].find(|c| !matches!(c, '.' | '!' | '?' | '…')).unwrap_or(text.len() - at)
}

fn closers_end(text: &str, at: usize) -> usize {
    let is = |c: char| matches!(c, '"' | '”' | '’' | '\'' | ')' | ']' | '}' | '»' | '*' | '_');
    let end = at + text[at..].find(|c| !is(c)).unwrap_or(text.len() - at);
    notes_end(text, end)
}

/// The place after numbers of notes: "…the vote. [12] [13] Later".
fn notes_end(text: &str, mut at: usize) -> usize {
    loop {
        let rest = text[at..].trim_start_matches(' ');
        let Some(inner) = rest.strip_prefix('[') else { return at };
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) || !inner[digits..].starts_with(']') {
            return at;
        }
        at = text.len() - inner.len() + digits + 1;
    }
}

/// How far back the word before a mark is looked for, in bytes: keeps text without spaces from costing its square.
const LONGEST_WORD: usize = 64;

/// The last `most` bytes of a text, or a little less so as to start at a character.
fn tail(text: &str, most: usize) -> &str {
    let mut at = text.len().saturating_sub(most);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    &text[at..]
}

/// A run of marks that may end a sentence.
struct Place<'a> {
    text: &'a str,
    /// Start of the sentence.
    from: usize,
    /// First mark.
    mark: usize,
    /// After the last mark.
    end: usize,
    /// After the quotes and brackets that close behind the marks.
    close: usize,
}

impl Place<'_> {
    fn ends_sentence(&self) -> bool {
        let rest = &self.text[self.close..];
        let next = rest.trim_start_matches(is_space);
        if next.is_empty() {
            return true;
        }
        if next.len() == rest.len() {
            return self.run_on(rest);
        }
        if self.close > self.end && next.starts_with(['-', '–', '—']) {
            return false;
        }
        let marks = &self.text[self.mark..self.end];
        let word = first_word(next);
        if word.starts_with(char::is_lowercase) {
            return self.asks(marks);
        }
        if marks == "." && self.end == self.close {
            return self.period(word, next);
        }
        if marks == "." && self.before().len() == 1 && marks.len() == 1 {
            return abbrev::is_opener(word);
        }
        true
    }

    /// Whether the sentence ends before a lower-case word: after a question, not after a name like "Yahoo!".
    fn asks(&self, marks: &str) -> bool {
        let name = !marks.contains('?') && self.before().starts_with(char::is_uppercase);
        self.end == self.close && marks.contains(['?', '!']) && !marks.contains(['.', '…']) && !name
    }

    /// The word before the mark, without opening quotes and brackets.
    fn before(&self) -> &str {
        let text = tail(&self.text[self.from..self.mark], LONGEST_WORD);
        let start = text.rfind(is_space).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        text[start..].trim_start_matches(|c: char| !c.is_alphanumeric())
    }

    /// Whether a period that stands right before space ends the sentence.
    fn period(&self, word: &str, next: &str) -> bool {
        let before = self.before();
        let opener = abbrev::is_opener(word) && word.starts_with(char::is_uppercase);
        let before = before.rsplit(['-', '/', '(']).next().unwrap_or(before);
        if self.is_item_number(before) {
            return false;
        }
        let number = next.starts_with(|c: char| c.is_numeric());
        match abbrev::class(before) {
            Some(Abbrev::Title | Abbrev::Link) => false,
            Some(Abbrev::Number) => !number,
            Some(Abbrev::Calendar) => !number && opener,
            Some(Abbrev::Plain) if abbrev::is_dotted(before) => opener && self.is_long_enough(),
            Some(Abbrev::Plain) => opener || quote_opens(next),
            None if is_initial(before) => opener || before == "I",
            None if is_small_letter(before) => !number && !self.text[..self.mark - 1].ends_with('('),
            None => true,
        }
    }

    /// Whether three words stand before the mark: "The U.S. Is" is a slip of the pen, not a sentence's end.
    fn is_long_enough(&self) -> bool {
        self.text[self.from..self.mark].split(is_space).filter(|word| !word.is_empty()).nth(2).is_some()
    }

    /// "1." or "a." at the start of the sentence.
    fn is_item_number(&self, before: &str) -> bool {
        let short = before.len() <= 2 && before.bytes().all(|b| b.is_ascii_digit()) && !before.is_empty();
        short && self.text[self.from..self.mark].trim_matches(|c: char| is_space(c) || c == '(') == before
    }

    /// Whether the sentence ends although no space follows: "…the end.The next".
    fn run_on(&self, rest: &str) -> bool {
        let before = self.before();
        let letters = before.len() >= 2 && before.bytes().all(|b| b.is_ascii_lowercase());
        let word = first_word(rest);
        letters && word.starts_with(char::is_uppercase) && abbrev::is_opener(word)
    }
}

fn quote_opens(next: &str) -> bool {
    next.starts_with(['"', '“', '‘'])
}

fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// "b. 1949", "(c. 314": a letter that stands for a word.
fn is_small_letter(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// The first word of what follows, without opening quotes and brackets.
fn first_word(next: &str) -> &str {
    let start = next.trim_start_matches(['"', '“', '‘', '\'', '(', '[', '«', '*', '_']);
    let end = start.find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’'))).unwrap_or(start.len());
    &start[..end]
}
