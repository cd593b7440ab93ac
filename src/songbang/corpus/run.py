"""Runs a task over a corpus: what an earlier run did is not done again; every part is on disk once it is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from songbang.basis.problem import Problem
from songbang.corpus.listed import listed
from songbang.corpus.part import Counts
from songbang.corpus.pipeline import Where, parts_of
from songbang.corpus.progress import Progress, Telling
from songbang.corpus.state import State
from songbang.corpus.task import Task
from songbang.corpus.unit import Unit


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that is done: its parts in the order of the documents, what they count, what nothing was found under."""

    state: State
    units: tuple[Unit, ...]
    counts: Counts
    problems: tuple[Problem, ...]
    earlier: int
    """How many of the units an earlier run had done."""


def run(  # noqa: PLR0913, PLR0917 - what is read, what is done with it, where, and who is told
    addresses: Sequence[str],
    task: Task,
    folder: Path,
    where: Where | None = None,
    progress: Telling | None = None,
    without: Path | None = None,
) -> Ran:
    """Do the task on every document under the addresses; ``folder`` keeps what is done.

    What lies in ``without`` (``folder`` itself where nothing else is named) is our own and no document.

    A document that cannot be read or worked on is a row in the table of errors. A run that was killed is gone on with
    by running it again: the same tables come out, and no document is worked on twice but those of the units at hand.

    Raises ``InUseError`` where another run works in the folder, ``WorkBrokenError`` where the work raises for no
    documents at all, ``ClusterError`` where the cluster cannot be joined, ``OSError`` where the folder cannot be
    written, ``ImportError`` where Daft (or Ray) is missing.
    """
    sources, problems = listed(addresses, without or folder)
    state = State(folder)
    with state.held():
        units = state.units(sources, task)
        counts, todo = _earlier(state, units)
        total = sum(one.size for one in units)
        earlier = done = total - sum(one.size for one in todo)
        tell, start = progress or _silent, monotonic()
        tell(Progress(counts.documents, done, total, earlier, 0.0))
        for at, part in parts_of(todo, task, where or Where()) if todo else ():
            counts += state.keep(todo[at].key, part)
            done += todo[at].size
            tell(Progress(counts.documents, done, total, earlier, monotonic() - start))
    return Ran(state, units, counts, problems, len(units) - len(todo))


def _earlier(state: State, units: Sequence[Unit]) -> tuple[Counts, list[Unit]]:
    counts, todo = Counts(), []
    for unit in units:
        found = state.counts(unit)
        if found is None:
            todo.append(unit)
        else:
            counts += found
    return counts, todo


def _silent(progress: Progress) -> None:
    """Stand in for a progress bar where nobody watches."""
