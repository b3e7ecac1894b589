"""What tests share. The package must be installed; the command is the one of this tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import demarche

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(Path(__file__).parent))

import news  # noqa: E402


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        for item in items:
            if "slow" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="takes minutes; run with --slow"))


@pytest.fixture(scope="session")
def coder() -> demarche.Coder:
    return demarche.Coder()


@pytest.fixture(scope="session")
def command() -> list[str]:
    """The command `demarche` of this tree; built by ./test."""
    path = Path(os.environ.get("DEMARCHE", ROOT / "target" / "ci" / "demarche"))
    assert path.is_file(), f"{path} is not built: cargo build --profile ci -p demarche-cli"
    return [str(path)]


@pytest.fixture(scope="session")
def run(command: list[str]):
    """Runs the command; 1 (nothing found) is no failure here."""

    def run(*args: object, stdin: bytes | None = None) -> bytes:
        done = subprocess.run([*command, *map(str, args)], input=stdin, capture_output=True, check=False)
        assert done.returncode in (0, 1), done.stderr.decode()
        return done.stdout

    return run


@pytest.fixture(scope="session")
def made_news(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Made-up documents as JSON lines: 2,000, or 20,000 with --slow."""
    count = 20_000 if request.config.getoption("--slow") else 2_000
    path = tmp_path_factory.mktemp("news") / "news.jsonl"
    path.write_text("".join(json.dumps(of) + "\n" for of in news.documents(count)))
    return path


@pytest.fixture(scope="session")
def record(tmp_path_factory: pytest.TempPathFactory, coder: demarche.Coder) -> demarche.Record:
    """A record of the project's examples, made through Python."""
    made = demarche.Record(tmp_path_factory.mktemp("record") / "examples.db")
    made.add(demarche.read(ROOT / "examples"), coder)
    return made
