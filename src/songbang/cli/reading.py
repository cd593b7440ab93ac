"""The way of a pile: papers, readings, findings."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from songbang.findings.find import find
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.papers.read import read_paths
from songbang.readings.read import reading


def outcome_of(
    paths: Sequence[Path], place: str | None, law: Law, day: date, progress: Callable[[int, int, str], None]
) -> Outcome:
    """Read what stands under the paths and set it against the law of a day. No input raises."""
    papers, problems = read_paths(paths, progress)
    readings = [reading(paper, index, place) for index, paper in enumerate(papers)]
    return find(readings, problems, law, day, place)
