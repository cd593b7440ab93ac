"""The law of a place on a day; the facts of a case replayed, or asked what is missing; the law put to the proof."""

from collections.abc import Mapping
from contextlib import nullcontext
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.law.facts_file import MOST_BYTES, READERS, read_facts
from songbang.law.read import load
from songbang.reports.plain_values import Json
from songbang.tasks.ask import missing, missing_json
from songbang.tasks.asked import COUNTRY, covered
from songbang.tasks.law import law_on, law_on_json
from songbang.tasks.refusal import refused
from songbang.tasks.replay import replayed, replayed_json
from songbang.web.api.shape.answers import answer, document
from songbang.web.api.shape.asked import Call, Day, OneTopic, Place
from songbang.web.api.shape.body import body_told, body_within
from songbang.web.api.shape.handed import Files, Handed, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, waited

router = resource("law")

_SUFFIXES = {"application/json": ".json", "application/yaml": ".yaml", "application/toml": ".toml"}
_FACTS = body_told("The facts of a case by their names (docs/contract.md).", *_SUFFIXES, shape={"type": "object"})
_EXAMPLE: dict[str, Json] = {"on": "2026-11-22", "places": {"cn": {"reviewed": "2026-11-22"}}}
_LAW = document("law", "The law in force.", ["provisions", "coming", "minimum_wages"], ["law"], law=_EXAMPLE)
_FIGURES = document(
    "law", "Figures and standings; of several runs each under `runs`.", ["problems"], ["law"], law=_EXAMPLE
)
_MISSING = document("law", "The missing facts, most decisive first.", ["missing", "standings"], ["law"], law=_EXAMPLE)
_PROVED = document("law", "What was proved; `failed` and `differing` tell what does not hold.", [], ["prove"])
_COMPARED = document("law", "Article by article, figure by figure.", ["problems"], ["against"])
_PLACES: dict[str, Any] = {
    "description": "The places whose law is held.",
    "content": {"application/json": {"schema": {"type": "object", "required": ["songbang", "places"]}}},
}
Body = Annotated[bytes, Depends(body_within(MOST_BYTES))]


@router.get("/law", responses={200: _LAW}, summary="The law of a place on a day")
def law(call: Call, day: Day, topic: OneTopic, place: Place) -> Response:
    """Tell what the law of a place (default: cn) says on a day. As `songbang law`."""
    return answer(law_on_json(law_on(place or COUNTRY, day, topic), call.lang))


@router.get("/law/places", responses={200: _PLACES}, summary="The places whose law is held")
def places() -> Response:
    """List the places, each with the day of its last review and the first day that is recorded."""
    held = load()
    told: dict[str, Json] = {
        place: {"reviewed": _text(held.reviewed(place)), "known_from": _text(held.known_from(place))}
        for place in sorted(held.places)
    }
    return answer({"songbang": __version__, "places": told})


@router.post(
    "/law/replay", responses={200: _FIGURES, **refusing(415)}, openapi_extra=_FACTS, summary="Figures of a case"
)
def replay(call: Call, data: Body, day: Day, place: Place) -> Response:
    """Take facts in and give figures and standings out. As `songbang law --replay` with a file."""
    return answer(replayed_json(replayed(_facts(call.request, data), place, day), call.lang))


@router.get("/law/replay", responses={200: _FIGURES}, summary="Figures of a reported case")
def replay_reported(
    call: Call,
    day: Day,
    place: Place,
    case: Annotated[str, Query(min_length=1, max_length=100, description="The id of a reported case.")],
) -> Response:
    """Replay a reported case that ships with the program. As `songbang law --replay ID`."""
    return answer(replayed_json(replayed(case, place, day), call.lang))


@router.post("/law/ask", responses={200: _MISSING, **refusing(415)}, openapi_extra=_FACTS, summary="Missing facts")
def ask(call: Call, data: Body, day: Day, place: Place) -> Response:
    """List the facts that are missing, those first that the most answers wait for. As `songbang law --ask`."""
    return answer(missing_json(missing(_facts(call.request, data), place, day), call.lang))


@router.post(
    "/law/prove",
    responses={200: _PROVED, 202: job_told("It goes on."), **refusing(409, 429)},
    summary="Every case again",
)
async def prove(call: Call, topic: OneTopic, place: Place, wait: Wait = 0) -> Response:
    """Ask every case of the law again. As `songbang law --prove`."""
    if place is not None:
        await run_in_threadpool(lambda: covered(place, load()))

    ready = nullcontext({"place": place, "topic": topic})
    return await waited(call, put_in_line(call.house, "prove", lambda: ready), wait)


@router.post(
    "/law/against",
    responses={200: _COMPARED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="The law against statute texts",
)
async def against(call: Call, files: Files, wait: Wait = 0) -> Response:
    """Set articles and figures against statute texts, one instrument a file. As `songbang law --against`."""
    handed = await run_in_threadpool(Handed, named(call.house, files), "texts")
    return await waited(call, put_in_line(call.house, "against", handed), wait)


def _facts(request: Request, data: bytes) -> Mapping[str, object]:
    """Return the facts of a body in the format that its media type names."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    found = read_facts(data, "facts", READERS[_SUFFIXES[media]])
    if isinstance(found, Problem):
        raise refused(found)
    return found


def _text(day: object) -> str | None:
    return None if day is None else str(day)
