"""Many pictures side by side, and what is kept of them."""

import os
from pathlib import Path

import pytest

from songbang.scans import cache as cache_module
from songbang.scans.cache import Cache
from songbang.scans.crew import look_at
from songbang.scans.scan import Doubt, Raster, Reason, Run, Scan
from songbang.scans.waiting import Drawn, Looked, Picture, PictureError

SEEN = Looked(
    (
        Scan(
            100.0, 50.0, (Run("竞业 \ud800", (1.0, 2.5, 30.0, 9.0), 0.93),), 1, -2.5, 0.9,
            (Doubt((1.0, 2.0, 3.0, 4.0), Reason.COVERED, "业", b"\x89PNG\x00"),),
        ),
    ),
    is_damaged=True,
)  # fmt: skip


def white(width: int = 200, height: int = 100) -> Drawn:
    return Drawn(Raster(width, height, 1, b"\xff" * (width * height)))


def broken() -> Drawn:
    raise PictureError("unreadable", "why")


def unexpected() -> Drawn:
    raise RuntimeError


def test_what_was_seen_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = Cache(tmp_path / "a" / "b")
    assert kept.get("k") is None
    kept.put("k", SEEN)
    assert kept.get("k") == SEEN
    assert kept.get("other") is None
    (entry,) = kept.folder.iterdir()
    assert (kept.folder.stat().st_mode & 0o077, entry.stat().st_mode & 0o077) == (0, 0)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"scans": [{}]}', b'{"scans": 3}', b"\xff\xfe", b"null"])
def test_what_is_damaged_is_as_if_it_were_not_there(tmp_path: Path, damage: bytes) -> None:
    kept = Cache(tmp_path)
    kept.put("k", SEEN)
    next(tmp_path.iterdir()).write_bytes(damage)
    assert kept.get("k") is None


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kept = Cache(tmp_path / "file" / "below")
    kept.put("k", SEEN)
    kept.trim()
    assert kept.get("k") is None


def test_what_was_not_asked_for_longest_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Cache(tmp_path)
    for at in range(4):
        kept.put(str(at), SEEN)
        for entry in tmp_path.iterdir():
            os.utime(entry, (entry.stat().st_atime, entry.stat().st_mtime - 10))
    size = next(tmp_path.iterdir()).stat().st_size
    monkeypatch.setattr(cache_module, "_MOST_BYTES", 3 * size)
    assert kept.get("0") == SEEN  # asked for just now
    kept.trim()
    assert [kept.get(str(at)) is not None for at in range(4)] == [True, False, False, True]


def test_no_picture_costs_the_others_and_the_order_stays(tmp_path: Path) -> None:
    pytest.importorskip("rapidocr", reason="the engine is not installed: pip install 'songbang[scan]'")
    pictures = [
        Picture("a", white), Picture("b", broken), Picture("a", white), Picture("c", unexpected), Picture("d", white)
    ]  # fmt: skip
    told: list[tuple[int, int, int]] = []
    looked = look_at(pictures, Cache(tmp_path), lambda *step: told.append(step))
    assert [one.trouble for one in looked] == ["", "unreadable", "", "unreadable", ""]
    assert [len(one.scans) for one in looked] == [1, 0, 1, 0, 1]
    assert told[0] == (0, 4, 0)
    assert told[-1] == (4, 4, 0)
    assert look_at(pictures) == looked
    assert look_at([]) == []
