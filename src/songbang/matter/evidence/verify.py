"""Whether the ledger and the files it names are as they were when they were added."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.alone import HOLD
from songbang.matter.evidence.copies import UNFINISHED, hash_of
from songbang.matter.evidence.entry import Action, Entry
from songbang.matter.evidence.faults import EVIDENCE, LEDGER, NAMED, TORN, fault
from songbang.matter.evidence.ledger import Ledger, current, ledger_of


@dataclass(frozen=True, slots=True)
class Checked:
    """The ledger; ``wrong`` is what does not hold, ``told`` what a person should know besides."""

    ledger: Ledger
    wrong: tuple[Problem, ...] = ()
    told: tuple[Problem, ...] = ()


def verify(folder: Path, head: str | None = None) -> Checked | Problem:
    """Check every line and every file; with ``head``, a hash kept elsewhere, also that it is in the chain.

    Nothing is written. Errors come back as a problem.
    """
    if not folder.is_dir():
        return fault("no_matter", str(folder), folder)
    try:
        ledger = ledger_of(folder)
        wrong = [*ledger.faults, *_files(folder / EVIDENCE, ledger.entries)]
        if head and head.strip().lower() not in {entry.hash for entry in ledger.entries}:
            wrong.append(fault("head_not_found", NAMED, head))
        return Checked(ledger, tuple(wrong), tuple(_told(folder / EVIDENCE, ledger)))
    except OSError as error:
        return fault("not_added", NAMED, NAMED, error.strerror or type(error).__name__)


def _files(home: Path, entries: tuple[Entry, ...]) -> Iterator[Problem]:
    for entry in current(entries):
        path = home / entry.file
        if not path.is_file():
            yield fault("evidence_missing", f"{EVIDENCE}/{entry.file}", entry.name, entry.number)
        elif path.stat().st_size != entry.size or hash_of(path) != entry.sha256:
            yield fault("evidence_changed", f"{EVIDENCE}/{entry.file}", entry.name, entry.number)
    standing = {entry.file for entry in current(entries)}
    for entry in entries:
        if entry.action is Action.REMOVED and entry.file not in standing and (home / entry.file).exists():
            yield fault("evidence_still_there", f"{EVIDENCE}/{entry.file}", entry.file, entry.about)


def _told(home: Path, ledger: Ledger) -> Iterator[Problem]:
    if ledger.torn:
        yield fault("ledger_torn", NAMED, line=len(ledger.torn))
    known = {LEDGER, TORN, HOLD, *(entry.file for entry in ledger.entries)}
    for path in sorted(home.iterdir()) if home.is_dir() else ():
        if path.name.startswith(UNFINISHED):
            yield fault("unfinished_copy", f"{EVIDENCE}/{path.name}", path.name)
        elif path.name not in known:
            yield fault("not_in_ledger", f"{EVIDENCE}/{path.name}", path.name)
