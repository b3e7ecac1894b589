//! A look at a feed: what it has that is new, its pages fetched when that is asked for, and when to look again.

use std::collections::{HashMap, VecDeque};

use demarche_text::read::{self, Item};

use crate::feed::{self, Entry, Feed};
use crate::robots::Robots;
use crate::{Answer, Client, Conditions, Fetched, page, problem};

/// What is known of a feed from looks before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// What to ask after.
    pub conditions: Conditions,
    /// Not before this time, in seconds since 1970.
    pub next: i64,
    /// Looks in a row that failed.
    pub failures: u32,
}

/// Whether the pages of a feed's entries are fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pages {
    /// No: the entries themselves are the documents.
    #[default]
    No,
    /// Yes, as robots.txt allows; an entry whose page can't be had is itself the document.
    Yes,
}

/// Longest wait after failures, in seconds: a day.
const LONGEST_WAIT: i64 = 86_400;

/// The seconds to wait after so many failures in a row: twice as long each time, a day at most, and as long as the server asks.
#[must_use]
pub fn back_off(every: i64, failures: u32, asked: Option<u64>) -> i64 {
    let doubled = every.max(1).saturating_mul(1i64 << failures.min(20));
    let asked = i64::try_from(asked.unwrap_or(0)).unwrap_or(LONGEST_WAIT);
    doubled.max(asked).min(LONGEST_WAIT)
}

/// The documents of one look at a feed or page, in order. Afterwards [`Polled::state`] is to be kept.
pub struct Polled<'c> {
    client: &'c Client,
    address: String,
    feed: Feed,
    entries: VecDeque<Entry>,
    ready: VecDeque<Item>,
    pages: Pages,
    robots: HashMap<String, Robots>,
    state: State,
}

impl std::fmt::Debug for Polled<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Polled").field("address", &self.address).finish_non_exhaustive()
    }
}

/// How to look at a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Poll {
    /// Whether pages are fetched.
    pub pages: Pages,
    /// Seconds between two looks; what failures double.
    pub every: i64,
    /// The time, in seconds since 1970.
    pub now: i64,
}

impl Poll {
    /// Looks at an address: a feed, or a page that is a document by itself. What goes wrong is an item; the look itself never
    /// fails.
    pub fn look<'c>(&self, client: &'c Client, address: &str, before: &State) -> Polled<'c> {
        let mut polled = Polled {
            client,
            address: address.to_owned(),
            feed: Feed::default(),
            entries: VecDeque::new(),
            ready: VecDeque::new(),
            pages: self.pages,
            robots: HashMap::new(),
            state: before.clone(),
        };
        let waits = match client.get(address, &before.conditions) {
            Ok(Answer::Here(fetched)) => {
                polled.state = State { conditions: fetched.conditions.clone(), ..State::default() };
                polled.opened(fetched);
                None
            }
            Ok(Answer::Unchanged) => {
                polled.state.failures = 0;
                None
            }
            Ok(Answer::Later(asked)) => Some(("asks to come back later".to_owned(), asked)),
            Ok(Answer::Gone) => Some(("is not there (status 404 or 410)".to_owned(), None)),
            Ok(Answer::Status(status)) => Some((format!("answers with status {status}"), None)),
            Err(fault) => Some((fault.to_string(), None)),
        };
        match waits {
            // Whoever looks keeps the pace; only failures hold looks back.
            None => polled.state.next = self.now,
            Some((why, asked)) => {
                polled.state.failures = polled.state.failures.saturating_add(1);
                let wait = back_off(self.every, polled.state.failures, asked);
                polled.state.next = self.now.saturating_add(wait);
                let message = format!("{why}; not read; next look in {wait} s");
                polled.ready.push_back(Item::Problem(problem(address, 0, message)));
            }
        }
        polled
    }
}

impl Polled<'_> {
    /// What is to be remembered for the next look.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    fn opened(&mut self, fetched: Fetched) {
        let label = fetched.charset.or_else(|| crate::xml::label(&fetched.bytes));
        let (text, _) = read::decode(fetched.bytes, label.as_deref());
        let feed = crate::kind(text.as_bytes()) == Some(crate::Kind::Feed);
        let marked = fetched.kind.ends_with("xml") && !fetched.kind.contains("html");
        // Many servers call a feed a page.
        if !feed && !marked {
            let document = page(text, &fetched.address);
            return self.push_page(document);
        }
        match feed::read(&text) {
            Ok(feed) => {
                self.entries = feed.entries.iter().cloned().collect();
                self.feed = feed;
            }
            Err(why) => self.ready.push_back(Item::Problem(problem(&self.address, 0, format!("{why}; left out")))),
        }
    }

    fn push_page(&mut self, document: demarche_schema::Document) {
        let empty = document.text.trim().is_empty() && document.title.is_none();
        self.ready.push_back(if empty {
            Item::Problem(problem(&self.address, 0, "holds no text; left out"))
        } else {
            Item::Document(Box::new(document))
        });
    }

    /// The document of an entry: its page, else itself.
    fn entry(&mut self, entry: &Entry) {
        let fetched = match (&entry.link, self.pages) {
            (Some(link), Pages::Yes) => self.fetch(&link.clone()),
            _ => None,
        };
        let document = match fetched {
            Some(mut document) => {
                // Where a redirect led to is not what the feed will name next time.
                document.url.clone_from(&entry.link);
                entry.describe(&self.feed, &mut document);
                Some(document)
            }
            None => entry.document(&self.feed),
        };
        match document {
            Some(mut document) => {
                if document.id.is_empty() {
                    document.id = read::content_id(document.title.as_deref().unwrap_or(""), &document.text);
                }
                self.ready.push_back(Item::Document(Box::new(document)));
            }
            None => self.ready.push_back(Item::Problem(problem(
                &self.address,
                0,
                "an entry has neither text nor title; left out",
            ))),
        }
    }

    /// A page, unless robots.txt forbids it or it can't be had, which is said.
    fn fetch(&mut self, link: &str) -> Option<demarche_schema::Document> {
        let mut say = |why: String| {
            self.ready.push_back(Item::Problem(problem(
                link,
                0,
                format!("{why}; the feed's own words stand for the page"),
            )));
        };
        if !crate::is_address(link) {
            say("is no http or https address; it was not visited".to_owned());
            return None;
        }
        let (host, path) = parts(link);
        if !self.robots.contains_key(host) {
            let rules = robots(self.client, host);
            self.robots.insert(host.to_owned(), rules);
        }
        if !self.robots.get(host).is_some_and(|rules| rules.allows(path)) {
            say("robots.txt does not allow it".to_owned());
            return None;
        }
        match self.client.get(link, &Conditions::default()) {
            Ok(Answer::Here(fetched))
                if fetched.kind.is_empty() || fetched.kind.ends_with("html") || fetched.kind.ends_with("xml") =>
            {
                let label = fetched.charset.clone().or_else(|| meta(&fetched.bytes));
                let (text, _) = read::decode(fetched.bytes, label.as_deref());
                let document = page(text, &fetched.address);
                if !document.text.trim().is_empty() {
                    return Some(document);
                }
                say("its page holds no text".to_owned());
            }
            Ok(Answer::Here(fetched)) => say(format!("its page is of type {}", fetched.kind)),
            Ok(answer) => say(format!("its page can't be had ({})", told(&answer))),
            Err(fault) => say(format!("its page can't be had: {fault}")),
        }
        None
    }
}

/// What a look gives next.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// A document or a problem.
    Item(Item),
    /// An entry whose page is known and was not fetched again.
    Known,
}

impl Polled<'_> {
    /// The next document or problem. `known` says of an entry whether its page is known as it is now: such a page is not fetched.
    pub fn next(&mut self, known: impl Fn(&Entry) -> bool) -> Option<Next> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Next::Item(item));
            }
            let entry = self.entries.pop_front()?;
            if self.pages == Pages::Yes && entry.link.is_some() && known(&entry) {
                return Some(Next::Known);
            }
            self.entry(&entry);
        }
    }
}

/// An answer without a page, in words.
fn told(answer: &Answer) -> String {
    match answer {
        Answer::Status(status) => format!("status {status}"),
        Answer::Gone => "status 404 or 410".to_owned(),
        Answer::Later(_) => "it asks to come back later".to_owned(),
        Answer::Here(_) | Answer::Unchanged => "no answer".to_owned(),
    }
}

/// The rules of a host. One without robots.txt allows everything, one that can't be asked nothing.
fn robots(client: &Client, host: &str) -> Robots {
    match client.get(&format!("{host}/robots.txt"), &Conditions::default()) {
        Ok(Answer::Here(fetched)) => Robots::read(&String::from_utf8_lossy(&fetched.bytes), "demarche"),
        Ok(Answer::Gone | Answer::Status(400..=499)) => Robots::default(),
        _ => Robots::closed(),
    }
}

/// An address as its scheme with its host, and its path.
fn parts(address: &str) -> (&str, &str) {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find(['/', '?', '#']).map_or(address.len(), |at| host + at);
    let path = address[end..].split('#').next().unwrap_or("");
    (&address[..end], path)
}

/// The encoding that a page's own head names.
fn meta(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    let value = head.split("charset=").nth(1)?.trim_start_matches(['"', '\'', ' ']);
    let label: String = value.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        assert_eq!([0, 1, 3, 40].map(|failures| back_off(60, failures, None)), [60, 120, 480, 86_400]);
        assert_eq!(back_off(60, 1, Some(900)), 900);
        assert_eq!(back_off(60, 1, Some(u64::MAX)), 86_400);
    }

    #[test]
    fn addresses_have_parts() {
        assert_eq!(parts("https://example.org:81/a?b#c"), ("https://example.org:81", "/a?b"));
        assert_eq!(parts("http://example.org"), ("http://example.org", ""));
        assert_eq!(parts("http://example.org?x"), ("http://example.org", "?x"));
    }
}
