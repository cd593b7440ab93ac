"""The way of a pile: papers, readings, findings."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from songbang.cli.ahead import get_ready
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.papers.read import read_paths


def outcome_of(
    paths: Sequence[Path], place: str | None, law: Law, day: date, progress: Callable[[int, int, str], None]
) -> Outcome:
    """Read what stands under the paths and set it against the law of a day. No input raises."""
    ahead = get_ready()
    papers, problems = read_paths(paths, progress)
    ahead.join()
    # Loaded by the thread above; named here so that a reader finds the way.
    from songbang.findings.find import find  # noqa: PLC0415
    from songbang.readings.read import reading  # noqa: PLC0415

    readings = [reading(paper, index, place) for index, paper in enumerate(papers)]
    return find(readings, problems, law, day)
