//! Turns blocks into stance rules, condition rules and classes, reporting every fault.

use demarche_schema::{ConditionType, Diagnostic, Stance};

use super::{
    ConditionRule, ExpectedPosition, Only, PositionExample, PositionLexicon, Site, StanceKind, StancePattern,
    StanceRule, Wanted,
};
use crate::block::{Block, Line, Source, expected};
use crate::events::pattern::{self, Fault};
use crate::events::{Class, Origin, Slot, SlotPath, WordList};
use crate::expected::pieces;

const KINDS: &[&str] = &["stance", "condition", "class"];
const STANCE_KEYS: &[&str] = &[
    "stance",
    "denied",
    "own",
    "only",
    "listed",
    "terms",
    "participation",
    "verb",
    "noun",
    "adj",
    "modal",
    "order",
    "yes",
    "no",
    "note",
];
const CONDITION_KEYS: &[&str] =
    &["type", "opener", "not-after", "not-before", "of-refusal", "weak", "yes", "no", "note"];
const PARTS: &[&str] = &["holder", "addressee", "claim", "terms", "about"];

/// Reads files of positions. What is faulty is left out and reported; `known_classes` are those that may be used besides.
#[must_use]
pub fn read(sources: &[Source<'_>], known_classes: &[String]) -> (PositionLexicon, Vec<Diagnostic>) {
    let (mut lexicon, mut errors) = (PositionLexicon::default(), Vec::new());
    for source in sources {
        let (blocks, faults) = crate::block::read(*source);
        errors.extend(faults);
        blocks.iter().for_each(|block| read_block(block, &mut lexicon, &mut errors));
    }
    lexicon.classes.sort_by(|a, b| a.name.cmp(&b.name));
    lexicon.stances.sort_by(|a, b| a.id.cmp(&b.id));
    lexicon.conditions.sort_by(|a, b| a.id.cmp(&b.id));
    super::check(&lexicon, known_classes, &mut errors);
    (lexicon, errors)
}

fn read_block(block: &Block, lexicon: &mut PositionLexicon, errors: &mut Vec<Diagnostic>) {
    if block.name.is_empty() {
        errors.push(block.error("the block has no name").help("expected “kind name”"));
        return;
    }
    match block.kind.as_str() {
        "stance" => lexicon.stances.extend(read_stance(block, errors)),
        "condition" => lexicon.conditions.extend(read_condition(block, errors)),
        "class" => lexicon.classes.push(read_class(block, errors)),
        kind => errors.push(block.error(format!("“{kind}” is not a kind of block here")).help(expected(kind, KINDS))),
    }
}

fn read_class(block: &Block, errors: &mut Vec<Diagnostic>) -> Class {
    block.check_keys(&["words", "note"], errors);
    let mut words = WordList::default();
    for line in block.values("words") {
        match pattern::word_list(&line.value) {
            Ok(list) => {
                words.words.extend(list.words);
                words.classes.extend(list.classes);
            }
            Err(fault) => errors.push(at_fault(line, fault)),
        }
    }
    if block.get("words").is_none() {
        errors.push(block.error("the block has no “words”"));
    }
    Class { name: block.name.clone(), words, origin: Origin::of(&block.place) }
}

fn at_fault(line: &Line, (offset, message, help): Fault) -> Diagnostic {
    line.error(offset, message).help(help)
}

fn read_stance(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<StanceRule> {
    block.check_keys(STANCE_KEYS, errors);
    if block.get("stance").is_none() {
        errors.push(block.error("the stance has no “stance”"));
        return None;
    }
    let stance = stance_of(block, "stance", errors);
    let rule = StanceRule {
        id: block.name.clone(),
        stance,
        denied: stance_of(block, "denied", errors),
        own: stance_of(block, "own", errors),
        only: read_only(block, errors),
        listed: block.get("listed").is_some(),
        terms: read_type(block, "terms", errors).unwrap_or(ConditionType::OnlyIf),
        participation: block.get("participation").is_some(),
        patterns: read_patterns(block, errors),
        examples: read_examples(block, stance.is_none(), errors),
        origin: Origin::of(&block.place),
    };
    if rule.patterns.is_empty() {
        let error = block.error("the stance has no pattern that can be read");
        errors.push(error.help("expected a line “verb …”, “noun …”, “adj …” or “modal …”"));
    }
    Some(rule)
}

/// The stance that a key names; `none` and a missing key are no stance.
fn stance_of(block: &Block, key: &str, errors: &mut Vec<Diagnostic>) -> Option<Stance> {
    let line = block.get(key).filter(|line| line.value != "none")?;
    let read = line.value.parse::<Stance>();
    read.map_err(|e| errors.push(line.error(0, e.to_string()).help(expected(&line.value, Stance::NAMES)))).ok()
}

fn read_type(block: &Block, key: &str, errors: &mut Vec<Diagnostic>) -> Option<ConditionType> {
    let line = block.get(key)?;
    let read = line.value.parse::<ConditionType>();
    read.map_err(|e| errors.push(line.error(0, e.to_string()).help(expected(&line.value, ConditionType::NAMES)))).ok()
}

fn read_only(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<Only> {
    let Some(line) = block.get("only") else { return Vec::new() };
    let mut read = Vec::new();
    for (offset, name) in pattern::parts(&line.value) {
        match name {
            "denied" => read.push(Only::Denied),
            "terms" => read.push(Only::Terms),
            "said" => read.push(Only::Said),
            "own" => read.push(Only::Own),
            "ought" => read.push(Only::Ought),
            _ => errors.push(
                line.error(offset, format!("“{name}” is not a case"))
                    .help(expected(name, &["denied", "terms", "said", "own", "ought"])),
            ),
        }
    }
    read
}

fn read_patterns(block: &Block, errors: &mut Vec<Diagnostic>) -> Vec<StancePattern> {
    let mut read = Vec::new();
    for line in &block.lines {
        let kind = match line.key.as_str() {
            "verb" => StanceKind::Verb,
            "noun" => StanceKind::Noun,
            "adj" => StanceKind::Adj,
            "modal" => StanceKind::Modal,
            "order" => StanceKind::Order,
            _ => continue,
        };
        match read_pattern(kind, &line.value, line.place.line) {
            Ok(pattern) => read.push(pattern),
            Err(fault) => errors.push(at_fault(line, fault)),
        }
    }
    read
}

fn read_pattern(kind: StanceKind, value: &str, line: u32) -> Result<StancePattern, Fault> {
    let (left, right) = value.split_once("->").map_or((value, None), |(l, r)| (l, Some((l.len() + 2, r))));
    let (words, tests) = pattern::split_words(left)?;
    // An order is told by its form: it may leave open which verb it is.
    let any = kind == StanceKind::Order && words == "*";
    let triggers = if any { crate::events::Triggers::default() } else { pattern::read_triggers(words)? };
    let tests = tests.map(|(offset, text)| read_test(offset, text)).collect::<Result<Vec<_>, _>>()?;
    let mut read = defaults(kind);
    (read.triggers, read.tests, read.line) = (triggers, tests, line);
    if let Some((offset, right)) = right {
        read_parts(offset, right, &mut read)?;
    }
    Ok(read)
}

/// Tests are those of event rules, but for events: this stage does not match event rules.
fn read_test(offset: usize, text: &str) -> Result<crate::events::Test, Fault> {
    let test = pattern::read_test(offset, text)?;
    let uncertain = |slot: &Slot| matches!(slot, Slot::Actor | Slot::Recipient);
    if test.check.events.is_some() || test.paths.iter().flatten().any(uncertain) {
        return Err((offset, "a stance can't be tested for events".into(), "expected words or actors".into()));
    }
    Ok(test)
}

fn slot(slot: Slot) -> Site {
    Site::Slot(vec![slot])
}

fn prep(name: &str) -> Site {
    slot(Slot::Prep(name.into()))
}

fn defaults(kind: StanceKind) -> StancePattern {
    let (holder, claim) = match kind {
        StanceKind::Verb => (vec![slot(Slot::Subj)], vec![slot(Slot::Clause), slot(Slot::Obj)]),
        StanceKind::Noun => (
            vec![slot(Slot::Subj), prep("by"), slot(Slot::Poss), prep("from"), slot(Slot::Mod)],
            vec![slot(Slot::Clause), prep("for"), prep("of"), prep("to")],
        ),
        StanceKind::Adj => (vec![slot(Slot::Subj)], vec![slot(Slot::Clause), prep("to"), prep("for")]),
        StanceKind::Modal | StanceKind::Order => (vec![Site::Speaker], vec![Site::Whole]),
    };
    StancePattern {
        kind,
        triggers: crate::events::Triggers::default(),
        tests: Vec::new(),
        holder,
        addressee: Vec::new(),
        claim,
        terms: Vec::new(),
        about: Vec::new(),
        line: 0,
    }
}

fn read_parts(offset: usize, right: &str, pattern: &mut StancePattern) -> Result<(), Fault> {
    for (at, piece) in pieces(right) {
        let at = offset + at;
        let Some((part, sites)) = piece.split_once('=') else {
            let help = "expected holder=, addressee=, claim=, terms= or about=";
            return Err((at, format!("“{piece}” is not understood"), help.into()));
        };
        let start = at + part.len() + 1;
        let sites = match sites {
            "-" => Vec::new(),
            _ => pattern::parts(sites).map(|(to, name)| site(start + to, name)).collect::<Result<_, _>>()?,
        };
        match part {
            "holder" => pattern.holder = sites,
            "addressee" => pattern.addressee = sites,
            "claim" => pattern.claim = sites,
            "terms" => pattern.terms = sites,
            "about" => pattern.about = sites,
            _ => return Err((at, format!("“{part}” is no part of a position"), expected(part, PARTS))),
        }
    }
    Ok(())
}

fn site(offset: usize, name: &str) -> Result<Site, Fault> {
    Ok(match name {
        "speaker" => Site::Speaker,
        "whole" => Site::Whole,
        _ => {
            let path: SlotPath = pattern::slot_path(offset, name)?;
            if path.iter().any(|slot| matches!(slot, Slot::Actor | Slot::Recipient)) {
                return Err((offset, format!("“{name}” is a slot of events"), String::new()));
            }
            Site::Slot(path)
        }
    })
}

fn read_condition(block: &Block, errors: &mut Vec<Diagnostic>) -> Option<ConditionRule> {
    block.check_keys(CONDITION_KEYS, errors);
    let Some(kind) = read_type(block, "type", errors) else {
        if block.get("type").is_none() {
            errors.push(block.error("the condition has no “type”"));
        }
        return None;
    };
    let words = |key: &str| -> Vec<String> {
        let lists = block.values(key).flat_map(|line| line.value.split('|'));
        lists.map(|words| words.trim().to_lowercase()).filter(|words| !words.is_empty()).collect()
    };
    let openers: Vec<Vec<String>> =
        words("opener").iter().map(|opener| opener.split_whitespace().map(str::to_owned).collect()).collect();
    if openers.is_empty() {
        errors.push(block.error("the condition has no “opener”"));
    }
    let examples = read_examples(block, false, errors);
    let (id, origin) = (block.name.clone(), Origin::of(&block.place));
    let of_refusal = block.get("of-refusal").is_some();
    let weak = block.get("weak").is_some();
    Some(ConditionRule {
        id,
        kind,
        openers,
        not_after: words("not-after"),
        not_before: words("not-before"),
        of_refusal,
        weak,
        examples,
        origin,
    })
}

fn read_examples(block: &Block, silent: bool, errors: &mut Vec<Diagnostic>) -> Vec<PositionExample> {
    let mut read = Vec::new();
    for line in &block.lines {
        let example = |sentence: &str, wanted| PositionExample {
            sentence: sentence.trim().to_owned(),
            wanted,
            line: line.place.line,
        };
        match line.key.as_str() {
            "no" => read.push(example(&line.value, Wanted::Silent)),
            "yes" => match line.value.rsplit_once("=>") {
                Some((sentence, words)) if block.kind == "condition" => {
                    read.push(example(sentence, Wanted::Condition(words.trim().to_owned())));
                }
                Some((sentence, notation)) => match ExpectedPosition::read(notation.trim()) {
                    Ok(position) => read.push(example(sentence, Wanted::Position(position))),
                    Err(fault) => {
                        let start = line.value.len() - notation.trim_start().len();
                        errors.push(line.error(start + fault.offset, fault.message).help(fault.help));
                    }
                },
                None => {
                    errors.push(line.error(line.value.len(), "nothing is expected").help("expected “SENTENCE => …”"))
                }
            },
            _ => {}
        }
    }
    let has = |silence: bool| read.iter().any(|example| (example.wanted == Wanted::Silent) == silence);
    if !has(false) && !silent {
        errors.push(block.error(format!("the {} has no “yes” example", block.kind)));
    }
    if !has(true) {
        errors.push(block.error(format!("the {} has no “no” example", block.kind)));
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "stance refuse/rule-out\n  stance refuses\n  denied none\n  verb rule+out|exclude obj!=man -> holder=subj \
                        addressee=with claim=clause|obj\n  yes Japan ruled out talks. => JPN refuses np/talk\n  no Rain ruled play out.\n\
                        condition only-if/only\n  type only_if\n  opener only if|provided that\n  not-after even\n  \
                        yes A goes only if B comes. => only if B comes\n  no If only.\n";

    #[test]
    fn stances_and_conditions_read() {
        let (lexicon, errors) = read(&[Source { file: "positions/a.lex", text: GOOD }], &[]);
        assert!(errors.is_empty(), "{errors:?}");
        let rule = &lexicon.stances[0];
        assert_eq!((rule.stance, rule.denied), (Some(Stance::Refuses), None));
        assert_eq!(rule.patterns[0].addressee, [prep("with")]);
        assert_eq!(lexicon.conditions[0].openers[1], ["provided", "that"]);
    }

    #[test]
    fn every_fault_is_reported_at_its_place() {
        let text =
            "stance a/b\n  stance refuse\n  verb rule -> holder=subjj\n  only denyed\ncondition c\n  type onlyif\n";
        let (_, errors) = read(&[Source { file: "positions/a.lex", text }], &[]);
        let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
        for place in ["a.lex:2:10", "a.lex:3:23", "a.lex:4:8", "a.lex:6:8"] {
            assert!(shown.iter().any(|error| error.contains(place)), "{place} in {shown:#?}");
        }
        assert!(shown[0].contains("did you mean “refuses”?"), "{}", shown[0]);
    }
}
