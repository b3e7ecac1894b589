"""Démarche in spaCy: a component that adds records to a ``Doc``.

    nlp = spacy.blank("en")
    nlp.add_pipe("demarche")
    doc = nlp("Kenya offered Uganda fishing rights.")
    doc._.demarche                    # demarche.Records
    doc.spans["demarche"]             # triggers and claims, labelled by type and stance
    doc.spans["demarche/parties"]     # who takes part, labelled by role

The component reads ``doc.text`` with Démarche's own analyser; spaCy's other components neither help nor hinder it. The day of
publication is ``doc._.demarche_date`` ("2026-02-05"), set before the component runs, as with ``nlp.pipe(..., as_tuples=True)`` or a
component before it. Records are kept in ``doc.user_data["demarche"]`` as JSON lines, so that they go with the document to disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch

from . import _native
from .coder import Coder, _shared
from .records import Records, Span

if TYPE_CHECKING:
    from .records import Record

__all__ = ["Component", "component"]

#: Under this key records stand in ``doc.user_data``, and spans in ``doc.spans``.
KEY = "demarche"


def _records(doc: Doc) -> Records:
    return Records.of_lines(doc.user_data.get(KEY, []))


if not Doc.has_extension(KEY):
    Doc.set_extension(KEY, getter=_records)
    Doc.set_extension("demarche_date", default=None)


class Component:
    """Codes documents and lays spans over them."""

    def __init__(self, coder: Coder) -> None:
        self._coder = coder

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        """Codes documents together, on all cores."""
        for batch in minibatch(stream, batch_size):
            docs = list(batch)
            full = [doc for doc in docs if doc.text.strip()]
            texts = [_native.Document(doc.text, date=doc._.demarche_date) for doc in full]
            for doc, records in zip(full, self._coder.code_many(texts), strict=True):
                _lay(doc, records)
            yield from docs


def _lay(doc: Doc, records: Records) -> None:
    doc.user_data[KEY] = [of.json for of in records]
    doc.spans[KEY] = _spans(doc, [(span, label) for of in records for span, label in _words(of)])
    doc.spans[f"{KEY}/parties"] = _spans(doc, [(entity.span, role) for of in records for role, entity in of.everyone()])


def _words(record: Record) -> list[tuple[Span, str]]:
    label = getattr(record, "event", None) or getattr(record, "stance", None) or getattr(record, "what", "")
    passages = (getattr(record, name, None) for name in ("trigger", "claim"))
    return [(passage.span, str(label)) for passage in passages if passage is not None]


def _spans(doc: Doc, labelled: list[tuple[Span, str]]) -> list[Any]:
    """spaCy's spans of ranges of bytes; each is widened to whole tokens."""
    chars = ((span.chars(doc.text), label) for span, label in labelled)
    spans = (doc.char_span(start, end, label=label, alignment_mode="expand") for (start, end), label in chars)
    return [span for span in spans if span is not None]


@Language.factory("demarche", default_config={"model": "fast", "lexicon": None}, assigns=["doc._.demarche"])  # type: ignore[untyped-decorator]
def component(nlp: Language, name: str, model: str, lexicon: str | None) -> Component:
    """The component; ``model`` and ``lexicon`` as for :class:`demarche.Coder`."""
    return Component(_shared(model, lexicon, False, False))
