//! A page's source to tags and runs of text. Linear; anything is some sequence of these.

use memchr::{memchr, memmem};

/// A part of a page's source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// Text between tags, from this byte on.
    Text(usize, &'a str),
    /// `<name attributes>`.
    Open(Tag<'a>),
    /// `</name>`.
    Close(&'a str),
}

/// An opening tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// The name as written; compare without regard to case.
    pub(super) name: &'a str,
    /// What stands between the name and `>`.
    pub(super) attributes: &'a str,
    /// Where the tag starts.
    pub(super) at: usize,
}

impl<'a> Tag<'a> {
    /// The value of an attribute, as written; empty when it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/' || c == '=');
            let len = rest.find(|c: char| c.is_ascii_whitespace() || c == '=' || c == '/').unwrap_or(rest.len());
            if len == 0 {
                return None;
            }
            let (key, after) = rest.split_at(len);
            let (value, after) = value(after);
            if key.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = after;
        }
    }
}

/// The value behind an attribute's name, and what follows it.
fn value(text: &str) -> (&str, &str) {
    let Some(rest) = text.trim_start().strip_prefix('=') else { return ("", text) };
    let rest = rest.trim_start();
    for quote in ['"', '\''] {
        if let Some(inner) = rest.strip_prefix(quote) {
            let end = inner.find(quote).unwrap_or(inner.len());
            return (&inner[..end], inner.get(end + 1..).unwrap_or(""));
        }
    }
    let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
    rest.split_at(end)
}

/// The parts of a page.
pub(super) struct Markup<'a> {
    source: &'a str,
    at: usize,
    /// Marks that do not occur from here on, so that none is looked for twice.
    gone: [bool; 4],
}

const QUOTE: usize = 0;
const APOSTROPHE: usize = 1;
const COMMENT: usize = 2;
const CLOSE: usize = 3;

impl<'a> Markup<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, at: 0, gone: [false; 4] }
    }

    /// Passes over the content of an element that holds no markup, up to its closing tag. Returns the content.
    pub(super) fn raw(&mut self, name: &str) -> (usize, &'a str) {
        let from = self.at;
        let bytes = self.source.as_bytes();
        let mut at = from;
        while let Some(found) = memmem::find(&bytes[at..], b"</") {
            let open = at + found;
            let end = open + 2 + name.len();
            let same = bytes.get(open + 2..end).is_some_and(|b| b.eq_ignore_ascii_case(name.as_bytes()));
            if same && bytes.get(end).is_none_or(|b| !b.is_ascii_alphanumeric()) {
                self.at = open;
                return (from, &self.source[from..open]);
            }
            at = open + 2;
        }
        self.at = self.source.len();
        (from, &self.source[from..])
    }

    /// Where the next `mark` stands, at or after `from`.
    fn find(&mut self, mark: usize, from: usize) -> Option<usize> {
        if self.gone[mark] {
            return None;
        }
        let rest = self.source.as_bytes().get(from..)?;
        let found = match mark {
            QUOTE => memchr(b'"', rest),
            APOSTROPHE => memchr(b'\'', rest),
            COMMENT => memmem::find(rest, b"-->"),
            _ => memchr(b'>', rest),
        };
        self.gone[mark] = found.is_none();
        found.map(|len| from + len)
    }

    /// The place after a comment, declaration or processing instruction that starts at `at`.
    fn skip(&mut self, at: usize) -> usize {
        if self.source[at..].starts_with("<!--")
            && let Some(end) = self.find(COMMENT, at + 2)
        {
            return end + 3;
        }
        self.find(CLOSE, at).map_or(self.source.len(), |end| end + 1)
    }

    /// The `>` that ends a tag whose name ends at `at`; one inside a quoted value does not count.
    fn tag_end(&mut self, mut at: usize) -> Option<usize> {
        let bytes = self.source.as_bytes();
        let plain = self.find(CLOSE, at)?;
        let mut value = false;
        while at < bytes.len() {
            match bytes[at] {
                b'>' => return Some(at),
                b'=' => value = true,
                b'"' | b'\'' if value => {
                    let mark = if bytes[at] == b'"' { QUOTE } else { APOSTROPHE };
                    match self.find(mark, at + 1) {
                        Some(end) => at = end,
                        None => return self.find(CLOSE, at),
                    }
                    value = false;
                }
                b if !b.is_ascii_whitespace() => value = false,
                _ => {}
            }
            at += 1;
        }
        Some(plain)
    }

    fn tag(&mut self, at: usize) -> Option<Part<'a>> {
        let bytes = self.source.as_bytes();
        let close = bytes.get(at + 1) == Some(&b'/');
        let name_at = at + 1 + usize::from(close);
        if !bytes.get(name_at)?.is_ascii_alphabetic() {
            return None;
        }
        let len = bytes[name_at..].iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':')).count();
        let name = &self.source[name_at..name_at + len];
        let end = self.tag_end(name_at + len)?;
        let attributes = self.source.get(name_at + len..end).unwrap_or("");
        self.at = end + 1;
        Some(if close { Part::Close(name) } else { Part::Open(Tag { name, attributes, at }) })
    }
}

impl<'a> Iterator for Markup<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let bytes = self.source.as_bytes();
        let from = self.at;
        let mut look = from;
        while let Some(found) = bytes.get(look..).and_then(|rest| memchr(b'<', rest)) {
            let at = look + found;
            let marked = matches!(bytes.get(at + 1), Some(b'!' | b'?' | b'/'))
                || bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
            if !marked {
                look = at + 1;
                continue;
            }
            if at > from {
                self.at = at;
                return Some(Part::Text(from, &self.source[from..at]));
            }
            if let Some(part) = self.tag(at) {
                return Some(part);
            }
            if matches!(bytes[at + 1], b'!' | b'?' | b'/') && !bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic)
                || bytes[at + 1] == b'!'
            {
                self.at = self.skip(at);
                return self.next_after_skip();
            }
            look = at + 1;
        }
        self.at = bytes.len();
        (from < bytes.len()).then(|| Part::Text(from, &self.source[from..]))
    }
}

impl<'a> Markup<'a> {
    /// Goes on behind a comment without growing the call stack.
    fn next_after_skip(&mut self) -> Option<Part<'a>> {
        Some(Part::Text(self.at, ""))
    }
}
