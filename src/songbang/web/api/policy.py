"""Policies on non-competes set side by side on a roster: what each costs; leavers only where it is said what for."""

from typing import Annotated, Any

from fastapi import File, Form, Path, UploadFile
from pydantic import StringConstraints
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.basis.words import Words
from songbang.portfolio.policy.shipped import shipped
from songbang.tasks.audit_purpose import purpose_of
from songbang.tasks.policies import policies_json
from songbang.tasks.refusal import Refusal
from songbang.web.api.audit import Papers, Purpose
from songbang.web.api.shape.answers import answer, document, file_answer, file_told
from songbang.web.api.shape.asked import Call, Day, Id, Place
from songbang.web.api.shape.handed import Handed, NoFile, OneFile, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.refusals import no_such, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.results import done_in
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.jobs.audit_work import COLUMNS, PAPERS, ROSTER
from songbang.web.jobs.job import Job
from songbang.web.jobs.policy_work import POLICIES, RATES, Compared

router = resource("policy")

MOST = 20
_BYTES = "application/octet-stream"
_LISTS = ("columns", "policies", "roles", "because", "declined", "problems", "notes")
_VALUES = ("law", "place", "roster", "on", "until", "people", "states", "rates", "purpose", "leavers")
COMPARED: dict[str, Any] = document("policy", "The policies side by side.", _LISTS, _VALUES)
SHIPPED: dict[str, Any] = document("policies", "The policies that come with the program.", ["policies"])
NOT_SHIPPED = Words("没有自带的政策「{name}」。", "There is no shipped policy “{name}”.")
THERE_ARE = Words("有：{names}；自己的政策作为文件交上来。", "There are: {names}; hand in your own as files.")
Name = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Names = Annotated[list[Name] | None, Form(max_length=MOST, description="Shipped policies by name, such as as_is.")]
Own = Annotated[list[UploadFile] | None, File(description="Policies of your own, a TOML file each.")]
FileName = Annotated[str, Path(min_length=1, max_length=64, description="policy.html, policy.xlsx, errors.csv, …")]


@router.get("/policies", responses={200: SHIPPED}, summary="The shipped policies")
def policies(call: Call) -> Response:
    """List the policies that come with the program, each with its file to write your own by."""
    return answer(policies_json(call.lang))


@router.post(
    "/policy",
    status_code=202,
    responses={200: COMPARED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Compare policies",
)
async def policy(  # noqa: PLR0913 - what is asked of a comparison
    call: Call,
    day: Day,
    place: Place,
    roster: OneFile,
    *,
    policy: Names = None,
    own: Own = None,
    rates: NoFile = None,
    papers: Papers = None,
    columns: NoFile = None,
    purpose: Purpose = None,
    wait: Wait = 0,
) -> Response:
    """Set policies side by side on a roster; nothing of it is kept when it is done. As `songbang policy`.

    `rates` is a file of your own rates and costs. The files are told of at `/jobs/{id}/policy/{name}`.
    """
    purpose_of(purpose, day)
    chosen = _shipped(policy or [])
    kept = {f"{ROSTER}/{name.rpartition('/')[2]}": file for name, file in named(call.house, [roster]).items()}
    kept |= {f"{PAPERS}/{name}": file for name, file in (named(call.house, papers) if papers else {}).items()}
    kept |= {
        f"{POLICIES}/{name.rpartition('/')[2]}": file for name, file in (named(call.house, own) if own else {}).items()
    }
    kept |= {name: file for name, file in ((COLUMNS, columns), (RATES, rates)) if file is not None}
    handed = await run_in_threadpool(
        Handed, kept, policies=chosen, rates=None, place=place, day=day, purpose=purpose, lang=call.lang
    )
    return await waited(call, put_in_line(call.house, "policy", handed), wait)


@router.get(
    "/jobs/{id}/policy/{name}",
    responses={200: file_told("The file.", _BYTES), **refusing(404, 409)},
    summary="A file of a comparison",
)
def policy_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002 - as the address calls it
    """Give a file of a comparison: its page, its workbook, its pictures."""
    job: Job | None = call.house.pool.get(id)
    if job is None:
        raise no_such()
    found = done_in(job)
    data = found.files.get(name) if isinstance(found, Compared) else None
    if data is None:
        raise no_such()
    return file_answer(data, _BYTES, name)


def _shipped(names: list[str]) -> list[str]:
    """Return the names; what is no shipped policy is refused, so that no name leads to a file of this machine."""
    for name in names:
        if name not in shipped():
            raise Refusal(NOT_SHIPPED.fill(name=name), THERE_ARE.fill(names=", ".join(shipped())))
    return names
