"""Types of the compiled part; checked against it by ``stubtest``."""

from collections.abc import Iterator, Sequence
from os import PathLike
from typing import Any, final

from typing_extensions import CapsuleType

__all__ = [
    "Batch",
    "Document",
    "Dossier",
    "Pipeline",
    "Reader",
    "Stream",
    "Table",
    "__version__",
    "add",
    "blocks",
    "census",
    "error_kinds",
    "find",
    "links",
    "no_records",
    "parties",
]

__version__: str

@final
class Document:
    """One document, ready to be coded."""

    def __new__(
        cls,
        text: str,
        *,
        date: str | None = None,
        id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        publisher: str | None = None,
        language: str | None = None,
    ) -> Document: ...
    @property
    def id(self) -> str: ...
    @property
    def date(self) -> str | None: ...
    @property
    def title(self) -> str | None: ...
    @property
    def url(self) -> str | None: ...
    @property
    def publisher(self) -> str | None: ...
    @property
    def language(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def given(self) -> str: ...

@final
class Reader(Iterator[Document]):
    """The documents of some files and folders, one at a time."""

    def __new__(cls, paths: Sequence[str | PathLike[str]]) -> Reader: ...
    def __iter__(self) -> Reader: ...
    def __next__(self) -> Document: ...
    @property
    def problems(self) -> list[str]: ...

@final
class Batch:
    """A batch of rows."""

    @property
    def num_rows(self) -> int: ...
    @property
    def column_names(self) -> list[str]: ...
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> CapsuleType: ...
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[CapsuleType, CapsuleType]: ...

@final
class Table:
    """Rows of an answer, all in memory."""

    @property
    def num_rows(self) -> int: ...
    @property
    def column_names(self) -> list[str]: ...
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> CapsuleType: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> CapsuleType: ...

@final
class Stream(Iterator[Batch]):
    """A stream of Arrow batches, made as they are pulled."""

    @property
    def column_names(self) -> list[str]: ...
    @property
    def problems(self) -> list[tuple[str | None, str]]: ...
    def __iter__(self) -> Stream: ...
    def __next__(self) -> Batch: ...
    def __arrow_c_schema__(self) -> CapsuleType: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> CapsuleType: ...

@final
class Pipeline:
    """All stages, ready to run."""

    def __new__(
        cls,
        model: str | PathLike[str] | None = None,
        lexicon: str | PathLike[str] | None = None,
        *,
        every_sentence: bool = False,
        rules_only: bool = False,
    ) -> Pipeline: ...
    @property
    def model_version(self) -> str: ...
    @property
    def warnings(self) -> list[str]: ...
    def code(self, document: Document) -> list[str]: ...
    def code_all(self, documents: Sequence[Document], threads: int | None = None) -> list[list[str]]: ...
    def code_stream(
        self,
        documents: Any,
        *,
        threads: int | None = None,
        json: bool = False,
        problem_rows: bool = False,
        traces: bool = False,
    ) -> Stream: ...
    def relate(
        self, text: str, source: tuple[int, int] | None = None, target: tuple[int, int] | None = None
    ) -> str: ...
    def parse(self, document: Document) -> str: ...
    def roles(self, document: Document) -> str: ...
    def explain(self, sentence: str, date: str | None = None) -> str: ...
    def explain_record(self, document: Document, id: str) -> str | None: ...

@final
class Dossier:
    """Records in the form that analyses run on."""

    @staticmethod
    def of_record(
        record: str | PathLike[str], parties: Sequence[str], lexicon: str | PathLike[str] | None = None
    ) -> Dossier: ...
    @staticmethod
    def of_rows(rows: Any, lexicon: str | PathLike[str] | None = None, last: str | None = None) -> Dossier: ...
    def counts(self) -> tuple[int, int, int]: ...
    def agenda(
        self,
        parties: Sequence[str],
        *,
        as_of: str | None = None,
        dormant_after: int | None = None,
        min_confidence: float = 0.0,
    ) -> Table: ...
    def links(
        self,
        parties: Sequence[str],
        *,
        as_of: str | None = None,
        dormant_after: int | None = None,
        min_confidence: float = 0.0,
    ) -> Table: ...
    def relation(
        self,
        a: str,
        b: str,
        *,
        since: str | None = None,
        until: str | None = None,
        by: str = "month",
        bandwidth: float = 2.0,
        penalty: float | None = None,
        least: int | None = None,
        min_confidence: float = 0.0,
    ) -> tuple[Table, Table]: ...
    def deadlines(
        self, parties: Sequence[str], *, since: str | None = None, until: str | None = None, only_texts: bool = False
    ) -> Table: ...
    def brief(
        self,
        a: str,
        b: str,
        *,
        as_of: str | None = None,
        since: str | None = None,
        by: str = "month",
        dormant_after: int | None = None,
        min_confidence: float = 0.0,
    ) -> tuple[Table, str, str]: ...

def error_kinds() -> list[str]: ...
def no_records(*, json: bool = False, traces: bool = False) -> Table: ...
def parties(texts: Sequence[str], lexicon: str | PathLike[str] | None = None) -> list[str]: ...
def blocks(rows: Any) -> Stream: ...
def links(rows: Any) -> Stream: ...
def find(record: str | PathLike[str], asked: dict[str, Any], *, reports: bool = False, limit: int = 0) -> Table: ...
def census(record: str | PathLike[str]) -> list[tuple[str, int]]: ...
def add(
    record: str | PathLike[str], pipeline: Pipeline, documents: Sequence[Document], threads: int | None = None
) -> tuple[int, int, int]: ...
