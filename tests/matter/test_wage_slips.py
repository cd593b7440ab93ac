"""Wage slips in the shapes and formats that people and payroll systems make."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlwt
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from songbang.basis.problem import Problem
from songbang.matter.pay import PayKind, PayLine
from songbang.matter.pay_words import kind_of, total_of
from songbang.matter.wage_cells import money_of, month_of
from songbang.matter.wage_slips import read_wage_slips

MARCH = date(2025, 3, 1)


def read(folder: Path, text: str, name: str = "wages.csv") -> tuple[tuple[PayLine, ...], tuple[Problem, ...]]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_wage_slips(path)


def told(lines: Sequence[PayLine]) -> list[tuple[str, str, str, str]]:
    return [(f"{one.month:%Y-%m}", one.label, one.kind, f"{one.amount.normalize():f}") for one in lines]


def codes(problems: Sequence[Problem]) -> list[tuple[str, int | None]]:
    return [(one.code, one.line) for one in problems]


def test_the_long_form_gives_a_line_for_each_row_with_its_place(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,项目,金额\n2025-03,基本工资,12000.50\n2025-03,加班费,800\n")

    assert told(lines) == [("2025-03", "基本工资", "basic", "12000.5"), ("2025-03", "加班费", "overtime", "800")]
    assert [(one.source.file, one.source.line) for one in lines] == [("wages.csv", 2), ("wages.csv", 3)]
    assert problems == ()


def test_the_long_form_is_read_in_english_and_with_tabs(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "month\titem\tamount\nMar 2025\tBasic salary\t12,000\n\tOvertime\t50\n", "w.tsv")

    assert told(lines) == [("2025-03", "Basic salary", "basic", "12000"), ("2025-03", "Overtime", "overtime", "50")]
    assert problems == ()


def test_a_table_without_a_head_is_read_where_its_columns_tell_what_they_are(tmp_path: Path) -> None:
    lines, _ = read(tmp_path, "2025-03,基本工资,45000\n2025-04,基本工资,45000\n")

    assert told(lines) == [("2025-03", "基本工资", "basic", "45000"), ("2025-04", "基本工资", "basic", "45000")]


def test_a_row_a_month_with_two_head_rows_reads_every_item_and_checks_the_totals(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path,
        "甲辰科技有限公司2025年工资条,,,,,,,,\n"
        ",,,应发项目,,代扣代缴,,,\n"
        "序号,姓名,工资月份,基本工资,加班费,社保,事假,应发合计,实发工资\n"
        '1,林某,3,"20,000.00",500,2000,100,20400,18400\n'
        "2,林某,4月,20000,-,2000,,20000,18001\n"
        "合计,,,40000,500,4000,100,40400,36401\n",
    )

    assert told(lines)[:5] == [
        ("2025-03", "基本工资", "basic", "20000"),
        ("2025-03", "加班费", "overtime", "500"),
        ("2025-03", "代扣代缴 社保", "social_insurance", "2000"),
        ("2025-03", "代扣代缴 事假", "absence", "100"),
        ("2025-03", "应发合计", "total", "20400"),
    ]
    assert codes(problems) == [("wages_total_differs", 5)]
    assert "差 1。" in problems[0].says.zh


def test_no_name_and_no_number_of_a_person_is_kept(tmp_path: Path) -> None:
    text = "姓名,身份证号,工号,银行账号,月份,基本工资\n林某,310101199001010000,007,6222000000,2025-03,100\n"

    lines, problems = read(tmp_path, text)

    assert told(lines) == [("2025-03", "基本工资", "basic", "100")]
    kept = repr((lines, problems))
    assert not any(word in kept for word in ("林某", "310101199001010000", "007", "6222000000"))


def test_the_pay_of_several_people_is_not_added_up(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "姓名,月份,基本工资\n林某,2025-03,100\n王某,2025-03,200\n")

    assert lines == ()
    assert [one.code for one in problems] == ["wages_many_people"]
    assert "林某" not in problems[0].says.zh


def test_a_column_a_month_is_read_and_its_column_of_totals_checked(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path,
        "2025年工资表,,,\n项目,1月,2月,合计\n基本工资,10000,10000,20000\n年终奖,,3万,29999\n应发合计,10000,40000,50000\n",
    )

    assert told(lines) == [
        ("2025-01", "基本工资", "basic", "10000"),
        ("2025-02", "基本工资", "basic", "10000"),
        ("2025-02", "年终奖", "year_end_bonus", "30000"),
        ("2025-01", "应发合计", "total", "10000"),
        ("2025-02", "应发合计", "total", "40000"),
    ]
    assert codes(problems) == [("wages_total_differs", 4)]


def test_the_title_tells_the_month_of_a_slip_without_one(tmp_path: Path) -> None:
    text = "2025年3月工资条,,\n制表日期：2025年4月5日,,\n基本工资,绩效工资,个税\n10000,2000,300\n"

    lines, problems = read(tmp_path, text)

    assert told(lines) == [
        ("2025-03", "基本工资", "basic", "10000"),
        ("2025-03", "绩效工资", "performance", "2000"),
        ("2025-03", "个税", "tax", "300"),
    ]
    assert problems == ()


def test_an_export_of_a_payroll_system_reads_what_is_pay_and_leaves_the_rest(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path,
        "甲辰科技有限公司 2025年3月份工资表,,,,,,,,,,,\n制表日期：2025-04-05,,单位：元,,,,,,,,,\n"
        "序号,姓名,部门,岗位,出勤天数,基本工资,岗位工资,专项附加扣除,应纳税所得额,社保,应发工资,实发工资\n"
        "1,林某,研发部,工程师,22,8000,2000,2000,6000,640,10000,9360\n,,,,,8000,2000,2000,6000,640,10000,9360\n",
    )

    assert told(lines) == [
        *(("2025-03", "基本工资", "basic", "8000"), ("2025-03", "岗位工资", "post_pay", "2000")),
        *(("2025-03", "社保", "social_insurance", "640"), ("2025-03", "应发工资", "total", "10000")),
        ("2025-03", "实发工资", "total", "9360"),
    ]
    assert problems == ()


def test_a_slip_of_two_items_a_row_and_years_that_are_merged_are_read(tmp_path: Path) -> None:
    slip, _ = read(tmp_path, "2025年3月工资条\n项目,金额,项目,金额\n基本工资,8000,个税,30\n绩效,5,社保,640\n")
    years, _ = read(tmp_path, "年度,月份,科目,金额（元）\n2025年,十二月,基本工资,8\n,,奖金,5\n2026年,1,基本工资,9\n")

    assert [one[1] for one in told(slip)] == ["基本工资", "个税", "绩效", "社保"]
    assert [one[0] for one in told(years)] == ["2025-12", "2025-12", "2026-01"]


def test_an_unknown_label_is_kept_as_unknown_and_asked_about_once(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,项目,金额\n2025-03,神秘款,12\n2025-04,神秘款,13\n")

    assert [one.kind for one in lines] == [PayKind.UNKNOWN, PayKind.UNKNOWN]
    assert codes(problems) == [("wages_unknown_label", 2)]


def test_a_column_of_kinds_tells_what_an_unknown_label_is(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,项目,金额,种类\n2025-03,神秘款,12,bonus\n")

    assert told(lines) == [("2025-03", "神秘款", "bonus", "12")]
    assert problems == ()


def test_what_is_no_sum_or_no_month_is_told_with_its_line_and_the_rest_is_read(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path, "月份,项目,金额\n2025-13,基本工资,1\n2025-03,绩效,***\n2025-03,奖金,USD 500\n2025-03,提成,(500)\n"
    )

    assert told(lines) == [("2025-03", "提成", "commission", "-500")]
    assert codes(problems) == [("wages_month", 2), ("wages_amount", 3), ("wages_amount", 4)]


def test_a_deduction_in_brackets_has_its_size(tmp_path: Path) -> None:
    lines, _ = read(tmp_path, "月份,项目,金额\n2025-03,社保,（500）\n2025-03,事假扣款,-20\n")

    assert told(lines) == [("2025-03", "社保", "social_insurance", "500"), ("2025-03", "事假扣款", "absence", "20")]


def test_october_that_lost_its_nought_is_read_behind_september_and_told(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,基本工资\n2025.1,1\n2025.9,9\n2025.1,10\n2025.11,11\n")

    assert [one.month.month for one in lines] == [1, 9, 10, 11]
    assert codes(problems) == [("wages_october", 4)]


def test_the_same_line_twice_in_a_month_is_told(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,项目,金额\n2025-03,奖金,5\n2025-03,奖金,5\n")

    assert len(lines) == 2
    assert codes(problems) == [("wages_twice", 3)]


def test_two_runs_of_pay_in_a_month_are_checked_each_against_its_own_total(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path, "月份,基本工资,奖金,应发合计\n2025-03,100,,100\n2025-03,,50,50\n2025-04,100,5,106\n"
    )

    assert len(lines) == 7
    assert codes(problems) == [("wages_total_differs", 4)]


def test_a_month_of_payment_alone_is_taken_and_told(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "发薪月份,基本工资\n2025-04,5\n")

    assert told(lines) == [("2025-04", "基本工资", "basic", "5")]
    assert [one.code for one in problems] == ["wages_paid_month"]


def test_a_column_of_sums_without_a_head_is_told(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "月份,基本工资,\n2025-04,5,7\n")

    assert len(lines) == 1
    assert codes(problems) == [("wages_unnamed", 2)]


@pytest.mark.parametrize("text", ["", "你好\n世界\n", "a,b\n1,2\n", "月份\n2025-03\n", "\x00\x01\x02"])
def test_what_is_no_wage_table_is_a_problem_and_never_raises(tmp_path: Path, text: str) -> None:
    lines, problems = read(tmp_path, text)

    assert lines == ()
    assert problems


def test_a_file_that_is_not_there_or_broken_is_a_problem(tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04nonsense")

    assert [one.code for one in read_wage_slips(tmp_path / "none.csv")[1]] == ["not_found"]
    assert read_wage_slips(broken)[0] == ()
    assert len(read_wage_slips(broken)[1]) == 1


def test_a_workbook_with_dates_formats_merged_and_hidden_sheets_is_read(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "上半年"
    sheet.append(["工资明细"])
    sheet.merge_cells("A1:D1")
    sheet.append(["工资月份", "应发", None, "代扣"])
    sheet.append([None, "基本工资", "年终奖", "公积金"])
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:C2")
    sheet.append([date(2025, 3, 1), 12000, 0, 900.5])
    sheet.append([date(2025, 4, 1), 12000, 30000, 900.5])
    for row in (4, 5):
        sheet.cell(row, 1).number_format = 'yyyy"年"m"月"'
        sheet.cell(row, 2).number_format = "#,##0.00"
    hidden = book.create_sheet("2025年5月")
    hidden.sheet_state = "hidden"
    hidden.append(["基本工资", "绩效工资"])
    hidden.append([12000, 800])
    path = tmp_path / "wages.xlsx"
    book.save(path)

    lines, problems = read_wage_slips(path)

    assert told(lines) == [
        ("2025-03", "基本工资", "basic", "12000"),
        ("2025-03", "年终奖", "year_end_bonus", "0"),
        ("2025-03", "代扣 公积金", "social_insurance", "900.5"),
        ("2025-04", "基本工资", "basic", "12000"),
        ("2025-04", "年终奖", "year_end_bonus", "30000"),
        ("2025-04", "代扣 公积金", "social_insurance", "900.5"),
        ("2025-05", "基本工资", "basic", "12000"),
        ("2025-05", "绩效工资", "performance", "800"),
    ]
    assert [one.source.line for one in lines] == [4, 4, 4, 5, 5, 5, 2, 2]
    assert problems == ()


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("工资")
    style = xlwt.XFStyle()
    style.num_format_str = "yyyy-mm"
    for column, words in enumerate(("月份", "基本工资", "奖金")):
        sheet.write(0, column, words)
    sheet.write(1, 0, date(2025, 3, 1), style)
    sheet.write(1, 1, 12000.0)
    sheet.write(1, 2, "1.2万")
    path = tmp_path / "wages.xls"
    book.save(str(path))

    lines, problems = read_wage_slips(path)

    assert told(lines) == [("2025-03", "基本工资", "basic", "12000"), ("2025-03", "奖金", "bonus", "12000")]
    assert problems == ()


def test_a_web_page_that_payroll_calls_xls_is_read(tmp_path: Path) -> None:
    page = "<table><tr><td>月份</td><td>基本工资</td></tr><tr><td>2025-03</td><td>12,000</td></tr></table>"

    lines, _ = read(tmp_path, page, "wages.xls")

    assert told(lines) == [("2025-03", "基本工资", "basic", "12000")]


def test_an_open_document_is_read(tmp_path: Path) -> None:
    rows = (("月份", "项目", "金额"), ("2025年3月", "基本工资", "12,000.00"))
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in row)
        + "</table:table-row>"
        for row in rows
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet><table:table table:name='Sheet1'>"
        f"{cells}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    path = tmp_path / "wages.ods"
    path.write_bytes(held.getvalue())

    lines, problems = read_wage_slips(path)

    assert told(lines) == [("2025-03", "基本工资", "basic", "12000")]
    assert problems == ()


@pytest.mark.parametrize(
    "words",
    [
        *("2025-03", "2025.3", "2025/3", "2025年3月", "2025年03月份", "202503", "20250301", "２０２５年３月"),
        *("2025.03.15", "25年3月", "Mar-25", "March 2025", "2025-Mar", "45717", "2025-03-01 00:00:00"),
        *("2025.03.01-2025.03.31", "2025年3月1日至2025年3月31日", "2025年3月工资"),
    ],
)  # fmt: skip
def test_a_month_is_read_in_every_way_it_is_written(words: str) -> None:
    assert month_of(words) == MARCH


@pytest.mark.parametrize(
    "words", ["", "三月", "3月", "2025", "2025-13", "基本工资", "1850-01", "2025-02至2025-03", "99999999"]
)
def test_what_names_no_month_for_sure_is_none(words: str) -> None:
    assert month_of(words) is None


def test_a_month_without_its_year_takes_that_of_its_title() -> None:
    assert {month_of(words, 2025) for words in ("3", "03", "3月", "March", "3月份")} == {MARCH}


@pytest.mark.parametrize(
    ("words", "yuan"),
    [
        *(("12,000元", "12000"), ("￥12，000.50", "12000.50"), ("1.2万", "12000.0"), ("１２０００", "12000")),
        *(("(500)", "-500"), ("（1,500.00）", "-1500.00"), ("-20", "-20"), ("3k", "3000"), (" 7 ", "7")),
    ],
)
def test_money_is_read_in_every_way_it_is_written(words: str, yuan: str) -> None:
    assert money_of(words) == Decimal(yuan)


@pytest.mark.parametrize("words", ["", "***", "USD 3", "$3", "12%", "1e9", "abc", "1.2.3", "99999999999999", "五百"])
def test_what_is_no_sum_in_yuan_is_none(words: str) -> None:
    assert money_of(words) is None


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        *(
            ("岗位工资", "post_pay"),
            ("月度绩效", "performance"),
            ("绩效奖金", "bonus"),
            ("2024年度奖金", "year_end_bonus"),
        ),
        *(
            ("第13个月工资", "year_end_bonus"),
            ("加班补贴", "overtime"),
            ("高温津贴", "allowance"),
            ("误餐补助", "reimbursement"),
        ),
        *(
            ("病假工资", "paid_leave"),
            ("病假扣款", "absence"),
            ("经济补偿金", "severance"),
            ("竞业限制补偿金", "compensation"),
        ),
        *(
            ("RSU归属", "equity"),
            ("养老保险（个人）", "social_insurance"),
            ("个人所得税", "tax"),
            ("工会会费", "deduction"),
        ),
        *(
            ("计件工资", "commission"),
            ("防暑降温费", "welfare"),
            ("Housing allowance", "allowance"),
            ("其他", "unknown"),
        ),
        *(
            ("工资", "unknown"),
            ("补偿金", "unknown"),
            ("过节费", "unknown"),
            ("保密费", "unknown"),
            ("应发合计", "total"),
        ),
    ],
)
def test_a_label_is_known_by_its_most_telling_words(label: str, kind: str) -> None:
    assert kind_of(label) == kind


def test_totals_tell_what_they_add_up() -> None:
    assert {label: total_of(label) for label in ("应发工资", "实发合计", "扣款合计", "合计", "基本工资")} == {
        "应发工资": "gross",
        "实发合计": "net",
        "扣款合计": "kept",
        "合计": "subtotal",
        "基本工资": "",
    }


@given(st.text(max_size=20))
def test_no_cell_raises(words: str) -> None:
    money, month = money_of(words), month_of(words, 2025)

    assert money is None or money.is_finite()
    assert month is None or month.day == 1
    assert kind_of(words) in set(PayKind)


@given(st.lists(st.lists(st.text(max_size=8), max_size=5), max_size=8))
def test_no_table_raises(rows: list[list[str]]) -> None:
    from songbang.matter.wage_columns import layout_of  # noqa: PLC0415
    from songbang.matter.wage_rows import Reading  # noqa: PLC0415
    from songbang.papers.workbook import Sheet  # noqa: PLC0415

    sheet = Sheet("2025年3月")
    for at, row in enumerate((*[["月份", "项目", "金额"]], *rows)):
        for column, words in enumerate(row):
            sheet.put(at, column, words)
    layout = layout_of(sheet)

    assert layout is not None
    assert all(one.source.line for one in Reading("w.csv", sheet, layout).lines())
