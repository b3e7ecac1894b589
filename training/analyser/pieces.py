"""Words to word pieces, and the case shape of a word. `crates/syntax/src/pieces.rs` does the same at run time."""

import unicodedata
from functools import lru_cache

# The folding table covers Latin, Greek, Cyrillic, punctuation and full-width letters; the rest stays as it is.
FOLD_RANGES = [(0x80, 0x3000), (0xFB00, 0xFB07), (0xFF00, 0xFFF0)]
ALIKE = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...", "•": "*", "\u00ad": "",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
}
MAX_PIECES = 8
MAX_CHARS = 60

SHAPES = ["lower", "Title", "UPPER", "Initial", "miXed", "digits", "sign"]


def fold_char(char: str) -> str:
    """Lower case without accents; typographic quotes and dashes as the plain ones."""
    if char in ALIKE:
        return ALIKE[char]
    decomposed = unicodedata.normalize("NFD", char.lower())
    kept = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    return "".join(c for c in kept if unicodedata.category(c) not in ("Cc", "Cf"))


def fold_table() -> dict[str, str]:
    """Every character of the covered ranges that folding changes."""
    table = {}
    for first, last in FOLD_RANGES:
        for code in range(first, last):
            char = chr(code)
            if fold_char(char) != char:
                table[char] = fold_char(char)
    return table


FOLD = fold_table()


def fold(form: str) -> str:
    """The form as the vocabulary knows it."""
    return "".join(c.lower() if c < "\x80" else FOLD.get(c, c) for c in form)


MARKS = {chr(c) for first, last in FOLD_RANGES for c in range(first, last) if unicodedata.category(chr(c))[0] not in "LMNC"}


def is_mark(char: str) -> bool:
    """Characters that stand alone: anything but letters, digits and combining marks."""
    return not char.isalnum() if char < "\x80" else char in MARKS


def runs(form: str) -> list[str]:
    """`u.s.` is `u`, `.`, `s`, `.`: each mark alone, each run of other characters together."""
    found, run = [], ""
    for char in form:
        if is_mark(char):
            if run:
                found.append(run)
                run = ""
            if char > " ":
                found.append(char)
        else:
            run += char
    return found + ([run] if run else [])


class Pieces:
    """The word-piece vocabulary: longest match first."""

    def __init__(self, vocab: list[str]):
        self.ids = {piece: at for at, piece in enumerate(vocab)}
        self.unknown = self.ids["[UNK]"]
        self.start = self.ids["[CLS]"]
        self.end = self.ids["[SEP]"]
        self.mask = self.ids["[MASK]"]
        self.word = lru_cache(maxsize=200_000)(self._word)

    def _run(self, run: str) -> list[int]:
        found, at = [], 0
        while at < len(run):
            for to in range(len(run), at, -1):
                piece = run[at:to] if at == 0 else "##" + run[at:to]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    at = to
                    break
            else:
                return [self.unknown]
        return found

    def _word(self, form: str) -> tuple[int, ...]:
        found = []
        for run in runs(fold(form)[:MAX_CHARS]):
            found.extend(self._run(run))
            if len(found) >= MAX_PIECES:
                break
        return tuple(found[:MAX_PIECES]) or (self.unknown,)


def shape(form: str) -> int:
    """The case shape of a word, an index into `SHAPES`."""
    letters = [c for c in form if c.isalpha()]
    if any("0" <= c <= "9" for c in form):
        return 5
    if not letters:
        return 6
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 0
    if all(upper):
        return 3 if len(letters) == 1 else 2
    return 1 if upper[0] and not any(upper[1:]) else 4
