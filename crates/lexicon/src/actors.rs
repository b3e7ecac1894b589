//! Who can act: states, organisations, groups, bodies, people in office, nouns that name a role, cities.
//!
//! The reader turns the files of `lexicon/actors/` into plain tables; `demarche-actors` builds its look-ups from them.
//! Files ending in `.lex` hold blocks, files ending in `.tsv` hold tables (`leaders*`, `names*`, `cities*`, `membership*`).

mod reader;

use std::collections::{BTreeMap, BTreeSet};

use demarche_schema::Sector;
use serde::{Deserialize, Serialize};

pub use reader::read;

/// A day as `yyyymmdd`, so that days compare as numbers. `0` is "ever since", `99991231` "until now".
pub type Day = u32;

/// Where an entry stands: file (index into [`ActorTables::files`]) and line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct At {
    /// Index of the file.
    pub file: u16,
    /// Line, from 1.
    pub line: u32,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntryKind {
    /// A state of the code book.
    State,
    /// A dependency, a part of a state, or a partially recognised entity.
    Territory,
    /// An organisation between states, or a non-governmental one.
    Organisation,
    /// An armed group, a party, a movement.
    Group,
    /// A body of a state: parliament, ministry, court, army, service.
    Body,
    /// A company.
    Company,
    /// An ethnic or religious community.
    People,
    /// A vague region: never an actor.
    Region,
}

impl EntryKind {
    /// The kinds as blocks name them.
    pub const NAMES: &'static [(&'static str, EntryKind)] = &[
        ("state", EntryKind::State),
        ("territory", EntryKind::Territory),
        ("organisation", EntryKind::Organisation),
        ("group", EntryKind::Group),
        ("body", EntryKind::Body),
        ("company", EntryKind::Company),
        ("people", EntryKind::People),
        ("region", EntryKind::Region),
    ];

    /// The kind's name in the files.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// Sectors that hold in a stretch of time: the Taliban are REB until 2021-08-15 and GOV since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// First day.
    pub since: Day,
    /// Last day.
    pub until: Day,
    /// Primary sector first.
    pub sectors: Vec<Sector>,
}

/// A name that stands for a government or another body by where it sits: the Kremlin, the Pentagon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The name.
    pub name: String,
    /// The sector.
    pub sector: Sector,
}

/// One state, organisation, group, body, company, community or region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Name of its block; unique within the kind.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// PLOVER code.
    pub code: String,
    /// Canonical name.
    pub name: String,
    /// Other names, acronyms too.
    pub names: Vec<String>,
    /// Adjectives: "Russian".
    pub adjectives: Vec<String>,
    /// Words for its people or members, singular and plural: "Dane", "Danes".
    pub demonyms: Vec<String>,
    /// Capitals.
    pub capitals: Vec<String>,
    /// Seats of power.
    pub seats: Vec<Seat>,
    /// Sectors, by time; empty for plain states.
    pub sectors: Vec<Dated>,
    /// Wikidata id.
    pub wikidata: Option<String>,
    /// ISO 3166 alpha-2.
    pub iso2: String,
    /// FIPS 10-4.
    pub fips: String,
    /// Correlates of War number.
    pub cow: u16,
}

/// A stretch in office.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Term {
    /// Code of whom the office serves.
    pub code: String,
    /// Sector while in office.
    pub sector: Sector,
    /// The office, in words: "president", "foreign minister".
    pub office: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Where it stands.
    pub at: At,
}

/// A person with the offices held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Full name as news writes it.
    pub name: String,
    /// Short names that need support from the context: the surname.
    pub short: Vec<String>,
    /// Other full names.
    pub names: Vec<String>,
    /// Wikidata id.
    pub wikidata: Option<String>,
    /// In order of their first day.
    pub terms: Vec<Term>,
}

/// What a noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NounKind {
    /// One person: "minister".
    Person,
    /// A body that "it" refers to: "ministry".
    Body,
    /// Several people in one word: "police", "crowd".
    Group,
    /// A state: "country".
    Country,
}

/// Nouns and noun phrases that name a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nouns {
    /// Name of the block.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// Primary sector first; may be empty.
    pub sectors: Vec<Sector>,
    /// What they name.
    pub kind: NounKind,
    /// Whether the sector gives way to one that a modifier names ("police **spokesman**").
    pub weak: bool,
    /// Whether such a noun is an actor only with support: a modifier that codes it.
    pub bare: bool,
    /// Code when nothing else says whose: "Secretary of State" is USA.
    pub code: String,
    /// Whether the word is an office whose holder can be told by date: "president".
    pub office: bool,
    /// Dictionary forms, lower case.
    pub words: Vec<String>,
}

/// How a modifier changes the sector of the noun it stands before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Change {
    /// Its sectors replace the noun's: "former minister".
    Replace,
    /// Its sectors come first, the noun's follow: "opposition lawmaker".
    First,
    /// Its sectors count where the noun's are weak, else they follow: "police spokesman", "military court".
    Weak,
    /// Its sectors count only where the noun's are weak: "masked men", "armed police".
    OnlyWeak,
}

/// Words before a noun that change its sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Modifier {
    /// Name of the block.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// Primary sector first.
    pub sectors: Vec<Sector>,
    /// How they combine with the noun's.
    pub change: Change,
    /// Words, lower case.
    pub words: Vec<String>,
}

/// One meaning of an ambiguous name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// Code; empty when the name is no actor in this meaning.
    pub code: String,
    /// Words that speak for it.
    pub near: Vec<String>,
}

/// A name with several meanings; the first is taken when nothing speaks for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ambiguity {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub at: At,
    /// In order of preference.
    pub meanings: Vec<Meaning>,
}

/// Words whose company takes names out of politics: sport, fiction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// Name of the block.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// Lower case.
    pub words: Vec<String>,
}

/// A plain list of words that the program asks for by name: first names, common family names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Name of the block.
    pub id: String,
    /// As written.
    pub words: Vec<String>,
}

/// A city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct City {
    /// Name.
    pub name: String,
    /// Other spellings.
    pub names: Vec<String>,
    /// Code of the state.
    pub code: String,
    /// Degrees north.
    pub lat: f32,
    /// Degrees east.
    pub lon: f32,
    /// Inhabitants.
    pub population: u32,
    /// GeoNames id.
    pub geonames: u32,
    /// Whether it is the capital of a state.
    pub capital: bool,
}

/// Members of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Id of the organisation's block.
    pub organisation: String,
    /// Codes of its members, sorted.
    pub members: Vec<String>,
}

/// Everything the actor files say.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ActorTables {
    /// Files that entries point into, relative to the lexicon folder.
    pub files: Vec<String>,
    /// States, organisations, groups, bodies, companies, communities, regions.
    pub entries: Vec<Entry>,
    /// People in office.
    pub people: Vec<Person>,
    /// Nouns that name a role.
    pub nouns: Vec<Nouns>,
    /// Words that change a sector.
    pub modifiers: Vec<Modifier>,
    /// Names with several meanings.
    pub ambiguities: Vec<Ambiguity>,
    /// Company that takes names out of politics.
    pub scenes: Vec<Scene>,
    /// Plain lists.
    pub lists: Vec<List>,
    /// Cities.
    pub cities: Vec<City>,
    /// Who belongs to what.
    pub members: Vec<Membership>,
}

impl ActorTables {
    /// "actors/states.lex:12".
    #[must_use]
    pub fn origin(&self, at: At) -> String {
        format!("{}:{}", self.files.get(usize::from(at.file)).map_or("?", String::as_str), at.line)
    }

    /// The entry of a kind with this id.
    #[must_use]
    pub fn entry(&self, kind: EntryKind, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.kind == kind && entry.id == id)
    }

    /// Lays a user's tables over these: entries with the same kind and name replace, others are added.
    pub fn overlay(&mut self, over: ActorTables) {
        let shift = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        self.files.extend(over.files);
        let moved = |at: At| At { file: at.file.saturating_add(shift), ..at };
        lay(&mut self.entries, over.entries, |e| (e.kind, e.id.clone()), |e| e.at = moved(e.at));
        lay(&mut self.nouns, over.nouns, |n| n.id.clone(), |n| n.at = moved(n.at));
        lay(&mut self.modifiers, over.modifiers, |m| m.id.clone(), |m| m.at = moved(m.at));
        lay(&mut self.ambiguities, over.ambiguities, |a| a.name.clone(), |a| a.at = moved(a.at));
        lay(&mut self.scenes, over.scenes, |s| s.id.clone(), |s| s.at = moved(s.at));
        lay(&mut self.lists, over.lists, |l| l.id.clone(), |_| ());
        lay(&mut self.members, over.members, |m| m.organisation.clone(), |_| ());
        lay(&mut self.cities, over.cities, |c| (c.name.clone(), c.code.clone()), |_| ());
        let first = |p: &Person| (p.name.clone(), p.terms.first().map(|t| t.code.clone()));
        lay(&mut self.people, over.people, first, |p| p.terms.iter_mut().for_each(|t| t.at = moved(t.at)));
    }
}

/// Every code that a party may have: of states and of what is no state's, and organisations between states by the name of their
/// block in capitals (`NATO`).
#[must_use]
pub fn codes<'a>(tables: impl Iterator<Item = &'a ActorTables>) -> BTreeSet<String> {
    let mut codes: BTreeSet<String> = reader::NON_STATES.iter().map(|code| (*code).to_owned()).collect();
    for entry in tables.flat_map(|tables| &tables.entries) {
        match entry.kind {
            EntryKind::State | EntryKind::Territory => {
                codes.insert(entry.code.clone());
            }
            EntryKind::Organisation => {
                codes.insert(entry.id.to_uppercase());
            }
            _ => {}
        }
    }
    codes
}

fn lay<T, K: Ord>(under: &mut Vec<T>, over: Vec<T>, key: impl Fn(&T) -> K, moved: impl Fn(&mut T)) {
    let mut known: BTreeMap<K, usize> = under.iter().enumerate().map(|(at, item)| (key(item), at)).collect();
    for mut item in over {
        moved(&mut item);
        match known.get(&key(&item)) {
            Some(&at) => under[at] = item,
            None => {
                known.insert(key(&item), under.len());
                under.push(item);
            }
        }
    }
}
