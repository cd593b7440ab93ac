"""What was said of an exhibit is said anew, or the exhibit is taken out: each a line of its own, none is rewritten."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.evidence.add import Told, described, wrong_words
from songbang.matter.evidence.append import Added, append
from songbang.matter.evidence.entry import Action, Entry
from songbang.matter.evidence.faults import EVIDENCE, NAMED, fault
from songbang.matter.evidence.ledger import Ledger, current


def amend(folder: Path, number: int, told: Told, now: datetime) -> Added | Problem:
    """Say something else of an exhibit; what is left empty stays as it was. Errors come back as a problem."""
    wrong = wrong_words(told)
    if wrong:
        return wrong
    entry = described(_line(Action.AMENDED, number, now), told, told.kind)
    return _appended(folder, number, entry)


def remove(folder: Path, number: int, why: str, now: datetime) -> Added | Problem:
    """Take an exhibit out: a line says so, and why, and then its copy is deleted. The lines before stay."""
    done = _appended(folder, number, replace(_line(Action.REMOVED, number, now), why=why))
    if isinstance(done, Problem):
        return done
    file = folder / EVIDENCE / done.entry.file
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return fault("evidence_still_there", NAMED, file.name, number)
    return done


def _line(action: Action, about: int, now: datetime) -> Entry:
    return Entry(0, now.isoformat(timespec="seconds"), action, about=about)


def _appended(folder: Path, number: int, entry: Entry) -> Added | Problem:
    try:
        return append(folder, partial(_made, number, entry))
    except OSError as error:
        return fault("not_added", str(folder), number, error.strerror or type(error).__name__)


def _made(number: int, entry: Entry, ledger: Ledger, _home: Path) -> Entry | Problem:
    about = next((one for one in current(ledger.entries) if one.number == number), None)
    if about is None:
        return fault("no_such_entry", NAMED, line=number)
    return replace(entry, file=about.file, name=about.name, size=about.size, sha256=about.sha256)
