"""What the page of a position is given: the same sections and words as the report that is written as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from songbang.basis.words import Words
from songbang.drafts.kinds import kinds, letter_module
from songbang.law.in_force import Law
from songbang.reports.script import tell
from songbang.reports.stand.cited import cited
from songbang.reports.stand.figures import NARROW, WIDE, figures
from songbang.reports.stand.headline import headline_words
from songbang.reports.stand.options_section import DRAFT
from songbang.reports.stand.sheet import Block, Point, Section, Sentence, Table
from songbang.reports.stand.sheets import FOOT, as_of
from songbang.reports.stand.stand_phrases import PAGE
from songbang.reports.stand.timeline import timeline_svg
from songbang.reports.stand.told import unlike
from songbang.tasks.stand import Stood

OWN = frozenset({"missing", "unread"})
"""Sections that the page shows in a way of its own: questions with their fields, problems with the way to mend them."""
CAN_DRAFT = Words("这封信可以起草：{name}。", "This letter can be drafted: {name}.")


def block_values(sections: Sequence[Section], law: Law, lang: str) -> Mapping[str, Any]:
    """Return what the template of sections asks for to show these."""
    sources = cited(sections, law.instruments)
    return {
        "kind": _kind,
        "unlike": unlike,
        "page": {name: tell(words, lang) for name, words in PAGE.items()},
        "sources": sources,
        "titles": {source.id: source.title for source in sources},
    }


def stand_values(found: Stood, lang: str) -> Mapping[str, Any]:
    """Return everything that the page shows of a position."""
    told = [_for_the_page(section) for section in found.told()]
    return {
        **block_values(told, found.law, lang),
        "position": found.position,
        "headline": headline_words(found.position),
        "first": [one for one in told if one.first],
        "behind": [one for one in told if not one.first and one.id not in OWN],
        "pictures": [_picture(found, lang, width) for width in (WIDE, NARROW)],
        "figures": _figures(found, lang),
        "as_of": as_of(found.position, found.law),
        "stand_foot": FOOT,
        "problems": found.matter.problems,
    }


def _picture(found: Stood, lang: str, width: float) -> Markup:
    """Return the picture of the time, in which what comes from the matter is escaped."""
    return Markup(timeline_svg(found.position, lang, width))  # noqa: S704


def _figures(found: Stood, lang: str) -> Mapping[str, tuple[Markup, Markup]]:
    """Return the picture of each section that has one, for a large screen and for a phone; escaped like the other."""
    wide, narrow = (figures(found.position, lang, width) for width in (WIDE, NARROW))
    return {section: (Markup(wide[section]), Markup(narrow[section])) for section in wide}  # noqa: S704


def _for_the_page(section: Section) -> Section:
    """Return the section without what is only for a terminal."""
    return replace(section, blocks=tuple(_block(one) for one in section.blocks))


def _block(block: Block) -> Block:
    if not isinstance(block, Point):
        return block
    return replace(block, under=tuple(_line(one) for one in block.under))


def _line(line: Words) -> Words:
    """Name the letter where a line says how it is made on a command line."""
    form, values = line.filled or (line, {})
    kind = values.get("draft")
    return CAN_DRAFT.fill(name=letter_module(str(kind)).NAME) if form is DRAFT and kind in kinds() else line


def _kind(block: Block) -> str:
    return {Sentence: "sentence", Point: "point", Table: "table"}[type(block)]
