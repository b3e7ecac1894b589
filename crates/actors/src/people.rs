//! Which person a name stands for, and as what, by the date of the document.

use demarche_lexicon::actors::{ActorTables, Day, Person, Term};
use demarche_schema::{Reading, Sector};

use crate::index::Index;

/// What is known around a person's name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Support<'a> {
    /// Day of the document; `None` is today.
    pub(crate) day: Option<Day>,
    /// The office that stands before or beside the name, singular, lower case.
    pub(crate) office: Option<&'a str>,
    /// Sectors of that office.
    pub(crate) title: Vec<Sector>,
    /// Codes of modifiers and possessors.
    pub(crate) owners: Vec<String>,
    /// Codes that the document names.
    pub(crate) context: &'a [String],
    /// First names written before the family name.
    pub(crate) first: Vec<String>,
    /// Whether the name stands where only an actor can: subject, object, possessor.
    pub(crate) acts: bool,
}

/// A person chosen for a name.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) reading: Reading,
    pub(crate) confidence: f32,
    pub(crate) how: String,
}

/// The day that stands for today where a document has none: the tables were made then.
const NOW: Day = 20_260_301;

/// The reading of a person on a day, by the term that covers it.
pub(crate) fn reading(tables: &ActorTables, person: &Person, day: Option<Day>) -> (Reading, String) {
    let today = day.unwrap_or(99_991_231);
    let covers = |term: &&Term| term.from <= today && today <= term.to;
    let current = person.terms.iter().filter(covers).max_by_key(|term| term.from);
    let past = person.terms.iter().filter(|term| term.to < today).max_by_key(|term| term.to);
    let (term, sector, said) = match (current, past) {
        (Some(term), _) => (Some(term), Some(term.sector), "in office"),
        (None, Some(term)) => (Some(term), Some(Sector::Eli), "after office"),
        (None, None) => (person.terms.first(), None, "before office"),
    };
    let office = term.map(|t| format!("{}, {}", t.office, tables.origin(t.at))).unwrap_or_default();
    let reading = Reading {
        code: term.map(|t| t.code.clone()).unwrap_or_default(),
        sector,
        other_sectors: Vec::new(),
        name: person.name.clone(),
        wikidata: person.wikidata.clone(),
    };
    (reading, format!("{}: {said} ({office})", person.name))
}

/// The best person for a name, or none when nothing supports one.
pub(crate) fn choose(
    index: &Index,
    tables: &ActorTables,
    full: &[u32],
    short: &[u32],
    form: &str,
    support: &Support<'_>,
) -> Option<Choice> {
    let scored = |&at: &u32, is_full: bool| {
        let person = tables.people.get(at as usize)?;
        let score = score(index, person, is_full, form, support)?;
        Some((score, at as usize))
    };
    let full_hits = full.iter().filter_map(|at| scored(at, true));
    let short_hits = short.iter().filter_map(|at| scored(at, false));
    let best = full_hits.chain(short_hits).max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)))?;
    let person = &tables.people[best.1];
    let (mut reading, how) = reading(tables, person, support.day);
    let confidence = if full.is_empty() { 0.75 } else { 0.95 };
    let office_fits = support.office.is_some_and(|office| person.terms.iter().any(|term| fits(term, office)));
    if reading.sector != Some(Sector::Gov) && !support.title.is_empty() {
        // "candidate Obama", "opposition leader Khan": the office beside the name says more than the table; and
        // "President Nixon" without "former" is told of the time in office.
        let other = support.title.first() != reading.sector.as_ref() && !support.title.contains(&Sector::Gov);
        if reading.sector.is_none() || other || office_fits {
            reading.sector = support.title.first().copied();
            reading.other_sectors = support.title.iter().skip(1).copied().collect();
        }
    }
    Some(Choice { reading, confidence, how })
}

/// How well a person fits; `None` refuses.
fn score(index: &Index, person: &Person, full: bool, form: &str, support: &Support<'_>) -> Option<i32> {
    let today = support.day.unwrap_or(99_991_231);
    let codes = |list: &[String]| person.terms.iter().any(|term| list.contains(&term.code));
    let in_office = person.terms.iter().any(|term| term.from <= today && today <= term.to);
    let head = person.terms.iter().any(|term| term.from <= today && today <= term.to && is_head(&term.office));
    let last = person.terms.iter().map(|term| term.to).max().unwrap_or(0);
    let first = person.terms.iter().map(|term| term.from).min().unwrap_or(0);
    let years = |days: u32| days / 10_000;
    let now = support.day.unwrap_or(NOW);
    let since = years(now).saturating_sub(years(last));
    let until = years(first).saturating_sub(years(now));
    let office_fits = support.office.is_some_and(|office| person.terms.iter().any(|term| fits(term, office)));
    if !support.owners.is_empty() && !codes(&support.owners) && !full {
        return None;
    }
    let mut score = 0;
    score += if in_office {
        40
    } else if since > 0 && last < today {
        20 - i32::try_from(since.min(19)).unwrap_or(0)
    } else {
        0
    };
    score += if head { 10 } else { 0 };
    score += if codes(&support.owners) { 60 } else { 0 };
    score += if office_fits { 20 } else { 0 };
    score += if codes(support.context) { 15 } else { 0 };
    if full {
        return Some(score + 100);
    }
    let knows_first = person.name.contains(' ');
    if !support.first.is_empty() {
        // "Mikhail **S.** Gorbachev": an initial after a first name says nothing more.
        let initial = |at: usize, word: &str| at > 0 && word.trim_end_matches('.').chars().count() == 1;
        let words: Vec<&String> =
            support.first.iter().enumerate().filter(|(at, word)| !initial(*at, word)).map(|(_, word)| word).collect();
        let given = |name: &str| words.iter().all(|word| name.split([' ', '-']).any(|part| same_first(part, word)));
        let listed = std::iter::once(&person.name).chain(&person.names).any(|name| given(name));
        let near = in_office || since <= 25 && until <= 2;
        return (listed && knows_first
            || !knows_first && near && (codes(support.context) || codes(&support.owners) || office_fits))
            .then_some(score + 30);
    }
    let supported = codes(&support.owners) || office_fits;
    let common = index.common.contains_key(form);
    let prominent =
        in_office && head && support.acts && (!common || index.prominent.contains_key(form) || codes(support.context));
    let recent = since <= 12 && last < today && codes(support.context) && !common && support.acts;
    // Without a date any former head of the country that the text is about may be meant.
    let undated =
        support.day.is_none() && !common && support.acts && person.terms.iter().any(|term| is_head(&term.office));
    let lesser = in_office && !common && codes(support.context) && support.acts;
    (office_fits || supported && until <= 2 || prominent || recent || lesser || undated).then_some(score)
}

/// "J." and "Joe" for "Joseph" are not told apart further than their first letter.
fn same_first(part: &str, word: &str) -> bool {
    let word = word.trim_end_matches('.');
    part == word || word.chars().count() == 1 && part.starts_with(word)
}

/// Whether a term's office is the one said.
fn fits(term: &Term, office: &str) -> bool {
    term.office.contains(office) || office.contains(term.office.as_str()) || term.office == "leader"
}

fn is_head(office: &str) -> bool {
    const HEADS: &[&str] = &[
        "president",
        "prime minister",
        "chancellor",
        "leader",
        "king",
        "queen",
        "supreme",
        "premier",
        "emir",
        "sultan",
        "pope",
        "chairman",
        "taoiseach",
        "secretary-general",
        "general secretary",
    ];
    HEADS.iter().any(|head| office.contains(head)) && !office.contains("vice") && !office.contains("deputy")
}

/// Whoever holds an office on a day, when it is one person.
pub(crate) fn holder(tables: &ActorTables, people: &[u32], code: &str, office: &str, day: Day) -> Option<usize> {
    let mut holders = people.iter().map(|&at| at as usize).filter(|&at| {
        tables.people.get(at).is_some_and(|person| {
            person.terms.iter().any(|term| {
                term.code == code && term.from <= day && day <= term.to && same_office(&term.office, office)
            })
        })
    });
    let first = holders.next()?;
    holders.next().is_none().then_some(first)
}

fn same_office(held: &str, said: &str) -> bool {
    let plain = |text: &str| {
        text.replace("defense", "defence")
            .replace("premier", "prime minister")
            .replace("of the swiss confederation", "")
    };
    plain(held).trim() == plain(said).trim()
}
