"""Which decisions belong to one dispute: its levels, and the suits of both sides against the same award."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from songbang.judgments.case_numbers import CaseNumber, case_numbers
from songbang.papers.folded import fold

_MOST_IN_RANGE = 20  # cases under one number, 第1904-1905号; a longer range is a slip
_COUNT = re.compile(r"(?P<first>\d+)(?:[-~至](?P<last>\d+))?号")
# What stands between the year and the kind of proceedings names the court: 沪0115 in 沪0115民初, 浦 in 浦民一.
_NAMES_COURT: Final = re.compile(r"\(\d{4}\)[^民商知行执初终劳]")
_NAMES_COMMISSION: Final = re.compile(r"[^劳仲裁\d(]")


@dataclass(frozen=True, slots=True)
class Step:
    """A decision as the table has it: its document, number and court, and the numbers of earlier steps it names."""

    document: str
    number: str | None
    court: str | None
    earlier: tuple[str, ...]


def disputes(steps: Iterable[Step]) -> Mapping[str, str]:
    """Return for each document the dispute it belongs to; in whatever order the steps come, the same.

    Decisions are tied where one names the other's number, or both name the same award or judgment below. A number
    with hidden digits ties nothing, and one that does not say whose it is only within the same court. A dispute is
    called by the first of its numbers, in the order of characters; where it has none, by its document.
    """
    keys: dict[str, set[str]] = {}
    for step in steps:
        keys.setdefault(step.document, set()).update(_keys(step))
    above: dict[str, str] = {}
    for names in keys.values():
        first = min(names, default=None)
        for name in names:
            _join(above, name, first or name)
    return {document: _top(above, min(names)) if names else document for document, names in sorted(keys.items())}


def _join(above: dict[str, str], one: str, other: str) -> None:
    low, high = sorted((_top(above, one), _top(above, other)))
    above[high] = low


def _top(above: dict[str, str], name: str) -> str:
    """Return the first of the names tied to this one, and shorten the way there."""
    way = [name]
    while above.get(way[-1], way[-1]) != way[-1]:
        way.append(above[way[-1]])
    for passed in way:
        above[passed] = way[-1]
    return way[-1]


def _keys(step: Step) -> Iterator[str]:
    for told, court in ((step.number, step.court), *((one, step.court) for one in step.earlier)):
        for one in case_numbers(fold(told or "").text):
            yield from _keys_of(one, court if told == step.number else None)


def _keys_of(one: CaseNumber, court: str | None) -> Iterator[str]:
    """Yield what a number is tied by: without 第 and 字 and leading zeros, one for each case of a range."""
    count = _COUNT.search(one.number)
    if one.is_masked or count is None:
        return
    named = _NAMES_COMMISSION.match(one.number) if one.is_award else _NAMES_COURT.match(one.number)
    if not named and court is None:
        return
    plain = re.sub("[第字]", "", one.number[: count.start()])
    first, last = int(count["first"]), int(count["last"] or count["first"])
    if last < first:  # 第1904-05号
        last = int(count["first"][: -len(count["last"])] + count["last"])
    for number in range(first, min(last, first + _MOST_IN_RANGE) + 1):
        yield f"{'' if named else court}{plain}{number}号{one.number[count.end() :]}"
