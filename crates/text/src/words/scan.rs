//! The loop over white-space separated chunks and the dispatch on what starts at a place.

use demarche_schema::Token;

use super::{is_space, number, punct, token, word};

/// The state of one pass over a sentence.
pub(super) struct Scan<'a> {
    /// The sentence.
    pub(super) text: &'a str,
    /// Start of the chunk being read.
    pub(super) from: usize,
    /// Next byte to read.
    pub(super) at: usize,
    /// End of the chunk being read.
    pub(super) end: usize,
    /// The words found.
    pub(super) out: Vec<Token>,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, from: 0, at: 0, end: 0, out: Vec::with_capacity(text.len() / 5 + 1) }
    }

    pub(super) fn run(&mut self) {
        while self.next_chunk() {
            self.chunk();
        }
    }

    /// Moves to the next run of characters without space.
    fn next_chunk(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = self.end;
        while at < bytes.len() {
            let (c, len) = char_at(self.text, at);
            if !is_space(c) {
                break;
            }
            at += len;
        }
        self.from = at;
        self.at = at;
        while at < bytes.len() {
            let b = bytes[at];
            if b.is_ascii_graphic() {
                at += 1;
                continue;
            }
            let (c, len) = char_at(self.text, at);
            if is_space(c) {
                break;
            }
            at += len;
        }
        self.end = at;
        self.from < self.end
    }

    fn chunk(&mut self) {
        let chunk = &self.text.as_bytes()[self.from..self.end];
        if chunk.iter().all(u8::is_ascii_alphabetic) {
            word::emit(self, self.from, self.end);
            self.at = self.end;
            return;
        }
        while self.at < self.end {
            self.step();
        }
    }

    fn step(&mut self) {
        let before = self.at;
        let c = self.peek();
        if !(self.address() || punct::special(self)) {
            if c.is_numeric() {
                number::read(self);
            } else if is_word(c) {
                word::read(self);
            } else {
                punct::read(self);
            }
        }
        if self.at <= before {
            self.take(before + c.len_utf8());
        }
    }

    /// Takes a web address or an e-mail address, if one starts here.
    fn address(&mut self) -> bool {
        let rest = self.rest();
        let Some(len) = web(rest).or_else(|| email(rest)) else { return false };
        self.take(self.at + len);
        true
    }

    /// The character at the current place. The place must be before the chunk's end.
    pub(super) fn peek(&self) -> char {
        char_at(self.text, self.at).0
    }

    /// What is left of the chunk.
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..self.end]
    }

    /// The byte at `at`, 0 outside the chunk.
    pub(super) fn byte(&self, at: usize) -> u8 {
        if at < self.end { self.text.as_bytes()[at] } else { 0 }
    }

    /// Emits the word from the current place to `end` and moves there.
    pub(super) fn take(&mut self, end: usize) {
        self.push(self.at, end);
        self.at = end;
    }

    pub(super) fn push(&mut self, start: usize, end: usize) {
        if start < end {
            self.out.extend(token(start, end));
        }
    }

    /// The first character of the text after the chunk, skipping space.
    pub(super) fn after_chunk(&self) -> Option<char> {
        self.text[self.end..].chars().find(|&c| !is_space(c))
    }
}

/// The character that starts at `at`, and its length. `at` must be a boundary before the end.
pub(super) fn char_at(text: &str, at: usize) -> (char, usize) {
    let b = text.as_bytes()[at];
    if b < 0x80 {
        return (char::from(b), 1);
    }
    let c = text[at..].chars().next().unwrap_or('\u{fffd}');
    (c, c.len_utf8())
}

/// Whether the character can stand in a word: letters, digits, marks, soft hyphens, joiners.
pub(super) fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric()
        || matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}')
}

fn web(rest: &str) -> Option<usize> {
    let starts =
        |p: &str| rest.len() > p.len() && rest.is_char_boundary(p.len()) && rest[..p.len()].eq_ignore_ascii_case(p);
    if !["http://", "https://", "ftp://", "www.", "mailto:"].into_iter().any(starts) {
        return None;
    }
    let stop = rest.find(['"', '<', '>', '“', '”']).unwrap_or(rest.len());
    Some(trimmed(&rest[..stop]))
}

/// Length without the punctuation that belongs to the sentence around an address.
fn trimmed(address: &str) -> usize {
    let mut text = address;
    let mut open =
        text.bytes().filter(|&b| b == b')').count() as i64 - text.bytes().filter(|&b| b == b'(').count() as i64;
    while let Some(last) = text.chars().next_back() {
        let unopened = last == ')' && open > 0;
        if !unopened && !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | ']' | '}' | '…') {
            break;
        }
        open -= i64::from(unopened);
        text = &text[..text.len() - last.len_utf8()];
    }
    text.len()
}

/// Longest part of an e-mail address before the "@", in bytes.
const LONGEST_LOCAL: usize = 64;

fn email(rest: &str) -> Option<usize> {
    let at = memchr::memchr(b'@', &rest.as_bytes()[..rest.len().min(LONGEST_LOCAL + 1)])?;
    let local = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+' | b'%');
    if at == 0
        || at > 64
        || !rest.as_bytes()[..at].iter().all(|&b| local(b))
        || !rest.as_bytes()[0].is_ascii_alphanumeric()
    {
        return None;
    }
    let host = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let len = rest.as_bytes()[at + 1..].iter().take_while(|&&b| host(b)).count();
    let domain = rest[at + 1..at + 1 + len].trim_end_matches(['.', '-', '_']);
    (!domain.is_empty()).then_some(at + 1 + domain.len())
}
