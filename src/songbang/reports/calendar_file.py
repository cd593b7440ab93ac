"""The dates of a matter as an iCalendar file (RFC 5545) that calendars import."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from songbang import __version__
from songbang.position.results import Deadline
from songbang.reports.calendar_words import TITLE, lines, title
from songbang.reports.script import HTML_LANGUAGES, tell

ONE_DAY = timedelta(days=1)
MORNING = timedelta(hours=9)
BEFORE = (timedelta(days=7), ONE_DAY)
"""A reminder comes a week before and a day before, at nine in the morning."""
ID_LENGTH = 32


def calendar(deadlines: Iterable[Deadline], lang: str, made: datetime) -> bytes:
    """Return the dates as all-day events in ``zh``, ``zh-Hant`` or ``en``.

    ``made`` is when the file is made (without a zone: universal time). The same date keeps its id, so that importing a
    newer file changes it and does not double it. A day that has passed has no reminder. No event names a person or a
    firm in its title, and all are private.
    """
    stamp = made.replace(tzinfo=UTC) if made.tzinfo is None else made.astimezone(UTC)
    file = Calendar()
    file.add("prodid", f"-//Songbang//Songbang {__version__}//{HTML_LANGUAGES[lang].upper()}")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", tell(TITLE, lang))
    for one in {_id(one): one for one in deadlines}.values():
        file.add_component(_event(one, lang, stamp, made.date()))
    return bytes(file.to_ical())


def _id(one: Deadline) -> str:
    """Return what tells a date from all others, whatever the language."""
    told = f"{one.kind}\n{one.day.isoformat()}\n{one.says.en}"
    return f"{sha256(told.encode()).hexdigest()[:ID_LENGTH]}@songbang"


def _event(one: Deadline, lang: str, stamp: datetime, today: date) -> Event:
    event = Event()
    event.add("uid", _id(one))
    event.add("dtstamp", stamp.replace(microsecond=0))
    event.add("dtstart", one.day)
    if one.day < date.max:
        event.add("dtend", one.day + ONE_DAY)
    event.add("summary", tell(title(one), lang))
    event.add("description", "\n".join(tell(line, lang) for line in lines(one)))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # a date leaves the day free for other things
    for ahead in BEFORE:
        if one.day >= today:
            event.add_component(_alarm(ahead, tell(title(one), lang)))
    return event


def _alarm(ahead: timedelta, said: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", said)
    alarm.add("trigger", MORNING - ahead)
    return alarm
