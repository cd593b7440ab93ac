"""The law proved: the cases of the place files and the reported cases, asked again."""

from dataclasses import dataclass

from songbang.answers.prove import prove_cases
from songbang.answers.replay_document import replay_reported
from songbang.answers.results import Proof, ProvedCase
from songbang.basis.problem import Problem
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.law.cases import load_cases
from songbang.law.read import load
from songbang.reports.plain_values import Json
from songbang.reports.proof_answer import proof_json
from songbang.tasks.asked import covered

NOT_READ = Words("这个案件的事实读不懂，没有重算。", "The facts of this case cannot be read; it was not replayed.")
SEE = Words("用 --replay 加案件编号看哪里不对。", "--replay with the id of the case tells what is wrong.")


@dataclass(frozen=True, slots=True)
class Proved:
    """What was asked again: the cases of the place files, the reported cases, and what could not be read."""

    proofs: tuple[Proof, ...]
    cases: tuple[ProvedCase, ...]
    problems: tuple[Problem, ...]

    @property
    def holds(self) -> bool:
        """Tell whether everything could be read and came out as expected."""
        fails = any(one.differs for one in self.proofs) or any(run.differs for one in self.cases for run in one.runs)
        return not fails and not self.problems


def proved(place: str | None, topic: Topic | None) -> Proved:
    """Ask all cases again, or those of a place and those below it, or of a topic."""
    law = load()
    within = None if place is None else covered(place, law)
    reported, problems = load_cases()
    proofs = prove_cases(law, within, topic)
    tested = [case for case in reported if case.tested and case.replays and _counts(case.place, within, topic)]
    cases = [ProvedCase(case.id, replay_reported(case, law)) for case in tested]
    unread = [case.id for case, one in zip(tested, cases, strict=True) if len(one.runs) != len(case.replays)]
    told = (Problem("wrong_fact", name, NOT_READ, SEE) for name in unread)
    return Proved(tuple(proofs), tuple(cases), (*law.problems, *problems, *told))


def proved_json(found: Proved) -> dict[str, Json]:
    """Return the document of `songbang law --prove --json`."""
    return proof_json(found.proofs, found.cases)


def _counts(place: str, within: str | None, topic: Topic | None) -> bool:
    """Tell whether a reported case belongs to the place asked for; a case is of no single topic."""
    return topic is None and (within is None or f"{place}-".startswith(f"{within}-"))
