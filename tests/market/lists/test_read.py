"""Tables of lists as people keep them: what is read, what is told, nothing lost."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.market.lists.lists import Lists
from songbang.market.lists.read import read_lists

HEAD = "公司,竞争对手,年份,技术范围"


def read(folder: Path, *lines: str, encoding: str = "utf-8", name: str = "名单.csv") -> Lists:
    (folder / name).write_bytes("\n".join(lines).encode(encoding))
    found = read_lists(folder / name)
    assert isinstance(found, Lists)
    return found


def codes(lists: Lists) -> list[tuple[int, str, str]]:
    return list(lists.errors.select("row", "value", "code").iter_rows())


def held(lists: Lists) -> list[tuple[object, ...]]:
    return list(lists.held.iter_rows())


def test_a_list_is_read_whatever_separates_its_names(tmp_path: Path) -> None:
    lists = read(
        tmp_path,
        HEAD,
        "甲辰科技,乙巳网络、丙午半导体；丁未云,2024,",
        '乙巳网络,"Jiachen Tech Co., Ltd., 甲辰科技有限公司, 戊申（简称“戊”、“申”）",2024-03-01,',
        encoding="gb18030",
    )

    assert lists.rows.filter(pl.col("row") == 2)["listed"].to_list() == ["乙巳网络", "丙午半导体", "丁未云"]
    assert lists.rows.filter(pl.col("row") == 3)["words"].to_list() == [
        "Jiachen Tech Co., Ltd.",
        "甲辰科技有限公司",
        "戊申（简称“戊”、“申”）",
    ]
    assert held(lists) == [("乙巳网络", 2024, 3, False), ("甲辰科技", 2024, 3, False)]
    assert lists.errors.is_empty()


def test_one_name_a_row_or_columns_side_by_side_are_the_same_list(tmp_path: Path) -> None:
    rows = read(tmp_path, "firm,listed firm,year", "A科技,B网络,2024", "A科技,C云,2024", "A科技,B网络,2024")
    wide = read(tmp_path, "Company,Competitor 1,Competitor 2,Date", "A科技,B网络,C云,2024/5/6", name="w.csv")

    assert rows.graph() == wide.graph()
    assert held(rows) == [("A科技", 2024, 2, False)]


def test_merged_cells_a_title_and_english_heads_in_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (
        ["竞业名单汇总（内部）"],
        ["序号", "Employer", "Restricted companies", "Signed"],
        [1, "甲辰科技", "乙巳网络", 2024],
        [2, None, "丙午半导体", 2024],
    ):
        page.append(row)
    page.merge_cells("B3:B4")
    book.save(tmp_path / "lists.xlsx")
    found = read_lists(tmp_path / "lists.xlsx")

    assert isinstance(found, Lists)
    assert held(found) == [("甲辰科技", 2024, 2, False)]
    assert [one.code for one in found.problems] == ["lists_columns_not_read"]


def test_an_empty_cell_is_unknown_and_none_is_an_empty_list(tmp_path: Path) -> None:
    lists = read(tmp_path, HEAD, "甲辰科技,无,2024,", "乙巳网络,,2024,", "丙午半导体,甲辰科技,2024,")

    assert held(lists) == [("丙午半导体", 2024, 1, False), ("甲辰科技", 2024, 0, False)]
    assert codes(lists) == [(3, "乙巳网络", "no_listed")]
    assert "乙巳网络" not in lists.graph().firms


def test_a_clause_that_closes_a_technology_is_breadth_and_no_edge(tmp_path: Path) -> None:
    lists = read(
        tmp_path,
        HEAD,
        "甲辰科技,乙巳网络,2024,任何使用大模型技术的公司",
        "乙巳网络,任何从事人工智能技术的企业、甲辰科技,2024,",
        "丙午半导体,,2024,凡使用该架构的公司",
    )

    assert set(lists.breadth["words"]) == {
        *("凡使用该架构的公司", "任何从事人工智能技术的企业", "任何使用大模型技术的公司")
    }
    assert held(lists) == [("乙巳网络", 2024, 1, True), ("甲辰科技", 2024, 1, True)]
    assert lists.graph().firms == ("乙巳网络", "甲辰科技")


def test_what_is_no_list_is_told_with_its_row(tmp_path: Path) -> None:
    lists = read(
        tmp_path,
        HEAD,
        ",乙巳网络,2024,",
        "甲辰科技,其他竞争公司、乙巳网络,去年,",
        "甲辰科技,无、丙午半导体,2024,",
        "丁未云,丁未云有限公司、乙巳网络,2023至2024,",
    )

    assert sorted(codes(lists)) == [
        (2, "乙巳网络、2024", "no_firm"),
        (3, "其他竞争公司", "no_name"),
        (3, "去年", "year_unread"),
        (4, "无", "none_and_named"),
        (5, "2023至2024", "year_unread"),
        (5, "丁未云有限公司", "names_itself"),
    ]
    assert lists.errors.select("says_zh", "says_en", "do_zh", "do_en").null_count().row(0) == (0, 0, 0, 0)
    assert held(lists) == [("丁未云", None, 1, False), ("甲辰科技", None, 1, False), ("甲辰科技", 2024, 1, False)]


def test_what_a_terminal_would_obey_is_no_part_of_a_name(tmp_path: Path) -> None:
    lists = read(
        tmp_path, HEAD, "甲辰科技\x1b[31m,\u202e乙巳网络,2024,", "无,乙巳网络,2024,", f"丙午,{'长' * 300},2024,"
    )

    assert lists.firms == ("乙巳网络", "甲辰科技[31m")
    assert [code for *_, code in codes(lists)] == ["no_firm", "no_name"]


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        *(
            ("2024", 2024),
            ("2024年", 2024),
            ("2024.3.1", 2024),
            ("20240301", 2024),
            ("202403", 2024),
            ("２０２４", 2024),
        ),
        *(("1 March 2024", 2024), ("45352", None), ("24", None), ("2023-2024", None), ("", None)),
    ],
)
def test_a_year_is_read_from_a_date_and_never_guessed(tmp_path: Path, cell: str, year: int | None) -> None:
    assert read(tmp_path, HEAD, f"甲辰科技,乙巳网络,{cell},").held["year"].to_list() == [year]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("公司,备注\n甲辰科技,x\n", "lists_no_head", "公司 → firm"),
        ("公司,企业,竞争对手\n甲,乙,丙\n", "lists_head_twice", "公司、企业"),
        ("姓名,电话\n林某,1\n", "lists_no_head", "姓名"),
    ],
)
def test_heads_that_are_not_understood_are_told_with_what_was(tmp_path: Path, text: str, code: str, words: str) -> None:
    (tmp_path / "l.csv").write_text(text, encoding="utf-8")
    wrong = read_lists(tmp_path / "l.csv")

    assert isinstance(wrong, Problem)
    assert wrong.code == code
    assert words in wrong.says.zh
    assert wrong.do.en


def test_a_file_that_is_none_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "l.xlsx").write_bytes(b"PK\x03\x04 broken")

    assert isinstance(read_lists(tmp_path / "l.xlsx"), Problem)
    assert isinstance(read_lists(tmp_path / "nothing.csv"), Problem)


CELLS = st.sampled_from(
    [
        "",
        "甲辰科技",
        "乙巳网络、丙午半导体",
        "无",
        "2024",
        "其他公司",
        "=1+1",
        "任何使用大模型技术的公司",
        "“",
        "、、",
        "x" * 40,
    ]
)


@settings(max_examples=25)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS).filter(any), min_size=1, max_size=8))
def test_every_row_is_an_entry_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, rows: Sequence[Sequence[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "rows.csv"
    path.write_text("\n".join([HEAD, *(",".join(row) for row in rows)]), encoding="utf-8")
    found = read_lists(path)

    assert isinstance(found, Lists)
    assert set(found.rows["row"]) | set(found.errors["row"]) == set(range(2, len(rows) + 2))
    assert found.graph().firms == tuple(sorted(found.graph().firms))
