//! Resolving whose someone is: "**Russian** minister", "minister **of France**".

use demarche_lexicon::actors::{EntryKind, NounKind};
use demarche_schema::{EntityKind, Reading, Rel, Sector};

use super::{Line, Owner, Work, is_land};
use crate::discourse::Kind;
use crate::index::Form;
use crate::units::{Item, Unit, What};

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

impl Work<'_> {
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
    pub(super) fn misplaced(&self, line: &Line<'_>, unit: &Unit, owner: usize) -> Option<usize> {
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
    pub(super) fn owners_at(&mut self, line: &mut Line<'_>, token: usize, depth: u8) -> Vec<Owner> {
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

    pub(super) fn borrow_code(
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

    /// Whether what a pronoun owns is an army, a government or a parliament: "**its** troops".
    pub(super) fn owns_power(&self, line: &Line<'_>, unit: &Unit) -> bool {
        let owned = line.tree.head(unit.head).filter(|_| line.tree.rel(unit.head) == Some(Rel::NmodPoss));
        let noun = owned.and_then(|head| line.items.iter().find(|item| item.from <= head && head < item.to)?.noun());
        noun.is_some_and(|noun| {
            let nouns = &self.resolver.tables.nouns[noun.block as usize];
            matches!(nouns.sectors.first(), Some(Sector::Mil | Sector::Gov | Sector::Leg | Sector::Cop)) && !nouns.weak
        })
    }
}
