//! Pages in the layouts of news sites, with the story that each holds: own templates, own texts (those of `examples/`).
//!
//! The layouts follow what sites of the last thirty years do, from tables and `<font>` to hashed class names; none is a copy of one.
//! Whoever wrote them knew the reader that is measured on them.
#![allow(unreachable_pub, reason = "also read by the benchmark")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A page and the words that a reader should give of it, the headline left out.
pub struct Page {
    pub name: String,
    pub html: String,
    pub headline: String,
    pub story: Vec<String>,
}

/// A story of `examples/`.
struct Story {
    name: String,
    headline: String,
    paragraphs: Vec<String>,
}

/// Stories for each layout.
const EACH: usize = 5;

type Layout = fn(&Story, &[Story]) -> (String, Vec<String>);

/// Every page: each layout with five stories.
pub fn pages(root: &Path) -> Vec<Page> {
    let stories = stories(root);
    const LAYOUTS: [(&str, Layout); 12] = [
        ("semantic", semantic),
        ("div-soup", div_soup),
        ("hashed-classes", hashed),
        ("layout-table", layout_table),
        ("line-breaks", line_breaks),
        ("live-blog", live_blog),
        ("long-comments", long_comments),
        ("cookie-wall", cookie_wall),
        ("front-page", front_page),
        ("data-table", data_table),
        ("many-articles", many_articles),
        ("parted-story", parted),
    ];
    let mut out = Vec::new();
    for (at, (name, layout)) in LAYOUTS.iter().enumerate() {
        for n in 0..EACH {
            let mine = (at * 3 + n * 4) % stories.len();
            let others: Vec<usize> = (1..6).map(|step| (mine + step * 2) % stories.len()).collect();
            let others: Vec<Story> = others.into_iter().map(|at| stories[at].again()).collect();
            let (html, story) = layout(&stories[mine], &others);
            let headline = stories[mine].headline.clone();
            out.push(Page { name: format!("{name} {}", stories[mine].name), html, headline, story });
        }
    }
    out
}

impl Story {
    fn again(&self) -> Self {
        Self { name: self.name.clone(), headline: self.headline.clone(), paragraphs: self.paragraphs.clone() }
    }

    /// The first words of the story, as a card elsewhere on the site has them.
    fn summary(&self) -> String {
        let words: Vec<&str> = self.paragraphs[0].split_whitespace().take(16).collect();
        format!("{}…", words.join(" "))
    }
}

fn stories(root: &Path) -> Vec<Story> {
    let mut paths: Vec<_> = fs::read_dir(root.join("examples"))
        .expect("the examples are there")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("an example can be read");
        let paragraphs: Vec<String> = text
            .split("\n\n")
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| part.len() > 60)
            .collect();
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        let words: Vec<&str> = name.split('-').skip(3).collect();
        Story { headline: format!("What to know of {}", words.join(" ")), name, paragraphs }
    };
    paths.iter().map(read).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('’', "&rsquo;")
}

fn paragraphs(story: &Story) -> String {
    story.paragraphs.iter().map(|text| format!("<p>{}</p>\n", escaped(text))).collect()
}

const MENU: &str = "<ul><li><a href=/world>World</a></li><li><a href=/africa>Africa</a></li><li><a href=/asia>Asia</a></li><li><a href=/business>Business</a></li><li><a href=/sport>Sport</a></li><li><a href=/weather>Weather</a></li></ul>";
const COOKIES: &str = "We and our 214 partners store and read information on your device, such as unique identifiers in cookies, to show you advertising that fits you and to measure how well our pages work. You can agree to that, refuse it, or look at the settings at any time.";
const SIGNUP: &str = "Sign up for The Morning Sheet, our letter with everything that you need to know before breakfast, in your mailbox each weekday at six. You can leave it at any time with a single click.";
const RIGHTS: &str = "© 2024 Harbour Media Group. All rights reserved. No part of these pages may be copied, broadcast or rewritten without permission in writing. Harbour Media Group is not responsible for what stands on the pages of others.";
const AUTHOR: &str = "Ada Lind has written about ministries and those who would rather not be written about since 1998. She lives by the sea with two dogs and has won several prizes that she prefers not to list.";

const OPINIONS: [&str; 4] = [
    "I have been saying this for years and nobody listens. They will talk and talk, and in the end it is the people down here who have to pay for it all. Mark my words, nothing whatever will come of this.",
    "With respect, the writer has left out half of the story. When I worked down there in the nineties everybody knew that the numbers were made up, and I can't see why anyone should believe them today.",
    "Thank you for a balanced article. It is good to read something calm for a change. My grandmother came from that region and she would have been glad to see these pictures in a newspaper.",
    "Why is this news? My street has had a hole in it since March and no minister has come to look at it. First things first, that is how I was brought up, and I am not ashamed of saying so.",
];

fn head(story: &Story) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0} | Harbour News</title><meta property=\"og:site_name\" content=\"Harbour News\"><script>window.dataLayer=[];var ads='<p>Buy!</p>';</script><style>p{{margin:0}}</style><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{0}\",\"articleBody\":\"Not for reading.\"}}</script></head>",
        escaped(&story.headline)
    )
}

fn cards(others: &[Story], class: &str) -> String {
    let card = |story: &Story| {
        format!(
            "<div class=\"{class}\"><h3><a href=\"/{}\">{}</a></h3><p>{}</p></div>\n",
            story.name,
            escaped(&story.headline),
            escaped(&story.summary())
        )
    };
    others.iter().map(card).collect()
}

/// HTML5 with everything named as it is.
fn semantic(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let html = format!(
        "{}<body class=\"single has-sidebar\"><a class=\"skip-link\" href=\"#main\">Skip to content</a><header><nav>{MENU}</nav></header><main id=main><article><header><h1>{}</h1><p class=\"byline\">By Ada Lind, world affairs editor</p><time datetime=\"2024-05-01\">1 May 2024</time></header><figure><img src=a.jpg><figcaption>A street in the capital. Picture: Harbour News</figcaption></figure>{}<footer><ul class=\"tags\"><li><a href=/t/1>Politics</a></li><li><a href=/t/2>World</a></li></ul></footer></article><aside><h2>Related</h2>{}</aside></main><section class=\"newsletter\"><h2>Newsletter</h2><p>{SIGNUP}</p></section><footer><p>{RIGHTS}</p></footer></body></html>",
        head(story),
        escaped(&story.headline),
        paragraphs(story),
        cards(others, "card")
    );
    (html, story.paragraphs.clone())
}

/// Nothing but `div`, named by what it is.
fn div_soup(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let mut body = String::new();
    for (n, text) in story.paragraphs.iter().enumerate() {
        let _ = write!(body, "<div class=\"paragraph\">{}</div>", escaped(text));
        if n == 1 {
            let _ = write!(
                body,
                "<div class=\"ad-slot ad-slot--mid\"><span>Advertisement</span><p>New boats at old prices, from the people who know about boats. Come and see us at the old harbour, any day but Sunday.</p></div><div class=\"inline-promo\"><strong>Read more:</strong> <a href=/x>{}</a></div>",
                escaped(&others[0].headline)
            );
        }
    }
    let html = format!(
        "{}<body><div id=\"page\"><div id=\"masthead\">Harbour News <span>Wednesday</span></div><div class=\"main-menu\">{MENU}</div><div id=\"content\"><div class=\"breadcrumb\"><a href=/>Home</a> &gt; <a href=/world>World</a></div><div class=\"headline\"><h1>{}</h1></div><div class=\"share-tools\"><a href=#>Tweet</a><a href=#>Send</a> 214 shares</div><div class=\"story-body\">{body}</div><div class=\"author-bio\"><p>{AUTHOR}</p></div></div><div id=\"sidebar\"><h4>Most read</h4>{}</div><div class=\"site-footer\">{RIGHTS}</div></div></body></html>",
        head(story),
        escaped(&story.headline),
        cards(others, "item")
    );
    (html, story.paragraphs.clone())
}

/// Class names that say nothing.
fn hashed(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let html = format!(
        "{}<body><div id=\"__app\"><div class=\"sc-a1f e9x\"><div class=\"sc-b2g\">{MENU}</div></div><div class=\"sc-c3h\"><div class=\"sc-d4i\"><div class=\"sc-e5j\"><h1 class=\"sc-f6k\">{}</h1><div class=\"sc-g7l\">Ada Lind</div></div><div class=\"sc-h8m\">{}</div></div><div class=\"sc-i9n\"><div class=\"sc-j1o\">More from Harbour News</div>{}</div></div><div class=\"sc-k2p\"><div class=\"sc-l3q\">{MENU}</div><div class=\"sc-m4r\">© 2024 Harbour Media Group</div></div></div><script>hydrate()</script></body></html>",
        head(story),
        escaped(&story.headline),
        paragraphs(story),
        cards(others, "sc-n5s")
    );
    (html, story.paragraphs.clone())
}

/// Tables for columns, tags that are never closed, capitals.
fn layout_table(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let body: String = story
        .paragraphs
        .iter()
        .map(|text| format!("<P><FONT FACE=\"Times\" SIZE=3>{}</FONT>\n", escaped(text)))
        .collect();
    let links: String = others
        .iter()
        .map(|other| format!("<TR><TD><A HREF=\"{}.html\">{}</A>\n", other.name, escaped(&other.headline)))
        .collect();
    let html = format!(
        "<HTML><HEAD><TITLE>{0}</TITLE></HEAD><BODY BGCOLOR=white><CENTER><IMG SRC=logo.gif ALT=\"Harbour News\"></CENTER><TABLE WIDTH=760 BORDER=0><TR><TD WIDTH=150 VALIGN=top><TABLE>{links}</TABLE><TD WIDTH=460 VALIGN=top><H2>{0}</H2>{body}<TD WIDTH=150><B>Weather</B><BR>Rain, 12 degrees<BR><B>Markets</B><BR>Copper 4,210<BR>Wheat 212</TABLE><HR><FONT SIZE=1>Copyright 1999 Harbour News. <A HREF=mailto:desk>Write to us</A></FONT></BODY></HTML>",
        escaped(&story.headline)
    );
    (html, story.paragraphs.clone())
}

/// No paragraphs, only line breaks.
fn line_breaks(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let body: Vec<String> = story.paragraphs.iter().map(|text| escaped(text)).collect();
    let html = format!(
        "{}<body><div class=topnav><a href=/>Home</a> | <a href=/archive>Archive</a> | <a href=/contact>Contact</a></div><div class=wrap><div class=left><b>{}</b><br><i>Posted by desk at 10:14</i><br><br>{}<br><br><a href=/print>Print this</a></div><div class=right><b>Archive</b><br>{}</div></div><div class=bottom>Powered by nothing in particular</div></body></html>",
        head(story),
        escaped(&story.headline),
        body.join("<br><br>\n"),
        others
            .iter()
            .map(|other| format!("<a href=/{}>{}</a><br>", other.name, escaped(&other.headline)))
            .collect::<String>()
    );
    (html, story.paragraphs.clone())
}

/// Entries with times, the newest first.
fn live_blog(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let mut posts = String::new();
    for (n, text) in story.paragraphs.iter().enumerate() {
        let _ = write!(
            posts,
            "<div class=\"post\" id=\"p{n}\"><div class=\"post-timestamp\">{}:0{n} GMT</div><p>{}</p><ul class=\"social-share\"><li><a href=#>Share</a></li><li><a href=#>Link</a></li></ul></div>",
            18 - n % 9,
            escaped(text)
        );
    }
    let html = format!(
        "{}<body><nav>{MENU}</nav><div class=\"live-page\"><h1>Live: {}</h1><div class=\"live-feed\">{posts}</div></div><div class=\"recommended\"><h2>You may also like</h2>{}</div><footer>{RIGHTS}</footer></body></html>",
        head(story),
        escaped(&story.headline),
        cards(others, "rec")
    );
    (html, story.paragraphs.clone())
}

/// More words from readers than from the writer.
fn long_comments(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let mut comments = String::new();
    for n in 0..12 {
        let _ = write!(
            comments,
            "<li class=\"comment\" id=\"c{n}\"><div class=\"comment-author\">reader{n}</div><div class=\"comment-body\"><p>{}</p></div><a href=#>Reply</a></li>",
            OPINIONS[n % 4]
        );
    }
    let html = format!(
        "{}<body><div class=\"nav-primary\">{MENU}</div><div class=\"entry\"><h1>{}</h1><div class=\"entry-content\">{}<div class=\"sharedaddy\"><a href=#>Share this</a></div></div></div><div id=\"comments\"><h3>12 thoughts on this article</h3><ol class=\"comment-list\">{comments}</ol><div id=\"respond\"><p>Your address will not be published. Required fields are marked. Please keep to the subject and to the law.</p></div></div><div class=\"widget-area\">{}</div></body></html>",
        head(story),
        escaped(&story.headline),
        paragraphs(story),
        cards(others, "widget")
    );
    (html, story.paragraphs.clone())
}

/// A notice before everything, a wall after the first words, a letter in the middle.
fn cookie_wall(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let mut body = String::new();
    for (n, text) in story.paragraphs.iter().enumerate() {
        let _ = write!(body, "<p class=\"article__text\">{}</p>", escaped(text));
        if n == 0 {
            let _ = write!(
                body,
                "<div class=\"newsletter-signup\"><h4>The Morning Sheet</h4><p>{SIGNUP}</p><form><input><button>Join</button></form></div>"
            );
        }
    }
    let html = format!(
        "{}<body><div id=\"consent-banner\" role=\"dialog\"><h2>Your privacy</h2><p>{COOKIES}</p><p>{COOKIES}</p><button>Agree</button></div><div style=\"display: none\"><p>{COOKIES} This is not seen by anybody who reads the page.</p></div><div class=\"article\"><div class=\"article__header\"><h1>{}</h1></div><div class=\"article__body\">{body}</div><div class=\"paywall-offer\"><p>You have read two of your three free articles this month. Become a member for the price of a cup of coffee a week and read as much as you like.</p></div></div><div class=\"more\"><div class=\"related-grid\">{}</div></div></body></html>",
        head(story),
        escaped(&story.headline),
        cards(others, "related-card")
    );
    (html, story.paragraphs.clone())
}

/// The story under a front page's worth of other stories.
fn front_page(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let html = format!(
        "{}<body><header class=\"top\">{MENU}<div class=\"ticker\">{}</div></header><div class=\"columns\"><div class=\"column-main\"><h1>{}</h1>{}<p class=\"credit\">Reporting by Ada Lind; editing by Jon Berg</p></div><div class=\"column-side\">{}{}</div></div><div class=\"trending\"><h2>Trending</h2>{}</div><footer>{RIGHTS}</footer></body></html>",
        head(story),
        others
            .iter()
            .map(|other| format!("<a href=/{}>{}</a> ", other.name, escaped(&other.headline)))
            .collect::<String>(),
        escaped(&story.headline),
        paragraphs(story),
        cards(others, "box"),
        cards(others, "box small"),
        cards(others, "trend")
    );
    (html, story.paragraphs.clone())
}

/// A table that belongs to the story.
fn data_table(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let rows = ["Grain moved 1,204 tonnes", "Ships that left 31", "Days of talks 12", "Votes in favour 97"];
    let mut parts = story.paragraphs.clone();
    let table: String = rows
        .iter()
        .map(|row| {
            let (name, number) =
                row.rsplit_once(' ').filter(|(_, last)| last.parse::<u32>().is_ok()).unwrap_or((row, ""));
            format!("<tr><th>{name}</th><td>{number}</td></tr>")
        })
        .collect();
    let html = format!(
        "{}<body><nav>{MENU}</nav><main><article><h1>{}</h1>{}<table class=\"figures\">{table}</table><blockquote><p>“Nobody has slept much this week,” said one of those who took part and did not want to be named.</p></blockquote></article><div class=\"sidebar\">{}</div></main><footer>{RIGHTS}</footer></body></html>",
        head(story),
        escaped(&story.headline),
        paragraphs(story),
        cards(others, "side-card")
    );
    parts.extend(rows.iter().map(|row| (*row).to_owned()));
    parts.push(
        "“Nobody has slept much this week,” said one of those who took part and did not want to be named.".to_owned(),
    );
    (html, parts)
}

/// Every card of the page is an `article` too.
fn many_articles(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let teaser = |other: &Story| {
        format!(
            "<article class=\"tile\"><h3><a href=/{}>{}</a></h3><p>{}</p></article>",
            other.name,
            escaped(&other.headline),
            escaped(&other.summary())
        )
    };
    let html = format!(
        "{}<body><div class=\"top-bar\">{MENU}</div><div class=\"hero-strip\">{}</div><article class=\"full\"><h1>{}</h1><div class=\"text\">{}</div></article><section class=\"tiles\"><h2>More</h2>{}</section><footer>{RIGHTS}</footer></body></html>",
        head(story),
        others.iter().take(2).map(teaser).collect::<String>(),
        escaped(&story.headline),
        paragraphs(story),
        others.iter().map(teaser).collect::<String>()
    );
    (html, story.paragraphs.clone())
}

/// The story in two halves with something else between them.
fn parted(story: &Story, others: &[Story]) -> (String, Vec<String>) {
    let half = story.paragraphs.len() / 2;
    let part = |texts: &[String]| texts.iter().map(|text| format!("<p>{}</p>", escaped(text))).collect::<String>();
    let html = format!(
        "{}<body><div class=\"header-wrap\"><div class=\"navbar\">{MENU}</div></div><div class=\"layout\"><div class=\"lead\"><h1>{}</h1><div class=\"block block-1\">{}</div><div class=\"video-player\"><video src=a.mp4></video><p class=\"caption\">Watch: the morning in two minutes</p></div><div class=\"block block-2\">{}</div></div><div class=\"strip\">{}</div></div><div class=\"footer-wrap footer\">{RIGHTS}</div></body></html>",
        head(story),
        escaped(&story.headline),
        part(&story.paragraphs[..half]),
        part(&story.paragraphs[half..]),
        cards(others, "tile")
    );
    (html, story.paragraphs.clone())
}

/// How well a text agrees with the story of a page: F1 of the words as a bag, the headline's not counted.
pub fn word_f1(page: &Page, text: &str) -> f64 {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let text = text.replacen(&page.headline, " ", 1);
    let (mut found, expected) = (words(&text), words(&page.story.join(" ")));
    found.sort_unstable();
    let (mut both, total) = (0usize, found.len());
    for word in &expected {
        if let Ok(at) = found.binary_search(word) {
            found.remove(at);
            both += 1;
        }
    }
    let (precision, recall) = (both as f64 / total.max(1) as f64, both as f64 / expected.len().max(1) as f64);
    if both == 0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
}
