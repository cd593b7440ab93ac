"""The picture of a page, for whoever compares what was read with what is to be seen."""

from collections.abc import Sequence
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.papers.page_picture import page_picture
from songbang.papers.problems import PaperError, problem
from songbang.papers.read import members
from songbang.tasks.refusal import NOTHING_READ, refused


def picture_of_page(paths: Sequence[Path], paper: str, number: int) -> bytes:
    """Return a page of a paper under the paths, by the names of ``read_paths``, as JPEG.

    Raises ``Refusal`` where there is no such paper, or its page cannot be drawn.
    """
    for member in members(paths):
        if not isinstance(member, Problem) and member.name == paper:
            try:
                return page_picture(member.name, member.data, number)
            except PaperError as error:
                raise refused(problem(error.code, paper, error.detail, number), NOTHING_READ) from error
    raise refused(problem("not_found", paper), NOTHING_READ)
