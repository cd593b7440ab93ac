"""The documents of a unit, one after the other, each told before it is read."""

from collections.abc import Callable, Iterator, Mapping

from songbang.basis.problem import Problem
from songbang.corpus import files, jsonl, parquet, zipped
from songbang.corpus.document import Document
from songbang.corpus.problems import problem
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece, Unit
from songbang.corpus.waiting import Waiting

Tell = Callable[[int], None]
"""Told the number of the document that is read next."""


def read_unit(unit: Unit, task: Task, passed: Mapping[int, str], tell: Tell) -> Iterator[Document | Problem]:
    """Yield what is in a unit, and what stood in the way. Nothing that a document holds raises.

    ``passed`` gives the numbers of those that are not to be touched, each with the code that says why.
    """
    for number, one in enumerate(_all(unit, task)):
        tell(number)
        if number in passed:
            yield problem(passed[number], one.name, f"{task.seconds:g}")
            continue
        try:
            yield from one.load()
        except Exception as error:  # noqa: BLE001 - one bad document never stops the others
            yield problem(code_of(error), one.name, type(error).__name__)


def code_of(error: Exception) -> str:
    """Return the code of a problem for what opening or reading raised."""
    if isinstance(error, FileNotFoundError):
        return "not_found"
    return "not_allowed" if isinstance(error, PermissionError) else "unreadable"


def _all(unit: Unit, task: Task) -> Iterator[Waiting]:
    for piece in unit.pieces:
        try:
            yield from _waiting(piece, task)
        except Exception as error:  # noqa: BLE001 - a damaged file makes the libraries raise anything
            yield _spoilt(piece, code_of(error), type(error).__name__)


def _waiting(piece: Piece, task: Task) -> Iterator[Waiting]:
    form = piece.source.form
    if form == "file" or (form == "zip" and not piece.end):  # an archive that cannot be opened says why itself
        return files.waiting(piece, task)
    if not piece.end:
        return iter([_spoilt(piece, "unreadable" if piece.size else "empty", form)])
    if form == "zip":
        return zipped.waiting(piece, task)
    if form == "jsonl":
        return jsonl.waiting(piece, task)
    return parquet.waiting(piece, task)


def _spoilt(piece: Piece, code: str, detail: str) -> Waiting:
    told = problem(code, piece.source.name, detail)
    return Waiting(piece.source.name, lambda: iter([told]))
