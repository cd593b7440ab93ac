"""What stands beside the names of a list, hidden, so that the list can be cut at its own signs."""

import re

from songbang.terms.group_words import GROUP, OWN_GROUP
from songbang.terms.other_names import names_in_bracket, part_of_name

ASIDE, MARK = "\x00", "\x01"
"""The fillers: for words that belong to the name before them, and for a number that belongs to the name behind it."""

_BRACKET = re.compile(r"(?<=[^:(\[【])\((?P<c>(?:[^()]|\([^()]*\)){1,120})\)")
_NAME_GOES_ON = re.compile(
    r"(?!任职|工作|就职|等|均|都|视|以及|及|和|与|或|为|两家|三家|的|处|在)[一-鿿A-Za-z]| (?:Limited|Ltd|Inc|Co\b|LLC|Corp)"
)
_HOLDS_LIST = re.compile(
    r"[、]|包括|例如|譬如|比如|诸如|^如|^即|具体|合称|统称|均称|including|such as|namely|collectively|together"
)
_NEXT = re.compile(
    r"(?:、|,|;|和|及|与|或|以及|或者|, and | and |, or | or )+ ?(?!其|它|上述|前述|该|且|并|不|亦|均|都|在|但|乙方|员工|任何|其他|所有|are|is|shall|any|other|all)[^\s。;,、]"
)
_NUMBER = re.compile(
    r"(?:^|(?<=[:;,。、]))(?:\((?:\d{1,3}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})\)|\d{1,3}[.、)]|[①-⑳])(?=[^\d])"
)


def without_asides(words: str) -> str:
    """Return folded words of the same length with aliases, group words and numbers of list entries filled in.

    ``甲木（简称“木”）及其子公司、乙水`` keeps only 甲木、乙水. What follows the last name stays: it is said of them all.
    """
    for hit in _NUMBER.finditer(words):
        words = _filled(words, hit.span(), MARK)
    for hit in _BRACKET.finditer(words):
        if _beside_a_name(words, hit):
            words = _filled(words, hit.span(), ASIDE)
    for hit in OWN_GROUP.finditer(words):
        if hit.start() and _NEXT.match(words, hit.end()):
            words = _filled(words, hit.span(), ASIDE)
    return words


def _beside_a_name(words: str, bracket: "re.Match[str]") -> bool:
    """Tell whether a bracket says something of the name before it, and holds no list and no part of the name."""
    content = bracket.group("c")
    if part_of_name(content) or _NAME_GOES_ON.match(words, bracket.end()):
        return False
    start = max(words.rfind(sign, 0, bracket.start()) for sign in "、,;:。") + 1
    if names_in_bracket(content, words[start : bracket.start()]):
        return not re.search(r"合称|统称|均称|collectively|together", content)
    if _HOLDS_LIST.search(content):
        return False
    return bool(GROUP.search(content) or _NEXT.match(words, bracket.end()) or words[start - 1 : start] == "、")


def _filled(words: str, place: tuple[int, int], filler: str) -> str:
    return words[: place[0]] + filler * (place[1] - place[0]) + words[place[1] :]
