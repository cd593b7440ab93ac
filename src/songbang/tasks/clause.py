"""Clauses answered one by one: what each is, or what is wrong with its line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from songbang.readings.one_clause import OneClause, one_clause
from songbang.reports.clause_answer import clause_json, fault_json
from songbang.reports.plain_values import Json
from songbang.tasks.clause_lines import LineFault, clause_texts


@dataclass(frozen=True, slots=True)
class Classified:
    """A clause and what it was found to be."""

    text: str
    answer: OneClause


def classified(text: str) -> Classified:
    """Tell what one clause is."""
    return Classified(text, one_clause(text))


def classified_lines(lines: BinaryIO) -> Iterator[Classified | LineFault]:
    """Yield for every line of ``{"text": …}``, in order, what its clause is or what is wrong with it."""
    for text in clause_texts(lines):
        yield text if isinstance(text, LineFault) else classified(text)


def classified_json(one: Classified | LineFault, lang: str) -> dict[str, Json]:
    """Return the answer of a line as `songbang clause --json` gives it."""
    if isinstance(one, LineFault):
        return fault_json(one.code, one.line, one.says, one.do, lang)
    return clause_json(one.answer)
