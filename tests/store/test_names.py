"""File names: what any disk can bear is kept as it is; what leads elsewhere, or clashes, is refused."""

from datetime import UTC, datetime

import pytest

from songbang.store.fault import StoreFault
from songbang.store.names import check_name, check_together
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
GOOD = [
    "a",
    "合同/附件（一）.docx",
    "第 1 页.png",
    ".hidden",
    "a..b",
    "…",
    "CONtract.pdf",
    "é",
    "甲" * 85,
    "a/" * 10 + "b",
    "#%&;'!",
]
BAD = [
    "", "/", "/etc/passwd", "a/", "a//b", "./a", "a/./b", "..", "../a", "a/../b", "a\\b", "..\\a", "C:a", "a:b", "a\nb",
    "a\x00b", "a\x85b", "a\ud800", "a\u2028b", "CON", "con.txt", "a/NUL/b", "com1.pdf", "lpt9", "aux .txt", "a.", "a ",
    "a. /b", "甲" * 86, "a/" * 600 + "b", "what?.pdf", "*", "<script>", 'a"b', "a|b",
]  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_a_name_that_any_disk_can_bear_is_kept(store: Store, name: str) -> None:
    made = store.folders.new("pile", "甲", NOW)
    store.folders.put(made.id, name, b"1", NOW)
    with store.folders.checked_out(made.id, NOW) as place:
        assert (place / name).read_bytes() == b"1"
    assert [file.name for file in store.folders.files(made.id)] == [name]


@pytest.mark.parametrize("name", BAD)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(StoreFault, match="cannot be used") as raised:
        check_name(name)
    assert all(char.isprintable() for char in raised.value.says.zh + raised.value.says.en)


@pytest.mark.parametrize(
    "names",
    [
        ("a.txt", "A.TXT"),
        ("a", "a/b"),
        ("a/b", "a"),
        ("A/x", "a/y"),
        ("é", "e\u0301"),
        ("straße", "STRASSE"),
        ("甲/Ａ", "甲/ａ"),
    ],
)
def test_two_names_that_one_disk_takes_for_one_are_refused(store: Store, names: tuple[str, str]) -> None:
    with pytest.raises(StoreFault, match="one name"):
        check_together(names)
    made = store.folders.new("pile", "甲", NOW, files={names[0]: b"1"})
    with pytest.raises(StoreFault, match="one name"):
        store.folders.put(made.id, names[1], b"2", NOW)
    assert store.folders.read(made.id, names[0]) == b"1"
    assert len(store.folders.files(made.id)) == 1


def test_a_file_may_change_its_capitals(store: Store) -> None:
    made = store.folders.new("pile", "甲", NOW, files={"a.txt": b"1"})
    with store.folders.checked_out(made.id, NOW) as place:
        (place / "a.txt").rename(place / "A.txt")
    assert [file.name for file in store.folders.files(made.id)] == ["A.txt"]
