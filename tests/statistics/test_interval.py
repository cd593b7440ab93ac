"""Wilson's interval and the bootstrap of a median, against figures worked out elsewhere."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from songbang.statistics.bootstrap import median_interval
from songbang.statistics.interval import wilson


def test_the_notice_of_a_court_recomputed() -> None:
    bounds = wilson(36, 47)

    assert (round(36 / 47, 4), round(bounds.low, 3), round(bounds.high, 3)) == (0.766, 0.628, 0.864)


@given(
    st.integers(1, 3000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.sampled_from([0.9, 0.95, 0.99])
)
def test_wilson_is_what_scipy_works_out(counts: tuple[int, int], level: float) -> None:
    ours = wilson(*counts, level)
    theirs = binomtest(*counts).proportion_ci(level, "wilson")

    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=1e-12)
    assert 0 <= ours.low <= counts[0] / counts[1] <= ours.high <= 1


@pytest.mark.parametrize("counts", [(0, 0), (3, 2), (-1, 5)])
def test_what_is_no_share_is_refused(counts: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(*counts)


@pytest.mark.parametrize("values", [[3.0], [1.0, 2.0], [1, 2, 3, 4, 5, 6, 7, 8, 9, 20], list(range(101))])
def test_the_median_is_drawn_as_if_every_value_were(values: list[float]) -> None:
    ours = median_interval(values, np.random.default_rng(1))
    drawn = np.median(np.random.default_rng(2).choice(values, (20_000, len(values))), axis=1)
    low, high = np.quantile(drawn, [0.025, 0.975], method="inverted_cdf")
    wide = max(values) - min(values)

    assert ours.low == pytest.approx(low, abs=0.02 * wide)
    assert ours.high == pytest.approx(high, abs=0.02 * wide)


def test_the_same_seed_gives_the_same_interval() -> None:
    values = [float(value) for value in range(50)]

    assert median_interval(values, np.random.default_rng(4)) == median_interval(values, np.random.default_rng(4))


def test_of_nothing_there_is_no_median() -> None:
    with pytest.raises(ValueError, match="no median"):
        median_interval([], np.random.default_rng(0))
