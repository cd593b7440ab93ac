"""`songbang audit`: a roster in; what was understood, the roles, and files for HR out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.basis.words import Words
from songbang.cli.audit_kept import columns_kept, columns_named
from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import WRITTEN, put_files, put_json
from songbang.cli.progress import watched
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ

if TYPE_CHECKING:
    from songbang.tasks.audit import AuditResult

FOLDER = Path("songbang-audit")
KEPT = Words("记住了这些表头，下次同样的表头不用再定：{path}", "The heads are remembered for the next roster: {path}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang audit`; ``out`` is ``None`` where no folder was named."""

    roster: Path
    papers: Path | None
    columns: Path | None
    place: str | None
    day: date
    purpose: str | None
    out: Path | None
    lang: str
    as_json: bool
    hidden: bool = False
    keeps: bool = True


def audit_people(asked: Asked) -> int:
    """Audit the roster, write the files, print what was understood; the exit code tells whether all was read.

    Files are written where a folder was named, and where no JSON is asked for.
    """
    with needs_many():
        from songbang.tasks.audit import AuditAsked, audit_roster  # noqa: PLC0415 - seldom needed
        from songbang.tasks.audit_json import audit_json  # noqa: PLC0415
        from songbang.tasks.audit_roster import RosterAsked, remember  # noqa: PLC0415
    kept = columns_kept()
    people = RosterAsked(
        asked.roster, asked.papers, columns_named(asked.columns), kept, asked.hidden, cache_folder(wanted=asked.keeps)
    )
    with watched(asked.lang) as watch:
        request = AuditAsked(people, asked.day, asked.place, asked.purpose)
        found = audit_roster(request, files=watch.files, pictures=watch.pictures)
    problems = list(found.roster.problems)
    unkept = remember(people, found.roster)
    if asked.as_json:
        put_json(audit_json(found, asked.lang))
    written = _written(found, asked) if asked.out is not None or not asked.as_json else []
    if not asked.as_json:
        _tell(found, written, asked, None if unkept or asked.columns is None else kept)
    complain_all([*problems, *([unkept] if unkept else [])], asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def _written(found: "AuditResult", asked: Asked) -> list[Path]:
    from songbang.tasks.audit_files import audit_files  # noqa: PLC0415

    return put_files(audit_files(found, asked.lang), asked.out or FOLDER)


def _tell(found: "AuditResult", written: list[Path], asked: Asked, kept: Path | None) -> None:
    from songbang.tasks.audit_told import audit_lines  # noqa: PLC0415

    files = [WRITTEN.fill(path=path) for path in written]
    say([*audit_lines(found), *files, *([KEPT.fill(path=kept)] if kept else [])], asked.lang)
