//! GDELT 2.0 Events (61 columns) and Mentions (16), GDELT 1.0 Events (57 or 58).

use demarche_schema::{Entity, EventLocation};

use super::codes::{by_fips, country, is_non_state, sector_of_cameo, type_of_cameo};
use super::table::{Fields, Made};
use super::{Dyad, Incoming};

/// The columns of GDELT 2.0 Events.
pub(super) const EVENTS: usize = 61;

/// Those of an actor, without `ActorN`.
const ACTOR: usize = 10;

/// An event as GDELT 2.0 has it.
pub(super) fn event(dyad: &Dyad<'_>) -> Vec<String> {
    let mut cells = vec![dyad.number().to_string()];
    let day = dyad.day();
    let part = |format: &dyn Fn(demarche_schema::Date) -> String| day.map_or_else(String::new, format);
    cells.push(part(&|day| crate::rows::day_number(day).to_string()));
    cells.push(part(&|day| (crate::rows::day_number(day) / 100).to_string()));
    cells.push(part(&|day| day.year().to_string()));
    cells.push(part(&|day| {
        let of_year = (f64::from(day.month()) * 30.0 + f64::from(day.day())) / 365.0;
        format!("{:.4}", f64::from(day.year()) + of_year)
    }));
    cells.extend(actor(dyad.actor));
    cells.extend(actor(dyad.recipient));
    let cameo = dyad.event.cameo.as_str();
    cells.push(String::from(if dyad.head.sentence == 0 { "1" } else { "0" }));
    cells.push(cameo.to_owned());
    cells.push(cameo.chars().take(3).collect());
    cells.push(cameo.chars().take(2).collect());
    cells.push(dyad.event.quad_code.to_string());
    cells.push(format!("{:.1}", dyad.event.event_scale));
    cells.push(dyad.out.documents.to_string());
    cells.push(dyad.out.independent.to_string());
    cells.push(dyad.out.documents.to_string());
    cells.push(String::new());
    let place = dyad.event.event_loc.as_ref();
    cells.extend(geo(None).into_iter().chain(geo(None)).chain(geo(place)));
    cells.push(dyad.document.date.map_or_else(String::new, |day| format!("{}000000", crate::rows::day_number(day))));
    cells.push(dyad.document.url.clone().unwrap_or_else(|| dyad.document.id.clone()));
    cells
}

/// Code, name, country, known group, ethnic, two religions, three types.
fn actor(entity: Option<&Entity>) -> Vec<String> {
    let mut cells = vec![String::new(); ACTOR];
    let Some(entity) = entity else { return cells };
    let mut types: Vec<&str> =
        entity.sector.iter().chain(&entity.other_sectors).map(|sector| sector.as_str()).collect();
    if is_non_state(&entity.code) {
        types.insert(0, &entity.code);
    } else {
        cells[2].clone_from(&entity.code);
    }
    cells[0] = format!("{}{}", cells[2], types.join(""));
    cells[1] = entity.name.to_uppercase();
    for (cell, kind) in cells[7..].iter_mut().zip(types) {
        kind.clone_into(cell);
    }
    cells
}

/// Type, name, country (FIPS), ADM1, ADM2, latitude, longitude, feature.
fn geo(place: Option<&EventLocation>) -> Vec<String> {
    let Some(place) = place else { return [vec!["0".to_owned()], vec![String::new(); 7]].concat() };
    let land = country(&place.country);
    let whole = land.is_some_and(|land| land.name == place.name);
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    vec![
        String::from(if whole { "1" } else { "4" }),
        land.filter(|_| !whole).map_or_else(|| place.name.clone(), |land| format!("{}, {}", place.name, land.name)),
        land.map_or("", |land| land.fips).to_owned(),
        String::new(),
        String::new(),
        number(place.lat),
        number(place.lon),
        place.geonames.map_or_else(String::new, |id| id.to_string()),
    ]
}

/// A mention as GDELT 2.0 has it. Offsets are bytes of the text as given.
pub(super) fn mention(dyad: &Dyad<'_>) -> Vec<String> {
    let time = |day: Option<demarche_schema::Date>| {
        day.map_or_else(String::new, |day| format!("{}000000", crate::rows::day_number(day)))
    };
    let at = |entity: Option<&Entity>| entity.map_or_else(|| "-1".to_owned(), |entity| entity.span.start.to_string());
    vec![
        dyad.number().to_string(),
        time(dyad.day()),
        time(dyad.document.date),
        String::from(if dyad.document.url.is_some() { "1" } else { "2" }),
        dyad.document.publisher.clone().unwrap_or_default(),
        dyad.document.url.clone().unwrap_or_else(|| dyad.document.id.clone()),
        (dyad.head.sentence + 1).to_string(),
        at(dyad.actor),
        at(dyad.recipient),
        dyad.event.trigger.span.start.to_string(),
        "1".to_owned(),
        format!("{:.0}", (dyad.head.confidence * 10.0).round() * 10.0),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
    ]
}

/// Reads a row of GDELT 1.0 or 2.0 Events.
pub(super) fn read(cells: &[String]) -> Result<Incoming, String> {
    // GDELT 1.0 has no ADM2 in its three places, and its daily files of before April 2013 no address.
    let second = match cells.len() {
        EVENTS => 8,
        57 | 58 => 7,
        other => return Err(format!("the row has {other} columns; GDELT has 61 (2.0), 58 or 57 (1.0)")),
    };
    let fields = Fields::of(cells);
    let kind = type_of_cameo(fields.at(26))?;
    let action = 35 + 2 * second;
    let behind = usize::from(second == 8);
    let made = Made {
        source: "gdelt",
        id: fields.at(0),
        date: fields.day(1)?,
        published: fields.at(action + second).get(..8).map(str::to_owned),
        url: cells.get(action + second + 1).map_or("", String::as_str),
        publisher: "",
        actors: read_actor(&fields, 5),
        recipients: read_actor(&fields, 5 + ACTOR),
        kind,
        modes: Vec::new(),
        contexts: Vec::new(),
        cameo: fields.at(26),
        scale: fields.number(30)?,
        place: read_place(&fields, action, behind)?,
        text: "",
    };
    made.incoming(&fields)
}

fn read_actor(fields: &Fields<'_>, from: usize) -> Vec<Entity> {
    if fields.at(from).is_empty() && fields.at(from + 1).is_empty() {
        return Vec::new();
    }
    let types: Vec<&str> = (from + 7..from + ACTOR).map(|at| fields.at(at)).filter(|code| !code.is_empty()).collect();
    let known = [fields.at(from + 2), types.iter().copied().find(|code| is_non_state(code)).unwrap_or("")];
    let code = known.into_iter().find(|code| !code.is_empty()).unwrap_or("");
    let mut sectors: Vec<demarche_schema::Sector> = types.iter().filter_map(|code| sector_of_cameo(code)).collect();
    sectors.dedup();
    vec![super::table::entity(code, &sectors, fields.at(from + 1))]
}

fn read_place(fields: &Fields<'_>, at: usize, behind: usize) -> Result<Option<EventLocation>, String> {
    if fields.at(at).is_empty() || fields.at(at) == "0" {
        return Ok(None);
    }
    let full = fields.at(at + 1);
    Ok(Some(EventLocation {
        name: full.split(',').next().unwrap_or(full).trim().to_owned(),
        country: by_fips(fields.at(at + 2)).unwrap_or("").to_owned(),
        lat: fields.coordinate(at + 4 + behind)?,
        lon: fields.coordinate(at + 5 + behind)?,
        geonames: None,
    }))
}
