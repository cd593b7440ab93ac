"""The reported cases as matters: the days come out as the case has them, or as one of the two readings."""

from datetime import date, timedelta

import pytest
from tests.position.cases_as_matters import Recast, recast
from tests.position.matters import event, matter

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.event import EventKind as Kind
from songbang.position.case import case_of
from songbang.position.readings import Read, read_case
from songbang.position.status import Side, Status
from songbang.position.what_if import seen

ONE_DAY = timedelta(days=1)
WITH_END = [one for one in recast() if "end_of_restraint" in one.figures]


@pytest.fixture(scope="module")
def law() -> Law:
    return load()


def last_bound(read: Read, side: Side) -> date | None:
    days = [one.last for one in read.of(side).days if one.status is Status.BOUND]
    return max((day for day in days if day is not None), default=None)


def never_began(read: Read) -> bool:
    return all(one.status in {Status.EMPLOYED, Status.FREE} for side in read.sides for one in side.days)


def test_there_are_cases_to_hold_it_against() -> None:
    assert len(WITH_END) >= 10


@pytest.mark.parametrize("told", WITH_END, ids=lambda one: f"{one.id}-{one.figures['end_of_restraint']}")
def test_the_last_day_is_that_of_the_case(law: Law, told: Recast) -> None:
    read = read_case(case_of(told.matter, law, told.day))
    end = date.fromisoformat(told.figures["end_of_restraint"])
    left = next(one.day for one in told.matter.events if one.kind is Kind.LEFT)

    if end <= left:
        assert never_began(read)
    else:
        assert end in {last_bound(read, side) for side in Side} or _not_bound_at_all(read)


def _not_bound_at_all(read: Read) -> bool:
    """Tell whether the worker contends never to have been bound, and the employer reads the whole term."""
    return last_bound(read, Side.WORKER) is None


def test_sh_su_unpaid_and_asked_for_at_arbitration_it_ends_on_that_day_once_decided(law: Law) -> None:
    told = next(one for one in recast() if one.id == "sh-su" and "end_of_restraint" in one.figures)
    judged = event(Kind.JUDGMENT_RECEIVED, date(2023, 12, 1), finds="ended", ended_on=date(2022, 10, 10), instance=2)
    events = tuple(sorted((*told.matter.events, judged), key=lambda one: one.day))
    decided = matter(*events, place="cn-sh", left=None, **told.matter.facts)

    assert seen(told.matter, law, date(2022, 10, 11)).status is Status.DISPUTED
    assert seen(decided, law, date(2023, 12, 2)).days[-1].first == date(2022, 10, 11)


def test_deng_a_release_counts_from_the_day_it_is_told(law: Law) -> None:
    told = matter(event(Kind.RELEASED, date(2020, 5, 25)), place="cn", left=date(2020, 1, 15))

    assert seen(told, law, date(2020, 5, 25)).status is Status.BOUND
    assert seen(told, law, date(2020, 5, 26)).status is Status.FREE


def test_ah_chen_silence_and_not_paying_are_no_release_and_no_term_means_the_longest(law: Law) -> None:
    unpaid = event(Kind.UNPAID, date(2022, 12, 28), by_employer=True)
    told = matter(unpaid, place="cn-ah", left=date(2022, 1, 10), nc_months=None, nc_term_stated=False)

    assert seen(told, law, date(2024, 1, 10)).status is Status.BOUND
    assert seen(told, law, date(2024, 1, 11)).status is Status.FREE


def test_the_guard_is_no_person_to_bind_and_free_once_decided(law: Law) -> None:
    told = {"place": "cn", "left": date(2021, 3, 31), "nc_months": 12, "role": "other", "access_to_secrets": False}
    award = event(Kind.AWARD_RECEIVED, date(2021, 9, 1), finds="not_effective", final=True)

    assert seen(matter(**told), law, date(2021, 8, 1)).status is Status.DISPUTED  # type: ignore[arg-type]
    assert seen(matter(award, **told), law, date(2021, 9, 1)).status is Status.FREE  # type: ignore[arg-type]


def test_sh_rong_a_waiver_that_comes_before_the_end_of_work_leaves_nothing(law: Law) -> None:
    told = matter(event(Kind.RELEASED, date(2019, 11, 15)), left=date(2019, 12, 15), nc_months=12)

    assert seen(told, law, date(2020, 1, 1)).status is Status.FREE


def test_xm_huli_before_three_months_have_gone_by_nothing_can_be_ended(law: Law) -> None:
    unpaid = event(Kind.UNPAID, date(2017, 3, 20), by_employer=True)
    told = matter(unpaid, event(Kind.RESCINDED, date(2017, 3, 20)), place="cn-fj-xm", left=date(2017, 1, 31))

    assert seen(told, law, date(2017, 4, 1)).status is Status.BOUND


def test_bj_stationery_who_sends_the_money_back_stays_bound(law: Law) -> None:
    refused = event(Kind.REFUSED, date(2018, 3, 1), by="worker", refused="payment")
    unpaid = event(Kind.UNPAID, date(2018, 6, 30))
    told = matter(refused, unpaid, event(Kind.RESCINDED, date(2018, 7, 2)), place="cn-bj", left=date(2018, 1, 31))

    assert seen(told, law, date(2018, 7, 10)).status is Status.BOUND


def test_nt_cai_where_nothing_is_paid_in_jiangsu_it_is_disputed(law: Law) -> None:
    told = matter(event(Kind.UNPAID, date(2016, 6, 30), by_employer=True), place="cn-js", left=date(2015, 12, 31))

    assert seen(told, law, date(2016, 6, 30)).status is Status.DISPUTED


def test_a_replayed_end_is_never_later_than_the_employer_reads_it(law: Law) -> None:
    for told in WITH_END:
        read = read_case(case_of(told.matter, law, told.day))
        end, last = date.fromisoformat(told.figures["end_of_restraint"]), last_bound(read, Side.EMPLOYER)

        assert last is None or end <= last, told.id
