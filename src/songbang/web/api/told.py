"""What a person tells of their matter: answers, events, facts; and takes out again."""

from typing import Annotated, Any

from fastapi import Path, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from starlette.responses import Response

from songbang.matter.event import EventKind
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.matter.answered import open_questions
from songbang.tasks.matter.begin import begun_json
from songbang.tasks.matter.event import NewEvent, add_event, event_json
from songbang.tasks.matter.fact import fact_json, set_facts
from songbang.tasks.matter.held import matter_in as matter_of
from songbang.tasks.matter.remove import remove_event, remove_fact, removed_json
from songbang.web.api.matters import BEGUN
from songbang.web.api.shape.answers import answer, document
from songbang.web.api.shape.asked import TYPED, Call, Day, Id
from songbang.web.api.shape.interview import Answers, answer_all
from songbang.web.api.shape.matter import matter_in, within
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource

router = resource("matters")

_EVENT = document("matter event", "The event as it was written.", ["problems"], ["event"])
_FACTS = document("matter fact", "The facts as they were written.", (), ["facts"])
_REMOVED = document("matter remove", "What was taken out.", ["problems"], ["facts"])
_QUESTIONS: dict[str, Any] = {
    "description": "The questions that are open, the most decisive first.",
    "content": {"application/json": {"schema": {"type": "object", "required": ["questions"]}}},
}
_MATTER_CHANGED = refusing(404, 409, 415)
Typed = Annotated[str, StringConstraints(max_length=2000, pattern=TYPED)]
Name = Annotated[str, StringConstraints(pattern="^[a-z_0-9]{1,60}$")]


class AnswersTold(BaseModel):
    """Answers by the name of the question, as a person types them."""

    model_config = ConfigDict(extra="forbid")

    answers: Answers = Field(min_length=1, examples=[{"left": "2026-03-31", "months": "24"}])


class EventTold(BaseModel):
    """What happened on a day, with its fields as a person types them."""

    model_config = ConfigDict(extra="forbid")

    kind: EventKind
    date: str = Field(min_length=1, max_length=40, examples=["2026-05-10"])
    fields: dict[Name, Typed] = Field(default_factory=dict, examples=[{"amount": "9000"}])


class FactsTold(BaseModel):
    """Facts by their names, as a person types them."""

    model_config = ConfigDict(extra="forbid")

    facts: dict[Name, Typed] = Field(min_length=1, examples=[{"nc_months": "24"}])


@router.get("/matters/{id}/questions", responses={200: _QUESTIONS, **refusing(404)}, summary="What is open")
def questions(call: Call, id: Id, day: Day) -> Response:  # noqa: A002 - as the address calls it
    """List the questions whose answer the matter does not hold."""
    with matter_in(call, id) as place:
        found = open_questions(place, day)
    told: list[Json] = [
        {"question": one.name, "asks": tell(one.asks, call.lang), "wanted": tell(one.wanted, call.lang)}
        for one in found
    ]
    return answer({"questions": told})


@router.post("/matters/{id}/answers", responses={200: BEGUN, **_MATTER_CHANGED}, summary="Answer questions")
def answers(call: Call, id: Id, told: AnswersTold, day: Day) -> Response:  # noqa: A002
    """Answer questions. As `songbang matter new` on a matter that is there; `not_understood` besides."""
    with matter_in(call, id, write=True) as place:
        heard = answer_all(place, told.answers, day, call.lang)
        shown = begun_json(place, day, matter_of(place), (), [*told.answers], heard.answered, call.lang)
        return answer({**within(shown, place), "not_understood": heard.not_understood})


@router.post("/matters/{id}/events", responses={200: _EVENT, **_MATTER_CHANGED}, summary="Add an event")
def event(call: Call, id: Id, told: EventTold) -> Response:  # noqa: A002
    """Add something that happened. As `songbang matter event`."""
    typed = NewEvent(told.kind.value, told.date, [f"{name}={value}" for name, value in told.fields.items()])
    with matter_in(call, id, write=True) as place:
        return answer(within(event_json(add_event(place, typed), call.lang), place))


@router.delete(
    "/matters/{id}/events/{line}", responses={200: _REMOVED, **refusing(404, 409)}, summary="Take an event out"
)
def no_event(
    call: Call,
    id: Id,  # noqa: A002
    line: Annotated[int, Path(ge=1, le=200_000, description="The line of matter.toml, as `source` tells.")],
    mark: Annotated[str | None, Query(pattern="^[0-9a-f]{16}$", description="The sign of what was shown.")] = None,
) -> Response:
    """Take an event out; with `mark` only if it still tells what was shown. As `songbang matter remove`."""
    with matter_in(call, id, write=True) as place:
        return answer(within(removed_json(remove_event(place, line, mark), call.lang), place))


@router.post("/matters/{id}/facts", responses={200: _FACTS, **_MATTER_CHANGED}, summary="Set facts")
def facts(call: Call, id: Id, told: FactsTold) -> Response:  # noqa: A002
    """Set facts, all of them or none. As `songbang matter fact`."""
    typed = [f"{name}={value}" for name, value in told.facts.items()]
    with matter_in(call, id, write=True) as place:
        return answer(within(fact_json(set_facts(place, typed), call.lang), place))


@router.delete("/matters/{id}/facts/{name}", responses={200: _REMOVED, **refusing(404, 409)}, summary="Take a fact out")
def no_fact(call: Call, id: Id, name: Annotated[str, Path(pattern="^[a-z_0-9]{1,60}$")]) -> Response:  # noqa: A002
    """Take a fact out. As `songbang matter remove`."""
    with matter_in(call, id, write=True) as place:
        return answer(within(removed_json(remove_fact(place, name), call.lang), place))
