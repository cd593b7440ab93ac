"""The memo as PDF: the same words as its page, on one sheet of A4."""

from collections.abc import Iterator
from dataclasses import replace

from pypdfium2 import PdfDocument

from songbang.basis.problem import Problem
from songbang.reports.charts.sheet import Block as Shown
from songbang.reports.charts.sheet import Points as Told
from songbang.reports.charts.sheet import Sheet, Table, Text
from songbang.reports.lab.page import MODEL
from songbang.reports.pdf.document import Block, Document, Grid, Heading, Paragraph, Points
from songbang.reports.pdf.front import AUTHOR, NUMBERING
from songbang.reports.pdf.typeset import typeset
from songbang.reports.pdf.voice import Voice

SIZES = (74, 68, 62, 56)
"""Sizes of letters in per cent; the largest at which all is on one page is taken, the last one where none is."""


def memo_pdf(sheet: Sheet, lang: str = "zh") -> bytes | Problem:
    """Return the memo in ``lang`` as PDF of one page, or why there is none."""
    document = _document(sheet, Voice(lang))
    made: bytes | Problem = b""
    for size in SIZES:
        made = typeset(replace(document, size=size))
        if isinstance(made, Problem) or pages(made) == 1:
            break
    return made


def pages(made: bytes) -> int:
    """Return how many pages a PDF has."""
    document = PdfDocument(made)
    try:
        return len(document)
    finally:
        document.close()


def _document(sheet: Sheet, voice: Voice) -> Document:
    blocks: list[Block] = [Paragraph(voice.line(line), "quiet") for line in sheet.lead]
    for section in sheet.sections:
        blocks.append(Heading(1, voice.line(section.title), section.id))
        for one in section.blocks:
            blocks += _block(one, voice)
    return Document(
        title=voice.say(sheet.title),
        headline=voice.say(sheet.headline),
        blocks=tuple(blocks),
        lang=voice.lang,
        author=voice.say(AUTHOR),
        keywords=(voice.say(sheet.title),),
        numbering=voice.say(NUMBERING),
        foot=voice.say(MODEL),
    )


def _block(one: Shown, voice: Voice) -> Iterator[Block]:
    if isinstance(one, Text):
        yield Paragraph(voice.line(one.says), "quiet" if one.quiet else "")
    elif isinstance(one, Told):
        yield Points(tuple(voice.line(line) for line in one.says))
    elif isinstance(one, Table):
        rows = tuple(tuple(voice.line(part.says) for part in row) for row in one.rows)
        numbers = tuple(at for at, column in enumerate(one.columns) if column.number)
        yield Grid(voice.say(one.caption), tuple(voice.say(column.says) for column in one.columns), rows, numbers)
