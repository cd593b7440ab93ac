"""What the figures say of a table of decisions: one decision a dispute, unknown left out, small cells kept back."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.judgments.statistics.made import Made, damages, first_instance, table_of

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.figure import Figure, K
from songbang.judgments.statistics.measure import measures
from songbang.judgments.statistics.statistics import Statistics, statistics_of
from songbang.judgments.value import Told

DAY = date(2026, 11, 22)
BOUND = "rank_and_file_among_bound_to_secrecy"


def counted(made: list[Made]) -> Statistics:
    return statistics_of(table_of(made), DAY, seed=1)


def by_court(told: Statistics, measure: str) -> dict[str | None, Figure]:
    return {
        one.group.value: one
        for one in told.figures
        if one.measure.name == measure and one.group and one.group.by == "court"
    }


def posts(rank: int, middle: int, untold: int) -> list[Made]:
    told = [*["rank_and_file"] * rank, *["other"] * middle]
    made = [first_instance(f"d{at}", bound_as="bound_to_secrecy", post_class=one) for at, one in enumerate(told)]
    made += [first_instance(f"u{at}", bound_as="bound_to_secrecy") for at in range(untold)]
    return [*made, first_instance("m", bound_as="senior_manager", post_class="rank_and_file")]


def test_the_share_of_the_published_study_is_counted_among_those_bound_to_secrecy_alone() -> None:
    figure = counted(posts(6, 3, 2)).total(BOUND)

    assert (figure.numerator, figure.n, figure.untold) == (6, 9, 2)
    assert figure.interval is not None
    assert figure.interval.low < 6 / 9 < figure.interval.high


def test_the_figure_of_the_study_is_quoted_with_its_mark_and_never_counted() -> None:
    (study,) = (one for one in counted([]).published if one.measure == BOUND)

    assert (study.printed, study.n, study.mark.en, study.mark.zh) == ("77 %", 556, "from the story", "据报道")
    assert counted(posts(6, 3, 0)).total(BOUND).value == 6 / 9


def test_every_figure_has_its_definition_and_the_warning() -> None:
    for one in counted(posts(6, 3, 2)).figures:
        assert one.measure.says.zh
        assert one.measure.says.en
        assert "not all disputes" in one.warning.en


def test_a_dispute_counts_once_by_the_last_decision_that_settles_it() -> None:
    later = date(2025, 1, 1)
    made = [first_instance(f"d{at}", breach="found", post_class="other") for at in range(6)]
    made += [first_instance("d0", level="second", disposition="changed", breach="not_found", decided=later)]
    made += [first_instance("d1", level="second", disposition="withdrawn", form="ruling", decided=later)]
    told = counted(made)

    assert (told.documents, told.disputes) == (8, 6)
    assert (told.total("breach_found").numerator, told.total("breach_found").n) == (5, 6)
    assert told.total("rank_and_file").n == 6


def test_the_order_of_the_decisions_does_not_matter() -> None:
    made = [first_instance(f"d{at % 7}", level=("first", "second")[at % 2], breach="found") for at in range(14)]
    straight, turned = counted(made), counted(made[::-1])

    assert [one.n for one in straight.figures] == [one.n for one in turned.figures]


def test_awarded_stands_to_agreed_with_refusals_as_nothing() -> None:
    made = [
        first_instance(f"d{at}", damages(100, share), damages_agreed=Decimal(200), monthly_pay=Decimal(10))
        for at, share in enumerate([0, 0, 50, 100, 100, 100, 100])
    ]
    told = counted([*made, first_instance("no claim", damages_agreed=Decimal(200))])
    of_all, where_any = told.total("awarded_to_agreed"), told.total("awarded_to_agreed_where_awarded")

    assert (of_all.n, of_all.value, of_all.untold) == (7, 0.5, 0)
    assert (where_any.n, where_any.value, where_any.quartiles) == (5, 0.5, (0.5, 0.5))
    assert told.total("awarded_to_annual_pay").value == pytest.approx(100 / 120)
    assert (told.total("damages_allowed").numerator, told.total("damages_allowed").n) == (5, 7)
    assert (told.total("damages_cut").numerator, told.total("damages_cut").n) == (1, 5)


def test_agreed_damages_told_as_a_multiple_are_worked_out_from_their_base() -> None:
    base: dict[str, Told] = {
        "damages_multiple": Decimal("1.5"),
        "damages_base": "annual_wage_before_exit",
        "monthly_pay": Decimal(1000),
    }
    unknown: dict[str, Told] = {**base, "damages_base": "other"}
    made = [first_instance(f"d{at}", damages(18000, 9000), **base) for at in range(5)]
    told = counted([*made, first_instance("other", damages(1, 1), **unknown)])

    assert (told.total("awarded_to_agreed").n, told.total("awarded_to_agreed").value) == (5, 0.5)
    assert told.total("awarded_to_agreed").untold == 1
    assert told.total("agreed_to_annual_pay").value == 1.5


def test_a_sum_that_is_only_told_in_part_is_not_taken_for_the_whole() -> None:
    made = [
        first_instance(f"d{at}", damages(100, 100), damages(100, None), damages_agreed=Decimal(200)) for at in range(5)
    ]

    assert counted(made).total("awarded_to_agreed").withheld
    assert counted(made).total("damages_allowed").withheld


def test_a_cell_of_few_is_kept_back_and_no_subtraction_gives_it_away() -> None:
    courts = {"甲法院": 9, "乙法院": 6, "丙法院": 3}
    made = [
        first_instance(f"{court}{at}", breach="found", court=court)
        for court, count in courts.items()
        for at in range(count)
    ]
    told = counted(made)
    cells = by_court(told, "breach_found")

    assert told.total("breach_found").n == 18
    assert cells["甲法院"].n == 9
    assert cells["乙法院"].withheld
    assert cells["丙法院"].withheld
    assert (cells["丙法院"].value, cells["丙法院"].numerator, cells["丙法院"].untold) == (None, None, None)


@pytest.mark.parametrize("size", [0, 1, K - 1])
def test_few_disputes_give_no_figure_at_all(size: int) -> None:
    told = counted([first_instance(f"d{at}", breach="found", nc_months=24) for at in range(size)])

    assert all(one.withheld and one.value is None for one in told.figures)
    assert told.survival is None


def test_the_time_to_the_end_counts_what_was_seen_to_end() -> None:
    left = date(2020, 1, 1)
    made = [
        first_instance(
            f"d{at}", left=left, level="second", disposition="upheld", decided=left + timedelta(days=100 * at)
        )
        for at in range(1, 6)
    ]
    made += [first_instance("open", left=left, decided=left + timedelta(days=250))]
    made += [
        first_instance("back", left=left, level="second", disposition="remanded", decided=left + timedelta(days=50))
    ]
    made += [first_instance("untold", decided=left), first_instance("before", left=left, decided=date(2019, 1, 1))]
    told = counted(made)

    assert told.survival is not None
    assert (told.survival.n, told.survival.ended, told.survival_untold) == (7, 5, 2)
    assert [step.at_risk for step in told.survival.steps] == [6, 5, 3, 2, 1]


def test_every_measure_has_a_name_of_its_own_and_counts_only_what_it_asks_to_be_told() -> None:
    every = (*measures().shares, *measures().quantities)

    assert len({one.name for one in every}) == len(every)
    assert all(one.counts and set(one.counts) <= set(one.of) for one in measures().shares)


CHOSEN = {one.name: sorted(one.values) for one in codebook().fields if one.values}
TOLD = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.sampled_from(values) for name, values in CHOSEN.items()},
        "court": st.sampled_from(["甲法院", "乙法院"]),
        "year": st.integers(2008, 2026),
        "decided": st.dates(date(2008, 1, 1), DAY),
        "left": st.dates(date(2007, 1, 1), DAY),
        "monthly_pay": st.decimals(0, 10**6, places=2),
        "damages_multiple": st.decimals(0, 100, places=1),
        "compensation_share": st.decimals(0, 2, places=2),
        "compensation_paid": st.decimals(0, 10**6, places=2),
        "nc_months": st.integers(0, 60),
    },
)
CLAIMED = st.lists(st.builds(damages, st.integers(1, 9), st.none() | st.integers(0, 9)), max_size=2).map(tuple)
MADE = st.builds(Made, st.sampled_from([f"d{at}" for at in range(9)]), TOLD, CLAIMED)


@given(st.lists(MADE, max_size=30))
@settings(max_examples=25, deadline=None)
def test_whatever_decisions_tell_every_figure_is_whole(made: list[Made]) -> None:
    told = counted(made)

    for one in told.figures:
        if one.n is None:
            assert (one.value, one.numerator, one.untold, one.interval, one.quartiles) == (None,) * 5
            continue
        assert one.n >= K
        assert one.value is not None
        assert one.interval is not None
        assert one.n + (one.untold or 0) <= told.disputes
        assert one.interval.low <= one.value <= one.interval.high or one.measure.unit != "share"
        assert one.numerator is None or 0 <= one.numerator <= one.n
