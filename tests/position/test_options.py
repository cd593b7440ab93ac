"""What can be done, by date and by money: one day, one sum, one reason at a time."""

import ast
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from tests.position.matters import event, matter, paid

import songbang.drafts.letters
import songbang.position.options
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.options.choices import Choices
from songbang.position.options.high_stakes import calls_for_help
from songbang.position.options.leaving import leave_on
from songbang.position.results import Option, Sum
from songbang.position.stand import stand
from songbang.position.status import Status

DAY = date(2026, 11, 22)
END = date(2028, 4, 1)
KEPT_UP = tuple(
    paid(date(2026, month, 1), date(2026, month, 28), 9000, date(2026, month, 28)) for month in range(4, 12)
)
JOINED = event(EventKind.JOINED_FIRM, date(2026, 9, 1), firm="乙巳网络有限公司", competitor=True)
UNPAID = event(EventKind.UNPAID, date(2026, 6, 1), by_employer=True)
ONE_PAID = paid(date(2026, 4, 1), date(2026, 4, 30), 9000)


def telling(*events: Event, facts: Mapping[str, object]) -> Matter:
    plain = matter(*events)
    return replace(plain, facts={**plain.facts, **facts})


def choices(one: Matter, day: date = DAY) -> dict[str, Option]:
    found = stand(one, load(), day).options
    return {option.kind: option for option in found}


def amounts(sums: tuple[Sum, ...]) -> list[Decimal | None]:
    return [line.amount for line in sums]


def rests(option: Option) -> set[str]:
    return {provision.id for reason in option.because for provision in reason.provisions}


def test_every_option_is_there_once_open_ones_first_and_each_says_why_and_on_what() -> None:
    found = stand(matter(ONE_PAID), load(), DAY).options

    assert [one.kind for one in found if one.open] == [
        *("stay_out", "wait_to_the_day", "ask_for_release", "negotiate", "remind_and_rescind"),
    ]
    assert len({one.kind for one in found}) == len(found) == 9
    assert [one.open for one in found] == sorted((one.open for one in found), reverse=True)
    for one in found:
        assert one.says.zh
        assert one.says.en
        assert rests(one), one.kind
        assert (one.why_not is None) == one.open, one.kind


def test_staying_out_gives_the_end_the_arrears_and_what_is_still_to_come() -> None:
    one = choices(matter(*KEPT_UP))["stay_out"]

    assert one.free_on == END
    assert "2028-03-31" in one.says.zh
    assert one.brings[1].amount is not None
    assert one.costs == ()
    assert "cn.duration.cap" in rests(one)


def test_pay_of_a_new_firm_is_given_up_while_waiting_and_named_as_missing_where_unknown() -> None:
    unknown, known = (
        choices(telling(*KEPT_UP, facts=more))["wait_to_the_day"] for more in ({}, {"new_wage": Decimal(31000)})
    )

    assert unknown.forgone[0].amount is None
    assert unknown.forgone[0].missing == ("new_wage",)
    assert known.from_day == known.free_on == END
    # 9 days of November, 16 whole months from December 2026 to March 2028
    assert known.forgone[0].amount == Decimal("9300.00") + 16 * 31000


def test_an_unpaid_restraint_does_not_lapse_and_names_the_first_day_the_sum_and_the_letter() -> None:
    one = choices(matter(ONE_PAID, UNPAID), date(2026, 7, 15))["remind_and_rescind"]

    assert one.from_day == date(2026, 8, 1)
    assert one.free_on is None
    assert "仍受约束" in one.says.zh
    assert "2026-08-01" in one.says.en
    assert one.brings[0].amount is not None
    assert one.draft == "reminder"
    assert {"cn.unpaid.months", "cn.unpaid.how_to_end"} <= rests(one)
    assert one.missing == ()
    late = choices(matter(ONE_PAID, UNPAID), date(2026, 9, 1))["remind_and_rescind"]
    assert (late.from_day, late.draft) == (date(2026, 9, 1), "rescission")


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (matter(), "要先知道"),
        (matter(ONE_PAID, unpaid_by_employer=False), "不是公司的原因"),
        (matter(*KEPT_UP), "没有到期未付"),
        (matter(paid(date(2026, 4, 1), date(2028, 3, 31), 216000, date(2026, 4, 1))), "没有连续"),
        (matter(ONE_PAID, event(EventKind.RESCINDED, date(2026, 10, 1))), "已经提出解除"),
        (matter(left=None, employed=True), "还没有结束"),
    ],
)
def test_ending_it_for_want_of_pay_is_closed_where_the_facts_do_not_carry_it(one: Matter, says: str) -> None:
    option = choices(one)["remind_and_rescind"]

    assert not option.open
    assert option.from_day is None
    assert option.why_not is not None
    assert says in option.why_not.zh


def test_without_payments_told_the_way_out_names_them_as_missing() -> None:
    assert "paid" in choices(matter())["remind_and_rescind"].missing


def test_a_release_is_worth_three_months_while_the_term_runs_and_none_before_leaving() -> None:
    during = choices(matter(*KEPT_UP))["ask_for_release"]
    before = choices(matter(left=None, employed=True))["ask_for_release"]

    assert Decimal("27000.00") in amounts(during.brings)
    assert Decimal("27000.00") not in amounts(before.brings)
    assert during.free_on is None
    assert during.draft == "release_request"


def test_after_a_breach_the_further_months_of_a_release_are_not_promised() -> None:
    one = choices(matter(ONE_PAID, JOINED))["ask_for_release"]

    assert one.brings[-1].amount is None
    assert one.brings[-1].because is not None
    assert "没有定论" in one.brings[-1].because.says.zh


def test_the_page_to_negotiate_has_the_cost_the_weak_points_and_three_asks() -> None:
    one = choices(matter(ONE_PAID, UNPAID, access_to_secrets=False, role="other"))["negotiate"]

    assert one.sheet is not None
    assert one.sheet.cost[0].amount == Decimal("9000.00")
    assert len(one.sheet.asks) == 3
    weak = [provision.id for reason in one.sheet.weak for provision in reason.provisions]
    assert "cn.scope.no_secret" in weak
    assert weak.index("cn.persons.classes") < weak.index("cn.compensation.guided_share")


def test_who_had_no_secrets_may_have_it_held_so_and_others_are_told_the_fact_that_decides() -> None:
    open_, closed, asked = (
        choices(telling(*KEPT_UP, facts=facts))["confirm_not_effective"]
        for facts in (
            {"access_to_secrets": False, "role": "other"},
            {"access_to_secrets": True, "role": "senior_manager"},
            {},
        )
    )

    assert open_.open
    assert open_.free_on is None
    assert open_.draft == "no_effect_request"
    assert not closed.open
    assert closed.missing == () or "access_to_secrets" not in closed.missing
    assert not asked.open
    assert asked.missing[0] == "access_to_secrets"


def test_joining_on_a_bound_day_is_closed_and_names_the_lawful_ways_and_what_a_promise_to_pay_is_worth() -> None:
    one = choices(matter(*KEPT_UP))["join_now"]

    assert not one.open
    assert one.from_day == END
    assert "书面解除" in one.says.zh
    assert amounts(one.costs)[0] == Decimal("720000.00")
    assert any("一分不少" in risk.zh for risk in one.risks)
    assert len(one.steps) >= 7
    assert {"cn.new_employer.promise", "cn.scope.detours", "cn.damages.as_agreed"} <= rests(one)


def test_joining_is_open_once_both_readings_have_the_day_free_and_costs_nothing() -> None:
    one = choices(matter(*KEPT_UP), END)["join_now"]

    assert one.open
    assert one.free_on == END
    assert one.costs == ()


def test_ranges_show_their_cases_and_never_a_chance() -> None:
    one = choices(matter(*KEPT_UP, loss=Decimal(100000)))["join_now"]

    told = " ".join(risk.zh for risk in one.risks)
    assert "100,000 到 130,000" in told
    assert "个公开案例" in told
    assert "%" not in told


def test_leaving_a_new_firm_is_open_only_to_who_joined_one() -> None:
    assert not choices(matter(*KEPT_UP))["leave_new_firm_now"].open
    left = event(EventKind.LEFT_FIRM, date(2026, 10, 1), firm="乙巳网络有限公司")
    assert not choices(matter(ONE_PAID, JOINED, left))["leave_new_firm_now"].open
    assert not choices(matter(ONE_PAID, JOINED), END)["leave_new_firm_now"].open
    assert choices(matter(ONE_PAID, JOINED))["leave_new_firm_now"].open


def test_to_stay_to_leave_today_and_to_leave_on_notice_stand_beside_each_other() -> None:
    one = choices(matter(ONE_PAID, JOINED, new_wage=Decimal(30000)))["leave_new_firm_now"]
    stay, today, later = one.ways

    assert [way.day for way in one.ways] == [None, DAY, date(2026, 12, 22)]
    assert {way.bound_until for way in one.ways} == {date(2028, 3, 31)}
    for way in one.ways:
        assert amounts(way.costs) == [Decimal("720000.00"), Decimal("9000.00")]
    # 23 November 2026 to 31 March 2028: 8 days of 30 and 16 months
    assert amounts(stay.brings) == [Decimal("488000.00")] == amounts(today.forgone)
    assert today.brings[0].amount == Decimal("2400.00") + 16 * 9000
    assert later.brings[0].amount is not None
    assert later.brings[0].amount < today.brings[0].amount
    assert amounts(later.brings)[1:] + amounts(later.forgone) != [None, None]
    assert sum(line.amount or 0 for line in (later.brings[1], *later.forgone)) == Decimal("488000.00")


def test_leaving_on_any_day_gives_back_what_was_paid_since_the_breach_only_where_that_is_agreed() -> None:
    paid_on = paid(date(2026, 9, 1), date(2026, 9, 30), 9000)
    one = telling(ONE_PAID, paid_on, JOINED, facts={"return": "since_breach"})
    case = case_of(one, load(), DAY)
    position = stand(one, load(), DAY)
    view = Choices(case, position.status, position.days, position.readings, position.money, position.exposure)
    way = leave_on(view, date(2027, 1, 31))

    assert way.costs[1].amount == Decimal("9000.00")
    assert way.day == date(2027, 1, 31)
    assert "2027-01-31" in way.says.en


def test_paying_the_damages_leaves_the_person_bound_to_the_end() -> None:
    done = event(EventKind.DAMAGES_PAID, date(2026, 11, 1), amount=Decimal(100000))
    one = choices(matter(ONE_PAID, done))["pay_and_go_on"]

    assert one.open
    assert one.free_on == END
    assert "100,000" in one.says.zh
    assert "2028-03-31" in one.says.zh
    assert str((END - DAY).days) in one.says.en
    assert amounts(one.costs) == [Decimal("629000.00")]
    assert "cn.damages.after_payment" in rests(one)
    assert not choices(matter(*KEPT_UP))["pay_and_go_on"].open


def test_every_letter_that_an_option_names_is_there() -> None:
    letters = {found.name for found in iter_modules(songbang.drafts.letters.__path__)}
    kinds = [matter(ONE_PAID, UNPAID), matter(*KEPT_UP, access_to_secrets=False, role="other")]
    kinds.append(matter(ONE_PAID, JOINED, event(EventKind.BREACH_ALLEGED, date(2026, 10, 1))))
    named = {option.draft for one in kinds for option in choices(one).values()} - {None}

    assert len(named) >= 5
    assert named <= letters


HIDING = (
    *(
        "化名",
        "假名",
        "隐瞒身份",
        "不要告诉",
        "别告诉",
        "不让公司知道",
        "代缴社保",
        "挂靠",
        "换个公司发工资",
        "删除聊天",
        "删掉聊天",
    ),
    *("避开取证", "不要签收", "拒收快递", "低调入职", "悄悄", "保密入职", "瞒着", "不写真名", "虚报", "绕开", "规避"),
    *("alias", "pseudonym", "do not tell", "don't tell", "secretly", "quietly", "third-party payroll", "cover up"),
    *(
        "delete the",
        "delete messages",
        "destroy",
        "lie low",
        "under another name",
        "hide",
        "conceal your",
        "avoid detection",
    ),
)


def test_no_words_of_an_option_advise_to_hide() -> None:
    folder = Path(songbang.position.options.__path__[0])
    names = [found.name for found in iter_modules(songbang.position.options.__path__)]
    said = [
        node.value
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]

    assert all(import_module(f"songbang.position.options.{name}") for name in names)
    assert len(said) > 200
    assert [(word, one) for one in said for word in HIDING if word in one.lower()] == []


def test_no_words_of_an_option_promise_or_press() -> None:
    for one in (matter(ONE_PAID, JOINED), matter(*KEPT_UP), matter()):
        for option in choices(one).values():
            for words in (option.says, *option.risks, *option.steps, *((option.why_not,) if option.why_not else ())):
                assert not {"!", "！"} & {*words.zh, *words.en}
                assert "保证" not in words.zh
                assert "guarantee" not in words.en
                assert "safe to sign" not in words.en


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (event(EventKind.COURT_FILED, date(2026, 10, 1), by="employer"), "法院"),
        (event(EventKind.AWARD_RECEIVED, date(2026, 10, 1)), "裁决"),
        (event(EventKind.CLAIM_FILED, date(2026, 10, 1), by="employer"), "12348"),
        (event(EventKind.BREACH_ALLEGED, date(2026, 10, 1), note="律师函说要報案，侵犯商業秘密"), "律师"),
        (event(EventKind.NOTED, date(2026, 10, 1), note="criminal complaint"), "刑事"),
        (event(EventKind.PAPERS_TAKEN, date(2026, 10, 1), what="护照"), "12333"),
        (event(EventKind.NOTED, date(2026, 10, 1), note="不想活了"), "12356"),
    ],
)
def test_what_calls_for_help_is_told_before_any_sum(told: object, says: str) -> None:
    one = matter(ONE_PAID, told)  # type: ignore[arg-type] # an event
    position = stand(one, load(), DAY)

    assert any(says in words.zh for words in position.stops)
    assert position.stops == calls_for_help(case_of(one, load(), DAY))


def test_nothing_calls_for_help_where_nothing_happened_and_papers_that_came_back_do_not() -> None:
    own = event(EventKind.CLAIM_FILED, date(2026, 10, 1), by="worker")
    taken = event(EventKind.PAPERS_TAKEN, date(2026, 5, 1))
    back = event(EventKind.PAPERS_RETURNED, date(2026, 6, 1))

    assert stand(matter(ONE_PAID, own, taken, back), load(), DAY).stops == ()


def test_unknown_months_have_the_latest_day_and_say_so() -> None:
    one = choices(matter(*KEPT_UP, nc_months=None))["stay_out"]

    assert one.free_on == END
    assert one.missing == ("nc_months",)
    assert "最晚" in one.says.zh


def test_without_a_day_of_leaving_no_day_is_named() -> None:
    position = stand(matter(left=None), load(), DAY)

    assert position.status is Status.UNKNOWN
    for option in position.options:
        assert option.free_on is None
        assert not (option.kind == "join_now" and option.open)


def test_a_term_beyond_the_cap_is_cut_and_asks_whether_it_is_employment() -> None:
    asked, told = (
        choices(telling(*KEPT_UP, facts={"nc_months": 36, **more}))["stay_out"]
        for more in ({}, {"employment_kind": "employee"})
    )

    assert asked.free_on == told.free_on == END
    assert asked.missing == ("employment_kind",)
    assert told.missing == ()
