"""How records and answers draw themselves: marked text and tables as HTML, figures by matplotlib. Nothing is fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from .records import Deadline, Event, Position, Record

#: Background of each role in marked text; dark letters are readable on all of them.
_COLOURS = {
    "actor": "#f6d7b0", "recipient": "#bfe3d0", "holder": "#f6d7b0", "addressee": "#bfe3d0", "party": "#f6d7b0",
    "trigger": "#c9d8f5", "claim": "#c9d8f5", "condition": "#ead1f0",
}  # fmt: skip

#: Colours of the four classes of events, and of the states of an issue: safe for readers who do not tell red from green.
QUADS = {1: "#9ecae1", 2: "#3182bd", 3: "#fdae6b", 4: "#e6550d"}
_STATES = {
    "agreed": "#3182bd", "converging": "#9ecae1", "raised": "#d9d9d9", "contested": "#fdae6b", "refused": "#e6550d", "dormant": "#f0f0f0",
}  # fmt: skip
_STANCES = {"accepts": 3, "offers": 2, "supports": 1, "demands": -1, "opposes": -2, "refuses": -3}

_CELL = 'style="text-align:left;vertical-align:top;padding:.25em .6em"'


def _marks(record: Record) -> list[tuple[int, int, str, str]]:
    """Ranges of bytes of the sentence to mark: start, end, role, title."""
    found = [(entity.span, role, str(entity)) for role, entity in record.everyone()]
    for role in ("trigger", "claim", "condition"):
        passage = getattr(record, role, None)
        if passage is not None:
            found.append((passage.span, role, getattr(record, "event", "") or getattr(record, "stance", "") or role))
    length, base = len(record.text.encode()), record.span.start
    inside = ((span.start - base, span.end - base, role, title) for span, role, title in found)
    return sorted((mark for mark in inside if 0 <= mark[0] < mark[1] <= length), key=lambda mark: (mark[0], -mark[1]))


def marked(record: Record) -> str:
    """The record's sentence with its parties and words marked, as HTML. Marks that lie in others are left to the outer one."""
    text, out, at = record.text.encode(), [], 0
    for start, end, role, title in _marks(record):
        if start < at:
            continue
        out.append(escape(text[at:start].decode(errors="replace")))
        style = f"background:{_COLOURS[role]};color:#111;border-radius:.2em;padding:0 .15em"
        words = escape(text[start:end].decode(errors="replace"))
        out.append(f'<mark style="{style}" title="{escape(f"{role}: {title}", quote=True)}">{words}</mark>')
        at = end
    return "".join([*out, escape(text[at:].decode(errors="replace"))])


def records_html(records: Iterable[Record]) -> str:
    """Records with their marked sentences as an HTML table."""
    rows = [
        f"<tr><td {_CELL}>{escape(str(of))}</td><td {_CELL}>{marked(of)}</td>"
        f'<td {_CELL}><code title="{escape(of.because.entry, quote=True)}">{escape(of.because.rule)}</code></td></tr>'
        for of in records
    ]
    return _table(["record", "sentence", "because"], rows) if rows else "<p>no records</p>"


def _table(heads: Sequence[str], rows: Sequence[str]) -> str:
    head = "".join(f'<th scope="col" {_CELL}>{escape(of)}</th>' for of in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def agenda_html(frame: Any) -> str:
    """An agenda as a table: an issue, its state, and a line for each side with the sentence it stands on."""
    rows = []
    for (label, state), sides in frame.groupby(["issue", "state"], sort=False):
        lines = []
        for side in sides.itertuples():
            stance = f"{_shown(side.stance) or 'no word of its own'} since {_shown(side.stance_since) or '?'}"
            terms = f", “{_shown(side.condition)}”" if _shown(side.condition) else ""
            source = " ".join(filter(None, [_shown(side.publisher), _shown(side.published)]))
            lines.append(
                f"<div><b>{escape(side.party)}</b> {escape(stance + terms)}<br>"
                f"<small>{escape(_shown(side.sentence))} ({escape(source)})</small></div>"
            )
        chip = f'<span style="background:{_STATES.get(state, "#eee")};color:#111;padding:0 .4em;border-radius:.2em">{escape(state)}</span>'
        first = sides.iloc[0]
        raised = f"{_shown(first['since'])} by {', '.join(first['raised_by'])}"
        rows.append(f"<tr><td {_CELL}>{escape(label)}</td><td {_CELL}>{chip}</td><td {_CELL}>{escape(raised)}</td><td {_CELL}>{''.join(lines)}</td></tr>")
    return _table(["issue", "state", "raised", "who stands where"], rows) if rows else "<p>nothing on the table</p>"


def _shown(value: Any) -> str:
    """A cell as text; what is missing is empty."""
    if value is None or value != value:
        return ""
    return str(value.date()) if isinstance(value, datetime) else str(value)


def _axes(height: float) -> tuple[Figure, Axes]:
    """A figure that shows once, as the value of its cell."""
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, height), layout="constrained")
    pyplot.close(figure)
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _day(text: str | None) -> float | None:
    """A day of "2026-02-05", "2026-02" or "2026" as matplotlib counts days; the first of what is not known to the day."""
    from matplotlib.dates import date2num

    if not text:
        return None
    year, month, day = [*(int(part) for part in text.split("-")), 1, 1][:3]
    return float(date2num(date(year, month, day)))


def timeline(records: Iterable[Event | Position | Deadline]) -> Figure:
    """Events by day and scale, positions by stance below them, deadlines as lines."""
    from .records import Event, Position

    figure, axes = _axes(3.2)
    for of in records:
        day = _day(of.date)
        if day is None:
            continue
        if isinstance(of, Event):
            axes.plot([day], [of.event_scale], "o", color=QUADS[of.quad_code])
            axes.annotate(of.event, (day, of.event_scale), fontsize=7, rotation=30, xytext=(3, 3), textcoords="offset points")
        elif isinstance(of, Position):
            axes.plot([day], [-11 - abs(_STANCES[of.stance]) / 3], "^" if _STANCES[of.stance] > 0 else "v", color="#555")
        else:
            axes.axvline(day, color="#c51b7d", linestyle=":")
    axes.set_ylabel("scale (positions below -10)")
    axes.xaxis_date()
    figure.autofmt_xdate()
    return figure


def agenda_plot(frame: Any) -> Figure:
    """Issues over time: a bar from the day each was raised to the day anyone last spoke on it, coloured by its state."""
    issues = frame.drop_duplicates("issue_id")
    figure, axes = _axes(1 + 0.35 * max(len(issues), 1))
    for at, issue in enumerate(issues.itertuples()):
        colour = _STATES.get(issue.state, "#eee")
        axes.plot([issue.since, issue.last], [at, at], "o-", linewidth=9, markersize=9, color=colour)
        axes.annotate(f" {issue.state}", (issue.last, at), va="center", fontsize=8)
    axes.set_yticks(range(len(issues)), issues["issue"].tolist())
    axes.set_ylim(len(issues) - 0.5, -0.5)
    axes.xaxis_date()
    figure.autofmt_xdate()
    return figure


def relation_plot(frame: Any) -> Figure:
    """The course of a relation: mean scale by period, smoothed, with the periods where its course changed."""
    figure, axes = _axes(3.2)
    places = range(len(frame))
    axes.bar(places, frame["scale"].fillna(0), color="#9ecae1", label="mean scale")
    axes.plot(places, frame["smoothed"], color="#08306b", label="smoothed")
    for at in [at for at, after in enumerate(frame["after"]) if after == after and after is not None]:
        axes.axvline(at - 0.5, color="#e6550d", linestyle="--")
    axes.axhline(0, color="#555", linewidth=0.8)
    step = max(len(frame) // 12, 1)
    axes.set_xticks(list(places)[::step], frame["period"].tolist()[::step], rotation=45, ha="right")
    axes.set_ylabel("scale")
    axes.legend(frameon=False)
    return figure


def deadlines_plot(frame: Any) -> Figure:
    """Deadlines on a line of time, with their names."""
    figure, axes = _axes(1 + 0.35 * max(len(frame), 1))
    for at, text in enumerate(frame["date"]):
        axes.plot([_day(str(text)) or 0.0], [at], "o", color="#c51b7d")
    axes.set_yticks(range(len(frame)), [f"{what}: {name}" for what, name in zip(frame["what"], frame["name"], strict=True)])
    axes.set_ylim(max(len(frame), 1) - 0.5, -0.5)
    axes.xaxis_date()
    figure.autofmt_xdate()
    return figure
