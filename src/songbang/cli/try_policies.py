"""`songbang lab`: a market card and policies in; figures with their ranges, and a report, out."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.output import WRITTEN, put_files, put_json
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ

if TYPE_CHECKING:
    from songbang.tasks.lab import LabResult

FOLDER = Path("songbang-lab")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang lab`; ``out`` is ``None`` where no folder was named."""

    card: Path
    policies: tuple[str, ...]
    lists: Path | None
    aliases: Path | None
    workers: int
    months: int
    draws: int
    seed: int
    level: int | None
    out: Path | None
    lang: str
    as_json: bool


def try_policies(asked: Asked) -> int:
    """Try the policies, write the files, print the answer; the exit code tells whether all was read.

    Files are written where a folder was named, and where no JSON is asked for.
    """
    with needs_many("market"):
        from songbang.tasks.lab import LabAsked, run_lab  # noqa: PLC0415 - seldom needed

        found = run_lab(
            LabAsked(
                card=asked.card,
                policies=asked.policies,
                lists=asked.lists,
                aliases=asked.aliases,
                seed=asked.seed,
                draws=asked.draws,
                workers=asked.workers,
                months=asked.months,
                level=asked.level,
            )
        )
        written = _written(found, asked) if asked.out is not None or not asked.as_json else []
    _tell(found, written, asked)
    complain_all(() if found.players is None else found.players.found.lists.problems, asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def _written(found: "LabResult", asked: Asked) -> list[Path]:
    from songbang.tasks.lab_files import files_of  # noqa: PLC0415 - draws pictures

    return put_files(files_of(found, asked.lang), asked.out or FOLDER)


def _tell(found: "LabResult", written: list[Path], asked: Asked) -> None:
    if asked.as_json:
        from songbang.tasks.lab_json import lab_json  # noqa: PLC0415 - the one or the other

        put_json(lab_json(found, asked.lang))
        return
    from songbang.tasks.lab_told import lab_lines  # noqa: PLC0415 - the one or the other

    say([*lab_lines(found), *(WRITTEN.fill(path=path) for path in written[-1:])], asked.lang)
