"""The page of a comparison: one file that needs nothing else."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from markupsafe import Markup

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.portfolio.policy.compare import Comparison
from songbang.reports.html.page import page_environment, page_values
from songbang.reports.html.stand_page import stand_style
from songbang.reports.policy.charts import Picture, pictures
from songbang.reports.policy.sections import headline, sections
from songbang.reports.policy.told_words import TITLE
from songbang.reports.stand.cited import cited
from songbang.reports.stand.sheet import Block, Point, Sentence, Table
from songbang.reports.stand.told import unlike

_TEMPLATE, _BODY = "policy.html.j2", "parts/policy.html.j2"
_SECTION = {"policy-costs": "costs", "policy-leavers": "leavers"}
"""Under which section a picture stands."""
PAGE: Mapping[str, Words] = {
    "title": TITLE,
    "contents": Words("目录", "Contents"),
    "rests": Words("依据：", "Rests on: "),
}


def policy_body(found: Comparison, law: Law, lang: str = "zh") -> str:
    """Return the sections of the comparison alone, to stand in a page of the app."""
    return _rendered(_BODY, found, law, lang)


def policy_html(found: Comparison, law: Law, lang: str = "zh") -> str:
    """Return the comparison in ``lang`` as the text of one HTML file; no row of a person stands in it."""
    return _rendered(_TEMPLATE, found, law, lang)


def _rendered(template: str, found: Comparison, law: Law, lang: str) -> str:
    given = page_values(lang)
    say = given["say"]
    told = sections(found)
    sources = cited(told, law.instruments)
    return (
        page_environment()
        .get_template(template)
        .render(
            **{**given, "css": given["css"] + stand_style() + _style()},
            headline=headline(found),
            first=[section for section in told if section.first],
            behind=[section for section in told if not section.first],
            drawn=_drawn([*pictures(found, lang)]),
            kind=_kind,
            unlike=unlike,
            page={name: say(words) for name, words in PAGE.items()},
            sources=sources,
            titles={source.id: source.title for source in sources},
        )
    )


def _drawn(shown: list[Picture]) -> Mapping[str, list[Mapping[str, object]]]:
    """Return the pictures by the section that they stand under."""
    found: dict[str, list[Mapping[str, object]]] = {}
    for one in shown:
        # our own drawing, in which what a policy file calls itself is escaped
        told = {"title": one.title, "svg": Markup(one.svg)}  # noqa: S704
        found.setdefault(_SECTION[one.name], []).append(told)
    return found


def _kind(block: Block) -> str:
    return {Sentence: "sentence", Point: "point", Table: "table"}[type(block)]


@cache
def _style() -> Markup:
    return Markup((Path(__file__).parent / "policy.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)
