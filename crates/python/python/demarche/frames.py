"""Answers as data frames.

With pandas and pyarrow there, an answer is a ``pandas.DataFrame`` that draws itself (``_repr_html_``, ``plot``); with pyarrow alone it is
a ``pyarrow.Table``; with neither it is the package's own table, which speaks the Arrow PyCapsule interface (``__arrow_c_stream__``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import draw
from ._native import Table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["frame", "from_rows"]

try:
    import pandas
    import pyarrow
except ImportError:
    pandas = None


def frame(table: Table, view: str = "plain") -> Any:
    """A table as a data frame. ``view`` says how it draws itself: "agenda", "relation", "deadlines", "brief", "plain"."""
    if pandas is None:
        return _without_pandas(table)
    made = pyarrow.table(table).to_pandas(date_as_object=False)
    return _VIEWS[view](made) if view in _VIEWS else made


def _without_pandas(table: Table) -> Any:
    try:
        import pyarrow as arrow
    except ImportError:
        return table
    return arrow.table(table)


def from_rows(rows: Sequence[tuple[Any, ...]], columns: Sequence[str]) -> Any:
    """A data frame of rows (pandas)."""
    if pandas is None:
        raise ImportError("data frames of records need pandas and pyarrow: pip install 'demarche[frames]'")
    return pandas.DataFrame(list(rows), columns=list(columns))


_VIEWS: dict[str, Any] = {}

if pandas is not None:

    class _View(pandas.DataFrame):  # type: ignore[misc]
        """A data frame that draws itself; what is cut out of it is a plain one."""

        @property
        def _constructor(self) -> Any:
            return pandas.DataFrame

    class AgendaFrame(_View):
        """What is on the table: one row for each side of each issue."""

        def _repr_html_(self) -> str:
            return draw.agenda_html(pandas.DataFrame(self))

        def plot(self) -> Figure:
            """Issues over time (matplotlib)."""
            return draw.agenda_plot(pandas.DataFrame(self))

    class RelationFrame(_View):
        """The course of a relation: one row for each period."""

        def plot(self) -> Figure:
            """Mean scale by period, smoothed, with changes of course (matplotlib)."""
            return draw.relation_plot(pandas.DataFrame(self))

    class DeadlinesFrame(_View):
        """What lapses or falls due, soonest first."""

        def plot(self) -> Figure:
            """Deadlines on a line of time (matplotlib)."""
            return draw.deadlines_plot(pandas.DataFrame(self))

    class BriefFrame(_View):
        """One page on two parties: one row for each line."""

        def _repr_html_(self) -> str:
            html: str = self.attrs.get("html", "")
            return html

    _VIEWS.update(agenda=AgendaFrame, relation=RelationFrame, deadlines=DeadlinesFrame, brief=BriefFrame)
