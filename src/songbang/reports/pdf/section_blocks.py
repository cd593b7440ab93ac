"""The sections of a position as blocks of a printed report."""

from collections.abc import Iterator, Mapping

from songbang.basis.provision import Provision
from songbang.law.instrument import Instrument
from songbang.reports.labels import FORCES
from songbang.reports.pdf.document import Block, Card, Grid, Heading, Paragraph, Points, Run
from songbang.reports.pdf.source_blocks import cite_run
from songbang.reports.pdf.voice import Voice
from songbang.reports.stand.sheet import NOTHING, Point, Section, Sentence, Table
from songbang.reports.stand.stand_phrases import PAGE
from songbang.reports.stand.told import unlike

Instruments = Mapping[str, Instrument]


def section_blocks(section: Section, known: Instruments, voice: Voice) -> Iterator[Block]:
    """Yield the blocks of a section below its heading; ``known`` are the instruments it may cite."""
    for block in section.blocks:
        if isinstance(block, Sentence):
            yield Paragraph(voice.line(block.says), "quiet" if block.quiet else "")
        elif isinstance(block, Table):
            yield _grid(block, voice)
        else:
            yield Card(tuple(_point(block, known, voice)))


def _grid(table: Table, voice: Voice) -> Grid:
    rows = tuple(tuple(voice.line(cell) for cell in row) for row in table.rows)
    head = tuple(voice.say(name) for name in table.head)
    return Grid(voice.say(table.caption), head, rows, tuple(sorted(table.numbers)))


def _point(point: Point, known: Instruments, voice: Voice) -> Iterator[Block]:
    if point.head is not None:
        yield Heading(2, voice.line(point.head))
    if point.says != NOTHING:
        yield Paragraph(voice.line(point.says))
    if point.under:
        yield Points(tuple(voice.line(line) for line in point.under), under=True)
    for rule in unlike(point.rests):
        yield Paragraph(tuple(_rests(rule, known, voice)), "quiet")


def _rests(rule: Provision, known: Instruments, voice: Voice) -> Iterator[Run]:
    yield Run(voice.say(PAGE["rests"]))
    for cite in rule.cites:
        yield cite_run(cite, known, voice)
        yield Run("  ")
    checked = voice.phrase("verified" if rule.verified else "unverified")
    yield Run(f"{voice.say(FORCES[rule.force])} · {checked}")
