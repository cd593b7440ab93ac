"""What the papers close, as the file tells it: competitors, scope, territory, reporting."""

import re
from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.matter.cells import COUNT, TEXT, YES, Cell
from songbang.matter.lines import Path
from songbang.matter.matter import Agreement, Firm, Party, Reporting
from songbang.matter.sheet import Sheet, entries

_EVERY = re.compile(r"month|quarter|year|[1-9]\d? months")


def _names(value: object) -> tuple[str, ...] | None:
    rows = [value] if isinstance(value, str) else value
    if not isinstance(rows, list) or not all(isinstance(one, str) for one in rows):
        return None
    return tuple(one.strip() for one in rows if one.strip())


def _every(value: object) -> str | None:
    plain = value.strip().lower() if isinstance(value, str) else ""
    return plain if _EVERY.fullmatch(plain) else None


def _as_told(value: object) -> object:
    return value


NAMES = Cell(_names, Words('写成文字的列表，如 ["乙巳"]。', 'Write a list of texts such as ["Yisi"].'))
EVERY = Cell(_every, Words("写 month、quarter、year 或 2 months。", "Write month, quarter, year, or 2 months."))
LIST = Cell(_as_told, Words("写成列表。", "Write a list."))
PARTY = {"name": TEXT, "address": TEXT, "contact": TEXT}
FIRM = {"name": TEXT, "aliases": NAMES, "affiliates": NAMES, "former": NAMES, "parents": NAMES}
REPORTING = {"every": EVERY, "within_days": COUNT}
AGREEMENT = {
    "competitors": LIST,
    "affiliates": YES,
    "scope": TEXT,
    "technology_wide": YES,
    "territory": TEXT,
    "open_list": YES,
    "reporting": LIST,
}


def party_told(name: str, value: object, sheet: Sheet) -> Party:
    """Return a side as letters name it."""
    read = sheet.table((name,), value, PARTY) if value is not None else {}
    return Party(**{key: str(one) for key, one in read.items()})


def agreement_told(value: object, sheet: Sheet) -> Agreement:
    """Return what the papers close; what was not told is unknown."""
    if value is None:
        return Agreement()
    path: Path = ("agreement",)
    read = sheet.table(path, value, AGREEMENT)
    firms, duties = read.pop("competitors", None), read.pop("reporting", None)
    return Agreement(
        competitors=None if firms is None else firms_told(firms, (*path, "competitors"), sheet),
        reporting=tuple(
            _reporting(one, (*path, "reporting", at), sheet)
            for at, one in enumerate(entries(duties))
            if isinstance(one, Mapping) or sheet.table((*path, "reporting", at), one, REPORTING)
        ),
        **read,  # type: ignore[arg-type] # as their cells read them
    )


def firms_told(value: object, path: Path, sheet: Sheet) -> tuple[Firm, ...]:
    """Return a list of firms; a bare text is a name."""
    found = (_firm(one, (*path, at), sheet) for at, one in enumerate(entries(value)))
    return tuple(one for one in found if one is not None)


def _firm(value: object, path: Path, sheet: Sheet) -> Firm | None:
    read = sheet.table(path, {"name": value} if isinstance(value, str) else value, FIRM)
    if not isinstance(value, str | Mapping) or not sheet.whole(path, {k: v for k, v in read.items() if v}, ("name",)):
        return None
    return Firm(**read)  # type: ignore[arg-type] # as their cells read them


def _reporting(value: object, path: Path, sheet: Sheet) -> Reporting:
    return Reporting(**sheet.table(path, value, REPORTING))  # type: ignore[arg-type] # as their cells read them
