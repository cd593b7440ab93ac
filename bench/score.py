"""What the scorer of the labelled papers says of one reading of them."""

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.figure import Figure
from bench.process import run


@dataclass(frozen=True, slots=True)
class Count:
    """One clause kind: labelled, labelled and found, given, given rightly."""

    labelled: int
    found: int
    given: int
    right: int

    @property
    def precision(self) -> float | None:
        """Given rightly among all given; ``None`` where none was given."""
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """Found among all labelled; ``None`` where none is labelled."""
        return self.found / self.labelled if self.labelled else None


@dataclass(frozen=True, slots=True)
class TermCount:
    """One term: labelled, given exactly, given otherwise, and given where no label asks for it."""

    labelled: int
    exact: int
    wrong: int
    beside: int

    @property
    def precision(self) -> float | None:
        """Exact among all given; ``None`` where none was given."""
        given = self.exact + self.wrong + self.beside
        return self.exact / given if given else None

    @property
    def recall(self) -> float | None:
        """Exact among all labelled; ``None`` where none is labelled."""
        return self.exact / self.labelled if self.labelled else None


@dataclass(frozen=True, slots=True)
class Score:
    """The scorer's answer: shares between 0 and 1; ``misses`` a line each."""

    f1: float
    exact: float
    told_apart: float
    kinds_told: float
    papers: int
    total: Count
    kinds: dict[str, Count]
    terms: dict[str, TermCount]
    misses: tuple[str, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The three that are to be reached."""
        return (
            Figure("Papers with a non-compete told from those without", self.told_apart, 1.0),
            Figure("Clauses, F1", self.f1, 0.97),
            Figure("Terms, exact", self.exact, 0.95),
        )


def score(scorer: Path, answer: Path, gold: Path, *, strict: bool = False) -> Score:
    """Score an answer of ``songbang read --json``; ``strict`` asks a term of the matched clause alone."""
    options = ["--gold", str(gold), "--json"] + ["--strict-terms"] * strict
    said = json.loads(run([sys.executable, str(scorer), str(answer), *options]).output)
    return Score(
        f1=said["f1"],
        exact=said["terms_accuracy"],
        told_apart=said["docs"],
        kinds_told=said["paper_kind"],
        papers=said["docs_n"],
        total=_count(said["total"]),
        kinds={kind: _count(of) for kind, of in sorted(said["kinds"].items())},
        terms=_terms(said),
        misses=tuple(" · ".join(str(part) for part in miss) for miss in [*said["docs_bad"], *said["log"]]),
    )


def _count(said: dict[str, Any]) -> Count:
    return Count(said["gold"], said["hit"], said["pred"], said["tp"])


def _terms(said: dict[str, Any]) -> dict[str, TermCount]:
    wrong = Counter(row[2] for row in said["log"] if row[0] == "term" and not row[3].endswith("got []"))
    return {
        term: TermCount(of["n"], of["right"], wrong[term], said["extra"].get(term, 0))
        for term, of in sorted(said["terms"].items())
    }
