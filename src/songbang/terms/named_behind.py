"""Sentences of their own that name the firms of a restraint, or say how their list is kept."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from songbang.passages.passages import Passages
from songbang.terms.inline_names import Places, inline
from songbang.terms.once import once_a_paper
from songbang.terms.source import Source

_COUNTS_AS = re.compile(
    r"视(?:为|作|同)|(?:均|都|一律|皆)?(?:属于?|构成|认定为|列为|算作|视同)[^,。;]{0,12}(?:竞争|同业|同行|别家|对手|竞业|限制)|竞争(?:对手|单位|企业|公司)[^,。;]{0,6}(?:是|为|有|即|指|包括)|"
    r"(?:are|is|shall be|will be) (?:each |all )?(?:\w+ )?(?:businesse?s? of that|competitors?|competing|deemed|treated as|regarded as|considered)"
)
_OF_A_LIST = re.compile(
    r"名单|名录|清单|附件|附表|竞争(?:企业|单位|对手|公司)|\b[Ll]ist\b|Schedule|Annex|Appendix|competitor"
)
_CHANGES = re.compile(
    r"更新|调整|修改|修订|增减|增补|增加|补充|变更|扩|公布|公示|发布|公告|为准|认定|追加|添加|updat|amend|var|revis|supplement|modif|\badd|publish|chang|notif|designat"
)


_BEHIND = 40
"""So many sentences behind a clause may speak of its firms; an item with more was never parted into its articles."""


def named_behind(source: Source) -> Iterator[tuple[int, str, Places]]:
    """Yield the sentences that say which firms count as those of the clause, with the places of the names in them.

    The rest of the clause's own item and the item after it: ``甲木、乙水及两家的控股公司，视作别家。``
    """
    end = source.start + len(source.text)
    at = bisect_left(source.passages.items, end, key=attrgetter("end"))
    for item in source.passages.items[at : at + 2]:
        first = bisect_left(item.sentences, end, key=attrgetter("start"))
        for sentence in item.sentences[first : first + _BEHIND]:
            if _COUNTS_AS.search(sentence.text):
                places = inline(sentence.text)
                if places:
                    yield sentence.start, sentence.text, places


@once_a_paper
def said_of_lists(passages: Passages) -> tuple[str, ...]:
    """Return the sentences of a paper that may say how a list is changed."""
    return tuple(
        sentence.text
        for item in passages.items
        for sentence in item.sentences
        if _CHANGES.search(sentence.text) and _OF_A_LIST.search(sentence.text)
    )
