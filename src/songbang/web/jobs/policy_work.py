"""Policies set side by side in a process of its own: what comes back is plain, so that the app needs no columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.audit_work import COLUMNS, MEMORY, PAPERS, ROSTER
from songbang.web.jobs.job import Progress

POLICIES, RATES = "policies", "rates.toml"
"""Beside the roster: a folder of policies of one's own, and a file of rates."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The document of ``songbang policy --json``, the files by name, the first lines, and the body of the page."""

    document: Mapping[str, Json]
    files: Mapping[str, bytes]
    headline: Sequence[str]
    body: str


def policy(  # noqa: PLR0913, PLR0917 - the roster and the policies, against which law, what for, in which language
    tell: Callable[[Progress], None],
    folder: str,
    policies: Sequence[str],
    rates: str | None,
    place: str | None,
    day: date,
    purpose: str | None,
    lang: str,
) -> Compared:
    """Compare shipped policies by their names, then those of the folder; ``rates`` is the text of a file of rates."""
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - a worker is up sooner without

    with needs_many():
        from songbang.reports.policy.page import policy_body  # noqa: PLC0415
        from songbang.reports.policy.sections import headline  # noqa: PLC0415
        from songbang.reports.script import tell as say  # noqa: PLC0415
        from songbang.tasks.audit_roster import RosterAsked  # noqa: PLC0415
        from songbang.tasks.policy import PolicyAsked, compare_policies  # noqa: PLC0415
        from songbang.tasks.policy_files import policy_files  # noqa: PLC0415
        from songbang.tasks.policy_json import policy_json  # noqa: PLC0415
    here = Path(folder)
    papers = here / PAPERS if (here / PAPERS).is_dir() else None
    people = RosterAsked(next(iter(sorted((here / ROSTER).iterdir()))), papers, here / COLUMNS, here / MEMORY)
    own = sorted(str(one) for one in (here / POLICIES).glob("*")) if (here / POLICIES).is_dir() else []
    if rates is not None:
        (here / RATES).write_text(rates, encoding="utf-8")
    given = here / RATES if (here / RATES).is_file() else None
    watch: dict[str, Any] = {
        "files": lambda done, total, name: tell(Progress("files", done, total, name)),
        "pictures": lambda done, total, _known: tell(Progress("pictures", done, total)),
    }
    found = compare_policies(PolicyAsked(people, [*policies, *own], day, given, place, purpose), **watch)
    first = [say(one, lang) for one in headline(found.comparison)]
    body = policy_body(found.comparison, found.law, lang)
    return Compared(policy_json(found, lang), policy_files(found, lang), first, body)
