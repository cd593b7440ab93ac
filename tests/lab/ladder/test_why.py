"""The parts into which a change of the mean wage is split."""

from dataclasses import astuple, replace

import pytest
from hypothesis import given, settings
from tests.lab.ladder.ladders import ladders

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import steady
from songbang.lab.ladder.why import why

MARKET = Ladder(0.015, 0.35, 0.08, 0.5, 0.8, 0.5)


@given(ladders(), ladders())
@settings(max_examples=40)
def test_the_parts_add_up(before: Ladder, after: Ladder) -> None:
    split = why(before, after, 32)

    assert split.climbing + split.posting + split.composition == pytest.approx(split.after - split.before, abs=1e-9)
    assert split.before == pytest.approx(steady(before, 32).wage, abs=1e-6)
    assert split.after == pytest.approx(steady(after, 32).wage, abs=1e-6)


def test_a_ban_works_through_climbing_and_posting_alone() -> None:
    split = why(MARKET, replace(MARKET, bound=0.0))

    assert split.climbing > 0
    assert split.posting > 0
    assert split.composition == 0


def test_a_ban_on_top_of_a_pay_line_moves_people_and_no_mean_wage() -> None:
    lined = replace(MARKET, bound_from=0.2)
    split = why(lined, replace(lined, bound=0.0))

    assert split.climbing > 0
    assert split.posting == pytest.approx(-split.climbing, abs=1e-12)


def test_a_ban_is_the_same_whichever_way_it_is_written() -> None:
    unbound, unblocked = (why(MARKET, replace(MARKET, **{name: 0.0})) for name in ("bound", "blocked"))

    assert astuple(unbound) == pytest.approx(astuple(unblocked), abs=1e-12)


def test_a_higher_floor_is_posting_and_nothing_else() -> None:
    split = why(MARKET, replace(MARKET, floor=0.6))

    assert (split.climbing, split.composition) == (0, 0)
    assert split.posting > 0


def test_safer_jobs_are_composition_and_posting() -> None:
    split = why(MARKET, replace(MARKET, loss=0.01))

    assert split.climbing == pytest.approx(0, abs=1e-12)
    assert split.composition > 0
