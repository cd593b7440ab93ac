"""A pile of papers read and set against the law of a day."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.basis.correction import Corrections
from songbang.basis.problem import Problem
from songbang.papers.put_right import PuttingRight
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.reports.plain_values import Json
from songbang.tasks.refusal import Refusal

if TYPE_CHECKING:
    from songbang.findings.finding import Outcome


def read_pile(  # noqa: PLR0913 - what is read, against which law, and how it is told and kept
    paths: Sequence[Path],
    place: str | None,
    day: date,
    *,
    corrections: Path | None = None,
    cache: Path | None = None,
    files: Progress | None = None,
    pictures: Looking | None = None,
) -> "Outcome":
    """Read everything under the paths and set it against the law of the day and the place.

    ``corrections`` is the file in which a person put readings right, if there is one; ``cache`` the folder in which
    what is seen on pictures is kept; ``files`` and ``pictures`` are told how far the reading is. No paper raises;
    a file of corrections that cannot be read is a ``Refusal``.
    """
    right, wrong = _corrections(corrections)
    putting = PuttingRight(right.words)
    papers, problems = read_paths(paths, files, pictures, cache, putting)
    name = "" if corrections is None else corrections.name
    from songbang.tasks.outcome import Pile, outcome_of  # noqa: PLC0415 - while pictures are read, nothing waits for it

    return outcome_of(Pile(papers, [*problems, *wrong], right, putting.used, name), place, day)


def read_json(outcome: "Outcome", lang: str) -> dict[str, Json]:
    """Return the document of `songbang read --json`."""
    from songbang.reports.contract_json import outcome_json  # noqa: PLC0415 - the same

    return outcome_json(outcome, lang)


def _corrections(file: Path | None) -> tuple[Corrections, list[Problem]]:
    if file is None or not file.exists():
        return Corrections(), []
    from songbang.review.corrections_file import CorrectionsError, read_corrections  # noqa: PLC0415 - seldom needed

    try:
        return read_corrections(file)
    except CorrectionsError as error:
        raise Refusal(error.says, error.do) from error
