"""Who sued, appealed or applied at this level."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.fields.level import level_of
from songbang.judgments.parts import Parts, Party
from songbang.judgments.value import Value

FIELDS: Final = ("brought_by",)
_BRINGS: Final = frozenset(
    ("原告", "上诉人", "申请人", "再审申请人", "申诉人", "起诉人", "原审原告", "一审原告", "反申请人")
)


def bringers(parts: Parts) -> tuple[str, Span] | None:
    """Return ``employer``, ``worker`` or ``both``, and where the first of them is named."""
    if parts.head is None and (appealed := _appealed(parts)):
        return appealed
    main = [one for one in parts.named if "第三人" not in one.word]
    bringing = [one for one in main if one.word in _BRINGS or _sued_too(one, main)]
    sides = {"employer" if one.is_firm else "worker" for one in bringing}
    if not sides:
        return None
    return ("both" if len(sides) > 1 else next(iter(sides))), bringing[0].span


_APPEALED = re.compile(r"(?:^|(?<=[。;,]))([^。;,]{2,30}?)(?:均)?不服[^。;]{0,16}上诉")


def _appealed(parts: Parts) -> tuple[str, Span] | None:
    """Return who appealed where another tells the case of a court above: 林某不服,提起上诉."""
    level = level_of(parts)
    if level is None or level[0] == "first":
        return None
    start = parts.range_of(parts.found)[0]
    for hit in _APPEALED.finditer(parts.folded, start, parts.range_of(parts.orders)[0]):
        worker, employer = (any(name in hit[1] for name in names) for names in (parts.worker, parts.employer))
        if worker or employer or "双方" in hit[1]:
            both = worker == employer
            return ("both" if both else "worker" if worker else "employer"), parts.span(*hit.span(1))
    return None


def _sued_too(party: Party, others: Sequence[Party]) -> bool:
    """Tell whether a party sued in a case that was joined: 被告(原告) beside 原告(被告)."""
    return party.word == "被告" and "原告" in party.roles and any("被告" in one.roles for one in others if one != party)


def read(parts: Parts) -> Iterable[Value]:
    """Yield who brought the case."""
    found = bringers(parts)
    if found:
        yield Value("brought_by", *found)
