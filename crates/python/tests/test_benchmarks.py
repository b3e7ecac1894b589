"""The check of instructions fails where it should."""

from __future__ import annotations

import sys

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "benchmarks"))

import instructions  # noqa: E402

KEPT = {"start": 1000, "code": 1000}


@pytest.mark.parametrize(
    ("now", "changelog", "fails"),
    [
        ({"start": 1029, "code": 900}, "", False),
        ({"start": 1031, "code": 1000}, "", True),
        ({"start": 1000, "code": 1050}, "- Instructions: code +5 %, since names are looked up twice.", False),
        ({"start": 1000, "code": 1060}, "- Instructions: code +5 %, since names are looked up twice.", True),
        ({"start": 1000, "code": 1050}, "- Instructions: start +5 %.", True),
    ],
)
def test_a_rise_needs_a_word(now, changelog, fails):
    told = instructions.told(f"# Changelog\n\n## Unreleased\n\n{changelog}\n\n## 0.1.0\n\n- Instructions: code +50 %\n")
    assert bool(instructions.missed(KEPT, now, told)) == fails


def test_a_file_without_counts_is_told(tmp_path):
    (tmp_path / "kept.tsv").write_text("# none yet\n")
    assert instructions.empty(instructions.read(tmp_path / "kept.tsv"))
    assert not instructions.empty(KEPT)


def test_what_is_kept_can_be_read():
    assert set(instructions.read(instructions.KEPT)) <= {"start", "code", "allocations"}
