"""What a corpus costs, from measured inputs: `python benchmarks/scale.py --rate 1215 --record-bytes 400 …` prints the table of docs/scale.md.

Nothing is measured here and no input has a hidden default: each is given on the command line, and the page says where it comes from.
"""

from __future__ import annotations

import argparse

#: Name, articles: what the table is for. Counts are assumptions, not measurements; the page says so.
CORPORA = [("a day of GDELT", 700_000), ("100 million articles of a news archive", 100_000_000), ("100 years at GDELT's rate", 700_000 * 365 * 100)]


def row(name: str, articles: int, of: argparse.Namespace) -> list[str]:
    """A corpus as a row: core hours, hours on the cores given, terabytes in, Parquet out, shuffled."""
    seconds = articles * of.sentences / of.rate
    hours = seconds / 3600
    records = articles * of.records
    copies = records * of.blocks
    cells = [
        f"{articles:,}",
        f"{hours:,.0f}",
        f"{hours / (of.cores * of.scaling):,.2f}",
        f"{articles * of.article_bytes / 1e12:,.3f}",
        f"{records * of.record_bytes / 1e12:,.3f}",
        f"{copies * of.trace_bytes / 1e12:,.3f}",
        f"{hours * of.price:,.0f}",
    ]
    return [name, *cells]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, required=True, help="sentences a second on one core, raw text to records (measured)")
    parser.add_argument("--scaling", type=float, required=True, help="share of that rate that each core keeps under Spark (measured on two)")
    parser.add_argument("--sentences", type=float, required=True, help="sentences of an article (measured on the corpus, or assumed)")
    parser.add_argument("--article-bytes", type=float, required=True, help="bytes of an article's text (measured, or assumed)")
    parser.add_argument("--records", type=float, required=True, help="records of an article (measured)")
    parser.add_argument("--record-bytes", type=float, required=True, help="bytes of a record in Parquet (measured)")
    parser.add_argument("--trace-bytes", type=float, required=True, help="bytes of a trace with its keys (measured)")
    parser.add_argument("--blocks", type=float, required=True, help="groups that a report is looked at in (measured)")
    parser.add_argument("--cores", type=int, default=256, help="cores of the cluster")
    parser.add_argument("--price", type=float, default=0.0, help="price of an hour of a core; 0 leaves the column empty of meaning")
    of = parser.parse_args()
    print(f"| corpus | articles | core hours | hours on {of.cores} cores | text, TB | Parquet, TB | shuffled for occurrences, TB | cost |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, articles in CORPORA:
        print("| " + " | ".join(row(name, articles, of)) + " |")


if __name__ == "__main__":
    main()
