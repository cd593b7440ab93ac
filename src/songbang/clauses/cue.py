"""A cue: the words by which a clause kind is known, and why they tell."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from songbang.clauses.vocabulary import expand


@lru_cache(maxsize=2048)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern written with the fragments of the vocabulary."""
    return re.compile(expand(pattern))


_LARGE = frozenset({"<AFTER>", "<LEAVE>", "<SERVING>"})
"""Fragments that are long, and whole alternatives in many patterns."""


@lru_cache(maxsize=2048)
def searches(pattern: str) -> tuple[Callable[[str], object], ...]:
    """Return the searches of which one must find something for a pattern to be shown.

    A large fragment that is an alternative by itself is compiled once for all patterns, and its last answers are
    kept: a sentence is then asked once whether it speaks of leaving, and not by every cue again.
    """
    parts = alternatives(pattern)
    large = [part for part in parts if part in _LARGE]
    rest = "|".join(part for part in parts if part not in _LARGE)
    return (*(_kept(part) for part in large), *((compiled(rest).search,) if rest else ()))


def alternatives(pattern: str) -> list[str]:
    """Cut a pattern at the bars that stand in no bracket."""
    parts, start, depth, at = [], 0, 0, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = _class_end(pattern, at)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            parts.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*parts, pattern[start:]]


def _class_end(pattern: str, start: int) -> int:
    """Return where a class of characters closes; a bracket right after it opens, or after ^, is one of them."""
    at = start + 1
    at += pattern[at : at + 1] == "^"
    at += pattern[at : at + 1] == "]"
    while at < len(pattern) and pattern[at] != "]":
        at += 1 + (pattern[at] == "\\")
    return at


@lru_cache(maxsize=8)
def _kept(part: str) -> Callable[[str], object]:
    return lru_cache(maxsize=256)(compiled(part).search)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that make a sentence a clause of some kind.

    All of ``needs`` must be found and none of ``without``. ``scene`` names what must be known of the paper around
    (``songbang.clauses.scene``), ``unless`` what must not be. ``why`` says why these words tell.
    """

    why: str
    needs: Sequence[str]
    without: Sequence[str] = ()
    scene: Sequence[str] = ()
    unless: Sequence[str] = ()

    def meets(self, words: str, scene: frozenset[str]) -> bool:
        """Tell whether the sentence, in this scene, shows the cue."""
        return self.fits(scene) and self.shown(words)

    def fits(self, scene: frozenset[str]) -> bool:
        """Tell whether the cue counts in this scene at all."""
        return scene.issuperset(self.scene) and scene.isdisjoint(self.unless)

    def shown(self, words: str) -> bool:
        """Tell whether the sentence shows the cue, whatever the scene."""
        # Plain loops: this is asked a hundred thousand times for a long paper.
        for pattern in self.needs:
            if not _shown(pattern, words):
                return False
        for pattern in self.without:  # noqa: SIM110
            if _shown(pattern, words):
                return False
        return True


def _shown(pattern: str, words: str) -> bool:
    for search in searches(pattern):  # noqa: SIM110
        if search(words):
            return True
    return False
