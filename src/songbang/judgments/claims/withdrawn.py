"""What a party takes back before judgment."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from songbang.judgments.claims.items import numbers
from songbang.judgments.claims.said import said
from songbang.judgments.claims.sides import Sides

_WITHDRAWN: Final = re.compile(r"(?:撤回|放弃|不再主张)(?=[^。;]{0,60}(?:请求|主张|诉请|项))")
_ENDS: Final = re.compile("[;。]")


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Claims taken back: whose (``None`` where it is not told), by their numbers, or by what they ask."""

    by: str | None
    numbers: frozenset[int]
    kinds: frozenset[str]

    def takes(self, by: str, kind: str, number: int | None) -> bool:
        """Tell whether a claim is among those taken back."""
        mine = self.by in (None, by)
        return mine and (number in self.numbers if self.numbers else kind in self.kinds)


def withdrawals(text: str, start: int, end: int, sides: Sides) -> Iterator[Withdrawal]:
    """Yield what is taken back in ``text[start:end]``."""
    for found in _WITHDRAWN.finditer(text, start, end):
        sentence = max(text.rfind("。", start, found.start()) + 1, start)
        stop = _ENDS.search(text, found.end(), end)
        what = (found.end(), stop.start() if stop else end)
        kinds = frozenset(one.kind for one in said(text, *what, about=True))
        yield Withdrawal(sides.first(text, sentence, found.start()), numbers(text, *what), kinds)
