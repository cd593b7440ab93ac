"""What a worker can do: one function a name. It runs in a process of its own and may be ended at any moment."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from songbang.web.jobs import audit_work, judgments_work, lab_work, market_work, policy_work, task_works
from songbang.web.jobs.job import Progress

if TYPE_CHECKING:
    from songbang.findings.finding import Outcome

Tell = Callable[[Progress], None]


def read(tell: Tell, folder: str, place: str | None, day: date, pictures: str | None) -> "Outcome":
    """Read the papers of a folder; return the `Outcome`."""
    from songbang.tasks.read import read_pile  # noqa: PLC0415 - a worker is up before it has read the law

    return read_pile(
        [Path(folder)],
        place,
        day,
        cache=None if pictures is None else Path(pictures),
        files=lambda done, total, name: tell(Progress("files", done, total, name)),
        pictures=lambda done, total, _known: tell(Progress("pictures", done, total)),
    )


def draw_page(_tell: Tell, folder: str, paper: str, number: int) -> bytes:
    """Draw a page of a paper; return the JPEG."""
    from songbang.tasks.page_picture import picture_of_page  # noqa: PLC0415 - seldom needed

    return picture_of_page([Path(folder)], paper, number)


def warm(_tell: Tell) -> None:
    """Load what every reading needs, so that the first one comes as fast as the next."""
    from songbang.law.read import load  # noqa: PLC0415
    from songbang.reports.html import page  # noqa: F401, PLC0415
    from songbang.tasks import read as _read  # noqa: F401, PLC0415

    load()


WORKS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "read": read,
        "page": draw_page,
        "warm": warm,
        "read_corrected": task_works.read_corrected,
        "text": task_works.text,
        "word": task_works.word,
        "redact": task_works.redact,
        "against": task_works.against,
        "prove": task_works.prove,
        "move": task_works.move_by_clauses,
        "days": task_works.stand_days,
        "audit": audit_work.audit,
        "judgments": judgments_work.judgments,
        "policy": policy_work.policy,
        "rank": market_work.rank,
        "flows": market_work.flows,
        "lab": lab_work.lab,
    }
)
