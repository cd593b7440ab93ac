"""PDF: set with typst in Noto Serif CJK SC, of which the glyphs that are used are embedded."""

from collections.abc import Iterator

import typst
from examples.formats.source import Line, Source, tables

SETTING = """
#set document(title: "{title}", date: none)
#set text(font: "Noto Serif CJK SC", size: {size}pt, costs: (widow: 0%, orphan: 0%), lang: "zh", region: "cn")
#set par(leading: {leading}em, spacing: {leading}em, justify: true, first-line-indent: (amount: 2em, all: true))
#set page(
  paper: "a4",
  margin: (x: 2.8cm, y: 2.6cm),
  header: [#set text(size: 9pt, fill: luma(90)); {header} #v(-0.6em) #line(length: 100%, stroke: 0.4pt + luma(150))],
  footer: align(center, text(size: 9pt, context [第 #counter(page).display() 页 共 #counter(page).final().first() 页])),
)
#set table(stroke: 0.5pt + luma(120), inset: 7pt)
#show table: set par(first-line-indent: 0em, justify: false, leading: 0.6em)
#let title(it) = block(width: 100%, above: 2em, below: 1.6em, align(center, text(size: 20pt, weight: "bold", it)))
#let head(it) = block(above: 1.6em, below: 1.2em, text(weight: "bold", it))
"""
PLAIN = {
    "title": "#title[{}]",
    "heading": "#head[{}]",
    "right": "#align(right)[{}]",
    "page": "#pagebreak()",
    "text": "{}",
    "item": "{}",
}
# A figure with a full stop at the head of a line would become typst's own list.
SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\#$*_@<>[]`=-+/~'\"."})


def pdf_file(source: Source) -> bytes:
    """Return the paper as a text PDF with a running header and page numbers; the font has to be installed."""
    head = SETTING.format(
        title=source.title,
        header=_safe(source.head["header"]),
        size=source.head.get("size", "11"),
        leading=source.head.get("leading", "1.05"),
    )
    text = (head + "\n\n".join(_parts(source))).encode()
    made = typst.compile(text, format="pdf", pdf_tags=False)  # tags would be a third of the file
    if not isinstance(made, bytes):
        raise TypeError(f"typst made {type(made).__name__} of {source.name}, not one file")
    return made


def _parts(source: Source) -> Iterator[str]:
    for part in tables(source.lines):
        yield PLAIN[part.kind].format(_safe(part.text)) if isinstance(part, Line) else _table(part)


def _table(rows: list[Line]) -> str:
    cells = ", ".join(f"[{_safe(cell)}]" for row in rows for cell in row.cells)
    widths = "auto, " * (len(rows[0].cells) - 1) + "1fr"
    return f"#table(columns: ({widths}), {cells})"


def _safe(text: str) -> str:
    return text.translate(SPECIAL)
