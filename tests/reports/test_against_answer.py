"""A comparison with texts as lines and as JSON: what does not match comes first, each with its place."""

import json
from pathlib import Path

import pytest
from tests.law.make_law import INSTRUMENT, provision, write_law

from songbang.law.against.compare import compare
from songbang.law.in_force import Law
from songbang.law.read import read_law
from songbang.reports.against_answer import against_json, against_text


@pytest.fixture
def law(tmp_path: Path) -> Law:
    return read_law(write_law(tmp_path / "law", provision(), instrument=INSTRUMENT))


def told(law: Law, folder: Path, text: str, lang: str = "zh", name: str = "某法.md") -> str:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return against_text(compare(law, folder), law, lang)


def test_what_differs_comes_first_with_its_line_and_its_words(law: Law, tmp_path: Path) -> None:
    lines = told(law, tmp_path / "texts", "某法\n第五条 期限不得超过三年。").splitlines()

    assert lines[2] == "对不上的："
    assert lines[3] == "某法.md:2  某法 第 5 条（xx.duration.cap 2010-07-01）"
    assert lines[4] == "    这里记的 months 是 12，那里写的年或月是：三年。"
    assert lines[5] == "    “期限不得超过三年。”"
    assert "数值不同：1" in lines


def test_an_article_that_is_missed_is_told_once(law: Law, tmp_path: Path) -> None:
    text = told(law, tmp_path / "texts", "某法\n第六条 期限不得超过三年。")

    assert text.count("文本里没有这一条。") == 1
    assert "某法.md  某法 第 5 条（xx.duration.cap 2010-07-01, xx-act）" in text


def test_what_matches_is_only_counted(law: Law, tmp_path: Path) -> None:
    text = told(law, tmp_path / "texts", "某法\n第五条 期限不得超过一年。", "en")

    assert "Every article and figure whose text is here matches it." in text
    assert "Matches: 3" in text
    assert "某法.md: An Act (by its first lines)." in text


def test_a_text_without_the_figure_and_a_file_of_something_else(law: Law, tmp_path: Path) -> None:
    told(law, tmp_path / "texts", "笔记", name="笔记.md")
    text = told(law, tmp_path / "texts", "某法\n第五条 期限由双方约定。", "en")

    assert "Held here: months = 12; the text has no years or months." in text
    assert "笔记.md: not compared. “笔记.md” is not held here." in text


def test_without_any_text_nothing_is_said_to_match(law: Law, tmp_path: Path) -> None:
    text = told(law, tmp_path / "texts", "笔记", name="笔记.md")

    assert "对得上。" not in text
    assert "还没有文本的：某法。" in text


def test_the_document_holds_every_row(law: Law, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    told(law, folder, "某法\n第五条 期限不得超过三年。")
    (folder / "空.md").write_text("", encoding="utf-8")
    document = json.loads(json.dumps(against_json(compare(law, folder), "en")))
    against = document["against"]
    row = next(row for row in against["rows"] if row["figure"])

    assert document["command"] == "law"
    assert against["counts"] == {"matches": 2, "differs": 1, "no_article": 0, "no_text": 0}
    assert (row["of"], row["from"], row["value"], row["kind"]) == ("xx.duration.cap", "2010-07-01", "12", "months")
    assert (row["standing"], row["found"]) == ("differs", ["三年"])
    assert row["place"]["line"] == 2
    assert against["files"] == [{"name": "某法.md", "instrument": "xx-act", "by": "heading"}]
    assert [problem["code"] for problem in document["problems"]] == ["empty"]
