//! Codes of the formats: countries, sectors, CAMEO roots.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use demarche_schema::{EventType, Sector};

/// A country under its codes.
pub(super) struct Country {
    pub(super) iso3: &'static str,
    pub(super) fips: &'static str,
    pub(super) name: &'static str,
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let lines = include_str!("countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let country = |line: &'static str| {
        let mut cells = line.split('\t');
        let (iso3, _, fips, name) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        Some(Country { iso3, fips, name })
    };
    lines.filter_map(country).collect()
});

static BY_NAME: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    // Names under which the data sets know countries that the table has under others.
    const OTHER: [(&str, &str); 22] = [
        ("russian federation", "RUS"),
        ("united states of america", "USA"),
        ("occupied palestinian territory", "PSE"),
        ("palestinian territory, occupied", "PSE"),
        ("iran, islamic republic of", "IRN"),
        ("korea, republic of", "KOR"),
        ("korea, democratic people's republic of", "PRK"),
        ("syrian arab republic", "SYR"),
        ("viet nam", "VNM"),
        ("lao people's democratic republic", "LAO"),
        ("burma", "MMR"),
        ("democratic republic of congo", "COD"),
        ("congo, the democratic republic of the", "COD"),
        ("czech republic", "CZE"),
        ("ivory coast", "CIV"),
        ("macedonia", "MKD"),
        ("swaziland", "SWZ"),
        ("cape verde", "CPV"),
        ("south korea", "KOR"),
        ("north korea", "PRK"),
        ("turkey", "TUR"),
        ("united states", "USA"),
    ];
    let named = COUNTRIES.iter().map(|country| (country.name.to_lowercase(), country.iso3));
    named.chain(OTHER.iter().map(|(name, code)| ((*name).to_owned(), *code))).collect()
});

/// The country of an ISO 3166 alpha-3 code.
pub(super) fn country(iso3: &str) -> Option<&'static Country> {
    COUNTRIES.binary_search_by_key(&iso3, |country| country.iso3).ok().map(|at| &COUNTRIES[at])
}

/// The code of a country by its name.
pub(super) fn by_name(name: &str) -> Option<&'static str> {
    BY_NAME.get(&name.trim().to_lowercase()).copied()
}

/// The code of a country by its FIPS 10-4 code.
pub(super) fn by_fips(fips: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|country| !fips.is_empty() && country.fips == fips).map(|country| country.iso3)
}

/// Whether a code is one of PLOVER's for those who are no state.
pub(super) fn is_non_state(code: &str) -> bool {
    matches!(code, "IGO" | "UNO" | "EUR" | "NGO" | "ISM" | "IMG" | "MNC")
}

/// What ICEWS calls a sector.
pub(super) fn sector_name(sector: Sector) -> &'static str {
    NAMES.iter().find(|(known, _)| *known == sector).map_or("", |(_, name)| name)
}

/// The first of ICEWS' sectors that is one of PLOVER's.
pub(super) fn sector_by_names(names: &str) -> Option<Sector> {
    names.split(',').find_map(|name| {
        let name = name.trim().to_lowercase();
        NAMES.iter().find(|(_, known)| known.to_lowercase() == name).map(|(sector, _)| *sector)
    })
}

const NAMES: [(Sector, &str); 25] = [
    (Sector::Gov, "Government"),
    (Sector::Mil, "Military"),
    (Sector::Cop, "Police"),
    (Sector::Jud, "Judicial"),
    (Sector::Leg, "Legislative / Parliamentary"),
    (Sector::Prm, "Paramilitary"),
    (Sector::Pty, "Parties"),
    (Sector::Reb, "Rebel"),
    (Sector::Spy, "State Intelligence"),
    (Sector::Uaf, "Unidentified Forces"),
    (Sector::Unk, "Unspecified"),
    (Sector::Agr, "Agricultural"),
    (Sector::Bus, "Business"),
    (Sector::Crm, "Criminals / Gangs"),
    (Sector::Cvl, "General Population / Civilian / Social"),
    (Sector::Edu, "Education"),
    (Sector::Eli, "Elite"),
    (Sector::Jrn, "News"),
    (Sector::Lab, "Labor"),
    (Sector::Med, "Medical / Health"),
    (Sector::Ref, "Refugees / Displaced"),
    (Sector::Opp, "Opposition Major Party (Out Of Government)"),
    (Sector::Pre, "Prestige"),
    (Sector::Rel, "Religious"),
    (Sector::Soc, "Social"),
];

/// A sector by a CAMEO type code: PLOVER keeps most of them.
pub(super) fn sector_of_cameo(code: &str) -> Option<Sector> {
    match code {
        "MED" => Some(Sector::Jrn),
        "HLH" => Some(Sector::Med),
        "INS" | "SEP" | "RAD" => Some(Sector::Reb),
        other => Sector::from_name(other),
    }
}

/// The event type of a CAMEO code, as PLOVER's conversion has it; the reason where it has none.
pub(super) fn type_of_cameo(code: &str) -> Result<EventType, String> {
    let digits = (2..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if !digits {
        return Err(format!("“{code}” is no CAMEO code"));
    }
    Ok(match &code[..2] {
        "01" => return Err(format!("CAMEO {code} is a public statement, which PLOVER does not code")),
        "02" | "10" => EventType::Request,
        "03" => EventType::Agree,
        "04" => EventType::Consult,
        "05" if code.starts_with("057") => EventType::Agree,
        "05" => EventType::Support,
        "06" => EventType::Cooperate,
        "07" => EventType::Aid,
        "08" if code.starts_with("087") => EventType::Retreat,
        "08" => EventType::Concede,
        "09" | "11" => EventType::Accuse,
        "12" => EventType::Reject,
        "13" => EventType::Threaten,
        "14" => EventType::Protest,
        "15" => EventType::Mobilize,
        "16" => EventType::Sanction,
        "17" => EventType::Coerce,
        "18" | "19" | "20" => EventType::Assault,
        _ => return Err(format!("“{code}” is no CAMEO code: its root is not one of 01 to 20")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_in_order_and_found() {
        assert!(COUNTRIES.is_sorted_by_key(|country| country.iso3));
        assert_eq!(country("DEU").map(|country| country.fips), Some("GM"));
        assert_eq!(by_fips("GM"), Some("DEU"));
        assert_eq!(
            (by_name("Russian Federation"), by_name("Peru"), by_name("Atlantis")),
            (Some("RUS"), Some("PER"), None)
        );
    }

    #[test]
    fn every_sector_has_a_name() {
        for &sector in Sector::ALL {
            assert_eq!(sector_by_names(sector_name(sector)), Some(sector));
        }
    }
}
