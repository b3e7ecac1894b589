"""Démarche over Spark: the same coder in every worker process, the same records, the same occurrences.

    import demarche.spark as ds
    records = ds.occurrences(ds.code(spark.read.json("news/")))     # text, and id, date, title, url, publisher, language
    ds.write(records, "records/")                                   # Parquet, one folder for each day of publication

What makes it safe to run again, whole or in part: a record depends on its document alone, and its id on the document's id and content;
so a task that is tried again, or run twice at once, gives the same rows, and Spark keeps those of one try. :func:`write` replaces the
days that it writes and no others. Documents are taken as they come: a document given twice is coded twice; ``dropDuplicates(["id"])``
beforehand drops it. What can't be coded comes out as a row of kind "problem" (:func:`problems`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

import pyarrow
from pyspark import StorageLevel
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema

from . import _native
from .coder import _shared

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["code", "occurrences", "problems", "write"]

#: Columns of documents that are looked at; others do not leave the Java side.
_FIELDS = ("text", "id", "date", "title", "url", "publisher", "language")

_BLOCKS = "block long, own boolean, key long, trace binary"


def code(
    documents: DataFrame,
    *,
    model: str = "fast",
    lexicon: str | None = None,
    every_sentence: bool = False,
) -> DataFrame:
    """Records of a data frame of documents.

    Parameters
    ----------
    documents
        Columns ``text`` and, where there are any, ``id``, ``date``, ``title``, ``url``, ``publisher``, ``language``.
    model, lexicon, every_sentence
        As for :class:`demarche.Coder`; files must lie at the same path on every machine. Each worker process loads them once.

    Returns
    -------
    DataFrame
        A row for each record: the columns of :meth:`demarche.Coder.code_batch`, with ``json``, ``key`` and ``trace``; a row of kind
        "problem" for each document that can't be coded or was repaired, with its id in ``doc`` and the reason in ``text``.
    """
    fields = [name for name in _FIELDS if name in documents.columns]
    schema = from_arrow_schema(pyarrow.table(_native.no_records(json=True, traces=True)).schema)
    work = partial(_code, args=(model, lexicon, every_sentence, False))
    return documents.select(*fields).mapInArrow(work, schema)


def _code(batches: Iterator[Any], args: tuple[Any, ...]) -> Iterator[Any]:
    coder = _shared(*args)
    # The engine's other tasks have the machine's other cores.
    return _through(batches, lambda rows: coder.code_batch(rows, threads=1, json=True, problem_rows=True, traces=True))


def _through(batches: Iterator[Any], work: Callable[[Any], _native.Stream]) -> Iterator[Any]:
    """Batches through a stream of the compiled part, one at a time."""
    first = next(batches, None)
    if first is None:
        return
    reader = pyarrow.RecordBatchReader.from_batches(first.schema, chain([first], batches))
    yield from pyarrow.RecordBatchReader.from_stream(work(reader))


def _spread(batches: Iterator[Any]) -> Iterator[Any]:
    return _through(batches, _native.blocks)


def _compare(batches: Iterator[Any]) -> Iterator[Any]:
    return _through(batches, _native.links)


def occurrences(records: DataFrame) -> DataFrame:
    """The records with a column ``occurrence``: reports of one event have one value, the smallest id among them, as in a record that
    ``demarche ingest`` made of the same documents.

    Reports are grouped by type family, mood, issue, party and stretch of days, so that any two that are compared on one machine meet in
    a group here; what links hold together over all groups is found by alternating large and small stars (Kiveris and others 2014).

    ``records`` are read twice and so are persisted (in memory and on disk), unless they are already; lost parts are coded again.
    """
    if not records.is_cached:
        records = records.persist()
    traces = records.where(F.col("trace").isNotNull()).select("key", "trace")
    spread = traces.mapInArrow(_spread, _BLOCKS)
    pairs = spread.repartition("block").sortWithinPartitions("block").mapInArrow(_compare, "a long, b long").distinct()
    smallest = _components(pairs).withColumnsRenamed({"a": "occurrence_key", "b": "key"})
    joined = records.join(smallest, "key", "left")
    number = F.coalesce("occurrence_key", "key")
    return joined.withColumn("occurrence", F.lower(F.lpad(F.hex(number), 16, "0"))).drop("occurrence_key")


def _components(pairs: DataFrame) -> DataFrame:
    """For each key of the pairs that is not the smallest of its component a row: ``a`` the smallest, ``b`` the key."""
    edges, sum_before = _kept(pairs), None
    while True:
        large = _star(edges.unionByName(edges.select(F.col("b").alias("a"), F.col("a").alias("b"))), larger=True)
        oriented = large.select(F.greatest("a", "b").alias("a"), F.least("a", "b").alias("b")).where("a <> b")
        small = _star(oriented, larger=False).select(F.least("a", "b").alias("a"), F.greatest("a", "b").alias("b"))
        edges = _kept(small.where("a <> b").distinct())
        row = edges.agg(F.count("*"), F.sum(F.xxhash64("a", "b").cast("decimal(38,0)"))).first()
        if row == sum_before:
            return edges
        sum_before = row


def _kept(frame: DataFrame) -> DataFrame:
    """The rows without how they came about, which would double with every round: in the checkpoint folder where one is set, else on two
    executors, so that one may be lost."""
    if frame.sparkSession.sparkContext.getCheckpointDir():
        return frame.checkpoint()
    return frame.localCheckpoint(storageLevel=StorageLevel.MEMORY_AND_DISK_2)


def _star(edges: DataFrame, *, larger: bool) -> DataFrame:
    """Links neighbours of each key ``a`` to the smallest of them and it; ``larger`` only those above the key."""
    least = edges.groupBy("a").agg(F.min("b").alias("least")).withColumn("least", F.least("a", "least"))
    met = edges.join(least, "a")
    if larger:
        return met.where("b > a").select(F.col("b").alias("a"), F.col("least").alias("b"))
    own = least.select("a", F.col("least").alias("b"))
    return met.select(F.col("b").alias("a"), F.col("least").alias("b")).unionByName(own).distinct()


def problems(records: DataFrame) -> DataFrame:
    """Documents that could not be coded or were repaired: ``doc`` and ``reason``."""
    return records.where("kind = 'problem'").select("doc", F.col("text").alias("reason"))


def write(records: DataFrame, path: str) -> None:
    """Writes records as Parquet, a folder for each day of publication (of what is reported, for documents without one).

    The days that are written replace those of an earlier run, whole; other days stay. Problems are not written.
    """
    days = records.where("kind <> 'problem'").withColumn("day", F.coalesce("published", "date"))
    kept = days.drop("trace").repartition("day")
    kept.write.mode("overwrite").option("partitionOverwriteMode", "dynamic").partitionBy("day").parquet(path)
