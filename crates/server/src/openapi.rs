//! The description of the interface, made from handlers and types.

use utoipa::OpenApi;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};

use crate::api;

#[derive(OpenApi)]
#[openapi(
    info(title = "Démarche", description = "Questions asked of a record: the same that the command line asks."),
    paths(
        api::start::start,
        api::search::find,
        api::search::search,
        api::relation::relation,
        api::relation::agenda,
        api::relation::brief,
        api::issue::issue,
        api::issue::issues,
        api::actor::actor,
        api::agreements::agreements,
        api::agreements::deadlines,
        api::world::world,
        api::document::document,
        api::document::show,
        api::document::explain,
        api::document::try_it,
        api::correct::corrections,
        api::correct::correct,
        api::live::live,
        api::described,
    )
)]
struct Description;

/// The description of the interface.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    let mut all = Description::openapi();
    all.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let operations = all.paths.paths.values_mut().flat_map(|item| [item.get.as_mut(), item.post.as_mut()]);
    for operation in operations.flatten() {
        for (status, words) in ANYWHERE {
            let known = operation.responses.responses.contains_key(*status);
            if !known {
                operation.responses.responses.insert((*status).to_owned(), RefOr::T(refused(words)));
            }
        }
    }
    all
}

/// What any question can be answered with, by the guard or for want of the record.
const ANYWHERE: &[(&str, &str)] = &[
    ("401", "The token is missing"),
    ("403", "The request comes from another page"),
    ("405", "It is not asked so"),
    ("414", "The address is too long"),
    ("421", "The server does not answer under this name"),
    ("429", "Too many questions at once"),
    ("500", "The record can't be read"),
    ("503", "Too many questions are waiting"),
];

fn refused(words: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Fault"))).build();
    ResponseBuilder::new().description(words).content("application/json", content).build()
}
