//! Which issue words are about: the standing list, matched by its words, and the form that near-duplicates share.
//!
//! Words are compared without case, hyphens, possessive marks, articles and plural endings; spellings of both sides of the Atlantic
//! count as one, and so do a country's name and its adjective ("Iran's programme", "the Iranian program").

use std::collections::{BTreeMap, HashMap};

use demarche_lexicon::actors::{ActorTables, EntryKind};
use demarche_lexicon::classes::unfold;
use demarche_lexicon::events::{EventLexicon, WordList};
use demarche_lexicon::issues::IssueLexicon;
use demarche_lexicon::positions::PositionLexicon;
use demarche_schema::IssueRef;

/// Classes whose words count as one in an issue's id: `class same-talk` makes "dialogue" and "negotiations" one.
const SAME: &str = "same-";
/// How the code of a country is marked among plain words.
const COUNTRY: char = '=';
/// What the talks themselves are argued about, whatever they are on: which subjects they take up, and in which order.
const SHAPE: &[&str] = &["talks/scope", "talks/sequencing"];

/// The standing list made ready for matching.
#[derive(Debug)]
pub struct IssueIndex {
    lexicon: IssueLexicon,
    /// Ways to name an issue by their first word.
    names: HashMap<String, Vec<Name>>,
    /// Names and adjectives of countries, words in lower case, and words that count as one, by their first word, longest first.
    joined: HashMap<String, Vec<(Vec<String>, String)>>,
}

#[derive(Debug)]
struct Name {
    words: Vec<String>,
    issue: usize,
    /// One of these must be near; empty = anywhere.
    codes: Vec<String>,
}

/// An issue of the standing list found in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// Id.
    pub id: &'a str,
    /// Label.
    pub label: &'a str,
    /// First of the words given that names it.
    pub from: usize,
    /// One past the last.
    pub to: usize,
    /// How many words name it.
    pub length: usize,
    /// Whether a party nearby was asked for.
    pub near: bool,
    /// The parties that the words or the issue go with.
    pub codes: &'a [String],
}

/// A word in the form in which words are compared, and which of the words given it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) word: String,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl IssueIndex {
    /// Makes the list ready.
    #[must_use]
    pub fn new(
        lexicon: &IssueLexicon,
        positions: &PositionLexicon,
        events: &EventLexicon,
        actors: &ActorTables,
    ) -> Self {
        let joined = joined(&positions.classes_with(events), actors);
        let mut index = Self { lexicon: lexicon.clone(), names: HashMap::new(), joined };
        for (number, issue) in lexicon.issues.iter().enumerate() {
            for alias in issue.aliases.iter().chain([&issue.label]) {
                index.add(alias, number, &[]);
            }
            for near in &issue.near {
                near.words.iter().for_each(|words| index.add(words, number, &near.codes));
            }
        }
        index
    }

    fn add(&mut self, alias: &str, issue: usize, codes: &[String]) {
        let pieces: Vec<&str> = pieces(alias).collect();
        let words: Vec<String> = self.plain(&pieces).into_iter().map(|plain| plain.word).collect();
        if let Some(first) = words.first().cloned() {
            self.names.entry(first).or_default().push(Name { words, issue, codes: codes.to_vec() });
        }
    }

    /// The words in the form in which they are compared.
    pub(crate) fn plain(&self, words: &[&str]) -> Vec<Plain> {
        let lower: Vec<String> = words.iter().map(|word| lowered(word)).collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let (word, taken) = match self.joined_at(&lower, words, at) {
                Some((joined, taken)) => (joined.to_owned(), taken),
                None => (stem(&lower[at]), 1),
            };
            if !word.is_empty() {
                found.push(Plain { word, from: at, to: at + taken });
            }
            at += taken;
        }
        found
    }

    /// The longest name of a country, or words that count as another, that starts here.
    fn joined_at(&self, lower: &[String], words: &[&str], at: usize) -> Option<(&str, usize)> {
        // "us" is a country only in capitals.
        if words[at] == "us" || lower[at].is_empty() {
            return None;
        }
        let list = self.joined.get(&lower[at]).or_else(|| self.joined.get(&stem(&lower[at])))?;
        list.iter().find_map(|(wanted, joined)| {
            let mut here = at;
            for word in wanted {
                while here > at && lower.get(here).is_some_and(String::is_empty) {
                    here += 1;
                }
                let given = lower.get(here)?;
                if given != word && stem(given) != *word {
                    return None;
                }
                here += 1;
            }
            Some((joined.as_str(), here - at))
        })
    }

    /// The issues of the standing list that these words name; `codes` are those of the parties mentioned nearby.
    #[must_use]
    pub fn find(&self, words: &[&str], codes: &[&str]) -> Vec<Found<'_>> {
        let plain = self.plain(words);
        let mut found = Vec::new();
        for at in 0..plain.len() {
            for name in self.names.get(&plain[at].word).map_or(&[][..], Vec::as_slice) {
                let fits = plain[at..].len() >= name.words.len()
                    && plain[at..].iter().zip(&name.words).all(|(given, wanted)| given.word == *wanted);
                let near = name.codes.is_empty() || name.codes.iter().any(|code| codes.contains(&code.as_str()));
                if fits && near {
                    let issue = &self.lexicon.issues[name.issue];
                    let to = plain[at + name.words.len() - 1].to;
                    let (length, near) = (name.words.len(), !name.codes.is_empty());
                    let codes = if near { &name.codes } else { &issue.parties };
                    found.push(Found {
                        id: &issue.id,
                        label: &issue.label,
                        from: plain[at].from,
                        to,
                        length,
                        near,
                        codes,
                    });
                }
            }
        }
        found
    }

    /// The issue after the lines of an overlay that merge or split: `words` are those of the claim.
    #[must_use]
    pub fn settled(&self, issue: IssueRef, words: &[&str]) -> IssueRef {
        let splits = &self.lexicon.splits;
        let split = splits.binary_search_by(|split| split.from.as_str().cmp(&issue.id)).ok().map(|at| &splits[at]);
        let part = split.and_then(|split| split.parts.iter().find(|(part, _)| self.holds(words, part)));
        let mut settled = part.map_or(issue, |(_, id)| self.reference(id));
        let merges = &self.lexicon.merges;
        // A chain of merges is followed to its end; a circle ends where it is noticed.
        for _ in 0..merges.len() {
            match merges.binary_search_by(|merge| merge.from.as_str().cmp(&settled.id)) {
                Ok(at) => settled = self.reference(&merges[at].into),
                Err(_) => break,
            }
        }
        settled
    }

    fn holds(&self, words: &[&str], part: &str) -> bool {
        let pieces: Vec<&str> = pieces(part).collect();
        let wanted = self.plain(&pieces);
        let given = self.plain(words);
        !wanted.is_empty()
            && given.windows(wanted.len()).any(|window| window.iter().zip(&wanted).all(|(a, b)| a.word == b.word))
    }

    /// Whether an issue of the standing list is how matters are dealt with rather than a matter: a ceasefire, mediation.
    pub(crate) fn is_manner(&self, id: &str) -> bool {
        let family = id.starts_with("talks/") || id.starts_with("wars/");
        family && !self.is_shape(id) && self.lexicon.get(id).is_some_and(|issue| issue.parties.is_empty())
    }

    /// Whether an issue is what talks should take up.
    #[expect(clippy::unused_self, reason = "asked of the list, as the others are")]
    pub(crate) fn is_shape(&self, id: &str) -> bool {
        SHAPE.contains(&id)
    }

    /// The issue that talks of two parties with one another have by name: "Russia-US dialogue", "relations between X and Y".
    pub(crate) fn between(&self, one: &str, two: &str) -> Option<IssueRef> {
        let code = |code: &str| format!("{COUNTRY}{}", code.to_lowercase());
        let (one, two) = (code(one), code(two));
        let own = |word: &String| *word == one || *word == two;
        let names = [&one, &two].into_iter().filter_map(|first| self.names.get(first)).flatten();
        let mut found: Vec<&str> = names
            .filter(|name| name.words.len() == 3 && name.words[0] != name.words[1] && name.words[..2].iter().all(own))
            .filter(|name| matches!(name.words[2].as_str(), "talk" | "relation" | "tie"))
            .map(|name| self.lexicon.issues[name.issue].id.as_str())
            .collect();
        found.sort_unstable();
        found.first().map(|id| self.reference(id))
    }

    /// The widest issue of the same family that an issue is part of, itself where there is none.
    pub(crate) fn whole<'a>(&'a self, id: &'a str) -> &'a str {
        let family = |id: &str| id.split_once('/').map(|(family, _)| family.to_owned());
        let mut here = id;
        // As many steps as there can be issues above; a circle of parents ends there.
        for _ in 0..4 {
            match self.lexicon.get(here).map(|issue| issue.parent.as_str()) {
                Some(parent) if family(parent) == family(id) && !self.is_manner(parent) => here = parent,
                _ => break,
            }
        }
        here
    }

    /// What those who talk, or should, talk about: of an issue of talks the matter that it is part of.
    pub(crate) fn subject<'a>(&'a self, id: &'a str) -> &'a str {
        let parent = self.lexicon.get(id).map_or("", |issue| issue.parent.as_str());
        if id.starts_with("talks/") && !parent.is_empty() { parent } else { id }
    }

    /// The parties usual to an issue.
    pub(crate) fn parties(&self, id: &str) -> &[String] {
        self.lexicon.get(id).map_or(&[], |issue| &issue.parties)
    }

    /// Whether an issue can be meant on a day: two years are allowed after its end, none before its beginning but one.
    pub(crate) fn is_current(&self, id: &str, day: Option<demarche_schema::Date>) -> bool {
        let (Some(issue), Some(day)) = (self.lexicon.get(id), day) else { return true };
        let year = |text: &str| text.get(..4).and_then(|year| year.parse::<i16>().ok());
        year(&issue.since).is_none_or(|since| day.year() + 1 >= since)
            && year(&issue.until).is_none_or(|until| day.year() <= until + 2)
    }

    /// Whether an issue of the standing list concerns one of these parties (`None`: whatever the parties). Organisations that are mentioned act more often than they
    /// are the subject.
    pub(crate) fn concerns(&self, id: &str, codes: Option<&[&str]>) -> bool {
        self.lexicon.get(id).filter(|_| !id.starts_with("organisations/")).is_some_and(|issue| {
            codes.is_none_or(|codes| issue.parties.iter().any(|party| codes.contains(&party.as_str())))
        })
    }

    pub(crate) fn reference(&self, id: &str) -> IssueRef {
        let words = || id.trim_start_matches("np/").replace('-', " ");
        let label = self.lexicon.get(id).map_or_else(words, |issue| issue.label.clone());
        IssueRef { id: id.to_owned(), label }
    }

    /// Whether words count as one with others, by a class `same-…`: the common word.
    pub(crate) fn same(&self, lemma: &str) -> Option<&str> {
        let list = self.joined.get(lemma)?;
        let (_, joined) = list.iter().find(|(words, joined)| words.len() == 1 && !joined.starts_with(COUNTRY))?;
        Some(joined)
    }

    /// The id of an issue that is named by a phrase alone: its words, then the countries in it, sorted.
    pub(crate) fn phrase_id(&self, words: &[&str]) -> String {
        let (mut plain, mut countries) = (Vec::<String>::new(), Vec::<String>::new());
        for one in self.plain(words) {
            match one.word.strip_prefix(COUNTRY) {
                Some(code) => countries.push(code.to_owned()),
                None if plain.last() != Some(&one.word) => plain.push(one.word),
                None => {}
            }
        }
        countries.sort_unstable();
        countries.dedup();
        plain.extend(countries);
        let mut id = String::from("np/");
        for (at, word) in plain.iter().enumerate() {
            id.push_str(if at > 0 { "-" } else { "" });
            id.extend(word.chars().filter(|c| c.is_alphanumeric()));
        }
        id
    }
}

/// Country names and classes of words that count as one, by their first word.
fn joined(classes: &EventLexicon, actors: &ActorTables) -> HashMap<String, Vec<(Vec<String>, String)>> {
    let mut all: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for class in classes.classes.iter().filter(|class| class.name.starts_with(SAME)) {
        let list = WordList { words: Vec::new(), classes: vec![class.name.clone()] };
        for phrase in unfold(classes, &list) {
            let text = phrase.join(" ");
            all.insert(
                pieces(&text).map(lowered).map(|word| stem(&word)).collect(),
                class.name[SAME.len()..].to_owned(),
            );
        }
    }
    // A region that acts under the code of a state (Darfur, Kashmir) is not that state.
    for entry in actors.entries.iter().filter(|entry| entry.kind == EntryKind::State) {
        for name in entry.names.iter().chain([&entry.name]).chain(&entry.adjectives) {
            let words: Vec<String> = pieces(name).map(lowered).filter(|word| !word.is_empty()).collect();
            if !words.is_empty() && words.iter().any(|word| word.len() > 1) {
                all.entry(words).or_insert_with(|| format!("{COUNTRY}{}", entry.code.to_lowercase()));
            }
        }
    }
    let mut by_first: HashMap<String, Vec<(Vec<String>, String)>> = HashMap::new();
    for (words, joined) in all {
        by_first.entry(words[0].clone()).or_default().push((words, joined));
    }
    #[expect(clippy::iter_over_hash_type, reason = "each list is sorted by itself")]
    for list in by_first.values_mut() {
        list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    by_first
}

/// The words of an entry, cut at blanks and hyphens.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '/')).filter(|piece| !piece.is_empty())
}

/// Lower case, without possessive mark and full stops; empty for articles and for what holds no letter or digit.
fn lowered(word: &str) -> String {
    let lower = word.to_lowercase().replace('.', "").replace('’', "'");
    let bare = lower.strip_suffix("'s").or_else(|| lower.strip_suffix('\'')).unwrap_or(&lower);
    let article = matches!(bare, "the" | "a" | "an");
    if article || !bare.chars().any(char::is_alphanumeric) { String::new() } else { bare.to_owned() }
}

/// A lower-case word without plural ending, in one spelling for both sides of the Atlantic.
fn stem(word: &str) -> String {
    let mut word = word.to_owned();
    if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")
    {
        word.pop();
        if let Some(start) = word.strip_suffix("ie").filter(|start| start.len() > 2) {
            word = format!("{start}y");
        } else if ["she", "che", "sse", "xe"].iter().any(|end| word.ends_with(end)) {
            word.pop();
        }
    }
    for (british, american) in SPELLINGS {
        if let Some(start) = word.strip_suffix(british) {
            return format!("{start}{american}");
        }
    }
    word
}

/// Endings that are spelt in two ways.
const SPELLINGS: &[(&str, &str)] = &[
    ("programme", "program"),
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("abour", "abor"),
    ("efence", "efense"),
    ("icence", "icense"),
    ("entre", "enter"),
    ("armour", "armor"),
    ("aviour", "avior"),
    ("eighbour", "eighbor"),
    ("arbour", "arbor"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_lexicon::issues::{Issue, Merge, Near, Split};

    fn index() -> IssueIndex {
        let issue = |id: &str, alias: &str, near: &[(&str, &str)]| Issue {
            id: id.into(),
            label: id.into(),
            aliases: vec![alias.into()],
            near: near
                .iter()
                .map(|(code, words)| Near { codes: vec![(*code).into()], words: vec![(*words).into()] })
                .collect(),
            ..Issue::default()
        };
        let lexicon = IssueLexicon {
            issues: vec![
                issue("nuclear/other", "nuclear programme", &[]),
                issue("water/dam", "Nile dam", &[("ETH", "the dam")]),
            ],
            merges: vec![Merge { from: "np/barrage".into(), into: "water/dam".into(), origin: Default::default() }],
            splits: vec![Split {
                from: "np/water".into(),
                parts: vec![("Nile".into(), "water/dam".into())],
                origin: Default::default(),
            }],
        };
        IssueIndex::new(&lexicon, &PositionLexicon::default(), &EventLexicon::default(), &ActorTables::default())
    }

    fn ids(index: &IssueIndex, text: &str, codes: &[&str]) -> Vec<String> {
        let words: Vec<&str> = text.split(' ').collect();
        index.find(&words, codes).iter().map(|found| found.id.to_owned()).collect()
    }

    #[test]
    fn spelling_plural_and_parties_nearby() {
        let index = index();
        assert_eq!(ids(&index, "its Nuclear programs", &[]), ["nuclear/other"]);
        assert_eq!(ids(&index, "filling the dam", &["EGY"]), Vec::<String>::new());
        assert_eq!(ids(&index, "filling the dam", &["ETH"]), ["water/dam"]);
    }

    #[test]
    fn merged_and_split() {
        let index = index();
        let np = |id: &str| IssueRef { id: id.into(), label: String::new() };
        assert_eq!(index.settled(np("np/barrage"), &[]).id, "water/dam");
        assert_eq!(index.settled(np("np/water"), &["Nile", "water"]).id, "water/dam");
        assert_eq!(index.settled(np("np/water"), &["drinking", "water"]).id, "np/water");
    }

    #[test]
    fn plain_words() {
        assert_eq!(["treaties", "crisis", "bosses", "centres"].map(stem), ["treaty", "crisis", "boss", "center"]);
    }
}
