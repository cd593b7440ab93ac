"""Which node of a Word file each word of the reading text came from."""

from dataclasses import dataclass

from songbang.papers.docx_line import Line
from songbang.papers.docx_package import Package
from songbang.papers.docx_xml import Element


@dataclass(frozen=True, slots=True)
class Origin:
    """``text[start:end]`` of the reading text is what ``node`` shows from its character ``skipped`` on."""

    start: int
    end: int
    node: Element
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Traced:
    """A Word file with its words (without those on pictures) and where each came from, in reading order.

    What a reader adds has no origin: automatic numbers, line feeds between paragraphs, tabs between cells.
    """

    package: Package
    text: str
    origins: tuple[Origin, ...]


class Trace:
    """Takes down the origins while a paper is written."""

    def __init__(self) -> None:
        self.found: list[Origin] = []

    def take(self, line: Line, at: int, first: int, last: int) -> None:
        """Take the nodes of a paragraph whose words stand from ``at`` on; only ``first`` to ``last`` was written."""
        ends = [start for start, _ in line.shown[1:]] + [len(line.text)]
        for (begins, node), ends_at in zip(line.shown, ends, strict=True):
            start, end = max(first, at + begins), min(last, at + ends_at)
            if start < end:
                self.found.append(Origin(start, end, node, start - at - begins))
