"""The project's gold as documents, read for its texts alone. The held-out parts are left to those who measure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def documents(folder: Path) -> Iterator[dict[str, str]]:
    """Every sentence of ``sentences/`` and every article of ``positions/`` as a document with its day."""
    for path in sorted((folder / "sentences").glob("*.gold")):
        yield from _sentences(path)
    for path in sorted((folder / "positions").glob("*.gold")):
        yield from _articles(path)


def empty(folder: Path) -> set[str]:
    """Ids of the sentences that hold no event."""
    found = set()
    for path in sorted((folder / "sentences").glob("*.gold")):
        lines = path.read_text().splitlines()
        found |= {_header(line)["id"] for at, line in enumerate(lines) if line.startswith("case ") and lines[at + 2] == "=> none"}
    return found


def _header(line: str) -> dict[str, str]:
    _, name, *rest = line.split()
    members = dict(part.split("=", 1) for part in rest if "=" in part)
    return {"id": name, **({"date": members["date"]} if "date" in members else {})}


def _sentences(path: Path) -> Iterator[dict[str, str]]:
    lines = path.read_text().splitlines()
    for at, line in enumerate(lines):
        if line.startswith("case "):
            yield {**_header(line), "text": lines[at + 1]}


def _articles(path: Path) -> Iterator[dict[str, str]]:
    open_one: dict[str, str] | None = None
    text: list[str] = []
    for line in [*path.read_text().splitlines(), "document end"]:
        if line.startswith("document "):
            if open_one is not None and text:
                yield {**open_one, "text": "\n\n".join(text)}
            open_one, text = _header(line), []
        elif line.startswith("| "):
            text.append(line[2:])
