"""The compensation in a letter: the sums, how a month is worked out, and the months line by line."""

from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.results import Figure
from songbang.basis.facts import FACTS
from songbang.basis.provision import Provision
from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.drafts.brief import Brief, sum_of
from songbang.drafts.citing import basis, law_piece
from songbang.drafts.piece import Field, Piece, Row, cell, day_of, figure, money, month_of
from songbang.drafts.placeholder import check, lacking
from songbang.position.results import MonthMoney

NOT_YET = Words(
    "其中{first}至{last}的{sum}，应付日是{payable}，还没有到。",
    "Of this, {sum} for {first} to {last} falls due on {payable} only.",
)
SHARE = Words("{label}{base}的{share}", "{share} of {label}, {base}")
BASES = {"average_wage_12m": "avg12", "basic_wage": "basic_wage", "last_month_wage": "wage_monthly"}
"""The fact that holds the pay of which the compensation is a share."""
SPAN = Words("{first}至{last}", "{first} to {last}")
NO_SOURCE = Words("补偿标准的法律依据", "the legal basis of the sum")
DUE, PAID, OWED, MONTHLY, TO_COME, WHOLE = (
    Words("应付的补偿", "compensation due"),
    Words("已付的补偿", "compensation paid"),
    Words("尚欠的补偿", "compensation outstanding"),
    Words("每月补偿", "compensation a month"),
    Words("剩余期限内的补偿", "compensation for the rest of the term"),
    Words("约定期限内的补偿总额", "compensation for the whole term"),
)
ONE_DAY = timedelta(days=1)
WORKED = ("=", "×", "÷")
"""Signs of a step that is arithmetic; the other steps are told to the person, not to the reader of a letter."""


def compensation(brief: Brief) -> dict[str, Field]:
    """Return the sums up to the day, what a month brings, and where that stands."""
    counted, rests = brief.position.money, sources(brief)
    return {
        "due": sum_of(counted.due, "money.due", DUE),
        "paid": lacking(PAID, ("paid",)) if counted.paid is None else money(counted.paid, "money.paid"),
        "owed": sum_of(counted.owed, "money.owed", OWED),
        "monthly": sum_of(counted.monthly, "money.monthly", MONTHLY),
        "monthly_steps": arithmetic(counted.monthly, "money.monthly.steps") or _share(brief),
        "not_yet": _not_yet(brief),
        "by_law": by_law(brief),
        "law_default": (basis(rests, brief.law) or check(NO_SOURCE)) if rests else False,
        "law_paid_after": law_piece(brief, "compensation.paid_after"),
    }


def _not_yet(brief: Brief) -> Field:
    """Tell of the last month if its day to be paid is still to come."""
    last = next(iter(reversed(months_owed(brief))), None)
    if last is None or last.payable is None or last.payable <= brief.on:
        return False
    days = {"first": day_of(last.first), "last": day_of(last.last), "payable": day_of(last.payable)}
    said = NOT_YET.fill(sum=money(last.owed, "").words, **days)
    return figure(said, "money.months.payable", last.payable)


def _share(brief: Brief) -> Field:
    """Tell of which pay the agreed compensation is a share, where no rule of law changed it."""
    share, name = brief.fact("comp_share"), BASES.get(str(brief.fact("comp_of")), "")
    base = brief.fact(name)
    if brief.position.money.monthly.provisions or not isinstance(share, Decimal) or not isinstance(base, Decimal):
        return False
    said = SHARE.fill(label=FACTS[name].label, base=money(base, "").words, share=percent(share))
    return figure(said, f"facts.{name}", base)


def sources(brief: Brief) -> tuple[Provision, ...]:
    """Return what the sum of a month rests on; nothing where nobody said whether compensation was agreed."""
    return brief.position.money.monthly.provisions if by_law(brief) or is_agreed(brief) else ()


def by_law(brief: Brief) -> bool:
    """Tell whether the law gives the compensation because none was agreed that counts; false where nobody said."""
    idle = (
        brief.fact("comp_in_wages") is True or brief.fact("comp_when") == "in_wages" or brief.fact("comp_void") is True
    )
    return bool(brief.position.money.monthly.provisions) and (idle or brief.fact("comp_stated") is False)


def is_agreed(brief: Brief) -> bool:
    """Tell whether compensation was agreed: said outright, or seen from a share or an amount."""
    told = brief.fact("comp_share") is not None or brief.fact("comp_amount") is not None
    return brief.fact("comp_stated") is True or (brief.fact("comp_stated") is None and told)


def still_to_come(brief: Brief) -> Piece:
    """Return what the rest of the term would bring."""
    return sum_of(brief.position.money.to_come, "money.to_come", TO_COME)


def arithmetic(found: Figure, name: str) -> Piece | bool:
    """Return the steps of a figure that are arithmetic, ``False`` where it has none."""
    steps = [step for step in found.steps if any(sign in step.zh for sign in WORKED)]
    if not steps:
        return False
    zh, en = "；".join(_bare(one.zh) for one in steps), "; ".join(_bare(one.en) for one in steps)
    return figure(Words(zh, en), name, zh)


def months_due(brief: Brief) -> tuple[MonthMoney, ...]:
    """Return the months up to the day for which something is due."""
    return tuple(one for one in brief.position.money.months if not one.after)


def months_owed(brief: Brief) -> tuple[MonthMoney, ...]:
    """Return the months up to the day that are not paid in full."""
    return tuple(one for one in months_due(brief) if one.owed > 0)


def month_rows(months: tuple[MonthMoney, ...]) -> tuple[Row, ...]:
    """Return the months line by line: days, how it was worked out, due, paid, outstanding."""
    return tuple(_row(at, one) for at, one in enumerate(months))


def span(first: date, last: date, name: str) -> Piece:
    """Return the days of a stretch; a whole month by its name."""
    whole = first.day == 1 and (last + ONE_DAY).day == 1 and (first.year, first.month) == (last.year, last.month)
    said = month_of(first) if whole else SPAN.fill(first=day_of(first), last=day_of(last))
    return figure(said, name, f"{first}/{last}")


def _row(at: int, one: MonthMoney) -> Row:
    name, head = f"money.months.{at}", f"{one.first} – {one.last}: "
    step = Words(_bare(one.step.zh.removeprefix(head)), _bare(one.step.en.removeprefix(head)))
    return {
        "span": span(one.first, one.last, f"{name}.days"),
        "step": figure(step, f"{name}.step", step.zh),
        "due": cell(one.due, f"{name}.due"),
        "paid": cell(one.paid, f"{name}.paid"),
        "owed": cell(one.owed, f"{name}.owed"),
    }


def _bare(step: str) -> str:
    return step.strip().rstrip("。.;；")
