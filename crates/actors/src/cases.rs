//! Runs the named cases of `cases/*.txt` over the data files of the repository.
//!
//! `case NAME` opens a document; `date`, `place`, `title` say what is known of it; `sent` is a sentence with its tree
//! (see `testing`); below it `want WORDS = CODE:SECTOR …` says that a mention of just these words has these readings (`-` for
//! no code or no sector, `place` at the end for a place), and `none WORDS` that no mention of these words is an actor.

use demarche_lexicon::actors::{ActorTables, read};
use demarche_lexicon::block::Source;
use demarche_schema::{Mention, Parsed};

use crate::testing::parsed;
use crate::{DocContext, Resolver};

/// The tables of the repository; `None` where its data folder is absent (a crate unpacked alone).
pub(crate) fn tables() -> Option<ActorTables> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicon/actors");
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.to_owned();
            let data = name.ends_with(".lex") || name.ends_with(".tsv");
            Some((format!("actors/{name}"), std::fs::read_to_string(path).ok()?)).filter(|_| data)
        })
        .collect();
    files.sort();
    let sources: Vec<Source<'_>> = files.iter().map(|(file, text)| Source { file, text }).collect();
    let (tables, errors) = read(&sources);
    assert!(errors.is_empty(), "{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    Some(tables)
}

#[derive(Default)]
struct Case<'t> {
    name: &'t str,
    date: Option<demarche_schema::Date>,
    place: Option<&'t str>,
    title: Option<&'t str>,
    sentences: Vec<Parsed>,
    /// Sentence, line number, and what is wanted of it.
    wants: Vec<(usize, usize, &'t str)>,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let mut out: Vec<Case<'_>> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        if key == "case" {
            out.push(Case { name: value, ..Case::default() });
            continue;
        }
        let case = out.last_mut().expect("a file opens with “case”");
        match key {
            "date" => case.date = Some(value.parse().expect("a date")),
            "place" => case.place = Some(value),
            "title" => case.title = Some(value),
            "sent" => case.sentences.push(parsed(value)),
            "want" | "none" => case.wants.push((case.sentences.len() - 1, number + 1, line)),
            _ => panic!("line {}: no key “{key}”", number + 1),
        }
    }
    out
}

fn shown(mention: &Mention) -> String {
    let mut parts: Vec<String> = mention
        .readings
        .iter()
        .map(|r| format!("{}:{}", if r.code.is_empty() { "-" } else { &r.code }, r.sector.map_or("-", |s| s.as_str())))
        .collect();
    if mention.place {
        parts.push("place".to_owned());
    }
    parts.join(" ")
}

/// Without blanks: the words of a case stand apart ("Russia 's").
fn tight(text: &str) -> String {
    text.replace(' ', "")
}

/// What is wrong with a case, one line each.
fn check(resolver: &Resolver<'_>, file: &str, case: &Case<'_>) -> Vec<String> {
    let doc = DocContext { date: case.date, place: case.place, title: case.title };
    let mentions = resolver.mentions(&doc, &case.sentences);
    let mut wrong = Vec::new();
    for &(sentence, line, want) in &case.wants {
        let here = &case.sentences[sentence].sentence;
        let text = |m: &Mention| here.words_span(m.from as usize, m.to as usize).of(&here.text).to_owned();
        let found: Vec<&Mention> = mentions.iter().filter(|m| m.sentence as usize == sentence).collect();
        let got = || found.iter().map(|m| format!("[{}] {}", text(m), shown(m))).collect::<Vec<_>>().join(", ");
        let bad = if let Some(words) = want.strip_prefix("none ") {
            found.iter().any(|m| tight(&text(m)) == tight(words) && !m.readings.is_empty())
        } else {
            let (words, readings) = want["want ".len()..].split_once(" = ").expect("want WORDS = READINGS");
            !found.iter().any(|m| tight(&text(m)) == tight(words) && shown(m) == readings)
        };
        if bad {
            wrong.push(format!("{file}:{line}: {}: {want}\n    got {}", case.name, got()));
        }
    }
    wrong
}

#[test]
fn cases_hold() {
    let Some(tables) = tables() else {
        eprintln!("skipped: the data folder is absent");
        return;
    };
    let resolver = Resolver::new(&tables);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("cases").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a text");
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for case in cases(&text) {
            count += case.wants.len();
            wrong.extend(check(&resolver, &file, &case));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 100, "only {count} expectations were read");
}
