"""`songbang lab` as a person types it."""

import json
from pathlib import Path

from tests.cli.typed import songbang
from tests.lab.cards import TEXT


def test_policies_are_told_and_files_written(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(TEXT, encoding="utf-8")
    done = songbang("lab", "card.toml", "--level", "0", "--draws", "5", "--policy", "ban", at=tmp_path)

    assert done.code == 0, done.err
    assert "全部禁止" in done.text
    assert "谁出钱" in done.text
    assert {"lab.html", "lab.json", "figures.csv"} <= {one.name for one in (tmp_path / "songbang-lab").iterdir()}
    assert json.loads((tmp_path / "songbang-lab" / "lab.json").read_text(encoding="utf-8"))["command"] == "lab"


def test_a_document_alone_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(TEXT, encoding="utf-8")
    done = songbang(
        "lab", "card.toml", "--level", "0", "--draws", "5", "--seed", "7", "--json", "--lang", "en", at=tmp_path
    )

    assert json.loads(done.out)["seed"] == 7
    assert json.loads(done.out)["policies"][0]["policy"] == "cap_months"
    assert not (tmp_path / "songbang-lab").exists()


def test_what_is_wrong_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(TEXT.replace("0.012", "0.36"), encoding="utf-8")
    done = songbang("lab", "card.toml", "--lang", "en", at=tmp_path)

    assert done.code == 2
    assert "group.makers.loss" in done.err
    assert "Traceback" not in done.err
    assert not (tmp_path / "songbang-lab").exists()
