//! Word and sentence F1 on raw text rebuilt from CoNLL-U files, and the speed of splitting.
//!
//! `cargo run --release -p demarche-text --example measure -- FILE_OR_FOLDER… [--errors N]`; of a folder, the files
//! that end in `dev.conllu`. A word or a sentence counts as found when its first and last bytes are right. Words of a
//! multiword token have their own ranges where their forms add up to the token, else the token is one unit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use demarche_text::{sentences, words};

/// Byte ranges, in order.
type Ranges = Vec<(usize, usize)>;

/// One document rebuilt, with the ranges that the treebank gives.
#[derive(Default)]
struct Gold {
    text: String,
    words: Ranges,
    sentences: Ranges,
}

#[derive(Default)]
struct Score {
    right: usize,
    gold: usize,
    found: usize,
}

impl Score {
    fn add(&mut self, gold: &[(usize, usize)], found: &[(usize, usize)]) {
        let set: BTreeSet<_> = gold.iter().collect();
        self.right += found.iter().filter(|f| set.contains(f)).count();
        self.gold += gold.len();
        self.found += found.len();
    }

    fn print(&self, name: &str) {
        let part = |of: usize| 100.0 * self.right as f64 / of.max(1) as f64;
        let (p, r) = (part(self.found), part(self.gold));
        println!(
            "  {name:<24} P {p:6.2}  R {r:6.2}  F1 {:6.2}  ({} in the treebank)",
            2.0 * p * r / (p + r).max(1e-9),
            self.gold
        );
    }
}

fn main() {
    let mut files = Vec::new();
    let mut errors = 0;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--errors" {
            errors = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(50);
        } else {
            files.extend(treebanks(Path::new(&argument)));
        }
    }
    if files.is_empty() {
        eprintln!("no .conllu file given; usage: measure FILE_OR_FOLDER… [--errors N]");
        std::process::exit(2);
    }
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(conllu) => measure(&file, &conllu, errors),
            Err(error) => eprintln!("{}: {error}", file.display()),
        }
    }
}

fn treebanks(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut found: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    found.retain(|path| path.to_string_lossy().ends_with("dev.conllu"));
    found.sort();
    found
}

fn measure(file: &Path, conllu: &str, errors: usize) {
    let golds = documents(conllu);
    let (mut raw, mut given, mut cut) = (Score::default(), Score::default(), Score::default());
    let mut wrong: BTreeMap<String, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for gold in &golds {
        let (sentences, words) = found(&gold.text);
        raw.add(&gold.words, &words);
        cut.add(&gold.sentences, &sentences);
        let alone: Vec<_> = gold.sentences.iter().flat_map(|&(from, to)| split(&gold.text, from, to)).collect();
        given.add(&gold.words, &alone);
        word_errors(gold, &alone, &mut wrong);
        sentence_errors(gold, &sentences, &mut places);
    }
    println!("{}: {} documents", file.display(), golds.len());
    raw.print("words, raw text");
    given.print("words, given sentences");
    cut.print("sentences, raw text");
    speed(&golds);
    let mut wrong: Vec<_> = wrong.into_iter().collect();
    wrong.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (what, count) in wrong.iter().take(errors) {
        println!("  {count:5} {what}");
    }
    for place in places.iter().step_by((places.len() / errors.max(1)).max(1)).take(errors) {
        println!("  {place}");
    }
}

fn speed(golds: &[Gold]) {
    let bytes: usize = golds.iter().map(|g| g.text.len()).sum();
    let start = Instant::now();
    let mut rounds = 0;
    while start.elapsed().as_secs_f64() < 0.5 {
        for gold in golds {
            std::hint::black_box(sentences::split(&gold.text));
        }
        rounds += 1;
    }
    println!("  speed {:.1} MB/s, sentences and words", (bytes * rounds) as f64 / 1e6 / start.elapsed().as_secs_f64());
}

fn split(text: &str, from: usize, to: usize) -> Ranges {
    words::split(&text[from..to]).iter().map(|t| (from + t.span.start as usize, from + t.span.end as usize)).collect()
}

/// The ranges of the sentences and words found; a dateline counts to the sentence behind it.
fn found(text: &str) -> (Ranges, Ranges) {
    let found = sentences::split(text);
    let (mut sentences, mut words) = (Vec::new(), Vec::new());
    let line = found.dateline.map(|d| (d.span.start as usize, d.span.end as usize));
    for sentence in &found.sentences {
        let start = sentence.start as usize;
        let opened = line.filter(|&(_, to)| to == start);
        if let Some((from, to)) = opened {
            words.extend(split(text, from, to));
        }
        sentences.push((opened.map_or(start, |(from, _)| from), start + sentence.text.len()));
        words.extend(sentence.tokens.iter().map(|t| (start + t.span.start as usize, start + t.span.end as usize)));
    }
    (sentences, words)
}

fn word_errors(gold: &Gold, found: &[(usize, usize)], wrong: &mut BTreeMap<String, usize>) {
    let set: BTreeSet<_> = gold.words.iter().copied().collect();
    let ours: BTreeSet<_> = found.iter().copied().collect();
    let show = |from: usize, to: usize, list: &BTreeSet<(usize, usize)>| {
        let inside = list.iter().filter(|&&(f, t)| f < to && t > from).map(|&(f, t)| &gold.text[f..t]);
        inside.collect::<Vec<_>>().join("|")
    };
    for &(from, to) in ours.difference(&set) {
        let near: Vec<_> = set.iter().filter(|&&(f, t)| f < to && t > from).copied().collect();
        let (a, b) = (near.first().map_or(from, |n| n.0.min(from)), near.last().map_or(to, |n| n.1.max(to)));
        *wrong.entry(format!("gold {}   ours {}", show(a, b, &set), show(a, b, &ours))).or_default() += 1;
    }
}

fn sentence_errors(gold: &Gold, found: &[(usize, usize)], places: &mut Vec<String>) {
    let ends: BTreeSet<usize> = gold.sentences.iter().map(|s| s.1).collect();
    let ours: BTreeSet<usize> = found.iter().map(|s| s.1).collect();
    let around = |at: usize| {
        let from = gold.text[..at].char_indices().rev().nth(40).map_or(0, |(at, _)| at);
        let to = gold.text[at..].char_indices().nth(40).map_or(gold.text.len(), |(len, _)| at + len);
        format!("{} ⏎ {}", &gold.text[from..at], &gold.text[at..to]).replace('\n', "¶")
    };
    places.extend(ends.difference(&ours).map(|&at| format!("missed  {}", around(at))));
    places.extend(ours.difference(&ends).map(|&at| format!("extra   {}", around(at))));
}

/// Rebuilds the documents of a CoNLL-U file.
fn documents(conllu: &str) -> Vec<Gold> {
    let mut out = vec![Gold::default()];
    for block in conllu.split("\n\n").filter(|b| !b.trim().is_empty()) {
        if block.lines().any(|l| l.starts_with("# newdoc")) {
            out.push(Gold::default());
        }
        let Some(gold) = out.last_mut() else { break };
        let paragraph = block.lines().any(|l| l.starts_with("# newpar"));
        if paragraph && !gold.text.is_empty() {
            gold.text.truncate(gold.text.trim_end().len());
            gold.text.push_str("\n\n");
        }
        sentence(block, gold);
    }
    out.retain(|gold| !gold.text.is_empty());
    out
}

fn sentence(block: &str, gold: &mut Gold) {
    let start = gold.text.len();
    let mut end = start;
    let mut inside = 0;
    let mut parts: Vec<String> = Vec::new();
    let rows: Vec<Vec<&str>> = block.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect()).collect();
    for row in rows.iter().filter(|row| row.len() == 10 && !row[0].contains('.')) {
        if inside > 0 {
            inside -= 1;
            continue;
        }
        let from = gold.text.len();
        gold.text.push_str(row[1]);
        end = gold.text.len();
        parts.clear();
        if let Some((first, last)) = row[0].split_once('-') {
            inside = last.parse::<usize>().unwrap_or(0) + 1 - first.parse::<usize>().unwrap_or(0);
            let at = rows.iter().position(|r| r[0] == first).unwrap_or(0);
            parts.extend(rows[at..].iter().take(inside).map(|r| r[1].to_owned()));
        }
        let whole = parts.concat() == row[1];
        let mut at = from;
        for part in parts.iter().filter(|_| whole) {
            gold.words.push((at, at + part.len()));
            at += part.len();
        }
        if at < end {
            gold.words.push((at, end));
        }
        if !row[9].split('|').any(|m| m == "SpaceAfter=No") {
            gold.text.push(' ');
        }
    }
    gold.sentences.push((start, end));
}
