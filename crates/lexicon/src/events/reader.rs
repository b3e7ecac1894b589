//! Turns blocks into rules, classes, refinements and contexts, reporting every fault.

use std::collections::BTreeMap;

use demarche_schema::{Context, Diagnostic, EventType};

use super::{
    Class, ContextWords, EventLexicon, Example, Expectation, Origin, Outcome, Refine, Rule, TriggerKind, WordList,
    pattern,
};
use crate::block::{Block, Line, Source, expected};
use crate::expected::{ExpectedEvent, mode_of, pieces};

const KINDS: &[&str] = &["rule", "class", "refine", "context"];
const RULE_KEYS: &[&str] =
    &["event", "cameo", "context", "reciprocal", "reserve", "verb", "noun", "adj", "yes", "no", "note"];

/// Reads event files. What is faulty is left out and reported; `known_classes` are those of the lexicon underneath.
#[must_use]
pub fn read(sources: &[Source<'_>], known_classes: &[String]) -> (EventLexicon, Vec<Diagnostic>) {
    let (mut lexicon, mut errors) = (EventLexicon::default(), Vec::new());
    for source in sources {
        let (blocks, faults) = crate::block::read(*source);
        errors.extend(faults);
        blocks.iter().for_each(|block| read_block(block, &mut lexicon, &mut errors));
    }
    lexicon.classes.sort_by(|a, b| a.name.cmp(&b.name));
    lexicon.rules.sort_by(|a, b| a.id.cmp(&b.id));
    lexicon.refines.sort_by(|a, b| a.id.cmp(&b.id));
    lexicon.contexts.sort_by_key(|words| words.context);
    crate::classes::check(&lexicon, known_classes, &mut errors);
    check_repeats(&lexicon, &mut errors);
    (lexicon, errors)
}

fn read_block(block: &Block, lexicon: &mut EventLexicon, errors: &mut Vec<Diagnostic>) {
    if block.name.is_empty() {
        errors.push(block.error("the block has no name").help("expected “kind name”"));
        return;
    }
    match block.kind.as_str() {
        "rule" => lexicon.rules.extend(read_rule(block, errors)),
        "class" => lexicon.classes.push(Class {
            name: block.name.clone(),
            words: words_of(block, &["words", "note"], errors),
            origin: Origin::of(&block.place),
        }),
        "refine" => lexicon.refines.extend(read_refine(block, errors)),
        "context" => lexicon.contexts.extend(read_context(block, errors)),
        kind => errors.push(block.error(format!("“{kind}” is not a kind of block here")).help(expected(kind, KINDS))),
    }
}

/// All `words` lines of a block as one list.
fn words_of(block: &Block, keys: &[&str], errors: &mut Vec<Diagnostic>) -> WordList {
    block.check_keys(keys, errors);
    let mut all = WordList::default();
    for line in block.values("words") {
        match pattern::word_list(&line.value) {
            Ok(list) => {
                all.words.extend(list.words);
                all.classes.extend(list.classes);
            }
            Err(fault) => errors.push(at_fault(line, fault)),
        }
    }
    if block.get("words").is_none() {
        errors.push(block.error("the block has no “words”"));
    }
    all
}

fn at_fault(line: &Line, (offset, message, help): pattern::Fault) -> Diagnostic {
    line.error(offset, message).help(help)
}

fn read_refine(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<Refine> {
    let words = words_of(block, &["event", "mode", "words", "note"], errors);
    let event = needed(block, "event", errors).and_then(|line| named::<EventType>(line, EventType::NAMES, errors))?;
    let mode = needed(block, "mode", errors)?;
    match mode_of(event, &mode.value) {
        Ok(mode) => Some(Refine { id: block.name.clone(), event, mode, words, origin: Origin::of(&block.place) }),
        Err((message, help)) => {
            errors.push(mode.error(0, message).help(help));
            None
        }
    }
}

fn read_context(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<ContextWords> {
    let words = words_of(block, &["words", "note"], errors);
    match block.name.parse::<Context>() {
        Ok(context) => Some(ContextWords { context, words, origin: Origin::of(&block.place) }),
        Err(error) => {
            errors.push(block.error(error.to_string()).help(expected(&block.name, Context::NAMES)));
            None
        }
    }
}

fn needed<'a>(block: &'a Block, key: &str, errors: &mut Vec<Diagnostic>) -> Option<&'a Line> {
    let line = block.get(key);
    if line.is_none() {
        errors.push(block.error(format!("the {} has no “{key}”", block.kind)));
    }
    line
}

fn named<T: std::str::FromStr<Err = demarche_schema::UnknownName>>(
    line: &Line,
    known: &[&str],
    errors: &mut Vec<Diagnostic>,
) -> Option<T> {
    line.value
        .parse::<T>()
        .map_err(|e| errors.push(line.error(0, e.to_string()).help(expected(&line.value, known))))
        .ok()
}

fn read_rule(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<Rule> {
    block.check_keys(RULE_KEYS, errors);
    let outcome = needed(block, "event", errors).and_then(|line| read_outcome(line, errors))?;
    let cameo = read_cameo(block, &outcome, errors);
    let rule = Rule {
        id: block.name.clone(),
        outcome,
        cameo,
        contexts: read_contexts(block, errors),
        reciprocal: block.get("reciprocal").is_some(),
        reserve: block.get("reserve").is_some(),
        patterns: read_patterns(block, errors),
        examples: read_examples(block, errors),
        origin: Origin::of(&block.place),
    };
    if rule.patterns.is_empty() {
        errors.push(
            block
                .error("the rule has no pattern that can be read")
                .help("expected a line “verb …”, “noun …” or “adj …”"),
        );
    }
    Some(rule)
}

fn read_outcome(line: &Line, errors: &mut Vec<Diagnostic>) -> Option<Outcome> {
    let mut parts = pieces(&line.value);
    let (_, name) = parts.next().unwrap_or((0, ""));
    if name == "none" {
        return Some(Outcome::Nothing);
    }
    let Ok(event) = name.parse::<EventType>() else {
        errors.push(line.error(0, format!("no event type is called “{name}”")).help(expected(name, EventType::NAMES)));
        return None;
    };
    let (mut modes, mut by_content) = (Vec::new(), false);
    for (offset, word) in parts {
        match mode_of(event, word) {
            _ if word == "content" && content_modes(event) => by_content = true,
            Ok(mode) => modes.push(mode),
            Err((message, help)) => errors.push(line.error(offset, message).help(help)),
        }
    }
    modes.sort_unstable();
    Some(Outcome::Event { event, modes, by_content })
}

fn content_modes(event: EventType) -> bool {
    matches!(event, EventType::Request | EventType::Reject | EventType::Threaten)
}

fn read_cameo(block: &Block, outcome: &Outcome, errors: &mut Vec<Diagnostic>) -> String {
    let Some(line) = block.get("cameo") else {
        if *outcome != Outcome::Nothing {
            errors.push(block.error("the rule has no “cameo”"));
        }
        return String::new();
    };
    let code = line.value.as_str();
    if !(2..=4).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_digit()) {
        errors.push(line.error(0, format!("“{code}” is not a CAMEO code")).help("expected two to four digits"));
    }
    code.to_owned()
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

fn read_patterns(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<super::Pattern> {
    let mut read = Vec::new();
    for line in &block.lines {
        let kind = match line.key.as_str() {
            "verb" => TriggerKind::Verb,
            "noun" => TriggerKind::Noun,
            "adj" => TriggerKind::Adj,
            _ => continue,
        };
        match pattern::read(kind, &line.value, line.place.line) {
            Ok(pattern) => read.push(pattern),
            Err(fault) => errors.push(at_fault(line, fault)),
        }
    }
    read
}

fn read_examples(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<Example> {
    let nothing = block.get("event").is_some_and(|line| line.value == "none");
    let mut read = Vec::new();
    for line in &block.lines {
        match line.key.as_str() {
            "no" => read.push(example(line, &line.value, Expectation::Silent)),
            "yes" if nothing => {
                let sentence = line.value.split("=>").next().unwrap_or("").trim();
                read.push(example(line, sentence, Expectation::Nothing));
            }
            "yes" => read.extend(read_yes(line, errors)),
            _ => {}
        }
    }
    for (key, missing) in [
        ("yes", read.iter().all(|e| e.expected == Expectation::Silent)),
        ("no", read.iter().all(|e| e.expected != Expectation::Silent)),
    ] {
        if missing {
            errors.push(block.error(format!("the rule has no “{key}” example")));
        }
    }
    read
}

fn example(line: &Line, sentence: &str, expected: Expectation) -> Example {
    Example { sentence: sentence.to_owned(), expected, line: line.place.line }
}

fn read_yes(line: &Line, errors: &mut Vec<Diagnostic>) -> Option<Example> {
    let Some((sentence, notation)) = line.value.rsplit_once("=>") else {
        let error = line.error(line.value.len(), "no expected event");
        errors.push(error.help("expected “SENTENCE => ACTORS TYPE RECIPIENTS”"));
        return None;
    };
    let start = line.value.len() - notation.trim_start().len();
    match ExpectedEvent::read(notation.trim()) {
        Ok(event) => Some(example(line, sentence.trim(), Expectation::Event(event))),
        Err(fault) => {
            errors.push(line.error(start + fault.offset, fault.message).help(fault.help));
            None
        }
    }
}

fn check_repeats(lexicon: &EventLexicon, errors: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, &str), &Origin> = BTreeMap::new();
    let rules = lexicon.rules.iter().map(|r| ("rule", r.id.as_str(), &r.origin));
    let classes = lexicon.classes.iter().map(|c| ("class", c.name.as_str(), &c.origin));
    let refines = lexicon.refines.iter().map(|r| ("refine", r.id.as_str(), &r.origin));
    for (kind, name, origin) in rules.chain(classes).chain(refines) {
        if let Some(first) = seen.insert((kind, name), origin) {
            let message = format!("{kind} “{name}” is already at {first}");
            errors.push(Diagnostic::new(demarche_schema::Level::Error, origin.place(), message));
        }
    }
}
