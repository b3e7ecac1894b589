//! Resolving role nouns: a minister, rebels, a counterpart, and whose they are when no word says so.

use demarche_lexicon::actors::{NounKind, Nouns};
use demarche_schema::{Reading, Sector};

use super::{Line, Owner, Resolved, Work, woman_of};
use crate::discourse::Kind;
use crate::scan::NounHit;
use crate::tree::Part;
use crate::units::Unit;
use crate::{people, sectors};

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

impl Work<'_> {
    /// "the Israeli prime minister", "masked gunmen", "the ministry".
    pub(super) fn role(&mut self, line: &mut Line<'_>, unit: &Unit, noun: NounHit, depth: u8) -> Resolved {
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
