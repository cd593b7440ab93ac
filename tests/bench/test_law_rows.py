"""What the race over the law is run on: rows that are the same everywhere, parameters that are the law's own."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import polars as pl
import yaml
from bench.law_parameters import CONDITIONS, name, parameters, settled_places, write
from bench.law_rows import first_day, people

from songbang.answers.many.people import COLUMNS, position_of_many
from songbang.law.read import load

DAY = date(2026, 11, 22)
FIRST = first_day(DAY)
CENTS = 100_000_000


def values(file: Path) -> dict[date, float]:
    """The values of a parameter by their first day."""
    told = yaml.safe_load(file.read_text(encoding="utf-8"))["values"]
    return {start: one["value"] for start, one in told.items()}


def days() -> Iterator[date]:
    return (FIRST + timedelta(days=number) for number in range((DAY - FIRST).days + 1))


def test_the_same_rows_are_drawn_every_time() -> None:
    rows = people(1_000, ["here", "there"], DAY)

    assert rows.equals(people(1_000, ["here", "there"], DAY))
    assert rows.head(100).equals(people(100, ["here", "there"], DAY))
    assert rows["average_wage"].head(3).to_list() == [1_452_509, 442_856, 1_779_520]


def test_rows_hold_every_column_and_both_what_is_known_and_what_is_not() -> None:
    rows = people(5_000, ["here", "there"], DAY)
    gone = rows.select((pl.lit(DAY) - pl.col("left")).dt.total_days()).to_series()

    assert set(rows.columns) == set(COLUMNS)
    assert gone.is_between(1, (DAY - FIRST).days).all()
    assert (rows["months"] * 31 <= gone).all()
    assert (rows["damages"].is_null() != rows["damages_multiple"].is_null()).all()
    assert all(0 < rows[column].null_count() < rows.height for column in ("agreed", "paid", "damages"))
    assert rows["place"].unique().sort().to_list() == ["here", "there"]


def test_minimum_wages_are_those_of_the_law_on_every_day(tmp_path: Path) -> None:
    law = load()
    places = settled_places(law, FIRST)
    write(parameters(law, places, DAY, FIRST), tmp_path)
    for place in places:
        told = values(tmp_path / "minimum_wage" / f"{name(place)}.yaml")
        held = {day: [one.monthly for one in law.wages.on(place, day)] for day in days()}

        assert held == {day: [Decimal(str(told[max(one for one in told if one <= day)]))] for day in held}


def test_shares_and_what_is_lifted_are_what_one_person_gets(tmp_path: Path) -> None:
    law = load()
    places = settled_places(law, FIRST)
    write(parameters(law, places, DAY, FIRST), tmp_path)
    for known, condition in CONDITIONS.items():
        person = {"average_wage": CENTS, "left": FIRST, "nc_months": 1, "protects_technical_secret": known}
        by_law = position_of_many(pl.DataFrame([{"place": place, **person} for place in places]), law, DAY)
        agreed = position_of_many(pl.DataFrame([{"place": place, **person, "agreed": 1} for place in places]), law, DAY)
        shares = [values(tmp_path / f"share/{condition}/{name(place)}.yaml")[DAY] for place in places]
        lifts = [values(tmp_path / f"lifts/{condition}/{name(place)}.yaml")[DAY] for place in places]

        assert by_law["monthly"].to_list() == [round(CENTS * share) for share in shares]
        expected = [due if lifted else 1 for due, lifted in zip(by_law["monthly"], lifts, strict=True)]
        assert agreed["monthly"].to_list() == expected
