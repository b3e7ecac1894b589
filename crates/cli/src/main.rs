//! The command `demarche`. Data goes to standard output, talk to standard error.
//! Exit 0; 1 = nothing found or a bar missed; 2 = an error.

mod commands;
mod dossier;
mod input;
mod output;
mod progress;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use demarche::{Error, ErrorKind, Options};
use mimalloc::MiMalloc;

/// Coding makes many small strings; see `docs/performance.md`.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Reads the news and keeps the record: who did what to whom, with the sentence and the reason behind every line.
#[derive(Debug, Parser)]
#[command(name = "demarche", version, about, max_term_width = 110)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    setup: Setup,
}

/// Options of every command that analyses text.
#[derive(Debug, clap::Args)]
struct Setup {
    /// A folder of data files laid over the ones inside the program
    #[arg(long, global = true, value_name = "DIR")]
    lexicon: Option<PathBuf>,
    /// The analyser: fast (the default), accurate, or a model file
    #[arg(long, global = true, value_name = "NAME|FILE")]
    model: Option<PathBuf>,
    /// Threads to work on [default: all cores]
    #[arg(long, short = 'j', global = true, value_name = "N")]
    threads: Option<usize>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Code(commands::code::Args),
    Parse(commands::parse::Args),
    Roles(commands::roles::Args),
    Actors(commands::actors::Args),
    Agreements(commands::agreements::Args),
    Relate(commands::relate::Args),
    Explain(commands::explain::Args),
    Agenda(commands::agenda::Args),
    Deadlines(commands::deadlines::Args),
    Brief(commands::brief::Args),
    Relation(commands::relation::Args),
    Export(commands::export::Args),
    Ingest(commands::ingest::Args),
    Find(commands::find::Args),
    Show(commands::show::Args),
    Serve(commands::serve::Args),
    Import(commands::import::Args),
    Correct(commands::correct::Args),
    Corrections(commands::corrections::Args),
    Recode(commands::recode::Args),
    Diff(commands::diff::Args),
    Eval(commands::eval::Args),
    Lexicon(commands::lexicon::Args),
    Bench(commands::bench::Args),
    Completions(commands::completions::Args),
}

/// How a command that did not fail ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There was something.
    Done,
    /// Nothing was found, or a bar was missed.
    Nothing,
}

impl Setup {
    fn options(&self) -> Options {
        Options { lexicon: self.lexicon.clone(), model: self.model.clone(), ..Options::default() }
    }

    fn threads(&self) -> usize {
        let all = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        self.threads.unwrap_or_else(all).max(1)
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::from(1),
        Err(error) if output::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<Outcome, Error> {
    match &cli.command {
        Command::Code(args) => commands::code::run(args, &cli.setup),
        Command::Parse(args) => commands::parse::run(args, &cli.setup),
        Command::Roles(args) => commands::roles::run(args, &cli.setup),
        Command::Actors(args) => commands::actors::run(args, &cli.setup),
        Command::Agreements(args) => commands::agreements::run(args, &cli.setup),
        Command::Relate(args) => commands::relate::run(args, &cli.setup),
        Command::Explain(args) => commands::explain::run(args, &cli.setup),
        Command::Agenda(args) => commands::agenda::run(args, &cli.setup),
        Command::Deadlines(args) => commands::deadlines::run(args, &cli.setup),
        Command::Brief(args) => commands::brief::run(args, &cli.setup),
        Command::Relation(args) => commands::relation::run(args, &cli.setup),
        Command::Export(args) => commands::export::run(args, &cli.setup),
        Command::Ingest(args) => commands::ingest::run(args, &cli.setup),
        Command::Find(args) => commands::find::run(args),
        Command::Show(args) => commands::show::run(args),
        Command::Serve(args) => commands::serve::run(args, &cli.setup),
        Command::Import(args) => commands::import::run(args),
        Command::Correct(args) => commands::correct::run(args),
        Command::Corrections(args) => commands::corrections::run(args),
        Command::Recode(args) => commands::recode::run(args, &cli.setup),
        Command::Diff(args) => commands::diff::run(args),
        Command::Eval(args) => commands::eval::run(args, &cli.setup),
        Command::Lexicon(args) => commands::lexicon::run(args, &cli.setup),
        Command::Bench(args) => commands::bench::run(args, &cli.setup),
        Command::Completions(args) => commands::completions::run(args, &mut Cli::command()),
    }
}

/// An error of writing output; a closed pipe is recognised and passed over in silence.
fn written(error: std::io::Error) -> Error {
    let closed = error.kind() == std::io::ErrorKind::BrokenPipe;
    let message = if closed { output::CLOSED_PIPE.to_owned() } else { format!("output can't be written: {error}") };
    Error::new(ErrorKind::Io, message)
}

/// An error of the record as the program's own.
#[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn of_record(error: demarche_record::Error) -> Error {
    let kind = match error.kind() {
        demarche_record::ErrorKind::Argument => ErrorKind::Argument,
        _ => ErrorKind::Io,
    };
    Error::new(kind, error.to_string())
}
