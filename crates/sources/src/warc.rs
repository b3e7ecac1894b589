//! Web archives: WARC (ISO 28500) with pages as they were answered, WET with their text; each record may be a gzip member of its
//! own. One pass, memory bounded by the longest record that is allowed.

use std::collections::VecDeque;
use std::io::{BufRead, Read};

use demarche_schema::Document;
use demarche_text::read::{self, Item, Options};
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
use serde_json::Value;

use crate::{page, problem};

/// Most bytes of a record's or an answer's head.
const HEAD: usize = 64 << 10;

/// The documents of an archive.
pub struct Warc<R> {
    input: R,
    name: String,
    limit: u64,
    record: u32,
    ready: VecDeque<Item>,
    done: bool,
}

impl<R> std::fmt::Debug for Warc<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Warc").field("name", &self.name).field("record", &self.record).finish_non_exhaustive()
    }
}

/// Named fields, as they stand in a head.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn read(head: &str) -> Self {
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in head.lines() {
            match (line.starts_with([' ', '\t']), fields.last_mut(), line.split_once(':')) {
                (true, Some((_, value)), _) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                (_, _, Some((name, value))) => fields.push((name.trim().to_owned(), value.trim().to_owned())),
                _ => {}
            }
        }
        Self(fields)
    }
}

impl<R: BufRead> Warc<R> {
    /// Reads an archive, unpacked; `name` stands for it in problems, whose line is the number of the record.
    pub fn new(input: R, name: &str, options: Options) -> Self {
        let limit = options.limit.clamp(1, 1 << 30) as u64;
        Self { input, name: name.to_owned(), limit, record: 0, ready: VecDeque::new(), done: false }
    }

    fn problem(&mut self, message: impl Into<String>) {
        self.ready.push_back(Item::Problem(problem(&self.name, self.record, message)));
    }

    /// Reads the next record; `false` at the end.
    fn record(&mut self) -> std::io::Result<bool> {
        let Some(head) = self.head()? else { return Ok(false) };
        self.record += 1;
        let fields = Fields::read(&head);
        if !head.starts_with("WARC/") {
            self.problem("is no WARC record; nothing behind it is read");
            return Ok(false);
        }
        let Some(length) = fields.get("content-length").and_then(|length| length.parse::<u64>().ok()) else {
            self.problem("the record does not say how long it is; nothing behind it is read");
            return Ok(false);
        };
        let kind = fields.get("warc-type").unwrap_or("").to_ascii_lowercase();
        let wanted = matches!(kind.as_str(), "response" | "resource" | "conversion");
        if !wanted || length > self.limit {
            if wanted {
                self.problem(format!(
                    "the record is {length} bytes long, more than the {} a document may have; left out",
                    self.limit
                ));
            }
            let passed = std::io::copy(&mut self.input.by_ref().take(length), &mut std::io::sink())?;
            return Ok(self.whole(passed, length));
        }
        let mut body = Vec::new();
        let read = self.input.by_ref().take(length).read_to_end(&mut body)? as u64;
        if !self.whole(read, length) {
            return Ok(false);
        }
        self.story(&kind, &fields, body);
        Ok(true)
    }

    fn whole(&mut self, read: u64, length: u64) -> bool {
        if read < length {
            self.problem("the archive ends inside a record; left out");
        }
        read == length
    }

    /// The head of a record, the blank lines before it passed over; `None` at the end.
    fn head(&mut self) -> std::io::Result<Option<String>> {
        let mut head = Vec::new();
        loop {
            let from = head.len();
            let room = (HEAD.saturating_sub(from) + 1) as u64;
            self.input.by_ref().take(room).read_until(b'\n', &mut head)?;
            let line = &head[from..];
            let blank = line.iter().all(u8::is_ascii_whitespace);
            if line.is_empty() && from == 0 {
                return Ok(None);
            }
            if blank && from == 0 {
                head.clear();
            } else if blank || head.len() > HEAD {
                return Ok(Some(String::from_utf8_lossy(&head).into_owned()));
            }
        }
    }

    /// The document of a record, or why there is none.
    fn story(&mut self, kind: &str, fields: &Fields, body: Vec<u8>) {
        let address = fields.get("warc-target-uri").unwrap_or("").trim_matches(['<', '>']).to_owned();
        let made = if kind == "conversion" {
            let (text, _) = read::decode(body, None);
            Ok(text_document(text, &address))
        } else {
            let http =
                kind == "response" || fields.get("content-type").is_some_and(|kind| kind.contains("application/http"));
            let direct = || fields.get("content-type").unwrap_or("").to_owned();
            let answer = if http { answered(body, self.limit) } else { Ok((direct(), body)) };
            answer.and_then(|(kind, body)| of_type(&kind, body, &address))
        };
        match made {
            Err(why) => self.problem(format!("{address}: {why}; left out")),
            Ok(document) if document.text.trim().is_empty() && document.title.is_none() => {
                self.problem(format!("{address}: holds no text; left out"));
            }
            Ok(mut document) => {
                crawled(&mut document, fields);
                named(&mut document);
                self.ready.push_back(Item::Document(Box::new(document)));
            }
        }
    }
}

/// When the archive was made stands in for a day that the page does not say, and is kept.
fn crawled(document: &mut Document, fields: &Fields) {
    let Some(when) = fields.get("warc-date") else { return };
    document.date = document.date.or_else(|| read::day(when));
    document.extra.insert("crawled".to_owned(), Value::String(when.to_owned()));
    if document.id.is_empty() {
        document.id = fields.get("warc-record-id").unwrap_or("").trim_matches(['<', '>']).to_owned();
    }
}

/// A document always has an id.
fn named(document: &mut Document) {
    if document.id.trim().is_empty() {
        document.id = read::content_id(document.title.as_deref().unwrap_or(""), &document.text);
    }
}

fn text_document(text: String, address: &str) -> Document {
    let (clean, offsets) = demarche_text::clean::plain(text.clone(), 0);
    let given = (!offsets.is_identity()).then_some(text);
    Document {
        id: address.to_owned(),
        url: Some(address.to_owned()),
        text: clean,
        offsets,
        given,
        ..Document::default()
    }
}

/// A document of a type that is read.
fn of_type(kind: &str, body: Vec<u8>, address: &str) -> Result<Document, String> {
    let label = crate::http::charset(kind);
    match kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase().as_str() {
        "text/html" | "application/xhtml+xml" => Ok(page(read::decode(body, label.as_deref()).0, address)),
        "text/plain" => Ok(text_document(read::decode(body, label.as_deref()).0, address)),
        "" => Err("its type is not known".to_owned()),
        other => Err(format!("is of type {}", other.chars().take(60).collect::<String>())),
    }
}

/// The type and the body of an HTTP answer as it went over the line.
fn answered(bytes: Vec<u8>, limit: u64) -> Result<(String, Vec<u8>), String> {
    let end = ["\r\n\r\n", "\n\n"].iter().filter_map(|mark| Some((find(&bytes, mark.as_bytes())?, mark.len()))).min();
    let (at, mark) = end.filter(|(at, _)| *at <= HEAD).ok_or("is no HTTP answer")?;
    let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
    let status = head.split_whitespace().nth(1).unwrap_or("").to_owned();
    if !head.starts_with("HTTP/") {
        return Err("is no HTTP answer".to_owned());
    }
    if status != "200" {
        return Err(format!("status {}", status.chars().take(8).collect::<String>()));
    }
    let fields = Fields::read(&head);
    let mut body = bytes[at + mark..].to_vec();
    if fields.get("transfer-encoding").is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked")) {
        // Many archives keep the head and write the body without its chunks.
        body = joined(&body).unwrap_or(body);
    }
    let body = match fields.get("content-encoding").unwrap_or("").trim().to_ascii_lowercase().as_str() {
        "" | "identity" => body,
        "gzip" | "x-gzip" if !body.starts_with(&[0x1f, 0x8b]) => body,
        "gzip" | "x-gzip" => unpacked(GzDecoder::new(body.as_slice()), limit)?,
        "deflate" => unpacked(ZlibDecoder::new(body.as_slice()), limit)
            .or_else(|_| unpacked(DeflateDecoder::new(body.as_slice()), limit))?,
        other => return Err(format!("is packed with {}", other.chars().take(20).collect::<String>())),
    };
    Ok((fields.get("content-type").unwrap_or("").to_owned(), body))
}

fn unpacked(input: impl Read, limit: u64) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    input.take(limit + 1).read_to_end(&mut out).map_err(|error| format!("can't be unpacked: {error}"))?;
    if out.len() as u64 > limit { Err("unpacks to more than a document may have".to_owned()) } else { Ok(out) }
}

/// A body without its chunks; `None` when it has none.
fn joined(body: &[u8]) -> Option<Vec<u8>> {
    let (mut out, mut rest) = (Vec::new(), body);
    loop {
        let end = find(rest, b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(out);
        }
        out.extend(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

impl<R: BufRead> Iterator for Warc<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            if self.done {
                return None;
            }
            match self.record() {
                Ok(more) => self.done = !more,
                Err(error) => {
                    self.problem(format!("can't be read further: {error}"));
                    self.done = true;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::bufread::MultiGzDecoder;
    use flate2::write::GzEncoder;
    use std::io::{BufReader, Write};

    fn record(kind: &str, address: &str, body: &[u8]) -> Vec<u8> {
        let head = format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body, b"\r\n\r\n"].concat()
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut out = GzEncoder::new(Vec::new(), Compression::fast());
        out.write_all(bytes).unwrap();
        out.finish().unwrap()
    }

    fn items(bytes: &[u8]) -> (Vec<Document>, Vec<String>) {
        let (mut documents, mut problems) = (Vec::new(), Vec::new());
        for item in Warc::new(bytes, "a.warc", Options { limit: 10_000, ..Options::default() }) {
            match item {
                Item::Document(document) => documents.push(*document),
                Item::Problem(problem) => problems.push(format!("{} {}", problem.place.line, problem.message)),
            }
        }
        (documents, problems)
    }

    #[test]
    fn pages_and_texts_are_read() {
        let html = "<html><head><meta property=article:published_time content=2019-12-30></head><body><p>Peru met Chile.</p></body></html>";
        let plain = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}");
        let (half, rest) = html.split_at(30);
        let chunks = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{half}\r\n{:x}\r\n{rest}\r\n0\r\n\r\n",
            half.len(),
            rest.len()
        );
        let mut gz = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
        gz.extend(packed(html.as_bytes()));
        let missing = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No.</p>".to_vec();
        let picture = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG".to_vec();
        let mut all = record("warcinfo", "", b"software: x");
        for (n, body) in [plain.into_bytes(), chunks.into_bytes(), gz, missing, picture].iter().enumerate() {
            all.extend(record("response", &format!("https://example.org/{n}"), body));
        }
        all.extend(record("conversion", "https://example.org/wet", b"Iran accused Israel."));
        let (documents, problems) = items(&all);
        assert_eq!(documents.len(), 4, "{problems:?}");
        for (n, document) in documents[..3].iter().enumerate() {
            assert_eq!(
                (document.text.as_str(), document.id.clone()),
                ("Peru met Chile.", format!("https://example.org/{n}"))
            );
            assert_eq!(document.date.unwrap().to_string(), "2019-12-30");
        }
        assert_eq!(
            (documents[3].text.as_str(), documents[3].date.unwrap().to_string()),
            ("Iran accused Israel.", "2020-01-02".to_owned())
        );
        assert_eq!(
            problems,
            [
                "5 https://example.org/3: status 404; left out",
                "6 https://example.org/4: is of type image/png; left out"
            ]
        );
        // Each record a gzip member of its own.
        let members: Vec<u8> =
            [&all[..all.len() / 2], &all[all.len() / 2..]].iter().flat_map(|part| packed(part)).collect();
        let unpacked = BufReader::new(MultiGzDecoder::new(members.as_slice()));
        assert_eq!(Warc::new(unpacked, "a", Options::default()).count(), 6);
    }

    #[test]
    fn damage_ends_with_a_word() {
        let whole = record("conversion", "https://example.org/a", b"Iran accused Israel.");
        let (documents, problems) = items(&[whole.as_slice(), &whole[..whole.len() - 15]].concat());
        assert_eq!((documents.len(), problems), (1, vec!["2 the archive ends inside a record; left out".to_owned()]));
        assert!(items(b"hello\n\n").1[0].contains("no WARC record"));
        assert!(items(b"WARC/1.0\r\nWARC-Type: response\r\n\r\n").1[0].contains("does not say how long"));
        let long = record("conversion", "https://example.org/a", &[b'x'; 20_000]);
        assert!(items(&long).1[0].contains("more than the 10000"));
        // A small answer that unpacks to much.
        let mut bomb = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
        bomb.extend(packed(&vec![b' '; 600_000]));
        assert!(items(&record("response", "u", &bomb)).1[0].contains("unpacks to more"));
    }
}
