"""Lists of rivals ranked, moves counted: who is named by whom, who goes where, and what cannot be told."""

from datetime import date
from typing import Annotated, Any

from fastapi import File, Form, Query, UploadFile
from pydantic import StringConstraints
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.tasks.asked import day_asked
from songbang.tasks.rank import DRAWS
from songbang.web.api.shape.answers import document, file_told
from songbang.web.api.shape.asked import PRINTED, Call, Id
from songbang.web.api.shape.handed import Handed, OneFile
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.market import (
    BYTES,
    Aliases,
    Draws,
    FileName,
    Seed,
    Shares,
    laid_out,
    market_file,
)
from songbang.web.api.shape.packed import ZIP
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, waited

router = resource("market")

MOST = 50
_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_RANK_LISTS = ("years", "firms", "others", "methods", "agreement", "held", "breadth", "aliases", "errors", "problems")
_RANK_VALUES = ("model", "year", "rankable", "because", "null", "changes", "draws", "seed")
_FLOWS_LISTS = ("firms", "matrix", "net", "spread", "retention", "untold", "aliases", "errors", "problems")
_FLOWS_VALUES = ("least_shown", "definitions", "moves", "values", "policy", "shares", "seed")
RANKED: dict[str, Any] = document("rank", "Whether an order can be read, and which.", _RANK_LISTS, _RANK_VALUES)
COUNTED: dict[str, Any] = document("flows", "Who goes where, no cell below five.", _FLOWS_LISTS, _FLOWS_VALUES)
_FILE = {200: file_told("The file.", BYTES, ZIP), **refusing(404, 409)}
Lists = Annotated[list[UploadFile], File(min_length=1, description="Tables of lists, agreements, archives of them.")]
Year = Annotated[int | None, Query(ge=1900, le=2200, description="Lists of this year; else each firm's newest.")]
Group = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=PRINTED)]
Treated = Annotated[list[Group] | None, Form(max_length=MOST, description="Groups or firms that the policy touches.")]
OneDay = Annotated[str | None, Query(pattern=_DAY)]


@router.post(
    "/rank",
    status_code=202,
    responses={200: RANKED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Rank firms by who lists them",
)
async def rank(  # noqa: PLR0913 - what is asked of a ranking
    call: Call,
    files: Lists,
    *,
    aliases: Aliases = None,
    year: Year = None,
    draws: Draws = DRAWS,
    seed: Seed = 0,
    wait: Wait = 0,
) -> Response:
    """Rank firms by whose lists name whom; nothing of the lists is kept when it is done. As `songbang rank`.

    The files are told of at `/jobs/{id}/rank/{name}`.
    """
    kept = laid_out(call.house, files, aliases)
    handed = await run_in_threadpool(Handed, kept, year=year, draws=draws, seed=seed, lang=call.lang)
    return await waited(call, put_in_line(call.house, "rank", handed), wait)


@router.post(
    "/flows",
    status_code=202,
    responses={200: COUNTED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Count moves between firms",
)
async def flows(  # noqa: PLR0913 - what is asked of moves
    call: Call,
    moves: OneFile,
    *,
    aliases: Aliases = None,
    shares: Shares = None,
    treated: Treated = None,
    since: OneDay = None,
    until: OneDay = None,
    policy: OneDay = None,
    seed: Seed = 0,
    wait: Wait = 0,
) -> Response:
    """Tell who goes where from a table of moves; nothing of it is kept when it is done. As `songbang flows`.

    `since` and `until` are `--from` and `--until`. The files are told of at `/jobs/{id}/flows/{name}`.
    """
    told: dict[str, Any] = {"since": _day(since), "until": _day(until), "policy": _day(policy)}
    kept = laid_out(call.house, [moves], aliases, shares)
    handed = await run_in_threadpool(Handed, kept, **told, treated=treated or [], seed=seed, lang=call.lang)
    return await waited(call, put_in_line(call.house, "flows", handed), wait)


@router.get("/jobs/{id}/rank/{name}", responses=_FILE, summary="A file of a ranking")
def rank_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002 - as the address calls it
    """Give a file of a ranking: its page, its pictures, its tables, the aliases."""
    return market_file(call, id, "rank", name)


@router.get("/jobs/{id}/flows/{name}", responses=_FILE, summary="A file of flows")
def flows_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002
    """Give a file of flows: the page, the pictures, the tables, the aliases."""
    return market_file(call, id, "flows", name)


def _day(written: str | None) -> date | None:
    return None if written is None else day_asked(written)
