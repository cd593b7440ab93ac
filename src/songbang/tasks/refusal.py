"""What stops a task: told in words, with the next step, never as a traceback."""

from collections.abc import Iterable

from songbang.basis.problem import Problem
from songbang.basis.words import Words

USAGE, NOTHING_READ, PARTLY_READ = 2, 3, 4
"""Exit codes: wrong usage; nothing could be read; some inputs could not be read."""


class Refusal(Exception):  # noqa: N818 - it is no failure of the program: the task declines and says why
    """The task cannot go on: what is wrong, what to do next, the exit code, and problems to be told before it."""

    def __init__(self, says: Words, do: Words, code: int = USAGE, problems: Iterable[Problem] = ()) -> None:
        super().__init__(says.en)
        self.says = says
        self.do = do
        self.code = code
        self.problems = tuple(problems)


def refused(problem: Problem, code: int = USAGE, problems: Iterable[Problem] = ()) -> Refusal:
    """Return the refusal that tells a problem with the place it is wrong in."""
    return Refusal(located(problem), problem.do, code, problems)


def located(problem: Problem) -> Words:
    """Return what is wrong with the place it is wrong in before it: the paper, and its page or the line of a file."""
    where = problem.paper if problem.page is None else f"{problem.paper}, {problem.page}"
    if problem.line is not None:
        line = Words("“{where}”第 {line} 行：{says}", "“{where}”, line {line}: {says}")
        return line.fill(where=where, line=problem.line, says=problem.says)
    return Words(f"“{where}”：{problem.says.zh}", f"“{where}”: {problem.says.en}")
