//! Phoenix: 26 columns, no header. CAMEO actor codes: entity and role.

use demarche_schema::Entity;

use super::Dyad;

pub(super) fn row(dyad: &Dyad<'_>) -> Vec<String> {
    let day = dyad.day();
    let part = |format: &dyn Fn(demarche_schema::Date) -> String| day.map_or_else(String::new, format);
    let place = dyad.event.event_loc.as_ref();
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let contexts: Vec<&str> = dyad.event.context.iter().map(|context| context.as_str()).collect();
    let mut cells = vec![
        format!("{}_{}", dyad.head.id, dyad.pair),
        part(&|day| crate::rows::day_number(day).to_string()),
        part(&|day| day.year().to_string()),
        part(&|day| format!("{:02}", day.month())),
        part(&|day| format!("{:02}", day.day())),
    ];
    cells.extend(side(dyad.actor));
    cells.extend(side(dyad.recipient));
    cells.extend([
        dyad.event.cameo.clone(),
        dyad.event.cameo.chars().take(2).collect(),
        // Statements, and the four quadrants of cooperation and conflict, counted from 1.
        dyad.event.quad_code.to_string(),
        format!("{:.1}", dyad.event.event_scale),
        contexts.join(";"),
        number(place.and_then(|place| place.lat)),
        number(place.and_then(|place| place.lon)),
        place.map_or_else(String::new, |place| place.name.clone()),
        String::new(),
        place.map_or_else(String::new, |place| place.country.clone()),
        format!("{}_{}", dyad.document.id, dyad.head.sentence),
        dyad.document.url.clone().unwrap_or_default(),
        dyad.document.publisher.clone().unwrap_or_default(),
    ]);
    cells
}

/// Full code, entity, role, attributes.
fn side(entity: Option<&Entity>) -> Vec<String> {
    let Some(entity) = entity else { return vec![String::new(); 4] };
    let role = entity.sector.map_or("", |sector| sector.as_str());
    let other: Vec<&str> = entity.other_sectors.iter().map(|sector| sector.as_str()).collect();
    vec![format!("{}{role}{}", entity.code, other.join("")), entity.code.clone(), role.to_owned(), other.join(";")]
}
