"""Writes what the trained model says of a few sentences, for the test that the Rust crate agrees.
`python -m analyser.fixture --help`."""

import argparse
import json
from pathlib import Path
from types import SimpleNamespace

import torch

from .batches import collate
from .corpus import Sentence
from .export import kept_pieces, load
from .labels import UPOS
from .pieces import shape
from .train import prepare

SENTENCES = [
    "Police in the capital arrested two men suspected of planning an attack on the parliament , officials said .",
    "President vows to sign trade deal",
    "« We shall never forget » , said Mme Lefèvre of Orléans … in 2019 .",
    "STRELSAU , June 24 ( Agency ) - The U.S. envoy did n't meet Gen. McKay - Jones 's aides .",
    "Ruritanian troops shelled the harbour overnight , killing at least 1,200 sheep .",
    "The man who was arrested did not say why he had come .",
    "Prices rose 3.5 % in Q2 – the third increase this year .",
    "İstanbul ’s mayor tweeted : “ naïve ? ﬁne ! ” 🙂 你好",
]


def main():
    parser = argparse.ArgumentParser(description="Writes the fixture of the agreement test.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    _, encoder = prepare(SimpleNamespace(data=args.data))
    model, _ = load(args.trained)
    new = {old: at for at, old in enumerate(kept_pieces(list(encoder.pieces.ids)))}
    cases = []
    for line in SENTENCES:
        forms = line.split(" ")
        example = encoder.example(Sentence("own", forms))
        b = collate([example])
        with torch.no_grad():
            h = model.encode(b)
            heads = model.arcs(h, b.padding).argmax(-1)[0, 1:].tolist()
            upos = model.tags(h)[0].argmax(-1)[0, 1:].tolist()
        pieces = [[new.get(p, new[encoder.pieces.unknown]) for p in encoder.pieces.word(f)] for f in forms]
        cases.append({"forms": forms, "pieces": pieces, "shapes": [shape(f) for f in forms], "heads": heads,
                      "upos": [UPOS[t] for t in upos]})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    args.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
