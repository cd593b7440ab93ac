"""The text of a letter: one block a line, its first sign telling what it is. How it is written stands in README.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STYLES = {"# ": "Title", "## ": "Heading 1", "< ": "Flush", "> ": "Right", "~ ": "Small", "- ": "Item", "^ ": "Lead"}
"""What the first signs of a line make of it; without one it is body text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: the name of its style and its text, places to fill included."""

    style: str
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the share of the width that each column has, the head, and the rows; a row of one cell is a control."""

    widths: tuple[int, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Line | Table


@dataclass(frozen=True, slots=True)
class Source:
    """A letter's text: its blocks in order, and what its first line says of the page (size and leading in points)."""

    name: str
    lang: str
    blocks: tuple[Block, ...]
    page: dict[str, str]


def read_source(path: Path) -> Source:
    """Read ``reminder.zh.txt``: name, language, blocks."""
    name, lang = path.stem.split(".")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    page: dict[str, str] = {}
    if lines[0].startswith("@ "):
        page = dict(part.split("=") for part in lines.pop(0)[2:].split())
    return Source(name, lang, tuple(_blocks(lines)), page)


def _blocks(lines: list[str]) -> Iterator[Block]:
    table: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            table.append(line)
            continue
        if table:
            yield _table(table)
            table = []
        if line:
            yield _line(line)


def _line(line: str) -> Line:
    if line.startswith("{%p"):
        return Line("Flush", line)
    sign = next((sign for sign in STYLES if line.startswith(sign)), "")
    return Line(STYLES.get(sign, "Body Text"), line.removeprefix(sign))


def _table(lines: list[str]) -> Table:
    widths = tuple(int(width) for width in lines[0].removeprefix("|=").split())
    head, *rows = (tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines[1:])
    return Table(widths, head, tuple(rows))
