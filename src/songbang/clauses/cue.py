"""A cue: the words by which a clause kind is known, and why they tell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from songbang.clauses.vocabulary import expand


@lru_cache(maxsize=2048)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern written with the fragments of the vocabulary."""
    return re.compile(expand(pattern))


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
        if not scene.issuperset(self.scene) or not scene.isdisjoint(self.unless):
            return False
        for pattern in self.needs:
            if not compiled(pattern).search(words):
                return False
        for pattern in self.without:
            if compiled(pattern).search(words):
                return False
        return True
