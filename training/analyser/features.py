"""Labels as numbers: lemma scripts, roleset candidates, dependency paths; and a sentence as tensors-to-be."""

from collections import Counter, defaultdict

import numpy as np

from .corpus import Sentence, role_id
from .labels import BIO, IGNORE, REL, UPOS, XPOS, rel_id
from .pieces import Pieces, shape

# ---- lemmas -------------------------------------------------------------------------------------------------------


def lemma_script(form: str, lemma: str) -> str:
    """How to make the lemma from the form: case (`k` keep, `l` lower, `t` title), letters to cut, letters to add.
    `killed` to `kill` is `l2`, `was` to `be` is `l3be`; `IRAQ` to `Iraq` is `t0`."""
    for case, cased in (("k" if form != form.lower() else "l", form), ("l", form.lower()), ("t", form.title())):
        common = 0
        while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
            common += 1
        if common or (case == "l" and not set(form.lower()) & set(lemma)):
            break
    else:
        case, cased, common = "l", form.lower(), 0
    return f"{case}{len(cased) - common}{lemma[common:]}"


def apply_script(form: str, script: str) -> str:
    """The lemma the script makes; the form itself where the script does not fit."""
    cased = {"k": form, "l": form.lower(), "t": form.title()}[script[0]]
    digits = len(script[1:]) - len(script[1:].lstrip("0123456789"))
    cut, add = int(script[1:1 + digits]), script[1 + digits:]
    return cased[: len(cased) - cut] + add if cut <= len(cased) and (cut < len(cased) or add) else cased


def lemma_scripts(train: list[Sentence], least: int = 2) -> list[str]:
    counts = Counter(lemma_script(f, m) for s in train if s.lemmas for f, m in zip(s.forms, s.lemmas))
    return [script for script, count in counts.most_common() if count >= least]


INFLECTED = {"VBD", "VBN", "VBG", "VBZ", "NNS", "JJR", "JJS", "RBR", "RBS"}
NAMES = {"NNP", "NNPS", "ADD", "GW", "FW", "X", "AFX"}


def lemma_table(train: list[Sentence]) -> dict[tuple[str, str], str]:
    """(form in lower case, Penn tag) to its lemma, where the training data agree on one."""
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for s in train:
        for form, tag, lemma in zip(s.forms, s.xpos or [], s.lemmas or []):
            if tag not in NAMES and form.isalpha() or "'" in form or "’" in form:
                counts[form.lower(), tag][lemma] += 1
    table = {}
    for (form, tag), found in counts.items():
        lemma, most = found.most_common(1)[0]
        if most >= 0.9 * found.total() and (lemma != form or tag in INFLECTED) and lemma == lemma.lower() or lemma == "I":
            table[form, tag] = lemma
    return table


def known_lemmas(train: list[Sentence]) -> list[str]:
    """Lemmas of the training data as keys, "kill/v", with `r` for adverbs."""
    classes = {"V": "v", "M": "v", "N": "n", "J": "j", "R": "r"}
    found = {f"{m.lower()}/{classes[t[0]]}" for s in train for t, m in zip(s.xpos or [], s.lemmas or [])
             if t[0] in classes and t not in NAMES and t != "RP" and m.isalpha()}
    return sorted(found)


# ---- predicates ---------------------------------------------------------------------------------------------------

CLASS_OF = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "j"}


def sense_key(lemma: str, upos: str, particle: str | None) -> str:
    """`bust_up/v`: what candidates are looked up by."""
    joined = f"{lemma.lower()}_{particle.lower()}" if particle else lemma.lower()
    return f"{joined}/{CLASS_OF.get(upos, 'v')}"


def particle_of(sentence: Sentence, word: int) -> str | None:
    for at in range(word + 1, min(len(sentence.forms), word + 6)):
        if sentence.heads[at] == word and sentence.rels[at] == "compound:prt":
            return sentence.forms[at]
    return None


class Senses:
    """Candidates per key, most frequent first, and the rolesets that have a row in the sense head."""

    def __init__(self, train: list[Sentence], rolesets: list[tuple[str, list[str]]]):
        seen: dict[str, Counter] = defaultdict(Counter)
        for sentence in train:
            for word, roleset, _ in sentence.predicates or []:
                for key in self.keys_of(sentence, word):
                    seen[key][roleset] += 1
        self.table: dict[str, list[str]] = {key: [r for r, _ in found.most_common()] for key, found in seen.items()}
        for roleset, aliases in rolesets:
            for alias in aliases:
                name, _, kind = alias.rpartition("/")
                listed = self.table.setdefault(f"{name.lower()}/{ {'l': 'v'}.get(kind, kind)}", [])
                if roleset not in listed:
                    listed.append(roleset)
        rows = {r for key, found in seen.items() if len(found) > 1 for r in found}
        self.rows = sorted(rows)
        self.row_of = {r: at for at, r in enumerate(self.rows)}

    @staticmethod
    def keys_of(sentence: Sentence, word: int) -> list[str]:
        particle = particle_of(sentence, word)
        lemma, upos = sentence.lemmas[word], sentence.upos[word]
        plain = [sense_key(lemma, upos, None)]
        return ([sense_key(lemma, upos, particle)] if particle else []) + plain

    def candidates(self, sentence: Sentence, word: int) -> list[str]:
        for key in self.keys_of(sentence, word):
            if key in self.table:
                return self.table[key]
        return []


# ---- paths --------------------------------------------------------------------------------------------------------

UP, DOWN = 0, 1
BUCKETS = 25


class Paths:
    """The most frequent dependency paths between a predicate and a word, as a trie. Path 0 is the empty path; a path
    outside the trie falls into a bucket by its number of steps up and down; the last id says "not told"."""

    def __init__(self, steps: list[tuple[int, int, int]]):
        # one (parent path, direction, relation) per path after the empty one
        self.steps = steps
        self.next = {step: at + 1 for at, step in enumerate(steps)}
        self.hidden = len(steps) + 1 + BUCKETS

    @staticmethod
    def learn(train: list[Sentence], size: int) -> "Paths":
        counts: Counter = Counter()
        for sentence in train:
            if sentence.predicates:
                heads, rels = np.array(sentence.heads), [rel_id(r) for r in sentence.rels]
                children = children_of(heads)
                for word, _, _ in sentence.predicates:
                    walk_names(word, heads, rels, children, counts)
        kept = [path for path, _ in counts.most_common(size)]
        kept.sort(key=lambda path: (len(path), path))
        ids, steps = {(): 0}, []
        for path in kept:
            if path[:-1] in ids:
                ids[path] = len(ids)
                steps.append((ids[path[:-1]], *path[-1]))
        return Paths(steps)

    def walk(self, start: int, heads, rels, children) -> np.ndarray:
        """The path id from `start` to every word; index 0 of the answer is the root, which is no word."""
        found = np.full(len(heads) + 1, self.hidden, dtype=np.int16)
        todo = [(start, -1, 0, 0, 0)]
        while todo:
            at, back, path, ups, downs = todo.pop()
            if found[at + 1] != self.hidden:
                continue  # a predicted graph may have cycles
            found[at + 1] = path if path >= 0 else len(self.steps) + 1 + min(ups, 4) * 5 + min(downs, 4)
            if downs == 0 and heads[at] >= 0 and heads[at] != back:
                step = self.next.get((path, UP, rels[at]), -1)
                todo.append((heads[at], at, step, ups + 1, 0))
            for child in children[at]:
                if child != back:
                    todo.append((child, at, self.next.get((path, DOWN, rels[child]), -1), ups, downs + 1))
        return found


def children_of(heads) -> list[list[int]]:
    children = [[] for _ in heads]
    for at, head in enumerate(heads):
        if head >= 0:
            children[head].append(at)
    return children


def walk_names(start, heads, rels, children, counts: Counter):
    todo = [(start, -1, ())]
    while todo:
        at, back, path = todo.pop()
        if path:
            counts[path] += 1
        if len(path) >= 6:
            continue
        if heads[at] >= 0 and heads[at] != back and all(d == UP for d, _ in path):
            todo.append((heads[at], at, (*path, (UP, rels[at]))))
        for child in children[at]:
            if child != back:
                todo.append((child, at, (*path, (DOWN, rels[child]))))


DISTANCES = [-20, -12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20]


def distance_bucket(distance: np.ndarray) -> np.ndarray:
    """Signed distance (word minus predicate) in 16 buckets."""
    return np.searchsorted(np.array(DISTANCES), distance, side="left")


# ---- sentences ----------------------------------------------------------------------------------------------------


def argument_head(sentence: Sentence, start: int, end: int) -> int:
    """The head word of a span: its word with a head outside; of several, the one with the most words below it."""
    outside = [w for w in range(start, end) if not start <= sentence.heads[w] < end]
    tops = [w for w in outside if sentence.upos[w] != "PUNCT"] or outside
    if len(tops) == 1:
        return tops[0]
    size = Counter()
    for word in range(start, end):
        at = word
        while at not in outside:
            at = sentence.heads[at]
        size[at] += 1
    return max(tops, key=lambda top: (size[top], -top))


class Example:
    """A sentence as numbers."""

    __slots__ = ("source", "pieces", "word_of", "shapes", "upos", "xpos", "lemma", "heads", "rels", "preds", "rolesets",
                 "roles", "paths", "bio", "words", "children")


class Encoder:
    """Turns sentences into examples."""

    def __init__(self, pieces: Pieces, scripts: list[str], senses: Senses, paths: Paths):
        self.pieces, self.scripts, self.senses, self.paths = pieces, scripts, senses, paths
        self.script_of = {script: at for at, script in enumerate(scripts)}

    def example(self, s: Sentence, most_pieces: int = 250) -> Example | None:
        e = Example()
        e.source, e.words = s.source, len(s.forms)
        e.pieces, e.word_of = [self.pieces.start], [0]
        for at, form in enumerate(s.forms):
            ids = self.pieces.word(form)
            e.pieces.extend(ids)
            e.word_of.extend([at + 1] * len(ids))
        e.pieces.append(self.pieces.end)
        e.word_of.append(-1)
        if len(e.pieces) > most_pieces:
            return None
        e.shapes = [shape(form) for form in s.forms]
        e.upos = e.heads = e.preds = e.bio = e.children = None
        if s.heads:
            e.upos = [UPOS.index(t) if t in UPOS else IGNORE for t in s.upos]
            e.xpos = [XPOS.index(t) if t in XPOS else IGNORE for t in s.xpos]
            e.lemma = [self.script_of.get(lemma_script(f, m), IGNORE) for f, m in zip(s.forms, s.lemmas)]
            e.heads, e.rels = s.heads, [rel_id(r) for r in s.rels]
            e.children = children_of(s.heads)
        if s.predicates is not None:
            self._predicates(s, e)
        if s.names is not None:
            e.bio = [IGNORE if at in s.unjudged else 0 for at in range(len(s.forms))]
            for kind, start, end in s.names:
                e.bio[start:end] = [BIO.index(f"I-{kind}")] * (end - start)
                e.bio[start] = BIO.index(f"B-{kind}")
        return e

    def _predicates(self, s: Sentence, e: Example):
        e.preds, e.rolesets, e.roles, e.paths = [], [], [], []
        for word, roleset, arguments in s.predicates:
            e.preds.append(word)
            rows = [self.senses.row_of[r] for r in self.senses.candidates(s, word) if r in self.senses.row_of]
            gold = self.senses.row_of.get(roleset, -1)
            e.rolesets.append((rows, rows.index(gold)) if gold in rows and len(rows) > 1 else None)
            labels = np.zeros(len(s.forms) + 1, dtype=np.int64)
            for role, start, end in arguments:
                labels[argument_head(s, start, end) + 1] = role_id(role) + 1
            labels[0] = IGNORE
            e.roles.append(labels)
            e.paths.append(self.paths.walk(word, s.heads, e.rels, e.children))
