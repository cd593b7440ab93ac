"""What a finished job answers with, by what was done."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

from starlette.responses import Response

from songbang.basis.problem import Problem
from songbang.findings.finding import Outcome
from songbang.law.against.outcome import Comparison
from songbang.reports.contract_json import all_problems
from songbang.reports.plain_values import Json
from songbang.tasks.against import set_against_json
from songbang.tasks.prove import Proved, proved_json
from songbang.tasks.read import read_json
from songbang.tasks.redact import RedactedTexts
from songbang.tasks.redact_files import redacted_json, shared
from songbang.tasks.text import Texts, texts_json
from songbang.web.api.shape.answers import answer, file_answer
from songbang.web.api.shape.asked import Called
from songbang.web.api.shape.packed import ZIP, packed
from songbang.web.api.shape.refusals import NO_SUCH, NOT_DONE, NOT_READ, problem_answer
from songbang.web.api.shape.word_copies import copies_answer
from songbang.web.jobs.audit_work import Audited
from songbang.web.jobs.job import Fault, Job, State
from songbang.web.jobs.judgments_work import Judged
from songbang.web.jobs.market_work import Shown
from songbang.web.jobs.policy_work import Compared
from songbang.web.jobs.task_works import Worded
from songbang.web.refused import Refused, Stop

_FOLDER = "songbang-redacted"


def result_answer(call: Called, job: Job, *, tokens: bool = False) -> Response:
    """Return the document of a finished job; 409 as long as it goes on, 422 with the reason where it failed."""
    found = job.result
    if job.state is not State.DONE:
        return problem_answer(call.request, _why(job))
    if isinstance(found, RedactedTexts):
        return _redacted(call, found, tokens=tokens)
    if isinstance(found, Worded):
        return copies_answer(call, found, job.id)
    told = _TOLD.get(type(found))
    return problem_answer(call.request, NO_SUCH) if told is None else told(call, found)


def done_in(job: Job) -> object:
    """Return what a job came to; stops the call where it has not ended or failed."""
    if job.state is not State.DONE:
        raise Stop(_why(job))
    return job.result


def outcome_in(job: Job) -> Outcome:
    """Return what a reading came to; stops the call where the job is none, has not ended or failed."""
    found = done_in(job)
    if not isinstance(found, Outcome):
        raise Stop(NO_SUCH)
    return found


def unread(call: Called, problems: tuple[Problem, ...]) -> Response:
    """Return that none of the papers could be read, and of each why."""
    return problem_answer(call.request, NOT_READ, problems)


def _why(job: Job) -> Refused:
    fault: Fault | None = job.fault
    if not job.is_over or fault is None:
        return NOT_DONE
    return Refused(409 if job.state is State.CANCELLED else 422, fault.code, fault.says, fault.do)


def _read(call: Called, found: Outcome) -> Response:
    return answer(read_json(found, call.lang)) if found.readings else unread(call, all_problems(found))


def _texts(call: Called, found: Texts) -> Response:
    return answer(texts_json(found, call.lang)) if found.papers else unread(call, found.problems)


def _redacted(call: Called, found: RedactedTexts, *, tokens: bool) -> Response:
    if not found.texts:
        return unread(call, found.problems)
    with TemporaryDirectory() as place:
        where = shared(found, Path(place) / _FOLDER)
        told = {**redacted_json(found, where, call.lang), "folder": None}
    files = {file: text for (file, _), text in zip(where.files, found.texts, strict=True)}
    data = {file: text.encode("utf-8", errors="replace") for file, text in files.items()}
    if ZIP in call.request.headers.get("accept", ""):
        return file_answer(packed(data), ZIP, f"{_FOLDER}.zip")
    texts: list[Json] = [{"file": file, "paper": paper, "text": files[file]} for file, paper in where.files]
    also: dict[str, Json] = {"tokens": dict(found.tokens)} if tokens else {}
    return answer({**told, "texts": texts, **also})


def _against(call: Called, found: Comparison) -> Response:
    told = set_against_json(found, call.lang)
    inner = told["against"]
    return answer({**told, "against": {**inner, "folder": None}} if isinstance(inner, dict) else told)


def _proved(_call: Called, found: Proved) -> Response:
    return answer(proved_json(found))


def _audited(_call: Called, found: Audited | Compared | Judged | Shown) -> Response:
    return answer(found.document)


def _document(_call: Called, found: dict[str, Json]) -> Response:
    return answer(found)


_TOLD: Mapping[type, Callable[[Called, Any], Response]] = MappingProxyType(
    {
        Outcome: _read,
        Texts: _texts,
        Comparison: _against,
        Proved: _proved,
        Audited: _audited,
        Compared: _audited,
        Judged: _audited,
        Shown: _audited,
        dict: _document,
    }
)
"""By what the work returned; a ``dict`` is a document in the language of the request that began it."""
