"""A file inside an archive or a mail, before it is opened."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from songbang.papers.encoding import plausibility

_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f]")
_LEGACY: Final = ("gb18030", "big5hkscs")
_LONGEST: Final = 1_000


@dataclass(frozen=True, slots=True)
class Inside:
    """A file as what holds it lists it: its name, how many bytes it states and takes packed, and how to open it.

    ``load`` never returns more bytes than ``size``; it raises ``PaperError`` or what its library raises.
    """

    name: str
    size: int
    packed: int
    load: Callable[[], bytes]


def safe_name(name: str) -> str:
    """Return the name without what leads outside or cannot be written: roots, ``..``, controls, halves of signs."""
    clean = _UNPRINTABLE.sub("", name).encode("utf-8", errors="replace").decode("utf-8").replace("\\", "/")
    parts = clean[-_LONGEST:].split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."} and not part.endswith(":")) or "?"


def name_of(raw: bytes, otherwise: str) -> str:
    """Return the name that these bytes mean: UTF-8, or else what makes sense of ``otherwise`` and the code pages."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        guesses = [otherwise, *(raw.decode(encoding, errors="replace") for encoding in _LEGACY)]
        return max(guesses, key=plausibility)
