"""A market without a policy stays where its closed form says; the full size is held to it in the bench."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest
from tests.lab.simulation.ladders import ALL_BOUND, MIXED, ONE_KIND

from songbang.lab.ladder.careers import Start, careers
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import steady
from songbang.lab.simulation.against import against
from songbang.lab.simulation.history import History
from songbang.lab.simulation.simulate import simulate

EVENTS = ("job_to_job", "separations", "blocked_moves")
WORKERS, MONTHS = 500_000, 100


@pytest.fixture(scope="module", params=[ONE_KIND, MIXED, ALL_BOUND], ids=["one kind", "mixed", "all bound"])
def market(request: pytest.FixtureRequest) -> tuple[Ladder, History]:
    return request.param, simulate(request.param, None, WORKERS, MONTHS, seed=11, entrants=50_000)


def off(history: History, ladder: Ladder) -> dict[str, float]:
    return dict(against(history, ladder).select("measure", "off").rows())


def test_events_come_as_often_as_the_closed_form_says(market: tuple[Ladder, History]) -> None:
    ladder, history = market
    rest, found = steady(ladder), off(history, ladder)

    for measure in set(EVENTS) & set(found):
        events = getattr(rest, measure) * (1 - rest.unemployment) * WORKERS * MONTHS
        assert abs(found[measure]) < 4 / events**0.5, measure


def test_unemployment_is_that_of_the_closed_form(market: tuple[Ladder, History]) -> None:
    ladder, history = market
    u = steady(ladder).unemployment
    # whoever looks for work this month is likely to do so in the next, so months tell less than their number
    stays = 1 - ladder.loss - ladder.offers_unemployed
    one_month = ((1 - u) / u / WORKERS) ** 0.5

    assert abs(off(history, ladder)["unemployment"]) < 4 * one_month * ((1 + stays) / (1 - stays) / MONTHS) ** 0.5


def test_wages_are_those_of_the_closed_form(market: tuple[Ladder, History]) -> None:
    ladder, history = market
    found = off(history, ladder)

    assert {name for name in found if name.startswith("wage")} >= {"wage", "wage_hires", "wage_bound"}
    assert all(abs(found[name]) < 0.001 for name in found if name.startswith("wage"))
    assert abs(found.get("bound_share", 0.0)) < 0.003


def test_tenure_is_that_of_the_closed_form(market: tuple[Ladder, History]) -> None:
    ladder, history = market
    rest = steady(ladder)

    for standing, exact in (("bound", rest.tenure_bound), ("free", rest.tenure_free)):
        rows = history.tenure.filter(pl.col("standing") == standing)
        if exact is None:
            assert rows.is_empty()
        else:
            mean = np.average(rows["months"].to_numpy(), weights=rows["workers"].to_numpy())
            assert mean == pytest.approx(exact, rel=0.01)


@pytest.mark.parametrize("start", list(Start))
def test_careers_are_those_worked_out_without_drawing(start: Start) -> None:
    for ladder in (MIXED, ALL_BOUND):
        exact = careers(ladder, 96, start)
        found = simulate(ladder, None, 1, 1, seed=5, entrants=60_000, start=start).careers

        for measure, mean in (("jobs", exact.jobs[-1]), ("earnings", exact.earnings[-1])):
            row = found.row(by_predicate=pl.col("measure") == measure, named=True)
            assert row["mean"] == pytest.approx(mean, abs=4 * row["sd"] / row["workers"] ** 0.5), measure
            assert row["q05"] <= row["q25"] <= row["median"] <= row["q75"] <= row["q95"]


def test_where_every_offer_is_blocked_nobody_moves_and_all_are_paid_the_floor() -> None:
    months = simulate(replace(ALL_BOUND, blocked=1.0), None, 20_000, 24, seed=3, entrants=1).months

    assert months["moves"].sum() == 0
    assert months["losses"].sum() > 0
    assert months["wage"].to_list() == pytest.approx([ALL_BOUND.floor] * 24, abs=1e-6)


def test_without_offers_at_work_nobody_moves() -> None:
    months = simulate(replace(MIXED, offers_employed=0.0), None, 20_000, 24, seed=3, entrants=1).months

    assert months["moves"].sum() == months["blocked_moves"].sum() == 0
    assert months["hires"].sum() > 0


def test_what_is_said_of_nobody_is_null() -> None:
    months = simulate(replace(MIXED, bound=0.0), None, 1000, 5, seed=3, entrants=1).months

    assert months["wage_bound"].null_count() == months.height
    assert months["wage_free"].null_count() == 0
