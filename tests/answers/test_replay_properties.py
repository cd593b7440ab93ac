"""Over any facts of a case: nothing raises, every figure gives its reasons, and the money adds up."""

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.answers.figures.payments import payments
from songbang.answers.replay_case import NAMES, replay_case
from songbang.answers.results import Figure, Replayed, Run
from songbang.basis.facts import FACTS
from songbang.law.read import load
from songbang.reports.replay_answer import replay_json, replay_text
from songbang.sums.months import add_months

DAY = date(2026, 11, 22)
CAP = 24
UNPAID = 3
PLACES = st.sampled_from(
    ["cn", "cn-sh", "cn-bj", "cn-gd-sz", "cn-zj", "cn-zj-nb", "cn-js-nj", "cn-cq", "cn-tj", "cn-gd-zh"]
)
MONEY = st.decimals("0", "90000", places=2)
DAYS = st.dates(date(2021, 1, 1), date(2028, 1, 1))
PAYMENT = st.fixed_dictionaries({"amount": MONEY}, optional={"from": DAYS}) | st.builds(
    lambda first, days, amount: {"from": first, "to": first + timedelta(days=days), "amount": amount},
    DAYS, st.integers(0, 200), MONEY,
)  # fmt: skip
OF = [
    "annual_wage_before_exit",
    "monthly_wage",
    "total_compensation",
    "monthly_compensation",
    "compensation_paid",
    "other",
]
DAMAGES = st.fixed_dictionaries(
    {"amount": MONEY}, optional={"currency": st.sampled_from(["CNY", "USD"]), "for": st.just(["confidentiality"])}
) | st.fixed_dictionaries(
    {"multiple": st.decimals("0", "30", places=1), "of": st.sampled_from(OF)},
    optional={"rule": st.sampled_from(["higher_of", "sum"])},
)
FACTS_TOLD: dict[str, st.SearchStrategy[Any]] = {
    "left": st.dates(date(2006, 1, 1), date(2027, 1, 1)) | DAYS,
    "nc_months": st.integers(0, 40),
    "avg12": MONEY,
    "wages": st.lists(MONEY, max_size=14).map(tuple),
    "wage_monthly": MONEY,
    "basic_wage": MONEY,
    "last_year_pay": MONEY,
    "minimum_wage": MONEY,
    "comp_share": st.decimals("0", "1", places=2),
    "comp_of": st.sampled_from(["average_wage_12m", "basic_wage", "last_month_wage", "minimum_wage", "other"]),
    "comp_amount": MONEY,
    "comp_per": st.sampled_from(["month", "quarter", "year", "total"]),
    "comp_in_wages": st.booleans(),
    "comp_void": st.booleans(),
    "protects_technical_secret": st.booleans(),
    "performed_until": DAYS,
    "paid": st.lists(PAYMENT, max_size=4).map(tuple),
    "reminded": DAYS,
    "employee_rescinded": DAYS,
    "employer_released": DAYS,
    "joined_rival": DAYS,
    "left_rival": DAYS,
    "signed": DAYS,
    "filed": DAYS,
    "damages": st.lists(DAMAGES, max_size=3).map(tuple),
    "return": st.sampled_from(["all", "since_breach", "none", {"multiple": Decimal(2)}]),
    "return_agreed": st.booleans(),
    "suspension_clause": st.booleans(),
    "part_month": st.sampled_from(["calendar", "21.75", "30"]),
}
CASES = st.fixed_dictionaries({}, optional=FACTS_TOLD)
MOSTLY = ("left", "nc_months", "avg12", "paid")
BASE = st.fixed_dictionaries(
    {name: FACTS_TOLD[name] for name in MOSTLY},
    optional={name: told for name, told in FACTS_TOLD.items() if name not in MOSTLY},
)
"""Cases whose figures are mostly known."""
BESIDE = ("avg12", "wage_monthly", "minimum_wage", "nc_months", "left", "performed_until", "employee_rescinded",
          "employer_released", "reminded", "signed", "filed", "suspension_clause", "left_rival")  # fmt: skip
"""Facts that change no rule of reckoning: telling one of them can only make more known."""
QUICK = settings(max_examples=50, deadline=None)


def replay(facts: dict[str, object], place: str, day: date = DAY) -> Replayed:
    return replay_case(facts, load(), place, day)


def money(figure: Figure) -> list[Decimal]:
    """Every sum that a figure tells, in its value and its other readings."""
    values = (figure.value, *(view.value for view in figure.views))
    rows = [row.due for value in values if isinstance(value, tuple) for row in value]
    return [*rows, *(value for value in values if isinstance(value, Decimal))]


@QUICK
@given(CASES | BASE, PLACES, st.dates(date(2005, 1, 1), date(2031, 12, 31)))
def test_every_figure_has_its_reasons_or_names_what_is_missing(facts: dict[str, object], place: str, day: date) -> None:
    found = replay(facts, place, day)

    assert tuple(found.figures) == NAMES
    for figure in found.figures.values():
        assert figure.steps or figure.missing
        assert set(figure.missing) <= set(FACTS)
        assert len(set(figure.missing)) == len(figure.missing)
        assert all(step.zh and step.en for step in figure.steps)
        assert figure.value is None or figure.steps or figure.provisions


@QUICK
@given(CASES | BASE, PLACES)
def test_money_is_in_whole_cents_and_never_negative(facts: dict[str, object], place: str) -> None:
    for figure in replay(facts, place).figures.values():
        assert all(value >= 0 and value.as_tuple().exponent == -2 for value in money(figure))


@QUICK
@given(BASE, PLACES)
def test_what_is_owed_and_what_was_paid_are_never_below_what_is_due(facts: dict[str, Any], place: str) -> None:
    figures = replay(facts, place).figures
    due, owed = figures["due_by_month"].value, figures["arrears"].value
    if isinstance(due, tuple) and isinstance(owed, Decimal):
        paid = sum((one.amount for one in payments(facts, DAY, DAY)), Decimal(0))
        assert owed + paid >= sum(row.due for row in due)
        assert owed <= sum(row.due for row in due)


@QUICK
@given(BASE, PLACES, st.randoms(use_true_random=False))
def test_the_order_of_payments_changes_nothing(facts: dict[str, Any], place: str, chance: Any) -> None:
    shuffled = list(facts["paid"])
    chance.shuffle(shuffled)
    figures, again = replay(facts, place).figures, replay({**facts, "paid": tuple(shuffled)}, place).figures

    assert [one.value for one in figures.values()] == [one.value for one in again.values()]


@QUICK
@given(BASE, PLACES)
def test_no_day_lies_before_or_beyond_what_the_law_allows(facts: dict[str, Any], place: str) -> None:
    figures = replay(facts, place).figures
    end, earliest = figures["end_of_restraint"].value, figures["earliest_rescission"].value
    if isinstance(end, date):
        assert facts["left"] <= end <= add_months(facts["left"], min(CAP, facts["nc_months"]))
    if isinstance(earliest, date):
        assert earliest > add_months(facts["left"], UNPAID)
        assert isinstance(end, date)
        assert earliest <= end  # nobody asks to end what is over


@QUICK
@given(CASES | BASE, PLACES, st.sampled_from(BESIDE))
def test_one_more_fact_never_makes_a_known_figure_unknown(facts: dict[str, Any], place: str, name: str) -> None:
    less = {told: value for told, value in facts.items() if told != name}
    before, after = replay(less, place).figures, replay(facts, place).figures
    for known in set(NAMES) - {"earliest_rescission"}:
        nothing = known == "damages_ratio" and after["total_compensation"].value == 0
        if before[known].value is not None and after[known].value is None and not nothing:
            assert name == "left"
            assert "no cap" in after["end_of_restraint"].steps[0].en


@settings(max_examples=25, deadline=None)
@given(CASES | BASE, PLACES, st.sampled_from(["zh", "zh-Hant", "en"]))
def test_every_case_can_be_told_as_text_and_as_one_document(facts: dict[str, object], place: str, lang: str) -> None:
    run = Run(replay(facts, place), (), {})
    document = json.loads(json.dumps(replay_json([run], (), load(), lang), allow_nan=False))

    assert set(document["figures"]) == set(NAMES)
    assert all({"value", "because", "missing", "views"} <= set(one) for one in document["figures"].values())
    assert replay_text([run], load(), lang).endswith("\n")
