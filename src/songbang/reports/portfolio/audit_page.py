"""The page of an audit: one file that holds all of itself; no row of a person is in it."""

from functools import cache
from pathlib import Path

from markupsafe import Markup

import songbang.reports.html
from songbang.reports.days import day_words
from songbang.reports.html.page import page_environment, page_values
from songbang.reports.html.stand_page import stand_style
from songbang.reports.portfolio.audit_report import AuditReport
from songbang.reports.portfolio.audit_sections import audit_sections, headline
from songbang.reports.portfolio.audit_words import AS_OF, FOOT, REVIEWED, TITLE
from songbang.reports.stand.cited import cited
from songbang.reports.stand.sheet import Block, Point, Sentence, Table
from songbang.reports.stand.stand_phrases import PAGE
from songbang.reports.stand.told import unlike

_HERE = Path(songbang.reports.html.__file__).parent
_TEMPLATE = "audit.html.j2"


def audit_html(report: AuditReport, lang: str = "zh") -> str:
    """Return the audit by role in ``lang`` as the text of one HTML file."""
    given = page_values(lang)
    say, told = given["say"], audit_sections(report)
    sources = cited(told, report.law.instruments)
    reviewed = report.audit.reviewed
    as_of = [AS_OF.fill(day=day_words(report.audit.day))]
    as_of += [REVIEWED.fill(day=day_words(reviewed))] if reviewed is not None else []
    values = {
        **given,
        "css": given["css"] + stand_style() + _style(),
        "title": TITLE,
        "headline": tuple(headline(report)),
        "sections": told,
        "kind": _kind,
        "unlike": unlike,
        "page": {name: say(words) for name, words in PAGE.items()},
        "sources": sources,
        "titles": {source.id: source.title for source in sources},
        "as_of": as_of,
        "foot": FOOT,
    }
    return page_environment().get_template(_TEMPLATE).render(**values)


@cache
def _style() -> Markup:
    return Markup((_HERE / "audit.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)


def _kind(block: Block) -> str:
    """Return which sort of block it is, for the template."""
    return {Sentence: "sentence", Point: "point", Table: "table"}[type(block)]
