"""A table of made-up moves, read and counted as any other: what the page of flows is tried on."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from songbang.market.flows.flows import Asked, flows_of
from songbang.market.flows.moves import Moves
from songbang.market.flows.policy import Policy
from songbang.market.flows.read import read_moves
from songbang.market.flows.told import Flows
from songbang.statistics.audit_file import AuditedShares, audit_shares

EVIL = "<img src=x onerror=alert(1)>科技"
FORMULA = "=1+1科技"
FIRMS = ("甲辰科技", "乙巳智能", "丙午数据", "丁未软件", EVIL, FORMULA)
DAY = date(2023, 1, 1)
SHARES = (
    "项目,来源,分子,分母,占比\n有数据的人,某报,197,201,89%\n<b>从未离开</b>,某报,111,201,54%\n一半,某文,50,100,50%\n"
)


def rows() -> Iterator[str]:
    """Yield the lines of the file: four years of moves, engineers leaving more from 2023 on; one cannot be read."""
    chance = np.random.default_rng(5)
    yield "原公司,去向,日期,组别,入职日期"
    pull = np.array([6, 5, 4, 3, 2, 1])
    for year in range(2021, 2025):
        for _ in range(150):
            one, other = chance.choice(6, 2, replace=False, p=pull / pull.sum())
            group = "研发" if chance.random() < (0.4 if year < DAY.year else 0.6) else "产品"
            months = chance.integers(1, 13), chance.integers(1, 13)
            joined = f"{year - int(chance.integers(1, 5))}-{months[1]:02}"
            yield f"{FIRMS[one]},{FIRMS[other]},{year}-{months[0]:02},{group},{joined}"
    yield f"{FIRMS[0]},,不知道,研发,"


@cache
def moves() -> Moves:
    """Return the moves as they are read."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "moves.csv"
        path.write_text("\n".join(rows()), encoding="utf-8")
        found = read_moves(path)
    assert isinstance(found, Moves)
    return found


@cache
def flows() -> Flows:
    """Return what the moves tell, with a date that touches the engineers."""
    return flows_of(moves(), Asked(policy=Policy(DAY, ("研发",))))


def shares() -> AuditedShares:
    """Return three printed shares, two of them wrong."""
    return audit_shares(SHARES.encode(), "shares.csv")
