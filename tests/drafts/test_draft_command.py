"""`songbang draft`, as it is typed."""

import json
from pathlib import Path

import pytest
from docx import Document
from tests.cli.typed import songbang
from tests.drafts.briefs import OWED

from songbang.cli.main import run
from songbang.drafts.kinds import kinds


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    folder = tmp_path / "案情"
    folder.mkdir()
    (folder / "matter.toml").write_text(OWED, encoding="utf-8")
    return folder


def here(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    """The exit code, standard output and standard error of a command line run in this process."""
    with pytest.raises(SystemExit) as left:
        run(words)
    return left.value.code, *capfd.readouterr()


def test_a_letter_is_written_into_the_folder_of_the_matter(matter: Path) -> None:
    answer = songbang("draft", "reminder", matter, "--on", "2026-11-22")
    path = matter / "drafts" / "reminder-2026-11-22.docx"

    assert (answer.code, answer.err) == (0, "")
    assert str(path) in answer.text.splitlines()
    assert "【待填：开户行】" in answer.text
    assert "不会替你寄出" in answer.text
    assert Document(str(path)).paragraphs


def test_the_answer_as_json(matter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for kind in kinds():
        code, out, err = here(capfd, "draft", kind, str(matter), "--on", "2026-11-22", "--json")
        told = json.loads(out)

        assert (code, err) == (0, "")
        assert (told["command"], told["kind"], told["lang"]) == ("draft", kind, "zh")
        assert told["law"]["on"] == "2026-11-22"
        assert set(told["law"]["places"]) == {"cn-sh"}
        assert Path(told["file"]).is_file()
        assert told["problems"] == []
        assert all(set(one) == {"says", "missing"} for one in told["placeholders"])
        assert all(set(one) == {"name", "value", "says"} for one in told["figures"])
        assert all(isinstance(one, str) for one in told["notes"])


def test_a_place_names_the_facts_it_waits_for(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")
    told = json.loads(here(capfd, "draft", "reminder", str(tmp_path), "--json")[1])

    assert ["left"] in [one["missing"] for one in told["placeholders"]]


def test_another_place_and_never_over_another_file(matter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = matter / "信.docx"
    out.write_bytes(b"mine")
    told = json.loads(here(capfd, "draft", "rescission", str(matter), "--out", str(out), "--json")[1])

    assert out.read_bytes() == b"mine"
    assert Path(told["file"]).name == "信-2.docx"


@pytest.mark.parametrize(
    ("words", "code", "zh", "en"),
    [
        (["love_letter", "{}"], 2, "没有「love_letter」这种文书", "There is no letter “love_letter”"),
        (["arbitration", "{}", "--lang", "en"], 2, "", "in Chinese only"),
        (["reminder", "{}", "--out", "letter.pdf"], 2, "不是 .docx 文件名", "not the name of a .docx file"),
        (["reminder", "{}/nothing"], 3, "没有案情文件", "There is no matter.toml"),
        (["reminder", "{}", "--on", "soon"], 2, "不是日期", "is not a day"),
    ],
)
def test_what_cannot_be_done_is_told(  # noqa: PLR0917
    words: list[str], code: int, zh: str, en: str, matter: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    typed = [word.replace("{}", str(matter)) for word in words]
    for lang, said in (("zh", zh), ("en", en)):
        if "--lang" in typed and lang == "zh":
            continue
        left, out, err = here(capfd, "draft", *typed, *([] if "--lang" in typed else ["--lang", lang]))
        assert (left, out) == (code, "")
        assert said in err
        assert len(err.strip().splitlines()) >= 2
        assert "Traceback" not in err
    assert not (matter / "drafts").exists()


def test_the_law_of_a_place_that_is_not_held_is_not_made_up(matter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (matter / "matter.toml").write_text('place = "hk"\n', encoding="utf-8")

    assert here(capfd, "draft", "reminder", str(matter))[0] == 2


def test_a_matter_with_faults_still_gives_a_letter(matter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (matter / "matter.toml").write_text(OWED + "\n[nonsense]\n", encoding="utf-8")
    code, out, err = here(capfd, "draft", "reminder", str(matter))

    assert code == 4
    assert "没有读懂" in out
    assert "matter.toml" in err


def test_exhibits_come_from_the_ledger(matter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = matter.parent / "银行流水.txt"
    file.write_text("0", encoding="utf-8")
    assert here(capfd, "evidence", "add", str(matter), str(file), "--proves", "没有付款")[0] == 0
    told = json.loads(here(capfd, "draft", "exhibits", str(matter), "--json")[1])
    letter = Document(told["file"])

    assert [cell.text for cell in letter.tables[0].rows[1].cells][:2] == ["1", "银行流水"]
    assert "没有付款" in letter.tables[0].rows[1].cells[3].text
