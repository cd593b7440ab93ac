"""Forms that draw forms: how much a PDF would have drawn, reckoned before anything of it is.

A form that draws itself, or a few that draw the next one twenty times each, takes all memory and time there is, and
the library that draws cannot be stopped.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from songbang.papers.problems import PaperError

_MOST_DRAWN: Final = 100_000
"""How many forms one form may have drawn. A drawing of a building stays far under it."""

_MOST_UNPACKED: Final = 4 * 1024 * 1024
_OBJECT: Final = re.compile(rb"\bobj\b")
_NUMBER: Final = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+\Z")
_FORM: Final = re.compile(rb"/Subtype\s*/Form\b")
_PACKED: Final = re.compile(rb"/Type\s*/ObjStm\b")
_RESOURCES: Final = re.compile(rb"/Resources\s+(\d+)\s+\d+\s+R\b")
_DRAWABLE: Final = re.compile(rb"/XObject\s*(?:<<(?P<all>[^>]*)>>|(?P<at>\d+)\s+\d+\s+R\b)")
_NAMED: Final = re.compile(rb"(/[^\s/<>\[\]()%]+)\s+(\d+)\s+\d+\s+R\b")
_DRAWS: Final = re.compile(rb"(/[^\s/<>\[\]()%]+)\s+Do\b")


@dataclass(frozen=True, slots=True)
class _Forms:
    """The objects of a file by number: their dictionaries, and what the forms among them draw and how often."""

    heads: dict[int, bytes] = field(default_factory=dict)
    drawn: dict[int, Counter[bytes]] = field(default_factory=dict)

    def beneath(self, number: int) -> dict[int, int]:
        """Return the forms that a form draws, and how often."""
        names = self._names(self.heads[number])
        known = ((names.get(name), times) for name, times in self.drawn[number].items())
        return {other: times for other, times in known if other in self.drawn}

    def _names(self, head: bytes) -> Mapping[bytes, int]:
        apart = _RESOURCES.search(head)
        found = _DRAWABLE.search(self.heads.get(int(apart[1]), b"") if apart else head)
        if not found:
            return {}
        listed = found["all"] if found["at"] is None else self.heads.get(int(found["at"]), b"")
        return {name: int(number) for name, number in _NAMED.findall(listed)}


def check_forms(data: bytes) -> None:
    """Raise ``PaperError`` with ``unreadable`` where a form of a PDF would be drawn without end, or nearly so."""
    if not _FORM.search(data):
        return
    forms = _forms(data)
    known: dict[int, int] = {}
    for number in forms.drawn:
        if _cost(number, forms, known) > _MOST_DRAWN:
            raise PaperError("unreadable", "endless drawing")


def _cost(number: int, forms: _Forms, known: dict[int, int]) -> int:
    """How many forms are drawn with this one, itself among them; more than are allowed where that has no end."""
    if number not in known:
        known[number] = _MOST_DRAWN + 1  # whoever meets it again while it is open goes in a circle
        cost = 1 + sum(times * _cost(other, forms, known) for other, times in forms.beneath(number).items())
        known[number] = min(cost, _MOST_DRAWN + 1)
    return known[number]


def _forms(data: bytes) -> _Forms:
    forms = _Forms()
    for number, start in _objects(data):
        end = _first(data, (b"stream", b"endobj"), start)
        head = data[start:end]
        forms.heads[number] = head
        if _FORM.search(head):
            forms.drawn[number] = Counter(_DRAWS.findall(_content(data, head, end)))
        elif _PACKED.search(head):
            forms.heads.update(_inside(_content(data, head, end)))
    return forms


def _objects(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the number of each object that stands in the file by itself, and where what it is begins."""
    for hit in _OBJECT.finditer(data):
        number = _NUMBER.search(data, max(0, hit.start() - 20), hit.start())
        if number:
            yield int(number[1]), hit.end()


def _first(data: bytes, words: tuple[bytes, ...], start: int) -> int:
    return min((at for word in words if (at := data.find(word, start)) >= 0), default=len(data))


def _content(data: bytes, head: bytes, at: int) -> bytes:
    """Return what a stream holds, as far as it is looked at; nothing where it is packed in a rare way."""
    start = at + len(b"stream")
    packed = data[start : _first(data, (b"endstream",), start)].lstrip(b"\r\n")
    if b"/Filter" not in head:
        return packed[:_MOST_UNPACKED]
    try:
        return zlib.decompressobj().decompress(packed, _MOST_UNPACKED)
    except zlib.error:
        return b""


def _inside(packed: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the objects of a stream of objects: pairs of number and place stand before the first of them."""
    opening = re.match(rb"[\d\s]*", packed)
    numbers = [int(word) for word in opening[0].split()] if opening else []
    first = len(opening[0]) if opening else 0
    ends = [*numbers[3::2], len(packed) - first]
    for number, start, end in zip(numbers[::2], numbers[1::2], ends, strict=False):
        yield number, packed[first + start : first + end]
