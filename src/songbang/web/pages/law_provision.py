"""One provision on a day: what it says, why it counts, what it said before, and examples of what follows."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from songbang.law.in_force import Coming, NotKnownBefore, Repealed
from songbang.law.names import place_title
from songbang.law.read import load
from songbang.reports.days import day_words
from songbang.reports.fact_values import facts_words
from songbang.reports.labels import standing_by
from songbang.reports.law_labels import ANCHORS, INVOKED_BY
from songbang.tasks.asked import day_asked
from songbang.tasks.places import place_named
from songbang.tasks.provision import provision_on
from songbang.web.house import today
from songbang.web.law.listing import entry
from songbang.web.render import render

router = APIRouter()

Written = Annotated[str, Query(max_length=60)]
_STATES = {Coming: "coming", NotKnownBefore: "not_known", Repealed: "repealed"}


@router.get("/law/{provision}")
def provision_page(
    request: Request, provision: Annotated[str, Path(max_length=120)], on: Written = "", place: Written = ""
) -> Response:
    """Show a provision on a day; ``place`` is the one whose list the reader comes from."""
    law, day = load(), day_asked(on.strip()) if on.strip() else today()
    found = provision_on(provision, day)
    came_from = place_named(place) if place else found.place.id
    return render(
        request,
        "law/provision.html.j2",
        found=found,
        day_words=day_words,
        shown=entry(found.shown, law, came_from, day),
        state=_STATES.get(type(found.asked), "in_force"),
        list_address=f"/law?{urlencode({'place': came_from, 'on': day.isoformat(), 'topic': found.shown.topic.value})}",
        came_from_name=place_title(came_from, law),
        versions=[entry(one, law, came_from, one.start) for one in reversed(found.versions)],
        related={
            name: [entry(one, law, came_from, day) for one in getattr(found, name)]
            for name in ("overrides", "overridden_by", "disputed")
        },
        invoked_by=INVOKED_BY,
        anchors=ANCHORS,
        standing_by=standing_by,
        examples=[
            (one, facts_words(one.case.facts), _STATES.get(type(one.asked), "in_force")) for one in found.examples
        ],
    )
