//! The map: where events took place, and who dealt with whom.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use demarche_record::Kind;
use serde::Serialize;
use utoipa::ToSchema;

use super::Answer;
use crate::asked::{Ask, Asked};
use crate::rows::{Line, Spot, lines};
use crate::{Desk, Fault};

/// Most events that a map is made of, the latest.
const MOST: usize = 4000;

/// Events by quadrant, by month.
type Months = BTreeMap<String, [u32; 4]>;

/// A place with its events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlaceView {
    name: String,
    country: String,
    lat: f64,
    lon: f64,
    /// By month (2024-05): events by quadrant.
    #[schema(value_type = Object)]
    months: Months,
}

/// Events from one state to another.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Flow {
    a: String,
    b: String,
    /// By month (2024-05): events by quadrant.
    #[schema(value_type = Object)]
    months: Months,
}

/// A capital.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Capital {
    code: String,
    state: String,
    name: String,
    lat: f64,
    lon: f64,
}

/// The map.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct World {
    places: Vec<PlaceView>,
    /// Who acts is `a`, on whom is `b`.
    flows: Vec<Flow>,
    /// Capitals of those who stand in the flows.
    capitals: Vec<Capital>,
    /// Events that were looked at, and those among them without a place.
    events: usize,
    without_place: usize,
    /// Whether there are earlier events that were left out.
    more: bool,
}

/// Where events took place, and flows between capitals, by month.
#[utoipa::path(get, path = "/api/world", tag = "analysis", params(Asked),
    responses((status = 200, body = World), (status = 400, body = Fault)))]
pub(crate) async fn world(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Asked>) -> Answer {
    let mut choice = asked.read(MOST)?;
    choice.filter.kinds = vec![Kind::Event];
    desk.answer(&uri, move |desk, store| {
        let found = lines(store, &choice, |_| ())?;
        Ok(World { more: found.more, ..drawn(desk, &found.lines) })
    })
    .await
}

fn drawn(desk: &Desk, events: &[Line]) -> World {
    let capitals = capitals(desk);
    let (mut places, mut flows) = (BTreeMap::new(), BTreeMap::new());
    let mut without_place = 0;
    for event in events {
        let quad = usize::from(event.quad.unwrap_or(1).clamp(1, 4)) - 1;
        let month = event.date.as_deref().or(event.published.as_deref()).and_then(|date| date.get(..7));
        let month = month.unwrap_or("undated").to_owned();
        match event.place.as_ref().and_then(|spot| Some((spot, place(spot, &capitals)?))) {
            Some((spot, (lat, lon))) => {
                let entry = places.entry((spot.country.clone(), spot.name.clone()));
                let (_, _, months): &mut (f64, f64, Months) = entry.or_insert_with(|| (lat, lon, Months::new()));
                months.entry(month.clone()).or_default()[quad] += 1;
            }
            None => without_place += 1,
        }
        for (a, b) in pairs(event, &capitals) {
            let months: &mut Months = flows.entry((a, b)).or_default();
            months.entry(month.clone()).or_default()[quad] += 1;
        }
    }
    let named: std::collections::BTreeSet<&String> = flows.keys().flat_map(|(a, b)| [a, b]).collect();
    World {
        capitals: named.into_iter().filter_map(|code| capitals.get(code).cloned()).collect(),
        places: places
            .into_iter()
            .map(|((country, name), (lat, lon, months))| PlaceView { name, country, lat, lon, months })
            .collect(),
        flows: flows.into_iter().map(|((a, b), months)| Flow { a, b, months }).collect(),
        events: events.len(),
        without_place,
        more: false,
    }
}

/// Where a place lies: as the record says, else where the capital of its country does.
fn place(spot: &Spot, capitals: &BTreeMap<String, Capital>) -> Option<(f64, f64)> {
    let own = spot.lat.zip(spot.lon);
    own.or_else(|| capitals.get(&spot.country).map(|capital| (capital.lat, capital.lon)))
}

/// Who acts on whom, as states with a capital.
fn pairs(event: &Line, capitals: &BTreeMap<String, Capital>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut add = |a: &str, b: &str| {
        if a != b && capitals.contains_key(a) && capitals.contains_key(b) {
            pairs.push((a.to_owned(), b.to_owned()));
        }
    };
    for (at, from) in event.from.iter().enumerate() {
        // Without a recipient those who act together deal with each other.
        let to = if event.to.is_empty() { &event.from[at + 1..] } else { &event.to[..] };
        to.iter().for_each(|to| add(&from.code, &to.code));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The largest capital of each state.
fn capitals(desk: &Desk) -> BTreeMap<String, Capital> {
    let mut found: BTreeMap<String, (u32, Capital)> = BTreeMap::new();
    for city in desk.known.lexicon.actors.cities.iter().filter(|city| city.capital) {
        let larger = found.get(&city.code).is_none_or(|(population, _)| *population < city.population);
        if larger {
            let capital = Capital {
                code: city.code.clone(),
                state: desk.name(&city.code),
                name: city.name.clone(),
                lat: f64::from(city.lat),
                lon: f64::from(city.lon),
            };
            found.insert(city.code.clone(), (city.population, capital));
        }
    }
    found.into_iter().map(|(code, (_, capital))| (code, capital)).collect()
}
