"""A policy comes: what changes in that month, what later, and what does not."""

from dataclasses import replace
from itertools import pairwise

import polars as pl
import pytest
from tests.lab.simulation.by_month import by_month
from tests.lab.simulation.ladders import ALL_BOUND, BANNED, MIXED

from songbang.lab.ladder.careers import careers
from songbang.lab.ladder.steady import steady
from songbang.lab.simulation.against import against
from songbang.lab.simulation.simulate import simulate

WORKERS, MONTHS, CHANGE = 200_000, 60, 12


def test_until_the_change_lives_are_the_same_with_a_policy_and_without() -> None:
    ban = simulate(ALL_BOUND, BANNED, 5000, 30, 7, CHANGE, entrants=1).months
    none = simulate(ALL_BOUND, None, 5000, 30, 7, CHANGE, entrants=1).months

    assert ban.head(CHANGE).equals(none.head(CHANGE).select(ban.columns))
    assert not ban.tail(-CHANGE).equals(none.tail(-CHANGE))


@pytest.mark.parametrize("kept", [False, True], ids=["freed", "kept"])
@pytest.mark.parametrize("reposted", [True, False], ids=["all wages", "new hires"])
def test_the_way_there_is_that_of_a_market_asked_month_by_month(*, kept: bool, reposted: bool) -> None:
    options = {"reposted": reposted, "existing_kept": kept}
    after = replace(MIXED, bound=0.3, blocked=0.2, bound_from=0.5)

    found = simulate(MIXED, after, WORKERS // 2, 30, 7, CHANGE, entrants=1, **options).months  # type: ignore[arg-type]
    other = by_month(MIXED, after, WORKERS // 2, 30, CHANGE, seed=1, **options)

    for name, least in (("wage", 0.002), ("bound_share", 0.02), ("job_to_job", 0.0)):
        for months in (slice(0, 12), slice(12, 18), slice(18, 30)):
            one, two = found[name].to_numpy()[months].mean(), other[name][months].mean()
            events = found["moves"].to_numpy()[months].sum()
            assert one == pytest.approx(two, rel=least or 5 * (2 / events) ** 0.5), (name, months)


def test_a_ban_frees_at_once_or_contract_by_contract() -> None:
    freed = simulate(ALL_BOUND, BANNED, WORKERS, MONTHS, 7, CHANGE, entrants=1)
    kept = simulate(ALL_BOUND, BANNED, WORKERS, MONTHS, 7, CHANGE, entrants=1, existing_kept=True)

    assert freed.months["bound_share"].to_list() == [1.0] * CHANGE + [0.0] * (MONTHS - CHANGE)
    shares = kept.months["bound_share"].to_list()[CHANGE:]
    assert shares[0] == 1.0
    assert all(later < earlier for earlier, later in pairwise(shares))
    assert kept.since_change.equals(kept.since_change.filter(pl.col("standing") != "free"))


def test_a_ban_raises_moves_and_comes_to_rest_where_its_closed_form_is() -> None:
    history = simulate(ALL_BOUND, BANNED, WORKERS, 200, 7, CHANGE, entrants=1)
    moves = history.months["job_to_job"]

    assert moves[CHANGE:].min() > moves[:CHANGE].max()  # type: ignore[operator]
    found = dict(against(history, BANNED, first=150).select("measure", "off").rows())
    assert all(abs(found[name]) < 0.001 for name in ("wage", "wage_hires", "wage_free"))
    assert abs(found["job_to_job"]) < 0.02


def test_wages_of_before_go_on_where_only_new_hires_get_those_of_after() -> None:
    anew = simulate(ALL_BOUND, BANNED, WORKERS, MONTHS, 7, CHANGE, entrants=1).months["wage"]
    slowly = simulate(ALL_BOUND, BANNED, WORKERS, MONTHS, 7, CHANGE, entrants=1, reposted=False).months["wage"]
    step = steady(BANNED).wage - steady(ALL_BOUND).wage

    assert step > 0.01
    assert slowly[CHANGE] - slowly[CHANGE - 1] == pytest.approx(0.0, abs=step / 20)
    assert anew[CHANGE] - anew[CHANGE - 1] > step / 20
    assert slowly[CHANGE - 1] < slowly[CHANGE + 6] < anew[MONTHS - 1]
    assert slowly[MONTHS - 1] == pytest.approx(anew[MONTHS - 1], rel=0.01)


def test_half_of_the_agreements_void_frees_half_of_the_bound() -> None:
    half = replace(ALL_BOUND, bound=0.5)
    months = simulate(ALL_BOUND, half, WORKERS, MONTHS, 7, CHANGE, entrants=1).months

    assert months["bound_share"][CHANGE] == pytest.approx(0.5, abs=0.005)


def test_a_policy_that_changes_nothing_changes_nothing() -> None:
    same = simulate(MIXED, MIXED, 5000, 30, 7, CHANGE, entrants=1)
    none = simulate(MIXED, None, 5000, 30, 7, CHANGE, entrants=1)

    assert same.months.equals(none.months)
    assert same.since_change.equals(none.since_change)


def test_careers_after_a_ban_move_as_the_exact_ones_do() -> None:
    found = simulate(ALL_BOUND, BANNED, 1, 1, 5, entrants=100_000).careers
    means = {(row["market"], row["measure"]): row["mean"] for row in found.rows(named=True)}
    before, after = careers(ALL_BOUND, 96), careers(BANNED, 96)

    for measure, exact in (
        ("jobs", after.jobs[-1] / before.jobs[-1]),
        ("earnings", after.earnings[-1] / before.earnings[-1]),
    ):
        assert means["after", measure] / means["before", measure] == pytest.approx(exact, rel=0.005)
