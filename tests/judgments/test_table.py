"""Decisions become tables: typed as the codebook says, each value with its place, none lost."""

from datetime import date
from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.basis.words import Words
from songbang.judgments.codebook import codebook
from songbang.judgments.table import Table
from songbang.judgments.table_disputes import with_disputes
from songbang.judgments.table_rows import decision_rows, error_row
from songbang.judgments.table_schema import schemas
from songbang.judgments.value import Claim, Decision, Told, Value

TOLD: dict[str, Told] = {
    "text": "某法院",
    "choice": "first",
    "day": date(2024, 5, 6),
    "sum": Decimal("12345.67"),
    "share": Decimal("0.30"),
    "multiple": Decimal("2.5"),
    "months": 24,
    "count": 2024,
    "yes": True,
    "list": ("(2023)沪0104民初1号", "(2023)沪0104民初2号"),
}
CELLS = {
    **TOLD,
    "sum": 1234567,
    "share": "0.3",
    "multiple": "2.5",
    "list": ["(2023)沪0104民初1号", "(2023)沪0104民初2号"],
}


def whole() -> Decision:
    """A decision that tells every field, by the kinds of the codebook."""
    return Decision(
        tuple(Value(one.name, TOLD[one.kind], Span(at, at + 1)) for at, one in enumerate(codebook().fields)), ()
    )


def test_every_kind_of_field_has_a_column_and_comes_back_as_it_was_told() -> None:
    table = Table.of([decision_rows("a.txt", whole(), lambda _: "words")])
    (row,) = table.decisions.to_dicts()

    assert {one.kind for one in codebook().fields} <= TOLD.keys()
    assert {one.name: row[one.name] for one in codebook().fields} == {
        one.name: CELLS[one.kind] for one in codebook().fields
    }
    assert dict(table.decisions.schema) == dict(schemas()["decisions"])


def test_a_value_carries_its_place_and_its_words() -> None:
    text = "月工资12345.67元"
    decision = Decision((Value("monthly_pay", Decimal("12345.67"), Span(3, 11)),), ())
    (row,) = Table.of([decision_rows("a.txt", decision, lambda span: span.of(text))]).values.to_dicts()

    assert row == {
        "document": "a.txt",
        "field": "monthly_pay",
        "value": "12345.67",
        "start": 3,
        "end": 11,
        "words": "12345.67",
    }


def test_what_is_not_told_is_absent_and_never_zero() -> None:
    claim = Claim("employer", "damages", None, Decimal(0), "refused", Span(0, 1), None)
    table = Table.of([decision_rows("a.txt", Decision((), (claim,)), lambda _: "")])

    assert table.decisions.drop("document").to_dicts() == [dict.fromkeys(table.decisions.drop("document").columns)]
    assert table.claims.select("claimed", "awarded", "answered_start").rows() == [(None, 0, None)]


def test_a_number_that_no_column_holds_is_kept_as_text() -> None:
    decision = Decision((Value("monthly_pay", Decimal(10) ** 30, Span(0, 1)),), ())
    table = Table.of([decision_rows("a.txt", decision, lambda _: "")])

    assert table.decisions["monthly_pay"].to_list() == [None]
    assert table.values["value"].to_list() == [f"{10**30}.00"]


def test_an_error_says_what_and_what_next() -> None:
    problem = Problem("broken", "b.pdf", Words("坏了。", "It is broken."), Words("另存。", "Save it again."), page=3)
    (row,) = Table.of([error_row("b.pdf", problem)]).errors.to_dicts()

    assert (row["document"], row["code"], row["page"], row["line"]) == ("b.pdf", "broken", 3, None)
    assert (row["says_zh"], row["do_en"]) == ("坏了。", "Save it again.")


@given(st.permutations([f"d{at}.txt" for at in range(6)]))
def test_the_order_of_reading_does_not_matter(names: list[str]) -> None:
    table = Table.of(decision_rows(name, whole(), lambda _: "") for name in names)
    straight = Table.of(decision_rows(name, whole(), lambda _: "") for name in sorted(names))

    assert table.decisions.equals(straight.decisions)
    assert table.values.equals(straight.values)


def test_parts_kept_on_disk_come_back_as_the_same_tables() -> None:
    table = Table.of(decision_rows(f"{at}.txt", whole(), lambda _: "") for at in range(3))
    parts = [table.decisions.slice(2), table.decisions.slice(0, 2)]
    again = Table.from_frames(decisions=pl.concat(parts), values=table.values.reverse())

    assert again.decisions.equals(table.decisions)
    assert again.values.equals(table.values)
    assert again.claims.equals(table.claims)
    assert again.errors.height == 0


def test_disputes_are_named_where_they_are_known() -> None:
    table = Table.of(decision_rows(name, whole(), lambda _: "") for name in ("a.txt", "b.txt"))

    assert table.tied([("b.txt", "dispute 1")]).decisions["dispute"].to_list() == [None, "dispute 1"]


def test_every_value_of_a_choice_has_its_label() -> None:
    for one in (*codebook().fields, *codebook().claims):
        assert bool(one.values) == (one.kind == "choice"), one.name
        assert all(label.zh and label.en for label in one.values.values())


def test_a_field_that_is_not_there_is_named() -> None:
    with pytest.raises(KeyError, match="employer"):
        codebook().field("employer")


def test_the_levels_of_one_dispute_are_tied_by_their_numbers() -> None:
    first = Decision((Value("case_number", "(2023)沪0104民初1234号", Span(0, 1)),), ())
    second = Decision(
        (
            Value("case_number", "(2024)沪01民终99号", Span(0, 1)),
            Value("earlier_cases", ("(2023)沪0104民初1234号",), Span(0, 1)),
        ),
        (),
    )
    alone = Decision((Value("case_number", "(2023)沪0104民初1235号", Span(0, 1)),), ())
    made = {"a.txt": first, "b.txt": second, "c.txt": alone}
    table = with_disputes(Table.of(decision_rows(name, one, lambda _: "") for name, one in made.items()))
    of_first, of_second, of_alone = table.decisions["dispute"].to_list()

    assert of_first == of_second != of_alone
