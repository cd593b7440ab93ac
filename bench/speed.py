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


EYE: Final = """
import sys
from rapidocr import RapidOCR

engine = RapidOCR(params={"Global.use_cls": False, "Global.log_level": "error"})
for path in sys.argv[1:]:
    engine(path)
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
    return Race("`songbang read` of 300 pages, with the report", "bare pypdfium2 text", ours, theirs, limit=3)


def looking_race(pictures: Sequence[Path]) -> Race:
    """Read pictures of pages, report included, against the bare engine on the same files."""
    files = [str(picture) for picture in pictures]
    with tempfile.TemporaryDirectory() as out:
        ours, theirs = _medians(
            [SONGBANG, "read", *files, "--no-cache", "--out", out],
            [sys.executable, "-c", EYE, *files],
        )
    name = f"`songbang read` of {len(files)} pictures of pages, with the report"
    return Race(name, "the bare engine", ours, theirs, limit=1.2)


def help_race() -> Race:
    """Ask for the help against importing what draws it."""
    ours, theirs = _medians([SONGBANG, "--help"], [sys.executable, "-c", "import typer"])
    return Race("`songbang --help`", '`python -c "import typer"`', ours, theirs, limit=3)


def _medians(ours: Sequence[str], theirs: Sequence[str]) -> tuple[float, float]:
    run(ours)  # one lap unclocked each: compiled modules and files come from the disk once
    run(theirs)
    laps = [(run(ours).seconds, run(theirs).seconds) for _ in range(ROUNDS)]
    return median(lap[0] for lap in laps), median(lap[1] for lap in laps)
