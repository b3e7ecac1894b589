//! The command line as its users see it: the built program, run on files, judged by what it prints and how it ends.
//!
//! Short cases stand in `tests/cases/*.case`, command, input and expectation together; what must be computed stands here.

mod actors;
mod analysis;
mod bad_input;
mod cases;
mod commands;
mod gold;
mod program;
mod record;
mod records;
mod worked_example;
