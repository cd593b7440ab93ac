"""What dropping is worth is the difference of two payoffs, and the kinds of game follow from these."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.lab.game.graphs import A_YEAR, ONLY_OWN, UNPAID, at, lists, scattered, worth

from songbang.lab.game.kinds import KINDS
from songbang.lab.game.payoffs import TERMS, Payoffs, Shared
from songbang.lab.game.play import play

amount = st.floats(0.0, 0.2)
part = st.floats(0.0, 1.0)
RING = scattered(12, 3, 1)


@given(st.lists(amount, min_size=6, max_size=6), part, part, part, part)
def test_worth_is_the_difference_of_the_two_payoffs(
    terms: list[float], quits: float, knowledge: float, wages: float, share: float
) -> None:
    c, upkeep, h, r, g, w = (np.array([term]) for term in terms)
    payoffs = Payoffs(c, upkeep, h, r, g, w, quits, knowledge, wages)
    rivals = np.array([share])
    drop = payoffs.terms(np.array([True]), rivals).sum()
    keep = payoffs.terms(np.array([False]), rivals).sum()

    assert drop - keep == pytest.approx((payoffs.start + payoffs.slope * rivals).item(), abs=1e-12)
    if share == 0:
        assert keep == 0


def test_the_example_of_a_bill_is_one_part_in_a_hundred_of_payroll() -> None:
    values = play(RING, A_YEAR, worth(hiring=at(0.001)), 1, 3).values

    assert values["compensation"].to_list() == pytest.approx([0.012] * 6)


def test_the_terms_add_up_to_the_gain() -> None:
    values = play(RING, A_YEAR, worth(replacement=at(0.3), knowledge=at(0.02), wages=at(0.01)), 1, 20).values

    assert values.select(TERMS).sum_horizontal().to_list() == pytest.approx(values["gain"].to_list(), abs=1e-12)


@pytest.mark.parametrize(
    ("kind", "shared_knowledge", "knowledge", "hiring"),
    [
        ("keep_dominant", 0.0, 0.0, 0.0),
        ("dilemma", 1.0, 0.05, 0.0),
        ("assurance", 0.0, 0.05, 0.0),
        ("drop_dominant", 0.0, 0.0, 0.05),
    ],
)
def test_the_four_kinds_are_told_apart(kind: str, shared_knowledge: float, knowledge: float, hiring: float) -> None:
    shared = Shared(at(0.0), at(shared_knowledge), at(0.0))
    firms = worth(replacement=at(0.5), knowledge=at(knowledge), hiring=at(hiring))
    kinds = play(RING, UNPAID, firms, 1, 4, shared=shared).kinds
    counts = dict(zip(kinds["kind"], kinds["games"], strict=True))

    assert counts == {name: 4 if name == kind else 0 for name in KINDS}
    assert kinds["games_of_mean"].to_list() == kinds["games"].to_list()


def test_waiting_for_others_is_no_dilemma() -> None:
    waiting = play(RING, UNPAID, worth(replacement=at(0.5), knowledge=at(0.05)), 1, 4, shared=ONLY_OWN)

    assert waiting.games["tip_mean"].to_list() == pytest.approx([0.5] * 4)
    assert dict(zip(waiting.shares["share"], waiting.shares["count"], strict=True))["locked_in"] == 4


@given(st.integers(0, 2**32))
def test_without_a_bill_and_what_arrives_keeping_is_what_employers_prefer(seed: int) -> None:
    firms = worth(replacement=at(0.3), wages=at(0.04))
    played = play(RING, UNPAID, firms, seed, 2)

    assert dict(zip(played.kinds["kind"], played.kinds["games"], strict=True))["keep_dominant"] == 2
    assert (played.values["gain"] <= 0).all()


def test_dropping_that_pays_only_while_others_keep_is_divided() -> None:
    pair = lists(2, [(0, 1)])
    played = play(pair, UNPAID, worth(hiring=at(0.01), wages=at(0.05)), 3, 6, shared=ONLY_OWN)

    assert dict(zip(played.kinds["kind"], played.kinds["games"], strict=True))["divided"] == 6
    assert played.games["dropped"].to_list() == [1] * 6  # the potential game of two comes to rest with one of them


def test_that_the_employer_pays_turns_the_same_market() -> None:
    # a fifth leave a year, 4.7 points more without a restraint, a quarter of a year's pay to replace one
    firms = worth(extra_quits=at(0.235), replacement=at(0.25))
    paid, unpaid = (play(RING, restraint, firms, 1, 5, shared=ONLY_OWN) for restraint in (A_YEAR, UNPAID))

    assert paid.games["kind"].to_list() == ["drop_dominant"] * 5
    assert paid.values["gain"].to_list() == pytest.approx([0.012 - 0.2 * 0.235 * 0.25] * 10)
    assert unpaid.games["kind"].to_list() == ["keep_dominant"] * 5
