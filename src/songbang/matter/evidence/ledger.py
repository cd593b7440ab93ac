"""The ledger of evidence as it lies on the disk: its lines, what does not hold, what was not finished."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.evidence.entry import START, Action, Entry, own_hash, read_entry
from songbang.matter.evidence.faults import EVIDENCE, LEDGER, NAMED, fault


@dataclass(frozen=True, slots=True)
class Ledger:
    """All lines that can be read, in order; ``faults`` name each line that does not hold.

    ``torn`` is what stands behind the last line feed: a line that was not finished. ``is_open`` tells that the last
    line is whole and lacks only its line feed.
    """

    entries: tuple[Entry, ...] = ()
    faults: tuple[Problem, ...] = ()
    torn: bytes = b""
    is_open: bool = False

    @property
    def head(self) -> str:
        """The hash of the last line: whoever keeps it elsewhere can tell later that nothing before it was changed."""
        return self.entries[-1].hash if self.entries else START


def read_ledger(folder: Path) -> tuple[Entry, ...]:
    """Return every line of the ledger in the folder of a matter; an empty tuple where there is none."""
    return ledger_of(folder).entries


def ledger_of(folder: Path) -> Ledger:
    """Read the ledger of a matter and check its chain. Raises ``OSError`` where it is there and cannot be read."""
    path = folder / EVIDENCE / LEDGER
    if not path.exists():
        return Ledger()
    *lines, torn = path.read_bytes().split(b"\n")
    is_open = _is_whole(torn)
    lines += [torn] if is_open else []
    entries: list[Entry] = []
    faults: list[Problem] = []
    previous = START
    for number, line in enumerate(lines, 1):
        found = _read(line, number, previous)
        if isinstance(found, Problem):
            faults.append(found)
            previous = ""
            continue
        wrong, entry = found
        faults += [wrong] if wrong else []
        entries.append(entry)
        previous = entry.hash
    return Ledger(tuple(entries), tuple(faults), b"" if is_open else torn, is_open)


def current(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the exhibits that count: what was taken out left away, what was said anew of one in its place."""
    standing: dict[int, Entry] = {}
    for entry in entries:
        if entry.action is Action.ADDED:
            standing[entry.number] = entry
        elif entry.about in standing and entry.action is Action.REMOVED:
            del standing[entry.about]
        elif entry.about in standing:
            said = {name: getattr(entry, name) for name in TOLD if getattr(entry, name)}
            standing[entry.about] = replace(standing[entry.about], **said)
    return tuple(standing.values())


TOLD: Final = ("proves", "claim", "kind", "medium", "obtained", "obtained_on")
"""What a person says of an exhibit, and may say anew."""

_NO_ENTRY = Words("不是一条记录", "it is no entry")
_NUMBER = Words("编号不连续", "its number is not the next one")
_PREVIOUS = Words(
    "与上一行的哈希接不上，中间有改动或缺行", "it does not follow the line before: one was changed or lost"
)
_OWN = Words("内容与自己的哈希不符，这一行被改过", "its words do not fit its own hash: the line was changed")


def _read(line: bytes, number: int, previous: str) -> tuple[Problem | None, Entry] | Problem:
    try:
        row = json.loads(line)
        entry = read_entry(row)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return _broken(number, _NO_ENTRY)
    if entry.hash != own_hash(row):
        return _broken(number, _OWN), entry
    if previous and entry.previous != previous:
        return _broken(number, _PREVIOUS), entry
    return (None if entry.number == number else _broken(number, _NUMBER)), entry


def _is_whole(line: bytes) -> bool:
    try:
        row = json.loads(line)
        return read_entry(row).hash == own_hash(row)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False


def _broken(number: int, why: Words) -> Problem:
    return fault("ledger_broken", NAMED, why, number)
