"""All that leaving can cost, line by line with its caps, today and on the first of each month ahead."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.basis.known import day as day_of
from songbang.basis.words import Words
from songbang.position.at_risk import NOTHING, at_risk
from songbang.position.bonds import bond_line
from songbang.position.case import Case
from songbang.position.cost import CostKind, CostLine, CostMonth, CostToLeave
from songbang.position.readings import read_case
from songbang.position.shares import share_lines
from songbang.position.status import Status
from songbang.position.together import together
from songbang.sums.months import add_months

AHEAD = 24
"""Months shown ahead: as long as a bond or a restraint mostly runs; a table, not a rule of law."""
DAMAGES = Words("违反竞业限制的违约金", "damages for breach of the non-compete")
RETURN = Words("退还竞业限制补偿", "return of compensation")
NOT_PAID_YET = Words(
    "离职时还没有付过补偿；以后收到的，可能要退。",
    "no compensation has been paid on leaving; what comes later may have to go back",
)


def cost_to_leave(case: Case) -> CostToLeave:
    """Return the stack of a case: what leaving costs, and with a competitor joined while bound.

    Where the person has left, bonds and shares are counted to that day and the months ahead are days of joining, up to
    the first after the term.
    """
    left = day_of(case.facts, "left")
    gone = left if left is not None and left <= case.day else None
    today = tuple(_lines(case, case.day, gone or left))
    days = [add_months(case.day.replace(day=1), number) for number in range(1, AHEAD + 1)]
    if gone is not None and isinstance(case.restraint, Restraint):
        days = [one for one in days if add_months(one, -1) <= case.restraint.term_last]
    months = tuple(_month(one, tuple(_lines(case, one, gone))) for one in days)
    return CostToLeave(case.day, gone, today, _month(case.day, today), months)


def _lines(case: Case, day: date, left: date | None) -> list[CostLine]:
    """Return the lines where a competitor is joined on a day and the last day of work is ``left`` or that day."""
    leaving = left or day
    lines = [*_restraint(case, day, left)]
    lines += [bond_line(case, bond, leaving) for bond in case.matter.bonds]
    for grant in case.matter.grants:
        lines += share_lines(case, grant, leaving)
    return lines


def _restraint(case: Case, day: date, left: date | None) -> tuple[CostLine, CostLine]:
    risk = at_risk(case, day, _status(case, day) if left is not None else Status.BOUND)
    back = risk.back if left is not None and left <= case.day else Figure(NOTHING, (NOT_PAID_YET,))
    return CostLine(CostKind.DAMAGES, DAMAGES, risk.damages), CostLine(CostKind.RETURN, RETURN, back)


def _status(case: Case, day: date) -> Status:
    return next(one for one in together(read_case(case).sides) if one.holds(day)).status


def _month(day: date, lines: Sequence[CostLine]) -> CostMonth:
    amounts = tuple(line.figure.value if isinstance(line.figure.value, Decimal) else None for line in lines)
    unknown = tuple(line.kind for line, amount in zip(lines, amounts, strict=True) if amount is None)
    alone = [amount for line, amount in zip(lines, amounts, strict=True) if not line.competing]
    return CostMonth(day, amounts, _added(alone), _added(amounts), unknown)


def _added(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """Return the sum, ``None`` where a part of it is not known."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, NOTHING) if len(known) == len(amounts) else None
