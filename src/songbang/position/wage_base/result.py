"""What comes out when wage slips are set against the law: which line counts in which base, and what that comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from songbang.answers.results import Figure, View
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.pay import PayLine


class Base(StrEnum):
    """What the average wage may be counted of: all pay due, without overtime, without bonuses, basic wage alone."""

    PAY_DUE = "pay_due"
    WITHOUT_OVERTIME = "without_overtime"
    WITHOUT_BONUS = "without_bonus"
    BASIC = "basic_wage"


class Counts(StrEnum):
    """How a line goes into a base: added, left out, taken off the pay of its month, or nobody can tell yet."""

    YES = "yes"
    NO = "no"
    LESS = "less"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Part:
    """How one line counts in one base, why, and what that rests on; ``open`` where courts differ on it."""

    counts: Counts
    says: Words
    provisions: tuple[Provision, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class LineParts:
    """A line of a slip and how it counts in each base; ``in_window`` is false for a month that does not count."""

    line: PayLine
    in_window: bool
    parts: Mapping[Base, Part]


@dataclass(frozen=True, slots=True)
class MonthPay:
    """One month that counts: its first day and the pay in each base, ``None`` where the slips do not carry it.

    ``told`` is false for a month without any line of pay; ``net`` what was paid out then, the least that was due;
    ``from_total`` tells that only the total of the slip is known; ``unknown`` are lines of which nobody knows what they
    are.
    """

    month: date
    sums: Mapping[Base, Decimal | None]
    told: bool
    from_total: bool = False
    net: Decimal = Decimal(0)
    gross: Decimal = Decimal(0)
    unknown: tuple[PayLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Average:
    """The average of one base: what it is called, who counts it so, and the figure to the cent.

    ``exact`` is the same to as many places as facts have: twelve times it is the pay of the year, to the cent. Where
    something is not known the figure has no value; ``low`` and ``high`` are what it can be then (``None``: no
    limit follows from the slips).
    """

    base: Base
    name: Words
    used: Words
    figure: Figure
    low: Decimal | None
    high: Decimal | None
    exact: Decimal | None = None

    @property
    def value(self) -> Decimal | None:
        """Return the average in yuan to the cent, ``None`` where it does not follow."""
        return self.figure.value if isinstance(self.figure.value, Decimal) else None

    @property
    def views(self) -> tuple[View, ...]:
        """Return what it would be under other readings."""
        return self.figure.views


@dataclass(frozen=True, slots=True)
class WageBases:
    """Wage slips worked out: the months that count, each line, the four averages, and what is missing or doubtful.

    ``left`` is the last day of the contract, ``None`` where nobody told it: then the months before ``day`` count as if
    it had ended on that day. ``first`` and ``last`` are the first days of the first and the last month that count, both
    ``None`` where no rule on the average is recorded. ``absent`` are months of them without a slip, ``unknown`` the
    labels that nobody has told the meaning of.
    """

    place: str
    day: date
    left: date | None
    first: date | None
    last: date | None
    months: tuple[MonthPay, ...] = ()
    lines: tuple[LineParts, ...] = ()
    averages: tuple[Average, ...] = ()
    notes: tuple[Words, ...] = ()
    absent: tuple[date, ...] = ()
    unknown: tuple[str, ...] = ()
    provisions: tuple[Provision, ...] = ()

    def of(self, base: Base) -> Average | None:
        """Return one of the four averages, ``None`` where none could be counted."""
        return next((one for one in self.averages if one.base is base), None)


@dataclass(frozen=True, slots=True)
class Short:
    """One month of compensation on one base: what was due, what was paid for it, what is short; never below zero."""

    first: date
    last: date
    due: Decimal
    paid: Decimal
    short: Decimal


@dataclass(frozen=True, slots=True)
class OnBase:
    """What compensation and damages come to on one base; ``wage`` is the average taken for it, ``None``: not known.

    ``months`` is empty, and ``short`` ``None``, where the days or the payments are not known.
    """

    base: Base
    wage: Decimal | None
    monthly: Figure
    whole: Figure
    damages: Figure
    ratio: Figure
    months: tuple[Short, ...] = ()
    short: Decimal | None = None
    missing: tuple[str, ...] = field(default=())
