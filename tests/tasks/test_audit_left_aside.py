"""What an audit says of what it left aside: columns, rows, settings, places and days it has no law for."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.portfolio.roster.books import table

from songbang.tasks.audit import AuditAsked, AuditResult, audit_roster
from songbang.tasks.audit_roster import RosterAsked, remember
from songbang.tasks.audit_told import audit_lines
from songbang.tasks.refusal import Refusal

DAY = date(2026, 11, 22)
LINES = (
    "工号,姓名,岗位,离职日期,工资,备注,血糖值,花名",
    *(f"A{at},林{at},工程师,2026-03-31,20000,-,1,x" for at in range(6)),
)


def audited(path: Path, day: date = DAY, place: str | None = None, **how: Any) -> AuditResult:
    return audit_roster(AuditAsked(RosterAsked(path, **how), day, place))


def said(found: AuditResult) -> str:
    return "\n".join(one.zh for one in audit_lines(found))


def test_columns_that_no_figure_comes_from_are_listed(tmp_path: Path) -> None:
    words = said(audited(table(tmp_path / "r.csv", *LINES)))

    assert "没有用到的列（不认识）：血糖值、花名" in words
    assert "没有用到的列（和竞业限制无关）：备注" in words
    assert "  工资：" in words


def test_what_was_settled_says_so_and_a_mapping_in_vain_is_not_kept(tmp_path: Path) -> None:
    path, kept, file = table(tmp_path / "r.csv", *LINES), tmp_path / "kept.toml", tmp_path / "columns.toml"
    file.write_text('"工资" = "wage_monthly"\n"花名" = "paid"\n"备注" = ""\n', encoding="utf-8")
    first = audited(path, columns=file, memory=kept)

    assert "工资 → 月工资（列对照文件里写的）" in said(first)
    assert "没有用到的列（你定的不用）：备注" in said(first)
    assert remember(RosterAsked(path, columns=file, memory=kept), first.roster) is None
    again = audited(path, memory=kept)
    assert "工资 → 月工资（以前定过，记住的）" in said(again)
    assert "paid" not in again.roster.frame.columns


def test_settings_for_heads_that_are_not_there_are_told(tmp_path: Path) -> None:
    file = tmp_path / "columns.toml"
    file.write_text('"没有这一列" = "paid"\n', encoding="utf-8")
    found = audited(table(tmp_path / "r.csv", *LINES), columns=file)

    assert [one.code for one in found.roster.problems] == ["columns_unused"]
    assert "没有这一列" in found.roster.problems[0].says.zh


def test_rows_as_a_whole_are_called_rows(tmp_path: Path) -> None:
    words = said(audited(table(tmp_path / "r.csv", *LINES, LINES[1])))

    assert "2 处 整行：这个工号出现了不止一次" in words


def test_a_place_that_is_not_known_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "r.csv", *LINES)
    with pytest.raises(Refusal) as refused:
        audited(path, place="cn-xx")

    assert "cn-xx" in refused.value.says.zh
    assert audited(path, place="cn-sh").place == "cn-sh"


def test_a_day_before_any_law_is_told(tmp_path: Path) -> None:
    path = table(tmp_path / "r.csv", *LINES)

    assert "没有可以对照的条文" in said(audited(path, date(1990, 1, 1)))
    assert "没有可以对照的条文" not in said(audited(path))
