"""Sentences and table rows that each say one term of the non-compete: where it holds, what it closes, how long."""

import re
from dataclasses import dataclass

from songbang.clauses.cue import compiled
from songbang.passages.passages import Item, Passages

_TOPIC = compiled(
    r"(?:<NC>|限制|竞争|同业|禁业)[^。;,:]{0,12}?(?P<k>地域|区域|地区|业务|行业|领域|范围|对手|单位|企业|公司|名单|期限|期间|时间)(?:范围|限制)?(?:\([^)]{0,20}\))?"
    r"[”\"]?(?::?(?:是指|系指|指的是|指)|为|是|系|:|包括|限于|及于|涵盖|覆盖|指|如下|仅限)"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that say one term of the non-compete, where they begin, and what they are said to be about."""

    start: int
    words: str
    about: str
    value_at: int


def statements(passages: Passages) -> list[Statement]:
    """Return the statements of a paper in reading order."""
    found = []
    text = passages.folded.text
    for item in passages.items:
        head = _row_head(item)
        if head:
            topic = _TOPIC.search(head + ":")
            if topic:
                found.append(Statement(item.start, text[item.start : item.end], topic.group("k") + _more(head), 0))
            continue
        for sentence in item.sentences:
            topic = _TOPIC.search(sentence.text)
            if topic and topic.start() <= _NEAR:
                about = topic.group("k") + _more(topic.group())
                found.append(Statement(sentence.start, sentence.text, about, topic.end()))
    return found


_NEAR = 16  # characters: a statement opens with what it is about


def _more(words: str) -> str:
    return "".join(re.findall(r"地域|区域|业务|行业|对手|单位|企业|期限", words))


def _row_head(item: Item) -> str:
    """The words at the start of a cell's row, empty where the item is no such cell."""
    return item.headings[-1] if item.cell is not None and item.cell.column > 0 and item.headings else ""
