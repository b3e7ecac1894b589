"""Sizes that docs/scale.md reckons with, on made-up documents: they depend on no machine. Needs the Python package installed."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pyarrow
import pyarrow.parquet

import demarche
from demarche import _native

sys.path.insert(0, str(Path(__file__).parent.parent / "crates" / "python" / "tests"))

import news  # noqa: E402

#: Documents made.
COUNT = 2000


def main() -> None:
    coder = demarche.Coder()
    documents = pyarrow.Table.from_pylist(list(news.documents(COUNT)))
    coded = pyarrow.table(coder.code_batch(documents, json=True, traces=True))
    traces = coded.select(["key", "trace"])
    spread = pyarrow.table(_native.blocks(traces))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.parquet"
        pyarrow.parquet.write_table(coded.drop_columns(["trace"]), path)
        size = path.stat().st_size
    row = sum(len(of) for of in coded["trace"].to_pylist()) / len(coded) + 8 + 8 + 1
    print(f"records of a document        {len(coded) / COUNT:.2f}")
    print(f"groups a report goes to      {len(spread) / len(coded):.2f}")
    print(f"bytes of a trace, with keys  {row:.0f}")
    print(f"bytes of a record, Parquet   {size / len(coded):.0f}")


if __name__ == "__main__":
    main()
