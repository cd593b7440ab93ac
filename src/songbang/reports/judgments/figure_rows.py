"""Figures as rows of a table on a page: what it is, its value, interval and counts, as words."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from songbang.basis.words import Words
from songbang.judgments.statistics.figure import Figure
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.judgments.groups import BY, group_words
from songbang.reports.judgments.numbers import count_words, range_words, value_words
from songbang.reports.judgments.page_phrases import PHRASES
from songbang.reports.script import tell


def total_rows(told: Statistics, lang: str) -> Iterator[tuple[str, list[Mapping[str, str]]]]:
    """Yield ``shares`` and ``quantities`` with a row for each figure of all decisions together that may be shown."""
    totals = [one for one in told.figures if one.group is None and not one.withheld]
    for name, wanted in (("shares", True), ("quantities", False)):
        found = [one for one in totals if (one.measure.unit == "share") == wanted]
        yield name, [_row(one, one.measure.label, lang) for one in found]


def group_rows(
    told: Statistics, places: Mapping[str, Words], lang: str
) -> Iterator[tuple[str, list[tuple[str, list[Mapping[str, str]], str]]]]:
    """Yield each measure that has groups to show: how they are grouped, a row each, how many are kept back."""
    grouped = [one for one in told.figures if one.group is not None]
    for measure, figures in groupby(grouped, key=lambda one: one.measure):
        parts = []
        for by, found in groupby(figures, key=lambda one: one.group.by if one.group else ""):
            same = list(found)
            shown = [_row(one, group_words(one.group, places), lang) for one in same if not one.withheld]
            more = len(same) - len(shown)
            kept_back = tell(PHRASES["more"].fill(more=more), lang) if more else ""
            if shown:
                parts.append((tell(BY[by], lang), shown, kept_back))
        if parts:
            yield tell(measure.label, lang), parts


def _row(one: Figure, label: Words, lang: str) -> Mapping[str, str]:
    unit, bounds = one.measure.unit, one.interval
    if one.value is None or bounds is None:
        raise ValueError("a figure that is kept back has no row")
    return {
        "label": tell(label, lang),
        "value": tell(value_words(one.value, unit), lang),
        "interval": tell(range_words(bounds.low, bounds.high, unit), lang),
        "counts": tell(count_words(one), lang),
        "untold": str(one.untold),
        "quartiles": tell(range_words(*one.quartiles, unit), lang) if one.quartiles else "",
    }
