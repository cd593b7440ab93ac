"""The facts of a case in, its figures out: what the law makes of them, and whether that is what was expected."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from songbang.answers.replay_document import replay_document
from songbang.answers.results import Run
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.reports.plain_values import Json
from songbang.reports.replay_answer import replay_json
from songbang.tasks.facts_file import shipped_case
from songbang.tasks.refusal import NOTHING_READ, Refusal

NO_CASE = Words("这里没有编号是「{name}」的案件。", "No case with the id “{name}” ships with this program.")
GIVE_FACTS = Words("写出案件的事实，或检查编号。", "Give the facts of the case, or check the id.")


@dataclass(frozen=True, slots=True)
class Replayed:
    """The runs of a case, and what of it could not be read."""

    runs: tuple[Run, ...]
    problems: tuple[Problem, ...]
    law: Law

    @property
    def differs(self) -> bool:
        """Tell whether a figure came out other than expected."""
        return any(run.differs for run in self.runs)


def replayed(case: Mapping[str, object] | str, place: str | None, day: date, name: str = "facts") -> Replayed:
    """Replay facts, or a reported case by its id; ``name`` is what the facts are called in problems.

    Facts of which nothing can be replayed are a ``Refusal``.
    """
    law = load()
    written = shipped_case(case) if isinstance(case, str) else case
    if written is None:
        raise Refusal(NO_CASE.fill(name=case), GIVE_FACTS, NOTHING_READ)
    runs, problems = replay_document(written, law, place, day, case if isinstance(case, str) else name)
    if not runs:
        raise Refusal(problems[0].says, problems[0].do, problems=problems[1:])
    return Replayed(runs, problems, law)


def replayed_json(found: Replayed, lang: str) -> dict[str, Json]:
    """Return the document of `songbang law --replay --json`."""
    return replay_json(found.runs, found.problems, found.law, lang)
