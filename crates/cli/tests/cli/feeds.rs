//! Feeds, archives, newswires and mail into a record.

use std::io::Write;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use demarche_record::Store;

use crate::program::{Folder, command, run};
use crate::server::{Reply, Request, Server};

fn rss(address: &str, entries: &[(u32, &str)]) -> String {
    let item = |(n, text): &(u32, &str)| {
        format!(
            "<item><title>Item {n}</title><guid isPermaLink=\"false\">n-{n}</guid><link>{address}/page/{n}</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>{text}</description></item>"
        )
    };
    format!(
        "<rss version=\"2.0\"><channel><title>Wire</title>{}</channel></rss>",
        entries.iter().map(item).collect::<String>()
    )
}

#[test]
fn a_feed_is_watched_and_its_pages_are_fetched_once() {
    let folder = Folder::new("feed");
    let shown = Arc::new(Mutex::new(vec![(1, "Iran accused Israel of sabotage.")]));
    let entries = Arc::clone(&shown);
    let host = Arc::new(Mutex::new(String::new()));
    let own = Arc::clone(&host);
    let server = Server::start(move |request: &Request| match request.path.as_str() {
        "/feed" => {
            let address = own.lock().expect("it is free").clone();
            Reply::ok("application/rss+xml", rss(&address, &entries.lock().expect("it is free")))
        }
        "/page/1" => Reply::ok(
            "text/html",
            "<html><body><nav><a href=/>Home</a></nav><article><p>Iran accused Israel on Monday of sabotaging a gas pipeline near Isfahan, its foreign ministry said in Tehran.</p></article></body></html>",
        ),
        "/page/2" => Reply::status(500),
        _ => Reply::status(404),
    });
    host.lock().expect("it is free").clone_from(&server.address);
    let feed = format!("{}/feed", server.address);
    let child = command(
        folder.path(),
        &[
            "ingest",
            &feed,
            "--record",
            "r.db",
            "--pages",
            "--allow",
            &server.host,
            "--watch",
            "--every",
            "1",
            "--rounds",
            "4",
        ],
    )
    .stderr(Stdio::piped())
    .spawn()
    .expect("the program starts");
    std::thread::sleep(Duration::from_millis(1200));
    shown.lock().expect("it is free").insert(0, (2, "The foreign ministers of Chile and Peru met in Lima on Monday."));
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let store = Store::open(&folder.path().join("r.db")).expect("the record opens");
    let first = store.documents("n-1").expect("it can be read");
    assert_eq!(first.len(), 1, "{said}");
    assert!(
        store.body(first[0].number).expect("it can be read").text.contains("near Isfahan"),
        "the page, not the feed's words"
    );
    assert_eq!(store.documents("n-2").expect("it can be read").len(), 1, "{said}");
    assert!(said.contains("status 500"), "{said}");
    assert_eq!(server.paths().iter().filter(|path| *path == "/page/1").count(), 1, "a known page is left alone");
    // Without leave the own machine is not visited, and nothing else goes wrong.
    let refused = run(folder.path(), &["ingest", &feed, "--record", "other.db"], b"").ended(1);
    assert!(refused.err.contains("own machine or network"), "{}", refused.err);
}

#[test]
fn a_feed_that_fails_is_left_alone_for_a_while() {
    let folder = Folder::new("feed-fails");
    let server = Server::start(|_: &Request| Reply::status(500));
    let arguments = ["ingest", &server.address, "--record", "r.db", "--allow", &server.host, "--every", "3600"];
    let first = run(folder.path(), &arguments, b"").ended(1);
    assert!(first.err.contains("answers with status 500; not read; next look in 7200 s"), "{}", first.err);
    run(folder.path(), &arguments, b"");
    assert_eq!(server.paths().len(), 1, "the second run does not ask again");
}

#[test]
fn archives_wires_mail_and_feeds_are_read_from_files() {
    let folder = Folder::new("kinds");
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>Iran accused Israel of sabotaging a pipeline.</p></body></html>";
    let record = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/w\r\nWARC-Date: 2021-05-03T00:00:00Z\r\nContent-Length: {}\r\n\r\n{page}\r\n\r\n",
        page.len()
    );
    let mut packed = Vec::new();
    for _ in 0..2 {
        let mut member = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        member.write_all(record.as_bytes()).expect("memory can be written");
        packed.extend(member.finish().expect("memory can be written"));
    }
    folder.write("in/a.warc.gz", packed);
    folder.write("in/b.xml", rss("https://example.org", &[(7, "Kenya promised to send police officers to Haiti.")]));
    folder.write("in/c.nitf", "<nitf><head><docdata><doc-id id-string=\"nitf-1\"/><date.issue norm=\"20210503\"/></docdata></head><body><body.content><p>France imposed sanctions on two officials of Mali.</p></body.content></body></nitf>");
    folder.write("in/d.eml", "From: Desk <desk@example.org>\nDate: Mon, 3 May 2021 10:00:00 +0000\nSubject: Talks\nMessage-ID: <mail-1>\n\nLIMA, May 3 (Wire) - The foreign ministers of Chile and Peru met in Lima on Monday.\n");
    folder.write("in/e.txt", "Le ministre des affaires étrangères a rencontré son homologue à Lima pour parler des droits de pêche et du commerce entre les deux pays, ont annoncé les autorités.");
    folder.write("in/f.xml", "<newsMessage><itemSet>");
    let ran = run(folder.path(), &["ingest", "in", "--record", "r.db"], b"").ended(0);
    let store = Store::open(&folder.path().join("r.db")).expect("the record opens");
    for id in ["https://example.org/w", "n-7", "nitf-1", "mail-1"] {
        let found = store.documents(id).expect("it can be read");
        assert!(found.len() == 1 && found[0].records > 0, "{id}: {}", ran.err);
        assert_eq!(found[0].date.map(|date| date.to_string()).as_deref(), Some("2021-05-03"), "{id}");
    }
    assert!(ran.err.contains("1 in another language"), "{}", ran.err);
    assert!(ran.err.contains("f.xml"), "{}", ran.err);
    let again = run(folder.path(), &["ingest", "in", "--record", "r.db"], b"").ended(0);
    assert!(again.err.contains("0 documents added"), "{}", again.err);
}
