"""From the head word of an argument to its span: which children of the head belong to it, learned by counting.

The rules are keyed by how the predicate stands below the head (the relation of the head's child on the way to it, or
not at all), the role, the child's relation and its side. `crates/syntax/src/arguments.rs` applies them."""

from collections import defaultdict

from .corpus import Sentence, role_id
from .features import argument_head, children_of
from .labels import rel_id

ANY = -1
# The predicate does not stand below the head.
APART = -2
LEAST = 6


def chain(heads: list[int], word: int) -> list[int]:
    """The word and everything above it."""
    found = []
    while word >= 0 and word not in found:
        found.append(word)
        word = heads[word]
    return found


def branch(heads: list[int], rels: list[int], head: int, predicate: int) -> int:
    """The relation of the child of `head` that the predicate stands below."""
    above = chain(heads, predicate)
    if head in above[1:]:
        return rels[above[above.index(head) - 1]]
    return APART


def keys(branch_rel: int, role: int, rel: int, side: int, trait: int):
    yield branch_rel, role, rel, side, trait
    yield branch_rel, role, rel, side, ANY
    yield branch_rel, ANY, rel, side, trait
    yield branch_rel, ANY, rel, side, ANY
    yield (ANY if branch_rel >= 0 else branch_rel), ANY, rel, side, ANY


CLAUSAL = {rel_id(r) for r in ("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "expl", "cop", "aux", "aux:pass", "mark")}
CONJ = rel_id("conj")


def trait(rels, children, head: int, child: int, predicate: int) -> int:
    """Of a conjunct, 0 where it is a clause of its own; of other words, 0 where the predicate stands between."""
    if rels[child] == CONJ:
        return 0 if any(rels[at] in CLAUSAL for at in children[child]) else 1
    return 0 if min(head, child) < predicate < max(head, child) else 1


def learn(train: list[Sentence]) -> dict[tuple, bool]:
    """Whether the child belongs to the span, for each key seen often enough."""
    counts = defaultdict(lambda: [0, 0])
    for sentence in train:
        if not sentence.predicates:
            continue
        rels = [rel_id(r) for r in sentence.rels]
        children = children_of(sentence.heads)
        for predicate, _, arguments in sentence.predicates:
            above = chain(sentence.heads, predicate)
            for label, start, end in arguments:
                role, head = role_id(label), argument_head(sentence, start, end)
                of = branch(sentence.heads, rels, head, predicate)
                for child in children[head]:
                    if child in above:
                        continue
                    for key in keys(of, role, rels[child], int(child > head), trait(rels, children, head, child, predicate)):
                        counts[key][start <= child < end] += 1
    rules = {key: yes > no for key, (no, yes) in counts.items() if yes + no >= LEAST}
    return {key: keep for key, keep in rules.items() if not redundant(rules, key, keep)}


def redundant(rules: dict, key: tuple, keep: bool) -> bool:
    """Whether a more general rule says the same."""
    order = list(keys(*key)) if ANY not in (key[1], key[4]) else []
    for general in order[1:]:
        if general in rules:
            return rules[general] == keep
    return False


def span(sentence: Sentence, rels, children, head: int, predicate: int, role: int, rules) -> tuple[int, int]:
    above = chain(sentence.heads, predicate)
    of = branch(sentence.heads, rels, head, predicate)
    inside, todo = {head}, []
    for child in children[head]:
        if child in above:
            continue
        found = (rules[key] for key in keys(of, role, rels[child], int(child > head), trait(rels, children, head, child, predicate)) if key in rules)
        if next(found, True):
            todo.append(child)
    while todo:
        at = todo.pop()
        if at not in inside:
            inside.add(at)
            todo.extend(children[at])
    start, end = head, head + 1
    while start - 1 in inside:
        start -= 1
    while end in inside:
        end += 1
    return trim(sentence.forms, [r == rel_id("punct") for r in rels], start, head, end)


PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘"}
OPENERS = set(PAIRS.values())


def trim(forms, is_punct, start: int, head: int, end: int) -> tuple[int, int]:
    """Takes marks off the edges; a bracket or quote stays where its partner is inside."""
    while start < head and is_punct[start] and not partner(forms, start, start, end):
        start += 1
    while end > head + 1 and is_punct[end - 1] and not partner(forms, end - 1, start, end):
        end -= 1
    return start, end


def partner(forms, at: int, start: int, end: int) -> bool:
    form = forms[at]
    if form == '"':
        return forms[start:end].count('"') % 2 == 0
    if form in PAIRS:
        return PAIRS[form] in forms[start:at]
    if form in OPENERS:
        return any(PAIRS.get(f) == form for f in forms[at:end])
    return False
