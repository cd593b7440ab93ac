"""Terms as English and Hong Kong papers state them: through defined words, in other coins, by anniversaries."""

import pytest
from tests.terms.stated import quoted, terms, value

from songbang.clauses.clause import Kind

NC = Kind.NON_COMPETE
BAR = (
    "The Executive shall not during the Restricted Period and within the Restricted Area"
    " be engaged in any Restricted Business."
)
MEANINGS = (
    "In this Agreement:\n"
    "“Restricted Area” means Hong Kong and Singapore;\n"
    "“Restricted Business” means the management of credit funds;\n"
    "“Restricted Period” means the period of nine months commencing on the Termination Date; and\n"
    "“Termination Date” means the date on which the employment ends.\n"
    "2. "
)


def test_defined_words_give_length_place_and_business() -> None:
    clause = terms(MEANINGS + BAR, (NC, BAR))[0]
    read = {term.name: term.value for term in clause.terms}
    assert read["duration_months"] == 9
    assert read["starts"] == "end_of_employment"
    assert read["territory"] == "Hong Kong and Singapore"
    assert read["scope"] == "the management of credit funds"


def test_definitions_without_quotation_marks_are_read_where_they_are_announced() -> None:
    bar = "The Director shall not for 6 months after Termination work for any Restricted Business."
    listed = "Restricted Business: those parts of the business with which the Director was involved.\n"
    announced = "The following definitions apply in this agreement.\n"
    scopes = [
        [term.value for term in terms(head + listed + bar, (NC, bar))[0].terms if term.name == "scope"]
        for head in (announced, "")
    ]
    assert "those parts of the business with which the Director was involved" in scopes[0]
    assert "those parts of the business with which the Director was involved" not in scopes[1]


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("Until the first anniversary of the Separation Date you shall not work for any competitor.", 12),
        ("Until the second anniversary of the Separation Date you shall not work for any competitor.", 24),
        ("When you move on, please give us three months before you join another studio.", 3),
    ],
)
def test_a_length_is_told_in_other_words(words: str, months: int) -> None:
    assert value(NC, "duration_months", words) == months


def test_a_bond_within_the_first_year_lasts_one() -> None:
    words = "If you leave us within your first year we will ask you to pay the joining bonus back."
    assert value(Kind.SERVICE_PERIOD, "duration_months", words) == 12


def test_garden_leave_lasts_as_long_as_the_notice() -> None:
    leave = "We may ask you to serve your notice at home on full pay."
    words = f"Either side may end the employment with two months' written notice. {leave}"
    assert terms(words, (Kind.OTHER_RESTRAINT, leave))[0].term("duration_months").value == 2  # type: ignore[union-attr]


def test_the_later_of_two_days_is_another_start() -> None:
    bar = "He will not for 24 months from the Cessation Date set up a competing business."
    words = (
        "“Cessation Date” means the later of the date on which he ceases to hold Shares and the date on which he"
        f" ceases to be employed.\n{bar}"
    )
    assert terms(words, (NC, bar))[0].term("starts").value == "other"  # type: ignore[union-attr]


PRACTISES = "For one year after termination you shall not practise medicine"


@pytest.mark.parametrize(
    "place",
    [
        "within a fifteen (15) mile radius of any clinic of the Company",
        "within 25 kilometres of an office of the firm",
    ],
)
def test_a_distance_is_a_territory(place: str) -> None:
    assert quoted(NC, "territory", f"{PRACTISES} {place}.") == place


def test_a_time_is_no_distance() -> None:
    assert value(NC, "territory", f"{PRACTISES} within a month of any visit.") == "none"


@pytest.mark.parametrize(("written", "currency"), [("S$40,000", "SGD"), ("£40,000", "GBP"), ("HK$40,000", "HKD")])
def test_a_sum_keeps_its_coin(written: str, currency: str) -> None:
    found = value(Kind.LIQUIDATED_DAMAGES, "liquidated_damages", f"If you breach clause 2 you owe us {written}.")
    assert isinstance(found, dict)
    assert (found["amount"], found["currency"]) == ("40000", currency)


def test_a_waiver_on_a_months_notice_has_thirty_days() -> None:
    words = "We may at any time, by one month's notice in writing, decide that we no longer need the restriction."
    assert value(Kind.ACTIVATION, "waiver", words) == {"by": "employer", "notice_days": 30}


def test_three_working_days_are_counted_as_hong_kong_writes_them() -> None:
    words = "僱員須於三個工作天內以書面通知公司新僱主之名稱。"
    assert value(Kind.EMPLOYMENT_REPORTING, "reporting", words) == {"every": None, "within_days": 3}


def test_a_week_is_seven_days() -> None:
    words = "Let us know who your new employer is within a week."
    assert value(Kind.EMPLOYMENT_REPORTING, "reporting", words) == {"every": None, "within_days": 7}
