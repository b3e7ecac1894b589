//! What is on the table: agendas of parties, ties between issues, deadlines, the course of a relation, briefs, networks.
//!
//! Everything here is a pure function of records ([`Dossier`]) and of facts known beforehand ([`Background`]); there is no clock:
//! "today" is a day that the caller names, or the latest day of the records. Every line that comes out carries the sentence it stands
//! on ([`Cite`]).

mod agenda;
mod background;
mod brief;
mod changes;
mod day;
mod deadlines;
mod dossier;
mod evidence;
mod links;
mod network;
mod party;
pub mod plot;
mod relation;
mod sides;
mod state;
mod words;

pub use agenda::{Agenda, AskedView, Ground, Growth, Item, ItemView, Options, StandView, TermsView, TurnView, agenda};
pub use background::{Background, Registered};
pub use brief::{Brief, BriefOptions, Line, Note, Section, brief};
pub use changes::{Tuning, Weighted, change_points};
pub use day::{Step, period};
pub use deadlines::{Act, DeadlineOptions, DeadlineView, RegistryDate, Said, deadlines};
pub use dossier::{Builder, Dossier, Source};
pub use evidence::Cite;
pub use links::{Bounds, Deadlock, Links, Package, PackageKind, Tie, links};
pub use network::{NetworkEdge, STATEMENT_COLUMNS, graphml, network, statements};
pub use party::{NotAParty, PartyQuery};
pub use relation::{Change, Direction, Point, Relation, RelationOptions, relation};
pub use state::{Rule, State};
