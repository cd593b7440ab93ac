"""Picture files of every make give plain pixels."""

import io

import numpy as np
import pytest
from PIL import Image

from songbang.scans.decode import decode, pages_of
from songbang.scans.scan import Raster
from songbang.scans.waiting import PictureError

BLUE, PAPER = (10, 20, 200), (250, 250, 250)


def sheet() -> Image.Image:
    """Light paper with a blue corner at the upper left."""
    made = Image.new("RGB", (300, 200), PAPER)
    made.paste(BLUE, (0, 0, 100, 50))
    return made


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def at(raster: Raster, x: int, y: int) -> list[int]:
    start = (y * raster.width + x) * raster.channels
    return list(raster.pixels[start : start + raster.channels])


@pytest.mark.parametrize(
    ("kind", "mode", "options"),
    [("PNG", "RGB", {}), ("PNG", "RGBA", {}), ("TIFF", "CMYK", {}), ("TIFF", "RGB", {"compression": "tiff_lzw"}),
     ("BMP", "RGB", {}), ("WEBP", "RGB", {"lossless": True})],
)  # fmt: skip
def test_colours_come_out_as_they_are(kind: str, mode: str, options: dict[str, object]) -> None:
    raster = decode(encoded(sheet().convert(mode), kind, **options)).raster
    assert (raster.width, raster.height, raster.channels) == (300, 200, 3)
    assert len(raster.pixels) == 300 * 200 * 3
    assert at(raster, 10, 10) == list(BLUE)
    assert at(raster, 299, 199) == list(PAPER)


def test_what_is_see_through_lies_on_white() -> None:
    clear = sheet().convert("RGBA")
    clear.putalpha(0)
    assert at(decode(encoded(clear, "PNG")).raster, 10, 10) == [255, 255, 255]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_become_eight(kind: str) -> None:
    levels = np.linspace(0, 65_535, 60_000).reshape(200, 300).astype("uint16")
    raster = decode(encoded(Image.fromarray(levels), kind)).raster
    assert raster.channels == 1
    assert raster.pixels[0] == 0
    assert raster.pixels[-1] == 255
    assert 126 <= raster.pixels[30_000] <= 129


@pytest.mark.parametrize(("orientation", "corner"), [(1, (10, 10)), (3, (289, 189)), (6, (189, 10)), (8, (10, 289))])
def test_a_photo_stands_as_its_camera_says(orientation: int, corner: tuple[int, int]) -> None:
    notes = Image.Exif()
    notes[0x0112] = orientation
    raster = decode(encoded(sheet(), "JPEG", quality=95, exif=notes)).raster
    assert at(raster, *corner)[2] > 150 > at(raster, *corner)[0]


def test_only_the_pages_of_a_tiff_are_pages() -> None:
    three = encoded(sheet(), "TIFF", save_all=True, append_images=[sheet().rotate(90, expand=True), sheet()])
    assert pages_of(three) == ("tiff", (0, 1, 2))
    assert decode(three, 1).raster.width == 200
    moving = encoded(sheet(), "GIF", save_all=True, append_images=[sheet().rotate(180)])
    assert pages_of(moving) == ("gif", (0,))


def test_what_is_too_large_is_refused_and_what_is_large_comes_smaller() -> None:
    with pytest.raises(PictureError) as error:
        decode(encoded(Image.new("1", (20_000, 20_000)), "PNG"))
    assert error.value.code == "too_large"
    photo = decode(encoded(Image.new("L", (8_000, 6_000), 200), "JPEG")).raster
    assert (photo.width, photo.height) == (4_000, 3_000)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF", "GIF"])
def test_half_a_file_gives_the_upper_half(kind: str) -> None:
    noise = np.random.default_rng(7).integers(0, 255, (200, 300), dtype="uint8")
    data = encoded(Image.fromarray(noise), kind)
    drawn = decode(data[: len(data) // 2])
    assert drawn.is_damaged
    assert drawn.raster.height == 200
