//! Newswire formats of the IPTC: NewsML-G2 and NITF.
//!
//! A story is what its inline NITF or XHTML, or its plain inline data, holds; pictures, planning and lists are passed over.

use demarche_schema::Document;
use demarche_text::read;
use serde_json::Value;

use crate::xml::{Element, parse};

/// The stories of a newswire file.
///
/// # Errors
/// What is wrong, when it is neither format.
pub fn read(source: &str) -> Result<Vec<Document>, String> {
    let root = parse(source)?;
    let mut items = Vec::new();
    root.find("newsItem", &mut items);
    let stories: Vec<Document> = match items.as_slice() {
        [] => {
            let mut all = Vec::new();
            root.find("nitf", &mut all);
            if all.is_empty() {
                return Err(format!(
                    "is neither NewsML-G2 nor NITF: its root is “{}”",
                    root.name.chars().take(40).collect::<String>()
                ));
            }
            all.into_iter().filter_map(|story| nitf(story, source)).collect()
        }
        items => items.iter().filter_map(|item| item_of(item, source)).collect(),
    };
    Ok(stories)
}

/// A news item of NewsML-G2.
fn item_of(item: &Element, source: &str) -> Option<Document> {
    let inside = item.child("contentSet")?;
    let mut document = match (inside.first("nitf"), inside.first("html"), inside.child("inlineData")) {
        (Some(story), ..) => nitf(story, source)?,
        (None, Some(page), _) => markup(page.first("body").unwrap_or(page), source)?,
        (None, None, Some(data)) => inline(data),
        (None, None, None) => markup(inside.child("inlineXML")?, source)?,
    };
    let (about, content) = (item.child("itemMeta"), item.child("contentMeta"));
    let said = |element: Option<&Element>, name: &str| element.and_then(|element| element.said(name));
    document.title = said(content, "headline").or(document.title);
    let when = ["contentCreated", "contentModified"].iter().find_map(|name| said(content, name));
    let when = when.or_else(|| ["firstCreated", "versionCreated"].iter().find_map(|name| said(about, name)));
    document.date = document.date.or_else(|| when.as_deref().and_then(read::day));
    let provider = about.and_then(|about| about.child("provider"));
    let name = provider.and_then(|one| {
        one.said("name").or_else(|| one.attribute("literal").or(one.attribute("qcode")).map(str::to_owned))
    });
    document.publisher = name.or(document.publisher);
    let language = content.and_then(|content| content.child("language")).and_then(|one| one.attribute("tag"));
    document.language = language.or_else(|| item.attribute("xml:lang")).map(str::to_owned).or(document.language);
    if let Some(guid) = item.attribute("guid") {
        // A later version of an item has the same guid, and replaces the earlier one.
        guid.clone_into(&mut document.id);
    }
    named(document)
}

/// Text in the item itself: markup where it says so.
fn inline(data: &Element) -> Document {
    if data.attribute("contenttype").is_some_and(|kind| kind.contains("html")) {
        return crate::piece(data.text.clone());
    }
    Document { text: data.text.trim().to_owned(), ..Document::default() }
}

/// A story in NITF.
fn nitf(story: &Element, source: &str) -> Option<Document> {
    let (head, body) = (story.child("head"), story.child("body"));
    let mut document = markup(body?.first("body.content").or(body)?, source)?;
    let data = head.and_then(|head| head.first("docdata"));
    let attribute = |name: &str, key: &str| {
        let element = data.and_then(|data| data.first(name)).or_else(|| head.and_then(|head| head.first(name)));
        element.and_then(|element| element.attribute(key)).map(str::to_owned)
    };
    let headline = body.and_then(|body| body.first("hl1")).map(|line| line.all_text());
    let title =
        headline.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|line| !line.is_empty());
    document.title = title.or_else(|| head.and_then(|head| head.said("title")));
    let story_date =
        body.and_then(|body| body.first("story.date")).and_then(|date| date.attribute("norm")).map(str::to_owned);
    let date = attribute("date.issue", "norm").or_else(|| attribute("date.release", "norm")).or(story_date);
    document.date = date.as_deref().and_then(read::day);
    document.publisher = attribute("doc.copyright", "holder")
        .or_else(|| body.and_then(|body| body.first("distributor")).map(|one| one.all_text().trim().to_owned()));
    document.id = attribute("doc-id", "id-string").unwrap_or_default();
    if let Some(line) = body.and_then(|body| body.first("dateline")) {
        let line = markup(line, source).map_or_else(String::new, |line| line.text);
        document.extra.insert("dateline".to_owned(), Value::String(line));
    }
    named(document)
}

/// What an element holds, read as a page's: its paragraphs, headings, cells.
fn markup(element: &Element, source: &str) -> Option<Document> {
    Some(crate::piece(source.get(element.inner.clone())?.to_owned()))
}

/// A document with an id; `None` for one without text and headline.
fn named(mut document: Document) -> Option<Document> {
    if document.text.trim().is_empty() && document.title.is_none() {
        return None;
    }
    if document.id.trim().is_empty() {
        document.id = read::content_id(document.title.as_deref().unwrap_or(""), &document.text);
    }
    Some(document)
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::Span;

    const NITF: &str = r#"<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf><head><title>slug</title><docdata>
        <doc-id id-string="hn.20190514.1"/><date.issue norm="20190514T100000Z"/><doc.copyright holder="Harbour News"/></docdata></head>
        <body><body.head><hedline><hl1>Ministers &amp; fish</hl1></hedline><dateline><location>LIMA</location>, May 14</dateline></body.head>
        <body.content><p>Peru met Chile in <em>Lima</em>.</p><media><media-caption>A boat.</media-caption></media>
        <hl2>Quotas</hl2><p>They agreed on a quota&#8212;at last.</p></body.content></body></nitf>"#;

    #[test]
    fn nitf_is_read() {
        let story = read(NITF).unwrap().remove(0);
        assert_eq!((story.id.as_str(), story.title.as_deref()), ("hn.20190514.1", Some("Ministers & fish")));
        assert!(
            story.text.starts_with("Peru met Chile in Lima.")
                && story.text.ends_with("They agreed on a quota—at last."),
            "{}",
            story.text
        );
        assert_eq!(
            (story.date.unwrap().to_string(), story.publisher.as_deref()),
            ("2019-05-14".to_owned(), Some("Harbour News"))
        );
        assert_eq!(story.extra["dateline"], "LIMA, May 14");
        let at = u32::try_from(story.text.find("quota—").unwrap()).unwrap();
        let span = story.offsets.span(Span::new(at, at + 5));
        assert_eq!(span.of(story.given.as_deref().unwrap()), "quota");
    }

    #[test]
    fn newsml_is_read() {
        let inner = NITF.split("?>").nth(1).unwrap().split("dtd\">").nth(1).unwrap();
        let source = format!(
            r#"<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:newsml:example.org:1" version="2" xml:lang="en"><itemMeta><provider literal="Wire"/><versionCreated>2019-05-15T00:00:00Z</versionCreated></itemMeta>
              <contentMeta><headline>Better headline</headline></contentMeta><contentSet><inlineXML>{inner}</inlineXML></contentSet></newsItem>
            <newsItem guid="urn:2"><itemMeta><versionCreated>2019-05-16T00:00:00Z</versionCreated></itemMeta><contentMeta><headline>Plain</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">Fiji signed &lt;it&gt;.</inlineData></contentSet></newsItem>
            <newsItem guid="urn:3"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>"#
        );
        let stories = read(&source).unwrap();
        assert_eq!(stories.len(), 2);
        assert_eq!(
            (stories[0].id.as_str(), stories[0].title.as_deref()),
            ("urn:newsml:example.org:1", Some("Better headline"))
        );
        assert_eq!(
            (stories[0].publisher.as_deref(), stories[0].date.unwrap().to_string()),
            (Some("Wire"), "2019-05-14".to_owned())
        );
        assert_eq!(
            (stories[1].date.unwrap().to_string(), stories[1].title.as_deref()),
            ("2019-05-16".to_owned(), Some("Plain"))
        );
        assert!(read("<rss/>").unwrap_err().contains("neither"));
    }
}
