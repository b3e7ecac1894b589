//! Annotated sentences as text: CoNLL-U, and the tab-separated form with a column for each predicate.
//!
//! Reading takes the words as given. It names the line of the first mistake, and never panics. Multi-word tokens and
//! empty nodes are passed over.

use std::fmt;
use std::fmt::Write as _;

use demarche_schema::{Parse, Rel, Role, Upos, Xpos};

/// A mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for ReadError {}

/// A word with what its file says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The word.
    pub form: String,
    /// Its lemma.
    pub lemma: Option<String>,
    /// Its part of speech.
    pub upos: Option<Upos>,
    /// Its Penn tag.
    pub xpos: Option<Xpos>,
    /// Its head, from 1; 0 for the root.
    pub head: Option<u32>,
    /// Its relation.
    pub rel: Option<Rel>,
    /// The last column of CoNLL-U, as it stands.
    pub misc: String,
}

/// An argument as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelledSpan {
    /// Its label, "ARG1", "R-ARG0", "C-ARG1" and all.
    pub label: String,
    /// First word.
    pub from: u32,
    /// One past the last word.
    pub to: u32,
}

/// A predicate as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Its word.
    pub word: u32,
    /// Its roleset.
    pub roleset: String,
    /// Its arguments.
    pub arguments: Vec<LabelledSpan>,
}

/// A sentence of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annotated {
    /// Its id, or empty.
    pub id: String,
    /// Its words.
    pub rows: Vec<Row>,
    /// Its predicates; none in CoNLL-U.
    pub frames: Vec<Frame>,
}

impl Annotated {
    /// The words.
    #[must_use]
    pub fn forms(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.form.as_str()).collect()
    }

    /// The tree, where every word has a head and a relation.
    #[must_use]
    pub fn tree(&self) -> Option<Vec<(Option<u32>, Rel)>> {
        self.rows.iter().map(|row| Some((row.head?.checked_sub(1), row.rel?))).collect()
    }
}

/// A base role and its prefix: `R-ARG1` is (`ARG1`, `R-`). The causer `ARGA` counts as `ARG0`.
#[must_use]
pub fn base_role(label: &str) -> Option<(Role, &str)> {
    let base = label.strip_prefix("R-").or_else(|| label.strip_prefix("C-")).unwrap_or(label);
    let prefix = &label[..label.len() - base.len()];
    let base = base.strip_suffix("-DSP").unwrap_or(base);
    Role::from_name(if base == "ARGA" { "ARG0" } else { base }).map(|role| (role, prefix))
}

/// Reads CoNLL-U.
///
/// # Errors
/// At the first line that is not as the format has it.
pub fn read(text: &str) -> Result<Vec<Annotated>, ReadError> {
    sentences(text, |cells| if cells.len() == 10 { Ok(()) } else { Err(format!("{} columns and not 10", cells.len())) })
        .map(|found| found.into_iter().map(|(sentence, _)| sentence).collect())
}

/// Reads the form with role columns: id, form, lemma, part of speech, Penn tag, head, relation, roleset, then a column
/// for each predicate in order, with brackets: `(ARG1*`, `*)`, `(V*)`.
///
/// # Errors
/// At the first line that is not as the format has it.
pub fn read_roles(text: &str) -> Result<Vec<Annotated>, ReadError> {
    let enough = |cells: &[&str]| {
        if cells.len() >= 8 { Ok(()) } else { Err(format!("{} columns and not 8 or more", cells.len())) }
    };
    let mut found = vec![];
    for (mut sentence, lines) in sentences(text, enough)? {
        sentence.frames = frames(&lines).map_err(|(line, problem)| ReadError { line, problem })?;
        found.push(sentence);
    }
    Ok(found)
}

type Lines<'a> = Vec<(usize, Vec<&'a str>)>;

fn sentences<'a>(
    text: &'a str,
    check: impl Fn(&[&str]) -> Result<(), String>,
) -> Result<Vec<(Annotated, Lines<'a>)>, ReadError> {
    let (mut found, mut current, mut lines) = (vec![], Annotated::default(), vec![]);
    for (at, line) in text.lines().chain([""]).enumerate() {
        let error = |problem: String| ReadError { line: at + 1, problem };
        if line.is_empty() {
            if !current.rows.is_empty() {
                check_heads(&current).map_err(error)?;
                found.push((std::mem::take(&mut current), std::mem::take(&mut lines)));
            }
        } else if let Some(comment) = line.strip_prefix('#') {
            if let Some(id) = comment.trim_start().strip_prefix("sent_id = ") {
                current.id = id.to_owned();
            }
        } else {
            let cells: Vec<&str> = line.split('\t').collect();
            check(&cells).map_err(error)?;
            if cells[0].contains(['-', '.']) {
                continue;
            }
            if cells[0].parse() != Ok(current.rows.len() + 1) {
                return Err(error(format!("word number “{}” and not {}", cells[0], current.rows.len() + 1)));
            }
            current.rows.push(row(&cells).map_err(error)?);
            lines.push((at + 1, cells));
        }
    }
    Ok(found)
}

fn check_heads(sentence: &Annotated) -> Result<(), String> {
    let words = sentence.rows.len();
    let outside = |row: &&Row| row.head.is_some_and(|head| head as usize > words);
    match sentence.rows.iter().find(outside) {
        Some(row) => Err(format!("the sentence above has {words} words, and “{}” depends on another", row.form)),
        None => Ok(()),
    }
}

fn row(cells: &[&str]) -> Result<Row, String> {
    let roles = cells.len() != 10
        || cells.get(7).is_some_and(|c| c.contains('.') || *c == "-") && cells[5].bytes().all(|b| b.is_ascii_digit());
    let (head, rel) = if roles { (cells[5], cells[6]) } else { (cells[6], cells[7]) };
    fn known<T>(cell: &str, list: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, String> {
        match cell {
            "_" => Ok(None),
            _ => read(cell).map(Some).ok_or_else(|| format!("no {list} is called “{cell}”")),
        }
    }
    Ok(Row {
        form: cells[1].to_owned(),
        lemma: Some(cells[2].to_owned()).filter(|lemma| lemma != "_" || cells[1] == "_"),
        upos: known(cells[3], "part of speech", Upos::from_name)?,
        xpos: Xpos::from_name(cells[4]),
        head: known(head, "head", |cell| cell.parse().ok())?,
        rel: known(rel, "relation", Rel::from_label)?,
        misc: if roles { String::new() } else { cells[9].to_owned() },
    })
}

fn frames(lines: &Lines<'_>) -> Result<Vec<Frame>, (usize, String)> {
    let mut found: Vec<Frame> = vec![];
    for (word, (line, cells)) in lines.iter().enumerate() {
        if cells[7] != "-" {
            let column = 8 + found.len();
            if cells.len() <= column {
                return Err((*line, format!("no column for the predicate “{}”", cells[7])));
            }
            let arguments = spans(lines, column)?;
            found.push(Frame { word: word as u32, roleset: cells[7].to_owned(), arguments });
        }
    }
    Ok(found)
}

fn spans(lines: &Lines<'_>, column: usize) -> Result<Vec<LabelledSpan>, (usize, String)> {
    let mut found = vec![];
    let mut open: Option<(String, u32)> = None;
    for (word, (line, cells)) in (0_u32..).zip(lines) {
        let Some(cell) = cells.get(column) else { return Err((*line, format!("no column {}", column + 1))) };
        let Some((before, after)) = cell.split_once('*') else {
            return Err((*line, format!("no “*” in “{cell}”")));
        };
        if let Some(label) = before.strip_prefix('(') {
            open = Some((label.to_owned(), word));
        }
        if after.contains(')') {
            let Some((label, from)) = open.take() else {
                return Err((*line, format!("“{cell}” closes what nothing opened")));
            };
            if label != "V" && label != "C-V" {
                found.push(LabelledSpan { label, from, to: word + 1 });
            }
        }
    }
    Ok(found)
}

/// Writes a sentence in CoNLL-U, with an empty line after it.
#[must_use]
pub fn write(id: &str, forms: &[&str], parse: &Parse) -> String {
    let mut out = heading(id, forms);
    for (at, (form, word)) in forms.iter().zip(&parse.words).enumerate() {
        let head = word.head.map_or(0, |head| head + 1);
        let form = cell(form);
        let _ = writeln!(
            out,
            "{}\t{form}\t{}\t{}\t{}\t_\t{head}\t{}\t_\t_",
            at + 1,
            cell(&word.lemma),
            word.upos,
            word.xpos,
            word.rel
        );
    }
    out + "\n"
}

/// Writes a sentence in the form with role columns, with an empty line after it.
///
/// A relative word whose role another argument has is marked `R-` ("the man[ARG1] who[R-ARG1] was arrested"), and a
/// later part of a role that was there before `C-`.
#[must_use]
pub fn write_roles(id: &str, forms: &[&str], parse: &Parse) -> String {
    let mut out = heading(id, forms);
    let columns: Vec<Vec<String>> =
        parse.predicates.iter().map(|p| column(forms.len(), p.word, &labels(parse, p))).collect();
    for (at, (form, word)) in forms.iter().zip(&parse.words).enumerate() {
        let head = word.head.map_or(0, |head| head + 1);
        let roleset = parse.predicate(at).map_or("-", |predicate| &predicate.roleset);
        let (form, lemma) = (cell(form), cell(&word.lemma));
        let _ =
            write!(out, "{}\t{form}\t{lemma}\t{}\t{}\t{head}\t{}\t{roleset}", at + 1, word.upos, word.xpos, word.rel);
        for column in &columns {
            let _ = write!(out, "\t{}", column[at]);
        }
        out.push('\n');
    }
    out + "\n"
}

fn heading(id: &str, forms: &[&str]) -> String {
    let text: Vec<String> = forms.iter().map(|form| cell(form)).collect();
    let id = if id.is_empty() { String::new() } else { format!("# sent_id = {}\n", cell(id)) };
    format!("{id}# text = {}\n", text.join(" "))
}

/// A value without what would break the columns.
fn cell(value: &str) -> String {
    let clean: String =
        value.chars().map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c }).collect();
    if clean.trim().is_empty() { "_".to_owned() } else { clean }
}

/// The arguments of a predicate with their labels as the role columns have them.
#[must_use]
pub fn labels(parse: &Parse, predicate: &demarche_schema::Predicate) -> Vec<LabelledSpan> {
    let arguments = &predicate.arguments;
    let relative = |at: usize| {
        let argument = &arguments[at];
        let Some(word) = parse.words.get(argument.head as usize) else { return false };
        let wh = matches!(word.xpos, Xpos::Wdt | Xpos::Wp | Xpos::WpPoss | Xpos::Wrb);
        wh && arguments
            .iter()
            .enumerate()
            .any(|(other, a)| other != at && a.role == argument.role && a.from < argument.from)
    };
    let mut seen: Vec<Role> = vec![];
    let mut found = vec![];
    for (at, argument) in arguments.iter().enumerate() {
        let prefix = match (relative(at), seen.contains(&argument.role)) {
            (true, _) => "R-",
            (false, true) => "C-",
            (false, false) => {
                seen.push(argument.role);
                ""
            }
        };
        found.push(LabelledSpan { label: format!("{prefix}{}", argument.role), from: argument.from, to: argument.to });
    }
    found
}

fn column(words: usize, predicate: u32, spans: &[LabelledSpan]) -> Vec<String> {
    let mut cells = vec![(String::new(), ""); words];
    let own = LabelledSpan { label: "V".to_owned(), from: predicate, to: predicate + 1 };
    let covered = spans.iter().any(|span| (span.from..span.to).contains(&predicate));
    for span in spans.iter().chain((!covered).then_some(&own)) {
        let (from, to) = (span.from as usize, span.to as usize);
        if from < to && to <= words {
            cells[from].0 = format!("({}", span.label);
            cells[to - 1].1 = ")";
        }
    }
    cells.into_iter().map(|(open, close)| format!("{open}*{close}")).collect()
}
