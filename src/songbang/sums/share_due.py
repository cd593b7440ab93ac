"""What a share of the person's pay comes to for one month, where the law names the share and its base."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from songbang.basis.facts import Facts
from songbang.basis.known import number
from songbang.basis.shown import percent, yuan
from songbang.basis.words import Words
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.choose import share_of
from songbang.sums.compensation import monthly_compensation

BASES = {"average_wage_12m": ("avg12", MONTHS_IN["month"]), "last_year_pay": ("last_year_pay", MONTHS_IN["year"])}
"""Which fact gives the pay that a share of the law is counted of, and over how many months that pay runs."""
HIGHER = Words("最低工资 {floor}，取高者：{due}", "minimum wage {floor}, the higher one: {due}")


@dataclass(frozen=True, slots=True)
class ShareDue:
    """The share for one month before and after its floor; ``due`` is ``None`` where the pay is not known.

    ``reads`` are the facts that it rests on, ``missing`` those of them that are not known.
    """

    part: Decimal | None
    due: Decimal | None
    steps: tuple[Words, ...]
    missing: tuple[str, ...]
    reads: tuple[str, ...]


def share_due(facts: Facts, share: Fraction, of: str, floor: str | None) -> ShareDue:
    """Return a share of the pay for one month, not below the floor that the fact ``floor`` gives."""
    base, months = BASES[of]
    pay, least = number(facts, base), number(facts, floor) if floor else None
    reads = tuple(name for name in (base, floor) if name)
    missing = tuple(name for name in reads if number(facts, name) is None)
    if pay is None:
        return ShareDue(None, None, (), missing, reads)
    part = share_of(pay, share, months)
    due = monthly_compensation(pay, share, least, months=months)
    spread = "" if months == 1 else f" ÷ {months}"
    line = f"{yuan(pay)} × {percent(share)}{spread} = {yuan(part)}"
    steps = [Words(line, line)]
    if least is not None:
        steps.append(HIGHER.fill(floor=yuan(least), due=yuan(due)))
    return ShareDue(part, due, tuple(steps), missing, reads)
