//! Resolves the phrases of a document in order, with what was mentioned before in mind.
//!
//! Here: the order of work, sentence by sentence, and what comes out. How a phrase of each kind is read stands below: names of the
//! tables in `names`, people in `persons`, nouns of roles in `roles`, whose someone is in `owners`, what points back in `back`, and the
//! body whose own text it is in `body`.

mod back;
mod body;
mod names;
mod owners;
mod persons;
mod roles;

use demarche_lexicon::actors::{Day, Entry, EntryKind};
use demarche_schema::{Date, EntityKind, Mention, Parsed, Reading, Rel, Sector};

use crate::discourse::{Discourse, Kind, Pointer, Seen, is_blank};
use crate::forms::{split, titled};
use crate::index::Form;
use crate::scan::{Match, scan, scene_words};
use crate::tree::Tree;
use crate::units::{Item, Unit, What, items, units};
use crate::{DocContext, Resolver};

pub(crate) use body::with_body;

/// Codes of the southern and the northern half of divided countries.
const HALVES: &[(&str, &str)] = &[("KOR", "PRK"), ("SSD", "SDN")];

/// What a phrase turned out to be.
#[derive(Debug, Clone, Default)]
pub(crate) struct Resolved {
    pub(crate) readings: Vec<Reading>,
    pub(crate) kind: Option<Kind>,
    pub(crate) plural: bool,
    pub(crate) woman: Option<bool>,
    pub(crate) phrase: Option<String>,
    pub(crate) name: Vec<String>,
    pub(crate) confidence: f32,
    pub(crate) how: Vec<String>,
    pub(crate) place: bool,
    /// Stands before a noun that is no actor.
    pub(crate) modifier: bool,
    /// Not an actor at all: nothing comes out.
    pub(crate) none: bool,
}

/// Whose someone is: "**Russian** minister", "minister **of France**".
#[derive(Debug, Clone, Default)]
pub(crate) struct Owner {
    pub(crate) code: String,
    pub(crate) sectors: Vec<Sector>,
    pub(crate) said: String,
    /// Joined to the owner before: two owners make two readings.
    pub(crate) joined: bool,
    /// Whether the owner is a person, whose own sector counts for weak nouns only.
    pub(crate) person: bool,
    /// Whether the owner is a place the phrase is in, not whom it belongs to.
    pub(crate) place: bool,
}

/// One document under way.
pub(crate) struct Work<'r> {
    pub(crate) resolver: &'r Resolver<'r>,
    pub(crate) day: Option<Day>,
    /// Codes by how often the document names them, most often first.
    pub(crate) codes: Vec<String>,
    /// The country the document is about.
    pub(crate) main: Option<String>,
    /// Words of the document, sorted, for names with several meanings.
    words: Vec<String>,
    text: String,
    /// Whether the document is about sport.
    sport: bool,
    pub(crate) discourse: Discourse,
    /// The last place named, with its sentence.
    last_place: Option<(usize, String)>,
    out: Vec<Mention>,
}

/// One sentence under way.
pub(crate) struct Line<'s> {
    pub(crate) at: usize,
    pub(crate) tree: Tree<'s>,
    pub(crate) items: Vec<Item>,
    pub(crate) units: Vec<Unit>,
    pub(crate) done: Vec<Option<Resolved>>,
    /// Whether the sentence is about sport.
    pub(crate) sport: bool,
    /// Code of a place that the sentence names.
    pub(crate) place: Option<String>,
}

fn day(date: Date) -> Day {
    let number = |n: i32| u32::try_from(n).unwrap_or(0);
    number(i32::from(date.year())) * 10_000 + number(i32::from(date.month())) * 100 + number(i32::from(date.day()))
}

impl<'r> Work<'r> {
    pub(crate) fn new(resolver: &'r Resolver<'r>, doc: &DocContext<'_>, sentences: &[Parsed]) -> Self {
        let mut work = Self {
            resolver,
            day: doc.date.map(day),
            codes: Vec::new(),
            main: None,
            words: Vec::new(),
            text: String::new(),
            sport: false,
            discourse: Discourse::default(),
            last_place: None,
            out: Vec::new(),
        };
        work.survey(doc, sentences);
        work
    }

    /// Counts the codes that the document names and notes its words.
    fn survey(&mut self, doc: &DocContext<'_>, sentences: &[Parsed]) {
        let mut counts: Vec<(String, u32)> = Vec::new();
        let title = doc.title.unwrap_or_default();
        let place = doc.place.unwrap_or_default();
        for text in sentences.iter().map(|parsed| parsed.sentence.text.as_str()).chain([title, place]) {
            self.words.extend(split(text));
            self.text.push(' ');
            self.text.push_str(text);
        }
        self.words.sort_unstable();
        self.words.dedup();
        let mut add = |code: &str, by: u32| {
            if code.is_empty() {
                return;
            }
            match counts.iter_mut().find(|(known, _)| known == code) {
                Some((_, count)) => *count += by,
                None => counts.push((code.to_owned(), by)),
            }
        };
        for (at, parsed) in sentences.iter().enumerate() {
            let weight = if at < 3 { 2 } else { 1 };
            for found in scan(&self.resolver.index, &parsed.sentence) {
                if let Some(entry) = self.first_state(&found).filter(|_| !is_given_name(parsed, &found)) {
                    let name = parsed.sentence.words_span(found.from, found.to).of(&parsed.sentence.text);
                    let meant = self.meaning(name).map(|(code, _)| code);
                    // An adjective says less of where things happen than a name does.
                    let adjective = found.entries.iter().all(|(_, form)| *form == Form::Adjective);
                    add(meant.as_deref().unwrap_or(&entry.code), weight * if adjective { 2 } else { 3 });
                }
            }
        }
        for (text, weight) in [(title, 9), (place, 9)] {
            let shouted = !text.chars().any(char::is_lowercase);
            let text =
                if shouted { text.split(' ').map(titled).collect::<Vec<_>>().join(" ") } else { text.to_owned() };
            for found in scan(&self.resolver.index, &crate::plain_sentence(&text)) {
                if let Some(entry) = self.first_state(&found) {
                    add(&entry.code, weight);
                } else if let Some(city) =
                    found.cities.first().and_then(|&at| self.resolver.tables.cities.get(at as usize))
                {
                    add(&city.code, weight);
                }
            }
        }
        if counts.is_empty() {
            self.count_cities(sentences, &mut counts);
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        self.main = counts
            .iter()
            .map(|(code, _)| code)
            .find(|code| self.resolver.index.states.contains_key(code.as_str()))
            .cloned();
        self.codes = counts.into_iter().map(|(code, _)| code).collect();
        let scenes = sentences.iter().filter(|parsed| scene_words(&self.resolver.index, &parsed.sentence) >= 2).count();
        self.sport = scenes * 3 >= sentences.len().max(1) && scenes > 0;
    }

    /// The state or organisation that a match surely names, for counting.
    fn first_state(&self, found: &Match) -> Option<&'r Entry> {
        let (at, _) = found.entries.first()?;
        self.resolver.tables.entries.get(*at as usize)
    }

    /// Resolves every sentence.
    pub(crate) fn run(mut self, sentences: &[Parsed]) -> Vec<Mention> {
        for (at, parsed) in sentences.iter().enumerate() {
            self.sentence(at, parsed);
        }
        self.out.sort_by_key(|mention| (mention.sentence, mention.from, mention.to));
        self.out
    }

    fn sentence(&mut self, at: usize, parsed: &Parsed) {
        let tree = Tree { parsed };
        let matches = scan(&self.resolver.index, &parsed.sentence);
        let mut items = items(self.resolver.tables, tree, matches);
        self.halves(tree, &mut items);
        self.bracketed(tree, &mut items);
        let units = units(tree, &items);
        let scenes = scene_words(&self.resolver.index, &parsed.sentence);
        let done = vec![None; units.len()];
        let sport = scenes >= 2 || scenes >= 1 && self.sport;
        let mut line = Line { at, tree, items, units, done, sport, place: None };
        line.place = self.sentence_place(&line);
        for unit in 0..line.units.len() {
            self.unit(&mut line, unit, 0);
        }
        self.appositions(&mut line);
        for unit in 0..line.units.len() {
            self.emit(&line, unit);
        }
        self.acronyms(&line);
        if let Some(code) = line.place {
            self.last_place = Some((at, code));
        }
    }

    /// "**The MRP** called for protests": an acronym that the document has introduced is a name, whatever the analyser takes it for.
    fn bracketed(&self, tree: Tree<'_>, items: &mut Vec<Item>) {
        for token in 0..tree.len() {
            let form = tree.form(token);
            let acronym = form.len() > 1 && form.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-');
            let free = items.iter().all(|item| token < item.from || item.to <= token);
            if acronym && free && self.discourse.acronym(form).is_some() {
                let inner = Match { from: token, to: token + 1, ..Match::default() };
                items.push(Item { from: token, to: token + 1, what: What::Unknown(None, inner) });
            }
        }
        items.sort_by_key(|item| item.from);
    }

    /// "the South", "the North" in a text on both halves of a divided country, and "both Koreas".
    fn halves(&self, tree: Tree<'_>, items: &mut Vec<Item>) {
        let known = |code: &str| self.codes.iter().any(|known| known == code);
        let half = |token: usize| {
            let halves = HALVES.iter().find(|(south, north)| known(south) && known(north));
            let after = tree.is_capital(token + 1) && tree.upos(token + 1) == Some(demarche_schema::Upos::Propn);
            let article = token > 0 && tree.lower(token - 1) == "the" && !after;
            match (tree.form(token), halves.filter(|_| article)) {
                ("South", Some((south, _))) => vec![*south],
                ("North", Some((_, north))) => vec![*north],
                ("Koreas", _) => vec!["KOR", "PRK"],
                ("Sudans", _) => vec!["SDN", "SSD"],
                _ => Vec::new(),
            }
        };
        for token in 0..tree.len() {
            let states = half(token).into_iter().filter_map(|code| self.resolver.index.states.get(code));
            let entries: Vec<(u32, Form)> = states.map(|&at| (at, Form::Name)).collect();
            let longer = |item: &Item| item.from <= token && token < item.to && item.to - item.from > 1;
            if entries.is_empty() || items.iter().any(longer) {
                continue;
            }
            items.retain(|item| item.from != token);
            let what = What::Known(Match { from: token, to: token + 1, entries, ..Match::default() });
            items.push(Item { from: token, to: token + 1, what });
        }
        items.sort_by_key(|item| item.from);
    }

    /// Resolves a unit once; `depth` ends owners of owners.
    pub(crate) fn unit(&mut self, line: &mut Line<'_>, at: usize, depth: u8) {
        if line.done[at].is_some() || depth > 3 {
            return;
        }
        // A place holder, so that a cycle in the tree comes back here and finds it.
        line.done[at] = Some(Resolved { none: true, ..Resolved::default() });
        let unit = line.units[at].clone();
        let what = line.items[unit.core].what.clone();
        let resolved = match &what {
            What::Pronoun => self.pronoun(line, &unit),
            What::Known(m) if self.introduced(line, m).is_some() => self.introduced(line, m).unwrap_or_default(),
            What::Unknown(kind, inner) => self.unknown(line, &unit, *kind, inner, depth),
            What::Known(m) if line.items[unit.core].is_person() => self.person(line, &unit, m, None, depth),
            What::Known(m) if m.is_name() => self.named(line, &unit, m, depth),
            What::Known(m) => match m.noun {
                Some(noun) => self.role(line, &unit, noun, depth),
                None => Resolved { none: true, ..Resolved::default() },
            },
        };
        self.remember(line, &unit, &resolved);
        line.done[at] = Some(resolved);
    }

    /// The entry a match means: one whose code the owners or the document name, else the first.
    pub(crate) fn entry(&self, m: &Match, owners: &[String]) -> Option<(&'r Entry, Form)> {
        let tables = self.resolver.tables;
        let all =
            || m.entries.iter().filter_map(|&(at, form)| tables.entries.get(at as usize).map(|entry| (entry, form)));
        let owned = all().find(|(entry, _)| owners.contains(&entry.code));
        let spoken =
            || self.codes.iter().find_map(|code| all().find(|(entry, _)| entry.code == *code && !is_land(entry.kind)));
        let land = || all().find(|(entry, _)| is_land(entry.kind));
        owned.or_else(land).or_else(spoken).or_else(|| all().next())
    }

    /// The city a match means: in a country that the document names, else the largest.
    pub(crate) fn city(&self, m: &Match) -> Option<usize> {
        let cities = &self.resolver.tables.cities;
        let rank = |code: &str| {
            self.codes
                .iter()
                .position(|known| known == code)
                .map_or(0, |at| 100_000_000u64.saturating_sub(at as u64 * 1_000_000))
        };
        m.cities
            .iter()
            .map(|&at| at as usize)
            .filter(|&at| at < cities.len())
            .max_by_key(|&at| rank(&cities[at].code) + u64::from(cities[at].population))
    }

    /// Known items before the core.
    pub(crate) fn mods<'l>(&self, line: &'l Line<'_>, unit: &Unit) -> Vec<&'l Match> {
        let known = |at: &usize| match &line.items[*at].what {
            What::Known(m) => Some(m),
            _ => None,
        };
        unit.mods.iter().filter_map(known).collect()
    }

    /// "Sergei Lavrov, Russia's foreign minister," say the same of one another.
    fn appositions(&mut self, line: &mut Line<'_>) {
        for at in 0..line.units.len() {
            let unit = &line.units[at];
            if line.tree.rel(unit.head) != Some(Rel::Appos) {
                continue;
            }
            let Some(head) = line.tree.head(unit.head) else { continue };
            let Some(other) = line.units.iter().position(|unit| unit.head == head) else { continue };
            let (Some(one), Some(two)) = (line.done[other].clone(), line.done[at].clone()) else { continue };
            if one.none || two.none || one.kind != two.kind {
                continue;
            }
            let (name, role) = if one.name.is_empty() { (at, other) } else { (other, at) };
            self.share(line, name, role);
        }
    }

    fn share(&mut self, line: &mut Line<'_>, name: usize, role: usize) {
        let (Some(named), Some(office)) = (line.done[name].clone(), line.done[role].clone()) else { return };
        if named.name.is_empty() || !office.name.is_empty() {
            return;
        }
        let full = named.name.join(" ");
        let known = named.readings.iter().any(|reading| !is_blank(reading));
        let mut readings = if known { named.readings.clone() } else { office.readings.clone() };
        if !known {
            readings.iter_mut().for_each(|reading| reading.name.clone_from(&full));
        }
        let said = "shared with the phrase beside it".to_owned();
        for (at, other) in [(name, &office), (role, &named)] {
            if let Some(done) = line.done[at].as_mut() {
                done.readings.clone_from(&readings);
                done.confidence = done.confidence.max(other.confidence.min(0.85));
                done.how.push(said.clone());
            }
        }
        let head = line.units[name].head;
        for seen in self
            .discourse
            .seen
            .iter_mut()
            .filter(|seen| seen.sentence == line.at && (seen.head == head || seen.head == line.units[role].head))
        {
            seen.readings.clone_from(&readings);
            seen.name.clone_from(&named.name);
        }
    }

    /// "Free Aceh Movement (GAM)".
    fn acronyms(&mut self, line: &Line<'_>) {
        let tree = line.tree;
        for token in 1..tree.len().saturating_sub(2) {
            let form = tree.form(token + 1);
            let acronym = (2..9).contains(&form.len())
                && form.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-');
            if !(tree.form(token) == "(" && tree.form(token + 2) == ")" && acronym) {
                continue;
            }
            // "Liberation Front of **Burundi** (FLB)": the acronym is the front's, not the country's.
            let whole = (0..line.units.len()).map(|at| (self.stretched(line, &line.units[at]), at));
            let Some((_, at)) = whole.filter(|((_, to), _)| *to == token).min() else { continue };
            if let Some(done) = line.done[at].as_ref().filter(|done| !done.none && !done.readings.is_empty()) {
                let seen = self.seen(line, &line.units[at], done);
                self.discourse.acronyms.push((form.to_owned(), seen));
            }
        }
    }

    fn remember(&mut self, line: &Line<'_>, unit: &Unit, resolved: &Resolved) {
        if !resolved.none && !matches!(line.items[unit.core].what, What::Pronoun) {
            let seen = self.seen(line, unit, resolved);
            self.discourse.seen.push(seen);
        }
    }

    fn seen(&self, line: &Line<'_>, unit: &Unit, resolved: &Resolved) -> Seen {
        Seen {
            sentence: line.at,
            head: unit.head,
            kind: resolved.kind.unwrap_or(Kind::Body),
            plural: resolved.plural,
            woman: resolved.woman,
            part: line.tree.part(unit.head),
            governor: line.tree.governor(unit.head),
            place: resolved.place,
            main: line.tree.governor(unit.head).is_some_and(|verb| line.tree.rel(verb) == Some(Rel::Root)),
            further: line.tree.rel(unit.head) == Some(Rel::Conj) || line.tree.is_misread_conjunct(unit.head),
            list: line.tree.list_head(unit.head),
            modifier: resolved.modifier,
            readings: resolved.readings.clone(),
            phrase: resolved.phrase.clone(),
            name: if resolved.kind == Some(Kind::Person) || resolved.readings.is_empty() {
                resolved.name.clone()
            } else {
                Vec::new()
            },
            text: self.words_of(line, unit),
        }
    }

    fn emit(&mut self, line: &Line<'_>, at: usize) {
        let Some(done) = line.done[at].as_ref().filter(|done| !done.none) else { return };
        let unit = &line.units[at];
        if self.is_absorbed(line, at) {
            return;
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (from, to) = self.stretched(line, unit);
        let mut readings = done.readings.clone();
        readings.retain(|reading| !is_blank(reading));
        self.out.push(Mention {
            sentence: number(line.at),
            head: number(line.tree.top(unit.head, from, to)),
            from: number(from),
            to: number(to),
            readings,
            place: done.place,
            confidence: done.confidence,
            how: done.how.clone(),
        });
    }

    /// A state's name that only says whose a role is ("**Russia**'s foreign minister") is part of that mention.
    fn is_absorbed(&self, line: &Line<'_>, at: usize) -> bool {
        let unit = &line.units[at];
        let land = matches!(&line.items[unit.core].what, What::Known(m) if self.entry(m, &[]).is_some_and(|(entry, _)| is_land(entry.kind)));
        let tree = line.tree;
        let owns = tree.rel(unit.head) == Some(Rel::NmodPoss)
            || tree.rel(unit.head) == Some(Rel::Nmod) && tree.case(unit.head).as_deref() == Some("of");
        // A role, or someone named with it.
        let role = |head: usize| {
            line.units.iter().zip(&line.done).any(|(other, done)| {
                other.head == head
                    && done.as_ref().is_some_and(|done| !done.none)
                    && (line.items[other.core].noun().is_some() || line.items[other.core].is_person())
            })
        };
        let misplaced = || {
            let of = line
                .units
                .iter()
                .find(|other| other.to + 1 == unit.from && tree.case(other.head).as_deref() == Some("of"));
            let role = tree.head(unit.head).and_then(|head| line.units.iter().find(|other| other.head == head));
            of.zip(role).is_some_and(|(of, role)| self.misplaced(line, role, of.head) == Some(unit.head))
        };
        land && (owns && tree.head(unit.head).map(|head| tree.phrase_head(head)).is_some_and(role) || misplaced())
    }

    /// The unit with the owners absorbed into it.
    fn stretched(&self, line: &Line<'_>, unit: &Unit) -> (usize, usize) {
        let (mut from, mut to) = (unit.from, unit.to);
        for (at, other) in line.units.iter().enumerate() {
            let owned = line.tree.head(other.head).map(|head| line.tree.phrase_head(head)) == Some(unit.head);
            if owned && self.is_absorbed(line, at) {
                if other.to <= from && from - other.to <= 2 {
                    from = other.from;
                } else if other.from >= to && other.from - to <= 2 {
                    to = other.to;
                }
            }
        }
        (from, to)
    }

    pub(crate) fn reading(&self, code: &str, sectors: &[Sector], name: &str, wikidata: Option<&str>) -> Reading {
        Reading {
            code: code.to_owned(),
            sector: sectors.first().copied(),
            other_sectors: sectors.iter().skip(1).copied().collect(),
            name: name.to_owned(),
            wikidata: wikidata.map(str::to_owned),
        }
    }

    fn state_name(&self, code: &str) -> String {
        let entry = self.resolver.index.states.get(code).and_then(|&at| self.resolver.tables.entries.get(at as usize));
        entry.map_or_else(|| code.to_owned(), |entry| entry.name.clone())
    }

    /// The words of a phrase without its article.
    pub(crate) fn words_of(&self, line: &Line<'_>, unit: &Unit) -> String {
        let article = |token: &usize| !matches!(line.tree.lower(*token).as_str(), "the" | "a" | "an");
        let sentence = &line.tree.parsed.sentence;
        let from = (unit.from..unit.to).find(article).unwrap_or(unit.from);
        sentence.words_span(from, unit.to).of(&sentence.text).to_owned()
    }

    fn form_text(&self, line: &Line<'_>, unit: &Unit) -> String {
        let item = &line.items[unit.core];
        let sentence = &line.tree.parsed.sentence;
        sentence.words_span(item.from, item.to).of(&sentence.text).to_owned()
    }

    pub(crate) fn match_text(&self, line: &Line<'_>, m: &Match) -> String {
        let sentence = &line.tree.parsed.sentence;
        sentence.words_span(m.from, m.to).of(&sentence.text).to_owned()
    }
}

/// "**Georgia** Meloney": the first word of what the analyser takes for a person.
fn is_given_name(parsed: &Parsed, found: &Match) -> bool {
    let person =
        parsed.parse.names.iter().any(|span| {
            span.kind == EntityKind::Person && span.from as usize == found.from && span.to as usize > found.to
        });
    let next = parsed.parse.words.get(found.to);
    let flat = next.is_some_and(|word| {
        word.rel == Rel::Flat
            && word.upos == demarche_schema::Upos::Propn
            && word.head.is_some_and(|head| head as usize == found.from)
    });
    person || flat && found.to - found.from == 1
}

fn is_land(kind: EntryKind) -> bool {
    matches!(kind, EntryKind::State | EntryKind::Territory)
}

pub(crate) fn pointer(line: &Line<'_>, head: usize) -> Pointer {
    let governor = line.tree.governor(head);
    Pointer { sentence: line.at, head, governor, part: line.tree.part(head), above: line.tree.above(governor) }
}

/// Whether a role word names a woman or a man.
fn woman_of(phrase: &str) -> Option<bool> {
    let last = phrase.rsplit(' ').next().unwrap_or(phrase);
    let woman = [
        "queen", "empress", "princess", "lady", "widow", "wife", "mother", "daughter", "sister", "woman", "girl",
        "nun", "actress",
    ];
    let man = [
        "king",
        "emperor",
        "prince",
        "pope",
        "husband",
        "father",
        "son",
        "brother",
        "man",
        "boy",
        "monk",
        "priest",
        "sultan",
        "emir",
        "imam",
        "ayatollah",
    ];
    if woman.contains(&last) || last.ends_with("woman") {
        Some(true)
    } else if man.contains(&last) || last.ends_with("man") && !last.ends_with("human") {
        Some(false)
    } else {
        None
    }
}
