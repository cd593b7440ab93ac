"""A cell of few cannot be worked out from the sums of rows and columns and from what is published of the others."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy.optimize import linprog

from songbang.statistics.two_way_cells import kept_back

K = 5
Counts = NDArray[np.int64]
SIZES = st.tuples(st.integers(1, 5), st.integers(1, 5))
COUNTS = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5, 6, 9, 30])


def equations(counts: Counts, hidden: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what is published of the cells kept back: the sums of rows and columns less all that is shown."""
    cells = np.argwhere(hidden)
    made = [
        [*(cells[:, axis] == at).astype(float), float((counts * hidden).sum(axis=1 - axis)[at])]
        for axis in (0, 1)
        for at in range(counts.shape[axis])
    ]
    table = np.array(made)
    return table[:, :-1], table[:, -1]


def known(counts: Counts, hidden: NDArray[np.bool_]) -> list[tuple[int, ...]]:
    """Return the cells of a few that whoever solves the equations, with none below zero, has worked out."""
    cells = np.argwhere(hidden)
    left, right = equations(counts, hidden)
    found: list[tuple[int, ...]] = []
    for at, (row, column) in enumerate(cells):
        if 0 < counts[row, column] < K:
            one = np.eye(len(cells))[at]
            ends = [linprog(sign * one, A_eq=left, b_eq=right, method="highs").fun for sign in (1, -1)]
            found += [(int(row), int(column))] if ends[0] + ends[1] > -1e-6 else []
    return found


@settings(max_examples=40, deadline=None)
@given(SIZES.flatmap(lambda size: arrays(np.int64, size, elements=COUNTS)), st.sampled_from(["moves", "periods"]))
@example(np.array([[0, 6, 3], [7, 0, 9], [8, 9, 0]]), "moves")
def test_nothing_of_a_few_can_be_worked_out(counts: Counts, of: str) -> None:
    can_be = ~np.eye(*counts.shape, dtype=np.bool_) if of == "moves" else np.ones(counts.shape, dtype=np.bool_)
    counts *= can_be
    hidden = kept_back(counts, can_be, K)
    if hidden is None or any(0 < one < K for axis in (0, 1) for one in counts.sum(axis=axis)):
        return
    assert (counts[~hidden & can_be] >= K).all()
    assert not any(0 < one < K for axis in (0, 1) for one in (counts * hidden).sum(axis=axis))
    assert known(counts, hidden) == []


def test_the_attack_finds_what_is_kept_back_by_size_alone() -> None:
    counts = np.array([[3, 9, 9], [9, 9, 9], [9, 9, 9]])
    alone = counts < K

    assert known(counts, alone) == [(0, 0)]
    hidden = kept_back(counts, np.ones_like(alone), K)
    assert hidden is not None
    assert hidden.sum() == 4
    assert known(counts, hidden) == []


def test_where_nothing_is_small_nothing_is_kept_back() -> None:
    counts = np.full((3, 4), 7)
    hidden = kept_back(counts, np.ones(counts.shape, dtype=np.bool_), K)

    assert hidden is not None
    assert not hidden.any()


@pytest.mark.parametrize("others", [6, 60])
def test_where_the_sums_alone_give_a_cell_away_it_is_said(others: int) -> None:
    can_be = np.array([[False, True, True], [True, False, False], [True, False, False]])
    counts = np.array([[0, 3, others], [others, 0, 0], [8, 0, 0]])

    assert kept_back(counts, can_be, K) is None
