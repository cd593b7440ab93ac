"""Whose a paper is: the staff number or name in the name of its file or folder, else the worker named in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from songbang.papers.folded import fold
from songbang.readings.reading import Reading

_TOKEN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_HAN: Final = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff·]+")
_LATIN: Final = re.compile(r"[a-z]+")
_SHORTEST, _LONGEST = 2, 5
_WORDS: Final = 4
_TITLES: Final = re.compile(r"先生$|女士$|小姐$|^mr\.?\s|^ms\.?\s|^mrs\.?\s")
NO_ROW, MANY_ROWS, OTHER_PERSON = "paper_no_row", "paper_many_rows", "paper_other_person"


@dataclass(frozen=True, slots=True)
class People:
    """The places in a frame at which each staff number and each name stands, and the name at each place."""

    numbers: Mapping[str, Sequence[int]]
    names: Mapping[str, Sequence[int]]
    named: Sequence[str]

    def whose(self, reading: Reading) -> int | str:
        """Return the place of the one person whose paper it is, or the code of why that cannot be told.

        The number counts before the name of the file, and that before the name in the paper; a paper that names
        somebody else than the person of its file is nobody's.
        """
        worker = plain_name(reading.worker or "")
        several = False
        for found in (self._by_number(reading.paper.name), self._by_name(reading.paper.name), self._at(worker)):
            if len(found) == 1:
                (at,) = found
                others = worker in self.names and at not in self.names[worker]
                return OTHER_PERSON if others and self.named[at] else at
            several = several or len(found) > 1
        return MANY_ROWS if several else NO_ROW

    def _by_number(self, file: str) -> set[int]:
        stem = file.rpartition(".")[0] or file
        return {at for token in _TOKEN.findall(stem) for at in self.numbers.get(token.lower(), ())}

    def _by_name(self, file: str) -> set[int]:
        found = [name for name in dict.fromkeys(_names_in(fold(file).text)) if name in self.names]
        whole = [name for name in found if not any(name != other and name in other for other in found)]
        return {at for name in whole for at in self.names[name]}

    def _at(self, worker: str) -> set[int]:
        return {*self.names.get(worker, ())}


def people_of(frame: pl.DataFrame) -> People:
    """Return the people of a frame by what papers may call them."""
    return People(_index(frame, "number"), _index(frame, "name"), _plain(frame, "name"))


def plain_name(name: str) -> str:
    """Return a name as it is compared: in one script and width, without title, spaces and dots."""
    return re.sub(r"[\s.]", "", _TITLES.sub("", fold(name).text.strip().lower()))


def _names_in(words: str) -> Iterator[str]:
    """Yield whatever may be a name in the words: two to five characters in a row, one to four words."""
    for found in _HAN.finditer(words):
        run = found[0]
        for start in range(len(run)):
            yield from (run[start : start + long] for long in range(_SHORTEST, min(_LONGEST, len(run) - start) + 1))
    latin = _LATIN.findall(words.lower())
    for start in range(len(latin)):
        yield from ("".join(latin[start : start + count]) for count in range(1, _WORDS + 1))


def _index(frame: pl.DataFrame, column: str) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for at, plain in enumerate(_plain(frame, column)):
        if plain:
            found.setdefault(plain, []).append(at)
    return found


def _plain(frame: pl.DataFrame, column: str) -> Sequence[str]:
    if column not in frame.columns:
        return [""] * frame.height
    same = str.lower if column == "number" else plain_name
    return [same(one or "") for one in frame[column]]
