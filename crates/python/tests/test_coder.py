"""The coder's records: typed, sourced, the same on every thread and in every process."""

from __future__ import annotations

import html
import multiprocessing
import pickle
import threading
from datetime import date

import pytest

import demarche
from conftest import ROOT

TEXT = (
    "Kenya accused Uganda on Monday of closing border posts. Uganda ruled out any change to the fishing quotas unless Kenya reopens "
    "its markets. The treaty between Kenya and Uganda on the lake expires in 2023."
)


@pytest.fixture(scope="module")
def records(coder):
    return coder.code(TEXT, "2022-02-10", id="doc-1")


def test_records_are_typed(records):
    event = records.events[0]
    assert isinstance(event, demarche.Event)
    assert (event.kind, event.event, event.doc, event.sentence) == ("event", "ACCUSE", "doc-1", 0)
    assert [str(of) for of in event.actor] == ["KEN"]
    assert event.recipient[0].code == "UGA"
    assert event.date == "2022-02-07" and event.date_precision == "day"
    assert 0 < event.confidence <= 1
    position = records.positions[0]
    assert position.stance == "refuses" and position.condition is not None and position.condition.type == "unless"
    assert records.deadlines and records.deadlines[0].what == "expires"
    assert len(records) == len(records.events) + len(records.positions) + len(records.deadlines)


def test_every_span_stands_in_the_text(records):
    for record in records:
        assert record.span.of(TEXT) == record.text
        for _, entity in record.everyone():
            assert entity.span.of(TEXT) == entity.text
        start, end = record.span.chars(TEXT)
        assert TEXT[start:end] == record.text


def test_spans_of_a_page_stand_in_its_source(coder):
    page = next(of for of in demarche.read(ROOT / "examples" / "grain-corridor.html"))
    records = coder.code(page)
    assert records
    for record in records:
        for _, entity in record.everyone():
            assert " ".join(html.unescape(entity.span.of(page.given)).split()) == entity.text


def test_a_date_may_be_a_date(coder, records):
    assert coder.code(TEXT, date(2022, 2, 10), id="doc-1") == records


def test_json_holds_all_that_the_classes_hold(records):
    for record in records:
        members = record.to_dict()
        assert members["id"] == record.id and members["confidence"] == record.confidence
        assert members["because"]["rule"] == record.because.rule


def test_records_are_values(records):
    assert pickle.loads(pickle.dumps(records)) == records
    assert len({hash(of) for of in records}) == len(records)
    assert isinstance(records[:2], demarche.Records)


def test_ids_depend_on_the_document_alone(coder, records):
    again = [of.id for batch in coder.code_many([demarche.Document(TEXT, date="2022-02-10", id="doc-1")] * 3, threads=2) for of in batch]
    assert again == [of.id for of in records] * 3


def test_a_coder_is_pickled_by_its_arguments(coder, records):
    other = pickle.loads(pickle.dumps(coder))
    assert other.code(TEXT, "2022-02-10", id="doc-1") == records
    assert pickle.loads(pickle.dumps(coder)) is other, "a process makes it once"


def test_another_process_gives_the_same(coder, records):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(_code_in_process, (coder,)) == records.to_jsonl()


def _code_in_process(coder):
    return coder.code(TEXT, "2022-02-10", id="doc-1").to_jsonl()


def test_the_interpreter_goes_on_while_a_text_is_coded(coder):
    """A thread that counts is not held up by another that codes one long text: it gets on while that call runs."""
    long_text = " ".join([TEXT] * 400)
    counted, stop = 0, threading.Event()
    seen: list[int] = []

    def work() -> None:
        seen.append(counted)
        coder.code(long_text, "2022-02-10")
        seen.append(counted)
        stop.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not stop.is_set():
        counted += 1
        stop.wait(0.001)
    worker.join()
    assert seen[1] - seen[0] > 20


def test_a_folder_laid_over_the_lexicon_counts(tmp_path):
    (tmp_path / "actors").mkdir()
    (tmp_path / "actors" / "own.lex").write_text((ROOT / "docs" / "tasks" / "own.lex").read_text())
    coder = demarche.Coder(lexicon=tmp_path)
    event = coder.code("The Lake Commission accused Kenya of overfishing.").events[0]
    assert event.actor[0].name == "Lake Commission"


def test_models_and_sentences_can_be_chosen():
    accurate = demarche.Coder("accurate", every_sentence=True, rules_only=True)
    assert accurate.model_version.startswith("accurate")
    assert accurate.code(TEXT, "2022-02-10").events[0].because.model == accurate.model_version


def test_readers_tell_what_they_left_out(tmp_path):
    (tmp_path / "bad.jsonl").write_text('{"id": "a", "text": "Peru met Chile."}\n{"id": "b"}\nnot json\n')
    reader = demarche.read(tmp_path)
    assert [of.id for of in reader] == ["a"]
    assert len(reader.problems) == 2 and "bad.jsonl:2" in reader.problems[0]
