"""The coder: text in, records out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date as Date
from functools import lru_cache
from pathlib import Path
from typing import Any, overload

from . import _native
from ._native import Document
from .records import Records, Relation, relation_of

__all__ = ["Coder", "Explanation", "read"]

#: Texts handed to the compiled part together by :meth:`Coder.code_many`.
_TOGETHER = 256


def _day(date: str | Date | None) -> str | None:
    return None if date is None else str(date)


class Explanation(str):
    """Why something is coded as it is, step by step. A string that shows as it is in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from html import escape

        return f"<pre>{escape(self)}</pre>"


class Coder:
    """Codes text: who did what to whom, who wants what on which terms, what lapses and when.

    Making one loads the model and the lexicon; keep it. It may be shared between threads (the interpreter lock is released while it
    works), and it can be pickled: a process that receives it makes it anew, once.

    Parameters
    ----------
    model
        "fast" (the default) and "accurate" are inside the package; anything else is a model file.
    lexicon
        A folder of data files laid over those inside the package; its form is ``lexicon/FORMAT.md``.
    every_sentence
        Analyse every sentence, also those that cannot hold a record.
    rules_only
        Leave the learned component out of :meth:`relate`.

    Raises
    ------
    ModelError
        When the model can't be used.
    LexiconError
        When the lexicon has mistakes; ``diagnostics`` has them all, with file, line and column.
    IoError
        When a file can't be read.
    """

    __slots__ = ("_args", "_native")

    def __init__(
        self,
        model: str | os.PathLike[str] = "fast",
        lexicon: str | os.PathLike[str] | None = None,
        *,
        every_sentence: bool = False,
        rules_only: bool = False,
    ) -> None:
        over = None if lexicon is None else os.fspath(lexicon)
        self._args = (os.fspath(model), over, every_sentence, rules_only)
        self._native = _native.Pipeline(self._args[0], over, every_sentence=every_sentence, rules_only=rules_only)

    @property
    def model_version(self) -> str:
        """Version of the analyser's model, as ``because.model`` of every record names it."""
        return self._native.model_version

    @property
    def warnings(self) -> list[str]:
        """What was noteworthy about the lexicon laid over."""
        return self._native.warnings

    def code(self, text: str | Document, date: str | Date | None = None, **fields: str) -> Records:
        """The records of one text.

        Parameters
        ----------
        text
            The text, or a :class:`Document`.
        date
            Day of publication; "on Monday" is read against it. Without it what names no date of its own has none.
        fields
            ``id``, ``title``, ``url``, ``publisher``, ``language`` of the text. Without ``id`` one is made of the content.

        Returns
        -------
        Records
            A list of :class:`Event`, :class:`Position` and :class:`Deadline`, in order of sentence and trigger.

        Raises
        ------
        ArgumentError
            When the text is empty or ``date`` is no day.
        """
        return Records.of_lines(self._native.code(_document(text, date, fields)))

    def code_many(self, texts: Iterable[str | Document], *, threads: int | None = None) -> Iterator[Records]:
        """The records of many texts, in their order, a :class:`Records` for each; memory stays flat.

        ``threads`` is one for each core unless it is given.
        """
        batch: list[Document] = []
        for text in texts:
            batch.append(_document(text, None, {}))
            if len(batch) == _TOGETHER:
                yield from map(Records.of_lines, self._native.code_all(batch, threads))
                batch.clear()
        yield from map(Records.of_lines, self._native.code_all(batch, threads))

    def code_batch(
        self,
        documents: Any,
        *,
        threads: int | None = None,
        json: bool = False,
        problem_rows: bool = False,
        traces: bool = False,
    ) -> _native.Stream:
        """Records of a table of documents, from Arrow to Arrow, without a copy of the columns.

        Parameters
        ----------
        documents
            Anything with ``__arrow_c_stream__`` or ``__arrow_c_array__``: a pyarrow table, batch or reader, a polars or pandas data
            frame, a DuckDB relation. Columns ``text`` and, where there are any, ``id``, ``date`` (text, date or time), ``title``,
            ``url``, ``publisher``, ``language``; others are not looked at.
        threads
            Threads to work on; one for each core unless it is given.
        json
            Adds a column ``json`` with each record's line, byte for byte as ``demarche code`` prints it.
        problem_rows
            Gives each document that can't be coded a row of kind "problem", so that none is lost in silence across processes.
        traces
            Adds columns ``key`` and ``trace``: what :mod:`demarche.spark` finds occurrences by.

        Returns
        -------
        Stream
            A stream of record batches that codes as it is pulled: hand it to ``pyarrow.table``, ``polars.from_arrow``, DuckDB, or
            iterate over it. One row for each record; names and nesting are those of the JSON lines, and ``published``, ``publisher``,
            ``title``, ``url`` of the document stand beside. ``Stream.problems`` has what was wrong with documents so far.

        Raises
        ------
        ArgumentError
            When there is no column ``text``, or a column has a type that it can't have.
        """
        return self._native.code_stream(
            documents, threads=threads, json=json, problem_rows=problem_rows, traces=traces
        )

    def relate(self, text: str, source: tuple[int, int] | str | None, target: tuple[int, int] | str | None) -> Relation:
        """The event between two spans of a sentence.

        Parameters
        ----------
        text
            One sentence.
        source, target
            Who acts and who is acted upon: byte ranges ``(start, end)`` of the text in UTF-8, or the words themselves; None when no one
            is marked.

        Raises
        ------
        ArgumentError
            When a span lies outside the text or words do not stand in it.
        """
        return relation_of(self._native.relate(text, _span(text, source), _span(text, target)))

    def parse(self, text: str | Document) -> str:
        """Sentences, words, tags, lemmas and dependencies, as CoNLL-U."""
        return self._native.parse(_document(text, None, {}))

    def roles(self, text: str | Document) -> str:
        """Predicates with their PropBank roles, in columns."""
        return self._native.roles(_document(text, None, {}))

    @overload
    def explain(self, what: str, date: str | Date | None = None) -> Explanation: ...
    @overload
    def explain(self, what: str, date: None = None, *, document: Document) -> Explanation: ...
    def explain(self, what: str, date: str | Date | None = None, *, document: Document | None = None) -> Explanation:
        """Why a sentence is coded as it is; or, with ``document``, why the record with the id ``what`` says what it says.

        Raises
        ------
        ArgumentError
            When the document has no such record.
        """
        if document is None:
            return Explanation(self._native.explain(what, _day(date)))
        text = self._native.explain_record(document, what)
        if text is None:
            from .errors import ArgumentError

            raise ArgumentError(f"no record {what} in document {document.id}")
        return Explanation(text)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_shared, self._args)

    def __repr__(self) -> str:
        return f"<Coder {self.model_version}>"


@lru_cache(maxsize=4)
def _shared(model: str, lexicon: str | None, every_sentence: bool, rules_only: bool) -> Coder:
    """A coder for this process, made once however often it is asked for."""
    return Coder(model, lexicon, every_sentence=every_sentence, rules_only=rules_only)


def _document(text: str | Document, date: str | Date | None, fields: dict[str, str]) -> Document:
    if isinstance(text, Document):
        return text
    return Document(text, date=_day(date), **fields)


def _span(text: str, given: tuple[int, int] | str | None) -> tuple[int, int] | None:
    if not isinstance(given, str):
        return given
    at = text.find(given)
    if at < 0 or not given:
        from .errors import ArgumentError

        raise ArgumentError(f"“{given}” does not stand in the text")
    start = len(text[:at].encode())
    return start, start + len(given.encode())


def read(*paths: str | os.PathLike[str]) -> _native.Reader:
    """The documents of files and folders, one at a time: plain text, HTML, JSON lines, CSV and TSV, ``.gz`` of each.

    What can't be read is left out and told in ``problems`` of the reader; reading goes on behind it.
    """
    return _native.Reader([Path(path) for path in paths])
