//! Where things happen: coordinates of cities and the states they lie in.

use demarche_lexicon::actors::EntryKind;
use demarche_schema::Mention;

use crate::Resolver;
use crate::index::{Form, Target, Trie};

/// A place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Location {
    /// Name.
    pub name: String,
    /// Code of the state it lies in.
    pub country: String,
    /// Degrees north; none for a state.
    pub lat: Option<f64>,
    /// Degrees east; none for a state.
    pub lon: Option<f64>,
    /// GeoNames id.
    pub geonames: Option<u32>,
}

impl Resolver<'_> {
    /// The place that a name means: a state, a part of one, or a city, preferring those in `near`, then the largest.
    #[must_use]
    pub fn locate(&self, name: &str, near: &[&str]) -> Option<Location> {
        let targets = find(&self.index.names, name);
        let land = targets.iter().find_map(|target| match *target {
            Target::Entry(at, Form::Name) => {
                let entry = self.tables.entries.get(at as usize)?;
                matches!(entry.kind, EntryKind::State | EntryKind::Territory).then_some(entry)
            }
            _ => None,
        });
        let cities = targets.iter().filter_map(|target| match *target {
            Target::City(at) => self.tables.cities.get(at as usize),
            _ => None,
        });
        let rank = |code: &str| near.iter().rev().position(|known| *known == code).map_or(0, |at| at + 1);
        let city = cities.max_by_key(|city| (rank(&city.code), city.capital, city.population));
        if let Some(entry) = land.filter(|_| city.is_none()) {
            return Some(Location {
                name: entry.name.clone(),
                country: entry.code.clone(),
                lat: None,
                lon: None,
                geonames: None,
            });
        }
        city.map(|city| Location {
            name: city.name.clone(),
            country: city.code.clone(),
            lat: Some(round(city.lat)),
            lon: Some(round(city.lon)),
            geonames: Some(city.geonames),
        })
    }

    /// The place of a mention that is one, with the document's other countries as context.
    #[must_use]
    pub fn place_of(&self, mention: &Mention, text: &str, near: &[&str]) -> Option<Location> {
        if !mention.place {
            return None;
        }
        let own: Vec<&str> =
            mention.readings.iter().map(|reading| reading.code.as_str()).chain(near.iter().copied()).collect();
        let bare = text.strip_prefix("the ").unwrap_or(text);
        self.locate(bare, &own).or_else(|| {
            let reading = mention.readings.first().filter(|reading| !reading.code.is_empty())?;
            Some(Location {
                name: reading.name.clone(),
                country: reading.code.clone(),
                lat: None,
                lon: None,
                geonames: None,
            })
        })
    }
}

fn find<'i>(trie: &'i Trie, name: &str) -> &'i [Target] {
    let mut node = 0;
    for piece in crate::forms::split(name) {
        match trie.step(node, &piece) {
            Some(next) => node = next,
            None => return &[],
        }
    }
    if node == 0 { &[] } else { trie.at(node) }
}

/// Single precision holds about seven digits; more would be noise.
fn round(degrees: f32) -> f64 {
    (f64::from(degrees) * 1000.0).round() / 1000.0
}
