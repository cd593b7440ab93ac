"""A made-up table of firms: brands of the heavenly stems and earthly branches, and traps that look like them."""

from collections.abc import Iterator
from itertools import product

from songbang.matter.matter import Firm

STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
TRADES = ("科技有限公司", "网络有限公司", "信息技术有限公司", "智能制造股份有限公司", "食品有限公司", "物流有限公司")
OTHER_TRADES = ("水果连锁有限公司", "餐饮管理有限公司", "建筑工程有限公司", "化妆品有限公司", "园林有限公司", "眼镜店")
LISTED = (
    Firm("甲子科技有限公司", ("甲子手机", "JIAZI"), ("甲子智造",)),
    Firm("乙丑网络有限公司", ("乙丑",)),
    Firm("丙寅（上海）智能科技股份有限公司"),
    Firm("丁卯信息技术有限公司"),
    Firm("戊辰水果连锁有限公司"),
)
"""The list of a maker of phones, with a seller of fruit on it."""
TABLE = (
    Firm("庚午控股集团有限公司", affiliates=("丁卯信息技术有限公司", "庚午云计算有限公司")),
    Firm("新丑网络有限公司", former=("乙丑网络有限公司",)),
    Firm("辛未网络有限公司", parents=("甲子科技有限公司",)),
)
BRANDS = ("甲子", "乙丑", "丙寅", "丁卯", "戊辰", "庚午", "新丑", "辛未")


def strangers() -> Iterator[str]:
    """Yield firms that have nothing to do with the list; no brand of theirs is one of it."""
    for stem, branch in product(STEMS, BRANCHES):
        brand = f"{stem}{branch}"
        if brand not in BRANDS:
            yield f"{brand}{TRADES[(STEMS.index(stem) + BRANCHES.index(branch)) % len(TRADES)]}"
            yield f"{brand}{BRANCHES[STEMS.index(stem)]}{TRADES[BRANCHES.index(branch) % len(TRADES)]}"


def lookalikes() -> Iterator[str]:
    """Yield firms of other trades whose names hold a brand of the list."""
    for brand in BRANDS[:5]:
        for trade in OTHER_TRADES:
            if f"{brand}{trade}" != "戊辰水果连锁有限公司":
                yield f"{brand}{trade}"
            yield f"{brand}园{trade}"
            yield f"新{brand}{trade}"
