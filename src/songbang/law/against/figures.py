"""What a figure of the law measures, told from its name, and whether a quantity of a text is that figure."""

import re
from dataclasses import dataclass
from fractions import Fraction

from songbang.basis.provision import Figure
from songbang.law.against.quantities import Kind, Quantity

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+|/[1-9][0-9]*)?")
_BY_LAST_WORD = {
    "share": (Kind.SHARE, 1),
    "shares": (Kind.SHARE, 1),
    "months": (Kind.MONTHS, 1),
    "years": (Kind.MONTHS, 12),
    "days": (Kind.DAYS, 1),
    "weeks": (Kind.DAYS, 7),
    "hours": (Kind.HOURS, 1),
    "times": (Kind.TIMES, 1),
    "multiple": (Kind.TIMES, 1),
}
_MONEY = frozenset({"fine", "money", "amount", "sum", "yuan", "wage", "pay"})


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure as a number of a kind; without a kind any quantity of that value will do."""

    name: str
    written: str
    kind: Kind | None
    value: Fraction

    def fits(self, quantity: Quantity) -> bool:
        """Tell whether a quantity is of the kind of this figure."""
        return self.kind in {None, quantity.kind}

    def is_in(self, found: tuple[Quantity, ...]) -> Quantity | None:
        """Return the quantity that is this figure, if one of these is."""
        return next((one for one in found if self.fits(one) and one.value == self.value), None)


def measures(name: str, figure: Figure) -> tuple[Measure, ...]:
    """Return a figure as numbers: one, several for a list of numbers, none where it is words."""
    listed = figure if isinstance(figure, tuple) else (str(figure),)
    if not listed or not all(_NUMBER.fullmatch(one) for one in listed):
        return ()
    words = name.split("_")
    kind, factor = _BY_LAST_WORD.get(words[-1], (Kind.MONEY if _MONEY.intersection(words) else None, 1))
    return tuple(Measure(name, one, kind, Fraction(one) * factor) for one in listed)
