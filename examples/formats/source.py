"""The plain markup that every paper of the pile is written in; examples/README.md explains it to a writer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["title", "heading", "item", "row", "right", "page", "text"]

CHANGE = re.compile(r"\{--(?P<old>.*?)--\}\{\+\+(?P<new>.*?)\+\+\}")
MARKS: tuple[tuple[str, Kind], ...] = (("# ", "title"), ("## ", "heading"), ("> ", "right"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paper. ``level`` counts from 0 and is the depth of an automatic number; ``cells`` are a row's."""

    kind: Kind
    text: str = ""
    level: int = 0
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A paper as written: its name without ending, what its head says, and its lines."""

    name: str
    head: dict[str, str]
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """The words of the title line."""
        return next(line.text for line in self.lines if line.kind == "title")


def read_source(path: Path) -> Source:
    """Read one file of examples/sources: ``key: value`` lines, ``---``, then the paper."""
    head, _, body = path.read_text(encoding="utf-8").partition("---\n")
    entries = (entry.partition(": ") for entry in head.splitlines())
    return Source(path.stem, {key: value for key, _, value in entries}, tuple(_lines(body)))


def tables(lines: tuple[Line, ...]) -> Iterator[Line | list[Line]]:
    """Give the lines in order, rows that follow one another gathered into one list."""
    rows: list[Line] = []
    for line in lines:
        if line.kind == "row":
            rows.append(line)
            continue
        if rows:
            yield rows
            rows = []
        yield line
    if rows:
        yield rows


def accepted(text: str) -> str:
    """Return the text with its marked changes carried out."""
    return CHANGE.sub(lambda change: change["new"], text)


def _lines(body: str) -> Iterator[Line]:
    for raw in body.splitlines():
        if raw:
            yield _line(raw)


def _line(raw: str) -> Line:
    if raw == "===":
        return Line("page")
    if raw.startswith("|"):
        return Line("row", cells=tuple(cell.strip() for cell in raw.strip("|").split("|")))
    if item := re.match(r"(\*+) (.*)", raw):
        return Line("item", item[2], len(item[1]) - 1)
    for mark, kind in MARKS:
        if raw.startswith(mark):
            return Line(kind, raw.removeprefix(mark))
    return Line("text", raw)
