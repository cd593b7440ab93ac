"""A roster audited: each agreement set against the law of a day, its money worked out, what is missing named."""

from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from songbang.answers.many.daily_floors import DailyFloors, daily_floors
from songbang.law.in_force import Law
from songbang.portfolio.audit.compared import with_rule_month
from songbang.portfolio.audit.damages import with_damages
from songbang.portfolio.audit.dates import with_dates, with_months_unpaid
from songbang.portfolio.audit.ground import Ground
from songbang.portfolio.audit.masks import Masks
from songbang.portfolio.audit.money import with_money
from songbang.portfolio.audit.pay import with_pay
from songbang.portfolio.audit.reasons import Reason, reasons
from songbang.portfolio.audit.result_columns import TYPES, result_columns
from songbang.portfolio.audit.shown_results import with_shown
from songbang.portfolio.audit.standings import judge
from songbang.portfolio.audit.term import with_term
from songbang.portfolio.audit.told import places_of, told
from songbang.portfolio.audit.verdicts import with_verdicts


@dataclass(frozen=True, slots=True)
class Audit:
    """What came out: ``told`` are the rows as they were understood, ``results`` one row each with ``results.toml``.

    ``because`` are the provisions that any result names; ``day`` is the day asked about, ``reviewed`` the day up to
    which the law of these places was reviewed. Both frames stand in the order of the roster.
    """

    told: pl.DataFrame
    results: pl.DataFrame
    because: tuple[Reason, ...]
    places: tuple[str, ...]
    day: date
    reviewed: date | None


def audit(roster: pl.DataFrame, law: Law, day: date, default_place: str | None = None) -> Audit:
    """Audit every row of a roster (columns of ``columns.toml``) by the law of a day.

    What one person is told by ``answers`` is what their row is told. Who names no place is judged where the roster is
    asked for; whose place is not known here stays unknown.
    """
    rows = told(roster, law, default_place)
    places = places_of(rows)
    ground = Ground(law, places, day)
    rows = with_term(rows, ground)
    floors = _floors(rows, ground)
    rows, pay = with_pay(rows, law, day, floors)
    rows = with_damages(with_money(rows, ground, floors))
    rows = with_rule_month(with_months_unpaid(rows, day), floors, day)
    judged, masks = judge(rows, law, day), Masks()
    rows = with_dates(with_verdicts(rows, judged, masks), ground)
    rows = with_shown(rows, ground, pay, masks)
    results = rows.select(pl.col(one.name).cast(TYPES[one.kind]) for one in result_columns().values())
    named = {name for text in results["pay_why"].unique().drop_nulls() for name in text.split()}
    reviewed = min((one for place in places if (one := law.reviewed(place)) is not None), default=None)
    return Audit(rows, results, reasons(judged, law, named), places, day, reviewed)


def _floors(rows: pl.DataFrame, ground: Ground) -> DailyFloors:
    """Lay out the minimum wages for every day that a restraint of these rows can touch."""
    days = [one for name in ("first", "term_last", "released_on") for one in (rows[name].min(), rows[name].max())]
    told_days = [ground.day, *(one for one in days if isinstance(one, date))]
    return daily_floors(ground.law, ground.places, min(told_days).replace(day=1), max(told_days) + timedelta(days=1))
