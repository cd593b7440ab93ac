"""A document as plain data for the typesetter: every word a string of JSON, cleaned of what no page can hold."""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields

from songbang.reports.pdf.document import Block, Card, Document, Grid, Heading, Line, Run
from songbang.reports.plain_values import Json
from songbang.reports.stand.picture.letters import text_width

JOINERS = "\u200c\u200d"
"""They shape the letters beside them, and turn nothing around."""
SHORT, LONGEST, LINE = 11.0, 60.0, 46.0
"""In letters: a column no wider than this is as wide as it needs; beyond the longest it weighs no more; a line."""

NAMELESS = Run("–")
"""What stands for a heading that has no words to show, as a paper without a name."""


def data_of(document: Document, families: tuple[str, ...], unshown: frozenset[str]) -> str:
    """Return the document as JSON; ``unshown`` are characters that no font of the machine holds."""
    made = {**_object(document, unshown), "families": list(families), "names": sorted(_names(document.blocks))}
    return json.dumps(made, ensure_ascii=True)


def shown(text: str, unshown: frozenset[str]) -> str:
    """Return text as it can be printed; a character that has no shape here is named by its number."""
    return "".join(_letter(one, unshown) for one in text)


def _letter(one: str, unshown: frozenset[str]) -> str:
    kind = unicodedata.category(one)
    if one in unshown or kind in {"Cn", "Co", "Cs"}:
        return f"[U+{ord(one):04X}]"
    if one in f"\n\u3000{JOINERS}":
        return one
    if one == "\t" or kind in {"Zs", "Zl", "Zp"}:
        return " "
    # The rest could turn the order of the words around, or says nothing.
    return "" if kind in {"Cc", "Cf"} else one


def _plain(value: object, unshown: frozenset[str]) -> Json:
    if isinstance(value, str):
        return shown(value, unshown)
    if isinstance(value, tuple):
        return [_plain(one, unshown) for one in value]
    if isinstance(value, bool | int):
        return value
    return _object(value, unshown)


def _object(value: object, unshown: frozenset[str]) -> dict[str, Json]:
    """Return one of the document's nouns with its kind; a table also with how wide its columns are."""
    held = {field.name: _plain(getattr(value, field.name), unshown) for field in fields(value)}  # type: ignore[arg-type]
    if isinstance(value, Heading) and not shown(_text(value.line), unshown).strip():
        held["line"] = [_object(NAMELESS, unshown)]
    if isinstance(value, Grid):
        held["widths"] = _widths(value)
    return {"kind": type(value).__name__.lower(), **held}


def _widths(grid: Grid) -> list[Json]:
    """Return for each column its share of the page, 0 for one that is as wide as it needs."""
    widest = [max(_wide(name), *(_wide(_text(row[at])) for row in grid.rows)) for at, name in enumerate(grid.head)]
    if sum(widest) + len(widest) <= LINE:
        return [0] * len(widest)
    free = (at not in grid.numbers and wide > SHORT for at, wide in enumerate(widest))
    return [round(min(wide, LONGEST)) if fits else 0 for wide, fits in zip(widest, free, strict=True)]


def _wide(text: str) -> float:
    return max((text_width(line, 1.0) for line in text.split("\n")), default=0.0)


def _text(line: Line) -> str:
    return "".join(run.text for run in line)


def _names(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the names that something can lead to."""
    for block in blocks:
        if isinstance(block, Heading | Card) and block.name:
            yield block.name
        if isinstance(block, Card):
            yield from _names(block.blocks)
