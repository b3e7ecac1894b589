//! Where questions are answered: readers of the record, what the lexicon knows, the pipeline, answers kept.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{StatusCode, Uri, header};
use axum::response::Response;
use demarche::Pipeline;
use demarche::schema::Date;
use demarche_analysis::{DeadlineOptions, DeadlineView, PartyQuery, deadlines};
use demarche_inquiry::{Known, Loaded, Selection, load, select};
use demarche_record::{Kind, Overview, Pair, Pulse, Store, Writer};
use serde::Serialize;
use tokio::sync::{Semaphore, watch};

use crate::{Fault, Guard};

/// Readers of the record: as many questions are answered at once.
const READERS: usize = 4;
/// Questions that may wait for a reader; more are turned away.
const WAITING: usize = 256;
/// Bytes of the record that each reader keeps in memory.
const KEPT_BY_READER: u32 = 16 << 20;
/// Answers kept, in bytes.
const KEPT_ANSWERS: usize = 32 << 20;
/// Dossiers kept.
const KEPT_DOSSIERS: usize = 6;
/// Records of each party that an analysis looks at, the latest.
const MOST_RECORDS: usize = 20_000;
/// Time between two looks at whether the record has changed.
const LOOK: Duration = Duration::from_millis(500);
/// Pairs of the start.
const BUSIEST: u32 = 12;
/// Deadlines of the start.
const SOONEST: usize = 8;

/// What a server is made of.
pub struct Setup {
    /// The record.
    pub record: PathBuf,
    /// What the lexicon knows.
    pub known: Known,
    /// How to make the pipeline, when it is first needed.
    pub options: demarche::Options,
    /// The pipeline, when there is one already.
    pub pipeline: Option<Pipeline>,
    /// Who may ask what.
    pub guard: Guard,
    /// Whether the record is one of examples, made for this run.
    pub demo: bool,
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup").field("record", &self.record).finish_non_exhaustive()
    }
}

/// What the start shows of the whole record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Whole {
    pub(crate) overview: Overview,
    pub(crate) busiest: Vec<Pair>,
    pub(crate) soonest: Vec<DeadlineView>,
}

/// An answer kept for as long as the record does not change.
struct Kept {
    version: u64,
    body: Arc<[u8]>,
    used: u64,
}

/// A dossier with the parties, selection and version of the record that it holds.
type KeptDossier = (Vec<PartyQuery>, Selection, u64, Arc<Loaded>);

/// Where questions are answered.
pub struct Desk {
    pub(crate) known: Known,
    pub(crate) guard: Guard,
    pub(crate) demo: bool,
    record: PathBuf,
    options: demarche::Options,
    pipeline: OnceLock<Pipeline>,
    readers: Mutex<Vec<Store>>,
    free: Arc<Semaphore>,
    version: AtomicU64,
    uses: AtomicU64,
    answers: Mutex<HashMap<String, Kept>>,
    dossiers: Mutex<Vec<KeptDossier>>,
    whole: RwLock<Arc<Whole>>,
    pulse: watch::Sender<Pulse>,
    /// Readers of the record's growth.
    pub(crate) listeners: Arc<Semaphore>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("record", &self.record).finish_non_exhaustive()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Most who listen to the record's growth.
const LISTENERS: usize = 64;

impl Desk {
    /// Opens the record and looks at it as a whole.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn open(setup: Setup) -> Result<Arc<Self>, demarche_record::Error> {
        let store = open(&setup.record)?;
        let (pulse, whole) = (store.pulse()?, whole(&store, &setup.known)?);
        let pipeline = OnceLock::new();
        if let Some(made) = setup.pipeline {
            let _ = pipeline.set(made);
        }
        Ok(Arc::new(Self {
            known: setup.known,
            guard: setup.guard,
            demo: setup.demo,
            record: setup.record,
            options: setup.options,
            pipeline,
            readers: Mutex::new(vec![store]),
            free: Arc::new(Semaphore::new(READERS)),
            version: AtomicU64::new(1),
            uses: AtomicU64::new(0),
            answers: Mutex::new(HashMap::new()),
            dossiers: Mutex::new(Vec::new()),
            whole: RwLock::new(Arc::new(whole)),
            pulse: watch::Sender::new(pulse),
            listeners: Arc::new(Semaphore::new(LISTENERS)),
        }))
    }

    /// Looks again and again at whether the record has changed, until the desk is gone; runs on a thread of its own. Looking at the
    /// whole takes long on a large record: it rests ten times as long as it took.
    pub fn watch(self: &Arc<Self>) {
        let desk = Arc::downgrade(self);
        std::thread::spawn(move || {
            let Some(first) = desk.upgrade() else { return };
            let Ok(store) = open(&first.record) else { return };
            drop(first);
            let (mut seen, mut stale, mut rest) = (store.version_seen().unwrap_or(0), false, Instant::now());
            while let Some(desk) = desk.upgrade() {
                let now = store.version_seen().unwrap_or(seen);
                if now != seen {
                    (seen, stale) = (now, true);
                    desk.changed(&store);
                }
                if stale && Instant::now() >= rest {
                    let started = Instant::now();
                    if let Ok(whole) = whole(&store, &desk.known) {
                        *desk.whole.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(whole);
                        desk.version.fetch_add(1, Ordering::SeqCst);
                    }
                    (stale, rest) = (false, Instant::now() + started.elapsed() * 10);
                }
                drop(desk);
                std::thread::sleep(LOOK);
            }
        });
    }

    fn changed(&self, store: &Store) {
        self.version.fetch_add(1, Ordering::SeqCst);
        if let Ok(pulse) = store.pulse() {
            self.pulse.send_replace(pulse);
        }
    }

    /// The record's growth, as it goes.
    pub(crate) fn growth(&self) -> watch::Receiver<Pulse> {
        self.pulse.subscribe()
    }

    /// The record as a whole, as it was seen last.
    pub(crate) fn whole(&self) -> Arc<Whole> {
        Arc::clone(&self.whole.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The last day of publication, which analyses look from when nothing else is said.
    pub(crate) fn last_day(&self) -> Option<Date> {
        self.whole().overview.last
    }

    /// The pipeline, made when it is first needed.
    pub(crate) fn pipeline(&self) -> Result<&Pipeline, Fault> {
        if let Some(pipeline) = self.pipeline.get() {
            return Ok(pipeline);
        }
        let made = Pipeline::new(&self.options).map_err(|error| {
            eprintln!("the pipeline can't be set up: {error}");
            Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "texts can't be analysed here")
        })?;
        Ok(self.pipeline.get_or_init(|| made))
    }

    /// Has the pipeline made, so that the first text does not wait for it.
    pub fn warm(self: &Arc<Self>) {
        let desk = Arc::clone(self);
        std::thread::spawn(move || drop(desk.pipeline()));
    }

    /// Puts a question to the record, on a thread of its own.
    pub(crate) async fn ask<T: Send + 'static>(
        self: &Arc<Self>,
        question: impl FnOnce(&Self, &Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let busy = || Fault::new(StatusCode::SERVICE_UNAVAILABLE, "too many questions are waiting; try again");
        if self.free.available_permits() == 0 && self.waiting() > WAITING {
            return Err(busy());
        }
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(|_| busy())?;
        let desk = Arc::clone(self);
        let run = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let idle = locked(&desk.readers).pop();
            let store = idle.map_or_else(|| open(&desk.record), Ok)?;
            let answer = question(&desk, &store);
            locked(&desk.readers).push(store);
            answer
        });
        let lost = |_| Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "the question could not be answered");
        run.await.map_err(lost)?
    }

    /// How many hold the desk: about as many as wait for an answer.
    fn waiting(self: &Arc<Self>) -> usize {
        Arc::strong_count(self)
    }

    /// Answers with JSON; the same question of the same record has the same answer, which is kept.
    pub(crate) async fn answer<T: Serialize + Send + 'static>(
        self: &Arc<Self>,
        uri: &Uri,
        question: impl FnOnce(&Self, &Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<Response, Fault> {
        let key = uri.path_and_query().map_or_else(String::new, |all| all.as_str().to_owned());
        let version = self.version.load(Ordering::SeqCst);
        if let Some(body) = self.kept(&key, version) {
            return Ok(json(body.to_vec()));
        }
        let body = self.ask(move |desk, store| bytes(&question(desk, store)?)).await?;
        self.keep(key, version, &body);
        Ok(json(body))
    }

    fn kept(&self, key: &str, version: u64) -> Option<Arc<[u8]>> {
        let mut answers = locked(&self.answers);
        let kept = answers.get_mut(key).filter(|kept| kept.version == version)?;
        kept.used = self.uses.fetch_add(1, Ordering::Relaxed);
        Some(Arc::clone(&kept.body))
    }

    fn keep(&self, key: String, version: u64, body: &[u8]) {
        let mut answers = locked(&self.answers);
        answers.retain(|_, kept| kept.version == version);
        let used = self.uses.fetch_add(1, Ordering::Relaxed);
        answers.insert(key, Kept { version, body: body.into(), used });
        let mut held: usize = answers.values().map(|kept| kept.body.len()).sum();
        while held > KEPT_ANSWERS {
            let oldest = answers.iter().min_by_key(|(_, kept)| kept.used).map(|(key, _)| key.clone());
            let Some(removed) = oldest.and_then(|key| answers.remove(&key)) else { break };
            held -= removed.body.len();
        }
    }

    /// The records of parties that are selected, as analyses need them.
    pub(crate) fn dossier(
        &self,
        store: &Store,
        parties: &[PartyQuery],
        selection: &Selection,
    ) -> Result<Arc<Loaded>, Fault> {
        let version = self.version.load(Ordering::SeqCst);
        let fits = |kept: &&KeptDossier| kept.0 == parties && kept.1 == *selection && kept.2 == version;
        if let Some((.., loaded)) = locked(&self.dossiers).iter().find(fits) {
            return Ok(Arc::clone(loaded));
        }
        let loaded = Arc::new(select(store, parties, &Selection { most: MOST_RECORDS, ..selection.clone() })?);
        let mut dossiers = locked(&self.dossiers);
        dossiers.retain(|kept| kept.2 == version);
        if dossiers.len() >= KEPT_DOSSIERS {
            dossiers.remove(0);
        }
        dossiers.push((parties.to_vec(), selection.clone(), version, Arc::clone(&loaded)));
        Ok(loaded)
    }

    /// Writes to the record, as its one writer for a moment. What does not fit is told in words that name no file.
    pub(crate) fn write<T>(
        &self,
        change: impl FnOnce(&mut Writer) -> Result<T, demarche_record::Error>,
    ) -> Result<T, Fault> {
        let done = Writer::open(&self.record).and_then(|mut writer| {
            let done = change(&mut writer)?;
            writer.commit().map(|()| done)
        });
        self.version.fetch_add(1, Ordering::SeqCst);
        done.map_err(|error| match error.kind() {
            demarche_record::ErrorKind::Argument => {
                let (words, name) = (error.to_string(), format!("{}: ", self.record.display()));
                Fault::bad(words.strip_prefix(&name).unwrap_or(&words))
            }
            _ => error.into(),
        })
    }

    /// A party as people write it.
    pub(crate) fn party(&self, text: &str) -> Result<PartyQuery, Fault> {
        self.known.party(text).map_err(|error| Fault::bad(error.to_string()))
    }

    /// The name to show for a party.
    pub(crate) fn name(&self, party: &str) -> String {
        self.known.background.name(party)
    }
}

fn open(record: &Path) -> Result<Store, demarche_record::Error> {
    let store = Store::open(record)?;
    store.keep_at_most(KEPT_BY_READER)?;
    Ok(store)
}

/// Looks at the record as a whole.
fn whole(store: &Store, known: &Known) -> Result<Whole, demarche_record::Error> {
    let overview = store.overview()?;
    let loaded = load(store, &[], &[Kind::Deadline], MOST_RECORDS)?;
    let options = DeadlineOptions { from: overview.last, sentences: 1, ..DeadlineOptions::default() };
    let mut soonest = deadlines(&loaded.dossier, &known.background, &[], &options);
    // What no document tells of is of less interest here than what one does.
    soonest.sort_by_key(|deadline| deadline.evidence.is_empty());
    soonest.truncate(SOONEST);
    Ok(Whole { busiest: store.busiest(None, BUSIEST)?, overview, soonest })
}

/// What is said as JSON. Numbers of single precision are written as they are, which a detour by values would not do.
pub(crate) fn bytes(said: &impl Serialize) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(said).map_err(|_| Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "the answer can't be written"))
}

/// An answer of JSON.
pub(crate) fn json(body: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    response
}
