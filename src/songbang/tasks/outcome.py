"""The way of a pile once its papers are read: readings, corrections, findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.correction import Corrections, TermCorrection, WordsCorrection
from songbang.basis.problem import Problem
from songbang.findings.find import find
from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.papers.paper import Paper
from songbang.readings.corrected import corrected
from songbang.readings.read import reading
from songbang.review.applied import applied


@dataclass(frozen=True, slots=True)
class Pile:
    """Papers that were read, what stood in the way, and what a person put right: ``used`` already, on pictures.

    ``name`` is what the file of corrections is called.
    """

    papers: Sequence[Paper]
    problems: Sequence[Problem]
    corrections: Corrections = Corrections()  # noqa: RUF009 - frozen and empty
    used: Sequence[WordsCorrection] = ()
    name: str = ""


def outcome_of(pile: Pile, place: str | None, day: date) -> Outcome:
    """Set what the papers say, with the corrections to them, against the law of a day. No input raises."""
    used: list[WordsCorrection | TermCorrection] = list(pile.used)
    readings = []
    for index, paper in enumerate(pile.papers):
        right, these = corrected(reading(paper, index, place), pile.corrections.terms)
        readings.append(right)
        used += these
    told = applied(pile.corrections, used, pile.papers, pile.name)
    return find(readings, [*pile.problems, *told], load(), day, place)
