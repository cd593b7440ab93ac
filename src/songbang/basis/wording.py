"""What a rule lets stand in place of the words of one term."""

from dataclasses import dataclass
from typing import Final

from songbang.basis.words import Words

REPLACED: Final = frozenset({"duration_months"})
"""The terms whose words say one figure: they can be replaced, and the sentence around them stays whole."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that make a clause meet a provision, put in place of the words of its ``term``."""

    term: str
    says: Words
