"""What is the same in two writings of a firm's name: script, width, signs, legal form, places, common words."""

import re
from functools import lru_cache

from songbang.papers.folded import fold
from songbang.terms.other_names import part_of_name
from songbang.terms.place_names import place_names
from songbang.terms.same_firm import firm_key

_BRACKET = re.compile(r"\(([^()]{1,20})\)")
_SIGNS = re.compile(r"[\s\W_]+")
_TRADES = (
    *("信息技术", "信息科技", "网络科技", "网络技术", "智能科技", "电子商务", "人工智能", "机器人", "互联网"),
    *("科技", "网络", "信息", "技术", "软件", "智能", "数据", "数码", "电子", "控股", "投资", "集团", "服务"),
    *("通讯", "通信", "传媒", "文化", "实业", "发展", "企业管理", "咨询", "系统", "在线", "云计算"),
    *("technology", "technologies", "software", "network", "networks", "information", "digital", "holdings", "group"),
)
_TRADE = re.compile(rf"(?:{'|'.join(_TRADES)})+$")
_SHORTEST = 2  # characters that make a name of their own


@lru_cache(maxsize=65536)
def looks(name: str) -> str:
    """Return a name with script, width, case and signs even: what two exact writings of it share."""
    return _SIGNS.sub("", fold(name).text.casefold())


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """Return a name without its legal form as well: 甲木科技有限公司 and 甲木科技股份有限公司 share one."""
    return firm_key(name)


@lru_cache(maxsize=65536)
def placeless(name: str) -> str:
    """Return the key without a place in brackets or at the head: 甲木（上海）科技, 上海甲木科技 give 甲木科技."""
    plain = _BRACKET.sub(lambda hit: "" if part_of_name(hit.group(1)) else hit.group(), fold(name).text)
    plain = re.sub(r"^[一-鿿]{2,4}?(?:省|市)(?=[一-鿿]{4})", "", plain)
    found = next((one for one in place_names() if plain.startswith(one) and len(plain) - len(one) > _SHORTEST), "")
    bare = firm_key(plain.removeprefix(found))
    return bare if len(bare) >= _SHORTEST else firm_key(name)


@lru_cache(maxsize=65536)
def brand(name: str) -> str:
    """Return what is left without legal form, place and the common words of a trade: 甲木 of 甲木网络科技有限公司."""
    bare = placeless(name)
    core = _TRADE.sub("", bare)
    return core if len(core) >= _SHORTEST else bare


@lru_cache(maxsize=65536)
def is_short(name: str) -> bool:
    """Tell whether a name is a brand alone: nothing falls away from it but signs."""
    return looks(name) == brand(name)


def near(one: str, other: str) -> bool:
    """Tell whether two keys differ by one character: put in, left out or another; two for two changed places."""
    if one == other or min(len(one), len(other)) <= _SHORTEST or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        differs = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differs) == 1:
            return True
        first, last = differs[0], differs[-1]
        return len(differs) == last - first + 1 == 2 and one[first] == other[last] and one[last] == other[first]
    shorter, longer = sorted((one, other), key=len)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
