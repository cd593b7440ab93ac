"""Renders papers as pages of print, with what stands on each line and where."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bench.scan_words import CHAT, PAPERS, Words

Face = ImageFont.FreeTypeFont
Box = tuple[float, float, float, float]

DOTS: Final = 150
"""Pixels an inch of a page where nothing else is said; a page is A4."""

_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,.%$¥*-'")
_NO_LINE_BEGINS: Final = frozenset("，。；：、）》」”？！,.;:)%")


class NoFontError(Exception):
    """No font with Chinese characters is installed."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: its words and where it stands, in pixels."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered page and its lines in reading order."""

    name: str
    image: Image.Image
    lines: tuple[Line, ...]


def pages(seed: int, dots: int = DOTS) -> Iterator[Page]:
    """Yield each paper once, with a face and a size of its own."""
    for number, words in enumerate(PAPERS):
        random = Random(seed * 1000 + number)  # noqa: S311 - chance that can be had again
        serif = random.random() < 0.5
        size = random.choice((10.5, 11.0, 12.0, 14.0))
        yield render(words, serif=serif, points=size, dots=dots)


def render(words: Words, *, serif: bool = True, points: float = 12.0, dots: int = DOTS) -> Page:
    """Set a paper on an A4 page."""
    unit = dots / 72
    width, height = round(595 * unit), round(842 * unit)
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    text, head = (
        face(words.language, points * unit, serif=serif),
        face(words.language, points * 1.5 * unit, serif=False),
    )
    margin, drop = 72 * unit, points * 1.75 * unit
    lines: list[Line] = []
    top = margin
    lines.append(_put(draw, ((width - head.getlength(words.title)) / 2, top), words.title, head))
    top += drop * 1.6
    for paragraph in words.paragraphs:
        if "\t" in paragraph:
            lines += _row(draw, paragraph.split("\t"), (margin, top, width - margin, drop), text)
            top += drop
            continue
        indent = 0.0 if words.language == "en" or "\u3000" in paragraph[:9] else 2 * points * unit
        for first, words_of_line in wrap(paragraph, text, width - 2 * margin, indent):
            lines.append(_put(draw, (margin + (indent if first else 0), top), words_of_line, text))
            top += drop
        top += drop * 0.3
    return Page(words.name, image, tuple(lines))


def chat(seed: int, *, dark: bool, messages: int = 60) -> Page:
    """Draw a long screenshot of a chat: bubbles left and right, names of nobody, light or dark."""
    random = Random(seed)  # noqa: S311 - chance that can be had again
    font = face("zh", 34, serif=False)
    ground, other, own, ink = (
        ((17, 17, 17), (44, 44, 44), (38, 116, 66), (225, 225, 225))
        if dark
        else ((237, 237, 237), (255, 255, 255), (149, 236, 105), (20, 20, 20))
    )
    said = [random.choice(CHAT) for _ in range(messages)]
    rows = [[text for _, text in wrap(one, font, 620, 0)] for one in said]
    height = sum(len(row) * 50 + 76 for row in rows) + 60
    image = Image.new("RGB", (1080, height), ground)
    draw = ImageDraw.Draw(image)
    lines: list[Line] = []
    top = 40.0
    for number, row in enumerate(rows):
        wide = max(font.getlength(text) for text in row)
        mine = number % 3 == 1
        left = 1080 - 140 - wide - 40 if mine else 140.0
        box = (left, top, left + wide + 40, top + len(row) * 50 + 36)
        draw.rounded_rectangle(box, 14, fill=own if mine else other)
        draw.rectangle(
            (1080 - 120, top, 1080 - 40, top + 80) if mine else (40, top, 120, top + 80), fill=(90, 120, 160)
        )
        for text in row:
            lines.append(_put(draw, (left + 20, top + 18), text, font, ink))
            top += 50
        top += 76
    return Page("chat", image, tuple(lines))


def wrap(text: str, font: Face, width: float, indent: float) -> Iterator[tuple[bool, str]]:
    """Yield the lines of a paragraph, each with whether it is the first; no line begins with a closing mark."""
    line, first = "", True
    for word in _words(text):
        room = width - (indent if first else 0)
        if line and font.getlength(line + word) > room and word not in _NO_LINE_BEGINS:
            yield first, line
            line, first = word.lstrip(" "), False
        else:
            line += word
    if line:
        yield first, line


def _words(text: str) -> Iterator[str]:
    """Yield what is not broken at a line's end: a Latin word or a number whole, else a character."""
    held = ""
    for sign in text:
        if sign in _LATIN:
            held += sign
            continue
        if held:
            yield held
        held = ""
        yield sign
    if held:
        yield held


def _row(draw: ImageDraw.ImageDraw, cells: Sequence[str], place: Box, font: Face) -> Iterator[Line]:
    left, top, right, drop = place
    step = (right - left) / len(cells)
    for number, cell in enumerate(cells):
        x = left + number * step
        draw.rectangle((x, top - drop * 0.15, x + step, top + drop * 0.85), outline="black")
        yield _put(draw, (x + drop * 0.3, top), cell, font)


def _put(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, font: Face, ink: tuple[int, int, int] = (0, 0, 0)
) -> Line:
    draw.text(at, text, font=font, fill=ink)
    return Line(text, draw.textbbox(at, text, font=font))


def face(language: str, size: float, *, serif: bool) -> Face:
    """Return a font of the size in pixels, for the script of the language."""
    family = "Noto Serif CJK" if serif else "Noto Sans CJK"
    file, index = _found(f"{family} {'TC' if language == 'zh-Hant' else 'SC'}")
    return ImageFont.truetype(file, round(size), index=index)


@cache
def _found(family: str) -> tuple[str, int]:
    try:
        asked = subprocess.run(
            ["fc-match", "-f", "%{family[0]}\n%{file}\n%{index}", family], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoFontError(family) from error
    found, file, index = asked.stdout.split("\n")
    if "CJK" not in found:
        raise NoFontError(family)
    return file, int(index) & 0xFFFF
