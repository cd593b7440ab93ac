"""A table of moves as people keep it: heads in two languages, dates in several hands, no row lost, no person read."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.market.flows.moves import Moves
from songbang.market.flows.read import read_moves
from songbang.market.flows.when import When, read_when
from songbang.market.names.aliases import Aliases

HEAD = "姓名,原公司,新公司,离职日期,组别,入职日期,人员编号,手机号"
LINES = [
    "林某,甲辰科技有限公司,乙巳网络,2024-03-01,研发,2021-01,a,13800000000",
    "陈某,甲辰科技,乙巳网络,2024年,研发,,b,",
    "周某,乙巳网络,甲辰科技,12.12,销售,,a,",
    "何某,甲辰科技,,,研发,2020,c,",
    "许某,甲辰科技,,2024-01-01,研发,,d,",
    "邓某,,乙巳网络,2024-01-01,研发,,e,",
    "冯某,甲辰科技,甲辰科技有限公司,2024-01-01,研发,,f,",
    "曹某,甲辰科技,乙巳网络,2024Q2,研发,2025-01-01,g,",
]


def read(at: Path, lines: list[str], head: str = HEAD, aliases: Aliases | None = None) -> Moves:
    file = at / "moves.csv"
    file.write_text("\n".join([head, *lines]) + "\n", encoding="gb18030")
    found = read_moves(file, aliases or Aliases())
    assert isinstance(found, Moves), found
    return found


def test_no_row_is_lost(tmp_path: Path) -> None:
    moves = read(tmp_path, LINES)
    left_out = moves.errors.filter(pl.col("left_out"))

    assert sorted([*moves.frame["row"], *moves.stays["row"], *left_out["row"]]) == list(range(2, 10))
    assert moves.frame["row"].to_list() == [2, 3, 4, 9]
    assert moves.stays["row"].to_list() == [5]
    assert dict(moves.errors.select("row", "code").iter_rows()) == {
        4: "date_unread",
        6: "no_to",
        7: "no_from",
        8: "same_firm",
        9: "joined_later",
    }
    assert moves.people == 4


@pytest.mark.parametrize("cell", ["未知", "Unknown", "NaN", "n/a", "无"])
def test_what_says_that_nothing_is_known_is_no_firm(tmp_path: Path, cell: str) -> None:
    moves = read(tmp_path, [f"林某,{cell},乙巳网络,2024-03-01,研发,,a,", f"陈某,甲辰科技,{cell},2024-03-01,研发,,b,"])

    assert moves.frame.is_empty()
    assert moves.errors["code"].to_list() == ["no_from", "no_to"]


def test_dates_are_kept_as_finely_as_they_were_told(tmp_path: Path) -> None:
    frame = read(tmp_path, LINES).frame

    assert list(frame.select("first", "last").iter_rows())[:3] == [
        (date(2024, 3, 1), date(2024, 3, 1)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        (None, None),
    ]
    assert frame["joined_first"][0] == date(2021, 1, 1)
    assert frame["joined_last"][0] == date(2021, 1, 31)


def test_no_person_is_read(tmp_path: Path) -> None:
    moves = read(tmp_path, LINES)
    kept = "".join(str(one.rows()) for one in (moves.frame, moves.stays, moves.errors, moves.named.table))

    assert moves.private == ("姓名", "手机号")
    assert [one.code for one in moves.problems] == ["moves_columns_not_read", "moves_private"]
    assert "某" not in kept
    assert "138" not in kept
    assert moves.frame["person"].to_list() == [0, 1, 0, 3]  # links rows and says nothing else


def test_what_looks_like_a_person_is_not_repeated_in_an_error(tmp_path: Path) -> None:
    moves = read(tmp_path, ["甲辰科技,乙巳网络,11010119900101001X"], "from,to,date")

    assert moves.errors["value"].to_list() == ["***"]


def test_a_matrix_is_a_table_without_dates(tmp_path: Path) -> None:
    moves = read(tmp_path, ["A,B,12", "B,A,1 200", "A,C,0", 'C,A,"1,200"'], "From,To,Count")

    assert moves.columns == {"from", "to", "count"}
    assert moves.frame["count"].to_list() == [12, 1200]
    assert moves.errors["code"].to_list() == ["count_unread", "nobody"]


def test_firms_go_by_the_file_of_aliases(tmp_path: Path) -> None:
    moves = read(tmp_path, ["甲辰科技,乙巳网络", "甲辰云,丙午"], "from,to", Aliases({"甲辰云": "甲辰科技"}))

    assert moves.frame["from"].to_list() == ["甲辰科技", "甲辰科技"]


def test_a_workbook_is_read_as_well(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "moves.xlsx")) as book:
        sheet = book.add_worksheet("2024")
        for at, row in enumerate([["流动表"], ["从", "到", "时间"], ["甲辰科技", "乙巳网络", 45352]]):
            sheet.write_row(at, 0, row)
    moves = read_moves(tmp_path / "moves.xlsx")

    assert isinstance(moves, Moves)
    assert moves.frame["first"].to_list() == [date(2024, 3, 1)]


@pytest.mark.parametrize(
    ("lines", "code"),
    [(["甲,乙", "丙,丁"], "moves_no_head"), (["from,to,origin", "A,B,C"], "moves_head_twice"), ([], "empty")],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, lines: list[str], code: str) -> None:
    (tmp_path / "moves.csv").write_text("\n".join(lines), encoding="utf-8")
    found = read_moves(tmp_path / "moves.csv")

    assert isinstance(found, Problem)
    assert found.code == code
    assert found.do.zh


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2024-03-01", "2024-03-01", "2024-03-01"),
        ("2024.3.1", "2024-03-01", "2024-03-01"),
        ("20240301", "2024-03-01", "2024-03-01"),
        ("２０２４年３月１日", "2024-03-01", "2024-03-01"),
        ("2024-03-01 08:30:00", "2024-03-01", "2024-03-01"),
        ("1 March 2024", "2024-03-01", "2024-03-01"),
        ("45352", "2024-03-01", "2024-03-01"),
        ("2024年2月", "2024-02-01", "2024-02-29"),
        ("202402", "2024-02-01", "2024-02-29"),
        ("2024Q2", "2024-04-01", "2024-06-30"),
        ("2024年第四季度", "2024-10-01", "2024-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024年", "2024-01-01", "2024-12-31"),
    ],
)
def test_a_date_is_read_as_told(cell: str, first: str, last: str) -> None:
    assert read_when(cell) == When(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "cell", ["", "3/4/24", "2024-13-01", "2024-02-30", "去年", "2024-01 至 2024-03", "1850", "12.12"]
)
def test_no_date_is_guessed(cell: str) -> None:
    assert read_when(cell) is None


@given(st.text(max_size=20))
def test_no_cell_ends_in_an_error(cell: str) -> None:
    found = read_when(cell)

    assert found is None or found.first <= found.last
