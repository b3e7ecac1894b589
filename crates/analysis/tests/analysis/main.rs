//! What analyses say of built records, with known answers.

mod cases;
mod notation;
mod outputs;
mod properties;
