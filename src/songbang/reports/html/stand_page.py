"""The page of a position: the first sheet with the answer, the picture, money, dates and choices; the rest behind."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from markupsafe import Markup

from songbang.law.in_force import Law
from songbang.position.results import Position
from songbang.reports.html.page import page_environment, page_values
from songbang.reports.stand.cited import cited
from songbang.reports.stand.figures import NARROW, WIDE, figures
from songbang.reports.stand.headline import headline_words
from songbang.reports.stand.sheet import Block, Point, Section, Sentence, Table
from songbang.reports.stand.sheets import FOOT, as_of
from songbang.reports.stand.stand_phrases import PAGE
from songbang.reports.stand.timeline import timeline_svg
from songbang.reports.stand.told import unlike

_HERE = Path(__file__).parent
_TEMPLATE = "stand.html.j2"


def stand_html(position: Position, told: Sequence[Section], law: Law, lang: str = "zh") -> str:
    """Return the position and its sections in ``lang`` as the text of one HTML file."""
    given = page_values(lang)
    say = given["say"]
    return (
        page_environment()
        .get_template(_TEMPLATE)
        .render(
            **{**given, "css": given["css"] + stand_style()},
            headline=headline_words(position),
            status=position.status.value,
            first=[section for section in told if section.first],
            behind=[section for section in told if not section.first],
            kind=_kind,
            unlike=unlike,
            page={name: say(words) for name, words in PAGE.items()},
            # Our own picture, in which what comes from the matter is escaped.
            wide=Markup(timeline_svg(position, lang, WIDE)),  # noqa: S704
            narrow=Markup(timeline_svg(position, lang, NARROW)),  # noqa: S704
            figures=_figures(position, lang),
            sources=(found := cited(told, law.instruments)),
            titles={source.id: source.title for source in found},
            as_of=as_of(position, law),
            foot=FOOT,
        )
    )


def _figures(position: Position, lang: str) -> Mapping[str, tuple[Markup, Markup]]:
    """Return the picture of each section that has one, for a large screen and for a phone."""
    wide, narrow = figures(position, lang, WIDE), figures(position, lang, NARROW)
    # Our own pictures, in which what comes from the matter is escaped.
    return {section: (Markup(wide[section]), Markup(narrow[section])) for section in wide}  # noqa: S704


def _kind(block: Block) -> str:
    """Return which sort of block it is, for the template."""
    return {Sentence: "sentence", Point: "point", Table: "table"}[type(block)]


@cache
def stand_style() -> Markup:
    """Return the style sheet of the page of a position."""
    return Markup((_HERE / "stand.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)
