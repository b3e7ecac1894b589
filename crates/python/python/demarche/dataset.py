"""A data set of records as Parquet files, asked by DuckDB: the questions of a record, and SQL."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import _native
from .record import Questions

__all__ = ["DataSet"]

#: Columns that hold the parties of a record.
_ROLES = ("actor", "recipient", "attributed_to", "holder", "addressee", "parties")


class DataSet(Questions):
    """Records that :func:`demarche.spark.write` wrote, or Parquet files with the columns of ``code_batch(json=True)``.

    Parameters
    ----------
    path
        The folder; files in folders below are read too.
    lexicon
        A folder laid over the lexicon inside the package, for the names of parties and the registry of agreements.
    """

    def __init__(self, path: str | os.PathLike[str], lexicon: str | os.PathLike[str] | None = None) -> None:
        import duckdb

        self.path = Path(path)
        self._lexicon = None if lexicon is None else Path(lexicon)
        self._db = duckdb.connect()
        files = str(self.path / "**" / "*.parquet").replace("'", "''")
        self._db.execute(f"CREATE VIEW records AS SELECT * FROM read_parquet('{files}', hive_partitioning = true)")

    def sql(self, query: str) -> Any:
        """The answer to a query over the view ``records``, as a data frame (pandas)."""
        return self._db.execute(query).df()

    def _dossier(self, parties: Sequence[str]) -> _native.Dossier:
        terms = _native.parties(list(parties), self._lexicon)
        where = " OR ".join(_takes_part(term) for term in terms) or "true"
        [(latest,)] = self._db.execute("SELECT max(published) FROM records").fetchall()
        last = None if latest is None else str(latest)
        rows = self._db.sql(f"SELECT json, published, publisher, title, url FROM records WHERE {where}")
        return _native.Dossier.of_rows(rows.to_arrow_reader(), self._lexicon, last)

    def __repr__(self) -> str:
        return f"DataSet({str(self.path)!r})"


def _takes_part(term: str) -> str:
    """Whether a party takes part in a record, in any role: by code, code and sector, or name, as in a record."""
    code, _, sector = term.partition(":")
    is_code = len(code) == 3 and code.isascii() and code.isupper()
    tests = [f"lower(x.name) = lower({_quoted(term)})"] if not is_code else [f"x.code = {_quoted(code)}"]
    if is_code and sector:
        tests.append(f"x.sector = {_quoted(sector)}")
    test = " AND ".join(tests)
    return " OR ".join(f"len(list_filter({role}, lambda x: {test})) > 0" for role in _ROLES)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
