"""Whatever the market: people are conserved, shares are shares, and the same seed tells the same story."""

import hashlib

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.lab.simulation.ladders import BANNED, MIXED, ONE_KIND

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.simulation.history import History
from songbang.lab.simulation.simulate import simulate

SHARES = st.floats(0, 1)


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    loss = draw(st.floats(1e-4, 0.9))
    most = (1 - loss) * (1 - 1e-9)
    rates = draw(st.floats(1e-4, most)), draw(st.floats(0, most))
    return Ladder(loss, *rates, *(draw(SHARES) for _ in range(4)))


@given(before=ladders(), after=st.none() | ladders(), change=st.integers(0, 11), kept=st.booleans(), new=st.booleans())
@settings(max_examples=40, deadline=None)
def test_people_are_conserved_and_shares_are_shares(
    *, before: Ladder, after: Ladder | None, change: int, kept: bool, new: bool
) -> None:
    history = simulate(
        before, after, 300, 12, 1, change, 1, existing_kept=kept, reposted=not new, entrants=50, career=9
    )
    months = history.months

    grown = months["hires"] - months["moves"] - months["losses"]
    assert (months["working"].diff().drop_nulls() == grown.head(-1)).all()
    assert months.select(pl.col("working").is_between(0, 300).all(), (pl.col("bound") <= pl.col("working")).all()).row(
        0
    ) == (True, True)
    for name in ("unemployment", "bound_share", "job_to_job", "separations", "blocked_moves", "wage_hires"):
        assert months[name].drop_nulls().is_between(0, 1).all(), name
    floor = min(before.floor, after.floor if after else 1.0) - 1e-6
    assert months["wage"].drop_nulls().is_between(floor, 1).all()
    assert history.since_change["workers"].sum() == 300
    assert history.tenure["workers"].sum() == (months["working"] + grown)[-1]
    assert (history.careers["workers"] == 50).all()
    assert history.careers.filter(pl.col("measure") == "earnings")["q95"].max() <= 9 + 1e-6  # type: ignore[operator]


def print_of(history: History) -> str:
    """Return the hash of all that is counted."""
    told = [history.months, history.tenure, history.since_change, history.careers]
    return hashlib.sha256("".join(frame.write_csv() for frame in told).encode()).hexdigest()


def test_the_same_seed_tells_the_same_on_one_thread_and_on_more() -> None:
    runs = {threads: simulate(MIXED, BANNED, 150_000, 30, 9, 6, threads, entrants=40_000) for threads in (1, 2, 3)}

    assert len({print_of(history) for history in runs.values()}) == 1
    assert print_of(simulate(MIXED, BANNED, 150_000, 30, 10, 6, entrants=40_000)) != print_of(runs[1])


def test_what_a_seed_tells_stays_the_same() -> None:
    history = simulate(ONE_KIND, BANNED, 10_000, 24, 2026, 12, entrants=1)
    last = history.months.row(23, named=True)

    counts = {name: last[name] for name in ("working", "bound", "hires", "moves", "losses")}
    assert counts == {"working": 9394, "bound": 0, "hires": 327, "moves": 153, "losses": 169}
    assert last["wage"] == pytest.approx(0.9003104822, abs=1e-9)


@pytest.mark.parametrize(("workers", "months", "change"), [(0, 10, 0), (10, 0, 0), (10, 10, 10), (10, 10, -1)])
def test_a_market_of_nobody_or_of_no_time_is_refused(workers: int, months: int, change: int) -> None:
    with pytest.raises(ValueError, match="without workers or months"):
        simulate(MIXED, None, workers, months, 1, change)
