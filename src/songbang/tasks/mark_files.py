"""Marked Word files written into a folder; nothing there is written over."""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path, PurePosixPath

from songbang.basis.problem import Problem
from songbang.findings.finding import Outcome
from songbang.reports.contract_json import all_problems
from songbang.reports.plain_values import Json
from songbang.reports.word_answer import WrittenCopy, word_json
from songbang.reports.write import write_file
from songbang.tasks.mark import MarkedCopy
from songbang.tasks.refusal import Refusal

FAILED = 1


def written_copies(copies: Iterable[MarkedCopy | Problem], folder: Path) -> Iterator[WrittenCopy | Problem]:
    """Write each copy as it comes and yield where; problems pass. A folder that takes nothing is a ``Refusal``.

    A name that is taken gets a number: an earlier copy may hold what somebody wrote into it.
    """
    for one in copies:
        if isinstance(one, Problem):
            yield one
        elif one.marked is None:
            yield WrittenCopy(one.paper, None, 0, ())
        else:
            file = _free(_below(folder, one.name))
            done = write_file(one.marked.data, file.parent, file.name)
            if isinstance(done, Problem):
                raise Refusal(done.says, done.do, FAILED)
            shown = PurePosixPath(done.relative_to(folder).as_posix())
            yield WrittenCopy(one.paper, str(shown), one.marked.comments, one.marked.reworded)


def mark_json(outcome: Outcome, folder: Path, done: Iterable[WrittenCopy | Problem], lang: str) -> dict[str, Json]:
    """Return the document of `songbang word --json`."""
    told = list(done)
    problems = [*all_problems(outcome), *(one for one in told if isinstance(one, Problem))]
    return word_json(outcome, folder, [one for one in told if isinstance(one, WrittenCopy)], problems, lang)


def _below(folder: Path, name: str) -> Path:
    """Return the place of a copy; an archive that lies in the folder itself is no folder for what came out of it."""
    *folders, last = PurePosixPath(name).parts
    for part in folders:
        folder /= f"{part}-word" if (folder / part).is_file() else part
    return folder / last


def _free(file: Path) -> Path:
    names = (file.with_name(f"{file.stem} ({at}){file.suffix}") for at in count(2))
    return file if not file.exists() else next(name for name in names if not name.exists())
