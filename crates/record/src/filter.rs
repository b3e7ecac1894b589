//! What is asked of a record, and the statement that answers it.
//!
//! The statement is driven by the one condition that leaves least: the pair of actors, the actor, the name, the issue,
//! the words, the place, the type, the publisher, the day; the others are looked at row by row. Values are parameters,
//! never text of the statement.

use demarche_schema::{Date, DeadlineKind, Stance};
use rusqlite::types::Value;

use crate::rows::{day_number, type_number};
use crate::words;

/// Kinds of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Who did what to whom.
    Event = 0,
    /// Who wants what.
    Position = 1,
    /// What lapses or falls due.
    Deadline = 2,
}

/// In which order records come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The latest day first; those without a day last. Where words alone are asked for, what was written last comes first.
    #[default]
    Latest,
    /// The earliest day first; those without a day first.
    Earliest,
    /// As they were written: document by document.
    Written,
}

/// An actor as it is asked for: `RUS`, `RUS:MIL`, `:REB`, or a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorTerm {
    /// Country or non-state code; empty for any.
    pub code: String,
    /// Sector; empty for any.
    pub sector: String,
    /// The entity's own name, whatever the case; empty for any.
    pub name: String,
}

impl ActorTerm {
    /// The name under which a term without a code is looked up: a sector alone stands among the names as `:REB`.
    fn name(&self) -> Option<String> {
        match (self.code.is_empty(), self.name.is_empty(), self.sector.is_empty()) {
            (true, true, false) => Some(format!(":{}", self.sector)),
            (_, false, _) => Some(self.name.clone()),
            _ => None,
        }
    }

    /// Reads `RUS`, `RUS:MIL` or `:REB`; anything else is a name.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let (code, sector) = text.split_once(':').unwrap_or((text, ""));
        let fits = |part: &str| part.is_empty() || is_code(part);
        if !text.is_empty() && fits(code) && fits(sector) {
            return Self { code: code.to_owned(), sector: sector.to_owned(), name: String::new() };
        }
        Self { code: String::new(), sector: String::new(), name: text.to_owned() }
    }
}

/// What is asked for; what is left empty is not asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// One of these kinds.
    pub kinds: Vec<Kind>,
    /// All of these, in any role.
    pub actors: Vec<ActorTerm>,
    /// One of these event types, stances or kinds of deadline.
    pub types: Vec<String>,
    /// The issue's id, or words of its label.
    pub issue: Option<String>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and with this day.
    pub to: Option<Date>,
    /// The country (three capitals) or the name of the place where it happened.
    pub place: Option<String>,
    /// The publisher's name.
    pub publisher: Option<String>,
    /// Words that the sentence has to hold, phrases in double quotes.
    pub words: Option<String>,
    /// One of these quadrants of cooperation and conflict, 1 to 4. Positions and deadlines have none.
    pub quads: Vec<u8>,
    /// At least this sure, 0 to 1.
    pub min_confidence: f32,
    /// In which order.
    pub order: Order,
}

/// A statement with its parameters.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

/// The statement being put together.
#[derive(Default)]
struct Parts {
    from: String,
    when: Vec<String>,
    values: Vec<Value>,
    /// The column in whose order the driving index gives its rows, the record's number behind it.
    order: &'static str,
}

impl Parts {
    fn and(&mut self, condition: impl Into<String>, values: impl IntoIterator<Item = Value>) {
        self.when.push(condition.into());
        self.values.extend(values);
    }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

/// The condition that drives a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Driver {
    Dyad,
    Actor,
    Name,
    Words,
    Issue,
    Place,
    Publisher,
    Type,
    Record,
}

impl Filter {
    fn driver(&self) -> Driver {
        let coded = self.actors.iter().filter(|actor| !actor.code.is_empty());
        match () {
            () if self.order == Order::Written => Driver::Record,
            () if self.dyad().is_some() => Driver::Dyad,
            () if self.actors.iter().any(|actor| actor.name().is_some() && actor.sector.is_empty()) => Driver::Name,
            () if self.issue.is_some() => Driver::Issue,
            () if coded.count() > 0 => Driver::Actor,
            () if self.actors.iter().any(|actor| actor.name().is_some()) => Driver::Name,
            () if self.words.is_some() => Driver::Words,
            () if self.place.is_some() => Driver::Place,
            () if self.publisher.is_some() => Driver::Publisher,
            () if !self.types.is_empty() => Driver::Type,
            () => Driver::Record,
        }
    }

    /// The first two different codes asked for, in order.
    fn dyad(&self) -> Option<(&str, &str)> {
        let mut codes = self.actors.iter().map(|actor| actor.code.as_str()).filter(|code| !code.is_empty());
        let first = codes.next()?;
        let second = codes.find(|code| *code != first)?;
        Some((first.min(second), first.max(second)))
    }

    /// The statement that gives [`COLUMNS`] of the records asked for. `after` goes on behind the record of this id, in the
    /// order as written.
    pub(crate) fn query(&self, after: Option<i64>) -> Query {
        if let Some(typed) = self.typed() {
            return typed.query(after);
        }
        let mut query = self.selects(after);
        query.sql.push_str(match self.order {
            // Sentences come in the order in which they were written, the index being in that order.
            Order::Latest if self.driver() == Driver::Words => " ORDER BY s.rowid DESC",
            Order::Earliest if self.driver() == Driver::Words => " ORDER BY s.rowid",
            Order::Latest => " ORDER BY 3 DESC, 1 DESC",
            Order::Earliest => " ORDER BY 3, 1",
            Order::Written => " ORDER BY 1 LIMIT 4096",
        });
        query
    }

    /// The same with every type of the kinds asked for, where no index but that of types tells positions or deadlines from events.
    fn typed(&self) -> Option<Self> {
        let events = self.kinds.is_empty() || self.kinds.contains(&Kind::Event);
        if events || !self.types.is_empty() || self.driver() != Driver::Record || self.order == Order::Written {
            return None;
        }
        let names = |kind: &Kind| match kind {
            Kind::Position => Stance::NAMES,
            _ => DeadlineKind::NAMES,
        };
        let types = self.kinds.iter().flat_map(names).map(|name| (*name).to_owned()).collect();
        Some(Self { types, ..self.clone() })
    }

    /// The same in no order.
    pub(crate) fn unordered(&self) -> Query {
        self.selects(None)
    }

    fn selects(&self, after: Option<i64>) -> Query {
        let driver = self.driver();
        // Several types: one ordered run each, merged by SQLite as they are read.
        let runs: Vec<Self> = if driver == Driver::Type && self.types.len() > 1 {
            self.types.iter().map(|name| Self { types: vec![name.clone()], ..self.clone() }).collect()
        } else {
            vec![self.clone()]
        };
        let (mut selects, mut values) = (Vec::new(), Vec::new());
        for run in &runs {
            let mut parts = Parts::default();
            run.drive(driver, &mut parts);
            run.days(driver, &mut parts);
            run.narrow(driver, &mut parts);
            if let Some(after) = after {
                parts.and("r.id > ?", [Value::Integer(after)]);
            }
            let day = parts.order;
            let condition =
                if parts.when.is_empty() { String::new() } else { format!(" WHERE {}", parts.when.join(" AND ")) };
            selects.push(format!("SELECT {COLUMNS}, {day} FROM {}{condition}", parts.from));
            values.extend(parts.values);
        }
        Query { sql: selects.join(" UNION ALL "), values }
    }

    fn drive(&self, driver: Driver, parts: &mut Parts) {
        let joined = |table: &str| format!("{table} CROSS JOIN record r ON r.id = x.record");
        let indexed = |index: &str| format!("record r INDEXED BY {index}");
        (parts.from, parts.order) = match driver {
            Driver::Dyad => (joined("dyad x"), "x.date"),
            Driver::Actor => (joined("party x"), "x.date"),
            Driver::Name => (joined("named x"), "x.date"),
            Driver::Words => (WORDS.to_owned(), "s.rowid"),
            Driver::Publisher => (PUBLISHED.to_owned(), "d.date"),
            Driver::Issue => (indexed("record_issue"), "r.date"),
            Driver::Place if is_code(self.place.as_deref().unwrap_or("")) => (indexed("record_country"), "r.date"),
            Driver::Place => (indexed("record_place"), "r.date"),
            Driver::Type => (indexed("record_type"), "r.date"),
            Driver::Record if self.order == Order::Written => ("record r".to_owned(), "r.date"),
            Driver::Record => (indexed("record_date"), "r.date"),
        };
        match driver {
            Driver::Dyad => {
                let (a, b) = self.dyad().unwrap_or_default();
                parts.and("x.a = ? AND x.b = ?", [text(a), text(b)]);
            }
            Driver::Actor => {
                let code = self.actors.iter().map(|actor| actor.code.as_str()).find(|code| !code.is_empty());
                parts.and("x.code = ?", [text(code.unwrap_or_default())]);
            }
            Driver::Name => {
                // Names before sectors: they leave less.
                let names = || self.actors.iter().filter(|actor| actor.sector.is_empty()).chain(&self.actors);
                let name = names().find_map(ActorTerm::name).unwrap_or_default();
                parts.and("x.name = (SELECT id FROM name WHERE text = ?)", [Value::Text(name)]);
            }
            _ => {}
        }
    }

    fn days(&self, driver: Driver, parts: &mut Parts) {
        let column = if matches!(driver, Driver::Dyad | Driver::Actor | Driver::Name) { "x.date" } else { "r.date" };
        if let Some(from) = self.from {
            parts.and(format!("{column} >= ?"), [Value::Integer(day_number(from))]);
        }
        if let Some(to) = self.to {
            // Days that are not known stand at 0 in the tables of parties.
            parts.and(format!("{column} BETWEEN 1 AND ?"), [Value::Integer(day_number(to))]);
        }
    }

    fn narrow(&self, driver: Driver, parts: &mut Parts) {
        if !self.kinds.is_empty() {
            let kinds = self.kinds.iter().map(|&kind| Value::Integer(kind as i64));
            parts.and(format!("r.kind IN ({})", marks(self.kinds.len())), kinds);
        }
        if !self.types.is_empty() {
            let column = if driver == Driver::Type { "r.type" } else { "+r.type" };
            let numbers =
                self.types.iter().map(|name| type_number(name).map_or(Value::Null, |n| Value::Integer(n.into())));
            parts.and(format!("{column} IN ({})", marks(self.types.len())), numbers);
        }
        if !self.quads.is_empty() {
            let quads = self.quads.iter().map(|&quad| Value::Integer(quad.into()));
            parts.and(format!("r.quad IN ({})", marks(self.quads.len())), quads);
        }
        if let Some(issue) = &self.issue {
            let column = if driver == Driver::Issue { "r.issue" } else { "+r.issue" };
            let found = "SELECT id FROM issue WHERE key = ?1 OR label LIKE ?2 ESCAPE '\\'";
            let found = found.replace("?1", "?").replace("?2", "?");
            parts.and(format!("{column} IN ({found})"), [text(issue), text(&format!("%{}%", escaped(issue)))]);
        }
        if let Some(place) = &self.place {
            self.at(place, driver, parts);
        }
        if let Some(publisher) = &self.publisher {
            let named = "(SELECT id FROM publisher WHERE name = ?)";
            let condition = match driver {
                Driver::Publisher => format!("d.publisher = {named}"),
                _ => format!("EXISTS (SELECT 1 FROM document p WHERE p.id = r.document AND p.publisher = {named})"),
            };
            parts.and(condition, [text(publisher)]);
        }
        self.with_actors(driver, parts);
        self.with_words(driver, parts);
    }

    fn at(&self, place: &str, driver: Driver, parts: &mut Parts) {
        let own = if driver == Driver::Place { "" } else { "+" };
        if is_code(place) {
            parts.and(format!("{own}r.country = ?"), [text(place)]);
        } else {
            parts.and(format!("{own}r.place = (SELECT id FROM name WHERE text = ?)"), [text(place)]);
        }
    }

    /// Whether the driving index gives nothing but records of this one.
    fn is_driven(&self, driver: Driver, actor: &ActorTerm) -> bool {
        let plain = !actor.code.is_empty() && actor.sector.is_empty();
        match driver {
            Driver::Dyad => plain && self.dyad().is_some_and(|(a, b)| actor.code == a || actor.code == b),
            Driver::Actor => plain && self.actors.iter().find(|other| !other.code.is_empty()) == Some(actor),
            _ => false,
        }
    }

    fn with_actors(&self, driver: Driver, parts: &mut Parts) {
        for actor in self.actors.iter().filter(|actor| !self.is_driven(driver, actor)) {
            if let Some(name) = actor.name() {
                let condition = "EXISTS (SELECT 1 FROM named q WHERE q.name = (SELECT id FROM name WHERE text = ?) \
                                 AND q.date = ifnull(r.date, 0) AND q.record = r.id)";
                parts.and(condition, [Value::Text(name)]);
                continue;
            }
            let (mut when, mut values) = (Vec::new(), Vec::new());
            for (column, value) in [("q.code", &actor.code), ("q.sector", &actor.sector)] {
                if !value.is_empty() {
                    when.push(format!("{column} = ?"));
                    values.push(text(value));
                }
            }
            let when = when.join(" AND ");
            let condition = format!(
                "EXISTS (SELECT 1 FROM party q WHERE {when} AND q.date = ifnull(r.date, 0) AND q.record = r.id)"
            );
            parts.and(condition, values);
        }
    }

    fn with_words(&self, driver: Driver, parts: &mut Parts) {
        let Some(asked) = &self.words else { return };
        let Some(query) = words::query(asked) else { return parts.and("0", []) };
        if driver == Driver::Words {
            parts.and("s.sentence MATCH ?", [text(&query)]);
        } else {
            let condition = "(SELECT first_sentence + r.sentence FROM document w WHERE w.id = r.document) IN \
                             (SELECT rowid FROM sentence WHERE sentence MATCH ?)";
            parts.and(condition, [text(&query)]);
        }
    }
}

/// Three capitals.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// What a statement gives first: a record's number and its document's; behind them stands what it is ordered by.
const COLUMNS: &str = "r.id, r.document";

/// From sentences to the records in them.
const WORDS: &str = "sentence s CROSS JOIN document d ON d.id = \
    (SELECT id FROM document WHERE first_sentence <= s.rowid AND sentences > 0 ORDER BY first_sentence DESC LIMIT 1) \
    CROSS JOIN record r ON r.id BETWEEN d.first_record AND d.first_record + d.records - 1 \
    AND r.sentence = s.rowid - d.first_sentence AND d.replaced_by IS NULL";

/// From a publisher's documents to the records in them.
const PUBLISHED: &str = "document d CROSS JOIN record r ON r.id BETWEEN d.first_record AND d.first_record + d.records - 1 \
    AND d.replaced_by IS NULL";

/// A text with the marks of LIKE taken literally.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actors_are_read() {
        let term = |code: &str, sector: &str, name: &str| ActorTerm {
            code: code.to_owned(),
            sector: sector.to_owned(),
            name: name.to_owned(),
        };
        assert_eq!(ActorTerm::read("RUS"), term("RUS", "", ""));
        assert_eq!(ActorTerm::read("RUS:MIL"), term("RUS", "MIL", ""));
        assert_eq!(ActorTerm::read(":REB"), term("", "REB", ""));
        assert_eq!(ActorTerm::read("António Guterres"), term("", "", "António Guterres"));
    }
}
