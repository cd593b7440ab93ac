"""A deadline made of the last day of a period, and one of a day that no holiday moves."""

from datetime import date

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.deadlines.counting import Ending
from songbang.position.results import Deadline
from songbang.position.status import Side

COUNTED = Words("{start}当天不算，{days}天，到{last}。", "the day of {start} is not counted, {days} days, to {last}")


def ending_on(
    kind: str, ending: Ending, told: tuple[Words, Words], whose: Side | None, rests: tuple[Provision, ...]
) -> Deadline:
    """Return the deadline of a period that ends; ``told`` is what it is, and what to do by then."""
    provisions = tuple({(one.id, one.start): one for one in (*rests, *ending.provisions)}.values())
    return Deadline(
        kind, ending.day, *told, whose, ending.counted, ending.announced, steps=ending.steps, provisions=provisions
    )


def plain_day(
    kind: str, day: date, told: tuple[Words, Words], whose: Side | None = None, rests: tuple[Provision, ...] = ()
) -> Deadline:
    """Return a day that stays as it is, whether it is a working day or not."""
    return Deadline(kind, day, *told, whose, day, provisions=rests)


def asked(case: Case, point: str, day: date) -> Provision | None:
    """Return the provision of the country on one point as it stood on a day; ``None`` where none is recorded."""
    found = case.setting.asked(point, day)
    return found if isinstance(found, Provision) else None
