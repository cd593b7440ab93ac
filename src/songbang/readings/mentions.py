"""The other papers that a paper names."""

import re

from songbang.passages.passages import Passages
from songbang.readings.reading import Mention

_TITLE = re.compile(r"《([^《》]{2,40})》")
_LAW = re.compile(
    r"(?:法|法典|条例|宪法|解释(?:\([一二三四五]\))?|法实施条例|司法解释)$|^中华人民共和国|^(?:劳动合同法|民法典|公司法|刑法)|强制性公积金|仲裁规则"
)
_ENGLISH = re.compile(
    r"\b((?:[A-Z][\w-]+ (?:(?:and|of|on|for) )?)*(?:Agreement|Deed|Undertaking|Handbook|Policy|Scheme Rules|Plan Rules|Destinations List|Competitor List)(?: (?:of|on|for) (?:[A-Z][\w-]+(?: and)? ?)+)?)"
)
_SELF = re.compile(r"^(?:This |The |THIS |Employment )?(?:Agreement|AGREEMENT|Deed|Policy|Handbook|Undertaking)$")


def mentions(passages: Passages) -> tuple[Mention, ...]:
    """Return each paper that is named, once, at its first place; laws are no papers of the pile."""
    text = passages.folded.text
    found: dict[str, Mention] = {}
    for hit in _TITLE.finditer(text):
        title = hit.group(1).strip()
        if not _LAW.search(title):
            found.setdefault(title, Mention(_written(passages, hit), passages.span(*hit.span())))
    for hit in _ENGLISH.finditer(text):
        title = hit.group(1).strip()
        if " " in title and not _SELF.match(title):
            found.setdefault(title, Mention(_written(passages, hit), passages.span(*hit.span(1))))
    return tuple(sorted(found.values(), key=lambda mention: mention.span))


def _written(passages: Passages, hit: "re.Match[str]") -> str:
    words = passages.span(*hit.span(1)).of(passages.paper.text)
    return re.sub(r"\s+", " " if words.isascii() else "", words).strip()
