"""What the gate skips holds no event: the open gold, with and without it."""

from __future__ import annotations

import demarche
import gold
from conftest import ROOT


def test_no_event_of_the_open_gold_is_lost_to_the_gate(coder):
    """What the gate keeps from sentences without an event is no loss."""
    documents = [demarche.Document(of["text"], id=of["id"], date=of.get("date")) for of in gold.documents(ROOT / "gold")]
    documents.extend(demarche.read(ROOT / "examples"))
    every, empty = demarche.Coder(every_sentence=True), gold.empty(ROOT / "gold")
    assert len(empty) > 100
    kept = {of.id for records in coder.code_many(documents) for of in records}
    lost = [of for records in every.code_many(documents) for of in records if of.id not in kept and of.doc not in empty]
    assert [f"{of} | {of.text}" for of in lost if of.kind == "event"] == []
    assert len(lost) < 0.02 * len(kept), [str(of) for of in lost]
