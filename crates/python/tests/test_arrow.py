"""Columns in and out through the C data interface, a batch at a time."""

from __future__ import annotations

import datetime
import threading

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import demarche
import news

ROWS = list(news.documents(60, seed=3))


@pytest.fixture(scope="module")
def expected(coder):
    """The records' lines, by another way."""
    documents = (demarche.Document(of["text"], id=of["id"], date=of["date"], publisher=of["publisher"]) for of in ROWS)
    return [record.json for records in coder.code_many(documents) for record in records]


def _table():
    return pa.Table.from_pylist(ROWS)


def _lines(stream):
    return pa.table(stream)["json"].to_pylist()


@pytest.mark.parametrize(
    "given",
    [
        _table,
        lambda: _table().to_batches()[0],
        lambda: _table().to_reader(max_chunksize=7),
        lambda: pl.DataFrame(ROWS),
        lambda: pl.DataFrame(ROWS).with_columns(pl.col("date").str.to_date(), pl.col("publisher").cast(pl.Categorical)),
        lambda: pl.DataFrame(ROWS).with_columns(pl.col("date").str.to_datetime()),
        lambda: pd.DataFrame(ROWS),
        lambda: pd.DataFrame(ROWS).assign(date=lambda of: pd.to_datetime(of["date"])),
        lambda: duckdb.from_arrow(_table()),
        lambda: pa.table(_table()).cast(pa.schema([(name, pa.large_string()) for name in _table().column_names])),
    ],
    ids=["table", "batch", "reader", "polars", "polars-dates", "polars-times", "pandas", "pandas-times", "duckdb", "large"],
)
def test_documents_come_from_anywhere(coder, expected, given):
    assert _lines(coder.code_batch(given(), json=True)) == expected


def test_records_go_anywhere(coder, expected):
    stream = lambda: coder.code_batch(_table(), json=True)  # noqa: E731
    assert pl.from_arrow(pa.table(stream()))["json"].to_list() == expected
    assert pl.DataFrame(stream())["json"].to_list() == expected
    assert pa.table(stream()).to_pandas()["json"].tolist() == expected
    records = pa.RecordBatchReader.from_stream(stream())
    counted = duckdb.sql("SELECT kind, count(*) FROM records GROUP BY kind").fetchall()
    assert sum(count for _, count in counted) == len(expected)


def test_columns_say_what_the_lines_say(coder):
    for row in pa.table(coder.code_batch(_table(), json=True)).to_pylist():
        record = demarche.Records.of_lines([row["json"]])[0]
        assert (row["kind"], row["id"], row["doc"], row["text"]) == (record.kind, record.id, record.doc, record.text)
        assert (row["span"]["start"], row["span"]["end"]) == record.span
        assert row["confidence"] == record.confidence
        assert str(row["date"]) == record.date
        assert row["published"] is not None and row["publisher"] in news.PUBLISHERS
        if isinstance(record, demarche.Event):
            assert [of["code"] for of in row["actor"]] == [of.code for of in record.actor]
            assert (row["event"], row["event_scale"]) == (record.event, record.event_scale)
            assert row["holder"] is None and row["stance"] is None
        elif isinstance(record, demarche.Position):
            assert (row["issue"]["id"], row["stance"]) == (record.issue.id, record.stance)


def test_a_stream_is_coded_as_it_is_pulled(coder):
    pulled = []

    def batches():
        for at, batch in enumerate(_table().to_batches(max_chunksize=10)):
            pulled.append(at)
            yield batch

    reader = pa.RecordBatchReader.from_batches(_table().schema, batches())
    stream = coder.code_batch(reader)
    assert pulled == []
    next(stream)
    assert pulled == [0]
    assert sum(1 for _ in stream) == 5


def test_one_large_batch_goes_out_in_pieces(coder):
    many = pa.table({"text": ["Rain."] * 2100})
    sizes = [batch.num_rows for batch in coder.code_batch(many)]
    assert len(sizes) == 3


def test_threads_do_not_show(coder, expected):
    for threads in (1, 2, 5):
        assert _lines(coder.code_batch(_table(), json=True, threads=threads)) == expected


def test_a_stream_can_be_handed_on_once(coder):
    stream = coder.code_batch(_table())
    pa.table(stream)
    with pytest.raises(ValueError, match="handed on"):
        pa.table(stream)


def test_poisoned_documents_are_told_and_stop_nothing(coder):
    rows = [
        {"id": "good", "text": "Peru accused Chile of spying.", "date": "2021-03-02"},
        {"id": "none", "text": None, "date": "2021-03-02"},
        {"id": "empty", "text": "   ", "date": "2021-03-02"},
        {"id": "day", "text": "Peru accused Chile of spying.", "date": "the day before"},
        {"id": "deep", "text": "(" * 20000 + "\0\u202e\ufeff" + "a\u0301" * 5000, "date": None},
        {"id": "last", "text": "Ghana met Fiji.", "date": "2021-03-02"},
    ]
    stream = coder.code_batch(pa.Table.from_pylist(rows), problem_rows=True)
    coded = pa.RecordBatchReader.from_stream(stream).read_all().to_pylist()
    assert [of["doc"] for of in coded if of["kind"] == "problem"] == ["none", "empty", "day"]
    assert {of["doc"] for of in coded if of["kind"] != "problem"} >= {"good", "day", "last"}
    assert [doc for doc, _ in stream.problems] == ["none", "empty", "day"]


def test_what_is_no_table_of_documents_is_told(coder):
    with pytest.raises(demarche.ArgumentError, match="column “text”"):
        coder.code_batch(pa.table({"body": ["a"]}))
    with pytest.raises(TypeError, match="Arrow"):
        coder.code_batch(["a"])
    with pytest.raises(Exception, match="“text” holds Float64|column “text”"):
        pa.table(coder.code_batch(pa.table({"text": [1.5]})))


def test_ids_may_be_numbers_and_days_may_be_days(coder):
    table = pa.table({"text": ["Peru met Chile."], "id": [17], "date": [datetime.date(2021, 3, 2)]})
    row = pa.table(coder.code_batch(table)).to_pylist()[0]
    assert (row["doc"], row["date"]) == ("17", datetime.date(2021, 3, 2))


def test_other_threads_go_on(coder):
    """Whoever pulls the stream does not hold the interpreter."""
    counted, stop, seen = 0, threading.Event(), []

    def work():
        stream = coder.code_batch(pa.Table.from_pylist(ROWS * 6))
        seen.append(counted)
        for _ in stream:
            pass
        seen.append(counted)
        stop.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not stop.is_set():
        counted += 1
        stop.wait(0.001)
    worker.join()
    assert seen[1] - seen[0] > 20
