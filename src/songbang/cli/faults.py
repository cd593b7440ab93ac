"""What stops a command: told in words, with the next step, never as a traceback."""

import sys
from collections.abc import Iterable

from songbang.basis.problem import Problem
from songbang.basis.words import Words

USAGE, NOTHING_READ, PARTLY_READ = 2, 3, 4
"""Exit codes: wrong usage; nothing could be read; some inputs could not be read."""


class CommandError(Exception):
    """The command cannot go on: what is wrong, what to do next, and the exit code."""

    def __init__(self, says: Words, do: Words, code: int = USAGE) -> None:
        super().__init__(says.en)
        self.says = says
        self.do = do
        self.code = code


def complain(says: Words, do: Words, lang: str) -> None:
    """Tell on standard error what is wrong and what to do next."""
    from songbang.reports.script import tell  # noqa: PLC0415 - `songbang --help` does without it

    sys.stderr.write(f"{tell(says, lang)}\n{tell(do, lang)}\n")


def complain_all(problems: Iterable[Problem], lang: str) -> None:
    """Tell on standard error what could not be read, a problem after the other."""
    for problem in problems:
        complain(located(problem), problem.do, lang)


def located(problem: Problem) -> Words:
    """Return what is wrong with the place it is wrong in before it: the paper, and its page or the line of a file."""
    where = problem.paper if problem.page is None else f"{problem.paper}, {problem.page}"
    if problem.line is not None:
        line = Words("“{where}”第 {line} 行：{says}", "“{where}”, line {line}: {says}")
        return line.fill(where=where, line=problem.line, says=problem.says)
    return Words(f"“{where}”：{problem.says.zh}", f"“{where}”: {problem.says.en}")
