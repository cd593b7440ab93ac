"""Whatever a reader runs into comes back as a problem."""

from collections.abc import Callable
from typing import TypeVar

from songbang.basis.problem import Problem
from songbang.papers.extent import within
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending
from songbang.papers.problems import PaperError, problem

Result = TypeVar("Result", Paper, Paper | Pending)


def guarded(name: str, read: Callable[[], Result]) -> Result | Problem:
    """Return what ``read`` returns, or the problem that kept it from reading the file of this name."""
    try:
        result = read()
        if isinstance(result, Paper):
            within(len(result.text), len(result.blocks))
    except PaperError as error:
        return problem(error.code, name, error.detail)
    except Exception as error:  # noqa: BLE001 - a damaged file makes the libraries raise anything
        return problem("unreadable", name, type(error).__name__)
    return result
