"""Distillation: a student with fewer layers learns from the treebanks and from what a trained teacher says of raw news.
`python -m analyser.distill --help`."""

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from .batches import batches, collate, repath
from .evaluate import evaluate
from .features import distance_bucket
from .model import Analyser
from .raw import read_raw
from .train import WEIGHTS, losses, optimiser, passes, prepare

# Weight of the distance between the word vectors of student and teacher, in units of the teacher's variance.
VECTORS = 1.0


def load_teacher(path: Path) -> Analyser:
    saved = torch.load(path, weights_only=False)
    teacher = Analyser(**saved["sizes"])
    teacher.load_state_dict(saved["state"])
    teacher.eval()
    return teacher


def student_of(teacher: Analyser, layers: int, sizes: dict) -> Analyser:
    """The teacher's first layers and its heads."""
    student = Analyser(**(sizes | {"layers": layers}))
    known = student.state_dict()
    student.load_state_dict({name: value for name, value in teacher.state_dict().items() if name in known})
    return student


def soft(logits, target, mask):
    """Cross-entropy against the teacher's distribution, over the rows of the mask."""
    return F.cross_entropy(logits[mask], target[mask].softmax(-1))


@torch.no_grad()
def taught(teacher: Analyser, b, paths) -> dict:
    """What the teacher says of a raw batch; its predicates and their paths are written into the batch."""
    h = teacher.encode(b)
    tags, arcs = teacher.tags(h), teacher.arcs(h, b.padding)
    dep, head = teacher.label_parts(h)
    heads = arcs.argmax(-1)
    rels = teacher.labels(dep, at_heads(head, heads))
    words = ~b.padding
    words[:, 0] = False
    found = (tags[4].argmax(-1) == 1) & words
    b.pred_sentence, b.pred_word = found.nonzero(as_tuple=True)
    for at, example in enumerate(b.examples):
        example.preds = (b.pred_word[b.pred_sentence == at] - 1).tolist()
    out = {"h": h, "tags": tags, "arcs": arcs, "heads": heads, "rels": rels, "words": words}
    if len(b.pred_word):
        b.paths = repath(b, heads, rels.argmax(-1), paths)
        places = torch.arange(words.shape[1])[None]
        b.distances = torch.from_numpy(distance_bucket((places - b.pred_word[:, None]).numpy()))
        out["roles"] = teacher.role_scores(h, b.pred_sentence, b.pred_word, b.paths, b.distances)
    return out


def at_heads(parts, heads):
    return parts.gather(1, heads[..., None].expand(-1, -1, parts.shape[-1]))


def raw_losses(student: Analyser, b, said: dict) -> dict[str, torch.Tensor]:
    """The same tasks as with gold, against the teacher's distributions; and the distance of the word vectors."""
    h, words = student.encode(b), said["words"]
    out = {}
    for name, logits, target in zip(("upos", "xpos", "lemma", "bio", "pred"), student.tags(h), said["tags"]):
        out[name] = soft(logits, target, words)
    out["arc"] = soft(student.arcs(h, b.padding), said["arcs"], words)
    dep, head = student.label_parts(h)
    out["rel"] = soft(student.labels(dep, at_heads(head, said["heads"])), said["rels"], words)
    if "roles" in said:
        pairs = student.role_scores(h, b.pred_sentence, b.pred_word, b.paths, b.distances)
        mask = words[b.pred_sentence]
        rows = F.cross_entropy(pairs[mask], said["roles"][mask].softmax(-1), reduction="sum")
        out["role"] = rows / len(b.pred_word) / 3
    target = said["h"][words]
    out["vectors"] = F.mse_loss(h[words], target) / target.var()
    return out


def run(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    corpus, encoder = prepare(args)
    paths, mask = encoder.paths, encoder.pieces.mask
    train = [e for e in (encoder.example(s, 160) for s in corpus.train) if e]
    repository = Path(__file__).resolve().parents[2]
    raw = [e for e in (encoder.example(s, 160) for s in read_raw(args.data, repository, args.raw, args.seed)) if e]
    dev = {name: [e for e in map(encoder.example, sentences) if e] for name, sentences in corpus.dev.items()}
    teacher = load_teacher(args.teacher)
    sizes = {"layers": args.layers, "vocab": len(encoder.pieces.ids), "scripts": len(encoder.scripts),
             "senses": len(encoder.senses.rows), "paths": paths.hidden + 1}
    student = student_of(teacher, args.layers, sizes)
    plan = list(schedule_of(args, passes(args, corpus, encoder, train, rng), raw, rng))
    optimise(args, student, teacher, (plan, dev), paths, mask, rng)
    kept = {k: str(v) for k, v in vars(args).items()} | {"epochs": str(args.epochs)}
    torch.save({"sizes": sizes, "state": student.state_dict(), "args": kept}, args.out / "model.pt")


def schedule_of(args, passes, raw, rng):
    """All batches of the run in order: each pass over the labelled sentences, mixed with its share of the raw ones."""
    news = batches(raw, args.pieces, rng)
    share = math.ceil(len(news) / args.epochs)
    for number, labelled in enumerate(passes):
        mixed = [(batch, True) for batch in labelled]
        mixed += [(batch, False) for batch in news[number * share : (number + 1) * share]]
        rng.shuffle(mixed)
        yield mixed


def optimise(args, student, teacher, data, paths, mask, rng):
    plan, dev = data
    steps = sum(map(len, plan))
    print(json.dumps({"steps": steps, "of raw news": sum(not labelled for mixed in plan for _, labelled in mixed)}), flush=True)
    opt = optimiser(student, args.lr, args.head_lr)
    warm = min(200, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / warm) * max(0.0, 1 - s / steps))
    done, began = 0, time.time()
    for epoch, mixed in enumerate(plan):
        total, count = {}, {}
        for batch, labelled in mixed:
            b = collate(batch, rng, mask)
            if labelled:
                parts = losses(student, b, paths, epoch >= 1 and rng.random() < 0.6, rng)
            else:
                parts = raw_losses(student, b, taught(teacher, b, paths))
            loss = sum(WEIGHTS.get(name, VECTORS) * value for name, value in parts.items())
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 2.0)
            opt.step()
            schedule.step()
            done += 1
            for name, value in parts.items():
                key = name if labelled else f"raw-{name}"
                total[key], count[key] = total.get(key, 0) + value.item(), count.get(key, 0) + 1
            if done % 50 == 0:
                means = " ".join(f"{name} {value / count[name]:.3f}" for name, value in total.items())
                print(f"step {done}/{steps} {time.time() - began:.0f}s {means}", flush=True)
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {done}")
        for name, examples in dev.items():
            scores = evaluate(student, examples, paths)
            print(f"epoch {epoch + 1} {name} " + " ".join(f"{k} {v:.2f}" for k, v in scores.items()), flush=True)
        torch.save({"state": student.state_dict()}, args.out / "last.pt")


def main():
    parser = argparse.ArgumentParser(description="Trains a student on labelled sentences and on a teacher's view of raw news.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True, help="model.pt of a training run")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--raw", type=int, default=60_000, help="raw sentences")
    parser.add_argument("--pieces", type=int, default=1200, help="word pieces a batch")
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--head-lr", type=float, default=8e-4)
    parser.add_argument("--seed", type=int, default=1)
    run(parser.parse_args())


if __name__ == "__main__":
    main()
