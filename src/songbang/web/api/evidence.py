"""The ledger of evidence of a matter: exhibits added, amended, taken out, verified; what is lacking; what to ask."""

from pathlib import Path as FilePath
from typing import Annotated

from fastapi import Form, Path, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from songbang.tasks.evidence import Entered, added, amended, entered_json, removed, told_of
from songbang.tasks.evidence_lists import listed, listed_json, other_side_json, verified, verified_json
from songbang.tasks.refusal import PARTLY_READ
from songbang.web.api.shape.answers import answer, document
from songbang.web.api.shape.asked import TYPED, Call, Called, Id
from songbang.web.api.shape.handed import Files, Handed, named
from songbang.web.api.shape.matter import matter_in
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.house import now
from songbang.web.refused import Refused, Stop

router = resource("evidence")

_ADDED = document("evidence add", "The lines added.", ["entries", "cautions", "problems"])
_AMENDED = document("evidence amend", "The line added.", ["entries", "problems"])
_REMOVED = document("evidence remove", "The line added.", ["entries", "problems"])
_VERIFIED = document("evidence verify", "Whether it holds; `wrong` tells what does not.", ["wrong", "problems"])
_LIST = document("evidence list", "The exhibits and the gaps.", ["exhibits", "claims", "problems"])
_QUESTIONS = document("evidence questions", "What to ask of each exhibit of the other side.", ["questions", "problems"])
Number = Annotated[int, Path(ge=1, le=1_000_000, description="The number of the exhibit.")]
Text = Annotated[str, Form(max_length=2000, pattern=TYPED)]
Known = Annotated[str, Form(pattern="^[a-z_]{0,60}$")]
Why = Annotated[str, Query(min_length=1, max_length=2000, pattern=TYPED)]
Got = Annotated[str | None, Form(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="The day it was obtained.")]


class Amended(BaseModel):
    """What is said of an exhibit now; what is left out stays open."""

    model_config = ConfigDict(extra="forbid")

    proves: str = Field("", max_length=2000, pattern=TYPED)
    claim: str = Field("", pattern="^[a-z_]{0,60}$")
    kind: str = Field("", pattern="^[a-z_]{0,60}$")
    original: str = Field("", max_length=2000, pattern=TYPED, description="Where the original lies.")
    obtained: str = Field("", max_length=2000, pattern=TYPED, description="How it was obtained.")
    on: str | None = Field(None, pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


@router.get("/matters/{id}/evidence", responses={200: _LIST, **refusing(404)}, summary="The exhibits and the gaps")
def exhibits(
    call: Call,
    id: Id,  # noqa: A002 - as the address calls it
    claim: Annotated[list[Annotated[str, Field(max_length=60)]] | None, Query(max_length=40)] = None,
) -> Response:
    """List the exhibits and what a claim lacks. As `songbang evidence list`."""
    with matter_in(call, id) as place:
        return answer(listed_json(listed(place, claim or []), call.lang))


@router.post("/matters/{id}/evidence", responses={200: _ADDED, **refusing(404, 409, 415)}, summary="Add exhibits")
def add(  # noqa: PLR0913 - what is told of an exhibit
    call: Call,
    id: Id,  # noqa: A002
    files: Files,
    proves: Annotated[str, Form(min_length=1, max_length=2000, pattern=TYPED, description="What it proves.")],
    *,
    claim: Known = "",
    kind: Known = "",
    original: Text = "",
    obtained: Text = "",
    on: Got = None,
) -> Response:
    """Copy files into the matter and enter them in the ledger. As `songbang evidence add`."""
    told, given = told_of(proves, claim, kind, original, obtained, on), named(call.house, files)
    with Handed(given)() as handed, matter_in(call, id, write=True) as place:
        paths = [FilePath(str(handed["folder"])) / name for name in given]
        return _entered(call, added(place, paths, told, now().astimezone()))


@router.patch("/matters/{id}/evidence/{number}", responses={200: _AMENDED, **refusing(404, 409, 415)}, summary="Amend")
def amend(call: Call, id: Id, number: Number, told: Amended) -> Response:  # noqa: A002
    """Say something else of an exhibit, in a new line. As `songbang evidence amend`."""
    said = told_of(told.proves, told.claim, told.kind, told.original, told.obtained, told.on)
    with matter_in(call, id, write=True) as place:
        return _entered(call, amended(place, number, said, now().astimezone()))


@router.delete("/matters/{id}/evidence/{number}", responses={200: _REMOVED, **refusing(404, 409)}, summary="Take out")
def remove(call: Call, id: Id, number: Number, why: Why) -> Response:  # noqa: A002
    """Take an exhibit out, in a new line; its copy is deleted. As `songbang evidence remove`."""
    with matter_in(call, id, write=True) as place:
        return _entered(call, removed(place, number, why, now().astimezone()))


@router.get("/matters/{id}/evidence/verify", responses={200: _VERIFIED, **refusing(404)}, summary="Check the ledger")
def verify(
    call: Call,
    id: Id,  # noqa: A002
    head: Annotated[str | None, Query(pattern="^[0-9a-f]{64}$", description="A hash kept elsewhere.")] = None,
) -> Response:
    """Check every line and every file. As `songbang evidence verify`: `holds` tells."""
    with matter_in(call, id) as place:
        return answer(verified_json(verified(place, head), call.lang))


@router.get("/evidence/questions", responses={200: _QUESTIONS}, summary="What to ask of the other side's exhibits")
def questions(call: Call) -> Response:
    """Tell what to ask of each exhibit of the other side. As `songbang evidence questions`."""
    return answer(other_side_json(call.lang))


def _entered(call: Called, done: Entered) -> Response:
    """Answer with the lines added; where none was, with why."""
    if done.code in {0, PARTLY_READ}:
        return answer(entered_json(done, call.lang))
    first = done.problems[0]
    raise Stop(Refused(404 if first.code == "no_such_entry" else 422, first.code, first.says, first.do))
