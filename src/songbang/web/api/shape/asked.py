"""What most calls are asked with: the language, the day, the place; and the house that answers."""

from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import Annotated, Literal

from fastapi import Depends, Path, Query, Request

from songbang.basis.standing import Topic
from songbang.tasks.asked import day_asked, place_asked
from songbang.web.api.shape.refusals import TOO_FAR
from songbang.web.house import House, house_of, today
from songbang.web.refused import Stop
from songbang.web.spoken import language_of

_ROOM = 200
"""Years that must be left of the calendar after the day asked about: a restraint and its limitations lie beyond it."""

PRINTED = r"^[^\x00-\x1f\x7f]+$"
"""A line without signs that nothing should act on."""

TYPED = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$"
"""Text of some lines, the same."""

Lang = Annotated[
    Literal["zh", "zh-Hant", "en"] | None,
    Query(description="The language of messages; else that of Accept-Language, else zh."),
]
On = Annotated[
    str | None,
    Query(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        description="The day whose law counts; else today, and the answer says which.",
        examples=["2026-11-22"],
    ),
]
PlaceCode = Annotated[
    str | None,
    Query(pattern=r"^[A-Za-z]{2}(-[A-Za-z0-9]{1,3}){0,2}$", description="Where the work was done.", examples=["cn-sh"]),
]
TopicName = Annotated[Topic | None, Query(description="One topic only.")]
Id = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$", description="As it was given.")]


@dataclass(frozen=True, slots=True)
class Called:
    """A call: the request, the house it came to, the language of its messages."""

    request: Request
    house: House
    lang: str


async def _day(on: On = None) -> date:
    return day_from(on)


async def _place(place: PlaceCode = None) -> str | None:
    return place_asked(place)


async def _topic(topic: TopicName = None) -> Topic | None:
    return topic


def day_from(written: str | None) -> date:
    """Return a day that was written, today where none was; one at the end of the calendar is refused."""
    day = today() if written is None else day_asked(written)
    if day.year > MAXYEAR - _ROOM:
        raise Stop(TOO_FAR)
    return day


async def _call(request: Request, lang: Lang = None) -> Called:
    return Called(request, house_of(request), lang or language_of(request))


Call = Annotated[Called, Depends(_call)]
Day = Annotated[date, Depends(_day)]
Place = Annotated[str | None, Depends(_place)]
OneTopic = Annotated[Topic | None, Depends(_topic)]
