//! Records as columns: their schema, and arrays made of their JSON.
//!
//! Names and nesting are those of the JSON lines, so that one page describes both. What a kind of record does not have is null in its
//! columns. A span `[start, end]` is a struct; numbers are those that JSON shows, and not the nearest of twice the precision.

use std::sync::Arc;

use arrow_array::builder::BinaryBuilder;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int32Array, Int64Array, ListArray, StringArray, StructArray,
    new_null_array,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, FieldRef, Fields, Schema};
use demarche_record::{day_number, day_of};
use serde_json::Value;

/// A column that may be null.
pub(crate) fn column(name: &str, kind: DataType) -> FieldRef {
    Arc::new(Field::new(name, kind, true))
}

pub(crate) fn text(name: &str) -> FieldRef {
    column(name, DataType::Utf8)
}

pub(crate) fn whole(name: &str) -> FieldRef {
    column(name, DataType::Int32)
}

pub(crate) fn real(name: &str) -> FieldRef {
    column(name, DataType::Float64)
}

pub(crate) fn date(name: &str) -> FieldRef {
    column(name, DataType::Date32)
}

pub(crate) fn list(name: &str, of: DataType) -> FieldRef {
    column(name, DataType::List(column("item", of)))
}

pub(crate) fn texts(name: &str) -> FieldRef {
    list(name, DataType::Utf8)
}

fn record(fields: Vec<FieldRef>) -> DataType {
    DataType::Struct(fields.into())
}

fn span(name: &str) -> FieldRef {
    column(name, record(vec![whole("start"), whole("end")]))
}

fn passage() -> DataType {
    record(vec![text("text"), span("span")])
}

fn issue() -> DataType {
    record(vec![text("id"), text("label")])
}

fn instrument() -> DataType {
    record(vec![text("id"), text("name"), text("text"), span("span")])
}

fn entities(name: &str) -> FieldRef {
    let fields = vec![
        text("code"),
        text("sector"),
        texts("other_sectors"),
        text("name"),
        text("text"),
        span("span"),
        text("wikidata"),
    ];
    list(name, record(fields))
}

/// The columns of records, in the order of the contract.
pub(crate) fn records() -> Vec<FieldRef> {
    let because = vec![text("rule"), text("entry"), text("predicate"), text("model"), texts("then")];
    let place = vec![text("name"), text("country"), real("lat"), real("lon"), column("geonames", DataType::Int64)];
    let condition = vec![text("type"), text("text"), span("span"), column("issue", issue())];
    let mut columns = vec![text("kind"), text("id"), text("doc"), whole("sentence"), text("text"), span("span")];
    columns.extend([date("date"), text("date_precision"), entities("attributed_to"), real("confidence")]);
    columns.push(column("because", record(because)));
    columns.extend([entities("actor"), entities("recipient"), text("event"), texts("mode"), texts("context")]);
    columns.extend([texts("auxiliary"), text("cameo"), whole("quad_code"), real("event_scale")]);
    columns.extend([column("event_loc", record(place)), column("trigger", passage())]);
    columns.push(column("agreement", record(vec![text("step"), column("instrument", instrument())])));
    columns.extend([entities("holder"), entities("addressee"), column("issue", issue()), text("stance")]);
    columns.extend([column("claim", passage()), column("condition", record(condition)), text("what")]);
    columns.extend([column("instrument", instrument()), entities("parties"), text("reported")]);
    columns
}

/// The columns of a record's document that analyses cite.
pub(crate) fn sources() -> Vec<FieldRef> {
    vec![date("published"), text("publisher"), text("title"), text("url")]
}

/// A schema of these columns.
pub(crate) fn schema(columns: Vec<FieldRef>) -> Arc<Schema> {
    Arc::new(Schema::new(Fields::from(columns)))
}

/// An array of these values; what is missing, null or of another type is null.
pub(crate) fn array(kind: &DataType, values: &[Option<&Value>]) -> ArrayRef {
    let present = || values.iter().map(|value| value.filter(|value| !value.is_null()));
    match kind {
        DataType::Utf8 => Arc::new(present().map(|value| value.and_then(Value::as_str)).collect::<StringArray>()),
        DataType::Boolean => Arc::new(present().map(|value| value.and_then(Value::as_bool)).collect::<BooleanArray>()),
        DataType::Int32 => {
            let whole = |value: &Value| i32::try_from(value.as_i64()?).ok();
            Arc::new(present().map(|value| value.and_then(whole)).collect::<Int32Array>())
        }
        DataType::Int64 => Arc::new(present().map(|value| value.and_then(Value::as_i64)).collect::<Int64Array>()),
        DataType::Float64 => Arc::new(present().map(|value| value.and_then(Value::as_f64)).collect::<Float64Array>()),
        DataType::Date32 => {
            Arc::new(present().map(|value| value.and_then(Value::as_str).and_then(days)).collect::<Date32Array>())
        }
        DataType::Struct(fields) => structs(fields, &present().collect::<Vec<_>>()),
        DataType::List(item) => lists(item, &present().collect::<Vec<_>>()),
        other => new_null_array(other, values.len()),
    }
}

fn structs(fields: &Fields, values: &[Option<&Value>]) -> ArrayRef {
    let member = |at: usize, name: &str| -> Vec<Option<&Value>> {
        let of = |value: &'_ &Value| -> Option<usize> { value.as_array().map(|_| at) };
        values
            .iter()
            .map(|value| value.and_then(|value| of(&value).map_or_else(|| value.get(name), |at| value.get(at))))
            .collect()
    };
    let children =
        fields.iter().enumerate().map(|(at, field)| array(field.data_type(), &member(at, field.name()))).collect();
    let nulls = NullBuffer::from_iter(values.iter().map(Option::is_some));
    Arc::new(StructArray::new(fields.clone(), children, Some(nulls)))
}

fn lists(item: &FieldRef, values: &[Option<&Value>]) -> ArrayRef {
    let items = |value: &Option<&Value>| value.and_then(Value::as_array).map_or(0, Vec::len);
    let offsets = OffsetBuffer::from_lengths(values.iter().map(items));
    let flat: Vec<Option<&Value>> =
        values.iter().flatten().filter_map(|value| value.as_array()).flatten().map(Some).collect();
    let nulls = NullBuffer::from_iter(values.iter().map(Option::is_some));
    Arc::new(ListArray::new(Arc::clone(item), offsets, array(item.data_type(), &flat), Some(nulls)))
}

/// Bytes as a column.
pub(crate) fn bytes<'a>(values: impl Iterator<Item = Option<&'a [u8]>>) -> ArrayRef {
    let mut out = BinaryBuilder::new();
    values.for_each(|value| out.append_option(value));
    Arc::new(out.finish())
}

/// "2026-02-05", "2026-02" or "2026" as days since 1970; a missing month or day is the first.
pub(crate) fn days(text: &str) -> Option<i32> {
    let mut parts = text.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let year = parts.next()??;
    let month = parts.next().map_or(Some(1), |month| month)?;
    let day = parts.next().map_or(Some(1), |day| day)?;
    let date = day_of(year * 10_000 + month * 100 + day)?;
    let epoch = demarche::schema::Date::constant(1970, 1, 1);
    let since = date.since(epoch).ok()?.get_days();
    (day_number(date) == year * 10_000 + month * 100 + day).then_some(since)
}
