"""Make examples/market/lists.csv and aliases.csv: ``.venv/bin/python -m examples.make_lists [FOLDER]``.

The firms are invented. They stand in a known order (``ORDER``, the highest first); a list mostly names firms that stand
a few steps above its own. Lists are written as people write them: full names and short ones, several in a cell, a
clause that closes a technology, a list that is known to be empty, two firms of one group.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from songbang.statistics.csv_lines import MARK, written

HERE = Path(__file__).parent
SEED, YEARS, NEAR = 16, (2024, 2026), 6
ORDER = (
    *(
        "甲辰科技",
        "乙巳网络",
        "丙午半导体",
        "丁未云计算",
        "戊申智能",
        "己酉出行",
        "庚戌游戏",
        "辛亥支付",
        "壬子传媒",
        "癸丑机器人",
    ),
    *(
        "寅山软件",
        "卯水数据",
        "辰川电子",
        "巳原芯片",
        "午野物流",
        "未林教育",
        "申泉医疗",
        "酉谷能源",
        "戌岭地图",
        "亥江搜索",
    ),
    *("子墨音频", "丑石安全", "寅竹电商", "卯松直播"),
)
LISTERS = tuple(firm for at, firm in enumerate(ORDER) if at % 3 != 1)
"""Firms whose lists are held; the others are only named."""
NEW, GONE = "酉谷能源", "巳原芯片"
"""Whom the lists of the first year do not name yet, and those of the last no longer."""
FULL = {
    "甲辰科技": "甲辰科技有限公司",
    "丙午半导体": "丙午半导体（上海）有限公司",
    "戊申智能": "戊申智能股份有限公司",
    "庚戌游戏": "庚戌游戏（简称“庚戌”）",
}
OF_GROUP = "甲辰云"
WIDE = "任何使用大模型技术的公司"
HEADS = ["公司", "名单上的公司", "年份", "技术范围"]
ALIASES = [
    ["written", "firm", "group", "why", "decided_by"],
    ["甲辰科技", "甲辰科技", "甲辰科技", "", "file"],
    [OF_GROUP, OF_GROUP, "甲辰科技", "是甲辰科技的子公司", "file"],
    ["丙午半导体（上海）有限公司", "丙午半导体", "", "名单上的全称", "file"],
]


def lists() -> Iterator[list[str]]:
    """Yield the rows of the table of lists, one a list."""
    draw = Random(SEED)  # noqa: S311 - an example, no secret
    for year in YEARS:
        for firm in LISTERS:
            if (firm, year) == ("申泉医疗", YEARS[0]):
                continue  # held in the last year alone
            named = "无" if firm == ORDER[0] else "、".join(_named(firm, year, draw))
            yield [firm, named, str(year), WIDE if firm in ORDER[3:10:3] else ""]


def _named(firm: str, year: int, draw: Random) -> Iterator[str]:
    at = ORDER.index(firm)
    for place, other in enumerate(ORDER):
        chance = 0.8 if at - NEAR <= place < at else 0.15 if place < at else 0.05
        left_out = other == (NEW if year == YEARS[0] else GONE)
        if other != firm and draw.random() < chance and not left_out:
            full = draw.random() < 0.3
            yield FULL.get(other, other) if full else OF_GROUP if other == ORDER[0] and draw.random() < 0.3 else other


def make_lists(folder: Path) -> Path:
    """Write both tables and return the lists."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("lists.csv", [HEADS, *lists()]), ("aliases.csv", ALIASES)):
        (folder / name).write_bytes((MARK + written(lines)).encode())
    return folder / "lists.csv"


if __name__ == "__main__":
    print(make_lists(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "market"))
