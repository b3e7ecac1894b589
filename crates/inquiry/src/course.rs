//! The course of a relation, asked of a record.

use std::collections::HashSet;

use demarche_analysis::{Builder, Dossier, PartyQuery, Relation, RelationOptions, Source, relation};
use demarche_record::{Error, Filter, Kind, Outline, Store};

use crate::{Selection, push, select};

/// The course of the relation between two parties over everything that a record holds and the filter admits. The last day is by default
/// that of the latest document of the record.
///
/// Columns alone are read where they know enough; only the few events that are cited are opened.
///
/// # Errors
/// When the record can't be read.
pub fn course(
    store: &Store,
    [a, b]: [&PartyQuery; 2],
    filter: &Filter,
    options: &RelationOptions,
) -> Result<Relation, Error> {
    let options = RelationOptions {
        to: options.to.map_or_else(|| store.last_published(), |to| Ok(Some(to)))?,
        ..options.clone()
    };
    let sure = Filter { min_confidence: filter.min_confidence.max(options.min_confidence), ..filter.clone() };
    let Some(outlines) = store.outlines(a.base(), b.base(), &sure)? else {
        return Ok(relation(&whole(store, [a, b], sure)?, a, b, &options));
    };
    let first = relation(&dossier(store, &outlines, &HashSet::new())?, a, b, &options);
    let cited: HashSet<&str> =
        first.changes.iter().flat_map(|of| &of.evidence).map(|cite| cite.record.as_str()).collect();
    if cited.is_empty() {
        return Ok(first);
    }
    Ok(relation(&dossier(store, &outlines, &cited)?, a, b, &options))
}

/// All events of both, with their texts.
fn whole(store: &Store, parties: [&PartyQuery; 2], filter: Filter) -> Result<Dossier, Error> {
    let filter = Filter { kinds: vec![Kind::Event], ..filter };
    let together = parties.map(|party| demarche_record::ActorTerm::read(&party.to_string()));
    let filter = Filter { actors: filter.actors.iter().cloned().chain(together).collect(), ..filter };
    Ok(select(store, &[], &Selection { filter, ..Selection::default() })?.dossier)
}

/// The events as outlined, those of `cited` with their texts.
fn dossier(store: &Store, outlines: &[Outline], cited: &HashSet<&str>) -> Result<Dossier, Error> {
    let mut builder = Builder::new();
    for outline in outlines {
        let head = outline.record.head();
        if cited.contains(head.id.as_str()) {
            let found = store.by_id(&head.id)?;
            found.iter().filter(|found| found.document.id == head.doc).for_each(|found| push(&mut builder, found));
        } else {
            builder.push(&outline.record, Source { published: outline.published, ..Source::default() });
        }
    }
    Ok(builder.build())
}
