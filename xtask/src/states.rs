//! States and dependencies from the country codes, with demonyms from the World Factbook.

use std::collections::BTreeMap;

use crate::csv::Row;
use crate::text::{fold, unescape};

/// Correlates of War numbers by ISO alpha-3; former states stand under their successor.
const COW: &str = "USA 2 CAN 20 BHS 31 CUB 40 HTI 41 DOM 42 JAM 51 TTO 52 BRB 53 DMA 54 GRD 55 LCA 56 VCT 57 ATG 58 KNA 60 \
    MEX 70 BLZ 80 GTM 90 HND 91 SLV 92 NIC 93 CRI 94 PAN 95 COL 100 VEN 101 GUY 110 SUR 115 ECU 130 PER 135 BRA 140 BOL 145 \
    PRY 150 CHL 155 ARG 160 URY 165 GBR 200 IRL 205 NLD 210 BEL 211 LUX 212 FRA 220 MCO 221 LIE 223 CHE 225 ESP 230 AND 232 \
    PRT 235 DEU 255 POL 290 AUT 305 HUN 310 CZE 316 SVK 317 ITA 325 SMR 331 MLT 338 ALB 339 MNE 341 MKD 343 HRV 344 SRB 345 \
    BIH 346 KOS 347 SVN 349 GRC 350 CYP 352 BGR 355 MDA 359 ROU 360 RUS 365 EST 366 LVA 367 LTU 368 UKR 369 BLR 370 ARM 371 \
    GEO 372 AZE 373 FIN 375 SWE 380 NOR 385 DNK 390 ISL 395 CPV 402 STP 403 GNB 404 GNQ 411 GMB 420 MLI 432 SEN 433 BEN 434 \
    MRT 435 NER 436 CIV 437 GIN 438 BFA 439 LBR 450 SLE 451 GHA 452 TGO 461 CMR 471 NGA 475 GAB 481 CAF 482 TCD 483 COG 484 \
    COD 490 UGA 500 KEN 501 TZA 510 BDI 516 RWA 517 SOM 520 DJI 522 ETH 530 ERI 531 AGO 540 MOZ 541 ZMB 551 ZWE 552 MWI 553 \
    ZAF 560 NAM 565 LSO 570 BWA 571 SWZ 572 MDG 580 COM 581 MUS 590 SYC 591 MAR 600 DZA 615 TUN 616 LBY 620 SDN 625 SSD 626 \
    IRN 630 TUR 640 IRQ 645 EGY 651 SYR 652 LBN 660 JOR 663 ISR 666 SAU 670 YEM 679 KWT 690 BHR 692 QAT 694 ARE 696 OMN 698 \
    AFG 700 TKM 701 TJK 702 KGZ 703 UZB 704 KAZ 705 CHN 710 MNG 712 TWN 713 PRK 731 KOR 732 JPN 740 IND 750 BTN 760 PAK 770 \
    BGD 771 MMR 775 LKA 780 MDV 781 NPL 790 THA 800 KHM 811 LAO 812 VNM 816 MYS 820 SGP 830 BRN 835 PHL 840 IDN 850 TLS 860 \
    AUS 900 PNG 910 NZL 920 VUT 935 SLB 940 KIR 946 TUV 947 FJI 950 TON 955 NRU 970 MHL 983 PLW 986 FSM 987 WSM 990";

/// Numbers of former states and their successor's code.
const FORMER_COW: &[(u16, &str)] =
    &[(260, "DEU"), (265, "DEU"), (315, "CZE"), (678, "YEM"), (680, "YEM"), (817, "VNM")];

/// Names that news uses, where the source's short name differs.
const NAMES: &[(&str, &str)] = &[
    ("BIH", "Bosnia and Herzegovina"),
    ("COG", "Republic of the Congo"),
    ("COD", "Democratic Republic of the Congo"),
    ("USA", "United States"),
    ("GBR", "United Kingdom"),
    ("MMR", "Myanmar"),
    ("VAT", "Holy See"),
    ("TUR", "Turkey"),
    ("CIV", "Ivory Coast"),
    ("STP", "Sao Tome and Principe"),
    ("ATG", "Antigua and Barbuda"),
    ("KNA", "Saint Kitts and Nevis"),
    ("VCT", "Saint Vincent and the Grenadines"),
    ("TTO", "Trinidad and Tobago"),
    ("LCA", "Saint Lucia"),
    ("HKG", "Hong Kong"),
    ("PSE", "Palestine"),
    ("CZE", "Czech Republic"),
    ("TLS", "Timor-Leste"),
];

/// Demonyms of the source that would mislead: another state's, or a bare "Korean".
const WRONG_DEMONYMS: &[&str] =
    &["PRK", "KOR", "HKG", "MAC", "SPM", "ABW", "CUW", "VAT", "TCA", "TWN", "IRL", "SWZ", "ESH", "IMN"];

/// One line of the source, cut to what is used.
#[derive(Debug, Clone)]
struct Country {
    alpha3: String,
    /// Code after folding dependencies into their controlling state.
    code: String,
    alpha2: String,
    fips: String,
    name: String,
    names: Vec<String>,
    capital: String,
    wikidata: String,
    state: bool,
}

/// The countries, with their look-ups.
pub(crate) struct Countries {
    list: Vec<Country>,
    by_alpha2: BTreeMap<String, usize>,
    by_fips: BTreeMap<String, usize>,
    by_cow: BTreeMap<u16, String>,
}

impl Countries {
    pub(crate) fn new(rows: &[Row]) -> Self {
        let alpha: BTreeMap<&str, &str> =
            rows.iter().map(|row| (row["ISO3166-1-Alpha-2"].as_str(), row["ISO3166-1-Alpha-3"].as_str())).collect();
        let mut list: Vec<Country> = rows.iter().filter_map(|row| country(row, &alpha)).collect();
        list.push(kosovo());
        list.sort_by(|a, b| a.alpha3.cmp(&b.alpha3));
        let by = |key: fn(&Country) -> &String| list.iter().enumerate().map(move |(at, c)| (key(c).clone(), at));
        let mut by_fips: BTreeMap<String, usize> = by(|c| &c.fips).collect();
        if let Some(at) = list.iter().position(|c| c.alpha3 == "PSE") {
            by_fips.extend([("GZ".to_owned(), at), ("WE".to_owned(), at)]);
        }
        let by_alpha2 = by(|c| &c.alpha2).collect();
        let words: Vec<&str> = COW.split_whitespace().collect();
        let mut by_cow: BTreeMap<u16, String> =
            words.chunks(2).filter_map(|pair| Some((pair.get(1)?.parse().ok()?, pair[0].to_owned()))).collect();
        by_cow.extend(FORMER_COW.iter().map(|(number, code)| (*number, (*code).to_owned())));
        Self { list, by_alpha2, by_fips, by_cow }
    }

    /// Code of the state that has, or controls, what ISO alpha-2 names.
    pub(crate) fn of_alpha2(&self, alpha2: &str) -> Option<&str> {
        Some(self.list[*self.by_alpha2.get(alpha2)?].code.as_str())
    }

    pub(crate) fn is_state_alpha2(&self, alpha2: &str) -> bool {
        self.by_alpha2.get(alpha2).is_some_and(|&at| self.list[at].state)
    }

    /// Code for a file of the Factbook: "africa/ag.json" is Algeria's.
    pub(crate) fn of_factbook(&self, file: &str) -> Option<&str> {
        Some(self.list[self.factbook(file)?].code.as_str())
    }

    /// Whether the file is about a state itself and not a dependency.
    pub(crate) fn is_state_file(&self, file: &str) -> bool {
        self.factbook(file).is_some_and(|at| self.list[at].state) && !file.ends_with("/we.json")
    }

    fn factbook(&self, file: &str) -> Option<usize> {
        let stem = file.rsplit('/').next()?.strip_suffix(".json")?.to_uppercase();
        self.by_fips.get(&stem).copied()
    }

    /// Code of a Correlates of War number, former states under their successor.
    pub(crate) fn of_cow(&self, number: u16) -> Option<&str> {
        self.by_cow.get(&number).map(String::as_str)
    }

    fn cow(&self, code: &str) -> Option<u16> {
        let current = |number: &&u16| !FORMER_COW.iter().any(|(former, _)| former == *number);
        self.by_cow
            .iter()
            .filter(|(number, _)| current(number))
            .find(|(_, known)| *known == code)
            .map(|(number, _)| *number)
    }
}

fn country(row: &Row, alpha: &BTreeMap<&str, &str>) -> Option<Country> {
    let alpha3 = row["ISO3166-1-Alpha-3"].clone();
    let status = row["is_independent"].as_str();
    let state = status == "Yes" || ["HKG", "PSE", "ATA", "TWN"].contains(&alpha3.as_str());
    let code = match alpha3.as_str() {
        _ if state => alpha3.clone(),
        "ESH" => "MAR".to_owned(),
        "UMI" => "USA".to_owned(),
        _ => (*alpha.get(status.rsplit(' ').next()?)?).to_owned(),
    };
    let known = NAMES.iter().find(|(code, _)| *code == alpha3).map(|(_, name)| (*name).to_owned());
    let shown = row["CLDR display name"].replace('’', "'");
    let name = known.unwrap_or_else(|| shown.clone());
    let mut names = Vec::new();
    for other in [&shown, &row["UNTERM English Short"], &row["official_name_en"]] {
        let cut = other.split(" (").next().unwrap_or(other).trim_end_matches([' ', '*']).replace('’', "'");
        let fits = cut.len() > 3 && !cut.contains(',') && !cut.contains(" - ") && cut != name;
        if fits && !names.contains(&cut) {
            names.push(cut);
        }
    }
    let plain = fold(&name);
    if plain != name && !names.contains(&plain) {
        names.push(plain);
    }
    let fips = if alpha3 == "SRB" { "RI".to_owned() } else { row["FIPS"].clone() };
    let wikidata = row["wikidata_id"].rsplit('/').next().unwrap_or("").to_owned();
    let capital = if alpha3 == "PSE" { "Ramallah" } else { row["Capital"].trim() }.to_owned();
    Some(Country {
        alpha3,
        code,
        alpha2: row["ISO3166-1-Alpha-2"].clone(),
        fips,
        name,
        names,
        capital,
        wikidata,
        state,
    })
}

fn kosovo() -> Country {
    let text = str::to_owned;
    Country {
        alpha3: text("KOS"),
        code: text("KOS"),
        alpha2: text("XK"),
        fips: text("KV"),
        name: text("Kosovo"),
        names: Vec::new(),
        capital: text("Pristina"),
        wikidata: text("Q1246"),
        state: true,
    }
}

pub(crate) fn compile(countries: &Countries, demonyms: &str) -> String {
    let mut words: BTreeMap<usize, (Vec<String>, Vec<String>)> = BTreeMap::new();
    // The Gaza Strip and the West Bank have no demonyms of their own.
    for line in demonyms.lines().filter(|line| !line.contains("/gz.") && !line.contains("/we.")) {
        let cells: Vec<&str> = line.split('\t').collect();
        if let (&[_, _, nouns, adjectives], Some(at)) =
            (cells.as_slice(), countries.factbook(cells[0]).filter(|_| cells.len() == 4))
        {
            words.insert(at, (people(&unescape(nouns)), adjective_list(&unescape(adjectives))));
        }
    }
    let mut out = String::from(
        "# States and dependencies. Generated by “cargo run -p xtask -- facts”; do not edit, add to states-more.lex.\n\
         # Sources: country codes of datasets/country-codes (PDDL); adjectives and demonyms of The World Factbook (public\n\
         # domain); Correlates of War numbers. Dependencies carry the code of their controlling state, as PLOVER has it.\n",
    );
    for (at, country) in countries.list.iter().enumerate() {
        let none = (Vec::new(), Vec::new());
        let skip = WRONG_DEMONYMS.contains(&country.alpha3.as_str());
        let (nouns, adjectives) = words.get(&at).filter(|_| !skip).unwrap_or(&none);
        block(&mut out, countries, country, nouns, adjectives);
    }
    out
}

fn block(out: &mut String, countries: &Countries, country: &Country, nouns: &[String], adjectives: &[String]) {
    let mut line = |key: &str, value: &str| {
        if !value.is_empty() {
            out.push_str(&format!("  {key:<9}  {value}\n"));
        }
    };
    line("name", &country.name);
    line("names", &country.names.join("|"));
    let adjectives: Vec<&str> = adjectives.iter().map(String::as_str).filter(|word| *word != country.name).collect();
    line("adjective", &adjectives.join("|"));
    line("demonym", &nouns.join("|"));
    if country.state {
        line("capital", &capital(&country.capital));
        line("iso2", &country.alpha2);
        line("fips", if country.alpha3 == "PSE" { "" } else { &country.fips });
        line("cow", &countries.cow(&country.code).map(|n| n.to_string()).unwrap_or_default());
    } else {
        line("code", &country.code);
        line("sector", if country.alpha3 == "ESH" { "PRE" } else { "" });
    }
    line("wikidata", &country.wikidata);
    let head = if country.state { "state" } else { "territory" };
    let at = out.rfind("  name ").unwrap_or(0);
    out.insert_str(at, &format!("\n{head} {}\n", country.alpha3));
}

fn capital(name: &str) -> String {
    let plain = fold(name);
    match name {
        // The island and the state bear the same name, and news means the state.
        "Singapore" | "San Marino" | "Djibouti" | "Luxembourg" | "Hong Kong" | "Guatemala City" | "Nur-Sultan" => {
            match name {
                "Guatemala City" => name.to_owned(),
                "Nur-Sultan" => "Astana|Nur-Sultan".to_owned(),
                _ => String::new(),
            }
        }
        _ if plain != name => format!("{name}|{plain}"),
        _ => name.to_owned(),
    }
}

/// "Dane(s)" → Dane, Danes; "Frenchman(men), Frenchwoman(women)" → four words.
fn people(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let main = text.split(';').next().unwrap_or("");
    for item in main.split(", ").flat_map(|part| part.split(" or ")).map(str::trim) {
        let (word, ending) = item.split_once('(').unwrap_or((item, ""));
        let ending = ending.split(')').next().unwrap_or("");
        let bare = word.trim().to_owned();
        if bare.is_empty() || bare == "none" || bare == "NA" || !bare.starts_with(|c: char| c.is_uppercase()) {
            continue;
        }
        let plural = match ending {
            "s" => Some(format!("{bare}s")),
            "men" => bare.strip_suffix("man").map(|stem| format!("{stem}men")),
            "women" => bare.strip_suffix("woman").map(|stem| format!("{stem}women")),
            _ => None,
        };
        for word in std::iter::once(bare).chain(plural) {
            if !out.contains(&word) {
                out.push(word);
            }
        }
    }
    out
}

fn adjective_list(text: &str) -> Vec<String> {
    let main = text.split("; note").next().unwrap_or("").replace(';', ",").replace(" (or ", " or ");
    let mut out: Vec<String> = Vec::new();
    for item in main.split(',').flat_map(|part| part.split(" or ")) {
        let word = item.split('(').next().unwrap_or("").trim_matches([' ', ')']).to_owned();
        let fits = !word.is_empty() && word != "none" && word != "NA" && word.starts_with(|c: char| c.is_uppercase());
        if fits && !out.contains(&word) {
            out.push(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn demonyms_unfold() {
        assert_eq!(
            people("Frenchman(men), Frenchwoman(women)"),
            ["Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen"]
        );
        assert_eq!(people("Lao(s) or Laotian(s)"), ["Lao", "Laos", "Laotian", "Laotians"]);
        assert_eq!(people("Thai (singular and plural)"), ["Thai"]);
        assert_eq!(adjective_list("Saudi or Saudi Arabian"), ["Saudi", "Saudi Arabian"]);
    }
}
