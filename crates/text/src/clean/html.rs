//! A page to the text of its article.

use demarche_schema::OffsetMap;

use super::markup::{Markup, Part, Tag};
use super::{Page, at, entities, is_invisible};

/// Dropped with all they hold, whatever the page.
const NEVER: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "textarea", "button",
    "video", "audio", "canvas", "head",
];
/// Dropped when anything else is left.
const AROUND: &[&str] = &["nav", "header", "footer", "aside", "form", "menu", "dialog", "figure"];
/// Hold no markup.
const RAW: &[&str] = &["script", "style", "textarea", "title", "iframe", "noscript", "xmp"];
/// The page says that this is the article.
const MAIN: &[&str] = &["article", "main"];
/// Elements that break the line, besides those above.
const BREAKS: &[&str] = &[
    "p",
    "div",
    "section",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "blockquote",
    "pre",
    "center",
    "address",
    "fieldset",
    "figcaption",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "body",
    "html",
    "details",
    "summary",
    "option",
    "title",
];
/// Elements without content.
const VOID: &[&str] =
    &["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"];

/// Elements in which a page puts stories, menus and the like beside one another.
const CONTAINERS: &[&str] = &["div", "section", "article", "main", "td"];

/// Elements whose class or id is looked at.
const NAMED: &[&str] = &["div", "section", "p", "span", "ul", "ol", "dl", "table"];

/// Words of a class or id that say that an element is not the story, in order.
const BESIDE: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "advertising",
    "adverts",
    "banner",
    "bio",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "captcha",
    "caption",
    "comment",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "credit",
    "dfp",
    "disclaimer",
    "disqus",
    "footer",
    "gdpr",
    "hidden",
    "legal",
    "login",
    "masthead",
    "menu",
    "menubar",
    "modal",
    "mostread",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "newsletters",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "partner",
    "paywall",
    "popular",
    "popup",
    "promo",
    "promos",
    "promotion",
    "rail",
    "recirc",
    "recirculation",
    "recommendations",
    "recommended",
    "related",
    "respond",
    "screenreader",
    "share",
    "sharing",
    "shoutbox",
    "sidebar",
    "signup",
    "skip",
    "skiplink",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "tags",
    "teaser",
    "teasers",
    "timestamp",
    "toolbar",
    "trending",
    "widget",
    "widgets",
];

/// Words before one of [`BESIDE`] that say that the element only stands next to one, or lacks it.
const NOT_ITSELF: &[&str] = &["has", "with", "no", "without", "not", "hide"];

/// Short blocks that stand in a story and are none of it, in lower case.
const LABELS: &[&str] = &[
    "advertisement",
    "advertisements",
    "ad",
    "sponsored",
    "sponsored content",
    "related",
    "related stories",
    "related articles",
    "read more",
    "more on this story",
    "share",
    "share this",
    "share this article",
    "share this story",
    "follow us",
    "sign up",
    "story continues below advertisement",
    "article continues below advertisement",
    "continue reading below",
    "print",
    "email",
    "back to top",
    "loading",
    "comments",
    "live",
    "more stories",
    "most read",
    "you may also like",
    "recommended for you",
    "subscribe",
];

/// Shortest paragraph that tells a story from what stands around it, in bytes.
const LONG: usize = 90;

/// Most open elements that are kept account of; keeps soup from costing its square.
const DEEPEST: usize = 256;

/// Shortest article, in bytes, that a page's own mark is trusted for.
const SHORTEST_ARTICLE: usize = 200;

/// A paragraph, heading, list item or cell.
#[derive(Default)]
struct Block {
    text: String,
    /// From this byte of `text` on, bytes come from that byte of the source.
    pieces: Vec<(u32, u32)>,
    /// Bytes inside links.
    linked: usize,
    /// Inside an element that marks the article.
    main: bool,
    /// Inside an element that stands around the article.
    around: bool,
    /// Inside an element whose class or id says that it is not the story.
    beside: bool,
    /// The innermost container, by its number.
    container: usize,
}

impl Block {
    /// Not around the article, and not mostly links.
    fn is_plain(&self) -> bool {
        !self.around && self.linked * 10 <= self.text.len() * 6
    }

    /// Plain, and nothing says that it is not the story.
    fn is_fair(&self) -> bool {
        self.is_plain() && !self.beside && !is_label(&self.text)
    }

    /// Reads like a paragraph of a story.
    fn is_long(&self) -> bool {
        self.is_fair() && self.text.len() >= LONG && self.linked * 10 <= self.text.len() * 3
    }
}

/// Whether a block is one of [`LABELS`].
fn is_label(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    bare.len() <= 40 && LABELS.contains(&bare.to_lowercase().as_str())
}

/// Whether a class or an id says that its element is not the story: one of its words does, or two that stand side by side
/// ("mostRead"), and the word before does not say that the element only has such a thing.
fn is_beside(names: &str) -> bool {
    let mut words: Vec<String> = Vec::new();
    for name in names.split_ascii_whitespace() {
        let mut last = ' ';
        for c in name.chars() {
            let starts = !last.is_alphanumeric() || c.is_uppercase() && last.is_lowercase();
            if c.is_alphanumeric() {
                match words.last_mut().filter(|_| !starts) {
                    Some(word) => word.extend(c.to_lowercase()),
                    None => words.push(c.to_lowercase().collect()),
                }
            }
            last = c;
        }
        // Nothing stands before the first word of the next name.
        words.push(String::new());
    }
    let known = |word: &str| BESIDE.binary_search(&word).is_ok();
    (0..words.len()).any(|at| {
        let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
        let both = format!("{before}{}", words[at]);
        known(&words[at]) && !NOT_ITSELF.contains(&before)
            || !before.is_empty() && !words[at].is_empty() && known(&both)
    })
}

/// The text of a page. Offsets are bytes of `source`; a byte order mark counts.
#[must_use]
pub fn html(source: &str) -> Page {
    let mut reader = Reader {
        source,
        page: Page::default(),
        blocks: Vec::new(),
        block: Block::default(),
        open: Vec::new(),
        parents: vec![0],
        link: false,
        pre: 0,
    };
    reader.run();
    let Reader { mut page, blocks, parents, .. } = reader;
    let chosen = choose(&blocks, &parents);
    for block in blocks.iter().zip(chosen).filter_map(|(block, keep)| keep.then_some(block)) {
        append(&mut page.text, &mut page.offsets, block);
    }
    page
}

fn append(text: &mut String, offsets: &mut OffsetMap, block: &Block) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    let base = at(text.len());
    for &(cleaned, given) in &block.pieces {
        offsets.push(base.saturating_add(cleaned), given);
    }
    text.push_str(&block.text);
}

/// Which blocks are the article: of those the page marks so, those in the container where the story stands; else those in such a
/// container anywhere; else those that are not around it, not beside it and not mostly links; else all.
fn choose(blocks: &[Block], parents: &[usize]) -> Vec<bool> {
    let of_story = |among: &dyn Fn(&Block) -> bool| -> Vec<bool> {
        let inside = story(blocks, parents, among);
        blocks.iter().zip(inside).map(|(block, inside)| inside && among(block) && block.is_fair()).collect()
    };
    let rules: [&dyn Fn() -> Vec<bool>; 6] = [
        &|| of_story(&|block| block.main),
        &|| blocks.iter().map(|block| block.main && block.is_fair()).collect(),
        &|| of_story(&|_| true),
        &|| blocks.iter().map(Block::is_fair).collect(),
        &|| blocks.iter().map(Block::is_plain).collect(),
        &|| blocks.iter().map(|block| !block.around).collect(),
    ];
    for (at, rule) in rules.iter().enumerate() {
        let chosen = rule();
        let kept: usize = blocks.iter().zip(&chosen).filter(|(_, keep)| **keep).map(|(b, _)| b.text.len()).sum();
        // A page that seems to be all navigation has tags that were never closed.
        let least = if at < 3 { SHORTEST_ARTICLE.min(total(blocks) / 4) } else { total(blocks) / 10 };
        if kept > least {
            return chosen;
        }
    }
    vec![true; blocks.len()]
}

/// Which blocks stand in the container of the story, of those looked at: the one whose own long paragraphs, half of those in the
/// containers right inside it and a third of those one deeper come to most (after Arc90's readability); and the containers around
/// it, as long as each adds a quarter of what was there, since many pages part a story. What is added must stand in containers of
/// two long paragraphs or more: a card that names another story has one. None when no paragraph is long.
fn story(blocks: &[Block], parents: &[usize], among: &dyn Fn(&Block) -> bool) -> Vec<bool> {
    let long = || blocks.iter().filter(|block| among(block) && block.is_long());
    let (mut score, mut count) = (vec![0usize; parents.len()], vec![0usize; parents.len()]);
    for block in long() {
        count[block.container] += 1;
        let mut at = block.container;
        for share in [6, 3, 2] {
            score[at] += share * block.text.len();
            if at == 0 {
                break;
            }
            at = parents[at];
        }
    }
    let Some(mut best) = (0..score.len()).rev().max_by_key(|&at| score[at]).filter(|&at| score[at] > 0) else {
        return vec![false; blocks.len()];
    };
    let is_in = |mut at: usize, container: usize| {
        // The root is a container of its own.
        while at != container && at != 0 {
            at = parents[at];
        }
        at == container
    };
    let held = |container: usize, least: usize| -> usize {
        let here = |block: &&Block| is_in(block.container, container) && count[block.container] >= least;
        long().filter(here).map(|block| block.text.len()).sum()
    };
    let mut around = best;
    while around != 0 {
        around = parents[around];
        let (amount, more) = (held(best, 1), held(around, 2));
        if more.saturating_sub(held(best, 2)) * 4 >= amount {
            best = around;
        }
    }
    blocks.iter().map(|block| is_in(block.container, best)).collect()
}

fn total(blocks: &[Block]) -> usize {
    blocks.iter().map(|b| b.text.len()).sum()
}

/// An element that is open and that matters.
struct Element<'a> {
    name: &'a str,
    never: bool,
    around: bool,
    main: bool,
    beside: bool,
    /// The innermost container, itself or one around it, by its number.
    container: usize,
}

struct Reader<'a> {
    source: &'a str,
    page: Page,
    blocks: Vec<Block>,
    block: Block,
    open: Vec<Element<'a>>,
    /// For each container the one around it; the first is the page.
    parents: Vec<usize>,
    link: bool,
    pre: usize,
}

fn is(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| name.eq_ignore_ascii_case(known))
}

impl<'a> Reader<'a> {
    fn run(&mut self) {
        let mut markup = Markup::new(self.source);
        while let Some(part) = markup.next() {
            match part {
                Part::Text(from, text) => self.text(from, text),
                Part::Open(tag) => {
                    self.opened(tag);
                    if is(RAW, tag.name) {
                        let (from, raw) = markup.raw(tag.name);
                        if tag.name.eq_ignore_ascii_case("title") {
                            self.title(from, raw);
                        }
                    }
                }
                Part::Close(name) => self.closed(name),
            }
        }
        self.end_block();
    }

    fn opened(&mut self, tag: Tag<'a>) {
        let name = tag.name;
        if name.eq_ignore_ascii_case("br") {
            return self.line_break(tag.at);
        }
        if name.eq_ignore_ascii_case("meta")
            || name.eq_ignore_ascii_case("html")
            || name.eq_ignore_ascii_case("link")
            || name.eq_ignore_ascii_case("time")
        {
            self.about(tag);
        }
        if name.eq_ignore_ascii_case("a") {
            self.link = tag.attribute("href").is_some();
            return;
        }
        self.imply_end(name);
        let mut kind = self.kind(tag);
        let matters = kind.never || kind.around || kind.main || kind.beside;
        if name.eq_ignore_ascii_case("body") {
            // A head that was never closed ends here.
            self.open.retain(|e| !e.name.eq_ignore_ascii_case("head"));
        }
        if matters || is(BREAKS, name) {
            self.end_block();
            self.pre += usize::from(name.eq_ignore_ascii_case("pre"));
        }
        let container = is(CONTAINERS, name);
        let held = matters || container || is(&["table"], name);
        if held && !is(VOID, name) && !is(RAW, name) && !tag.attributes.ends_with('/') && self.open.len() < DEEPEST {
            if container {
                self.parents.push(kind.container);
                kind.container = self.parents.len() - 1;
            }
            self.open.push(kind);
        }
    }

    /// Ends what HTML lets end without a tag: a paragraph before the next block, a cell before the next cell or row.
    fn imply_end(&mut self, name: &str) {
        let last = |open: &[Element<'_>], of: &str| open.iter().rposition(|e| e.name.eq_ignore_ascii_case(of));
        if is(BREAKS, name) && self.open.last().is_some_and(|e| e.name.eq_ignore_ascii_case("p")) {
            self.end_block();
            self.open.pop();
        }
        if is(&["td", "th", "tr"], name) {
            let table = last(&self.open, "table").map_or(0, |at| at + 1);
            if let Some(cell) = self.open[table..].iter().position(|e| e.name.eq_ignore_ascii_case("td")) {
                self.end_block();
                self.open.truncate(table + cell);
            }
        }
    }

    fn kind(&self, tag: Tag<'a>) -> Element<'a> {
        let inside = self.open.last();
        let main = is(MAIN, tag.name);
        let role = || {
            tag.attribute("role").is_some_and(|role| {
                is(&["navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog"], role)
            })
        };
        let unseen = || tag.attribute("aria-hidden").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let named = is(NAMED, tag.name);
        let styled = || {
            let style: String = tag.attribute("style").unwrap_or("").chars().filter(|c| !c.is_whitespace()).collect();
            style.to_ascii_lowercase().contains("display:none")
        };
        let hidden = || !tag.attributes.is_empty() && (tag.attribute("hidden").is_some() || styled());
        let beside = || ["class", "id"].iter().filter_map(|key| tag.attribute(key)).any(is_beside);
        let around =
            is(AROUND, tag.name) && !(tag.name.eq_ignore_ascii_case("header") && inside.is_some_and(|e| e.main));
        Element {
            name: tag.name,
            never: is(NEVER, tag.name) || named && hidden() || inside.is_some_and(|e| e.never),
            around: around || named && (role() || unseen()) || inside.is_some_and(|e| e.around),
            main: main || inside.is_some_and(|e| e.main),
            beside: inside.is_some_and(|e| e.beside) || named && !tag.attributes.is_empty() && beside(),
            container: inside.map_or(0, |e| e.container),
        }
    }

    fn closed(&mut self, name: &str) {
        if name.eq_ignore_ascii_case("a") {
            self.link = false;
            return;
        }
        let tracked =
            is(NEVER, name) || is(AROUND, name) || is(CONTAINERS, name) || is(NAMED, name) || is(&["table"], name);
        if tracked || is(BREAKS, name) {
            self.end_block();
        }
        if name.eq_ignore_ascii_case("pre") {
            self.pre = self.pre.saturating_sub(1);
        }
        if tracked && let Some(found) = self.open.iter().rposition(|e| e.name.eq_ignore_ascii_case(name)) {
            self.open.truncate(found);
        }
    }

    fn end_block(&mut self) {
        self.link = false;
        let inside = self.open.last();
        let (main, around) = (inside.is_some_and(|e| e.main), inside.is_some_and(|e| e.around));
        let (beside, container) = (inside.is_some_and(|e| e.beside), inside.map_or(0, |e| e.container));
        let kept = self.block.text.trim_end().len();
        if kept == 0 {
            self.block = Block::default();
            return;
        }
        let mut block = std::mem::take(&mut self.block);
        block.text.truncate(kept);
        drop_from(&mut block.pieces, kept);
        (block.main, block.around) = (main, around);
        (block.beside, block.container) = (beside, container);
        self.blocks.push(block);
    }

    fn line_break(&mut self, from: usize) {
        if self.open.last().is_some_and(|e| e.never) {
            return;
        }
        let body = self.block.text.trim_end_matches(' ').len();
        if self.block.text[..body].ends_with('\n') {
            return self.end_block();
        }
        if body > 0 {
            self.block.text.truncate(body);
            drop_from(&mut self.block.pieces, body);
            self.block.pieces.push((at(body), at(from)));
            self.block.text.push('\n');
        }
    }

    fn text(&mut self, from: usize, text: &'a str) {
        if self.open.last().is_some_and(|e| e.never) {
            return;
        }
        let before = self.block.text.len();
        write(&mut self.block, from, text, self.pre > 0);
        if self.link {
            self.block.linked += self.block.text.len() - before;
        }
    }

    fn title(&mut self, from: usize, raw: &str) {
        let mut block = Block::default();
        write(&mut block, from, raw, false);
        let title = block.text.trim();
        if self.page.title.is_none() && !title.is_empty() {
            self.page.title = Some(title.to_owned());
        }
    }

    /// Reads what a page says of itself.
    fn about(&mut self, tag: Tag<'a>) {
        let set = |field: &mut Option<String>, value: Option<&str>| {
            if let Some(value) = value.map(str::trim).filter(|v| !v.is_empty() && field.is_none()) {
                let mut block = Block::default();
                write(&mut block, 0, value, false);
                *field = Some(block.text);
            }
        };
        if tag.name.eq_ignore_ascii_case("html") {
            return set(&mut self.page.language, tag.attribute("lang").or_else(|| tag.attribute("xml:lang")));
        }
        if tag.name.eq_ignore_ascii_case("time") {
            return set(&mut self.page.date, tag.attribute("datetime"));
        }
        if tag.name.eq_ignore_ascii_case("link") {
            let canonical = tag.attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"));
            return set(&mut self.page.url, tag.attribute("href").filter(|_| canonical));
        }
        let name = tag
            .attribute("property")
            .or_else(|| tag.attribute("name"))
            .or_else(|| tag.attribute("itemprop"))
            .unwrap_or("");
        let content = tag.attribute("content");
        match name.to_ascii_lowercase().as_str() {
            "article:published_time" | "date" | "dc.date" | "datepublished" | "pubdate" | "og:published_time" => {
                set(&mut self.page.date, content);
            }
            "og:title" if content.is_some_and(|c| !c.trim().is_empty()) => {
                self.page.title = None;
                set(&mut self.page.title, content);
            }
            "og:url" => set(&mut self.page.url, content),
            "og:site_name" => set(&mut self.page.publisher, content),
            _ => {}
        }
    }
}

/// Adds a run of text to a block: references decoded, space folded, invisible characters dropped.
fn write(block: &mut Block, from: usize, text: &str, keep_lines: bool) {
    let mut at_byte = 0;
    while at_byte < text.len() {
        let rest = &text[at_byte..];
        let given = from + at_byte;
        let first = rest.chars().next().unwrap_or(' ');
        let (c, len) = match first {
            '&' => entities::decode(rest).unwrap_or(('&', 1)),
            c => (c, c.len_utf8()),
        };
        at_byte += len;
        if c.is_whitespace() || c.is_control() {
            let line = keep_lines && c == '\n';
            if line || !(block.text.is_empty() || block.text.ends_with([' ', '\n'])) {
                push(block, if line { '\n' } else { ' ' }, given, 1);
            } else if keep_lines && c == ' ' {
                push(block, ' ', given, 1);
            }
        } else if !is_invisible(c) {
            push(block, c, given, len);
        }
    }
}

/// Adds a character that stands for `len` bytes of the source.
fn push(block: &mut Block, c: char, given: usize, len: usize) {
    let start = block.text.len();
    add_piece(&mut block.pieces, start, given);
    block.text.push(c);
    if c.len_utf8() > 1 && len != c.len_utf8() {
        // The last byte of the character is the last of the reference.
        add_piece(&mut block.pieces, block.text.len() - 1, given + len - 1);
    }
}

/// Drops the pieces that start at or after a place of the cleaned text.
fn drop_from(pieces: &mut Vec<(u32, u32)>, cleaned: usize) {
    while pieces.last().is_some_and(|&(c, _)| c as usize >= cleaned) {
        pieces.pop();
    }
}

fn add_piece(pieces: &mut Vec<(u32, u32)>, cleaned: usize, given: usize) {
    let (cleaned, given) = (at(cleaned), at(given));
    let goes_on = pieces.last().is_some_and(|&(c, g)| cleaned.wrapping_sub(c) == given.wrapping_sub(g));
    if !goes_on {
        pieces.push((cleaned, given));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::Span;

    #[test]
    fn paragraphs_entities_and_offsets() {
        let source = "<html lang=en><head><title>Talks &amp; terms</title></head><body><nav>Home</nav><p>The  envoy&rsquo;s <b>visit</b><!-- x --> ended.</p><p>No deal<br>came.</p><script>var x = '<p>';</script></body></html>";
        let page = html(source);
        assert_eq!(page.text, "The envoy’s visit ended.\n\nNo deal\ncame.");
        assert_eq!(page.title.as_deref(), Some("Talks & terms"));
        assert_eq!(page.language.as_deref(), Some("en"));
        let visit = u32::try_from(page.text.find("visit").unwrap()).unwrap();
        assert_eq!(page.offsets.span(Span::new(visit, visit + 5)).of(source), "visit");
        assert_eq!(page.offsets.span(Span::new(4, 11 + 1)).of(source), "envoy&rsquo;");
    }

    #[test]
    fn the_article_is_kept() {
        let body = "The council voted on the plan. ".repeat(10);
        let source = format!(
            "<header>Site</header><div><a href=x>Link one</a></div><article><header><h1>Vote</h1></header><p>{body}</p><aside>More</aside></article><p>Other story of the day.</p>"
        );
        let page = html(&source);
        assert_eq!(page.text, format!("Vote\n\n{}", body.trim()));
    }

    #[test]
    fn classes_say_what_is_beside_the_story() {
        assert!(BESIDE.is_sorted());
        for names in [
            "cookie-notice",
            "site-nav",
            "c-related",
            "ArticleComments",
            "promo promo--large",
            "most-read",
            "x mostRead",
            "ad_slot",
        ] {
            assert!(is_beside(names), "{names}");
        }
        for names in [
            "story-body",
            "has-sidebar",
            "no-comments main",
            "content",
            "header-text",
            "shared-values",
            "navy",
            "adverb",
            "",
        ] {
            assert!(!is_beside(names), "{names}");
        }
    }

    #[test]
    fn the_story_is_told_from_what_stands_beside_it() {
        let body =
            "The council voted on the plan, officials of both sides said on Monday, and will meet again in a month.";
        let source = format!(
            "<div class=cookie-consent><p>We use cookies. {body}</p></div><div id=x1><ul><li><a href=/>Home</a></ul></div>\
             <table><tr><td><p>Weather: rain<td><h1>Vote</h1><p>{body}<p>{body}<div class=ad-slot>Buy a boat, {body}</div><p>Advertisement</p><p>{body}</table>\
             <div class=related><p>{body}</p></div>"
        );
        let expected = format!("Vote\n\n{body}\n\n{body}\n\n{body}");
        assert_eq!(html(&source).text, expected);
    }

    #[test]
    fn soup_is_read() {
        for source in [
            "<",
            "<p",
            "<p class=\"x",
            "a < b",
            "</",
            "<!--",
            "<![CDATA[x]]>",
            "&",
            "&#",
            "<title>",
            "<script>",
            "<p>a</div></p>b",
        ] {
            let _ = html(source);
        }
        assert_eq!(html("2 < 3 & 4 > 1").text, "2 < 3 & 4 > 1");
    }
}
