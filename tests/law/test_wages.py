"""Minimum wages on a day: settled, by tier where only the province is known, and never another day's."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.law.lint import lint
from songbang.law.read import load, read_law

from .make_law import write_law

TABLE = """
city = [
  { place = "xx-aa-bb", tier = 2, from = 2015-01-01 },
]
wage = [
  { place = "xx-aa", tier = 1, from = 2010-01-01, until = 2014-12-31, monthly = "1000", source = "act", verified = true, reviewed = 2026-01-31 },
  { place = "xx-aa", tier = 2, from = 2010-01-01, until = 2014-12-31, monthly = "900", source = "act", verified = true, reviewed = 2026-01-31 },
  { place = "xx-aa", tier = 1, from = 2015-01-01, monthly = "1200.50", source = "act", verified = false, reviewed = 2026-01-31 },
  { place = "xx-aa", tier = 2, from = 2015-01-01, monthly = "1100", source = "act", verified = false, reviewed = 2026-01-31 },
  { place = "xx-aa-cc", tier = 1, from = 2012-01-01, monthly = "1500", source = "act", verified = false, reviewed = 2026-01-31 },
]
[sources]
act = "An act, article 5"
"""  # noqa: E501
LATE = date(2020, 1, 1)
LINE = '{ place = "xx-aa", tier = 1, from = 2015-01-01, monthly = "1200.50"'
PLACES = ["cn", "cn-sh", "cn-sh-xh", "cn-gd", "cn-gd-sz", "cn-gd-gz", "cn-zj-nb", "cn-js-sz", "hk", "", "-", "cn--"]


def table(folder: Path, text: str = TABLE) -> Path:
    write_law(folder, "")
    (folder / "wages").mkdir()
    (folder / "wages" / "xx.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_province_tells_each_tier(tmp_path: Path) -> None:
    wages = read_law(table(tmp_path)).wages

    assert [(one.tier, one.monthly) for one in wages.on("xx-aa", LATE)] == [(1, Decimal("1200.50")), (2, Decimal(1100))]
    assert [one.monthly for one in wages.on("xx-aa", date(2014, 12, 31))] == [Decimal(1000), Decimal(900)]
    assert wages.steps("xx-aa") == ()
    assert wages.on("xx-aa", LATE)[0].source == "An act, article 5"


def test_a_city_takes_the_value_of_its_tier_from_the_day_that_is_known(tmp_path: Path) -> None:
    wages = read_law(table(tmp_path)).wages

    assert [one.monthly for one in wages.on("xx-aa-bb", LATE)] == [Decimal(1100)]
    assert [one.monthly for one in wages.on("xx-aa-bb-dd", LATE)] == [Decimal(1100)]
    assert wages.on("xx-aa-bb", date(2014, 12, 31)) == ()
    assert wages.first_day("xx-aa-bb") == date(2015, 1, 1)


def test_a_city_with_values_of_its_own_has_those_alone(tmp_path: Path) -> None:
    wages = read_law(table(tmp_path)).wages

    assert [one.monthly for one in wages.on("xx-aa-cc", LATE)] == [Decimal(1500)]
    assert wages.on("xx-aa-cc", date(2011, 12, 31)) == ()
    assert wages.steps("xx-aa-cc") == wages.on("xx-aa-cc", LATE)


def test_nothing_is_told_before_the_first_day_or_where_nothing_is_recorded(tmp_path: Path) -> None:
    wages = read_law(table(tmp_path)).wages

    assert wages.on("xx-aa", date(2009, 12, 31)) == ()
    assert wages.on("xx", LATE) == ()
    assert wages.first_day("xx") is None
    assert wages.first_day("xx-aa") == date(2010, 1, 1)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('monthly = "1200.50"', 'monthly = "a lot"', "monthly"),
        ('monthly = "1200.50"', "monthly = 1200", "monthly"),
        ('monthly = "1200.50"', 'monthly = "NaN"', "monthly"),
        ('monthly = "1200.50"', 'monthly = "-1"', "monthly"),
        (LINE, LINE + ", hourly = 12", "hourly"),
        (LINE, LINE.replace("tier = 1", 'tier = "A"'), "tier"),
        (LINE, LINE.replace("tier = 1", "tier = 0"), "tier"),
        (LINE, LINE.replace("from = 2015-01-01", 'from = "2015"'), "from"),
        (LINE, LINE.replace("2015", "2014"), "overlaps"),
        (LINE, LINE + ", until = 2014-12-31", "until lies before from"),
        ('act = "An act', 'other = "An act', "source"),
        ("[sources]", "[source]", "source"),
        ("tier = 2, from = 2015-01-01 }", "tier = 3, from = 2015-01-01 }", "takes no value"),
        ("xx-aa-bb", "xx-aa-cc", "values of its own"),
        ("city = [", "cities = [", "cities"),
        ("wage = [", "wage = ", "TOML"),
    ],
)
def test_a_slip_in_the_table_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in TABLE
    found = list(lint(read_law(table(tmp_path, TABLE.replace(old, new, 1))), {}))

    assert any(told in problem.says.en for problem in found), [problem.says.en for problem in found]
    assert all(problem.paper.startswith("wages") and problem.says.zh and problem.do.en for problem in found)


def test_a_faulty_line_is_left_out_and_the_rest_is_read(tmp_path: Path) -> None:
    wages = read_law(table(tmp_path, TABLE.replace('"1200.50"', '"much"'))).wages

    assert [one.tier for one in wages.on("xx-aa", LATE)] == [2]


@pytest.mark.parametrize(
    ("place", "day", "monthly"),
    [
        ("cn-sh", date(2022, 7, 1), 2590),
        ("cn-sh", date(2023, 6, 30), 2590),
        ("cn-sh", date(2023, 7, 1), 2690),
        ("cn-sh-xh", date(2026, 11, 22), 2740),
        ("cn-bj", date(2025, 8, 31), 2420),
        ("cn-bj", date(2025, 9, 1), 2540),
        ("cn-gd-sz", date(2016, 6, 1), 2030),
        ("cn-gd-sz", date(2025, 2, 28), 2360),
        ("cn-gd-gz", date(2025, 3, 1), 2500),
        ("cn-zj-nb", date(2024, 1, 1), 2490),
        ("cn-zj-hz", date(2023, 12, 31), 2280),
    ],
)
def test_known_values(place: str, day: date, monthly: int) -> None:
    assert [one.monthly for one in load().wages.on(place, day)] == [Decimal(monthly)]


def test_zhejiang_had_four_tiers_and_then_three() -> None:
    wages = load().wages

    assert [one.tier for one in wages.on("cn-zj", date(2021, 7, 31))] == [1, 2, 3, 4]
    assert [one.tier for one in wages.on("cn-zj", date(2021, 8, 1))] == [1, 2, 3]


@given(st.sampled_from([*PLACES, *load().wages.values, *load().wages.cities]), st.dates())
def test_what_is_told_holds_on_the_day_once_a_tier(place: str, day: date) -> None:
    found = load().wages.on(place, day)

    assert all(one.holds(day) and place.startswith(one.place) for one in found)
    assert len({one.tier for one in found}) == len(found)
    first = load().wages.first_day(place)
    assert not found or (first is not None and first <= day)


def test_what_is_said_to_be_verified_names_where() -> None:
    assert all(one.source for values in load().wages.values.values() for one in values)
