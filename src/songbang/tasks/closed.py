"""What a paper closes, for a check of clauses and firm names alone; nothing of the person in it is used."""

from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.finding import Outcome
from songbang.matter.matter import Agreement, Firm
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.position.case import COUNTRY
from songbang.tasks.outcome import Pile, outcome_of
from songbang.tasks.refusal import NOTHING_READ, Refusal

NO_CLAUSE = Words("里面没有找到竞业限制条款。", "No non-compete was found in it.")
GIVE = Words(
    "给出含有竞业限制条款的文件，或把条款存成文本文件。",
    "Give the paper that holds the clause, or save the clause as a text file.",
)
NAMED = "named_competitors"


def closed_by(
    path: Path, day: date, files: Progress | None = None, pictures: Looking | None = None
) -> tuple[Agreement, tuple[Problem, ...]]:
    """Read what the non-competes of a paper close, and what could not be read; nothing of it is kept.

    A paper without a non-compete is a ``Refusal``.
    """
    papers, problems = read_paths([path], files, pictures, None)
    if not papers:
        raise Refusal(NO_CLAUSE, GIVE, NOTHING_READ, problems)
    outcome = outcome_of(Pile(papers, problems), COUNTRY, day)
    if not any(reading.of_kind(Kind.NON_COMPETE) for reading in outcome.readings):
        raise Refusal(NO_CLAUSE, GIVE, NOTHING_READ, problems)
    return _agreement(outcome), tuple(problems)


def _agreement(outcome: Outcome) -> Agreement:
    """Return what the papers close; a list that is promised and not there is not known."""
    told = {fact.name: fact.value for fact in outcome.told.agreement}
    firms = tuple(Firm(one.name, one.aliases) for one in outcome.competitors)
    groups = {one.affiliates for one in outcome.competitors}
    terms = [
        term
        for reading in outcome.readings
        for clause in reading.of_kind(Kind.NON_COMPETE)
        for term in clause.terms
        if term.name == NAMED
    ]
    promised = any(term.flag("blank") for term in terms)
    affiliates = True if told.get("affiliates") is True else groups.pop() if len(groups) == 1 else None
    scope, territory, wide, open_list = (
        told.get(name) for name in ("scope", "territory", "technology_wide", "open_list")
    )
    return Agreement(
        competitors=None if promised and not firms else firms,
        affiliates=affiliates,
        scope=str(scope) if scope else None,
        technology_wide=wide is True,
        territory=str(territory) if territory else None,
        open_list=None if promised else bool(open_list) if open_list is not None or firms else None,
    )
