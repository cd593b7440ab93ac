"""How well decisions are read: `python -m bench.judgments [SET…] [--field NAME]`, against labels made by hand.

Of a set that nobody may build on only totals are printed, never a text, a row or a miss.
"""

import json
import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.figure import Figure
from bench.judgments_score import Score
from bench.process import PROJECT
from songbang.judgments.divide import divide
from songbang.judgments.read_decision import read_decision
from songbang.judgments.recognise import is_non_compete

FOLDER: Final = PROJECT / "tests" / "judgments"
WANTED: Final = 0.9


@dataclass(frozen=True, slots=True)
class LabelledDecisions:
    """A folder of decisions with their labels in ``gold.jsonl``."""

    name: str
    about: str
    sealed: bool = False

    @property
    def folder(self) -> Path:
        """Where the decisions are."""
        return FOLDER / self.name

    @property
    def gold(self) -> Path:
        """The labels, one decision a line."""
        return self.folder / "gold.jsonl"


SETS: Final = (
    LabelledDecisions("dev", "built on"),
    LabelledDecisions("unseen", "never built on", sealed=True),
)


def sets() -> tuple[LabelledDecisions, ...]:
    """Return the sets that are there."""
    return tuple(one for one in SETS if one.gold.exists())


def measure(decisions: LabelledDecisions) -> Score:
    """Read every decision of a set and score it."""
    score = Score()
    for line in decisions.gold.read_text(encoding="utf-8").splitlines():
        if line.strip():
            label = json.loads(line)
            text = (decisions.folder / label["file"]).read_text(encoding="utf-8")
            score.add(label, read_decision(text), recognised=is_non_compete(divide(text)) is not None)
    return score


def figures() -> tuple[Figure, ...]:
    """Return what is reported of every set that is there: recognised, fields and claims exact."""
    return tuple(figure for one in sets() for figure in _figures(one, measure(one)))


def _figures(decisions: LabelledDecisions, score: Score) -> tuple[Figure, ...]:
    of = f"{score.decisions} decisions, {decisions.about}"
    return (
        Figure(f"Non-compete disputes recognised, precision ({of})", score.precision, WANTED),
        Figure(f"Non-compete disputes recognised, recall ({of})", score.recall, WANTED),
        Figure(f"Fields of a decision, exact ({of})", score.fields, WANTED),
        Figure(f"Claims and what became of them, exact ({of})", score.claims, WANTED),
    )


def show(decisions: LabelledDecisions, score: Score, *, field: str | None) -> None:
    """Print totals, and of a set that is built on the fields one by one and the misses of ``field``."""
    for figure in _figures(decisions, score):
        print(f"{figure.shown:>8}  {figure.name}")
    if decisions.sealed:
        return
    for name in score.asked:
        print(f"{100 * score.share([name]):7.1f} %  {score.exact[name]:4} of {score.asked[name]:4}  {name}")
    for name, file, wanted, given in score.misses:
        if field and name.startswith(field):
            print(f"{name} · {file} · label {_plain(wanted)} · read {_plain(given)}")


def _plain(value: object) -> str:
    return format(value, "f") if hasattr(value, "normalize") else repr(value)


def main(arguments: list[str]) -> None:
    """Measure the named sets, or all that are there."""
    asked = ArgumentParser(prog="python -m bench.judgments")
    asked.add_argument("set", nargs="*", help="dev, unseen")
    asked.add_argument("--field", help="show the misses of a field, of claims, or of relevant; never of a sealed set")
    told = asked.parse_args(arguments)
    for one in sets():
        if not told.set or one.name in told.set:
            show(one, measure(one), field=told.field)


if __name__ == "__main__":
    main(sys.argv[1:])
