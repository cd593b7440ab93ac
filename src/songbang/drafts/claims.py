"""The claims that a position carries: unpaid compensation, further months after a release, and what is to be held."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from songbang.answers.results import Figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import law_on, with_force
from songbang.drafts.months import OWED, arithmetic, by_law, is_agreed, months_owed, sources, span
from songbang.drafts.piece import Piece, cell, day_of, figure, money, ours
from songbang.drafts.placeholder import fill, lacking
from songbang.position.results import MonthMoney

UNPAID = Words("支付竞业限制经济补偿", "payment of non-compete compensation")
UNPAID_ASKS = Words(
    "请求裁决被申请人支付竞业限制期间的经济补偿{sum}（逐月计算附后）。",
    "that the respondent pay {sum} of non-compete compensation (worked out month by month below).",
)
FURTHER = Words("支付解除竞业限制的额外补偿", "further compensation on release")
FURTHER_ASKS = Words(
    "请求裁决被申请人支付解除竞业限制约定的额外经济补偿{sum}。",
    "that the respondent pay {sum} of further compensation on its release.",
)
ENDED = Words("确认竞业限制约定已经解除", "that the non-compete is at an end")
ENDED_ASKS = Words(
    "请求确认申请人与被申请人之间的竞业限制约定已于{day}解除。", "that the non-compete be held to have ended on {day}."
)
END = Words("解除竞业限制约定", "that the non-compete be ended")
END_ASKS = Words("请求解除申请人与被申请人之间的竞业限制约定。", "that the non-compete between the parties be ended.")
NO_EFFECT = Words("确认竞业限制条款不生效", "that the non-compete has no effect")
NO_EFFECT_ASKS = Words(
    "请求确认竞业限制条款对申请人不生效。", "that the non-compete be held not to have taken effect for the applicant."
)
BY_MONTH = Words("见逐月计算", "see the months below")
NONE = Words("—", "—")
SOURCE = ("依据：协议的条款", "ground: the term of the agreement")
AGREED = Words("双方的约定；{law}", "the agreement; {law}")
OWED_NAME = "money.owed"
FEW = 6
"""So many months are added up in one line."""
RESCIND = "remind_and_rescind"


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: what it is, the sentence that asks for it, its days, arithmetic, sum and source as they are shown.

    ``amount`` is the sum in yuan, ``None`` where it is not known or where no money is asked for.
    """

    name: Words
    asks: Piece
    span: Piece
    formula: Piece
    cell: Piece
    source: Piece
    amount: Decimal | None = None


def claims(brief: Brief) -> Iterator[Claim]:
    """Yield the claims that the position carries, money first; one whose sum is not known names what is missing."""
    counted = brief.position.money
    if counted.owed.value != 0:
        yield _unpaid(brief)
    if isinstance(counted.extra.value, Decimal) and counted.extra.value > 0:
        yield _further(brief, counted.extra)
    yield from _to_be_held(brief)


def _unpaid(brief: Brief) -> Claim:
    owed, months = brief.position.money.owed, months_owed(brief)
    days = span(months[0].first, months[-1].last, "money.months.days") if months else fill("起止日期", "days", "left")
    rests = (law_on(brief, "compensation.paid_after"), *sources(brief))
    return _of_money(brief, (UNPAID, UNPAID_ASKS), owed, OWED_NAME, (days, _added(months, owed)), rests)


def _added(months: tuple[MonthMoney, ...], owed: Figure) -> Piece:
    """Return the months added up where they are few and come to the sum; else where they stand."""
    parts = [one.owed for one in months]
    if not parts or len(parts) > FEW or sum(parts) != owed.value:
        return ours(BY_MONTH)
    text = f"{' + '.join(f'{part:,.2f}' for part in parts)} = {owed.value:,.2f}"
    return figure(Words(text, text), "money.owed.steps", owed.value)


def _further(brief: Brief, extra: Figure) -> Claim:
    released = brief.fact("released_on")
    days = figure(day_of(released), "facts.released_on", released) if isinstance(released, date) else ours(NONE)
    worked = arithmetic(extra, "money.extra.steps")
    formula = worked if isinstance(worked, Piece) else ours(NONE)
    return _of_money(brief, (FURTHER, FURTHER_ASKS), extra, "money.extra", (days, formula), extra.provisions)


def _of_money(  # noqa: PLR0913, PLR0917 - the columns of a row
    brief: Brief,
    words: tuple[Words, Words],
    found: Figure,
    name: str,
    shown: tuple[Piece, Piece],
    rests: tuple[Provision | None, ...],
) -> Claim:
    source = with_force([one for one in rests if one is not None], brief.law) or fill(*SOURCE)
    if name == OWED_NAME and is_agreed(brief) and not by_law(brief):
        source = replace(source, words=AGREED.fill(law=source.words))
    if not isinstance(found.value, Decimal):
        blank = lacking(OWED, found.missing)
        return Claim(words[0], lacking(words[0], found.missing), shown[0], shown[1], blank, source)
    said = money(found.value, name)
    asks = figure(words[1].fill(sum=said.words), name, said.value)
    return Claim(words[0], asks, shown[0], shown[1], cell(found.value, name), source, found.value)


def _to_be_held(brief: Brief) -> Iterator[Claim]:
    """Yield what the commission is asked to hold: that it has ended, that it be ended, that it has no effect."""
    rescinded, option = brief.fact("employee_rescinded"), brief.option(RESCIND)
    if isinstance(rescinded, date):
        asks = figure(ENDED_ASKS.fill(day=day_of(rescinded)), "facts.employee_rescinded", rescinded)
        yield _held(brief, ENDED, asks, "unpaid.months")
    elif option is not None and option.open and option.from_day is not None and option.from_day <= brief.on:
        yield _held(brief, END, ours(END_ASKS), "unpaid.months")
    if brief.fact("access_to_secrets") is False:
        yield _held(brief, NO_EFFECT, ours(NO_EFFECT_ASKS), "scope.no_secret")


def _held(brief: Brief, name: Words, asks: Piece, point: str) -> Claim:
    rests = law_on(brief, point)
    source = with_force([rests], brief.law) if rests else None
    return Claim(name, asks, ours(NONE), ours(NONE), ours(NONE), source or fill(*SOURCE))
