//! What analyses run on, from a record or from rows with JSON lines; and the analyses, as tables.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use arrow_array::RecordBatch;
use demarche::analysis::{
    self, Agenda, Background, Bounds, Brief, BriefOptions, Builder, DeadlineOptions, PartyQuery, RelationOptions, Rule,
    Source, Step, Tuning,
};
use demarche::lexicon::Lexicon;
use demarche::schema::{Date, Record};
use demarche::{Options, Pipeline, background, party};
use demarche_record::{ActorTerm, Filter, Store};
use pyo3::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::columns::{date, real, text, texts, whole};
use crate::document::{day, may_day};
use crate::errors::Failure;
use crate::table::{Place, Table};

/// The tables that parties and agreements are looked up in.
struct Known {
    lexicon: Lexicon,
    background: Background,
}

impl Known {
    /// The lexicon inside the package, with a folder laid over it where one is given.
    fn new(folder: Option<PathBuf>) -> Result<Arc<Self>, Failure> {
        static OWN: OnceLock<Arc<Known>> = OnceLock::new();
        if let (None, Some(own)) = (&folder, OWN.get()) {
            return Ok(Arc::clone(own));
        }
        let own = folder.is_none();
        let lexicon = Pipeline::lexicon(&Options { lexicon: folder, ..Options::default() })?;
        let known = Arc::new(Self { background: background(&lexicon), lexicon });
        Ok(if own { Arc::clone(OWN.get_or_init(|| known)) } else { known })
    }

    fn parties(&self, texts: &[String]) -> Result<Vec<PartyQuery>, Failure> {
        texts.iter().map(|text| party(&self.lexicon, &self.background, text).map_err(Failure::from)).collect()
    }
}

/// Parties as the lexicon knows them: "Russia" is RUS.
#[pyfunction]
#[pyo3(signature = (texts, lexicon=None))]
pub(crate) fn parties(py: Python<'_>, texts: Vec<String>, lexicon: Option<PathBuf>) -> PyResult<Vec<String>> {
    let read = || Known::new(lexicon)?.parties(&texts);
    Ok(py.detach(read)?.iter().map(ToString::to_string).collect())
}

/// Records in the form that analyses run on.
#[pyclass(frozen, module = "demarche._native")]
pub(crate) struct Dossier {
    inner: analysis::Dossier,
    known: Arc<Known>,
    /// The latest day of publication where the source is more than what was taken from it: questions look from it.
    last: Option<Date>,
}

#[pymethods]
impl Dossier {
    /// What a record holds of these parties; all of it when there are none.
    #[staticmethod]
    #[pyo3(signature = (record, parties, lexicon=None))]
    fn of_record(py: Python<'_>, record: PathBuf, parties: Vec<String>, lexicon: Option<PathBuf>) -> PyResult<Self> {
        Ok(py.detach(|| of_record(&record, &parties, lexicon))?)
    }

    /// Rows of records with their JSON lines: columns `json`, and `published`, `publisher`, `title`, `url` where there are any.
    #[staticmethod]
    /// `last` is the latest day of publication of where the rows are from; that of the rows unless it is given.
    #[pyo3(signature = (rows, lexicon=None, last=None))]
    fn of_rows(
        py: Python<'_>,
        rows: &Bound<'_, PyAny>,
        lexicon: Option<PathBuf>,
        last: Option<&str>,
    ) -> PyResult<Self> {
        let batches = crate::arrow::input(rows)?;
        let last = may_day(last)?;
        Ok(py.detach(|| of_rows(batches, lexicon, last))?)
    }

    /// Positions, events and deadlines in it.
    fn counts(&self) -> (usize, usize, usize) {
        (self.inner.positions(), self.inner.events(), self.inner.deadlines())
    }

    /// Issues between parties, one row for each side of each.
    #[pyo3(signature = (parties, *, as_of=None, dormant_after=None, min_confidence=0.0))]
    fn agenda(
        &self,
        parties: Vec<String>,
        as_of: Option<&str>,
        dormant_after: Option<u32>,
        min_confidence: f32,
    ) -> PyResult<Table> {
        let (agenda, _) = self.agenda_of(&parties, as_of, dormant_after, min_confidence)?;
        let mut rows = Vec::new();
        for item in &agenda.items {
            let mut view = value(&agenda.view(&self.inner, item, 1))?;
            let sides = view.get_mut("sides").map(Value::take).unwrap_or_default();
            for side in sides.as_array().into_iter().flatten() {
                let mut row = view.clone();
                row["sentence"] = side.pointer("/evidence/0").cloned().unwrap_or_default();
                row["side"] = side.clone();
                rows.push(row);
            }
        }
        Ok(Table::of(&rows, &agenda_places())?)
    }

    /// What hangs together: ties, deadlocks, packages.
    #[pyo3(signature = (parties, *, as_of=None, dormant_after=None, min_confidence=0.0))]
    fn links(
        &self,
        parties: Vec<String>,
        as_of: Option<&str>,
        dormant_after: Option<u32>,
        min_confidence: f32,
    ) -> PyResult<Table> {
        let (agenda, quiet) = self.agenda_of(&parties, as_of, dormant_after, min_confidence)?;
        let links = analysis::links(&self.inner, &self.known.background, &agenda, quiet, Bounds::default());
        let mut rows = Vec::new();
        for tie in &links.ties {
            let words = format!("{}: {} ({})", tie.holder, tie.condition, tie.kind);
            rows.push(
                json!({ "link": "tie", "words": words, "issues": [tie.issue.id, tie.needs.id], "parties": [tie.holder],
                "sentence": tie.evidence }),
            );
        }
        for of in &links.deadlocks {
            let issues: Vec<&str> = of.issues.iter().map(|issue| issue.id.as_str()).collect();
            let evidence = of.ties.first().map(|tie| &tie.evidence);
            rows.push(json!({ "link": "deadlock", "words": of.words, "issues": issues, "parties": of.holders, "sentence": evidence }));
        }
        for of in &links.packages {
            rows.push(json!({ "link": "package", "words": of.words, "issues": [of.a_gets.id, of.b_gets.id], "parties": [of.a, of.b],
                "sentence": of.evidence.first() }));
        }
        Ok(Table::of(&rows, &link_places())?)
    }

    /// The course of a relation, one row for each period.
    #[pyo3(signature = (a, b, *, since=None, until=None, by="month", bandwidth=2.0, penalty=None, least=None, min_confidence=0.0))]
    #[expect(clippy::too_many_arguments, reason = "they are Python's keywords")]
    fn relation(
        &self,
        a: String,
        b: String,
        since: Option<&str>,
        until: Option<&str>,
        by: &str,
        bandwidth: f64,
        penalty: Option<f64>,
        least: Option<usize>,
        min_confidence: f32,
    ) -> PyResult<(Table, Table)> {
        let own = Tuning::default();
        let (penalty, least) = (penalty.unwrap_or(own.penalty), least.unwrap_or(own.least));
        if !(bandwidth > 0.0 && penalty >= 0.0) {
            return Err(Failure::argument("bandwidth must be above 0 and penalty not below it").into());
        }
        let options = RelationOptions {
            from: may_day(since)?,
            to: may_day(until)?.or(self.last),
            step: step(by)?,
            bandwidth,
            tuning: Tuning { penalty, least, ..own },
            min_confidence,
        };
        let parties = self.known.parties(&[a, b])?;
        let found = analysis::relation(&self.inner, &parties[0], &parties[1], &options);
        let mut periods = found.series.iter().map(value).collect::<Result<Vec<_>, _>>()?;
        for row in &mut periods {
            let change = found.changes.iter().find(|change| row["period"] == change.period.as_str());
            row["change"] = change.map(value).transpose()?.unwrap_or_default();
            row["sentence"] =
                change.and_then(|change| change.evidence.first()).map(value).transpose()?.unwrap_or_default();
            spread(row);
        }
        let mut directions = found.directions.iter().map(value).collect::<Result<Vec<_>, _>>()?;
        directions.iter_mut().for_each(spread);
        Ok((Table::of(&periods, &period_places())?, Table::of(&directions, &direction_places())?))
    }

    /// What lapses or falls due, soonest first.
    #[pyo3(signature = (parties, *, since=None, until=None, only_texts=false))]
    fn deadlines(
        &self,
        parties: Vec<String>,
        since: Option<&str>,
        until: Option<&str>,
        only_texts: bool,
    ) -> PyResult<Table> {
        let options = DeadlineOptions {
            from: may_day(since)?.or(self.last),
            until: may_day(until)?,
            registry: !only_texts,
            ..DeadlineOptions::default()
        };
        let parties = self.known.parties(&parties)?;
        let found = analysis::deadlines(&self.inner, &self.known.background, &parties, &options);
        let mut rows = found.iter().map(value).collect::<Result<Vec<_>, _>>()?;
        for row in &mut rows {
            row["sentence"] = row.pointer("/evidence/0").cloned().unwrap_or_default();
        }
        Ok(Table::of(&rows, &deadline_places())?)
    }

    /// One page on two parties: its lines as a table, Markdown and HTML.
    #[pyo3(signature = (a, b, *, as_of=None, since=None, by="month", dormant_after=None, min_confidence=0.0))]
    #[expect(clippy::too_many_arguments, reason = "they are Python's keywords")]
    fn brief(
        &self,
        a: String,
        b: String,
        as_of: Option<&str>,
        since: Option<&str>,
        by: &str,
        dormant_after: Option<u32>,
        min_confidence: f32,
    ) -> PyResult<(Table, String, String)> {
        let parties = self.known.parties(&[a, b])?;
        let options = BriefOptions {
            agenda: options(as_of, dormant_after, min_confidence)?,
            relation: RelationOptions { step: step(by)?, ..RelationOptions::default() },
            since: may_day(since)?,
        };
        let made = analysis::brief(&self.inner, &self.known.background, [&parties[0], &parties[1]], &options);
        Ok((Table::of(&brief_rows(&made), &brief_places())?, made.markdown(), made.html()))
    }
}

impl Dossier {
    fn agenda_of(
        &self,
        parties: &[String],
        as_of: Option<&str>,
        dormant_after: Option<u32>,
        min_confidence: f32,
    ) -> Result<(Agenda, u32), Failure> {
        let parties = self.known.parties(parties)?;
        let mut options = options(as_of, dormant_after, min_confidence)?;
        options.as_of = options.as_of.or(self.last);
        let quiet = options.rule.dormant_after;
        Ok((analysis::agenda(&self.inner, &self.known.background, &parties, &options), quiet))
    }
}

fn of_record(record: &std::path::Path, parties: &[String], lexicon: Option<PathBuf>) -> Result<Dossier, Failure> {
    let known = Known::new(lexicon)?;
    let mut filters: Vec<Filter> = Vec::new();
    for party in known.parties(parties)? {
        filters.push(Filter { actors: vec![ActorTerm::read(&party.to_string())], ..Filter::default() });
    }
    if filters.is_empty() {
        filters.push(Filter::default());
    }
    let store = Store::open(record)?;
    let mut builder = Builder::new();
    for filter in &filters {
        for found in store.records(filter)? {
            let found = found?;
            let of = &found.document;
            let source = Source {
                published: of.date,
                publisher: of.publisher.as_deref(),
                title: of.title.as_deref(),
                url: of.url.as_deref(),
            };
            builder.push(&found.record, source);
        }
    }
    Ok(Dossier { inner: builder.build(), known, last: store.last_published()? })
}

fn of_rows(batches: crate::arrow::Batches, lexicon: Option<PathBuf>, last: Option<Date>) -> Result<Dossier, Failure> {
    let (mut builder, mut latest) = (Builder::new(), None);
    for batch in batches {
        latest = latest.max(push_rows(&mut builder, &batch?)?);
    }
    let last = last.or(latest);
    Ok(Dossier { inner: builder.build(), known: Known::new(lexicon)?, last })
}

/// Takes the rows; gives their latest day of publication.
fn push_rows(builder: &mut Builder, batch: &RecordBatch) -> Result<Option<Date>, Failure> {
    let missing = || Failure::argument("rows need a column “json” with the line of each record");
    let lines = crate::stream::cell_of(batch, "json")?.ok_or_else(missing)?;
    let [published, publisher, title, url] =
        ["published", "publisher", "title", "url"].map(|name| crate::stream::cell_of(batch, name));
    let (published, publisher, title, url) = (published?, publisher?, title?, url?);
    let read = |cell: &Option<crate::stream::Cell<'_>>, row: usize| cell.as_ref().and_then(|cell| cell(row));
    let mut latest = None;
    for row in 0..batch.num_rows() {
        let Some(line) = lines(row) else { continue };
        let record: Record =
            serde_json::from_str(&line).map_err(|error| Failure::argument(format!("a line is no record: {error}")))?;
        let (publisher, title, url) = (read(&publisher, row), read(&title, row), read(&url, row));
        let published = read(&published, row).as_deref().map(day).transpose()?;
        latest = latest.max(published);
        let source =
            Source { published, publisher: publisher.as_deref(), title: title.as_deref(), url: url.as_deref() };
        builder.push(&record, source);
    }
    Ok(latest)
}

fn options(as_of: Option<&str>, dormant_after: Option<u32>, min_confidence: f32) -> Result<analysis::Options, Failure> {
    let as_of: Option<Date> = may_day(as_of)?;
    let rule = dormant_after.map_or_else(Rule::default, |dormant_after| Rule { dormant_after });
    Ok(analysis::Options { as_of, rule, min_confidence, growth: Step::Month })
}

fn step(name: &str) -> Result<Step, Failure> {
    Ok(match name {
        "day" => Step::Day,
        "week" => Step::Week,
        "month" => Step::Month,
        "year" => Step::Year,
        _ => {
            return Err(Failure::argument(format!(
                "no period is called “{name}”; there are day, week, month and year"
            )));
        }
    })
}

/// A view as JSON, its numbers as they are written.
fn value(view: &impl Serialize) -> Result<Value, Failure> {
    let fault = |error: serde_json::Error| Failure::argument(error.to_string());
    serde_json::from_str(&serde_json::to_string(view).map_err(fault)?).map_err(fault)
}

/// Gives each of the four classes of events a member of its own.
fn spread(row: &mut Value) {
    const NAMES: [&str; 4] = ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"];
    for (at, name) in NAMES.into_iter().enumerate() {
        row[name] = row["quads"].get(at).cloned().unwrap_or_default();
    }
}

fn brief_rows(made: &Brief) -> Vec<Value> {
    let mut rows = Vec::new();
    for section in &made.sections {
        for line in &section.lines {
            rows.push(json!({ "section": section.heading, "text": line.text, "notes": line.notes }));
        }
        for cells in section.table.iter().flat_map(|(_, rows)| rows) {
            let text = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ");
            let notes: Vec<usize> = cells.iter().flat_map(|cell| cell.notes.iter().copied()).collect();
            rows.push(json!({ "section": section.heading, "text": text, "notes": notes }));
        }
    }
    rows
}

/// The columns of the sentence that a row stands on.
fn cited() -> Vec<Place> {
    vec![
        (text("sentence"), &["sentence", "text"]),
        (text("doc"), &["sentence", "doc"]),
        (date("published"), &["sentence", "date"]),
        (text("publisher"), &["sentence", "publisher"]),
        (text("record"), &["sentence", "record"]),
    ]
}

fn agenda_places() -> Vec<Place> {
    let mut places: Vec<Place> = vec![
        (text("issue_id"), &["issue", "id"]),
        (text("issue"), &["issue", "label"]),
        (text("state"), &["state"]),
        (crate::columns::column("opposed", arrow_schema::DataType::Boolean), &["opposed"]),
        (text("ground"), &["ground"]),
        (date("since"), &["since"]),
        (texts("raised_by"), &["raised_by"]),
        (whole("times"), &["times"]),
        (date("last"), &["last"]),
        (text("party"), &["side", "party"]),
        (text("stance"), &["side", "stance"]),
        (date("stance_since"), &["side", "since"]),
        (date("party_last"), &["side", "last"]),
        (whole("party_times"), &["side", "times"]),
        (whole("ascribed"), &["side", "ascribed"]),
        (text("claim"), &["side", "claim"]),
        (texts("addressees"), &["side", "addressees"]),
        (text("condition_type"), &["side", "condition", "type"]),
        (text("condition"), &["side", "condition", "text"]),
        (text("condition_issue"), &["side", "condition", "issue", "id"]),
    ];
    places.extend(cited());
    places
}

fn link_places() -> Vec<Place> {
    let mut places: Vec<Place> = vec![
        (text("link"), &["link"]),
        (text("words"), &["words"]),
        (texts("issues"), &["issues"]),
        (texts("parties"), &["parties"]),
    ];
    places.extend(cited());
    places
}

/// Counts of the four classes of events, and the mean scale.
fn classes() -> Vec<Place> {
    vec![
        (whole("events"), &["events"]),
        (whole("verbal_cooperation"), &["verbal_cooperation"]),
        (whole("material_cooperation"), &["material_cooperation"]),
        (whole("verbal_conflict"), &["verbal_conflict"]),
        (whole("material_conflict"), &["material_conflict"]),
        (real("scale"), &["scale"]),
    ]
}

fn period_places() -> Vec<Place> {
    let mut places: Vec<Place> = vec![(text("period"), &["period"])];
    places.extend(classes());
    places.extend([
        (real("smoothed"), &["smoothed"] as &[&str]),
        (real("before"), &["change", "before"]),
        (real("after"), &["change", "after"]),
    ]);
    places.extend(cited());
    places
}

fn direction_places() -> Vec<Place> {
    let mut places: Vec<Place> = vec![(text("from"), &["from"]), (text("to"), &["to"])];
    places.extend(classes());
    places.push((whole("apart"), &["apart"]));
    places
}

fn deadline_places() -> Vec<Place> {
    let mut places: Vec<Place> = vec![
        (text("date"), &["date"]),
        (whole("in_days"), &["in_days"]),
        (text("what"), &["what"]),
        (text("name"), &["name"]),
        (text("id"), &["id"]),
        (texts("parties"), &["parties"]),
        (text("lapses"), &["lapses"]),
        (text("registry_date"), &["registry", "date"]),
        (text("registry_source"), &["registry", "source"]),
        (texts("disagreements"), &["disagreements"]),
    ];
    places.extend(cited());
    places
}

fn brief_places() -> Vec<Place> {
    let notes = crate::columns::list("notes", arrow_schema::DataType::Int32);
    vec![(text("section"), &["section"]), (text("text"), &["text"]), (notes, &["notes"])]
}
