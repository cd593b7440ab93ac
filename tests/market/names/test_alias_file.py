"""The file of aliases: written, corrected by a person in whatever program, handed back."""

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.market.names.alias_file import aliases_csv, read_aliases
from songbang.market.names.aliases import Aliases
from songbang.market.names.clean import clean

NAMES = [
    "甲辰科技有限公司",
    "甲辰科技",
    "甲辰科技",
    "上海甲辰科技",
    "=乙巳",
    "丙午半导体",
    "丙牛半导体",
    "甲辰",
    "甲辰科技（简称“甲辰”）",
]


def read_back(path: Path, data: bytes) -> Aliases:
    path.write_bytes(data)
    found = read_aliases(path)
    assert isinstance(found, Aliases)
    return found


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_handed_back_unchanged_it_changes_nothing(tmp_path: Path, lang: str) -> None:
    first = clean(NAMES)
    again = clean(NAMES, read_back(tmp_path / "a.csv", aliases_csv(first, lang)))

    assert again.table.equals(first.table)
    assert again.questions == first.questions
    assert aliases_csv(again, lang) == aliases_csv(first, lang)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=12))
def test_whatever_was_written_reading_it_back_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    first = clean(names)
    file = tmp_path_factory.getbasetemp() / "again.csv"
    again = clean(names, read_back(file, aliases_csv(first, "zh")))

    assert again.table.equals(first.table)
    assert again.questions == first.questions


def test_no_cell_is_a_formula_and_each_question_stands_once(tmp_path: Path) -> None:
    text = aliases_csv(clean(NAMES), "zh").decode("utf-8-sig")

    assert text.startswith("written,firm,group,why,decided_by\r\n")
    assert "'=乙巳,'=乙巳" in text
    assert text.count("也许和「丙牛半导体」是一家") == 1
    assert "=乙巳" in read_back(tmp_path / "a.csv", text.encode()).firm_of


def test_a_firm_that_was_put_right_counts_though_nothing_else_was_changed(tmp_path: Path) -> None:
    text = aliases_csv(clean(NAMES), "zh").decode("utf-8-sig")
    put_right = text.replace("丙牛半导体,丙牛半导体,", "丙牛半导体,丙午半导体,")
    named = clean(NAMES, read_back(tmp_path / "a.csv", put_right.encode("gb18030")))

    assert named.firm_of["丙牛半导体"] == "丙午半导体"
    assert dict(named.table.select("written", "decided_by").iter_rows())["丙牛半导体"] == "file"
    assert all("丙牛半导体" not in (one.one, one.other) for one in named.questions)


def test_a_workbook_with_chinese_heads_does_as_well(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (["我们的别名"], ["写法", "公司", "所属集团"], ["甲辰云", "", "甲辰科技"], ["JC", "甲辰科技", None]):
        book.active.append(row)
    book.save(tmp_path / "别名.xlsx")
    found = read_aliases(tmp_path / "别名.xlsx")

    assert found == Aliases({"甲辰云": "甲辰云", "JC": "甲辰科技"}, {"甲辰云": "甲辰科技"}, frozenset({"甲辰云", "JC"}))


def test_who_leads_to_whom_is_followed_and_a_circle_is_told(tmp_path: Path) -> None:
    head = "written,firm\n"
    assert read_back(tmp_path / "a.csv", f"{head}A公司,B公司\nB公司,C公司\n".encode()).firm_of == {
        "A公司": "C公司",
        "B公司": "C公司",
    }
    (tmp_path / "b.csv").write_text(f"{head}A公司,B公司\nB公司,A公司\n", encoding="utf-8")
    wrong = read_aliases(tmp_path / "b.csv")
    assert isinstance(wrong, Problem)
    assert wrong.code == "aliases_circle"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("written,firm\n甲,乙\n甲,丙\n", "aliases_twice"),
        ("written,firm,group\n甲,乙,丁\n戊,乙,己\n", "aliases_twice"),
        ("written,firm,group\n甲,乙,丁\n乙,丙,\n丙,丙,己\n", "aliases_twice"),
        ("written,firm,group\n甲,甲,乙\n乙,乙,甲\n", "aliases_circle"),
        ("姓名,电话\n林某,1\n", "aliases_no_head"),
        ("", "empty"),
    ],
)
def test_a_file_that_contradicts_itself_is_a_problem(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    wrong = read_aliases(tmp_path / "a.csv")

    assert isinstance(wrong, Problem)
    assert wrong.code == code
    assert wrong.says.zh
    assert wrong.do.en
