"""Rendered pages for the tests of this room, and what was read of them."""

from collections.abc import Sequence

import pytest
from bench.scan_accuracy import edits, raster
from bench.scan_lines import lost_in_silence, plain
from bench.scan_pages import NoFontError, Page, render
from bench.scan_words import PAPERS
from PIL import Image

from songbang.scans.errors import ScanUnavailableError
from songbang.scans.look import look
from songbang.scans.scan import Scan


def page(name: str, *, serif: bool = False, points: float = 12.0, dots: int = 100) -> Page:
    """Set one of the papers, or skip the test where no Chinese font is installed."""
    words = next(one for one in PAPERS if one.name == name)
    try:
        return render(words, serif=serif, points=points, dots=dots)
    except NoFontError as error:
        pytest.skip(f"no Chinese font: {error}")


def seen(image: Image.Image) -> tuple[Scan, ...]:
    """Look at a picture, or skip the test where the engine is not installed."""
    try:
        return look(raster(image))
    except ScanUnavailableError as error:
        pytest.skip(f"the engine is not installed: {error}")


def characters_right(truth: Sequence[Page], scans: Sequence[Scan]) -> float:
    """Return the share of characters that were read right, in the right order."""
    lines = [line for one in truth for line in one.lines]
    return 1 - edits(lines, scans) / len(plain("".join(line.text for line in lines)))


def lost(truth: Sequence[Page], scans: Sequence[Scan]) -> int:
    """Return how many lines were neither read nor pointed at."""
    return lost_in_silence(truth, scans)


def words(scan: Scan) -> str:
    """Return all that was read on a page."""
    return "\n".join(run.text for run in scan.runs)
