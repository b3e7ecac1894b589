//! What is fuzzed, and what each promises whatever comes in.

use demarche::lexicon::Lexicon;
use demarche::schema::{Document, Entity, Record, Span};
use demarche::syntax::{Analyser, Model, PairClassifier, conllu};
use demarche::text::read::{self, Format, Item};
use demarche::text::sentences;
use demarche::{Explanation, Options, Pipeline};
use demarche_record::exchange::{Inward, Lines};
use demarche_record::{Filter, Prepared, Status, Store, Writer};
use demarche_sources::robots::Robots;
use demarche_sources::{Warc, feed, mail, wire};

/// A check of one input; it panics where a promise is broken.
pub(crate) type Check = Box<dyn Fn(&[u8])>;

/// Something to fuzz.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Files and folders, from the root of the repository, whose files are seeds.
    pub(crate) seeds: &'static [&'static str],
    /// Seeds that are no files.
    pub(crate) built_in: &'static [&'static str],
    /// Longest input in bytes.
    pub(crate) limit: usize,
    /// Whether it is quick enough for a moment of it in the unit tests.
    #[cfg_attr(not(test), expect(dead_code, reason = "asked by tests alone"))]
    pub(crate) quick: bool,
    pub(crate) prepare: fn() -> Check,
}

/// Two sentences in CoNLL-U and one with role columns.
const CONLLU: &[&str] = &[
    "# sent_id = a-1\n1\tRussia\tRussia\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\taccused\taccuse\tVERB\tVBD\t_\t0\troot\t_\t_\n\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n\n",
    "1\tPolice\tpolice\tNOUN\tNNS\t2\tnsubj\t-\t(ARG0*)\n2\tarrested\tarrest\tVERB\tVBD\t0\troot\tarrest.01\t(V*)\n3\thim\the\tPRON\tPRP\t2\tobj\t-\t(ARG1*)\n\n",
];

/// Texts that hold much grammar in few words.
const TEXTS: &[&str] = &[
    "Russia accused Ukraine of shelling. It denied that.",
    "The foreign ministers of France, Germany and Italy, who had met in Paris on Monday, said they would impose sanctions on Iran unless it freed the men.",
    "“Police did not arrest the protesters,” the spokesman for Mr. Lee's government said in 1994.",
];

/// Feeds and newswire stories that hold much form in few words.
const MARKUP: &[&str] = &[
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\" xmlns:content=\"c\"><channel><title>Wire</title><item><guid isPermaLink=\"false\">1</guid><link>https://example.org/1</link><pubDate>Wed, 14 May 2019 10:00:00 GMT</pubDate><description>&lt;p&gt;Peru &amp;amp; Chile &a;&lt;/p&gt;</description><content:encoded><![CDATA[<p>Peru met Chile.</p>]]></content:encoded></item></channel></rss>",
    "<feed xmlns=\"a\" xml:lang=\"en\"><entry><id>1</id><link href=\"https://example.org/1\"/><updated>2020-02-03T04:05:06Z</updated><content type=\"xhtml\"><div><p>Fiji signed.</p></div></content></entry></feed>",
    "<newsMessage><itemSet><newsItem guid=\"g\"><itemMeta><versionCreated>2019-05-15T00:00:00Z</versionCreated></itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><nitf><head><docdata><doc-id id-string=\"1\"/><date.issue norm=\"20190514\"/></docdata></head><body><body.head><dateline>LIMA</dateline></body.head><body.content><p>Peru met Chile.</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>",
];

/// Archives: a page with chunks, a text.
const ARCHIVES: &[&str] = &[
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Length: 91\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n0\r\n\r\n\r\n\r\n",
    "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 5\r\n\r\nabcde\r\n\r\nWARC/1.0\r\nContent-Length: 0\r\n\r\n",
];

/// Messages: several parts, codings, a folder.
const MESSAGES: &[&str] = &[
    "From a@b Mon\nSubject: =?utf-8?Q?Caf=C3=A9?= =?UTF-8?B?w6A=?=\nDate: Tue, 14 May 2019 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=\"z\"\n\n--z\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YTwvcD4=\n--z\nContent-Transfer-Encoding: quoted-printable\n\na=E9=\nb\n--z--\n\nFrom c@d Mon\nFrom: C <c@d>\nSubject: x\n\nLIMA, May 14 - Peru met Chile.\n",
];

/// Rules for robots.
const ROBOTS: &[&str] = &["User-agent: *\nDisallow: /*.pdf$\nAllow: /a*b\nUser-agent: demarche\nDisallow:\n# x\n"];

/// Everything that is fuzzed.
pub(crate) static TARGETS: &[Target] = &[
    Target { name: "documents", seeds: &["examples"], built_in: &[], limit: 1 << 16, quick: true, prepare: documents },
    Target { name: "sentences", seeds: &["examples"], built_in: TEXTS, limit: 1 << 15, quick: true, prepare: cut },
    Target { name: "pipeline", seeds: &["examples"], built_in: TEXTS, limit: 1 << 10, quick: false, prepare: pipeline },
    Target { name: "conllu", seeds: &[], built_in: CONLLU, limit: 1 << 14, quick: true, prepare: treebank },
    Target {
        name: "model",
        seeds: &["models/fast.model"],
        built_in: &[],
        limit: 1 << 16,
        quick: false,
        prepare: model,
    },
    Target {
        name: "classifier",
        seeds: &["models/pairs.model"],
        built_in: &[],
        limit: 1 << 16,
        quick: false,
        prepare: classifier,
    },
    Target { name: "lexicon", seeds: &["lexicon"], built_in: &[], limit: 1 << 14, quick: true, prepare: lexicon },
    Target { name: "compiled", seeds: &[], built_in: &[], limit: 1 << 12, quick: false, prepare: compiled },
    Target { name: "rows", seeds: &[], built_in: ROWS, limit: 1 << 13, quick: true, prepare: rows },
    Target { name: "record", seeds: &[], built_in: &["a record"], limit: 1 << 9, quick: false, prepare: record },
    Target { name: "feeds", seeds: &[], built_in: MARKUP, limit: 1 << 14, quick: true, prepare: feeds },
    Target { name: "archives", seeds: &[], built_in: ARCHIVES, limit: 1 << 14, quick: true, prepare: archives },
    Target { name: "mail", seeds: &[], built_in: MESSAGES, limit: 1 << 14, quick: true, prepare: messages },
    Target { name: "robots", seeds: &[], built_in: ROBOTS, limit: 1 << 12, quick: true, prepare: robots },
    Target { name: "gold", seeds: &["gold"], built_in: &[], limit: 1 << 14, quick: true, prepare: gold },
];

const FORMATS: [Option<Format>; 6] =
    [None, Some(Format::Text), Some(Format::Html), Some(Format::JsonLines), Some(Format::Csv), Some(Format::Tsv)];

/// Readers of documents, each format: no panic; cleaned offsets rise and lead to the text as given.
fn documents() -> Check {
    Box::new(|input| {
        for format in FORMATS {
            for item in read::bytes(input, format) {
                if let Item::Document(document) = item {
                    offsets_rise(&document);
                }
            }
        }
    })
}

/// Feeds and newswires: no panic; every document leads back to its text as given.
fn feeds() -> Check {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        if let Ok(feed) = feed::read(&text) {
            for mut document in feed.entries.iter().filter_map(|entry| entry.document(&feed)) {
                // An entry may leave the id to whoever reads the file.
                document.id.push('x');
                offsets_rise(&document);
            }
        }
        wire::read(&text).into_iter().flatten().for_each(|document| offsets_rise(&document));
        let _ = demarche_sources::kind(input);
    })
}

/// Archives: no panic, an end, no document longer than is allowed.
fn archives() -> Check {
    Box::new(|input| {
        let options = read::Options { limit: 1 << 13, ..read::Options::default() };
        for item in Warc::new(input, "fuzz", options) {
            if let Item::Document(document) = item {
                assert!(
                    document.given.as_ref().map_or(document.text.len(), String::len) <= 3 << 13,
                    "longer than is allowed"
                );
                offsets_rise(&document);
            }
        }
    })
}

/// Messages: no panic.
fn messages() -> Check {
    Box::new(|input| {
        mail::read(&String::from_utf8_lossy(input)).into_iter().flatten().for_each(|document| offsets_rise(&document))
    })
}

/// Rules for robots: no panic, an answer for any path.
fn robots() -> Check {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let rules = Robots::read(&text, "demarche");
        text.lines().chain(["", "/", "/a.pdf"]).for_each(|path| {
            let _ = rules.allows(path);
        });
    })
}

fn offsets_rise(document: &Document) {
    assert!(!document.id.is_empty(), "a document without id");
    let mut last = 0;
    for at in (0..=document.text.len()).step_by(1 + document.text.len() / 200) {
        let given = document.offsets.offset(number(at));
        assert!(given >= last, "offset {at} goes back from {last} to {given}");
        last = given;
    }
}

/// Sentences and words of any text: within it, in order, on characters.
fn cut() -> Check {
    Box::new(|input| sentences_fit(&String::from_utf8_lossy(input)))
}

fn sentences_fit(text: &str) {
    let mut end = 0;
    for sentence in sentences::split(text).sentences {
        let start = sentence.start as usize;
        assert!(start >= end, "sentence {} starts before the one ahead of it ends", sentence.index);
        end = start + sentence.text.len();
        assert_eq!(
            text.get(start..end),
            Some(sentence.text.as_str()),
            "sentence {} is not where it says",
            sentence.index
        );
        let mut last = 0;
        for token in &sentence.tokens {
            assert!(
                token.span.start >= last && !token.span.of(&sentence.text).is_empty(),
                "a word out of order or empty"
            );
            last = token.span.end;
        }
    }
}

/// The whole pipeline, gated or not, as text and as a page: no panic, spans in the text; and the explanation of its start.
fn pipeline() -> Check {
    let pipeline =
        |no_gate| Pipeline::new(&Options { no_gate, ..Options::default() }).expect("the program's own data are whole");
    let (gated, open) = (pipeline(false), pipeline(true));
    Box::new(move |input| {
        let text = String::from_utf8_lossy(input).into_owned();
        let document = Document { id: "fuzz".to_owned(), date: "2015-11-01".parse().ok(), text, ..Document::default() };
        for pipeline in [&gated, &open] {
            pipeline.code(&document).records.iter().for_each(|record| spans_fit(&document.text, record));
        }
        let start: String = document.text.chars().take(200).collect();
        let _ = Explanation::of_sentence(&open, &start, document.date).to_string();
        for item in read::bytes(input, Some(Format::Html)) {
            if let Item::Document(page) = item {
                let _ = gated.code(&page);
            }
        }
    })
}

fn spans_fit(text: &str, record: &Record) {
    let head = record.head();
    let same = |span: Span, said: &str| {
        assert_eq!(text.get(span.start as usize..span.end as usize), Some(said), "a span off its text")
    };
    same(head.span, &head.text);
    passages(record).into_iter().for_each(|(span, said)| same(span, said));
    assert!((0.0..=1.0).contains(&head.confidence), "confidence {}", head.confidence);
}

/// Every passage that a record points at.
fn passages(record: &Record) -> Vec<(Span, &str)> {
    let mut found = Vec::new();
    let mut entities: Vec<&Entity> = record.head().attributed_to.iter().collect();
    match record {
        Record::Event { event, .. } => {
            found.push((event.trigger.span, event.trigger.text.as_str()));
            found.extend(event.agreement.iter().map(|act| (act.instrument.span, act.instrument.text.as_str())));
            entities.extend(event.actor.iter().chain(&event.recipient));
        }
        Record::Position { position, .. } => {
            found.push((position.claim.span, position.claim.text.as_str()));
            found.extend(position.condition.iter().map(|condition| (condition.span, condition.text.as_str())));
            entities.extend(position.holder.iter().chain(&position.addressee));
        }
        Record::Deadline { deadline, .. } => {
            found.push((deadline.claim.span, deadline.claim.text.as_str()));
            found.extend(deadline.instrument.iter().map(|of| (of.span, of.text.as_str())));
            entities.extend(&deadline.parties);
        }
    }
    found.extend(entities.into_iter().map(|entity| (entity.span, entity.text.as_str())));
    found
}

/// Readers of treebanks.
fn treebank() -> Check {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        for sentence in conllu::read(&text).unwrap_or_default() {
            let _ = sentence.tree();
        }
        let _ = conllu::read_roles(&text);
    })
}

/// The reader of models: the first part of a model with changes, the rest as it was, the checksum made right again.
/// A model that it takes must analyse a sentence.
fn model() -> Check {
    let whole = std::fs::read(super::root().join("models/fast.model")).expect("models/fast.model is there");
    Box::new(move |input| {
        let _ = Model::load(input.to_vec());
        let mut changed = input.to_vec();
        changed.extend(&whole[input.len().min(whole.len())..]);
        let body = changed.len().saturating_sub(4);
        let sum = crc32fast::hash(&changed[..body]).to_le_bytes();
        changed.splice(body.., sum);
        if let Ok(model) = Model::load(changed) {
            let _ = Analyser::new(model).parse_words(&["Russia", "accused", "Ukraine", "."]);
        }
    })
}

/// The reader of classifiers of pairs, as that of models.
fn classifier() -> Check {
    let whole = std::fs::read(super::root().join("models/pairs.model")).expect("models/pairs.model is there");
    let beside = Model::bundled().expect("the program's own model is whole");
    let sentence = sentences::split("Russia accused Ukraine.").sentences.remove(0);
    Box::new(move |input| {
        let _ = PairClassifier::load(input.to_vec(), &beside);
        let mut changed = input.to_vec();
        changed.extend(&whole[input.len().min(whole.len())..]);
        let body = changed.len().saturating_sub(4);
        let sum = crc32fast::hash(&changed[..body]).to_le_bytes();
        changed.splice(body.., sum);
        if let Ok(classifier) = PairClassifier::load(changed, &beside) {
            let _ = classifier.scores(&sentence, Some(Span::new(0, 6)), None);
        }
    })
}

/// The reader of data files, as rules and as actors, over the program's own.
fn lexicon() -> Check {
    let under = Pipeline::bundled_lexicon().expect("the program's own data are whole");
    Box::new(move |input| {
        let text = String::from_utf8_lossy(input).into_owned();
        let read = |name: &str| Lexicon::read(&[(name.to_owned(), text.clone())], Some(&under));
        for name in ["events/own.lex", "actors/own.lex", "actors/own.tsv", "actors/leaders.tsv"] {
            let (_, diagnostics) = read(name);
            let lines = number(text.lines().count()) + 1;
            for diagnostic in diagnostics {
                assert!(diagnostic.place.line <= lines, "{diagnostic}: behind the last line");
                let _ = diagnostic.to_string();
            }
        }
    })
}

/// The reader of the compiled lexicon: changes anywhere, the checksum made right again.
fn compiled() -> Check {
    let (small, _) = Lexicon::read(&[("events/own.lex".to_owned(), RULE.to_owned())], None);
    let whole = small.to_bytes().expect("a rule can be compiled");
    Box::new(move |input| {
        let _ = Lexicon::from_bytes(input);
        for (at, &byte) in input.iter().enumerate().take(64) {
            let mut changed = whole.clone();
            let place = 16 + (usize::from(byte) * 7 + at * 31) % (changed.len() - 16);
            changed[place] = byte.wrapping_add(at as u8);
            let sum = crc32fast::hash(&changed[16..]).to_le_bytes();
            changed[12..16].copy_from_slice(&sum);
            let _ = Lexicon::from_bytes(&changed);
        }
    })
}

const RULE: &str = "rule praise/kind\n  event  SUPPORT\n  cameo  051\n  verb   praise|laud  obj=[*]  -> actor=subj recipient=obj\n  yes    France praised Chile. => FRA SUPPORT CHL\n  no     The critics praised the play.\n";

/// Headers and rows of the formats that events come in.
const ROWS: &[&str] = &[
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n1\t12/1/2017\tCitizen (Peru)\tGeneral Population / Civilian / Social\tPeru\tProtest\t141\t-6.5\tGovernment (Peru)\tGovernment\tPeru\t9\t1\tWire\tLima\t\t\tPeru\t-12.05\t-77.05\n",
    "7\t20200102\t202001\t2020\t2020.0055\tRUS\tRUSSIA\tRUS\t\t\t\t\t\t\t\tUKR\tUKRAINE\tUKR\t\t\t\t\t\t\t\t1\t190\t190\t19\t4\t-10.0\t1\t1\t1\t-3.1\t0\t\t\t\t\t\t\t0\t\t\t\t\t\t\t4\tKiev, Ukraine\tUP\tUP12\t50.4\t30.5\t-1\t20200102\thttps://example.org/x\n",
];

/// Rows of other programs: an event or a reason, never a panic; what was taken can be made ready to be written.
fn rows() -> Check {
    Box::new(|input| {
        for format in [Inward::Gdelt, Inward::Icews, Inward::Polecat] {
            let mut reader = Lines::new(format);
            for line in input.split(|&byte| byte == b'\n') {
                match reader.read(line) {
                    Ok(Some(row)) => {
                        assert!(!row.document.id.is_empty());
                        Prepared::new(&row.document, &[], &[row.record], Status::Imported)
                            .expect("a row can be packed");
                    }
                    Ok(None) => {}
                    Err(reason) => assert!(!reason.is_empty()),
                }
            }
        }
        let _ = demarche_eval::read_occurrences("fuzz.gold", &String::from_utf8_lossy(input));
    })
}

/// The reader of records: a small one with bytes changed where the input says. An error or an answer, never a panic.
fn record() -> Check {
    let path = std::env::temp_dir().join(format!("demarche-fuzz-{}.db", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let pipeline = Pipeline::new(&Options::default()).expect("the program's own data are whole");
    let mut writer = Writer::open(&path).expect("a record can be made");
    for (n, text) in TEXTS.iter().enumerate() {
        let id = format!("doc-{n}");
        let document =
            Document { id, date: "2015-11-01".parse().ok(), text: (*text).to_owned(), ..Document::default() };
        let made =
            Prepared::new(&document, &[], &pipeline.code(&document).records, Status::Coded).expect("it can be packed");
        writer.add(&made, 0).expect("it can be written");
    }
    writer.commit().expect("it can be written");
    drop(writer);
    let whole = std::fs::read(&path).expect("the record is there");
    Box::new(move |input| {
        let mut changed = whole.clone();
        for triple in input.chunks_exact(4) {
            let at = u32::from_le_bytes([triple[0], triple[1], triple[2], 0]) as usize % changed.len();
            changed[at] = triple[3];
        }
        std::fs::write(&path, &changed).expect("the file can be written");
        if let Ok(store) = Store::open(&path) {
            let _ = store.check();
            if let Ok(records) = store.records(&Filter::default()) {
                records.take(100).for_each(drop);
            }
        }
    })
}

/// Readers of gold.
fn gold() -> Check {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let _ = demarche_eval::read_cases("fuzz.gold", &text);
        let _ = demarche_eval::read_relations("fuzz.jsonl", &text);
    })
}

fn number(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
