"""What one clause was found to be: as JSON, and as a line a person can read."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.english.category import Category
from songbang.readings.one_clause import OneClause
from songbang.reports.labels import KINDS
from songbang.reports.plain_values import Json
from songbang.reports.script import tell

CATEGORIES: Mapping[Category, Words] = {
    Category.NON_COMPETE: Words("不竞争", "Non-Compete"),
    Category.NO_SOLICIT_EMPLOYEES: Words("不招揽员工", "No-Solicit Of Employees"),
    Category.NO_SOLICIT_CUSTOMERS: Words("不招揽客户", "No-Solicit Of Customers"),
    Category.EXCEPTION: Words("竞争限制的例外", "Competitive Restriction Exception"),
    Category.LIQUIDATED_DAMAGES: Words("约定的赔偿金", "Liquidated Damages"),
}
"""What people call the categories of the classifier."""

_NOTHING = Words("没有找到限制", "no restraint found")
_SHOWN = 48  # characters of the clause that are quoted


def clause_json(answer: OneClause) -> dict[str, Json]:
    """Return the answer of docs/contract.md for one clause."""
    return {
        "cuad": {category.value: said for category, said in answer.categories.items()},
        "kinds": [kind.value for kind in answer.kinds],
    }


def fault_json(code: str, line: int, says: Words, do: Words, lang: str) -> dict[str, Json]:
    """Return the answer for a line that could not be read."""
    return {"error": code, "line": line, "says": tell(says, lang), "do": tell(do, lang)}


def clause_line(number: int, text: str, answer: OneClause, lang: str) -> str:
    """Return number, findings and the first words of the clause, parted by tabs."""
    kinds = [tell(KINDS[kind], lang) for kind in answer.kinds]
    named = [tell(CATEGORIES[category], lang) for category, said in answer.categories.items() if said]
    found = (", " if lang == "en" else "、").join(dict.fromkeys([*kinds, *named])) or tell(_NOTHING, lang)
    quoted = " ".join(text.split())
    return f"{number}\t{found}\t{quoted[:_SHOWN]}{'…' if len(quoted) > _SHOWN else ''}"


def fault_line(number: int, says: Words, do: Words, lang: str) -> str:
    """Return number and what is wrong with the line."""
    return f"{number}\t!\t{tell(says, lang)}{' ' if lang == 'en' else ''}{tell(do, lang)}"
