//! Gold for positions, deadlines and speakers: short documents with the lines that a careful reader expects.
//!
//! ```text
//! document euphrates-01  date=2019-05-14
//! text
//! | BAGHDAD, May 14 – Iraq will sign only if Turkey releases more water, its water minister said.
//! position “will sign” holder=IRQ:GOV stance=offers issue=water/euphrates condition=only_if “only if Turkey releases more water”
//! none
//! ```
//! Lines that start with `|` are paragraphs. A document says what is expected of it in one line each, or `none`.

use demarche_lexicon::block::expected;
use demarche_lexicon::expected::{ExpectedEntity, entities};
use demarche_schema::{ConditionType, Date, DeadlineKind, Diagnostic, Span, Stance, UnknownName};

use crate::position_notation::{Cut, Field, GoldLine, Piece, cut, find, words};

/// An issue as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoldIssue {
    /// Id of the standing list: this one and no other.
    Id(String),
    /// Words of a noun phrase: any issue whose label shares enough of them.
    Words(String),
}

/// A condition as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldCondition {
    /// How it binds.
    pub kind: ConditionType,
    /// Its words, with the word that opens it.
    pub span: Span,
    /// What it is about; any of them; empty when left open.
    pub issue: Vec<GoldIssue>,
}

/// A position as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldPosition {
    /// The words of what is wanted, offered or refused.
    pub claim: Span,
    /// Whose it is.
    pub holder: Vec<ExpectedEntity>,
    /// Where they stand.
    pub stance: Stance,
    /// On what; any of them.
    pub issue: Vec<GoldIssue>,
    /// To whom it is put; empty when no one is named or it is left open.
    pub addressee: Vec<ExpectedEntity>,
    /// On what terms; any of them is right.
    pub conditions: Vec<GoldCondition>,
    /// Who says so, when that is asked for.
    pub said_by: Vec<ExpectedEntity>,
    /// Line in the gold file.
    pub line: u32,
}

/// A deadline as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldDeadline {
    /// The words that tell it.
    pub claim: Span,
    /// What happens then.
    pub what: DeadlineKind,
    /// `2026-02-05`, `2026-02` or `2026`.
    pub date: String,
    /// What lapses or takes effect; any of them; empty when left open.
    pub instrument: Vec<GoldIssue>,
    /// Whom it binds; empty when left open.
    pub parties: Vec<ExpectedEntity>,
    /// Line in the gold file.
    pub line: u32,
}

/// The speaker of a quotation as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldQuote {
    /// Where it stands, without its marks.
    pub span: Span,
    /// Who speaks.
    pub speaker: Vec<ExpectedEntity>,
    /// Line in the gold file.
    pub line: u32,
}

/// A document with all that is expected of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PositionDocument {
    /// Id.
    pub id: String,
    /// Day of publication.
    pub date: Option<Date>,
    /// Its paragraphs, with an empty line between them.
    pub text: String,
    /// Positions, in the order of the file.
    pub positions: Vec<GoldPosition>,
    /// Deadlines, in the order of the file.
    pub deadlines: Vec<GoldDeadline>,
    /// Quotations.
    pub quotes: Vec<GoldQuote>,
    /// Line of its head.
    pub line: u32,
}

/// Whether a gold file holds positions: its first line that says anything opens a document with a date.
#[must_use]
pub fn is_position_gold(text: &str) -> bool {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    first.is_some_and(|line| line.starts_with("document ") && line.contains(" date="))
}

/// Reads a gold file of positions; every fault is reported.
#[must_use]
pub fn read_positions(file: &str, text: &str) -> (Vec<PositionDocument>, Vec<Diagnostic>) {
    let mut reader = Reader { documents: Vec::new(), faults: Vec::new(), open: None };
    for (number, raw) in (1u32..).zip(text.lines()) {
        let line = GoldLine { file, number, text: raw.trim() };
        if !line.text.is_empty() && !line.text.starts_with('#') {
            reader.line(line);
        }
    }
    reader.close();
    (reader.documents, reader.faults)
}

/// What has been read.
struct Reader<'a> {
    documents: Vec<PositionDocument>,
    faults: Vec<Diagnostic>,
    open: Option<Open<'a>>,
}

/// A document whose end is not reached: its lines wait, since the words they quote may stand further down.
struct Open<'a> {
    document: PositionDocument,
    head: GoldLine<'a>,
    in_text: bool,
    says_none: bool,
    lines: Vec<GoldLine<'a>>,
}

/// The words that open a line.
const KINDS: &[&str] = &["document", "text", "position", "deadline", "quote", "none"];

impl<'a> Reader<'a> {
    fn line(&mut self, line: GoldLine<'a>) {
        let kind = line.text.split_whitespace().next().unwrap_or("");
        if kind == "document" {
            self.close();
            self.open = self.head(line);
            return;
        }
        let Some(open) = self.open.as_mut() else {
            self.faults.push(line.fault(0, "a line before any document", "expected “document ID  date=YYYY-MM-DD”"));
            return;
        };
        if let Some(paragraph) = line.text.strip_prefix('|') {
            if !open.in_text {
                self.faults.push(line.fault(0, "a paragraph outside the text", "expected “text” on a line before it"));
            } else if !paragraph.trim().is_empty() {
                let text = &mut open.document.text;
                text.push_str(if text.is_empty() { "" } else { "\n\n" });
                text.push_str(paragraph.trim());
            }
            return;
        }
        match kind {
            "text" => open.in_text = true,
            "none" => open.says_none = true,
            "position" | "deadline" | "quote" => open.lines.push(line),
            other => self.faults.push(line.fault(0, format!("no line starts with “{other}”"), expected(other, KINDS))),
        }
    }

    fn head(&mut self, line: GoldLine<'a>) -> Option<Open<'a>> {
        let mut parts = line.text.split_whitespace().skip(1);
        let id = parts.next().unwrap_or("").to_owned();
        if id.is_empty() || id.contains('=') {
            self.faults.push(line.fault(0, "a document without an id", "expected “document ID  date=YYYY-MM-DD”"));
        }
        if self.documents.iter().any(|document| document.id == id) {
            self.faults.push(line.fault(0, format!("a second document is called “{id}”"), ""));
        }
        let mut date = None;
        for part in parts {
            match part.strip_prefix("date=").map(str::parse::<Date>) {
                Some(Ok(day)) => date = Some(day),
                Some(Err(error)) => self.faults.push(line.fault(0, error.to_string(), "expected date=YYYY-MM-DD")),
                None => self.faults.push(line.fault(0, format!("“{part}” is not understood"), "expected date=…")),
            }
        }
        let document = PositionDocument {
            id,
            date,
            text: String::new(),
            positions: Vec::new(),
            deadlines: Vec::new(),
            quotes: Vec::new(),
            line: line.number,
        };
        Some(Open { document, head: line, in_text: false, says_none: false, lines: Vec::new() })
    }

    /// Ends the open document: its lines are read against its whole text.
    fn close(&mut self) {
        let Some(Open { mut document, head, says_none, lines, .. }) = self.open.take() else { return };
        if document.text.is_empty() {
            self.faults.push(head.fault(
                0,
                "a document without a text",
                "expected “text”, then lines that start with |",
            ));
        }
        if says_none != lines.is_empty() {
            let message = if says_none {
                "says “none” and yet expects something"
            } else {
                "says nothing of what is expected"
            };
            self.faults.push(head.fault(0, format!("{} {message}", document.id), "expected lines, or “none”"));
        }
        for line in lines {
            if let Err(faults) = expect(line, &mut document) {
                self.faults.extend(faults);
            }
        }
        self.documents.push(document);
    }
}

/// Reads one expected line into the document.
fn expect(line: GoldLine<'_>, document: &mut PositionDocument) -> Result<(), Vec<Diagnostic>> {
    let Cut { anchor, fields } = cut(line).map_err(|fault| vec![fault])?;
    let mut read = Fields { line, fields, text: &document.text, faults: Vec::new() };
    let claim = read.find(anchor);
    if line.text.starts_with("position") {
        let position = read.position(claim);
        document.positions.push(read.ended(position)?);
    } else if line.text.starts_with("deadline") {
        let deadline = read.deadline(claim);
        document.deadlines.push(read.ended(deadline)?);
    } else {
        let quote = read.quote(claim);
        document.quotes.push(read.ended(quote)?);
    }
    Ok(())
}

/// The fields of a line while they are read.
struct Fields<'a> {
    line: GoldLine<'a>,
    fields: Vec<Field<'a>>,
    text: &'a str,
    faults: Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    fn position(&mut self, claim: Span) -> Option<GoldPosition> {
        const KEYS: &[&str] = &["holder", "stance", "issue", "addressee", "condition", "condition-issue", "said-by"];
        self.check_keys(KEYS, &["condition", "condition-issue"]);
        let stance = self.name("stance", Stance::NAMES);
        let position = GoldPosition {
            claim,
            holder: self.entities("holder", true),
            stance: stance.unwrap_or(Stance::Supports),
            issue: self.required("issue").map_or_else(Vec::new, |value| self.issue(value)),
            addressee: self.entities("addressee", false),
            conditions: self.conditions(),
            said_by: self.entities("said-by", false),
            line: self.line.number,
        };
        stance.map(|_| position)
    }

    fn deadline(&mut self, claim: Span) -> Option<GoldDeadline> {
        self.check_keys(&["what", "date", "instrument", "parties"], &[]);
        let (what, date) = (self.name("what", DeadlineKind::NAMES), self.required("date"));
        if let Some(date) = date.filter(|date| !is_date(date.text)) {
            let message = format!("“{}” is no date", date.text);
            self.faults.push(self.line.fault(date.at, message, "expected 2026-02-05, 2026-02 or 2026"));
        }
        let instrument = self.get("instrument").map_or_else(Vec::new, |value| self.issue(value));
        let parties = self.entities("parties", false);
        let (date, line) = (date?.text.to_owned(), self.line.number);
        Some(GoldDeadline { claim, what: what?, date, instrument, parties, line })
    }

    fn quote(&mut self, span: Span) -> Option<GoldQuote> {
        self.check_keys(&["speaker"], &[]);
        let whole = quotation(self.text, span);
        if whole.is_none() && !span.is_empty() {
            let help = "a quotation mark stands before them, and one closes it";
            self.faults.push(self.line.fault(0, "no quotation starts with these words", help));
        }
        let span = whole.unwrap_or(span);
        Some(GoldQuote { span, speaker: self.entities("speaker", true), line: self.line.number })
    }

    /// What was read, unless there were faults.
    fn ended<T>(self, read: Option<T>) -> Result<T, Vec<Diagnostic>> {
        read.filter(|_| self.faults.is_empty()).ok_or(self.faults)
    }

    fn check_keys(&mut self, known: &[&str], repeated: &[&str]) {
        for (at, field) in self.fields.iter().enumerate() {
            let (key, line) = (field.key.text, self.line);
            if !known.contains(&key) {
                self.faults.push(line.fault(field.key.at, format!("no key is called “{key}”"), expected(key, known)));
            } else if !repeated.contains(&key) && self.fields[..at].iter().any(|other| other.key.text == key) {
                self.faults.push(line.fault(field.key.at, format!("a second “{key}”"), ""));
            }
            if let Some(words) = field.words.filter(|_| key != "condition") {
                self.faults.push(line.fault(words.at, format!("“{key}” takes no words after its value"), ""));
            }
        }
    }

    fn get(&self, key: &str) -> Option<Piece<'a>> {
        self.fields.iter().find(|field| field.key.text == key).map(|field| field.value)
    }

    fn required(&mut self, key: &str) -> Option<Piece<'a>> {
        let found = self.get(key);
        if found.is_none() {
            self.faults.push(self.line.fault(0, format!("“{key}” is missing"), format!("expected {key}=…")));
        }
        found
    }

    fn find(&mut self, words: Piece<'_>) -> Span {
        find(self.line, words, self.text).unwrap_or_else(|fault| {
            self.faults.push(fault);
            Span::default()
        })
    }

    fn entities(&mut self, key: &str, required: bool) -> Vec<ExpectedEntity> {
        let Some(value) = (if required { self.required(key) } else { self.get(key) }) else { return Vec::new() };
        let read = entities(value.at, value.text);
        read.unwrap_or_else(|error| {
            self.faults.push(self.line.fault(error.offset, error.message, error.help));
            Vec::new()
        })
    }

    fn name<T: std::str::FromStr<Err = UnknownName>>(&mut self, key: &str, known: &[&str]) -> Option<T> {
        let value = self.required(key)?;
        self.member(value, known)
    }

    fn member<T: std::str::FromStr<Err = UnknownName>>(&mut self, value: Piece<'_>, known: &[&str]) -> Option<T> {
        match value.text.parse() {
            Ok(member) => Some(member),
            Err(error) => {
                let fault = self.line.fault(value.at, UnknownName::to_string(&error), expected(value.text, known));
                self.faults.push(fault);
                None
            }
        }
    }

    /// Ids and quoted phrases, parted by `|`.
    fn issue(&mut self, value: Piece<'_>) -> Vec<GoldIssue> {
        let mut all = Vec::new();
        let mut at = value.at;
        for text in value.text.split('|') {
            let piece = Piece { at, text };
            at += text.len() + 1;
            let id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-/".contains(c);
            if text.starts_with('“') {
                match words(self.line, piece) {
                    Ok(words) => all.push(GoldIssue::Words(words.to_owned())),
                    Err(fault) => self.faults.push(fault),
                }
            } else if !text.is_empty() && text.chars().all(id) {
                all.push(GoldIssue::Id(text.to_owned()));
            } else {
                let help = "expected an id of the standing list, or “a noun phrase”";
                self.faults.push(self.line.fault(piece.at, format!("“{text}” is no id"), help));
            }
        }
        all
    }

    fn conditions(&mut self) -> Vec<GoldCondition> {
        let mut all: Vec<GoldCondition> = Vec::new();
        for field in self.fields.clone() {
            if field.key.text == "condition-issue" {
                let issue = self.issue(field.value);
                match all.last_mut() {
                    Some(last) => last.issue = issue,
                    None => self.faults.push(self.line.fault(field.key.at, "it has no condition before it", "")),
                }
            } else if field.key.text == "condition" {
                let kind = self.member(field.value, ConditionType::NAMES);
                let Some(words) = field.words else {
                    let help = "expected condition=only_if “only if …”";
                    self.faults.push(self.line.fault(field.value.at, "the words of the condition are missing", help));
                    continue;
                };
                let span = self.find(words);
                all.extend(kind.map(|kind| GoldCondition { kind, span, issue: Vec::new() }));
            }
        }
        all
    }
}

/// The quotation that starts with these words: from behind its opening mark up to the mark that closes it.
fn quotation(text: &str, first: Span) -> Option<Span> {
    let opening = text.get(..first.start as usize)?.chars().next_back()?;
    let closing = match opening {
        '“' => '”',
        '‘' => '’',
        '«' => '»',
        '„' => '“',
        '"' | '\'' => opening,
        _ => return None,
    };
    let rest = &text[first.end as usize..];
    // An apostrophe inside a word closes nothing.
    let closes = |at: &usize| {
        let after = rest[at + closing.len_utf8()..].chars().next();
        !matches!(closing, '\'' | '’') || !after.is_some_and(char::is_alphanumeric)
    };
    let end = rest.match_indices(closing).map(|(at, _)| at).find(closes)?;
    Some(Span::new(first.start, first.end + u32::try_from(end).ok()?))
}

/// A day, a month or a year.
fn is_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    full.len() == 10 && full.parse::<Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# head
document a-01  date=2019-05-14
text
| ANKARA, May 14 – \"We will sign,\" the minister said, only if others do.
| The treaty lapses on June 30.
position “will sign” holder=TUR:GOV stance=offers issue=water/tigris|“river treaty” condition=only_if “only if others do”
deadline “lapses” what=expires date=2019-06-30 instrument=“treaty”
quote “We will” speaker=TUR:GOV

document a-02  date=2020-01-01
text
| It rained.
none
";

    #[test]
    fn documents_read() {
        let (documents, faults) = read_positions("a.gold", GOOD);
        assert!(faults.is_empty(), "{faults:?}");
        assert!(is_position_gold(GOOD));
        let first = &documents[0];
        assert_eq!((documents.len(), first.positions.len(), first.deadlines.len(), first.quotes.len()), (2, 1, 1, 1));
        let position = &first.positions[0];
        assert_eq!((position.claim.of(&first.text), position.stance, position.line), ("will sign", Stance::Offers, 6));
        assert_eq!(position.issue.len(), 2);
        assert_eq!(position.conditions[0].span.of(&first.text), "only if others do");
        assert_eq!(first.deadlines[0].date, "2019-06-30");
        assert!(first.text.contains("do.\n\nThe treaty"));
        assert_eq!(first.quotes[0].span.of(&first.text), "We will sign,");
    }

    #[test]
    fn quotations_end_at_their_own_mark() {
        let whole = |text: &str, words: &str| {
            let start = text.find(words).expect("is in it");
            let first = Span::new(start as u32, (start + words.len()) as u32);
            quotation(text, first).map(|span| span.of(text).to_owned())
        };
        assert_eq!(whole("'We can't go,' he said.", "We can't").as_deref(), Some("We can't go,"));
        assert_eq!(whole("“We “may” go,” he said.", "We “may” go").as_deref(), Some("We “may” go,"));
        assert_eq!(whole("“We go, he said.", "We go"), None);
    }

    /// One fault in each line, so that none hides another.
    #[test]
    fn faults_are_all_reported() {
        let cases = [
            ("stance=offers", "stance=ofers", "did you mean “offers”?"),
            ("holder=TUR:GOV stance", "holder=Turkey stance", "expected three capitals, or -"),
            ("condition=only_if “only", "condition=before “but only", ""),
            ("date=2019-06-30", "date=2019-13", "expected 2026-02-05, 2026-02 or 2026"),
            ("what=expires ", "", "expected what=…"),
            ("instrument=“treaty”", "instrumnt=“treaty”", "did you mean “instrument”?"),
            ("quote “We will”", "quote “will sign”", "a quotation mark stands before them, and one closes it"),
            ("none\n", "", "expected lines, or “none”"),
            ("date=2020-01-01", "date=soon", "expected date=YYYY-MM-DD"),
            ("document a-02", "document a-01", ""),
            ("| It rained.\n", "", "expected “text”, then lines that start with |"),
            ("none\n", "non\nnone\n", "did you mean “none”?"),
            ("issue=water/tigris|", "issue=Water|", "expected an id of the standing list, or “a noun phrase”"),
        ];
        for (right, wrong, help) in cases {
            let text = GOOD.replace(right, wrong);
            assert_ne!(text, GOOD, "{right}");
            let (_, faults) = read_positions("a.gold", &text);
            assert_eq!(faults.len(), 1, "{wrong}: {faults:?}");
            assert!(faults[0].place.line > 0 && faults[0].help == help, "{wrong}: {faults:?}");
        }
        let all = cases[..4].iter().fold(GOOD.to_owned(), |text, (right, wrong, _)| text.replace(right, wrong));
        assert_eq!(read_positions("a.gold", &all).1.len(), 4);
    }

    #[test]
    fn event_gold_is_not_taken_for_it() {
        assert!(!is_position_gold("# x\ndocument examples/a.txt\n\"The minister\"\n=> none\n"));
        assert!(!is_position_gold("case a  date=2019-05-14\nIt rained.\n=> none\n"));
    }
}
