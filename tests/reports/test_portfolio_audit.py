"""The page and the workbook of an audit: what they tell, and what they never tell."""

import csv
import io
import re
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import polars as pl
import pytest

from songbang.basis.words import Words
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.by_role import by_role
from songbang.portfolio.audit.result_columns import result_columns
from songbang.reports.portfolio.audit_page import audit_html
from songbang.reports.portfolio.audit_report import AuditReport, Rows
from songbang.reports.portfolio.audit_rows import rows_csv, told_rows
from songbang.reports.portfolio.audit_workbook import audit_workbook, holds_rows

DAY = date(2026, 11, 22)
EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "<b>林某</b>", "\tx", "https://example.com", "007"]
DECLINED = ((Words("不做甲。", "Not A."), Words("可以做乙。", "B can be done.")),)


def report(count: int = 30, *, rows: bool = True) -> AuditReport:
    one: dict[str, Any] = {"role": "other", "access_to_secrets": False, "place": "上海", "nc_months": 24}
    one |= {
        "left": date(2026, 3, 31),
        "avg12": 1_000_000,
        "comp_amount": 200_000,
        "paid": 0,
        "damages_amount": 5_000_000,
    }
    law, names = load(), [EVIL[at % len(EVIL)] for at in range(count)]
    found = audit(pl.DataFrame([one] * count), law, DAY)
    where = pl.DataFrame({"row": [at + 2 for at in range(count)], "sheet": ["名册"] * count})
    original = where.with_columns(姓名=pl.Series(names), 现在的状态=pl.Series(["自己写的"] * count))
    own = Rows(where.slice(1), original, "核对并补付欠付的补偿", DAY) if rows else None
    if own is not None:  # the first row of the roster was no person
        found = audit(pl.DataFrame([one] * (count - 1)), law, DAY)
    return AuditReport("名册.xlsx", found, by_role(found), law, own, (Words("提醒。", "A reminder."),), DECLINED)


def sheets(made: bytes) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(made))
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}


def test_without_a_purpose_there_is_no_row_of_a_person() -> None:
    found = sheets(audit_workbook(report(rows=False)))

    assert list(found) == ["说明", "按岗位", "依据", "栏目"]
    assert any("写明用途" in row[0] for row in found["说明"])
    assert "林某" not in str(found)


def test_the_rows_are_those_of_the_roster_with_the_results_beside_them() -> None:
    found = sheets(audit_workbook(report()))["逐人"]
    head, first, second = found[:3]

    assert len(found) == 31
    assert head[:5] == ("行号", "工作表", "姓名", "现在的状态", "现在的状态*")
    assert first[4:] == (None,) * len(result_columns())
    assert second[head.index("公司一共欠")] == pytest.approx(15466.67)
    assert second[head.index("最后一天")].date() == date(2028, 3, 31)


def test_text_is_text_and_never_a_formula_or_a_link() -> None:
    book = openpyxl.load_workbook(io.BytesIO(audit_workbook(report())))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)
    written = [cell for cell in cells if cell.value in {"=1+1", "+1", "-1", "@SUM(A1)"}]
    assert written
    assert all(cell.quotePrefix for cell in written)


def test_the_table_in_text_cannot_be_taken_for_formulas() -> None:
    found = report()
    assert found.rows is not None
    cells = [
        cell for row in csv.reader(io.StringIO(rows_csv(found, found.rows, "zh").decode("utf-8-sig"))) for cell in row
    ]

    assert "'=1+1" in cells
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)


def test_the_same_audit_gives_the_same_bytes() -> None:
    assert audit_workbook(report(), "en") == audit_workbook(report(), "en")


def test_every_column_is_explained_and_every_force_told() -> None:
    found = sheets(audit_workbook(report(), "en"))

    assert {row[0] for row in found["Columns"][1:]} == {one.label.en for one in result_columns().values()}
    guidance = [row for row in found["Basis"] if row[0] == "cn.compensation.guided_share"]
    assert "not law" in guidance[0][2]


def test_too_many_rows_are_told_and_left_to_a_table_in_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("songbang.reports.portfolio.audit_workbook.MOST_ROWS", 10)
    found = sheets(audit_workbook(report()))

    assert not holds_rows(report())
    assert "逐人" not in found
    assert any("rows.csv" in row[0] for row in found["说明"])


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_the_page_tells_both_sides_and_no_person(lang: str) -> None:
    page = audit_html(report(), lang)

    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?!#|https://)', page)
    assert "林某" not in page
    assert {"zh": "公司欠付", "zh-Hant": "公司欠付", "en": "owed by the employer"}[lang] in page
    assert {"zh": "指引不是法律", "zh-Hant": "指引不是法律", "en": "guidance is not law"}[lang] in page
    assert {"zh": "不做甲。", "zh-Hant": "不做甲。", "en": "Not A."}[lang] in page


def test_of_fewer_than_five_people_no_figure_is_told() -> None:
    page = audit_html(report(4, rows=False))

    assert "不到 5 人" in page
    assert "<table" not in page


def test_shares_are_numbers_and_ids_are_words() -> None:
    found = report()
    assert found.rows is not None
    row = told_rows(found, found.rows, "en").row(1, named=True)

    assert row["Share of the average wage"] == 0.2
    assert row["Why it holds or not"] == "cn.persons.classes cn.scope.no_secret"
    assert row["Last day bound"] == date(2028, 3, 31)


def test_a_workbook_says_which_sums_are_the_least_and_of_how_many_people() -> None:
    made = report(30, rows=False)
    unpaid = made.audit.told.drop("paid").select("role", "access_to_secrets", "place", "nc_months", "left", "avg12")
    found = audit(unpaid.with_columns(comp_amount=pl.lit(200_000)), load(), DAY)
    book = openpyxl.load_workbook(io.BytesIO(audit_workbook(replace(made, audit=found, roles=by_role(found)))))
    heads, row = (list(one) for one in book["按岗位"].iter_rows(values_only=True))

    assert row[heads.index("公司欠付")] == "还不知道"
    assert "公司欠付：30 人" in str(row[-1])
