//! What a document has mentioned so far, and whom a pronoun or "the two leaders" stands for.

use demarche_schema::{Reading, Sector};

use crate::tree::Part;

/// What kind of thing was mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Person,
    /// An organisation, a ministry, a company.
    Body,
    /// Several people under one name: "the Houthis", "police".
    Group,
    Country,
}

/// One thing mentioned.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) sentence: usize,
    pub(crate) head: usize,
    pub(crate) kind: Kind,
    pub(crate) plural: bool,
    /// `Some(true)` for a woman, `Some(false)` for a man.
    pub(crate) woman: Option<bool>,
    pub(crate) part: Part,
    /// The verb or noun that governs it.
    pub(crate) governor: Option<usize>,
    pub(crate) place: bool,
    /// Whether it hangs on the sentence's main verb.
    pub(crate) main: bool,
    /// Whether it is a further member of a list ("the EU and **NATO**").
    pub(crate) further: bool,
    /// The first member of the list it stands in.
    pub(crate) list: usize,
    /// Whether it stood before a noun ("**Russian** troops").
    pub(crate) modifier: bool,
    pub(crate) readings: Vec<Reading>,
    /// The noun phrase, singular: "foreign ministry".
    pub(crate) phrase: Option<String>,
    /// Words of a person's name.
    pub(crate) name: Vec<String>,
    /// The words as written, for explanations.
    pub(crate) text: String,
}

/// A pronoun, or a phrase that points back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pointer {
    pub(crate) sentence: usize,
    pub(crate) head: usize,
    pub(crate) governor: Option<usize>,
    pub(crate) part: Part,
    /// The verb that the clause around hangs on: "says" for "it" in "Oman says that it will".
    pub(crate) above: Option<usize>,
}

/// The things mentioned, in order.
#[derive(Debug, Default)]
pub(crate) struct Discourse {
    pub(crate) seen: Vec<Seen>,
    /// Acronyms introduced in brackets.
    pub(crate) acronyms: Vec<(String, Seen)>,
}

impl Discourse {
    /// The antecedent of a personal pronoun.
    ///
    /// `rules` says that the pronoun owns troops, a government or the like: only a state does.
    pub(crate) fn antecedent(&self, pronoun: &str, at: Pointer, rules: bool) -> Option<Seen> {
        let fits: fn(&Seen) -> bool = match pronoun {
            "he" | "him" | "his" | "himself" => {
                |seen| seen.kind == Kind::Person && !seen.plural && seen.woman != Some(true)
            }
            "she" | "her" | "hers" | "herself" => {
                |seen| seen.kind == Kind::Person && !seen.plural && seen.woman != Some(false)
            }
            "it" | "its" | "itself" => |seen| {
                matches!(seen.kind, Kind::Body | Kind::Country) && !seen.plural
                    || seen.kind == Kind::Group && (!seen.plural && seen.phrase.is_none() || is_collective(seen))
            },
            _ => |seen| seen.plural || seen.kind == Kind::Group || seen.kind == Kind::Body,
        };
        // The members of a list are together what the subject is: never "it", and "they" are all of them.
        let they = pronoun.starts_with("the");
        let together = |seen: &Seen| seen.part == Part::Subject && self.members(seen).count() > 1;
        let fit = |seen: &Seen| {
            let listed = together(seen);
            let single = !seen.plural && seen.kind != Kind::Group;
            let right = (fits(seen) || they && listed && !seen.further) && (!rules || seen.kind == Kind::Country);
            right.then_some(match (they, listed, single) {
                (true, false, true) | (false, true, _) if pronoun.starts_with("it") || they => -2.0,
                (true, true, _) if seen.further => -1.0,
                _ => 0.0,
            })
        };
        // In an interview one person goes on speaking: "he" is found further back where nobody nearer fits.
        let further = matches!(pronoun, "he" | "she" | "him" | "his" | "her");
        let best = self.best(at, 3, fit).or_else(|| further.then(|| self.best(at, 9, fit)).flatten())?;
        let mut out = best.clone();
        if they && together(best) {
            out.readings.clear();
            for reading in self.members(best).flat_map(|seen| &seen.readings) {
                if !out.readings.contains(reading) {
                    out.readings.push(reading.clone());
                }
            }
            out.plural = true;
        }
        Some(out)
    }

    /// The members of the list that something stands in, itself among them.
    fn members<'d>(&'d self, of: &'d Seen) -> impl Iterator<Item = &'d Seen> {
        let same = |seen: &&Seen| seen.sentence == of.sentence && seen.list == of.list && seen.part == of.part;
        self.seen.iter().filter(same).filter(|seen| coded(seen) && !seen.modifier)
    }

    /// The readings of the last list of just so many members: "the four governments".
    pub(crate) fn list_of(&self, many: usize) -> Vec<Reading> {
        let readings = |seen: &Seen| -> Vec<Reading> {
            let mut out: Vec<Reading> = Vec::new();
            for reading in self.members(seen).flat_map(|seen| &seen.readings).filter(|reading| !reading.code.is_empty())
            {
                if !out.iter().any(|known| known.code == reading.code) {
                    out.push(reading.clone());
                }
            }
            out
        };
        self.seen.iter().rev().map(readings).find(|found| found.len() == many).unwrap_or_default()
    }

    /// The most salient thing that fits, within some sentences back.
    fn best(&self, at: Pointer, back: usize, bonus: impl Fn(&Seen) -> Option<f32>) -> Option<&Seen> {
        let mut best: Option<(f32, &Seen)> = None;
        for seen in self.seen.iter().rev() {
            let distance = at.sentence.saturating_sub(seen.sentence);
            if distance > back {
                break;
            }
            let before = seen.sentence < at.sentence || seen.head < at.head;
            let co_argument = distance == 0
                && at.part != Part::Possessor
                && at.governor.is_some()
                && seen.governor == at.governor
                && seen.part != Part::Possessor;
            let useful =
                seen.readings.iter().any(|r| !r.code.is_empty() || r.sector.is_some()) || !seen.name.is_empty();
            let Some(extra) = bonus(seen).filter(|_| before && !co_argument && useful) else { continue };
            let score = extra + weight(seen, at, distance);
            if best.is_none_or(|(most, _)| score > most + 0.01) {
                best = Some((score, seen));
            }
        }
        best.filter(|(score, _)| *score > 0.0).map(|(_, seen)| seen)
    }

    /// The last thing whose noun phrase is the same or ends the same: "the ministry" after "the foreign ministry".
    pub(crate) fn same_phrase(&self, phrase: &str, plural: bool) -> Option<&Seen> {
        let fits = |seen: &&Seen| {
            seen.plural == plural
                && seen.phrase.as_deref().is_some_and(|known| {
                    let compound = |rest: &str| rest.ends_with([' ', '-']) || rest == "school" || rest == "gun";
                    known == phrase || known.strip_suffix(phrase).is_some_and(compound)
                })
        };
        self.seen.iter().rev().filter(|seen| coded(seen)).find(fits)
    }

    /// The last thing of a kind that was named.
    pub(crate) fn last_of(&self, at: Pointer, fits: impl Fn(&Seen) -> bool) -> Option<&Seen> {
        let listed = |seen: &Seen| seen.part == Part::Subject && self.members(seen).count() > 1;
        self.best(at, 4, |seen| (coded(seen) && fits(seen)).then(|| if listed(seen) { -1.5 } else { 0.5 }))
    }

    /// The two most recent different codes among what fits: "both sides", "the two leaders".
    pub(crate) fn pair(&self, at: Pointer, people: bool, fits: impl Fn(&str) -> bool) -> Vec<Reading> {
        let mut out: Vec<Reading> = Vec::new();
        let mut take = |wanted: &dyn Fn(&Seen) -> bool| {
            for seen in self
                .seen
                .iter()
                .rev()
                .filter(|seen| at.sentence.saturating_sub(seen.sentence) <= 3 && !seen.place && wanted(seen))
            {
                for reading in seen.readings.iter().rev().filter(|r| !r.code.is_empty() && fits(&r.code)) {
                    if out.len() < 2 && !out.iter().any(|known| known.code == reading.code) {
                        out.push(reading.clone());
                    }
                }
            }
        };
        let rank = |seen: &Seen| seen.readings.first().and_then(|reading| reading.sector);
        let crowd = |seen: &Seen| {
            seen.kind == Kind::Group && matches!(rank(seen), Some(Sector::Cvl | Sector::Ref | Sector::Jrn))
        };
        if people {
            take(&|seen| seen.kind == Kind::Person && !seen.modifier && rank(seen) != Some(Sector::Rel));
            take(&|seen| seen.kind == Kind::Country && !seen.modifier);
        }
        take(&|seen| seen.kind != Kind::Person && !seen.modifier && !crowd(seen));
        take(&|seen| !crowd(seen));
        if let ([one], false) = (out.as_slice(), people) {
            // Two sides of one country: its army and its rebels.
            let other = |reading: &&Reading| reading.code == one.code && reading.sector != one.sector;
            let near = self.seen.iter().rev().filter(|seen| {
                at.sentence.saturating_sub(seen.sentence) <= 3 && seen.kind != Kind::Person && !seen.place
            });
            let named = near.filter(|seen| !crowd(seen) && !seen.modifier && rank(seen).is_some());
            let found = named.flat_map(|seen| &seen.readings).find(other).cloned();
            out.extend(found.filter(|_| one.sector.is_some()));
        }
        out.reverse();
        if out.len() == 2 { out } else { Vec::new() }
    }

    /// The person last mentioned with a name that ends in this family name.
    pub(crate) fn person(&self, family: &str) -> Option<&Seen> {
        self.seen.iter().rev().find(|seen| {
            seen.kind == Kind::Person
                && !seen.plural
                && seen.name.len() > 1
                && (seen.name.last().is_some_and(|last| last == family)
                    || seen.name[0] == family && family_first(&seen.readings))
        })
    }

    /// The person whose first name this is, who was named in full in one of the last sentences.
    pub(crate) fn given_name(&self, word: &str) -> Option<&Seen> {
        let fits =
            |seen: &&Seen| seen.kind == Kind::Person && !seen.plural && seen.name.len() > 1 && seen.name[0] == word;
        self.seen.iter().rev().find(fits)
    }

    /// What an acronym in brackets stood for.
    pub(crate) fn acronym(&self, form: &str) -> Option<&Seen> {
        self.acronyms.iter().rev().find(|(known, _)| known == form).map(|(_, seen)| seen)
    }
}

fn family_first(readings: &[Reading]) -> bool {
    readings.iter().any(|reading| ["CHN", "KOR", "PRK", "TWN", "VNM", "KHM", "SGP"].contains(&reading.code.as_str()))
}

/// "the army", "the opposition": several people whom "it" can stand for.
fn is_collective(seen: &Seen) -> bool {
    let Some(phrase) = seen.phrase.as_deref() else { return false };
    let last = phrase.rsplit(' ').next().unwrap_or(phrase);
    let one = [
        "army",
        "military",
        "opposition",
        "navy",
        "force",
        "militia",
        "group",
        "movement",
        "leadership",
        "resistance",
        "insurgency",
        "gang",
        "cartel",
        "fleet",
        "brigade",
        "faction",
    ];
    one.contains(&last) && seen.text.to_lowercase().ends_with(phrase)
}

fn coded(seen: &Seen) -> bool {
    seen.readings.iter().any(|reading| !reading.code.is_empty())
}

fn weight(seen: &Seen, at: Pointer, distance: usize) -> f32 {
    let near = match distance {
        0 => 3.0,
        1 => 2.4,
        2 => 1.2,
        _ => 0.5,
    };
    let part = match seen.part {
        Part::Subject => 1.5,
        Part::Object => 0.5,
        Part::Possessor => 0.2,
        _ => 0.0,
    };
    let parallel = if seen.part == at.part && distance > 0 { 0.3 } else { 0.0 };
    let named = if seen.name.is_empty() { 0.0 } else { 0.3 };
    let named = named + if seen.main { 0.5 } else { 0.0 };
    let off = if seen.place { -1.5 } else { 0.0 }
        + if seen.modifier { -1.0 } else { 0.0 }
        + if seen.further { -0.2 } else { 0.0 };
    // "X will; Y says that it will not": whoever reports comes before the subject of the sentence.
    let reports = distance == 0
        && seen.part == Part::Subject
        && seen.governor.is_some()
        && seen.governor == at.above
        && !seen.main;
    near + part + parallel + named + off + if reports { 0.8 } else { 0.0 }
}

/// Whether a reading says nothing.
pub(crate) fn is_blank(reading: &Reading) -> bool {
    reading.code.is_empty() && reading.sector.is_none()
}

/// Joins sector lists without repeats.
pub(crate) fn merged(first: &[Sector], then: &[Sector]) -> Vec<Sector> {
    let mut out: Vec<Sector> = Vec::new();
    for sector in first.iter().chain(then) {
        if !out.contains(sector) {
            out.push(*sector);
        }
    }
    out
}
