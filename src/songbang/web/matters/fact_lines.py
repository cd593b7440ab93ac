"""The facts of a matter as a page lists them: what each is called, its value in words, and where it was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.choice_words import fact_label
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.matter import Matter
from songbang.matter.source import Source
from songbang.reports.amounts import join
from songbang.reports.chosen_words import chosen
from songbang.reports.fact_values import value_words

SHARE, RETURN, DAMAGES, PAID = "comp_share", "return", "damages", "paid"
YES, NO = Words("是", "yes"), Words("否", "no")
YUAN = Words("{sum} 元", "{sum} yuan")
_QUOTED = Words("“{value}”", "“{value}”")
_TIMES = Words("已付补偿的 {times} 倍", "{times} times what was paid")
_PAID = Words("{first} 至 {last}：{sum}", "{first} to {last}: {sum}")
NONE_BACK = Words("不用退还", "nothing goes back")
_OPEN = "…"


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that was told; ``source`` is a place in a paper, or a line of the matter's own file."""

    name: str
    label: Words
    value: Words
    source: Source | None

    @property
    def from_paper(self) -> bool:
        """Tell whether a paper tells it."""
        return self.source is not None and self.source.line is None


def fact_lines(matter: Matter) -> list[FactLine]:
    """Return every fact that was told, in the order of the file."""
    return [
        FactLine(name, fact_label(name), shown(name, value), matter.told.get(name))
        for name, value in matter.facts.items()
    ]


def shown(name: str, value: object) -> Words:
    """Return the value of a fact in words; what stays as it was told stands between quotation marks."""
    if name == PAID and isinstance(value, list | tuple):
        return join([_paid(one) for one in value], "；", "; ")
    if name == RETURN and isinstance(value, Mapping):
        return _TIMES.fill(times=value.get("multiple"))
    if name == RETURN:
        return chosen(name, value) or NONE_BACK
    words = value_words(name, value)
    as_told = isinstance(value, str) and words.zh == value and not value.isascii()
    return _QUOTED.fill(value=value) if as_told else words


def same(text: str) -> Words:
    """Return a text that is the same in every language."""
    return Words(text, text)


def _paid(row: Mapping[str, object]) -> Words:
    amount = row.get("amount")
    sum_of = YUAN.fill(sum=yuan(amount)) if isinstance(amount, Decimal) else same(_OPEN)
    return _PAID.fill(first=row.get("from") or _OPEN, last=row.get("to") or _OPEN, sum=sum_of)
