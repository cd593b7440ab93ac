"""How many people a policy keeps, drops and releases, and how many leave under it."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import polars as pl

from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.portfolio.policy.assumed import Assumed, Band
from songbang.portfolio.policy.cost import Leavers
from songbang.portfolio.policy.line_words import (
    FOREIGN,
    LEAVERS_ADDED,
    LEAVERS_NONE,
    LEAVERS_USUAL,
    NO_SOURCE,
    OWN_EFFECT,
    SOURCE,
)  # fmt: skip
from songbang.portfolio.policy.policy import Active, Policy
from songbang.portfolio.policy.rates import rates
from songbang.portfolio.policy.shares import of_heads, together

HEADS = ("employed", "kept", "dropped", "kept_bound", "released", "unclear", "not_coverable")
"""``employed`` still work there, ``kept`` and ``dropped`` of them; ``kept_bound`` and ``released`` are bound now.

Of those ``unclear`` the roster does not tell whether the policy keeps them. ``not_coverable`` stay bound though, on the
facts of the roster, they are no persons whom the law lets it bind.
"""


def heads(rows: pl.DataFrame, policy: Policy, covered: pl.Series) -> pl.DataFrame:
    """Return for each person a 1 in each column of ``HEADS`` that it belongs to; null where that is not known."""
    kept = pl.col("kept")
    stays = kept if policy.active is Active.RELEASE else pl.lit(value=True)
    employed, bound = pl.col("state") == "employed", pl.col("state") == "bound"
    told = {
        "employed": employed,
        "kept": employed & kept,
        "dropped": employed & ~kept,
        "kept_bound": bound & stays,
        "released": bound & ~stays,
        "unclear": (employed | bound) & kept.is_null(),
        "not_coverable": ((employed & kept) | (bound & stays)) & (pl.lit(covered) == "no"),
    }
    return rows.select(one.cast(pl.Int64).alias(name) for name, one in told.items())


def years_after(start: date, day: date) -> Fraction:
    """Return which part of the year from a day on lies after the start of a policy."""
    year = (next_year(day) - day).days
    return Fraction(max(0, year - (start - day).days), year)


def next_year(day: date) -> date:
    """Return the same day of the next year; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)


def leavers(counts: Mapping[str, int | None], assumed: Assumed, start: date, day: date) -> Leavers:
    """Return how many people leave within a year, and how many of them because they are no longer bound."""
    everybody, dropped, rate = counts["employed"], counts["dropped"], assumed.leaving
    if rate is None:
        return Leavers(everybody, dropped, None, None, ("leaving",))
    if everybody is None or dropped is None:
        return Leavers(everybody, dropped, None, None)
    usual = of_heads(everybody, rate.each())
    source = SOURCE.fill(source=rate.source) if rate.source else NO_SOURCE
    because = (LEAVERS_USUAL.fill(heads=everybody, leaving=band_words(rate)), source)
    if not dropped:
        none = Fraction(0), Fraction(0), Fraction(0)
        return Leavers(everybody, dropped, usual, none, (), (*because, LEAVERS_NONE))
    effect = assumed.effect or rates().band()
    added = of_heads(dropped * years_after(start, day), together(rate, effect))
    whose = (OWN_EFFECT if assumed.effect else FOREIGN).fill(source=effect.source)
    says = LEAVERS_ADDED.fill(dropped=dropped, effect=band_words(effect), start=start)
    return Leavers(everybody, dropped, usual, added, (), (*because, says, whose))


def band_words(band: Band) -> Words:
    """Return a band as per cent: 10%–15%–20%, or one figure where all are the same."""
    shown = "–".join(dict.fromkeys(percent(one) for one in band.each()))
    return Words(shown, shown)
