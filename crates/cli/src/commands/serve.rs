//! `demarche serve`: a record in the browser.

mod examples;

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use demarche::{Error, ErrorKind, Pipeline};
use demarche_inquiry::Known;
use demarche_server::{Desk, Guard, Reach, Tls};

use crate::{Outcome, Setup};

/// Show a record in the browser: relations, agendas, deadlines, maps, documents
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The record
    #[arg(long, value_name = "FILE", required_unless_present = "demo")]
    record: Option<PathBuf>,
    /// Show a record made of the project's example articles
    #[arg(long, conflicts_with = "record")]
    demo: bool,
    /// The port; 0 for any that is free
    #[arg(long, value_name = "N", default_value_t = 4810)]
    port: u16,
    /// The address to answer on. Beyond this machine a token is needed, and TLS: by --tls-cert and --tls-key, or by what stands in front
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,
    /// The secret that corrections need, and everything beyond this machine [default: a new one each time]
    #[arg(long, value_name = "TOKEN", env = "DEMARCHE_TOKEN", hide_env_values = true)]
    token: Option<String>,
    /// Speak TLS: certificates in PEM form, the server's own first
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The certificate's private key in PEM form
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let loopback = args.bind.is_loopback();
    if !loopback && args.token.is_none() {
        let message = "beyond this machine the token must be said, with --token or DEMARCHE_TOKEN";
        return Err(Error::new(ErrorKind::Argument, message));
    }
    let tls = args.tls_cert.as_deref().zip(args.tls_key.as_deref());
    let tls = tls.map(|(certificates, key)| Tls::read(certificates, key)).transpose()?;
    let token = args.token.clone().map_or_else(demarche_server::new_token, Ok)?;
    let guard = Guard::new(token.clone(), Reach { loopback, tls: tls.is_some() })?;
    let demo = if args.demo { Some(Demo::make(setup)?) } else { None };
    let (pipeline, folder) = demo.map_or((None, None), |demo| (Some(demo.pipeline), Some(demo.folder)));
    let record = match (&folder, &args.record) {
        (Some(folder), _) => folder.0.join(RECORD),
        (None, Some(record)) => record.clone(),
        (None, None) => return Err(Error::new(ErrorKind::Argument, "say which record, with --record")),
    };
    let known = Known::new(Pipeline::lexicon(&setup.options())?);
    let options = setup.options();
    let made = demarche_server::Setup { record, known, options, pipeline, guard, demo: args.demo };
    let desk = Desk::open(made).map_err(crate::of_record)?;
    desk.watch();
    desk.warm();
    answer(args, desk, tls, loopback.then_some(token))
}

/// Answers until it is told to stop.
fn answer(args: &Args, desk: std::sync::Arc<Desk>, tls: Option<Tls>, token: Option<String>) -> Result<Outcome, Error> {
    let scheme = if tls.is_some() { "https" } else { "http" };
    let failed =
        |error| Error::new(ErrorKind::Io, format!("{}:{} can't be answered on: {error}", args.bind, args.port));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let bound = demarche_server::bind(args.bind, args.port, tls).await.map_err(failed)?;
        let told = token.map_or_else(String::new, |token| format!("?token={token}"));
        crate::output::line(format!("{scheme}://{}/{told}", bound.address))?;
        if scheme == "http" && !args.bind.is_loopback() {
            anstream::eprintln!(
                "in plain HTTP: put something in front that speaks TLS, or give --tls-cert and --tls-key"
            );
        }
        anstream::eprintln!("stop with Ctrl-C");
        bound.run(desk, stopped()).await;
        Ok(Outcome::Done)
    })
}

/// Waits to be told to stop: by Ctrl-C, or by the system.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut ended) = signal(SignalKind::terminate()) else {
            let _ = interrupted.await;
            return;
        };
        let ended = async move { ended.recv().await };
        demarche_server::first(interrupted, ended).await;
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}

/// The record's file in its folder.
const RECORD: &str = "demo.db";

/// A record made of the example articles.
struct Demo {
    pipeline: Pipeline,
    folder: Temporary,
}

/// A folder that goes with the program.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Demo {
    fn make(setup: &Setup) -> Result<Self, Error> {
        let folder = Temporary(std::env::temp_dir().join(format!("demarche-demo-{}", std::process::id())));
        let failed = |error| Error::new(ErrorKind::Io, format!("{} can't be written: {error}", folder.0.display()));
        let articles = folder.0.join("examples");
        std::fs::create_dir_all(&articles).map_err(failed)?;
        for (name, bytes) in examples::EXAMPLES {
            std::fs::write(articles.join(name), bytes).map_err(failed)?;
        }
        let pipeline = Pipeline::new(&setup.options())?;
        fill(&folder.0.join(RECORD), &articles, &pipeline, setup)?;
        Ok(Self { pipeline, folder })
    }
}

fn fill(record: &Path, articles: &Path, pipeline: &Pipeline, setup: &Setup) -> Result<(), Error> {
    super::ingest::fill(record, &[articles.to_owned()], pipeline, setup.threads())
}
