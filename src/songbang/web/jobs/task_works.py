"""Work of the interface for programs, beside the reading of a pile: each function runs in a process of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.job import Progress

if TYPE_CHECKING:
    from songbang.basis.problem import Problem
    from songbang.basis.standing import Topic
    from songbang.findings.finding import Outcome
    from songbang.law.against.outcome import Comparison
    from songbang.tasks.mark import MarkedCopy
    from songbang.tasks.prove import Proved
    from songbang.tasks.redact import RedactedTexts
    from songbang.tasks.text import Texts

Tell = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Worded:
    """What was read, and of each Word file the marked copy or why there is none."""

    outcome: "Outcome"
    copies: "tuple[MarkedCopy | Problem, ...]"


# What a task needs is imported in the process that does it.
def read_corrected(tell: Tell, folder: str, place: str | None, day: date, corrections: str | None) -> "Outcome":
    """Read the papers of a folder with what a person put right; nothing seen on pictures is kept."""
    from songbang.tasks.read import read_pile  # noqa: PLC0415

    file = None if corrections is None else Path(corrections)
    return read_pile([Path(folder)], place, day, corrections=file, **_told(tell))


def word(  # noqa: PLR0913, PLR0917 - the papers, against which law, in which language, when
    tell: Tell, folder: str, place: str | None, day: date, lang: str, made: datetime
) -> Worded:
    """Read the papers of a folder and mark its Word files."""
    from songbang.tasks.mark import marked_copies  # noqa: PLC0415
    from songbang.tasks.read import read_pile  # noqa: PLC0415

    outcome = read_pile([Path(folder)], place, day, **_told(tell))
    return Worded(outcome, tuple(marked_copies(outcome, [Path(folder)], lang, made)))


def text(tell: Tell, folder: str) -> "Texts":
    """Read the texts of the papers of a folder."""
    from songbang.tasks.text import texts  # noqa: PLC0415

    return texts(Path(folder), **_told(tell))


def redact(tell: Tell, folder: str, keep: Sequence[str], lang: str) -> "RedactedTexts":
    """Take personal data out of the papers of a folder, or out of a matter."""
    from songbang.tasks.redact import kinds_kept, redacted  # noqa: PLC0415

    return redacted([Path(folder)], kinds_kept(keep), lang=lang, **_told(tell))


def against(_tell: Tell, folder: str) -> "Comparison":
    """Set the law against the statute texts of a folder."""
    from songbang.tasks.against import set_against  # noqa: PLC0415

    return set_against(Path(folder))


def prove(_tell: Tell, place: str | None, topic: "Topic | None") -> "Proved":
    """Ask the cases of the law again."""
    from songbang.tasks.prove import proved  # noqa: PLC0415

    return proved(place, topic)


def move_by_clauses(  # noqa: PLR0913, PLR0917 - the paper, the firms, the user's table, the day, the language
    tell: Tell, folder: str, firms: Sequence[str], table: str | None, day: date, lang: str
) -> dict[str, Json]:
    """Set firms against what the papers of a folder close; return the document."""
    from songbang.tasks.move import moved_by_clauses, moved_json  # noqa: PLC0415

    found = moved_by_clauses(Path(folder), firms, None if table is None else Path(table), day, **_told(tell))
    return moved_json(found, lang)


def stand_days(_tell: Tell, folder: str, day: date, days: tuple[date, date], lang: str) -> dict[str, Json]:
    """Work out a matter on a day and on each of a range; return the document."""
    from songbang.tasks.stand import stood, stood_json  # noqa: PLC0415

    return stood_json(stood(Path(folder), day, days), lang)


def _told(tell: Tell) -> dict[str, Any]:
    return {
        "files": lambda done, total, name: tell(Progress("files", done, total, name)),
        "pictures": lambda done, total, _known: tell(Progress("pictures", done, total)),
    }
