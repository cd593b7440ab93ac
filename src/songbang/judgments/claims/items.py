"""A list in a running text divided into its numbered items: what is asked, what is ordered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from songbang.passages.numbering import small_count

_HAN: Final = "一二三四五六七八九十"
_MARK: Final = re.compile(
    rf"第?(?P<han>[{_HAN}]{{1,3}})(?:[、,.:]|项[:,、])|(?P<figure>\d{{1,2}}) ?[.、,:)](?!\d{{3}})"
    rf"|\((?P<round>[{_HAN}]{{1,3}}|\d{{1,2}})\)[、,.]?|(?P<ring>[①-⑳])"
)
_OPENS: Final = frozenset(":;。,.)")
_BREAKS: Final = frozenset(":;。")
_MASKED: Final = frozenset("某甲乙丙丁×xX*第")

_PLACES: Final = re.compile(
    r"第?[(（]?([一二三四五六七八九十]{1,3}|\d{1,2})[)）]?(?:项|(?=[、,和及至到](?:第)?[(（]?[一二三四五六七八九十\d]))"
)
_RANGE: Final = re.compile(r"第([一二三四五六七八九十]{1,3})(?:项)?(?:至|到|-)第?([一二三四五六七八九十]{1,3})项")
_STOP: Final = re.compile("。")
_SEMICOLON: Final = re.compile("[;。]")


@dataclass(frozen=True, slots=True)
class Item:
    """One item in the folded text, its number left out of the range; ``number`` is ``None`` where there is none."""

    number: int | None
    start: int
    end: int


def items(text: str, start: int, end: int) -> tuple[Item, ...]:
    """Divide ``text[start:end]`` by its own numbers, or by semicolons where it has none.

    Only a number that goes on from the one before counts, in the same style: the amount in ``1,200`` or the second
    of two rows inside an item is no item of the list.
    """
    marks = list(_numbered(text, start, end))
    if not marks:
        return tuple(_by_semicolon(text, start, end))
    stops = [mark.start() for _, mark in marks[1:]] + [end]
    before = [Item(None, start, marks[0][1].start())] if text[start : marks[0][1].start()].strip(":,;。 ") else []
    return (
        *before,
        *(
            Item(number, mark.end(), _trimmed(text, mark.end(), stop))
            for (number, mark), stop in zip(marks, stops, strict=True)
        ),
    )


def follows(text: str, at: int, last: int) -> bool:
    """Tell whether the item after number ``last`` begins at this place."""
    mark = _MARK.match(text, at)
    return mark is not None and _number(mark) == last + 1


def last_number(text: str, start: int, end: int) -> int:
    """Return the last number of the list in a stretch, 0 where it has none."""
    return max((number for number, _ in _numbered(text, start, end)), default=0)


def list_end(text: str, at: int, end: int) -> int:
    """Return where the list that begins at ``at`` ends: at the first full stop that no further item follows."""
    for stop in _STOP.finditer(text, at, end):
        if not follows(text, stop.end(), last_number(text, at, stop.end())):
            return stop.end()
    return end


def numbers(text: str, start: int, end: int) -> frozenset[int]:
    """Return the items of another list that are named in a stretch: 第一项, 第二、三项, 第一至三项."""
    found = {number for one in _PLACES.finditer(text, start, end) if (number := _count(one[1]))}
    for one in _RANGE.finditer(text, start, end):
        found |= set(range(_count(one[1]), _count(one[2]) + 1))
    return frozenset(found)


def _count(written: str) -> int:
    return int(written) if written.isdigit() else small_count(written) or 0


def _numbered(text: str, start: int, end: int) -> Iterator[tuple[int, re.Match[str]]]:
    style, last = "", 0
    for mark in _MARK.finditer(text, start, end):
        number, this = _number(mark), str(mark.lastgroup)
        before = text[mark.start() - 1] if mark.start() > start else ":"
        # 终局裁决:一、…非终局裁决:一、…: a second list of the same kind
        if last and number == 1 and this == style and before in ":。":
            last = 0
        if number != last + 1 or (style and this != style):
            continue
        # a list that lost its line breaks and its stops: 元2.判令; 陈某1、陈某2 are names
        run_on = this == "figure" and not before.isdigit() and not text[mark.end() : mark.end() + 1].isdigit()
        run_on = run_on and before not in _MASKED
        if before in _BREAKS or (before in _OPENS and last) or run_on:
            style, last = this, number
            yield number, mark


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where an item ends without the stop behind it."""
    return end - 1 if end > start and text[end - 1] in _BREAKS else end


def _number(mark: re.Match[str]) -> int:
    if ring := mark["ring"]:
        return ord(ring) - ord("①") + 1
    written = mark["figure"] or mark["round"] or mark["han"]
    return _count(written)


def _by_semicolon(text: str, start: int, end: int) -> Iterator[Item]:
    at = start
    for found in _SEMICOLON.finditer(text, start, end):
        if found.start() > at:
            yield Item(None, at, found.start())
        at = found.end()
    if at < end:
        yield Item(None, at, end)
