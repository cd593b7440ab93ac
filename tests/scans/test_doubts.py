"""What cannot be read is told, with its picture."""

import io
from random import Random

import pytest
from bench.scan_pages import Page
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from tests.scans.shots import page, seen

from songbang.scans.errors import ScanUnavailableError
from songbang.scans.look import look
from songbang.scans.scan import Raster, Reason, Scan


def scrawled(truth: Page) -> Image.Image:
    """Draw a scrawl that is no print below the last line."""
    image = truth.image.copy()
    top = max(line.box[3] for line in truth.lines) + 60
    draw = ImageDraw.Draw(image)
    for loop in range(9):
        left = 150 + loop * 22
        draw.arc((left, top, left + 30, top + 26), 20 * loop, 20 * loop + 250, fill="black", width=2)
    return image


def test_ink_that_is_no_print_is_pointed_at() -> None:
    truth = page("undertaking")
    (clean,), (scan,) = seen(truth.image), seen(scrawled(truth))
    below = [one for one in scan.doubts if one.box[1] > max(line.box[3] for line in truth.lines)]
    read = [run for run in scan.runs if run.box[1] > max(line.box[3] for line in truth.lines)]

    assert clean.doubts == ()
    assert below or read


def test_a_doubt_shows_its_place_and_names_its_line() -> None:
    (scan,) = seen(page("agreement", dots=60).image)

    for doubt in scan.doubts:
        picture = Image.open(io.BytesIO(doubt.picture))
        assert picture.format == "PNG"
        assert max(picture.size) <= 1300
        if doubt.reason is Reason.UNREAD:
            assert doubt.read == ""
        else:
            assert (doubt.read, doubt.box) in [(run.text, run.box) for run in scan.runs]


def test_the_same_picture_gives_the_same_page() -> None:
    truth = page("leaving")

    assert seen(truth.image) == seen(truth.image)


@pytest.mark.parametrize("size", [(1, 100_000), (100_000, 1), (7, 7), (0, 0), (9, 2000), (3000, 12)])
def test_a_picture_too_thin_for_print_is_an_empty_page(size: tuple[int, int]) -> None:
    (scan,) = _looked(Raster(*size, 1, bytes(size[0] * size[1])))

    assert scan.runs == ()
    assert scan.legibility == 0.0


def test_a_picture_that_lacks_pixels_is_an_empty_page() -> None:
    assert _looked(Raster(100, 100, 3, b"\x00" * 100))[0].runs == ()


@settings(max_examples=12)
@given(st.integers(8, 300), st.integers(8, 300), st.integers(0, 99))
def test_no_picture_raises(width: int, height: int, seed: int) -> None:
    grain = Random(seed).randbytes(width * height)  # noqa: S311 - chance that can be had again

    assert len(_looked(Raster(width, height, 1, grain))) >= 1


def _looked(picture: Raster) -> tuple[Scan, ...]:
    try:
        return look(picture)
    except ScanUnavailableError as error:
        pytest.skip(f"the engine is not installed: {error}")
