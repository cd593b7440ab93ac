"""Spreadsheets and tables in text as a reader sees them."""

import datetime as dt
import io
from collections.abc import Callable

import openpyxl
import pytest
import xlwt
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet
from tests.papers.word_maker import zipped

from songbang.basis.problem import Problem
from songbang.papers.limits import MAX_CELLS
from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.read import read_bytes

_ODS = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_SPACES = " ".join(f'xmlns:{name}="{_ODS.format(name)}"' for name in ("office", "table", "text", "style"))


def _xlsx(fill: Callable[[Worksheet], None], title: str = "Sheet1") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    fill(sheet)
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rows(*rows: list[object]) -> Callable[[Worksheet], None]:
    def fill(sheet: Worksheet) -> None:
        for row in rows:
            sheet.append(row)

    return fill


def _paper(data: bytes, name: str = "名单.xlsx") -> Paper:
    made = read_bytes(name, data)
    assert isinstance(made, Paper), made
    assert all(block.span.of(made.text).strip() == block.span.of(made.text) != "" for block in made.blocks)
    return made


def _cells(made: Paper) -> dict[tuple[int, int, int], str]:
    return {
        (block.cell.table, block.cell.row, block.cell.column): block.span.of(made.text)
        for block in made.blocks
        if block.cell is not None
    }


def test_a_sheet_is_a_table_with_its_name_before_it() -> None:
    made = _paper(_xlsx(_rows(["企业名称", "备注"], ["甲公司", None], ["乙公司", "含关联公司"]), "竞争对手"))
    assert (made.format, made.text) == ("xlsx", "竞争对手\n企业名称\t备注\n甲公司\n乙公司\t含关联公司")
    assert made.blocks[0].role is Role.HEADING
    assert _cells(made)[0, 2, 1] == "含关联公司"


@pytest.mark.parametrize("title", ["Sheet1", "工作表1", "sheet 2", "表1"])
def test_a_name_that_the_program_gave_is_no_heading(title: str) -> None:
    assert _paper(_xlsx(_rows(["甲", "乙"]), title)).text == "甲\t乙"


def test_a_title_a_line_across_and_a_remark_below_are_no_rows() -> None:
    def fill(sheet: Worksheet) -> None:
        _rows(["附件二：竞争企业名单"], [], ["序号", "名称"], [1, "甲公司"], ["海外企业"], [2, "乙公司"])(sheet)
        sheet.merge_cells("A1:B1")
        sheet.merge_cells("A5:B5")
        sheet.append(["备注：以上企业含其关联公司。"])

    made = _paper(_xlsx(fill))
    assert made.text == "附件二：竞争企业名单\n序号\t名称\n1\t甲公司\n海外企业\n2\t乙公司\n备注：以上企业含其关联公司。"
    assert [block.role.value for block in made.blocks if block.cell is None] == ["heading", "paragraph", "paragraph"]
    assert {place[1] for place in _cells(made)} == {0, 1, 2}


def test_a_list_of_one_column_is_a_table() -> None:
    assert _cells(_paper(_xlsx(_rows(["竞争企业"], ["甲公司"], ["乙公司"])))) == {
        (0, 0, 0): "竞争企业", (0, 1, 0): "甲公司", (0, 2, 0): "乙公司",
    }  # fmt: skip


def test_numbers_and_days_are_shown_as_their_cells_show_them() -> None:
    def fill(sheet: Worksheet) -> None:
        _rows(["P6", 0.3, dt.date(2024, 3, 1), 12000, True, 24])(sheet)
        sheet["B1"].number_format = "0%"
        sheet["D1"].number_format = '0!.0,"万"'

    assert _paper(_xlsx(fill)).text == "P6\t30%\t2024-03-01\t1.2万\tTRUE\t24"


def test_empty_rows_and_columns_are_left_out_and_empty_cells_keep_their_place() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["C3"], sheet["F3"], sheet["F9"], sheet["XFD1000"] = "职级", "补偿", "三成", "末"

    made = _paper(_xlsx(fill))
    assert made.text == "职级\t补偿\n\t三成\n\t\t末"
    assert _cells(made)[0, 1, 1] == "三成"


def test_hidden_sheets_are_read_and_named() -> None:
    book = openpyxl.Workbook()
    first, second = book.active, book.create_sheet("实际名单")
    assert isinstance(first, Worksheet)
    first.append(["见名单", "二"])
    second.append(["甲公司", "乙公司"])
    second.sheet_state = "hidden"
    made = _paper(_saved(book))
    assert made.text == "见名单\t二\n实际名单\n甲公司\t乙公司"
    assert made.notes == (Note("hidden_sheet", "实际名单", 6),)
    assert [place[0] for place in _cells(made)] == [0, 0, 1, 1]


def test_comments_are_notes_and_lines_in_a_cell_are_blocks() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["B1"] = "甲公司\n乙公司", "备\t注"
        sheet["A1"].comment = Comment("只限华东", "法务")

    made = _paper(_xlsx(fill))
    assert made.text == "甲公司\n乙公司\t备 注"
    assert [note.text for note in made.notes] == ["只限华东"]
    assert [block.cell for block in made.blocks] == [Cell(0, 0, 0), Cell(0, 0, 0), Cell(0, 0, 1)]


def test_a_formula_that_was_never_worked_out_shows_itself() -> None:
    assert _paper(_xlsx(_rows([1000, "=A1*0.3"]))).text == "1000\t=A1*0.3"


def test_the_old_format_is_read_like_the_new_one() -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("竞争对手")
    sheet.write_merge(0, 0, 0, 2, "附件：名单")
    percent, day = xlwt.XFStyle(), xlwt.XFStyle()
    percent.num_format_str, day.num_format_str = "0%", 'yyyy"年"m"月"d"日"'
    for column, (value, style) in enumerate([("甲公司", None), (0.3, percent), (dt.date(2024, 3, 1), day)]):
        sheet.write(1, column, value, *([style] if style else []))
    out = io.BytesIO()
    book.save(out)
    made = _paper(out.getvalue(), "名单.xls")
    assert (made.format, made.text) == ("xls", "竞争对手\n附件：名单\n甲公司\t30%\t2024年3月1日")


def test_an_open_document_sheet_is_read_with_what_its_cells_show() -> None:
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>".format
    twice = " table:number-columns-repeated='2'"
    row = f"<table:table-row>{cell('', '甲公司')}{cell(twice, '30%')}</table:table-row>"
    rest = "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
    sheet = f"<office:spreadsheet><table:table table:name='名单'>{row}{rest}</table:table></office:spreadsheet>"
    body = f"<office:body>{sheet}</office:body>"
    content = f"<office:document-content {_SPACES}>{body}</office:document-content>".encode()
    data = zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})
    made = _paper(data, "名单.xlsx")
    assert (made.format, made.text) == ("ods", "名单\n甲公司\t30%\t30%")


def test_the_xml_of_2003_that_is_called_xls_is_read() -> None:
    xml = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        '<Styles><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style></Styles><Worksheet ss:Name="名单"><Table>'
        '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">附件</Data></Cell></Row>'
        '<Row ss:Index="4"><Cell><Data ss:Type="String">甲公司</Data></Cell>'
        '<Cell ss:Index="3" ss:StyleID="p"><Data ss:Type="Number">0.3</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>"
    )
    made = _paper(xml.encode(), "导出.xls")
    assert (made.format, made.text) == ("xls", "名单\n附件\n甲公司\t30%")


def test_a_web_page_that_is_called_xls_is_read() -> None:
    for page in ("<html><body>{}</body></html>", "<meta charset=utf-8>{}", "{}"):
        table = "<table><tr><td>甲公司</td><td>30%</td></tr></table>"
        made = _paper(page.format(table).encode(), "导出.xls")
        assert (made.format, made.text) == ("html", "甲公司\t30%")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("企业,备注\n甲公司,\"上海,北京\"\n", "gb18030"), ("企业;备注\n甲公司;上海,北京\n", "utf-8-sig"),
        ("企业\t备注\n甲公司\t上海,北京\n", "utf-16"),
    ],
)  # fmt: skip
def test_a_table_in_text_is_parted_by_whatever_parts_it(text: str, encoding: str) -> None:
    for name in ("名单.csv", "名单.tsv", "名单.xls"):
        made = _paper(text.encode(encoding), name)
        assert (made.format, made.text) == ("csv", "企业\t备注\n甲公司\t上海,北京")


def test_a_workbook_whose_list_of_sheets_is_broken_is_still_read() -> None:
    made = _xlsx(_rows(["甲公司", "乙公司"]))
    with io.BytesIO(made) as source, openpyxl.reader.excel.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/workbook.xml"] = b"<broken"
    assert _paper(zipped(parts)).text == "甲公司\t乙公司"


def _code(data: bytes, name: str = "名单.xlsx") -> str:
    found = read_bytes(name, data)
    assert isinstance(found, Problem)
    return found.code


def test_what_cannot_be_read_says_why() -> None:
    assert _code(_xlsx(lambda _: None)) == "empty"
    assert _code(zipped({"[Content_Types].xml": b"x", "xl/workbook.bin": b"x"})) == "unsupported_format"
    assert _code(b",,\n,,", "a.csv") == "empty"
    assert _code(_xlsx(_rows(["甲公司"]))[:900]) == "unreadable"


def test_more_cells_than_any_list_has_are_refused() -> None:
    row = "<row>" + "<c t='inlineStr'><is><t>x</t></is></c>" * 100 + "</row>"
    sheet = "<worksheet><sheetData>" + row * (MAX_CELLS // 100 + 1) + "</sheetData></worksheet>"
    data = zipped({"[Content_Types].xml": b"x", "xl/worksheets/sheet1.xml": sheet.encode()})
    assert _code(data) == "too_large"
