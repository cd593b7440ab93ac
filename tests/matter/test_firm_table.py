"""Tables of firms in the formats that people keep them in, and the file of answers: what is read, what is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from songbang.matter.firm_answers import read_answers
from songbang.matter.firm_table import read_firms
from songbang.matter.matter import Firm

FIRST = Firm("乙巳网络有限公司", ("乙巳", "Yisi Co., Ltd."), ("乙巳智能",), ("丁未网络有限公司",), ("丙午集团",))
ROWS = (
    ("序号", "企业名称", "简称/品牌", "英文名", "曾用名", "母公司", "关联公司"),
    ("1", "乙巳网络有限公司", "乙巳", "Yisi Co., Ltd.", "丁未网络有限公司", "丙午集团", "乙巳智能"),
    ("2", "戊申食品有限公司", "", "", "无", "/", "-"),
)
HEADS = ("序号", "企业名称", "简称", "英文名", "曾用名", "母公司", "关联公司")


def written(folder: Path, name: str) -> Path:
    path = folder / name
    rows = [HEADS, *ROWS[1:]]
    if name.endswith(".xlsx"):
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append(["竞争公司关系表"])
        for row in rows:
            sheet.append(list(row))
        book.save(path)
    else:
        mark = "\t" if name.endswith(".tsv") else ","
        lines = [mark.join(f'"{cell}"' for cell in row) for row in rows]
        path.write_text("\n".join(lines), encoding="gb18030" if "gb" in name else "utf-8-sig")
    return path


@pytest.mark.parametrize("name", ["firms.csv", "firms.tsv", "firms-gb.csv", "firms.xlsx"])
def test_a_table_gives_names_other_names_and_owners(tmp_path: Path, name: str) -> None:
    firms, problems = read_firms(written(tmp_path, name))

    assert problems == ()
    assert firms == (FIRST, Firm("戊申食品有限公司"))


def test_a_toml_file_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "firms.toml"
    path.write_text(
        '[[firm]]\nname = "乙巳网络有限公司"\naliases = ["乙巳", "Yisi Co., Ltd."]\nformer = "丁未网络有限公司"\n'
        'parents = ["丙午集团"]\naffiliates = ["乙巳智能"]\n',
        encoding="utf-8",
    )

    assert read_firms(path) == ((FIRST,), ())


def test_a_bare_list_of_names_is_a_table_too(tmp_path: Path) -> None:
    path = tmp_path / "firms.txt"
    path.write_text("乙巳网络有限公司\n戊申食品有限公司\n", encoding="utf-8")

    assert read_firms(path) == ((Firm("乙巳网络有限公司"), Firm("戊申食品有限公司")), ())


def test_several_names_in_a_cell_are_several_names(tmp_path: Path) -> None:
    path = tmp_path / "firms.csv"
    path.write_text("name,alias,affiliates\nYisi Network Co. Ltd,乙巳、乙巳云；YS,甲智能|乙智能\n", encoding="utf-8")
    (one,), problems = read_firms(path)

    assert problems == ()
    assert one.aliases == ("乙巳", "乙巳云", "YS")
    assert one.affiliates == ("甲智能", "乙智能")


def test_a_row_without_a_name_is_told_with_its_line_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "firms.csv"
    path.write_text("公司,别名\n乙巳网络有限公司,乙巳\n,丙午\n戊申食品有限公司,\n", encoding="utf-8")
    firms, problems = read_firms(path)

    assert [one.name for one in firms] == ["乙巳网络有限公司", "戊申食品有限公司"]
    assert [(one.code, one.line) for one in problems] == [("firms_no_name", 3)]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("gone.csv", None, "not_found"),
        ("none.csv", "一,二\n三,四\n".encode(), "firms_no_names"),
        ("bad.xlsx", b"PK\x03\x04 not a workbook", "unreadable"),
        ("bad.toml", b"[[firm]\n", "unreadable"),
        ("bin.toml", b"\xff\xfe\x00", "unreadable"),
        ("odd.toml", b"[[firms]]\nname = 1\n", "unknown_field"),
        ("none.toml", b"[[firm]]\naliases = []\n", "needed_field"),
        ("num.toml", b"firm = 3\n", "wrong_value"),
    ],
)
def test_a_bad_table_is_a_problem_that_says_what_to_do(
    tmp_path: Path, name: str, data: bytes | None, code: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    firms, problems = read_firms(path)

    assert firms == ()
    assert problems
    assert code in {one.code for one in problems}
    assert all(one.says.zh and one.do.en for one in problems)


@given(data=st.binary(max_size=200), suffix=st.sampled_from(["csv", "xlsx", "toml", "txt", "xls"]))
def test_no_table_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    path = tmp_path_factory.mktemp("firms") / f"firms.{suffix}"
    path.write_bytes(data)
    firms, problems = read_firms(path)

    assert firms or problems or suffix == "toml"
    assert read_answers(path, ("a",))[0] is not None


def test_answers_are_read_by_firm_and_what_is_wrong_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(
        '[[firm]]\nname = "乙巳网络有限公司"\nsame_products = true\nsame_market = "yes"\nsame_prodcuts = false\n\n'
        "[[firm]]\nsame_products = true\n",
        encoding="utf-8",
    )
    answers, problems = read_answers(path, ("same_products", "same_market"))

    assert answers == {"乙巳网络有限公司": {"same_products": True}}
    assert [(one.code, one.line) for one in problems] == [("wrong_value", 4), ("unknown_field", 5), ("needed_field", 7)]
