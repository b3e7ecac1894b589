//! What is on the table: agendas of parties, ties between issues, deadlines, the course of a relation, briefs, networks.
//!
//! Everything here is a pure function of records ([`Dossier`]) and of facts known beforehand ([`Background`]); there is no clock:
//! "today" is a day that the caller names, or the latest day of the records. Every line that comes out carries the sentence it stands
//! on ([`Cite`]).

mod agenda;
mod background;
mod day;
mod dossier;
mod evidence;
mod links;
mod party;
mod sides;
mod state;
mod words;

pub use agenda::{Agenda, Ground, Growth, Item, ItemView, Options, StandView, TermsView, TurnView, agenda};
pub use background::{Background, Registered};
pub use day::{Step, period};
pub use dossier::{Builder, Dossier, Source};
pub use evidence::Cite;
pub use links::{Bounds, Deadlock, Links, Package, PackageKind, Tie, links};
pub use party::{NotAParty, PartyQuery};
pub use state::{Rule, State};
