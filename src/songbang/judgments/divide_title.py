"""The parties named by a title: 甲公司诉林某竞业限制纠纷案."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from songbang.judgments.divide_parties import named_as_firm, short_names
from songbang.judgments.parts import Party
from songbang.papers.folded import Folded

_NAME = r"[^,。;:、()—\-【】“”\"《》]{2,30}?(?:\([^()]{1,6}\)[^,。;:、()—\-【】“”\"《》]{2,24}?)?"
_TITLE: Final = re.compile(
    rf"(?:[—\-]|(?:典型|指导|指导性)?案例(?:第)?[一二三四五六七八九十\d]{{0,3}}号?[:.、 ]?|[(]?[一二三四五六七八九十\d]{{1,2}}[)]?[、.:])*"
    rf"(?P<one>{_NAME})(?:诉|与|和)(?P<two>{_NAME})(?:、[^,。;:]{{2,30}})?"
    r"(?:的)?(?:竞业(?:限制|禁止)|劳动(?:争议|合同)|追索|确认|违反|不正当)[一-鿿、]{0,14}?案"
)  # fmt: skip


def titled(folded: Folded, starts: Sequence[int]) -> Iterator[Party]:
    """Yield the two parties of the first title that begins at one of the places; who is named first brings the case.

    What stands in lines of its own above the title (参考案例) is no part of a name.
    """
    titles = [hit for at in starts if (hit := _TITLE.match(folded.text, at))]
    title = next((hit for hit in reversed(titles) if hit.end() == titles[0].end()), None)
    if title is None:
        return
    for group, word in (("one", "原告"), ("two", "被告")):
        name, place = title[group], folded.span(*title.span(group))
        firm = named_as_firm(name)
        yield Party(word, (), name, short_names(folded.text, name, (), is_firm=firm), firm, place)
