"""The component for spaCy."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy")

TEXT = "In Côte d’Ivoire, Kenya accused Uganda of closing border posts. Uganda refused to reopen them unless Kenya pays."


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("demarche")
    return made


def test_a_doc_has_records_and_spans(nlp, coder):
    doc = nlp(TEXT)
    assert doc._.demarche == coder.code(TEXT)
    words = {(span.label_, span.text) for span in doc.spans["demarche"]}
    assert ("ACCUSE", "accused") in words
    assert any(label == "refuses" for label, _ in words)
    assert {("actor", "Kenya"), ("recipient", "Uganda")} <= {(of.label_, of.text) for of in doc.spans["demarche/parties"]}


def test_documents_are_coded_together(nlp):
    texts = [TEXT, "", "Peru met Chile in Lima.", "Rain."] * 3
    docs = list(nlp.pipe(texts))
    assert [doc.text for doc in docs] == texts
    assert [len(doc._.demarche) for doc in docs][:4] == [len(nlp(text)._.demarche) for text in texts[:4]]


def test_the_day_of_publication_counts(nlp):
    doc = nlp.make_doc("Peru accused Chile on Monday of spying.")
    doc._.demarche_date = "2021-03-03"
    assert nlp(doc)._.demarche[0].date == "2021-03-01"


def test_records_go_to_disk_with_the_doc(nlp):
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.demarche == doc._.demarche and len(again._.demarche) > 0
    assert [span.label_ for span in again.spans["demarche"]] == [span.label_ for span in doc.spans["demarche"]]


def test_a_pipeline_goes_to_disk(nlp, tmp_path):
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert again(TEXT)._.demarche == nlp(TEXT)._.demarche
