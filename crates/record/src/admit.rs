//! A filter's questions put to a record that stands in no database: the same answers as the statement gives.

use demarche_schema::Record;

use crate::filter::is_code;
use crate::rows::{PartyRow, RecordRow, day_number, type_number};
use crate::{ActorTerm, Filter};

impl Filter {
    /// Whether a record of a document of this publisher is asked for. Words are not looked at: they are looked for by
    /// their stems, which the record's index knows.
    #[must_use]
    pub fn admits(&self, record: &Record, publisher: Option<&str>) -> bool {
        let row = RecordRow::of(record);
        let kind = self.kinds.is_empty() || self.kinds.iter().any(|&kind| kind as u8 == row.kind);
        let of_type = |name: &String| type_number(name) == Some(row.kind_type);
        let types = self.types.is_empty() || self.types.iter().any(of_type);
        let quads = self.quads.is_empty() || row.quad.is_some_and(|quad| self.quads.contains(&quad));
        let published = self.publisher.as_deref().is_none_or(|asked| publisher == Some(asked));
        let taking_part = |term: &ActorTerm| row.parties.iter().any(|party| is_party(term, party));
        kind && types
            && quads
            && published
            && self.is_sure(record)
            && self.is_dated(row.date)
            && self.is_placed(&row)
            && self.is_on_issue(&row)
            && self.actors.iter().all(taking_part)
    }

    /// Whether a record is as sure as was asked.
    pub(crate) fn is_sure(&self, record: &Record) -> bool {
        record.head().confidence >= self.min_confidence
    }

    fn is_dated(&self, date: Option<i64>) -> bool {
        let after = self.from.is_none_or(|from| date.is_some_and(|date| date >= day_number(from)));
        after && self.to.is_none_or(|to| date.is_some_and(|date| date <= day_number(to)))
    }

    fn is_placed(&self, row: &RecordRow) -> bool {
        match self.place.as_deref() {
            None => true,
            Some(code) if is_code(code) => row.country.as_deref() == Some(code),
            Some(name) => row.place.as_deref().is_some_and(|place| place.eq_ignore_ascii_case(name)),
        }
    }

    fn is_on_issue(&self, row: &RecordRow) -> bool {
        let Some(asked) = self.issue.as_deref() else { return true };
        let Some((key, label)) = &row.issue else { return false };
        key == asked || label.to_ascii_lowercase().contains(&asked.to_ascii_lowercase())
    }
}

/// Whether someone in a record is the one asked for.
fn is_party(term: &ActorTerm, party: &PartyRow) -> bool {
    let name = term.name.is_empty() || party.name.eq_ignore_ascii_case(&term.name);
    let code = term.code.is_empty() || party.code == term.code;
    name && code && (term.sector.is_empty() || party.sector == Some(term.sector.as_str()))
}
