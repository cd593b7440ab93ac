"""What a value of ``matter.toml`` may be: how it is read, and what is wanted where it cannot be."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from songbang.basis.case_facts import WANTED
from songbang.basis.case_rows import read_day, read_number
from songbang.basis.fact_kinds import FactKind
from songbang.basis.known import count
from songbang.basis.words import Words
from songbang.matter.event_fields import FIELDS, OPTIONS

LONGEST_TEXT = 4000
LARGEST_OFFSET = 100_000_000
_PLACE = re.compile(r"[a-z]{2}(-[a-z0-9]{1,3}){0,2}")


@dataclass(frozen=True, slots=True)
class Cell:
    """How a value is read (``None``: it cannot be), and what to write instead."""

    read: Callable[[object], object]
    wanted: Words


def cell(kind: FactKind, *options: str) -> Cell:
    """Return the cell of a kind of value; a choice has its options."""
    if kind is FactKind.CHOICE:
        return Cell(lambda value: _choice(value, options), WANTED[kind].fill(options=", ".join(options)))
    return Cell(_READERS[kind], WANTED[kind])


def _choice(value: object, options: tuple[str, ...]) -> str | None:
    plain = value.strip().lower().replace(" ", "_") if isinstance(value, str) else None
    return plain if plain in options else None


def _yes(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _whole(value: object) -> int | None:
    return count({"": value}, "")


def _text(value: object) -> str | None:
    """Read text as it stands, without what a terminal would act on; a number is text too."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    kept = "".join(one for one in str(value)[:LONGEST_TEXT] if one.isprintable() or one == "\n")
    return kept.strip()


def _place(value: object) -> str | None:
    plain = value.strip().lower() if isinstance(value, str) else ""
    return plain if _PLACE.fullmatch(plain) else None


def _offset(value: object) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LARGEST_OFFSET
    return value if fits and isinstance(value, int) else None


_READERS: Mapping[FactKind, Callable[[object], object]] = {
    FactKind.YES: _yes,
    FactKind.DAY: read_day,
    FactKind.SUM: read_number,
    FactKind.COUNT: _whole,
    FactKind.TEXT: _text,
}
YES, DAY, SUM = cell(FactKind.YES), cell(FactKind.DAY), cell(FactKind.SUM)
COUNT, TEXT = cell(FactKind.COUNT), cell(FactKind.TEXT)
OFFSET = Cell(_offset, WANTED[FactKind.COUNT])
PLACE = Cell(
    _place,
    Words(
        "写地方代码：cn（内地）、cn-sh（上海）、cn-gd-sz（深圳）。",
        "Write the code of a place: cn (mainland), cn-sh (Shanghai), cn-gd-sz (Shenzhen).",
    ),
)
EVENT_CELLS = {
    kind: {name: cell(what, *OPTIONS.get(name, ())) for name, what in fields.items()} for kind, fields in FIELDS.items()
}
"""The cells of each kind of event."""
