"""Lists of made-up firms and a ranking of them: what the pages of ranks are tried on."""

from dataclasses import replace

import polars as pl

from songbang.basis.words import Words
from songbang.market.lists.entries import Entries, Entry, Fault, Kind
from songbang.market.lists.lists import Lists, lists_of
from songbang.market.ranking.ranking import Method, Null, Ranking, Sample

EVIL = "</script><script>alert(1)</script>"
FIRMS = ("甲辰科技", "乙巳智能", "丙午数据", "丁未软件", "戊申网络", EVIL)
UNHELD = "己酉云"
NAMED = {
    2024: {"乙巳智能": ("甲辰科技",), "丙午数据": ("甲辰科技", "乙巳智能"), "丁未软件": ("甲辰科技",)},
    2025: {
        "甲辰科技": (UNHELD,),
        "乙巳智能": ("甲辰科技", "丙午数据"),
        "丙午数据": ("甲辰科技", "乙巳智能"),
        "丁未软件": ("乙巳智能", "丙午数据"),
        "戊申网络": ("甲辰科技", "丁未软件", UNHELD),
        EVIL: ("甲辰科技", "=1+1"),
    },
}
FORMULA = "=1+1"


def lists() -> Lists:
    """Return six lists of 2025, three of them with one of 2024, a clause that closes a technology, and one fault."""
    entries = [
        Entry("lists.csv", row, firm, Kind.NAMED, name, year)
        for year, of_year in NAMED.items()
        for row, (firm, names) in enumerate(of_year.items(), start=2)
        for name in names
    ]
    wide = Entry("lists.csv", 20, "丁未软件", Kind.BREADTH, "任何使用 <b>Transformer</b> 架构的公司", 2025)
    fault = Fault("lists.csv", 21, "@见附件", "no_name")
    return lists_of([Entries((*entries, wide), (fault,), ())])


def ranking(*, rankable: bool = True) -> Ranking:
    """Return a ranking of the six in their order; the interval of the fifth is not known."""
    n = len(FIRMS)
    ranks = list(range(1, n + 1))
    reverse = list(reversed(ranks))
    graph = lists().graph()
    firms = pl.DataFrame(
        {
            "firm": FIRMS,
            "rank": ranks,
            "score": [float(one) for one in reverse],
            "low": [1, 1, 2, 3, None, 4],
            "high": [2, 3, 4, 5, None, 6],
            "draws": [200, 200, 200, 200, 80, 200],
            "left_out_low": [1, 1, 3, 4, 4, 5],
            "left_out_high": [1, 3, 3, 4, 6, 6],
            "moved_most_by": [None, "丙午数据", None, None, "甲辰科技", "甲辰科技"],
            "apart_without": [0] * n,
            **{method.value: ranks for method in Method},
            "names": [len(NAMED[2025][firm]) for firm in FIRMS],
            "named_by": [sum(firm in names for names in NAMED[2025].values()) for firm in FIRMS],
            "named_weight": [1.0] * n,
        }
    ).with_columns(pagerank=pl.Series(reverse))
    unheld = [firm for firm, held in zip(graph.firms, graph.held, strict=True) if not held]
    others = pl.DataFrame({"firm": unheld, "why": "no_list", "part": None, "named_by": [1, 2], "named_weight": 1.0})
    methods = pl.DataFrame({"method": list(Method), "violations": [0.1, 0.1, 0.08, None], "tied": [0.0] * 4})
    pairs = [(one, other) for at, one in enumerate(Method) for other in list(Method)[at + 1 :]]
    agreement = pl.DataFrame(
        [(one, other, None if Method.PAGERANK in {one, other} else 0.9) for one, other in pairs],
        schema={"method": pl.String, "other": pl.String, "spearman": pl.Float64},
        orient="row",
    )
    null = Null(0.22, tuple(0.29 + at / 1000 for at in range(20)), 1 / 21, 0.9)
    because = Words("比每次重排都更有次序。", "More ordered than every shuffle.")
    return Ranking(
        rankable,
        because,
        firms,
        others,
        methods,
        agreement,
        null if rankable else replace(null, energy=0.3, p=0.5),
        lists=n,
        edges=12,
        weight=6.0,
        reciprocity=0.25,
        drawn=Sample.LISTS,
        draws=200,
        level=0.9,
        seed=7,
    )
