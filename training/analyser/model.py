"""The network. What is computed at run time is `crates/syntax/src/network.rs`; keep the two in step."""

from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from .labels import BIO, REL, ROLE, UPOS, XPOS
from .pieces import SHAPES

WIDTH, HEADS, INNER = 384, 12, 1536
ARC, LABEL, PAIR = 256, 256, 256
DISTANCE_BUCKETS = 16


class Dropout(nn.Module):
    """Dropout with masks cut from one pool of random numbers: drawing them anew took a tenth of a training step."""

    def __init__(self, p: float, pool: int = 1 << 22):
        super().__init__()
        self.p, self.pool, self.masks = p, pool, None

    def forward(self, x):
        if not self.training:
            return x
        size = x.numel()
        if self.masks is None or size * 2 > len(self.masks):
            self.masks = torch.empty(max(self.pool, size * 4)).bernoulli_(1 - self.p) / (1 - self.p)
        start = int(torch.randint(len(self.masks) - size, ()))
        return x * self.masks[start : start + size].view(x.shape)


def activation(x):
    return F.gelu(x, approximate="tanh")


class Layer(nn.Module):
    """One transformer layer, attention written out: on a CPU that trains faster than the fused form."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.dropout = Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape

        def split(t):
            return t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias
        weights = F.softmax(scores, -1)
        mixed = (weights @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(activation(self.up(x)))))


class Analyser(nn.Module):
    """Encoder and heads. Word 0 of every sentence is the root (the class token)."""

    def __init__(self, layers: int, vocab: int, scripts: int, senses: int, paths: int, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(vocab, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(2 * len(SHAPES) + 1, WIDTH)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head_dropout = Dropout(0.25)
        self.upos, self.xpos = nn.Linear(WIDTH, len(UPOS)), nn.Linear(WIDTH, len(XPOS))
        self.lemma, self.bio, self.predicate = nn.Linear(WIDTH, scripts), nn.Linear(WIDTH, len(BIO)), nn.Linear(WIDTH, 2)
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.label_dep, self.label_head = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL, bias=False)
        self.label = nn.Linear(LABEL, len(REL))
        self.pair_pred, self.pair_arg = nn.Linear(WIDTH, PAIR), nn.Linear(WIDTH, PAIR, bias=False)
        self.pair_path, self.pair_distance = nn.Embedding(paths, PAIR), nn.Embedding(DISTANCE_BUCKETS, PAIR)
        nn.init.normal_(self.pair_path.weight, std=0.3)
        nn.init.normal_(self.pair_distance.weight, std=0.3)
        self.pair = nn.Linear(PAIR, len(ROLE) + 1)
        self.sense = nn.Embedding(senses, WIDTH)
        nn.init.zeros_(self.sense.weight)
        self.sense_bias = nn.Embedding(senses, 1)
        nn.init.zeros_(self.sense_bias.weight)

    def load_base(self, folder: Path):
        """Starts from the weights of MiniLM-L6."""
        base = load_file(folder / "model.safetensors")
        kinds = base["embeddings.token_type_embeddings.weight"][0]
        self.words.weight.data.copy_(base["embeddings.word_embeddings.weight"] + kinds)
        self.positions.weight.data.copy_(base["embeddings.position_embeddings.weight"])
        self._copy(self.norm, base, "embeddings.LayerNorm")
        for at, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{at}."
            for name, of in (("query", "attention.self.query"), ("key", "attention.self.key"),
                             ("value", "attention.self.value"), ("out", "attention.output.dense"),
                             ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"),
                             ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                self._copy(getattr(layer, name), base, prefix + of)

    @staticmethod
    def _copy(module, base, name):
        module.weight.data.copy_(base[name + ".weight"])
        module.bias.data.copy_(base[name + ".bias"])

    def encode(self, b):
        """Word vectors [sentence, word, WIDTH]."""
        length = b.pieces.shape[1]
        x = self.words(b.pieces) + self.positions.weight[:length] + self.shapes(b.shapes)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, b.bias)
        batch, words = b.count.shape
        flat = torch.zeros(batch * words + 1, WIDTH, dtype=x.dtype)
        flat = flat.index_add(0, b.word_of.reshape(-1), x.reshape(-1, WIDTH))
        return self.head_dropout(flat[:-1].view(batch, words, WIDTH) / b.count[..., None])

    def tags(self, h):
        return self.upos(h), self.xpos(h), self.lemma(h), self.bio(h), self.predicate(h)

    def arcs(self, h, padding):
        """Scores [sentence, dependent, head]."""
        dep, head = F.leaky_relu(self.arc_dep(h), 0.1), F.leaky_relu(self.arc_head(h), 0.1)
        scores = self.arc(self.head_dropout(dep)) @ self.head_dropout(head).transpose(1, 2) / 16.0
        scores = scores.masked_fill(padding[:, None, :], -1e4)
        diagonal = torch.eye(scores.shape[1], dtype=torch.bool)
        return scores.masked_fill(diagonal, -1e4)

    def label_parts(self, h):
        return self.label_dep(h), self.label_head(h)

    def labels(self, dep, head):
        return self.label(self.head_dropout(F.relu(dep + head)))

    def role_scores(self, h, sentence, word, paths, distances):
        """Scores [predicate, word, role]; role 0 is none."""
        args = self.pair_arg(h)
        hidden = self.pair_pred(h[sentence, word])[:, None] + args[sentence] + self.pair_path(paths)
        return self.pair(self.head_dropout(F.relu(hidden + self.pair_distance(distances))))

    def sense_scores(self, h, candidates, mask):
        """Scores [predicate, candidate]."""
        scores = (self.sense(candidates) * h[:, None]).sum(-1) + self.sense_bias(candidates)[..., 0]
        return scores.masked_fill(~mask, -1e4)
