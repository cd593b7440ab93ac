"""How well pictures are read: characters right and lines lost in silence, on pages rendered from text."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from PIL import Image
from rapidfuzz.distance import Levenshtein

from bench.scan_lines import lost_in_silence, plain
from bench.scan_pages import Line, Page, chat, pages
from bench.scan_wear import low, noisy, photographed, sealed, skewed, spread, turned
from songbang.scans.look import look
from songbang.scans.scan import Raster, Scan

Shot = tuple[Image.Image, tuple[Page, ...]]


@dataclass(frozen=True, slots=True)
class ScanFigure:
    """What was measured: ``characters_right`` is 1 − edit distance / length, white space removed, order included."""

    condition: str
    pages: int
    characters_right: float
    lines_lost_in_silence: int
    seconds: float


def measure_scans(seed: int = 1, only: Sequence[str] = ()) -> list[ScanFigure]:
    """Render, wear and read pages under each condition; the same seed gives the same pages."""
    return [_measure(name, shots(seed)) for name, shots in CONDITIONS.items() if not only or name in only]


def _measure(name: str, shots: Iterator[Shot]) -> ScanFigure:
    wrong = length = lost = count = 0
    seconds = 0.0
    for image, truth in shots:
        start = time.perf_counter()
        seen = look(raster(image))
        seconds += time.perf_counter() - start
        lines = [line for page in truth for line in page.lines]
        wrong += edits(lines, seen)
        length += len(plain("".join(line.text for line in lines)))
        lost += lost_in_silence(truth, seen)
        count += len(truth)
    return ScanFigure(name, count, 1 - wrong / length, lost, seconds)


def edits(lines: Sequence[Line], seen: Sequence[Scan]) -> int:
    """Return how many characters must be changed to get from what was read to what stands there."""
    read = "".join(run.text for scan in seen for run in scan.runs)
    return Levenshtein.distance(plain("".join(line.text for line in lines)), plain(read))


def raster(image: Image.Image) -> Raster:
    """Return the picture as rows of pixels."""
    colour = image.convert("RGB")
    return Raster(colour.width, colour.height, 3, colour.tobytes())


def _each(wear: Callable[[Page, int], Image.Image], dots: int = 150) -> Callable[[int], Iterator[Shot]]:
    def shots(seed: int) -> Iterator[Shot]:
        for number, page in enumerate(pages(seed, dots)):
            yield wear(page, seed * 100 + number), (page,)

    return shots


def _chats(*, dark: bool) -> Callable[[int], Iterator[Shot]]:
    def shots(seed: int) -> Iterator[Shot]:
        for number in range(2):
            page = chat(seed + number, dark=dark, messages=100 if number else 40)
            yield page.image, (page,)

    return shots


def _spreads(seed: int) -> Iterator[Shot]:
    sheets = list(pages(seed))
    for left, right in zip(sheets[::2], sheets[1::2], strict=True):
        yield spread(left, right), (left, right)


def _tilt(seed: int) -> float:
    return Random(seed).uniform(2, 14) * Random(seed + 1).choice((1, -1))  # noqa: S311 - chance that can be had again


CONDITIONS: Final[dict[str, Callable[[int], Iterator[Shot]]]] = {
    "clean": _each(lambda page, _: page.image),
    "clean, 220 dpi": _each(lambda page, _: page.image, 220),
    "skewed": _each(lambda page, seed: skewed(page, _tilt(seed))),
    "turned 90": _each(lambda page, _: turned(page, 1)),
    "turned 180": _each(lambda page, _: turned(page, 2)),
    "turned 270": _each(lambda page, _: turned(page, 3)),
    "noisy": _each(noisy),
    "photographed": _each(photographed),
    "sealed, red": _each(sealed),
    "sealed, dark red": _each(lambda page, seed: sealed(page, seed, (130, 48, 52))),
    "sealed, blue": _each(lambda page, seed: sealed(page, seed, (60, 70, 190))),
    "72 dpi": _each(lambda page, _: low(page, 72 / 150)),
    "100 dpi": _each(lambda page, _: low(page, 100 / 150)),
    "long screenshot": _chats(dark=False),
    "dark screenshot": _chats(dark=True),
    "open booklet": _spreads,
}
