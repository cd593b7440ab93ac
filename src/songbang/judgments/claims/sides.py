"""Which side a decision speaks of: the worker or the former employer, by the words it calls them by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from songbang.judgments.claims.restraint_words import NAMED
from songbang.judgments.parts import Parts
from songbang.papers.folded import fold

EMPLOYER: Final = "employer"
WORKER: Final = "worker"
_OTHER: Final = {EMPLOYER: WORKER, WORKER: EMPLOYER}
# 用人单位 and 劳动者 are never a party's name and always the same side.
_ALWAYS: Final = {"用人单位": EMPLOYER, "原用人单位": EMPLOYER, "劳动者": WORKER}

_ROLES: Final = ("原告", "被告", "申请人", "被申请人")
_COUNTER: Final = ("反诉", "反请求", "反申请")
_FIRST_SUIT: Final = re.compile("(?:原审|一审)(原告|被告)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A side named in the folded text, and where."""

    side: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sides:
    """The names of both sides as one pattern, longest first, and whether the case goes by the name of the restraint."""

    names: re.Pattern[str]
    side: dict[str, str]
    on_restraint: bool

    def mentions(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """Yield who is named in ``text[start:end]``, in order."""
        for found in self.names.finditer(text, start, end):
            yield Mention(self.side[found.group()], *found.span())

    def first(self, text: str, start: int, end: int) -> str | None:
        """Return the side that is named first, ``None`` where none is."""
        return next((one.side for one in self.mentions(text, start, end)), None)


def other(side: str) -> str:
    """Return the opponent."""
    return _OTHER[side]


def sides(parts: Parts) -> Sides:
    """Return how the decision calls both sides; a word that both are called by (原告(被告)) tells nothing."""
    said = {fold(name).text: EMPLOYER for name in parts.employer}
    worker = {fold(name).text: WORKER for name in parts.worker}
    both = said.keys() & worker.keys()
    side = _ALWAYS | {name: at for name, at in (said | worker).items() if name and name not in both}
    side = _roles(parts, side) | side
    # 反诉原告 is the defendant of the suit
    side = {f"{counter}{word}": other(side[word]) for word in _ROLES if word in side for counter in _COUNTER} | side
    # 被告 must not be read as the end of 原审被告, nor 某公司 inside 某公司上海分公司 when that is a name as well.
    longest = sorted(side, key=len, reverse=True)
    on_restraint = bool(NAMED.search(parts.folded, *parts.range_of(parts.history)))
    return Sides(re.compile("|".join(map(re.escape, longest))), side, on_restraint)


def _roles(parts: Parts, side: dict[str, str]) -> dict[str, str]:
    """Return the sides of 原告 and 被告, which the orders below name, on appeal: by what each party was in the first suit."""
    was: dict[str, set[str]] = {}
    for party in parts.named:
        mine = side.get(fold(party.name).text)
        for role in party.roles if mine else ():
            if (word := _FIRST_SUIT.fullmatch(fold(role).text)) and mine:
                was.setdefault(word[1], set()).add(mine)
    return {word: of.pop() for word, of in was.items() if len(of) == 1}
