"""Sentences with other names in them. The sources of names are small (three thousand sentences), so a network learns their
names by heart; a sentence whose persons, organisations and places are other ones every time it is seen teaches what stands
around a name instead. (Mention replacement: Dai and Adel 2020, "An analysis of simple data augmentation for named entity
recognition", COLING.)"""

import random
from dataclasses import replace
from pathlib import Path

from .corpus import Sentence
from .labels import NAMED

LISTS = {
    "ORG": ("organisations.lex", "organisations-more.lex", "companies.lex", "companies-more.lex", "ngos.lex", "groups.lex",
            "groups-more.lex", "bodies.lex"),
    "LOC": ("states.lex", "cities.tsv"),
    "PER": ("leaders.tsv", "leaders-more.tsv", "leaders-ministers.tsv"),
}


class Swaps:
    """Names to draw from: by kind, those of the training sentences and those of the project's own lists of actors."""

    def __init__(self, train: list[Sentence], lists: Path):
        self.seen = {kind: [] for kind in NAMED}
        for sentence in train:
            for kind, start, end in sentence.names or []:
                self.seen[kind].append(sentence.forms[start:end])
        self.listed = {kind: [name.split() for file in files for name in listed(lists / file)] for kind, files in LISTS.items()}
        self.listed["PER"] = [name for name in self.listed["PER"] if len(name) > 1]

    def draw(self, kind: str, rng: random.Random) -> list[str]:
        return rng.choice(self.seen[kind] if rng.random() < 0.6 else self.listed[kind])

    def swap(self, sentence: Sentence, rng: random.Random, chance: float = 0.6) -> Sentence:
        """The sentence with some of its names exchanged; only words and names are kept of it."""
        forms, names, unjudged, done = [], [], set(), 0

        def copy(end: int):
            nonlocal done
            unjudged.update(len(forms) + at - done for at in range(done, end) if at in sentence.unjudged)
            forms.extend(sentence.forms[done:end])
            done = end

        for kind, start, end in sorted(sentence.names, key=lambda name: name[1]):
            copy(start)
            name = self.draw(kind, rng) if rng.random() < chance else sentence.forms[start:end]
            names.append((kind, len(forms), len(forms) + len(name)))
            forms.extend(name)
            done = end
        copy(len(sentence.forms))
        return replace(sentence, forms=forms, names=names, unjudged=unjudged, upos=None, xpos=None, lemmas=None, heads=None,
                       rels=None, predicates=None)


def listed(path: Path) -> list[str]:
    """The main names of one of the project's lists of actors."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    if path.suffix == ".lex":
        return [line.split(None, 1)[1].strip() for line in lines if line.startswith("  name ")]
    column = lines[0].split("\t").index("name")
    return [line.split("\t")[column] for line in lines[1:]]
