//! Resolving names of the tables: states, organisations, people's family names, cities, and what a name is called by.

use demarche_lexicon::actors::{Entry, EntryKind};
use demarche_schema::{EntityKind, Parsed, Reading, Rel, Sector};

use super::{Line, Resolved, Work, is_land};
use crate::discourse::{Kind, Seen, merged};
use crate::forms::fold;
use crate::index::Form;
use crate::scan::{Match, scan};
use crate::tree::Part;
use crate::units::{Unit, What};

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

/// Capitals whose name stands for a union of states: the state, the union, and how the state's own name and people begin.
const UNION_SEATS: &[(&str, &str, &str)] = &[("BEL", "EUR", "Belgi")];

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

impl Work<'_> {
    /// Where no state is named, the states of the cities that are.
    pub(super) fn count_cities(&self, sentences: &[Parsed], counts: &mut Vec<(String, u32)>) {
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
    pub(super) fn sentence_place(&self, line: &Line<'_>) -> Option<String> {
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
    pub(super) fn home_of_law(&self, line: &Line<'_>, head: usize, sectors: &[Sector]) -> Option<String> {
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
    pub(super) fn first_organ(&self, line: &Line<'_>, head: usize) -> Option<String> {
        line.units.iter().zip(&line.done).find_map(|(unit, done)| {
            let done = done.as_ref().filter(|done| !done.none && !done.place && unit.head < head)?;
            let subject = line.tree.part(unit.head) == Part::Subject;
            let reading = done.readings.first().filter(|reading| reading.sector == Some(Sector::Gov))?;
            let state = self.resolver.index.states.contains_key(reading.code.as_str());
            (subject && state).then(|| reading.code.clone())
        })
    }

    /// The country that a phrase is not of: "**pro-Russian** rebels".
    pub(super) fn not_of(&self, line: &Line<'_>, unit: &Unit) -> Option<String> {
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

    /// An acronym that the document itself has introduced means what stood before its brackets, whatever the tables say.
    pub(super) fn introduced(&self, line: &Line<'_>, m: &Match) -> Option<Resolved> {
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

    /// A state, organisation, group … or a city.
    pub(super) fn named(&mut self, line: &mut Line<'_>, unit: &Unit, m: &Match, depth: u8) -> Resolved {
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
        let union = UNION_SEATS.iter().find(|(land, ..)| form == Form::Capital && !locative && entry.code == *land);
        if let Some((_, code, _)) = union.filter(|(.., people)| !self.text.contains(people)) {
            return self.union_at(line, unit, code);
        }
        let sectors = self.form_sectors(line, unit, entry, form, locative);
        let mut how = vec![format!(
            "“{}” is {} ({})",
            self.form_text(line, unit),
            name_or_id(entry),
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

    /// "**Brussels** raised duties": the union that sits there.
    fn union_at(&self, line: &Line<'_>, unit: &Unit, code: &str) -> Resolved {
        let text = self.form_text(line, unit);
        let modifier = line.tree.part(unit.head) == Part::Modifier;
        Resolved {
            readings: vec![self.reading(code, &[], &text, None)],
            kind: Some(Kind::Body),
            confidence: 0.75,
            how: vec![format!("“{text}” is {code}, which sits there, since nothing speaks of the country")],
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

    /// The meaning of an ambiguous name, by the words of the document; the file and line with it.
    pub(super) fn meaning(&self, name: &str) -> Option<(String, String)> {
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

    pub(super) fn entry_sectors(&self, entry: &Entry) -> Vec<Sector> {
        let day = self.day.unwrap_or(99_991_230);
        let now = entry.sectors.iter().find(|dated| dated.since <= day && day <= dated.until);
        now.or(entry.sectors.last()).map(|dated| dated.sectors.clone()).unwrap_or_default()
    }

    pub(super) fn city_reading(&mut self, line: &Line<'_>, unit: &Unit, at: usize, locative: bool) -> Resolved {
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
    pub(super) fn is_locative(&self, line: &Line<'_>, unit: &Unit, case: &str) -> bool {
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

    /// Whether the phrase is someone on the way to that country, who is not at home there: "soldiers flew **to Vanuatu**".
    pub(super) fn goes_to(&self, line: &Line<'_>, unit: &Unit, code: &str) -> bool {
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
    pub(super) fn beside(&self, line: &Line<'_>, unit: &Unit) -> Option<(String, String)> {
        let first = line.tree.head(unit.head).filter(|_| line.tree.rel(unit.head) == Some(Rel::Conj))?;
        let at = line.units.iter().position(|other| other.head == first && other.from < unit.from)?;
        let done = line.done[at].as_ref().filter(|done| !done.none && !done.place && done.confidence > 0.7)?;
        let code = &done.readings.first()?.code;
        let state = self.resolver.index.states.contains_key(code.as_str());
        state.then(|| (code.clone(), self.words_of(line, &line.units[at])))
    }
}

fn is_plural(text: &str) -> bool {
    let last = text.rsplit([' ', '-']).next().unwrap_or("").to_lowercase();
    last.ends_with('s') && !last.ends_with("ss")
        || last.ends_with("men")
        || last.ends_with("ese")
        || last.ends_with("ish")
        || last.ends_with("ch")
}

/// The name of an entry; of one without a name, its id.
fn name_or_id(entry: &Entry) -> &str {
    if entry.name.is_empty() { &entry.id } else { &entry.name }
}
