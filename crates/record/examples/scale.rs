//! The record at scale: `cargo run --release -p demarche-record --example scale -- 1000000 FILE`; `benchmarks/record.py` runs it.
//!
//! Makes documents from a seed and writes them with their records as `ingest` does after coding: made ready on several threads
//! ([`Prepared`]), written in batches of 256 by the one [`Writer`], occurrences found on the way. Coding is left out: the records are
//! made with the texts. Who acts is drawn as often as the news names each state ([`STATES`]); words follow one another as in the
//! project's own example articles, one in six a made-up one by Zipf's law, so that there are as many different words as in the news.
//! Of the records 80 in 100 are events, 17 positions, 3 deadlines. Says how fast, how large, and how long queries take.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::time::Instant;

use demarche_record::{ActorTerm, Filter, Kind, Prepared, SentencePlace, Status, Store, Writer, day_of};
use demarche_schema::{
    Because, Deadline, DeadlineKind, Document, Entity, Event, EventLocation, EventType, IssueRef, Passage, Position,
    Precision, Record, RecordHead, Sector, Span, Stance,
};

/// SplitMix64: small, seeded, good enough for test data.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// A rank below `bound`, low ranks often: about Zipf's law with exponent 1.
    fn rank(&mut self, bound: u64) -> u64 {
        let u = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        (((bound as f64 + 1.0).ln() * u).exp() - 1.0) as u64
    }
}

/// States, and how often news named each: counts over the 18,120 dated articles of Reuters-21578 (Lewis 1997), by name, adjective and
/// capital, that of the Soviet Union counted for Russia's.
#[rustfmt::skip]
const STATES: &[(&str, &str, u64)] = &[
    ("USA", "United States", 4650),
    ("GBR", "Britain", 1547),
    ("JPN", "Japan", 1491),
    ("CAN", "Canada", 888),
    ("FRA", "France", 804),
    ("DEU", "Germany", 742),
    ("BRA", "Brazil", 419),
    ("AUS", "Australia", 378),
    ("CHN", "China", 313),
    ("CHE", "Switzerland", 312),
    ("RUS", "Russia", 311),
    ("NLD", "Netherlands", 301),
    ("ITA", "Italy", 273),
    ("IRN", "Iran", 245),
    ("MEX", "Mexico", 212),
    ("BEL", "Belgium", 201),
    ("ESP", "Spain", 181),
    ("PHL", "Philippines", 157),
    ("TWN", "Taiwan", 153),
    ("KOR", "South Korea", 148),
    ("SWE", "Sweden", 140),
    ("IRQ", "Iraq", 139),
    ("ARG", "Argentina", 138),
    ("ZAF", "South Africa", 126),
    ("IDN", "Indonesia", 124),
    ("IND", "India", 122),
    ("NZL", "New Zealand", 121),
    ("MYS", "Malaysia", 119),
    ("SAU", "Saudi Arabia", 116),
    ("SGP", "Singapore", 113),
    ("KWT", "Kuwait", 112),
    ("VEN", "Venezuela", 110),
    ("DNK", "Denmark", 101),
    ("THA", "Thailand", 97),
    ("ECU", "Ecuador", 89),
    ("TUR", "Turkey", 81),
    ("NOR", "Norway", 76),
    ("EGY", "Egypt", 75),
    ("COL", "Colombia", 71),
    ("PRT", "Portugal", 63),
    ("GRC", "Greece", 63),
    ("PER", "Peru", 63),
    ("ISR", "Israel", 58),
    ("PAK", "Pakistan", 57),
    ("FIN", "Finland", 56),
    ("AUT", "Austria", 54),
    ("NIC", "Nicaragua", 53),
    ("NGA", "Nigeria", 50),
    ("DZA", "Algeria", 50),
    ("IRL", "Ireland", 45),
    ("CHL", "Chile", 44),
    ("BGD", "Bangladesh", 42),
    ("URY", "Uruguay", 41),
    ("BHR", "Bahrain", 40),
    ("LKA", "Sri Lanka", 36),
    ("LBN", "Lebanon", 33),
    ("ARE", "United Arab Emirates", 32),
    ("KEN", "Kenya", 31),
    ("CRI", "Costa Rica", 31),
    ("POL", "Poland", 30),
    ("CUB", "Cuba", 30),
    ("QAT", "Qatar", 29),
    ("HUN", "Hungary", 29),
    ("LBY", "Libya", 28),
    ("GHA", "Ghana", 28),
    ("MAR", "Morocco", 27),
    ("CIV", "Ivory Coast", 26),
    ("ZMB", "Zambia", 26),
    ("JOR", "Jordan", 25),
    ("SYR", "Syria", 23),
    ("TZA", "Tanzania", 23),
    ("CYP", "Cyprus", 23),
    ("BOL", "Bolivia", 23),
    ("TUN", "Tunisia", 20),
    ("ZWE", "Zimbabwe", 19),
    ("UGA", "Uganda", 19),
];

/// A state, as often as the news names it.
fn state(random: &mut Random) -> (&'static str, &'static str) {
    let mut left = random.below(STATES.iter().map(|state| state.2).sum());
    for &(code, name, count) in STATES {
        if left < count {
            return (code, name);
        }
        left -= count;
    }
    ("USA", "United States")
}

/// The project's own articles, by which words follow one another.
const ARTICLES: [&str; 6] = [
    include_str!("../../../examples/1988-08-21-gulf-ceasefire.txt"),
    include_str!("../../../examples/2005-01-17-aceh-relief.txt"),
    include_str!("../../../examples/2010-11-24-island-shelling.txt"),
    include_str!("../../../examples/2017-06-06-gulf-rift.txt"),
    include_str!("../../../examples/2022-09-14-lake-talks.txt"),
    include_str!("../../../examples/2026-01-22-arms-treaty-deadline.txt"),
];

/// Words in their order, and where each stands.
struct Chain {
    words: Vec<&'static str>,
    places: HashMap<&'static str, Vec<usize>>,
}

impl Chain {
    fn new() -> Self {
        let words: Vec<&str> = ARTICLES.iter().flat_map(|text| text.split_whitespace()).collect();
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, word) in words.iter().enumerate() {
            places.entry(word).or_default().push(at);
        }
        Self { words, places }
    }

    /// A sentence's words, without its full stop.
    fn write(&self, random: &mut Random, text: &mut String) {
        let mut at = random.below(self.words.len() as u64) as usize;
        for n in 0..12 + random.below(18) {
            if n > 0 {
                text.push(' ');
            }
            if random.below(6) == 0 {
                text.push_str(&word(random.rank(60_000)));
            } else {
                text.push_str(self.words[at].trim_end_matches(['.', '"', '?', '!']));
            }
            let places = &self.places[self.words[at]];
            at = (places[random.below(places.len() as u64) as usize] + 1) % self.words.len();
        }
    }
}

/// A word of a rank: short where it is common.
fn word(rank: u64) -> String {
    const PARTS: [&str; 20] = [
        "ra", "ten", "mi", "sol", "ka", "ver", "lo", "dis", "pu", "ment", "ga", "tion", "be", "ster", "no", "ling",
        "ha", "or", "wi", "den",
    ];
    let mut rank = rank + 3;
    let mut word = String::new();
    while rank > 0 {
        word.push_str(PARTS[usize::try_from(rank % 20).unwrap_or(0)]);
        rank /= 20;
    }
    word
}

fn entity(random: &mut Random, (code, named): (&str, &str), start: usize) -> Entity {
    let sector =
        [None, Some(Sector::Gov), Some(Sector::Mil), Some(Sector::Reb)][usize::try_from(random.below(4)).unwrap_or(0)];
    let name = if random.below(3) == 0 {
        format!("{} {}", word(random.rank(3000)), word(random.rank(9000)))
    } else {
        named.to_owned()
    };
    let start = u32::try_from(start).unwrap_or(0);
    Entity {
        code: code.to_owned(),
        sector,
        other_sectors: Vec::new(),
        name,
        text: named.to_owned(),
        span: Span::new(start, start + u32::try_from(named.len()).unwrap_or(0)),
        wikidata: Some(format!("Q{}", named.len())),
    }
}

/// Two states in a sentence, and where they stand in the text.
type Told = [((&'static str, &'static str), usize); 2];

fn made(number: u64, days: u64, chain: &Chain) -> (Document, Vec<SentencePlace>, Vec<Record>) {
    let mut random = Random(number.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let (mut text, mut places, mut told) = (String::new(), Vec::new(), Vec::new());
    for sentence in 0..12 + random.below(10) {
        let start = text.len();
        let name = |text: &mut String, random: &mut Random| {
            let (state, at) = (state(random), text.len());
            text.push_str(state.1);
            (state, at)
        };
        let first = name(&mut text, &mut random);
        text.push_str(&format!(" {} ", word(random.rank(300))));
        let second = name(&mut text, &mut random);
        text.push(' ');
        chain.write(&mut random, &mut text);
        text.push('.');
        told.push([first, second]);
        places.push(SentencePlace {
            start: u32::try_from(start).unwrap_or(0),
            end: u32::try_from(text.len()).unwrap_or(0),
            headline: sentence == 0,
        });
        text.push(if random.below(4) == 0 { '\n' } else { ' ' });
    }
    let day = demarche_schema::Date::constant(2015, 1, 1)
        .checked_add(jiff::Span::new().days(i64::try_from(number * days / 1_000_000 % days).unwrap_or(0)))
        .ok();
    let document = Document {
        id: format!("{:016x}", number.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        date: day,
        text,
        url: Some(format!(
            "https://paper{}.example.org/{}/{}-{number}",
            random.rank(800),
            number % 12,
            word(random.below(9000))
        )),
        publisher: Some(format!("Paper {}", random.rank(800))),
        ..Document::default()
    };
    let count = 1 + random.below(4);
    let records = (0..count).map(|n| record(&mut random, &document, (&places, &told), number * 8 + n)).collect();
    (document, places, records)
}

fn record(random: &mut Random, document: &Document, (places, told): (&[SentencePlace], &[Told]), id: u64) -> Record {
    let at = random.below(places.len() as u64);
    let place = places[usize::try_from(at).unwrap_or(0)];
    let [first, second] = told[usize::try_from(at).unwrap_or(0)];
    let span = Span::new(place.start, place.end);
    let sentence = span.of(&document.text);
    let words: Vec<&str> = sentence.split(' ').collect();
    let (actor, recipient) = (entity(random, first.0, first.1), entity(random, second.0, second.1));
    let event = EventType::ALL[usize::try_from(random.rank(16)).unwrap_or(0)];
    let head = RecordHead {
        id: format!("{:016x}", id.wrapping_mul(0xd134_2543_de82_ef95)),
        doc: document.id.clone(),
        sentence: u32::try_from(at).unwrap_or(0),
        text: sentence.to_owned(),
        span,
        date: document.date.map(|date| date.to_string()),
        date_precision: Some(Precision::Published),
        attributed_to: Vec::new(),
        confidence: random.below(1000) as f32 / 1000.0,
        because: Because {
            rule: format!("{}/{}", event.as_str().to_lowercase(), word(random.rank(40))),
            entry: format!("events/{}.lex:{}", event.as_str().to_lowercase(), random.below(400)),
            predicate: format!("{}.01", word(random.rank(900))),
            model: "fast-d0c32380".to_owned(),
            then: Vec::new(),
        },
    };
    let claim = Passage { text: sentence.to_owned(), span };
    match random.below(100) {
        0..17 => return position(random, head, actor, recipient, claim),
        17..20 => return deadline(random, document, head, actor, claim),
        _ => {}
    }
    let location = (random.below(3) == 0).then(|| EventLocation {
        name: word(random.rank(4000)),
        country: state(random).0.to_owned(),
        lat: Some(random.below(9000) as f64 / 100.0),
        lon: Some(random.below(18000) as f64 / 100.0),
        geonames: Some(u32::try_from(random.below(9_000_000)).unwrap_or(0)),
    });
    let event = Event {
        actor: vec![actor],
        recipient: vec![recipient],
        event,
        mode: Vec::new(),
        context: Vec::new(),
        auxiliary: Vec::new(),
        cameo: format!("{:03}", random.below(200)),
        quad_code: event.quad() as u8,
        event_scale: event.score(&[]),
        event_loc: location,
        trigger: Passage {
            text: words[0].to_owned(),
            span: Span::new(place.start, place.start + u32::try_from(words[0].len()).unwrap_or(0)),
        },
        agreement: None,
    };
    Record::Event { head, event }
}

fn position(random: &mut Random, head: RecordHead, holder: Entity, addressee: Entity, claim: Passage) -> Record {
    // Half on the issues of a standing list, half on ones of their own.
    let issue = match random.below(2) {
        0 => format!("list/{}", word(random.rank(400))),
        _ => format!("np/{}-{}", word(random.rank(9000)), word(random.rank(9000))),
    };
    let position = Position {
        holder: vec![holder],
        addressee: vec![addressee],
        issue: IssueRef { label: issue.replace(['/', '-'], " "), id: issue },
        stance: Stance::ALL[usize::try_from(random.below(6)).unwrap_or(0)],
        claim,
        condition: None,
    };
    Record::Position { head, position }
}

fn deadline(random: &mut Random, document: &Document, mut head: RecordHead, party: Entity, claim: Passage) -> Record {
    let days = i64::try_from(random.below(700)).unwrap_or(0);
    let ahead = document.date.and_then(|day| day.checked_add(jiff::Span::new().days(days)).ok());
    let reported = head.date.take();
    head.date = ahead.map(|day| day.to_string());
    let what = DeadlineKind::ALL[usize::try_from(random.below(4)).unwrap_or(0)];
    let deadline = Deadline { what, instrument: None, parties: vec![party], claim, reported };
    Record::Deadline { head, deadline }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // FILE that is there is asked alone.
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let path = arguments.next().unwrap_or_else(|| "scale.db".to_owned());
    let path = Path::new(&path);
    if !path.exists() {
        write(path, count)?;
    }
    ask(path)
}

/// Documents made ahead by each thread.
const AHEAD: usize = 64;

fn write(path: &Path, count: u64) -> Result<(), Box<dyn std::error::Error>> {
    let (mut packed, mut mentions, started) = (0u64, 0u64, Instant::now());
    let mut writer = Writer::open(path)?;
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    std::thread::scope(|scope| -> Result<(), Box<dyn std::error::Error>> {
        let maker = |first: u64| {
            let (send, receive) = sync_channel(AHEAD);
            scope.spawn(move || {
                let chain = Chain::new();
                for number in (first..count).step_by(threads as usize) {
                    let (document, places, records) = made(number, 4000, &chain);
                    let prepared = Prepared::new(&document, &places, &records, Status::Coded);
                    if send.send((prepared, records.len() as u64)).is_err() {
                        break;
                    }
                }
            });
            receive
        };
        let makers: Vec<_> = (0..threads).map(maker).collect();
        for number in 0..count {
            let (prepared, records) = makers[(number % threads) as usize].recv()?;
            let prepared = prepared?;
            packed += prepared.packed_text_len() as u64;
            mentions += records;
            writer.add(&prepared, 0)?;
            if number % 256 == 255 {
                writer.commit()?;
            }
            if number % 100_000 == 99_999 {
                eprintln!("{} documents, {:.0} s", number + 1, started.elapsed().as_secs_f64());
            }
        }
        Ok(())
    })?;
    writer.commit()?;
    drop(writer);
    let size = std::fs::metadata(path)?.len();
    let allowed = packed as f64 * 1.5 + mentions as f64 * 300.0;
    println!("{count} documents with {mentions} mentions written in {:.0} s", started.elapsed().as_secs_f64());
    println!(
        "record {size} bytes, packed texts {packed}, {:.2} of 1.5 times these and 300 a mention",
        size as f64 / allowed
    );
    Ok(())
}

fn ask(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let clock = Instant::now();
    let store = Store::open(path)?;
    println!("{:8.1} ms  the record opened", clock.elapsed().as_secs_f64() * 1000.0);
    let actor = |names: &[&str]| Filter {
        actors: names.iter().map(|name| ActorTerm::read(name)).collect(),
        ..Filter::default()
    };
    let text = |text: &str| Some(text.to_owned());
    let types = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    let questions = [
        ("all", Filter::default()),
        ("actor USA", actor(&["USA"])),
        ("actor :REB", actor(&[":REB"])),
        ("actors USA RUS", actor(&["USA", "RUS"])),
        ("actors USA:MIL IRN ASSAULT", Filter { types: types(&["ASSAULT"]), ..actor(&["USA:MIL", "IRN"]) }),
        ("type SANCTION", Filter { types: types(&["SANCTION"]), ..Filter::default() }),
        ("types ASSAULT COERCE", Filter { types: types(&["ASSAULT", "COERCE"]), ..Filter::default() }),
        ("type expires", Filter { types: types(&["expires"]), ..Filter::default() }),
        ("place UKR", Filter { place: text("UKR"), ..Filter::default() }),
        ("place and type", Filter { place: text("UKR"), types: types(&["PROTEST"]), ..Filter::default() }),
        ("publisher", Filter { publisher: text("Paper 3"), ..Filter::default() }),
        ("a common word", Filter { words: text(&word(5)), ..Filter::default() }),
        ("a rare word", Filter { words: text(&word(50_000)), ..Filter::default() }),
        ("positions", Filter { kinds: vec![Kind::Position], ..Filter::default() }),
        ("an issue", Filter { issue: Some(format!("list/{}", word(3))), ..Filter::default() }),
        ("quadrant 4 of USA, sure", Filter { quads: vec![4], min_confidence: 0.9, ..actor(&["USA"]) }),
        ("actor and word", Filter { words: text(&word(40)), ..actor(&["USA"]) }),
        ("two days", Filter { from: day_of(20_180_301), to: day_of(20_180_302), ..Filter::default() }),
        ("actor, publisher", Filter { publisher: text("Paper 3"), ..actor(&["PAK"]) }),
    ];
    for (name, filter) in questions {
        let clock = Instant::now();
        let mut found = 0;
        store.visit(&filter, |_| {
            found += 1;
            if found < 50 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        println!("{:8.1} ms  {name}: {found}", clock.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(())
}
