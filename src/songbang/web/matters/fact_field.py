"""The field in which a fact is told: its sort, its choices, and what a value looks like."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.case_facts import WANTED
from songbang.basis.choice_words import fact_label
from songbang.basis.fact_kinds import KINDS, FactKind
from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.reports.contract_words import BASES, RETURNS
from songbang.reports.labels import KINDS as CLAUSES
from songbang.web.matters.choice_words import choices
from songbang.web.matters.fact_lines import DAMAGES, NO, NONE_BACK, RETURN, SHARE, YES

_YES_NO: Mapping[str, Words] = {"yes": YES, "no": NO}
BASES_OF_DAMAGES = ("annual_wage_before_exit", "monthly_wage", "total_compensation", "compensation_paid", "basic_wage")
"""What agreed damages may be a multiple of."""
HINTS: Mapping[FactKind, Words] = {
    FactKind.DAY: Words("如 2026-03-31", "such as 2026-03-31"),
    FactKind.SUM: Words("元，如 30000 或 3万", "yuan, such as 30000"),
    FactKind.COUNT: Words("一个整数，如 24", "a whole number, such as 24"),
    FactKind.WORDS: Words("可以选几项", "choose all that apply"),
    FactKind.SUMS: Words("一行一个数，从早到晚", "one number a line, from the first month to the last"),
}
_SORTS: Mapping[FactKind, str] = {FactKind.ROWS: DAMAGES, FactKind.SUMS: "lines", FactKind.WORDS: "several"}
_SHARE_HINT = Words("如 30% 或 三成", "such as 30%")
_TEXT_HINT = Words("照文件写的抄下来", "as the paper words it")


@dataclass(frozen=True, slots=True)
class FactField:
    """``sort`` is ``choice``, ``several``, ``line``, ``lines`` or ``damages``; ``choices`` name values."""

    name: str
    label: Words
    asks: Words
    sort: str
    hint: Words | None
    choices: Mapping[str, Words]
    wanted: Words


def fact_field(name: str) -> FactField | None:
    """Return the field of a fact; ``None`` where it is none that a page can ask for."""
    kind = KINDS.get(name)
    if kind is None or (name not in FACTS and name != RETURN) or (kind is FactKind.ROWS and name != DAMAGES):
        return None
    known = _known(name, kind)
    sort = _SORTS.get(kind, "choice" if known else "line")
    label = fact_label(name)
    return FactField(
        name, label, FACTS[name].asks if name in FACTS else label, sort, _hint(name, kind), known, WANTED[kind]
    )


def _known(name: str, kind: FactKind) -> Mapping[str, Words]:
    if kind is FactKind.YES:
        return _YES_NO
    if kind is FactKind.WORDS:
        return {str(one): words for one, words in CLAUSES.items()}
    if name == DAMAGES:
        return {base: BASES[base] for base in BASES_OF_DAMAGES}
    return {**RETURNS, "none": NONE_BACK} if name == RETURN else choices(name)


def _hint(name: str, kind: FactKind) -> Words | None:
    if name == SHARE:
        return _SHARE_HINT
    return _TEXT_HINT if kind is FactKind.TEXT else HINTS.get(kind)
