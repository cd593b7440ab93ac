"""The reasons of a position as JSON: what is cited, the facts and events used, and where each was told."""

from collections.abc import Iterable, Mapping

from songbang.answers.results import Figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event
from songbang.matter.source import Source
from songbang.position.results import Reason
from songbang.reports.figure_words import plain
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell


def source_json(source: Source) -> dict[str, Json] | None:
    """Return the place something was told in: a line of a file, or words of a paper; ``None`` where none is known."""
    if not source.file:
        return None
    return {
        "file": source.file,
        "line": source.line,
        "text": source.text or None,
        "start": source.start,
        "end": source.end,
    }


def event_json(event: Event, lang: str) -> dict[str, Json]:
    """Return an event: its kind, day, what is told of it, and its source."""
    return {
        "kind": event.kind.value,
        "date": event.day.isoformat(),
        "fields": plain_value(dict(event.fields), lang),
        "source": source_json(event.source),
    }


def law_json(provisions: Iterable[Provision]) -> dict[str, Json]:
    """Return what is cited and by which provisions, each with its force and whether its text was compared."""
    listed = tuple({one.id: one for one in provisions}.values())
    return {
        "cites": [
            {"instrument": cite.instrument, "title": cite.title, "article": cite.article}
            for one in listed
            for cite in one.cites
        ],
        "provisions": [{"id": one.id, "force": one.force.value, "verified": one.verified} for one in listed],
    }


def reason_json(reason: Reason, lang: str) -> dict[str, Json]:
    """Return one reason whole."""
    return {
        "says": tell(reason.says, lang),
        **law_json(reason.provisions),
        "facts": plain_value(dict(reason.facts), lang),
        "events": [event_json(one, lang) for one in reason.events],
    }


def because_json(
    provisions: Iterable[Provision], lang: str, steps: Iterable[Words] = (), facts: Mapping[str, object] | None = None
) -> dict[str, Json]:
    """Return the reasons of something that is no stretch of days: what it rests on, facts, arithmetic line by line."""
    return {
        **law_json(provisions),
        "facts": plain_value(dict(facts or {}), lang),
        "steps": [tell(step, lang) for step in steps],
    }


def figure_json(figure: Figure, lang: str) -> dict[str, Json]:
    """Return a figure with its reasons, what is missing, and the readings it would differ under."""
    views = [{"value": plain_value(plain(view.value), lang), "says": tell(view.says, lang)} for view in figure.views]
    return {
        "value": plain_value(plain(figure.value), lang),
        "because": because_json(figure.provisions, lang, figure.steps, figure.facts),
        "verified": figure.verified,
        "missing": list(figure.missing),
        "views": [*views],
    }
