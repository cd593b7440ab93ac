"""How large a file is, for people."""

from typing import Final

_UNITS: Final = ("KB", "MB", "GB")
_STEP: Final = 1000
_ONE_FIGURE: Final = 10


def size_words(size: int) -> str:
    """Return a number of bytes in the unit that fits, as the script of the first page does: ``1.8 KB``, ``202 KB``."""
    power = next((at for at in (1, 2) if size < _STEP ** (at + 1)), len(_UNITS))
    shown = size / _STEP**power
    return f"{shown:.1f} {_UNITS[power - 1]}" if shown < _ONE_FIGURE else f"{shown:.0f} {_UNITS[power - 1]}"
