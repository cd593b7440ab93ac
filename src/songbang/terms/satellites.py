"""Terms of a non-compete that stand in articles or table rows of their own: territory, business, firms, length."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import attrgetter

from songbang.basis.term import Term
from songbang.terms.inline_names import names_only
from songbang.terms.names import in_sentence
from songbang.terms.scope import made
from songbang.terms.source import Source
from songbang.terms.statements import Statement

_NAMED = {
    "territory": "地域|区域|地区|范围",
    "scope": "业务|行业|领域|范围",
    "named_competitors": "对手|单位|企业|公司|名单",
    "affiliates": "对手|单位|企业|公司",
    "duration_months": "期限|期间|时间",
}


def satellites(
    source: Source, readers: Sequence[Callable[[Source], list[Term]]], stated: set[str], said: Sequence[Statement]
) -> list[Term]:
    """Return the terms that the clause itself does not state and that a statement of their own gives.

    ``said`` are the paper's statements. A statement is a sentence such as ``竞业限制的地域为…``, or the row of a table whose head says so. What business
    is closed is told by both: the clause often says no more than ``竞争业务``.
    """
    out: list[Term] = []
    for statement in _near(source, said):
        if source.start <= statement.start < source.start + len(source.text):
            continue
        names = [
            name
            for name, keys in _NAMED.items()
            if (name == "scope" or name not in stated) and _about(statement, name, keys)
        ]
        if not names:
            continue
        beside = replace(source, start=statement.start, text=statement.words, meanings=())
        read = [term for reader in readers for term in reader(beside)] if names != ["scope"] else []
        for name in names:
            own = [] if name == "scope" else [term for term in read if term.name == name]
            out += own or _plain(beside, statement, name)
        stated |= {term.name for term in out}
    return out


_NEAR = 20
"""How many statements before and after it a clause leans on: more stand only where many agreements are bound as one."""


def _near(source: Source, said: Sequence[Statement]) -> Sequence[Statement]:
    at = bisect_left(said, source.start, key=attrgetter("start"))
    return said[max(0, at - _NEAR) : at + _NEAR]


def _about(statement: Statement, name: str, keys: str) -> bool:
    """Tell whether a statement gives this term; one about rivals gives the business too where it says what they do."""
    if re.search(keys, statement.about):
        return True
    return name == "scope" and bool(
        re.match(r"(?:[^,。;]{0,10})(?:从事|经营|研发|生产|提供)", statement.words[statement.value_at :])
    )


def _plain(source: Source, statement: Statement, name: str) -> list[Term]:
    """The words behind ``为`` or in the cell, where no reader knew their form."""
    if name == "named_competitors":
        places = names_only(statement.words)
        return [in_sentence(source, source.start, statement.words, places)] if places else []
    if name not in {"territory", "scope"}:
        return []
    cut = _FIRMS_FOLLOW.search(statement.words, statement.value_at)
    end = len(statement.words[: cut.start() if cut else None].rstrip("。;, "))
    if end - statement.value_at < 2:
        return []
    place = (statement.value_at, end)
    if name == "scope":
        return [made(source, source.start, place)]
    value = source.written(source.start + place[0], source.start + place[1])
    return [source.term(name, value, source.start, place)]


_FIRMS_FOLLOW = re.compile(r"[,;](?:包括|含|例如|如)(?=[^。]{0,40}(?:公司|科技|集团))")
