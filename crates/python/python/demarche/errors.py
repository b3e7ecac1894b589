"""The errors of the package: one tree, a class for each kind of error that the library tells apart.

Catch :class:`Error` for all of them, :class:`RecordError` for those of a record, or a class of its own for one kind. Each is also what
Python itself would raise: an :class:`ArgumentError` is a ``ValueError``, an :class:`IoError` an ``OSError``.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "ArgumentError", "BusyError", "DamagedError", "Error", "FullError", "IoError", "LaterVersionError", "LexiconError", "ModelError",
    "NotARecordError", "ReadOnlyError", "RecordError",
]


class Error(Exception):
    """Anything that goes wrong in Démarche. ``diagnostics`` names the places at fault, with file, line and column, where there are any."""

    kind: ClassVar[str] = ""
    diagnostics: list[str]

    def __init__(self, message: str = "", diagnostics: list[str] | None = None) -> None:
        super().__init__(message)
        self.diagnostics = diagnostics or []

    def __str__(self) -> str:
        return "\n".join([str(self.args[0]) if self.args else "", *self.diagnostics])


class ModelError(Error):
    """A model file can't be used."""

    kind = "model"


class LexiconError(Error):
    """Lexicon files have mistakes; ``diagnostics`` has them all."""

    kind = "lexicon"


class IoError(Error, OSError):
    """A file or folder can't be read."""

    kind = "io"


class ArgumentError(Error, ValueError):
    """What was asked for makes no sense: a day that is none, a span outside the text, a party that no one is."""

    kind = "argument"


class RecordError(Error):
    """Anything that is wrong with a record."""


class NotARecordError(RecordError):
    """The file is no record of Démarche."""

    kind = "record/not-a-record"


class LaterVersionError(RecordError):
    """The record was written by a later version of the program."""

    kind = "record/later-version"


class DamagedError(RecordError):
    """The file is damaged."""

    kind = "record/damaged"


class BusyError(RecordError):
    """Another program is writing to the record."""

    kind = "record/busy"


class ReadOnlyError(RecordError, PermissionError):
    """The file or its folder can't be written to."""

    kind = "record/read-only"


class FullError(RecordError, OSError):
    """The disk, or the room that the record may take, is full."""

    kind = "record/full"


class RecordIoError(RecordError, IoError):
    """The record can't be opened or read."""

    kind = "record/io"


class RecordArgumentError(RecordError, ArgumentError):
    """What was asked of the record makes no sense."""

    kind = "record/argument"


def _tree(root: type[Error]) -> dict[str, type[Error]]:
    found = {root.kind: root} if root.__dict__.get("kind") else {}
    for branch in root.__subclasses__():
        found.update(_tree(branch))
    return found


#: The class of each kind, by the library's name for it.
BY_KIND: dict[str, type[Error]] = _tree(Error)


def _of_kind(kind: str, message: str, diagnostics: list[str]) -> Error:
    """The exception for an error of the library. A kind without a class is still an :class:`Error`."""
    return BY_KIND.get(kind, Error)(message, diagnostics)
