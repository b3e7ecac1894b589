"""Batches of examples of like length, padded."""

import random
from types import SimpleNamespace

import numpy as np
import torch

from .features import Example, distance_bucket
from .labels import IGNORE
from .pieces import SHAPES

LOWER, TITLE, UPPER = 0, 1, 2


def batches(examples: list[Example], pieces: int, rng: random.Random | None) -> list[list[Example]]:
    """Sentences of like length together, at most `pieces` word pieces a batch, in random order if `rng` is given."""
    jitter = (lambda: rng.random() * 6) if rng else (lambda: 0)
    order = sorted(examples, key=lambda e: len(e.pieces) + jitter())
    found, batch, longest = [], [], 0
    for example in order:
        longest = max(longest, len(example.pieces))
        if batch and longest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, longest = [], len(example.pieces)
        batch.append(example)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def recased(shapes: list[int], rng: random.Random) -> tuple[list[int], bool]:
    """Now and then a sentence in lower case, in capitals or in the title case of headlines; says whether it was changed."""
    draw = rng.random()
    if draw > 0.12:
        return shapes, False
    to = LOWER if draw < 0.04 else UPPER if draw < 0.07 else TITLE
    words = {1: TITLE, 2: UPPER, 0: LOWER, 3: 3, 4: 4}
    if to == TITLE:
        return [TITLE if s == LOWER and rng.random() < 0.9 else s for s in shapes], True
    return [to if s in words and s != to else s for s in shapes], True


def padded(rows: list, length: int, fill: int) -> torch.Tensor:
    out = np.full((len(rows), length), fill, dtype=np.int64)
    for at, row in enumerate(rows):
        out[at, : len(row)] = row
    return torch.from_numpy(out)


def collate(examples: list[Example], rng: random.Random | None = None, mask: int = 0) -> SimpleNamespace:
    """One batch. With `rng`: random case and a few masked pieces, for training."""
    b = SimpleNamespace(examples=examples)
    most = max(len(e.pieces) for e in examples)
    words = max(e.words for e in examples) + 1
    pieces, shapes, lemma_ok = [], [], []
    for e in examples:
        case, changed = recased(e.shapes, rng) if rng else (e.shapes, False)
        lemma_ok.append(not changed)
        first = next((at for at, s in enumerate(case) if s != len(SHAPES) - 1), 0)
        ids = [s + 1 + (len(SHAPES) if at <= first else 0) for at, s in enumerate(case)]
        shapes.append([ids[w - 1] if w > 0 else 0 for w in e.word_of])
        pieces.append([mask if rng and w > 0 and rng.random() < 0.03 else p for p, w in zip(e.pieces, e.word_of)])
    b.pieces, b.shapes = padded(pieces, most, 0), padded(shapes, most, 0)
    trash = len(examples) * words
    b.word_of = padded([[w + at * words if w >= 0 else trash for w in e.word_of] for at, e in enumerate(examples)], most, trash)
    b.count = torch.bincount(b.word_of.reshape(-1), minlength=trash + 1)[:-1].clamp(min=1).view(len(examples), words)
    length = torch.tensor([len(e.pieces) for e in examples])
    b.bias = torch.where(torch.arange(most)[None] < length[:, None], 0.0, -1e4)[:, None, None, :]
    b.padding = torch.arange(words)[None] > torch.tensor([e.words for e in examples])[:, None]

    def per_word(get):
        return padded([[IGNORE] + (get(e) or []) for e in examples], words, IGNORE)

    b.upos = per_word(lambda e: e.upos)
    b.xpos = per_word(lambda e: e.upos and e.xpos)
    b.lemma = padded([[IGNORE] + (e.lemma if e.upos and ok else []) for e, ok in zip(examples, lemma_ok)], words, IGNORE)
    b.heads = per_word(lambda e: e.heads and [h + 1 for h in e.heads])
    b.rels = per_word(lambda e: e.heads and e.rels)
    b.bio = per_word(lambda e: e.bio)
    b.is_pred = padded([[IGNORE] + [int(w in e.preds) for w in range(e.words)] if e.preds is not None else [] for e in examples], words, IGNORE)
    collate_predicates(b, words)
    return b


def collate_predicates(b, words: int):
    rows = [(at, k) for at, e in enumerate(b.examples) for k in range(len(e.preds or []))]
    b.pred_sentence = torch.tensor([at for at, _ in rows], dtype=torch.long)
    b.pred_word = torch.tensor([b.examples[at].preds[k] + 1 for at, k in rows], dtype=torch.long)
    b.roles = padded([b.examples[at].roles[k] for at, k in rows], words, IGNORE)
    b.paths = padded([b.examples[at].paths[k] for at, k in rows], words, 0)
    b.distances = torch.from_numpy(distance_bucket((torch.arange(words)[None] - b.pred_word[:, None]).numpy()))
    told = [(row, *b.examples[at].rolesets[k]) for row, (at, k) in enumerate(rows) if b.examples[at].rolesets[k]]
    b.sense_row = torch.tensor([row for row, _, _ in told], dtype=torch.long)
    b.sense_gold = torch.tensor([gold for _, _, gold in told], dtype=torch.long)
    most = max((len(c) for _, c, _ in told), default=1)
    b.sense_candidates = padded([c for _, c, _ in told], most, 0)
    b.sense_mask = torch.arange(most)[None] < torch.tensor([len(c) for _, c, _ in told])[:, None] if told else torch.zeros(0, 1, dtype=torch.bool)


def repath(b, heads, rels, paths) -> torch.Tensor:
    """The paths of the batch's predicates in other trees: `heads` and `rels` [sentence, word] with the root as word 0."""
    found = []
    heads, rels = heads.numpy(), rels.numpy()
    for at, e in enumerate(b.examples):
        if not e.preds:
            continue
        up, rel = heads[at, 1 : e.words + 1] - 1, rels[at, 1 : e.words + 1]
        children = [[] for _ in range(e.words)]
        for word, head in enumerate(up):
            if head >= 0 and head < e.words:
                children[head].append(word)
        up, rel = up.tolist(), rel.tolist()
        found += [paths.walk(word, up, rel, children) for word in e.preds]
    return padded(found, heads.shape[1], 0)
