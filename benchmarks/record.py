#!/usr/bin/env python3
"""The record at size: rates, memory, bytes and the time of every question, as a table in Markdown for docs/performance.md.

    python3 benchmarks/record.py                        # 300,000 documents in the record, 20,000 coded
    python3 benchmarks/record.py 1000000 --record r.db  # a million; r.db is kept, and asked again by the next run

Needs a release build (made when missing) and nothing else running. Two kinds of documents, both from seeds:
- `make_news.py` makes news that is coded: once by `code`, once by `ingest`, on all cores, start-up included in both.
- `cargo run --example scale` makes documents with their records, and writes them as `ingest` does after coding: coding a million would
  take most of an hour. Who acts is drawn as often as the news names each state.
A question's time is that of the whole command, from its start to its end: the median of some runs, after one that is not counted.
"""

import argparse
import os
import pathlib
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIND = [
    ("actor", ["--actor", "USA"]), ("sector alone", ["--actor", ":REB"]), ("two actors", ["--actor", "USA", "--actor", "RUS"]),
    ("type", ["--type", "SANCTION"]), ("two types", ["--type", "ASSAULT", "--type", "COERCE"]), ("issue", ["--issue", "{issue}"]),
    ("two days", ["--from", "2018-03-01", "--to", "2018-03-02"]), ("place", ["--place", "UKR"]), ("publisher", ["--publisher", "Paper 3"]),
    ("a common word", ["--words", "government"]), ("two words and an actor", ["--actor", "CHN", "--words", "talks border"]),
    ("publisher and actor", ["--publisher", "Paper 3", "--actor", "PAK"]), ("kind", ["--kind", "deadline"]),
    ("sure alone", ["--actor", "FRA", "--min-confidence", "0.9"]), ("quadrant", ["--quad", "4", "--actor", "IRN"]),
]


def run(command):
    """Seconds, peak memory in bytes, what it printed; ends the benchmark when the command fails."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, cwd=ROOT)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), err.seek(0)
        # 1: nothing was found.
        if process.returncode not in (0, 1):
            sys.exit(f"{' '.join(map(str, command))}: {err.read().decode()}")
        return seconds, used.ru_maxrss * 1024, out.read().decode()


def news(folder, count, short=False):
    path = folder / f"news-{count}{'-short' if short else ''}.jsonl"
    with open(path, "w") as out:
        subprocess.run([sys.executable, ROOT / "benchmarks" / "make_news.py", str(count), *(["short"] if short else [])], stdout=out, check=True)
    return path


def coding(demarche, folder, count):
    """Documents a second of `code` and of `ingest`."""
    path = news(folder, count)
    pure = run([demarche, "code", path, "--format", "jsonl"])[0]
    ingest = run([demarche, "ingest", path, "--record", folder / "coded.db"])[0]
    yield "coding alone, documents a second", f"{count / pure:,.0f}", "", f"{count:,} documents of `make_news.py`"
    yield "ingest with coding, documents a second", f"{count / ingest:,.0f}", "", "the same"
    yield "ingest, share of the pure coding rate", f"{pure / ingest:.2f}", "0.80", "the same"


def memory(demarche, folder, counts):
    """Peak memory of ingest."""
    for count in counts:
        peak = run([demarche, "ingest", news(folder, count, short=True), "--record", folder / f"memory-{count}.db"])[1]
        yield f"peak memory of ingest, {count:,} documents, MB", f"{peak / 1e6:,.0f}", "flat", "of one sentence each"


def store(scale, record, count):
    """Rate and size of a record of documents that were coded beforehand."""
    seconds, _, said = run([scale, str(count), record])
    lines = said.splitlines()
    if "written in" in lines[0]:
        yield "documents with their records written, a second", f"{count / seconds:,.0f}", "", lines[0]
        yield "record, of 1.5 × packed texts + 300 bytes a mention", lines[1].split(", ")[-1].split()[0], "1.00", lines[1]


def size(record):
    """Bytes a document, by table and index."""
    db = sqlite3.connect(f"file:{record}?mode=ro", uri=True)
    documents = db.execute("SELECT count(*) FROM document").fetchone()[0]
    try:
        parts = db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 14").fetchall()
    except sqlite3.OperationalError:
        return "(this Python's SQLite has no dbstat)"
    return "bytes a document: " + ", ".join(f"{name} {bytes / documents:.0f}" for name, bytes in parts)


def questions(record):
    """Every question, with the arguments of its command."""
    db = sqlite3.connect(f"file:{record}?mode=ro", uri=True)
    one = lambda sql: (db.execute(sql).fetchone() or [""])[0]
    issue = one("SELECT i.key FROM record r JOIN issue i ON i.id = r.issue WHERE r.issue < 200 GROUP BY i.id ORDER BY count(*) DESC LIMIT 1")
    report = one("SELECT printf('%016x', key) FROM record ORDER BY id DESC LIMIT 1")
    told = one("SELECT printf('%016x', occurrence) FROM record WHERE occurrence IS NOT NULL GROUP BY occurrence ORDER BY count(*) DESC LIMIT 1")
    last = one("SELECT max(date) FROM record WHERE type < 16")
    day = f"{last // 10000}-{last // 100 % 100:02}-{last % 100:02}"
    for name, arguments in FIND:
        yield f"find: {name}", ["find", *[part.format(issue=issue) for part in arguments]]
    yield "find: reports, not occurrences", ["find", "--actor", "USA", "--reports"]
    yield "show a record", ["show", report]
    if told:
        yield "show the occurrence with most reports", ["show", told]
    yield "relation, the pair named most", ["relation", "USA", "GBR"]
    yield "relation, by day", ["relation", "FRA", "IRN", "--by", "day"]
    yield "agenda, the pair named most", ["agenda", "USA", "GBR", "--format", "jsonl"]
    yield "agenda of two named seldom", ["agenda", "TUN", "UGA", "--format", "jsonl"]
    yield "deadlines", ["deadlines", "--from", day]
    yield "deadlines of one", ["deadlines", "PER", "--from", day]


def asked(demarche, record, runs):
    for name, arguments in questions(record):
        command = [demarche, *arguments, "--record", record]
        first = run(command)[0]
        # What takes seconds is not asked again and again.
        times = [run(command)[0] for _ in range(runs if first < 2 else 1)]
        yield f"{name}, ms", f"{statistics.median(times) * 1000:.0f}", "200", f"first {first * 1000:.0f}"


def binaries(given):
    """The programs, built where they are not given."""
    if given:
        return pathlib.Path(given).resolve(), pathlib.Path(given).resolve().parent / "examples" / "scale"
    subprocess.run(["cargo", "build", "--locked", "--release", "-p", "demarche-cli", "-p", "demarche-record", "--bin", "demarche", "--example", "scale"], cwd=ROOT, check=True)
    return ROOT / "target" / "release" / "demarche", ROOT / "target" / "release" / "examples" / "scale"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=300_000, help="documents in the record that is asked")
    parser.add_argument("--coded", type=int, default=20_000, help="documents that are coded")
    parser.add_argument("--memory", type=int, nargs="*", default=[10_000, 100_000], help="documents whose ingest's memory is looked at")
    parser.add_argument("--record", type=pathlib.Path, help="where the record stands, or is made and kept; otherwise it is removed at the end")
    parser.add_argument("--runs", type=int, default=5, help="runs of each question")
    parser.add_argument("--demarche", help="the program to measure, `examples/scale` beside it; otherwise a release build")
    given = parser.parse_args()
    demarche, scale = binaries(given.demarche)
    print(f"{given.count:,} documents; {platform.processor() or platform.machine()}, {os.cpu_count()} cores\n")
    print("| what | figure | aim | of |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        folder = pathlib.Path(folder)
        record = (given.record or folder / "scale.db").resolve()
        parts = [coding(demarche, folder, given.coded)] if given.coded else []
        parts += [memory(demarche, folder, given.memory), store(scale, record, given.count), asked(demarche, record, given.runs)]
        for part in parts:
            for row in part:
                print("| " + " | ".join(row) + " |", flush=True)
        print("\n" + size(record))


if __name__ == "__main__":
    main()
