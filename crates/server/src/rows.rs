//! Reports and occurrences as lists and plots need them.

use std::collections::HashMap;
use std::ops::ControlFlow;

use demarche::schema::{Entity, Record};
use demarche_record::{Found, Store};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Fault;
use crate::asked::Choice;

/// Someone in a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Who {
    /// PLOVER's country or non-state code; empty when unknown.
    pub(crate) code: String,
    /// Sector, when known.
    pub(crate) sector: Option<&'static str>,
    /// The entity's own name.
    pub(crate) name: String,
}

/// Where it happened.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub(crate) struct Spot {
    /// Name of the place.
    pub(crate) name: String,
    /// Code of the country.
    pub(crate) country: String,
    /// Degrees north.
    pub(crate) lat: Option<f64>,
    /// Degrees east.
    pub(crate) lon: Option<f64>,
}

/// A report, or an occurrence told by one of its reports.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub(crate) struct Line {
    /// Id of the record.
    pub(crate) id: String,
    /// Id of the occurrence.
    pub(crate) occurrence: String,
    /// Reports of the occurrence among those asked for.
    pub(crate) reports: u32,
    /// event, position or deadline.
    pub(crate) kind: &'static str,
    /// Event type, stance, or what happens at the deadline.
    #[serde(rename = "type")]
    pub(crate) what: String,
    /// Modes of the event.
    pub(crate) modes: Vec<&'static str>,
    /// What takes it out of the plain past: negation, future …
    pub(crate) auxiliary: Vec<&'static str>,
    /// Quadrant of cooperation and conflict, 1 to 4.
    pub(crate) quad: Option<u8>,
    /// -10 to 10.
    pub(crate) scale: Option<f32>,
    /// As precise as known.
    pub(crate) date: Option<String>,
    /// Who acts, holds the position, is bound.
    pub(crate) from: Vec<Who>,
    /// To whom.
    pub(crate) to: Vec<Who>,
    /// Who says so; empty for the article's own voice.
    pub(crate) said_by: Vec<Who>,
    /// Id and label of the issue.
    pub(crate) issue: Option<[String; 2]>,
    /// What is demanded, offered, what lapses.
    pub(crate) claim: Option<String>,
    /// The words of its condition.
    pub(crate) condition: Option<String>,
    /// Where.
    pub(crate) place: Option<Spot>,
    /// The sentence.
    pub(crate) text: String,
    /// Id of the document.
    pub(crate) doc: String,
    /// Day of publication.
    pub(crate) published: Option<String>,
    /// Publisher.
    pub(crate) publisher: Option<String>,
    /// 0 to 1.
    pub(crate) confidence: f32,
}

fn who(entities: &[Entity]) -> Vec<Who> {
    let one = |entity: &Entity| Who {
        code: entity.code.clone(),
        sector: entity.sector.map(demarche::schema::Sector::as_str),
        name: entity.name.clone(),
    };
    entities.iter().map(one).collect()
}

impl Line {
    /// What a record says.
    pub(crate) fn of(record: &Record) -> Self {
        let head = record.head();
        let mut line = Self {
            id: head.id.clone(),
            occurrence: head.id.clone(),
            reports: 1,
            kind: "event",
            what: String::new(),
            modes: Vec::new(),
            auxiliary: Vec::new(),
            quad: None,
            scale: None,
            date: head.date.clone(),
            from: Vec::new(),
            to: Vec::new(),
            said_by: who(&head.attributed_to),
            issue: None,
            claim: None,
            condition: None,
            place: None,
            text: head.text.split_whitespace().collect::<Vec<_>>().join(" "),
            doc: head.doc.clone(),
            published: None,
            publisher: None,
            confidence: head.confidence,
        };
        line.fill(record);
        line
    }

    fn fill(&mut self, record: &Record) {
        match record {
            Record::Event { event, .. } => {
                self.what = event.event.as_str().to_owned();
                self.modes = event.mode.iter().map(|mode| mode.as_str()).collect();
                self.auxiliary = event.auxiliary.iter().map(|auxiliary| auxiliary.as_str()).collect();
                (self.quad, self.scale) = (Some(event.quad_code), Some(event.event_scale));
                (self.from, self.to) = (who(&event.actor), who(&event.recipient));
                self.place = event.event_loc.as_ref().map(|at| Spot {
                    name: at.name.clone(),
                    country: at.country.clone(),
                    lat: at.lat,
                    lon: at.lon,
                });
            }
            Record::Position { position, .. } => {
                (self.kind, self.what) = ("position", position.stance.as_str().to_owned());
                (self.from, self.to) = (who(&position.holder), who(&position.addressee));
                self.issue = Some([position.issue.id.clone(), position.issue.label.clone()]);
                self.claim = Some(position.claim.text.clone());
                self.condition = position.condition.as_ref().map(|terms| terms.text.clone());
            }
            Record::Deadline { deadline, .. } => {
                (self.kind, self.what) = ("deadline", deadline.what.as_str().to_owned());
                self.from = who(&deadline.parties);
                let name = deadline.instrument.as_ref().map(|of| of.name.clone());
                self.claim = name.or_else(|| Some(deadline.claim.text.clone()));
            }
        }
    }

    /// What was found, with its document.
    pub(crate) fn found(found: &Found, occurrence: i64) -> Self {
        let mut line = Self::of(&found.record);
        line.occurrence = format!("{:016x}", occurrence.cast_unsigned());
        line.published = found.document.date.map(|date| date.to_string());
        line.publisher.clone_from(&found.document.publisher);
        line
    }
}

/// Lines that were asked for.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub(crate) struct Lines {
    /// In the order asked for.
    pub(crate) lines: Vec<Line>,
    /// Whether there are more.
    pub(crate) more: bool,
}

/// The records that were chosen, at most so many; `each` sees every report that counts.
pub(crate) fn lines(store: &Store, choice: &Choice, mut each: impl FnMut(&Found)) -> Result<Lines, Fault> {
    let (mut all, mut at) = (Lines::default(), HashMap::new());
    let mut failure = None;
    store.visit(&choice.filter, |found| {
        let occurrence = match store.occurrence_of(found.number) {
            Ok(occurrence) => occurrence,
            Err(error) => {
                failure = Some(error);
                return ControlFlow::Break(());
            }
        };
        let known = choice.occurrences.then(|| at.get(&occurrence).copied()).flatten();
        if known.is_none() && all.lines.len() == choice.limit {
            all.more = true;
            return ControlFlow::Break(());
        }
        each(&found);
        match known {
            Some(known) => {
                let line: &mut Line = &mut all.lines[known];
                line.reports += 1;
            }
            None => {
                at.insert(occurrence, all.lines.len());
                all.lines.push(Line::found(&found, occurrence));
            }
        }
        ControlFlow::Continue(())
    })?;
    failure.map_or(Ok(all), |error| Err(error.into()))
}
