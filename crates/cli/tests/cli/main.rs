//! The command line as its users see it: the built program, run on files, judged by what it prints and how it ends.
//!
//! Short cases stand in `tests/cases/*.case`, command, input and expectation together; what must be computed stands here.

mod actors;
mod analysis;
mod bad_input;
mod cases;
mod commands;
mod corrections;
mod faults;
mod feeds;
mod gold;
mod program;
mod recode;
mod record;
mod records;
#[path = "../../../sources/tests/server/mod.rs"]
mod server;
mod soak;
mod worked_example;
