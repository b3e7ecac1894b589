//! Resolves the phrases of a document in order, with what was mentioned before in mind.

use demarche_lexicon::actors::{Day, Entry, EntryKind, NounKind, Nouns};
use demarche_schema::{Date, EntityKind, Mention, Parsed, Reading, Rel, Sector};

use crate::discourse::{Discourse, Kind, Pointer, Seen, is_blank, merged};
use crate::forms::{fold, split, titled};
use crate::index::Form;
use crate::people::{self, Support};
use crate::scan::{Match, NounHit, scan, scene_words};
use crate::sectors;
use crate::tree::{Part, Tree};
use crate::units::{Item, Unit, What, is_courtesy, items, units};
use crate::{DocContext, Resolver};

/// Prepositions that make a name a place.
const LOCATIVE: &[&str] = &[
    "in",
    "at",
    "near",
    "inside",
    "outside",
    "across",
    "throughout",
    "around",
    "within",
    "into",
    "off",
    "along",
    "through",
    "via",
    "towards",
    "toward",
    "onto",
    "beyond",
    "above",
    "under",
    "beneath",
    "over",
];
/// Verbs and nouns after which "to" and "from" lead to a place.
const MOTION: &[&str] = &[
    "go",
    "went",
    "come",
    "came",
    "fly",
    "flew",
    "flown",
    "travel",
    "travelled",
    "traveled",
    "arrive",
    "arrived",
    "return",
    "returned",
    "flee",
    "fled",
    "head",
    "headed",
    "move",
    "moved",
    "drive",
    "drove",
    "walk",
    "ship",
    "shipped",
    "trip",
    "visit",
    "flight",
    "journey",
    "tour",
    "deport",
    "deported",
    "transfer",
    "transferred",
    "way",
    "road",
    "border",
    "returning",
    "flying",
    "travelling",
    "traveling",
    "fleeing",
    "heading",
    "arrives",
    "returns",
    "flies",
    "goes",
    "travels",
    "sail",
    "sailed",
    "route",
    "back",
    "drove",
    "evacuated",
];

/// Codes of the southern and the northern half of divided countries.
const HALVES: &[(&str, &str)] = &[("KOR", "PRK"), ("SSD", "SDN")];

/// Bodies that many countries call the same.
const COMMON_BODIES: &[&str] = &[
    "national guard",
    "senate",
    "congress",
    "house of representatives",
    "supreme court",
    "constitutional court",
    "coast guard",
    "border patrol",
    "national assembly",
    "parliament",
    "central bank",
    "national security council",
    "house of commons",
    "federal reserve",
    "justice department",
    "interior department",
    "defense department",
    "state department",
    "marine corps",
    "joint chiefs of staff",
    "election commission",
];

/// People who are not at home where they are.
const FOREIGN: &[&str] = &[
    "tourist",
    "foreigner",
    "foreign national",
    "expatriate",
    "holidaymaker",
    "foreign worker",
    "migrant worker",
    "guest worker",
    "foreign fighter",
];

/// Words before a body that many countries share: "the **Inter-American** bank", "the **regional** bloc".
const BETWEEN_STATES: &[&str] = &[
    "inter-american",
    "african",
    "asian",
    "american",
    "arab",
    "islamic",
    "andean",
    "nordic",
    "baltic",
    "caribbean",
    "pacific",
    "european",
    "eurasian",
    "regional",
    "multilateral",
    "international",
    "global",
    "world",
    "continental",
    "atomic",
    "nuclear",
];

/// Bodies that such a word makes one between states.
const SHARED_BODIES: &[&str] = &[
    "bank",
    "development bank",
    "court",
    "criminal court",
    "tribunal",
    "union",
    "commission",
    "council",
    "bloc",
    "grouping",
    "organisation",
    "organization",
    "alliance",
    "body",
    "agency",
    "watchdog",
    "lender",
    "fund",
    "community",
    "assembly",
    "inspector",
    "court of human rights",
];

/// Those who are named by whom they harm or face: "**their** captors" are not of the captives' country.
const AGAINST_OWNER: &[&str] = &[
    "captor",
    "kidnapper",
    "abductor",
    "hijacker",
    "attacker",
    "assailant",
    "killer",
    "murderer",
    "assassin",
    "torturer",
    "tormentor",
    "jailer",
    "enemy",
    "foe",
    "adversary",
];

/// What follows the hyphen behind the country that only pays, arms or leads: "Rwandan-**backed** rebels".
const SPONSORED: &[&str] = &[
    "backed",
    "supported",
    "sponsored",
    "armed",
    "funded",
    "financed",
    "trained",
    "supplied",
    "equipped",
    "aligned",
    "allied",
    "made",
    "built",
    "brokered",
    "mediated",
    "imposed",
    "controlled",
    "held",
    "occupied",
];

/// Nouns of which a town or a country is the place: "the streets **of Harare**".
const PARTS_OF_PLACES: &[&str] = &[
    "street",
    "streets",
    "square",
    "squares",
    "avenue",
    "pavement",
    "pavements",
    "suburb",
    "suburbs",
    "outskirts",
    "centre",
    "center",
    "heart",
    "middle",
    "port",
    "harbour",
    "harbor",
    "airport",
    "city",
    "town",
    "village",
    "district",
    "province",
    "region",
    "hills",
    "north",
    "south",
    "east",
    "west",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "coast",
    "shores",
    "gates",
    "roads",
    "waters",
    "island",
    "edge",
    "edges",
    "vicinity",
    "quarter",
    "slums",
    "markets",
    "market",
];

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

    /// Where no state is named, the states of the cities that are.
    fn count_cities(&self, sentences: &[Parsed], counts: &mut Vec<(String, u32)>) {
        for parsed in sentences {
            for found in scan(&self.resolver.index, &parsed.sentence) {
                // Of cities of one name the largest is meant.
                let cities = found.cities.iter().filter_map(|&at| self.resolver.tables.cities.get(at as usize));
                let largest = cities.max_by_key(|city| city.population).filter(|city| city.population >= 100_000);
                let proper = parsed.parse.words.get(found.from).is_none_or(|w| w.upos == demarche_schema::Upos::Propn);
                let named = found.from > 0 && proper && found.entries.is_empty() && found.people.is_empty();
                if let Some(city) = largest.filter(|_| named) {
                    match counts.iter_mut().find(|(known, _)| *known == city.code) {
                        Some((_, count)) => *count += 1,
                        None => counts.push((city.code.clone(), 1)),
                    }
                }
            }
        }
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

    /// Whether a name stands for all that the tables have under it: "both Koreas".
    fn all_of(&self, m: &Match, text: &str) -> Option<Resolved> {
        let entries = m.entries.iter().filter_map(|(at, _)| self.resolver.tables.entries.get(*at as usize));
        let readings = entries.map(|entry| self.reading(&entry.code, &[], &entry.name, entry.wikidata.as_deref()));
        matches!(text, "Koreas" | "Sudans").then(|| Resolved {
            readings: readings.collect(),
            kind: Some(Kind::Country),
            plural: true,
            confidence: 0.9,
            how: vec![format!("“{text}” are all of that name")],
            ..Resolved::default()
        })
    }

    /// The code of the place of the sentence: where something happens, or where someone comes from.
    fn sentence_place(&self, line: &Line<'_>) -> Option<String> {
        let mut found: Vec<(bool, String)> = Vec::new();
        for unit in &line.units {
            let What::Known(m) = &line.items[unit.core].what else { continue };
            let case = line.tree.case(unit.head).unwrap_or_default();
            if !self.is_locative(line, unit, &case) {
                continue;
            }
            let state = self.entry(m, &[]).map(|(entry, _)| entry.code.clone());
            let code = state.or_else(|| self.city(m).map(|at| self.resolver.tables.cities[at].code.clone()));
            found.extend(
                code.filter(|code| !code.is_empty()).map(|code| (matches!(&*case, "to" | "into" | "towards"), code)),
            );
        }
        // A place that someone goes to comes last.
        found.sort_by_key(|(to, _)| *to);
        found.into_iter().next().map(|(_, code)| code)
    }

    /// The code of a police or a court that acts in the sentence: whom they deal with is at home there.
    fn home_of_law(&self, line: &Line<'_>, head: usize, sectors: &[Sector]) -> Option<String> {
        line.units.iter().zip(&line.done).find_map(|(unit, done)| {
            let done = done
                .as_ref()
                .filter(|done| !done.none && unit.head != head && line.tree.part(unit.head) == Part::Subject)?;
            let reading = done.readings.first()?;
            let crowd = matches!(reading.sector, Some(Sector::Cvl | Sector::Ref | Sector::Crm | Sector::Agr));
            let opposed = matches!(sectors.first(), Some(Sector::Opp | Sector::Leg | Sector::Jud)) && !crowd;
            let law = matches!(reading.sector, Some(Sector::Cop | Sector::Jud | Sector::Leg))
                || opposed && reading.sector.is_some();
            (law && !reading.code.is_empty()).then(|| reading.code.clone())
        })
    }

    /// The state whose government is the first subject of the sentence: "the ministry" behind "a Kenyan spokesman said" is Kenya's.
    fn first_organ(&self, line: &Line<'_>, head: usize) -> Option<String> {
        line.units.iter().zip(&line.done).find_map(|(unit, done)| {
            let done = done.as_ref().filter(|done| !done.none && !done.place && unit.head < head)?;
            let subject = line.tree.part(unit.head) == Part::Subject;
            let reading = done.readings.first().filter(|reading| reading.sector == Some(Sector::Gov))?;
            let state = self.resolver.index.states.contains_key(reading.code.as_str());
            (subject && state).then(|| reading.code.clone())
        })
    }

    /// The country that a phrase is not of: "**pro-Russian** rebels".
    fn not_of(&self, line: &Line<'_>, unit: &Unit) -> Option<String> {
        (unit.from..unit.to).find_map(|token| {
            let form = line.tree.form(token);
            let rest = ["pro-", "anti-", "Pro-", "Anti-"].iter().find_map(|prefix| form.strip_prefix(prefix));
            let split = || {
                token.checked_sub(2).filter(|&at| matches!(line.tree.lower(at).as_str(), "pro" | "anti")).map(|_| form)
            };
            let name = rest.or_else(split)?;
            let found = scan(&self.resolver.index, &crate::plain_sentence(name)).into_iter().next()?;
            self.entry(&found, &[]).map(|(entry, _)| entry.code.clone())
        })
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

    /// An acronym that the document itself has introduced means what stood before its brackets, whatever the tables say.
    fn introduced(&self, line: &Line<'_>, m: &Match) -> Option<Resolved> {
        let text = self.match_text(line, m);
        let acronym = m.to - m.from == 1 && text.chars().all(char::is_uppercase);
        let seen = self.discourse.acronym(&text).filter(|_| acronym)?;
        Some(Resolved {
            readings: seen.readings.clone(),
            kind: Some(seen.kind),
            confidence: 0.9,
            how: vec![format!("“{text}” stood in brackets after “{}”", seen.text)],
            ..Resolved::default()
        })
    }

    // Names of the tables.

    /// A state, organisation, group … or a city.
    fn named(&mut self, line: &mut Line<'_>, unit: &Unit, m: &Match, depth: u8) -> Resolved {
        if let Some(all) = self.all_of(m, &self.match_text(line, m)) {
            return all;
        }
        let owned = |&(at, _): &(u32, Form)| {
            let entry = self.resolver.tables.entries.get(at as usize);
            entry.is_some_and(|entry| entry.kind == EntryKind::Body || entry.code == "NGO")
        };
        let shared = m.entries.len() > 1 || m.entries.iter().any(owned);
        let owners = if shared { self.owners(line, unit, depth) } else { Vec::new() };
        let codes: Vec<String> = owners.iter().map(|owner| owner.code.clone()).collect();
        let tree = line.tree;
        let case = tree.case(unit.head).unwrap_or_default();
        let locative = self.is_locative(line, unit, &case);
        if let Some(seen) = self.given_person(line, m) {
            return self.again(seen, &self.match_text(line, m));
        }
        let Some((entry, form)) = self.entry(m, &codes) else {
            return match self.city(m) {
                Some(city) if !line.sport || locative => self.city_reading(line, unit, city, locative),
                _ => Resolved { none: true, ..Resolved::default() },
            };
        };
        let text = self.words_of(line, unit);
        let meaning = self.meaning(&self.match_text(line, m));
        let code = match &meaning {
            Some((code, _)) if code.is_empty() => return Resolved { none: true, ..Resolved::default() },
            Some((code, _)) => code.clone(),
            None => entry.code.clone(),
        };
        if entry.kind == EntryKind::Region || line.sport && is_land(entry.kind) && !locative {
            return Resolved { none: true, ..Resolved::default() };
        }
        let land = is_land(entry.kind);
        let modifier = tree.part(unit.head) == Part::Modifier;
        let sectors = self.form_sectors(line, unit, entry, form, locative);
        let mut how = vec![format!(
            "“{}” is {} ({})",
            self.form_text(line, unit),
            entry.name_or_id(),
            self.resolver.tables.origin(entry.at)
        )];
        if let Some((_, said)) = meaning {
            how.push(said);
        }
        let venue = form == Form::Capital && modifier && tree.rel(unit.head) == Some(Rel::Compound);
        let place = locative && (land || form == Form::Capital) || venue;
        let mut reading = self.reading(&code, &sectors, &entry.name, entry.wikidata.as_deref());
        // "the Philippine Senate" is not the one that the table means by "Senate", nor "Kenya's Red Cross" the one in Geneva.
        let body = entry.kind == EntryKind::Body;
        let other = owners.iter().find(|owner| !owner.place && self.resolver.index.states.contains_key(&*owner.code));
        if let Some(owner) = other.filter(|owner| (body || entry.code == "NGO") && owner.code != entry.code) {
            how.push(format!("of {} by {}", owner.code, owner.said));
            reading = self.reading(&owner.code, &sectors, &text, None);
        } else if code != entry.code {
            reading.name = self.state_name(&code);
            reading.wikidata = None;
        } else if let Some(home) = self.other_home(line, entry, &self.match_text(line, m)) {
            how.push(format!("of {home}, since nothing speaks of {}", entry.code));
            reading = self.reading(&home, &sectors, &text, None);
        }
        if reading.code.is_empty() {
            self.borrow_code(line, unit, &mut reading, &mut how, depth);
        }
        let demonym = form == Form::Demonym && land;
        if demonym && m.from > 0 && tree.lower(m.from - 1) == "ethnic" {
            self.ethnic(line, &mut reading, &mut how);
        }
        let kind = match entry.kind {
            _ if demonym && !is_plural(&text) && !tree.is_definite(unit.head) => Kind::Person,
            _ if demonym => Kind::Group,
            EntryKind::State | EntryKind::Territory | EntryKind::Region => Kind::Country,
            EntryKind::Group | EntryKind::People => Kind::Group,
            _ => Kind::Body,
        };
        let plural = kind == Kind::Group && (demonym || is_plural(&text));
        let confidence = if how.len() > 1 { 0.85 } else { 0.95 };
        Resolved {
            readings: vec![reading],
            kind: Some(kind),
            plural,
            confidence,
            how,
            place,
            modifier,
            ..Resolved::default()
        }
    }

    /// "Paris" after "Paris Jackson": she, whom the tables don't have.
    fn given_person(&self, line: &Line<'_>, m: &Match) -> Option<Seen> {
        let unlisted = |seen: &&Seen| {
            let full = seen.name.join(" ");
            !self.resolver.tables.people.iter().any(|person| fold(&person.name) == full)
        };
        self.discourse.given_name(&fold(&self.match_text(line, m))).filter(unlisted).cloned()
    }

    /// The sectors of an entry in this form: a capital that acts is a government, Russians are people.
    fn form_sectors(&self, line: &Line<'_>, unit: &Unit, entry: &Entry, form: Form, locative: bool) -> Vec<Sector> {
        let tree = line.tree;
        let modifier = tree.part(unit.head) == Part::Modifier;
        let sectors = self.entry_sectors(entry);
        match form {
            Form::Seat(sector) => vec![sector],
            // "the London cocoa talks": a capital before a noun is where, not who.
            Form::Capital if modifier && tree.rel(unit.head) == Some(Rel::Compound) => sectors,
            Form::Capital if !locative => merged(&[Sector::Gov], &sectors),
            Form::Demonym if is_land(entry.kind) && !modifier => {
                let those = is_plural(&self.words_of(line, unit)) && tree.is_definite(unit.head);
                if those { sectors } else { merged(&sectors, &[Sector::Cvl]) }
            }
            _ => sectors,
        }
    }

    /// The country of a body whose name many countries use, where the text speaks of another than the one in the table: "the National
    /// Guard" in Michoacan is not the American one.
    fn other_home(&self, line: &Line<'_>, entry: &Entry, name: &str) -> Option<String> {
        let common = entry.kind == EntryKind::Body && COMMON_BODIES.contains(&name.to_lowercase().as_str());
        if !common || self.codes.contains(&entry.code) {
            return None;
        }
        let state = |code: &&String| self.resolver.index.states.contains_key(code.as_str()) && **code != entry.code;
        line.place.as_ref().or(self.main.as_ref()).filter(state).cloned()
    }

    /// "ethnic Albanians" live elsewhere: where the sentence or the document is set.
    fn ethnic(&self, line: &Line<'_>, reading: &mut Reading, how: &mut Vec<String>) {
        let other = |code: &&String| **code != reading.code && self.resolver.index.states.contains_key(code.as_str());
        let home = line.place.as_ref().filter(other).or_else(|| self.codes.iter().find(other)).cloned();
        if let Some(code) = home {
            how.push(format!("“ethnic”: not of {} but in {code}", reading.code));
            *reading = self.reading(&code, &[Sector::Cvl], &reading.name, None);
        }
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

    /// The meaning of an ambiguous name, by the words of the document; the file and line with it.
    fn meaning(&self, name: &str) -> Option<(String, String)> {
        let name = fold(name);
        let at = *self.resolver.index.ambiguous.get(name.as_str())?;
        let ambiguity = &self.resolver.tables.ambiguities[at as usize];
        let score = |near: &[String]| near.iter().filter(|word| self.has(word)).count();
        let scores: Vec<usize> = ambiguity.meanings.iter().map(|meaning| score(&meaning.near)).collect();
        let most = scores.iter().copied().max()?;
        let best = scores.iter().position(|score| *score == most)?;
        let meaning = &ambiguity.meanings[best];
        let said = format!(
            "{name}: {most} words of the document speak for this meaning ({})",
            self.resolver.tables.origin(ambiguity.at)
        );
        Some((meaning.code.clone(), said))
    }

    fn has(&self, word: &str) -> bool {
        if word.contains([' ', '-', '.', '\'']) {
            return self.text.contains(word);
        }
        let word = fold(word);
        self.words.binary_search_by(|known| known.as_str().cmp(&word)).is_ok()
    }

    fn entry_sectors(&self, entry: &Entry) -> Vec<Sector> {
        let day = self.day.unwrap_or(99_991_230);
        let now = entry.sectors.iter().find(|dated| dated.since <= day && day <= dated.until);
        now.or(entry.sectors.last()).map(|dated| dated.sectors.clone()).unwrap_or_default()
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

    fn city_reading(&mut self, line: &Line<'_>, unit: &Unit, at: usize, locative: bool) -> Resolved {
        let city = &self.resolver.tables.cities[at];
        let tree = line.tree;
        let named = tree.parse().names.iter().any(|span| {
            span.from as usize <= unit.head && unit.head < span.to as usize && span.kind == EntityKind::Location
        });
        let proper = tree.upos(unit.head).is_none_or(|upos| upos == demarche_schema::Upos::Propn);
        let known = self.codes.contains(&city.code);
        let alone = proper && tree.is_capital(unit.head) && unit.head > 0 && (known || city.population >= 500_000);
        if !(proper && (locative || named || alone)) {
            return Resolved { none: true, ..Resolved::default() };
        }
        let part = tree.part(unit.head);
        let place = locative || part == Part::Subject && tree.rel(unit.head) != Some(Rel::NsubjPass);
        let reading = self.reading(&city.code, &[], &city.name, None);
        let how = vec![format!("city of {} people, GeoNames {}", city.population, city.geonames)];
        let confidence = if known { 0.85 } else { 0.6 };
        Resolved {
            readings: vec![reading],
            kind: Some(Kind::Country),
            confidence,
            how,
            place,
            modifier: part == Part::Modifier,
            ..Resolved::default()
        }
    }

    /// Whether the preposition makes a place of the phrase.
    fn is_locative(&self, line: &Line<'_>, unit: &Unit, case: &str) -> bool {
        if LOCATIVE.contains(&case) {
            return true;
        }
        let part_of_it =
            || line.tree.head(unit.head).is_some_and(|noun| PARTS_OF_PLACES.contains(&line.tree.lower(noun).as_str()));
        if case == "of" && part_of_it() {
            return true;
        }
        let moving =
            || line.tree.governor(unit.head).is_some_and(|verb| MOTION.contains(&line.tree.lower(verb).as_str()));
        matches!(case, "to" | "from") && moving()
    }

    // Role words.

    /// "the Israeli prime minister", "masked gunmen", "the ministry".
    fn role(&mut self, line: &mut Line<'_>, unit: &Unit, noun: NounHit, depth: u8) -> Resolved {
        let nouns = &self.resolver.tables.nouns[noun.block as usize];
        let phrase = self.resolver.index.phrases[noun.phrase as usize].to_string();
        let mut owners = self.owners(line, unit, depth);
        if AGAINST_OWNER.contains(&phrase.as_str()) {
            self.leave_victims_out(line, unit, &mut owners, depth);
        }
        let of = if is_counterpart(&phrase) { self.counterpart_of(line, unit, &mut owners, depth) } else { None };
        if is_counterpart(&phrase) && owners.is_empty() {
            return Resolved { none: true, ..Resolved::default() };
        }
        let kind = match nouns.kind {
            NounKind::Person if noun.plural => Kind::Group,
            NounKind::Person => Kind::Person,
            NounKind::Body => Kind::Body,
            NounKind::Group => Kind::Group,
            NounKind::Country => Kind::Country,
        };
        let modifier = line.tree.part(unit.head) == Part::Modifier;
        let base = Resolved {
            kind: Some(kind),
            plural: noun.plural || nouns.kind == NounKind::Group,
            phrase: Some(phrase.clone()),
            modifier,
            woman: woman_of(&phrase),
            ..Resolved::default()
        };
        if let Some(pair) = self.pair(line, unit, noun, &phrase, &owners) {
            return Resolved {
                readings: pair.0,
                how: pair.1,
                confidence: 0.65,
                kind: Some(Kind::Group),
                plural: true,
                ..base
            };
        }
        let origin = self.resolver.tables.origin(nouns.at);
        let changed = sectors::of_noun(self.resolver.tables, nouns, &self.mods(line, unit), &owners);
        let mut how = vec![match changed.sectors.first() {
            Some(sector) => format!("“{phrase}” is {sector} ({origin})"),
            None => format!("“{phrase}” ({origin})"),
        }];
        how.extend(changed.said.clone());
        let text = self.words_of(line, unit);
        let belongs: Vec<&Owner> = sectors::chosen(&owners);
        let mut readings: Vec<Reading> = Vec::new();
        for owner in &belongs {
            how.push(format!("of {} by {}", owner.code, owner.said));
            readings.push(self.reading(&owner.code, &changed.sectors, &text, None));
        }
        let mut confidence = 0.88;
        if readings.is_empty() {
            let found = self.unowned(line, unit, noun, &phrase, &changed.sectors, &text);
            let Some((reading, said, sure)) = found else { return Resolved { none: true, ..base } };
            readings.push(reading);
            how.push(said);
            confidence = sure;
        }
        self.name_holder(
            &mut readings,
            nouns.office && !noun.plural && changed.sectors.first() != Some(&Sector::Eli),
            &phrase,
            &mut how,
        );
        for office in of.iter().flat_map(|office| same_elsewhere(office)) {
            self.name_holder(&mut readings, true, office, &mut how);
        }
        Resolved { readings, confidence, how, ..base }
    }

    /// The office of whom someone is the counterpart of: "Lavrov met **his** Egyptian counterpart" is of foreign ministers.
    /// Whoever that is does not own the counterpart, so it is taken out of the owners.
    fn counterpart_of(
        &mut self,
        line: &mut Line<'_>,
        unit: &Unit,
        owners: &mut Vec<Owner>,
        depth: u8,
    ) -> Option<String> {
        let tree = line.tree;
        let mut of: Vec<usize> = tree.possessor(unit.head).into_iter().collect();
        of.extend(tree.hung(unit.head, &["of"]));
        let mut office = None;
        for token in of {
            let said: Vec<String> = self.owners_at(line, token, depth).into_iter().map(|owner| owner.said).collect();
            owners.retain(|owner| !said.contains(&owner.said));
            let at = line.units.iter().position(|other| other.head == token);
            let done = at.and_then(|at| line.done[at].as_ref()).filter(|done| !done.none);
            office = office.or_else(|| done.and_then(|done| self.office_of(done)));
        }
        office
    }

    /// "their captors": takes whoever is held or fought out of the owners.
    fn leave_victims_out(&mut self, line: &mut Line<'_>, unit: &Unit, owners: &mut Vec<Owner>, depth: u8) {
        let victims: Vec<usize> = line.tree.possessor(unit.head).into_iter().collect();
        for token in victims {
            let said: Vec<String> = self.owners_at(line, token, depth).into_iter().map(|owner| owner.said).collect();
            owners.retain(|owner| !said.contains(&owner.said));
        }
    }

    /// The office someone holds at the document's date, by the tables, else as the text calls it.
    fn office_of(&self, done: &Resolved) -> Option<String> {
        let reading = done.readings.first().filter(|_| done.kind == Some(Kind::Person))?;
        let day = self.day?;
        let people = self.resolver.index.offices.get(reading.code.as_str()).map_or(&[][..], Vec::as_slice);
        let person = people.iter().map(|&at| &self.resolver.tables.people[at as usize]);
        let terms = person.filter(|person| person.name == reading.name).flat_map(|person| &person.terms);
        let term = terms.filter(|term| term.from <= day && day <= term.to).max_by_key(|term| term.from);
        // Where the list only says that someone led, the text knows more.
        let told = term.map(|term| term.office.clone()).filter(|office| office != "leader" || done.phrase.is_none());
        told.or_else(|| done.phrase.clone())
    }

    /// A role without a word on whose it is: the noun's own code, an earlier mention, the place, the document's country.
    fn unowned(
        &mut self,
        line: &Line<'_>,
        unit: &Unit,
        noun: NounHit,
        phrase: &str,
        sectors: &[Sector],
        text: &str,
    ) -> Option<(Reading, String, f32)> {
        let nouns = &self.resolver.tables.nouns[noun.block as usize];
        let own = |work: &Self, code: &str| work.reading(code, sectors, text, None);
        if let Some(shared) = between_states(line, unit, phrase).filter(|_| !noun.plural || phrase == "inspector") {
            let kept =
                sectors.iter().copied().filter(|sector| matches!(sector, Sector::Jud | Sector::Leg | Sector::Mil));
            let kept: Vec<Sector> = kept.collect();
            let how = format!("“{shared}” says that states share it");
            return Some((self.reading("IGO", &kept, text, None), how, 0.65));
        }
        let definite = line.tree.is_definite(unit.head);
        let again = |work: &Self| -> Option<(Reading, String, f32)> {
            let seen = work.discourse.same_phrase(phrase, noun.plural).filter(|seen| line.at - seen.sentence <= 12)?;
            let said = format!("as “{}” before", seen.text);
            let reading = seen.readings.iter().find(|reading| !reading.code.is_empty())?;
            let more = seen.phrase.as_deref() != Some(phrase);
            let one = !noun.plural && nouns.kind != NounKind::Group || more && nouns.kind == NounKind::Person;
            let whole = definite && one && work.mods(line, unit).is_empty();
            Some(if whole { (reading.clone(), said, 0.75) } else { (own(work, &reading.code), said, 0.7) })
        };
        if let Some(found) = again(self).filter(|_| definite) {
            return Some(found);
        }
        if !nouns.code.is_empty() {
            let how = format!("{} when nothing says whose ({})", nouns.code, self.resolver.tables.origin(nouns.at));
            return Some((own(self, &nouns.code), how, 0.75));
        }
        if nouns.bare || matches!(nouns.kind, NounKind::Country) {
            return self.points_back(line, unit, noun, phrase);
        }
        if definite
            && nouns.kind != NounKind::Group
            && let Some(found) = self.points_back(line, unit, noun, phrase)
        {
            return Some(found);
        }
        let many_rulers = noun.plural && sectors.first() == Some(&Sector::Gov) && !is_local_ruler(nouns, phrase);
        if self.is_from_elsewhere(line, unit, phrase, sectors) {
            return Some((own(self, ""), "from elsewhere, and nothing says where".to_owned(), 0.5));
        }
        if let Some((code, said)) = self.beside(line, unit).filter(|_| !many_rulers) {
            return Some((own(self, &code), format!("of {code} as “{said}” beside it"), 0.65));
        }
        let not = self.not_of(line, unit);
        let allowed = |code: &String| not.as_ref() != Some(code);
        let place = line.place.clone().filter(allowed).filter(|code| !self.goes_to(line, unit, code));
        let law = self.home_of_law(line, unit.head, sectors).filter(allowed);
        let near =
            self.last_place.as_ref().filter(|(at, _)| line.at - at <= 2).map(|(_, code)| code.clone()).filter(allowed);
        let state = |code: &&str| not.as_deref() != Some(*code) && self.resolver.index.states.contains_key(*code);
        let recent =
            || self.discourse.seen.iter().rev().flat_map(|seen| &seen.readings).map(|reading| reading.code.as_str());
        let main = if not.is_some() { recent().find(state).map(str::to_owned) } else { self.main.clone() };
        let speaker = self.first_organ(line, unit.head).filter(|_| definite && is_organ(sectors)).filter(allowed);
        let said = [
            (place, "a place of the sentence", 0.65),
            (speaker, "the state whose organ the sentence begins with", 0.6),
            (law, "those who act in the sentence", 0.6),
            (near, "a place of the sentences before", 0.55),
            (main, "the country the document is about", 0.5),
        ];
        let found = said.into_iter().find_map(|(code, said, sure)| Some((code?, said, sure))).filter(|_| !many_rulers);
        let (code, said, sure) = match found {
            Some((code, said, sure)) => (code.clone(), format!("{code}, by {said}"), sure),
            None => (String::new(), "nothing says whose".to_owned(), 0.4),
        };
        Some((own(self, &code), said, sure))
    }

    /// Tourists, refugees and international inspectors are not of the place where they are.
    fn is_from_elsewhere(&self, line: &Line<'_>, unit: &Unit, phrase: &str, sectors: &[Sector]) -> bool {
        let core = &line.items[unit.core];
        let mut before = (unit.from..core.from).map(|token| line.tree.lower(token));
        let displaced = ["displaced", "internally"].iter().any(|word| phrase.contains(word));
        sectors.first() == Some(&Sector::Ref) && !displaced && !before.any(|word| word == "displaced")
            || before.any(|word| matches!(word.as_str(), "international" | "foreign" | "overseas"))
            || FOREIGN.contains(&phrase)
    }

    /// Whether the phrase is someone on the way to that country, who is not at home there: "soldiers flew **to Vanuatu**".
    fn goes_to(&self, line: &Line<'_>, unit: &Unit, code: &str) -> bool {
        let governor = line.tree.governor(unit.head);
        line.units.iter().any(|other| {
            let What::Known(m) = &line.items[other.core].what else { return false };
            governor.is_some()
                && line.tree.governor(other.head) == governor
                && matches!(line.tree.case(other.head).as_deref(), Some("to" | "towards"))
                && self.entry(m, &[]).is_some_and(|(entry, _)| entry.code == code)
        })
    }

    /// The state of the phrase that this one is listed with: "**Chad** and the rebels", "Mali's government and the opposition".
    fn beside(&self, line: &Line<'_>, unit: &Unit) -> Option<(String, String)> {
        let first = line.tree.head(unit.head).filter(|_| line.tree.rel(unit.head) == Some(Rel::Conj))?;
        let at = line.units.iter().position(|other| other.head == first && other.from < unit.from)?;
        let done = line.done[at].as_ref().filter(|done| !done.none && !done.place && done.confidence > 0.7)?;
        let code = &done.readings.first()?.code;
        let state = self.resolver.index.states.contains_key(code.as_str());
        state.then(|| (code.clone(), self.words_of(line, &line.units[at])))
    }

    /// "the group", "the country", "the president" after a name.
    fn points_back(&self, line: &Line<'_>, unit: &Unit, noun: NounHit, phrase: &str) -> Option<(Reading, String, f32)> {
        if !line.tree.is_definite(unit.head) || noun.plural {
            return None;
        }
        let nouns = &self.resolver.tables.nouns[noun.block as usize];
        let at = pointer(line, unit.head);
        let wanted = |seen: &Seen| match (nouns.kind, phrase) {
            (NounKind::Country, _) => {
                let here = seen.sentence == line.at && seen.part == Part::Subject;
                seen.kind == Kind::Country && !here && seen.readings.iter().all(|r| is_called(&r.code, phrase))
            }
            (
                _,
                "group" | "movement" | "organization" | "organisation" | "network" | "front" | "party" | "militia"
                | "militant group" | "rebel group" | "armed group",
            ) => matches!(seen.kind, Kind::Group | Kind::Body) && seen.phrase.is_none(),
            (
                _,
                "body" | "bureau" | "office" | "agency" | "court" | "alliance" | "union" | "bloc" | "committee"
                | "council" | "commission",
            ) => seen.kind == Kind::Body,
            (_, "company" | "bank" | "firm" | "corporation") => {
                seen.kind == Kind::Body && seen.readings.iter().any(|reading| reading.sector == Some(Sector::Bus))
            }
            (NounKind::Person, _) => {
                let sector = seen.readings.first().and_then(|reading| reading.sector);
                seen.kind == Kind::Person && !seen.name.is_empty() && nouns.sectors.first() == sector.as_ref()
            }
            _ => false,
        };
        // "the agency" is rather the International Atomic Energy Agency than a ministry.
        let named = |seen: &Seen| {
            wanted(seen) && seen.readings.iter().any(|reading| reading.name.to_lowercase().ends_with(phrase))
        };
        let seen = self.discourse.last_of(at, named).or_else(|| self.discourse.last_of(at, wanted))?;
        let mut reading = seen.readings.iter().find(|reading| !reading.code.is_empty())?.clone();
        if nouns.kind == NounKind::Country {
            reading = self.reading(&reading.code, &[], &self.state_name(&reading.code), None);
        }
        Some((reading, format!("points back to “{}”", seen.text), 0.65))
    }

    /// "both sides", "the two leaders", "the four governments": a reading for each.
    fn pair(
        &self,
        line: &Line<'_>,
        unit: &Unit,
        noun: NounHit,
        phrase: &str,
        owners: &[Owner],
    ) -> Option<(Vec<Reading>, Vec<String>)> {
        let tree = line.tree;
        let words: Vec<String> = (unit.from..unit.to).map(|token| tree.lower(token)).collect();
        let both = words.iter().any(|word| word == "both");
        let number = words.iter().find_map(|word| number_of(word));
        let side = matches!(phrase, "side" | "counterpart") || phrase == "neighbour";
        let definite = (number.is_some() || side) && tree.is_definite(unit.head) || both;
        if !noun.plural || !definite || !owners.is_empty() {
            return None;
        }
        let nouns = &self.resolver.tables.nouns[noun.block as usize];
        let states = nouns.kind == NounKind::Country || phrase == "government";
        let state = |code: &str| !states || self.resolver.index.states.contains_key(code);
        let at = pointer(line, unit.head);
        let people = nouns.kind == NounKind::Person && !is_party_to(phrase);
        let mut readings = match number.unwrap_or(2) {
            2 => self.discourse.pair(at, people, state),
            many => self.discourse.list_of(many),
        };
        if readings.len() < 2 {
            return None;
        }
        let names: Vec<&str> = readings.iter().map(|reading| reading.name.as_str()).collect();
        let said = format!("those named before: {}", names.join(", "));
        for reading in &mut readings {
            self.as_one_of(reading, nouns, phrase);
        }
        Some((readings, vec![said]))
    }

    /// A reading taken up by "both governments", "the two armies", "the two sides": with the noun's sector where it has one.
    fn as_one_of(&self, reading: &mut Reading, nouns: &Nouns, phrase: &str) {
        let sectors: &[Sector] = match nouns.kind {
            NounKind::Country => &[],
            _ if is_party_to(phrase) && phrase != "government" => &[],
            _ => &nouns.sectors,
        };
        let body = matches!(nouns.kind, NounKind::Body | NounKind::Group) && !sectors.is_empty();
        if nouns.kind == NounKind::Country || body && reading.sector.as_ref() != sectors.first() {
            *reading = self.reading(&reading.code.clone(), sectors, &self.state_name(&reading.code), None);
        } else if reading.sector.is_none() {
            reading.sector = sectors.first().copied();
        }
    }

    /// Names the one who holds the office at the document's date.
    fn name_holder(&self, readings: &mut [Reading], office: bool, phrase: &str, how: &mut Vec<String>) {
        let (true, Some(day)) = (office, self.day) else { return };
        for reading in readings.iter_mut().filter(|reading| !reading.code.is_empty()) {
            let Some(people) = self.resolver.index.offices.get(reading.code.as_str()) else { continue };
            if let Some(at) = people::holder(self.resolver.tables, people, &reading.code, phrase, day) {
                let person = &self.resolver.tables.people[at];
                reading.name.clone_from(&person.name);
                reading.wikidata.clone_from(&person.wikidata);
                how.push(format!("{} held that office then", person.name));
            }
        }
    }

    /// Known items before the core.
    pub(crate) fn mods<'l>(&self, line: &'l Line<'_>, unit: &Unit) -> Vec<&'l Match> {
        let known = |at: &usize| match &line.items[*at].what {
            What::Known(m) => Some(m),
            _ => None,
        };
        unit.mods.iter().filter_map(known).collect()
    }

    /// Whose the phrase is, nearest evidence first.
    pub(crate) fn owners(&mut self, line: &mut Line<'_>, unit: &Unit, depth: u8) -> Vec<Owner> {
        let tree = line.tree;
        let mut out: Vec<Owner> = Vec::new();
        for &at in &unit.mods {
            let item = &line.items[at];
            if let Some(mut owner) = self.owner_of_item(line, item) {
                let before = item.from.checked_sub(1).map(|at| tree.lower(at)).unwrap_or_default();
                owner.joined = !out.is_empty() && matches!(before.as_str(), "and" | "or" | "," | "&");
                out.push(owner);
            }
        }
        let head = unit.head;
        let weak = self.is_weak(line, unit);
        let mut tokens: Vec<(usize, bool)> = tree.possessor(head).map(|token| (token, false)).into_iter().collect();
        tokens.extend(tree.hung(head, &["of"]).into_iter().map(|token| (token, false)));
        if weak {
            tokens.extend(tree.hung(head, &["for", "with"]).into_iter().map(|token| (token, false)));
        }
        tokens.extend(tree.hung(head, &["from", "in", "at"]).into_iter().map(|token| (token, true)));
        // "met his counterpart from Iran": what stands right behind may hang on the verb.
        let behind = Some(head + 1).filter(|&next| next < tree.len() && tree.lower(next) == "from");
        tokens.extend(behind.and_then(|from| tree.head(from)).filter(|&at| at > head).map(|token| (token, true)));
        tokens.dedup();
        for (token, place) in tokens {
            let mut joined: Vec<usize> =
                tree.children(token).filter(|&child| tree.rel(child) == Some(Rel::Conj)).collect();
            joined.extend(self.misplaced(line, unit, token));
            joined.extend(self.run_of_lands(line, unit, token));
            joined.sort_unstable();
            joined.dedup();
            for (count, member) in std::iter::once(token).chain(joined).enumerate() {
                let found = self.owners_at(line, member, depth).into_iter();
                out.extend(found.map(|owner| Owner {
                    joined: count > 0 || owner.joined,
                    place: place && owner.place,
                    ..owner
                }));
            }
        }
        out
    }

    /// "ministers of France and **Germany**" where the tree hangs Germany on the ministers.
    fn misplaced(&self, line: &Line<'_>, unit: &Unit, owner: usize) -> Option<usize> {
        let land = |at: &Unit| matches!(&line.items[at.core].what, What::Known(m) if self.entry(m, &[]).is_some_and(|(entry, _)| is_land(entry.kind)));
        let first = line.units.iter().find(|other| other.head == owner).filter(|other| land(other))?;
        let role = line.items[unit.core].noun().is_some() && owner > unit.head;
        let tree = line.tree;
        // A plural office of two states is of both, wherever the second hangs.
        let plural = line.items[unit.core].noun().is_some_and(|noun| noun.plural);
        let and = matches!(tree.lower(first.to).as_str(), "and" | "&");
        let hangs = |other: &&Unit| {
            other.from == first.to + 1
                && tree.rel(other.head) == Some(Rel::Conj)
                && (tree.head(other.head) == Some(unit.head) || plural && and && tree.head(other.head) != Some(owner))
        };
        line.units.iter().filter(|_| role).find(|other| hangs(other) && land(other)).map(|other| other.head)
    }

    /// "police in Kenya, **Tanzania** and **Uganda**": the states of a list after the first, as they stand in the text.
    fn run_of_lands(&self, line: &Line<'_>, unit: &Unit, first: usize) -> Vec<usize> {
        let land = |other: &&Unit| matches!(&line.items[other.core].what, What::Known(m) if self.entry(m, &[]).is_some_and(|(entry, _)| is_land(entry.kind)));
        let several = line.items[unit.core]
            .noun()
            .is_some_and(|noun| noun.plural || self.resolver.tables.nouns[noun.block as usize].kind == NounKind::Group);
        let mut out = Vec::new();
        let mut last = line.units.iter().find(|other| several && other.head == first).filter(land);
        while let Some(before) = last {
            let gap = line.tree.lower(before.to);
            let joins = matches!(gap.as_str(), "," | "and" | "&");
            last = line.units.iter().filter(|_| joins).find(|other| other.from == before.to + 1).filter(land);
            out.extend(last.map(|found| found.head));
            if gap == "and" && last.is_some() {
                return out;
            }
        }
        Vec::new()
    }

    fn is_weak(&self, line: &Line<'_>, unit: &Unit) -> bool {
        let noun = line.items[unit.core].noun().or_else(|| unit.title.and_then(|at| line.items[at].noun()));
        noun.is_some_and(|noun| self.resolver.tables.nouns[noun.block as usize].weak)
    }

    fn owner_of_item(&self, line: &Line<'_>, item: &Item) -> Option<Owner> {
        // "pro-Russian", "anti-American" say whom someone is for or against, not whose he is.
        let before = item.from.checked_sub(2).map(|at| line.tree.lower(at)).unwrap_or_default();
        if matches!(before.as_str(), "pro" | "anti") && crate::tree::is_hyphen(line.tree.form(item.from - 1)) {
            return None;
        }
        // "Rwandan-backed rebels" are of the country where they fight.
        let joined = crate::tree::is_hyphen(line.tree.form(item.to));
        if joined && SPONSORED.contains(&line.tree.lower(item.to + 1).as_str()) {
            return None;
        }
        // "ethnic Albanian rebels" live elsewhere.
        if item.from.checked_sub(1).is_some_and(|at| line.tree.lower(at) == "ethnic") {
            return None;
        }
        let m = match &item.what {
            What::Known(m) => m,
            What::Unknown(kind, inner) if *kind != Some(EntityKind::Person) => inner,
            _ => return None,
        };
        let text = self.match_text(line, m);
        if let Some((entry, form)) = self.entry(m, &[]) {
            if entry.kind == EntryKind::Region {
                return None;
            }
            let code = self.meaning(&self.match_text(line, m)).map_or_else(|| entry.code.clone(), |(code, _)| code);
            let sectors = match form {
                Form::Seat(sector) => vec![sector],
                _ if is_land(entry.kind) && entry.sectors.is_empty() => Vec::new(),
                _ => self.entry_sectors(entry),
            };
            let said = format!("“{text}” ({})", self.resolver.tables.origin(entry.at));
            return (!code.is_empty() || !sectors.is_empty()).then(|| Owner {
                code,
                sectors,
                said,
                ..Owner::default()
            });
        }
        let city = self.city(m).filter(|_| m.people.is_empty())?;
        let city = &self.resolver.tables.cities[city];
        Some(Owner {
            code: city.code.clone(),
            said: format!("“{text}”, GeoNames {}", city.geonames),
            ..Owner::default()
        })
    }

    /// The owners that stand at a token: a resolved phrase, which may mean several ("the **two countries**").
    fn owners_at(&mut self, line: &mut Line<'_>, token: usize, depth: u8) -> Vec<Owner> {
        let Some(at) = line.units.iter().position(|unit| unit.head == token) else { return Vec::new() };
        self.unit(line, at, depth + 1);
        let Some(resolved) = line.done[at].as_ref().filter(|resolved| !resolved.none) else { return Vec::new() };
        let person = resolved.kind == Some(Kind::Person);
        let place = resolved.kind == Some(Kind::Country);
        // A capital that owns is the state; its government shows only when it acts.
        let capital = matches!(&line.items[line.units[at].core].what, What::Known(m) if m.entries.iter().any(|(_, form)| matches!(form, Form::Capital)));
        let said = format!("“{}”", self.words_of(line, &line.units[at]));
        let owner = |(count, reading): (usize, &Reading)| {
            let nameless = person && reading.sector == Some(Sector::Gov) && reading.code.is_empty();
            let sectors = reading.sector.into_iter().chain(reading.other_sectors.iter().copied());
            let sectors = sectors.filter(|_| !capital && !nameless).collect();
            Owner { code: reading.code.clone(), sectors, said: said.clone(), joined: count > 0, person, place }
        };
        resolved.readings.iter().enumerate().map(owner).collect()
    }

    fn borrow_code(
        &mut self,
        line: &mut Line<'_>,
        unit: &Unit,
        reading: &mut Reading,
        how: &mut Vec<String>,
        depth: u8,
    ) {
        let owners = self.owners(line, unit, depth);
        let owner =
            owners.iter().find(|owner| !owner.code.is_empty()).map(|owner| (owner.code.clone(), owner.said.clone()));
        let place = || line.place.clone().map(|code| (code, "the place of the sentence".to_owned()));
        let main = || self.main.clone().map(|code| (code, "the country the document is about".to_owned()));
        if let Some((code, said)) = owner.or_else(place).or_else(main) {
            how.push(format!("of {code} by {said}"));
            reading.code = code;
        }
    }

    // People.

    /// A name of the tables, or a family name that could be one.
    fn person(
        &mut self,
        line: &mut Line<'_>,
        unit: &Unit,
        m: &Match,
        first: Option<Vec<String>>,
        depth: u8,
    ) -> Resolved {
        let tree = line.tree;
        let text = self.match_text(line, m);
        let form = fold(&text);
        let titled = unit.title.and_then(|at| line.items[at].noun());
        let owners = self.owners(line, unit, depth);
        let (title, former) = self.title_sectors(line, unit, titled, &owners);
        let phrase = titled.map(|noun| self.resolver.index.phrases[noun.phrase as usize].to_string());
        // A full name earlier in the document settles a family name.
        if m.people.is_empty()
            && first.is_none()
            && let Some(seen) = self.discourse.person(&form).cloned()
        {
            return self.again(seen, &text);
        }
        let near = m.from.checked_sub(1).filter(|&at| !is_inside(line, at) && tree.is_capital(at) && tree.is_parsed());
        let before = near.filter(|&at| {
            tree.upos(at) == Some(demarche_schema::Upos::Propn) && tree.phrase_head(at) == tree.phrase_head(unit.head)
        });
        let courtesy = before.is_some_and(|at| is_courtesy(tree.form(at)));
        let given = first
            .unwrap_or_else(|| before.filter(|_| !courtesy).map(|at| vec![fold(tree.form(at))]).unwrap_or_default());
        let support = Support {
            day: self.day,
            office: phrase.as_deref(),
            title: title.clone(),
            owners: owners.iter().map(|owner| owner.code.clone()).filter(|code| !code.is_empty()).collect(),
            context: &self.codes,
            first: given.clone(),
            acts: courtesy
                || !tree.is_parsed()
                || matches!(tree.part(unit.head), Part::Subject | Part::Object | Part::Possessor | Part::Other),
        };
        let chosen = people::choose(&self.resolver.index, self.resolver.tables, &m.people, &m.short, &form, &support);
        let Some(choice) = chosen else {
            let mut name = given;
            name.extend(split(&text));
            let alone = name.len() < 2 && titled.is_none();
            let city = self.city(m).filter(|_| alone);
            return match city {
                Some(city) => {
                    let case = tree.case(unit.head).unwrap_or_default();
                    let locative = self.is_locative(line, unit, &case);
                    self.city_reading(line, unit, city, locative)
                }
                None if alone => Resolved { none: true, ..Resolved::default() },
                None => self.stranger(line, unit, name, &title, &owners),
            };
        };
        let mut reading = choice.reading;
        let mut how = vec![choice.how];
        if former {
            reading.other_sectors = reading.sector.into_iter().filter(|sector| *sector != Sector::Eli).collect();
            reading.sector = Some(Sector::Eli);
            how.push("“former” makes the sector ELI".to_owned());
        }
        let name: Vec<String> = split(&reading.name).collect();
        let woman = self.resolver.index.is_woman(&name).or_else(|| phrase.as_deref().and_then(woman_of));
        Resolved {
            readings: vec![reading],
            kind: Some(Kind::Person),
            woman,
            name,
            phrase,
            confidence: choice.confidence,
            how,
            modifier: tree.part(unit.head) == Part::Modifier,
            ..Resolved::default()
        }
    }

    /// A person named again by family name.
    fn again(&self, seen: Seen, text: &str) -> Resolved {
        let how = vec![format!("“{text}” is “{}” named before", seen.text)];
        Resolved {
            readings: seen.readings,
            kind: Some(Kind::Person),
            woman: seen.woman,
            name: seen.name,
            phrase: seen.phrase,
            confidence: 0.85,
            how,
            ..Resolved::default()
        }
    }

    /// A person the tables don't have: the title's sector, the code of whoever the title belongs to.
    fn stranger(
        &mut self,
        line: &Line<'_>,
        unit: &Unit,
        name: Vec<String>,
        title: &[Sector],
        owners: &[Owner],
    ) -> Resolved {
        let full = name.join(" ");
        let mut readings = Vec::new();
        let mut how = vec![format!("“{full}” is a name that the tables don't have")];
        let phrase = unit
            .title
            .and_then(|at| line.items[at].noun())
            .map(|noun| self.resolver.index.phrases[noun.phrase as usize].to_string());
        let owner = sectors::chosen(owners).first().map(|owner| (owner.code.clone(), owner.said.clone()));
        if !title.is_empty() || owner.is_some() {
            let (code, said) = match owner {
                Some(owner) => owner,
                None => {
                    let block = unit
                        .title
                        .and_then(|at| line.items[at].noun())
                        .map(|noun| &self.resolver.tables.nouns[noun.block as usize]);
                    let own = block.map(|nouns| nouns.code.clone()).filter(|code| !code.is_empty());
                    let context = own.or_else(|| line.place.clone()).or_else(|| self.main.clone());
                    (context.unwrap_or_default(), "the context".to_owned())
                }
            };
            how.push(format!(
                "title {} of {code} by {said}",
                title.first().map_or("unknown", |sector| sector.as_str())
            ));
            readings.push(self.reading(&code, title, &full, None));
        } else if let Some(code) = self.home_of_law(line, unit.head, &[]) {
            how.push(format!("dealt with by the law of {code}"));
            readings.push(self.reading(&code, &[Sector::Cvl], &full, None));
        }
        let woman = self.resolver.index.is_woman(&name).or_else(|| phrase.as_deref().and_then(woman_of));
        let confidence = match readings.first().map(|reading| reading.sector) {
            None => 0.2,
            Some(Some(Sector::Cvl)) => 0.4,
            Some(_) => 0.75,
        };
        Resolved { readings, kind: Some(Kind::Person), woman, name, phrase, confidence, how, ..Resolved::default() }
    }

    /// Sectors of the office before a name, and whether it is a former one.
    fn title_sectors(
        &self,
        line: &Line<'_>,
        unit: &Unit,
        titled: Option<NounHit>,
        owners: &[Owner],
    ) -> (Vec<Sector>, bool) {
        let mods = self.mods(line, unit);
        let former = sectors::is_former(self.resolver.tables, &mods);
        let Some(noun) = titled else { return (Vec::new(), former) };
        let nouns = &self.resolver.tables.nouns[noun.block as usize];
        let changed = sectors::of_noun(self.resolver.tables, nouns, &mods, owners);
        let former = former || changed.sectors.first() == Some(&Sector::Eli);
        (changed.sectors, former)
    }

    // Names the tables don't have.

    fn unknown(
        &mut self,
        line: &mut Line<'_>,
        unit: &Unit,
        kind: Option<EntityKind>,
        inner: &Match,
        depth: u8,
    ) -> Resolved {
        let tree = line.tree;
        let item = &line.items[unit.core];
        let (from, to) = (item.from, item.to);
        let words: Vec<String> = (from..to)
            .map(|token| fold(tree.form(token)))
            .filter(|word| word.contains(char::is_alphanumeric))
            .collect();
        let text = words.join(" ");
        if let Some(seen) = self.discourse.acronym(&text).cloned() {
            let how = vec![format!("“{text}” stood in brackets after “{}”", seen.text)];
            return Resolved {
                readings: seen.readings,
                kind: Some(seen.kind),
                confidence: 0.9,
                how,
                ..Resolved::default()
            };
        }
        if let Some(seen) =
            self.discourse.seen.iter().rev().find(|seen| seen.name == words && !words.is_empty()).cloned()
        {
            return self.again(seen, &text);
        }
        let looks = kind == Some(EntityKind::Person) || kind.is_none() && unit.title.is_some();
        if looks {
            if words.len() == 1
                && let Some(seen) = self.discourse.person(&words[0]).cloned()
            {
                return self.again(seen, &text);
            }
            if !inner.short.is_empty() {
                let last = Match { from: to - 1, to, short: inner.short.clone(), ..Match::default() };
                let first = words[..words.len() - 1].iter().filter(|word| !is_courtesy(word)).cloned().collect();
                return self.person(line, unit, &last, Some(first), depth);
            }
            let titled = unit.title.and_then(|at| line.items[at].noun());
            let owners = self.owners(line, unit, depth);
            let (title, _) = self.title_sectors(line, unit, titled, &owners);
            return self.stranger(line, unit, words, &title, &owners);
        }
        let place = kind == Some(EntityKind::Location);
        let mut how = vec![format!("“{text}” is a name that the tables don't have")];
        let mut readings = Vec::new();
        let coded = |entry: &Entry| is_land(entry.kind) || entry.kind == EntryKind::Organisation;
        let state = self.entry(inner, &[]).filter(|(entry, _)| coded(entry));
        let code = state.map(|(entry, _)| entry.code.clone()).unwrap_or_default();
        let role = inner.noun.map(|noun| &self.resolver.tables.nouns[noun.block as usize]);
        let mut sectors = role.map(|nouns| nouns.sectors.clone()).unwrap_or_default();
        if sectors.is_empty() {
            sectors.extend(sectors::by_name(&words));
        }
        if !place && (!code.is_empty() || !sectors.is_empty()) && !line.sport {
            how.push(format!("its words say {} {}", code, sectors.first().map_or("", |sector| sector.as_str())));
            let code = if code.is_empty() {
                let owner = self.owners(line, unit, depth).into_iter().find(|owner| !owner.code.is_empty());
                let context = || line.place.clone().or_else(|| self.main.clone()).unwrap_or_default();
                owner.map_or_else(context, |owner| owner.code)
            } else {
                code
            };
            if !code.is_empty() {
                readings.push(self.reading(&code, &sectors, &text, None));
            }
        }
        let confidence = if readings.is_empty() { 0.2 } else { 0.45 };
        Resolved {
            readings,
            kind: Some(Kind::Body),
            name: words,
            confidence,
            how,
            place,
            modifier: tree.part(unit.head) == Part::Modifier,
            ..Resolved::default()
        }
    }

    fn pronoun(&mut self, line: &Line<'_>, unit: &Unit) -> Resolved {
        let word = line.tree.lower(unit.head);
        let none = Resolved { none: true, ..Resolved::default() };
        if line.tree.rel(unit.head) == Some(Rel::Expl) {
            return none;
        }
        let at = pointer(line, unit.head);
        let rules = word == "its" && self.owns_power(line, unit);
        let of_state = self.discourse.antecedent(&word, at, rules).filter(|_| rules);
        let Some(seen) = of_state.or_else(|| self.discourse.antecedent(&word, at, false)) else { return none };
        if seen.readings.iter().all(is_blank) {
            return none;
        }
        let how = vec![format!("“{word}” stands for “{}” of sentence {}", seen.text, seen.sentence + 1)];
        let confidence = if seen.sentence == line.at { 0.7 } else { 0.65 };
        Resolved {
            readings: seen.readings,
            kind: Some(seen.kind),
            plural: seen.plural,
            woman: seen.woman,
            phrase: seen.phrase,
            name: seen.name,
            confidence,
            how,
            ..Resolved::default()
        }
    }

    /// Whether what a pronoun owns is an army, a government or a parliament: "**its** troops".
    fn owns_power(&self, line: &Line<'_>, unit: &Unit) -> bool {
        let owned = line.tree.head(unit.head).filter(|_| line.tree.rel(unit.head) == Some(Rel::NmodPoss));
        let noun = owned.and_then(|head| line.items.iter().find(|item| item.from <= head && head < item.to)?.noun());
        noun.is_some_and(|noun| {
            let nouns = &self.resolver.tables.nouns[noun.block as usize];
            matches!(nouns.sectors.first(), Some(Sector::Mil | Sector::Gov | Sector::Leg | Sector::Cop)) && !nouns.weak
        })
    }

    // After the units.

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

    // Small things.

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

trait NameOrId {
    fn name_or_id(&self) -> &str;
}

impl NameOrId for Entry {
    fn name_or_id(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }
}

/// Whether a state can be called that: only some are emirates or kingdoms.
fn is_called(code: &str, phrase: &str) -> bool {
    let some: &[&str] = match phrase {
        "emirate" => &["QAT", "KWT", "ARE"],
        "kingdom" => &[
            "SAU", "JOR", "MAR", "BHR", "GBR", "BEL", "NLD", "DNK", "NOR", "SWE", "ESP", "THA", "KHM", "BTN", "LSO",
            "SWZ", "TON", "NPL",
        ],
        "superpower" => &["USA", "RUS", "CHN"],
        "republic" => return !is_called(code, "kingdom") && !is_called(code, "emirate"),
        _ => return true,
    };
    some.contains(&code)
}

/// Words for whoever holds the same office elsewhere.
/// The word by which a body without a country is one of many countries: "the **regional** court", "the **world's** bank".
fn between_states(line: &Line<'_>, unit: &Unit, phrase: &str) -> Option<String> {
    if !SHARED_BODIES.contains(&phrase) {
        return None;
    }
    let core = &line.items[unit.core];
    let before = (unit.from..core.from).map(|token| line.tree.lower(token));
    let possessor = line.tree.possessor(unit.head).map(|token| line.tree.lower(token));
    before.chain(possessor).find(|word| BETWEEN_STATES.contains(&word.as_str()))
}

fn is_counterpart(phrase: &str) -> bool {
    matches!(phrase, "counterpart" | "opposite number")
}

/// What an office is called in one country or another.
fn same_elsewhere(office: &str) -> Vec<&str> {
    const SAME: &[&[&str]] = &[
        &["foreign minister", "secretary of state", "foreign secretary"],
        &["defence minister", "defense minister", "secretary of defense", "defence secretary", "defense secretary"],
        &["prime minister", "premier", "chancellor", "taoiseach"],
    ];
    SAME.iter().find(|list| list.contains(&office)).map_or_else(|| vec![office], |list| list.to_vec())
}

/// Governors, mayors and those who serve: rarely of another country than the text's.
fn is_local_ruler(nouns: &Nouns, phrase: &str) -> bool {
    nouns.id == "local-heads" || matches!(phrase, "civil servant" | "public servant" | "bureaucrat" | "censor")
}

/// Whether the noun names an organ of the state: the ministry, the army, the police.
fn is_organ(sectors: &[Sector]) -> bool {
    matches!(sectors.first(), Some(Sector::Gov | Sector::Mil | Sector::Cop | Sector::Leg))
}

/// Plurals that name the parties to something, whatever they are.
fn is_party_to(phrase: &str) -> bool {
    let parties = [
        "side",
        "party",
        "nation",
        "country",
        "state",
        "neighbour",
        "neighbor",
        "power",
        "government",
        "rival",
        "ally",
        "partner",
    ];
    parties.contains(&phrase)
}

/// The small number that a word names.
fn number_of(word: &str) -> Option<usize> {
    ["two", "three", "four", "five", "six", "seven"].iter().position(|number| *number == word).map(|at| at + 2)
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

fn is_plural(text: &str) -> bool {
    let last = text.rsplit([' ', '-']).next().unwrap_or("").to_lowercase();
    last.ends_with('s') && !last.ends_with("ss")
        || last.ends_with("men")
        || last.ends_with("ese")
        || last.ends_with("ish")
        || last.ends_with("ch")
}

fn is_inside(line: &Line<'_>, token: usize) -> bool {
    line.items.iter().any(|item| item.from <= token && token < item.to)
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
