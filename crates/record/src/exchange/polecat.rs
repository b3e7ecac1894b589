//! POLECAT: 40 columns under a header.

use demarche_schema::{Context, Entity, EventLocation, EventType, Mode, Sector};

use super::codes::{by_name, country};
use super::table::{Fields, Made, entity};
use super::{Dyad, Incoming};

pub(super) const COLUMNS: [&str; 40] = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
];

/// What POLECAT writes where it knows nothing.
const NONE: &str = "None";

const QUADS: [&str; 4] = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

pub(super) fn row(dyad: &Dyad<'_>) -> Vec<String> {
    let event = dyad.event;
    let place = event.event_loc.as_ref();
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let modes: Vec<&str> = event.mode.iter().map(|mode| mode.as_str()).collect();
    let contexts: Vec<&str> = event.context.iter().map(|context| context.as_str()).collect();
    let mut cells = vec![
        format!("{}-{}", dyad.head.id, dyad.pair),
        dyad.day().map_or_else(String::new, |day| day.to_string()),
        event.event.to_string(),
        modes.join(";"),
        format!("{:.1}", event.event_scale),
        QUADS.get(usize::from(event.quad_code).wrapping_sub(1)).map_or("", |name| name).to_owned(),
        contexts.join(";"),
    ];
    cells.extend(side(dyad.actor));
    cells.extend(side(dyad.recipient));
    cells.extend([
        place.map_or_else(String::new, |place| place.name.clone()),
        String::new(),
        String::new(),
        String::new(),
        place.and_then(|place| country(&place.country)).map_or("", |country| country.name).to_owned(),
        number(place.and_then(|place| place.lat)),
        number(place.and_then(|place| place.lon)),
        place.and_then(|place| place.geonames).map_or_else(String::new, |id| id.to_string()),
        String::new(),
        String::new(),
        dyad.document.publisher.clone().unwrap_or_default(),
        dyad.document.date.map_or_else(String::new, |date| date.to_string()),
        String::new(),
        String::new(),
        String::new(),
        dyad.document.language.clone().unwrap_or_default(),
        dyad.head.because.model.clone(),
    ]);
    cells
}

/// Name, country, COW, first sector, all sectors, title, words of the text, Wikipedia id.
fn side(entity: Option<&Entity>) -> Vec<String> {
    let Some(entity) = entity else { return vec![String::new(); 8] };
    let sectors: Vec<&str> = entity.sector.iter().chain(&entity.other_sectors).map(|sector| sector.as_str()).collect();
    vec![
        entity.name.clone(),
        entity.code.clone(),
        String::new(),
        entity.sector.map_or("", Sector::as_str).to_owned(),
        sectors.join(";"),
        String::new(),
        entity.text.clone(),
        String::new(),
    ]
}

/// Reads a row; its columns are in the order of [`COLUMNS`].
pub(super) fn read(cells: &[String]) -> Result<Incoming, String> {
    if cells.len() != COLUMNS.len() {
        return Err(format!("the row has {} columns; POLECAT has {}", cells.len(), COLUMNS.len()));
    }
    let fields = Fields::of(cells);
    let name = fields.at(2).to_uppercase();
    let kind = EventType::from_name(&name).ok_or_else(|| format!("“{}” is no event type", fields.at(2)))?;
    let modes = fields.at(3).split(';').map(str::trim).filter_map(Mode::from_name).collect();
    let contexts = fields.at(6).split(';').map(str::trim).filter_map(Context::from_name).collect();
    let place = [23, 24, 26, 27].into_iter().map(|at| fields.at(at)).find(|name| !name.is_empty() && *name != NONE);
    let place = place.map(|name| -> Result<EventLocation, String> {
        Ok(EventLocation {
            name: name.to_owned(),
            country: by_name(fields.at(27)).unwrap_or("").to_owned(),
            lat: fields.coordinate(28)?,
            lon: fields.coordinate(29)?,
            geonames: fields.at(30).parse().ok(),
        })
    });
    let made = Made {
        source: "polecat",
        id: fields.at(0),
        date: fields.day(1)?,
        published: Some(fields.at(34).to_owned()),
        url: "",
        publisher: fields.at(33),
        actors: read_side(&fields, 7),
        recipients: read_side(&fields, 15),
        kind,
        modes,
        contexts,
        cameo: "",
        scale: fields.number(4)?,
        place: place.transpose()?,
        text: "",
    };
    made.incoming(&fields)
}

fn read_side(fields: &Fields<'_>, from: usize) -> Vec<Entity> {
    let known = |at: usize| Some(fields.at(at)).filter(|cell| !cell.is_empty() && *cell != NONE).unwrap_or("");
    if known(from).is_empty() && known(from + 1).is_empty() {
        return Vec::new();
    }
    let all = known(from + 3).split(';').chain(known(from + 4).split(';'));
    let mut sectors: Vec<Sector> = Vec::new();
    for sector in all.map(str::trim).filter_map(Sector::from_name) {
        if !sectors.contains(&sector) {
            sectors.push(sector);
        }
    }
    let mut party = entity(known(from + 1), &sectors, known(from));
    known(from + 6).clone_into(&mut party.text);
    vec![party]
}
