//! Feeds and pages over HTTP, from a server that the test starts on the own machine.

mod server;

use std::io::Write;
use std::time::{Duration, Instant};

use demarche_schema::Document;
use demarche_sources::{Answer, Client, Conditions, Limits, Next, Pages, Poll, Polled, State};
use demarche_text::read::Item;
use flate2::Compression;
use flate2::write::GzEncoder;
use server::{Reply, Request, Server};

fn client(servers: &[&Server]) -> Client {
    let allowed = servers.iter().map(|server| server.host.clone()).collect();
    Client::new(Limits { bytes: 100_000, seconds: 3, redirects: 3, allowed })
}

fn poll(pages: Pages) -> Poll {
    Poll { pages, every: 60, now: 1_000 }
}

fn all(polled: &mut Polled<'_>) -> (Vec<Document>, Vec<String>) {
    let (mut documents, mut problems) = (Vec::new(), Vec::new());
    while let Some(Next::Item(item)) = polled.next(|_| false) {
        match item {
            Item::Document(document) => documents.push(*document),
            Item::Problem(problem) => problems.push(problem.message.clone()),
        }
    }
    (documents, problems)
}

fn feed(items: &[(&str, &str)]) -> String {
    let item = |(link, text): &(&str, &str)| {
        format!("<item><title>T</title><link>{link}</link><description>{text}</description></item>")
    };
    let items: String = items.iter().map(item).collect();
    format!("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>{items}</channel></rss>")
}

fn article(text: &str) -> String {
    format!(
        "<html><body><nav><a href=/>Home</a></nav><article><p>{text} The ministers of both countries will meet again in a month, officials said.</p></article></body></html>"
    )
}

fn fault(client: &Client, address: &str) -> String {
    client.get(address, &Conditions::default()).expect_err("it is refused").to_string()
}

#[test]
fn a_feed_is_asked_for_what_is_new() {
    let server = Server::start(|request: &Request| {
        if request.header("if-none-match") == Some("\"v1\"") {
            return Reply::Whole(304, Vec::new(), Vec::new());
        }
        let head = vec![
            ("content-type", "application/rss+xml".to_owned()),
            ("etag", "\"v1\"".to_owned()),
            ("last-modified", "Tue, 14 May 2019 10:00:00 GMT".to_owned()),
        ];
        Reply::Whole(
            200,
            head,
            feed(&[("https://example.org/1", "Peru met Chile."), ("https://example.org/2", "Iran accused Israel.")])
                .into_bytes(),
        )
    });
    let client = client(&[&server]);
    let mut first = poll(Pages::No).look(&client, &server.address, &State::default());
    let (documents, problems) = all(&mut first);
    assert_eq!((documents.len(), problems.len()), (2, 0));
    assert_eq!((documents[1].text.as_str(), documents[1].publisher.as_deref()), ("Iran accused Israel.", Some("Wire")));
    let state = first.state().clone();
    assert_eq!(state.conditions.etag.as_deref(), Some("\"v1\""));
    let mut again = poll(Pages::No).look(&client, &server.address, &state);
    assert_eq!(all(&mut again), (Vec::new(), Vec::new()));
    assert_eq!(again.state().conditions, state.conditions, "what to ask after is kept");
    let asked = server.requests();
    assert_eq!(asked[1].header("if-modified-since"), Some("Tue, 14 May 2019 10:00:00 GMT"));
    assert!(asked[0].header("user-agent").is_some_and(|agent| agent.starts_with("demarche/")));
}

#[test]
fn failures_make_looks_rarer() {
    let server = Server::start(|request: &Request| match request.path.as_str() {
        "/later" => Reply::Whole(429, vec![("retry-after", "700".to_owned())], Vec::new()),
        "/gone" => Reply::status(410),
        _ => Reply::status(500),
    });
    let client = client(&[&server]);
    let look = |path: &str, before: &State| {
        let mut polled = poll(Pages::No).look(&client, &format!("{}{path}", server.address), before);
        let (documents, problems) = all(&mut polled);
        assert!(documents.is_empty() && problems.len() == 1 && problems[0].contains("not read"), "{problems:?}");
        polled.state().clone()
    };
    let first = look("/broken", &State::default());
    assert_eq!((first.failures, first.next), (1, 1_120));
    let second = look("/broken", &first);
    assert_eq!((second.failures, second.next), (2, 1_240));
    assert_eq!(look("/later", &State::default()).next, 1_700);
    assert_eq!(look("/gone", &State::default()).failures, 1);
    assert_eq!(look("/nobody-listens", &State { failures: 40, ..State::default() }).next, 1_000 + 86_400);
}

#[test]
fn pages_are_fetched_as_robots_allow() {
    let server = Server::start(|request: &Request| match request.path.as_str() {
        "/robots.txt" => Reply::ok("text/plain", "User-agent: *\nDisallow: /closed\n"),
        "/open" => Reply::ok("text/html; charset=utf-8", article("Peru’s minister met Chile’s.")),
        "/latin" => Reply::ok(
            "text/html; charset=iso-8859-1",
            article("x")
                .replace('x', "Peru's minister visited S\u{e3}o Paulo.")
                .chars()
                .map(|c| c as u32 as u8)
                .collect::<Vec<u8>>(),
        ),
        "/closed" => Reply::ok("text/html", article("Nobody may read this.")),
        "/picture" => Reply::ok("image/png", "PNG"),
        _ => Reply::status(404),
    });
    let client = client(&[&server]);
    let at = |path: &str| format!("{}{path}", server.address);
    let links = [
        at("/open"),
        at("/latin"),
        at("/closed"),
        at("/picture"),
        at("/none"),
        "file:///etc/passwd".to_owned(),
        "http://127.0.0.1:1/x".to_owned(),
    ];
    let items: Vec<(&str, &str)> = links.iter().map(|link| (link.as_str(), "The feed's own words.")).collect();
    let text = feed(&items);
    let feeds = Server::start(move |_: &Request| Reply::ok("application/rss+xml", text.clone()));
    let client_of_both =
        Client::new(Limits { allowed: vec![server.host.clone(), feeds.host.clone()], ..Limits::default() });
    let mut polled = poll(Pages::Yes).look(&client_of_both, &feeds.address, &State::default());
    let (documents, problems) = all(&mut polled);
    assert_eq!(documents.len(), 7, "{problems:?}");
    assert!(documents[0].text.starts_with("Peru’s minister met Chile’s."), "{}", documents[0].text);
    assert!(documents[1].text.contains("São Paulo"), "{}", documents[1].text);
    assert_eq!(documents[0].url.as_deref(), Some(links[0].as_str()));
    assert!(
        documents[2..].iter().all(|document| document.text == "The feed's own words."),
        "what can't be had stands in its own words"
    );
    for (problem, expected) in
        problems.iter().zip(["robots.txt", "of type image/png", "404", "no http or https", "robots.txt"])
    {
        assert!(problem.contains(expected), "{problem} / {expected}");
    }
    assert_eq!(server.paths().iter().filter(|path| *path == "/robots.txt").count(), 1, "asked for once");
    assert!(!server.paths().contains(&"/closed".to_owned()), "what is closed is not asked for");
    drop(client);
}

#[test]
fn a_known_page_is_not_fetched_again() {
    let server = Server::start(|request: &Request| match request.path.as_str() {
        "/page" => Reply::ok("text/html", article("Peru met Chile.")),
        _ => Reply::status(404),
    });
    let link = format!("{}/page", server.address);
    let text = feed(&[(&link, "Short.")]);
    let feeds = Server::start(move |_: &Request| Reply::ok("application/rss+xml", text.clone()));
    let client = client(&[&server, &feeds]);
    let mut polled = poll(Pages::Yes).look(&client, &feeds.address, &State::default());
    assert_eq!(polled.next(|entry| entry.link.as_deref() == Some(link.as_str())), Some(Next::Known));
    assert_eq!(polled.next(|_| true), None);
    assert!(server.paths().is_empty());
}

#[test]
fn the_own_network_is_closed_unless_it_is_opened() {
    let open = Server::start(|request: &Request| match request.path.as_str() {
        "/out" => Reply::moved("http://127.0.0.1:9/secret"),
        "/file" => Reply::moved("file:///etc/passwd"),
        _ => Reply::ok("text/html", article("Hello.")),
    });
    let closed = Client::new(Limits::default());
    for address in [
        &open.address,
        "http://localhost/x",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/",
    ] {
        let said = fault(&closed, address);
        assert!(said.contains("own machine or network") || said.contains("host"), "{address}: {said}");
    }
    assert!(open.paths().is_empty());
    let client = client(&[&open]);
    assert!(matches!(client.get(&open.address, &Conditions::default()), Ok(Answer::Here(_))));
    assert!(
        fault(&client, &format!("{}/out", open.address)).contains("own machine or network"),
        "redirects are held to it too"
    );
    // Such a redirect is refused, or read as a path of the same host.
    if let Ok(Answer::Here(fetched)) = client.get(&format!("{}/file", open.address), &Conditions::default()) {
        assert!(
            fetched.address.starts_with(&open.address) && String::from_utf8_lossy(&fetched.bytes).contains("Hello.")
        );
    }
    assert!(fault(&client, "file:///etc/passwd").contains("no http or https"));
}

#[test]
fn sizes_times_and_redirects_are_limited() {
    let server = Server::start(|request: &Request| match request.path.as_str() {
        "/endless" => Reply::Endless("<item>more and more of it</item>"),
        "/silent" => Reply::Silence(Duration::from_secs(20)),
        "/cut" => Reply::Cut(b"<rss><channel><item>".to_vec()),
        "/round" => Reply::moved("/round"),
        "/bomb" => {
            let mut packed = GzEncoder::new(Vec::new(), Compression::best());
            packed.write_all(&vec![b' '; 20_000_000]).expect("memory is written to");
            let head = vec![("content-type", "text/xml".to_owned()), ("content-encoding", "gzip".to_owned())];
            Reply::Whole(200, head, packed.finish().expect("memory is written to"))
        }
        _ => Reply::status(404),
    });
    let client = client(&[&server]);
    let at = |path: &str| fault(&client, &format!("{}{path}", server.address));
    let started = Instant::now();
    for (path, expected) in [
        ("/endless", "longer than the 100000"),
        ("/bomb", "longer than the 100000"),
        ("/silent", "took longer"),
        ("/round", "redirects too often"),
        ("/cut", "ended early"),
    ] {
        let said = at(path);
        assert!(said.contains(expected), "{path}: {said}");
    }
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_feed_that_is_none_is_told() {
    let server = Server::start(|request: &Request| match request.path.as_str() {
        "/deep" => Reply::ok("application/xml", "<a>".repeat(5_000)),
        "/entities" => Reply::ok(
            "application/rss+xml",
            "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&a;</title><description>x &b; y</description></item></channel></rss>",
        ),
        _ => Reply::ok("application/xml", "<other/>"),
    });
    let client = client(&[&server]);
    let look =
        |path: &str| all(&mut poll(Pages::No).look(&client, &format!("{}{path}", server.address), &State::default()));
    assert!(look("/deep").1[0].contains("nested"));
    assert!(look("/x").1[0].contains("is no feed"));
    let (documents, _) = look("/entities");
    assert!(documents[0].text.contains("&b;") && !documents[0].text.contains("root:"), "{:?}", documents[0].text);
}
