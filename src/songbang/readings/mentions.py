"""The other papers that a paper names."""

import re

from songbang.passages.passages import Passages
from songbang.readings.reading import Mention

_TITLE = re.compile(r"《([^《》]{2,40})》")
_LAW = re.compile(
    r"(?:法|法典|条例|宪法|解释(?:\([一二三四五]\))?|法实施条例|司法解释)$|^中华人民共和国|^(?:劳动合同法|民法典|公司法|刑法)|强制性公积金|仲裁规则"
    r"|(?:最高人民法院|最高法|人力资源|人社|劳动部|国务院|国家|(?:省|市|自治区)[一-鿿]{0,12})[一-鿿]{0,30}(?:规定|办法|意见|通知|决定|答复|批复|纪要|指引|细则)$"
    r"|^关于[一-鿿、]{2,40}(?:若干|适用法律)|会议纪要$|(?:合规|指导)(?:指引|意见)$|\((?:国家|行业|地方)标准\)|^GB"
)
_ENGLISH = re.compile(
    r"\b((?:[A-Z][\w-]+ (?:(?:and|of|on|for) )?)*(?:Agreement|Deed|Undertaking|Handbook|Policy|Scheme Rules|Plan Rules|Destinations List|Competitor List)(?: (?:of|on|for) (?:[A-Z][\w-]+(?: and)? ?)+)?)"
)
_SELF = re.compile(
    r"^(?:(?:This|The|THIS|Employment|Service) )*(?:Agreement|AGREEMENT|Deed|Policy|Handbook|Undertaking)$"
)


def mentions(passages: Passages) -> tuple[Mention, ...]:
    """Return each paper that is named, once, at its first place; laws are no papers of the pile."""
    text = passages.folded.text
    found: dict[str, Mention] = {}
    for hit in _TITLE.finditer(text):
        title = hit.group(1).strip()
        if not _LAW.search(title):
            found.setdefault(title, Mention(_written(passages, hit), passages.span(*hit.span())))
    for hit in _ENGLISH.finditer(text):
        start, end = _in_one_line(passages, *hit.span(1))
        title = text[start:end]
        if " " in title and not _SELF.match(title):
            span = passages.span(start, end)
            found.setdefault(title, Mention(" ".join(span.of(passages.paper.text).split()), span))
    return tuple(sorted(found.values(), key=lambda mention: mention.span))


def _in_one_line(passages: Passages, start: int, end: int) -> tuple[int, int]:
    """A title without the heading in the line above it, and without the word that goes on to the next title."""
    words = passages.folded.text[start:end].rstrip()
    kept = re.sub(r" (?:and|of|on|for)$", "", words)
    place = passages.span(start, start + len(kept))
    heading = place.of(passages.paper.text).rpartition("\n")[0]
    shift = passages.folded.at(place.start + len(heading) + 1) - start if heading.isupper() else 0
    return start + shift, start + len(kept)


def _written(passages: Passages, hit: "re.Match[str]") -> str:
    """A title between 《》 as the paper writes it, a line break in it taken out."""
    words = passages.span(*hit.span(1)).of(passages.paper.text)
    return re.sub(r"\s+", " " if words.isascii() else "", words).strip()
