"""A card as it is read: numbers with their range and source, and whatever is wrong told with its key."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.lab.cards import TEXT

from songbang.basis.problem import Problem
from songbang.lab.assumptions import assumptions
from songbang.lab.card import Card, Range, Source
from songbang.lab.card_hash import card_hash
from songbang.lab.example import example_card, example_text
from songbang.lab.read_card import card_text, read_card


def card(text: str = TEXT) -> Card:
    found = card_text("card.toml", text)
    assert isinstance(found, Card), found
    return found


def wrong(old: str, new: str) -> Problem:
    assert old in TEXT
    found = card_text("card.toml", TEXT.replace(old, new))
    assert isinstance(found, Problem)
    return found


def test_numbers_are_read_with_their_range_and_source() -> None:
    found = card()

    assert found.groups[0].pay == 20000
    assert found.sources["group.makers.pay"] == Source("a survey", 18000, 22000)
    assert found.sources["group.makers.offers_employed"] == Source("", 0.03, 0.07)
    assert found.firms is not None
    assert found.firms.quits == Range(0.15, 0.3)
    assert found.firms.replacement == Range(0.3, 0.3)
    assert found.policies[0].numbers == {"months": 6}


def test_what_has_no_source_is_an_assumption() -> None:
    told = assumptions(card())

    assert "group.makers.pay" not in told
    assert "firms.quits" not in told
    assert {"group.makers.loss", "group.makers.offers_employed", "restraint.months", "firms.upkeep"} <= {*told}
    assert "restraint.damages" not in told  # it is not on the card


def test_the_hash_is_of_what_a_card_says_and_not_of_its_layout() -> None:
    assert card_hash(card()) == card_hash(card(TEXT.replace("loss = 0.012", "loss   =   0.0120 # a remark")))
    assert card_hash(card()) != card_hash(card(TEXT.replace("loss = 0.012", "loss = 0.013")))
    assert card_hash(card()) != card_hash(card(TEXT.replace("a survey", "another")))


def test_a_rate_of_a_year_is_asked_about_and_may_be_written_as_one() -> None:
    found = wrong("loss = 0.012", "loss = 0.36")

    assert found.code == "card_rate_asked"
    assert "99%" in found.says.en or "100%" in found.says.en
    assert 'per = "year"' in found.do.zh
    assert card(TEXT.replace("0.012", '{ value = 0.36, per = "year" }')).groups[0].loss == pytest.approx(0.03)
    assert card(TEXT.replace("0.012", '{ value = 0.36, per = "month" }')).groups[0].loss == pytest.approx(0.36)


@pytest.mark.parametrize(
    ("old", "new", "code", "names"),
    [
        ("loss =", "los =", "card_unknown_key", "loss"),
        ("floor = 0.5", "floor = 1.5", "card_out_of_bounds", "1"),
        ("floor = 0.5", "floor = 1", "card_contradiction", "1"),
        ("floor = 0.5\n", "", "card_missing", "1"),
        ("loss = 0.012", "loss = 1e-300", "card_out_of_bounds", "1e-06"),
        ("floor = 0.5", 'floor = "half"', "card_wrong", "value"),
        ("floor = 0.5", "floor = true", "card_wrong", "value"),
        ("floor = 0.5", "floor = nan", "card_wrong", "value"),
        ("low = 0.03, high = 0.07", "low = 0.06, high = 0.07", "card_out_of_bounds", "low"),
        ("bound = 0.6", 'bound = { value = 0.6, per = "year" }', "card_wrong", "month"),
        ("offers_unemployed = 0.3", "offers_unemployed = 0.99", "card_contradiction", "high"),
        ("compensation = 0.3", "compensation = 1.0", "card_contradiction", "deterrence"),
        ('currency = "CNY"', 'currency = "yuan"', "card_wrong", "CNY"),
        ("months = 6", "weeks = 6", "policy_unknown_parameter", "months"),
        ('"cap_months"', '"cap_moths"', "policy_unknown", "cap_months"),
        ("months = 6", "months = -6", "policy_wrong_parameter", "months"),
        ("[restraint]", "[[restraint]]", "card_wrong", "restraint"),
        ("[group.makers]", "[groups.makers]", "card_unknown_key", "group"),
        ("[group.makers]", '[group."a.b"]', "card_wrong", "dots"),
    ],
)
def test_what_is_wrong_is_told_with_what_may_stand_there(old: str, new: str, code: str, names: str) -> None:
    found = wrong(old, new)

    assert found.code == code
    assert names in found.do.en
    assert found.says.zh
    assert found.do.zh


def test_files_that_are_no_card_are_problems(tmp_path: Path) -> None:
    (tmp_path / "no.toml").write_bytes(b"\xff\xfe\x00[")
    (tmp_path / "half.toml").write_text("[group", encoding="utf-8")
    (tmp_path / "large.toml").write_text("#" * 300_000, encoding="utf-8")
    codes = [read_card(tmp_path / name) for name in ("no.toml", "half.toml", "large.toml", "none.toml", "")]

    assert isinstance(codes[0], Problem)
    assert "UTF-8" in codes[0].do.en
    assert [one.code for one in codes if isinstance(one, Problem)] == [
        *["card_unread"] * 3,
        "card_not_found",
        "card_unread",
    ]


LINES = st.sampled_from(
    [*TEXT.splitlines(), "[group]", "group = 3", "policy = 1", 'says = ["x"]', "loss = 1e400", "x = {}"]
)


@given(st.lists(LINES, max_size=40))
def test_nothing_that_is_written_ends_in_a_traceback(lines: list[str]) -> None:
    assert isinstance(card_text("card.toml", "\n".join(lines)), Card | Problem)


def test_the_example_says_that_it_is_one_and_claims_nothing() -> None:
    shipped = Path(__file__).parents[2] / "examples" / "market" / "card.toml"

    assert example_card().is_example
    assert all(not one.says for one in example_card().sources.values())
    assert len(example_card().policies) == 8
    assert example_text() == shipped.read_text(encoding="utf-8")
