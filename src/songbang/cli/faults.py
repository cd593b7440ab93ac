"""What goes wrong is told on standard error, with the next step."""

import sys
from collections.abc import Iterable

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.tasks.refusal import located


def complain(says: Words, do: Words, lang: str) -> None:
    """Tell on standard error what is wrong and what to do next."""
    from songbang.reports.script import tell  # noqa: PLC0415 - `songbang --help` does without it

    sys.stderr.write(f"{tell(says, lang)}\n{tell(do, lang)}\n")


def complain_all(problems: Iterable[Problem], lang: str) -> None:
    """Tell on standard error what could not be read, a problem after the other."""
    for problem in problems:
        complain(located(problem), problem.do, lang)
