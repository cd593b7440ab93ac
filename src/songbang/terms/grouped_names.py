"""Names of firms that a sentence tells class by class, or in a bracket behind the word for firms."""

import re

from songbang.terms.inline_names import Places, parts
from songbang.terms.name_forms import is_name

_FIRMS = r"(?:企业|公司|单位|机构|主体|对手|平台|品牌)"
_NAME = r"[^,。;、:()或和及与]{2,24}?"
_IN_BRACKET = re.compile(
    rf"{_FIRMS}\((?!例如|譬如|包括|如|含|即|简称|指)(?P<w>{_NAME}(?:、{_NAME})+?)(?:等(?:公司|企业)?)?\)"
)
_CLASS = re.compile(
    r"(?:^|[,;:)])(?:\(?[\d一二三四五六七八九十]+[).、]|[①-⑳])?[^,。;:()、]{1,12}(?:类|板块|业务线|方向|赛道|品类|领域)"
    r"(?:企业|公司|平台|品牌)?:(?P<w>[^。;:]{2,300}?)(?=[。;]|$)"
)


def by_class(words: str) -> Places:
    """Return the ranges of names told in two classes and more: 出行类:甲木、乙水;地图类:丙火."""
    told = [*_CLASS.finditer(words)]
    return _names(words, told) if len(told) > 1 and re.search(_FIRMS, words) else []


def in_bracket(words: str) -> Places:
    """Return the ranges of names in a bracket behind the word for firms: 手游公司(甲木、乙水等)."""
    return _names(words, [*_IN_BRACKET.finditer(words)][:1])


def _names(words: str, told: list[re.Match[str]]) -> Places:
    places = [place for hit in told for place in parts(words, *hit.span("w"))]
    return places if all(is_name(words[left:right]) for left, right in places) else []
