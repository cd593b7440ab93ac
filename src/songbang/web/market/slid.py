"""What the sliders come to: figures and who pays in words, and the wage at each rank as a drawing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from markupsafe import Markup

from songbang.basis.words import Words
from songbang.lab.definitions import lines, measures
from songbang.lab.policy import policies
from songbang.reports.charts.panel import Curve, Panel, panel_svg
from songbang.reports.charts.sheet import plain
from songbang.reports.lab.numbers import NOBODY, UNKNOWN, change_teller, money, share, teller, with_unit
from songbang.reports.script import tell
from songbang.tasks.lab_sliders import slide_json

FIRST = ("wage_all", "wage_new_hires", "job_to_job", "separations", "unemployment")
SIDES = ("employers", "workers")
_WAGES = Words("每个位次的月薪（{currency}）", "Pay a month at each rank ({currency})")
_RANK = Words("岗位按薪水从低到高，%", "jobs by pay, lowest first, %")
_BEFORE, _AFTER = Words("现状", "As it stands"), Words("政策后", "After")
_ENDS = ("before", "after")
_WHOLE = 100
_SHOWN = frozenset({"share", "chance"})
"""Units that stand in the figures themselves."""
Pair: TypeAlias = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Row:
    """A figure: what it is called, before, after, the change, and what exactly is meant."""

    label: Words
    before: Words
    after: Words
    change: Words
    says: Words


@dataclass(frozen=True, slots=True)
class Side:
    """What one side bears in a year: in all as a share of pay and a worker, before and after, and line by line."""

    label: Words
    shares: tuple[Words, ...]
    each: tuple[Words, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Slid:
    """The answer: the policy and what it leaves out, the first figures and the others, both sides, the drawing."""

    policy: Words
    limits: Words
    first: tuple[Row, ...]
    more: tuple[Row, ...]
    sides: tuple[Side, ...]
    drawn: Markup


def slid(told: Mapping[str, object], currency: str, lang: str) -> Slid:
    """Return the answer for numbers of one group; what is wrong with them is a ``Refusal``."""
    found: Any = slide_json(told, lang)
    policy = policies()[found["policy"]]
    rows = {name: _row(name, pair, currency) for name, pair in found["figures"].items()}
    return Slid(
        policy.says,
        policy.limits,
        tuple(rows[name] for name in FIRST),
        tuple(row for name, row in rows.items() if name not in FIRST),
        tuple(_side(side, found) for side in SIDES),
        _drawn(found["wages"], currency, lang),
    )


def _row(name: str, pair: Pair, currency: str) -> Row:
    measure = measures()[name]
    value, change = teller(measure), change_teller(measure)
    before, after, moved = (pair[when] for when in (*_ENDS, "change"))
    was, now = (NOBODY if one is None else value(one) for one in (before, after))
    label = measure.label if measure.unit in _SHOWN else with_unit(measure, currency)
    return Row(label, was, now, NOBODY if moved is None else change(moved), measure.says)


def _side(side: str, found: Mapping[str, Any]) -> Side:
    bills: Mapping[str, Pair] = found["bills"]
    ends = [bills[side][when] for when in _ENDS]
    own = [name for name, line in lines().items() if line.side == side and not line.total]
    return Side(
        lines()[side].label,
        tuple(plain(UNKNOWN if end is None else share(end / found["payroll"], places=2)) for end in ends),
        tuple(plain(UNKNOWN if end is None else money(end / found["workers"])) for end in ends),
        tuple(_line(name, bills[name]) for name in own),
    )


def _line(name: str, pair: Pair) -> Row:
    ends = [pair[when] for when in (*_ENDS, "change")]
    before, after, change = (UNKNOWN if one is None else plain(money(one)) for one in ends)
    return Row(lines()[name].label, before, after, change, lines()[name].says)


def _drawn(wages: Mapping[str, list[float]], currency: str, lang: str) -> Markup:
    ranks = tuple(_WHOLE * rank for rank in wages["ranks"])
    curves = tuple(
        Curve(tell(says, lang), tuple(wages[when])) for says, when in zip((_BEFORE, _AFTER), _ENDS, strict=True)
    )
    title = tell(_WAGES.fill(currency=currency), lang)
    # our own drawing; what a card calls itself does not stand in it
    return Markup(panel_svg(Panel(title, tell(_RANK, lang), ranks, curves, percent=False), "wages"))  # noqa: S704
