"""Tables in text and in columns, in any encoding; a million rows; and nothing is lost on the way."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.portfolio.roster.books import book, column, read, table

from songbang.basis.problem import Problem
from songbang.portfolio.roster.read import read_roster

LINES = ("工号,姓名,岗位,离职日期,月工资", 'A1,林某,工程师,2024.3.1,"12 000元/月"', "A2,王某,经理,,1.5万")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "big5hkscs"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_encoding_and_any_mark(tmp_path: Path, encoding: str, mark: str) -> None:
    lines = LINES
    if encoding == "big5hkscs":
        lines = ("工號,姓名,崗位,離職日期,月工資", 'A1,林某,工程師,2024.3.1,"12 000元/月"', "A2,王某,經理,,1.5萬")
    found = read(table(tmp_path / "r.csv", *(one.replace(",", mark) for one in lines), encoding=encoding))

    assert column(found, "left") == [date(2024, 3, 1), None]
    assert column(found, "wage_monthly") == [1_200_000, 1_500_000]
    assert found.errors.is_empty()


def test_lines_of_any_length_and_words_with_line_ends(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", "姓名,岗位", '"林\n某",工程师,多出来的', "王某", ",,", "李某,经理"))

    assert column(found, "name") == ["林\n某", "王某", "李某"]
    assert column(found, "row") == [2, 3, 5]
    assert found.original["C"].to_list() == ["多出来的", None, None]


def test_numbers_kept_with_their_noughts(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", "工号,姓名", '"=""007""",林某', "008,王某"))

    assert column(found, "number") == ["007", "008"]


def test_columns_of_a_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    pl.DataFrame(
        {
            "Staff number": ["A1", "A2"],
            "Name": ["Lin", "Wang"],
            "Left on": [date(2024, 3, 1), None],
            "Monthly wage": [12000.0, 15000.5],
        }
    ).write_parquet(path)
    found = read(path)

    assert column(found, "row") == [2, 3]
    assert column(found, "left") == [date(2024, 3, 1), None]
    assert column(found, "wage_monthly") == [1_200_000, 1_500_050]


def test_a_long_table_is_read_as_a_short_one(tmp_path: Path) -> None:
    rows = [f"A{at},林{at},工程师,2024-0{at % 9 + 1}-1{at % 9},{10_000 + at}.{at % 100:02d}" for at in range(20_000)]
    found = read(table(tmp_path / "r.csv", LINES[0], *rows))

    assert found.frame.height == 20_000
    assert column(found, "wage_monthly")[1234] == 1_123_434
    assert found.errors.is_empty()


CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "合计", "备注", "2024年3月", "1.2万", "在职", "#N/A", "=1+1", "110105199001011234", "林某", "30%"]
    ),
    st.integers(-5, 10**7).map(str),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=7), max_size=8))
def test_no_row_is_lost(rows: list[list[str]]) -> None:
    head = ["工号", "姓名", "离职日期", "月工资", "竞业补偿比例", "竞业限制期限", "工作地点"]
    frame = pl.DataFrame(
        [row + [""] * (7 - len(row)) for row in rows], schema=[(one, pl.String) for one in head], orient="row"
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "r.parquet"
        frame.write_parquet(path)
        found = read_roster(path)
    assert not isinstance(found, Problem)
    filled = {at + 2 for at, row in enumerate(rows) if any(one.replace("\x00", "").strip() for one in row)}
    left_out = found.errors.filter("left_out")["row"].to_list()

    assert sorted(found.frame["row"].to_list() + left_out) == sorted(filled)
    assert sorted(found.original["row"].to_list()) == sorted(filled)
    unread = found.errors.filter(~pl.col("left_out"))
    assert set(unread["row"]) <= set(found.frame["row"])
    assert unread.height == sum(map(len, found.frame["unread"].to_list()))


@settings(max_examples=12, deadline=None)
@given(st.binary(max_size=300))
def test_no_file_ends_in_an_exception(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        for name in ("r.csv", "r.xlsx", "r.xls", "r.parquet"):
            path = Path(folder) / name
            path.write_bytes(data)
            found = read_roster(path)
            assert isinstance(found, Problem) or found.frame.height >= 0


def test_the_same_roster_reads_alike_in_every_form(tmp_path: Path) -> None:
    rows = [
        ("姓名", "岗位", "离职日期", "月工资"),
        ("林某", "工程师", "2024.3.1", "1.2万"),
        ("王某", "经理", "", "15,000"),
    ]
    csv = read(table(tmp_path / "r.csv", *("\t".join(row) for row in rows)))
    excel = read(book(tmp_path / "r.xlsx", *rows))

    assert csv.frame.drop("sheet").equals(excel.frame.drop("sheet"))


def test_a_quotation_mark_that_is_never_closed_takes_no_row(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", "工号,姓名,岗位", '1,"林\n某",工程师', '2,"王某,经理', "3,李某,保安"))

    assert column(found, "number") == ["1", "2", "3"]
    assert column(found, "name")[2] == "李某"


def test_a_short_table_makes_no_later_one_too_long(tmp_path: Path) -> None:
    read(table(tmp_path / "a.csv", "姓名,岗位", "a,b,c"))
    found = read(table(tmp_path / "b.csv", "姓名,岗位", f"{'林' * 5000},工程师,多"))

    assert len(column(found, "name")[0]) == 5000


def test_numbers_in_full_width_stand_beside_others(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", "姓名,月工资", "林某,２００００", "王某,20000", '李某,"20,000.00"'))

    assert column(found, "wage_monthly") == [2_000_000] * 3


def test_columns_of_any_kind_in_a_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    odd = {"姓名": ["林某"], "月工资": [float("nan")], "附件": [[1, 2]], "其他": [{"a": 1}], "图": [b"\xff"]}
    pl.DataFrame({**odd, "岗位": ["工程师"]}).write_parquet(path)
    found = read(path)

    assert column(found, "wage_monthly") == [None]
    assert found.errors.is_empty()
    assert found.original["附件"].to_list() == ["[1, 2]"]
