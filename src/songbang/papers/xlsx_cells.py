"""What the cells of a sheet show: shared words, numbers in their format, the last value of a formula."""

import re
from collections.abc import Iterator
from typing import IO, Final

from lxml import etree
from lxml.etree import _Element as Element

from songbang.papers.cell_formats import BUILT_IN, plain, shown
from songbang.papers.limits import MAX_CELLS
from songbang.papers.problems import PaperError
from songbang.papers.workbook import Sheet
from songbang.papers.xlsx_package import Workbook

_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RANGE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_MOST_LOOKED_AT: Final = 5 * MAX_CELLS  # those with nothing but a colour count here
_STRINGS: Final = "xl/sharedStrings.xml"
# A sign that XML cannot hold is written as its code.
_CODED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


class CellReader:
    """Knows the words that cells share and the formats of numbers, and says what a cell shows."""

    def __init__(self, workbook: Workbook) -> None:
        self._from_1904 = workbook.from_1904
        with workbook.stream(_STRINGS) as stream:
            self._shared = [_words(item) for item in _elements(stream, "si")]
        self._formats = list(formats(workbook.root("xl/styles.xml")))

    def shown(self, cell: Element) -> str:
        """Return what a cell shows; a formula that was never worked out shows itself."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _words(cell)
        value = cell.findtext("{*}v")
        if not value:
            formula = cell.findtext("{*}f")
            return f"={formula}" if formula and kind != "str" else ""
        if kind == "s":
            at = int(value) if value.strip().isdecimal() else -1
            return self._shared[at] if 0 <= at < len(self._shared) else ""
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        return self._number(value, cell.get("s", "")) if kind == "n" else _decoded(value)

    def _number(self, value: str, style: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        at = int(style) if style.isdecimal() else 0
        code = self._formats[at] if at < len(self._formats) else "General"
        return plain(number) if code == "General" else shown(number, code, from_1904=self._from_1904)


def read_cells(stream: IO[bytes], reader: CellReader, sheet: Sheet) -> None:
    """Write the cells of a sheet's part into the sheet.

    Raises ``PaperError`` with ``too_large`` before the cells of a sheet take more memory than any table needs.
    """
    row, column, cells = -1, -1, 0
    with stream:
        for element in _elements(stream, "row", "c", "mergeCell"):
            name = etree.QName(element).localname
            if name == "mergeCell":
                _merge(sheet, element.get("ref", ""))
            elif name == "c":
                parent = element.getparent()
                if column < 0:
                    stated = "" if parent is None else parent.get("r", "")
                    row = int(stated) - 1 if stated.isdecimal() and len(stated) < 8 else row + 1
                place = _PLACE.fullmatch(element.get("r", ""))
                column = _column(place[1]) if place else column + 1
                sheet.put(row, column, reader.shown(element))
                cells += 1
                if cells > _MOST_LOOKED_AT:
                    raise PaperError("too_large", f"> {MAX_CELLS:,} cells")
            else:
                row, column = (row, -1) if column >= 0 else (row + 1, -1)


def _merge(sheet: Sheet, ref: str) -> None:
    found = _RANGE.fullmatch(ref)
    if found and _column(found[3]) - _column(found[1]) > 0 and found[2] == found[4]:
        sheet.across.add(int(found[2]) - 1)


def _elements(stream: IO[bytes], *names: str) -> Iterator[Element]:
    """Yield the elements of these names as they end; what was yielded is forgotten, so that memory stays small."""
    tags = [f"{{*}}{name}" for name in names]
    reading = etree.iterparse(
        stream, events=("end",), tag=tags, resolve_entities=False, no_network=True, recover=True, huge_tree=True
    )
    try:
        for _, element in reading:
            yield element
            if element.tag.endswith(("}c", "}si", "}row")) or "}" not in element.tag:
                element.clear(keep_tail=False)
            if element.tag.endswith(("}row", "}si")):
                _forget(element)
    except etree.XMLSyntaxError:
        return  # an empty part; recovery has read what there was of a broken one


def _forget(element: Element) -> None:
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _words(item: Element) -> str:
    """Return the words of a shared string, its runs joined and the help to pronounce them left out."""
    texts = (
        node.text or ""
        for node in item.iter("{*}t")
        if not (node.getparent() is not None and etree.QName(node.getparent()).localname == "rPh")
    )
    return _decoded("".join(texts))


def _decoded(words: str) -> str:
    return _CODED.sub(lambda found: chr(int(found[1], 16)) if found[1] < "D8" else "", words)


def formats(styles: Element | None) -> Iterator[str]:
    """Yield the format code of each style that cells name by its place in the list."""
    if styles is None:
        return
    codes = {node.get("numFmtId", ""): node.get("formatCode", "") for node in styles.iter("{*}numFmt")}
    listed = styles.find("{*}cellXfs")
    for style in listed if listed is not None else ():
        key = style.get("numFmtId", "0") if isinstance(style.tag, str) else "0"
        built_in = BUILT_IN.get(int(key), "General") if key.isdecimal() and len(key) < 6 else "General"
        yield codes.get(key) or built_in


def _column(letters: str) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - 64
    return at - 1
