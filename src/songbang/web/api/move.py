"""Firms set against what the papers close: for a matter, or for clauses alone."""

import json
from pathlib import Path
from typing import Annotated, Any

from fastapi import Form
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.position.move.substance import IDS
from songbang.tasks.move import moved, moved_json
from songbang.tasks.move import named as firms_named
from songbang.web.api.shape.answers import answer, document
from songbang.web.api.shape.asked import Call, Day, Id
from songbang.web.api.shape.handed import Files, Handed, NoFile, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.matter import matter_in, within
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, waited

router = resource("move")

MOST_FIRMS = 200
_MOVE = document("move", "Each firm, against the list and in substance.", ["firms", "notes", "problems"], ["closed"])
FirmName = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Names = Annotated[list[FirmName], Field(max_length=MOST_FIRMS)]


class Firm(BaseModel):
    """What is known of a firm beside its name."""

    model_config = ConfigDict(extra="forbid")

    name: FirmName
    aliases: Names = []
    former: Names = []
    parents: Names = []
    affiliates: Names = []


class MoveAsked(BaseModel):
    """The firms to check, what is known of firms, and answers by firm and question id."""

    model_config = ConfigDict(extra="forbid")

    to: Names = Field(min_length=1, examples=[["乙巳网络有限公司"]])
    firms: list[Firm] = Field(default_factory=list, max_length=5000)
    answers: dict[FirmName, dict[str, bool]] = Field(
        default_factory=dict, description=f"Question ids: {', '.join(IDS)}.", max_length=MOST_FIRMS
    )


@router.post("/matters/{id}/move", responses={200: _MOVE, **refusing(404, 415)}, summary="Firms for a matter")
def of_matter(call: Call, id: Id, asked: MoveAsked, day: Day) -> Response:  # noqa: A002 - as the address calls it
    """Set firms against what the papers of a matter close. As `songbang move MATTER`."""
    with matter_in(call, id) as place:
        table = _table(place.parent, asked.firms) if asked.firms else None
        found = moved(place, asked.to, table, asked.answers, day)
        return answer(within(moved_json(found, call.lang), place))


@router.post(
    "/move",
    responses={200: _MOVE, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Firms for clauses alone",
)
async def of_clauses(  # noqa: PLR0913 - what is asked of a check
    call: Call,
    day: Day,
    files: Files,
    to: Annotated[list[FirmName], Form(min_length=1, max_length=MOST_FIRMS, description="Firms, in full.")],
    *,
    firms: NoFile = None,
    wait: Wait = 0,
) -> Response:
    """Set firms against the non-competes of papers alone; nothing of a person is used or kept.

    As `songbang move --clauses`. `firms` is a table of names, aliases, owners.
    """
    asked = firms_named(to)
    handed = await run_in_threadpool(Handed, named(call.house, files), firms=asked, table=None, day=day, lang=call.lang)
    if firms is not None:
        suffix = Path(firms.filename or "").suffix.lower()[:10]
        handed.arguments["table"] = str(handed.beside(f"firms{suffix}", firms))
    return await waited(call, put_in_line(call.house, "move", handed), wait)


def _table(folder: Path, firms: list[Firm]) -> Path:
    """Write firms as the table that a person would keep of them."""
    rows = []
    for firm in firms:
        told: dict[str, Any] = firm.model_dump(exclude_defaults=True)
        rows.append("[[firm]]\n" + "".join(f"{name} = {_toml(value)}\n" for name, value in told.items()))
    path = folder / "firms.toml"
    path.write_text("".join(rows), encoding="utf-8")
    return path


def _toml(value: str | list[str]) -> str:
    """Return text or a list of it as TOML: as JSON, which escapes nothing that TOML does not know."""
    return json.dumps(value).replace("\x7f", "\\u007f")
