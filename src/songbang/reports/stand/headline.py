"""The first lines: how the day stands and until when, the money, the next date, the one fact that decides most."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.results import Position
from songbang.position.status import Status
from songbang.reports.script import tell
from songbang.reports.stand.first_choice import choice_lines
from songbang.reports.stand.first_dates import date_lines
from songbang.reports.stand.first_money import money_lines
from songbang.reports.stand.first_status import status_lines

ASK = Words("最要紧的一件事，请你确认：{asks}", "The one thing that decides most, please confirm: {asks}")


def headline(position: Position, lang: str) -> str:
    """Return what a frightened person needs first, one idea a line."""
    return "\n".join(tell(line, lang) for line in headline_words(position))


def headline_words(position: Position) -> tuple[Words, ...]:
    """Return the same lines, not yet in a language; the first one answers the fear."""
    return tuple(dict.fromkeys(_lines(position)))  # two disputes may have one answer of the employer


def _lines(position: Position) -> Iterator[Words]:
    yield from position.stops
    yield from status_lines(position)
    yield from choice_lines(position)
    yield from money_lines(position)
    if position.status is not Status.UNKNOWN:
        yield from date_lines(position)
    first = next((one.fact for one in position.questions), None)
    if first is not None and first.name in _deciding(position):
        yield ASK.fill(asks=first.asks)


def _deciding(position: Position) -> set[str | None]:
    """Return the facts that days, sums or the answer itself wait for; any other is asked further down."""
    days = {name for one in position.days for name in one.missing}
    return days | set(position.money.missing) | {one.fact for one in position.flips}
