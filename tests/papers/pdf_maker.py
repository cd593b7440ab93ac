"""Small PDFs for tests: strings placed at coordinates, in a Chinese font that every reader knows and none embeds."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from songbang.papers.paper import Paper
from songbang.papers.pdf import read as read_pdf

A4: Final = (595, 842)
SIZE: Final = 10.5
PITCH: Final = 18.0


@dataclass(frozen=True, slots=True)
class Words:
    """Words at a place: left edge and base line in points, from the lower left corner."""

    text: str
    left: float
    base: float
    size: float = SIZE
    latin: bool = False
    mode: int = 0


def read(name: str, data: bytes) -> Paper:
    """Read a PDF in which nothing has to be looked at."""
    paper = read_pdf(name, data)
    assert isinstance(paper, Paper)
    return paper


def column(text: list[str], left: float = 72, top: float = 760, pitch: float = PITCH) -> list[Words]:
    """Return one line below the other; an empty string leaves a line out."""
    return [Words(line, left, top - at * pitch) for at, line in enumerate(text) if line]


def make(
    *pages: list[Words],
    rotate: int = 0,
    picture: frozenset[int] = frozenset(),
    locked: bool = False,
    boxes: Sequence[tuple[float, float, float, float]] = (),
) -> bytes:
    """Write a page for every list of words; pages whose number is in ``picture`` are covered by a grey picture.

    ``boxes`` (left, bottom, width, height) are drawn on every page, as the cells of a ruled table are.
    """
    pdf = pikepdf.new()
    fonts = Dictionary(Han=_han(pdf), Latin=_latin(pdf))
    for number, words in enumerate(pages, start=1):
        page = pdf.add_blank_page(page_size=A4)
        content = b"".join(f"{x} {y} {wide} {high} re S\n".encode() for x, y, wide, high in boxes)
        content += b"".join(_drawn(word, rotate) for word in words)
        resources = Dictionary(Font=fonts)
        if number in picture:
            resources.XObject = Dictionary(Scan=_picture(pdf))
            content = b"q 595 0 0 842 0 0 cm /Scan Do Q " + content
        page.obj.Resources = resources
        page.obj.Contents = pdf.make_stream(content)
        page.obj.Rotate = rotate
    file = io.BytesIO()
    lock = pikepdf.Encryption(owner="owner", user="user") if locked else False
    pdf.save(file, encryption=lock)
    return file.getvalue()


def _drawn(words: Words, rotate: int) -> bytes:
    font = "Latin" if words.latin else "Han"
    shown = words.text.encode("cp1252" if words.latin else "utf-16-be").hex()
    matrix = f"1 0 0 1 {words.left} {words.base}"
    if rotate == 90:  # what lies at (left, base) once the page is shown turned
        matrix = f"0 1 -1 0 {A4[0] - words.base} {words.left}"
    return f"BT {words.mode} Tr /{font} {words.size} Tf {matrix} Tm <{shown}> Tj ET\n".encode()


def _han(pdf: pikepdf.Pdf) -> pikepdf.Object:
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/STSong-Light"), Flags=6, FontBBox=Array([-25, -254, 1000, 880]),
        ItalicAngle=0, Ascent=880, Descent=-120, CapHeight=880, StemV=93,
    )  # fmt: skip
    letters = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/STSong-Light"), FontDescriptor=descriptor,
        CIDSystemInfo=Dictionary(Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("GB1"), Supplement=2),
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/STSong-Light"), Encoding=Name("/UniGB-UCS2-H"),
            DescendantFonts=Array([pdf.make_indirect(letters)]),
        )
    )  # fmt: skip


def _latin(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )


def _picture(pdf: pikepdf.Pdf) -> pikepdf.Object:
    stream = pdf.make_stream(b"\x80")
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent, stream.ColorSpace = 1, 1, 8, Name.DeviceGray
    return stream
