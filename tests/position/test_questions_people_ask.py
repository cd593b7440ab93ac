"""The questions that people ask, by their numbers in the list of questions this product is built for.

Those that follow from facts and days are answered whole; the others end in the fact that is missing, by its name.
"""

from datetime import date
from decimal import Decimal

import pytest
from tests.position.matters import event, matter, paid

from songbang.basis.standing import Standing
from songbang.law.read import load
from songbang.matter.event import EventKind as Kind
from songbang.matter.matter import Agreement, Bond, Firm, Grant, Matter, Reporting
from songbang.position.case import case_of
from songbang.position.cost_to_leave import cost_to_leave
from songbang.position.move.check import move
from songbang.position.results import Option, Position
from songbang.position.stand import stand
from songbang.position.status import Status

LAW = load()
DAY = date(2026, 11, 23)
UNPAID = event(Kind.UNPAID, date(2026, 4, 30), by_employer=True)


def answered(found: Matter, day: date = DAY) -> Position:
    return stand(found, LAW, day)


def option(position: Position, kind: str) -> Option:
    return next(one for one in position.options if one.kind == kind)


def standing(position: Position, provision: str) -> tuple[Standing, tuple[str, ...]]:
    verdict = next(one.verdict for one in position.answers if one.provision.id == provision)
    return verdict.standing, verdict.missing


def test_1_unpaid_is_not_void_but_gives_a_day_a_sum_and_a_letter() -> None:
    position = answered(matter(UNPAID))
    way = option(position, "remind_and_rescind")

    assert position.status is Status.BOUND
    assert position.money.owed.value == Decimal("69900.00")
    assert way.from_day == DAY
    assert way.draft == "rescission"
    assert option(answered(matter(UNPAID), date(2026, 5, 20)), "remind_and_rescind").from_day == date(2026, 7, 1)


def test_3_the_claim_is_computed_and_the_outcome_shown_with_its_cases() -> None:
    risk = answered(matter(paid(date(2026, 4, 1), date(2026, 5, 31), 18000))).exposure

    assert risk.damages.value == Decimal(720000)
    assert risk.back.value == Decimal(18000)
    assert risk.total.value == Decimal(738000)
    assert risk.ratio.value == Decimal("3.33")
    assert risk.multiples is not None
    assert len(risk.like) >= sum(one.ratio is not None for one in risk.like) > 0


def test_4_a_late_start_is_told_day_by_day_with_both_readings() -> None:
    late = event(Kind.NOTICE_RECEIVED, date(2026, 7, 1))
    position = answered(matter(late, activation="on_notice", activation_notice_days=5))

    assert position.status is Status.DISPUTED
    assert [one.point.value for one in position.disputes] == ["activation"]
    assert {side.on(DAY).status for side in position.readings} == {Status.BOUND, Status.FREE}


def test_6_agreed_default_floor_and_shortfall() -> None:
    agreed = answered(matter(comp_share=None, comp_of=None, comp_amount=Decimal(3000), comp_per="month"))
    unsaid = answered(matter(comp_share=None, comp_of=None, comp_stated=False))

    assert agreed.money.monthly.value == Decimal(3000)
    assert any(view.value == Decimal(9000) for view in agreed.money.monthly.views)
    assert unsaid.money.monthly.value == Decimal(9000)


def test_11_a_release_during_the_term_brings_further_months_on_request() -> None:
    position = answered(matter(event(Kind.RELEASED, date(2026, 9, 30)), UNPAID))

    assert position.status is Status.FREE
    assert position.money.extra.value == Decimal(27000)
    assert answered(matter(event(Kind.RELEASED, date(2026, 3, 30)))).money.extra.value in {None, Decimal(0)}


def test_12_the_days_to_report_are_listed_and_what_missing_one_costs_is_open() -> None:
    told = matter()
    reporting = Matter(told.place, told.facts, told.events, agreement=Agreement(reporting=(Reporting("month", 5),)))
    position = answered(reporting)
    days = [one.day for one in position.deadlines if one.kind == "report" and one.day > DAY]

    assert days[:2] == [date(2026, 12, 5), date(2027, 1, 5)]
    assert standing(position, "cn.reporting.breach")[0] is Standing.OPEN


def test_13_paying_damages_does_not_end_it() -> None:
    joined = event(Kind.JOINED_FIRM, date(2026, 6, 1), firm="乙巳网络", competitor=True)
    position = answered(matter(joined, event(Kind.DAMAGES_PAID, date(2026, 10, 8), amount=Decimal(720000))))
    way = option(position, "pay_and_go_on")

    assert position.status is Status.BOUND
    assert way.free_on == date(2028, 4, 1)


def test_14_what_goes_back_depends_on_the_words_of_the_paper() -> None:
    months = paid(date(2026, 4, 1), date(2026, 9, 30), 54000)
    joined = event(Kind.JOINED_FIRM, date(2026, 8, 1), firm="乙巳网络", competitor=True)
    all_of_it = answered(matter(months, joined)).exposure.back
    told: dict[str, object] = {"return": "since_breach"}
    since = answered(matter(months, joined, **told)).exposure.back  # type: ignore[arg-type]

    assert all_of_it.value == Decimal(54000)
    assert since.value == Decimal(18000)


def test_19_each_month_has_its_own_last_day_to_claim() -> None:
    position = answered(matter(UNPAID))
    owed = [one for one in position.money.months if one.owed]

    assert owed[0].late == date(2027, 4, 30)
    assert len({one.late for one in owed}) == len(owed)
    assert any(one.kind == "limitation" for one in position.deadlines)


def test_21_who_has_joined_sees_leaving_today_beside_staying() -> None:
    months = paid(date(2026, 4, 1), date(2026, 9, 30), 54000)
    joined = event(Kind.JOINED_FIRM, date(2026, 8, 1), firm="乙巳网络", competitor=True)
    way = option(answered(matter(months, joined)), "leave_new_firm_now")

    assert way.open
    assert len(way.ways) >= 2
    assert all(one.costs for one in way.ways)


def test_27_the_stack_adds_damages_bond_and_shares_by_month() -> None:
    told = matter(left=None, employed=True)
    bond = Bond("training", date(2025, 1, 1), 36, Decimal(90000), Decimal(60000))
    grant = Grant("RSU", unvested=Decimal(1000), price=Decimal(20))
    cost = cost_to_leave(case_of(Matter(told.place, told.facts, told.events, bonds=(bond,), grants=(grant,)), LAW, DAY))

    assert cost.left is None
    assert {"damages", "return", "training_bond", "equity_forfeited"} <= {line.kind.value for line in cost.lines}
    assert len(cost.months) == 24
    assert cost.months[-1].leaving is not None
    assert cost.today.leaving is not None
    assert cost.months[-1].leaving < cost.today.leaving, "the bond melts with service"


def test_28_the_sheet_to_negotiate_with_has_cost_weak_points_and_three_asks() -> None:
    sheet = option(answered(matter(UNPAID)), "negotiate").sheet

    assert sheet is not None
    assert sheet.cost
    assert len(sheet.asks) == 3


def test_5_a_firm_is_matched_and_the_substance_asked() -> None:
    told = matter()
    listed = Agreement(competitors=(Firm("乙巳网络有限公司", ("乙巳",), ("乙巳智能科技有限公司",)),), open_list=True)
    case = case_of(Matter(told.place, told.facts, told.events, agreement=listed), LAW, DAY)
    found = move(case, ["乙巳网络有限公司", "戊己食品有限公司"])

    assert [one.listed.value for one in found.firms] == ["listed", "not_listed_open"]
    assert all(one.inquiries for one in found.firms)


@pytest.mark.parametrize(
    ("number", "facts", "provision", "missing"),
    [
        (2, {}, "cn.scope.no_secret", "access_to_secrets"),
        (7, {}, "cn-sh.compensation.in_wages", "comp_in_wages"),
        (8, {}, "cn.compensation.however_ended", "ended_by"),
        (9, {}, "cn.procedure.leaving_certificate", None),
        (18, {}, "cn.equity.clawback", None),
        (20, {}, "cn.procedure.arbitration_first", None),
        (22, {}, "cn.scope.proportion", "scope_technology_wide"),
        (23, {}, "cn.formation.successor", None),
        (24, {}, "cn.in_service.persons", "role"),
        (25, {}, "cn.passport.papers", "clauses"),
    ],
)
def test_the_others_are_checked_and_name_the_fact_they_wait_for(
    number: int, facts: dict[str, object], provision: str, missing: str | None
) -> None:
    position = answered(matter(**facts))  # type: ignore[arg-type]
    found = next(one.verdict for one in position.answers if one.provision.id == provision)

    if missing is None:
        assert found.standing in {Standing.OPEN, Standing.SILENT}, number
    else:
        assert missing in found.missing, (number, found)
        assert missing in {one.fact.name for one in position.questions}


def test_10_a_term_beyond_the_cap_is_cut_and_the_ratio_told() -> None:
    position = answered(matter(nc_months=60))

    assert position.days[-1].first == date(2028, 4, 1)
    assert position.exposure.ratio.value is not None


def test_8_who_was_dismissed_is_still_bound_and_told_why() -> None:
    assert answered(matter(ended_by="employer")).status is Status.BOUND
