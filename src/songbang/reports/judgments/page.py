"""The page of the statistics: one HTML file with its charts, that opens anywhere and loads nothing."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from songbang import __version__
from songbang.basis.words import Words
from songbang.judgments.statistics.checked import Checked
from songbang.judgments.statistics.measure import Measure, measures
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.days import day_words
from songbang.reports.html.page import page_environment, page_style
from songbang.reports.judgments.charts.charts import Chart, years_words
from songbang.reports.judgments.checked_rows import agreement_rows, corrected_rows
from songbang.reports.judgments.figure_rows import group_rows, total_rows
from songbang.reports.judgments.page_phrases import METHOD, PHRASES
from songbang.reports.script import HTML_LANGUAGES, tell
from songbang.statistics.bootstrap import DRAWS

_HERE = Path(__file__).parent


def statistics_html(
    told: Statistics,
    charts: Sequence[Chart],
    places: Mapping[str, Words],
    lang: str = "zh",
    checked: Checked | None = None,
) -> str:
    """Return the statistics in ``lang`` as the text of one HTML file; ``charts`` are those of ``charts_of``.

    ``checked`` is what a hand-labelled sample says of them, where there is one.
    """
    page = {name: tell(words, lang) for name, words in PHRASES.items()}
    years = years_words(told)
    head = PHRASES["headline"].fill(documents=told.documents, disputes=told.disputes, years=years)
    return (
        _environment()
        .get_template("statistics.html.j2")
        .render(
            lang=HTML_LANGUAGES[lang],
            css=page_style() + _style(),
            p=page,
            headline=tell(head, lang),
            counted_on=tell(PHRASES["day"].fill(day=day_words(told.day)), lang),
            errors=tell(PHRASES["errors"].fill(errors=told.errors), lang) if told.errors else "",
            warning=tell(measures().selection, lang),
            totals=list(total_rows(told, lang)),
            charts=_pictures(charts, lang),
            duration=tell(_duration(told), lang),
            groups=list(group_rows(told, places, lang)),
            published=list(_published(told, lang)),
            agreement=list(agreement_rows(checked, lang)) if checked else [],
            corrected=list(corrected_rows(checked, lang)) if checked else [],
            method=[tell(line.fill(seed=told.seed, draws=DRAWS), lang) for line in METHOD],
            meanings=[(tell(one.label, lang), tell(one.says, lang)) for one in _all_measures()],
            version=tell(PHRASES["version"].fill(version=__version__), lang),
        )
    )


@cache
def _environment() -> Environment:
    return page_environment().overlay(loader=FileSystemLoader(_HERE), bytecode_cache=None)


@cache
def _style() -> Markup:
    return Markup((_HERE / "statistics.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)


def _all_measures() -> Sequence[Measure]:
    return (*measures().shares, *measures().quantities, measures().duration)


def _pictures(charts: Sequence[Chart], lang: str) -> Mapping[str, list[Mapping[str, Any]]]:
    placed: dict[str, list[Mapping[str, Any]]] = {"shares": [], "quantities": [], "duration": [], "groups": []}
    where = {"shares": "shares", "ratios": "quantities", measures().duration.name: "duration"}
    for one in charts:
        placed[where.get(one.name, "groups")].append(
            {
                "title": tell(one.title, lang),
                "svg": Markup(one.svg),  # noqa: S704 - our own drawing, in which all words are escaped
                "said": one.said,
                "in_words": tell(PHRASES["in_words"], lang),
            }
        )
    return placed


def _duration(told: Statistics) -> Words:
    if told.survival is None:
        return PHRASES["no_curve"]
    counts = {"n": told.survival.n, "ended": told.survival.ended, "untold": told.survival_untold}
    if told.survival.median is None:
        return PHRASES["no_median"].fill(**counts)
    return PHRASES["median_days"].fill(median=told.survival.median, **counts)


def _published(told: Statistics, lang: str) -> Iterator[Mapping[str, str]]:
    labels = {one.name: one.label for one in _all_measures()}
    for one in told.published:
        yield {
            "label": tell(labels[one.measure], lang),
            "printed": one.printed,
            "mark": tell(one.mark, lang),
            "n": str(one.n),
            "source": tell(one.source, lang),
            "says": tell(one.says, lang),
        }
