"""`songbang policy`: a roster and policies in; what each costs, and files for HR out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.basis.words import Words
from songbang.cli.audit_kept import columns_kept, columns_named
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import WRITTEN, put_files, put_json, put_text
from songbang.cli.progress import watched
from songbang.reports.script import tell
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ

if TYPE_CHECKING:
    from songbang.tasks.policy import PolicyResult

FOLDER = Path("songbang-policy")
UNREAD = Words(
    "花名册里有 {count} 处没有读出来（见 errors.csv），这些人的数可能不知道。",
    "{count} cells of the roster were not read (see errors.csv); sums of these people may not be known.",
)
NO_ROWS = Words(
    '没有给出每个人的结果。需要时写明用途：--purpose "决定是否放弃竞业限制"。',
    'No rows of persons are given. Where they are needed, say what for: --purpose "to decide on releases".',
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang policy`; ``out`` is ``None`` where no folder was named."""

    roster: Path
    policies: tuple[str, ...]
    rates: Path | None
    papers: Path | None
    columns: Path | None
    place: str | None
    day: date
    purpose: str | None
    out: Path | None
    lang: str
    as_json: bool
    hidden: bool = False


def policy_costs(asked: Asked) -> int:
    """Compare the policies, write the files, print the answer; the exit code tells whether all was read.

    Files are written where a folder was named, and where no JSON is asked for.
    """
    with needs_many():
        from songbang.tasks.audit_roster import RosterAsked  # noqa: PLC0415 - seldom needed
        from songbang.tasks.policy import PolicyAsked, compare_policies  # noqa: PLC0415
        from songbang.tasks.policy_json import policy_json  # noqa: PLC0415
    cache = cache_folder(wanted=True)
    people = RosterAsked(asked.roster, asked.papers, columns_named(asked.columns), columns_kept(), asked.hidden, cache)
    with watched(asked.lang) as watch:
        request = PolicyAsked(people, asked.policies, asked.day, asked.rates, asked.place, asked.purpose)
        found = compare_policies(request, files=watch.files, pictures=watch.pictures)
    if asked.as_json:
        put_json(policy_json(found, asked.lang))
    written = _written(found, asked) if asked.out is not None or not asked.as_json else []
    if not asked.as_json:
        _tell(found, written, asked.lang)
    complain_all(found.roster.problems, asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def _written(found: "PolicyResult", asked: Asked) -> list[Path]:
    from songbang.tasks.policy_files import policy_files  # noqa: PLC0415

    return put_files(policy_files(found, asked.lang), asked.out or FOLDER)


def _tell(found: "PolicyResult", written: list[Path], lang: str) -> None:
    from songbang.reports.policy.text import policy_text  # noqa: PLC0415
    from songbang.tasks.policy_files import purpose_lines  # noqa: PLC0415

    put_text(policy_text(found.comparison, found.law, lang))
    unread = found.roster.errors.filter(~found.roster.errors["left_out"]).height
    last = [UNREAD.fill(count=unread)] if unread else []
    last += purpose_lines(found.purpose) if found.purpose else [NO_ROWS]
    last += [WRITTEN.fill(path=path) for path in written]
    put_text("".join(f"{tell(line, lang)}\n" for line in last))
