"""Seals on pictures of any length, wherever they stand."""

import cv2
import numpy as np
import pytest

from songbang.scans.pixels import Pixels
from songbang.scans.seals import fade

RED = (40, 40, 210)


def _page(tall: int, wide: int, *places: tuple[int, int]) -> Pixels:
    """Light paper with a round red seal around each place (across, down)."""
    made = np.full((tall, wide, 3), 240, dtype=np.uint8)
    for place in places:
        cv2.circle(made, place, 90, RED, 8)
        cv2.putText(made, "SEAL", (place[0] - 60, place[1] + 15), cv2.FONT_HERSHEY_SIMPLEX, 1.5, RED, 4)
    return made


@pytest.mark.parametrize(("tall", "wide"), [(5000, 800), (800, 5000)])
def test_a_seal_is_taken_out_wherever_it_stands_on_a_long_picture(tall: int, wide: int) -> None:
    along = (300, 1600, 3200, 4800)
    places = [(400, at) if tall > wide else (at, 400) for at in along]
    found = fade(_page(tall, wide, *places))
    assert found.dye is not None
    assert int(found.image.min()) > 150
    assert all(found.dye[down - 120 : down + 120, across - 120 : across + 120].any() for across, down in places)


def test_a_picture_with_hundreds_of_seals_is_looked_at_seal_by_seal() -> None:
    places = [(180 + 400 * (at % 2), 180 + 320 * (at // 2)) for at in range(120)]
    found = fade(_page(20_000, 800, *places))
    assert found.dye is not None
    assert int(found.image.min()) > 150
