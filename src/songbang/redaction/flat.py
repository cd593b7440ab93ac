"""The copy of a text that is searched: as long as the text, so that every offset is the same in both."""

import re
import unicodedata
from functools import cache

from songbang.papers.folded import simplified

GAP = r"[ \n\t-]{0,3}"
"""What may stand between the digits of one number: blanks, a line end, a hyphen."""
_DASHES = "‐‑‒–—―−─"


def flat(text: str) -> str:
    """Return the text in simplified characters and half width, each blank but a line end and a tab as a space."""
    return simplified("".join(map(_form, text)))


def digits(count: str) -> str:
    """Return a pattern of so many digits (``"8"``, ``"7,8"``) with gaps between them."""
    least, _, most = count.partition(",")
    rest = f"{int(least) - 1},{int(most) - 1}" if most else str(int(least) - 1)
    return rf"\d(?:{GAP}\d){{{rest}}}"


def bare(words: str) -> str:
    """Return the words without blanks, signs between digits and capitals: what is the same however it is written."""
    return re.sub(r"[\s.()/·-]", "", flat(words)).lower()


@cache
def _form(char: str) -> str:
    if char in "\n\t":
        return char
    if char.isspace() or unicodedata.category(char) in {"Cf", "Cc"}:
        return " "
    if char in _DASHES:
        return "-"
    form = unicodedata.normalize("NFKC", char)
    return form if len(form) == 1 else char
