"""What a person calls a folder."""

from typing import Final
from unicodedata import category

from songbang.basis.words import Words
from songbang.store.fault import StoreFault

LONGEST: Final = 200
_LEFT_OUT: Final = frozenset({"Cc", "Cs"})
_TURNS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that are not seen and turn the order of those that are."""


def checked_title(name: str) -> str:
    """Return the name of a folder without white space around and within its lines, and without signs that are not seen.

    Raises ``StoreFault`` for an empty one and for one that is too long.
    """
    shown = "".join(sign for sign in " ".join(name.split()) if category(sign) not in _LEFT_OUT and sign not in _TURNS)
    title = " ".join(shown.split())
    if not title or len(title) > LONGEST:
        says = Words("名字要有 1 到 {most} 个字。", "A name needs 1 to {most} characters.")
        raise StoreFault(says.fill(most=LONGEST), Words("换一个名字。", "Use another name."))
    return title
