"""What a rule answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from songbang.basis.standing import Standing
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the facts stand against one provision, and why.

    ``facts`` are the facts that were used, by name (``songbang.basis.facts``); ``steps`` the arithmetic or the
    reasoning line by line; ``missing`` the names of the facts whose value would settle the answer; ``flips`` what
    would change it. ``standing`` is ``unknown`` exactly when a fact is missing that the rule cannot do without.
    """

    standing: Standing
    says: Words
    facts: Mapping[str, object] = field(default_factory=dict)
    steps: tuple[Words, ...] = ()
    missing: tuple[str, ...] = ()
    flips: tuple[Words, ...] = ()
