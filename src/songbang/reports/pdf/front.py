"""What every printed report has: its title, who made it, the numbers of its pages, the line at their foot."""

from collections.abc import Iterable

from songbang import __version__
from songbang.basis.words import Words
from songbang.reports.labels import KINDS
from songbang.reports.pdf.document import Block, Document, Paragraph
from songbang.reports.pdf.voice import Voice

AUTHOR = Words("松绑", "Songbang")
NUMBERING = Words("第 {page} 页，共 {pages} 页", "Page {page} of {pages}")
ABOUT = (KINDS["non_compete"], KINDS["compensation"], KINDS["liquidated_damages"])


def document(title: Words, headline: Words, blocks: Iterable[Block], voice: Voice, *said: Words) -> Document:
    """Return a report with what stands at the foot of each page and at its end: what is ``said`` there, and help."""
    end = (
        *(Paragraph(voice.line(line), "quiet") for line in said),
        Paragraph(voice.told("help"), "quiet"),
        Paragraph(voice.told("local"), "quiet"),
        Paragraph(voice.told("version", version=__version__), "quiet"),
    )
    return Document(
        title=voice.say(title),
        headline=voice.say(headline),
        blocks=tuple(blocks),
        end=end,
        lang=voice.lang,
        author=voice.say(AUTHOR),
        keywords=tuple(voice.say(one) for one in ABOUT),
        numbering=voice.say(NUMBERING),
        foot=voice.phrase("disclaimer"),
    )
