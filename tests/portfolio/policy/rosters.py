"""Rosters of many different people, made from a number: most cells told, some not, every form of agreement."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.portfolio.audit.rosters import DAY, PLACES

USUAL = {"place", "avg12", "nc_months", "left", "role", "comp_share", "comp_of"}


def rows_of(seed: int, count: int = 60) -> list[dict[str, Any]]:
    draw = Random(seed)  # noqa: S311 - no secret
    return [_person(draw) for _ in range(count)]


def _person(draw: Random) -> dict[str, Any]:
    told: dict[str, Any] = {
        "role": draw.choice(["senior_manager", "senior_technical", "other"]),
        "access_to_secrets": draw.random() < 0.5,
        "protects_technical_secret": draw.random() < 0.5,
        "employment_kind": draw.choice(["employee", "employee", "intern"]),
        "place": draw.choice(PLACES),
        "signed": date(2015, 1, 1) + timedelta(days=draw.randint(0, 4000)),
        "left": DAY + timedelta(days=draw.randint(-900, 120)),
        "avg12": draw.choice([draw.randint(1, 10_000_000), 99, 10**9 - 1]),
        "basic_wage": draw.randint(1, 2_000_000),
        "nc_months": draw.choice([0, 1, 3, 6, 12, 13, 24, 36]),
        "comp_amount": draw.choice([0, 1, draw.randint(1, 10_000_000)]),
        "comp_per": draw.choice(["month", "quarter", "year", "total"]),
        "comp_share": draw.choice(["0.3", "0.5", "1/3", "0", "0.2999", "1.5"]),
        "comp_of": draw.choice(["average_wage_12m", "average_wage_12m", "basic_wage", "minimum_wage", "other"]),
        "activated": draw.random() < 0.7,
        "paid": draw.choice([0, draw.randint(0, 20_000_000)]),
        "released_on": DAY + timedelta(days=draw.randint(-300, 300)),
    }
    if draw.random() < 0.4:
        told["left"] = None
    rare = {"released_on": 0.15, "comp_amount": 0.3}
    return {
        name: value if draw.random() < rare.get(name, 0.95 if name in USUAL else 0.6) else None
        for name, value in told.items()
    }
