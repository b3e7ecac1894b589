"""Through Python come the very bytes that the command prints."""

from __future__ import annotations

import json

import pyarrow as pa
import pytest

import demarche
import gold
from conftest import ROOT


def test_examples_give_the_bytes_of_the_command(run, coder):
    printed = run("code", ROOT / "examples")
    through_python = "".join(records.to_jsonl() for records in coder.code_many(demarche.read(ROOT / "examples")))
    assert printed.count(b"\n") > 100
    assert through_python.encode() == printed


@pytest.fixture(scope="module")
def gold_lines():
    documents = list(gold.documents(ROOT / "gold"))
    assert len(documents) > 1000
    return documents


def test_gold_gives_the_bytes_of_the_command(run, coder, gold_lines):
    stdin = "".join(json.dumps(of) + "\n" for of in gold_lines).encode()
    printed = run("code", "-", stdin=stdin)
    documents = (demarche.Document(of["text"], id=of["id"], date=of.get("date")) for of in gold_lines)
    assert "".join(of.to_jsonl() for of in coder.code_many(documents)).encode() == printed
    table = pa.table(coder.code_batch(pa.Table.from_pylist(gold_lines), json=True))
    assert "".join(line + "\n" for line in table["json"].to_pylist()).encode() == printed


def test_relate_answers_as_the_command(run, coder):
    text = "Kenyan police arrested Ugandan fishermen on the lake."
    case = {"id": "one", "text": text, "source": [0, 13], "target": [23, 40]}
    printed = json.loads(run("relate", "-", stdin=json.dumps(case).encode()))
    found = coder.relate(text, (0, 13), (23, 40))
    by_words = coder.relate(text, "Kenyan police", "Ugandan fishermen")
    assert found == by_words
    assert (found.type, list(found.mode), found.confidence) == (printed["type"], printed["mode"], printed["confidence"])
    assert list(found.because) == printed["because"]


def test_parse_roles_and_explain_print_the_same(run, coder):
    text = "The Saudi foreign minister accused Qatar on Monday of backing rebels in Libya."
    document = demarche.Document(text, id="-")
    assert coder.parse(document).split("\n", 2)[2] == run("parse", "-", stdin=text.encode()).decode().split("\n", 2)[2]
    assert coder.roles(document).split("\n", 1)[1] == run("roles", "-", stdin=text.encode()).decode().split("\n", 1)[1]
    printed = run("explain", "--date", "2017-06-06", text).decode().rstrip("\n")
    assert coder.explain(text, "2017-06-06") == printed


def test_a_record_is_explained(coder):
    document = demarche.Document("Peru accused Chile of spying on Monday.", date="2021-03-02")
    record = coder.code(document)[0]
    assert "ACCUSE" in coder.explain(record.id, document=document)
    with pytest.raises(demarche.ArgumentError, match="no record"):
        coder.explain("0123456789abcdef", document=document)
