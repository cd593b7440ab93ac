"""Every file that belongs to a matter or was written beside it: what it is, how large, from when."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from songbang.matter.alone import HOLD
from songbang.matter.evidence.copies import UNFINISHED, clock
from songbang.matter.evidence.faults import EVIDENCE, LEDGER, TORN
from songbang.matter.locking.pack import below
from songbang.matter.locking.places import MATTER, places

DRAFTS = "drafts"
_BEGUN = (".matter-", UNFINISHED)
"""How files are called as long as they are being written."""
_PICTURE = re.compile(r"[0-9a-f]{64}\.json|\.new-.*")
_REPORT = ("report.html", "report.pdf", "review.html", "report.json", "corrections.toml")
_WAGES = ("wages.csv", "wages.xlsx")


class Role(StrEnum):
    """What a file is to the matter. ``own`` is one that the program did not write, as far as it can tell."""

    MATTER = "matter"
    WAGES = "wages"
    EVIDENCE = "evidence"
    LEDGER = "ledger"
    DRAFT = "draft"
    LOCKED = "locked"
    LEFT_BEHIND = "left_behind"
    REPORT = "report"
    PICTURES = "pictures"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Written:
    """One file: where it is, what it is, its size in bytes, and when it was last changed (ISO 8601, UTC)."""

    path: Path
    role: Role
    size: int
    modified: str


def files_of(path: Path) -> Iterator[Written]:
    """Yield every file of a matter: in its folder, its locked copy, and what a run that was killed left beside it."""
    at = places(path)
    if at.folder.is_dir():
        for file in (*below(at.folder), at.folder / HOLD):
            if file.is_symlink() or file.is_file():
                yield _written(file, _role(file.relative_to(at.folder).parts))
    for one in at.beside:
        role = Role.LOCKED if one == at.locked else Role.LEFT_BEHIND
        if one.is_file():
            yield _written(one, role)
        elif one.is_dir():
            yield from (_written(file, role) for file in below(one) if not file.is_dir())


def reports_in(folders: Iterable[Path]) -> Iterator[Written]:
    """Yield the reports that ``songbang read`` wrote into these folders, which may hold the words of the papers."""
    for folder in folders:
        for name in _REPORT:
            if (folder / name).is_file():
                yield _written(folder / name, Role.REPORT)


def pictures_in(cache: Path | None) -> Iterator[Written]:
    """Yield what was kept of pictures; only files that bear the names which the program gives them."""
    for file in sorted(cache.iterdir()) if cache and cache.is_dir() else ():
        if _PICTURE.fullmatch(file.name) and file.is_file() and not file.is_symlink():
            yield _written(file, Role.PICTURES)


def _role(parts: tuple[str, ...]) -> Role:
    if parts in {(MATTER,), (HOLD,)}:
        return Role.MATTER
    if parts[-1].startswith(_BEGUN):
        return Role.LEFT_BEHIND
    if len(parts) == 1 and parts[0].lower() in _WAGES:
        return Role.WAGES
    if parts[0] == EVIDENCE and len(parts) > 1:
        return Role.LEDGER if parts[1] in {LEDGER, TORN} else Role.EVIDENCE
    return Role.DRAFT if parts[0] == DRAFTS and len(parts) > 1 else Role.OWN


def _written(path: Path, role: Role) -> Written:
    stat = path.lstat()
    return Written(path, role, stat.st_size, clock(stat.st_mtime))
