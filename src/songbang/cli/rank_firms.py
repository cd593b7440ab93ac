"""`songbang rank`: lists of rivals in; whether an order can be read, the ranks with their intervals, and files out."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import WRITTEN, put_files, put_json
from songbang.cli.progress import watched
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ

if TYPE_CHECKING:
    from songbang.tasks.rank import RankResult

FOLDER = Path("songbang-rank")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang rank`; ``out`` is ``None`` where no folder was named."""

    paths: tuple[Path, ...]
    aliases: Path | None
    year: int | None
    draws: int
    seed: int
    out: Path | None
    lang: str
    as_json: bool


def rank_firms(asked: Asked) -> int:
    """Rank, write the files, print the answer; the exit code tells whether all was used.

    Files are written where a folder was named, and where no JSON is asked for.
    """
    with needs_many("market"):
        from songbang.tasks.rank import RankAsked, rank_lists  # noqa: PLC0415 - seldom needed

        request = RankAsked(asked.paths, asked.aliases, asked.year, asked.draws, asked.seed, cache_folder(wanted=True))
        with watched(asked.lang) as watch:
            found = rank_lists(request, files=watch.files, pictures=watch.pictures)
        written = _written(found, asked) if asked.out is not None or not asked.as_json else []
    _tell(found, written, asked)
    complain_all(found.lists.problems, asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def _written(found: "RankResult", asked: Asked) -> list[Path]:
    from songbang.tasks.rank_files import files_of  # noqa: PLC0415 - draws pictures

    return put_files(files_of(found, asked.lang), asked.out or FOLDER)


def _tell(found: "RankResult", written: list[Path], asked: Asked) -> None:
    if asked.as_json:
        from songbang.tasks.rank_json import rank_json  # noqa: PLC0415 - the one or the other

        put_json(rank_json(found, asked.lang))
        return
    from songbang.tasks.rank_told import rank_lines  # noqa: PLC0415 - the one or the other

    say([*rank_lines(found), *(WRITTEN.fill(path=path) for path in written[-1:])], asked.lang)
