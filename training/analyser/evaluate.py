"""Scores on the development sets, with gold words, for the log of a training run. The released figures come from the
Rust scorer, which also decodes proper trees and spans."""

import torch

from .batches import batches, collate, repath
from .labels import BIO, REL


def universal():
    names = sorted({r.split(":")[0] for r in REL})
    return torch.tensor([names.index(r.split(":")[0]) for r in REL])


def names_of(tags: list[str]) -> set:
    """Spans of a row of BIO tags; an `I` after another kind opens a span."""
    found, start, kind = set(), 0, None
    for at, tag in enumerate([*tags, "O"]):
        if kind and (tag[0] != "I" or tag[2:] != kind):
            found.add((kind, start, at))
            kind = None
        if tag != "O" and kind is None:
            start, kind = at, tag[2:]
    return found


def best_row(scores) -> list[str]:
    """The consistent row of tags with the highest sum of scores."""
    allowed = torch.tensor([[tag[0] != "I" or before[2:] == tag[2:] for tag in BIO] for before in BIO])
    total, came = scores[0].masked_fill(torch.tensor([tag[0] == "I" for tag in BIO]), -1e30), []
    for row in scores[1:]:
        best, at = total[:, None].expand(-1, len(BIO)).masked_fill(~allowed, -1e30).max(0)
        came.append(at)
        total = best + row
    tags = [int(total.argmax())]
    for at in reversed(came):
        tags.append(int(at[tags[-1]]))
    return [BIO[tag] for tag in reversed(tags)]


def f1(right, said, gold):
    return 200 * right / max(1, said + gold)


@torch.no_grad()
def evaluate(model, examples, paths) -> dict[str, float]:
    """UPOS, XPOS, lemma (script), UAS, LAS (universal part), predicates, roles by head word, senses, names."""
    model.eval()
    coarse, c = universal(), {}

    def add(name, value, of):
        right, total = c.get(name, (0, 0))
        c[name] = (right + int(value), total + int(of))

    roles, names, preds = [0, 0, 0], [0, 0, 0], [0, 0, 0]
    for batch in batches(examples, 4000, None):
        b = collate(batch)
        h = model.encode(b)
        upos, xpos, lemma, bio, pred = model.tags(h)
        scores = model.arcs(h, b.padding)
        dep, head = model.label_parts(h)
        heads = scores.argmax(-1)
        at = heads[..., None].expand(-1, -1, head.shape[-1])
        rels = model.labels(dep, head.gather(1, at)).argmax(-1)
        known = b.heads >= 0
        for name, logits, gold in (("upos", upos, b.upos), ("xpos", xpos, b.xpos), ("lemma", lemma, b.lemma)):
            add(name, ((logits.argmax(-1) == gold) & known).sum(), known.sum())
        right = (heads == b.heads) & known
        add("uas", right.sum(), known.sum())
        add("las", (right & (coarse[rels] == coarse[b.rels.clamp(min=0)])).sum(), known.sum())
        score_names(b, bio, names)
        if len(b.pred_word):
            score_roles(model, b, h, repath(b, heads, rels, paths), roles, add)
            told = b.is_pred >= 0
            said = (pred.argmax(-1) == 1) & told
            preds[0] += int((said & (b.is_pred == 1)).sum())
            preds[1] += int(said.sum())
            preds[2] += int((b.is_pred == 1).sum())
    model.train()
    out = {name: 100 * right / total for name, (right, total) in c.items() if total}
    for name, counts in (("roles", roles), ("names", names), ("preds", preds)):
        if counts[2]:
            out[name] = f1(*counts)
    return out


def score_names(b, bio, names):
    for at, e in enumerate(b.examples):
        if e.bio is None:
            continue
        unjudged = {w for w, tag in enumerate(e.bio) if tag < 0}
        gold = names_of([BIO[max(0, t)] for t in e.bio])
        said = {n for n in names_of(best_row(bio[at, 1 : e.words + 1])) if not unjudged & set(range(n[1], n[2]))}
        names[0] += len(gold & said)
        names[1] += len(said)
        names[2] += len(gold)


def score_roles(model, b, h, paths, roles, add):
    scores = model.role_scores(h, b.pred_sentence, b.pred_word, paths, b.distances)
    guess, told = scores.argmax(-1), (b.roles >= 0) & ~b.padding[b.pred_sentence]
    roles[0] += int(((guess == b.roles) & (b.roles > 0) & told).sum())
    roles[1] += int(((guess > 0) & told).sum())
    roles[2] += int((b.roles > 0).sum())
    if len(b.sense_row):
        at = b.sense_row
        scores = model.sense_scores(h[b.pred_sentence[at], b.pred_word[at]], b.sense_candidates, b.sense_mask)
        add("sense (ambiguous)", (scores.argmax(-1) == b.sense_gold).sum(), len(at))
