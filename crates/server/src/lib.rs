//! The page: a record in the browser, and the interface behind it.
//!
//! [`serve`] answers on one address: the page's files, which are part of the program, and the interface under `/api`, which asks a record
//! the same questions as the command line does (`demarche-inquiry`). Articles are hostile and so may other pages be that the reader has
//! open: `guard` says what is refused and why. The page calls no other address, and no answer names a path of the server's disk.
//!
//! The record is opened by a few readers, each used by one question at a time; questions run on threads of their own, so that a slow one
//! does not hold the others up. Answers are kept until the record changes.

#![allow(unused_qualifications, reason = "what utoipa's macros write is qualified more than it need be")]

mod api;
mod asked;
mod assets;
mod desk;
mod fault;
mod guard;
mod marks;
mod openapi;
mod rows;
mod serve;
mod tls;

pub use desk::{Desk, Setup};
pub use fault::Fault;
pub use guard::{Guard, Reach, new_token};
pub use openapi::openapi;
pub use serve::{Bound, bind, first, router};
pub use tls::Tls;
