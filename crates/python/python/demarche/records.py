"""Records as typed values: who did what to whom, who wants what on which terms, what lapses and when.

Fields have the names of the JSON lines that ``demarche code`` prints, and their meaning: spans are byte offsets ``[start, end)`` into
the UTF-8 bytes of the document's text as given, dates are as precise as they are known ("2026-02-05", "2026-02", "2026"), confidence
runs from 0 to 1. :attr:`Record.json` is the very line.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, fields
from functools import lru_cache
from types import UnionType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, SupportsIndex, Union, cast, get_args, get_origin, get_type_hints, overload

from . import draw

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "AgreementAct", "Because", "Condition", "Deadline", "Entity", "Event", "EventLocation", "Instrument", "Issue", "Passage", "Position",
    "Record", "Records", "Relation", "Span",
]


class Span(NamedTuple):
    """A range of bytes ``[start, end)`` of a text in UTF-8."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words under the range."""
        return text.encode()[self.start : self.end].decode(errors="replace")

    def chars(self, text: str) -> tuple[int, int]:
        """The range in characters of ``text``, as Python and spaCy count."""
        encoded = text.encode()
        start = len(encoded[: self.start].decode(errors="ignore"))
        return start, start + len(encoded[self.start : self.end].decode(errors="ignore"))


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the text, and where they stand."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Entity:
    """Who acts or is acted upon."""

    #: ISO 3166 alpha-3 of the state, or PLOVER's code (IGO, NGO, …); empty when unknown.
    code: str
    #: Primary sector ("GOV", "MIL", "OPP", …), when known.
    sector: str | None
    other_sectors: tuple[str, ...]
    #: The entity's own name.
    name: str
    #: The words of this mention.
    text: str
    span: Span
    wikidata: str | None = None

    def __str__(self) -> str:
        base = self.code or self.name or "-"
        return f"{base}:{self.sector}" if self.sector else base


@dataclass(frozen=True, slots=True)
class Because:
    """Why a record says what it says: the rule, its file and line, the predicate, the model, and what changed the code after the rule."""

    rule: str
    entry: str
    predicate: str
    model: str
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventLocation:
    """Where an event took place; ``lat`` and ``lon`` in degrees north and east."""

    name: str
    country: str
    lat: float | None
    lon: float | None
    geonames: int | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """A subject that parties take positions on."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty, agreement or mandate, as a text names it; ``id`` when it is one of the registry."""

    name: str
    text: str
    span: Span
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """What a position depends on."""

    type: Literal["only_if", "unless", "before", "in_return"]
    text: str
    span: Span
    issue: Issue | None = None


@dataclass(frozen=True, slots=True)
class AgreementAct:
    """What an event did to an agreement: "signed", "ratified", "suspended", …"""

    step: str
    instrument: Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have."""

    kind: ClassVar[str] = ""

    #: Stable: the same document gives the same id.
    id: str
    #: Id of the document.
    doc: str
    #: Number of the sentence in the document, from 0.
    sentence: int
    #: The sentence.
    text: str
    #: Where it stands, in bytes of the text as given.
    span: Span
    #: Of what is reported, as precise as known; None when neither text nor document has a date.
    date: str | None
    date_precision: Literal["day", "month", "year", "published"] | None
    #: Who says so; empty for the article's own voice.
    attributed_to: tuple[Entity, ...]
    #: 0 to 1.
    confidence: float
    because: Because
    #: The record as one line of JSON, byte for byte as ``demarche code`` prints it.
    json: str = field(repr=False, compare=True)

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON has it, with fields that this class may not know."""
        made: dict[str, Any] = json.loads(self.json)
        return made

    def everyone(self) -> tuple[tuple[str, Entity], ...]:
        """Everyone in it, each with the role: "actor", "recipient", "holder", …"""
        return ()

    def _repr_html_(self) -> str:
        return draw.records_html([self])


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """Who did what to whom, under PLOVER."""

    kind: ClassVar[str] = "event"

    actor: tuple[Entity, ...]
    recipient: tuple[Entity, ...]
    #: PLOVER type: "CONSULT", "ACCUSE", …
    event: str
    mode: tuple[str, ...]
    context: tuple[str, ...]
    #: Any of "historical", "future", "hypothetical", "negation".
    auxiliary: tuple[str, ...]
    cameo: str
    #: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    quad_code: int
    #: -10 (conflict) to 10 (cooperation).
    event_scale: float
    event_loc: EventLocation | None
    trigger: Passage
    agreement: AgreementAct | None = None

    def everyone(self) -> tuple[tuple[str, Entity], ...]:
        return (*(("actor", of) for of in self.actor), *(("recipient", of) for of in self.recipient))

    def __str__(self) -> str:
        modes = " ".join([self.event, "+".join(self.mode), *(f"({of})" for of in self.auxiliary)])
        return " ".join(f"{self.date or ''} {_names(self.actor)} {modes} {_names(self.recipient)}".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Record):
    """Who wants what, on which issue, on what terms; ``date`` is when the position was taken."""

    kind: ClassVar[str] = "position"

    holder: tuple[Entity, ...]
    addressee: tuple[Entity, ...]
    issue: Issue
    stance: Literal["supports", "opposes", "demands", "offers", "accepts", "refuses"]
    claim: Passage
    condition: Condition | None

    def everyone(self) -> tuple[tuple[str, Entity], ...]:
        return (*(("holder", of) for of in self.holder), *(("addressee", of) for of in self.addressee))

    def __str__(self) -> str:
        terms = f" ({self.condition.type}: {self.condition.text})" if self.condition else ""
        return f"{self.date or ''} {_names(self.holder)} {self.stance}: {self.issue.label}{terms}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """What lapses or falls due; ``date`` is the deadline itself, ``reported`` the day of the report."""

    kind: ClassVar[str] = "deadline"

    what: Literal["expires", "due", "takes_effect", "ultimatum"]
    instrument: Instrument | None
    #: Whom it binds.
    parties: tuple[Entity, ...]
    claim: Passage
    reported: str | None = None

    def everyone(self) -> tuple[tuple[str, Entity], ...]:
        return tuple(("party", of) for of in self.parties)

    def __str__(self) -> str:
        name = self.instrument.name if self.instrument else self.claim.text
        return f"{self.date or ''} {self.what}: {name}".strip()


@dataclass(frozen=True, slots=True)
class Relation:
    """The event between two given spans of a sentence."""

    #: One of the 16 PLOVER types; None when no word of the sentence can name an event.
    type: str | None
    mode: tuple[str, ...]
    auxiliary: tuple[str, ...]
    #: 0 to 1.
    confidence: float
    #: Reasons, in order: rules by id, the learned component where it spoke.
    because: tuple[str, ...]


_KINDS: dict[str, type[Record]] = {kind.kind: kind for kind in (Event, Position, Deadline)}


def _names(entities: Iterable[Entity]) -> str:
    return ", ".join(str(entity) for entity in entities)


def record_of(line: str) -> Event | Position | Deadline:
    """A record of its JSON line."""
    members = json.loads(line)
    members["json"] = line
    made: Event | Position | Deadline = _made(_KINDS[members["kind"]], members)
    return made


def relation_of(line: str) -> Relation:
    """A relation of its JSON object."""
    made: Relation = _made(Relation, json.loads(line))
    return made


@lru_cache(maxsize=None)
def _shape(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The members of a class with their types."""
    hints = get_type_hints(kind)
    return tuple((of.name, hints[of.name]) for of in fields(kind))


def _made(kind: type[Any], members: dict[str, Any]) -> Any:
    """A value of this class; members that it does not know are passed over, as fields may be added."""
    return kind(**{name: _value(hint, members[name]) for name, hint in _shape(cast(Hashable, kind)) if name in members})


def _value(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in (Union, UnionType):
        hint = next(of for of in get_args(hint) if of is not type(None))
    if hint is Span:
        return Span(*value)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], of) for of in value)
    if isinstance(hint, type) and hasattr(hint, "__dataclass_fields__"):
        return _made(hint, value)
    return value


class Records(list["Event | Position | Deadline"]):
    """The records of a text, in order of sentence and trigger. A list that draws itself."""

    @classmethod
    def of_lines(cls, lines: Iterable[str]) -> Records:
        """Records of JSON lines; empty lines are passed over."""
        return cls(record_of(line) for line in lines if line.strip())

    @property
    def events(self) -> list[Event]:
        """The events among them."""
        return [of for of in self if isinstance(of, Event)]

    @property
    def positions(self) -> list[Position]:
        """The positions among them."""
        return [of for of in self if isinstance(of, Position)]

    @property
    def deadlines(self) -> list[Deadline]:
        """The deadlines among them."""
        return [of for of in self if isinstance(of, Deadline)]

    def to_jsonl(self) -> str:
        """The JSON lines, as ``demarche code`` prints them."""
        return "".join(f"{of.json}\n" for of in self)

    def to_frame(self) -> Any:
        """A row for each record (pandas): date, kind, who, what, whom, issue, sentence, confidence, id."""
        from .frames import from_rows

        return from_rows([_row(of) for of in self], _COLUMNS)

    def plot(self) -> Figure:
        """A timeline: events by day and scale, positions and deadlines below (matplotlib)."""
        return draw.timeline(self)

    def _repr_html_(self) -> str:
        return draw.records_html(self)

    @overload
    def __getitem__(self, at: SupportsIndex) -> Event | Position | Deadline: ...
    @overload
    def __getitem__(self, at: slice[Any, Any, Any]) -> Records: ...
    def __getitem__(self, at: Any) -> Any:
        got = super().__getitem__(at)
        return Records(got) if isinstance(at, slice) else got


_COLUMNS = ("date", "kind", "who", "what", "whom", "issue", "sentence", "confidence", "id")


def _row(record: Record) -> tuple[Any, ...]:
    who = whom = what = issue = None
    if isinstance(record, Event):
        who, what, whom = _names(record.actor), record.event, _names(record.recipient)
    elif isinstance(record, Position):
        who, what, whom, issue = _names(record.holder), record.stance, _names(record.addressee), record.issue.id
    elif isinstance(record, Deadline):
        who, what = _names(record.parties), record.what
    return (record.date, record.kind, who, what, whom, issue, record.text, record.confidence, record.id)
