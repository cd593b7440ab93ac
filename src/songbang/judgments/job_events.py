"""Which days of a sentence are those on which a job began or ended."""

import re
from dataclasses import dataclass

from songbang.judgments.days_told import Day
from songbang.judgments.firms_told import elsewhere, firms
from songbang.judgments.job_words import (
    ASKS,
    ENDS_ON,
    JOIN,
    JOIN_LABEL,
    LEAVE,
    LEAVE_LABEL,
    NOT_WORK,
    RELATION,
    SERVED,
    SERVED_LABEL,
    SIGNED,
    TO,
)


@dataclass(frozen=True, slots=True)
class Event:
    """What a day is the day of, ``joined`` or ``left``, and how surely; an empty kind where it is of neither."""

    kind: str
    sure: int


_NEITHER = Event("", 0)
_NEAR = 24  # characters between a day and its event
_FAR = 70


def served(words: str, told: list[Day], at: int, employer: tuple[str, ...]) -> Event | None:
    """Which end of a time of service a day is: 2019年1月3日至2022年3月31日在甲公司任职; ``None`` where it is none."""
    first = told[at] if at + 1 < len(told) and _to(words, told[at], told[at + 1]) else None
    last = told[at] if at and _to(words, told[at - 1], told[at]) else None
    if first is None and last is None:
        return None
    begin, end = (told[at], told[at + 1]) if first else (told[at - 1], told[at])
    after = words[end.end : end.end + 50]
    said = SERVED.match(after)
    if not said and not SERVED_LABEL.search(words[max(0, begin.start - 20) : begin.start]):
        return None
    named = firms(said.group() if said else "", employer)
    if (named and named[-1][1] is False) or (not named and elsewhere(words[: begin.start], employer)):
        return _NEITHER
    return Event("joined" if first else "left", 4)


def _to(words: str, one: Day, other: Day) -> bool:
    return bool(TO.fullmatch(words, one.end, other.start))


def event(words: str, told: list[Day], at: int, employer: tuple[str, ...]) -> Event:
    """Tell which event a day is the day of: by a label before it, else by the nearest event said behind it."""
    day, before = told[at], words[max(0, told[at].start - 40) : told[at].start]
    for kind, label in (("joined", JOIN_LABEL), ("left", LEAVE_LABEL)):
        if label.search(before) and not elsewhere(words[: day.start], employer):
            return Event(kind, 5)
    if RELATION.search(before) and ENDS_ON.match(words[day.end :]):
        return Event("left", 5)
    stop = told[at + 1].start if at + 1 < len(told) else len(words)
    return _behind(words, day, words[day.end : min(stop, day.end + _FAR)], employer)


def _behind(words: str, day: Day, after: str, employer: tuple[str, ...]) -> Event:
    """The nearest event that the words behind a day tell; asking to leave counts least."""
    hits = [(hit, kind) for kind, pattern in (("joined", JOIN), ("left", LEAVE)) if (hit := pattern.search(after))]
    if not hits:
        return _NEITHER
    hit, kind = min(hits, key=lambda row: row[0].start())
    at_rival = _joins_other if kind == "joined" else _leaves_other
    between = after[: hit.start()]
    if NOT_WORK.search(between) or (kind == "joined" and SIGNED.search(between)):
        return _NEITHER
    if at_rival(words[: day.start], after, hit, employer):
        return _NEITHER
    if kind == "left" and ASKS.search(after[: hit.end() + 6]):
        return Event("left", 0)
    return Event(kind, 3 if hit.start() <= _NEAR else 1)


def _joins_other(before: str, after: str, hit: re.Match[str], employer: tuple[str, ...]) -> bool:
    """Tell whether the firm joined is another: named behind the event, else before it."""
    named = _firms_near(after, hit, employer)
    behind = [own for end, own in named if end > hit.start()]
    if behind:
        return behind[0] is False
    return named[-1][1] is False if named else elsewhere(before, employer)


def _leaves_other(_before: str, after: str, hit: re.Match[str], employer: tuple[str, ...]) -> bool:
    """Tell whether the firm left is another: the one named last around the event."""
    named = _firms_near(after, hit, employer)
    return bool(named) and named[-1][1] is False


def _firms_near(after: str, hit: re.Match[str], employer: tuple[str, ...]) -> list[tuple[int, bool | None]]:
    """The firms named from the day to the end of the clause in which the event stands."""
    clause = re.split(r"[,。;]", after[hit.start() :], maxsplit=1)[0]
    return firms(after[: hit.start()] + clause, employer)
