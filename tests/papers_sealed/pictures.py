"""Printed pages as people hold them: a scan, a photo on a desk, a page with a seal. Seeds are fixed."""

import io
from typing import Final

import cv2
import numpy as np
import pypdfium2
from examples.formats.printed import pdf_file
from examples.formats.source import Source
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

DPI: Final = 130
FONT: Final = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
DESK: Final = (122, 98, 76)
RED: Final = (205, 38, 38)


def scanned(source: Source) -> bytes:
    """Return a grey JPEG, a little turned and noisy."""
    page = _page(source).convert("L").rotate(1.3, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return _jpeg(_noisy(page, 9, seed=3), 55)


def skewed(source: Source) -> bytes:
    """Return a grey PNG of sixteen shades, set askew, as a copier sends it."""
    page = _page(source).convert("L").rotate(-2.4, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return _png(page.quantize(16))


def sealed(source: Source) -> bytes:
    """Return a PNG with a red round seal over the firm's name and the date at the foot."""
    page = _page(source)
    foot = max(
        y for y in range(page.height - 160) if min(page.crop((400, y, page.width, y + 1)).convert("L").tobytes()) < 90
    )
    seal = Image.new("L", page.size, 0)
    draw = ImageDraw.Draw(seal)
    centre, radius = (page.width - 250, foot - 30), 100
    box = (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
    draw.ellipse(box, outline=190, width=6)
    draw.text(centre, "★", fill=190, font=ImageFont.truetype(FONT, 70), anchor="mm")
    draw.text((centre[0], centre[1] + 62), "人力资源专用章", fill=190, font=ImageFont.truetype(FONT, 20), anchor="mm")
    page.paste(Image.new("RGB", page.size, RED), mask=seal)
    return _png(page.rotate(-0.8, Image.Resampling.BICUBIC, expand=True, fillcolor="white").quantize(48))


def photographed(source: Source) -> bytes:
    """Return a JPEG of the page on a desk, seen from a little aside in uneven light."""
    page = np.asarray(_page(source))
    high, wide = page.shape[:2]
    corners = np.array([[70, 90], [wide + 40, 60], [wide + 90, high + 70], [40, high + 110]], np.float32)
    flat = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    size = (wide + 150, high + 170)
    seen = cv2.warpPerspective(page, cv2.getPerspectiveTransform(flat, corners), size, borderValue=DESK)
    light = np.linspace(1.0, 0.74, size[0], dtype=np.float32)[None, :, None]
    shot = Image.fromarray((seen * light).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    return _jpeg(_noisy(shot, 4, seed=7), 62)


def _page(source: Source) -> Image.Image:
    with pypdfium2.PdfDocument(pdf_file(source)) as document:
        page: Image.Image = document[0].render(scale=DPI / 72).to_pil()
    return page.convert("RGB")


def _noisy(page: Image.Image, strength: int, seed: int) -> Image.Image:
    grain: NDArray[np.float64] = np.random.default_rng(seed).normal(0, strength, np.asarray(page).shape)
    return Image.fromarray(np.clip(np.asarray(page) + grain, 0, 255).astype(np.uint8))


def _jpeg(page: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _png(page: Image.Image) -> bytes:
    out = io.BytesIO()
    page.save(out, "PNG", optimize=True)
    return out.getvalue()
