"""The base of wage: what counts in which base, over which months, and what follows from it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.matter.pay import PayKind, PayLine
from songbang.position.case import case_of
from songbang.position.wage_base.bases import bases
from songbang.position.wage_base.compare import on_bases
from songbang.position.wage_base.result import Base, Counts, OnBase, WageBases
from songbang.position.wages_told import wage_bases, wage_facts
from songbang.reports.wage_base_json import wage_base_json
from songbang.reports.wage_base_words import wage_base_text
from songbang.sums.months import add_months

LAW = load()
DAY = date(2026, 11, 22)
LEFT = date(2026, 3, 31)
FIRST = date(2025, 4, 1)
LABELS = {PayKind.TOTAL: "应发合计", PayKind.UNKNOWN: "神秘款"}


def line(kind: PayKind, amount: object, at: int = 0, label: str = "") -> PayLine:
    """Make a line of the month that is ``at`` months after the first that counts."""
    return PayLine(add_months(FIRST, at), label or LABELS.get(kind, kind.value), kind, Decimal(str(amount)))


def every_month(kind: PayKind, amount: object, months: int = 12) -> list[PayLine]:
    return [line(kind, amount, at) for at in range(12 - months, 12)]


def worked(lines: Sequence[PayLine], place: str = "cn-sh", left: date | None = LEFT, **more: date) -> WageBases:
    return bases(lines, left, LAW, place, DAY, hired=more.get("hired"))


def values(found: WageBases) -> list[str | None]:
    return [None if one.value is None else f"{one.value:.2f}" for one in found.averages]


def steps(found: WageBases, base: Base = Base.PAY_DUE) -> list[str]:
    average = found.of(base)
    return [] if average is None else [step.en for step in average.figure.steps]


PLAIN = [
    *every_month(PayKind.BASIC, 20000),
    *every_month(PayKind.PERFORMANCE, 3000),
    *every_month(PayKind.OVERTIME, 600),
    *every_month(PayKind.ALLOWANCE, 400),
    *every_month(PayKind.SOCIAL_INSURANCE, 2520),
    *every_month(PayKind.TAX, 700),
    line(PayKind.YEAR_END_BONUS, 36000, 9),
    line(PayKind.BONUS, 12000, 2),
    line(PayKind.REIMBURSEMENT, 5000, 3),
    line(PayKind.WELFARE, 800, 4),
    line(PayKind.SEVERANCE, 99999, 11),
    line(PayKind.EQUITY, 88888, 5),
]


def test_four_bases_stand_side_by_side_with_their_arithmetic() -> None:
    # (20,000 + 3,000 + 600 + 400) × 12 + 36,000 + 12,000 = 336,000; overtime is 600 a month, bonuses are 4,000.
    found = worked(PLAIN)

    assert values(found) == ["28000.00", "27400.00", "24000.00", "20000.00"]
    assert steps(found)[-1] == "336,000 ÷ 12 months = 28,000"
    assert (found.first, found.last, len(found.months)) == (FIRST, date(2026, 3, 1), 12)
    assert (found.absent, found.unknown, found.notes) == ((), (), ())


def test_every_kind_is_named_by_one_provision_with_its_reason() -> None:
    kinds = [kind for kind in PayKind if kind not in LABELS]
    found = worked([line(kind, 1) for kind in kinds])
    parts = {one.line.kind: one.parts[Base.PAY_DUE] for one in found.lines}

    assert all(len(part.provisions) == 1 and part.provisions[0].cites for part in parts.values())
    assert {kind for kind, part in parts.items() if part.counts is Counts.NO} == {
        *(PayKind.REIMBURSEMENT, PayKind.WELFARE, PayKind.SEVERANCE, PayKind.COMPENSATION, PayKind.EQUITY),
        *(PayKind.SOCIAL_INSURANCE, PayKind.TAX, PayKind.DEDUCTION),
    }
    assert {kind for kind, part in parts.items() if part.open} == {
        *(PayKind.OVERTIME, PayKind.EQUITY, PayKind.COMPENSATION, PayKind.ABSENCE),
    }


def test_pay_not_earned_comes_off_its_month_and_never_below_nothing() -> None:
    found = worked([*every_month(PayKind.BASIC, 12000), line(PayKind.ABSENCE, 1200), line(PayKind.ABSENCE, 99999, 1)])

    assert values(found)[0] == "10900.00"  # (144,000 − 1,200 − 12,000) ÷ 12
    assert values(found)[3] == "12000.00"


def test_who_was_hired_later_has_the_average_of_the_months_worked_whole() -> None:
    found = worked(every_month(PayKind.BASIC, 9000, 6), hired=date(2025, 9, 15))

    assert values(found)[0] == "9000.00"
    assert len(found.months) == 6
    assert [note.en for note in found.notes] == [
        "2025-09 was not worked whole (hired on 2025-09-15) and is not counted.",
        "Hired less than 12 months before: 6 months count.",
    ]


def test_a_month_of_leaving_that_was_not_worked_whole_is_told_and_not_counted() -> None:
    found = worked(PLAIN, left=date(2026, 3, 30))

    assert (found.first, found.last) == (date(2025, 3, 1), date(2026, 2, 1))
    assert "2026-03 was not worked whole" in found.notes[0].en
    assert found.absent == (date(2025, 3, 1),)


def test_hired_and_gone_in_one_month_counts_that_month() -> None:
    found = worked([line(PayKind.BASIC, 5000, 11)], hired=date(2026, 3, 2), left=date(2026, 3, 20))

    assert values(found)[0] == "5000.00"
    assert [note.en for note in found.notes] == ["No month was worked whole; those there are count."]


def test_hired_after_leaving_counts_nothing_and_says_so() -> None:
    assert worked(PLAIN, hired=date(2026, 5, 1)).averages == ()


def test_a_missing_slip_leaves_the_average_unknown_and_tells_what_it_is_at_least() -> None:
    found = worked([*every_month(PayKind.BASIC, 12000, 11), line(PayKind.TOTAL, 6000, 0, "实发工资")])
    average = found.of(Base.PAY_DUE)

    assert average is not None
    assert (average.value, average.low, average.high) == (None, Decimal("11500.00"), None)
    assert average.figure.missing == ("wages",)
    assert [(view.value, view.says.en) for view in average.views] == [
        (Decimal("12000.00"), "if you were hired in 2025-05, over these 11 months")
    ]


def test_an_unknown_label_is_never_counted_silently() -> None:
    found = worked([*every_month(PayKind.BASIC, 12000), line(PayKind.UNKNOWN, 1200)])
    average = found.of(Base.PAY_DUE)

    assert average is not None
    assert (average.value, average.low, average.high) == (None, Decimal("12000.00"), Decimal("12100.00"))
    assert found.unknown == ("神秘款",)
    assert values(found)[3] == "12000.00"


def test_months_with_a_total_alone_give_all_pay_due_and_nothing_finer() -> None:
    found = worked(every_month(PayKind.TOTAL, 15000))

    assert values(found) == ["15000.00", None, None, None]
    assert "Of 2025-04" in found.notes[0].en
    assert all(one.high == Decimal("15000.00") for one in found.averages)


def test_less_than_the_minimum_wage_is_lifted_to_it_with_its_source() -> None:
    found = worked(every_month(PayKind.BASIC, 1000))

    assert values(found) == ["2740.00", "2740.00", "2740.00", "1000.00"]
    assert "1,000 is below the minimum wage; 2,740 counts" in steps(found)


def test_a_yearly_bonus_counts_by_receipt_and_the_spread_is_another_reading() -> None:
    found = worked([*every_month(PayKind.BASIC, 10000), line(PayKind.YEAR_END_BONUS, 24000, 9, "2025年终奖")])
    average = found.of(Base.PAY_DUE)

    assert average is not None
    # Of 2025 nine months fall into April to March: 24,000 ÷ 12 × 9 = 18,000; 138,000 ÷ 12 = 11,500.
    assert (average.value, [view.value for view in average.views]) == (Decimal("12000.00"), [Decimal("11500.00")])


def test_a_yearly_bonus_paid_before_the_months_counts_only_when_it_is_spread() -> None:
    found = worked([*every_month(PayKind.BASIC, 10000), line(PayKind.YEAR_END_BONUS, 12000, -1, "年终奖（2025）")])
    average = found.of(Base.PAY_DUE)

    assert average is not None
    assert (average.value, [view.value for view in average.views]) == (Decimal("10000.00"), [Decimal("10750.00")])


def test_compensation_paid_in_service_is_out_with_the_other_reading() -> None:
    found = worked([*every_month(PayKind.BASIC, 10000), *every_month(PayKind.COMPENSATION, 500)])
    average = found.of(Base.PAY_DUE)

    assert average is not None
    assert (average.value, [view.value for view in average.views]) == (Decimal("10000.00"), [Decimal("10500.00")])


def test_without_a_day_of_leaving_the_day_asked_about_stands_for_it() -> None:
    found = bases(PLAIN, None, LAW, "cn-sh", LEFT)

    assert values(found)[0] == "28000.00"
    assert "The day of leaving is not told" in found.notes[0].en


def test_before_any_rule_is_recorded_nothing_is_counted() -> None:
    found = worked(PLAIN, left=date(2007, 1, 31))

    assert (found.averages, found.first) == ((), None)
    assert "not recorded" in found.notes[0].en


def test_where_the_base_of_a_variant_comes_from_is_told() -> None:
    found = worked(PLAIN)
    rests = {one.base: {held.id for held in one.figure.provisions} for one in found.averages}

    assert "cn.compensation.average" in rests[Base.PAY_DUE]
    assert "cn.compensation.pay_overtime" in rests[Base.WITHOUT_OVERTIME]
    assert rests[Base.BASIC] == {"cn.compensation.base_variants", "cn-sh.damages.same_base"}


# What follows from each base.


def matter_of(lines: Sequence[PayLine], *events: Event, left: date = LEFT, **facts: object) -> Matter:
    told: Mapping[str, object] = {
        "nc_months": 24,
        "comp_share": Decimal("0.30"),
        "comp_of": "average_wage_12m",
        "damages": ({"multiple": Decimal(2), "of": "annual_wage_before_exit"},),
    }
    return Matter("cn-sh", {**told, **facts}, (Event(EventKind.LEFT, left), *events), wages=tuple(lines))


def compared(matter: Matter, day: date = DAY) -> dict[Base, OnBase]:
    case = case_of(matter, LAW, day)
    return {one.base: one for one in on_bases(case, wage_bases(matter, LAW, "cn-sh", day, case.told))}


def test_the_reported_employer_counted_damages_on_all_pay_and_the_court_on_basic_wage() -> None:
    """A reported Shanghai case (sh-luo): 24 × 51,573.78 = 1,237,770.72 claimed, 24 × 32,000 = 768,000 awarded."""
    months = [date(2020, 10, 1), date(2020, 11, 1), *(date(2021, at, 1) for at in range(1, 8)), date(2020, 12, 1)]
    lines = [PayLine(month, "基本工资", PayKind.BASIC, Decimal(32000)) for month in months]
    lines += [PayLine(month, "绩效工资", PayKind.PERFORMANCE, Decimal("19573.78")) for month in months]
    damages = ({"multiple": Decimal(24), "of": "monthly_wage"},)
    hired = Event(EventKind.HIRED, date(2020, 9, 10))
    matter = matter_of(lines, hired, left=date(2021, 8, 16), comp_of="basic_wage", nc_months=3, damages=damages)

    found = compared(matter, date(2022, 12, 31))

    assert found[Base.PAY_DUE].damages.value == Decimal("1237770.72")
    assert found[Base.BASIC].damages.value == Decimal("768000.00")
    assert {one.monthly.value for one in found.values()} == {Decimal("9600.00")}


def test_a_yearly_wage_that_is_no_multiple_of_twelve_gives_the_reported_damages() -> None:
    """A published analysis: a yearly wage of 62,876, damages of five times it, 314,380."""
    lines = [*every_month(PayKind.BASIC, "5239.67", 11), line(PayKind.BASIC, "5239.63")]
    found = compared(matter_of(lines, damages=({"multiple": Decimal(5), "of": "annual_wage_before_exit"},)))

    assert found[Base.PAY_DUE].damages.value == Decimal("314380.00")


def test_what_was_paid_short_is_told_month_by_month_on_each_base() -> None:
    paid = {"amount": Decimal(7000), "from": date(2026, 4, 1), "to": date(2026, 4, 30)}
    found = compared(matter_of(PLAIN, Event(EventKind.PAID, date(2026, 5, 8), paid)), date(2026, 5, 31))

    # 30 % of 28,000 is 8,400, of 20,000 it is 6,000.
    assert [(row.due, row.paid, row.short) for row in found[Base.PAY_DUE].months] == [
        (Decimal("8400.00"), Decimal("7000.00"), Decimal("1400.00")),
        (Decimal("8400.00"), Decimal("0.00"), Decimal("8400.00")),
    ]
    assert found[Base.PAY_DUE].short == Decimal("9800.00")
    assert found[Base.BASIC].short == Decimal("6000.00")


def test_nothing_takes_the_place_of_a_base_that_is_not_known() -> None:
    found = compared(matter_of(every_month(PayKind.BASIC, 12000, 11), avg12=Decimal(50000)))

    assert found[Base.PAY_DUE].wage is None
    assert found[Base.PAY_DUE].monthly.value is None
    assert found[Base.PAY_DUE].damages.value is None
    assert "avg12" in found[Base.PAY_DUE].missing


# The facts that slips tell.


def test_slips_tell_the_facts_of_wage_and_the_position_takes_them() -> None:
    matter = matter_of(PLAIN)

    assert wage_facts(matter, LAW, "cn-sh") == {
        "avg12": Decimal(28000),
        "wage_monthly": Decimal(24000),
        "last_year_pay": Decimal(336000),
        "basic_wage": Decimal(20000),
    }
    assert case_of(matter, LAW, DAY).rate.part == Decimal("8400.00")


def test_what_was_told_is_never_overwritten() -> None:
    matter = matter_of(PLAIN, avg12=Decimal(30000))

    assert "avg12" not in wage_facts(matter, LAW, "cn-sh")
    assert case_of(matter, LAW, DAY).facts["avg12"] == Decimal(30000)
    assert any("30,000" in note.en for note in wage_bases(matter, LAW, "cn-sh", DAY).notes)


@pytest.mark.parametrize(
    "lines",
    [
        every_month(PayKind.BASIC, 12000, 11),
        [*every_month(PayKind.BASIC, 12000), line(PayKind.UNKNOWN, 5)],
        [],
    ],
)
def test_slips_that_do_not_carry_it_tell_no_average(lines: list[PayLine]) -> None:
    assert "avg12" not in wage_facts(matter_of(lines), LAW, "cn-sh")


def test_slips_of_less_than_a_year_tell_no_pay_of_a_year() -> None:
    matter = matter_of(every_month(PayKind.BASIC, 9000, 6), Event(EventKind.HIRED, date(2025, 10, 1)))

    assert set(wage_facts(matter, LAW, "cn-sh")) == {"avg12", "wage_monthly", "basic_wage"}


def test_a_basic_wage_that_changed_is_not_told_as_one() -> None:
    assert "basic_wage" not in wage_facts(
        matter_of([*every_month(PayKind.BASIC, 9000, 11), line(PayKind.BASIC, 8000)]), LAW, "cn-sh"
    )


# Properties.

PAY = tuple(
    kind for kind in PayKind if kind not in {PayKind.ABSENCE, PayKind.UNKNOWN, PayKind.TOTAL, PayKind.COMPENSATION}
)
AMOUNTS = st.integers(0, 5_000_000).map(lambda cents: Decimal(cents) / 100)
LINES = st.lists(st.builds(line, st.sampled_from(PAY), AMOUNTS, st.integers(-2, 13)), max_size=25)


@given(LINES, st.data())
def test_the_order_of_lines_changes_nothing(lines: list[PayLine], data: st.DataObject) -> None:
    full = [*every_month(PayKind.BASIC, 5000), *lines]

    assert values(worked(data.draw(st.permutations(full)))) == values(worked(full))


@given(LINES)
def test_a_narrower_base_is_never_higher(lines: list[PayLine]) -> None:
    due, overtime, bonus, basic = (one.value for one in worked([*every_month(PayKind.BASIC, 5000), *lines]).averages)

    assert due is not None
    assert overtime is not None
    assert bonus is not None
    assert basic is not None
    assert basic <= min(overtime, bonus) <= max(overtime, bonus) <= due


@given(LINES, st.builds(line, st.sampled_from(PAY), AMOUNTS, st.integers(-2, 13)))
def test_one_more_line_never_lowers_all_pay_due(lines: list[PayLine], more: PayLine) -> None:
    full = [*every_month(PayKind.BASIC, 5000), *lines]
    before, after = worked(full).of(Base.PAY_DUE), worked([*full, more]).of(Base.PAY_DUE)

    assert before is not None
    assert after is not None
    assert before.value is not None
    assert after.value is not None
    assert after.value >= before.value


@given(st.lists(st.builds(line, st.sampled_from(PayKind), AMOUNTS, st.integers(-2, 13)), max_size=20))
def test_what_is_not_known_has_a_range_and_what_is_known_lies_in_it(lines: list[PayLine]) -> None:
    found = worked(lines)

    for one in found.averages:
        assert one.low is not None
        assert one.low >= 0
        assert one.high is None or one.high >= one.low
        assert (one.value is None) == bool(one.figure.missing and one.figure.missing != ("minimum_wage",))
        assert one.value is None or one.low == one.value == one.high
    matter = matter_of(lines)
    case = case_of(matter, LAW, DAY)
    on = on_bases(case, found)
    assert wage_base_text(found, on, LAW, "en")
    assert len(list(wage_base_json(found, on, (), LAW, "zh"))) > 5
