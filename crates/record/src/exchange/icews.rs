//! ICEWS: 20 columns under a header.

use demarche_schema::{Entity, EventLocation};

use super::codes::{by_name, country, sector_by_names, sector_name, type_of_cameo};
use super::table::{Fields, Made, entity};
use super::{Dyad, Incoming};

pub(super) const COLUMNS: [&str; 20] = [
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
];

pub(super) fn row(dyad: &Dyad<'_>) -> Vec<String> {
    let place = dyad.event.event_loc.as_ref();
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let modes: Vec<&str> = dyad.event.mode.iter().map(|mode| mode.as_str()).collect();
    let mut cells = vec![dyad.number().to_string(), dyad.day().map_or_else(String::new, |day| day.to_string())];
    cells.extend(side(dyad.actor));
    cells.push(format!("{} {}", dyad.event.event, modes.join("+")).trim().to_owned());
    cells.push(dyad.event.cameo.clone());
    cells.push(format!("{:.1}", dyad.event.event_scale));
    cells.extend(side(dyad.recipient));
    cells.extend([
        dyad.document.id.clone(),
        (dyad.head.sentence + 1).to_string(),
        dyad.document.publisher.clone().unwrap_or_default(),
        place.map_or_else(String::new, |place| place.name.clone()),
        String::new(),
        String::new(),
        place.map_or_else(String::new, |place| country_name(&place.country)),
        number(place.and_then(|place| place.lat)),
        number(place.and_then(|place| place.lon)),
    ]);
    cells
}

fn country_name(code: &str) -> String {
    country(code).map_or_else(|| code.to_owned(), |country| country.name.to_owned())
}

/// Name, sectors, country.
fn side(entity: Option<&Entity>) -> Vec<String> {
    let Some(entity) = entity else { return vec![String::new(); 3] };
    let sectors: Vec<&str> =
        entity.sector.iter().chain(&entity.other_sectors).map(|sector| sector_name(*sector)).collect();
    vec![entity.name.clone(), sectors.join(","), country_name(&entity.code)]
}

/// Reads a row; its columns are in the order of [`COLUMNS`].
pub(super) fn read(cells: &[String]) -> Result<Incoming, String> {
    if cells.len() != COLUMNS.len() {
        return Err(format!("the row has {} columns; ICEWS has {}", cells.len(), COLUMNS.len()));
    }
    let fields = Fields::of(cells);
    let kind = type_of_cameo(fields.at(6))?;
    let place = (!fields.at(17).is_empty()).then(|| -> Result<EventLocation, String> {
        let name = [14, 15, 16, 17].into_iter().map(|at| fields.at(at)).find(|name| !name.is_empty()).unwrap_or("");
        Ok(EventLocation {
            name: name.to_owned(),
            country: by_name(fields.at(17)).unwrap_or("").to_owned(),
            lat: fields.coordinate(18)?,
            lon: fields.coordinate(19)?,
            geonames: None,
        })
    });
    let made = Made {
        source: "icews",
        // The key is the id with the day.
        id: &format!("{}/{}", fields.at(0), fields.at(1)),
        date: fields.day(1)?,
        published: None,
        url: "",
        publisher: fields.at(13),
        actors: read_side(&fields, 2),
        recipients: read_side(&fields, 8),
        kind,
        modes: Vec::new(),
        contexts: Vec::new(),
        cameo: fields.at(6),
        scale: fields.number(7)?,
        place: place.transpose()?,
        text: fields.at(5),
    };
    made.incoming(&fields)
}

fn read_side(fields: &Fields<'_>, from: usize) -> Vec<Entity> {
    if fields.at(from).is_empty() && fields.at(from + 2).is_empty() {
        return Vec::new();
    }
    let sector: Vec<demarche_schema::Sector> = sector_by_names(fields.at(from + 1)).into_iter().collect();
    let land = fields.at(from + 2);
    let own = land.len() == 3 && land.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = by_name(land).unwrap_or(if own { land } else { "" });
    vec![entity(code, &sector, fields.at(from))]
}
