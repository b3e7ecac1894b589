//! A document with what was found in it; why a record says what it says; a text coded at once.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::Uri;
use demarche::schema::{Document, Mention, Record};
use demarche::text::{language, sentences};
use demarche::{Analysed, Explanation, Pipeline};
use demarche_record::{Body, DocumentHead, Found, Occurrence, SentencePlace, Store};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::Answer;
use crate::asked::{Ask, day, needed};
use crate::desk::{bytes, json as json_answer};
use crate::marks::{Mark, Shown, Stretch, Units, Way};
use crate::rows::Line;
use crate::{Desk, Fault};

/// Longest text that is coded at once, in bytes.
const LONGEST: usize = 40_000;
/// Longest document whose mentions are looked for anew, in bytes.
const LONGEST_ANALYSED: usize = 200_000;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Id {
    /// Its id
    #[param(max_length = 400, required = true, example = "lake-32")]
    pub(crate) id: Option<String>,
}

/// A sentence of the text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SentenceView {
    #[serde(flatten)]
    at: Stretch,
    headline: bool,
}

/// Someone mentioned.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MentionView {
    #[serde(flatten)]
    at: Stretch,
    /// Whom the words stand for; empty when that is not known.
    means: Vec<String>,
    /// Whether it names a place.
    place: bool,
    /// How that was found, step by step.
    how: Vec<String>,
}

/// A record with its places in the text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Marked {
    #[serde(flatten)]
    line: Line,
    /// Number of its sentence.
    sentence: u32,
    /// The rule behind it.
    rule: String,
    /// What a correction made of it: edited, or rejected; null when it is as coded.
    corrected: Option<&'static str>,
    marks: Vec<Mark>,
}

/// A document with what was found in it. Places are counted in UTF-16 units of `text`.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DocumentView {
    id: String,
    title: Option<String>,
    date: Option<String>,
    publisher: Option<String>,
    /// Only addresses of the web.
    url: Option<String>,
    language: Option<String>,
    /// coded, other language, imported.
    status: String,
    /// Whether a later version replaced it.
    replaced: bool,
    text: String,
    sentences: Vec<SentenceView>,
    mentions: Vec<MentionView>,
    records: Vec<Marked>,
    /// For a text coded at once: why, for each sentence with records.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    explained: Vec<Explained>,
}

/// Why a sentence was coded as it was.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Explained {
    sentence: u32,
    text: String,
}

/// A document with what was found in it.
#[utoipa::path(get, path = "/api/document", tag = "record", params(Id),
    responses((status = 200, body = DocumentView), (status = 400, body = Fault), (status = 404, body = Fault)))]
pub(crate) async fn document(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Id>) -> Answer {
    let id = needed("id", asked.id.as_deref())?.to_owned();
    desk.answer(&uri, move |desk, store| {
        let mut versions = store.documents(&id)?;
        let at = versions.iter().position(|head| head.replaced_by.is_none()).unwrap_or(0);
        if versions.is_empty() {
            return Err(Fault::missing("the record has no document of this id"));
        }
        let head = versions.swap_remove(at);
        let body = store.body(head.number)?;
        let records = with_corrections(&body)?;
        let analysed = if head.status == "coded" && body.text.len() <= LONGEST_ANALYSED {
            Some(desk.pipeline()?.analyse(&cleaned(&head, &body)))
        } else {
            None
        };
        Ok(view(&head, &body, &records, analysed.as_ref()))
    })
    .await
}

/// A document of the record as the pipeline takes it: its cleaned text.
fn cleaned(head: &DocumentHead, body: &Body) -> Document {
    Document {
        id: head.id.clone(),
        date: head.date,
        title: head.title.clone(),
        text: body.text.clone(),
        url: head.url.clone(),
        publisher: head.publisher.clone(),
        language: head.language.clone(),
        ..Document::default()
    }
}

/// The records that count, each with whether it was edited, and those that were rejected by hand.
fn with_corrections(body: &Body) -> Result<Vec<(Record, Option<&'static str>)>, Fault> {
    let (records, coded) = (body.records()?, body.coded()?);
    let of = |all: &[Record], record: &Record| all.iter().position(|other| other.head().id == record.head().id);
    let rejected: Vec<Record> = coded.iter().filter(|record| of(&records, record).is_none()).cloned().collect();
    let mut all: Vec<(Record, Option<&'static str>)> = Vec::new();
    for record in records {
        let edited = of(&coded, &record).is_none_or(|at| coded[at] != record);
        all.push((record, edited.then_some("edited")));
    }
    all.extend(rejected.into_iter().map(|record| (record, Some("rejected"))));
    all.sort_by_key(|(record, _)| record.head().sentence);
    Ok(all)
}

fn view(
    head: &DocumentHead,
    body: &Body,
    records: &[(Record, Option<&'static str>)],
    analysed: Option<&Analysed>,
) -> DocumentView {
    let way = match (body.offsets(), &body.given) {
        (Some(map), _) => Way::Mapped(map),
        (None, None) => Way::Same,
        (None, Some(_)) => Way::Unknown,
    };
    let shown = Shown { text: &body.text, sentences: &body.sentences, way, units: Units::of(&body.text) };
    DocumentView {
        id: head.id.clone(),
        title: head.title.clone(),
        date: head.date.map(|date| date.to_string()),
        publisher: head.publisher.clone(),
        url: head.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://")),
        language: head.language.clone(),
        status: head.status.clone(),
        replaced: head.replaced_by.is_some(),
        sentences: sentences_of(&shown),
        mentions: analysed.map_or_else(Vec::new, |analysed| mentions(&shown.units, analysed)),
        records: records.iter().map(|(record, corrected)| marked(&shown, record, head, *corrected)).collect(),
        text: body.text.clone(),
        explained: Vec::new(),
    }
}

fn sentences_of(shown: &Shown<'_>) -> Vec<SentenceView> {
    let one = |(number, place): (u32, &SentencePlace)| {
        Some(SentenceView { at: shown.sentence(number)?, headline: place.headline })
    };
    (0..).zip(shown.sentences).filter_map(one).collect()
}

fn marked(shown: &Shown<'_>, record: &Record, head: &DocumentHead, corrected: Option<&'static str>) -> Marked {
    let mut line = Line::of(record);
    line.published = head.date.map(|date| date.to_string());
    line.publisher.clone_from(&head.publisher);
    let rule = record.head().because.rule.clone();
    Marked { line, sentence: record.head().sentence, rule, corrected, marks: shown.marks(record) }
}

fn mentions(units: &Units, analysed: &Analysed) -> Vec<MentionView> {
    let one = |mention: &Mention| {
        let sentence = &analysed.sentences.get(mention.sentence as usize)?.sentence;
        let span = sentence.in_document(sentence.words_span(mention.from as usize, mention.to as usize));
        let means = mention.readings.iter().map(|reading| {
            let sector = reading.sector.map_or_else(String::new, |sector| format!(":{sector}"));
            format!("{}{sector} {}", reading.code, reading.name).trim().to_owned()
        });
        let how = mention.how.clone();
        Some(MentionView { at: units.stretch(span), means: means.collect(), place: mention.place, how })
    };
    analysed.mentions.iter().filter_map(one).collect()
}

/// Why a record says what it says.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Why {
    id: String,
    doc: String,
    /// The sentence with its words, mentions, roles, the rules that fired and those that were not chosen.
    text: String,
}

/// Why a record says what it says: the steps replayed on its document.
#[utoipa::path(get, path = "/api/explain", tag = "record", params(Id),
    responses((status = 200, body = Why), (status = 400, body = Fault), (status = 404, body = Fault), (status = 429, body = Fault)))]
pub(crate) async fn explain(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Id>) -> Answer {
    let id = needed("id", asked.id.as_deref())?.to_owned();
    desk.answer(&uri, move |desk, store| {
        let found = store.by_id(&id)?.into_iter().next();
        let found = found.ok_or_else(|| Fault::missing("the record has no report of this id"))?;
        let body = store.body(found.document.number)?;
        let pipeline = desk.pipeline()?;
        let analysed = pipeline.analyse(&cleaned(&found.document, &body));
        let number = found.record.head().sentence;
        let at = analysed.sentences.iter().position(|parsed| parsed.sentence.index == number);
        let at = at.ok_or_else(|| Fault::missing("the sentence of this report is not in its document"))?;
        let text = Explanation::in_document(pipeline, analysed, at).to_string();
        Ok(Why { id, doc: found.record.head().doc.clone(), text })
    })
    .await
}

/// A record, an occurrence or a document with all its evidence, as `demarche show` prints it.
#[utoipa::path(get, path = "/api/show", tag = "record", params(Id),
    responses((status = 200, body = Vec<Object>), (status = 400, body = Fault), (status = 404, body = Fault)))]
pub(crate) async fn show(State(desk): State<Arc<Desk>>, uri: Uri, Ask(asked): Ask<Id>) -> Answer {
    let id = needed("id", asked.id.as_deref())?.to_owned();
    desk.answer(&uri, move |_, store| {
        let found = shown(store, &id)?;
        if found.is_empty() { Err(Fault::missing("nothing in the record has this id")) } else { Ok(found) }
    })
    .await
}

fn shown(store: &Store, id: &str) -> Result<Vec<Value>, Fault> {
    let mut all = Vec::new();
    for found in store.by_id(id)? {
        let occurrence = store.occurrence(store.occurrence_of(found.number)?)?;
        all.push(json!({
            "record": as_written(&found.record),
            "document": *found.document,
            "occurrence": occurrence.as_ref().map(occurrence_json),
        }));
    }
    if all.is_empty() && id.len() == 16 {
        all.extend(store.occurrence_by_id(id)?.map(|occurrence| json!({ "occurrence": occurrence_json(&occurrence) })));
    }
    for head in store.documents(id)? {
        let body = store.body(head.number)?;
        let records: Vec<Value> = body.records()?.iter().map(as_written).collect();
        all.push(json!({ "document": head, "text": body.text, "records": records }));
    }
    Ok(all)
}

/// A record by way of text, which has 0.785 as it is and not as the nearest number of twice the precision.
fn as_written(record: &Record) -> Value {
    serde_json::to_string(record).and_then(|text| serde_json::from_str(&text)).unwrap_or(Value::Null)
}

fn occurrence_json(occurrence: &Occurrence) -> Value {
    let report = |found: &Found| {
        let head = found.record.head();
        json!({
            "id": head.id, "doc": head.doc, "publisher": found.document.publisher, "published": found.document.date,
            "url": found.document.url, "date": head.date, "sentence": head.text,
        })
    };
    json!({
        "id": occurrence.id,
        "documents": occurrence.documents,
        "independent": occurrence.independent,
        "best": occurrence.reports[occurrence.best].record.head().id,
        "disagreements": occurrence.disagreements,
        "reports": occurrence.reports.iter().map(report).collect::<Vec<_>>(),
    })
}

/// A text to be coded at once.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Given {
    /// The text, in English.
    #[schema(max_length = 40_000, min_length = 1)]
    text: String,
    /// Day of publication, for what the text says of days.
    #[schema(format = Date)]
    date: Option<String>,
    /// Headline.
    #[schema(max_length = 400)]
    title: Option<String>,
}

/// Codes a text at once; nothing of it is kept.
#[utoipa::path(post, path = "/api/try", tag = "text", request_body = Given,
    params(("X-Demarche" = String, Header, description = "Anything: what a form of another page can't send")),
    responses((status = 200, body = DocumentView), (status = 400, body = Fault), (status = 403, body = Fault),
        (status = 413, body = Fault), (status = 415, body = Fault), (status = 422, body = Fault), (status = 429, body = Fault)))]
pub(crate) async fn try_it(State(desk): State<Arc<Desk>>, given: Result<Json<Given>, JsonRejection>) -> Answer {
    let Json(given) = given.map_err(|error| Fault::new(error.status(), error.body_text()))?;
    if given.text.trim().is_empty() {
        return Err(Fault::bad("there is no text"));
    }
    if given.text.len() > LONGEST {
        let message = format!("a text to try has at most {LONGEST} bytes");
        return Err(Fault::new(axum::http::StatusCode::PAYLOAD_TOO_LARGE, message));
    }
    let date = day(given.date.as_deref())?;
    let document = Document { id: "try".to_owned(), date, title: given.title, text: given.text, ..Document::default() };
    let body = desk.ask(move |desk, _| bytes(&tried(desk.pipeline()?, &document))).await?;
    Ok(json_answer(body))
}

fn tried(pipeline: &Pipeline, document: &Document) -> DocumentView {
    let records = pipeline.code(document).records;
    let analysed = pipeline.analyse(document);
    let place = |sentence: &demarche::schema::Sentence| SentencePlace {
        start: sentence.start,
        end: sentence.start + u32::try_from(sentence.text.len()).unwrap_or(0),
        headline: sentence.kind == demarche::schema::SentenceKind::Headline,
    };
    let places: Vec<SentencePlace> = sentences::split(&document.text).sentences.iter().map(place).collect();
    let units = Units::of(&document.text);
    let shown = Shown { text: &document.text, sentences: &places, way: Way::Same, units };
    let marked = |record: &Record| {
        let (rule, sentence) = (record.head().because.rule.clone(), record.head().sentence);
        Marked { line: Line::of(record), sentence, rule, corrected: None, marks: shown.marks(record) }
    };
    let coded: std::collections::BTreeSet<u32> = records.iter().map(|record| record.head().sentence).collect();
    let explained = coded.into_iter().map(|sentence| Explained {
        sentence,
        text: Explanation::in_document(pipeline, analysed.clone(), sentence as usize).to_string(),
    });
    DocumentView {
        id: document.id.clone(),
        title: document.title.clone(),
        date: document.date.map(|date| date.to_string()),
        publisher: None,
        url: None,
        language: Some(language::of(&document.text, None)),
        status: "tried".to_owned(),
        replaced: false,
        text: document.text.clone(),
        sentences: sentences_of(&shown),
        mentions: mentions(&shown.units, &analysed),
        records: records.iter().map(marked).collect(),
        explained: explained.collect(),
    }
}
