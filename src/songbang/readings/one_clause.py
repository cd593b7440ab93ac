"""One clause without its paper: the kinds found in it, and for English what the classifier is sure of."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.clauses.clause import Kind
from songbang.clauses.find import find
from songbang.english.category import Category
from songbang.english.classify import classify
from songbang.papers.draft import Draft
from songbang.papers.paper import Paper
from songbang.passages.divide import divide
from songbang.readings.language import language_of

KIND_OF: Mapping[Category, Kind] = {
    Category.NON_COMPETE: Kind.NON_COMPETE,
    Category.NO_SOLICIT_EMPLOYEES: Kind.NON_SOLICIT_EMPLOYEES,
    Category.NO_SOLICIT_CUSTOMERS: Kind.NON_SOLICIT_CUSTOMERS,
    Category.LIQUIDATED_DAMAGES: Kind.LIQUIDATED_DAMAGES,
}
"""The kind that a category of the classifier stands for; an exception to a restraint is no kind."""


@dataclass(frozen=True, slots=True)
class OneClause:
    """What one clause was found to be: each category yes or no, and its kinds in the order of ``Kind``."""

    categories: Mapping[Category, bool]
    kinds: tuple[Kind, ...]


def one_clause(text: str) -> OneClause:
    """Read the text of one clause as if it were a small paper; any text has an answer."""
    told = classify(text)
    shown = {clause.kind for clause in find(divide(_paper(text)))}
    if language_of(text) == "en":
        shown |= {kind for category, kind in KIND_OF.items() if category in told.sure}
    return OneClause(told.categories, tuple(kind for kind in Kind if kind in shown))


def _paper(text: str) -> Paper:
    draft = Draft()
    draft.write(text)
    return Paper("", "", "txt", draft.text, tuple(draft.blocks))
