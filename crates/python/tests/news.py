"""News that nobody wrote: documents made from a seed, for tests of scale. Every line is made up from the lists below.

Parties, days and deeds are drawn so that some documents tell of one event in other words, some look alike and are not, and most
stand alone. The same seed gives the same documents on every machine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

STATES = [
    ("Kenya", "Kenyan", "Nairobi"), ("Uganda", "Ugandan", "Kampala"), ("Peru", "Peruvian", "Lima"), ("Chile", "Chilean", "Santiago"),
    ("Norway", "Norwegian", "Oslo"), ("Latvia", "Latvian", "Riga"), ("Vietnam", "Vietnamese", "Hanoi"), ("Thailand", "Thai", "Bangkok"),
    ("Jordan", "Jordanian", "Amman"), ("Egypt", "Egyptian", "Cairo"), ("Ghana", "Ghanaian", "Accra"), ("Senegal", "Senegalese", "Dakar"),
    ("Nepal", "Nepali", "Kathmandu"), ("India", "Indian", "New Delhi"), ("Bolivia", "Bolivian", "La Paz"), ("Fiji", "Fijian", "Suva"),
    ("Greece", "Greek", "Athens"), ("Turkey", "Turkish", "Ankara"), ("Sudan", "Sudanese", "Khartoum"), ("Chad", "Chadian", "N'Djamena"),
]  # fmt: skip

SUBJECTS = ["fishing rights", "border posts", "water from the river", "tariffs on wheat", "a railway", "migration", "a gas pipeline", "air traffic"]

#: Ways to tell one deed; {a} and {b} are states, {s} is the subject, {day} a day of the week.
DEEDS = [
    ["The foreign ministers of {a} and {b} met in {city} on {day} to discuss {s}.",
     "{a}'s foreign minister received her {adj} counterpart in {city} on {day} for talks about {s}."],
    ["{a} accused {b} on {day} of breaking an agreement on {s}.",
     "The government of {a} on {day} accused {b} of violating an accord on {s}."],
    ["{a} demanded on {day} that {b} reopen negotiations on {s}.",
     "On {day} {a} called on {b} to resume talks on {s}."],
    ["{a} offered {b} aid worth {n} million dollars on {day} for {s}.",
     "{a} pledged {n} million dollars in aid to {b} on {day} for work on {s}."],
    ["{a} and {b} signed an agreement on {s} in {city} on {day}.",
     "An accord on {s} was signed by {a} and {b} in {city} on {day}."],
    ["{a} suspended talks with {b} on {s} on {day}.",
     "{a} broke off negotiations with {b} about {s} on {day}."],
    ["{a} refused on {day} to discuss {s} with {b} unless its soldiers leave the border.",
     "{a} on {day} ruled out talks with {b} on {s} unless troops are withdrawn from the border."],
    ["Protesters marched through {city} on {day} against a deal with {b} on {s}.",
     "Thousands demonstrated in {city} on {day} over an accord with {b} on {s}."],
]  # fmt: skip

FILLERS = [
    "Officials gave no further details.", "Prices in the markets were little changed.", "Rain is expected for the rest of the week.",
    "The talks lasted three hours.", "Newspapers in both capitals carried the story on their front pages.",
    "A spokesman said a statement would follow.", "Analysts were divided over what it means.",
]  # fmt: skip

PUBLISHERS = ["Morning Wire", "Daily Ledger", "City Tribune", "Northern Agency", "Coast Radio"]


def documents(count: int, seed: int = 7) -> Iterator[dict[str, str]]:
    """``count`` documents: ``id``, ``date``, ``publisher``, ``text``."""
    draw, first = random.Random(seed), date(2024, 1, 1)
    told: list[tuple[dict[str, str], list[str], date]] = []
    for number in range(count):
        again = told and draw.random() < 0.35
        if again:
            words, ways, day = draw.choice(told[-200:])
        else:
            words, ways, day = _deed(draw), draw.choice(DEEDS), first + timedelta(days=draw.randrange(max(count // 40, 10)))
            told.append((words, ways, day))
        published = day + timedelta(days=draw.choice([0, 0, 1, 1, 2]))
        sentence = draw.choice(ways).format(**words, day=f"{day:%A}")
        fill = draw.sample(FILLERS, draw.randrange(1, 4))
        yield {
            "id": f"made-{number:06}",
            "date": str(published),
            "publisher": draw.choice(PUBLISHERS),
            "text": " ".join([sentence, *fill]),
        }


def _deed(draw: random.Random) -> dict[str, str]:
    (a, _, city), (b, adjective, _) = draw.sample(STATES, 2)
    return {"a": a, "b": b, "adj": adjective, "city": city, "s": draw.choice(SUBJECTS), "n": str(draw.randrange(2, 90))}
