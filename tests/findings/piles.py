"""Piles for tests, made of the words of their papers."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from tests.readings.made import reading_of

from songbang.basis.problem import Problem
from songbang.basis.standing import Topic
from songbang.findings.find import find
from songbang.findings.finding import Finding, Outcome
from songbang.law.in_force import Law
from songbang.law.read import load

DAY = date(2026, 11, 22)


@cache
def law() -> Law:
    return load()


def pile(*texts: str, names: Sequence[str] = (), problems: Sequence[Problem] = ()) -> Outcome:
    """Find what follows from papers of these words; a paper without a name is called by its place in the pile."""
    named = [*names, *(f"{at}.txt" for at in range(len(names), len(texts)))]
    readings = [reading_of(text, name, number=at) for at, (text, name) in enumerate(zip(texts, named, strict=True))]
    return find(readings, problems, law(), DAY)


def about(outcome: Outcome, topic: Topic) -> list[Finding]:
    return [finding for finding in outcome.findings if finding.topic is topic]
