//! Resolving people by name: office-holders of the tables, and strangers with a title.

use demarche_lexicon::actors::{Entry, EntryKind};
use demarche_schema::{EntityKind, Sector};

use super::{Line, Owner, Resolved, Work, is_land, woman_of};
use crate::discourse::Kind;
use crate::forms::{fold, split};
use crate::people::Support;
use crate::scan::{Match, NounHit};
use crate::tree::Part;
use crate::units::{Unit, is_courtesy};
use crate::{people, sectors};

impl Work<'_> {
    /// A name of the tables, or a family name that could be one.
    pub(super) fn person(
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

    pub(super) fn unknown(
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
}

fn is_inside(line: &Line<'_>, token: usize) -> bool {
    line.items.iter().any(|item| item.from <= token && token < item.to)
}
