import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.english.category import Category
from songbang.english.classify import classify
from songbang.english.cues import CUES, cues_shown
from songbang.english.plain import LONGEST, barred, letters, pairs, plain, stems
from songbang.english.weights import WeightsError, read_weights, weights

CARRIES = {
    Category.NON_COMPETE: (
        "For two years after this Agreement ends the Consultant shall not work for any business that competes with us.",
        "The Distributor shall not market or sell any products that are competitive with the Products during the Term.",
        "Franchisee covenants that it will not operate any Competing Business within ten miles of the Restaurant.",
    ),
    Category.NO_SOLICIT_EMPLOYEES: (
        "Neither party shall solicit or hire any employee of the other party during the term or one year after it.",
        "The Contractor agrees not to induce any member of the Company's staff to leave his or her employment.",
    ),
    Category.NO_SOLICIT_CUSTOMERS: (
        "For twelve months after termination the Agent shall not solicit or divert any customer of the Company.",
        "The Consultant will not induce any client or supplier of the Company to reduce its business with the Company.",
    ),
    Category.EXCEPTION: (
        "Nothing herein shall prevent the Executive from holding up to 2% of the shares of a listed competitor.",
        "Notwithstanding this exclusivity, the Supplier may sell the Products to others outside the Territory.",
        "If the Distributor fails to meet the minimum purchases, its exclusive right shall become non-exclusive.",
    ),
    Category.LIQUIDATED_DAMAGES: (
        "If the Supplier is late it shall pay 0.5% of the price for each day as liquidated damages, no penalty.",
        "Should the Client terminate early, it shall pay a termination fee equal to the fees of the remaining months.",
    ),
}
CARRIES_NOT = {
    Category.NON_COMPETE: (
        "The Company shall keep accurate books and records and permit an audit once a year.",
        "Licensor hereby grants to Licensee a non-transferable license to use the Marks in the Territory.",
        "This Agreement shall be governed by the laws of the State of New York.",
    ),
    Category.NO_SOLICIT_EMPLOYEES: (
        "The Company shall pay the salaries of its employees when they are due.",
        "Each party shall maintain workers' compensation insurance for its personnel.",
    ),
    Category.NO_SOLICIT_CUSTOMERS: (
        "The Licensee shall indemnify the Licensor against claims of third parties.",
        "The Agent shall report all sales to customers within thirty days after each quarter.",
    ),
    Category.EXCEPTION: (
        "Either party may renew this Agreement for a further year by written notice.",
        "The Licensee shall pay a royalty of five percent of net sales.",
        "The initial term of this Agreement is five years.",
    ),
    Category.LIQUIDATED_DAMAGES: (
        "In no event shall either party be liable for indirect or consequential damages.",
        "This Agreement may be assigned to an affiliate with prior written consent.",
    ),
}


def told(cases: dict[Category, tuple[str, ...]]) -> list[tuple[Category, str]]:
    return [(category, text) for category, texts in cases.items() for text in texts]


@pytest.mark.parametrize(("category", "text"), told(CARRIES))
def test_a_clause_that_carries_it(category: Category, text: str) -> None:
    assert classify(text).categories[category]


@pytest.mark.parametrize(("category", "text"), told(CARRIES_NOT))
def test_a_clause_that_does_not(category: Category, text: str) -> None:
    assert not classify(text).categories[category]


def test_what_is_told_at_even_odds_need_not_be_sure() -> None:
    ships = classify("The Supplier shall ship the Products to the customers named in the purchase order.")
    hires = classify("Neither party shall solicit or hire any employee of the other party.")

    assert Category.NO_SOLICIT_CUSTOMERS not in ships.sure
    assert Category.NO_SOLICIT_EMPLOYEES in hires.sure


def test_five_categories_by_their_names_and_in_their_order() -> None:
    assert [category.value for category in classify("Term.").categories] == [
        "Non-Compete", "No-Solicit Of Employees", "No-Solicit Of Customers",
        "Competitive Restriction Exception", "Liquidated Damages",
    ]  # fmt: skip


WORDS = st.sampled_from(
    [
        "not",
        "compete",
        "exclusive",
        "solicit",
        "employee",
        "shall",
        "5%",
        "$100",
        "liquidated",
        "except",
        ".",
        ";",
        "不得",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join)))
def test_any_text_has_an_answer_and_the_same_one_again(text: str) -> None:
    answer = classify(text)

    assert all(type(said) is bool for said in answer.categories.values())
    assert all(answer.categories[category] for category in answer.sure)
    assert classify(text) == answer


def test_white_space_and_quotation_marks_change_nothing() -> None:
    plainly = 'The "Agent" shall not solicit the Company\'s customers.'

    assert classify("  The “Agent”\n\tshall not  solicit the Company’s customers. ") == classify(plainly)


def test_only_the_beginning_of_what_is_endless_is_looked_at() -> None:
    assert len(plain("shall not compete, " * 5000)) <= LONGEST


@pytest.mark.parametrize(
    ("clause", "forbidden"),
    [
        ("the agent shall not compete. it may rest.", " compete"),
        ("it may compete; neither side sells", " side sells"),
        ("the agent may compete.", ""),
    ],
)
def test_what_stands_behind_a_word_of_prohibition(clause: str, forbidden: str) -> None:
    assert barred(clause) == forbidden


def test_words_are_met_in_all_their_forms() -> None:
    assert stems("solicits soliciting solicited 5%") == ["solicit", "solicit", "solicit", "%"]
    assert list(pairs(["a", "b", "c"])) == ["a", "b", "c", "a b", "b c"]
    assert list(letters("of")) == [" of", "of ", " of "]


def test_every_cue_has_a_name_of_its_own_and_a_reason() -> None:
    assert len({cue.name for cue in CUES}) == len(CUES)
    assert all(cue.why for cue in CUES)


def test_a_cue_that_looks_at_what_is_forbidden_needs_a_prohibition() -> None:
    bars = next(number for number, cue in enumerate(CUES) if cue.name == "bars_customers")

    assert bars in cues_shown("the agent shall not solicit any customer.")
    assert bars not in cues_shown("the agent shall solicit every customer.")


def test_the_weights_tell_where_they_come_from() -> None:
    about = weights().about

    assert {"sha256", "seed", "made_with", "balanced_accuracy"} <= set(about)
    assert all(len(rows) == len(CUES) for rows in (weights().words.cues, weights().letters.cues, weights().topics.cues))
    assert all(sure >= least for sure, least in zip(weights().sure, weights().threshold, strict=True))


def test_weights_that_were_changed_are_not_used() -> None:
    with pytest.raises(WeightsError):
        read_weights(json.dumps({"about": {}}).encode(), "0" * 64)
