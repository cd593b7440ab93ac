"""A share worked out again from its numerator and denominator: what was printed agrees with it, or does not."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

_PRINTED = re.compile(r"\s*(?P<number>\d+(?:\.(?P<places>\d+))?|\.\d+)\s*(?P<sign>%)?\s*")
HUNDRED = 100


class Agreement(StrEnum):
    """How a printed share stands to its counts: rounded to the same, cut off instead, or another number."""

    AGREES = "agrees"
    CUT_OFF = "cut_off"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Printed:
    """A share as it was printed, in per cent, and how many decimals of a per cent it has."""

    percent: Fraction
    places: int

    @property
    def unit(self) -> Fraction:
        """Return one unit of the last decimal, in per cent."""
        return Fraction(1, 10**self.places)

    def rounds(self, percent: Fraction) -> bool:
        """Tell whether a number is printed so when it is rounded; half a unit may go either way."""
        return abs(percent - self.percent) <= self.unit / 2


@dataclass(frozen=True, slots=True)
class ShareAudit:
    """What came of it; ``percent`` is exact.

    ``numerators`` and ``denominators`` are the first and last count that would be printed so, the other one being as
    told; ``None`` where no whole number would.
    """

    numerator: int
    denominator: int
    printed: Printed
    percent: Fraction
    agreement: Agreement
    numerators: tuple[int, int] | None
    denominators: tuple[int, int] | None

    @property
    def recomputed(self) -> str:
        """Return the share with the decimals of the printed one, in per cent; half a unit is rounded up."""
        return percent_text(self.percent, self.printed.places)


def read_printed(text: str) -> Printed | None:
    """Return a share as printed (``91.26 %``, ``91.26％`` or ``0.9126``); ``None`` where it is not one.

    Without a sign only a decimal fraction below one is plain: 89 may be a per cent or a count, 1 all or a hundredth.
    """
    found = _PRINTED.fullmatch(unicodedata.normalize("NFKC", text))
    if not found:
        return None
    number, places = Fraction(found["number"]), len(found["number"].partition(".")[2])
    if found["sign"]:
        return Printed(number, places)
    return Printed(number * HUNDRED, max(places - 2, 0)) if places >= 2 and number < 1 else None


def audit_share(numerator: int, denominator: int, printed: Printed) -> ShareAudit:
    """Return the share worked out again; ``ValueError`` unless 0 <= numerator <= denominator and denominator > 0."""
    if not 0 <= numerator <= denominator or denominator == 0:
        raise ValueError(f"{numerator} of {denominator} is no share")
    percent = Fraction(HUNDRED * numerator, denominator)
    if printed.rounds(percent):
        agreement = Agreement.AGREES
    elif 0 <= percent - printed.percent < printed.unit:
        agreement = Agreement.CUT_OFF
    else:
        agreement = Agreement.DIFFERS
    lowest, highest = max(printed.percent - printed.unit / 2, Fraction(0)), printed.percent + printed.unit / 2
    return ShareAudit(
        numerator,
        denominator,
        printed,
        percent,
        agreement,
        _whole(lowest * denominator / HUNDRED, min(highest * denominator / HUNDRED, Fraction(denominator))),
        _bases(numerator, lowest, highest),
    )


def percent_text(percent: Fraction, places: int) -> str:
    """Return a per cent with so many decimals; half a unit is rounded up."""
    scaled = floor(percent * 10**places + Fraction(1, 2))
    whole, rest = divmod(scaled, 10**places)
    return f"{whole}.{rest:0{places}d} %" if places else f"{whole} %"


def _bases(numerator: int, lowest: Fraction, highest: Fraction) -> tuple[int, int] | None:
    """Return the denominators that fit: none where the share rounds to nothing, as every large one would."""
    if not numerator or not lowest:
        return None
    return _whole(max(HUNDRED * numerator / highest, Fraction(numerator)), HUNDRED * numerator / lowest)


def _whole(low: Fraction, high: Fraction) -> tuple[int, int] | None:
    first, last = ceil(low), floor(high)
    return (first, last) if first <= last else None
