"""Matters that the app keeps: begun, listed, told, their file read and written, erased."""

from datetime import date
from typing import Annotated, Any

from fastapi import Depends, Header
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from songbang.matter.read import MOST_BYTES
from songbang.matter.read import NAME as MATTER
from songbang.reports.plain_values import Json
from songbang.store.folder import Folder
from songbang.tasks.matter.begin import begun, begun_json
from songbang.tasks.matter.erase import erased_json
from songbang.tasks.matter.files import own_files
from songbang.tasks.matter.held import matter_in as matter_of
from songbang.web.api.shape.answers import answer, document
from songbang.web.api.shape.asked import PRINTED, Call, Called, Day, Id
from songbang.web.api.shape.body import body_told, body_within
from songbang.web.api.shape.interview import Answers, answer_all, fill_from
from songbang.web.api.shape.keep import folder_of
from songbang.web.api.shape.matter import folder_schema, matter_in, matter_json, tag_of, timeless, within
from songbang.web.api.shape.refusals import OTHER_VERSION, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.house import now
from songbang.web.refused import Stop

router = resource("matters")

TOML = "application/toml"
_SCHEMA = folder_schema()
MATTER_TOLD = {"description": "The matter.", "content": {"application/json": {"schema": _SCHEMA}}}
_TAGGED = {"ETag": {"schema": {"type": "string"}, "description": "The version, for If-Match."}}
_MATTERS: dict[str, Any] = {
    "description": "Every matter, the last changed first.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["matters"],
                "properties": {"matters": {"type": "array", "items": _SCHEMA}},
            }
        }
    },
}
_FILE = {"description": "matter.toml", "content": {TOML: {"schema": {"type": "string"}}}, "headers": _TAGGED}
BEGUN = document(
    "matter new", "What was filled, asked and answered.", ["filled", "asked", "answered", "problems"], ["on"]
)
_GONE = document("matter erase", "What is gone.", ["deleted", "problems"])
Body = Annotated[bytes, Depends(body_within(MOST_BYTES))]
Match = Annotated[str | None, Header(alias="If-Match", max_length=40, description="The ETag that was read.")]


class NewMatter(BaseModel):
    """A matter to begin: its name, a reading that fills it, answers to the questions by their names."""

    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=1, max_length=200, pattern=PRINTED, examples=["甲辰科技"])
    job: str | None = Field(
        None, pattern="^[0-9a-f]{32}$", description="A reading that is done: its facts are filled in."
    )
    report: dict[str, Any] | None = Field(None, description="The document of a reading, instead of a job.")
    answers: Answers = Field(default_factory=dict, description="Answers as a person types them, by question.")


@router.get("/matters", responses={200: _MATTERS}, summary="Every matter")
def matters(call: Call) -> Response:
    """List the matters."""
    return answer({"matters": [matter_json(one) for one in call.house.store.folders.all("matter")]})


@router.post("/matters", status_code=201, responses={201: BEGUN, **refusing(404, 409, 415)}, summary="Begin a matter")
def begin(call: Call, asked: NewMatter, day: Day) -> Response:
    """Begin a matter, fill it from a reading, answer questions. As `songbang matter new`; `id` and `links` besides."""
    folder = call.house.store.folders.new("matter", asked.name, now())
    try:
        told = _begun(call, folder, asked, day)
    except BaseException:
        call.house.store.folders.erase(folder.id)
        raise
    made = matter_json(folder_of(call.house, "matter", folder.id))
    return answer({**told, **made}, 201, {"location": str(made["links"]["self"])})  # type: ignore[index,call-overload] # as it was made


@router.get("/matters/{id}", responses={200: MATTER_TOLD, **refusing(404)}, summary="One matter")
def matter(call: Call, id: Id) -> Response:  # noqa: A002 - as the address calls it
    """Tell of a matter."""
    folder = folder_of(call.house, "matter", id)
    return answer(matter_json(folder), headers={"etag": tag_of(folder)})


@router.delete("/matters/{id}", responses={200: _GONE, **refusing(404)}, summary="Erase a matter")
def erase(call: Call, id: Id) -> Response:  # noqa: A002
    """Erase a matter with all that was kept of it. As `songbang matter erase`."""
    with matter_in(call, id) as place:
        told = timeless(within(erased_json(own_files(place)), place), "deleted")
    call.house.outcomes.forget(id)
    call.house.store.folders.erase(id)
    return answer(told)


@router.get("/matters/{id}/matter.toml", responses={200: _FILE, **refusing(404)}, summary="The file of a matter")
def file(call: Call, id: Id) -> Response:  # noqa: A002
    """Give `matter.toml` as it is kept."""
    folder = folder_of(call.house, "matter", id)
    data = call.house.store.folders.read(id, MATTER) or b""
    return Response(data, media_type=TOML, headers={"etag": tag_of(folder)})


@router.put(
    "/matters/{id}/matter.toml",
    responses={200: {**MATTER_TOLD, "headers": _TAGGED}, **refusing(404, 409, 412, 415)},
    openapi_extra=body_told("The file of the matter.", TOML),
    summary="Write the file of a matter",
)
def write(call: Call, id: Id, data: Body, seen: Match = None) -> Response:  # noqa: A002
    """Write `matter.toml`. With `If-Match` only over the version that was read; what is no such file is refused."""
    with matter_in(call, id, write=True) as place:
        if seen not in {None, "*", tag_of(folder_of(call.house, "matter", id))}:
            raise Stop(OTHER_VERSION)
        (place / MATTER).write_bytes(data)
        matter_of(place)
    folder = folder_of(call.house, "matter", id)
    return answer(matter_json(folder), headers={"etag": tag_of(folder)})


def _begun(call: Called, folder: Folder, asked: NewMatter, day: date) -> dict[str, Json]:
    with call.house.store.folders.checked_out(folder.id, now()) as place:
        begun(place, call.lang)
        filled, doubts = fill_from(call, place, asked.job, asked.report)
        heard = answer_all(place, asked.answers, day, call.lang)
        told = begun_json(place, day, matter_of(place), filled, [*asked.answers], heard.answered, call.lang)
        return {**within(told, place), "differ": doubts, "not_understood": heard.not_understood}
