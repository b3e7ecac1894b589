//! XML as a small tree, with limits. Nothing outside the text itself is read, no entity is expanded.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Most elements inside one another.
const DEEPEST: usize = 100;

/// Most elements of a text.
const MOST: usize = 500_000;

/// An element with what is in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Element {
    /// Its name without prefix.
    pub(crate) name: String,
    /// Its prefix; empty for none.
    pub(crate) prefix: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// Its own text, that of its children left out.
    pub(crate) text: String,
    /// Where what is in it stands in the source.
    pub(crate) inner: Range<usize>,
}

impl Element {
    /// The first child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name.eq_ignore_ascii_case(name))
    }

    /// The first child of this name, its text trimmed; `None` when there is none or it is blank.
    pub(crate) fn said(&self, name: &str) -> Option<String> {
        let text = self.child(name)?.all_text();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    }

    /// An attribute by its name, prefix and all.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Its text and that of everything in it.
    pub(crate) fn all_text(&self) -> String {
        let mut all = self.text.clone();
        self.children.iter().for_each(|child| {
            all.push(' ');
            all.push_str(&child.all_text());
        });
        all
    }

    /// Every element of this name in it, itself included, in order, those inside one another left out.
    pub(crate) fn find<'e>(&'e self, name: &str, found: &mut Vec<&'e Element>) {
        if self.name.eq_ignore_ascii_case(name) {
            return found.push(self);
        }
        self.children.iter().for_each(|child| child.find(name, found));
    }

    /// The first element of this name in it.
    pub(crate) fn first(&self, name: &str) -> Option<&Element> {
        let mut found = Vec::new();
        self.find(name, &mut found);
        found.first().copied()
    }
}

/// Reads a text to its root element. Tags that do not pair up are borne with.
pub(crate) fn parse(source: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(source);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut tree = Tree { open: vec![Element::default()], count: 0 };
    loop {
        let at = position(&reader);
        match reader.read_event() {
            Ok(Event::Start(tag)) => tree.open(&tag, position(&reader))?,
            Ok(Event::Empty(tag)) => {
                tree.open(&tag, position(&reader))?;
                tree.close(position(&reader), None);
            }
            Ok(Event::End(tag)) => tree.close(at, Some(tag.local_name().as_ref())),
            Ok(Event::Text(text)) => tree.text(&text),
            Ok(Event::CData(text)) => tree.text(&text),
            Ok(Event::GeneralRef(name)) => tree.text(&resolved(&name)),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => return Err(format!("is no XML: {error}")),
        }
    }
    while tree.open.len() > 1 {
        tree.close(source.len(), None);
    }
    let root = tree.open.pop().unwrap_or_default();
    root.children.into_iter().next().ok_or_else(|| "holds no XML element".to_owned())
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

struct Tree {
    open: Vec<Element>,
    count: usize,
}

impl Tree {
    fn open(&mut self, tag: &BytesStart<'_>, inner: usize) -> Result<(), String> {
        self.count += 1;
        if self.open.len() > DEEPEST || self.count > MOST {
            return Err("is nested deeper or has more elements than is allowed".to_owned());
        }
        let text = |name: &str| name.to_owned();
        let mut attributes = tag.attributes();
        let attributes = attributes.with_checks(false).flatten();
        self.open.push(Element {
            name: text(tag.local_name().as_ref()),
            prefix: tag.name().prefix().map_or_else(String::new, |prefix| text(prefix.as_ref())),
            attributes: attributes.map(|one| (text(one.key.as_ref()), unescaped(&one.value))).collect(),
            inner: inner..inner,
            ..Element::default()
        });
        Ok(())
    }

    /// Closes the innermost element of this name, and those left open in it; without a name the innermost.
    fn close(&mut self, end: usize, name: Option<&str>) {
        let of = |element: &Element| name.is_none_or(|name| element.name == name);
        let Some(at) = self.open.iter().skip(1).rposition(of) else { return };
        while self.open.len() > at + 1 {
            let Some(mut element) = self.open.pop() else { return };
            element.inner.end = end.max(element.inner.start);
            if let Some(parent) = self.open.last_mut() {
                parent.children.push(element);
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }
}

/// What a reference stands for: one of XML's five names or a character. Any other stays as it is written.
fn resolved(name: &str) -> String {
    let number = |digits: &str, base| u32::from_str_radix(digits, base).ok().and_then(char::from_u32);
    let found = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix('#') {
            Some(digits) => match digits.strip_prefix(['x', 'X']) {
                Some(digits) => number(digits, 16),
                None => number(digits, 10),
            },
            None => None,
        },
    };
    found.map_or_else(|| format!("&{name};"), String::from)
}

/// A text with its references resolved.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.find(';').filter(|&end| end <= 10) {
            Some(end) => {
                out.push_str(&resolved(&rest[..end]));
                rest = &rest[end + 1..];
            }
            None => out.push('&'),
        }
    }
    out + rest
}

/// The encoding that an XML declaration names.
pub(crate) fn label(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.trim_start_matches('\u{feff}').strip_prefix("<?xml")?.split("?>").next()?.to_owned();
    let value = declaration.split("encoding").nth(1)?.trim_start_matches([' ', '=']).to_owned();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_with_places() {
        let source =
            "<?xml version='1.0' encoding='windows-1251'?><a x='1 &amp; 2'><b>c &lt;d&gt;<![CDATA[<e>]]></b><n:f/></a>";
        let root = parse(source).unwrap();
        assert_eq!((root.name.as_str(), root.attribute("x")), ("a", Some("1 & 2")));
        assert_eq!(root.child("b").unwrap().text, "c <d><e>");
        assert_eq!(&source[root.child("b").unwrap().inner.clone()], "c &lt;d&gt;<![CDATA[<e>]]>");
        assert_eq!(root.children[1].prefix, "n");
        assert_eq!(label(source.as_bytes()).as_deref(), Some("windows-1251"));
    }

    #[test]
    fn entities_are_not_expanded() {
        let bomb = "<!DOCTYPE a [<!ENTITY b 'boom'><!ENTITY c '&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/passwd'>]><a>&c; &d; &#65; &nbsp;</a>";
        assert_eq!(parse(bomb).unwrap().text, "&c; &d; A &nbsp;");
    }

    #[test]
    fn nesting_is_limited_and_soup_is_borne() {
        assert!(parse(&"<a>".repeat(1000)).unwrap_err().contains("nested"));
        assert_eq!(parse("<a><b>x</a>").unwrap().child("b").unwrap().text, "x");
        assert_eq!(parse("<a>fish & chips</a>").unwrap().text, "fish & chips");
        assert!(parse("").is_err() && parse("plain").is_err());
    }
}
