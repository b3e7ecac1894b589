//! Reads one pattern line: `verb impose|levy obj=@sanction -> actor=subj recipient=on|against`.

use demarche_schema::{EventType, Sector};

use super::{ActorKind, Check, Pattern, Slot, SlotPath, Test, TriggerKind, TriggerWord, Triggers, WordList};
use crate::block::expected;

/// What is wrong and where: byte offset into the value, message, help.
pub(crate) type Fault = (usize, String, String);

const SLOT_NAMES: &[&str] =
    &["subj", "obj", "iobj", "clause", "inf", "wish", "self", "poss", "mod", "aux", "adv", "actor", "recipient"];

/// Reads a pattern of this kind from a line's value.
pub(super) fn read(kind: TriggerKind, value: &str, line: u32) -> Result<Pattern, Fault> {
    let (left, right) = value.split_once("->").map_or((value, None), |(l, r)| (l, Some((l.len() + 2, r))));
    let (words, tests) = split_words(left)?;
    let triggers = read_triggers(words)?;
    let tests = tests.map(|(offset, test)| read_test(offset, test)).collect::<Result<Vec<_>, _>>()?;
    let mut pattern =
        Pattern { kind, triggers, tests, actor: default_actor(kind), recipient: default_recipient(kind), line };
    if let Some((offset, right)) = right {
        read_parties(offset, right, &mut pattern)?;
    }
    Ok(pattern)
}

/// Splits the word list from the tests. Phrases hold blanks ("trade ban|tariff"), so the list ends where a test begins.
pub(crate) fn split_words(left: &str) -> Result<(&str, impl Iterator<Item = (usize, &str)>), Fault> {
    let tests_start = find_tests(left);
    let words = left[..tests_start].trim();
    if words.is_empty() {
        return Err((0, "the triggering words are missing".into(), "expected lemmas joined by |, or @class".into()));
    }
    Ok((words, split_tests(tests_start, &left[tests_start..])))
}

/// Where the first test starts: at the first piece after the first one that opens a test.
fn find_tests(left: &str) -> usize {
    let pieces: Vec<(usize, &str)> = crate::expected::pieces(left).collect();
    (1..pieces.len()).find(|&at| opens_test(&pieces, at)).map_or(left.len(), |at| pieces[at].0)
}

/// Whether the piece opens a test: `SLOT=…`, `!SLOT`, or a lone slot. A lone preposition inside a phrase ("letter of protest") opens none:
/// what follows it is a word, not a test.
fn opens_test(pieces: &[(usize, &str)], at: usize) -> bool {
    let piece = pieces[at].1;
    if piece.starts_with('!') || piece.contains('=') {
        return true;
    }
    bare_slot(piece) && pieces.get(at + 1).is_none_or(|_| opens_test(pieces, at + 1))
}

/// Lone slots, a test that one of them is filled: `on`, `to|for`.
fn bare_slot(piece: &str) -> bool {
    piece.split('|').all(|path| {
        let first = path.split('.').next().unwrap_or("");
        SLOT_NAMES.contains(&first) || PREPOSITIONS.contains(&first) || arg_number(first).is_some()
    })
}

/// Prepositions that may stand as slots. Others are understood too where `=` makes the slot plain.
const PREPOSITIONS: &[&str] = &[
    "about",
    "above",
    "across",
    "after",
    "against",
    "ahead_of",
    "along",
    "alongside",
    "amid",
    "among",
    "around",
    "as",
    "at",
    "because_of",
    "before",
    "behind",
    "beside",
    "between",
    "beyond",
    "by",
    "concerning",
    "despite",
    "during",
    "following",
    "for",
    "from",
    "in",
    "in_favour_of",
    "in_front_of",
    "inside",
    "into",
    "near",
    "of",
    "off",
    "on",
    "onto",
    "out_of",
    "outside",
    "over",
    "past",
    "regarding",
    "since",
    "through",
    "throughout",
    "to",
    "together_with",
    "toward",
    "towards",
    "under",
    "until",
    "upon",
    "via",
    "with",
    "within",
    "without",
];

/// Splits tests at blanks, but keeps the blanks inside a word list: "obj=trade ban|curb on" is `obj=trade ban|curb` and `on`.
fn split_tests(start: usize, text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces: Vec<(usize, &str)> = crate::expected::pieces(text).collect();
    let opening = (0..pieces.len()).filter(|&at| at == 0 || opens_test(&pieces, at));
    let mut bounds: Vec<usize> = opening.map(|at| pieces[at].0).collect();
    bounds.push(text.len());
    let ranges: Vec<(usize, usize)> = bounds.windows(2).map(|w| (w[0], w[1])).collect();
    ranges.into_iter().map(move |(from, to)| (start + from, text[from..to].trim_end()))
}

pub(crate) fn read_triggers(words: &str) -> Result<Triggers, Fault> {
    let mut read = Triggers::default();
    for (offset, word) in parts(words) {
        match word.strip_prefix('@') {
            Some(class) => read.classes.push(class.to_owned()),
            None => read.words.push(trigger_word(offset, word)?),
        }
    }
    Ok(read)
}

/// The `|`-separated parts of a list with their byte offsets.
pub(crate) fn parts(list: &str) -> impl Iterator<Item = (usize, &str)> {
    list.split('|').map(str::trim).map(move |part| (part.as_ptr() as usize - list.as_ptr() as usize, part))
}

fn trigger_word(offset: usize, word: &str) -> Result<TriggerWord, Fault> {
    let (word, particle) = word.split_once('+').map_or((word, None), |(w, p)| (w, Some(p.to_owned())));
    let (word, sense) = match word.rsplit_once('.') {
        Some((lemma, sense)) if sense.len() == 2 && sense.bytes().all(|b| b.is_ascii_digit()) => {
            (lemma, Some(sense.to_owned()))
        }
        _ => (word, None),
    };
    Ok(TriggerWord { phrase: phrase(offset, word)?, particle, sense })
}

/// Reads a phrase: words side by side, lower case unless a name.
fn phrase(offset: usize, word: &str) -> Result<Vec<String>, Fault> {
    let words: Vec<String> = word.split_whitespace().map(|part| part.replace('_', " ")).collect();
    let bad = |c: char| matches!(c, '=' | '<' | '>' | '[' | ']' | '@' | '!' | '(' | ')');
    if words.is_empty() {
        return Err((offset, "an empty word in the list".into(), "words are joined by a single |".into()));
    }
    if word.contains(bad) {
        return Err((offset, format!("“{word}” is not a word"), "expected a lemma, a phrase, or @class".into()));
    }
    Ok(words.iter().flat_map(|part| part.split(' ')).map(str::to_lowercase).collect())
}

/// Reads a word list: words, phrases, classes.
pub(crate) fn word_list(list: &str) -> Result<WordList, Fault> {
    let mut read = WordList::default();
    for (offset, part) in parts(list) {
        match part.strip_prefix('@') {
            Some(class) => read.classes.push(class.to_owned()),
            None => read.words.push(phrase(offset, part)?),
        }
    }
    Ok(read)
}

pub(crate) fn read_test(offset: usize, text: &str) -> Result<Test, Fault> {
    let filled = || Check { filled: true, ..Check::default() };
    if let Some(slots) = text.strip_prefix('!') {
        return Ok(Test { paths: slot_paths(offset + 1, slots)?, check: filled(), negated: true });
    }
    let Some((slots, check)) = text.split_once('=') else {
        return Ok(Test { paths: slot_paths(offset, text)?, check: filled(), negated: false });
    };
    let (slots, negated) = slots.strip_suffix('!').map_or((slots, false), |slots| (slots, true));
    let at = offset + text.len() - check.len();
    Ok(Test { paths: slot_paths(offset, slots)?, check: read_check(at, check)?, negated })
}

/// Reads `WORD|@class|<TYPE|…>|[SECTOR|…]|*`: bars inside brackets belong to the bracket.
fn read_check(offset: usize, text: &str) -> Result<Check, Fault> {
    let mut check = Check::default();
    for (at, part) in outer_parts(text) {
        let at = offset + at;
        if part == "*" {
            check.filled = true;
        } else if let Some(inner) = part.strip_prefix('<') {
            let inner = closed(at, inner, '>')?;
            check.events.get_or_insert_default().extend(list_of::<EventType>(at + 1, inner, EventType::NAMES)?);
        } else if let Some(inner) = part.strip_prefix('[') {
            let inner = closed(at, inner, ']')?;
            check.actors.get_or_insert_default().extend(actor_kinds(at + 1, inner)?);
        } else {
            let list = word_list(part).map_err(|(inner, message, help)| (at + inner, message, help))?;
            check.words.words.extend(list.words);
            check.words.classes.extend(list.classes);
        }
    }
    Ok(check)
}

/// The parts between bars that stand outside brackets, with their byte offsets.
fn outer_parts(text: &str) -> Vec<(usize, &str)> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0i32);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'[' => depth += 1,
            b'>' | b']' => depth -= 1,
            b'|' if depth == 0 => {
                parts.push((start, text[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push((start, text[start..].trim()));
    parts
}

/// Non-state codes that an actor test may name.
const CODES: &[&str] = &["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

fn actor_kinds(offset: usize, inner: &str) -> Result<Vec<ActorKind>, Fault> {
    if inner.trim() == "*" {
        return Ok(Vec::new());
    }
    let kind = |(at, name): (usize, &str)| match name.parse::<Sector>() {
        Ok(sector) => Ok(ActorKind::Sector(sector)),
        Err(_) if CODES.contains(&name) => Ok(ActorKind::Code(name.to_owned())),
        Err(error) => Err((offset + at, error.to_string(), expected(name, Sector::NAMES))),
    };
    parts(inner).map(kind).collect()
}

fn closed(offset: usize, inner: &str, bracket: char) -> Result<&str, Fault> {
    inner.strip_suffix(bracket).ok_or_else(|| (offset, format!("no closing “{bracket}”"), String::new()))
}

/// Reads `A|B`, or `*` for an empty list.
fn list_of<T: std::str::FromStr>(offset: usize, inner: &str, known: &[&str]) -> Result<Vec<T>, Fault> {
    if inner.trim() == "*" {
        return Ok(Vec::new());
    }
    let read = parts(inner).map(|(at, name)| {
        name.parse::<T>().map_err(|_| (offset + at, format!("“{name}” is not known here"), expected(name, known)))
    });
    read.collect()
}

fn arg_number(name: &str) -> Option<u8> {
    let number = name.strip_prefix("ARG")?.parse().ok()?;
    (number <= 5).then_some(number)
}

fn slot_paths(offset: usize, text: &str) -> Result<Vec<SlotPath>, Fault> {
    text.split('|').map(|slots| slot_path(offset, slots)).collect()
}

pub(crate) fn slot_path(offset: usize, text: &str) -> Result<SlotPath, Fault> {
    text.split('.').map(|name| slot(name.trim()).ok_or_else(|| unknown_slot(offset, name))).collect()
}

fn slot(name: &str) -> Option<Slot> {
    Some(match name {
        "subj" => Slot::Subj,
        "obj" => Slot::Obj,
        "iobj" => Slot::Iobj,
        "clause" => Slot::Clause,
        "inf" => Slot::Infinitive,
        "wish" => Slot::Wish,
        "self" => Slot::Itself,
        "poss" => Slot::Poss,
        "aux" => Slot::Aux,
        "adv" => Slot::Adv,
        "mod" => Slot::Mod,
        "actor" => Slot::Actor,
        "recipient" => Slot::Recipient,
        _ if arg_number(name).is_some() => Slot::Arg(arg_number(name)?),
        _ if PREPOSITIONS.contains(&name) => Slot::Prep(name.to_owned()),
        _ => return None,
    })
}

fn unknown_slot(offset: usize, name: &str) -> Fault {
    let known: Vec<&str> = SLOT_NAMES.iter().chain(PREPOSITIONS).copied().collect();
    let near = crate::block::nearest(name, known.iter().copied());
    let help =
        near.map_or_else(|| "slots are listed in FORMAT.md".to_owned(), |near| format!("did you mean “{near}”?"));
    (offset, format!("“{name}” is not a slot"), help)
}

fn read_parties(offset: usize, right: &str, pattern: &mut Pattern) -> Result<(), Fault> {
    for (at, piece) in crate::expected::pieces(right) {
        let at = offset + at;
        let Some((party, slots)) = piece.split_once('=') else {
            return Err((at, format!("“{piece}” is not understood"), "expected actor=SLOTS or recipient=SLOTS".into()));
        };
        let paths = match slots {
            "-" => Vec::new(),
            _ => slots.split('|').map(|slot| slot_path(at + party.len() + 1, slot)).collect::<Result<_, _>>()?,
        };
        match party {
            "actor" => pattern.actor = paths,
            "recipient" => pattern.recipient = paths,
            _ => return Err((at, format!("“{party}” is not a party"), "expected actor or recipient".into())),
        }
    }
    Ok(())
}

fn default_actor(kind: TriggerKind) -> Vec<SlotPath> {
    match kind {
        TriggerKind::Verb | TriggerKind::Adj => vec![vec![Slot::Subj]],
        TriggerKind::Noun => vec![vec![Slot::Subj], vec![Slot::Prep("by".into())], vec![Slot::Poss], vec![Slot::Mod]],
    }
}

fn default_recipient(kind: TriggerKind) -> Vec<SlotPath> {
    match kind {
        TriggerKind::Verb | TriggerKind::Adj => vec![vec![Slot::Obj]],
        TriggerKind::Noun => ["on", "against", "with", "to", "of"].map(|p| vec![Slot::Prep(p.into())]).to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_line_reads() {
        let text =
            "impose|call+off|charge.05 obj=@sanction|trade ban subj=[GOV] !clause on -> actor=subj recipient=on|obj.of";
        let pattern = read(TriggerKind::Verb, text, 1).expect("reads");
        assert_eq!(pattern.triggers.words[1].particle.as_deref(), Some("off"));
        assert_eq!(pattern.triggers.words[2].sense.as_deref(), Some("05"));
        assert_eq!(pattern.tests.len(), 4);
        let words = WordList { words: vec![vec!["trade".into(), "ban".into()]], classes: vec!["sanction".into()] };
        assert_eq!(pattern.tests[0].check, Check { words, ..Check::default() });
        assert_eq!(pattern.recipient[1], vec![Slot::Obj, Slot::Prep("of".into())]);
    }

    #[test]
    fn prepositions_inside_phrases_are_words() {
        let pattern =
            read(TriggerKind::Verb, "send obj=letter of protest|note|<ASSAULT>|[GOV|UNO] to|for", 1).expect("reads");
        assert_eq!(pattern.tests.len(), 2);
        assert_eq!(pattern.tests[0].check.words.words[0], ["letter", "of", "protest"]);
        assert_eq!(pattern.tests[0].check.actors.as_ref().map(Vec::len), Some(2));
        assert_eq!(pattern.tests[1].paths.len(), 2);
    }

    #[test]
    fn faults_point_into_the_line() {
        let (offset, message, _) = read(TriggerKind::Verb, "attack obj=<ASAULT>", 1).expect_err("typo");
        assert_eq!(offset, 12, "{message}");
        let (_, message, help) = read(TriggerKind::Verb, "attack -> actor=subjj", 1).expect_err("typo");
        assert!(message.contains("subjj") && help.contains("subj"), "{message} {help}");
    }
}
