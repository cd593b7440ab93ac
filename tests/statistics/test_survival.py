"""Kaplan and Meier's curve against scipy's, and against figures worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import CensoredData, ecdf

from songbang.statistics.survival import kaplan_meier

SEEN = st.lists(st.tuples(st.integers(0, 30), st.booleans()), min_size=1, max_size=40)


@given(SEEN.filter(lambda seen: any(ended for _, ended in seen)))
def test_the_curve_is_scipys(seen: list[tuple[int, bool]]) -> None:
    ours = kaplan_meier(seen)
    theirs = ecdf(
        CensoredData(
            uncensored=[float(time) for time, ended in seen if ended],
            right=[float(time) for time, ended in seen if not ended],
        )
    ).sf

    assert [step.share for step in ours.steps] == pytest.approx(theirs.evaluate([step.time for step in ours.steps]))
    assert all(step.low <= step.share <= step.high for step in ours.steps)


def test_bounds_are_greenwoods_on_the_log_log_scale() -> None:
    seen = [(6, True), (6, True), (6, True), (7, True), (10, True), (13, True), (16, True), (22, True), (23, True)]
    seen += [(time, False) for time in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
    curve = kaplan_meier(seen)
    first = curve.steps[0]

    # Freireich's 6-MP arm, as printed in textbooks: S(6) = 0.857, 95 % (0.620, 0.952); median 23 weeks.
    assert (round(first.share, 3), round(first.low, 3), round(first.high, 3)) == (0.857, 0.620, 0.952)
    assert (curve.n, curve.ended, curve.median) == (21, 9, 23)


def test_half_that_never_ended_has_no_median() -> None:
    assert kaplan_meier([(1, True), (2, False), (3, False)]).median is None
    assert np.isclose(kaplan_meier([(1, True), (2, False), (3, False)]).steps[-1].share, 2 / 3)
