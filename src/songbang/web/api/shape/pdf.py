"""A PDF handed out, or why there is none."""

from starlette.responses import Response

from songbang.basis.problem import Problem
from songbang.tasks.refusal import Refusal
from songbang.web.api.shape.answers import file_answer

PDF = "application/pdf"


def pdf_answer(made: bytes | Problem, name: str) -> Response:
    """Return the file; where it could not be typeset, refuse with the reason."""
    if isinstance(made, Problem):
        raise Refusal(made.says, made.do)
    return file_answer(made, PDF, name)
