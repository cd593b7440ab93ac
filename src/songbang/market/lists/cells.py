"""A cell of a table of lists taken apart: names, the word for nobody, what closes a whole technology; and a year."""

import re
from collections.abc import Iterator

from songbang.market.lists.entries import Kind
from songbang.papers.folded import fold
from songbang.terms.other_names import bare
from songbang.terms.wide_scope import wide

LONGEST = 200
"""Characters of a name with all that a bracket says beside it; more is a text and no name."""
_PARTS = re.compile(
    r"[、;；|｜\n①-⑳]|[,，](?! ?(?:Ltd|Inc|Limited|LLC|Co\b|Corp))|以及|(?<=公司|集团)[和及与或](?!其)|"
    r"\s(?=\d{1,2}[.)、]\s*\D)"
)
"""What parts the names of a cell. 和 parts them only behind a legal form: it may stand in a name."""
_STROKE = re.compile(r"(?<=[一-鿿]{2})\s*[/／]\s*(?=[一-鿿]{2})")
_NUMBERED = re.compile(r"^(?:\(?\d{1,2}(?:[.)]|、)\s*(?=\D)|[-•·*]\s*(?=\w))")
_NUMBER = re.compile(r"\d{1,2}")
_AND_MORE = re.compile(r"(?<=\w\w)等(?:等|[^等]{0,3}家)?(?:公司|企业|单位|机构|平台)?$")
_NONE = frozenset(
    {"无", "没有", "空", "空白", "空名单", "没有名单上的公司", "none", "nobody", "empty", "no one", "no-one"}
)
_MEASURED = re.compile(r"竞争|同行|同类|本公司|甲方|类似|相同|相似|相关|本行业|compet|similar|same")
_WIDE = re.compile(
    r"^(?:任何|一切|所有|凡|各类)[^()]{0,12}(?:使用|采用|运用|应用|基于|从事)[^()]{2,40}(?:公司|企业|单位|机构|组织)$|"
    r"^(?:使用|采用|运用|应用|基于|从事)[^()]{2,40}的(?:任何|所有)?(?:公司|企业|单位|机构|组织)$|"
    r"^(?:任何|一切|所有|整个)?[^()]{2,20}(?:行业|领域|赛道)内?的?(?:任何|所有)?(?:公司|企业|单位|机构)?$|"
    r"^(?:any|all|every) .{0,30}\b(?:us(?:es?|ing)|employ(?:s|ing)|deploy(?:s|ing)|based on|work(?:s|ing) (?:on|with)) "
    r".{2,60}$"
)
"""Cells that close a whole technology or industry; a paper says it in a sentence, a table in such a phrase."""
_NO_NAME = re.compile(
    r"^(?:等(?:等|公司|企业)?|其[他它](?:[^()]{0,12}(?:公司|企业|单位|机构|对手))?|见.{0,8}(?:附件|名单|附录).{0,6}|同上|"
    r"(?:任何|一切|所有|各类?)[^()]{0,24}(?:公司|企业|单位|机构|组织|对手)|[^()]{0,12}竞争[^()]{0,12}|[甲乙丙丁]方|"
    r"与[^()]{1,20}的(?:公司|企业|单位|机构)|"
    r"(?:其|该|本|我|贵|上述|以上|前述)?(?:关联|子|分|母|附属|下属)?(?:公司|企业|集团|单位)|不详|未知|不明|待定|待补|"
    r"etc\.?|others?|n/?a|unknown|tbd|(?:any|all|every|other) .*|see .*|ditto|[\W\d_]*)$"
)
"""What stands in such cells and names no firm: 其他竞争公司, 见附件, any competitor, 3."""
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?=(?:\d{2}|\d{4})?(?!\d))")


def parts_of(cell: str) -> Iterator[str]:
    """Yield what a cell lists, its separators left out; what stands in brackets is not taken apart.

    A stroke parts two Chinese names; Jiachen/甲辰 is one firm.
    """
    depth, start = 0, 0
    for at, sign in enumerate(cell):
        depth = max(0, depth + (sign in "(（【[") - (sign in ")）】]"))
        part = None if depth else _PARTS.match(cell, at)
        if part and at >= start:
            yield from _part(cell[start:at])
            start = part.end()
    yield from _part(cell[start:])


def _part(words: str) -> Iterator[str]:
    name = _AND_MORE.sub("", bare(_NUMBERED.sub("", words.strip())))
    if _STROKE.search(name):
        yield from _STROKE.split(name)
    elif name and not _NUMBER.fullmatch(name):
        yield name


def kind_of(words: str) -> Kind | None:
    """Return what one part of a cell tells; ``None`` where it is no name of a firm."""
    if len(words) > LONGEST:
        return None
    folded = fold(words).text
    plain = folded.strip(" .。").casefold()
    if plain.strip("()") in _NONE:
        return Kind.NONE
    if _WIDE.match(plain):
        return None if _MEASURED.search(plain) else Kind.BREADTH
    if next(wide(folded), None) is not None:
        return Kind.BREADTH
    return None if _NO_NAME.match(plain) else Kind.NAMED


def year_of(cell: str) -> int | None:
    """Return the one year that a cell tells, alone or in a date; ``None`` where it tells none or several."""
    years = {int(year) for year in _YEAR.findall(fold(cell).text)}
    return years.pop() if len(years) == 1 else None
