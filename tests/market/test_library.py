"""Rankings and moves as a library: names, tables with a key, and notebooks that run as scripts."""

import importlib.util

import polars as pl
import pytest
from tests.house.tree import HOUSE
from tests.lab.tables import frames

from songbang import market


def defined(name: str) -> dict[str, object]:
    """What a notebook defines when it is run from top to bottom."""
    spec = importlib.util.spec_from_file_location(name, HOUSE / "notebooks" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    notebook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(notebook)
    _, found = notebook.app.run()
    return dict(found)


def test_what_is_offered_is_there() -> None:
    assert [name for name in market.__all__ if not hasattr(market, name)] == []
    assert set(market.__all__) <= set(dir(market))
    with pytest.raises(AttributeError, match="ranks"):
        _ = market.ranks  # type: ignore[attr-defined]


def test_one_row_is_one_observation() -> None:
    keys = {
        "lists.held": ("firm", "year"),
        "lists.named.table": ("written",),
        "lists.changes.named_by": ("before", "after", "firm"),
        "ranking.firms": ("firm",),
        "ranking.agreement": ("method", "other"),
        "flows.counted.matrix": ("from", "to"),
        "flows.counted.periods": ("firm", "side", "period"),
        "flows.counted.groups": ("firm", "side", "group"),
        "flows.spread": ("firm", "side"),
        "flows.values.frame": ("firm",),
    }

    assert [name for name, key in keys.items() if frames()[name].select(key).is_duplicated().any()] == []


def test_no_table_that_is_for_publication_tells_of_fewer_than_five() -> None:
    people = {"flows.counted.matrix": ["count"], "flows.counted.firms": ["in", "out"], "flows.net": ["in", "out"]}
    people |= {name: ["count"] for name in ("flows.counted.periods", "flows.counted.groups")}
    counts = [frames()[name][column].drop_nulls() for name, columns in people.items() for column in columns]

    assert all((one >= market.K).all() for one in counts)


def test_the_notebook_of_rivals_runs() -> None:
    found = defined("rivals")
    ranking, played = found["ranking"], found["played"]
    assert isinstance(ranking, market.Ranking)

    assert ranking.rankable
    assert getattr(played, "draws", 0) > 0
    # the examples are made so that who is feared is where people go
    assert isinstance(found["agree"], float)
    assert found["agree"] < 0


def test_the_notebook_of_the_lab_runs() -> None:
    found = defined("policy_lab")
    changes, ladder, missed = found["changes"], found["ladder"], found["missed"]
    assert isinstance(changes, pl.DataFrame)
    assert isinstance(ladder, pl.DataFrame)

    wages = ladder.filter(measure="wage")
    assert (wages["after"] > wages["before"]).all()
    assert changes["name"].n_unique() > 1
    assert missed
