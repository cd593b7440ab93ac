"""Terms of a non-compete that stand in articles or table rows of their own: territory, business, firms, length."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from songbang.basis.term import Term, Value
from songbang.clauses.cue import compiled
from songbang.passages.passages import Item, Passages
from songbang.terms.inline_names import names_only
from songbang.terms.scope import made
from songbang.terms.source import Source

_TOPIC = compiled(
    r"(?:<NC>|限制|竞争|同业|禁业)[^。;,:]{0,12}?(?P<k>地域|区域|地区|业务|行业|领域|范围|对手|单位|企业|公司|名单|期限|期间|时间)(?:范围|限制)?(?:\([^)]{0,20}\))?"
    r"[”\"]?(?::?(?:是指|系指|指的是|指)|为|是|系|:|包括|限于|及于|涵盖|覆盖|指|如下|仅限)"
)
_NAMED = {"territory": "地域|区域|地区|范围", "scope": "业务|行业|领域|范围", "named_competitors": "对手|单位|企业|公司|名单", "affiliates": "对手|单位|企业|公司", "duration_months": "期限|期间|时间"}


def satellites(source: Source, readers: Sequence[Callable[[Source], list[Term]]], stated: set[str]) -> list[Term]:
    """Return the terms that the clause itself does not state and that a statement of their own gives.

    A statement is a sentence such as ``竞业限制的地域为…``, or the row of a table whose head says so. What business
    is closed is told by both: the clause often says no more than ``竞争业务``.
    """
    out: list[Term] = []
    for statement in _statements(source.passages):
        if source.start <= statement.start < source.start + len(source.text):
            continue
        beside = replace(source, start=statement.start, text=statement.words, meanings=())
        read = [term for reader in readers for term in reader(beside)]
        for name, keys in _NAMED.items():
            if (name in stated and name != "scope") or not _about(statement, name, keys):
                continue
            own = [] if name == "scope" else [term for term in read if term.name == name]
            out += own or _plain(beside, statement, name)
        stated |= {term.name for term in out}
    return out


def _about(statement: "_Statement", name: str, keys: str) -> bool:
    """Tell whether a statement gives this term; one about rivals gives the business too where it says what they do."""
    if re.search(keys, statement.about):
        return True
    return name == "scope" and bool(re.match(r"(?:[^,。;]{0,10})(?:从事|经营|研发|生产|提供)", statement.words[statement.value_at :]))


@dataclass(frozen=True, slots=True)
class _Statement:
    """Words that say one term of the non-compete, where they begin, and what they are said to be about."""

    start: int
    words: str
    about: str
    value_at: int


def _plain(source: Source, statement: _Statement, name: str) -> list[Term]:
    """The words behind ``为`` or in the cell, where no reader knew their form."""
    if name == "named_competitors":
        places = names_only(statement.words)
        if not places:
            return []
        names: list[Value] = [source.written(source.start + left, source.start + right) for left, right in places]
        return [source.term(name, names, source.start, (places[0][0], places[-1][1]))]
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


def _statements(passages: Passages) -> list[_Statement]:
    found = []
    text = passages.folded.text
    for item in passages.items:
        head = _row_head(item)
        if head:
            topic = _TOPIC.search(head + ":")
            if topic:
                found.append(_Statement(item.start, text[item.start : item.end], topic.group("k") + _more(head), 0))
            continue
        for sentence in item.sentences:
            topic = _TOPIC.search(sentence.text)
            if topic and topic.start() <= _NEAR:
                about = topic.group("k") + _more(topic.group())
                found.append(_Statement(sentence.start, sentence.text, about, topic.end()))
    return found


_NEAR = 16  # characters: a statement opens with what it is about


def _more(words: str) -> str:
    return "".join(re.findall(r"地域|区域|业务|行业|对手|单位|企业|期限", words))


def _row_head(item: Item) -> str:
    """The words at the start of a cell's row, empty where the item is no such cell."""
    return item.headings[-1] if item.cell is not None and item.cell.column > 0 and item.headings else ""
