"""Raw sentences of a data folder's news, cut by the program's own text stage, for distillation."""

import random
import subprocess
from pathlib import Path

from .corpus import Sentence

NEWS = ("un-general-debate.jsonl.gz", "reuters21578.jsonl.gz")
LEAST, MOST = 6, 60


def segments(files: list[Path], repository: Path) -> list[list[str]]:
    """Words of each sentence of running text, as `demarche-text` cuts them."""
    command = ["cargo", "run", "--quiet", "--release", "-p", "demarche-text", "--example", "segments", "--", *map(str, files)]
    lines = subprocess.run(command, cwd=repository, check=True, capture_output=True, text=True).stdout.split("\n")
    rows = (line.split(" ") for line in lines if line and line[0] != "#")
    return [row[2:] for row in rows if row[1] == "body" and LEAST <= len(row) - 2 <= MOST]


def prose(words: list[str]) -> bool:
    """No tables, no lists of figures."""
    return sum(word.isalpha() for word in words) >= 0.7 * len(words) and words[-1] in {".", "?", "!", '"', "”"}


def read_raw(data: Path, repository: Path, count: int, seed: int) -> list[Sentence]:
    """`count` sentences, as many from each file as can be had, drawn by the seed; none twice."""
    rng, kept = random.Random(seed), []
    for name in NEWS:
        found = sorted({tuple(words) for words in segments([data / "news" / name], repository) if prose(words)})
        rng.shuffle(found)
        kept += found[: count // len(NEWS)]
    rng.shuffle(kept)
    return [Sentence("raw", list(words)) for words in kept]
