"""Over any facts, right or wrong: nothing raises, nothing is guessed, every answer says what it rests on."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from songbang.answers.answer import answer, judge
from songbang.basis.facts import FACTS
from songbang.basis.standing import Force, Standing
from songbang.law.read import load

DAY = date(2026, 11, 22)
KINDS = ["non_compete", "compensation", "liquidated_damages", "passport_retention", "travel_approval", "no_poach",
         "monitoring", "activation", "return_of_compensation", "non_solicit_employees", "confidentiality"]  # fmt: skip
MONEY = st.decimals("0", "100000", places=2)
DAMAGES = st.one_of(
    st.fixed_dictionaries({"amount": MONEY.map(str), "currency": st.just("CNY")}),
    st.fixed_dictionaries({
        "multiple": st.integers(0, 50).map(str),
        "of": st.sampled_from(["annual_wage_before_exit", "monthly_wage", "total_compensation",
                               "monthly_compensation", "compensation_paid", "other"]),
    }),
)  # fmt: skip
WORDS: dict[str, st.SearchStrategy[Any]] = {
    "role": st.sampled_from(["senior_manager", "senior_technical", "other"]),
    "activation": st.sampled_from(["automatic", "on_notice", "on_payment", "employer_choice"]),
    "nc_starts": st.sampled_from(["end_of_employment", "notice", "signature", "other"]),
    "comp_of": st.sampled_from(["average_wage_12m", "basic_wage", "last_month_wage", "minimum_wage", "other"]),
    "comp_per": st.sampled_from(["month", "quarter", "year", "total"]),
    "comp_when": st.sampled_from(["monthly_after", "in_wages", "at_exit", "at_end", "unsaid"]),
    "comp_share": st.sampled_from(["0.1", "0.3", "0.5", "1"]),
    "territory": st.sampled_from(["全国范围", "上海市", "worldwide", "{brace}"]),
    "clauses": st.sets(st.sampled_from(KINDS)),
    "damages_for": st.lists(st.sampled_from(KINDS)),
    "damages": st.lists(DAMAGES, max_size=3),
} | dict.fromkeys(
    ["comp_amount", "avg12", "minimum_wage", "basic_wage", "wage_monthly", "loss", "last_year_pay"], MONEY
)
WORDS["wages"] = st.lists(MONEY, max_size=13)
WORDS |= dict.fromkeys(
    [
        "signed",
        "left",
        "released_on",
        "joined_rival",
        "left_rival",
        "filed",
        "performed_until",
        "reminded",
        "employee_rescinded",
    ],
    st.dates(date(2019, 1, 1), date(2027, 1, 1)),
)
WORDS |= dict.fromkeys(
    ["nc_months", "months_unpaid", "months_since_reminder", "activation_notice_days", "waiver_notice_days"],
    st.integers(0, 60),
)
WORDS |= dict.fromkeys(["unpaid_known", "breach_known"], st.dates(date(2019, 1, 1), date(2027, 1, 1)))
WORDS["employment_kind"] = st.sampled_from(["employee", "intern", "dispatched", "rehired_retiree", "investor"])
WORDS["ended_by"] = st.sampled_from(["worker", "employer", "agreement", "expiry"])
WORDS["claim_item"] = MONEY
RIGHT = st.fixed_dictionaries({}, optional={name: WORDS.get(name, st.booleans()) for name in FACTS})
ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True), st.text(), st.decimals(), st.dates(),
    st.lists(st.one_of(st.text(), st.integers(), st.none(), st.dictionaries(st.text(), st.integers()))),
    st.dictionaries(st.sampled_from(["amount", "multiple", "of"]), st.one_of(st.text(), st.decimals(), st.none())),
    st.just(Decimal("1E+40")), st.just("1e-40"), st.just({"amount": "9" * 40}), st.binary(),
)  # fmt: skip
WRONG = st.dictionaries(st.sampled_from(sorted(FACTS)), ODD)


@settings(max_examples=60, deadline=None)
@given(RIGHT, st.sampled_from(sorted(load().places)))
def test_each_answer_is_whole(facts: dict[str, object], place: str) -> None:
    for one in answer(facts, load(), place, DAY):
        verdict = one.verdict
        assert one.provision.cites
        assert verdict.says.zh
        assert verdict.says.en
        assert set(verdict.facts) <= {*facts, "minimum_wage"}  # the law knows that of the place
        assert set(verdict.missing) <= set(FACTS)
        if verdict.standing is Standing.UNKNOWN:
            assert verdict.missing
        if one.provision.force is Force.MINISTRY_GUIDANCE:
            assert "指引不是法律" in verdict.says.zh
            assert "guidance is not law" in verdict.says.en


@settings(max_examples=60, deadline=None)
@given(RIGHT, st.sampled_from(sorted(load().places)))
def test_an_unknown_names_a_fact_that_is_not_known_or_not_enough(facts: dict[str, object], place: str) -> None:
    for one in answer(facts, load(), place, DAY):
        if one.verdict.standing is Standing.UNKNOWN:
            known = {name for name, value in facts.items() if value or isinstance(value, bool)}
            assert set(one.verdict.missing) - known or {"damages", "comp_amount"} & set(one.verdict.missing)


@settings(max_examples=150, deadline=None)
@given(WRONG)
@example({"damages": {"amount": None, "multiple": "3", "of": Decimal("sNaN")}})
def test_facts_of_the_wrong_kind_count_as_unknown_and_nothing_raises(facts: dict[str, object]) -> None:
    for place in load().places.values():
        for provision in place.provisions:
            judge(provision, facts)


@settings(max_examples=60, deadline=None)
@given(RIGHT)
def test_an_absent_fact_and_none_are_the_same(facts: dict[str, object]) -> None:
    full = {name: facts.get(name) for name in FACTS}

    assert [one.verdict for one in answer(full, load(), "cn", DAY)] == [
        one.verdict for one in answer(facts, load(), "cn", DAY)
    ]


def test_without_any_fact_nothing_is_kept_or_broken() -> None:
    standings = {one.verdict.standing for one in answer({}, load(), "cn", DAY)}

    assert standings == {Standing.UNKNOWN, Standing.SILENT, Standing.OPEN}
