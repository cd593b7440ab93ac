"""The other names of a firm: what a bracket or a mark beside its name gives as such, on folded text."""

import re

from songbang.terms.place_names import place_names

LEGAL = r"(?:有限(?:责任)?公司|股份(?:有限)?公司|公司|集团|Limited|Ltd\.?|LLC|Inc\.?|GmbH|Corp(?:\.|oration)?|PLC|plc)"
"""The legal form with which a firm's full name ends."""

EDGES = " “”\"'《》、,;:。.|/"
"""Signs that stand around a name and are no part of it."""

_MARKED = re.compile(
    r"(?:(?:以下|下文|下)?简?称(?:为|作)?|又称|亦称|又名|别名|别称|简写|缩写|全称|英文名?(?:称)?|中文名?(?:称)?|外文名?(?:称)?|曾用名(?:称)?|曾用|原名(?:称)?|原称|旧称|前称|前身(?:为|是|系)?|(?:旗下|所属|主要)?品牌(?:名)?(?:称)?|商标|商号|字号|"
    r"即|原|对外(?:品牌|名称|称)?|(?:formerly|previously|also|now|trading|hereinafter|doing business|commonly)(?: (?:known|called|named|referred to|trading))?(?: (?:as|the))?|[fan]\.?/?k\.?/?a\.?|d\.?/?b\.?/?a\.?|t/a|brand(?: name)?|the(?= [“\"]))"
    r"(?:[:“\" ]|是|为)*",
    re.IGNORECASE,
)
"""What says that another name follows: 以下简称, 曾用名, formerly known as."""
_NO_NAME = re.compile(
    r"^(?:(?:该|本|上述|以上|前述|含|包括|包含|及其|见|以及).*|[甲乙丙丁]方|公司|企业|对手|(?:the )?(?:Company|Competitors?|Restricted \w+)|(?:指定|主要|限制|受限)*(?:竞争)?(?:对手|者|方|企业|公司|单位|机构)|名单|集团|控股|\W*)$|"
    r"(?:企业|业务|产品|研发|生产|销售|服务|等)$|股票|代码|上市|统称|合称|均称|[\d.]{3}|\d{4,}|主营|从事|公司总部"
)
_HAN = re.compile(r"[一-鿿]")
_ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Corp|Co|S\.A|N\.V|B\.V)\.$")
_FORM = re.compile(r"(?:有限|普通|特殊普通)?合伙|集团|控股|中国|大中华区|亚太|China|Asia|[A-Z]{2,3}")


def bare(words: str) -> str:
    """Return words without the signs around them; the full stop of Ltd. is part of the name."""
    words = words.lstrip(EDGES)
    while words and words[-1] in EDGES and not _ABBREVIATED.search(words):
        words = words[:-1]
    return words


def other_script(words: str, name: str) -> bool:
    """Tell whether one of two names is written in Chinese and the other is not."""
    return bool(_HAN.search(words)) != bool(_HAN.search(name)) and any(c.isalpha() for c in words)


def part_of_name(content: str) -> bool:
    """Tell whether a bracket belongs to the name: a place or a legal form, as in 甲木（上海）."""
    return bool(
        _FORM.fullmatch(content) or content in place_names() or re.fullmatch(r"[一-鿿]{1,6}(?:省|市|区|县|州)", content)
    )


def may_be_name(name: str) -> bool:
    """Tell whether words can be another name of a firm: not 公司, 竞争对手, a stock number."""
    return 2 <= len(name) <= 60 and not _NO_NAME.search(name)


def names_in_bracket(content: str, before: str) -> list[tuple[int, int]]:
    """Return the ranges of the other names that a bracket behind a name (``before``) holds."""
    found = []
    for part in re.finditer(r"(?:[^,;、]|,(?= ?(?:Ltd|Inc|LLC|Co)\b))+", content):
        marker = _MARKED.match(part.group())
        start = marker.end() if marker else 0
        name = bare(part.group()[start:])
        left = part.start() + part.group().index(name, start)
        quoted = part.group().strip()[:1] in tuple('“"')
        if (marker or quoted or _is_one(name, before)) and may_be_name(name) and not part_of_name(name):
            found.append((left, left + len(name)))
    return found


def _is_one(name: str, before: str) -> bool:
    """Tell whether unmarked words are another name: in the other script, with a legal form, a short name behind one."""
    if other_script(name, before):
        return bool(re.search(r"[A-Z]", name) or _HAN.search(name))
    return bool(
        re.search(rf".{{3}}{LEGAL}$", name)
        or (
            re.search(rf"{LEGAL}$", before)
            and re.fullmatch(r"[一-鿿]{2,5}", name)
            and not re.search(r"[的在不及]", name)
        )
    )


_BEHIND = re.compile(rf"^.{{2,}}?(?P<cut>[,; ]?{_MARKED.pattern}(?P<c>[^,;。”\"]{{2,40}})[”\"]?)$", re.IGNORECASE)
_PAIR = re.compile(
    rf"^[^A-Za-z]*?[一-鿿]{{2,}}{LEGAL}(?P<cut>(?P<c>[A-Z][\w .,&'-]{{2,80}}))$|"
    rf"^[A-Z][\w .,&'-]{{2,80}}?(?P<cut2> ?(?P<c2>[一-鿿][一-鿿()]+{LEGAL}))$|"
    r"^[^/|]{2,60}?(?P<cut3> ?[/|] ?(?P<c3>[^/|]{2,60}))$"
)
_SAYS_SO = re.compile(
    r"^[,; ]?(?:(?:以下|下)?简?称|又称|又名|亦称|曾用名|原名|英文名|品牌|formerly|also known|[df]/?[bk]/?a|a/k/a)",
    re.IGNORECASE,
)


def name_behind(words: str) -> tuple[tuple[int, int], int] | None:
    """Return another name that stands behind a name without a bracket, and where what comes before it ends."""
    behind = _BEHIND.match(words)
    if behind and _SAYS_SO.match(behind.group("cut")) and may_be_name(behind.group("c").strip(EDGES)):
        return behind.span("c"), behind.start("cut")
    pair = _PAIR.match(words)
    if not pair:
        return None
    at = next(one for one in ("", "2", "3") if pair.group(f"cut{one}"))
    before, name = words[: pair.start(f"cut{at}")], pair.group(f"c{at}")
    return (pair.span(f"c{at}"), pair.start(f"cut{at}")) if other_script(name, before) else None
