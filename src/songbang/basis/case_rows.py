"""The tables among the facts of a case: what was paid, which damages are agreed, what goes back."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from songbang.basis.known import as_number

KEYS: Mapping[str, frozenset[str]] = {
    "paid": frozenset({"from", "to", "amount", "currency"}),
    "damages": frozenset({"amount", "currency", "multiple", "of", "for", "rule", "who", "blank"}),
    "return": frozenset({"multiple"}),
}
"""What a table of each fact may hold."""
RETURNS = frozenset({"all", "since_breach", "none"})
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years of a day that somebody lives; others are misreadings, or stand for never."""

Row = Mapping[str, object]


def read_rows(name: str, value: object) -> tuple[Row, ...] | None:
    """Read a list of tables; a single table is a list of one."""
    rows = [value] if isinstance(value, Mapping) else value
    if not isinstance(rows, list | tuple):
        return None
    found = [read_row(name, row) for row in rows]
    return None if None in found else tuple(row for row in found if row is not None)


def read_row(name: str, row: object) -> Row | None:
    """Read one table: its days and numbers as such. A key that is not known, or a value that is not read, spoils it."""
    if not isinstance(row, Mapping) or not KEYS[name].issuperset(row):
        return None
    read: dict[str, object] = {}
    for key, value in row.items():
        reader = _CELLS.get(key)
        read[key] = value if reader is None or value is None else reader(value)
        if value is not None and read[key] is None:
            return None
    return read if _whole(name, read) else None


def read_return(value: object) -> object:
    """Read what is to be returned: a word for it, or a multiple in a table."""
    if isinstance(value, Mapping):
        return read_row("return", value)
    plain = value.strip().lower() if isinstance(value, str) else None
    return plain if plain in RETURNS else None


def read_day(value: object) -> date | None:
    """Read a day, also one written as text."""
    found = value.date() if isinstance(value, datetime) else value
    try:
        found = date.fromisoformat(found) if isinstance(found, str) else found
    except ValueError:
        return None
    return found if isinstance(found, date) and FIRST_YEAR <= found.year <= LAST_YEAR else None


def read_number(value: object) -> Decimal | None:
    """Read a number that is not negative; ``1/3`` is one too."""
    if isinstance(value, float):
        return as_number(str(value))
    if isinstance(value, str) and "/" in value:
        try:
            return _share(Fraction(value))
        except (ValueError, ZeroDivisionError):
            return None
    return as_number(value)


def _share(share: Fraction) -> Decimal | None:
    """Return a share such as a third, fine enough that no sum of money feels it."""
    found = Decimal(share.numerator) / Decimal(share.denominator) if share >= 0 else None
    return None if found is None else as_number(round(found, 9))


def _whole(name: str, row: Row) -> bool:
    """Tell whether a table says what it is there for: a sum, and days in their order."""
    amount, first, last = row.get("amount"), row.get("from"), row.get("to")
    if name == "paid":
        return amount is not None and not (isinstance(first, date) and isinstance(last, date) and last < first)
    if name == "return":
        return row.get("multiple") is not None
    return amount is None or row.get("multiple") is None


_CELLS: Mapping[str, Callable[[object], object]] = {
    "from": read_day,
    "to": read_day,
    "amount": read_number,
    "multiple": read_number,
}
