"""A Word file of a pile with comments at its clauses, made when it is asked for."""

from songbang.basis.problem import Problem
from songbang.findings.finding import Outcome
from songbang.tasks.mark import MarkedCopy, marked_copies
from songbang.tasks.refusal import refused
from songbang.web.house import now
from songbang.web.pile.asked import Asked
from songbang.web.refused import NOT_FOUND, Stop


def marked_copy(wanted: Asked, outcome: Outcome, paper: str, lang: str) -> tuple[str, bytes]:
    """Return the name and the bytes of the marked copy of a paper.

    Raises ``Refusal`` where the file cannot be marked, `Stop` where no clause was found in it.
    """
    with wanted.house.store.folders.checked_out(wanted.pile.id, now(), write=False) as folder:
        for one in marked_copies(outcome, [folder], lang, now().astimezone()):
            if isinstance(one, Problem):
                if one.paper == paper:
                    raise refused(one)
            elif one.paper == paper:
                return _held(one)
    raise Stop(NOT_FOUND)


def _held(copy: MarkedCopy) -> tuple[str, bytes]:
    if copy.marked is None:
        raise Stop(NOT_FOUND)
    return copy.name, copy.marked.data
