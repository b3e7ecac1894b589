//! Resolving phrases that point back: pronouns, "the two leaders", "the latter".

use demarche_lexicon::actors::{NounKind, Nouns};
use demarche_schema::{Reading, Rel, Sector};

use super::{Line, Owner, Resolved, Work, pointer};
use crate::discourse::{Kind, Seen, is_blank};
use crate::scan::NounHit;
use crate::tree::Part;
use crate::units::Unit;

impl Work<'_> {
    /// "the group", "the country", "the president" after a name.
    pub(super) fn points_back(
        &self,
        line: &Line<'_>,
        unit: &Unit,
        noun: NounHit,
        phrase: &str,
    ) -> Option<(Reading, String, f32)> {
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
    pub(super) fn pair(
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

    /// A person named again by family name.
    pub(super) fn again(&self, seen: Seen, text: &str) -> Resolved {
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

    pub(super) fn pronoun(&mut self, line: &Line<'_>, unit: &Unit) -> Resolved {
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
