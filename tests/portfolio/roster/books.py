"""Rosters as programs write them, made for a test."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from songbang.basis.problem import Problem
from songbang.portfolio.roster.read import read_roster
from songbang.portfolio.roster.roster import Mapped, Roster

HEADS = ("工号", "姓名", "岗位", "离职日期", "前12个月平均工资", "竞业限制期限", "竞业补偿（元/月）")


def book(path: Path, *rows: Sequence[Any], merged: Sequence[str] = (), title: str = "花名册") -> Path:
    """A workbook of one sheet."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    made.save(path)
    return path


def table(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    """A table in text."""
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def read(path: Path, **how: Any) -> Roster:
    """The roster, which must be one."""
    found = read_roster(path, **how)
    assert not isinstance(found, Problem), found
    return found


def column(found: Roster, name: str) -> list[Any]:
    """The values of a column."""
    return found.frame[name].to_list()


def head(found: Roster, header: str) -> Mapped:
    """What became of a head."""
    return next(one for one in found.mapped if one.header == header)


def told(found: Roster) -> list[tuple[int, str, str]]:
    """Row, value and code of all that was not read."""
    return list(found.errors.select("row", "value", "code").iter_rows())
