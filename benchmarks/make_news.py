"""Writes made-up news as JSON lines, for tests of the record at size: the same number gives the same file.

    python3 benchmarks/make_news.py 1000000 > news.jsonl
    python3 benchmarks/make_news.py 1000000 short > news.jsonl    # one sentence each

The events are told in the wordings of `gold/occurrences/make.py`, each by one to six publishers, among sentences that tell nothing.
Who acts is drawn by Zipf's law, as in the news, where a few states are in most reports; the order of states is ours. One document in
twelve is a copy of another one's text, one in fifty is in French, one in two hundred is a corrected version of an earlier one.
"""

import datetime
import importlib.util
import json
import pathlib
import random
import sys

made = pathlib.Path(__file__).resolve().parent.parent / "gold" / "occurrences" / "make.py"
spec = importlib.util.spec_from_file_location("make", made)
make = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make)

FILL = [
    "The road to the harbour was closed for most of the morning.", "Prices in the capital have risen for the third month in a row.",
    "A spokeswoman said that more would be known in the course of the week.", "The weather is expected to stay dry until Thursday.",
    "Several hundred people live in the district, most of them from fishing.", "The talks had been put off twice because of illness.",
    "Newspapers in the region carried the story on their front pages.", "The hall was built a hundred years ago and seats four hundred.",
]
FRENCH = ("Le ministre des affaires étrangères a rencontré son homologue pour parler des droits de pêche et du commerce entre les deux "
    "pays, ont annoncé les autorités. Les discussions doivent reprendre dans un mois.")


def main():
    count, short = int(sys.argv[1]), "short" in sys.argv[2:]
    rng = random.Random(count)
    weights = [1 / (rank + 1) for rank in range(len(make.STATES))]
    kinds = list(make.KINDS)
    day, texts, written = datetime.date(2015, 1, 1), [], 0
    per_day = max(1, count // 3650)
    out = sys.stdout
    while written < count:
        kind = rng.choice(kinds)
        matters, wordings = make.KINDS[kind]
        who = rng.choices(make.STATES, weights)[0]
        other = rng.choice([state for state in make.STATES if state != who])
        matter, number = rng.choice(matters), rng.choice(make.NUMBERS)
        for _ in range(rng.choice([1, 1, 1, 2, 3, 6])):
            sentence = make.fill(rng.choice(wordings), who, other, matter, number, day)
            text = " ".join([sentence] + rng.sample(FILL, 0 if short else rng.randrange(2, 7)))
            if texts and rng.random() < 1 / 12:
                text = rng.choice(texts)
            if rng.random() < 1 / 50:
                text = FRENCH
            texts = (texts + [text])[-200:]
            name = written if rng.random() > 1 / 200 else rng.randrange(written + 1)
            row = {"id": f"n-{name}", "date": str(day), "publisher": rng.choice(make.PUBLISHERS), "title": sentence[:60], "text": text}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            written += 1
            if written % per_day == 0:
                day += datetime.timedelta(days=1)
            if written == count:
                break


main()
