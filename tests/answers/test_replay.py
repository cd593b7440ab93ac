"""Cases worked out by hand: the facts as a person writes them, the figures as pen and paper give them."""

from datetime import date
from decimal import Decimal

import pytest

from songbang.answers.replay_case import replay_case
from songbang.answers.replay_document import replay_document, shown
from songbang.answers.results import Figure, Range, Run
from songbang.law.plain_yaml import plain_yaml
from songbang.law.read import load

DAY = date(2026, 11, 22)
TWELVE = "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 12\n"
"""Left on the last of June, twelve months, asked at the end of the year: six whole months, 1 July to 31 December."""
HALF = "place: cn-gd-sz\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 12\navg12: 12000\n"
YEARS = "place: cn-sh\nleft: 2024-06-30\nnc_months: 36\n"
BASIC = "place: cn-sh\ncomp_share: 0.3\ncomp_of: basic_wage\nbasic_wage: 32000\n"
PAYS = TWELVE + "avg12: 20000\n"
"""Thirty per cent of 20,000 is 6,000 a month; 36,000 for the six months."""


def replayed(written: str) -> Run:
    """Replay one file of facts."""
    table = plain_yaml(written)
    assert isinstance(table, dict)
    runs, problems = replay_document(table, load(), None, DAY, "case.yaml")
    assert problems == ()
    (run,) = runs
    return run


def figure(written: str, name: str) -> Figure:
    return replayed(written).replayed.figures[name]


def told(found: Figure) -> str:
    return " ".join(step.en for step in found.steps)


WORKED: list[tuple[str, str, dict[str, str | None]]] = [
    # What a month is paid
    (
        "Thirty per cent of the average where nothing is agreed, six whole months owed.",
        PAYS,
        {
            "monthly_due": "6000.00",
            "arrears": "36000.00",
            "total_compensation": "72000.00",
            "end_of_restraint": "2025-06-30",
            "earliest_rescission": "2024-10-01",
            "extra_months": "0.00",
            "due_by_month": "6000.00, 6000.00, 6000.00, 6000.00, 6000.00, 6000.00",
        },
    ),
    (
        "Three months of wages have the average of those three.",
        TWELVE + "wages: [9000, 10000, 11001]",
        {"monthly_due": "3000.10"},
    ),
    (
        "Of fourteen months the last twelve count.",
        TWELVE + f"wages: [99000, 99000{', 10000' * 12}]",
        {"monthly_due": "3000.00"},
    ),
    ("One month of wages is its own average.", TWELVE + "wages: [30000]", {"monthly_due": "9000.00"}),
    (
        "An average that never ends is still a sum in cents.",
        TWELVE + "wages: [10000, 10000, 10001]",
        {"monthly_due": "3000.10", "total_compensation": "36001.20"},
    ),
    (
        "A monthly wage stands for the average where that is not told.",
        TWELVE + "wage_monthly: 45000",
        {"monthly_due": "13500.00"},
    ),
    (
        "A told average goes before wages and the last wage.",
        PAYS + "wages: [1, 2]\nwage_monthly: 90000",
        {"monthly_due": "6000.00"},
    ),
    (
        "A share below the minimum wage is raised to it.",
        TWELVE + "avg12: 5000\nminimum_wage: 2690",
        {"monthly_due": "2690.00", "arrears": "16140.00"},
    ),
    ("A share just at the minimum wage stays.", TWELVE + "avg12: 9000\nminimum_wage: 2700", {"monthly_due": "2700.00"}),
    (
        "The minimum wage of each month counts when it rises on the way.",
        "place: cn-sh\non: 2023-12-31\nleft: 2023-04-30\nnc_months: 4\navg12: 8000",
        {
            "monthly_due": "2590.00",
            "due_by_month": "2590.00, 2590.00, 2690.00, 2690.00",
            "arrears": "10560.00",
            "total_compensation": "10560.00",
        },
    ),
    (
        "A minimum wage among the facts goes before the table.",
        "place: cn-sh\non: 2023-12-31\nleft: 2023-04-30\nnc_months: 4\navg12: 8000\nminimum_wage: 3000",
        {"arrears": "12000.00", "total_compensation": "12000.00"},
    ),
    (
        "A share of the basic wage, and fifteen of thirty-one days.",
        BASIC + "on: 2021-08-31\nleft: 2021-08-16\nnc_months: 3",
        {"monthly_due": "9600.00", "arrears": "4645.16", "total_compensation": "28800.00"},
    ),
    (
        "A share of the last month's wage.",
        TWELVE + "comp_share: 0.25\ncomp_of: last_month_wage\nwage_monthly: 18000",
        {"monthly_due": "4500.00"},
    ),
    (
        "A third written as a fraction.",
        TWELVE + "comp_share: 1/3\ncomp_of: average_wage_12m\navg12: 10000",
        {"monthly_due": "3333.33"},
    ),
    (
        "The minimum wage itself as compensation rises with it.",
        "place: cn-sh\non: 2023-08-31\nleft: 2023-05-31\nnc_months: 24\ncomp_share: 1\ncomp_of: minimum_wage",
        {"monthly_due": "2590.00", "due_by_month": "2590.00, 2690.00, 2690.00", "arrears": "7970.00"},
    ),
    (
        "Thirty per cent of the minimum wage is what was agreed.",
        TWELVE + "comp_share: 0.3\ncomp_of: minimum_wage\nminimum_wage: 2000",
        {"monthly_due": "600.00"},
    ),
    (
        "A sum a quarter is a third of it a month, and whole again over the term.",
        "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 24\ncomp_amount: 10000\ncomp_per: quarter",
        {"monthly_due": "3333.33", "total_compensation": "80000.00"},
    ),
    (
        "A sum a year over eighteen months.",
        "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 18\ncomp_amount: 100000\ncomp_per: year",
        {"monthly_due": "8333.33", "total_compensation": "150000.00"},
    ),
    (
        "A sum in all stays that sum.",
        "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 24\ncomp_amount: 100000\ncomp_per: total",
        {"monthly_due": "4166.67", "total_compensation": "100000.00"},
    ),
    (
        "A sum in all for three years covers two of them by law.",
        "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 36\ncomp_amount: 360000\ncomp_per: total",
        {"monthly_due": "10000.00", "total_compensation": "240000.00", "end_of_restraint": "2026-06-30"},
    ),
    ("A sum without a period is a month's.", TWELVE + "comp_amount: 2590", {"monthly_due": "2590.00"}),
    (
        "Money said to be in the wages counts as none agreed.",
        PAYS + "comp_amount: 500\ncomp_in_wages: true",
        {"monthly_due": "6000.00"},
    ),
    (
        "A clause held void counts as none agreed.",
        PAYS + "comp_amount: 2590\ncomp_void: true",
        {"monthly_due": "6000.00"},
    ),
    # Places
    (
        "In Shenzhen half is due where technical secrets are protected.",
        HALF + "protects_technical_secret: true",
        {"monthly_due": "6000.00", "total_compensation": "72000.00"},
    ),
    (
        "In Shenzhen the national share is due where they are not.",
        HALF + "protects_technical_secret: false",
        {"monthly_due": "3600.00"},
    ),
    ("In Shenzhen nothing is guessed while that is not known.", HALF, {"monthly_due": None, "arrears": None}),
    (
        "In Shenzhen a lower sum is raised to the half.",
        HALF + "protects_technical_secret: true\ncomp_amount: 3000",
        {"monthly_due": "6000.00", "arrears": "36000.00"},
    ),
    (
        "In Shenzhen a higher sum stands.",
        HALF + "protects_technical_secret: true\ncomp_amount: 7000",
        {"monthly_due": "7000.00"},
    ),
    (
        "In Shenzhen half of a low wage is raised to the minimum wage.",
        HALF.replace("12000", "4000") + "protects_technical_secret: true\nminimum_wage: 2360",
        {"monthly_due": "2360.00"},
    ),
    ("In Beijing the national share is due.", PAYS.replace("cn-sh", "cn-bj"), {"monthly_due": "6000.00"}),
    # Days
    (
        "Three years are cut to two.",
        PAYS.replace("12\n", "36\n", 1),
        {"end_of_restraint": "2026-06-30", "total_compensation": "144000.00"},
    ),
    (
        "A month from the last of January ends on the last of February.",
        "left: 2025-01-31\nnc_months: 1",
        {"end_of_restraint": "2025-02-28"},
    ),
    (
        "In a leap year it ends on the twenty-ninth.",
        "left: 2024-01-31\nnc_months: 1",
        {"end_of_restraint": "2024-02-29"},
    ),
    (
        "A year from 29 February ends on the 28th.",
        "left: 2024-02-29\nnc_months: 12",
        {"end_of_restraint": "2025-02-28"},
    ),
    (
        "Fifteen of the twenty-nine days of a leap February.",
        "place: cn-sh\non: 2024-02-29\nleft: 2024-02-14\nnc_months: 12\ncomp_amount: 2900",
        {"arrears": "1500.00"},
    ),
    (
        "Fourteen of the twenty-eight days of another.",
        "place: cn-sh\non: 2025-02-28\nleft: 2025-02-14\nnc_months: 12\ncomp_amount: 2800",
        {"arrears": "1400.00"},
    ),
    (
        "Before the day of leaving nothing is due.",
        "place: cn-sh\non: 2024-06-01\nleft: 2024-06-30\nnc_months: 12\navg12: 9000",
        {"arrears": "0.00", "due_by_month": "", "end_of_restraint": "2025-06-30"},
    ),
    ("Long after the end the term is what counts.", PAYS.replace("2024-12-31", "2030-05-05"), {"arrears": "72000.00"}),
    ("What was kept until a day is due until that day.", PAYS + "performed_until: 2024-08-31", {"arrears": "12000.00"}),
    (
        "From the day a competitor was joined nothing more is due.",
        PAYS + "joined_rival: 2024-09-16",
        {"arrears": "15000.00"},
    ),
    (
        "Paid days of an average month: three months and two days.",
        "place: cn-sh\non: 2022-10-10\nleft: 2022-07-08\nnc_months: 24\ncomp_amount: 13500\npart_month: 21.75",
        {"arrears": "41741.38"},
    ),
    (
        "Paid days count statutory holidays, and not the days off that are worked for elsewhere.",
        "place: cn-sh\non: 2024-10-08\nleft: 2024-09-30\nnc_months: 12\ncomp_amount: 6000\npart_month: 21.75",
        {"arrears": "1103.45"},
    ),
    (
        "Months that begin on the first are whole months, however long.",
        "place: cn-sh\non: 2025-05-31\nleft: 2025-02-28\nnc_months: 12\ncomp_amount: 6000\npart_month: 21.75",
        {"arrears": "18000.00"},
    ),
    (
        "Holidays not announced leave the part of a month open.",
        "place: cn-sh\non: 2031-03-20\nleft: 2031-01-08\nnc_months: 12\ncomp_amount: 6000\npart_month: 21.75",
        {"arrears": None, "due_by_month": None, "monthly_due": "6000.00"},
    ),
    # Release and rescission
    (
        "Given up before the last day of work it never began.",
        PAYS + "employer_released: 2024-06-15",
        {"end_of_restraint": "2024-06-30", "arrears": "0.00", "extra_months": "0.00", "earliest_rescission": None},
    ),
    (
        "Given up on the last day of work it never began.",
        PAYS + "employer_released: 2024-06-30",
        {"end_of_restraint": "2024-06-30", "arrears": "0.00", "extra_months": "0.00"},
    ),
    (
        "Given up on its first day it lasted a day, and three months more are due.",
        PAYS + "employer_released: 2024-07-01",
        {"end_of_restraint": "2024-07-01", "arrears": "193.55", "extra_months": "18000.00"},
    ),
    (
        "Released within the term: paid up to that day, and three months more.",
        PAYS + "employer_released: 2024-09-15",
        {"end_of_restraint": "2024-09-15", "arrears": "15000.00", "extra_months": "18000.00"},
    ),
    (
        "Released on the last day of the term.",
        PAYS + "employer_released: 2025-06-30",
        {"end_of_restraint": "2025-06-30", "extra_months": "18000.00"},
    ),
    (
        "A notice after the end releases from nothing.",
        PAYS + "employer_released: 2025-07-01",
        {"end_of_restraint": "2025-06-30", "extra_months": "0.00"},
    ),
    (
        "Asked to end a day too early it binds on.",
        PAYS + "employee_rescinded: 2024-09-30",
        {"end_of_restraint": "2025-06-30", "arrears": "36000.00"},
    ),
    (
        "Asked to end on the first day allowed it ends.",
        PAYS + "employee_rescinded: 2024-10-01",
        {"end_of_restraint": "2024-10-01", "arrears": "18193.55", "extra_months": "0.00"},
    ),
    (
        "A release after the worker ended it brings no further months.",
        PAYS + "employee_rescinded: 2024-10-01\nemployer_released: 2024-11-01",
        {"end_of_restraint": "2024-10-01", "extra_months": "0.00"},
    ),
    (
        "A rescission after the employer's release changes nothing.",
        PAYS + "employer_released: 2024-10-01\nemployee_rescinded: 2024-11-01",
        {"end_of_restraint": "2024-10-01", "extra_months": "18000.00"},
    ),
    (
        "Three whole months from 1 May are over on 1 August.",
        "left: 2024-04-30\nnc_months: 12",
        {"earliest_rescission": "2024-08-01"},
    ),
    (
        "Three months from the ninth are over on the ninth.",
        "left: 2024-07-08\nnc_months: 12",
        {"earliest_rescission": "2024-10-09"},
    ),
    (
        "Three months from 30 November are over on 1 March.",
        "left: 2025-11-29\nnc_months: 12",
        {"earliest_rescission": "2026-03-01"},
    ),
    (
        "Paid to the end of February, March to May stay unpaid.",
        "left: 2024-12-31\nnc_months: 12\npaid: [{from: 2025-01-01, to: 2025-02-28, amount: 9000}]",
        {"earliest_rescission": "2025-06-01"},
    ),
    (
        "A term of two months cannot stay unpaid for three.",
        "left: 2024-12-31\nnc_months: 2",
        {"earliest_rescission": None},
    ),
    (
        "Who joined a competitor first cannot end it afterwards.",
        PAYS + "joined_rival: 2024-09-01",
        {"earliest_rescission": None},
    ),
    # Payments
    (
        "A payment is taken off.",
        PAYS + "paid: [{from: 2024-07-01, to: 2024-07-31, amount: 2590}]",
        {"arrears": "33410.00"},
    ),
    (
        "Two payments for the same month are both taken off.",
        PAYS
        + "paid: [{from: 2024-07-01, to: 2024-07-31, amount: 2000}, {from: 2024-07-01, to: 2024-07-31, amount: 1000}]",
        {"arrears": "33000.00"},
    ),
    (
        "Payments that overlap are both taken off.",
        PAYS
        + "paid: [{from: 2024-07-01, to: 2024-08-31, amount: 5000}, {from: 2024-08-01, to: 2024-09-30, amount: 5000}]",
        {"arrears": "26000.00"},
    ),
    (
        "Paid in full nothing is owed.",
        PAYS + "paid: [{from: 2024-07-01, to: 2024-12-31, amount: 36000}]",
        {"arrears": "0.00"},
    ),
    (
        "Paid too much nothing is owed back.",
        PAYS + "paid: [{from: 2024-07-01, to: 2024-12-31, amount: 99999}]",
        {"arrears": "0.00"},
    ),
    (
        "A payment for the whole term counts for the months that are over.",
        PAYS + "paid: [{from: 2024-07-01, to: 2025-06-30, amount: 36000}]",
        {"arrears": "18000.00"},
    ),
    (
        "A payment for days after the end counts for none before it.",
        PAYS + "paid: [{from: 2025-07-01, to: 2025-07-31, amount: 6000}]",
        {"arrears": "36000.00"},
    ),
    ("A payment without days is one for the whole term.", PAYS + "paid: [{amount: 36000}]", {"arrears": "18000.00"}),
    # Breach
    (
        "A sum as agreed, and how many times the compensation it is.",
        PAYS + "damages: [{amount: 500000, currency: CNY}]",
        {"damages_contract": "500000.00", "damages_ratio": "6.94"},
    ),
    (
        "Three yearly wages.",
        PAYS + "damages: [{multiple: 3, of: annual_wage_before_exit}]",
        {"damages_contract": "720000.00", "damages_ratio": "10.00"},
    ),
    (
        "Twenty-four monthly wages.",
        PAYS + "damages: [{multiple: 24, of: monthly_wage}]",
        {"damages_contract": "480000.00"},
    ),
    (
        "Five times the compensation in all.",
        PAYS + "damages: [{multiple: 5, of: total_compensation}]",
        {"damages_contract": "360000.00", "damages_ratio": "5.00"},
    ),
    (
        "Twelve times the compensation of a month.",
        PAYS + "damages: [{multiple: 12, of: monthly_compensation}]",
        {"damages_contract": "72000.00", "damages_ratio": "1.00"},
    ),
    (
        "Three times what was paid.",
        PAYS + "damages: [{multiple: 3, of: compensation_paid}]\npaid: [{amount: 10000}, {amount: 2000.50}]",
        {"damages_contract": "36001.50"},
    ),
    (
        "The higher of two.",
        PAYS + "damages: [{amount: 100000, rule: higher_of}, {multiple: 1, of: annual_wage_before_exit}]",
        {"damages_contract": "240000.00"},
    ),
    (
        "Both together where that is agreed.",
        PAYS + "damages: [{amount: 100000, rule: sum}, {multiple: 1, of: annual_wage_before_exit}]",
        {"damages_contract": "340000.00"},
    ),
    (
        "What is agreed for another duty is left out.",
        PAYS + "damages: [{amount: 90000, for: confidentiality}, {amount: 50000, for: [non_compete, confidentiality]}]",
        {"damages_contract": "50000.00"},
    ),
    (
        "Damages for other duties alone are none for this one.",
        PAYS + "damages: [{amount: 90000, for: [confidentiality]}]",
        {"damages_contract": "0.00"},
    ),
    (
        "A share of the same wage gives the ratio without the wage, over the months that the law allows.",
        YEARS + "comp_share: 0.3\ncomp_of: average_wage_12m\ndamages: [{multiple: 3, of: annual_wage_before_exit}]",
        {"damages_contract": None, "damages_ratio": "5.00"},
    ),
    (
        "All of it goes back.",
        PAYS + "return: all\npaid: [{amount: 10000}, {amount: 2000}]",
        {"return_amount": "12000.00"},
    ),
    ("Twice of it goes back.", PAYS + "return: {multiple: 2}\npaid: [{amount: 10000}]", {"return_amount": "20000.00"}),
    (
        "What was paid for the time since the breach goes back: half of September and all of October.",
        PAYS
        + "return: since_breach\njoined_rival: 2024-09-16\npaid: [{from: 2024-07-01, to: 2024-10-31, amount: 24000}]",
        {"return_amount": "9000.00"},
    ),
    (
        "Until the competitor was left.",
        PAYS + "return: since_breach\njoined_rival: 2024-09-16\nleft_rival: 2024-09-30\n"
        "paid: [{from: 2024-07-01, to: 2024-10-31, amount: 24000}]",
        {"return_amount": "3000.00"},
    ),
    (
        "Nothing goes back where none was agreed.",
        PAYS + "return: none\npaid: [{amount: 10000}]",
        {"return_amount": "0.00"},
    ),
    # Before the law began
    (
        "Before the statute began no cap is known, and no end is told.",
        "left: 2007-12-31\nnc_months: 36\non: 2012-01-01",
        {"end_of_restraint": None, "arrears": None, "earliest_rescission": None},
    ),
    (
        "Before the interpretation began no share is known.",
        "left: 2010-01-31\nnc_months: 12\non: 2012-01-01\navg12: 9000",
        {"monthly_due": None, "total_compensation": None, "end_of_restraint": "2011-01-31"},
    ),
]


@pytest.mark.parametrize(("written", "figures"), [row[1:] for row in WORKED], ids=[row[0] for row in WORKED])
def test_the_figures_are_those_worked_out_by_hand(written: str, figures: dict[str, str | None]) -> None:
    found = replayed(written).replayed.figures

    assert {name: None if found[name].value is None else shown(found[name]) for name in figures} == figures


@pytest.mark.parametrize("name", ["monthly_due", "arrears", "total_compensation"])
def test_a_figure_without_its_wage_names_it(name: str) -> None:
    assert figure(TWELVE, name).value is None
    assert figure(TWELVE, name).missing == ("avg12",)


@pytest.mark.parametrize(
    ("written", "name", "missing"),
    [
        ("nc_months: 12", "end_of_restraint", ("left",)),
        ("nc_months: 12", "arrears", ("left",)),
        ("nc_months: 12", "earliest_rescission", ("left",)),
        ("left: 2024-06-30", "end_of_restraint", ("nc_months",)),
        (TWELVE + "comp_share: 0.3", "monthly_due", ("comp_of",)),
        (TWELVE + "comp_share: 0.3\ncomp_of: basic_wage", "monthly_due", ("basic_wage",)),
        (TWELVE + "comp_share: 0.3\ncomp_of: other", "monthly_due", ("comp_amount",)),
        ("left: 2024-06-30\ncomp_amount: 9\ncomp_per: total", "monthly_due", ("nc_months",)),
        (HALF, "monthly_due", ("protects_technical_secret",)),
        (
            "place: cn-gd-sz\nleft: 2024-06-30\nprotects_technical_secret: true\ncomp_amount: 3000",
            "monthly_due",
            ("avg12",),
        ),
        (PAYS, "damages_contract", ("damages",)),
        (PAYS, "damages_ratio", ("damages",)),
        (TWELVE + "damages: [{multiple: 3, of: monthly_wage}]", "damages_contract", ("avg12",)),
        (PAYS + "damages: [{multiple: 3, of: compensation_paid}]", "damages_contract", ("paid",)),
        (PAYS + "damages: [{amount: 500000, currency: USD}]", "damages_contract", ("damages",)),
        (PAYS, "return_amount", ("return_agreed",)),
        (PAYS + "return: all", "return_amount", ("paid",)),
        (PAYS + "return: since_breach\npaid: [{amount: 1}]", "return_amount", ("joined_rival",)),
        (PAYS + "part_month: '30'", "arrears", ("part_month",)),
        ("left: 2024-06-30\non: 2024-12-31\nnc_months: 12\navg12: 9000", "monthly_due", ("minimum_wage",)),
    ],
)
def test_what_is_missing_is_named(written: str, name: str, missing: tuple[str, ...]) -> None:
    assert figure(written, name).missing == missing


def test_where_courts_differ_the_other_readings_stand_beside() -> None:
    low = figure(PAYS + "comp_amount: 2590", "monthly_due")
    both = figure(PAYS + "damages: [{amount: 10}, {amount: 20}]", "damages_contract")
    late = figure(PAYS + "employer_released: 2025-05-31", "extra_months")
    third = figure("place: cn-js-nj\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 12\navg12: 12000", "monthly_due")

    assert (low.value, [view.value for view in low.views]) == (Decimal("2590.00"), [Decimal("6000.00")])
    assert (both.value, [view.value for view in both.views]) == (Decimal("20.00"), [Decimal("30.00")])
    assert (late.value, [view.value for view in late.views]) == (Decimal("18000.00"), [Decimal("6000.00")])
    assert (third.value, [view.value for view in third.views]) == (Decimal("3600.00"), [Decimal("4000.00")])


def test_an_agreed_sum_below_the_minimum_wage_shows_what_some_courts_give() -> None:
    found = figure("place: cn-sh\nleft: 2024-06-30\nnc_months: 12\navg12: 5000\ncomp_amount: 2000", "monthly_due")

    assert (found.value, [view.value for view in found.views]) == (Decimal("2000.00"), [Decimal("2690.00")])


def test_tiers_of_a_province_give_the_lowest_that_it_can_be_and_ask_for_the_rest() -> None:
    low = figure(
        "place: cn-zj\nleft: 2024-06-30\nnc_months: 12\navg12: 5000\nprotects_technical_secret: false", "monthly_due"
    )
    high = figure("place: cn-zj\nleft: 2024-06-30\nnc_months: 12\navg12: 50000\nprotects_technical_secret: false",
                  "monthly_due")  # fmt: skip

    assert low.value == min(wage.monthly for wage in load().wages.on("cn-zj", date(2024, 7, 1)))
    assert low.missing == ("minimum_wage",)
    assert (high.value, high.missing) == (Decimal("15000.00"), ())


def test_a_rescission_outside_the_restraint_or_too_early_is_told() -> None:
    assert "before that could be asked" in told(figure(PAYS + "employee_rescinded: 2024-09-30", "end_of_restraint"))
    assert "outside the restraint" in told(figure(PAYS + "employee_rescinded: 2024-06-01", "end_of_restraint"))


def test_a_day_that_has_not_come_holds_only_if_nothing_is_paid_until_then() -> None:
    ahead = figure("on: 2024-08-01\nleft: 2024-06-30\nnc_months: 12", "earliest_rescission")

    assert (ahead.value, "if nothing is paid until then" in told(ahead)) == (date(2024, 10, 1), True)
    assert "if nothing is paid until then" not in told(figure(PAYS, "earliest_rescission"))


def test_when_it_may_be_ended_says_on_what_that_depends() -> None:
    unknown = told(figure(PAYS, "earliest_rescission"))
    agreed = told(figure(PAYS + "comp_amount: 9000\nunpaid_by_employer: true", "earliest_rescission"))
    other = figure(PAYS + "unpaid_by_employer: false", "earliest_rescission")
    partly = figure(PAYS + "paid: [{amount: 1}]", "earliest_rescission")

    assert all(
        part in unknown for part in ("the employer is the cause", "by analogy", "until it is ended you stay bound")
    )
    assert not any(part in agreed for part in ("the employer is the cause", "by analogy"))
    assert (other.value, "not the employer's" in told(other)) == (None, True)
    assert (partly.value, "some courts count it too" in told(partly)) == (None, True)
    assert "the local rule" in told(figure(PAYS.replace("cn-sh", "cn-js"), "earliest_rescission"))


def test_further_months_after_a_breach_are_told_as_not_settled() -> None:
    assert "not settled" in told(
        figure(PAYS + "joined_rival: 2024-08-01\nemployer_released: 2024-09-01", "extra_months")
    )


def test_whole_months_from_the_first_are_told_beside_the_day_by_number() -> None:
    found = figure("left: 2026-02-28\nnc_months: 6", "end_of_restraint")

    assert (found.value, [view.value for view in found.views]) == (date(2026, 8, 28), [date(2026, 8, 31)])


def test_each_figure_says_which_facts_it_rests_on() -> None:
    found = replayed(PAYS.replace("avg12: 20000", "wage_monthly: 20000") + "damages: [{amount: 5}]").replayed.figures

    assert set(found["monthly_due"].facts) >= {"wage_monthly"}
    assert set(found["arrears"].facts) >= {"left", "nc_months", "wage_monthly"}
    assert set(found["damages_contract"].facts) == {"damages"}
    assert "protects_technical_secret" in figure(HALF + "protects_technical_secret: false", "monthly_due").facts


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("no_such_fact: 1", "unknown_fact"),
        ("avg12: -1", "wrong_fact"),
        ("avg12: 1e400", "wrong_fact"),
        ("left: 0001-01-01", "wrong_fact"),
        ("left: 9999-12-31", "wrong_fact"),
        ("left: true", "wrong_fact"),
        ("nc_months: 1.5", "wrong_fact"),
        ("wages: many", "wrong_fact"),
        ("paid: 5000", "wrong_fact"),
        ("paid: [{from: 2024-02-01, to: 2024-01-01, amount: 1}]", "wrong_fact"),
        ("paid: [{from: 2024-02-01}]", "wrong_fact"),
        ("paid: [{since: 2024-02-01, amount: 1}]", "wrong_fact"),
        ("damages: [{amount: 1, multiple: 2}]", "wrong_fact"),
        ("damages: [{sum: 1}]", "wrong_fact"),
        ("return: half", "wrong_fact"),
        ("return: {times: 2}", "wrong_fact"),
        ("comp_of: hourly", "wrong_fact"),
        ("place: hk", "law_not_covered"),
        ("facts: 5", "wrong_fact"),
        ("replays: []", "wrong_fact"),
        ("replays: [1]", "wrong_fact"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_worked_out(written: str, code: str) -> None:
    table = plain_yaml(written)
    assert isinstance(table, dict)
    runs, problems = replay_document(table, load(), None, DAY, "case.yaml")

    assert runs == ()
    assert [problem.code for problem in problems] == [code]


def test_what_a_file_expects_is_set_beside_what_comes_out() -> None:
    kept = replayed(
        f"facts:\n  {PAYS.replace(chr(10), chr(10) + '  ')}\nfigures: {{monthly_due: 6000, arrears: '36000.00'}}"
    )
    broken = replayed("facts: {left: 2024-06-30}\nfigures: {arrears: x, due_by_month: [a], monthly_due: null}")

    assert (kept.checked, kept.differs) == (("monthly_due", "arrears"), {})
    assert broken.differs == {"arrears": ("x", "–"), "due_by_month": ("['a']", "–")}


def test_a_figure_that_no_case_has_is_told() -> None:
    runs, problems = replay_document({"facts": {}, "figures": {"montly_due": 1}}, load(), None, DAY, "case.yaml")

    assert len(runs) == 1
    assert [problem.code for problem in problems] == ["unknown_figure"]


def test_the_sums_for_the_months_tell_what_was_paid_for_each_and_add_up() -> None:
    facts = {
        "left": date(2026, 3, 31), "nc_months": 6, "avg12": Decimal(30000), "minimum_wage": Decimal(2000),
        "paid": [{"from": date(2026, 4, 1), "to": date(2026, 5, 31), "amount": Decimal(10000)}],
    }  # fmt: skip
    figures = replay_case(facts, load(), "cn", date(2026, 6, 30)).figures
    rows = figures["due_by_month"].value

    assert isinstance(rows, tuple)
    assert [f"{row.due:f} {row.paid:f}" for row in rows] == ["9000.00 5000.00", "9000.00 5000.00", "9000.00 0.00"]
    assert figures["arrears"].value == 17000
    assert figures["remaining"].value == 27000


def test_a_cut_of_the_damages_ends_between_the_loss_and_its_margin_and_names_what_courts_weigh() -> None:
    facts = {"damages": [{"amount": Decimal(500000)}], "loss": Decimal(100000)}
    figure = replay_case(facts, load(), "cn", date(2026, 6, 30)).figures["reduced_damages"]

    assert figure.value == Range(Decimal(100000), Decimal(130000))
    assert any("courts weigh" in step.en for step in figure.steps)
    assert replay_case({"damages": [{"amount": Decimal(500000)}]}, load(), "cn", date(2026, 6, 30)).figures[
        "reduced_damages"
    ].missing == ("loss",)


def test_the_ceiling_of_a_final_award_is_twelve_minimum_wages_of_the_place() -> None:
    given = replay_case({"minimum_wage": Decimal(2740)}, load(), "cn", date(2026, 6, 30)).figures["final_award_ceiling"]
    unknown = replay_case({}, load(), "cn", date(2026, 6, 30)).figures["final_award_ceiling"]

    assert (given.value, given.verified) == (Decimal(32880), True)
    assert (unknown.value, unknown.missing) == (None, ("minimum_wage",))


def test_a_figure_that_rests_on_an_unchecked_minimum_wage_is_not_verified() -> None:
    facts = {"left": date(2026, 3, 31), "nc_months": 6, "avg12": Decimal(5000)}
    plain = {**facts, "protects_technical_secret": False}
    table = replay_case(plain, load(), "cn-gd-sz", date(2026, 6, 30)).figures
    given = replay_case({**facts, "minimum_wage": Decimal(2000)}, load(), "cn-sh", date(2026, 6, 30)).figures

    assert not any(wage.verified for wage in load().wages.on("cn-gd-sz", date(2026, 3, 31)))
    assert not any(table[name].verified for name in ("monthly_due", "due_by_month", "arrears", "total_compensation"))
    assert given["monthly_due"].verified


def test_a_post_in_other_words_is_read_and_its_class_is_asked_for() -> None:
    told = {
        "role": "head of the night watch",
        "access_to_secrets": False,
        "suspension_clause": "disputes stop the clock",
    }
    runs, problems = replay_document(told, load(), "cn", date(2026, 6, 30), "case.yaml")
    answers = {one.provision.id: one.verdict for one in runs[0].replayed.answers}

    assert problems == ()
    assert answers["cn.persons.classes"].missing == ("role",)
    assert answers["cn.scope.no_secret"].standing == "broken"
    assert answers["cn.suspension.void"].standing == "broken"


RIVAL = "place: cn\non: 2024-12-31\nleft: 2023-12-31\nnc_months: 24\ncomp_amount: 10000\ncomp_per: month\n"
"""Left at the end of 2023, two years at 10,000 a month, asked at the end of the first year."""


def test_nothing_is_to_come_while_at_a_competitor_and_leaving_it_is_another_reading() -> None:
    found = figure(RIVAL + "joined_rival: 2024-07-01", "remaining")

    assert found.value == 0
    assert [view.value for view in found.views] == [Decimal("120000.00")]
    assert "at a competitor from 2024-07-01 on" in told(found)


def test_days_kept_after_the_competitor_was_left_are_to_come_and_those_behind_are_a_view_of_the_arrears() -> None:
    facts = RIVAL + "joined_rival: 2024-07-01\nleft_rival: 2024-09-30\n"

    assert figure(facts, "remaining").value == 120000
    arrears = figure(facts, "arrears")
    assert arrears.value == 60000
    assert [(view.value, "2024-10-01" in view.says.en) for view in arrears.views] == [(Decimal("90000.00"), True)]
    paid = facts + "paid: [{from: 2024-01-01, to: 2024-12-31, amount: 120000}]"
    assert [view.value for view in figure(paid, "arrears").views] == []


def test_a_competitor_joined_after_the_day_asked_about_leaves_what_comes_before() -> None:
    assert figure(RIVAL + "joined_rival: 2025-03-01", "remaining").value == 20000


def test_joining_after_three_unpaid_months_may_count_as_the_end() -> None:
    late, early = (figure(RIVAL + f"joined_rival: {day}", "end_of_restraint") for day in ("2024-04-01", "2024-03-31"))

    assert late.value == date(2025, 12, 31)
    assert [view.value for view in late.views] == [date(2024, 3, 31)]
    assert early.views == ()


def test_a_restraint_that_the_employer_had_to_start_may_never_have_begun() -> None:
    found = replayed(RIVAL + "activation: on_notice").replayed.figures
    paid = RIVAL + "activation: on_notice\npaid: [{from: 2024-01-01, to: 2024-01-31, amount: 10000}]"

    assert [view.value for view in found["arrears"].views] == [0]
    assert [view.value for view in found["end_of_restraint"].views] == [date(2023, 12, 31)]
    assert figure(paid, "end_of_restraint").views == ()
    assert figure(RIVAL + "activation: automatic", "end_of_restraint").views == ()


SIX = "place: cn\nleft: 2024-03-02\nnc_months: 6\ncomp_amount: 3000\ncomp_per: month\n"
"""From 3 March to 2 September: the parts of the two months are one month's pay."""


def test_the_whole_term_comes_to_its_months_and_full_payment_leaves_nothing_owed() -> None:
    full = SIX + "on: 2024-12-31\npaid: [{from: 2024-03-03, to: 2024-09-02, amount: 18000}]"
    rows = figure(full, "due_by_month").value

    assert figure(full, "arrears").value == 0
    assert isinstance(rows, tuple)
    assert (f"{rows[0].due:f}", f"{rows[-1].due:f}") == ("2806.45", "193.55")
    assert rows[-1].step.en == "2024-09-01 – 2024-09-02: 3,000 − 2,806.45 = 193.55"


@pytest.mark.parametrize("day", ["2024-03-02", "2024-05-20", "2024-08-31", "2024-09-02"])
def test_what_is_due_and_what_is_to_come_add_up_to_the_term(day: str) -> None:
    figures = replayed(SIX + f"on: {day}").replayed.figures
    due, ahead = figures["arrears"].value, figures["remaining"].value

    assert isinstance(due, Decimal)
    assert isinstance(ahead, Decimal)
    assert due + ahead == figures["total_compensation"].value == 18000


def test_a_payment_in_full_covers_the_part_of_a_month_in_paid_days_too() -> None:
    facts = (
        "place: cn\non: 2024-06-30\nleft: 2022-06-23\nnc_months: 24\ncomp_amount: 4212\ncomp_per: month\n"
        "part_month: 21.75\njoined_rival: 2022-07-28\nreturn: since_breach\n"
        "paid: [{from: 2022-06-24, to: 2023-04-23, amount: 42120}]"
    )

    assert figure(facts, "arrears").value == 0
    assert figure(facts, "return_amount").value == Decimal(42120) - Decimal("4792.97")


def test_the_pay_of_the_last_year_is_the_base_of_its_multiple_where_no_average_is_told() -> None:
    facts = "place: cn\non: 2024-12-31\nlast_year_pay: 340000\ndamages: [{multiple: 2, of: annual_wage_before_exit}]"

    assert figure(facts, "damages_contract").value == 680000
    assert figure(facts + "\navg12: 30000", "damages_contract").value == 720000
    assert figure(facts.replace("annual_wage_before_exit", "monthly_wage"), "damages_contract").missing == ("avg12",)


def test_a_restraint_that_is_over_before_three_months_have_gone_by_is_never_asked_to_end() -> None:
    facts = {"left": date(2026, 1, 31), "avg12": Decimal(10000), "minimum_wage": Decimal(2000)}
    short, long = (
        replay_case({**facts, "nc_months": months}, load(), "cn", date(2026, 11, 22)).figures["earliest_rescission"]
        for months in (3, 4)
    )

    assert (short.value, short.views, long.value) == (None, (), date(2026, 5, 1))
    assert "over on 2026-04-30" in short.steps[0].en
