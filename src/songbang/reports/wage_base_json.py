"""The base of wage as one JSON document: the names and shapes of docs/contract.md."""

from collections.abc import Sequence

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.position.wage_base.result import Average, LineParts, MonthPay, OnBase, Part, WageBases
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import figure_json, law_json, source_json


def wage_base_json(
    found: WageBases, on: Sequence[OnBase], problems: Sequence[Problem], law: Law, lang: str
) -> dict[str, Json]:
    """Return the wage slips worked out: months, averages with what follows from each, and every line."""
    return {
        "songbang": __version__,
        "command": "matter wages",
        "law": {
            "on": found.day.isoformat(),
            "places": {found.place: {"reviewed": plain_value(law.reviewed(found.place), lang)}},
        },
        "place": found.place,
        "on": found.day.isoformat(),
        "left": plain_value(found.left, lang),
        "months": [_month(one) for one in found.months],
        "absent": [f"{one:%Y-%m}" for one in found.absent],
        "unknown": list(found.unknown),
        "notes": [tell(one, lang) for one in found.notes],
        "bases": [_average(average, held, lang) for average, held in zip(found.averages, on, strict=True)],
        "lines": [_line(one, lang) for one in found.lines],
        **law_json(found.provisions),
        "problems": [problem_json(one, lang) for one in problems],
    }


def _month(one: MonthPay) -> dict[str, Json]:
    return {
        "month": f"{one.month:%Y-%m}",
        "told": one.told,
        "from_total": one.from_total,
        "sums": {base.value: plain_value(amount, "en") for base, amount in one.sums.items()},
    }


def _average(one: Average, on: OnBase, lang: str) -> dict[str, Json]:
    return {
        "base": one.base.value,
        "name": tell(one.name, lang),
        "used": tell(one.used, lang),
        "average": figure_json(one.figure, lang),
        "low": plain_value(one.low, lang),
        "high": plain_value(one.high, lang),
        "monthly_due": figure_json(on.monthly, lang),
        "total_compensation": figure_json(on.whole, lang),
        "damages_contract": figure_json(on.damages, lang),
        "damages_ratio": figure_json(on.ratio, lang),
        "short": plain_value(on.short, lang),
        "short_by_month": [
            {
                "from": row.first.isoformat(),
                "to": row.last.isoformat(),
                "due": plain_value(row.due, lang),
                "paid": plain_value(row.paid, lang),
                "short": plain_value(row.short, lang),
            }
            for row in on.months
        ],
        "missing": list(on.missing),
    }


def _line(one: LineParts, lang: str) -> dict[str, Json]:
    return {
        "month": f"{one.line.month:%Y-%m}",
        "label": one.line.label,
        "kind": one.line.kind.value,
        "amount": plain_value(one.line.amount, lang),
        "source": source_json(one.line.source),
        "counted": one.in_window,
        "bases": {base.value: _part(part, lang) for base, part in one.parts.items()},
    }


def _part(part: Part, lang: str) -> dict[str, Json]:
    return {
        "counts": part.counts.value,
        "open": part.open,
        "says": tell(part.says, lang),
        "provisions": [one.id for one in part.provisions],
    }
