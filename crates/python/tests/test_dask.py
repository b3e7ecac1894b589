"""Dask: the five lines of docs/python.md, as they stand there."""

from __future__ import annotations

import json
import re

import pytest

import demarche
from conftest import ROOT

pytest.importorskip("dask.dataframe")


def test_the_five_lines_give_the_same_records(made_news, coder, tmp_path, monkeypatch):
    lines = made_news.read_text().splitlines()[:300]
    for at in range(3):
        (tmp_path / f"news-{at}.jsonl").write_text("\n".join(lines[at * 100 : at * 100 + 100]) + "\n")
    monkeypatch.chdir(tmp_path)
    example = re.search(r"<!-- dask -->\n```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text(), re.S)
    assert example is not None
    names: dict[str, object] = {}
    exec(example[1], names)  # noqa: S102
    expected = [of for path in sorted(tmp_path.glob("*.jsonl")) for of in _ids(path, coder)]
    assert sorted(names["records"]["id"]) == sorted(expected)


def _ids(path, coder):
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    documents = (demarche.Document(of["text"], id=of["id"], date=of["date"]) for of in rows)
    return [record.id for records in coder.code_many(documents) for record in records]
