"""One tree of exceptions, a class for each kind of error that the library has."""

from __future__ import annotations

import os
import pickle
import sqlite3

import pytest

import demarche
from demarche import _native, errors


def test_every_kind_of_the_library_has_its_class():
    assert set(errors.BY_KIND) == set(_native.error_kinds())
    assert len(set(errors.BY_KIND.values())) == len(errors.BY_KIND)
    for kind, of in errors.BY_KIND.items():
        assert issubclass(of, demarche.Error) and of.kind == kind
        assert issubclass(of, demarche.RecordError) == kind.startswith("record/")
        made = errors._of_kind(kind, "why", ["where"])
        assert type(made) is of and str(made) == "why\nwhere"


def test_a_kind_without_a_class_is_still_an_error():
    assert type(errors._of_kind("new", "why", [])) is demarche.Error


@pytest.mark.parametrize(
    ("work", "kind"),
    [
        (lambda tmp: demarche.Coder("no-such.model"), demarche.IoError),
        (lambda tmp: demarche.Coder(_written(tmp, "x.model", "no model")), demarche.ModelError),
        (lambda tmp: demarche.Coder(lexicon=_bad_lexicon(tmp)), demarche.LexiconError),
        (lambda tmp: demarche.Document("text", date="soon"), demarche.ArgumentError),
        (lambda tmp: demarche.Document("  "), demarche.ArgumentError),
        (lambda tmp: demarche.Record(tmp / "no.db").find(), demarche.RecordError),
        (lambda tmp: demarche.Record(_written(tmp, "x.db", "no record" * 900)).find(), demarche.NotARecordError),
        (lambda tmp: demarche.Record(_later(tmp)).find(), demarche.LaterVersionError),
        (lambda tmp: demarche.Record(tmp / "no.db").find(type="nonsense"), demarche.ArgumentError),
    ],
)
def test_errors_come_as_their_class(tmp_path, work, kind):
    with pytest.raises(kind):
        work(tmp_path)


def _written(folder, name, text):
    (folder / name).write_text(text)
    return folder / name


def _bad_lexicon(folder):
    (folder / "actors").mkdir()
    _written(folder / "actors", "bad.lex", "state Nowhere\n  nonsense here\n")
    return folder


def _later(folder):
    path = folder / "later.db"
    demarche.Record(path).add(["Peru met Chile."], demarche.Coder())
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 9999")
    return path


def test_mistakes_of_a_lexicon_come_with_their_places(tmp_path):
    with pytest.raises(demarche.LexiconError) as caught:
        demarche.Coder(lexicon=_bad_lexicon(tmp_path))
    assert any("bad.lex:" in of for of in caught.value.diagnostics)


def test_a_record_that_another_writes_to_is_busy(tmp_path, coder):
    path = tmp_path / "r.db"
    demarche.Record(path).add(["Peru met Chile."], coder)
    child, parent = os.pipe()
    pid = os.fork()
    if pid == 0:
        # A writer of its own process, killed below.
        _hold(path, parent)
    try:
        os.read(child, 1)
        with pytest.raises(demarche.BusyError):
            demarche.Record(path).add(["Chile met Peru."], coder)
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def _hold(path, ready):
    import fcntl

    lock = open(f"{path}.lock", "a")  # noqa: SIM115
    fcntl.flock(lock, fcntl.LOCK_EX)
    os.write(ready, b"1")
    os.read(os.pipe()[0], 1)


def test_errors_are_pythons_own_too():
    assert issubclass(demarche.ArgumentError, ValueError) and issubclass(demarche.IoError, OSError)
    assert issubclass(demarche.ReadOnlyError, PermissionError)
    assert pickle.loads(pickle.dumps(demarche.BusyError("why"))).args == ("why",)
