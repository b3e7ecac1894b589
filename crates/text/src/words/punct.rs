//! Punctuation, signs, emoticons and emoji.

use super::scan::{Scan, char_at, is_word};

const EMOTICONS: &[&str] = &[
    ":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ":-p", ":-|", ":)", ":(", ";)", ":D", ":P", ":p", ":/", ":|", ":O", ":o",
    ":*", "=)", "=(", "=D", ";P", ";p", ";D", "<3", "^_^", "^^", ">:(", "XD", ":'(",
];

/// Takes what only looks like punctuation: emoticons, "'s" after a quote, "'em", "#tag", "@name".
pub(super) fn special(scan: &mut Scan<'_>) -> bool {
    let found = emoticon(scan)
        .or_else(|| apostrophe(scan))
        .or_else(|| tag(scan))
        .or_else(|| omission(scan))
        .or_else(|| decimal(scan));
    let Some(len) = found else { return false };
    scan.take(scan.at + len);
    true
}

fn emoticon(scan: &Scan<'_>) -> Option<usize> {
    let rest = scan.rest();
    if !matches!(rest.as_bytes()[0], b':' | b';' | b'=' | b'<' | b'^' | b'>' | b'X') {
        return None;
    }
    let face = EMOTICONS.iter().find(|e| rest.starts_with(**e))?;
    let after = &rest[face.len()..];
    (!after.starts_with(|c: char| is_word(c) || c == '/')).then_some(face.len())
}

/// "'s" or "n't" cut off from its word by a bracket or quote; "'em", "'90s".
fn apostrophe(scan: &Scan<'_>) -> Option<usize> {
    let rest = scan.rest();
    let mark = rest.chars().next().filter(|c| matches!(c, '\'' | '’'))?.len_utf8();
    let len = rest[mark..].find(|c: char| !is_word(c)).unwrap_or(rest.len() - mark);
    let tail = &rest[mark..mark + len];
    let is = |t: &str| tail.eq_ignore_ascii_case(t);
    let cut_off = scan.at > scan.from && ["s", "m", "d", "ll", "ve", "re"].into_iter().any(is);
    let short = ["em", "til", "cause", "tis", "twas", "cos", "round", "bout"].into_iter().any(is);
    let year = matches!(tail.len(), 2 | 3)
        && tail.bytes().take(2).all(|b| b.is_ascii_digit())
        && tail[2..].trim_matches('s').is_empty();
    (cut_off || short || year).then_some(mark + len)
}

/// "[...]".
fn omission(scan: &Scan<'_>) -> Option<usize> {
    ["[...]", "[…]"].into_iter().find(|mark| scan.rest().starts_with(mark)).map(str::len)
}

/// ".25" without its zero, at the start of a chunk or behind a bracket or sign.
fn decimal(scan: &Scan<'_>) -> Option<usize> {
    let digits = scan.rest().strip_prefix('.')?.bytes().take_while(u8::is_ascii_digit).count();
    let free =
        scan.at == scan.from || scan.text[..scan.at].ends_with(['(', '[', '$', '£', '€', '+', '-', '=', '<', '>', '~']);
    (free && digits > 0).then_some(1 + digits)
}

fn tag(scan: &Scan<'_>) -> Option<usize> {
    let rest = scan.rest();
    let mut chars = rest.chars();
    let mark = chars.next().filter(|c| matches!(c, '#' | '@'))?;
    let first = chars.next()?;
    let starts = first.is_alphabetic() || (mark == '@' && first == '_');
    if !starts || scan.at > scan.from && is_word(scan.text[..scan.at].chars().next_back().unwrap_or(' ')) {
        return None;
    }
    Some(1 + rest[1..].find(|c: char| !(is_word(c) || c == '_')).unwrap_or(rest.len() - 1))
}

/// Reads one mark, or a run of marks that is one word.
pub(super) fn read(scan: &mut Scan<'_>) {
    let (c, len) = char_at(scan.text, scan.at);
    let first = scan.at + len;
    let end = match c {
        '!' | '?' | '.' => run(scan, |x| matches!(x, '!' | '?' | '.')),
        '…' => run(scan, |x| matches!(x, '…' | '.')),
        '$' | '-' | '*' | '=' | '_' | '~' | '+' | '—' | '`' | '·' => run(scan, |x| x == c),
        '\'' | '’' | '‘' | '<' | '>' => first + usize::from(scan.text[first..scan.end].starts_with(c)) * len,
        _ if c.is_ascii() => first,
        _ => cluster(scan, c, first),
    };
    scan.take(end);
}

fn run(scan: &Scan<'_>, is: impl Fn(char) -> bool) -> usize {
    let rest = scan.rest();
    scan.at + rest.find(|c| !is(c)).unwrap_or(rest.len())
}

/// The end of an emoji with its modifiers, or of a flag.
fn cluster(scan: &Scan<'_>, first: char, mut at: usize) -> usize {
    let flag = |c: char| matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
    let mut flags = usize::from(flag(first));
    let mut joined = false;
    while at < scan.end {
        let (c, len) = char_at(scan.text, at);
        let modifier = matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{200d}' | '\u{20e3}' | '\u{300}'..='\u{36f}');
        let pair = flag(c) && flags == 1;
        if !(modifier || pair || joined) {
            break;
        }
        flags += usize::from(flag(c));
        joined = c == '\u{200d}';
        at += len;
    }
    at
}
