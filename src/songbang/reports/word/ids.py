"""Numbers for what is added to a Word file: no two marks of one kind may share one."""

from collections.abc import Iterable

from songbang.papers.docx_xml import Element, W

_LARGEST = 2**30
"""Word takes 32-bit numbers; one from a damaged file that leaves no room behind it is not counted on from."""


class Ids:
    """Hands out numbers that nothing in these parts bears."""

    def __init__(self, bearers: Iterable[Element]) -> None:
        written = [bearer.get(f"{W}id", "") for bearer in bearers]
        taken = (int(one) for one in written if one.isascii() and one.isdecimal() and len(one) < len(str(_LARGEST)))
        self._last = max(taken, default=-1)

    def next(self) -> str:
        """Return the next free number."""
        self._last += 1
        return str(self._last)
