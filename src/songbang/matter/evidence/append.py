"""A line is added to the ledger: under a hold, behind what is there, on the disk before anybody is told."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.alone import alone
from songbang.matter.durable import settle
from songbang.matter.evidence.entry import Entry, sealed, written
from songbang.matter.evidence.faults import EVIDENCE, LEDGER, NAMED, TORN, fault
from songbang.matter.evidence.ledger import Ledger, ledger_of


@dataclass(frozen=True, slots=True)
class Added:
    """The line as it was written, whether it is the first one, and what had to be set aside before."""

    entry: Entry
    is_first: bool = False
    told: tuple[Problem, ...] = ()


def append(folder: Path, make: Callable[[Ledger, Path], Entry | Problem]) -> Added | Problem:
    """Have ``make`` prepare an entry while nobody else writes, and write it as the next line.

    ``make`` gets the ledger so far and the folder of evidence. Nothing is added to a ledger that does not hold.
    Raises ``OSError`` where the disk refuses.
    """
    if not folder.is_dir():
        return fault("no_matter", str(folder), folder)
    with alone(folder):
        home = folder / EVIDENCE
        if not home.is_dir():
            home.mkdir(mode=0o700)
            settle(folder)
        told = _put_aside(home, ledger_of(folder))
        ledger = ledger_of(folder)
        if ledger.faults:
            return ledger.faults[0]
        entry = make(ledger, home)
        if isinstance(entry, Problem):
            return entry
        line = sealed(entry, len(ledger.entries) + 1, ledger.head)
        _write(home / LEDGER, written(line))
        return Added(line, not ledger.entries, told)


def _put_aside(home: Path, ledger: Ledger) -> tuple[Problem, ...]:
    """Finish a last line that lacks only its line feed; keep a torn one in a file of its own."""
    path = home / LEDGER
    if ledger.is_open:
        _write(path, b"\n")
    if not ledger.torn:
        return ()
    aside = home / TORN
    kept = aside.read_bytes() if aside.exists() else b""
    if not kept.endswith(ledger.torn + b"\n"):  # killed right here once before: it is kept already
        _write(aside, ledger.torn + b"\n")
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - len(ledger.torn))
        os.fsync(file.fileno())
    return (fault("ledger_set_aside", NAMED, line=len(ledger.torn)),)


def _write(path: Path, data: bytes) -> None:
    is_new = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "ab", buffering=0) as file:
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]
        os.fsync(file.fileno())
    if is_new:
        settle(path.parent)
