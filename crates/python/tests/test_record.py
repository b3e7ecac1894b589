"""The record through Python says what the command says of it."""

from __future__ import annotations

import json

import pandas as pd
import pyarrow as pa
import pytest

import demarche
from conftest import ROOT


@pytest.fixture(scope="module")
def ingested(run, tmp_path_factory):
    """The same documents in a record that the command made."""
    path = tmp_path_factory.mktemp("command") / "r.db"
    run("ingest", ROOT / "examples", "--record", path)
    return path


def _rows(printed):
    return [json.loads(line) for line in printed.splitlines()]


def _none(value):
    return None if value is None or value != value else value


def test_both_hold_the_same(record, ingested, run):
    own = record.find(reports=True, earliest=True)
    printed = _rows(run("find", "--record", ingested, "--reports", "--earliest", "-n", "0", "--format", "jsonl"))
    assert len(own) == len(printed) > 100
    assert [json.loads(line) for line in own["json"]] == [row["record"] for row in printed]
    assert own["occurrence"].tolist() == [row["occurrence"] for row in printed]


def test_documents_are_added_once(record, coder):
    before = record.census()
    counts = record.add(demarche.read(ROOT / "examples"), coder)
    assert counts["added"] == counts["replaced"] == 0 and counts["known"] > 20
    assert record.census() == before


def test_find_asks_as_the_command_does(record, ingested, run):
    asked = run("find", "--record", ingested, "--actor", "KEN", "--kind", "position", "--format", "jsonl")
    found = record.find("KEN", kind="position")
    assert [of["record"]["id"] for of in _rows(asked)] == found["id"].tolist()
    assert len(record.find(type="CONSULT")) > 0
    assert len(record.find(type=["CONSULT", "AGREE"])) > len(record.find(type="CONSULT"))
    assert len(record.find(limit=3)) == 3
    assert set(record.find(since="2020-01-01", until="2020-12-31")["date"].dt.year) == {2020}
    assert record.find(words='"border posts"')["text"].str.contains("border posts").all()


def test_agenda_is_that_of_the_command(record, ingested, run):
    printed = [row for row in _rows(run("agenda", "KEN", "ETH", "--record", ingested)) if row["row"] == "issue"]
    agenda = record.agenda("KEN", "Ethiopia")
    assert isinstance(agenda, pd.DataFrame) and printed
    expected = [
        (row["issue"]["id"], row["state"], row["since"], side["party"], side["stance"], side["evidence"][0]["record"])
        for row in printed
        for side in row["sides"]
    ]
    columns = ["issue_id", "state", "since", "party", "stance", "record"]
    own = [(a, b, str(c.date()), d, _none(e), f) for a, b, c, d, e, f in agenda[columns].itertuples(index=False)]
    assert own == expected
    links = record.links("KEN", "ETH")
    assert list(links.columns[:3]) == ["link", "words", "issues"]


def test_relation_is_that_of_the_command(record, ingested, run):
    printed = _rows(run("relation", "SAU", "QAT", "--record", ingested, "--by", "year"))
    periods = record.relation("SAU", "QAT", by="year")
    expected = [row for row in printed if row["row"] == "period"]
    assert periods["period"].tolist() == [row["period"] for row in expected]
    assert periods["events"].tolist() == [row["events"] for row in expected]
    assert [_none(of) for of in periods["smoothed"]] == [row["smoothed"] for row in expected]
    directions = [row for row in printed if row["row"] == "direction"]
    assert [of["events"] for of in periods.attrs["directions"]] == [row["events"] for row in directions]


def test_deadlines_are_those_of_the_command(record, ingested, run):
    printed = _rows(run("deadlines", "--record", ingested))
    deadlines = record.deadlines()
    assert deadlines["date"].tolist() == [row["date"] for row in printed]
    assert deadlines["name"].tolist() == [row["name"] for row in printed]
    only = record.deadlines("RUS", since="2026-01-01", only_texts=True)
    assert len(only) < len(deadlines)


def test_brief_is_that_of_the_command(record, ingested, run):
    brief = record.brief("RUS", "USA")
    assert brief.attrs["markdown"] == run("brief", "RUS", "USA", "--record", ingested).decode()
    assert brief.attrs["html"] == run("brief", "RUS", "USA", "--record", ingested, "--format", "html").decode()
    assert brief["text"].str.len().min() > 0


def test_rows_answer_as_the_record_does(record):
    rows = record.find("KEN", reports=True)
    dossier = demarche.Dossier(pa.Table.from_pandas(rows[["json", "published", "publisher", "title", "url"]]))
    # Rows look from their own latest day unless told, a record from that of its latest document.
    day = "2025-06-01"
    pd.testing.assert_frame_equal(pd.DataFrame(dossier.agenda("KEN", as_of=day)), pd.DataFrame(record.agenda("KEN", as_of=day)))


def test_parties_that_are_none_are_told(record):
    with pytest.raises(demarche.ArgumentError, match="sector"):
        record.agenda("KEN:NONSENSE")
    with pytest.raises(demarche.ArgumentError, match="not a day"):
        record.agenda("KEN", as_of="soon")
    with pytest.raises(demarche.ArgumentError, match="period"):
        record.relation("KEN", "UGA", by="fortnight")


def test_answers_are_arrow_where_pandas_is_not(record, monkeypatch):
    from demarche import frames

    monkeypatch.setattr(frames, "pandas", None)
    table = record.deadlines()
    assert isinstance(table, pa.Table) and table.num_rows > 0
