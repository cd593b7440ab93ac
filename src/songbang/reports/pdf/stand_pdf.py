"""A position as PDF: the headline, the picture, and every section that the page shows, in the same words."""

from collections.abc import Iterator, Mapping, Sequence

from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.position.results import Position
from songbang.reports.pdf.document import Block, Heading, Paragraph, Picture
from songbang.reports.pdf.front import document
from songbang.reports.pdf.section_blocks import section_blocks
from songbang.reports.pdf.source_blocks import source_blocks
from songbang.reports.pdf.typeset import typeset
from songbang.reports.pdf.voice import Voice
from songbang.reports.stand.cited import cited
from songbang.reports.stand.figures import figures
from songbang.reports.stand.headline import headline_words
from songbang.reports.stand.sheet import Section
from songbang.reports.stand.sheets import FOOT, as_of
from songbang.reports.stand.stand_phrases import PAGE
from songbang.reports.stand.timeline import timeline_svg

WIDTH = 620
"""How wide pictures are drawn, in pixels: on the page their letters are a little smaller than those of the text."""


def stand_pdf(position: Position, told: Sequence[Section], law: Law, lang: str = "zh") -> bytes | Problem:
    """Return the position and its sections in ``lang`` as PDF, or why there is none."""
    voice = Voice(lang)
    headline, *leads = headline_words(position)
    blocks = (
        *(Paragraph(voice.line(line), "lead") for line in leads),
        *_picture(position, voice),
        *_sections(told, figures(position, lang, WIDTH), law, voice),
        *source_blocks(cited(told, law.instruments), voice),
    )
    return typeset(document(PAGE["title"], headline, blocks, voice, *as_of(position, law), *FOOT))


def _picture(position: Position, voice: Voice) -> Iterator[Block]:
    yield Heading(1, voice.line(PAGE["picture"]), "picture")
    yield Picture.of(timeline_svg(position, voice.lang, WIDTH))


def _sections(told: Sequence[Section], drawn: Mapping[str, str], law: Law, voice: Voice) -> Iterator[Block]:
    for section in told:
        yield Heading(1, voice.line(section.title), section.id)
        if section.id in drawn:
            yield Picture.of(drawn[section.id])
        yield from section_blocks(section, law.instruments, voice)
