"""The tables and figures as files: exact, safe to open, the same bytes every time."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pyreadstat
import pytest
import yaml
from tests.house.tree import HOUSE
from tests.judgments.statistics.made import Made, damages, first_instance, table_of

from songbang.basis.words import Words
from songbang.judgments.statistics.statistics import Statistics, statistics_of
from songbang.judgments.table import Table
from songbang.judgments.value import Told
from songbang.reports.judgments.docs_page import judgments_page
from songbang.reports.judgments.export import FOR_STATA, export, files_of
from songbang.reports.judgments.frames import frames, taken_back
from songbang.reports.judgments.own_columns import TABLES, columns_of
from songbang.reports.judgments.stata import LONGEST_NAME, stata_bytes
from songbang.reports.judgments.text_files import csv_bytes

DAY = date(2026, 11, 22)
PLACES = {"cn-sh": Words("上海", "Shanghai")}
RESERVED = {"if", "in", "with", "using", "int", "long", "float", "double", "byte", "_n", "_N", "_cons", "str", "strL"}


def some() -> list[Made]:
    facts: dict[str, Told] = {
        "place": "cn-sh",
        "bound_as": "bound_to_secrecy",
        "breach": "found",
        "monthly_pay": Decimal("10000.50"),
    }
    return [
        first_instance(
            f"d{at}",
            damages(100_000, 10_000 * at),
            **facts,
            post_class=("rank_and_file", "other")[at % 2],
            damages_agreed=Decimal(240_012),
            compensation_share=Decimal("0.3"),
            earlier_cases=("(2023)沪0104民初1号", "(2023)沪0104民初2号"),
            left=date(2023, 1, 2),
        )
        for at in range(8)
    ]


@pytest.fixture(scope="module")
def table() -> Table:
    return table_of(some())


@pytest.fixture(scope="module")
def told(table: Table) -> Statistics:
    return statistics_of(table, DAY, seed=3)


@pytest.fixture(scope="module")
def files(table: Table, told: Statistics) -> dict[str, bytes]:
    return dict(files_of(table, told, PLACES, "zh"))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_same_table_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    again = table_of(some())

    assert dict(files_of(again, statistics_of(again, DAY, seed=3), PLACES, "zh")) == files


def test_sums_are_in_yuan_to_the_cent_in_every_format(files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "t.dta").write_bytes(files["decisions.dta"])
    stata, _ = pyreadstat.read_dta(str(tmp_path / "t.dta"), output_format="polars")
    parquet = pl.read_parquet(io.BytesIO(files["decisions.parquet"]))

    assert rows(files["decisions.csv"])[0]["monthly_pay"] == "10000.50"
    assert parquet["monthly_pay"][0] == Decimal("10000.50")
    assert stata["monthly_pay"][0] == 10000.5
    assert parquet["compensation_share"][0] == Decimal("0.3")


def test_what_is_not_told_is_empty_everywhere(files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "t.dta").write_bytes(files["decisions.dta"])
    stata, _ = pyreadstat.read_dta(str(tmp_path / "t.dta"), output_format="polars")

    assert rows(files["decisions.csv"])[0]["validity"] == ""
    assert pl.read_parquet(io.BytesIO(files["decisions.parquet"]))["compensation_paid"].null_count() == 8
    assert stata["compensation_paid"].null_count() == stata["validity"].null_count() == 8


def test_stata_reads_choices_with_their_labels_and_days_as_days(files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "t.dta").write_bytes(files["decisions.dta"])
    stata, about = pyreadstat.read_dta(str(tmp_path / "t.dta"), output_format="polars", apply_value_formats=True)

    assert stata["post_class"].to_list()[:2] == ["普通员工", "中层岗位"]
    assert stata["left"][0] == date(2023, 1, 2)
    assert about.column_names_to_labels["monthly_pay"] == "月工资"
    assert stata["earlier_cases"][0] == "(2023)沪0104民初1号; (2023)沪0104民初2号"
    assert "not all disputes" not in files["decisions.do"].decode()
    assert "note monthly_pay: 离职前的月工资" in files["decisions.do"].decode()


def test_the_file_for_stata_opens_in_any_edition_and_says_the_day(files: dict[str, bytes]) -> None:
    assert files["claims.dta"].startswith(b"<stata_dta><header><release>118</release>")
    assert b"22 Nov 2026 00:00" in files["claims.dta"][:300]


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_a_name_that_stata_takes_and_a_meaning(name: str) -> None:
    for one in columns_of(name):
        assert len(one.name) <= LONGEST_NAME
        assert one.name.isidentifier()
        assert one.name not in RESERVED
        assert one.label.zh
        assert one.says.en


@pytest.mark.parametrize("name", FOR_STATA)
def test_an_empty_table_is_a_file_too(name: str, tmp_path: Path) -> None:
    data = stata_bytes(frames(table_of([]))[name], columns_of(name), "nothing", DAY, "en")
    (tmp_path / "t.dta").write_bytes(data)
    stata, _ = pyreadstat.read_dta(str(tmp_path / "t.dta"), output_format="polars")

    assert stata.columns == [one.name for one in columns_of(name)]


def test_a_text_that_stata_cannot_hold_is_cut_and_says_so(tmp_path: Path) -> None:
    frame = frames(table_of([first_instance("d", post="师" * 900)]))["decisions"]
    (tmp_path / "t.dta").write_bytes(stata_bytes(frame, columns_of("decisions"), "long", DAY, "zh"))
    stata, _ = pyreadstat.read_dta(str(tmp_path / "t.dta"), output_format="polars")

    assert stata["post"][0] == "师" * 680 + "…"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    data = csv_bytes(frames(table_of([first_instance("d", post=f"{start}HYPERLINK(1)")]))["decisions"])

    assert rows(data)[0]["post"] == f"'{start}HYPERLINK(1)"


def test_the_figures_are_there_with_their_counts_and_what_is_kept_back_says_so(files: dict[str, bytes]) -> None:
    found = rows(files["figures.csv"])
    (share,) = (one for one in found if one["measure"] == "rank_and_file_among_bound_to_secrecy" and not one["by"])
    (shanghai,) = (one for one in found if one["measure"] == "breach_found" and one["by"] == "place")

    assert (share["numerator"], share["n"], share["value"], share["method"]) == ("4", "8", "0.5", "Wilson 区间")
    assert (shanghai["group"], shanghai["group_label"]) == ("cn-sh", "上海")
    assert {one["note"] for one in found if not one["n"]} == {"不足 5 件，不列"}


def test_the_dictionary_tells_every_column_of_every_table(files: dict[str, bytes]) -> None:
    told = {(one["table"], one["name"]) for one in rows(files["dictionary.csv"])}

    assert told == {(name, one.name) for name in TABLES for one in columns_of(name)}
    assert all(f"`{name}`" in files["dictionary.md"].decode() for _, name in told)
    for name in TABLES:
        assert set(rows(files[f"{name}.csv"])[0] if rows(files[f"{name}.csv"]) else []) <= {one for _, one in told}


def test_the_citation_can_be_read_and_the_methods_name_the_seed(files: dict[str, bytes]) -> None:
    cited = yaml.safe_load(files["CITATION.cff"])

    assert (cited["cff-version"], cited["type"], cited["version"]) == ("1.2.0", "dataset", "2026-11-22")
    assert "种子 3" in files["methods.md"].decode()
    assert "不是全部争议" in files["methods.md"].decode()


def test_everything_is_written_and_a_folder_that_cannot_be_written_is_told(
    table: Table, told: Statistics, files: dict[str, bytes], tmp_path: Path
) -> None:
    done = export(table, told, PLACES, tmp_path / "out", "zh")
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    refused = export(table, told, PLACES, blocked, "zh")

    assert {str(path.relative_to(tmp_path / "out")) for path in done if isinstance(path, Path)} == set(files)
    assert [getattr(one, "code", "") for one in refused] == ["unwritable"]


def test_no_employer_has_a_column() -> None:
    names = {one.name for name in TABLES for one in columns_of(name)}

    assert not {name for name in names if "employer" in name or "firm" in name}


def test_the_page_of_the_documentation_is_not_stale() -> None:
    page = HOUSE / "docs" / "judgments.md"

    assert page.read_text(encoding="utf-8") == judgments_page(), "docs/judgments.md is stale: run `make docs`"


def test_a_table_of_nothing_still_gives_its_files(told: Statistics) -> None:
    empty = table_of([])
    nothing = replace(told, documents=0, disputes=0, years=None, figures=(), survival=None)

    assert "statistics.html" in dict(files_of(empty, nothing, PLACES, "en"))


def test_tables_given_away_come_back_to_the_cent(table: Table, files: dict[str, bytes]) -> None:
    given = {name: pl.read_parquet(io.BytesIO(files[f"{name}.parquet"])) for name in TABLES}
    back = taken_back(given)

    assert back.decisions.equals(table.decisions)
    assert back.claims.equals(table.claims)
    assert back.values.equals(table.values)


def test_yuan_are_never_taken_for_cents(table: Table) -> None:
    with pytest.raises(TypeError, match="monthly_pay"):
        Table.from_frames(decisions=frames(table)["decisions"])


def test_values_read_wrongly_never_stop_the_figures_or_the_files() -> None:
    huge = Decimal(10) ** 14
    odd = first_instance(
        "odd",
        damages(10**14, 10**14),
        monthly_pay=huge,
        damages_multiple=Decimal(10) ** 15,
        damages_base="total_compensation",
        compensation_share=Decimal(10) ** 12,
        nc_months=10**15,
    )
    table = table_of([*some(), odd])

    assert frames(table)["decisions"]["damages_multiple"].null_count() == 9
    assert "decisions.dta" in dict(files_of(table, statistics_of(table, DAY, seed=1), PLACES, "zh"))
