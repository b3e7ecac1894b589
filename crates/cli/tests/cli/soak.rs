//! The record under load: feeds served on the own machine, with faults, to a program that is killed again and again.
//!
//! Twenty seconds in the tests; `SOAK_SECONDS=3600 cargo test --profile ci -p demarche-cli --test cli soak -- --nocapture` for an hour.

use std::collections::BTreeMap;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use demarche_record::Store;

use crate::program::{Folder, command, run};
use crate::server::{Reply, Request, Server};

/// Feeds that are polled.
const FEEDS: usize = 6;

/// Entries that a feed shows at once, as feeds do.
const SHOWN: usize = 30;

const ACTS: [&str; 5] = [
    "Iran accused Israel of sabotaging pipeline number {n} on Monday.",
    "The foreign ministers of Chile and Peru met in Lima on Tuesday to discuss quota {n}.",
    "Kenya promised to send {n} police officers to Haiti.",
    "Protesters threw {n} stones at police in Accra on Friday.",
    "France imposed sanctions on {n} officials of Mali.",
];

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (value ^ (value >> 31)) % bound.max(1)
    }
}

/// What the server has shown, and how it behaves.
struct World {
    dice: Dice,
    host: String,
    /// By feed: each entry's text, its place being its number.
    entries: Vec<Vec<String>>,
    faults: bool,
    told: u64,
}

impl World {
    /// Lets time pass: new entries, now and then one corrected.
    fn tick(&mut self) {
        for feed in 0..FEEDS {
            for _ in 0..self.dice.below(3) {
                let n = self.entries[feed].len();
                let act = ACTS[self.dice.below(5) as usize].replace("{n}", &(n + 2).to_string());
                self.entries[feed].push(format!("{act} Report {n} of feed {feed}."));
            }
            let count = self.entries[feed].len() as u64;
            if count > 3 && self.dice.below(8) == 0 {
                let at = count - 1 - self.dice.below(count.min(SHOWN as u64 / 2));
                self.entries[feed][at as usize].push_str(" Corrected.");
            }
        }
    }

    fn feed(&self, feed: usize) -> String {
        let entries = &self.entries[feed];
        let from = entries.len().saturating_sub(SHOWN);
        let item = |n: usize| {
            format!(
                "<item><title>Report {n}</title><guid isPermaLink=\"false\">f{feed}-{n}</guid><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>{}</description></item>",
                entries[n]
            )
        };
        let items: String = (from..entries.len()).rev().map(item).collect();
        format!("<rss version=\"2.0\"><channel><title>Wire {feed}</title>{items}</channel></rss>")
    }

    fn answer(&mut self, path: &str) -> Reply {
        let Some(feed) = path.strip_prefix("/feed/").and_then(|number| number.parse::<usize>().ok()) else {
            return Reply::status(404);
        };
        let fault = if self.faults { self.dice.below(24) } else { 99 };
        self.told += u64::from(fault < 8);
        match fault {
            0 => Reply::status(500),
            1 => Reply::Whole(429, vec![("retry-after", "1".to_owned())], Vec::new()),
            2 => Reply::Cut(self.feed(feed).into_bytes()),
            3 => Reply::Silence(Duration::from_secs(3)),
            4 => Reply::moved("http://10.0.0.1/feed"),
            5 => Reply::ok("application/rss+xml", self.feed(feed).replace("</item>", "</tiem>").repeat(2)),
            6 => Reply::Endless("<item><title>more</title></item>"),
            7 => Reply::ok("text/plain", "\u{0}\u{1}not a feed at all"),
            _ => Reply::ok("application/rss+xml", self.feed(feed)),
        }
    }
}

fn started(folder: &Folder, server: &Server) -> Child {
    let feeds: Vec<String> = (0..FEEDS).map(|feed| format!("{}/feed/{feed}", server.address)).collect();
    let mut arguments: Vec<&str> = vec!["ingest"];
    arguments.extend(feeds.iter().map(String::as_str));
    let more = [
        "--record",
        "r.db",
        "--allow",
        &server.host,
        "--watch",
        "--every",
        "1",
        "--fetch-seconds",
        "2",
        "--fetch-bytes",
        "2000000",
    ];
    arguments.extend(more);
    let mut child = command(folder.path(), &arguments);
    child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
}

/// Bytes of memory that a process holds, where the system says so.
fn memory(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or("");
    line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok()).unwrap_or(0) << 10
}

/// Every entry that was shown last stands in the record, once, in its last wording.
fn missing(store: &Store, world: &World) -> Vec<String> {
    let mut out = Vec::new();
    for (feed, entries) in world.entries.iter().enumerate() {
        for n in entries.len().saturating_sub(SHOWN)..entries.len() {
            let id = format!("f{feed}-{n}");
            let versions = store.documents(&id).expect("the record can be read");
            let counting: Vec<_> = versions.iter().filter(|version| version.replaced_by.is_none()).collect();
            let right =
                counting.len() == 1 && store.body(counting[0].number).expect("a text can be read").text == entries[n];
            if !right {
                out.push(id);
            }
        }
    }
    out
}

#[test]
fn soak() {
    let seconds = std::env::var("SOAK_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(20);
    let folder = Folder::new("soak");
    let world = World { dice: Dice(11), host: String::new(), entries: vec![Vec::new(); FEEDS], faults: true, told: 0 };
    let world = Arc::new(Mutex::new(world));
    let own = Arc::clone(&world);
    let server =
        Server::start(move |request: &Request| own.lock().expect("no thread panics with it").answer(&request.path));
    world.lock().expect("it is free").host.clone_from(&server.host);
    let (began, mut dice) = (Instant::now(), Dice(seconds));
    let (mut kills, mut most, mut corrected) = (0, 0, BTreeMap::new());
    while began.elapsed() < Duration::from_secs(seconds) {
        let mut child = started(&folder, &server);
        let until = Instant::now() + Duration::from_millis(2_500 + dice.below(4_000));
        while Instant::now() < until {
            world.lock().expect("it is free").tick();
            most = most.max(memory(&child));
            std::thread::sleep(Duration::from_millis(400));
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        kills += 1;
        // Between two runs somebody corrects a record by hand.
        let rows =
            run(folder.path(), &["find", "--record", "r.db", "--reports", "--type", "ACCUSE", "--limit", "1"], b"")
                .rows();
        if let Some(id) = rows.first().and_then(|row| row["record"]["id"].as_str()).map(str::to_owned) {
            let arguments =
                ["correct", &id, "--record", "r.db", "--author", "Ann", "--reason", "soak", "--not-an-event"];
            run(folder.path(), &arguments, b"").ended(0);
            corrected.insert(id, kills);
        }
    }
    world.lock().expect("it is free").faults = false;
    // Failed looks hold a feed back for some seconds.
    let mut child = started(&folder, &server);
    let path = folder.path().join("r.db");
    let until = Instant::now() + Duration::from_secs(240);
    let left = loop {
        std::thread::sleep(Duration::from_secs(1));
        let left = Store::open(&path)
            .map_or_else(|_| vec!["r.db".to_owned()], |store| missing(&store, &world.lock().expect("it is free")));
        if left.is_empty() || Instant::now() > until {
            break left;
        }
    };
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    run(folder.path(), &["ingest", "--record", "r.db"], b"");
    let store = Store::open(&path).expect("the record opens");
    store.check().expect("the record is whole");
    for id in corrected.keys() {
        assert!(store.by_id(id).expect("it can be read").is_empty(), "{id} was rejected by hand");
    }
    let world = world.lock().expect("it is free");
    let entries: usize = world.entries.iter().map(Vec::len).sum();
    let census = store.census().expect("it can be counted");
    println!(
        "{seconds} s: {entries} entries shown, {} faults, {kills} kills, {} corrections, at most {} MB of memory; the record holds {census:?}",
        world.told,
        corrected.len(),
        most >> 20
    );
    assert!(left.is_empty(), "missing or not as last shown: {left:?}");
    assert!(entries > 20 && kills > 1 && world.told > 0, "the soak did not soak");
}
