"""For each leaver: what it costs to let the restraint run, to release now or later, and the last day to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.answers.applicable import applicable
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.law.in_force import Law
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.reasons import Reason
from songbang.portfolio.policy.missing import OF_MONEY
from songbang.portfolio.policy.people import Asked
from songbang.portfolio.policy.under import asking_released
from songbang.sums.months import add_months

COUNTRY = ("waiver.release", "waiver.rest_of_term", "waiver.reaches_you", "waiver.opted_out")
LOCAL = ("waiver.before_end", "waiver.not_paying")
POINTS = frozenset({*COUNTRY, *LOCAL})
"""What giving a restraint up rests on, by the law of the country and by what courts of a place hold."""


@dataclass(frozen=True, slots=True)
class Choices:
    """One row a leaver with the columns of ``choices.toml`` and ``at``, the row of the roster from nought on.

    ``because`` are the provisions that they rest on; ``later`` is the day of the release that is put off.
    """

    rows: pl.DataFrame
    because: tuple[Reason, ...]
    later: date


def leavers_of(asked: Asked) -> Choices:
    """Return the choices for everyone who is bound now, or who has a last day of work ahead."""
    found, day = asked.found, asked.found.day
    later = add_months(day, 1)
    had = found.results.with_row_index("at")
    ahead = (pl.col("state") == "employed") & pl.col("free_release_until").is_not_null()
    whom = had.select((pl.col("state") == "bound") | ahead).to_series()
    costs = {"waive_now": _released(asked, day), "waive_later": _released(asked, later)}
    rules, names = _rests(asked.law, found.places, day)
    place = found.told["place"].replace_strict(names, default=None, return_dtype=pl.String)
    rows = had.with_columns(**costs, why=place, ahead=ahead, begins_on=found.told["first"]).filter(whom)
    rows = rows.with_columns(
        run=pl.col("still_to_come") + pl.when(pl.col("extra") > 0).then("extra").otherwise(0),
        owed_anyway=pl.when("ahead").then(0).otherwise("owes"),
        decide_by=pl.coalesce("free_release_until", "release_saves_until"),
        missing=_of_money(had["missing"].filter(whom)),
    ).with_columns(choice=_cheaper())
    rows = rows.with_columns(decide_by=_decide_by(day))
    shown = (
        "at",
        "choice",
        "owed_anyway",
        "run",
        "waive_now",
        "waive_later",
        "decide_by",
        "begins_on",
        "ends_on",
        "why",
        "missing",
    )
    return Choices(rows.select(shown), tuple(Reason(one, (), one.verified) for one in rules), later)


def _cheaper() -> pl.Expr:
    run, waive = pl.col("run"), pl.col("waive_now")
    return (
        pl.when(run.is_null() | waive.is_null())
        .then(pl.lit("unknown"))
        .when(waive == run)
        .then(pl.lit("same"))
        .when(waive > run)
        .then(pl.lit("run"))
        .when("ahead")
        .then(pl.lit("waive_before_leaving"))
        .otherwise(pl.lit("waive"))
    )


def _decide_by(day: date) -> pl.Expr:
    """Return the last day to decide: today where a release costs less now and no more after; none where it does not."""
    bound = ~pl.col("ahead")
    spared = pl.coalesce("decide_by", pl.lit(day))
    return (
        pl.when(bound & (pl.col("choice") == "waive"))
        .then(spared)
        .when(bound & (pl.col("choice") == "run"))
        .then(None)
        .otherwise("decide_by")
    )


def _of_money(missing: pl.Series) -> pl.Series:
    """Return the columns lacking that a sum hangs on."""
    told = {
        text: " ".join(name for name in text.split() if name in OF_MONEY) or None
        for text in missing.unique().drop_nulls()
    }
    return missing.replace_strict(told, default=None, return_dtype=pl.String)


def _released(asked: Asked, on: date) -> pl.Series:
    """Return what a release on a day costs from the day asked about on: compensation up to it, and further months."""
    frame = asking_released(asked.roster, on)
    results = audit(frame, asked.law, asked.found.day, asked.default_place).results
    return results["still_to_come"] + results["extra"]


def _rests(law: Law, places: Sequence[str], day: date) -> tuple[list[Provision], dict[str, str]]:
    """Return the provisions on giving it up, and for each place their ids."""
    found: dict[str, Provision] = {}
    names = {}
    for place in places:
        counted = applicable(law, place, day, {}, Topic.WAIVER)
        own = [one.provision for one in counted if not one.unrecorded and not one.lacking]
        told = [one for one in own if one.id.split(".", 1)[1] in POINTS]
        found |= {one.id: one for one in told}
        names[place] = " ".join(one.id for one in told)
    return [found[name] for name in sorted(found)], names
