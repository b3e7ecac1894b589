//! Dossiers loaded from a record.

use std::collections::HashMap;
use std::ops::ControlFlow;

use demarche::schema::Date;
use demarche_analysis::{Builder, Dossier, PartyQuery, Source};
use demarche_record::{ActorTerm, Error, Filter, Found, Kind, Order, Store};

/// What a record holds of some parties.
#[derive(Debug)]
pub struct Loaded {
    /// Their records.
    pub dossier: Dossier,
    /// Whether there were more, and the earliest were left out.
    pub cut: bool,
}

/// Which records of some parties are looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Selection {
    /// What they have to be; its actors have to take part beside the party.
    pub filter: Filter,
    /// Several reports of one event once: the latest, one with all the parties where there is one.
    pub occurrences: bool,
    /// Of each party at most so many, the latest.
    pub most: usize,
}

impl Default for Selection {
    fn default() -> Self {
        Self { filter: Filter::default(), occurrences: false, most: usize::MAX }
    }
}

impl Selection {
    /// All of these kinds, or of every kind when there are none.
    #[must_use]
    pub fn of_kinds(kinds: &[Kind]) -> Self {
        Self { filter: Filter { kinds: kinds.to_vec(), ..Filter::default() }, ..Self::default() }
    }

    /// What is asked of the record, one question after the other.
    fn filters(&self, parties: &[PartyQuery]) -> Vec<Filter> {
        let terms: Vec<ActorTerm> = parties.iter().map(|party| ActorTerm::read(&party.to_string())).collect();
        let with = |terms: &[ActorTerm]| {
            let actors = self.filter.actors.iter().chain(terms).cloned().collect();
            Filter { actors, order: Order::Latest, ..self.filter.clone() }
        };
        match terms.len() {
            0 => vec![with(&[])],
            1 => vec![with(&terms)],
            _ => {
                let together = self.occurrences.then(|| with(&terms));
                together.into_iter().chain(terms.chunks(1).map(with)).collect()
            }
        }
    }
}

/// Takes in what a record holds of these parties, or all of it when there are none; of these kinds, or of all. Of each party at most
/// `most` records are taken, the latest.
///
/// # Errors
/// When the record can't be read.
pub fn load(store: &Store, parties: &[PartyQuery], kinds: &[Kind], most: usize) -> Result<Loaded, Error> {
    select(store, parties, &Selection { most, ..Selection::of_kinds(kinds) })
}

/// Takes in what was selected of what a record holds of these parties, or of all of it when there are none.
///
/// # Errors
/// When the record can't be read.
pub fn select(store: &Store, parties: &[PartyQuery], selection: &Selection) -> Result<Loaded, Error> {
    let mut taking = Taking { store, builder: Builder::new(), seen: HashMap::new(), cut: false };
    taking.take(parties, selection)?;
    Ok(Loaded { dossier: taking.builder.build(), cut: taking.cut })
}

/// The same, with every deadline from the year of this day on, however many records are taken; from the latest day of publication on when
/// none is given.
///
/// # Errors
/// When the record can't be read.
pub fn select_deadlines(
    store: &Store,
    parties: &[PartyQuery],
    from: Option<Date>,
    selection: &Selection,
) -> Result<Loaded, Error> {
    let mut taking = Taking { store, builder: Builder::new(), seen: HashMap::new(), cut: false };
    let day = from.map_or_else(|| store.last_published(), |from| Ok(Some(from)))?;
    // A deadline known to the year stands at its first day.
    let year = day.and_then(|day| Date::new(day.year(), 1, 1).ok());
    let filter =
        Filter { kinds: vec![Kind::Deadline], from: selection.filter.from.max(year), ..selection.filter.clone() };
    taking.take(parties, &Selection { filter, most: usize::MAX, ..*selection })?;
    taking.take(parties, selection)?;
    Ok(Loaded { dossier: taking.builder.build(), cut: taking.cut })
}

/// Records being taken in.
struct Taking<'s> {
    store: &'s Store,
    builder: Builder,
    /// Occurrences that were met, with the report taken.
    seen: HashMap<i64, i64>,
    cut: bool,
}

impl Taking<'_> {
    fn take(&mut self, parties: &[PartyQuery], selection: &Selection) -> Result<(), Error> {
        for filter in selection.filters(parties) {
            let (mut taken, mut failure) = (0, None);
            self.store.visit(&filter, |found| {
                if taken == selection.most {
                    self.cut = true;
                    return ControlFlow::Break(());
                }
                taken += 1;
                let wanted =
                    if selection.occurrences { is_first(self.store, &found, &mut self.seen) } else { Ok(true) };
                match wanted {
                    Ok(true) => push(&mut self.builder, &found),
                    Ok(false) => {}
                    Err(error) => failure = Some(error),
                }
                if failure.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })?;
            failure.map_or(Ok(()), Err)?;
        }
        Ok(())
    }
}

/// Whether a report is the first of its occurrence to be met.
fn is_first(store: &Store, found: &Found, seen: &mut HashMap<i64, i64>) -> Result<bool, Error> {
    let occurrence = store.occurrence_of(found.number)?;
    Ok(*seen.entry(occurrence).or_insert(found.number) == found.number)
}

/// Takes a record in with what its document says of itself.
pub fn push(builder: &mut Builder, found: &Found) {
    let of = &found.document;
    let source = Source {
        published: of.date,
        publisher: of.publisher.as_deref(),
        title: of.title.as_deref(),
        url: of.url.as_deref(),
    };
    builder.push(&found.record, source);
}
