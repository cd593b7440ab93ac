"""The statistics as JSON: every figure with its n, its counts, its interval and what it means."""

from collections.abc import Mapping
from typing import Any

from songbang.basis.words import Words
from songbang.judgments.statistics.figure import Figure, K
from songbang.judgments.statistics.measure import Measure, measures
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.judgments.groups import group_words
from songbang.reports.judgments.interval_json import interval_json, rounded
from songbang.reports.script import tell
from songbang.statistics.survival import Survival


def statistics_json(told: Statistics, places: Mapping[str, Words], lang: str) -> dict[str, Any]:
    """Return the statistics in ``lang``; numbers keep six decimals, what is kept back or unknown is null."""
    return {
        "day": told.day.isoformat(),
        "seed": told.seed,
        "documents": told.documents,
        "disputes": told.disputes,
        "errors": told.errors,
        "years": None if told.years is None else list(told.years),
        "least_shown": K,
        "warning": tell(measures().selection, lang),
        "measures": [_measure(one, lang) for one in (*measures().shares, *measures().quantities, measures().duration)],
        "figures": [_figure(one, places, lang) for one in told.figures],
        "survival": None if told.survival is None else _survival(told.survival, told.survival_untold),
        "published": [
            {
                "measure": one.measure,
                "printed": one.printed,
                "n": one.n,
                "source": tell(one.source, lang),
                "mark": tell(one.mark, lang),
                "says": tell(one.says, lang),
            }
            for one in told.published
        ],
    }


def _measure(one: Measure, lang: str) -> dict[str, Any]:
    return {"name": one.name, "label": tell(one.label, lang), "says": tell(one.says, lang), "unit": one.unit}


def _figure(one: Figure, places: Mapping[str, Words], lang: str) -> dict[str, Any]:
    group = one.group
    return {
        "measure": one.measure.name,
        "by": None if group is None else group.by,
        "group": None if group is None else group.value,
        "group_label": tell(group_words(group, places), lang),
        "withheld": one.withheld,
        "n": one.n,
        "untold": one.untold,
        "numerator": one.numerator,
        "value": rounded(one.value),
        "quartiles": None if one.quartiles is None else [rounded(value) for value in one.quartiles],
        **interval_json(one.interval, lang),
    }


def _survival(curve: Survival, untold: int) -> dict[str, Any]:
    return {
        "measure": measures().duration.name,
        "n": curve.n,
        "ended": curve.ended,
        "untold": untold,
        "median": curve.median,
        "level": curve.level,
        "steps": [
            {
                "day": step.time,
                "at_risk": step.at_risk,
                "ended": step.ended,
                "share": rounded(step.share),
                "low": rounded(step.low),
                "high": rounded(step.high),
            }
            for step in curve.steps
        ],
    }
