"""What comes out of a stack of all that leaving can cost."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from songbang.answers.results import Figure
from songbang.basis.words import Words


class CostKind(StrEnum):
    """What a line of the stack is."""

    DAMAGES = "damages"
    RETURN = "return"
    TRAINING_BOND = "training_bond"
    SIGN_ON = "sign_on"
    OTHER_BOND = "other_bond"
    EQUITY_FORFEITED = "equity_forfeited"
    EQUITY_CLAWBACK = "equity_clawback"


COMPETING = frozenset({CostKind.DAMAGES, CostKind.RETURN, CostKind.EQUITY_CLAWBACK})
"""Lines that are asked for where a competitor is joined while bound, and not for leaving alone."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line: what it is, what the papers call it, and the most that may be asked (``value`` ``None``: not known).

    The figure tells the caps with their arithmetic in ``steps``, and in ``views`` what it is where courts see it
    otherwise.
    """

    kind: CostKind
    name: Words
    figure: Figure

    @property
    def competing(self) -> bool:
        """Tell whether it falls due only where a competitor is joined while bound."""
        return self.kind in COMPETING


@dataclass(frozen=True, slots=True)
class CostMonth:
    """The stack on one day: each line's sum in the order of the lines of the day asked, and the sums of them.

    ``leaving`` is what leaving alone costs, ``competing`` what it costs with a competitor joined on that day; both are
    ``None`` where a line is not known, and ``unknown`` are those lines.
    """

    day: date
    amounts: tuple[Decimal | None, ...]
    leaving: Decimal | None
    competing: Decimal | None
    unknown: tuple[CostKind, ...] = ()


@dataclass(frozen=True, slots=True)
class CostToLeave:
    """The stack on the day asked about, and on the first of each month to come.

    ``left`` is the day of leaving where it is known: bonds and shares are then counted to it, and a month's day is that
    of joining a competitor. Where it is ``None`` that day is the one of leaving.
    """

    day: date
    left: date | None
    lines: tuple[CostLine, ...]
    today: CostMonth
    months: tuple[CostMonth, ...]
