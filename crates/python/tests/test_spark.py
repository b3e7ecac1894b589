"""Over Spark: the same records and the same occurrences as on one machine, whatever is killed on the way."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

import demarche
from demarche.dataset import DataSet

pyspark = pytest.importorskip("pyspark")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java", allow_module_level=True)

import demarche.spark as ds  # noqa: E402


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    """A cluster of two worker processes on this machine."""
    folder = tmp_path_factory.mktemp("spark")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        pyspark.sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.task.maxFailures", "8")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
        .config("spark.local.dir", str(folder))
        .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    # Where the local cluster keeps the logs of its executors.
    shutil.rmtree(Path(pyspark.__file__).parent / "work", ignore_errors=True)


@pytest.fixture(scope="module")
def one_machine(made_news, coder, tmp_path_factory):
    """The record of the same documents, made on one machine."""
    record = demarche.Record(tmp_path_factory.mktemp("one") / "r.db")
    record.add(demarche.read(made_news), coder)
    return record


@pytest.fixture(scope="module")
def data_set(spark, made_news, tmp_path_factory):
    """The records as Parquet, coded and grouped by the engine."""
    path = tmp_path_factory.mktemp("parquet") / "records"
    documents = spark.read.schema("id string, date string, publisher string, text string").json(str(made_news)).repartition(4)
    ds.write(ds.occurrences(ds.code(documents)), str(path))
    return DataSet(path)


def test_records_are_those_of_one_machine(data_set, one_machine):
    own = data_set.sql("SELECT json FROM records ORDER BY id, json")["json"].tolist()
    expected = sorted(one_machine.find(reports=True)["json"], key=lambda line: (json.loads(line)["id"], line))
    assert len(own) > 1000
    assert own == expected


def test_occurrences_are_those_of_one_machine(data_set, one_machine):
    own = data_set.sql("SELECT id, occurrence FROM records")
    expected = one_machine.find(reports=True)[["id", "occurrence"]]
    assert dict(own.itertuples(index=False)) == dict(expected.itertuples(index=False))
    together = own["occurrence"].value_counts()
    assert (together > 1).sum() > 50, "the documents hold no event that several tell"


def test_records_lie_by_day_of_publication(data_set):
    days = sorted(path.name for path in data_set.path.glob("day=*"))
    assert len(days) > 10 and days[0].startswith("day=2024-")
    assert len(data_set.sql("SELECT id FROM records WHERE day <> published")) == 0


@pytest.mark.parametrize("parties", [("KEN", "UGA"), ("Norway", "LVA"), ("EGY",)])
def test_agendas_are_those_of_the_record(data_set, one_machine, parties):
    own, expected = pd.DataFrame(data_set.agenda(*parties)), pd.DataFrame(one_machine.agenda(*parties))
    pd.testing.assert_frame_equal(own, expected)
    assert len(own) > 0


def test_relations_deadlines_and_briefs_are_those_of_the_record(data_set, one_machine):
    for a, b in (("KEN", "UGA"), ("PER", "CHL")):
        own, expected = data_set.relation(a, b, by="month"), one_machine.relation(a, b, by="month")
        pd.testing.assert_frame_equal(pd.DataFrame(own), pd.DataFrame(expected))
        assert data_set.brief(a, b).attrs["markdown"] == one_machine.brief(a, b).attrs["markdown"]
    pd.testing.assert_frame_equal(pd.DataFrame(data_set.deadlines("KEN")), pd.DataFrame(one_machine.deadlines("KEN")))


def test_counts_by_sql(data_set, one_machine):
    by_type = data_set.sql("SELECT event, count(DISTINCT occurrence) AS n FROM records WHERE kind = 'event' GROUP BY event")
    reports = one_machine.find(kind="event", reports=True)
    assert dict(by_type.itertuples(index=False)) == reports.groupby("event")["occurrence"].nunique().to_dict()


def test_writing_a_day_again_replaces_it(spark, data_set, made_news, tmp_path):
    path = tmp_path / "copy"
    shutil.copytree(data_set.path, path)
    day = data_set.sql("SELECT min(day) AS day FROM records")["day"][0]
    day = str(day)[:10]
    documents = spark.read.schema("id string, date string, publisher string, text string").json(str(made_news))
    ds.write(ds.occurrences(ds.code(documents.where(documents.date == day))), str(path))
    again = DataSet(path).sql("SELECT id, json FROM records ORDER BY id")
    assert again.equals(data_set.sql("SELECT id, json FROM records ORDER BY id"))


def test_poisoned_documents_are_told(spark):
    rows = [("good", "Peru accused Chile of spying.", "2021-03-02"), ("none", None, "2021-03-02"), ("empty", " ", None)]
    records = ds.code(spark.createDataFrame(rows, "id string, text string, date string"))
    assert sorted(row.doc for row in ds.problems(records).collect()) == ["empty", "none"]
    assert {row.doc for row in records.where("kind <> 'problem'").collect()} == {"good"}


def _telling(folder: str):
    """`ds._code` as a function that travels whole: it tells its process's number, hands on a batch, and waits until the test has killed one."""

    def told(batches):
        mark = Path(folder) / f"{os.getpid()}.pid"
        mark.touch()
        for at, batch in enumerate(ds._code(batches, ("fast", None, False, False))):
            yield batch
            if at == 0:
                mark.with_suffix(".ready").touch()
                deadline = time.monotonic() + 60
                while not (Path(folder) / "killed").exists() and time.monotonic() < deadline:
                    time.sleep(0.05)

    return told


def test_a_killed_worker_neither_loses_nor_doubles_a_record(spark, made_news, coder, tmp_path):
    """A worker process is killed with the first of its batches handed on; the engine tries its task again."""
    from threading import Thread

    from pyspark.sql.pandas.types import from_arrow_schema

    from demarche import _native

    lines = made_news.read_text().splitlines()[:400]
    part = tmp_path / "part.jsonl"
    part.write_text("\n".join(lines) + "\n")
    documents = spark.read.schema("id string, date string, publisher string, text string").json(str(part)).repartition(2)
    schema = from_arrow_schema(pa.table(_native.no_records(json=True, traces=True)).schema)
    work = _telling(str(tmp_path))
    out = tmp_path / "out"
    failed: list[BaseException] = []

    def write() -> None:
        try:
            ds.write(documents.mapInArrow(work, schema), str(out))
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    job = Thread(target=write)
    job.start()
    victim = _first(tmp_path, failed)
    os.kill(victim, signal.SIGKILL)
    (tmp_path / "killed").touch()
    job.join()
    assert not failed, failed
    started = {int(path.stem) for path in tmp_path.glob("*.pid")}
    assert victim in started and len(started) >= 2, "the task was not tried again in another process"
    own = DataSet(out).sql("SELECT json FROM records")["json"].tolist()
    expected = [of.json for records in coder.code_many(demarche.read(part)) for of in records]
    assert sorted(own) == sorted(expected)


def _first(folder: Path, failed: list[BaseException]) -> int:
    """A worker process of this test's that has handed on its first batch."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not failed:
        ready = list(folder.glob("*.ready"))
        if ready:
            return int(ready[0].stem)
        time.sleep(0.05)
    raise AssertionError(f"no worker began: {failed}")
