"""The sound papers that are then damaged: one small file of each format, made here, the same bytes each time."""

import io
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from functools import cache, partial
from typing import Final

import openpyxl
from examples.formats.page import html_file
from examples.formats.plain import markdown_file
from examples.formats.printed import pdf_file
from examples.formats.source import Line, Source
from examples.formats.word import word_file

from bench.fuzz_office import ODT, RTF, old_word
from bench.fuzz_pictures import picture, scanned_pdf, word_with_picture

LINES: Final = (
    Line("title", "竞业限制协议"),
    Line("item", "竞业限制"),
    Line("item", "乙方离职后24个月内不得到与甲方有竞争关系的单位任职，违反的应支付违约金人民币300,000元。", 1),
    Line("item", "补偿金按离职前十二个月平均工资的30%按月支付。", 1),
    Line("row", cells=("单位", "地区")),
    Line("row", cells=("甲竞争有限公司", "上海市")),
    Line("text", "For twelve (12) months after leaving the Employee shall not solicit any customer of the Company."),
    Line("right", "2026年1月5日"),
)
HEAD: Final = {"header": "某某科技有限公司", "numbers": "第%1条|chineseCounting; %1.%2|decimal"}
SOURCE: Final = Source("paper", HEAD, LINES)
DAY: Final = (2026, 1, 5, 9, 30, 0)


@cache
def original(form: str) -> bytes:
    """Return the sound file of this format, made when it is first asked for."""
    return MAKERS[form]()


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a ZIP archive of these members, all dated alike."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, DAY), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def members_of(archive: bytes) -> dict[str, bytes]:
    """Return the members of a sound ZIP archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def mailed(members: Mapping[str, bytes]) -> bytes:
    """Return a mail with these files attached."""
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "请查收劳动合同附件", "hr@example.com"
    mail["Date"] = "Mon, 05 Jan 2026 09:30:00 +0800"
    mail.set_content("您好，\n离职后一年内不得招揽公司客户。\n", cte="base64")
    for name, data in members.items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    mail.set_boundary("=-songbang-=") if mail.is_multipart() else None
    return mail.as_bytes()


def _plain() -> str:
    return "\r\n".join("\t".join(line.cells) if line.kind == "row" else line.text for line in LINES)


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ("竞争单位名单",),
        ("序号", "单位名称", "生效日"),
        (1, "甲竞争有限公司", 46000),
        (2, "乙竞争有限公司", 0.3),
    ):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    out = io.BytesIO()
    book.save(out)
    parts = members_of(out.getvalue())
    return zipped({name: data for name, data in parts.items() if name != "docProps/core.xml"})


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        data = original("txt")
        entry = tarfile.TarInfo("inside/paper.txt")
        entry.size = len(data)
        archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def _nest() -> bytes:
    return zipped({"inner.zip": original("zip"), "c.md": original("md")})


MAKERS: Final[dict[str, Callable[[], bytes]]] = {
    "txt": lambda: _plain().encode(),
    "gb.txt": lambda: _plain().encode("gb18030"),
    "utf16.txt": lambda: _plain().encode("utf-16"),
    "csv": lambda: '序号,单位名称\r\n1,甲竞争有限公司\r\n2,"乙,公司"\r\n'.encode("gb18030"),
    "md": lambda: markdown_file(SOURCE),
    "html": lambda: html_file(SOURCE),
    "docx": lambda: word_file(SOURCE),
    "picture.docx": lambda: word_with_picture(word_file(SOURCE)),
    "pdf": lambda: pdf_file(SOURCE),
    "scan.pdf": scanned_pdf,
    "rtf": lambda: RTF.encode("ascii"),
    "odt": lambda: zipped(ODT),
    "xlsx": _workbook,
    "eml": lambda: mailed({"a.docx": original("docx"), "b.txt": original("gb.txt")}),
    "zip": lambda: zipped({"a.docx": original("docx"), "b.txt": original("txt"), "d/e.html": original("html")}),
    "nest.zip": _nest,
    "tar": _tar,
    "doc": old_word,
    **{form: partial(picture, form) for form in ("png", "jpg", "webp", "tiff", "heic", "gif", "bmp")},
}
PICTURES: Final = frozenset({"png", "jpg", "webp", "tiff", "heic", "gif", "bmp", "scan.pdf", "picture.docx"})
SLOW: Final = PICTURES | {"doc"}
"""Formats that take a hundred times as long while they are sound: they are looked at, or another program opens them."""
