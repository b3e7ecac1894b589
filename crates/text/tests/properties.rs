//! What holds for every text and every byte sequence.

use demarche_schema::{Sentence, Span};
use demarche_text::read::{self, Format, Item};
use demarche_text::{clean, sentences, words};
use proptest::prelude::*;

/// Text that meets the rules often: pieces of news and of markup in any order.
fn newslike() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Gen. ", "U.S. ", "The ", "minister", " ", " ", "\n", "\n\n", "    ", ". ", ".", "!", "? ", "\"", "”", "“",
        "'s", "n't", "(AP) ", "- ", " -- ", "—", "MOSCOW", ", ", "June 24 ", "No. ", "10", "3.5", "$", "%", "J. ",
        "...", "é", "世", "🇫🇷", "\u{ad}", "\u{200b}", "\u{a0}", "-", "/", "'", "’", "www.a.b", "a@b.c", "[3]", "(b",
        ":", ";", "e.g.", "1. ", "• ", "\r\n", "\t", "\0", "anti-", "x", "'em", "#tag", ":)", "&", "|", "1,2", "5pm",
        "80's", "\u{2029}", "_", "*",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn markup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=\"a>b\">",
        "</div>",
        "<nav>",
        "</nav>",
        "<article>",
        "</article>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<a href=x>",
        "</a>",
        "<br>",
        "<br/>",
        "&amp;",
        "&rsquo;",
        "&#8217;",
        "&#x",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "text ",
        "é",
        "<title>",
        "</title>",
        "<pre>",
        "</pre>",
        "\n",
        "<![CDATA[",
        "]]>",
        "<?x",
        "<p title='",
        "=",
        "<meta name=date content=x>",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn shape(list: &[Sentence]) -> Vec<(u32, String, usize)> {
    list.iter().map(|s| (s.start, s.text.clone(), s.tokens.len())).collect()
}

fn words_are_sound(text: &str) -> Result<(), TestCaseError> {
    let mut last = 0;
    let mut covered = String::new();
    for token in words::split(text) {
        let Span { start, end } = token.span;
        prop_assert!(start >= last && end > start, "{token:?} after {last}");
        prop_assert!(text.is_char_boundary(start as usize) && text.is_char_boundary(end as usize));
        prop_assert_eq!(token.span.of(text), &text[start as usize..end as usize]);
        covered.push_str(token.span.of(text));
        last = end;
    }
    let invisible = |c: &char| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{200e}' | '\u{200f}');
    let visible: String = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).filter(invisible).collect();
    let kept: String = covered.chars().filter(|c| !c.is_whitespace() && !c.is_control()).filter(invisible).collect();
    prop_assert_eq!(visible, kept);
    Ok(())
}

fn sentences_are_sound(text: &str) -> Result<(), TestCaseError> {
    let cut = sentences::split(text);
    let mut last = 0;
    for (at, sentence) in cut.sentences.iter().enumerate() {
        prop_assert_eq!(sentence.index as usize, at);
        let start = sentence.start as usize;
        prop_assert!(start >= last);
        last = start + sentence.text.len();
        prop_assert_eq!(text.get(start..last), Some(sentence.text.as_str()));
        prop_assert!(sentence.tokens.len() <= sentences::MAX_WORDS);
        prop_assert!(sentence.tokens.iter().all(|t| !t.span.of(&sentence.text).is_empty()));
    }
    if let Some(line) = cut.dateline {
        prop_assert!(text.get(line.span.start as usize..line.span.end as usize).is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_cover_any_text(text in "\\PC{0,80}") {
        words_are_sound(&text)?;
    }

    #[test]
    fn words_cover_newslike_text(text in newslike()) {
        words_are_sound(&text)?;
    }

    #[test]
    fn sentences_lie_in_any_text(text in "(?s).{0,120}") {
        sentences_are_sound(&text)?;
    }

    #[test]
    fn sentences_lie_in_newslike_text(text in newslike()) {
        sentences_are_sound(&text)?;
    }

    #[test]
    fn a_paragraph_before_shifts_all(text in newslike()) {
        let prefix = "It rained all day.\n\n";
        // How lines are wrapped is read from the whole text, so each paragraph is one line here. The first paragraph
        // alone may be a long headline: keep it from being first.
        let lines = text.split("\n\n").map(|p| p.replace(['\n', '\r', '\u{2029}'], " "));
        let base = format!("It rained.\n\n{}", lines.collect::<Vec<_>>().join("\n\n"));
        let moved = format!("{prefix}{base}");
        let by = u32::try_from(prefix.len()).unwrap();
        let one = sentences::split(&base);
        let two = sentences::split(&moved);
        let expected: Vec<_> = shape(&one.sentences).into_iter().map(|(s, t, n)| (s + by, t, n)).collect();
        let dateline_may_move = one.dateline != two.dateline.clone().map(|mut d| {
            d.span = Span::new(d.span.start - by, d.span.end - by);
            d
        });
        prop_assert!(dateline_may_move || shape(&two.sentences)[1..] == expected[..]);
    }

    #[test]
    fn markup_never_fails(source in markup()) {
        let page = clean::html(&source);
        let size = u32::try_from(page.text.len()).unwrap();
        let mut last = 0;
        for at in 0..size {
            let given = page.offsets.offset(at);
            prop_assert!((given as usize) < source.len().max(1));
            prop_assert!(given >= last || page.text.is_empty(), "{at} goes back to {given} from {last}");
            last = given;
        }
        for token in words::split(&page.text) {
            let given = page.offsets.span(token.span);
            prop_assert!(source.get(given.start as usize..given.end as usize).is_some());
        }
    }

    #[test]
    fn readers_take_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300), format in 0usize..6) {
        let formats = [None, Some(Format::Text), Some(Format::Html), Some(Format::JsonLines), Some(Format::Csv), Some(Format::Tsv)];
        for item in read::bytes(&bytes, formats[format]) {
            if let Item::Document(document) = item {
                prop_assert!(!document.id.is_empty());
                sentences_are_sound(&document.text)?;
            }
        }
    }

    #[test]
    fn readers_take_any_text(text in markup(), format in 0usize..6) {
        let formats = [None, Some(Format::Text), Some(Format::Html), Some(Format::JsonLines), Some(Format::Csv), Some(Format::Tsv)];
        let _ = read::bytes(text.as_bytes(), formats[format]);
    }
}

/// Text made to be slow: what would take minutes if any step looked at the rest of the text for each piece of it.
#[test]
fn hostile_text_takes_linear_time() {
    let start = std::time::Instant::now();
    for piece in [
        "a.", "a,", "1--", "(", ")", "a-", "a@", "'", ". ", "a&", "1/", "http://", "www.)", "[1]", "\n", "a.\n", "<",
        "…", "-",
    ] {
        let text = piece.repeat(200_000);
        let _ = sentences::split(&text);
        let _ = words::split(&format!("http://{text}"));
    }
    let soup = [
        "<",
        "<a ",
        "<a b='",
        "<!--",
        "</p>",
        "<div>",
        "<div></p>",
        "&amp<br>",
        "&",
        "<p x=\"",
        "<body>",
        "<script>",
        "<nav>",
        "</nav>",
        "<a\">",
    ];
    for piece in soup {
        let _ = clean::html(&piece.repeat(100_000));
        let _ = clean::html(&format!("{}{}", "<div><b>".repeat(50_000), piece.repeat(50_000)));
    }
    assert!(start.elapsed().as_secs() < 60, "took {:?}", start.elapsed());
}
