//! Turns blocks into issues, merges and splits, reporting every fault.

use std::collections::{BTreeMap, BTreeSet};

use demarche_schema::{Context, Diagnostic, Level};

use super::{Issue, IssueLexicon, Merge, Near, Split};
use crate::block::{Block, Line, Source, expected, nearest};
use crate::events::Origin;
use crate::events::pattern::parts;
use crate::expected::pieces;

const KINDS: &[&str] = &["issue", "merge", "split"];
const KEYS: &[&str] =
    &["label", "alias", "near", "parties", "since", "until", "topic", "context", "parent", "agreements", "note"];

/// Reads issue files. What is faulty is left out and reported; `known` are the ids of the list underneath.
#[must_use]
pub fn read(sources: &[Source<'_>], known: &[String]) -> (IssueLexicon, Vec<Diagnostic>) {
    let (mut lexicon, mut errors) = (IssueLexicon::default(), Vec::new());
    for source in sources {
        let (blocks, faults) = crate::block::read(*source);
        errors.extend(faults);
        blocks.iter().for_each(|block| read_block(block, &mut lexicon, &mut errors));
    }
    lexicon.issues.sort_by(|a, b| a.id.cmp(&b.id));
    lexicon.merges.sort_by(|a, b| a.from.cmp(&b.from));
    lexicon.splits.sort_by(|a, b| a.from.cmp(&b.from));
    check_repeats(&lexicon, &mut errors);
    check_references(&lexicon, known, &mut errors);
    (lexicon, errors)
}

fn read_block(block: &Block, lexicon: &mut IssueLexicon, errors: &mut Vec<Diagnostic>) {
    if !is_id(&block.name) {
        let error = block.error(format!("“{}” is not an id of an issue", block.name));
        errors.push(error.help("expected family/subject: lower case, words joined by -, at most one /"));
        return;
    }
    match block.kind.as_str() {
        "issue" => lexicon.issues.extend(read_issue(block, errors)),
        "merge" => lexicon.merges.extend(read_merge(block, errors)),
        "split" => lexicon.splits.extend(read_split(block, errors)),
        kind => errors.push(block.error(format!("“{kind}” is not a kind of block here")).help(expected(kind, KINDS))),
    }
}

fn is_id(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .split('-')
                .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    };
    let count = name.split('/').count();
    count <= 2 && name.split('/').all(part)
}

fn read_issue(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<Issue> {
    block.check_keys(KEYS, errors);
    let text = |key: &str| block.get(key).map_or_else(String::new, |line| line.value.clone());
    let list = |key: &str| -> Vec<String> {
        block.values(key).flat_map(|line| line.value.split_whitespace().map(str::to_owned)).collect()
    };
    let issue = Issue {
        id: block.name.clone(),
        label: text("label"),
        aliases: block.values("alias").flat_map(|line| words(line, errors)).collect(),
        near: block.values("near").filter_map(|line| read_near(line, errors)).collect(),
        parties: read_codes(block, errors),
        since: read_day(block, "since", errors),
        until: read_day(block, "until", errors),
        topic: text("topic"),
        contexts: read_contexts(block, errors),
        parent: text("parent"),
        agreements: list("agreements"),
        origin: Origin::of(&block.place),
    };
    if issue.label.is_empty() {
        errors.push(block.error("the issue has no “label”"));
        return None;
    }
    if issue.aliases.is_empty() && issue.near.is_empty() {
        errors.push(block.error("no words name the issue").help("expected a line “alias …” or “near CODES: …”"));
        return None;
    }
    Some(issue)
}

fn words(line: &Line, errors: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut read = Vec::new();
    for (offset, words) in parts(&line.value) {
        if words.chars().any(char::is_alphanumeric) {
            read.push(words.to_owned());
        } else {
            errors.push(line.error(offset, "empty words in the list").help("words are joined by a single |"));
        }
    }
    read
}

fn read_near(line: &Line, errors: &mut Vec<Diagnostic>) -> Option<Near> {
    let Some((codes, list)) = line.value.split_once(':') else {
        errors.push(line.error(0, "no codes").help("expected “near CODES: words|words”"));
        return None;
    };
    let mut near = Near { codes: Vec::new(), words: Vec::new() };
    for code in codes.split(|c: char| c == ',' || c.is_whitespace()).filter(|code| !code.is_empty()) {
        if !is_code(code) {
            let offset = code.as_ptr() as usize - line.value.as_ptr() as usize;
            errors.push(line.error(offset, format!("“{code}” is not a code")).help("expected three capitals"));
        }
        near.codes.push(code.to_owned());
    }
    for (at, words) in parts(list) {
        if words.chars().any(char::is_alphanumeric) {
            near.words.push(words.to_owned());
        } else {
            let offset = codes.len() + 1 + at;
            errors.push(line.error(offset, "empty words in the list").help("words are joined by a single |"));
        }
    }
    Some(near)
}

fn is_code(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}

fn read_codes(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut read = Vec::new();
    for line in block.values("parties") {
        for (offset, code) in pieces(&line.value) {
            if is_code(code) {
                read.push(code.to_owned());
            } else {
                errors.push(line.error(offset, format!("“{code}” is not a code")).help("expected three capitals"));
            }
        }
    }
    read
}

/// A day as precise as known: `2026`, `2026-02`, `2026-02-05`.
fn read_day(block: &Block, key: &str, errors: &mut Vec<Diagnostic>) -> String {
    let Some(line) = block.get(key) else { return String::new() };
    let padded = match line.value.len() {
        4 => format!("{}-01-01", line.value),
        7 => format!("{}-01", line.value),
        _ => line.value.clone(),
    };
    if padded.parse::<demarche_schema::Date>().is_err() {
        let error = line.error(0, format!("“{}” is not a date", line.value));
        errors.push(error.help("expected YYYY, YYYY-MM or YYYY-MM-DD"));
    }
    line.value.clone()
}

fn read_contexts(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<Context> {
    let mut read = Vec::new();
    for line in block.values("context") {
        for (offset, name) in pieces(&line.value) {
            match name.parse::<Context>() {
                Ok(context) => read.push(context),
                Err(error) => errors.push(line.error(offset, error.to_string()).help(expected(name, Context::NAMES))),
            }
        }
    }
    read
}

fn read_merge(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<Merge> {
    block.check_keys(&["into", "note"], errors);
    let Some(into) = block.get("into") else {
        errors.push(block.error("the merge has no “into”"));
        return None;
    };
    Some(Merge { from: block.name.clone(), into: into.value.clone(), origin: Origin::of(&block.place) })
}

/// `alias WORDS into ID`, one line for each part.
fn read_split(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<Split> {
    block.check_keys(&["alias", "note"], errors);
    let mut split = Split { from: block.name.clone(), parts: Vec::new(), origin: Origin::of(&block.place) };
    for line in block.values("alias") {
        match line.value.rsplit_once(" into ") {
            Some((list, id)) => {
                split.parts.extend(parts(list).map(|(_, words)| (words.to_owned(), id.trim().to_owned())));
            }
            None => errors.push(line.error(line.value.len(), "no “into”").help("expected “alias WORDS into ISSUE”")),
        }
    }
    if split.parts.is_empty() {
        errors.push(block.error("the split names no part").help("expected “alias WORDS into ISSUE”"));
        return None;
    }
    Some(split)
}

fn check_repeats(lexicon: &IssueLexicon, errors: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, &str), &Origin> = BTreeMap::new();
    let issues = lexicon.issues.iter().map(|issue| ("issue", issue.id.as_str(), &issue.origin));
    let merges = lexicon.merges.iter().map(|merge| ("merge", merge.from.as_str(), &merge.origin));
    let splits = lexicon.splits.iter().map(|split| ("split", split.from.as_str(), &split.origin));
    for (kind, name, origin) in issues.chain(merges).chain(splits) {
        if let Some(first) = seen.insert((kind, name), origin) {
            let message = format!("{kind} “{name}” is already at {first}");
            errors.push(Diagnostic::new(Level::Error, origin.place(), message));
        }
    }
}

/// Parents and targets must be issues; a target made from a noun phrase (`np/…`) needs no entry.
fn check_references(lexicon: &IssueLexicon, known: &[String], errors: &mut Vec<Diagnostic>) {
    let own = lexicon.issues.iter().map(|issue| issue.id.as_str());
    let ids: BTreeSet<&str> = own.chain(known.iter().map(String::as_str)).collect();
    let parents = lexicon.issues.iter().filter(|issue| !issue.parent.is_empty());
    let parents = parents.map(|issue| (issue.parent.as_str(), &issue.origin));
    let merges = lexicon.merges.iter().map(|merge| (merge.into.as_str(), &merge.origin));
    let splits = lexicon.splits.iter().flat_map(|split| split.parts.iter().map(|(_, id)| (id.as_str(), &split.origin)));
    for (id, origin) in parents.chain(merges).chain(splits) {
        if ids.contains(id) || id.starts_with("np/") {
            continue;
        }
        let near = nearest(id, ids.iter().copied());
        let help = near.map_or_else(String::new, |near| format!("did you mean “{near}”?"));
        errors.push(Diagnostic::new(Level::Error, origin.place(), format!("no issue is called “{id}”")).help(help));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issues_merges_and_splits_read() {
        let text = "issue water/nile-dam\n  label the Nile dam\n  alias Renaissance Dam|Nile dam\n  near ETH,EGY: dam|reservoir\n  \
                    parties ETH EGY SDN\n  since 2011-04\n  context diplomatic\nmerge np/dam-filling\n  into water/nile-dam\n\
                    split np/dam\n  alias reservoir|filling into water/nile-dam\n";
        let (lexicon, errors) = read(&[Source { file: "issues/a.lex", text }], &[]);
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(lexicon.issues[0].near[0].codes, ["ETH", "EGY"]);
        assert_eq!(lexicon.splits[0].parts.len(), 2);
        assert_eq!(lexicon.get("water/nile-dam").map(|issue| issue.parties.len()), Some(3));
    }

    #[test]
    fn every_fault_is_reported_at_its_place() {
        let text = "issue Water\n  label x\nissue a/b\n  alias x\n  near et: y\n  since 2011-13\nissue a/c\n  label c\n  parnt a/b\n\
                    merge np/x\n  into a/d\n";
        let (_, errors) = read(&[Source { file: "issues/a.lex", text }], &[]);
        let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
        for place in ["a.lex:1:1", "a.lex:3:1", "a.lex:5:8", "a.lex:6:9", "a.lex:7:1", "a.lex:9:3", "a.lex:10"] {
            assert!(shown.iter().any(|error| error.contains(place)), "{place} in {shown:#?}");
        }
    }
}
