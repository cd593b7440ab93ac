"""Make examples/market/moves.csv and shares.csv: ``.venv/bin/python -m examples.make_moves [FOLDER]``.

The firms are invented, nobody is named. People leave a firm the more readily the less it is valued (``VALUE``), and go
the more readily to one that is valued. From ``POLICY`` on those of one group (``TREATED``) leave more often by half.
Dates are written in several hands; a few tell only a month. The shares are printed ones, of which some do not come out.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from math import exp
from pathlib import Path
from random import Random

from songbang.statistics.csv_lines import MARK, written

HERE = Path(__file__).parent
SEED, FIRST, MONTHS = 21, date(2021, 1, 1), 48
VALUE = {
    "甲辰科技": 0.9,
    "乙巳网络": 0.6,
    "丙午半导体": 0.4,
    "丁未云计算": 0.1,
    "戊申智能": 0.0,
    "己酉出行": -0.3,
    "庚戌游戏": -0.6,
    "辛亥支付": -1.0,
}
"""The firms with their values, as logs."""
FULL = {"甲辰科技": "甲辰科技有限公司", "丙午半导体": "丙午半导体有限公司", "己酉出行": "己酉出行股份有限公司"}
POLICY, TREATED, MORE = date(2023, 1, 1), "研发", 1.5
GROUPS = {"研发": 12.0, "产品": 8.0, "销售": 8.0}
"""The groups with how many of each move in a month, before the policy."""
HEADS = ["原公司", "新公司", "离职日期", "组别", "入职日期"]
SHARES = [
    ["项目", "分子", "分母", "占比", "来源"],
    ["曾在国内任职", "197", "201", "89%", "媒体转述的一项论文作者研究"],
    ["从未离开", "111", "201", "54%", "同上"],
    ["支持违约金", "267", "293", "91.26%", "一份 2018–2020 年一审统计"],
    ["维持原判", "36", "47", "76.60%", "上海一中院 2015–2018 白皮书"],
]


def moves(draw: Random) -> Iterator[list[str]]:
    """Yield the cells of each move as they are typed."""
    for month in range(MONTHS):
        for group, usual in GROUPS.items():
            begins = date(FIRST.year + month // 12, month % 12 + 1, 1)
            touched = group == TREATED and begins >= POLICY
            for _ in range(_count(draw, usual * (MORE if touched else 1.0))):
                yield _move(draw, begins, group)


def _move(draw: Random, begins: date, group: str) -> list[str]:
    origin = _firm(draw, {firm: exp(-value) for firm, value in VALUE.items()})
    destination = _firm(draw, {firm: exp(value) for firm, value in VALUE.items() if firm != origin})
    left = begins + timedelta(days=draw.randint(0, 27))
    joined = left - timedelta(days=int(draw.expovariate(1 / 900)) + 20)
    when = (
        f"{left:%Y-%m}"
        if draw.random() < 0.02
        else draw.choice([f"{left}", f"{left:%Y.%m.%d}", f"{left:%Y年%m月%d日}"])
    )
    names = [FULL.get(firm, firm) if draw.random() < 0.5 else firm for firm in (origin, destination)]
    return [*names, when, group, f"{joined}" if draw.random() < 0.9 else ""]


def _firm(draw: Random, weights: dict[str, float]) -> str:
    return draw.choices(list(weights), weights=list(weights.values()))[0]


def _count(draw: Random, mean: float) -> int:
    """Return how many came in a month, where they come one by one (Poisson)."""
    count, waited = 0, draw.expovariate(mean)
    while waited < 1:
        count, waited = count + 1, waited + draw.expovariate(mean)
    return count


def make_moves(folder: Path) -> Path:
    """Write both files and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("moves.csv", [HEADS, *moves(Random(SEED))]), ("shares.csv", SHARES)):  # noqa: S311 - the same each time
        (folder / name).write_bytes((MARK + written(lines)).encode())
    return folder


if __name__ == "__main__":
    print(make_moves(Path(sys.argv[1]) if sys.argv[1:] else HERE / "market"))
