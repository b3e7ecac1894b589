//! What a question asks for, read from the address.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use demarche::schema::{Date, DeadlineKind, EventType, Stance};
use demarche_analysis::Step;
use demarche_inquiry::Selection;
use demarche_record::{ActorTerm, Filter, Kind, Order};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

use crate::Fault;

/// The parameters of an address, read into a type; what does not fit is told as JSON.
#[derive(Debug)]
pub(crate) struct Ask<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Ask<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let read = Query::<T>::from_request_parts(parts, state).await;
        read.map(|Query(asked)| Self(asked)).map_err(|error| Fault::bad(error.body_text()))
    }
}

/// Longest parameter, in bytes.
const LONGEST: usize = 400;

/// Which records are asked for. What is left out is not asked.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// Someone who takes part, in any role: RUS, RUS:MIL, :REB or a name; several with commas, all of them
    #[param(max_length = 400)]
    pub(crate) actor: Option<String>,
    /// An event type, stance or kind of deadline; several with commas, one of them
    #[serde(rename = "type")]
    #[param(max_length = 400)]
    pub(crate) types: Option<String>,
    /// event, position or deadline; several with commas
    #[param(max_length = 40)]
    pub(crate) kind: Option<String>,
    /// Quadrants of cooperation and conflict, 1 to 4; several with commas
    #[param(max_length = 8)]
    pub(crate) quad: Option<String>,
    /// An issue: its id, or words of its name
    #[param(max_length = 400)]
    pub(crate) issue: Option<String>,
    /// From this day on
    #[param(format = Date)]
    pub(crate) from: Option<String>,
    /// Up to and with this day
    #[param(format = Date)]
    pub(crate) to: Option<String>,
    /// Where it happened: a country's code, or the name of a place
    #[param(max_length = 400)]
    pub(crate) place: Option<String>,
    /// Who published it
    #[param(max_length = 400)]
    pub(crate) publisher: Option<String>,
    /// Words that the sentence holds; phrases in double quotes
    #[param(max_length = 400)]
    pub(crate) words: Option<String>,
    /// Only records at least this sure, 0 to 1
    #[param(value_type = Option<f32>, minimum = 0, maximum = 1)]
    pub(crate) min_confidence: Option<String>,
    /// occurrences (the default: reports of one event once) or reports
    #[param(max_length = 12)]
    pub(crate) unit: Option<String>,
    /// latest (the default) or earliest first
    #[param(max_length = 12)]
    pub(crate) order: Option<String>,
    /// At most this many
    #[param(value_type = Option<u32>, minimum = 1, maximum = 1000)]
    pub(crate) limit: Option<String>,
}

/// What was asked, understood.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    pub(crate) filter: Filter,
    /// Reports of one event once.
    pub(crate) occurrences: bool,
    /// Whether that was asked for: analyses count every report unless it is, since what many tell weighs more.
    pub(crate) once: bool,
    pub(crate) limit: usize,
}

/// A parameter that is there and says something.
pub(crate) fn said(text: Option<&str>) -> Result<Option<&str>, Fault> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) if text.len() > LONGEST => Err(Fault::bad(format!("a parameter is longer than {LONGEST} bytes"))),
        Some(text) if text.contains('\0') => Err(Fault::bad("a parameter holds a zero byte")),
        said => Ok(said),
    }
}

/// A parameter that must be there.
pub(crate) fn needed<'a>(name: &str, text: Option<&'a str>) -> Result<&'a str, Fault> {
    said(text)?.ok_or_else(|| Fault::bad(format!("the parameter {name} is missing")))
}

/// A day.
pub(crate) fn day(text: Option<&str>) -> Result<Option<Date>, Fault> {
    let read = |text: &str| text.parse().map_err(|_| Fault::bad(format!("“{text}” is not a day; expected YYYY-MM-DD")));
    said(text)?.map(read).transpose()
}

/// A number within bounds.
pub(crate) fn number<T>(name: &str, text: Option<&str>, least: T, most: T) -> Result<Option<T>, Fault>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display + Copy,
{
    let Some(text) = said(text)? else { return Ok(None) };
    match text.parse::<T>() {
        Ok(number) if number >= least && number <= most => Ok(Some(number)),
        _ => Err(Fault::bad(format!("{name} must be a number from {least} to {most}, not “{text}”"))),
    }
}

/// The least confidence asked for.
fn confidence(text: Option<&str>) -> Result<f32, Fault> {
    Ok(number("min_confidence", text, 0.0, 1.0)?.unwrap_or(0.0))
}

/// The parts of a list with commas.
pub(crate) fn listed(text: Option<&str>) -> Result<Vec<&str>, Fault> {
    let parts = said(text)?.unwrap_or_default().split(',').map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    if parts.len() > 40 { Err(Fault::bad("a list has more than 40 parts")) } else { Ok(parts) }
}

/// One of several words; the first when nothing is said.
pub(crate) fn one_of(name: &str, text: Option<&str>, words: &[&str]) -> Result<usize, Fault> {
    let Some(text) = said(text)? else { return Ok(0) };
    let at = words.iter().position(|word| *word == text);
    at.ok_or_else(|| Fault::bad(format!("{name} must be one of {}, not “{text}”", words.join(", "))))
}

/// A length of periods.
pub(crate) fn step(text: Option<&str>) -> Result<Step, Fault> {
    const STEPS: [Step; 4] = [Step::Month, Step::Day, Step::Week, Step::Year];
    Ok(STEPS[one_of("by", text, &["month", "day", "week", "year"])?])
}

/// A type by its printed name, whatever the case.
fn known_type(name: &str) -> Result<String, Fault> {
    let mut all = EventType::NAMES.iter().chain(Stance::NAMES).chain(DeadlineKind::NAMES);
    let known = all.find(|known| known.eq_ignore_ascii_case(name));
    known.map(|known| (*known).to_owned()).ok_or_else(|| Fault::bad(format!("no type is called “{name}”")))
}

impl Asked {
    /// Understands what was asked; `limit` is how many come when nothing is said.
    pub(crate) fn read(&self, limit: usize) -> Result<Choice, Fault> {
        const KINDS: [Kind; 3] = [Kind::Event, Kind::Position, Kind::Deadline];
        const KIND_NAMES: [&str; 3] = ["event", "position", "deadline"];
        let kinds = listed(self.kind.as_deref())?.into_iter().map(|kind| one_of("kind", Some(kind), &KIND_NAMES));
        let quads = listed(self.quad.as_deref())?.into_iter();
        let quads = quads.map(|quad| number("quad", Some(quad), 1u8, 4).map(Option::unwrap_or_default));
        let types = listed(self.types.as_deref())?.into_iter().map(known_type);
        let actors = listed(self.actor.as_deref())?.into_iter().map(ActorTerm::read).collect();
        let owned = |text: &Option<String>| said(text.as_deref()).map(|said| said.map(str::to_owned));
        let filter = Filter {
            kinds: kinds.map(|at| at.map(|at| KINDS[at])).collect::<Result<_, _>>()?,
            actors,
            types: types.collect::<Result<_, _>>()?,
            issue: owned(&self.issue)?,
            from: day(self.from.as_deref())?,
            to: day(self.to.as_deref())?,
            place: owned(&self.place)?,
            publisher: owned(&self.publisher)?,
            words: owned(&self.words)?,
            order: [Order::Latest, Order::Earliest][one_of("order", self.order.as_deref(), &["latest", "earliest"])?],
            quads: quads.collect::<Result<_, _>>()?,
            min_confidence: confidence(self.min_confidence.as_deref())?,
        };
        Ok(Choice {
            filter,
            occurrences: one_of("unit", self.unit.as_deref(), &["occurrences", "reports"])? == 0,
            once: said(self.unit.as_deref())? == Some("occurrences"),
            limit: number("limit", self.limit.as_deref(), 1, 1000)?.unwrap_or(limit),
        })
    }
}

/// Which records an analysis of parties looks at. What is left out is not asked.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Narrow {
    /// A stance or a kind of deadline, whichever the list has; several with commas, one of them. Event types narrow no such list
    #[serde(rename = "type")]
    #[param(max_length = 400)]
    types: Option<String>,
    /// Who published it
    #[param(max_length = 400)]
    publisher: Option<String>,
    /// Words that the sentence holds; phrases in double quotes
    #[param(max_length = 400)]
    words: Option<String>,
    /// Only records at least this sure, 0 to 1
    #[param(value_type = Option<f32>, minimum = 0, maximum = 1)]
    min_confidence: Option<String>,
    /// reports (the default) or occurrences: reports of one event once
    #[param(max_length = 12)]
    unit: Option<String>,
}

impl Narrow {
    /// The records to look at, of every type.
    pub(crate) fn selection(&self) -> Result<Selection, Fault> {
        let owned = |text: &Option<String>| said(text.as_deref()).map(|said| said.map(str::to_owned));
        let filter = Filter {
            publisher: owned(&self.publisher)?,
            words: owned(&self.words)?,
            min_confidence: confidence(self.min_confidence.as_deref())?,
            ..Filter::default()
        };
        let occurrences = one_of("unit", self.unit.as_deref(), &["reports", "occurrences"])? == 1;
        Ok(Selection { filter, occurrences, ..Selection::default() })
    }

    /// Those of the types asked for that a list can have.
    pub(crate) fn types(&self, of_list: &[&str]) -> Result<Vec<String>, Fault> {
        let types = listed(self.types.as_deref())?.into_iter().map(known_type).collect::<Result<Vec<_>, _>>()?;
        Ok(types.into_iter().filter(|name| of_list.contains(&name.as_str())).collect())
    }
}

impl Choice {
    /// The same records for an analysis that looks at all their kinds: days, classes, places and types are the list's own.
    pub(crate) fn selection(&self) -> Selection {
        let Filter { publisher, words, min_confidence, .. } = self.filter.clone();
        let filter = Filter { publisher, words, min_confidence, ..Filter::default() };
        Selection { filter, occurrences: self.once, ..Selection::default() }
    }

    /// The same for an agenda, which has days and stances besides.
    pub(crate) fn agenda(&self) -> Selection {
        let mut selection = self.selection();
        selection.filter.from = self.filter.from;
        selection.filter.types.clone_from(&self.filter.types);
        selection.filter.types.retain(|name| Stance::NAMES.contains(&name.as_str()));
        selection
    }

    /// Whether more is asked than days.
    pub(crate) fn is_narrow(&self) -> bool {
        let Filter { from, to, order, .. } = self.filter;
        self.filter != Filter { from, to, order, ..Filter::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_understood_is_told() {
        let bad = |asked: Asked| asked.read(10).unwrap_err().error;
        let text = |text: &str| Some(text.to_owned());
        assert!(bad(Asked { from: text("yesterday"), ..Asked::default() }).contains("not a day"));
        assert!(bad(Asked { types: text("WAR"), ..Asked::default() }).contains("no type"));
        assert!(bad(Asked { quad: text("5"), ..Asked::default() }).contains("from 1 to 4"));
        assert!(bad(Asked { limit: text("0"), ..Asked::default() }).contains("from 1 to 1000"));
        assert!(bad(Asked { min_confidence: text("NaN"), ..Asked::default() }).contains("from 0 to 1"));
        assert!(bad(Asked { unit: text("stories"), ..Asked::default() }).contains("one of"));
        assert!(bad(Asked { words: Some("x".repeat(500)), ..Asked::default() }).contains("longer"));
    }

    #[test]
    fn a_list_is_narrowed_by_the_types_that_it_has() {
        let narrow = Narrow { types: Some("demands,ASSAULT,expires".to_owned()), ..Narrow::default() };
        assert_eq!(narrow.types(Stance::NAMES).unwrap(), ["demands"]);
        assert_eq!(narrow.types(DeadlineKind::NAMES).unwrap(), ["expires"]);
        assert!(Narrow { types: Some("WAR".to_owned()), ..Narrow::default() }.types(&[]).is_err());
        assert!(Narrow { unit: Some("stories".to_owned()), ..Narrow::default() }.selection().is_err());
    }

    #[test]
    fn what_is_empty_is_not_asked() {
        let choice = Asked { words: Some("  ".to_owned()), types: Some(",".to_owned()), ..Asked::default() };
        assert_eq!(choice.read(10).unwrap().filter, Filter::default());
    }
}
