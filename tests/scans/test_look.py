"""What is read on pictures of pages, whatever happened to them."""

from collections.abc import Callable

import pytest
from bench.scan_pages import Page, chat
from bench.scan_wear import low, noisy, photographed, sealed, skewed, spread, turned
from PIL import Image
from tests.scans.shots import characters_right, lost, page, seen, words

Wear = Callable[[Page], Image.Image]


@pytest.mark.parametrize("name", ["agreement", "contract"])
def test_a_clean_page_is_read(name: str) -> None:
    truth = page(name, serif=name == "agreement")
    scans = seen(truth.image)

    assert characters_right([truth], scans) >= 0.99
    assert lost([truth], scans) == 0
    assert scans[0].legibility > 0.97


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_page_reads_as_a_straight_one(quarters: int) -> None:
    truth = page("offer")
    scans = seen(turned(truth, quarters))

    assert characters_right([truth], scans) >= 0.99
    assert scans[0].turn == (4 - quarters) % 4


@pytest.mark.parametrize("degrees", [-13.0, 4.0])
def test_a_skewed_page_reads_as_a_straight_one(degrees: float) -> None:
    truth = page("handbook")
    scans = seen(skewed(truth, degrees))

    assert characters_right([truth], scans) >= 0.99
    assert scans[0].skew == pytest.approx(-degrees, abs=0.5)


@pytest.mark.parametrize(
    ("name", "wear"),
    [
        ("leaving", lambda one: noisy(one, 4)),
        ("agreement", lambda one: photographed(one, 3)),
        ("agreement", lambda one: sealed(one, 5)),
        ("handbook", lambda one: sealed(one, 6, (130, 48, 52))),
        ("undertaking", lambda one: sealed(one, 7, (60, 70, 190))),
        ("handbook", lambda one: low(one, 0.66)),
    ],
    ids=["noisy", "photographed", "red seal", "dark seal", "blue seal", "72 dpi"],
)
def test_a_worn_page_is_read_or_pointed_at(name: str, wear: Wear) -> None:
    truth = page(name)
    scans = seen(wear(truth))

    assert characters_right([truth], scans) >= 0.97
    assert lost([truth], scans) == 0


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_long_screenshot_loses_and_doubles_no_line(*, dark: bool) -> None:
    truth = chat(3, dark=dark, messages=16)
    (scan,) = seen(truth.image)

    assert characters_right([truth], [scan]) >= 0.99
    assert len(scan.runs) == len(truth.lines)
    assert scan.doubts == ()


def test_an_open_booklet_is_two_pages() -> None:
    truth = page("handbook"), page("leaving")
    scans = seen(spread(*truth))

    assert len(scans) == 2
    assert characters_right(truth, scans) >= 0.98


def test_a_table_across_a_broad_page_is_one_page() -> None:
    sheet = page("offer")
    broad = Image.new("RGB", (sheet.image.height, sheet.image.width), "white")
    broad.paste(sheet.image.crop((0, 0, sheet.image.width, sheet.image.width)), (120, 0))

    assert len(seen(broad)) == 1


def test_blanks_come_back_and_underlined_words_do_not() -> None:
    truth = page("leaving", dots=150)
    (scan,) = seen(truth.image)
    text = words(scan).replace(" ", "").replace("\u3000", "")

    for before, after in [("姓名：", ""), ("岗位：", ""), ("自", "年"), ("每月", "元")]:
        assert f"{before}__" in text
        assert not after or f"__{after}" in text
    assert "_" not in words(seen(page("offer").image)[0])  # the rulings of its table are no blanks
