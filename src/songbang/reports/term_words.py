"""The terms of a clause in words a person understands; what was quoted from the paper stays quoted."""

from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.term import Term, Value
from songbang.basis.words import Words
from songbang.reports.amounts import plain
from songbang.reports.contract_words import (
    BLANK,
    LIST_KINDS,
    LISTED_COUNT,
    LISTED_IN,
    OPEN_ENDED,
    RULES,
    WHOLE_TECHNOLOGY,
)
from songbang.reports.labels import TERMS
from songbang.reports.value_words import SPEAKERS


@dataclass(frozen=True, slots=True)
class Said:
    """One value: in our words, or quoted from the paper; ``who`` is the rank it is stated for, as written."""

    words: Words | None = None
    quote: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True)
class TermLine:
    """One term of a clause as people read it: what it is called, and what it says."""

    name: str
    label: Words
    said: tuple[Said, ...]


def term_line(term: Term) -> TermLine:
    """Put one term into words."""
    return TermLine(term.name, TERMS.get(term.name, Words(term.name, term.name)), tuple(_said(term)))


def _said(term: Term) -> Iterator[Said]:
    if term.flag("open_ended"):
        yield Said(OPEN_ENDED)
    if term.flag("technology_wide"):
        yield Said(WHOLE_TECHNOLOGY)
    values = term.value if isinstance(term.value, list) else [term.value]
    shown = values[:_NAMES] if term.name == "named_competitors" else values
    for value in shown:
        yield from _one(term.name, value)
    if len(shown) < len(values):
        yield Said(LISTED_COUNT.fill(count=len(values)))
    if term.flag("blank"):
        yield Said(BLANK)
    yield from (Said(words) for words in _beside(term))


_NAMES = 20  # names of a list that are shown with its clause; a longer one has its own part of the report


def _one(name: str, value: Value) -> Iterator[Said]:
    who = None
    if isinstance(value, dict) and ("who" in value or "value" in value):
        who = str(value["who"]) if value.get("who") else None
        rest: Value = {key: held for key, held in value.items() if key != "who"}
        value = rest["value"] if isinstance(rest, dict) and "value" in rest else rest
    if value is None or value == {}:
        return
    words = SPEAKERS[name](value) if name in SPEAKERS else None
    yield Said(words, None if words else str(value), who)


def _beside(term: Term) -> Iterator[Words]:
    rule = RULES.get(str(term.flag("rule")))
    if rule:
        yield rule
    if term.flag("listed_in"):
        yield LISTED_IN.fill(paper=str(term.flag("listed_in")))
    if str(term.flag("list_kind")) in LIST_KINDS:
        yield LIST_KINDS[str(term.flag("list_kind"))]
    days = term.flag("notice_days")
    if days is not None:
        yield Words("通知期 {days} 天", "{days} days' notice").fill(days=plain(days))
