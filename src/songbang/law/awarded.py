"""What a court granted in a reported case, in figures: to set a claim beside it. It is shown, never asserted."""

from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.known import as_number
from songbang.law.cells import Cells
from songbang.law.faults import WRONG_VALUE

KEYS = frozenset({"damages", "ratio", "back"})


@dataclass(frozen=True, slots=True)
class Awarded:
    """What was granted where a breach was found, as reported; ``None`` where it is not told.

    ``damages`` in yuan; ``ratio`` of the damages to the compensation of the whole term, to two places; ``back`` the
    compensation to be returned, in yuan.
    """

    damages: Decimal | None
    ratio: Decimal | None
    back: Decimal | None


def awarded(cells: Cells) -> Awarded | None:
    """Read the entry ``awarded`` of a case, which may be left out; each figure of it too, but not the damages."""
    row = cells.row.get("awarded")
    if "awarded" not in cells.row:
        return None
    if not isinstance(row, dict) or "damages" not in row:
        cells.fault(WRONG_VALUE, key="awarded", wanted='a table with its damages: {damages: "500000", ratio: "1.85"}')
        return None
    inner = Cells(row, f"{cells.where} awarded", cells.faults)
    inner.only(KEYS)
    return Awarded(*(_figure(inner, key) for key in ("damages", "ratio", "back")))


def _figure(cells: Cells, key: str) -> Decimal | None:
    found = as_number(cells.row.get(key))
    if key in cells.row and found is None:
        cells.fault(WRONG_VALUE, key=f"awarded {key}", wanted='a figure from zero up: "500000"')
    return found
