"""A row of a roster is told what one person is told: to the cent, to the day, and in standing."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.portfolio.audit.rosters import DAY, people, roster

from songbang.answers.answer import answer
from songbang.answers.derived import derived
from songbang.answers.figures import breach
from songbang.answers.figures.after_breach import remaining
from songbang.answers.figures.extra import extra_months
from songbang.answers.figures.monthly import monthly_due
from songbang.answers.figures.owed import arrears_of, due_by_month, due_months
from songbang.answers.figures.rate import rate as rate_of
from songbang.answers.figures.rescission import earliest_rescission
from songbang.answers.figures.restraint import Restraint, restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.figures.whole_term import total_compensation
from songbang.answers.results import Answer, Figure
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.outcome import asked
from songbang.portfolio.audit.result_columns import ResultKind, result_columns
from songbang.portfolio.audit.row_facts import row_facts

LAW = load()


def figures(row: Mapping[str, Any]) -> dict[str, object]:
    """The same row as one case, by the functions that work out one case."""
    facts = derived(row_facts(row), DAY, whole_story=False).facts
    setting = Setting(LAW, row["place"], DAY, facts)
    found, rate = restraint(setting), rate_of(setting)
    held = found if isinstance(found, Restraint) else None
    monthly = monthly_due(setting, rate, held.first if held else DAY)
    whole = total_compensation(setting, rate, held)
    damages = breach.damages_contract(setting, breach.Pay(monthly, whole))
    told: dict[str, Figure] = {
        "due_month": monthly,
        "whole_term": whole,
        "damages": damages,
        "damages_ratio": breach.ratio(setting, rate, damages, whole),
    }
    if held is not None:
        by_month = due_months(setting, rate, held.first, held.term_last, held.first)
        if "minimum_wage" in by_month.missing:
            told["whole_term"] = replace(whole, missing=by_month.missing)
            told["damages_ratio"] = replace(told["damages_ratio"], missing=by_month.missing)
        told |= {"extra": extra_months(setting, rate, held), "still_to_come": remaining(setting, rate, held)}
        told |= {"due_so_far": due_by_month(setting, rate, held), "ends_on": held.figure}
        if row["paid"] is not None:
            told["owed"] = arrears_of(setting, rate, held)
        if row["paid"] == 0 and row["state"] in {"bound", "not_started"}:
            told["may_end_from"] = earliest_rescission(setting, held)
    if row["comp_stated"] is None or row["nc_months"] is None:
        del told["damages_ratio"]  # what there is to measure it by is not known
    found_cents = {name: cents(figure) for name, figure in told.items()}
    base = {"total_compensation": "whole_term", "monthly_compensation": "due_month"}.get(row["damages_of"] or "")
    if base is not None and row["damages_amount"] is None and row["damages_multiple"] and found_cents[base] is None:
        del found_cents["damages"]  # a multiple of what a minimum wage that is not known would change
    return found_cents


def cents(figure: Figure) -> object:
    """A figure as a frame has it; what a minimum wage that is not known would change is not known there."""
    value = sum((one.due for one in figure.value), Decimal(0)) if isinstance(figure.value, tuple) else figure.value
    if "minimum_wage" in figure.missing and figure.steps != (breach.OF_TERMS,):
        return None
    return int(value * 100) if isinstance(value, Decimal) else value


@settings(max_examples=30, deadline=None)
@given(st.lists(people(), min_size=1, max_size=5))
def test_money_and_days_are_those_of_the_case_of_one_person(rows: list[dict[str, Any]]) -> None:
    found = audit(roster(rows), LAW, DAY)
    told = found.told.iter_rows(named=True)
    for row, mine in zip(told, found.results.iter_rows(named=True), strict=True):
        if row["state"] not in {"none", "unknown"} and row["place"] is not None:
            theirs = figures(row)
            assert {name: mine[name] for name in theirs} == theirs, repr(
                {k: v for k, v in row.items() if v is not None}
            )


@settings(max_examples=30, deadline=None)
@given(st.lists(people(), min_size=1, max_size=5))
def test_every_standing_is_that_of_the_answers_to_one_person(rows: list[dict[str, Any]]) -> None:
    found = audit(roster(rows), LAW, DAY)
    told = found.told.iter_rows(named=True)
    columns = [one for one in result_columns().values() if one.kind is ResultKind.STANDING]
    for row, mine in zip(told, found.results.iter_rows(named=True), strict=True):
        if row["state"] != "none" and row["place"] is not None:
            answers = answer(row_facts(row), LAW, row["place"], DAY)
            theirs = {one.name: standing(asked(one, by_topic(answers, one.topic))) for one in columns}
            if row["counted"] is None or row["counted"] < row["first"]:
                theirs["may_end"] = None
            assert {name: mine[name] for name in theirs} == theirs, repr(
                {k: v for k, v in row.items() if v is not None}
            )


def by_topic(answers: tuple[Answer, ...], topic: object) -> list[Answer]:
    return [one for one in answers if one.provision.topic is topic]


def standing(one: Answer | None) -> str | None:
    return None if one is None else one.verdict.standing.value
