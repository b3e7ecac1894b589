//! Dossiers loaded from a record.

use std::ops::ControlFlow;

use demarche_analysis::{Builder, Dossier, PartyQuery, Source};
use demarche_record::{ActorTerm, Error, Filter, Found, Kind, Store};

/// What a record holds of some parties.
#[derive(Debug)]
pub struct Loaded {
    /// Their records.
    pub dossier: Dossier,
    /// Whether there were more, and the earliest were left out.
    pub cut: bool,
}

/// Takes in what a record holds of these parties, or all of it when there are none; of these kinds, or of all. Of each party at most
/// `most` records are taken, the latest.
///
/// # Errors
/// When the record can't be read.
pub fn load(store: &Store, parties: &[PartyQuery], kinds: &[Kind], most: usize) -> Result<Loaded, Error> {
    let mut filters = Vec::new();
    for party in parties {
        let actors = vec![ActorTerm::read(&party.to_string())];
        filters.push(Filter { kinds: kinds.to_vec(), actors, ..Filter::default() });
    }
    if filters.is_empty() {
        filters.push(Filter { kinds: kinds.to_vec(), ..Filter::default() });
    }
    let (mut builder, mut cut) = (Builder::new(), false);
    for filter in &filters {
        let mut taken = 0;
        store.visit(filter, |found| {
            if taken == most {
                cut = true;
                return ControlFlow::Break(());
            }
            taken += 1;
            push(&mut builder, &found);
            ControlFlow::Continue(())
        })?;
    }
    Ok(Loaded { dossier: builder.build(), cut })
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
