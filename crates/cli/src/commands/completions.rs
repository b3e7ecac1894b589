//! `demarche completions`: shell completions and the manual page, from the same definition as the help.

use std::io::Write;

use clap_complete::Shell;
use demarche::Error;

use crate::Outcome;

/// Print shell completions, or the manual page
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum, required_unless_present = "man")]
    shell: Option<Shell>,
    /// The manual page instead
    #[arg(long)]
    man: bool,
}

pub(crate) fn run(args: &Args, command: &mut clap::Command) -> Result<Outcome, Error> {
    let mut out = Vec::new();
    if args.man {
        clap_mangen::Man::new(command.clone()).render(&mut out).map_err(crate::written)?;
    } else if let Some(shell) = args.shell {
        clap_complete::generate(shell, command, "demarche", &mut out);
    }
    std::io::stdout().write_all(&out).map_err(crate::written)?;
    Ok(Outcome::Done)
}
