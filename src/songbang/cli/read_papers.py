"""`songbang read`: a pile in, a report and a summary out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.cli.corrections import asked_corrections
from songbang.cli.kept import cache_folder
from songbang.cli.progress import watched
from songbang.papers.put_right import PuttingRight
from songbang.papers.read import read_paths

FOLDER = Path("songbang-report")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of `songbang read`; ``out`` is ``None`` where no folder was named.

    ``keeps`` tells whether what is seen on pictures may be kept for the next run, ``review`` whether a sheet of
    doubtful readings is wanted; ``corrections`` is the file of them where one was named.
    """

    paths: tuple[Path, ...]
    place: str | None
    day: date
    out: Path | None
    lang: str
    as_json: bool
    keeps: bool = True
    review: bool = False
    corrections: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of the report, the sheet and the corrections."""
        return self.out or FOLDER


def read_papers(asked: Request) -> None:
    """Read the pile, write the report, print the summary or the JSON, and leave with the exit code that fits."""
    corrections, wrong, file = asked_corrections(asked.corrections, asked.folder)
    right = PuttingRight(corrections.words)
    with watched(asked.lang) as watch:
        cache = cache_folder(wanted=asked.keeps)
        papers, problems = read_paths(asked.paths, watch.files, watch.pictures, cache, right)
    from songbang.cli.reading import Pile, outcome_of  # noqa: PLC0415 - papers that cannot be read need none of it
    from songbang.cli.told import tell_outcome  # noqa: PLC0415

    pile = Pile(papers, [*problems, *wrong], corrections, right.used, file)
    tell_outcome(outcome_of(pile, asked.place, asked.day), asked)
