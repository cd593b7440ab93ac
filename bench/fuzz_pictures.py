"""Small pictures of one line of print, and the papers that hold one."""

import io
from typing import Final

import pikepdf
from docx import Document
from docx.shared import Cm
from PIL import Image, ImageDraw, ImageFont

WORDS: Final = "离职后六个月内不得从事同类业务"
FONT: Final = "NotoSansCJK-Regular.ttc"
SAVED: Final = {"jpg": "JPEG", "tiff": "TIFF", "heic": "HEIF"}


def picture(form: str) -> bytes:
    """Return the line as a file of this format; a TIFF has two pages."""
    if form == "heic":
        from pillow_heif import register_heif_opener  # noqa: PLC0415 - the other pictures need no more than Pillow

        register_heif_opener()
    pages = {"save_all": True, "append_images": [_line("第二条 保密")]} if form == "tiff" else {}
    out = io.BytesIO()
    _line(WORDS).save(out, SAVED.get(form, form.upper()), **pages)
    return out.getvalue()


def scanned_pdf() -> bytes:
    """Return a PDF whose only page is a picture."""
    drawn = _line(WORDS)
    out = io.BytesIO()
    with pikepdf.new() as book:
        page = book.add_blank_page(page_size=(drawn.width, drawn.height))
        held = {"Width": drawn.width, "Height": drawn.height, "ColorSpace": pikepdf.Name.DeviceGray}
        kind = {"Type": pikepdf.Name.XObject, "Subtype": pikepdf.Name.Image, "BitsPerComponent": 8}
        packed = {"Filter": pikepdf.Name.DCTDecode}
        page.Resources = pikepdf.Dictionary(
            XObject=pikepdf.Dictionary(Im=pikepdf.Stream(book, picture("jpg"), **held, **kind, **packed))
        )
        page.Contents = book.make_stream(f"q {drawn.width} 0 0 {drawn.height} 0 0 cm /Im Do Q".encode())
        book.save(out, deterministic_id=True)
    return out.getvalue()


def word_with_picture(word: bytes) -> bytes:
    """Return the Word file with the line as a picture at its end."""
    document = Document(io.BytesIO(word))
    document.add_picture(io.BytesIO(picture("png")), width=Cm(12))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _line(words: str) -> Image.Image:
    page = Image.new("L", (640, 90), 255)
    ImageDraw.Draw(page).text((20, 25), words, fill=20, font=_font())
    return page


def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.truetype(FONT, 34)
    except OSError:  # Debian: fonts-noto-cjk; without it the line is a row of empty boxes, and as good to damage
        return ImageFont.load_default(34)
