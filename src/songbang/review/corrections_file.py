"""The file of corrections: a small TOML file that a person fills in, read with the line of whatever is wrong."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

from songbang.basis.correction import Corrections, TermCorrection, WordsCorrection
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.review.values import value_of

NO_KIND = Words("没有「{kind}」这种条款", "there is no clause kind “{kind}”")
NO_NAME = Words("缺少 {name}", "{name} is missing")

NAME: Final = "corrections.toml"
_HEAD: Final = re.compile(r"^\s*\[\[\s*(words|term)\s*\]\]", re.MULTILINE)
_BROKEN: Final = Words(
    "更正文件「{file}」读不了（{why}）。", "The file of corrections “{file}” cannot be read ({why})."
)
_MEND: Final = Words(
    "照着旁边的条目改好，再运行一次。", "Mend it after the entries beside it and run the command again."
)
_WRONG: Final = Words(
    "更正文件第 {line} 行这一条用不了：{why}。", "The correction at line {line} cannot be used: {why}."
)

Correction = TypeVar("Correction", WordsCorrection, TermCorrection)


class CorrectionsError(Exception):
    """The file cannot be read at all: what is wrong, and what to do next."""

    def __init__(self, says: Words, do: Words) -> None:
        super().__init__(says.en)
        self.says = says
        self.do = do


class _EntryError(Exception):
    """An entry is not filled in as it must be; says why in two languages."""

    def __init__(self, says: Words) -> None:
        super().__init__(says.en)
        self.says = says


def read_corrections(path: Path) -> tuple[Corrections, list[Problem]]:
    """Return what is filled in. Entries left open are passed over; each that is wrong is a problem with its line.

    Raises ``CorrectionsError`` where the file cannot be opened or is no TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        said = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        why = str(error).splitlines()[0][:200]
        raise CorrectionsError(_BROKEN.fill(file=path.name, why=why), _MEND) from None
    problems: list[Problem] = []
    lines = {kind: _lines(text, kind) for kind in ("words", "term")}
    return Corrections(
        tuple(_entries(said.get("words"), lines["words"], _words, path.name, problems)),
        tuple(_entries(said.get("term"), lines["term"], _term, path.name, problems)),
    ), problems


def _entries(
    said: object,
    lines: list[int],
    make: Callable[[dict[str, Any], int], Correction | None],
    name: str,
    problems: list[Problem],
) -> Iterator[Correction]:
    for at, entry in enumerate(said if isinstance(said, list) else []):
        line = lines[at] if at < len(lines) else 1
        try:
            made = make(entry, line) if isinstance(entry, dict) else None
        except _EntryError as error:
            says = _WRONG.fill(line=line, why=error.says)
            problems.append(Problem("corrections_wrong", name, says, _MEND))
        else:
            if made is not None:
                yield made


def _words(entry: dict[str, Any], line: int) -> WordsCorrection | None:
    right = entry.get("right", "")
    if right == "":
        return None
    box = entry.get("box")
    if not isinstance(box, list) or len(box) != 4 or not all(isinstance(side, int | float) for side in box):
        raise _EntryError(Words("box 要有四个数", "box takes four numbers"))
    if not isinstance(right, str) or "\n" in right:
        raise _EntryError(Words("right 要写成一行文字", "right takes one line of words"))
    left, top, edge, foot = (float(side) for side in box)
    page = _field(entry, "page", int)
    return WordsCorrection(
        _field(entry, "sha256", str), page, (left, top, edge, foot), str(entry.get("read", "")), right, line
    )


def _term(entry: dict[str, Any], line: int) -> TermCorrection | None:
    right = entry.get("right", "")
    if right == "":
        return None
    kind, name = _field(entry, "clause", str), _field(entry, "name", str)
    if kind not in {one.value for one in Kind}:
        raise _EntryError(NO_KIND.fill(kind=kind))
    value = value_of(name, right)
    if isinstance(value, Words):
        raise _EntryError(value)
    return TermCorrection(_field(entry, "sha256", str), kind, _field(entry, "start", int), name, value.value, line)


Field = TypeVar("Field", int, str)


def _field(entry: dict[str, Any], name: str, kind: type[Field]) -> Field:
    value = entry.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _EntryError(NO_NAME.fill(name=name))
    return value


def _lines(text: str, kind: str) -> list[int]:
    return [text.count("\n", 0, found.start(1)) + 1 for found in _HEAD.finditer(text) if found.group(1) == kind]
