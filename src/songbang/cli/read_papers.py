"""`songbang read`: a pile in, a report and a summary out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.cli.corrections import corrections_file
from songbang.cli.kept import cache_folder
from songbang.cli.progress import watched
from songbang.tasks.read import read_pile

FOLDER = Path("songbang-report")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of `songbang read`; ``out`` is ``None`` where no folder was named.

    ``keeps`` tells whether what is seen on pictures may be kept for the next run, ``review`` whether a sheet of
    doubtful readings is wanted; ``corrections`` is the file of them where one was named. ``printed`` tells whether
    the report is wanted as PDF too.
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
    printed: bool = False

    @property
    def folder(self) -> Path:
        """The folder of the report, the sheet and the corrections."""
        return self.out or FOLDER


def read_papers(asked: Request) -> None:
    """Read the pile, write the report, print the summary or the JSON, and leave with the exit code that fits."""
    file = corrections_file(asked.corrections, asked.folder)
    with watched(asked.lang) as watch:
        outcome = read_pile(
            asked.paths,
            asked.place,
            asked.day,
            corrections=file,
            cache=cache_folder(wanted=asked.keeps),
            files=watch.files,
            pictures=watch.pictures,
        )
    from songbang.cli.told import tell_outcome  # noqa: PLC0415 - while papers are read, nothing waits for it

    tell_outcome(outcome, asked)
