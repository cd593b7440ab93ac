"""Money and exposure as JSON: sums as text with cents, each figure with its reasons."""

from songbang.position.results import Exposure, ExposurePoint, LikeCase, Money, MonthMoney
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import figure_json


def money_json(money: Money, lang: str) -> dict[str, Json]:
    """Return the compensation: its sums and its months."""
    figures = (
        *(("monthly", money.monthly), ("due", money.due), ("owed", money.owed)),
        *(("extra", money.extra), ("to_come", money.to_come), ("whole", money.whole)),
    )
    return {
        **{name: figure_json(figure, lang) for name, figure in figures},
        "paid": plain_value(money.paid, lang),
        "overpaid": plain_value(money.overpaid, lang),
        "months": [_month(one, lang) for one in money.months],
        "missing": list(money.missing),
    }


def exposure_json(one: Exposure, lang: str) -> dict[str, Json]:
    """Return what joining a competitor on the day would put at risk, and the cases behind the range."""
    figures = (
        *(("damages", one.damages), ("back", one.back), ("total", one.total)),
        *(("ratio", one.ratio), ("reduced", one.reduced)),
    )
    multiples = one.multiples
    return {
        "on": one.day.isoformat(),
        "status": one.status.value,
        **{name: figure_json(figure, lang) for name, figure in figures},
        "stops": None if one.stops is None else figure_json(one.stops, lang),
        "multiples": None if multiples is None else {"low": f"{multiples[0]:f}", "high": f"{multiples[1]:f}"},
        "like": [_like(case, lang) for case in one.like],
    }


def point_json(one: ExposurePoint) -> dict[str, Json]:
    """Return the exposure of joining on one day."""
    return {
        "on": one.day.isoformat(),
        "status": one.status.value,
        "damages": plain_value(one.damages, "en"),
        "back": plain_value(one.back, "en"),
        "total": plain_value(one.total, "en"),
        "if_paid": plain_value(one.if_paid, "en"),
    }


def _month(one: MonthMoney, lang: str) -> dict[str, Json]:
    return {
        "from": one.first.isoformat(),
        "to": one.last.isoformat(),
        "due": plain_value(one.due, lang),
        "paid": plain_value(one.paid if one.known else None, lang),
        "owed": plain_value(one.owed if one.known else None, lang),
        "step": tell(one.step, lang),
        "payable": plain_value(one.payable, lang),
        "claim_by": plain_value(one.late, lang),
        "after": one.after,
    }


def _like(case: LikeCase, lang: str) -> dict[str, Json]:
    return {
        "case": case.id,
        "place": case.place,
        "says": tell(case.says, lang),
        "awarded": plain_value(case.awarded, lang),
        "ratio": plain_value(case.ratio, lang),
    }
