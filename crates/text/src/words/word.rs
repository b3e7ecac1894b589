//! Words of letters: compounds, abbreviations and clitics.

use super::scan::{Scan, char_at, is_word};
use crate::abbrev::{self, Abbrev};

/// Prefixes that stay with their word: "anti-war", "mid-July".
const PREFIXES: &[&str] = &[
    "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra", "macro",
    "mega", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "para", "post", "pre", "pro", "proto",
    "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "supra", "trans", "tri", "ultra", "un",
    "under", "uni",
];
/// Suffixes that stay with their word: "clock-wise".
const SUFFIXES: &[&str] = &["wise", "esque", "fold"];
/// Ends of file names and hosts: "report.doc", "example.com".
const ENDINGS: &[&str] = &[
    "com", "org", "net", "gov", "edu", "mil", "int", "info", "co", "uk", "us", "de", "fr", "ru", "cn", "jp", "eu",
    "nz", "au", "ca", "io", "tv", "doc", "docx", "xls", "xlsx", "pdf", "txt", "htm", "html", "php", "asp", "jpg",
    "png", "gif", "zip", "exe", "mp3", "ppt", "url", "csv", "biz",
];
/// Written together, two words: form and where the second starts.
const TOGETHER: &[(&str, usize)] = &[
    ("cannot", 3),
    ("gonna", 3),
    ("wanna", 3),
    ("gotta", 3),
    ("dont", 2),
    ("didnt", 3),
    ("doesnt", 4),
    ("isnt", 2),
    ("wasnt", 3),
    ("arent", 3),
    ("werent", 4),
    ("wouldnt", 5),
    ("couldnt", 5),
    ("shouldnt", 6),
    ("havent", 4),
    ("hasnt", 3),
    ("hadnt", 3),
    ("wont", 2),
    ("cant", 2),
    ("aint", 2),
    ("arnt", 2),
    ("im", 1),
    ("ive", 1),
    ("thats", 4),
    ("whats", 4),
    ("theres", 5),
    ("youre", 3),
    ("theyre", 4),
    ("youll", 3),
    ("hes", 2),
    ("shes", 3),
];

/// Reads the word that starts at the current place.
pub(super) fn read(scan: &mut Scan<'_>) {
    let start = scan.at;
    let mut at = start;
    let mut piece = start;
    if let Some(figure) = currency(scan) {
        return scan.take(figure);
    }
    loop {
        at = run(scan, at);
        let Some(next) = connector(scan, start, piece, at) else { break };
        if matches!(scan.byte(at), b'-' | b'.') {
            piece = next;
        }
        at = next;
    }
    let at = with_dollar(scan, start, with_period(scan, start, at));
    emit(scan, start, at);
    scan.at = at;
}

/// The end of the run of word characters at `at`.
fn run(scan: &Scan<'_>, mut at: usize) -> usize {
    while at < scan.end {
        let (c, len) = char_at(scan.text, at);
        if !is_word(c) {
            break;
        }
        at += len;
    }
    at
}

/// Where the figure starts in "Rs1,500" or "PM2.5": letters, then digits with a separator.
fn currency(scan: &Scan<'_>) -> Option<usize> {
    let bytes = scan.rest().as_bytes();
    let letters = bytes.iter().take(5).take_while(|b| b.is_ascii_alphabetic()).count();
    let digits = bytes[letters..].iter().take_while(|b| b.is_ascii_digit()).count();
    let at = letters + digits;
    let goes_on = matches!(bytes.get(at), Some(b',' | b'.')) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
    ((1..5).contains(&letters) && digits > 0 && goes_on).then_some(scan.at + letters)
}

/// Where the word goes on after the character at `at`; `None` when it ends there.
/// `start` is the word's start, `piece` the start of its current part.
fn connector(scan: &Scan<'_>, start: usize, piece: usize, at: usize) -> Option<usize> {
    if at >= scan.end {
        return None;
    }
    let (c, len) = char_at(scan.text, at);
    let next = at + len;
    let follows = next < scan.end && is_word(char_at(scan.text, next).0);
    let goes_on = follows
        && match c {
            '\'' | '’' | 'ʼ' => true,
            '`' => matches!(scan.byte(next), b's' | b't' | b'm'),
            '_' | '*' => true,
            '&' => joins(scan, piece, at, next),
            '.' => period_joins(scan, start, piece, at, next),
            '-' | '‑' => hyphen_joins(scan, start, piece, at, next),
            '/' => slash_joins(scan, start, at, next),
            _ => false,
        };
    goes_on.then_some(next)
}

/// "AT&T", "R&D": short and in capitals on both sides.
fn joins(scan: &Scan<'_>, piece: usize, at: usize, next: usize) -> bool {
    let (left, right) = (&scan.text[piece..at], &scan.text[next..run(scan, next)]);
    let short = |s: &str| s.len() <= 4 && s.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let letters = |s: &str| s.len() == 1 && s.bytes().all(|b| b.is_ascii_alphabetic());
    (short(left) && short(right)) || (letters(left) && letters(right))
}

/// "U.S", "e.g", "example.com", "report.doc".
fn period_joins(scan: &Scan<'_>, start: usize, piece: usize, at: usize, next: usize) -> bool {
    let end = run(scan, next);
    let (left, right) = (&scan.text[piece..at], &scan.text[next..end]);
    let single = |s: &str| s.len() == 1 && s.bytes().all(|b| b.is_ascii_alphabetic());
    if single(left) && (single(right) || (scan.byte(end) == b'.' && right.len() <= 2)) {
        return true;
    }
    if left.eq_ignore_ascii_case("ph") && right.eq_ignore_ascii_case("d") {
        return true;
    }
    let ending = |s: &str| ENDINGS.iter().any(|e| s.eq_ignore_ascii_case(e));
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if ending(right) && (plain(right) || !plain(left)) {
        return true;
    }
    // A host of several parts: news.example.com, alt.animals.dog.
    let more = scan.byte(end) == b'.' && scan.byte(end + 1).is_ascii_alphanumeric();
    (more || start < piece) && plain(right) && !left.is_empty() && !left.bytes().all(|b| b.is_ascii_digit())
}

fn hyphen_joins(scan: &Scan<'_>, start: usize, piece: usize, at: usize, next: usize) -> bool {
    let left = &scan.text[piece..at];
    let prefix = piece == start && PREFIXES.iter().any(|p| left.eq_ignore_ascii_case(p));
    let right = &scan.text[next..run(scan, next)];
    prefix || SUFFIXES.iter().any(|s| right.eq_ignore_ascii_case(s))
}

/// "w/o", "c/o", "s/he".
fn slash_joins(scan: &Scan<'_>, start: usize, at: usize, next: usize) -> bool {
    let whole = &scan.text[start..run(scan, next)];
    at == start + 1
        && ["w/o", "w/out", "c/o", "s/he", "l/c", "i/c", "b/c", "b/t", "a/c"]
            .iter()
            .any(|w| whole.eq_ignore_ascii_case(w))
}

/// The end of the word with the period of an abbreviation, if it is one.
fn with_period(scan: &Scan<'_>, start: usize, at: usize) -> usize {
    if scan.byte(at) != b'.' || scan.byte(at + 1) == b'.' {
        return at;
    }
    let word = &scan.text[start..at];
    let next = if at + 1 < scan.end { Some(char_at(scan.text, at + 1).0) } else { scan.after_chunk() };
    if keeps_period(word, next) { at + 1 } else { at }
}

fn keeps_period(word: &str, next: Option<char>) -> bool {
    let last = next.is_none();
    if word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphabetic()) {
        let upper = word.bytes().all(|b| b.is_ascii_uppercase());
        return !last
            && (upper && word != "I"
                || next.is_some_and(char::is_uppercase)
                || next.is_some_and(|c| c.is_ascii_digit()));
    }
    match abbrev::class(word) {
        Some(Abbrev::Number) => next.is_some_and(|c| c.is_numeric()),
        Some(Abbrev::Calendar) => !last,
        Some(Abbrev::Plain) if word.eq_ignore_ascii_case("etc") => !last,
        Some(_) => true,
        None => false,
    }
}

/// "US$", "A$": the sign of a currency that starts with letters.
fn with_dollar(scan: &Scan<'_>, start: usize, at: usize) -> usize {
    let currency = ["US", "A", "C", "HK", "NZ", "S", "AU", "CA", "U"].contains(&&scan.text[start..at]);
    if currency && scan.byte(at) == b'$' { at + 1 } else { at }
}

/// Emits a word, its clitics apart.
pub(super) fn emit(scan: &mut Scan<'_>, start: usize, end: usize) {
    let word = &scan.text[start..end];
    if let Some(cut) = together(word) {
        scan.push(start, start + cut);
        scan.push(start + cut, end);
        return;
    }
    let mut cuts = [0usize; 4];
    let mut found = 0;
    let mut stop = word.len();
    while found < cuts.len() {
        let Some(cut) = clitic(&word[..stop]) else { break };
        cuts[found] = cut;
        found += 1;
        stop = cut;
    }
    let mut from = start;
    for &cut in cuts[..found].iter().rev() {
        scan.push(from, start + cut);
        from = start + cut;
    }
    scan.push(from, end);
}

fn together(word: &str) -> Option<usize> {
    if word.len() > 8 || word.len() < 2 || word == "IM" {
        return None;
    }
    TOGETHER.iter().find(|(form, _)| word.eq_ignore_ascii_case(form)).map(|&(_, cut)| cut)
}

/// Where the last clitic of the word starts: "'s", "n't".
fn clitic(word: &str) -> Option<usize> {
    let mark = word.rfind(['\'', '’', '`', 'ʼ'])?;
    let tail = word[mark..].chars().next().map_or("", |c| &word[mark + c.len_utf8()..]);
    if mark == 0 {
        return None;
    }
    let is = |t: &str| tail.eq_ignore_ascii_case(t);
    if is("t") {
        let before = word.as_bytes()[mark - 1];
        return (mark > 1 && before.eq_ignore_ascii_case(&b'n')).then_some(mark - 1);
    }
    ["s", "m", "d", "ll", "ve", "re"].into_iter().any(is).then_some(mark)
}
