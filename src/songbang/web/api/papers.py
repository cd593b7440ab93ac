"""Papers handed in and not kept: read, their texts given, personal data taken out."""

from typing import Annotated, Any

from fastapi import Form, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.basis.words import Words
from songbang.tasks.redact import kinds_kept
from songbang.tasks.refusal import Refusal
from songbang.web.api.shape.answers import document
from songbang.web.api.shape.asked import Call, Day, Place
from songbang.web.api.shape.handed import Files, Handed, NoFile, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.keep import kept_pile
from songbang.web.api.shape.packed import ZIP
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, taken, waited
from songbang.web.house import now

router = resource("papers")

NOT_TOGETHER = Words("keep 和 corrections 不能一起用。", "`keep` and `corrections` do not go together.")
ONE_OF_THEM = Words(
    "要存下来就去掉 corrections；要用更正文件就去掉 keep。",
    "Leave `corrections` out to keep the papers, or `keep` to use the corrections.",
)
GOES_ON = job_told("Taken in; Location tells where the job is.")
_PARTS = ("papers", "findings", "references", "versions", "competitors", "absences", "problems")
READ = document("read", "What was read.", _PARTS, ["law", "facts"])
_TEXTS = document("text", "The reading texts.", ["papers", "problems"])
REDACTED = document("redact", "The texts without personal data.", ["texts", "problems"], ["counts", "measured"])
REDACTED["content"][ZIP] = {"schema": {"type": "string", "format": "binary"}}
MARKED = document("word", "What was marked; `links` lead to the copies.", ["problems", "links"])
MARKED["content"][ZIP] = {"schema": {"type": "string", "format": "binary"}}
WORKS: dict[int | str, dict[str, Any]] = {202: GOES_ON, **refusing(409, 415, 429)}

Kinds = Annotated[list[str] | None, Query(max_length=20, description="Kinds that are left as they are: firm.")]
Tokens = Annotated[bool, Query(description="Also what each token stands for: the real data.")]


@router.post("/read", status_code=202, responses={200: READ, **WORKS}, summary="Read a pile of papers")
async def read(  # noqa: PLR0913 - what is asked of a reading
    call: Call,
    day: Day,
    place: Place,
    files: Files,
    *,
    corrections: NoFile = None,
    keep: Annotated[bool, Form(description="Keep the papers as a pile of the app.")] = False,
    wait: Wait = 0,
) -> Response:
    """Read papers and set them against the law of a day. As `songbang read`.

    Papers that are not kept are removed when they have been read; what was read stays in memory until the program
    ends. `corrections` is a `corrections.toml`, for papers that are not kept.
    """
    given = named(call.house, files)
    if keep and corrections is not None:
        raise Refusal(NOT_TOGETHER, ONE_OF_THEM)
    if keep:
        pile = await run_in_threadpool(kept_pile, call.house, given, place)
        job = taken(call.house.outcomes.job(pile, place, day))
        return await waited(call, job, wait)
    handed = await run_in_threadpool(Handed, given, place=place, day=day, corrections=None)
    if corrections is not None:
        handed.arguments["corrections"] = str(handed.beside("corrections.toml", corrections))
    job = put_in_line(call.house, "read", handed, "read_corrected")
    return await waited(call, job, wait)


@router.post("/word", responses={200: MARKED, **WORKS}, summary="Word files with comments")
async def word(call: Call, day: Day, place: Place, files: Files, wait: Wait = 0) -> Response:
    """Give Word files back with comments and tracked changes. As `songbang word`; a zip where Accept names it."""
    given, made = named(call.house, files), now().astimezone()
    handed = await run_in_threadpool(Handed, given, place=place, day=day, lang=call.lang, made=made)
    return await waited(call, put_in_line(call.house, "word", handed), wait)


@router.post("/text", responses={200: _TEXTS, **WORKS}, summary="The reading text of papers")
async def text(call: Call, files: Files, wait: Wait = 0) -> Response:
    """Give the texts of papers exactly as they were read. As `songbang text`."""
    handed = await run_in_threadpool(Handed, named(call.house, files))
    return await waited(call, put_in_line(call.house, "text", handed), wait)


@router.post("/redact", responses={200: REDACTED, **WORKS}, summary="Texts without personal data")
async def redact(
    call: Call,
    files: Files,
    *,
    keep: Kinds = None,
    tokens: Tokens = False,
    wait: Wait = 0,
) -> Response:
    """Put tokens in place of personal data. As `songbang redact`; a zip of texts where Accept names it.

    `measured` tells how far it can be trusted: look at the texts before you share them.
    """
    kinds_kept(keep or [])
    handed = await run_in_threadpool(Handed, named(call.house, files), keep=tuple(keep or ()), lang=call.lang)
    return await waited(call, put_in_line(call.house, "redact", handed), wait, tokens=tokens)
