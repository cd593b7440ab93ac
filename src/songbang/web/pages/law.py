"""The law of a place on a day: what is in force, in sentences with their sources; asked with a plain form."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from songbang.basis.shown import yuan
from songbang.basis.standing import NOT_LAW, Topic
from songbang.law.names import place_title
from songbang.law.read import load
from songbang.reports.days import day_words
from songbang.tasks.asked import COUNTRY, day_asked, topic_asked
from songbang.tasks.law import law_on
from songbang.tasks.places import named_places, place_named
from songbang.tasks.refusal import Refusal
from songbang.web.house import today
from songbang.web.law.listing import coming, grouped
from songbang.web.render import render

router = APIRouter()

Written = Annotated[str, Query(max_length=60)]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, and what it means; ``wrong`` tells by the name of a field why it could not be understood."""

    place: str
    day: date
    topic: Topic | None
    written: dict[str, str]
    wrong: dict[str, Refusal]


@router.get("/law")
def law_page(request: Request, place: Written = "", on: Written = "", topic: Written = "") -> Response:
    """Show the form and, where all of it was understood, the law that it asks for."""
    asked, law = _asked(place, on, topic), load()
    values: dict[str, Any] = {
        "asked": asked,
        "places": named_places(),
        "topics": _topics(),
        "place": place_title(asked.place, law),
        "day_words": day_words,
    }
    if asked.wrong:
        answered = render(request, "law/list.html.j2", 422, answer=None, **values)
        answered.headers["HX-Redirect"] = str(request.url)  # htmx would leave the page as it is: have it loaded whole
        return answered
    answer = law_on(asked.place, asked.day, asked.topic)
    above = next((one for one in law.line(answer.place) if one.provisions), None)
    return render(
        request,
        "law/list.html.j2",
        answer=answer,
        yuan=yuan,
        groups=grouped(answer, law),
        coming=coming(answer, law),
        above=above.name if above is not None and above.id != answer.place else None,
        not_law=sum(one.force in NOT_LAW for one in answer.provisions),
        wage_places={one.place: place_title(one.place, law) for one in answer.wages},
        **values,
    )


def _asked(place: str, on: str, topic: str) -> Asked:
    wrong: dict[str, Refusal] = {}
    code, day, about = COUNTRY, today(), None
    try:
        code = place_named(place)
    except Refusal as refusal:
        wrong["place"] = refusal
    try:
        day = day_asked(on.strip()) if on.strip() else day
    except Refusal as refusal:
        wrong["on"] = refusal
    try:
        about = topic_asked(topic.strip() or None)
    except Refusal as refusal:
        wrong["topic"] = refusal
    return Asked(code, day, about, {"place": place, "on": on, "topic": topic}, wrong)


def _topics() -> tuple[Topic, ...]:
    """Return the topics that anything is held of."""
    held = {one.topic for place in load().places.values() for one in place.provisions}
    return tuple(topic for topic in Topic if topic in held)
