"""The audit of a roster, done in a process of its own: what comes back is plain, so that the app needs no columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.job import Progress

ROSTER, PAPERS, COLUMNS, MEMORY = "roster", "papers", "columns.toml", "memory.toml"
"""What lies in the folder of a roster: the file itself in a folder, agreements, what a person settled of its heads; and
beside them what was settled for other rosters."""


@dataclass(frozen=True, slots=True)
class Audited:
    """The document of ``songbang audit --json``, the files by name, the columns that heads may become, the words for
    the figures of a group, and the first lines.
    """

    document: Mapping[str, Json]
    files: Mapping[str, bytes]
    choices: Sequence[Json]
    words: Mapping[str, str]
    headline: Sequence[str]


def audit(  # noqa: PLR0913, PLR0917 - the roster, against which law, what for, in which language
    tell: Callable[[Progress], None], folder: str, place: str | None, day: date, purpose: str | None, lang: str
) -> Audited:
    """Audit the roster that lies in a folder."""
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - a worker is up sooner without

    with needs_many():
        from songbang.reports.portfolio.audit_sections import headline  # noqa: PLC0415
        from songbang.reports.portfolio.audit_words import COLUMNS_OF  # noqa: PLC0415
        from songbang.reports.script import tell as say  # noqa: PLC0415
        from songbang.tasks.audit import AuditAsked, audit_roster  # noqa: PLC0415
        from songbang.tasks.audit_columns import choices_json  # noqa: PLC0415
        from songbang.tasks.audit_files import audit_files, report_of  # noqa: PLC0415
        from songbang.tasks.audit_json import audit_json  # noqa: PLC0415
        from songbang.tasks.audit_roster import RosterAsked  # noqa: PLC0415
    here = Path(folder)
    roster = next(iter(sorted((here / ROSTER).iterdir())))
    papers = here / PAPERS if (here / PAPERS).is_dir() else None
    people = RosterAsked(roster, papers, here / COLUMNS, here / MEMORY)
    watch: dict[str, Any] = {
        "files": lambda done, total, name: tell(Progress("files", done, total, name)),
        "pictures": lambda done, total, _known: tell(Progress("pictures", done, total)),
    }
    found = audit_roster(AuditAsked(people, day, place, purpose), **watch)
    first = [say(one, lang) for one in headline(report_of(found))]
    words = {name: say(one, lang) for name, one in COLUMNS_OF.items()}
    return Audited(audit_json(found, lang), audit_files(found, lang), choices_json(lang), words, first)
