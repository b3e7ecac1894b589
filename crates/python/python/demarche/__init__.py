"""Démarche: news text in, sourced records out: who did what to whom; who wants what, on what terms; what binds them and when it lapses.

>>> import demarche
>>> coder = demarche.Coder()
>>> for record in coder.code("Kenya offered to reopen the border with Uganda if tolls are lowered.", "2022-02-10"):
...     print(record)
2022-02-10 KEN offers: border posts (only_if: if tolls are lowered)

The model and the lexicon are inside; nothing is fetched. ``docs/python.md`` has the tour.
"""

from . import errors
from ._native import Document, Stream, Table, __version__
from .coder import Coder, Explanation, read
from .errors import (
    ArgumentError,
    BusyError,
    DamagedError,
    Error,
    FullError,
    IoError,
    LaterVersionError,
    LexiconError,
    ModelError,
    NotARecordError,
    ReadOnlyError,
    RecordError,
)
from .record import Dossier, Record
from .records import (
    AgreementAct,
    Because,
    Condition,
    Deadline,
    Entity,
    Event,
    EventLocation,
    Instrument,
    Issue,
    Passage,
    Position,
    Records,
    Relation,
    Span,
)

__all__ = [
    "AgreementAct",
    "ArgumentError",
    "Because",
    "BusyError",
    "Coder",
    "Condition",
    "DamagedError",
    "Deadline",
    "Document",
    "Dossier",
    "Entity",
    "Error",
    "Event",
    "EventLocation",
    "Explanation",
    "FullError",
    "Instrument",
    "IoError",
    "Issue",
    "LaterVersionError",
    "LexiconError",
    "ModelError",
    "NotARecordError",
    "Passage",
    "Position",
    "ReadOnlyError",
    "Record",
    "RecordError",
    "Records",
    "Relation",
    "Span",
    "Stream",
    "Table",
    "__version__",
    "errors",
    "read",
]
