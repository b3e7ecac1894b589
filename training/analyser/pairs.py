"""The classifier of marked pairs: which type of event relates two marked spans of a sentence.

An encoder that begins as the trained analyser's own, reads the sentence with its two spans marked, and answers from the vector
of the root and the mean vectors of the two spans. (Marked spans: Baldini Soares and others 2019, "Matching the Blanks", ACL.)
Marks are further rows of the table of case shapes, so that the network's code is the analyser's. The words' own vectors are
the base model's, as in the analyser, and are not written again.

`python -m analyser.pairs --help`
"""

import argparse
import json
import random
import re
import zlib
from pathlib import Path
from types import SimpleNamespace

import torch
import torch.nn as nn
import torch.nn.functional as F

from .batches import batches, padded
from .export import BASE, HEADS, INNER, MOST_PIECES, SOURCES, File, encoder_layers, kept_pieces, linear, norm, rows
from .model import WIDTH, Analyser, Dropout, activation
from .pieces import SHAPES, Pieces, shape
from .train import base_folder

LABELS = ["AGREE", "CONSULT", "SUPPORT", "YIELD", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
          "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
QUADS = {"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "YIELD": 2, "COOPERATE": 2, "AID": 2, "REQUEST": 3, "ACCUSE": 3, "REJECT": 3,
         "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}
HIDDEN = 256
# Rows of the table of shapes for one side: none, then each shape inside and at the start of a sentence.
SHAPE_ROWS = 2 * len(SHAPES) + 1
SIDES = ["none", "source", "target"]
# A word as the program cuts it, near enough: pieces are the same, and shapes nearly always.
WORD = re.compile(r"(?:[^\W_]|[.&’'-](?=[^\W_]))+?(?=(?:['’](?:s|re|ve|ll|d|m)|n['’]t)\b)|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|[^\W_]+(?:[.’'&-][^\W_]+)*\.?|\S", re.I)
MOST = 200


def characters(text: str, span: list[int] | None) -> list[int] | None:
    """A span in bytes as one in characters."""
    return span and [len(text.encode()[:at].decode(errors="ignore")) for at in span]


class Pair:
    """A sentence with two marked spans, as numbers."""

    def __init__(self, case: dict, pieces: Pieces):
        self.pieces, self.word_of, self.shapes, self.sides = [pieces.start], [0], [], []
        spans = [(side, characters(case["text"], case.get(name))) for side, name in ((1, "source"), (2, "target"))]
        for at, word in enumerate(WORD.finditer(case["text"])):
            form = word.group()
            if form.endswith(".") and len(form) > 4 and form.count(".") == 1:
                form = form[:-1]
            inside = [side for side, span in spans if span and word.start() < span[1] and word.end() > span[0]]
            ids = pieces.word(form)
            if len(self.pieces) + len(ids) >= MOST:
                break
            self.pieces.extend(ids)
            self.word_of.extend([at + 1] * len(ids))
            self.shapes.append(shape(form))
            self.sides.append(inside[-1] if inside else 0)
        self.pieces.append(pieces.end)
        self.word_of.append(-1)
        self.label = LABELS.index(case.get("type", LABELS[0]))
        self.text = case["text"]


def collate(pairs: list[Pair], rng: random.Random | None = None, mask: int = 0) -> SimpleNamespace:
    """One batch. With `rng`, for training: a few pieces are masked, and now and then all of a span, so that the network reads what
    stands around a name and not the name."""
    b = SimpleNamespace()
    most, words = max(len(p.pieces) for p in pairs), max(len(p.shapes) for p in pairs) + 1
    pieces, shapes = [], []
    for p in pairs:
        first = next((at for at, s in enumerate(p.shapes) if s != len(SHAPES) - 1), 0)
        codes = [s + 1 + (len(SHAPES) if at <= first else 0) + side * SHAPE_ROWS for at, (s, side) in enumerate(zip(p.shapes, p.sides))]
        shapes.append([codes[w - 1] if w > 0 else 0 for w in p.word_of])
        hidden = {side for side in (1, 2) if rng and rng.random() < 0.25}
        hide = [rng is not None and w > 0 and (p.sides[w - 1] in hidden or rng.random() < 0.05) for w in p.word_of]
        pieces.append([mask if gone else piece for gone, piece in zip(hide, p.pieces)])
    b.pieces, b.shapes = padded(pieces, most, 0), padded(shapes, most, 0)
    trash = len(pairs) * words
    b.word_of = padded([[w + at * words if w >= 0 else trash for w in p.word_of] for at, p in enumerate(pairs)], most, trash)
    b.count = torch.bincount(b.word_of.reshape(-1), minlength=trash + 1)[:-1].clamp(min=1).view(len(pairs), words)
    length = torch.tensor([len(p.pieces) for p in pairs])
    b.bias = torch.where(torch.arange(most)[None] < length[:, None], 0.0, -1e4)[:, None, None, :]
    b.sides = padded([[0, *p.sides] for p in pairs], words, 0)
    b.labels = torch.tensor([p.label for p in pairs])
    return b


class Classifier(nn.Module):
    """Encoder, and a layer over root and spans."""

    def __init__(self, layers: int):
        super().__init__()
        self.encoder = Analyser(layers=layers, vocab=30522, scripts=1, senses=1, paths=1)
        self.sides = nn.Embedding(len(SIDES), WIDTH)
        nn.init.normal_(self.sides.weight, std=0.02)
        self.dropout = Dropout(0.2)
        self.hidden, self.out = nn.Linear(3 * WIDTH, HIDDEN), nn.Linear(HIDDEN, len(LABELS))

    def begin(self, state: dict):
        """Takes the encoder of a trained analyser."""
        own = self.encoder.state_dict()
        self.encoder.load_state_dict({name: value for name, value in state.items() if name in own and own[name].shape == value.shape}, strict=False)

    def shape_rows(self) -> torch.Tensor:
        """The table of shapes, once for each side. What is unmarked stays as the analyser has it."""
        shapes = self.encoder.shapes.weight
        sides = self.sides.weight * torch.tensor([0.0, 1.0, 1.0])[:, None]
        return (shapes[None] + sides[:, None]).flatten(0, 1)

    def forward(self, b):
        encoder = self.encoder
        x = encoder.words(b.pieces) + encoder.positions.weight[:b.pieces.shape[1]] + F.embedding(b.shapes, self.shape_rows())
        x = encoder.dropout(encoder.norm(x))
        for layer in encoder.layers:
            x = layer(x, b.bias)
        batch, words = b.count.shape
        flat = torch.zeros(batch * words + 1, WIDTH).index_add(0, b.word_of.reshape(-1), x.reshape(-1, WIDTH))
        h = flat[:-1].view(batch, words, WIDTH) / b.count[..., None]

        def mean(side):
            inside = (b.sides == side).float()
            return (h * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)

        z = torch.cat([h[:, 0], mean(1), mean(2)], -1)
        return self.out(self.dropout(activation(self.hidden(self.dropout(z)))))


def train(pairs: list[Pair], state: dict, args, seed: int, mask: int) -> Classifier:
    torch.manual_seed(seed)
    rng = random.Random(seed)
    model = Classifier(args.layers)
    model.begin(state)
    slow, fast = [], []
    for name, parameter in model.named_parameters():
        parts = name.split(".")
        if parts[:2] == ["encoder", "words"]:
            parameter.requires_grad = False
        elif parts[0] == "encoder":
            slow.append(parameter)
        else:
            fast.append(parameter)
    opt = torch.optim.AdamW([{"params": slow, "lr": args.lr}, {"params": fast, "lr": args.head_lr}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    plan = [batches(pairs, args.pieces, rng) for _ in range(args.epochs)]
    steps = sum(map(len, plan))
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / warm) * max(0.0, 1 - s / steps))
    model.train()
    for batch in (batch for passed in plan for batch in passed):
        b = collate(batch, rng, mask)
        loss = F.cross_entropy(model(b), b.labels, label_smoothing=0.1)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        opt.step()
        schedule.step()
    return model.eval()


@torch.no_grad()
def scores(model: Classifier, pairs: list[Pair]) -> torch.Tensor:
    """Logarithms of probabilities [pair, label]."""
    out = torch.zeros(len(pairs), len(LABELS))
    order = sorted(range(len(pairs)), key=lambda at: len(pairs[at].pieces))
    for start in range(0, len(order), 32):
        at = order[start : start + 32]
        out[at] = model(collate([pairs[i] for i in at])).log_softmax(-1)
    return out


def folds(pairs: list[Pair], count: int) -> list[int]:
    """Pairs of one sentence share their fold; the program's own folds are the same."""
    seen: dict[str, int] = {}
    return [seen.setdefault(pair.text, len(seen)) % count for pair in pairs]


def macro_f1(given: list, gold: list) -> float:
    total, classes = 0.0, sorted(set(gold))
    for one in classes:
        right = sum(g == t == one for g, t in zip(given, gold))
        total += 2 * right / max(1, given.count(one) + gold.count(one))
    return 100 * total / len(classes)


def cross_validate(cases, pairs, state, args, mask: int):
    """Prints the figures of each fold's pairs by a classifier of the other folds, and writes their scores: an id and a number for
    each label a line."""
    fold = folds(pairs, args.folds)
    found = torch.zeros(len(pairs), len(LABELS))
    for one in range(args.folds):
        model = train([p for p, f in zip(pairs, fold) if f != one], state, args, args.seed + one, mask)
        left = [at for at, f in enumerate(fold) if f == one]
        found[left] = scores(model, [pairs[at] for at in left])
        print(f"fold {one + 1} of {args.folds}", flush=True)
    given, gold = [LABELS[at] for at in found.argmax(-1).tolist()], [LABELS[p.label] for p in pairs]
    quads = macro_f1([QUADS[t] for t in given], [QUADS[t] for t in gold])
    print(f"root macro-F1 {macro_f1(given, gold):.1f}, quad {quads:.1f}, by the classifier alone, {args.folds} folds by sentence")
    lines = ["\t".join(["id", *LABELS])]
    lines += ["\t".join([case["id"], *(f"{value:.3f}" for value in row)]) for case, row in zip(cases, found.tolist())]
    (args.out / "pairs-folds.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def export(model: Classifier, vocab: list[str], args, count: int):
    """Writes `pairs.model` and its manifest."""
    file = File()
    kept = kept_pieces(vocab)
    encoder = model.encoder
    rows(file, "positions", encoder.positions.weight[:MOST_PIECES])
    file.array("shapes", model.shape_rows().detach().numpy())
    norm(file, "norm", encoder.norm)
    encoder_layers(file, encoder)
    linear(file, "hidden", model.hidden.weight, model.hidden.bias)
    linear(file, "out", model.out.weight, model.out.bias)
    source = {"name": "labelled pairs: news sentences with a marked actor and recipient and the type of their event", "licence": "research use", "pairs": count}
    configuration = {name: str(getattr(args, name)) for name in ("layers", "epochs", "pieces", "lr", "head_lr", "seed")}
    manifest = {"licence": "CC BY-SA 4.0", "base": BASE, "sources": [*SOURCES, source], "configuration": configuration}
    vocabulary = zlib.crc32("\n".join(vocab[at] for at in kept).encode())
    header = {"architecture": "minilm-marked-pairs", "name": "pairs", "layers": len(encoder.layers), "width": WIDTH, "attention_heads": HEADS,
              "inner": INNER, "hidden": HIDDEN, "most_pieces": MOST_PIECES, "vocabulary": vocabulary, "sides": SIDES, "labels": LABELS,
              "manifest": manifest}
    path = args.out / "pairs.model"
    file.write(path, header)
    facts = {"name": "pairs", "bytes": path.stat().st_size, **manifest}
    (args.out / "pairs.json").write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size:,} bytes")


FIXTURE = [
    ("Ruritania 's parliament accused Graustark of shelling its harbour .", "Ruritania 's parliament", "Graustark"),
    ("Grain worth two million was sent to Syldavia by the Bordurian Red Cross .", "the Bordurian Red Cross", "Syldavia"),
    ("The envoys of Zembla and Zenda met in Orléans .", "Zembla", "Zenda"),
    ("Officials in Strelsau said the talks had failed .", "Officials in Strelsau", None),
]


def fixture(model: Classifier, pieces: Pieces, path: Path):
    """What the Rust crate must agree with: the scores of a few sentences of our own, words by blanks."""
    cases = []
    for text, *ends in FIXTURE:
        def span(of):
            return of and [len(text[:text.index(of)].encode()), len(text[:text.index(of) + len(of)].encode())]

        case = {"text": text, "source": span(ends[0]), "target": span(ends[1])}
        found = scores(model, [Pair(case, pieces)])[0].tolist()
        cases.append({**case, "scores": [round(value, 4) for value in found]})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Trains the classifier of marked pairs and writes it with the scores of its folds.")
    parser.add_argument("--data", type=Path, required=True, help="labelled pairs, a JSON object a line")
    parser.add_argument("--trained", type=Path, required=True, help="model.pt of the analyser whose encoder it begins as")
    parser.add_argument("--out", type=Path, required=True, help="folder of models")
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--pieces", type=int, default=900, help="word pieces a batch")
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folds", type=int, default=5)
    tests = Path(__file__).resolve().parent.parent.parent / "crates" / "syntax" / "tests"
    parser.add_argument("--fixture", type=Path, default=tests / "pairs.json")
    args = parser.parse_args()
    torch.set_num_threads(1)
    vocab = (base_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    pieces = Pieces(vocab)
    cases = [json.loads(line) for line in args.data.read_text(encoding="utf-8").splitlines() if line.strip()]
    pairs = [Pair(case, pieces) for case in cases]
    state = torch.load(args.trained, weights_only=True)["state"]
    args.out.mkdir(parents=True, exist_ok=True)
    model = train(pairs, state, args, args.seed, pieces.mask)
    export(model, vocab, args, len(pairs))
    fixture(model, pieces, args.fixture)
    cross_validate(cases, pairs, state, args, pieces.mask)


if __name__ == "__main__":
    main()
