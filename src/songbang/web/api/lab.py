"""The policy lab: a market card and policies; the closed form for one group by numbers alone; the example card."""

from typing import Annotated, Any

from fastapi import Form, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.lab.example import NAME, example_text
from songbang.lab.how import How
from songbang.tasks.many import needs_many
from songbang.web.api.shape.answers import answer, document, file_answer, file_told
from songbang.web.api.shape.asked import PRINTED, Call, Id
from songbang.web.api.shape.handed import Handed, OneFile
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.market import BYTES, Aliases, FileName, Lists, laid_out, market_file
from songbang.web.api.shape.packed import ZIP
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.jobs.market_work import CARD, EXTRA

router = resource("lab")

MOST, LONGEST, KEYS = 20, 200, 40
TOML = "application/toml"
_VALUES = ("model", "card", "seed", "how", "measures", "lines", "game", "lists")
_LISTS = ("notes", "policies", "published", "ridge", "counter", "unmeasured", "left_out", "problems")
TRIED: dict[str, Any] = document("lab", "What the models say of each policy.", _LISTS, _VALUES)
_SLID = ("model", "policy", "numbers", "limits", "workers", "payroll", "productivity", "wages", "figures", "bills")
SLID: dict[str, Any] = document("lab_sliders", "One policy in one group, before and after.", values=_SLID)
_TOLD = ("model", "keys", "policies", "measures", "lines")
THERE_ARE: dict[str, Any] = document("lab_sliders", "Policies, the numbers of a card, what figures mean.", values=_TOLD)
_USUAL = How()
Policies = Annotated[
    list[Annotated[str, StringConstraints(min_length=1, max_length=LONGEST, pattern=PRINTED)]] | None,
    Form(max_length=MOST, description="Such as cap_months,months=6; else the policies of the card."),
]
Level = Annotated[int | None, Query(ge=0, le=2, description="0 closed form, 1 simulation too, 2 game of firms too.")]
Workers = Annotated[int, Query(ge=1000, le=10**7, description="Simulated workers.")]
Months = Annotated[int, Query(ge=12, le=1200, description="Simulated months.")]
Draws = Annotated[int, Query(ge=1, le=1000, description="Draws from the ranges of the card, and of the game.")]
Seed = Annotated[int, Query(ge=0, lt=2**32, description="The same seed gives the same again.")]
Key = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Numbers = Annotated[dict[Key, float], Field(max_length=KEYS)]


class Ends(BaseModel):
    """Between what a number lies."""

    model_config = ConfigDict(extra="forbid")

    low: float
    high: float


class Ladder(BaseModel):
    """One group of posts, its restraint, and one policy with its numbers."""

    model_config = ConfigDict(extra="forbid")

    group: Numbers = Field(description="As a group of the card: workers, pay, loss, offers_unemployed, …")
    restraint: Numbers = Field(description="As on the card: months, compensation, activated, …")
    firms: dict[Key, Ends] = Field(
        default_factory=dict,
        description="As on the card; without them the costs of watching are not known.",
        max_length=KEYS,
    )
    policy: Annotated[str, StringConstraints(min_length=1, max_length=64)] = Field(examples=["ban"])
    numbers: Numbers = Field(default_factory=dict, description="What the policy takes, such as months.")


@router.post(
    "/lab",
    status_code=202,
    responses={200: TRIED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Try policies on a market card",
)
async def lab(  # noqa: PLR0913 - what is asked of the lab
    call: Call,
    card: OneFile,
    *,
    policy: Policies = None,
    lists: Lists = None,
    aliases: Aliases = None,
    workers: Workers = _USUAL.workers,
    months: Months = _USUAL.months,
    draws: Draws = _USUAL.draws,
    seed: Seed = 0,
    level: Level = None,
    wait: Wait = 0,
) -> Response:
    """Try policies on a market card; nothing of it is kept when it is done. As `songbang lab`.

    The files are told of at `/jobs/{id}/lab/{name}`.
    """
    kept = {CARD: card, **laid_out(call.house, [] if lists is None else [lists], aliases)}
    numbers = {"workers": workers, "months": months, "draws": draws, "seed": seed}
    told: dict[str, Any] = {"policies": policy or [], "numbers": numbers, "level": level, "lang": call.lang}
    handed = await run_in_threadpool(Handed, kept, **told)
    return await waited(call, put_in_line(call.house, "lab", handed), wait)


@router.get(
    "/jobs/{id}/lab/{name}",
    responses={200: file_told("The file.", BYTES, ZIP), **refusing(404, 409)},
    summary="A file of the lab",
)
def lab_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002 - as the address calls it
    """Give a file of a run of the lab: its page, its memo, its pictures, its tables."""
    return market_file(call, id, "lab", name)


@router.get("/lab/card", responses={200: file_told("The example card.", TOML)}, summary="The example card")
def card(call: Call) -> Response:  # noqa: ARG001 - the same for everybody
    """Give the example card, to write your own by; every number on it is invented."""
    return file_answer(example_text().encode(), TOML, NAME)


@router.get("/lab/policies", responses={200: THERE_ARE}, summary="Policies, and the numbers of a card")
def policies(call: Call) -> Response:
    """List the policies with what each takes and leaves out, the numbers of a card, and what each figure means."""
    with needs_many(EXTRA):
        from songbang.tasks.lab_sliders import sliders_json  # noqa: PLC0415 - seldom needed

        return answer(sliders_json(call.lang))


@router.post("/lab/ladder", responses={200: SLID, **refusing(415)}, summary="One policy in one group, at once")
def ladder(call: Call, asked: Ladder) -> Response:
    """Work out the closed form for one group by numbers given. As the sliders of the app do."""
    with needs_many(EXTRA):
        from songbang.tasks.lab_sliders import slide_json  # noqa: PLC0415 - seldom needed

        firms = {name: one.model_dump() for name, one in asked.firms.items()}
        told = {"group": asked.group, "restraint": asked.restraint, "firms": firms}
        return answer(slide_json({**told, "policy": {**asked.numbers, "policy": asked.policy}}, call.lang))
