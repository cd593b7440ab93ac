"""A file becomes an exhibit: copied, hashed, and then written into the ledger. The original is never touched."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.evidence.append import Added, append
from songbang.matter.evidence.claims import claims, exhibits, kind_told
from songbang.matter.evidence.copies import UNFINISHED, clock, copied, fitting, named
from songbang.matter.evidence.entry import Entry
from songbang.matter.evidence.faults import fault
from songbang.matter.evidence.ledger import Ledger, current


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says of an exhibit: what it proves, for which claim, what it is, where it lies, how it was got."""

    proves: str = ""
    claim: str = ""
    kind: str = ""
    medium: str = ""
    obtained: str = ""
    obtained_on: date | None = None


def add(folder: Path, file: Path, told: Told, now: datetime) -> Added | Problem:
    """Copy a file into the folder of evidence and enter it in the ledger. Errors come back as a problem."""
    wrong = wrong_words(told)
    if wrong:
        return wrong
    try:
        if not file.exists():
            return fault("not_found", str(file), file)
        if not file.is_file():
            return fault("not_a_file", str(file), file)
        return append(folder, partial(_entered, file, told, now))
    except OSError as error:
        return fault("not_added", str(file), file, error.strerror or type(error).__name__)


def wrong_words(told: Told) -> Problem | None:
    """Return what is wrong with what a person says: a claim or a kind of exhibit that is not known."""
    for name, known in ((told.claim, claims()), (told.kind, exhibits())):
        if name and name not in known:
            return fault("no_such_claim", name, name, ", ".join(known))
    return None


def described(entry: Entry, told: Told, kind: str) -> Entry:
    """Return the entry with what a person said of it."""
    day = told.obtained_on.isoformat() if told.obtained_on else ""
    said = replace(entry, proves=told.proves, claim=told.claim, kind=kind)
    return replace(said, medium=told.medium, obtained=told.obtained, obtained_on=day)


def _entered(file: Path, told: Told, now: datetime, ledger: Ledger, home: Path) -> Entry | Problem:
    for left in home.glob(f"{UNFINISHED}*"):  # of a run that was killed: its original is where it was
        left.unlink()
    name = fitting(file.name)
    made, sha256 = copied(file, home)
    same = [entry.number for entry in current(ledger.entries) if entry.sha256 == sha256]
    if same:
        made.unlink()
        return fault("already_there", str(file), line=same[0])
    kept = named(made, sha256, f"{len(ledger.entries) + 1:03}-{name}")
    stat = kept.stat()
    entry = Entry(0, now.isoformat(timespec="seconds"), file=kept.name, name=name, size=stat.st_size, sha256=sha256)
    entry = replace(entry, modified=clock(stat.st_mtime))
    return described(entry, told, told.kind or kind_told(name, told.proves))
