"""A letter is written whole, and never over one that is there."""

from pathlib import Path
from threading import Thread

import pytest

from songbang.basis.problem import Problem
from songbang.drafts.write import write_letter


def test_a_letter_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    wanted = tmp_path / "drafts" / "reminder.docx"
    first = write_letter(b"one", wanted)
    wanted.write_bytes(b"edited by hand")
    names = [write_letter(str(at).encode(), wanted) for at in range(2)]

    assert first == wanted
    assert wanted.read_bytes() == b"edited by hand"
    assert names == [tmp_path / "drafts" / "reminder-2.docx", tmp_path / "drafts" / "reminder-3.docx"]
    assert sorted(path.name for path in wanted.parent.iterdir()) == [
        "reminder-2.docx",
        "reminder-3.docx",
        "reminder.docx",
    ]


def test_letters_written_at_once_all_stay(tmp_path: Path) -> None:
    writers = [Thread(target=write_letter, args=(str(at).encode(), tmp_path / "a.docx")) for at in range(12)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()

    assert {path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {str(at) for at in range(12)}


@pytest.mark.parametrize("name", ["no\0name.docx", "x" * 300 + ".docx", "file/inside.docx"])
def test_a_name_that_cannot_be_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    found = write_letter(b"one", tmp_path / name)

    assert isinstance(found, Problem)
    assert found.code == "unwritable"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]
