"""Compares counts of instructions with those kept; the shell script of the same name makes them."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
KEPT = HERE / "instructions.tsv"
#: Rise that needs no word, in percent.
FREE = 3.0


def read(path: Path) -> dict[str, int]:
    """Counts by name; lines that open with # are talk."""
    lines = (line for line in path.read_text().splitlines() if line and not line.startswith("#"))
    return {name: int(count) for name, count in (line.split("\t") for line in lines)}


def told(changelog: str) -> dict[str, float]:
    """Rises that the changelog tells under "Unreleased": "Instructions: code +5 %, …"."""
    unreleased = changelog.partition("## Unreleased")[2].partition("\n## ")[0]
    lines = [line for line in unreleased.splitlines() if "Instructions:" in line]
    found = (match for line in lines for match in re.finditer(r"(\w+) \+(\d+(?:\.\d+)?) ?%", line))
    return {match[1]: float(match[2]) for match in found}


def empty(kept: dict[str, int]) -> list[str]:
    """That nothing is kept yet, in words."""
    return [] if kept else ["no counts are kept yet: benchmarks/instructions.sh --write"]


def missed(kept: dict[str, int], now: dict[str, int], words: dict[str, float]) -> list[str]:
    """What rose by more than it may, in words."""
    out = []
    for name, before in kept.items():
        rise = 100 * (now[name] - before) / before
        print(f"{name:<12} {now[name]:>16,}  {rise:+.2f} %")
        if rise > max(FREE, words.get(name, 0.0) + 0.5):
            out.append(f"{name} rose by {rise:.1f} % and the changelog does not say so")
    return out


def main() -> None:
    now = read(Path(sys.argv[1]))
    if "--write" in sys.argv:
        head = "# Counts on benchmarks/sentences.jsonl (2,000 sentences), made by benchmarks/instructions.sh --write.\n"
        KEPT.write_text(head + "".join(f"{name}\t{count}\n" for name, count in now.items()))
        return
    kept = read(KEPT)
    faults = empty(kept) + missed(kept, now, told((HERE.parent / "CHANGELOG.md").read_text()))
    sys.exit("\n".join(faults) if faults else 0)


if __name__ == "__main__":
    main()
