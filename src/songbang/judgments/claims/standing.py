"""What is to be done once a decision takes effect: its own orders, and those of the decision below that it leaves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from songbang.judgments.claims.decree import Decree, Ordered, Refused
from songbang.judgments.claims.items import list_end
from songbang.judgments.claims.ordered import read_decree
from songbang.judgments.claims.sides import Sides
from songbang.judgments.parts import Parts

# 一审法院判决:一、…, 遂判决如下:…, 判决林某支付…; the award of the arbitration is no decision below.
_BELOW: Final = re.compile(
    r"(?<![本该])判决(?:如下)?[:,]?(?=(?:[一1(][、.]|一)?[^。;]{0,160}?(?:支付|给付|返还|退还|赔偿|驳回|履行|确认|无需|不予|解除|撤销|维持|变更|停止))(?!(?:书|第|主文|后|中|认定|结果|正确|错误|适用|的|生效|确认的))"
)

# in a case that is told the court above may only 改判驳回…
_TOLD: Final = re.compile(
    rf"{_BELOW.pattern}|(?<=[,。])(?:(?:遂|故|据此|二审|终审)(?:法院)?(?:依法)?)?改判[:,]?(?=[^。;]{{0,60}}?(?:支付|驳回|返还))"
)
_ORDERS: Final = re.compile(r"(?:裁决|判决)如下[:,]")
_AGREED: Final = re.compile(r"(?:达成|订立)[^。;]{0,16}协议|协议(?:内容)?如下")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is ordered and what is refused, all steps taken together; ``agreed``: by the parties, before the court."""

    orders: tuple[Ordered, ...]
    refused: tuple[Refused, ...]
    agreed: bool


def standing(parts: Parts, sides: Sides, *, above: bool) -> Standing | None:
    """Return what holds when the decision takes effect, ``None`` where nothing on the matter is decided.

    ``above``: whether a court above decides, whose orders are laid on those that it tells of the decision below.
    """
    text = parts.folded
    own = read_decree(text, *_own(parts), sides)
    if own.nothing and not own.stands:
        return None
    steps = [*_below(parts, sides), own] if above else [own]
    if _is_told(parts, own, above=above):
        found = [one for one in _TOLD.finditer(text) if one.end() < len(text)]
        steps = list(_steps(text, found, [(0, len(text))], sides)) or steps
    orders, refused = _laid(steps)
    return Standing(orders, refused, _is_agreed(parts)) if orders or refused else None


def _own(parts: Parts) -> tuple[int, int]:
    """Return where this decision orders: an award may order twice, in a final part and in one that may be sued on."""
    start, end = parts.range_of(parts.orders)
    first = _ORDERS.search(parts.folded, parts.range_of(parts.reasons)[0], start) if parts.reasons else None
    return first.end() if first else start, end


def _is_told(parts: Parts, own: Decree, *, above: bool) -> bool:
    """Tell whether this is a case told with all its steps (裁判结果) and no decision with an operative part of its own."""
    if above and parts.parties:
        return False
    start, end = _own(parts)
    step = _TOLD.search(parts.folded, start, end if parts.parties else len(parts.folded))
    return parts.orders is None or own.stands or bool(step)


def _is_agreed(parts: Parts) -> bool:
    """Tell whether the operative part is what the parties agreed on before the court (达成如下协议)."""
    start, _ = parts.range_of(parts.orders)
    title = parts.folded[: parts.range_of(parts.history)[0]]
    return bool(_AGREED.search(parts.folded, max(0, start - 40), start) or "调解书" in title)


def _below(parts: Parts, sides: Sides) -> Iterator[Decree]:
    """Yield the orders of the courts below, in the order in which they are told."""
    text = parts.folded
    # a ruling on retrial may tell them as what it found
    ranges = sorted(parts.range_of(part) for part in (parts.history, parts.below, parts.found) if part)
    told = {one.start(): one for start, end in ranges for one in _BELOW.finditer(text, start, end)}
    found = list(told.values())
    if not found:  # told where no part of the decision was expected to tell of them
        end = min(filter(None, (parts.range_of(parts.reasons)[0], parts.range_of(parts.orders)[0])), default=0)
        found = [one for one in _BELOW.finditer(text, 0, end) if one.group().endswith(":")]
        ranges = [(0, end)]
    yield from _steps(text, found, ranges, sides)


def _steps(
    text: str, found: Sequence[re.Match[str]], ranges: Sequence[tuple[int, int]], sides: Sides
) -> Iterator[Decree]:
    for at, one in enumerate(found):
        stop = next(end for start, end in ranges if start <= one.start() < end)
        if at + 1 < len(found):
            stop = min(stop, max(found[at + 1].start(), one.end()))
        yield read_decree(text, one.end(), list_end(text, one.end(), stop), sides)


def _laid(steps: list[Decree]) -> tuple[tuple[Ordered, ...], tuple[Refused, ...]]:
    """Lay each decree on what held before it: what is ordered and what is refused in the end."""
    orders: tuple[Ordered, ...] = ()
    refused: tuple[Refused, ...] = ()
    first: tuple[tuple[Ordered, ...], tuple[Refused, ...]] | None = None
    for step in steps:
        own = bool(step.orders or step.refused)
        if step.drops_all and step.stands and first:
            orders, refused = first  # the judgment on appeal is quashed, and that of first instance stands again
        elif step.drops_all or (own and not step.stands and not step.speaks_of_below):
            orders, refused = (), ()
        orders = (*(one for one in orders if one.number not in step.drops), *step.orders)
        refused = (*(one for one in refused if one.number not in step.drops), *step.refused)
        first = first or (orders, refused)
    return orders, refused
