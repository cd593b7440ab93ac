"""Pictures of papers for tests: lines set in a Chinese font of the machine, as a scanner would give them."""

import io
import subprocess
from collections.abc import Sequence
from functools import cache

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from PIL import Image, ImageDraw, ImageFont

LETTERS = 24
"""How many letters fill a line."""
SIZE = 32
"""The size of the letters in pixels."""


def wrapped(text: str, letters: int = LETTERS) -> list[str]:
    return [text[at : at + letters] for at in range(0, len(text), letters)]


def page(lines: Sequence[str], *, size: tuple[int, int] = (900, 460), left: int = 60, top: int = 40) -> Image.Image:
    """Return white paper with the lines, one below the other; an empty string leaves a line out."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    letters = ImageFont.truetype(_font(), SIZE)
    for at, line in enumerate(lines):
        draw.text((left, top + at * 54), line, font=letters, fill="black")
    return picture


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def scanned(*pictures: Image.Image) -> bytes:
    """Return a PDF whose pages are the pictures."""
    return encoded(pictures[0], "PDF", save_all=True, append_images=pictures[1:], resolution=110)


def with_picture(data: bytes, picture: Image.Image, box: tuple[float, float, float, float], *, below: bool) -> bytes:
    """Lay a picture on the first page of a PDF (left, bottom, right, top), below its text or over it."""
    pdf = pikepdf.open(io.BytesIO(data))
    first = pdf.pages[0].obj
    stream = pikepdf.Stream(pdf, encoded(picture, "JPEG", quality=90))
    stream.stream_dict = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height,
        ColorSpace=Name.DeviceRGB, BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip
    first.Resources.XObject = Dictionary(Pasted=stream)
    left, bottom, right, top = box
    drawn = f" q {right - left} 0 0 {top - bottom} {left} {bottom} cm /Pasted Do Q ".encode()
    text = first.Contents.read_bytes()
    first.Contents = pdf.make_stream(drawn + text if below else text + drawn)
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


@cache
def _font() -> str:
    try:
        asked = ["fc-match", "--format=%{file}", "Noto Serif CJK SC:lang=zh-cn"]
        found = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        found = ""
    if "CJK" not in found:
        pytest.skip("no Chinese font to draw papers with (Debian: apt install fonts-noto-cjk fontconfig)")
    return found
