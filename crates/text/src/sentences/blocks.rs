//! Lines to paragraphs: which line breaks are wrapping and which mean something.

use demarche_schema::SentenceKind;

use crate::words::is_space;

/// A paragraph, list item or headline: a byte range of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Whether it is running text or a headline.
    pub(super) kind: SentenceKind,
    /// Whether it opens with a bullet or an item number.
    pub(super) bullet: bool,
}

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line {
    /// First byte that is no space.
    start: usize,
    /// One past the last byte that is no space.
    end: usize,
    /// Columns of space before it.
    indent: usize,
    /// Whether a blank line stands before it.
    after_blank: bool,
    /// Whether it opens with a bullet or an item number.
    bullet: bool,
}

/// Lines longer than this, in bytes, were not wrapped by hand.
const LONGEST_WRAPPED: usize = 120;
/// Most words of a headline.
const HEADLINE_WORDS: usize = 20;
/// Most words of a headline inside the text.
const INNER_HEADLINE_WORDS: usize = 12;

/// Shortest paragraph, in bytes, that may have been cut by a page break.
const SHORTEST_BROKEN: usize = 40;

/// Words that end no headline: what follows them is missing.
const HANGING: [&str; 28] = [
    "a", "an", "and", "are", "as", "at", "but", "by", "for", "from", "has", "have", "his", "in", "is", "its", "of",
    "on", "or", "our", "that", "the", "their", "to", "was", "were", "which", "with",
];

/// The paragraphs of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let lines = lines(text);
    let layout = Layout::of(&lines);
    let mut out: Vec<Block> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0
            && !layout.breaks(text, at, &lines)
            && let Some(last) = out.last_mut()
        {
            last.end = line.end;
            continue;
        }
        out.push(Block { start: line.start, end: line.end, kind: SentenceKind::Body, bullet: line.bullet });
    }
    join_broken(text, &mut out);
    mark_headlines(text, &mut out);
    out
}

/// Joins paragraphs that a page break cut in two: the first ends inside a sentence, the second goes on in lower case.
fn join_broken(text: &str, blocks: &mut Vec<Block>) {
    blocks.dedup_by(|next, block| {
        let (upper, lower) = (&text[block.start..block.end], &text[next.start..next.end]);
        let open = upper.ends_with(|c: char| c.is_alphanumeric() || c == ',') && upper.len() > SHORTEST_BROKEN;
        let broken = open && !block.bullet && !next.bullet && lower.starts_with(char::is_lowercase);
        if broken {
            block.end = next.end;
        }
        broken
    });
}

fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut blank = false;
    while from < text.len() {
        let len = memchr::memchr(b'\n', &text.as_bytes()[from..]);
        let end = len.map_or(text.len(), |len| from + len);
        let line = text[from..end].strip_suffix('\r').unwrap_or(&text[from..end]);
        for piece in line.split(['\r', '\u{2028}', '\u{c}', '\u{b}']) {
            let start = piece.as_ptr() as usize - text.as_ptr() as usize;
            push_line(piece, start, &mut blank, &mut out);
        }
        if let Some(at) = text[from..end].find('\u{2029}') {
            // A paragraph separator inside a line is rare enough to be read as a blank line after it.
            blank |= at > 0;
        }
        from = end + 1;
    }
    out
}

fn push_line(piece: &str, start: usize, blank: &mut bool, out: &mut Vec<Line>) {
    let body = piece.trim_start_matches(is_space);
    let content = body.trim_end_matches(is_space);
    if content.is_empty() {
        *blank = true;
        return;
    }
    let lead = &piece[..piece.len() - body.len()];
    let indent = lead.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let start = start + lead.len();
    out.push(Line { start, end: start + content.len(), indent, after_blank: *blank, bullet: bullet(content) > 0 });
    *blank = false;
}

/// Length of the bullet or item number that the line opens with, 0 for none.
pub(super) fn bullet(line: &str) -> usize {
    let Some(first) = line.chars().next() else { return 0 };
    let rest = &line[first.len_utf8()..];
    let spaced = |rest: &str| rest.starts_with([' ', '\t', '\u{a0}']);
    if matches!(first, '•' | '▪' | '◦' | '●' | '■' | '‣' | '·') {
        return first.len_utf8();
    }
    if matches!(first, '*' | '-' | '–' | '+') && spaced(rest) {
        return first.len_utf8();
    }
    let open = usize::from(first == '(');
    let label = line[open..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
    let name = &line[open..open + label];
    let short = (1..=2).contains(&label) && name.bytes().all(|b| b.is_ascii_digit())
        || label == 1 && name.bytes().all(|b| b.is_ascii_lowercase());
    let mark = line[open + label..].chars().next();
    let closed = if open == 1 { mark == Some(')') } else { matches!(mark, Some('.' | ')')) };
    if short && closed && spaced(&line[open + label + 1..]) { open + label + 1 } else { 0 }
}

/// How the lines of a text were broken.
struct Layout {
    /// Whether each line break ends a paragraph.
    unwrapped: bool,
    /// Whether paragraphs open with indented lines.
    indented: bool,
    /// Whether blank lines stand between paragraphs.
    spaced: bool,
    /// Bytes of a full line.
    width: usize,
}

impl Layout {
    fn of(lines: &[Line]) -> Self {
        let mut lens: Vec<usize> = lines.iter().map(|l| l.end - l.start + l.indent).collect();
        let long = lens.iter().filter(|&&len| len > LONGEST_WRAPPED).count();
        lens.sort_unstable();
        let width = lens.get(lens.len().saturating_sub(1 + lens.len() / 20)).copied().unwrap_or(0);
        let indented = lines.windows(2).any(|pair| !pair[1].after_blank && pair[1].indent > pair[0].indent + 1);
        let spaced = lines.iter().skip(1).any(|line| line.after_blank);
        Self { unwrapped: long * 8 > lens.len(), indented, spaced, width }
    }

    fn breaks(&self, text: &str, at: usize, lines: &[Line]) -> bool {
        let (above, line) = (&lines[at - 1], &lines[at]);
        if line.after_blank || line.bullet || self.unwrapped {
            return true;
        }
        if above.bullet && line.indent > 0 {
            return false;
        }
        line.indent > above.indent + 1 || self.is_meant(text, at == 1, above, line)
    }

    /// Whether a line break without further mark was put there by the writer, not by wrapping.
    fn is_meant(&self, text: &str, first: bool, above: &Line, line: &Line) -> bool {
        let (upper, lower) = (&text[above.start..above.end], &text[line.start..line.end]);
        if lower.starts_with(char::is_lowercase) {
            return false;
        }
        let used = above.end - above.start + above.indent;
        if upper.ends_with(['.', '!', '?', '"', '”']) && used * 10 < self.width * 6 {
            return true;
        }
        if self.indented || self.spaced && !first || self.width < 30 || upper.ends_with([',', '-', ';']) {
            return false;
        }
        // Wrapping would have put the first word of the lower line on the upper one.
        let word = lower.find(is_space).unwrap_or(lower.len());
        used + 1 + word < self.width * 3 / 4
    }
}

fn mark_headlines(text: &str, blocks: &mut [Block]) {
    for at in 0..blocks.len().saturating_sub(1) {
        let most = if at == 0 { HEADLINE_WORDS } else { INNER_HEADLINE_WORDS };
        let (block, next) = (&blocks[at], &blocks[at + 1]);
        let goes_on = text[next.start..].starts_with(char::is_lowercase);
        if !block.bullet && !next.bullet && !goes_on && is_headline(&text[block.start..block.end], most) {
            blocks[at].kind = SentenceKind::Headline;
        }
    }
}

fn is_headline(line: &str, most: usize) -> bool {
    let Some(last) = line.chars().next_back() else { return false };
    let closed = last.is_alphanumeric() || matches!(last, '?' | '"' | '”' | '\'' | '’' | ')' | '%' | '>');
    let quoted_end = line.trim_end_matches(['"', '”', '\'', '’', ')']).ends_with(['.', '!', ',', ';', ':']);
    let opens = line
        .starts_with(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, '"' | '“' | '\'' | '‘' | '<' | '$'));
    let words = line.split(is_space).filter(|w| !w.is_empty()).take(most + 1).count();
    let plain = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !word.contains('/');
    let closed = closed && line.split(is_space).take(4 * most).filter(plain).nth(1).is_some();
    let last = line.rsplit(is_space).next().unwrap_or(line);
    let closed = closed && !HANGING.contains(&last);
    closed
        && opens
        && !quoted_end
        && (2..=most).contains(&words)
        && !line.starts_with("By ")
        && !line.starts_with("BY ")
}
