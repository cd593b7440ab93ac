"""Make the letters of songbang.drafts from templates/letters: ``python -m templates.make_drafts [FOLDER]``."""

import io
import sys
import zipfile
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Row
from docx.text.paragraph import Paragraph
from lxml.etree import _Element
from templates.dress import dress, margins
from templates.source import Block, Line, Source, Table, read_source

HERE = Path(__file__).parent
INTO = HERE.parent / "src" / "songbang" / "drafts" / "templates"
DAY = datetime(2026, 11, 22, tzinfo=UTC)
WIDTH = 156
"""Millimetres between the margins of a letter: A4 less 28 and 26, as official letters have it."""
NOTE_STYLES = {"Title": "Note Title", "Heading 1": "Note Head", "Small": "Note", "Body Text": "Note", "Item": "Note"}
SIZES = {"zh": ("14", "28"), "en": ("11.5", "17")}
DROPPED = ("docProps/thumbnail.jpeg",)


def make_drafts(folder: Path) -> list[Path]:
    """Write every letter, in each language it has, into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    notes = {source.lang: source for source in map(read_source, (HERE / "letters").glob("note.*.txt"))}
    made = []
    for source in map(read_source, sorted((HERE / "letters").glob("*.txt"))):
        if source.name != "note":
            made.append(folder / f"{source.name}.{source.lang}.docx")
            made[-1].write_bytes(letter(source, notes[source.lang]))
    return made


def letter(source: Source, note: Source) -> bytes:
    """Return a letter as a DOCX file: the page for the person alone, then the letter with page numbers of its own."""
    document = Document()
    size, leading = SIZES[source.lang]
    dress(document, source.lang, float(source.page.get("size", size)), float(source.page.get("leading", leading)))
    _describe(document, source)
    for block in note.blocks:
        _write(document, block, noted=True)
    _footer(document, 0, next(line.text for line in note.blocks if isinstance(line, Line) and line.style == "Small"))
    document.add_section(WD_SECTION.NEW_PAGE)
    for block in source.blocks:
        _write(document, block, noted=False)
    _hold_together(document)
    margins(document, 0, 18, 18, 22, 22)
    margins(document, 1, *((37, 35, 28, 26) if source.page.get("margins") != "small" else (25, 22, 28, 26)))
    _footer(document, 1, "")
    return _timeless(document)


def _describe(document: WordDocument, source: Source) -> None:
    known = document.core_properties
    known.author = known.comments = known.keywords = known.subject = known.last_modified_by = ""
    known.title = next(line.text for line in source.blocks if isinstance(line, Line) and line.style == "Title")
    known.created = known.modified = DAY


def _write(document: WordDocument, block: Block, *, noted: bool) -> None:
    if isinstance(block, Line):
        style = NOTE_STYLES.get(block.style, "Note") if noted else block.style
        document.add_paragraph(block.text, style=style)
    else:
        _table(document, block)


def _table(document: WordDocument, table: Table) -> None:
    made = document.add_table(rows=0, cols=len(table.widths), style="Table Grid")
    made.autofit = False
    for at, cells in enumerate((table.head, *table.rows)):
        row = made.add_row()
        for cell, width in zip(row.cells, table.widths, strict=True):
            cell.width = Mm(WIDTH * width / 100)
        for cell, text in zip(row.cells, cells, strict=False):
            style = "Cell Head" if at == 0 else "Cell Right" if text.startswith(">") else "Cell"
            cell.paragraphs[0].style = document.styles[style]
            cell.paragraphs[0].add_run(text.removeprefix(">"))
        _mark(row, "w:cantSplit")
        if at == 0:
            _mark(row, "w:tblHeader")
    for column, width in zip(made.columns, table.widths, strict=True):
        column.width = Mm(WIDTH * width / 100)
    document.add_paragraph("", style="Small")


def _hold_together(document: WordDocument) -> None:
    """Keep a line with the table it opens, and the last sentence with the signature and all that follows it."""
    body = document.element.body
    lines = {line._p: line for line in document.paragraphs}
    signed = False
    for before, after in pairwise(child for child in body if not _is_control(child)):
        line = lines.get(before)
        opens = after.tag == qn("w:tbl")
        signed = signed or (after in lines and _style(lines[after]) == "Right")
        if line is not None and (opens or signed):
            line.paragraph_format.keep_with_next = True
            line.paragraph_format.space_after = Pt(4) if opens else None


def _style(line: Paragraph) -> str:
    return line.style.name or "" if line.style is not None else ""


def _is_control(child: _Element) -> bool:
    return "".join(map(str, child.itertext())).startswith("{%p")


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _footer(document: WordDocument, section: int, text: str) -> None:
    """Write a footer: the words given, or the number of the page, counted from the first page of the section."""
    footer = document.sections[section].footer
    footer.is_linked_to_previous = False
    line = footer.paragraphs[0]
    line.style = document.styles["Page"]
    if text:
        line.add_run(text)
        return
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    columns = document.sections[section]._sectPr.find(qn("w:cols"))
    assert columns is not None, "every section of python-docx tells its columns"
    columns.addprevious(numbers)
    line.add_run("— ")
    _page_number(line)
    line.add_run(" —")


def _page_number(line: Paragraph) -> None:
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = line.add_run()._r
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run.append(part)


def _timeless(document: WordDocument) -> bytes:
    """Return the file with one time in all its parts and without the picture of another document."""
    out, kept = io.BytesIO(), io.BytesIO()
    package = document.part.package
    for name, related in list(package.rels.items()):
        if related.reltype.endswith("/thumbnail"):
            del package.rels[name]
    document.save(out)
    with zipfile.ZipFile(out) as made, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(name for name in made.namelist() if name not in DROPPED):
            part = zipfile.ZipInfo(name, DAY.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(part, made.read(name))
    return kept.getvalue()


if __name__ == "__main__":
    for made in make_drafts(Path(sys.argv[1]) if len(sys.argv) > 1 else INTO):
        print(f"{made.stat().st_size:>8}  {made}")
