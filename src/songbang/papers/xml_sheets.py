"""Sheets in the XML of 2003, which many HR systems still write and call xls."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.cell_formats import plain, shown
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.problems import PaperError
from songbang.papers.workbook import Sheet
from songbang.papers.xlsx_package import parsed

_S: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"
_X: Final = "{urn:schemas-microsoft-com:office:excel}"
_OPENS: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,2000}?urn:schemas-microsoft-com:office:spreadsheet", re.DOTALL
)
_FORMATS: Final = {"Percent": "0.00%", "Fixed": "0.00", "Standard": "#,##0.00", "Currency": "#,##0.00"}


def is_xml_sheets(data: bytes) -> bool:
    """Tell whether the bytes are a workbook in this XML."""
    return _OPENS.match(data) is not None


def read_xml_sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the sheets of such a workbook."""
    if len(data) > MAX_FILE_BYTES // 2:
        raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
    root = parsed(data)
    if root is None:
        return
    formats = {
        style.get(f"{_S}ID", ""): code.get(f"{_S}Format", "")
        for style in root.iter(f"{_S}Style")
        for code in style.findall(f"{_S}NumberFormat")
    }
    for found in root.iter(f"{_S}Worksheet"):
        options = found.findtext(f"{_X}WorksheetOptions/{_X}Visible", "")
        sheet = Sheet(found.get(f"{_S}Name", ""), is_hidden=options.startswith("Sheet"))
        _fill(sheet, found, formats)
        yield sheet


def _fill(sheet: Sheet, found: Element, formats: dict[str, str]) -> None:
    row = -1
    for line in found.iterfind(f"{_S}Table/{_S}Row"):
        row = _place(line, row + 1)
        column = -1
        for cell in line.iterfind(f"{_S}Cell"):
            column = _place(cell, column + 1)
            sheet.put(row, column, _shown(cell, formats))
            reach = cell.get(f"{_S}MergeAcross", "0")
            wide = int(reach) if reach.isdecimal() and len(reach) < 5 else 0
            if wide:
                sheet.across.add(row)
            column += wide


def _place(element: Element, otherwise: int) -> int:
    """Return the row or column of an element: those left empty are skipped by naming the next one."""
    stated = element.get(f"{_S}Index", "")
    return int(stated) - 1 if stated.isdecimal() and len(stated) < 8 else otherwise


def _shown(cell: Element, formats: dict[str, str]) -> str:
    data = cell.find(f"{_S}Data")
    words = "" if data is None else "".join(str(text) for text in data.itertext())
    kind = "" if data is None else data.get(f"{_S}Type", "")
    if kind == "DateTime":
        return words.removesuffix(".000").replace("T00:00:00", "").replace("T", " ")
    if kind != "Number":
        return words
    try:
        number = float(words)
    except ValueError:
        return words
    code = formats.get(cell.get(f"{_S}StyleID", ""), "")
    code = _FORMATS.get(code, code)
    return shown(number, code) if code and code != "General Number" else plain(number)
