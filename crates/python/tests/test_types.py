"""Types hold: the package's own under mypy, the stubs of the compiled part against what it really has."""

from __future__ import annotations

import subprocess
import sys

from conftest import ROOT


def _run(*args: str) -> None:
    done = subprocess.run([sys.executable, "-m", *args], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_is_typed():
    _run("mypy", "--config-file", "pyproject.toml")


def test_the_stubs_are_those_of_the_compiled_part():
    _run("mypy.stubtest", "demarche._native", "--ignore-disjoint-bases", "--mypy-config-file", "pyproject.toml")


def test_every_public_name_says_what_it_is():
    import demarche

    silent = [name for name in demarche.__all__ if name[0] != "_" and not (getattr(demarche, name).__doc__ or "").strip()]
    assert silent == []
