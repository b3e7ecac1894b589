//! The record at scale: `cargo run --release -p demarche-record --example scale -- 1000000 FILE`.
//!
//! Makes documents from a seed, with actors drawn as unevenly as the news names them (Zipf) and words of a made-up
//! vocabulary, writes them with their records, and says how fast, how large, and how long queries take. Coding is left
//! out: this measures the record alone.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use demarche_record::{ActorTerm, Filter, Prepared, SentencePlace, Status, Store, Writer, day_of};
use demarche_schema::{
    Because, Document, Entity, Event, EventLocation, EventType, Passage, Precision, Record, RecordHead, Sector, Span,
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

/// A country code of a rank: the most often named first, made-up ones behind.
fn code(rank: u64) -> String {
    const FIRST: [&str; 12] = ["USA", "RUS", "CHN", "ISR", "UKR", "IRN", "GBR", "IND", "FRA", "SYR", "TUR", "PAK"];
    let letter = |n: u64| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    FIRST
        .get(usize::try_from(rank).unwrap_or(0))
        .map_or_else(|| format!("{}{}Q", letter(rank / 26), letter(rank)), |code| (*code).to_owned())
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

fn entity(random: &mut Random, text: &str) -> Entity {
    let rank = random.rank(220);
    let sector =
        [None, Some(Sector::Gov), Some(Sector::Mil), Some(Sector::Reb)][usize::try_from(random.below(4)).unwrap_or(0)];
    let name = if random.below(3) == 0 {
        format!("{} {}", word(random.rank(3000)), word(random.rank(9000)))
    } else {
        code(rank)
    };
    Entity {
        code: code(rank),
        sector,
        other_sectors: Vec::new(),
        name,
        text: text.to_owned(),
        span: Span::new(0, 9),
        wikidata: Some(format!("Q{rank}")),
    }
}

fn made(number: u64, days: u64) -> (Document, Vec<SentencePlace>, Vec<Record>) {
    let mut random = Random(number.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let (mut text, mut places) = (String::new(), Vec::new());
    for sentence in 0..12 + random.below(10) {
        let start = u32::try_from(text.len()).unwrap_or(0);
        for at in 0..14 + random.below(18) {
            if at > 0 {
                text.push(' ');
            }
            let common = ["the", "of", "in", "to", "and", "a", "said"];
            match random.below(5) {
                0 | 1 => text.push_str(common[usize::try_from(random.below(7)).unwrap_or(0)]),
                _ => text.push_str(&word(random.rank(60_000))),
            }
        }
        text.push('.');
        places.push(SentencePlace { start, end: u32::try_from(text.len()).unwrap_or(0), headline: sentence == 0 });
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
    let records = (0..1 + random.below(4)).map(|n| record(&mut random, &document, &places, number * 8 + n)).collect();
    (document, places, records)
}

fn record(random: &mut Random, document: &Document, places: &[SentencePlace], id: u64) -> Record {
    let at = random.below(places.len() as u64);
    let place = places[usize::try_from(at).unwrap_or(0)];
    let span = Span::new(place.start, place.end);
    let sentence = span.of(&document.text);
    let words: Vec<&str> = sentence.split(' ').collect();
    let (actor, recipient) = (entity(random, words[1]), entity(random, words[words.len() / 2]));
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
    let location = (random.below(3) == 0).then(|| EventLocation {
        name: word(random.rank(4000)),
        country: code(random.rank(220)),
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

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let path = arguments.next().unwrap_or_else(|| "scale.db".to_owned());
    let path = Path::new(&path);
    if !path.exists() {
        write(path, count)?;
    }
    ask(path)
}

fn write(path: &Path, count: u64) -> Result<(), Box<dyn std::error::Error>> {
    let (mut text, mut packed, mut mentions, started) = (0u64, 0u64, 0u64, Instant::now());
    let (mut preparing, mut adding) = (0.0, 0.0);
    let mut writer = Writer::open(path)?;
    for number in 0..count {
        let (document, places, records) = made(number, 4000);
        let clock = Instant::now();
        let prepared = Prepared::new(&document, &places, &records, Status::Coded)?;
        preparing += clock.elapsed().as_secs_f64();
        text += document.text.len() as u64;
        packed += prepared.packed_text_len() as u64;
        mentions += records.len() as u64;
        let clock = Instant::now();
        writer.add(&prepared, 0)?;
        if number % 256 == 255 {
            writer.commit()?;
        }
        adding += clock.elapsed().as_secs_f64();
        if number % 100_000 == 99_999 {
            eprintln!("{} documents, {:.0} s, adding {adding:.0} s", number + 1, started.elapsed().as_secs_f64());
        }
    }
    writer.commit()?;
    drop(writer);
    let size = std::fs::metadata(path)?.len();
    let allowed = packed as f64 * 1.5 + mentions as f64 * 300.0;
    println!("{count} documents, {mentions} mentions, {:.0} s", started.elapsed().as_secs_f64());
    println!(
        "a document: {:.3} ms made ready, {:.3} ms written",
        preparing * 1000.0 / count as f64,
        adding * 1000.0 / count as f64
    );
    println!(
        "text {text} bytes, packed {packed}; record {size}, {:.2} of 1.5 × packed + 300 a mention",
        size as f64 / allowed
    );
    Ok(())
}

fn ask(path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let clock = Instant::now();
    let store = Store::open(path)?;
    println!("{:8.1} ms  open", clock.elapsed().as_secs_f64() * 1000.0);
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
