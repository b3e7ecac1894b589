//! Reads the files of `lexicon/agreements/`.

use std::collections::{BTreeMap, BTreeSet};

use demarche_schema::{Date, Diagnostic, Precision, Sector, When};

use super::{
    Agreement, AgreementKind, AgreementStatus, AgreementTables, Extension, Length, Near, SourceEntry, Sourced,
    StatusLine, Unit, WORD_LISTS, Words,
};
use crate::block::{self, Block, Line, Source, expected, nearest};
use crate::events::Origin;

const AGREEMENT_KEYS: &[&str] = &[
    "name",
    "short",
    "alias",
    "near",
    "kind",
    "about",
    "issue",
    "parties",
    "parties-count",
    "signed",
    "in-force",
    "term",
    "extended",
    "expires",
    "withdrawal",
    "limit",
    "status",
    "note",
];
/// Keys of which one line is enough; a second one would contradict the first in silence.
const ONCE: &[&str] = &[
    "name",
    "short",
    "kind",
    "parties-count",
    "signed",
    "in-force",
    "term",
    "expires",
    "withdrawal",
    "title",
    "file",
    "licence",
];
const SOURCE_KEYS: &[&str] = &["title", "file", "licence"];
const BLOCK_KINDS: &[&str] = &["agreement", "source", "words"];

/// Reads agreement files. `codes` are the codes that parties may have and `under` the registry this one will be laid over. Every
/// mistake is reported; what can be read is in the tables.
#[must_use]
pub fn read(
    sources: &[Source<'_>],
    codes: &BTreeSet<String>,
    under: Option<&AgreementTables>,
) -> (AgreementTables, Vec<Diagnostic>) {
    let mut reader = Reader {
        codes,
        tables: AgreementTables::default(),
        errors: Vec::new(),
        seen: BTreeMap::new(),
        cited: Vec::new(),
    };
    for source in sources {
        let (blocks, errors) = block::read(*source);
        reader.errors.extend(errors);
        blocks.iter().for_each(|block| reader.block(block));
    }
    reader.finish(under)
}

struct Reader<'a> {
    codes: &'a BTreeSet<String>,
    tables: AgreementTables,
    errors: Vec<Diagnostic>,
    /// Where each block stands, to report repeats.
    seen: BTreeMap<(String, String), String>,
    /// Sources that lines name, with the error to report when no block describes them.
    cited: Vec<(String, Diagnostic)>,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        let key = (block.kind.clone(), block.name.clone());
        if let Some(first) = self.seen.insert(key, block.place.to_string()) {
            let message = format!("“{} {}” stands twice", block.kind, block.name);
            self.errors.push(block.error(message).help(format!("the first stands at {first}")));
        }
        if !is_id(&block.name) {
            let error = block.error(format!("“{}” is no name for a block", block.name));
            self.errors.push(error.help("lower-case letters and digits, words joined by “-”"));
        }
        match block.kind.as_str() {
            "agreement" => self.agreement(block),
            "source" => self.source(block),
            "words" => self.words(block),
            other => {
                let error = block.error(format!("no block is called “{other}” here"));
                self.errors.push(error.help(expected(other, BLOCK_KINDS)));
            }
        }
    }

    fn keys(&mut self, block: &Block, known: &[&str], required: &[&str]) {
        block.check_keys(known, &mut self.errors);
        for key in required.iter().filter(|key| block.get(key).is_none()) {
            self.errors.push(block.error(format!("“{}” has no “{key}”", block.name)));
        }
        for key in ONCE {
            self.errors.extend(block.values(key).skip(1).map(|line| line.key_error(format!("“{key}” stands twice"))));
        }
        let empty = block.lines.iter().filter(|line| line.value.is_empty());
        self.errors.extend(empty.map(|line| line.key_error(format!("“{}” says nothing", line.key))));
    }

    fn source(&mut self, block: &Block) {
        self.keys(block, SOURCE_KEYS, SOURCE_KEYS);
        let value = |key: &str| block.get(key).map_or_else(String::new, |line| line.value.clone());
        self.tables.sources.push(SourceEntry {
            id: block.name.clone(),
            origin: Origin::of(&block.place),
            title: value("title"),
            file: Some(value("file")).filter(|file| file != "-"),
            licence: value("licence"),
        });
    }

    fn words(&mut self, block: &Block) {
        self.keys(block, &["words"], &["words"]);
        let known: Vec<&str> = WORD_LISTS.iter().map(|(name, _)| *name).collect();
        if !known.contains(&block.name.as_str()) {
            let error = block.error(format!("the program asks for no words called “{}”", block.name));
            self.errors.push(error.help(expected(&block.name, &known)));
        }
        let placed = block
            .values("words")
            .flat_map(|line| list(&line.value).into_iter().map(|word| (word, Origin::of(&line.place))));
        let (words, places) = placed.unzip();
        self.tables.words.push(Words { id: block.name.clone(), origin: Origin::of(&block.place), words, places });
    }

    fn agreement(&mut self, block: &Block) {
        self.keys(block, AGREEMENT_KEYS, &["name", "kind", "parties"]);
        let words = |key: &str| block.values(key).flat_map(|line| list(&line.value)).collect::<Vec<_>>();
        let text = |key: &str| block.get(key).map(|line| line.value.clone());
        let (parties, many) = self.parties(block);
        let agreement = Agreement {
            id: block.name.clone(),
            origin: Origin::of(&block.place),
            name: text("name").unwrap_or_default(),
            short: text("short"),
            aliases: words("alias"),
            near: block.values("near").filter_map(|line| self.near(line)).collect(),
            kind: block.get("kind").and_then(|line| self.kind(line)).unwrap_or(AgreementKind::Other),
            about: words("about"),
            issues: block.values("issue").flat_map(|line| line.value.split_whitespace().map(str::to_owned)).collect(),
            parties,
            many,
            parties_count: self.one(block, "parties-count", Self::number),
            signed: self.one(block, "signed", Self::date),
            in_force: self.one(block, "in-force", Self::date),
            term: self.one(block, "term", Self::term),
            extended: self.all(block, "extended", Self::extension),
            expires: self.one(block, "expires", Self::date),
            withdrawal: self.one(block, "withdrawal", |_, _, value| Some(value.to_owned())),
            limits: self.all(block, "limit", |_, _, value| Some(value.to_owned())),
            status: self.all(block, "status", Self::status),
            notes: block.values("note").map(|line| line.value.clone()).collect(),
        };
        self.order(block, &agreement);
        self.tables.agreements.push(agreement);
    }

    fn one<T>(
        &mut self,
        block: &Block,
        key: &str,
        read: impl Fn(&mut Self, &Line, &str) -> Option<T>,
    ) -> Option<Sourced<T>> {
        block.get(key).and_then(|line| self.sourced(line, read))
    }

    fn all<T>(
        &mut self,
        block: &Block,
        key: &str,
        read: impl Fn(&mut Self, &Line, &str) -> Option<T>,
    ) -> Vec<Sourced<T>> {
        block.values(key).filter_map(|line| self.sourced(line, &read)).collect()
    }

    /// A value with the source in brackets that ends the line.
    fn sourced<T>(&mut self, line: &Line, read: impl Fn(&mut Self, &Line, &str) -> Option<T>) -> Option<Sourced<T>> {
        let cut = line.value.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
        let Some((value, source)) = cut else {
            let end = line.value.len();
            // How many parties there are changes by the month and is shown as a hint only.
            if line.key != "parties-count" {
                let error = line.error(end, format!("“{}” does not say where it comes from", line.key));
                self.errors
                    .push(error.help("end the line with [name of a source], or [?] when none at hand confirms it"));
            }
            let value = read(self, line, line.value.trim_end())?;
            return Some(Sourced { value, source: None });
        };
        let source = source.trim();
        if source != "?" {
            let column = line.value.rfind('[').map_or(0, |at| at + 1);
            self.cited.push((source.to_owned(), line.error(column, format!("no source is called “{source}”"))));
        }
        let value = read(self, line, value.trim_end())?;
        Some(Sourced { value, source: Some(source.to_owned()).filter(|source| source != "?") })
    }

    fn fault<T>(&mut self, line: &Line, part: &str, message: String, help: &str) -> Option<T> {
        let offset = line.value.find(part).unwrap_or(0);
        self.errors.push(line.error(offset, message).help(help));
        None
    }

    fn number(&mut self, line: &Line, value: &str) -> Option<u16> {
        let number = value.parse().ok();
        number.or_else(|| self.fault(line, value, format!("“{value}” is not a number"), "expected a number like 191"))
    }

    fn date(&mut self, line: &Line, value: &str) -> Option<When> {
        const HELP: &str = "expected a day, month or year of the calendar: 2010-04-08, 2010-04 or 2010";
        read_date(value).or_else(|| self.fault(line, value, format!("“{value}” is not a date"), HELP))
    }

    fn length(&mut self, line: &Line, value: &str) -> Option<Length> {
        const HELP: &str = "expected a number and a unit: 10 years, 6 months, 90 days; or indefinite";
        let (count, unit) = value.split_once(' ').unwrap_or((value, ""));
        let unit = unit.trim().trim_end_matches('s');
        match (count.parse().ok().filter(|&count| count > 0), Unit::from_name(unit)) {
            (Some(count), Some(unit)) => Some(Length { count, unit }),
            _ => self.fault(line, value, format!("“{value}” is not a length of time"), HELP),
        }
    }

    fn term(&mut self, line: &Line, value: &str) -> Option<Option<Length>> {
        if matches!(value, "indefinite" | "unlimited") { Some(None) } else { self.length(line, value).map(Some) }
    }

    fn extension(&mut self, line: &Line, value: &str) -> Option<Extension> {
        let Some((on, to)) = value.split_once(" to ") else {
            let message = format!("“{value}” does not say until when");
            return self.fault(line, value, message, "expected DATE to DATE, or DATE to indefinite");
        };
        let on = self.date(line, on.trim());
        let to = match to.trim() {
            "indefinite" | "unlimited" => None,
            to => Some(self.date(line, to)?),
        };
        if let (Some(on), Some(end)) = (on, to)
            && end.date < on.date
        {
            return self.fault(line, value, format!("it ends before it was agreed: “{value}”"), "check both dates");
        }
        Some(Extension { on: on?, to })
    }

    fn status(&mut self, line: &Line, value: &str) -> Option<StatusLine> {
        let (rest, by) = value.split_once(" by ").map_or((value, None), |(rest, by)| (rest, Some(by.trim())));
        let (name, since) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
        let by = by.map(|code| self.code(line, code));
        let since = if since.trim().is_empty() { None } else { Some(self.date(line, since.trim())?) };
        let Some(status) = AgreementStatus::from_name(name) else {
            let help = expected(name, AgreementStatus::NAMES);
            return self.fault(line, name, format!("no status is called “{name}”"), &help);
        };
        Some(StatusLine { status, since, by })
    }

    fn kind(&mut self, line: &Line) -> Option<AgreementKind> {
        let kind = AgreementKind::from_name(&line.value);
        let help = || expected(&line.value, AgreementKind::NAMES);
        kind.or_else(|| self.fault(line, &line.value, format!("no kind is called “{}”", line.value), &help()))
    }

    fn parties(&mut self, block: &Block) -> (Vec<String>, bool) {
        let (mut parties, mut many) = (Vec::new(), false);
        for line in block.values("parties") {
            for word in line.value.split_whitespace() {
                if word == "many" {
                    many = true;
                } else {
                    let code = self.code(line, word);
                    if parties.contains(&code) {
                        self.fault::<()>(line, word, format!("“{word}” stands twice"), "");
                    } else {
                        parties.push(code);
                    }
                }
            }
        }
        (parties, many)
    }

    /// A party's code, its sector left out: `AFG:REB` is a party of Afghanistan.
    fn code(&mut self, line: &Line, word: &str) -> String {
        let (code, sector) = word.split_once(':').map_or((word, None), |(code, sector)| (code, Some(sector)));
        if !self.codes.contains(code) {
            let near = nearest(code, self.codes.iter().map(String::as_str));
            let help = near
                .map_or_else(|| "expected a code of the actor files".to_owned(), |n| format!("did you mean “{n}”?"));
            self.fault::<()>(line, word, format!("no state or organisation has the code “{code}”"), &help);
        }
        if let Some(sector) = sector.filter(|sector| Sector::from_name(sector).is_none()) {
            let help = expected(sector, Sector::NAMES);
            self.fault::<()>(line, word, format!("no sector is called “{sector}”"), &help);
        }
        word.to_owned()
    }

    fn near(&mut self, line: &Line) -> Option<Near> {
        let Some((codes, words)) = line.value.split_once(':') else {
            let message = format!("“{}” does not say near whom", line.value);
            return self.fault(line, &line.value, message, "expected CODES: words|words, codes joined by commas");
        };
        let codes = codes.split([',', ' ']).filter(|code| !code.is_empty()).map(|code| self.code(line, code)).collect();
        Some(Near { codes, words: list(words) })
    }

    /// Dates that can't follow one another as they stand.
    fn order(&mut self, block: &Block, agreement: &Agreement) {
        let signed = agreement.signed.as_ref().map(|date| date.value);
        let in_force = agreement.in_force.as_ref().map(|date| date.value);
        let expires = agreement.expires.as_ref().map(|date| date.value);
        let steps = [("in-force", signed, in_force, "signed"), ("expires", in_force.or(signed), expires, "in force")];
        for (key, first, then, what) in steps {
            if let (Some(first), Some(then), Some(line)) = (first, then, block.get(key))
                && super::last_day(then) < first.date
            {
                let message = format!("“{key}” lies before it was {what}");
                self.errors.push(line.error(0, message).help(format!("{what} on {}", first.cut())));
            }
        }
    }

    fn finish(mut self, under: Option<&AgreementTables>) -> (AgreementTables, Vec<Diagnostic>) {
        let own = self.tables.sources.iter().chain(under.into_iter().flat_map(|under| &under.sources));
        let known: BTreeSet<&str> = own.map(|source| source.id.as_str()).collect();
        for (source, error) in self.cited {
            if !known.contains(source.as_str()) {
                let near = nearest(&source, known.iter().copied());
                let help = near.map_or_else(
                    || "describe it in a “source” block, or write [?]".to_owned(),
                    |near| format!("did you mean “{near}”?"),
                );
                self.errors.push(error.help(help));
            }
        }
        self.tables.sort();
        (self.tables, self.errors)
    }
}

/// Whether a name is lower case, words joined by `-`.
fn is_id(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'/'))
}

fn list(value: &str) -> Vec<String> {
    value.split('|').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A day, month or year of the calendar.
fn read_date(text: &str) -> Option<When> {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let number = |at: usize| parts.get(at).map_or(Some(1), |part| part.parse::<i8>().ok());
    let precision = match widths.as_slice() {
        [4] => Precision::Year,
        [4, 2] => Precision::Month,
        [4, 2, 2] => Precision::Day,
        _ => return None,
    };
    let year: i16 = parts.first()?.parse().ok().filter(|year| (1500..2200).contains(year))?;
    Some(When { date: Date::new(year, number(1)?, number(2)?).ok()?, precision })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> (AgreementTables, Vec<String>) {
        let codes = ["RUS", "USA", "AFG"].map(str::to_owned).into();
        let (tables, errors) = read(&[Source { file: "agreements/a.lex", text }], &codes, None);
        (tables, errors.iter().map(ToString::to_string).collect())
    }

    const GOOD: &str = "agreement river-pact
  name     Treaty on the Waters of the Long River
  short    River Pact
  alias    Long River treaty|river waters treaty
  near     RUS,USA: water treaty
  kind     border
  parties  RUS USA many
  signed   1999-05-01 [gazette]
  in-force 2000-05 [?]
  term     10 years [gazette]
  extended 2010-04-01 to 2020-05-31 [gazette]
  status   suspended 2015 by RUS [gazette]
  status   expired 2020-05-31 [gazette]
source gazette
  title   The river gazette
  file    -
  licence facts only
";

    #[test]
    fn a_block_gives_its_facts() {
        let (tables, errors) = checked(GOOD);
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        let pact = tables.get("river-pact").expect("is there");
        assert_eq!(pact.names().count(), 4);
        assert_eq!(pact.end().expect("has one").value.cut(), "2020-05-31");
        assert_eq!(
            pact.in_force.as_ref().map(|date| (date.value.cut(), date.source.clone())),
            Some(("2000-05".into(), None))
        );
        let on = |day: &str| pact.status_on(day.parse().expect("a day"));
        assert_eq!(on("1999-01-01"), None);
        assert_eq!(on("1999-06-01"), Some(AgreementStatus::Signed));
        assert_eq!(on("2016-01-01"), Some(AgreementStatus::InForce));
        assert_eq!(on("2021-01-01"), Some(AgreementStatus::Expired));
        assert_eq!((pact.is_party("RUS"), pact.is_party("AFG")), (Some(true), None));
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let text = "agreement river-pact
  name     Treaty
  kind     boarder
  parties  RUS USB
  signed   2001-02-30 [gazette]
  in-force 2001-03-01
  term     ten years [gazete]
  sined    2001 [gazette]
treaty x
  name y
source gazette
  title   t
  file    -
  licence l
";
        let (_, errors) = checked(text);
        for part in [
            "a.lex:3:12: no kind is called “boarder”",
            "did you mean “border”",
            "a.lex:4:16: no state or organisation has the code “USB”",
            "did you mean “USA”",
            "a.lex:5:12: “2001-02-30” is not a date",
            "a.lex:6:22: “in-force” does not say where it comes from",
            "a.lex:7:12: “ten years” is not a length of time",
            "a.lex:7:23: no source is called “gazete”",
            "did you mean “gazette”",
            "a.lex:8:3: an agreement has no “sined”",
            "a.lex:9:1: no block is called “treaty” here",
        ] {
            assert!(errors.iter().any(|error| error.contains(part)), "not told: {part}\n{}", errors.join("\n"));
        }
    }

    #[test]
    fn dates_out_of_order_and_repeats_are_mistakes() {
        let text = GOOD.replace("2000-05 [?]", "1998 [?]") + "source gazette\n  title t\n  file -\n  licence l\n";
        let (_, errors) = checked(&text);
        assert!(errors.iter().any(|error| error.contains("lies before it was signed")), "{}", errors.join("\n"));
        assert!(errors.iter().any(|error| error.contains("stands twice")), "{}", errors.join("\n"));
    }
}
