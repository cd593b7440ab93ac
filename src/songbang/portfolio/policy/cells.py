"""Values of a policy file as they are taken: a wrong one is named by its key, a key nobody knows as well."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR, read_number
from songbang.basis.words import Words

Table = Mapping[str, object]
MOST_MONTHS = 1200
MOST_YUAN = Decimal(10) ** 12
_LONGEST = 400


class WrongCell(ValueError):  # noqa: N818 - it is told as a problem and never leaves the reader
    """A cell that cannot be taken: its key, and what belongs there."""

    def __init__(self, key: str, wanted: Words) -> None:
        super().__init__(key)
        self.key = key
        self.wanted = wanted


SHARE = Words("写 0 到 {most} 之间的数，例如 0.5", "a number from 0 to {most}, such as 0.5")
MONTHS = Words("写整月数，例如 6", "a whole number of months, such as 6")
YUAN = Words("写元，例如 3000 或 3000.50", "yuan, such as 3000 or 3000.50")
DAY = Words("写日期，例如 2027-01-01", "a day, such as 2027-01-01")
TEXT = Words("写文字", "words")
YES = Words("写 true 或 false", "true or false")
LIST = Words('写列表，例如 ["研发部"]', 'a list, such as ["R&D"]')
TABLE = Words("写成一个表", "a table")
KNOWN = Words("这里可以有：{names}", "what may stand here: {names}")
ONE_OF = Words("写其中一个：{names}", "one of: {names}")


def table(own: Table, key: str, names: Collection[str], path: str = "") -> Table:
    """Return the table under a key, empty where there is none; a key in it that is not among ``names`` is wrong."""
    found = own.get(key, {})
    if not isinstance(found, Mapping):
        raise WrongCell(path + key, TABLE)
    return checked(found, names, f"{path}{key}.")


def checked(found: Table, names: Collection[str], path: str = "") -> Table:
    """Return a table whose keys are all known."""
    for key in found:
        if key not in names:
            raise WrongCell(path + str(key), KNOWN.fill(names=", ".join(names)))
    return found


def share(own: Table, key: str, path: str, most: int = 1) -> Fraction | None:
    """Return a share as an exact fraction."""
    if key not in own:
        return None
    found = read_number(own[key])
    if isinstance(own[key], bool) or found is None or not 0 <= found <= most:
        raise WrongCell(path + key, SHARE.fill(most=most))
    return Fraction(found)


def months(own: Table, key: str, path: str) -> int | None:
    """Return a whole number of months."""
    found = own.get(key)
    if found is None:
        return None
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= MOST_MONTHS:
        raise WrongCell(path + key, MONTHS)
    return found


def cents(own: Table, key: str, path: str) -> int | None:
    """Return a sum of yuan as whole cents."""
    if key not in own:
        return None
    found = read_number(own[key])
    if isinstance(own[key], bool) or found is None or not 0 <= found <= MOST_YUAN or found * 100 % 1:
        raise WrongCell(path + key, YUAN)
    return int(found * 100)


def day(own: Table, key: str, path: str) -> date | None:
    """Return a day."""
    found = own.get(key)
    if found is None:
        return None
    if not isinstance(found, date) or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise WrongCell(path + key, DAY)
    return date(found.year, found.month, found.day)


def text(own: Table, key: str, path: str = "", otherwise: str | None = None) -> str:
    """Return words; ``otherwise`` where there are none, which is wrong where nothing may stand in for them."""
    found = own.get(key, otherwise)
    if not isinstance(found, str) or not (found.strip() or otherwise == "") or len(found) > _LONGEST:
        raise WrongCell(path + key, TEXT)
    return found.strip()


def texts(own: Table, key: str, path: str, among: Collection[str] = ()) -> tuple[str, ...]:
    """Return a list of words, each one of ``among`` where that is told."""
    found = own.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise WrongCell(path + key, LIST)
    if among and not set(found) <= set(among):
        raise WrongCell(path + key, ONE_OF.fill(names=", ".join(among)))
    return tuple(one.strip() for one in found)


def yes(own: Table, key: str, path: str) -> bool | None:
    """Return true or false."""
    found = own.get(key)
    if found is not None and not isinstance(found, bool):
        raise WrongCell(path + key, YES)
    return found
