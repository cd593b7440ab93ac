"""A roster audited: roles first, rows only with a purpose, purposes that are declined, nothing lost on the way."""

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from tests.portfolio.roster.books import book

from songbang.tasks.audit import AuditAsked, AuditResult, audit_roster
from songbang.tasks.audit_files import audit_files
from songbang.tasks.audit_json import audit_json
from songbang.tasks.audit_purpose import purpose_of
from songbang.tasks.audit_roster import RosterAsked, remember
from songbang.tasks.refusal import Refusal

DAY = date(2026, 11, 22)
HEADS = (
    "工号",
    "姓名",
    "人员类别",
    "是否接触商业秘密",
    "工作地点",
    "离职日期",
    "前12个月平均工资",
    "竞业限制期限",
    "竞业补偿（元/月）",
    "身份证号",
    "工资",
)


def roster(folder: Path, *more: Sequence[Any], people: int = 8) -> Path:
    """A roster of senior staff in one place, and more rows."""
    own = [
        (
            f"A{at}",
            f"林{at}",
            "高级技术人员",
            "是",
            "上海",
            "2026-03-31",
            20_000,
            24,
            6000,
            "110105199001011234",
            20_000,
        )
        for at in range(people)
    ]
    return book(folder / "名册.xlsx", HEADS, *own, *more)


def audited(path: Path, purpose: str | None = None, **how: Any) -> AuditResult:
    return audit_roster(AuditAsked(RosterAsked(path, **how), DAY, None, purpose))


def test_roles_come_without_a_row_of_any_person(tmp_path: Path) -> None:
    found = audited(roster(tmp_path))
    told = audit_json(found, "zh")

    assert told["rows"] is None
    assert told["purpose"] is None
    assert [(one["group"]["role"], one["people"]) for one in told["roles"]] == [("senior_technical", 8)]  # type: ignore[index, union-attr, call-overload]
    shown = json.dumps(told, ensure_ascii=False)
    assert "林0" not in shown
    assert "110105" not in shown


def test_rows_come_with_a_purpose_that_stays_with_them(tmp_path: Path) -> None:
    told = audit_json(audited(roster(tmp_path), "核对并补付欠付的补偿"), "zh")
    rows: Any = told["rows"]
    purpose: Any = told["purpose"]

    assert [one["row"] for one in rows] == list(range(2, 10))
    assert rows[0]["state"] == "bound"
    assert rows[0]["due_month"] == "6000.00"
    assert purpose["words"] == "核对并补付欠付的补偿"
    assert purpose["on"] == "2026-11-22"
    assert purpose["retention"]
    assert len(purpose["reminders"]) == 3
    assert {one["provision"] for one in told["because"]} >= set(rows[0]["covered_why"])  # type: ignore[union-attr, index, call-overload]


def test_files_hold_rows_only_with_a_purpose(tmp_path: Path) -> None:
    path = roster(tmp_path, ("A9", "王九", "高级管理人员", "部分", "火星", "2026年3月", "=1", 24, 6000, "", 1))
    closed, opened = (audit_files(audited(path, purpose), "zh") for purpose in (None, "核对并补付欠付的补偿"))

    assert set(closed) == set(opened) == {"audit.html", "audit.xlsx", "errors.csv", "audit.json", "columns.toml"}
    assert all(b"110105" not in data for data in opened.values())
    sheets = [openpyxl.load_workbook(io.BytesIO(one["audit.xlsx"])) for one in (closed, opened)]
    words = [{str(cell.value) for sheet in one for row in sheet for cell in row} for one in sheets]
    assert "王九" not in words[0]
    assert {"王九", "核对并补付欠付的补偿"} - words[1] == {"核对并补付欠付的补偿"}
    assert any("核对并补付欠付的补偿" in one for one in words[1])
    rows = [list(csv.reader(io.StringIO(one["errors.csv"].decode("utf-8-sig")))) for one in (closed, opened)]
    assert [row[4] for row in rows[0][1:]] == ["no_yes", "no_place", "day_missing", "formula_unworked"]
    assert {row[3] for row in rows[0][1:]} == {""}
    assert [row[3] for row in rows[1][1:4]] == ["部分", "火星", "2026年3月"]
    assert '# "工资" = ""' in closed["columns.toml"].decode()


def test_a_day_that_was_not_read_is_unknown_and_nobody_is_taken_to_be_employed(tmp_path: Path) -> None:
    path = roster(
        tmp_path, ("A9", "王九", "高级管理人员", "是", "上海", "2026年3月", 20_000, 24, 6000, "", 1), people=5
    )
    rows: Any = audit_json(audited(path, "核对并补付欠付的补偿"), "zh")["rows"]

    assert rows[-1]["state"] == "unknown"
    assert rows[-1]["due_so_far"] is None


def test_formulas_in_cells_are_text_in_every_file(tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://x","y")'
    path = tmp_path / "r.csv"
    lines = ["工号,姓名,岗位,离职日期", *(f"A{at},林{at},工程师,2026-03-31" for at in range(6))]
    path.write_text("\n".join([*lines, '+A9,"=HYPERLINK(""http://x"",""y"")",@post,-x']), encoding="utf-8")
    files = audit_files(audited(path, "核对并补付欠付的补偿"), "en")
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(files["audit.xlsx"])) for row in sheet for cell in row]
    found = [cell for cell in cells if cell.value == evil]

    assert [cell.data_type for cell in found] == ["s"]
    errors = list(csv.reader(io.StringIO(files["errors.csv"].decode("utf-8-sig"))))
    assert [row[3] for row in errors[1:]] == ["'-x"]


def test_fewer_than_five_people_are_no_group(tmp_path: Path) -> None:
    told = audit_json(audited(roster(tmp_path, people=4)), "zh")

    assert (told["k"], told["roles"]) == (5, [])


@pytest.mark.parametrize(
    "purpose",
    [
        *(
            "拖延支付补偿",
            "把补偿推迟发放到明年",
            "批量起诉离职员工",
            "生成索赔名单",
            "竞业启动KPI考核",
            "跟踪离职员工的去向",
        ),
        *("算算拖多久再付最划算", "对员工排名，看谁违约金最高", "找出谁去了竞争对手", "rank employees by damages"),
        *(
            "delay payment of compensation",
            "mass claims against leavers",
            "ranking of teams by restraints started",
            "",
            " a ",
        ),
    ],
)
def test_some_purposes_are_declined_with_a_reason_and_another_way(tmp_path: Path, purpose: str) -> None:
    with pytest.raises(Refusal) as declined:
        audited(roster(tmp_path), purpose)
    assert declined.value.says.zh
    assert declined.value.do.en


@pytest.mark.parametrize(
    "purpose",
    [
        *(
            "核对拖欠的补偿",
            "避免拖延支付补偿",
            "清理不该签的协议",
            "年底前决定放弃谁的竞业限制",
            "绩效奖金补发后重算平均工资",
        ),
        *("核对有没有晚付、漏付的补偿", "不拖延支付", "避免批量诉讼的风险评估"),
        *("check what we owe", "decide whom to release before the year ends", "avoid delay in paying compensation"),
    ],
)
def test_lawful_purposes_that_use_the_same_words_are_not(purpose: str) -> None:
    found = purpose_of(purpose, DAY)

    assert found is not None
    assert found.words == purpose


def test_what_was_settled_is_kept_by_its_heads_alone(tmp_path: Path) -> None:
    path, kept, file = roster(tmp_path), tmp_path / "config" / "kept.toml", tmp_path / "columns.toml"
    file.write_text('[columns]\n"工资" = "wage_monthly"\n', encoding="utf-8")
    first = RosterAsked(path, columns=file, memory=kept)
    assert remember(first, audit_roster(AuditAsked(first, DAY)).roster) is None

    again = audited(path, memory=kept)
    assert "wage_monthly" in again.roster.frame.columns
    assert "林" not in kept.read_text(encoding="utf-8")
    assert remember(RosterAsked(path, columns=file), again.roster) is None


def test_a_roster_and_a_file_of_columns_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        audited(tmp_path / "absent.xlsx")
    bad = tmp_path / "bad.toml"
    bad.write_text('[columns]\n"工资" = "nothing"\n', encoding="utf-8")
    with pytest.raises(Refusal):
        audited(roster(tmp_path), columns=bad)
    found = audited(roster(tmp_path), memory=bad)  # what was kept earlier is told and forgotten
    assert [one.code for one in found.roster.problems] == ["columns_unread"]


def test_agreements_beside_the_roster_fill_it(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    lines = (
        "竞业限制协议",
        "甲方：甲辰科技有限公司",
        "乙方：林0",
        "第一条 乙方离职后6个月内，不得到与甲方有竞争关系的单位任职。",
    )
    text = "\n".join([*lines, "第二条 甲方每月支付竞业限制补偿7000元。"])
    (papers / "A0.txt").write_text(text, encoding="utf-8")
    found = audited(roster(tmp_path), "核对并补付欠付的补偿", papers=papers)
    rows: Any = audit_json(found, "zh")["rows"]

    assert (rows[0]["due_month"], rows[0]["term_months"]) == ("7000.00", 6)
    assert (rows[1]["due_month"], rows[1]["term_months"]) == ("6000.00", 24)
    assert "paper_differs" in found.roster.notices["code"].to_list()
