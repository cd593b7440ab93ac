"""Workbooks as HR departments keep them, with everything that goes wrong in them."""

from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest
import xlsxwriter
import xlwt
from tests.portfolio.roster.books import HEADS, book, column, head, read, table, told

from songbang.basis.problem import Problem
from songbang.portfolio.roster.read import read_roster
from songbang.portfolio.roster.roster import Sureness

PERSON = ("A1", "林某", "工程师", date(2024, 3, 1), 12000, 24, 4000)


def test_a_plain_roster_becomes_typed_columns(tmp_path: Path) -> None:
    found = read(book(tmp_path / "r.xlsx", HEADS, PERSON, ("A2", "王某", "经理", None, "1.5万", "2年", "5,000元")))

    assert column(found, "row") == [2, 3]
    assert column(found, "left") == [date(2024, 3, 1), None]
    assert column(found, "avg12") == [1_200_000, 1_500_000]
    assert column(found, "nc_months") == [24, 24]
    assert column(found, "comp_amount") == [400_000, 500_000]
    assert column(found, "comp_per") == ["month", "month"]
    assert found.frame.schema["left"] == pl.Date
    assert found.errors.is_empty()
    assert found.original.columns == ["row", "sheet", *HEADS]


def test_titles_above_and_a_head_of_two_rows(tmp_path: Path) -> None:
    rows = (
        ("甲辰科技花名册",),
        (),
        ("工号", "姓名", "约定补偿", None, "离职日期"),
        (None, None, "金额", "比例", None),
        ("A1", "林某", 5000, None, "2024.3.1"),
        ("A2", "王某", None, "30%", None),
    )
    merged = ("A1:E1", "C3:D3", "A3:A4", "B3:B4", "E3:E4")
    for area in (merged, ()):  # those who know no merged cells leave blanks
        found = read(book(tmp_path / "r.xlsx", *rows, merged=area))

        assert column(found, "row") == [5, 6]
        assert column(found, "comp_amount") == [500_000, None]
        assert column(found, "comp_share") == [None, "0.3"]
        assert column(found, "left") == [date(2024, 3, 1), None]
        assert head(found, "约定补偿 › 比例").column == "comp_share"


def test_a_merged_cell_counts_for_every_row_it_covers(tmp_path: Path) -> None:
    rows = (("部门", "工号", "姓名"), ("研发部", "A1", "林某"), (None, "A2", "王某"), ("市场部", "A3", "李某"))
    found = read(book(tmp_path / "r.xlsx", *rows, merged=["A2:A3"]))

    assert column(found, "department") == ["研发部", "研发部", "市场部"]
    assert list(found.notices.select("row", "code").iter_rows()) == [(3, "filled_from_merged")]
    assert found.original["部门"].to_list() == ["研发部", None, "市场部"]


def test_identity_numbers_and_health_are_neither_read_nor_written(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    made = xlsxwriter.Workbook(path)
    sheet = made.add_worksheet()
    sheet.write_row(0, 0, ["姓名", "身份证号", "岗位", "备用", "病假天数", "手机"])
    sheet.write_row(1, 0, ["林某", 110105199001011234, "工程师", "110105199001011234", 3, "13800000000"])
    sheet.write_row(2, 0, ["王某", 110105199001021234, "经理", "110105199001021234", 0, "13900000000"])
    made.close()
    found = read(path)

    assert found.original.columns == ["row", "sheet", "姓名", "岗位"]
    assert {one.header for one in found.mapped if one.how is Sureness.PRIVATE} == {
        "身份证号",
        "备用",
        "病假天数",
        "手机",
    }
    assert all(one.because.zh and one.because.en for one in found.mapped)
    assert [one.code for one in found.problems] == ["roster_digits_lost"]
    assert "2 个" in found.problems[0].says.zh
    assert "11010519" not in repr(found)


def test_a_table_in_text_with_numbers_cut_short(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", "姓名,岗位,证件号码,工号", "林某,工程师,1.10105E+17,1.2E+16"))

    assert [one.code for one in found.problems] == ["roster_digits_lost"]
    assert told(found) == [(2, "1.2E+16", "digits_lost")]
    assert column(found, "number") == [None]


def test_a_date_shown_without_its_day_is_no_day(tmp_path: Path) -> None:
    path = book(
        tmp_path / "r.xlsx",
        ("姓名", "岗位", "离职日期"),
        ("林某", "工程师", date(2024, 3, 1)),
        ("王某", "经理", date(2024, 3, 1)),
    )
    made = openpyxl.load_workbook(path)
    made.worksheets[0]["C2"].number_format = 'yyyy"年"m"月"'
    made.save(path)
    found = read(path)

    assert column(found, "left") == [None, date(2024, 3, 1)]
    assert column(found, "unread") == [["left"], []]
    assert told(found) == [(2, "2024-03", "day_missing")]
    assert found.original["离职日期"].to_list() == ["2024-03", "2024-03-01"]


def test_formulas_give_the_value_they_had_and_those_without_one_are_told(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    made = xlsxwriter.Workbook(path)
    sheet = made.add_worksheet()
    sheet.write_row(0, 0, ["姓名", "岗位", "月工资"])
    sheet.write_row(1, 0, ["林某", "工程师"])
    sheet.write_formula(1, 2, "=1000*12", None, 12000)
    sheet.write_row(2, 0, ["王某", "经理"])
    sheet.write_formula(2, 2, "=1/0", None, "#DIV/0!")
    made.close()
    found = read(path)

    assert column(found, "wage_monthly") == [1_200_000, None]
    assert told(found) == [(3, "#DIV/0!", "formula_error")]
    bare = read(book(path, ("姓名", "岗位", "月工资"), ("林某", "工程师", "=1000*12")))
    assert [(row, code) for row, _, code in told(bare)] == [(2, "formula_unworked")]


def test_totals_remarks_and_repeated_heads_are_no_people_and_are_told(tmp_path: Path) -> None:
    rows = (
        HEADS,
        PERSON,
        HEADS,
        ("A2", "王某", "经理", None, 15000, 24, 5000),
        ("合计", None, None, None, 27000, None, 9000),
        ("备注：本表由人力资源部填写，仅供内部使用。",),
    )
    found = read(book(tmp_path / "r.xlsx", *rows))

    assert column(found, "name") == ["林某", "王某"]
    left_out = found.errors.filter("left_out")
    assert list(left_out.select("row", "code").iter_rows()) == [
        (3, "repeated_head"),
        (5, "totals_row"),
        (6, "remark_row"),
    ]
    assert found.original["row"].to_list() == [2, 3, 4, 5, 6]


def test_hidden_sheets_are_told_and_read_only_where_asked(tmp_path: Path) -> None:
    path = book(tmp_path / "r.xlsx", HEADS, PERSON)
    made = openpyxl.load_workbook(path)
    more = made.create_sheet("旧名单")
    more.append(list(HEADS))
    more.append(["A9", "赵某", "工程师", None, 1, 1, 1])
    more.sheet_state = "hidden"
    made.save(path)

    found = read(path)
    assert column(found, "name") == ["林某"]
    assert [one.code for one in found.problems] == ["roster_hidden_sheet"]
    assert "旧名单" in found.problems[0].says.zh
    assert column(read(path, hidden=True), "sheet") == ["花名册", "旧名单"]


def test_the_same_person_twice_is_told_and_kept(tmp_path: Path) -> None:
    found = read(book(tmp_path / "r.xlsx", HEADS, PERSON, PERSON, ("A2", "王某", "经理", None, 1, 1, 1)))

    assert found.frame.height == 3
    assert list(found.notices.select("row", "code").iter_rows()) == [(2, "same_number"), (3, "same_number")]
    nameless = read(
        book(
            tmp_path / "n.xlsx",
            ("姓名", "岗位", "部门"),
            ("林某", "工程师", "a"),
            ("林某", "工程师", "b"),
            (None, "工程师", "c"),
        )
    )
    assert nameless.notices["code"].to_list() == ["same_person", "same_person", "no_person"]


def test_an_old_workbook_with_merged_cells(tmp_path: Path) -> None:
    made = xlwt.Workbook()
    sheet = made.add_sheet("名单")
    for at, words in enumerate(("部门", "姓名", "岗位", "月工资")):
        sheet.write(0, at, words)
    sheet.write_merge(1, 2, 0, 0, "研发部")
    for row, name in ((1, "林某"), (2, "王某")):
        sheet.write(row, 1, name)
        sheet.write(row, 3, 12000)
    made.save(str(tmp_path / "r.xls"))
    found = read(tmp_path / "r.xls")

    assert column(found, "department") == ["研发部", "研发部"]
    assert column(found, "wage_monthly") == [1_200_000, 1_200_000]


def test_a_sheet_that_begins_further_right_and_down(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for at, words in enumerate(("部门", "姓名", "离职日期")):
        sheet.cell(4, at + 3, words)
    sheet["C5"], sheet["D5"], sheet["E5"] = "研发部", "林某", date(2024, 3, 1)
    sheet["D6"], sheet["E6"] = "王某", date(2024, 3, 1)
    sheet["E6"].number_format = "mmm-yy"
    sheet.merge_cells("C5:C6")
    made.save(path)
    found = read(path)

    assert column(found, "row") == [5, 6]
    assert column(found, "department") == ["研发部", "研发部"]
    assert column(found, "left") == [date(2024, 3, 1), None]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 broken", "unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unreadable"),
        (b"PAR1 broken PAR1", "unreadable"),
    ],
)
def test_a_broken_file_is_a_problem(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(data)
    found = read_roster(path)

    assert isinstance(found, Problem)
    assert found.code == code


def test_a_file_without_a_head_says_what_it_holds(tmp_path: Path) -> None:
    found = read_roster(book(tmp_path / "r.xlsx", ("甲", "乙"), (1, 2)))

    assert isinstance(found, Problem)
    assert found.code == "roster_no_head"
    assert "甲" in found.says.zh
    assert read_roster(tmp_path / "absent.xlsx") != found


def test_a_number_shown_as_a_percentage_is_a_share(tmp_path: Path) -> None:
    path = book(tmp_path / "r.xlsx", ("姓名", "岗位", "约定补偿"), ("林某", "工程师", 0.3), ("王某", "工程师", 0.3))
    made = openpyxl.load_workbook(path)
    made.active["C2"].number_format = "0.00%"
    made.save(path)
    found = read(path)

    assert column(found, "comp_share") == ["0.3", None]
    assert [code for _, _, code in told(found)] == ["sum_or_share"]


def test_an_agreement_signed_after_leaving_is_told(tmp_path: Path) -> None:
    found = read(
        book(
            tmp_path / "r.xlsx",
            ("姓名", "竞业协议签订日期", "离职日期"),
            ("林某", "2026-05-01", "2026-03-31"),
            ("王某", "2026-03-31", "2026-03-31"),
        )
    )

    assert found.notices.filter(found.notices["code"] == "signed_after_left")["row"].to_list() == [2]
