"""Makes real Word packages out of a few lines of XML, so that a test shows exactly what Word would have written."""

import io
import zipfile
from collections.abc import Sequence

from songbang.papers.docx import read as read_docx
from songbang.papers.paper import Paper

_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""


def p(*runs: str, props: str = "") -> str:
    """Return a paragraph; a run that is no XML yet is a run of words."""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inside}</w:p>"


def r(words: str, props: str = "") -> str:
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def deleted(words: str) -> str:
    return f'<w:del w:id="1" w:author="法务"><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def listed(num_id: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def level(at: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    counted = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    return f'<w:lvl w:ilvl="{at}">{counted}{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(number: int, *levels: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def num(number: int, abstract_id: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract_id}"/>{overrides}</w:num>'


def table(*rows: Sequence[str]) -> str:
    """Return a table; a cell that is no XML yet is one paragraph."""
    out = ""
    for row in rows:
        cells = (
            cell if cell.startswith("<w:tc>") else f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>"
            for cell in row
        )
        out += f"<w:tr>{''.join(cells)}</w:tr>"
    return f"<w:tbl>{out}</w:tbl>"


def package(body: str, **parts: str) -> bytes:
    """Return the bytes of a Word file with this body and parts such as ``numbering``, ``styles``, ``footnotes``."""
    files = {"[Content_Types].xml": _TYPES, "_rels/.rels": _relations({"officeDocument": "word/document.xml"})}
    files["word/document.xml"] = f"<w:document {_SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"
    files["word/_rels/document.xml.rels"] = _relations({name: f"{name}.xml" for name in parts})
    files |= {f"word/{name}.xml": f"<w:{name} {_SPACES}>{inside}</w:{name}>" for name, inside in parts.items()}
    return zipped({name: text.encode() for name, text in files.items()})


def read(name: str, data: bytes) -> Paper:
    """Read a Word file in which nothing has to be looked at."""
    made = read_docx(name, data)
    assert isinstance(made, Paper)
    return made


def paper(body: str, **parts: str) -> Paper:
    """Read a Word file made of this body and these parts."""
    return read("协议.docx", package(body, **parts))


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def _relations(targets: dict[str, str]) -> str:
    rows = (
        f'<Relationship Id="r{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'
