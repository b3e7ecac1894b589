"""The pages of the documentation and the notebooks run as they stand, and print what they say."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import pages
from conftest import ROOT

PAGES = [ROOT / "docs" / "python.md", *sorted((ROOT / "docs" / "tasks").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_prints_what_it_says(page):
    if page.stem == "python":
        pytest.importorskip("spacy")
    done = pages.run(page)
    assert done
    for block, printed in done:
        assert (block["out"] or "") == printed, f"{page.name}: {block['code']}\nwrite anew: python tests/pages.py {page}"


def test_the_tutorial_runs(tmp_path):
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    for shown in ("docs", "examples"):
        (tmp_path / shown).symlink_to(ROOT / shown)
    notebook = nbformat.read(ROOT / "docs" / "tutorial.ipynb", as_version=4)
    stored = sum(len(cell.outputs) for cell in notebook.cells if cell.cell_type == "code")
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}).execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = "".join(str(output.get("data", output)) for cell in cells for output in cell.outputs)
    assert stored == 0, "the notebook is kept without output"
    assert "text/html" in shown and "<mark" in shown and "image/png" in shown


def test_the_tutorial_for_r_runs(tmp_path):
    if shutil.which("Rscript") is None or subprocess.run(["Rscript", "-e", "library(reticulate)"], capture_output=True, check=False).returncode:
        pytest.skip("R with reticulate is not installed (Debian: r-cran-reticulate)")
    import os
    import sys

    done = subprocess.run(
        ["Rscript", str(ROOT / "docs" / "tutorial.R"), str(ROOT / "docs" / "tasks" / "lake.jsonl")],
        env={**os.environ, "RETICULATE_PYTHON": sys.executable}, cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "SANCTION" in done.stdout and "Border crossings" in done.stdout
