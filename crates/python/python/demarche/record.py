"""The record: what documents say, kept for years in one file, and what can be asked of it."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from datetime import date as Date
from pathlib import Path
from typing import Any, Literal

from . import _native
from .coder import Coder, _day, _document
from .frames import frame

__all__ = ["Dossier", "Record"]

Period = Literal["day", "week", "month", "year"]


class Questions(ABC):
    """What can be asked of records, wherever they are kept. Parties are codes ("RUS"), codes with a sector ("RUS:OPP") or names
    ("Russia", "NATO"). Every row carries the sentence that it stands on, its document, day, publisher and the record's id."""

    @abstractmethod
    def _dossier(self, parties: Sequence[str]) -> _native.Dossier:
        """The records of these parties; all when there are none."""

    def agenda(
        self, *parties: str, as_of: str | Date | None = None, dormant_after: int | None = None, min_confidence: float = 0.0
    ) -> Any:
        """What is on the table between parties: one row for each side of each issue, the most pressing issue first.

        Parameters
        ----------
        parties
            Two or more; one party shows all its issues.
        as_of
            The day to look from; that of the latest document unless it is given.
        dormant_after
            Days without a word after which an issue counts as dormant; 365 unless given.
        min_confidence
            0 to 1; positions less sure are left out.

        Returns
        -------
        DataFrame
            ``issue_id``, ``issue``, ``state`` (raised, contested, converging, agreed, refused, dormant), ``opposed``, ``ground``,
            ``since``, ``raised_by``, ``times``, ``last``; of the side ``party``, ``stance``, ``stance_since``, ``party_last``,
            ``party_times``, ``ascribed``, ``claim``, ``addressees``, ``condition_type``, ``condition``, ``condition_issue``; of its
            newest sentence ``sentence``, ``doc``, ``published``, ``publisher``, ``record``. How states come about: ``METHODS.md``.

        Raises
        ------
        ArgumentError
            When a party is none or ``as_of`` is no day.
        """
        dossier = self._dossier(parties)
        table = dossier.agenda(list(parties), as_of=_day(as_of), dormant_after=dormant_after, min_confidence=min_confidence)
        return frame(table, "agenda")

    def links(
        self, *parties: str, as_of: str | Date | None = None, dormant_after: int | None = None, min_confidence: float = 0.0
    ) -> Any:
        """What hangs together on the agenda: ties between issues, deadlocks, packages; one row for each, with its words."""
        dossier = self._dossier(parties)
        table = dossier.links(list(parties), as_of=_day(as_of), dormant_after=dormant_after, min_confidence=min_confidence)
        return frame(table)

    def relation(
        self,
        a: str,
        b: str,
        *,
        since: str | Date | None = None,
        until: str | Date | None = None,
        by: Period = "month",
        bandwidth: float = 2.0,
        penalty: float | None = None,
        least: int | None = None,
        min_confidence: float = 0.0,
    ) -> Any:
        """The course of a relation, one row for each period with events.

        Parameters
        ----------
        a, b
            The parties.
        since, until
            First and last day.
        by
            Length of the periods.
        bandwidth
            Standard deviation of the smoothing kernel, in periods.
        penalty
            Cost of a change of course, in units of ln n.
        least
            Fewest periods with events between changes of course.
        min_confidence
            0 to 1; events less sure are left out.

        Returns
        -------
        DataFrame
            ``period``, ``events``, counts of the four classes, ``scale`` (mean, -10 to 10), ``smoothed``; where the course changed,
            ``before`` and ``after`` (means) and a sentence. ``.attrs["directions"]`` is a frame with the counts from each to the other.
        """
        dossier = self._dossier([a, b])
        periods, directions = dossier.relation(
            a, b, since=_day(since), until=_day(until), by=by, bandwidth=bandwidth, penalty=penalty, least=least,
            min_confidence=min_confidence,
        )  # fmt: skip
        made = frame(periods, "relation")
        if hasattr(made, "attrs"):
            made.attrs["directions"] = frame(directions).to_dict("records")
        return made

    def deadlines(
        self, *parties: str, since: str | Date | None = None, until: str | Date | None = None, only_texts: bool = False
    ) -> Any:
        """What lapses or falls due, soonest first; with ``parties`` only what binds one of them.

        Returns
        -------
        DataFrame
            ``date`` (as precise as known), ``in_days``, ``what`` (expires, due, takes_effect, ultimatum), ``name``, ``id`` of the
            agreement, ``parties``, ``lapses`` in words, ``registry_date``, ``registry_source``, ``disagreements``, and a sentence.
        """
        dossier = self._dossier(parties)
        return frame(dossier.deadlines(list(parties), since=_day(since), until=_day(until), only_texts=only_texts), "deadlines")

    def brief(
        self,
        a: str,
        b: str,
        *,
        as_of: str | Date | None = None,
        since: str | Date | None = None,
        by: Period = "month",
        dormant_after: int | None = None,
        min_confidence: float = 0.0,
    ) -> Any:
        """One page on two parties, every line cited.

        Returns
        -------
        DataFrame
            ``section``, ``text``, ``notes`` (numbers of the sentences), one row for each line. It shows as the page in a notebook;
            ``.attrs["markdown"]`` and ``.attrs["html"]`` hold the page.
        """
        dossier = self._dossier([a, b])
        table, markdown, html = dossier.brief(
            a, b, as_of=_day(as_of), since=_day(since), by=by, dormant_after=dormant_after, min_confidence=min_confidence
        )
        made = frame(table, "brief")
        if hasattr(made, "attrs"):
            made.attrs.update(markdown=markdown, html=html)
        return made


class Record(Questions):
    """A record: one SQLite file, as ``demarche ingest`` makes it. It is opened for each question, so that it is as it is now.

    Parameters
    ----------
    path
        The file. It need not be there before :meth:`add`.
    lexicon
        A folder laid over the lexicon inside the package, for the names of parties and the registry of agreements.
    """

    def __init__(self, path: str | os.PathLike[str], lexicon: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path)
        self._lexicon = None if lexicon is None else Path(lexicon)

    def _dossier(self, parties: Sequence[str]) -> _native.Dossier:
        return _native.Dossier.of_record(self.path, list(parties), self._lexicon)

    def add(self, documents: Iterable[_native.Document | str], coder: Coder, *, threads: int | None = None) -> dict[str, int]:
        """Codes documents and writes them into the record, which is made when there is none.

        A document that the record has changes nothing; another content under the same id replaces the old one. Written in batches, each
        whole or not at all.

        Returns
        -------
        dict
            ``added``, ``replaced``, ``known``.

        Raises
        ------
        BusyError
            When another program is writing to the record.
        RecordError
            When it can't be written.
        """
        ready = [_document(document, None, {}) for document in documents]
        counts = _native.add(self.path, coder._native, ready, threads)
        return dict(zip(("added", "replaced", "known"), counts, strict=True))

    def census(self) -> dict[str, int]:
        """How many documents count, by what was done with them, and how many were replaced."""
        return dict(_native.census(self.path))

    def find(
        self,
        *actors: str,
        type: str | Sequence[str] = (),
        kind: Literal["event", "position", "deadline"] | None = None,
        issue: str | None = None,
        since: str | Date | None = None,
        until: str | Date | None = None,
        place: str | None = None,
        publisher: str | None = None,
        words: str | None = None,
        reports: bool = False,
        earliest: bool = False,
        limit: int = 0,
    ) -> Any:
        """Occurrences, each once with its most specific report; the latest first.

        Parameters
        ----------
        actors
            All take part, in any role: "RUS", "RUS:MIL", ":REB", or a name.
        type
            An event type, stance or kind of deadline, or several, of which one holds.
        kind, issue, since, until, place, publisher
            Narrow the search; ``issue`` is an id or words of its name, ``place`` a country's code or a place's name.
        words
            Words that the sentence holds; phrases in double quotes.
        reports
            Every report, and not each occurrence once.
        earliest
            The earliest first.
        limit
            At most this many; 0 for all.

        Returns
        -------
        DataFrame
            ``occurrence``, ``documents`` that tell it, ``independent`` ones among them; the columns of :meth:`Coder.code_batch`; ``json``.

        Raises
        ------
        RecordError
            When the file is no record, is damaged or was written by a later version.
        ArgumentError
            When a type or day is none.
        """
        asked = {
            "actors": list(actors), "types": [type] if isinstance(type, str) else list(type), "kind": kind, "issue": issue,
            "since": _day(since), "until": _day(until), "place": place, "publisher": publisher, "words": words, "earliest": earliest,
        }  # fmt: skip
        return frame(_native.find(self.path, asked, reports=reports, limit=limit))

    def __repr__(self) -> str:
        return f"Record({str(self.path)!r})"


class Dossier(Questions):
    """The same questions, asked of rows of records: what :meth:`Coder.code_batch` gave with ``json=True``, or any Arrow table with a
    column ``json`` of record lines and, where there are any, ``published``, ``publisher``, ``title``, ``url`` of their documents."""

    def __init__(self, rows: Any, lexicon: str | os.PathLike[str] | None = None) -> None:
        self._native = _native.Dossier.of_rows(rows, None if lexicon is None else Path(lexicon))

    def _dossier(self, parties: Sequence[str]) -> _native.Dossier:
        return self._native
