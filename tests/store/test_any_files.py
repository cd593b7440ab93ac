"""Whatever files with whatever bytes: what goes in comes out, and a checked-out folder loses and halves nothing."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.store.postgres import Cluster

from songbang.store.fault import StoreFault
from songbang.store.names import check_name, check_together
from songbang.store.open import open_store
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
PARTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8) | st.sampled_from(
    ["a", "A", "甲", "é", "e\u0301", ".."]
)
NAMES = st.lists(PARTS, min_size=1, max_size=3).map("/".join)
FILES = st.dictionaries(NAMES, st.binary(max_size=200), max_size=4)
PLAIN = st.lists(st.text("aAb甲é1-_", min_size=1, max_size=3), min_size=1, max_size=3).map("/".join)
KEPT = st.dictionaries(PLAIN, st.binary(max_size=200), max_size=4)
"""Mostly files that can lie together."""
UNTIMED = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def kept(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for all examples."""
    if request.param == "sqlite":
        address = f"sqlite:///{tmp_path_factory.mktemp('kept') / 'songbang.db'}"
    else:
        server: Cluster = request.getfixturevalue("cluster")
        address = server.database()
    store = open_store(address)
    yield store
    store.close()


def can_be(names: Iterator[str]) -> bool:
    try:
        listed = list(names)
        for name in listed:
            check_name(name)
        check_together(listed)
    except StoreFault:
        return False
    return True


def held(store: Store, folder_id: str) -> dict[str, bytes | None]:
    return {file.name: store.folders.read(folder_id, file.name) for file in store.folders.files(folder_id)}


@UNTIMED
@given(FILES)
def test_what_goes_in_comes_out_or_nothing_goes_in(kept: Store, files: dict[str, bytes]) -> None:
    before = len(kept.folders.all("pile"))
    if can_be(iter(files)):
        made = kept.folders.new("pile", "甲", NOW, files=files)
        assert held(kept, made.id) == files
    else:
        with pytest.raises(StoreFault):
            kept.folders.new("pile", "甲", NOW, files=files)
        assert len(kept.folders.all("pile")) == before


@UNTIMED
@given(KEPT, KEPT)
def test_what_is_changed_on_the_disk_comes_back_whole(
    kept: Store, first: dict[str, bytes], then: dict[str, bytes]
) -> None:
    assume(can_be(iter(first)) and can_be(iter(then)))
    made = kept.folders.new("matter", "甲", NOW, files=first)
    with kept.folders.checked_out(made.id, NOW) as place:
        for path in place.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        put(place, then)
    assert held(kept, made.id) == then
    found = kept.folders.get(made.id)
    assert found is not None
    assert found.version == (1 if first == then else 2)


@UNTIMED
@given(KEPT, st.sampled_from(["..", "a:b", "CON", "a.", "a\\b"]) | NAMES)
def test_one_name_that_cannot_be_keeps_all_the_others_out(kept: Store, files: dict[str, bytes], odd: str) -> None:
    assume(can_be(iter(files)) and not can_be(iter([*files, odd])))
    made = kept.folders.new("matter", "甲", NOW, files=files)
    with pytest.raises(StoreFault):
        kept.folders.put(made.id, odd, b"new", NOW)
    assert held(kept, made.id) == files


def put(place: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
