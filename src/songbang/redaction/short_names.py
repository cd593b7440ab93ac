"""Under which other words a firm or a person goes in the same papers."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.redaction.kind import Found, Kind
from songbang.redaction.surnames import DOUBLE

_HAN = "一-鿿"
_FORM = re.compile(
    r"(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|合伙企业(?:\((?:有限|普通)合伙\))?|(?:律师|会计师|税务师)事务所|研究院|研究所|俱乐部|工作室|商行|工厂).*$"
)
_GROUP = re.compile(r"(?:集团|控股|股份)+$")
_BRACKET = re.compile(rf"\([{_HAN}]{{2,10}}\)")
_PLACE = re.compile(
    rf"^(?:[{_HAN}]{{2,3}}省)?(?:[{_HAN}]{{2,4}}市)?(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|青岛|济南|厦门|宁波|无锡|合肥|郑州|福州|珠海|东莞|佛山|中国|浙江|江苏|广东|四川|山东|湖北|湖南|福建|安徽|河南|陕西|海南|香港|澳门|台湾)?(?:市|省)?"
)
_TRADE = re.compile(
    r"(?:信息|网络|数据|智能|软件|生物|医药|电子|通信|通讯|新能源|汽车|教育|文化|传媒|人力资源|供应链|物流|金融|投资|咨询|管理|实业|贸易|服务|技术|科技|控股|集团|机器人|半导体|材料|装备|制造|工程|设计|广告|游戏|互动|娱乐|健康|医疗|器械|食品|农业|环保|能源|电气|精密|工业|国际|发展|创新|云计算|云|系统|设备|股份)+$"
)
_ALIAS = re.compile(
    rf"^ ?\((?:(?:以下|下)?(?:合称|简称|统称|称)(?:为|作)?[: ]?[“\"「]?|[“\"「])(?P<a>[{_HAN}A-Za-z0-9]{{2,12}})[”\"」]?(?: ?或[^)]*)?\)"
)
_ROLE = re.compile(
    r"^(?:[甲乙丙丁]方|本?公司|贵公司|用人单位|雇主|集团|单位|本[所院校行店]|.*[方人]|.*(?:对手|企业|单位|公司|机构)|合伙企业|学校|医院|俱乐部|银行|研究院|the|Company|Employer)$",
    re.IGNORECASE,
)
_COMMON: Final = frozenset(
    "中国 国际 中央 人民 中华 东方 第一 全球 世界 大学 中心 科技 信息 技术 网络 数据 有限 股份 集团 公司 管理 投资 服务 光学 设计 制剂 材料 工程 生物 医药 教育 文化 食品 物流 航空 餐饮 汽车 电子 机械 化工 建筑 装饰 酒店 家政 保安 物业 招商 工商 建设 农业 交通".split()
)
_LATIN_TAIL = re.compile(
    r",? ?(?:\([^)]*\))?,? ?(?:(?:Pte|Pty|Co)\.?,? ?)?(?:Limited|Ltd|Inc|Corp|Corporation|LLC|LLP|plc|GmbH)\.?$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? ")


def other_words(text: str, found: Found) -> Iterator[str]:
    """Yield the words found themselves and those that mean the same person or firm."""
    words = text[found.start : found.end]
    if found.kind is Kind.FIRM:
        yield from _of_firm(words, text[found.end : found.end + 40])
    elif found.kind is Kind.NAME:
        yield from _of_person(words)


def _of_firm(words: str, behind: str) -> Iterator[str]:
    yield words
    alias = _ALIAS.match(behind)
    if alias and not _ROLE.match(alias["a"]):
        yield alias["a"]
    if words[0].isascii():
        core = _LATIN_TAIL.sub("", words)
        yield from (core,) if " " in core or len(core) > 4 else ()
        return
    plain = _plain(words)
    for short in (plain, _GROUP.sub("", plain), _TRADE.sub("", plain)):
        if len(short) >= 2 and short not in _COMMON and not short.isdigit():
            yield short
            yield f"{short}公司"


def core(words: str) -> str:
    """Return what is left of a firm's name without its place, its trade and its form; empty where that is nothing."""
    left = _TRADE.sub("", _plain(words))
    return "" if left in _COMMON else left


def _plain(words: str) -> str:
    return _PLACE.sub("", _BRACKET.sub("", _FORM.sub("", words)).replace(" ", ""))


def _of_person(words: str) -> Iterator[str]:
    plain = _TITLE.sub("", words)
    if not plain.isascii():
        bare = plain.replace(" ", "")
        if len(bare) >= 2 and not re.fullmatch(rf"{DOUBLE}", bare):
            yield bare
        return
    parts = [part.strip(",.") for part in plain.split()]
    yield plain
    if len(parts) > 1:
        yield " ".join(reversed(parts))
        yield "".join(parts)
        yield from (part for part in parts if len(part) >= 4)
