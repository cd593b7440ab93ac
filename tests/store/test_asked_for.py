"""What no database can hold is not there: it is asked for by a hand-made address, and the database is not blamed."""

from datetime import UTC, datetime

import pytest

from songbang.store.store import Store


@pytest.mark.parametrize("name", ["\x00", "a\x00b", "x" * 100_000])
def test_what_cannot_be_there_is_not_there(store: Store, name: str) -> None:
    folder = store.folders.new("pile", "甲", datetime.now(UTC), files={"a": b"x"})
    assert store.folders.get(name) is None
    assert store.folders.read(folder.id, name) is None
    assert store.folders.read(folder.id, "a") == b"x"


def test_a_name_is_kept_without_signs_that_are_not_seen(store: Store) -> None:
    folder = store.folders.new("pile", "甲\x00\u202e乙\u2067", datetime.now(UTC))
    assert folder.name == "甲乙"
