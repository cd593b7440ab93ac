"""Whether two papers bind the same two sides: told apart by names that differ, never by names that are not told."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from songbang.papers.folded import fold
from songbang.readings.reading import Reading
from songbang.terms.place_names import place_names

_GENERIC = re.compile(
    r"\(.*?\)|有限责任公司|股份有限公司|有限公司|公司|集团|科技|技术|信息|网络|智能|电子|实业|limited|ltd|inc|llc|company|co\b|[\W\d_]"
)

_Held = TypeVar("_Held")


def same_people(one: Reading, other: Reading) -> bool:
    """Tell whether two papers may bind the same two sides: no name that both tell is a different one."""
    workers = _worker(one), _worker(other)
    return (not all(workers) or workers[0] == workers[1]) and _same_firm(_firm(one), _firm(other))


def by_people(held: Sequence[_Held], reading: Callable[[_Held], Reading]) -> list[list[_Held]]:
    """Part things by whom the papers they stand in may bind, in order.

    What names nobody goes with the others where these are about one person or firm, else it stands by itself.
    """
    parts = _parted(held, [_worker(reading(one)) for one in held])
    return [firms for part in parts for firms in _parted(part, [_firm(reading(one)) for one in part], _same_firm)]


def _parted(
    held: Sequence[_Held], names: Sequence[str], alike: Callable[[str, str], bool] | None = None
) -> list[list[_Held]]:
    """Part by names: equal or alike ones together, those without one with the only name or by themselves."""
    known: dict[str, str] = {}
    for name in dict.fromkeys(filter(None, names)):
        known[name] = next((known[other] for other in known if alike(name, other)), name) if alike else name
    only = next(iter(known.values()), "") if len(set(known.values())) <= 1 else ""
    parts: dict[str, list[_Held]] = {}
    for one, name in zip(held, names, strict=True):
        parts.setdefault(known.get(name, only), []).append(one)
    return list(parts.values())


def _worker(reading: Reading) -> str:
    """The worker's plain name; nothing where it is masked (林某), which may be anyone's."""
    name = re.sub(r"[\W_]|先生$|女士$", "", fold(reading.worker or "").text).lower()
    return "" if "某" in name or len(name) < 2 else name


def _firm(reading: Reading) -> str:
    """What is a firm's own in its name: neither its legal form nor its trade nor its place."""
    return _GENERIC.sub("", _places().sub("", fold(reading.employer or "").text.lower()))


@cache
def _places() -> re.Pattern[str]:
    names = sorted((name.lower() for name in place_names()), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, names))})(?:市|省|区)?")


def _same_firm(one: str, other: str) -> bool:
    """Tell whether two plain names may be one firm's: one holds the other, or they begin alike."""
    begins = 4 if one.isascii() else 2
    if one.isascii() != other.isascii() or min(len(one), len(other)) < begins:
        return True
    return one in other or other in one or one[:begins] == other[:begins]
