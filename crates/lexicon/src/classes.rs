//! Word classes: unfolding classes within classes, and checking that every `@name` exists.

use std::collections::{BTreeMap, BTreeSet};

use demarche_schema::{Diagnostic, Level};

use crate::block::nearest;
use crate::events::{EventLexicon, Origin, Phrase, WordList};

/// Classes that the program itself asks for; a lexicon without them would not do what FORMAT.md promises.
pub const BUILT_IN: &[&str] =
    &["light", "transparent", "negating", "planning", "reporting", "intent", "fiction-work", "corporate-matter"];

/// All words of a list, classes unfolded, sorted, without repeats.
#[must_use]
pub fn unfold<'l>(lexicon: &'l EventLexicon, list: &'l WordList) -> Vec<&'l Phrase> {
    let mut words: Vec<&Phrase> = list.words.iter().collect();
    let (mut open, mut done): (Vec<&String>, BTreeSet<&String>) = (list.classes.iter().collect(), BTreeSet::new());
    while let Some(name) = open.pop() {
        if !done.insert(name) {
            continue;
        }
        if let Ok(at) = lexicon.classes.binary_search_by(|class| class.name.cmp(name)) {
            words.extend(&lexicon.classes[at].words.words);
            open.extend(&lexicon.classes[at].words.classes);
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// Number of words of each class.
pub(crate) fn sizes(lexicon: &EventLexicon) -> BTreeMap<String, usize> {
    let size = |name: &String| unfold(lexicon, &WordList { words: Vec::new(), classes: vec![name.clone()] }).len();
    lexicon.classes.iter().map(|class| (class.name.clone(), size(&class.name))).collect()
}

/// Reports every `@name` that neither this lexicon nor the one underneath has.
pub(crate) fn check(lexicon: &EventLexicon, underneath: &[String], errors: &mut Vec<Diagnostic>) {
    let known: BTreeSet<&str> =
        lexicon.classes.iter().map(|class| class.name.as_str()).chain(underneath.iter().map(String::as_str)).collect();
    for (name, origin) in uses(lexicon) {
        if !known.contains(name) {
            let near = nearest(name, known.iter().copied());
            let help = near.map_or_else(String::new, |near| format!("did you mean “@{near}”?"));
            let message = format!("no class is called “@{name}”");
            errors.push(Diagnostic::new(Level::Error, origin.place(), message).help(help));
        }
    }
}

/// Every use of a class with the place of its use.
fn uses(lexicon: &EventLexicon) -> Vec<(&str, Origin)> {
    let mut found = Vec::new();
    for class in &lexicon.classes {
        found.extend(class.words.classes.iter().map(|name| (name.as_str(), class.origin.clone())));
    }
    for words in lexicon
        .refines
        .iter()
        .map(|r| (&r.words, &r.origin))
        .chain(lexicon.contexts.iter().map(|c| (&c.words, &c.origin)))
    {
        found.extend(words.0.classes.iter().map(|name| (name.as_str(), words.1.clone())));
    }
    for rule in &lexicon.rules {
        for pattern in &rule.patterns {
            let origin = Origin { file: rule.origin.file.clone(), line: pattern.line };
            found.extend(pattern.triggers.classes.iter().map(|name| (name.as_str(), origin.clone())));
            for test in &pattern.tests {
                found.extend(test.check.words.classes.iter().map(|name| (name.as_str(), origin.clone())));
            }
        }
    }
    found
}
