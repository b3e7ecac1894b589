//! `demarche roles`: predicates with their PropBank roles.

use demarche::Error;
use demarche::syntax::conllu;

use super::parse::{Input, analyse};
use crate::input::Sources;
use crate::{Outcome, Setup};

/// Predicates with their PropBank roles, in columns
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sources: Sources,
    /// What comes in
    #[arg(long, value_enum, default_value_t = Input::Text)]
    input: Input,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    analyse(&args.sources, args.input, setup, conllu::write_roles)
}
