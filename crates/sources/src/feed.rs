//! RSS (0.9 to 2.0, RDF too) and Atom.

use demarche_schema::Document;
use demarche_text::read;

use crate::xml::{Element, parse};

/// A feed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feed {
    /// Its title, which stands for the publisher.
    pub title: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// Its entries, in order.
    pub entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The id that the feed gives it.
    pub id: Option<String>,
    /// The address of its page.
    pub link: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// When it was published, as written.
    pub published: Option<String>,
    /// When it was last changed, as written.
    pub updated: Option<String>,
    /// Its text, mostly markup: the whole where the feed has it, else the summary.
    pub content: String,
    /// Its language, when the feed says so.
    pub language: Option<String>,
}

/// Reads a feed.
///
/// # Errors
/// What is wrong, when it is no feed.
pub fn read(source: &str) -> Result<Feed, String> {
    let root = parse(source)?;
    let channel = root.child("channel");
    match root.name.to_ascii_lowercase().as_str() {
        "rss" => Ok(rss(channel.unwrap_or(&root), &channel.unwrap_or(&root).children)),
        "rdf" => Ok(rss(channel.unwrap_or(&root), &root.children)),
        "feed" => Ok(atom(&root, source)),
        other => Err(format!("is no feed: its root is “{}”", other.chars().take(40).collect::<String>())),
    }
}

fn rss(channel: &Element, children: &[Element]) -> Feed {
    let items = children.iter().filter(|child| child.name.eq_ignore_ascii_case("item"));
    Feed { title: channel.said("title"), language: channel.said("language"), entries: items.map(item).collect() }
}

fn item(item: &Element) -> Entry {
    let prefixed = |prefix: &str, name: &str| {
        let of = |child: &&Element| child.prefix.eq_ignore_ascii_case(prefix) && child.name.eq_ignore_ascii_case(name);
        item.children.iter().find(of)
    };
    let whole = prefixed("content", "encoded").map(|content| content.text.clone());
    let summary = || item.child("description").map(Element::all_text);
    let guid = item.child("guid");
    let permanent = guid.filter(|guid| guid.attribute("isPermaLink") != Some("false"));
    let link = item.children.iter().find(|child| child.name.eq_ignore_ascii_case("link") && child.prefix.is_empty());
    let link = link.map(|link| link.text.trim().to_owned()).filter(|link| !link.is_empty());
    let address = |guid: &Element| Some(guid.text.trim().to_owned()).filter(|text| crate::is_address(text));
    Entry {
        id: guid.map(|guid| guid.text.trim().to_owned()).filter(|id| !id.is_empty()),
        link: link.or_else(|| permanent.and_then(address)),
        title: item.said("title"),
        published: item.said("pubDate").or_else(|| item.said("date")).or_else(|| item.said("published")),
        updated: item.said("updated").or_else(|| item.said("modified")),
        content: whole.filter(|text| !text.trim().is_empty()).or_else(summary).unwrap_or_default(),
        language: prefixed("dc", "language").map(|language| language.text.trim().to_owned()),
    }
}

fn atom(root: &Element, source: &str) -> Feed {
    let entries = root.children.iter().filter(|child| child.name.eq_ignore_ascii_case("entry"));
    Feed {
        title: root.said("title"),
        language: root.attribute("xml:lang").map(str::to_owned),
        entries: entries.map(|one| entry(one, source)).collect(),
    }
}

fn entry(entry: &Element, source: &str) -> Entry {
    let links = || entry.children.iter().filter(|child| child.name.eq_ignore_ascii_case("link"));
    let alternate = links().find(|link| link.attribute("rel").is_none_or(|rel| rel.eq_ignore_ascii_case("alternate")));
    let body = |name: &str| -> Option<String> {
        let element = entry.child(name)?;
        let marked = element.attribute("type").is_some_and(|kind| kind.eq_ignore_ascii_case("xhtml"));
        let text = if marked { source.get(element.inner.clone())?.to_owned() } else { element.all_text() };
        (!text.trim().is_empty()).then_some(text)
    };
    Entry {
        id: entry.said("id"),
        link: alternate
            .or_else(|| links().next())
            .and_then(|link| link.attribute("href"))
            .map(|link| link.trim().to_owned()),
        title: entry.said("title"),
        published: entry.said("published").or_else(|| entry.said("issued")),
        updated: entry.said("updated").or_else(|| entry.said("modified")),
        content: body("content").or_else(|| body("summary")).unwrap_or_default(),
        language: entry.attribute("xml:lang").map(str::to_owned),
    }
}

impl Entry {
    /// When it was last changed, in seconds since 1970, when the feed says so.
    #[must_use]
    pub fn changed(&self) -> Option<i64> {
        let text = self.updated.as_deref()?;
        let iso = text.parse::<jiff::Timestamp>().ok();
        iso.or_else(|| jiff::fmt::rfc2822::parse(text).ok().map(|when| when.timestamp()))
            .map(jiff::Timestamp::as_second)
    }

    /// The entry itself as a document, without its page; `None` when it has neither text nor headline.
    #[must_use]
    pub fn document(&self, feed: &Feed) -> Option<Document> {
        let mut document = crate::piece(self.content.clone());
        self.describe(feed, &mut document);
        let empty = document.text.trim().is_empty() && document.title.is_none();
        (!empty).then_some(document)
    }

    /// What the entry says of a document: its page's, or its own.
    pub fn describe(&self, feed: &Feed, document: &mut Document) {
        let headline = || self.title.as_ref().map(|title| crate::piece(title.clone()).text);
        document.title = document.title.take().or_else(headline);
        let day = || self.published.as_deref().or(self.updated.as_deref()).and_then(read::day);
        document.date = document.date.or_else(day);
        document.publisher = document.publisher.take().or_else(|| feed.title.clone());
        document.language =
            document.language.take().or_else(|| self.language.clone()).or_else(|| feed.language.clone());
        document.url = document.url.take().or_else(|| self.link.clone());
        let key = self.id.clone().or_else(|| self.link.clone()).or_else(|| self.title.clone());
        if let Some(key) = key {
            document.id = key;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rss_is_read() {
        let source = r#"<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:atom="a"><channel>
            <title>Harbour News</title><language>en-gb</language><atom:link href="https://example.org/self"/>
            <item><title>Talks &amp;amp; terms</title><link> https://example.org/1 </link><guid isPermaLink="false">n-1</guid>
              <pubDate>Wed, 14 May 2019 10:00:00 GMT</pubDate><description>Short.</description>
              <content:encoded><![CDATA[<p>Peru met Chile&nbsp;in Lima.</p><script>x()</script>]]></content:encoded></item>
            <item><guid>https://example.org/2</guid><description>&lt;p&gt;Iran accused Israel.&lt;/p&gt;</description><dc:date>2019-05-15T01:00:00Z</dc:date></item>
            <item/></channel></rss>"#;
        let feed = read(source).unwrap();
        assert_eq!((feed.title.as_deref(), feed.entries.len()), (Some("Harbour News"), 3));
        let first = feed.entries[0].document(&feed).unwrap();
        assert_eq!((first.id.as_str(), first.title.as_deref()), ("n-1", Some("Talks & terms")));
        assert_eq!(
            (first.text.as_str(), first.url.as_deref()),
            ("Peru met Chile in Lima.", Some("https://example.org/1"))
        );
        assert_eq!(
            (first.date.unwrap().to_string(), first.language.as_deref()),
            ("2019-05-14".to_owned(), Some("en-gb"))
        );
        let second = feed.entries[1].document(&feed).unwrap();
        assert_eq!(
            (second.text.as_str(), second.url.as_deref()),
            ("Iran accused Israel.", Some("https://example.org/2"))
        );
        assert_eq!(second.date.unwrap().to_string(), "2019-05-15");
        assert_eq!(feed.entries[2].document(&feed), None);
    }

    #[test]
    fn atom_is_read() {
        let source = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
            <entry><id>urn:1</id><title type="html">A &lt;b&gt;pact&lt;/b&gt;</title><link rel="self" href="https://example.org/s"/>
              <link href="https://example.org/a"/><updated>2020-02-03T04:05:06Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Fiji signed it.</p><p>Tonga didn't.</p></div></content></entry></feed>"#;
        let feed = read(source).unwrap();
        let document = feed.entries[0].document(&feed).unwrap();
        assert_eq!(document.text, "Fiji signed it.\n\nTonga didn't.");
        assert_eq!(
            (document.title.as_deref(), document.url.as_deref()),
            (Some("A pact"), Some("https://example.org/a"))
        );
        assert_eq!(document.date.unwrap().to_string(), "2020-02-03");
        assert!(read("<html><body/></html>").unwrap_err().contains("no feed"));
    }
}
