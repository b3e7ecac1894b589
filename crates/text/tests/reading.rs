//! Readers on good and bad input: what comes out, and what is said about the rest.

use std::fs;
use std::io::{BufReader, Cursor, Write};
use std::path::PathBuf;

use demarche_schema::{Document, Level, Span};
use demarche_text::read::{self, Format, Item, Options};
use flate2::Compression;
use flate2::write::GzEncoder;

fn all(items: impl IntoIterator<Item = Item>) -> (Vec<Document>, Vec<String>) {
    let (mut documents, mut problems) = (Vec::new(), Vec::new());
    for item in items {
        match item {
            Item::Document(document) => documents.push(*document),
            Item::Problem(problem) => problems.push(format!("{}: {}", problem.place, problem.message)),
        }
    }
    (documents, problems)
}

fn bytes(input: &[u8], format: Option<Format>) -> (Vec<Document>, Vec<String>) {
    all(read::bytes(input, format))
}

fn texts(documents: &[Document]) -> Vec<&str> {
    documents.iter().map(|d| d.text.as_str()).collect()
}

fn gzip(input: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(input).unwrap();
    encoder.finish().unwrap()
}

/// A stream of `len` times the same byte between a head and a tail, without the memory for it.
fn long(head: &'static str, len: u64, tail: &'static str) -> impl std::io::BufRead + 'static {
    use std::io::Read;
    BufReader::new(head.as_bytes().chain(std::io::repeat(b'x').take(len)).chain(tail.as_bytes()))
}

#[test]
fn json_lines_keep_what_they_do_not_know() {
    let line = br#"{"id": 7, "date": "26-FEB-1987 15:01:01.79", "dateline": "ROME, Feb 26 -", "title": "Talks", "text": "They met.", "year": 1987}"#;
    let (documents, problems) = bytes(line, None);
    assert!(problems.is_empty(), "{problems:?}");
    let document = &documents[0];
    assert_eq!((document.id.as_str(), document.title.as_deref()), ("7", Some("Talks")));
    assert_eq!(document.date.unwrap().to_string(), "1987-02-26");
    assert_eq!(document.extra.keys().collect::<Vec<_>>(), ["dateline", "year"]);
    assert!(document.offsets.is_identity());
}

#[test]
fn bad_lines_are_named_and_the_rest_is_read() {
    let lines = "{\"text\": \"One.\", \"date\": \"30000-01-01\"}\n{\"text\": \"half\n\n[1]\n{\"text\": \" \"}\n{\"text\": \"Two.\"}";
    let (documents, problems) = bytes(lines.as_bytes(), Some(Format::JsonLines));
    assert_eq!(texts(&documents), ["One.", "Two."]);
    assert_eq!(documents[0].date, None);
    assert_eq!(documents[0].extra["date"], "30000-01-01");
    assert_eq!(
        problems,
        [
            "-:1: “30000-01-01” is no day of publication; the document has no date",
            "-:2:14: the line ends inside a JSON object; left out",
            "-:4:1: the line holds JSON that is no object; left out",
            "-:5: the document's text is empty; left out",
        ]
    );
}

#[test]
fn ids_follow_from_the_content() {
    let (one, _) = bytes(b"{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n{\"text\": \"One.\"}", None);
    assert_eq!(one[0].id, one[2].id);
    assert_ne!(one[0].id, one[1].id);
    assert_eq!(one[0].id.len(), 16);
}

#[test]
fn a_line_longer_than_memory_is_passed_over() {
    let options = Options { limit: 1 << 16, ..Options::default() };
    let input = long("{\"text\": \"", 100_000_000, "\"}\n{\"text\": \"After.\"}\n");
    let (documents, problems) = all(read::stream(input, "long.jsonl", options));
    assert_eq!(texts(&documents), ["After."]);
    assert_eq!(problems, ["long.jsonl:1: the line is 100 MB long, more than the 65 kB a document may have; left out"]);

    let input = long("id,text\n1,\"", 100_000_000, "\"\n2,After.\n");
    let (documents, problems) = all(read::stream(input, "long.csv", options));
    assert_eq!(texts(&documents), ["After."]);
    assert!(problems[0].starts_with("long.csv:2: the row is longer"), "{problems:?}");

    let (documents, problems) = all(read::stream(long("", 100_000_000, ""), "long.txt", options));
    assert!(documents.is_empty());
    assert_eq!(problems, ["long.txt: is longer than the 65 kB a document may have; left out"]);
}

#[test]
fn tables_have_a_header() {
    let table = "\u{feff}ID,Date,Title,Text,Beat\r\n1,2024-05-01,\"A, b\",\"One.\nTwo.\",war\r\n\r\n2,,,Three.\r\n";
    let (documents, problems) = bytes(table.as_bytes(), None);
    assert_eq!(texts(&documents), ["One.\nTwo.", "Three."]);
    assert_eq!(documents[0].title.as_deref(), Some("A, b"));
    assert_eq!(documents[0].extra["Beat"], "war");
    assert_eq!(problems.len(), 1, "{problems:?}");
    let (documents, _) = bytes(b"text\tid\nOne.\t1\n", None);
    assert_eq!(documents[0].id, "1");
    let (documents, problems) = bytes(b"body,id\nOne.,1\n", Some(Format::Csv));
    assert!(documents.is_empty());
    assert_eq!(problems, ["-:1: the header names no column “text”; the file is left out"]);
}

#[test]
fn encodings() {
    let (documents, problems) = bytes(b"\xef\xbb\xbfThey met.", None);
    assert_eq!(texts(&documents), ["They met."]);
    assert_eq!(documents[0].offsets.span(Span::new(0, 4)), Span::new(3, 7));
    assert!(problems.is_empty());

    let (documents, problems) = bytes(b"First.\nThe caf\xe9 said \x93no\x94.", None);
    assert_eq!(texts(&documents), ["First.\nThe café said “no”."]);
    assert_eq!(problems, ["-:2: is no UTF-8; read as windows-1252"]);

    let (documents, problems) = bytes(
        "na\u{ef}ve caf\u{e9} "
            .repeat(3)
            .into_bytes()
            .iter()
            .copied()
            .chain([0xff, b'.'])
            .collect::<Vec<_>>()
            .as_slice(),
        None,
    );
    assert!(documents[0].text.ends_with("\u{fffd}."));
    assert_eq!(problems, ["-:1: bytes that are no UTF-8 were replaced"]);

    let wide: Vec<u8> = "\u{feff}The minister résigned.".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(texts(&bytes(&wide, None).0), ["The minister résigned."]);

    let page = b"<html><head><meta charset=iso-8859-2></head><body><p>Pa\xf1stwo</p></body></html>";
    let (documents, problems) = bytes(page, None);
    assert_eq!(texts(&documents), ["Państwo"]);
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn pages_lead_back_to_their_source() {
    let page = "<html lang=\"en\"><head><title>Vote</title><meta property=\"article:published_time\" content=\"2024-05-01T10:00:00Z\"></head><body><nav>Home</nav><p>The council&rsquo;s <b>vote</b> failed.</p></body></html>";
    let (documents, _) = bytes(page.as_bytes(), None);
    let document = &documents[0];
    assert_eq!(document.text, "The council’s vote failed.");
    assert_eq!(document.date.unwrap().to_string(), "2024-05-01");
    assert_eq!(document.language.as_deref(), Some("en"));
    let at = u32::try_from(document.text.find("vote").unwrap()).unwrap();
    assert_eq!(document.offsets.span(Span::new(at, at + 4)).of(page), "vote");
}

#[test]
fn no_text_no_document() {
    for (input, message) in [
        (&b""[..], "-: is empty"),
        (b" \n", "-: is empty"),
        (b"\x00\x01\x02\x03\x00\x00\x07", "-: looks like a binary file, not text; left out"),
        (b"%PDF-1.7 x", "-: looks like a PDF file, not text; left out"),
    ] {
        let (documents, problems) = bytes(input, None);
        assert!(documents.is_empty());
        assert_eq!(problems, [message]);
    }
}

#[test]
fn gzip_in_parts_and_cut_short() {
    let mut parts = gzip(b"{\"text\": \"One.\"}\n");
    parts.extend(gzip(b"{\"text\": \"Two.\"}\n"));
    assert_eq!(texts(&bytes(&parts, None).0), ["One.", "Two."]);

    let lines: String = (0..5000).map(|n| format!("{{\"text\": \"Line {n}.\"}}\n")).collect();
    let whole = gzip(lines.as_bytes());
    let (documents, problems) = bytes(&whole[..whole.len() / 2], None);
    assert!(documents.len() > 100);
    assert_eq!(problems.len(), 1, "{problems:?}");

    let (documents, problems) = bytes(&gzip(&vec![b'a'; 100_000_000]), Some(Format::Text));
    assert!(documents.is_empty());
    assert!(problems[0].contains("longer than"), "{problems:?}");
}

#[test]
fn folders_in_order() {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("folders");
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("b")).unwrap();
    fs::create_dir_all(root.join(".hidden")).unwrap();
    fs::write(root.join("c.txt"), "Third.").unwrap();
    fs::write(root.join("a.jsonl.gz"), gzip(b"{\"text\": \"First.\"}")).unwrap();
    fs::write(root.join("b/x.txt"), "Second.").unwrap();
    fs::write(root.join("b/y.bin"), [0u8; 64]).unwrap();
    fs::write(root.join(".hidden/z.txt"), "Never.").unwrap();
    let paths = [root.join("missing.txt"), root.clone()];
    let items: Vec<Item> = read::paths(paths, Options::default()).collect();
    let levels: Vec<Level> =
        items.iter().filter_map(|i| if let Item::Problem(p) = i { Some(p.level) } else { None }).collect();
    let (documents, problems) = all(items);
    assert_eq!(texts(&documents), ["First.", "Second.", "Third."]);
    assert!(problems[0].ends_with("missing.txt: can't be read: no such file or directory"), "{problems:?}");
    assert_eq!(levels, [Level::Warning, Level::Note]);
}

#[test]
fn format_names() {
    assert_eq!(Format::of_name("news/2024.JSONL.gz"), Some(Format::JsonLines));
    assert_eq!(Format::of_name("notes"), None);
    let error = "pdf".parse::<Format>().unwrap_err();
    assert_eq!(error.kind(), demarche_text::ErrorKind::UnknownFormat);
    assert!(error.to_string().contains("there are txt, html, jsonl, csv and tsv"));
    assert_eq!(all(read::stream(Cursor::new("They met."), "x", Options::default())).0.len(), 1);
}
