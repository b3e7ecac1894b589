//! Reads the files of `lexicon/actors/`.

use std::collections::BTreeMap;

use demarche_schema::{Diagnostic, Sector};

use super::{
    ActorTables, Ambiguity, At, Change, City, Dated, Day, Entry, EntryKind, List, Meaning, Membership, Modifier,
    NounKind, Nouns, Person, Scene, Seat, Term,
};
use crate::block::{self, Block, Line, Source, expected, nearest};
use crate::table::{self, Row};

const ENTRY_KEYS: &[&str] =
    &["name", "names", "adjective", "demonym", "capital", "seat", "code", "sector", "wikidata", "iso2", "fips", "cow"];
const BLOCK_KINDS: &[&str] = &[
    "state",
    "territory",
    "organisation",
    "group",
    "body",
    "company",
    "people",
    "region",
    "also",
    "nouns",
    "modifier",
    "ambiguous",
    "scene",
    "list",
];
const LEADER_COLUMNS: &[&str] = &["code", "sector", "name", "aliases", "office", "from", "to", "wikidata", "source"];
const NAME_COLUMNS: &[&str] = &["code", "sectors", "name", "aliases"];
const CITY_COLUMNS: &[&str] = &["name", "names", "code", "lat", "lon", "population", "geonames", "capital"];
const MEMBER_COLUMNS: &[&str] = &["organisation", "members"];
/// Lists that the program asks for.
const LISTS: &[&str] = &["women-names", "men-names", "common-surnames", "prominent-surnames"];
/// Codes that are no state's.
pub(super) const NON_STATES: &[&str] = &["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

/// Reads the actor files. Every mistake is reported; what can be read is in the tables.
#[must_use]
pub fn read(sources: &[Source<'_>]) -> (ActorTables, Vec<Diagnostic>) {
    let mut reader = Reader::default();
    for source in sources {
        reader.tables.files.push(source.file.to_owned());
        reader.file = u16::try_from(reader.tables.files.len() - 1).unwrap_or(u16::MAX);
        let name = source.file.rsplit(['/', '\\']).next().unwrap_or(source.file);
        match name {
            _ if name.ends_with(".tsv") && name.starts_with("leaders") => reader.leaders(*source),
            _ if name.ends_with(".tsv") && name.starts_with("names") => reader.names(*source),
            _ if name.ends_with(".tsv") && name.starts_with("cities") => reader.cities(*source),
            _ if name.ends_with(".tsv") && name.starts_with("membership") => reader.memberships(*source),
            _ => reader.blocks(*source),
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    tables: ActorTables,
    errors: Vec<Diagnostic>,
    file: u16,
    /// `also` blocks, to be joined to their states at the end.
    also: Vec<(Block, Entry)>,
    /// Where each block stands, to report repeats.
    seen: BTreeMap<(String, String), String>,
    /// Codes used, with an error to report when no state has them.
    codes: Vec<(String, Diagnostic)>,
    people: BTreeMap<(String, String), usize>,
}

impl Reader {
    fn blocks(&mut self, source: Source<'_>) {
        let (blocks, errors) = block::read(source);
        self.errors.extend(errors);
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: Block) {
        let at = At { file: self.file, line: block.place.line };
        if block.name.is_empty() {
            self.errors.push(block.error(format!("a {} needs a name", block.kind)));
            return;
        }
        if block.kind != "also" {
            let key = (block.kind.clone(), block.name.clone());
            if let Some(first) = self.seen.insert(key, block.place.to_string()) {
                self.errors.push(block.error(format!("{} {} stands already at {first}", block.kind, block.name)));
            }
        }
        match block.kind.as_str() {
            "also" => {
                let entry = self.entry(&block, EntryKind::State, at);
                self.also.push((block, entry));
            }
            "nouns" => self.nouns(&block, at),
            "modifier" => self.modifier(&block, at),
            "ambiguous" => self.ambiguous(&block, at),
            "scene" => {
                block.check_keys(&["words"], &mut self.errors);
                let words = lower(list(&block, "words"));
                self.tables.scenes.push(Scene { id: block.name, at, words });
            }
            "list" => self.list(&block),
            kind => match EntryKind::NAMES.iter().find(|(name, _)| *name == kind) {
                Some(&(_, kind)) => {
                    let entry = self.entry(&block, kind, at);
                    self.check_entry(&block, &entry);
                    self.tables.entries.push(entry);
                }
                None => {
                    let error = block.error(format!("no kind of actor block is called “{kind}”"));
                    self.errors.push(error.help(expected(kind, BLOCK_KINDS)));
                }
            },
        }
    }

    fn entry(&mut self, block: &Block, kind: EntryKind, at: At) -> Entry {
        block.check_keys(ENTRY_KEYS, &mut self.errors);
        let code = match (block.get("code"), kind) {
            (Some(line), _) => {
                self.code(line);
                line.value.clone()
            }
            (None, EntryKind::State) => block.name.clone(),
            (None, _) => String::new(),
        };
        let sectors = block.values("sector").filter_map(|line| self.dated(line)).collect();
        let seats = block.values("seat").filter_map(|line| self.seats(line)).flatten().collect();
        let cow = block.get("cow").map_or(0, |line| {
            line.value.parse().unwrap_or_else(|_| {
                self.errors.push(line.error(0, format!("“{}” is no number", line.value)));
                0
            })
        });
        let text = |key: &str| block.get(key).map(|line| line.value.clone()).unwrap_or_default();
        Entry {
            kind,
            id: block.name.clone(),
            at,
            code,
            name: text("name"),
            names: list(block, "names"),
            adjectives: list(block, "adjective"),
            demonyms: list(block, "demonym"),
            capitals: list(block, "capital"),
            seats,
            sectors,
            wikidata: Some(text("wikidata")).filter(|id| !id.is_empty()),
            iso2: text("iso2"),
            fips: text("fips"),
            cow,
        }
    }

    fn check_entry(&mut self, block: &Block, entry: &Entry) {
        if entry.name.is_empty() && entry.kind != EntryKind::Region {
            self.errors.push(block.error("an entry needs a “name”"));
        }
        if entry.code.is_empty() && !matches!(entry.kind, EntryKind::Region | EntryKind::People) {
            self.errors.push(block.error("an entry needs a “code”"));
        }
        if entry.kind == EntryKind::State && !(entry.id.len() == 3 && entry.id.bytes().all(|b| b.is_ascii_uppercase()))
        {
            self.errors
                .push(block.error("a state is named by its three capital letters").help("ISO 3166 alpha-3, as FRA"));
        }
    }

    fn code(&mut self, line: &Line) {
        let error = line.error(0, format!("no state and no code of the code book is “{}”", line.value));
        self.codes.push((line.value.clone(), error));
    }

    /// `REB PTY until 2021-08-15`
    fn dated(&mut self, line: &Line) -> Option<Dated> {
        let mut out = Dated { since: 0, until: 99_991_231, sectors: Vec::new() };
        let mut words = line.value.split_whitespace();
        while let Some(word) = words.next() {
            let offset = word.as_ptr() as usize - line.value.as_ptr() as usize;
            match word {
                "since" | "until" => {
                    let day = words.next().unwrap_or("");
                    match read_day(day, word == "until") {
                        Some(day) if word == "since" => out.since = day,
                        Some(day) => out.until = day,
                        None => self.errors.push(bad_day(line.error(offset, format!("“{day}” is no date")))),
                    }
                }
                _ => match Sector::from_name(word) {
                    Some(sector) => out.sectors.push(sector),
                    None => {
                        let error = line.error(offset, format!("no sector is called “{word}”"));
                        self.errors.push(error.help(expected(word, Sector::NAMES)));
                    }
                },
            }
        }
        (!out.sectors.is_empty()).then_some(out)
    }

    fn sectors(&mut self, block: &Block) -> Vec<Sector> {
        let lines: Vec<Dated> = block.values("sector").filter_map(|line| self.dated(line)).collect();
        lines.into_iter().flat_map(|dated| dated.sectors).collect()
    }

    /// `Kremlin|Novo-Ogaryovo` or `Pentagon as MIL`
    fn seats(&mut self, line: &Line) -> Option<Vec<Seat>> {
        let (names, sector) = match line.value.rsplit_once(" as ") {
            None => (line.value.as_str(), Sector::Gov),
            Some((names, sector)) => {
                let Some(known) = Sector::from_name(sector.trim()) else {
                    let error = line.error(names.len() + 4, format!("no sector is called “{sector}”"));
                    self.errors.push(error.help(expected(sector, Sector::NAMES)));
                    return None;
                };
                (names, known)
            }
        };
        Some(split(names).map(|name| Seat { name: name.to_owned(), sector }).collect())
    }

    fn list(&mut self, block: &Block) {
        block.check_keys(&["words"], &mut self.errors);
        if !LISTS.contains(&block.name.as_str()) {
            let error = block.error(format!("the program asks for no list “{}”", block.name));
            self.errors.push(error.help(expected(&block.name, LISTS)));
        }
        self.tables.lists.push(List { id: block.name.clone(), words: list(block, "words") });
    }

    fn nouns(&mut self, block: &Block, at: At) {
        block.check_keys(&["sector", "kind", "weak", "bare", "code", "office", "words"], &mut self.errors);
        let kind = match block.get("kind").map(|line| (line, line.value.as_str())) {
            None | Some((_, "person")) => NounKind::Person,
            Some((_, "body")) => NounKind::Body,
            Some((_, "group")) => NounKind::Group,
            Some((_, "country")) => NounKind::Country,
            Some((line, other)) => {
                let error = line.error(0, format!("no kind of noun is called “{other}”"));
                self.errors.push(error.help(expected(other, &["person", "body", "group", "country"])));
                NounKind::Person
            }
        };
        if let Some(line) = block.get("code") {
            self.code(line);
        }
        let words = lower(list(block, "words"));
        if words.is_empty() {
            self.errors.push(block.error("nouns need “words”"));
        }
        let sectors = self.sectors(block);
        self.tables.nouns.push(Nouns {
            id: block.name.clone(),
            at,
            sectors,
            kind,
            weak: block.get("weak").is_some(),
            bare: block.get("bare").is_some(),
            code: block.get("code").map(|line| line.value.clone()).unwrap_or_default(),
            office: block.get("office").is_some(),
            words,
        });
    }

    fn modifier(&mut self, block: &Block, at: At) {
        block.check_keys(&["sector", "change", "words"], &mut self.errors);
        let known = &["replace", "first", "weak", "only-weak"];
        let change = match block.get("change").map(|line| (line, line.value.as_str())) {
            Some((_, "replace")) => Change::Replace,
            Some((_, "first")) => Change::First,
            None | Some((_, "weak")) => Change::Weak,
            Some((_, "only-weak")) => Change::OnlyWeak,
            Some((line, other)) => {
                self.errors.push(line.error(0, format!("no change is called “{other}”")).help(expected(other, known)));
                Change::Weak
            }
        };
        let sectors = self.sectors(block);
        let words = lower(list(block, "words"));
        self.tables.modifiers.push(Modifier { id: block.name.clone(), at, sectors, change, words });
    }

    /// `means COD near Kinshasa|Goma`
    fn ambiguous(&mut self, block: &Block, at: At) {
        block.check_keys(&["means"], &mut self.errors);
        let mut meanings = Vec::new();
        for line in block.values("means") {
            let (code, near) = line.value.split_once(" near ").unwrap_or((&line.value, ""));
            let code = code.trim();
            if code != "-" {
                let error = line.error(0, format!("no state and no code of the code book is “{code}”"));
                self.codes.push((code.to_owned(), error));
            }
            let code = if code == "-" { String::new() } else { code.to_owned() };
            meanings.push(Meaning { code, near: split(near).map(str::to_owned).collect() });
        }
        if meanings.len() < 2 {
            self.errors.push(block.error("an ambiguous name has at least two lines “means CODE near words”"));
        }
        self.tables.ambiguities.push(Ambiguity { name: block.name.clone(), at, meanings });
    }

    fn leaders(&mut self, source: Source<'_>) {
        let (rows, errors) = table::read(source, LEADER_COLUMNS);
        self.errors.extend(errors);
        for row in rows {
            self.leader(row);
        }
    }

    /// One line a name: the short form of a `group` block.
    fn names(&mut self, source: Source<'_>) {
        let (rows, errors) = table::read(source, NAME_COLUMNS);
        self.errors.extend(errors);
        for row in rows {
            self.one_name(row);
        }
    }

    fn one_name(&mut self, row: Row<'_>) {
        let (code, name) = (row.cell(0), row.cell(2));
        if name.is_empty() {
            self.errors.push(row.error(2, "an entry needs a name"));
            return;
        }
        self.codes.push((code.to_owned(), row.error(0, format!("no state and no code of the code book is “{code}”"))));
        let mut sectors = Vec::new();
        for word in row.cell(1).split_whitespace() {
            match Sector::from_name(word) {
                Some(sector) => sectors.push(sector),
                None => {
                    let error = row.error(1, format!("no sector is called “{word}”"));
                    self.errors.push(error.help(expected(word, Sector::NAMES)));
                }
            }
        }
        let id: String = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        if let Some(first) = self.seen.insert(("group".to_owned(), id.clone()), format!("{}:{}", row.file, row.line)) {
            self.errors.push(row.error(2, format!("group {id} stands already at {first}")));
        }
        let dated = Dated { since: 0, until: 99_991_231, sectors };
        self.tables.entries.push(Entry {
            kind: EntryKind::Group,
            id,
            at: At { file: self.file, line: row.line },
            code: code.to_owned(),
            name: name.to_owned(),
            names: split(row.cell(3)).map(str::to_owned).collect(),
            adjectives: Vec::new(),
            demonyms: Vec::new(),
            capitals: Vec::new(),
            seats: Vec::new(),
            sectors: if dated.sectors.is_empty() { Vec::new() } else { vec![dated] },
            wikidata: None,
            iso2: String::new(),
            fips: String::new(),
            cow: 0,
        });
    }

    fn leader(&mut self, row: Row<'_>) {
        let (code, name) = (row.cell(0), row.cell(2));
        self.codes.push((code.to_owned(), row.error(0, format!("no state and no code of the code book is “{code}”"))));
        let Some(sector) = Sector::from_name(row.cell(1)) else {
            let error = row.error(1, format!("no sector is called “{}”", row.cell(1)));
            self.errors.push(error.help(expected(row.cell(1), Sector::NAMES)));
            return;
        };
        if name.is_empty() {
            self.errors.push(row.error(2, "a person needs a name"));
            return;
        }
        let (from, to) = (self.day_cell(row, 5, false), self.day_cell(row, 6, true));
        let (from, to) = (from.unwrap_or(0), to.unwrap_or(99_991_231));
        if from > to {
            self.errors.push(row.error(6, "the last day comes before the first"));
        }
        let at = At { file: self.file, line: row.line };
        let term = Term { code: code.to_owned(), sector, office: row.cell(4).to_owned(), from, to, at };
        let people = &mut self.tables.people;
        let place = *self.people.entry((name.to_owned(), code.to_owned())).or_insert_with(|| {
            let empty = Vec::new;
            people.push(Person {
                name: name.to_owned(),
                short: empty(),
                names: empty(),
                wikidata: None,
                terms: Vec::new(),
            });
            people.len() - 1
        });
        let person = &mut self.tables.people[place];
        for alias in split(row.cell(3)) {
            let list = if alias.contains(' ') { &mut person.names } else { &mut person.short };
            if !list.iter().any(|known| known == alias) {
                list.push(alias.to_owned());
            }
        }
        if person.wikidata.is_none() && !row.cell(7).is_empty() {
            person.wikidata = Some(row.cell(7).to_owned());
        }
        person.terms.push(term);
    }

    fn day_cell(&mut self, row: Row<'_>, column: usize, last: bool) -> Option<Day> {
        let cell = row.cell(column);
        if cell.is_empty() {
            return None;
        }
        let day = read_day(cell, last);
        if day.is_none() {
            self.errors.push(bad_day(row.error(column, format!("“{cell}” is no date"))));
        }
        day
    }

    fn cities(&mut self, source: Source<'_>) {
        let (rows, errors) = table::read(source, CITY_COLUMNS);
        self.errors.extend(errors);
        for row in rows {
            let code = row.cell(2);
            self.codes
                .push((code.to_owned(), row.error(2, format!("no state and no code of the code book is “{code}”"))));
            let numbers = (row.cell(3).parse(), row.cell(4).parse(), row.cell(5).parse(), row.cell(6).parse());
            let (Ok(lat), Ok(lon), Ok(population), Ok(geonames)) = numbers else {
                self.errors.push(row.error(3, "latitude, longitude, population and GeoNames id are numbers"));
                continue;
            };
            self.tables.cities.push(City {
                name: row.cell(0).to_owned(),
                names: split(row.cell(1)).map(str::to_owned).collect(),
                code: code.to_owned(),
                lat,
                lon,
                population,
                geonames,
                capital: row.cell(7) == "capital",
            });
        }
    }

    fn memberships(&mut self, source: Source<'_>) {
        let (rows, errors) = table::read(source, MEMBER_COLUMNS);
        self.errors.extend(errors);
        for row in rows {
            let mut members: Vec<String> = split(row.cell(1)).map(str::to_owned).collect();
            members.sort_unstable();
            for code in &members {
                let error = row.error(1, format!("no state and no code of the code book is “{code}”"));
                self.codes.push((code.clone(), error));
            }
            self.tables.members.push(Membership { organisation: row.cell(0).to_owned(), members });
        }
    }

    fn finish(mut self) -> (ActorTables, Vec<Diagnostic>) {
        let states: BTreeMap<String, usize> = self
            .tables
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.kind == EntryKind::State)
            .map(|(at, entry)| (entry.id.clone(), at))
            .collect();
        for (block, more) in std::mem::take(&mut self.also) {
            match states.get(&block.name) {
                Some(&at) => join(&mut self.tables.entries[at], more),
                None => self.errors.push(block.error(format!("no state is called “{}”", block.name))),
            }
        }
        // A user's overlay may stand alone: without any state there is nothing to check codes against.
        if !states.is_empty() {
            for (code, error) in std::mem::take(&mut self.codes) {
                if !states.contains_key(&code) && !NON_STATES.contains(&code.as_str()) {
                    let near = nearest(&code, states.keys().map(String::as_str));
                    self.errors
                        .push(error.help(near.map_or_else(String::new, |near| format!("did you mean “{near}”?"))));
                }
            }
        }
        for person in &mut self.tables.people {
            person.terms.sort_by_key(|term| (term.from, term.to));
        }
        self.errors.sort_by(|a, b| a.place.cmp(&b.place));
        (self.tables, self.errors)
    }
}

/// Adds the lists of an `also` block to its state.
fn join(state: &mut Entry, more: Entry) {
    if !more.name.is_empty() {
        let old = std::mem::replace(&mut state.name, more.name);
        state.names.push(old);
    }
    state.names.extend(more.names);
    state.adjectives.extend(more.adjectives);
    state.demonyms.extend(more.demonyms);
    state.capitals.extend(more.capitals);
    state.seats.extend(more.seats);
    state.sectors.extend(more.sectors);
    state.wikidata = more.wikidata.or_else(|| state.wikidata.take());
    for (mine, theirs) in [(&mut state.iso2, more.iso2), (&mut state.fips, more.fips)] {
        if !theirs.is_empty() {
            *mine = theirs;
        }
    }
    if more.cow > 0 {
        state.cow = more.cow;
    }
}

fn bad_day(error: Diagnostic) -> Diagnostic {
    error.help("a date is 2026, 2026-02 or 2026-02-05")
}

/// `2026`, `2026-02` or `2026-02-05`; `last` takes the end of what a coarser date covers.
fn read_day(text: &str, last: bool) -> Option<Day> {
    let mut parts = text.split('-');
    let year: i16 = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month: Option<i8> = parts.next().map(str::parse).transpose().ok()?;
    let day: Option<i8> = parts.next().map(str::parse).transpose().ok()?;
    if parts.next().is_some() {
        return None;
    }
    let first = jiff::civil::Date::new(year, month.unwrap_or(if last { 12 } else { 1 }), day.unwrap_or(1)).ok()?;
    let date = if last && day.is_none() { first.last_of_month() } else { first };
    let number = |n: i32| u32::try_from(n).ok();
    number(i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day()))
}

fn split(value: &str) -> impl Iterator<Item = &str> {
    value.split('|').map(str::trim).filter(|item| !item.is_empty())
}

fn list(block: &Block, key: &str) -> Vec<String> {
    block.values(key).flat_map(|line| split(&line.value)).map(str::to_owned).collect()
}

fn lower(words: Vec<String>) -> Vec<String> {
    words.into_iter().map(|word| word.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors_of(text: &str) -> Vec<String> {
        read(&[Source { file: "actors/a.lex", text }]).1.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn also_joins_its_state() {
        let text =
            "state RUS\n  name Russia\n  adjective Russian\nalso RUS\n  names Soviet Union|USSR\n  seat Kremlin\n";
        let (tables, errors) = read(&[Source { file: "a.lex", text }]);
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(tables.entries.len(), 1);
        assert_eq!(tables.entries[0].names, ["Soviet Union", "USSR"]);
        assert_eq!(tables.entries[0].seats[0].name, "Kremlin");
    }

    #[test]
    fn sectors_have_dates() {
        let text =
            "group taliban\n  name Taliban\n  code AFG\n  sector REB until 2021-08-15\n  sector GOV since 2021-08\n";
        let (tables, _) = read(&[Source { file: "a.lex", text }]);
        let sectors = &tables.entries[0].sectors;
        assert_eq!((sectors[0].until, sectors[1].since), (20_210_815, 20_210_801));
    }

    #[test]
    fn mistakes_are_all_reported_with_their_places() {
        let text =
            "state FRA\n  name France\ngruop x\n  name X\ngroup y\n  name Y\n  code FRX\n  sector REBB\n  naem z\n";
        let errors = errors_of(text);
        assert_eq!(errors.len(), 4, "{errors:#?}");
        assert!(errors[0].contains("a.lex:3") && errors[0].contains("did you mean “group”"), "{}", errors[0]);
        assert!(errors[1].contains("a.lex:7:8") && errors[1].contains("did you mean “FRA”"), "{}", errors[1]);
        assert!(errors[2].contains("a.lex:8:10") && errors[2].contains("REB"), "{}", errors[2]);
        assert!(errors[3].contains("a.lex:9:3") && errors[3].contains("did you mean “name”"), "{}", errors[3]);
    }

    #[test]
    fn a_name_takes_one_line() {
        let text =
            "code\tsectors\tname\taliases\nMLI\tREB PTY\tRiver Front\tRF|Front of the River\nMLI\tRBE\tHill Front\t\n";
        let (tables, errors) = read(&[Source { file: "actors/names.tsv", text }]);
        let entry = &tables.entries[0];
        assert_eq!((entry.kind, entry.id.as_str(), entry.code.as_str()), (EntryKind::Group, "river-front", "MLI"));
        assert_eq!(entry.names, ["RF", "Front of the River"]);
        assert_eq!(entry.sectors[0].sectors, [Sector::Reb, Sector::Pty]);
        assert!(errors.len() == 1 && errors[0].to_string().contains("names.tsv:3:5"), "{errors:?}");
    }

    #[test]
    fn repeated_blocks_are_named() {
        let errors = errors_of("region west\n  names the West\nregion west\n  names the West\n");
        assert!(errors[0].contains("stands already at actors/a.lex:1"), "{errors:?}");
    }

    #[test]
    fn terms_of_one_person_come_together() {
        let head = LEADER_COLUMNS.join("\t");
        let text = format!(
            "{head}\nUSA\tGOV\tDonald Trump\tTrump\tpresident\t2025-01-20\t\t\tx\nUSA\tGOV\tDonald Trump\tTrump\tpresident\t2017-01-20\t2021-01-20\t\tx\n"
        );
        let (tables, errors) = read(&[Source { file: "leaders.tsv", text: &text }]);
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(tables.people.len(), 1);
        assert_eq!((tables.people[0].terms[0].from, tables.people[0].terms[1].to), (20_170_120, 99_991_231));
    }

    #[test]
    fn an_overlay_replaces_and_adds() {
        let (mut base, _) = read(&[Source { file: "a.lex", text: "group x\n  name X\n  code IMG\n" }]);
        let (over, _) = read(&[Source {
            file: "mine.lex",
            text: "group x\n  name X2\n  code IMG\ngroup y\n  name Y\n  code IMG\n",
        }]);
        base.overlay(over);
        assert_eq!(base.entries.len(), 2);
        assert_eq!(base.entries[0].name, "X2");
        assert_eq!(base.origin(base.entries[1].at), "mine.lex:4");
    }
}
