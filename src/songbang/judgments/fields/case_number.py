"""The number of the decision itself."""

import re
from collections.abc import Iterable
from typing import Final

from songbang.judgments.case_numbers import CaseNumber, as_written, case_numbers
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("case_number",)
_TOP = 1500  # characters: where there is no head, the number stands under a label near the top
_LABEL = ("案号", "案号:", "文书编号:", "案件编号:")


def own_numbers(parts: Parts) -> list[CaseNumber]:
    """Return the numbers in the head: one, or those of the cases that were joined."""
    found = list(case_numbers(parts.folded, *parts.range_of(parts.head)))
    if found:
        return found
    top = case_numbers(parts.folded, 0, min(_TOP, len(parts.folded)))
    labelled = [one for one in top if one.start == 0 or parts.folded.endswith(_LABEL, 0, one.start)][:1]
    return labelled or _before_orders(parts)


def _before_orders(parts: Parts) -> list[CaseNumber]:
    """Return the number that announces the order where another tells the case: 法院作出(2021)…号民事判决:驳回…"""
    at = parts.range_of(parts.orders)[0] if parts.head is None else 0
    near = case_numbers(parts.folded, max(0, at - _NEAR), at)
    return [one for one in near if _ORDERS.match(parts.folded, one.end)][-1:]


_NEAR = 80  # characters
_ORDERS = re.compile("(?:民事)?(?:判决|裁定|裁决|调解)")


def read(parts: Parts) -> Iterable[Value]:
    """Yield the number; of several in the head the first."""
    for one in own_numbers(parts)[:1]:
        place = parts.span(one.start, one.end)
        yield Value("case_number", as_written(parts.text, place), place)
