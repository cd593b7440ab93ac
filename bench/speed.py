"""How fast, as a ratio of fresh processes that take turns: the machine's mood then weighs on both alike."""

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from bench.figure import Figure
from bench.process import SONGBANG, run

ROUNDS: Final = 5
BARE: Final = """
import sys
import pypdfium2

book = pypdfium2.PdfDocument(sys.argv[1])
for page in book:
    page.get_textpage().get_text_range()
"""


@dataclass(frozen=True, slots=True)
class Race:
    """Two commands, each with the median of its seconds, and the ratio that is asked for."""

    name: str
    against: str
    ours: float
    theirs: float
    limit: float

    @property
    def figure(self) -> Figure:
        """How many times the other's time ours takes."""
        return Figure(f"{self.name}, against {self.against}", self.ours / self.theirs, self.limit, times=True)


def reading_race(book: Path) -> Race:
    """Read the book, report included, against the bare extraction of its text."""
    with tempfile.TemporaryDirectory() as out:
        ours, theirs = _medians(
            [SONGBANG, "read", str(book), "--out", out],
            [sys.executable, "-c", BARE, str(book)],
        )
    return Race("`songbang read` of 300 pages, with the report", "bare pypdfium2 text", ours, theirs, limit=4)


def help_race() -> Race:
    """Ask for the help against importing what draws it."""
    ours, theirs = _medians([SONGBANG, "--help"], [sys.executable, "-c", "import typer"])
    return Race("`songbang --help`", '`python -c "import typer"`', ours, theirs, limit=3)


def _medians(ours: Sequence[str], theirs: Sequence[str]) -> tuple[float, float]:
    run(ours)  # one lap unclocked each: compiled modules and files come from the disk once
    run(theirs)
    laps = [(run(ours).seconds, run(theirs).seconds) for _ in range(ROUNDS)]
    return median(lap[0] for lap in laps), median(lap[1] for lap in laps)
