"""A roster read for an audit: its heads settled by files of columns, its agreements beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import polars as pl

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.papers.problems import INFORMS
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.portfolio.roster.head_words import plain_head
from songbang.portfolio.roster.memory import Memory, memory_text, read_memory, remembered
from songbang.portfolio.roster.papers.joined import with_papers
from songbang.portfolio.roster.places import place_code
from songbang.portfolio.roster.read import read_roster
from songbang.portfolio.roster.roster import Mapped, Roster, Sureness
from songbang.readings.read import reading
from songbang.reports.write import write_page
from songbang.tasks.asked import covered
from songbang.tasks.refusal import NOTHING_READ, Refusal, refused

_TOLD: Final = INFORMS | {"roster_hidden_sheet", "roster_digits_lost", "columns_unused"}
"""Problems that say what was left aside on purpose; all that was to be read was read."""

_NO_PLACE = Words("没有「{place}」这个地方。", "There is no place “{place}”.")
_PLACES = Words("写省、市的名字或代码，例如 cn-sh。", "Write the name or code of a province or city, such as cn-sh.")
_UNUSED = Words("花名册里没有这些表头：{heads}", "The roster has no such heads: {heads}")
_HEADS = Words("照花名册里的字写表头。", "Write the heads as they stand in the roster.")


@dataclass(frozen=True, slots=True)
class RosterAsked:
    """Which roster: the file, the folder of agreements, the file of columns, what was settled for earlier ones.

    ``columns`` and ``memory`` are files of the same form; one that is not there settles nothing. ``hidden`` has hidden
    sheets read too; ``cache`` is the folder in which what is seen on pictures is kept.
    """

    roster: Path
    papers: Path | None = None
    columns: Path | None = None
    memory: Path | None = None
    hidden: bool = False
    cache: Path | None = None


def roster_of(asked: RosterAsked, files: Progress | None = None, pictures: Looking | None = None) -> Roster:
    """Read the roster and the agreements beside it; a roster or a file of columns that is not read is a ``Refusal``.

    ``files`` and ``pictures`` are told how far the reading of the agreements is.
    """
    told = _settled(asked.columns).every() if asked.columns else {}
    memory, forgotten = _memory(asked.memory)
    found = read_roster(asked.roster, memory, told, hidden=asked.hidden)
    if isinstance(found, Problem):
        raise refused(found, NOTHING_READ)
    found = _with(found, _unused(asked.columns, told, found))
    if asked.papers is None:
        return _with(found, forgotten)
    papers, unread = read_paths([asked.papers], files, pictures, asked.cache)
    readings = [reading(paper, at) for at, paper in enumerate(papers)]
    return _with(with_papers(found, readings, unread), forgotten)


def place_held(place: str, law: Law) -> str:
    """Return the place of rows that name none; one that is not known, or whose law is not held, is a ``Refusal``."""
    held = covered(place, law)
    if place_code(held, law) is None:
        raise Refusal(_NO_PLACE.fill(place=place), _PLACES)
    return held


def is_whole(found: Roster) -> bool:
    """Tell whether every row and cell of a roster was read, and every paper."""
    errors = found.errors.filter(~found.errors["left_out"])
    return errors.is_empty() and all(one.code in _TOLD for one in found.problems)


def remember(asked: RosterAsked, found: Roster) -> Problem | None:
    """Keep what a person settled of the heads for the next roster with the same ones; no cell is kept.

    Returned is the problem where it cannot be kept.
    """
    if asked.memory is None or asked.columns is None:
        return None
    before, _ = _memory(asked.memory)
    after = remembered(before, (_as_settled(one, found) for one in found.mapped))
    if after == before:
        return None
    written = write_page(memory_text(after), asked.memory.parent, asked.memory.name)
    return written if isinstance(written, Problem) else None


def _as_settled(one: Mapped, found: Roster) -> Mapped:
    """Return a head as it is to be remembered: not what was settled for it where not one of its cells could be read."""
    if one.column is None or one.how not in {Sureness.TOLD, Sureness.REMEMBERED}:
        return one
    own = found.frame.filter(pl.col("sheet") == one.sheet)
    unread = int(own["unread"].list.contains(one.column).sum())
    is_vain = unread > 0 and not own[one.column].is_not_null().any()
    return replace(one, how=Sureness.ASKED) if is_vain else one


def _settled(path: Path | None) -> Memory:
    """Return what the file of columns settles; a mistake in a file that was named is a ``Refusal``."""
    found = read_memory(path) if path is not None else Memory()
    if isinstance(found, Problem):
        raise refused(found)
    return found


def _unused(path: Path | None, told: Mapping[str, str], found: Roster) -> tuple[Problem, ...]:
    """Return what is settled for heads that the roster does not have."""
    unused = [*told.keys() - {plain_head(one.header) for one in found.mapped}]
    if path is None or not unused:
        return ()
    return (Problem("columns_unused", path.name, _UNUSED.fill(heads="、".join(sorted(unused))), _HEADS),)


def _memory(path: Path | None) -> tuple[Memory, tuple[Problem, ...]]:
    """Return what was kept; a file of it that cannot be read is told and forgotten."""
    found = read_memory(path) if path is not None else Memory()
    return (Memory(), (found,)) if isinstance(found, Problem) else (found, ())


def _with(found: Roster, problems: tuple[Problem, ...]) -> Roster:
    return replace(found, problems=(*problems, *found.problems)) if problems else found
