"""The articles of a paper that are counted through: 第一条, 第二条 …, Article 1, Article 2 …"""

import re
from itertools import pairwise

from songbang.passages.numbering import plain_number
from songbang.passages.passages import Passages

_ARTICLE = re.compile(r"第[一二三四五六七八九十百零〇\d]{1,6}条|(?:Article|ARTICLE) \d{1,3}")
_ANYWHERE = re.compile(
    r"第(?P<n>[一二三四五六七八九十百零〇\d]{1,6})条(?!、?第|[的约规所之和及与或,款项])|(?:Article|ARTICLE) (?P<e>\d{1,3})"
)
_EXCERPT = re.compile(r"节选|摘录|摘编|选登|节录|\((?:以下|中间|部分)?略\)|excerpt", re.IGNORECASE)
_LEAST = 3  # articles: fewer show no count
_MOST_MISSING = 3  # articles: more missing is an excerpt


def articles(passages: Passages) -> tuple[int, ...]:
    """Return the numbers of the articles that open a passage, in reading order, as they stand."""
    text = passages.folded.text
    found = (_ARTICLE.match(text, item.start, item.end) for item in passages.items if item.cell is None)
    return tuple(int(count) for hit in found if hit and (count := plain_number(hit.group())).isdecimal())


def articles_anywhere(passages: Passages) -> frozenset[int]:
    """Return the numbers of all articles that may open somewhere in the text, in the middle of a line too."""
    found = (plain_number(hit.group("n") or hit.group("e")) for hit in _ANYWHERE.finditer(passages.folded.text))
    return frozenset(int(count) for count in found if count.isdecimal())


def missing_articles(passages: Passages) -> tuple[int, ...]:
    """Return the articles that are jumped over in a paper that counts them through from the first.

    Nothing for an excerpt, for a paper that counts anew, and for an article that opens in the middle of a line.
    """
    found = articles(passages)
    rises = all(one < following for one, following in pairwise(found))
    if len(found) < _LEAST or found[0] != 1 or not rises or _EXCERPT.search(passages.folded.text):
        return ()
    missing = set(range(1, found[-1])) - set(found) - articles_anywhere(passages)
    quotes = found[-1] - found[-2] > 2  # a last article far behind is more likely one quoted from a law
    return () if quotes or len(missing) > _MOST_MISSING else tuple(sorted(missing))
