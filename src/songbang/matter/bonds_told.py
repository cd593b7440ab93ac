"""Training bonds, sign-on money and shares, as the file tells them."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from songbang.basis.case_rows import read_day, read_number
from songbang.basis.fact_kinds import FactKind
from songbang.basis.words import Words
from songbang.matter.cells import COUNT, DAY, SUM, TEXT, YES, Cell, cell
from songbang.matter.matter import Bond, Grant
from songbang.matter.sheet import Sheet, entries

Vest = tuple[date, Decimal]


def _vests(value: object) -> tuple[Vest, ...] | None:
    rows = [_vest(one) for one in value] if isinstance(value, list) else [None]
    return None if None in rows else tuple(sorted(one for one in rows if one is not None))


def _vest(row: object) -> Vest | None:
    if isinstance(row, Mapping) and set(row) == {"date", "shares"}:
        row = [row["date"], row["shares"]]
    if not isinstance(row, Sequence) or isinstance(row, str) or len(row) != 2:
        return None
    day, shares = read_day(row[0]), read_number(row[1])
    return None if day is None or shares is None else (day, shares)


VESTS = Cell(
    _vests,
    Words(
        "写成列表，每项是 { date = 2026-12-31, shares = 100 }。",
        "Write a list; each entry is { date = 2026-12-31, shares = 100 }.",
    ),
)
BOND = {
    "kind": cell(FactKind.CHOICE, "training", "sign_on", "other"),
    "start": DAY,
    "months": COUNT,
    "damages": SUM,
    "cost": SUM,
    "name": TEXT,
}
BOND_NEEDS = ("kind", "start", "months", "damages")
GRANT = {
    "name": TEXT,
    "unvested": SUM,
    "vested": SUM,
    "price": SUM,
    "cost": SUM,
    "gain": SUM,
    "clawback": YES,
    "vests": VESTS,
}


def bonds_told(value: object, sheet: Sheet) -> tuple[Bond, ...]:
    """Return the money that is to go back on leaving early, by the day it began to run."""
    rows = _rows("bond", value, BOND, BOND_NEEDS, sheet)
    found = [Bond(**read, source=sheet.source(path)) for path, read in rows]  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda bond: (bond.start, bond.kind, bond.name, bond.months, bond.damages)))


def grants_told(value: object, sheet: Sheet) -> tuple[Grant, ...]:
    """Return the shares and options, by their names."""
    rows = _rows("grant", value, GRANT, ("name",), sheet)
    found = [Grant(**read, source=sheet.source(path)) for path, read in rows]  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda grant: (grant.name, grant.unvested, grant.vested, grant.vests)))


def _rows(
    name: str, value: object, cells: Mapping[str, Cell], needs: Sequence[str], sheet: Sheet
) -> list[tuple[tuple[str, int], dict[str, object]]]:
    """Return the entries that tell all that is needed, each with its place."""
    found = []
    for at, one in enumerate(entries(value)):
        path = (name, at)
        read = sheet.table(path, one, cells)
        if isinstance(one, Mapping) and sheet.whole(path, read, needs):
            found.append((path, read))
    return found
