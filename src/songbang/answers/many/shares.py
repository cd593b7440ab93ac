"""What the law of a place gives for a month, asked once for all rows that it treats alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from songbang.answers.applicable import Applied
from songbang.answers.figures.rate import LIFTS, chosen, rate, shares
from songbang.answers.figures.setting import Setting
from songbang.basis.facts import Facts
from songbang.basis.known import share_figure
from songbang.law.in_force import Law
from songbang.sums.share_due import BASES

AVERAGE = BASES["average_wage_12m"]
ANY_SUM = Decimal(1)
"""Stands for a sum that is known: which share counts never turns on how much somebody earned."""


@dataclass(frozen=True, slots=True)
class LawShares:
    """The shares of the average wage that count for some facts.

    ``by_law`` is the share where nothing is agreed, ``None`` where it does not follow; ``lifts`` are those to which a
    lower sum agreed is raised. ``rests`` and ``lacks`` name the provisions and the facts that are not known: first
    where nothing is agreed, then where something is.
    """

    by_law: Fraction | None
    lifts: tuple[Fraction, ...]
    rests: tuple[tuple[str, ...], tuple[str, ...]]
    lacks: tuple[tuple[str, ...], tuple[str, ...]]


def law_shares(law: Law, place: str, day: date, facts: Facts) -> LawShares:
    """Return the shares for the conditions and the days among the facts; sums are left aside."""
    setting = Setting(law, place, day, facts)
    counted = shares(setting)
    first, displacing = chosen(counted)
    by_law = None if first is None or displacing or not _of_average(first) else share_figure(first.provision, "share")
    lifts = [one for one in counted if one.provision.rule == LIFTS and not one.lacking and not one.provision.disputes]
    none = rate(_with(setting, {"comp_stated": False, "avg12": ANY_SUM}))
    some = rate(_with(setting, {"comp_amount": ANY_SUM, "avg12": ANY_SUM}))
    return LawShares(
        by_law,
        tuple(share_figure(one.provision, "share") for one in lifts if _of_average(one)),
        (_ids(counted if displacing else [] if first is None else [first]), _ids(lifts)),
        (none.missing, some.missing),
    )


def _with(setting: Setting, facts: Facts) -> Setting:
    return Setting(setting.law, setting.place, setting.day, {**setting.facts, **facts})


def _of_average(one: Applied) -> bool:
    return BASES[str(one.provision.values["of"])] == AVERAGE


def _ids(counted: Sequence[Applied]) -> tuple[str, ...]:
    return tuple(one.provision.id for one in counted)
