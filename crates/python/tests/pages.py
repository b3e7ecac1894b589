"""Runs the Python of a page, block by block, and keeps what each prints.

A block is fenced with ```python; a block fenced with ```text behind it holds what it prints. Blocks after a line `<!-- … -->` are run
by a test of their own. `python pages.py PAGE…` writes what is printed into the pages."""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BLOCK = re.compile(r"(?<!-->\n)```python\n(?P<code>.*?)```\n(?P<gap>\s*)(?:```text\n(?P<out>.*?)```\n)?", re.S)


def run(page: Path) -> list[tuple[re.Match[str], str]]:
    """The blocks of a page with what each prints, run in a folder of their own that sees `docs` and `examples`."""
    text, names, done = page.read_text(), {"__name__": "__page__"}, []
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for shown in ("docs", "examples"):
            os.symlink(ROOT / shown, shown)
        for block in BLOCK.finditer(text):
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile(block["code"], str(page), "exec"), names)  # noqa: S102
            done.append((block, printed.getvalue()))
    return done


def update(page: Path) -> None:
    """Writes what each block prints behind it."""
    text = page.read_text()
    for block, printed in reversed(run(page)):
        if block["out"] is not None:
            start, end = block.span("out")
            text = text[:start] + printed + text[end:]
    page.write_text(text)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        update(Path(name))
