"""Reading the sources into one kind of sentence, with what each source does not annotate left empty."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from .labels import NAMED, ROLE, base_role


@dataclass
class Sentence:
    """Words with whatever their source says of them. Word numbers count from 0; head -1 is the root."""

    source: str
    forms: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    rels: list[str] | None = None
    # (word, roleset, [(role, from, to)])
    predicates: list[tuple[int, str, list[tuple[str, int, int]]]] | None = None
    # (kind, from, to); None where the source has no names
    names: list[tuple[str, int, int]] | None = None
    # words whose naming is not to be judged
    unjudged: set[int] = field(default_factory=set)
    sent_id: str = ""


def read_conllu(path: Path, source: str) -> list[Sentence]:
    """Trees of one file; multi-word tokens and empty nodes are left out."""
    sentences, rows, sent_id = [], [], ""
    open_mentions: dict = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                sent_id = line[12:]
            elif line and line[0] != "#":
                rows.append(line.split("\t"))
            elif not line and rows:
                rows = [row for row in rows if row[0].isdigit()]
                sentences.append(tree(rows, source, sent_id))
                if source == "gum":
                    sentences[-1].names = gum_names(rows, sentences[-1])
                rows = []
    return sentences


def tree(rows: list[list[str]], source: str, sent_id: str) -> Sentence:
    return Sentence(
        source=source,
        forms=[row[1] for row in rows],
        lemmas=[row[2] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=[int(row[6]) - 1 for row in rows],
        rels=[row[7] for row in rows],
        sent_id=sent_id,
    )


GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_mentions(rows: list[list[str]]) -> list[tuple[str, int, int]]:
    """Mentions (type, from, to) of one sentence, from the bracket notation of the Entity field."""
    found, opened = [], []
    for at, row in enumerate(rows):
        value = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for sign, body in re.findall(r"(\()?([^()]+\)?)", value):
            closes = body.endswith(")")
            parts = body.rstrip(")").split("-")
            name = parts[0]
            if sign:
                opened.append((name, parts[1] if len(parts) > 1 else "", at))
            if closes:
                for back in range(len(opened) - 1, -1, -1):
                    if opened[back][0] == name:
                        _, kind, start = opened.pop(back)
                        found.append((kind, start, at + 1))
                        break
    return found


LEADING = {"DET", "PUNCT", "ADP", "CCONJ"}


def gum_names(rows: list[list[str]], sentence: Sentence) -> list[tuple[str, int, int]]:
    """Named mentions (the head is a proper noun) of persons, organisations and places, outermost first, cut down to
    the name: no determiner or lower-case words before it, nothing from a comma, bracket or verb after its head on."""
    kept: list[tuple[str, int, int]] = []
    for kind, start, end in sorted(gum_mentions(rows), key=lambda m: (m[1], -m[2])):
        if kind not in GUM_KINDS:
            continue
        inside = range(start, end)
        head = next((w for w in inside if sentence.heads[w] not in inside), start)
        if sentence.upos[head] != "PROPN":
            continue
        start, end = trim(sentence, start, head, end)
        if not any(a < end and start < b for _, a, b in kept):
            kept.append((GUM_KINDS[kind], start, end))
    return sorted(kept, key=lambda m: m[1])


def trim(sentence: Sentence, start: int, head: int, end: int) -> tuple[int, int]:
    while start < head and (sentence.upos[start] != "PROPN" and not sentence.forms[start][0].isupper()
                            or sentence.upos[start] in LEADING):
        start += 1
    for at in range(head + 1, end):
        stop = sentence.forms[at] in {",", "(", ":", ";", "[", "—", "–"} or sentence.xpos[at] in {"POS", "WP", "WDT", "WRB"}
        if stop or (sentence.upos[at] in {"VERB", "AUX", "PRON", "SCONJ"} and sentence.xpos[at] != "NNP"):
            end = at
            break
    while end > head + 1 and sentence.upos[end - 1] in {"PUNCT", "ADP", "DET", "CCONJ", "PART"}:
        end -= 1
    return start, end


def read_roles(path: Path) -> dict[str, list]:
    """Predicates by sentence id."""
    found, rows, sent_id = {}, [], ""
    with path.open(encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                sent_id = line[12:]
            elif line and line[0] != "#":
                rows.append(line.split("\t"))
            elif not line and rows:
                found[sent_id] = predicates(rows)
                rows = []
    return found


def predicates(rows: list[list[str]]) -> list:
    found, column = [], 8
    for at, row in enumerate(rows):
        if row[7] == "-":
            continue
        arguments, opened = [], None
        for word, cells in enumerate(rows):
            cell = cells[column]
            if cell.startswith("("):
                opened = (cell[1:].split("*")[0], word)
            if cell.endswith(")") and opened:
                label = opened[0]
                if label not in ("V", "C-V"):
                    arguments.append((label, opened[1], word + 1))
                opened = None
        found.append((at, row[7], arguments))
        column += 1
    return found


def read_wikigold(path: Path) -> list[list[Sentence]]:
    """Documents of sentences. Other names (MISC) are no names here."""
    documents, sentences, rows = [], [], []

    def close():
        nonlocal rows
        if rows:
            sentences.append(Sentence("wikigold", [r[0] for r in rows], names=wikigold_names([r[1] for r in rows])))
        rows = []

    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("-DOCSTART"):
            close()
            documents.append(sentences)
            sentences = []
        elif line.strip():
            rows.append(line.rsplit(" ", 1))
        else:
            close()
    close()
    documents.append(sentences)
    return [document for document in documents if document]


def wikigold_names(tags: list[str]) -> list[tuple[str, int, int]]:
    names, start = [], 0
    for at in range(len(tags) + 1):
        if at == len(tags) or tags[at] != tags[start]:
            if start < len(tags) and tags[start][2:] in NAMED:
                names.append((tags[start][2:], start, at))
            start = at
    return names


RE3D_KINDS = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
TOKEN = re.compile(r"(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|St|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.|\d+(?:[.,:]\d+)*\w*"
                   r"|(?<=\w)n't|\w+?(?=n't\b)|['’](?:s|re|ve|ll|d|m)\b|\w+|--+|\.\.\.|[^\w\s]")
STOP_AT = {"of", "in", "for", "from", "to", "at", "on", "and", "with", "who", "that", "which", "by", ",", "("}
PRONOUNS = {"we", "they", "he", "she", "it", "i", "you", "who", "us", "them", "him", "her", "our", "their", "his", "its"}
DETERMINERS = {"the", "a", "an", "this", "these", "its", "their", "his", "her", "our", "other", "some", "many"}


def read_re3d(folder: Path) -> list[list[Sentence]]:
    """Documents of sentences, all six sources. Kept are mentions with a capitalised head, without their determiner;
    words of other mentions ("U.S. service members", "the camp") are not judged."""
    documents = []
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        entities: dict[str, list] = {}
        for line in (source / "entities.json").read_text(encoding="utf-8").splitlines():
            entity = json.loads(line)
            entities.setdefault(entity["documentId"], []).append(entity)
        for line in (source / "documents.json").read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            documents.append(re3d_sentences(document["text"], entities.get(document["_id"], [])))
    return documents


def re3d_sentences(text: str, entities: list) -> list[Sentence]:
    tokens = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(text)]
    breaks = [0]
    for at in range(1, len(tokens)):
        gap = text[tokens[at - 1][2]:tokens[at][1]]
        ended = tokens[at - 1][0] in {".", "?", "!"} and gap.strip() == "" and gap and not tokens[at][0][0].islower()
        if "\n" in gap or ended:
            breaks.append(at)
    breaks.append(len(tokens))
    sentences = []
    for start, end in zip(breaks, breaks[1:]):
        if end > start:
            sentences.append(re3d_sentence(tokens[start:end], entities))
    return sentences


def re3d_sentence(tokens: list, entities: list) -> Sentence:
    sentence = Sentence("re3d", [t[0] for t in tokens], names=[])
    spans = []
    for entity in entities:
        inside = [at for at, t in enumerate(tokens) if t[1] < entity["end"] and entity["begin"] < t[2]]
        if inside and entity["type"] in RE3D_KINDS:
            spans.append((RE3D_KINDS[entity["type"]], inside[0], inside[-1] + 1, entity["confidence"]))
    spans.sort(key=lambda s: (s[1] - s[2], s[1]))
    for kind, start, end, confidence in spans:
        while start < end and sentence.forms[start].lower() in DETERMINERS:
            start += 1
        if start == end or any(a < end and start < b for _, a, b in sentence.names):
            continue
        head = next((at for at in range(start + 1, end) if sentence.forms[at] in STOP_AT), end) - 1
        if confidence and sentence.forms[head][0].isupper() and sentence.forms[head].lower() not in PRONOUNS:
            sentence.names.append((kind, start, end))
        else:
            sentence.unjudged.update(range(start, end))
    sentence.names.sort(key=lambda m: m[1])
    named = {w for _, a, b in sentence.names for w in range(a, b)}
    sentence.unjudged -= named
    return sentence


def split_documents(documents: list) -> tuple[list, list]:
    """Every fifth document is held out."""
    train = [s for at, d in enumerate(documents) if at % 5 != 4 for s in d]
    dev = [s for at, d in enumerate(documents) if at % 5 == 4 for s in d]
    return train, dev


@dataclass
class Corpus:
    """Everything read: training sentences and the development sets by name."""

    train: list[Sentence]
    dev: dict[str, list[Sentence]]
    rolesets: list[tuple[str, list[str]]]


def read_all(data: Path) -> Corpus:
    """Reads the data folder whole."""
    train, dev = [], {}
    for part in ("train", "dev"):
        ewt = read_conllu(data / "treebanks" / f"ewt-{part}.conllu", "ewt")
        roles = read_roles(data / "roles" / f"ewt-srl-{part}.tsv")
        for sentence in ewt:
            sentence.predicates = roles.get(sentence.sent_id)
        gum = read_conllu(data / "treebanks" / f"gum-{part}.conllu", "gum")
        if part == "train":
            train += ewt + gum
        else:
            dev |= {"ewt": ewt, "gum": gum}
    for name, documents in (
        ("wikigold", read_wikigold(data / "entities" / "wikigold" / "wikigold.conll.txt")),
        ("re3d", read_re3d(data / "entities" / "re3d")),
    ):
        kept, dev[name] = split_documents(documents)
        train += kept
    return Corpus(train, dev, read_rolesets(data / "roles" / "rolesets.tsv"))


def read_rolesets(path: Path) -> list[tuple[str, list[str]]]:
    """(roleset, aliases) in file order."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    return [(row[0], row[2].split()) for row in rows]


def role_id(label: str) -> int:
    """Index of the base role; an unknown one is an adverbial."""
    base = base_role(label)
    return ROLE.index(base) if base in ROLE else ROLE.index("ARGM-ADV")
