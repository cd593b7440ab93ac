"""What may be read two ways is told and never guessed; what was left aside is told too."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlwt
from tests.portfolio.roster.books import book, column, head, read, table, told

from songbang.grids.marks import is_counted
from songbang.portfolio.roster.cells.days import read_day_cell
from songbang.portfolio.roster.cells.said import Said
from songbang.portfolio.roster.cells.shares import read_multiple_cell, read_share_cell
from songbang.portfolio.roster.cells.sums import read_sum_cell
from songbang.portfolio.roster.cells.words import read_months_cell, read_place_cell
from songbang.portfolio.roster.roster import Sureness

HEADS = ("工号", "姓名", "岗位", "约定补偿", "竞业违约金", "竞业限制期限")


@pytest.mark.parametrize("written", ["0.3", "30", "1.2", "100"])
@pytest.mark.parametrize("name", ["avg12", "paid", "damages_amount"])
def test_a_small_number_without_a_unit_may_count_anything(name: str, written: str) -> None:
    assert read_sum_cell(name, written) == Said(wrong="sum_small")
    assert read_sum_cell(name, f"{written}元").values[name]
    assert read_sum_cell(name, "0") == Said({name: 0})


def test_a_dot_that_may_part_thousands_makes_no_sum() -> None:
    assert read_sum_cell("paid", "120.000") == Said(wrong="sum_dots")
    assert read_sum_cell("paid", "12345.675") == Said({"paid": 1_234_568})


def test_the_same_in_a_whole_column(tmp_path: Path) -> None:
    rows = [(f"A{at}", "林某", "工程师", "", sum_, 24) for at, sum_ in enumerate(("3", "120.000", "300000", "50万"))]
    found = read(book(tmp_path / "r.xlsx", HEADS, *rows))

    assert column(found, "damages_amount") == [None, None, 30_000_000, 50_000_000]
    assert [code for _, _, code in told(found)] == ["sum_small", "sum_dots"]


def test_a_few_of_a_length_may_be_years(tmp_path: Path) -> None:
    lengths = {"竞业限制期限": (2, 24, "2年"), "竞业限制期限（月）": (2, 24, "2年"), "竞业限制年限": (2, 24, "2年")}
    read_as = {}
    for at, (header, cells) in enumerate(lengths.items()):
        rows = [("姓名", "岗位", header), *(("林某", "工程师", one) for one in cells)]
        found = read(book(tmp_path / f"{at}.xlsx", *rows))
        read_as[header] = column(found, "nc_months")
        assert {code for _, _, code in told(found)} <= {"months_unit"}

    assert [*read_as.values()] == [[None, 24, 24], [2, 24, 24], [24, None, 24]]


def test_about_and_at_most_are_told() -> None:
    assert read_sum_cell("avg12", "约20000") == Said({"avg12": 2_000_000}, note="sum_about")
    assert read_months_cell("nc_months", "不超过24个月") == Said({"nc_months": 24}, note="months_at_most")


@pytest.mark.parametrize("written", ["90天", "三十日", "6周", "90 days"])
def test_days_make_no_months(written: str) -> None:
    assert read_months_cell("nc_months", written) == Said(wrong="months_in_days")


@pytest.mark.parametrize("written", ["12-24个月", "12个月或24个月", "1年，可延长至2年"])
def test_of_two_lengths_neither_counts(written: str) -> None:
    assert read_months_cell("nc_months", written) == Said(wrong="months_range")
    assert read_months_cell("nc_months", "24个月（2年）") == Said({"nc_months": 24})


@pytest.mark.parametrize("written", ["2024.3.1-2024.5.1", "2024-03-01/2024-04-01", "20240301、20240501"])
def test_of_two_days_neither_counts(written: str) -> None:
    assert read_day_cell("left", written) == Said(wrong="days_many")


def test_of_two_shares_or_multiples_neither_counts() -> None:
    assert {read_share_cell("comp_share", one).wrong for one in ("30%-50%", "30%或50%", "30~40%")} == {"share_range"}
    assert {read_multiple_cell("damages_multiple", one).wrong for one in ("3-5倍", "3倍或5倍")} == {"multiple_range"}
    assert not any(read_sum_cell("comp_amount", one).values for one in ("30%-50%", "20000/30000"))
    assert not read_sum_cell("damages_amount", "12-24个月工资").values


@pytest.mark.parametrize("written", ["南京西路", "北京东路1号", "深圳/广州"])
def test_a_street_and_two_cities_are_no_place(written: str) -> None:
    assert read_place_cell("place", written) == Said({"place": written}, wrong="no_place")


def test_a_place_without_law_here_is_known_all_the_same() -> None:
    assert read_place_cell("place", "新加坡") == Said({"place": "sg"})


@pytest.mark.parametrize(
    "code", ['0.0"万"', '0"%"', "#,##0,", '0.0,"k"', '0"年"', "[$$-409]#,##0", '"$"#,##0', "0\\万", "0.0万"]
)
def test_a_format_may_show_another_unit(code: str) -> None:
    assert is_counted(code)


@pytest.mark.parametrize(
    "code",
    ["General", "#,##0.00", "0%", "¥#,##0", '0"元"', '0"个月"', "[$¥-804]#,##0", 'yyyy"年"m"月"', "[$-804]d/m/yy"],
)
def test_most_formats_do_not(code: str) -> None:
    assert not is_counted(code)


def test_a_number_shown_in_another_unit_is_told(tmp_path: Path) -> None:
    row = ("A1", "林某", "工程师", 6000, 50, 2)
    path = book(tmp_path / "r.xlsx", HEADS, row, ("A2", "王某", "经理", "6000", "50万", "2年"), (*row[:3], None, 1, 24))
    made = openpyxl.load_workbook(path)
    for cell, code in (("D2", "[$$-409]#,##0"), ("E2", '0"万"'), ("F2", '0"年"'), ("D3", '0"万"'), ("D4", '0"万"')):
        made.worksheets[0][cell].number_format = code
    made.save(path)
    found = read(path)

    assert column(found, "nc_months") == [None, 24, 24]
    assert column(found, "comp_amount") == [None, 600_000, None]
    assert told(found) == [
        (2, "6000", "shown_in_unit"),
        (2, "50", "shown_in_unit"),
        (2, "2", "shown_in_unit"),
        (4, "1", "sum_small"),
    ]


def test_an_old_workbook_shows_its_formats_and_hidden_rows(tmp_path: Path) -> None:
    made = xlwt.Workbook()
    sheet = made.add_sheet("名单")
    rows: list[tuple[Any, ...]] = [
        HEADS,
        ("A1", "林某", "工程师", 0.3, 50, 24),
        ("A2", "王某", "经理", 6000, 500_000, 24),
    ]
    for at, row in enumerate(rows):
        for place, value in enumerate(row):
            code = {(1, 3): "0%", (1, 4): '0"万"'}.get((at, place), "General")
            sheet.write(at, place, value, xlwt.easyxf(num_format_str=code))
    sheet.row(2).hidden = True
    made.save(str(tmp_path / "r.xls"))
    found = read(tmp_path / "r.xls")

    assert column(found, "comp_share") == ["0.3", None]
    assert told(found) == [(2, "50.0", "shown_in_unit")] or told(found) == [(2, "50", "shown_in_unit")]
    assert list(found.notices.select("row", "code").iter_rows()) == [(3, "hidden_row")]


def test_filtered_rows_are_read_and_told(tmp_path: Path) -> None:
    path = book(tmp_path / "r.xlsx", ("姓名", "岗位"), ("林某", "工程师"), ("王某", "经理"), ("李某", "经理"))
    made = openpyxl.load_workbook(path)
    made.worksheets[0].row_dimensions[3].hidden = True
    made.save(path)
    found = read(path)

    assert column(found, "name") == ["林某", "王某", "李某"]
    assert list(found.notices.select("row", "code").iter_rows()) == [(3, "hidden_row")]


def test_a_head_without_anybody_below_is_told(tmp_path: Path) -> None:
    found = read(book(tmp_path / "r.xlsx", HEADS))

    assert [one.code for one in found.problems] == ["roster_no_people"]


def test_a_staff_number_longer_than_a_spreadsheet_keeps_is_not_read(tmp_path: Path) -> None:
    found = read(
        book(tmp_path / "r.xlsx", ("工号", "姓名"), (1.1e17, "林某"), ("A2", "王某"), ("123456789012345", "李某"))
    )

    assert column(found, "number") == [None, "A2", "123456789012345"]
    assert told(found) == [(2, "110000000000000000", "digits_lost")]


def test_single_identity_numbers_are_written_nowhere(tmp_path: Path) -> None:
    lines = ("工号,姓名,备注", "A1,林某,好", "110105199001011234,王某,补签", "A3,李某,11010519900102123X", "A4,赵某,")
    found = read(table(tmp_path / "r.csv", *lines))

    assert column(found, "number") == ["A1", None, "A3", "A4"]
    assert told(found) == [(3, "***", "identity_number")]
    assert list(found.notices.select("row", "header", "code").iter_rows()) == [(4, "备注", "identity_hidden")]
    assert "110105" not in repr([found.original.to_dicts(), found.errors.to_dicts(), found.notices.to_dicts()])


def test_an_average_that_does_not_say_of_what_is_asked_for(tmp_path: Path) -> None:
    rows = (("姓名", "岗位", "工资", None), (None, None, "月薪", "前12个月平均"), ("林某", "工程师", 20_000, 19_000))
    found = read(book(tmp_path / "r.xlsx", *rows, merged=("C1:D1", "A1:A2", "B1:B2")))

    assert head(found, "工资 › 前12个月平均").how is Sureness.ASKED


def test_a_day_is_still_read_among_words() -> None:
    assert read_day_cell("left", "2024.3.1离职") == Said({"left": date(2024, 3, 1)})
