"""Marked copies of Word files, as a document with where each is to be had, or as a zip."""

from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.responses import Response

from songbang.reports.contract_json import all_problems
from songbang.reports.plain_values import Json
from songbang.reports.word_answer import WrittenCopy
from songbang.tasks.mark import MarkedCopy
from songbang.tasks.mark_files import mark_json, written_copies
from songbang.web.api.shape.answers import answer, file_answer
from songbang.web.api.shape.asked import Called
from songbang.web.api.shape.packed import ZIP, packed
from songbang.web.api.shape.refusals import NOT_READ, problem_answer
from songbang.web.api.shape.resource import ROOT
from songbang.web.jobs.task_works import Worded

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FOLDER = "songbang-word"


def copies_answer(call: Called, found: Worded, job: str) -> Response:
    """Return what was marked; where no paper could be read, the reasons."""
    if not found.outcome.readings:
        return problem_answer(call.request, NOT_READ, all_problems(found.outcome))
    with TemporaryDirectory() as place:
        folder = Path(place) / _FOLDER
        done = [*written_copies(found.copies, folder)]
        told = mark_json(found.outcome, folder, done, call.lang)
        names = [one.file for one in done if isinstance(one, WrittenCopy) and one.file]
        if ZIP in call.request.headers.get("accept", ""):
            files = {name: (folder / name).read_bytes() for name in names}
            return file_answer(packed(files), ZIP, f"{_FOLDER}.zip")
    links: list[Json] = [f"{ROOT}/jobs/{job}/word/{at}" for at, _ in enumerate(names, 1)]
    return answer({**told, "folder": None, "links": links})


def one_copy(found: Worded, number: int) -> Response | None:
    """Return a marked copy by its number, counted from 1; ``None`` where there is none."""
    copies = [one for one in found.copies if isinstance(one, MarkedCopy) and one.marked is not None]
    if number > len(copies):
        return None
    wanted = copies[number - 1]
    data = b"" if wanted.marked is None else wanted.marked.data
    return file_answer(data, WORD, wanted.name.rpartition("/")[2])
