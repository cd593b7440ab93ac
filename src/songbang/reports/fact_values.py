"""A fact with its value in words: as the example of a provision tells it, and as a person would."""

from collections.abc import Mapping
from datetime import date

from songbang.basis.choice_words import fact_label
from songbang.basis.fact_kinds import KINDS, FactKind
from songbang.basis.term import Value
from songbang.basis.words import Words
from songbang.reports import labels
from songbang.reports.amounts import inside, join, money, percent, plain
from songbang.reports.chosen_words import chosen
from songbang.reports.condition_words import TRUTH
from songbang.reports.days import day_words
from songbang.reports.value_words import SPEAKERS

FACT = Words("{label}：{value}", "{label}: {value}")
NONE = Words("没有", "none")
_SHARES = frozenset({"comp_share"})


def facts_words(facts: Mapping[str, object]) -> Words | None:
    """Return facts with their values one after the other; ``None`` where there are none."""
    told = [FACT.fill(label=fact_label(name), value=value_words(name, value)) for name, value in facts.items()]
    return join(told, "；", "; ") if told else None


def value_words(name: str, value: object) -> Words:
    """Return the value of a fact in words; one that is of no known kind as it stands."""
    if isinstance(value, bool):
        return TRUTH[value]
    if isinstance(value, list | tuple):
        return join((_one(name, one) for one in value), "、") if value else NONE
    return _one(name, value)


def _one(name: str, value: object) -> Words:
    if isinstance(value, Mapping):
        fields: Value = {str(key): held if held is None else str(held) for key, held in value.items()}
        return SPEAKERS["liquidated_damages"](fields) or NONE
    if isinstance(value, date):
        return day_words(value)
    return _number(name, value) or _word(name, str(value))


def _number(name: str, value: object) -> Words | None:
    if name in _SHARES:
        return _plain(percent(value))
    kind = KINDS.get(name)
    if kind in {FactKind.SUM, FactKind.SUMS}:
        return money(value)
    return _plain(plain(value)) if kind is FactKind.COUNT else None


def _word(name: str, value: str) -> Words:
    if KINDS.get(name) is FactKind.TEXT:
        return _plain(f"“{value}”")
    kinds = labels.KINDS.get(value)
    return chosen(name, value) or (inside(kinds) if kinds else _plain(value))


def _plain(text: str) -> Words:
    return Words(text, text)
