"""One decision as rows of the tables: plain Python values, ready to be sent from one process to another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.judgments.codebook import codebook
from songbang.judgments.value import Claim, Decision, Told

Cell: TypeAlias = str | int | bool | date | list[str] | None
Row: TypeAlias = Mapping[str, Cell]
CENTS = 100
MOST = 10**16
"""A hundred trillion yuan in cents: whatever is more was read wrongly, and sums of it would leave whole numbers."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What documents give to the four tables; each row is named as ``table_schema`` names its columns."""

    decisions: tuple[Row, ...] = ()
    claims: tuple[Row, ...] = ()
    values: tuple[Row, ...] = ()
    errors: tuple[Row, ...] = ()


def decision_rows(document: str, decision: Decision, words: Callable[[Span], str]) -> Rows:
    """Return the rows of one decision; ``document`` is its name in the corpus.

    ``words`` gives what stands at a place of the decision, without personal data: it is kept beside the value.
    """
    kinds = {one.name: one.kind for one in codebook().fields}
    told = {one.field: cell(one.told, kinds[one.field]) for one in decision.values}
    values: list[Row] = [
        {
            "document": document,
            "field": one.field,
            "value": shown(one.told, kinds[one.field]),
            "start": one.span.start,
            "end": one.span.end,
            "words": words(one.span),
        }
        for one in decision.values
    ]
    row: Row = {"document": document, "dispute": None, **{name: told.get(name) for name in kinds}}
    claims = tuple(_claim(document, number, one) for number, one in enumerate(decision.claims, start=1))
    return Rows((row,), claims, tuple(values))


def error_row(document: str, problem: Problem, *, was_read: bool = False) -> Rows:
    """Return what stood in the way: the reason, what to do next, and whether the document is in the tables even so."""
    told: Row = {
        "document": document,
        "code": problem.code,
        "page": problem.page,
        "line": problem.line,
        "says_zh": problem.says.zh,
        "says_en": problem.says.en,
        "do_zh": problem.do.zh,
        "do_en": problem.do.en,
        "was_read": was_read,
    }
    return Rows(errors=(told,))


def cell(told: Told, kind: str) -> Cell:
    """Return a value as the frame holds it: sums in whole cents, shares and multiples as exact decimal strings.

    A number that no column can hold is ``None``; the table of values still tells it.
    """
    if kind in {"sum", "months", "count"}:
        number = cents(Decimal(str(told))) if kind == "sum" else int(str(told))
        return number if abs(number) <= MOST else None
    if kind in {"share", "multiple"}:
        return shown(told, kind)
    if isinstance(told, tuple):
        return list(told)
    return str(told) if isinstance(told, Decimal) else told


def cents(yuan: Decimal) -> int:
    """Return yuan as whole cents; half a cent counts as one."""
    return int((yuan * CENTS).to_integral_value(ROUND_HALF_UP))


def shown(told: Told, kind: str) -> str:
    """Return a value as text, the same for the same value: sums in yuan, the parts of a list apart by a semicolon."""
    if kind == "sum":
        return f"{Decimal(str(told)):.2f}"
    if kind in {"share", "multiple"}:
        return format(Decimal(str(told)).normalize(), "f")
    return "; ".join(told) if isinstance(told, tuple) else str(told)


def _claim(document: str, number: int, one: Claim) -> Row:
    return {
        "document": document,
        "number": number,
        "by": one.by,
        "claim": one.claim,
        "claimed": None if one.claimed is None else cell(one.claimed, "sum"),
        "awarded": None if one.awarded is None else cell(one.awarded, "sum"),
        "outcome": one.outcome,
        "asked_start": one.asked.start,
        "asked_end": one.asked.end,
        "answered_start": None if one.answered is None else one.answered.start,
        "answered_end": None if one.answered is None else one.answered.end,
    }
