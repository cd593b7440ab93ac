"""DOCX: automatic numbers, tables and tracked changes, as a word processor keeps them."""

import io
import zipfile
from datetime import UTC, datetime
from html import escape

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from examples.formats.source import CHANGE, Line, Source, tables

DAY = datetime(2026, 10, 23, 9, 30, tzinfo=UTC)
NUMBERS = 117
W = nsdecls("w")


def word_file(source: Source) -> bytes:
    """Return the paper as a DOCX file; the same source gives the same bytes on one version of python-docx."""
    document = Document()
    _dress(document, source)
    for part in tables(source.lines):
        if isinstance(part, Line):
            _write(document, part)
        else:
            _table(document, part)
    out = io.BytesIO()
    document.save(out)
    return _timeless(out.getvalue())


def _dress(document: WordDocument, source: Source) -> None:
    document.core_properties.title = source.title
    document.core_properties.author = "人力资源部"
    document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = DAY
    document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun")
    document.sections[0].header.paragraphs[0].text = source.head["header"]
    if "numbers" in source.head:
        _define_numbers(document, source.head["numbers"].split("; "))


def _define_numbers(document: WordDocument, levels: list[str]) -> None:
    """Add a list whose levels are given as ``pattern|style``; a dotted level shows plain figures (``w:isLgl``)."""
    numbering = document.part.numbering_part.element
    body = "".join(_level(depth, *level.split("|")) for depth, level in enumerate(levels))
    abstract = f'<w:abstractNum {W} w:abstractNumId="{NUMBERS}"><w:multiLevelType w:val="multilevel"/>'
    numbering.insert(0, parse_xml(f"{abstract}{body}</w:abstractNum>"))
    use = f'<w:num {W} w:numId="{NUMBERS}"><w:abstractNumId w:val="{NUMBERS}"/></w:num>'
    numbering.append(parse_xml(use))


def _level(depth: int, pattern: str, style: str) -> str:
    legal = "<w:isLgl/>" if pattern.count("%") > 1 else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>{legal}<w:lvlText w:val="{pattern}"/>'
        f'<w:pPr><w:ind w:left="{420 * depth}"/></w:pPr></w:lvl>'
    )


def _write(document: WordDocument, line: Line) -> None:
    paragraph = document.add_paragraph()
    if line.kind == "title":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if line.kind == "right":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _runs(paragraph, line.text)
    for run in paragraph.runs:
        run.bold = line.kind in {"title", "heading"} or None
        run.font.size = Pt(18) if line.kind == "title" else None
    if line.kind == "item":
        number = f'<w:ilvl w:val="{line.level}"/><w:numId w:val="{NUMBERS}"/>'
        _node(paragraph).get_or_add_pPr().append(parse_xml(f"<w:numPr {W}>{number}</w:numPr>"))


def _table(document: WordDocument, rows: list[Line]) -> None:
    table = document.add_table(len(rows), len(rows[0].cells), style="Table Grid")
    for row, line in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, line.cells, strict=True):
            _runs(cell.paragraphs[0], text)


def _runs(paragraph: Paragraph, text: str) -> None:
    """Write the text, its marked changes as a deletion and an insertion that nobody has accepted yet."""
    end = 0
    for number, change in enumerate(CHANGE.finditer(text), 1):
        paragraph.add_run(text[end : change.start()])
        _node(paragraph).append(_change("w:del", "w:delText", change["old"], 2 * number))
        _node(paragraph).append(_change("w:ins", "w:t", change["new"], 2 * number + 1))
        end = change.end()
    paragraph.add_run(text[end:])


def _change(tag: str, text_tag: str, text: str, number: int) -> BaseOxmlElement:
    made = f'w:id="{number}" w:author="人力资源部" w:date="{DAY:%Y-%m-%dT%H:%M:%SZ}"'
    return parse_xml(f"<{tag} {W} {made}><w:r><{text_tag}>{escape(text)}</{text_tag}></w:r></{tag}>")


def _node(paragraph: Paragraph) -> CT_P:
    """Return the paragraph's XML: python-docx has no public door to list numbers and tracked changes."""
    return paragraph._p  # noqa: SLF001


def _timeless(data: bytes) -> bytes:
    """Return the same archive with every member dated alike, so that making it again changes nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, (2026, 10, 23, 9, 30, 0)), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
