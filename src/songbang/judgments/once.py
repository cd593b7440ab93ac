"""What several fields ask of one decision is worked out once."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from songbang.judgments.parts import Parts

_Answer = TypeVar("_Answer")


class _Same:
    """A decision as the key of a cache: the same object, not an equal one, so that no text is compared."""

    __slots__ = ("parts",)

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    def __hash__(self) -> int:
        return id(self.parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.parts is self.parts


def once(ask: Callable[[Parts], _Answer]) -> Callable[[Parts], _Answer]:
    """Keep the answer for the decision asked last; it is let go with the next one."""

    @lru_cache(maxsize=1)
    def kept(key: _Same) -> _Answer:
        return ask(key.parts)

    @wraps(ask)
    def asked(parts: Parts) -> _Answer:
        return kept(_Same(parts))

    return asked
