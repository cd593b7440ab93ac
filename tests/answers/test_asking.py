"""The facts that are missing: each asked once, those first that decide the most, none asked twice."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from tests.answers.test_applicable import small
from tests.law.make_law import provision

from songbang.answers.asking import ask
from songbang.basis.fact_kinds import CHOICES, KINDS, FactKind
from songbang.basis.facts import FACTS
from songbang.basis.standing import Standing
from songbang.law.read import load

DAY = date(2026, 11, 22)
PLACES = sorted(load().places)
SAMPLES: dict[FactKind, list[object]] = {
    FactKind.YES: [True, False],
    FactKind.DAY: [date(2024, 6, 30)],
    FactKind.SUM: [Decimal(10000), Decimal("0.3")],
    FactKind.COUNT: [2, 12],
    FactKind.TEXT: ["全国"],
    FactKind.WORDS: [("non_compete",)],
    FactKind.SUMS: [(Decimal(9000),)],
    FactKind.ROWS: [({"amount": Decimal(5000)},)],
}


def answers_to(name: str) -> list[object]:
    """Every kind of answer that a person may give to the question for a fact."""
    kind = KINDS[name]
    return list(CHOICES[name]) if kind is FactKind.CHOICE else SAMPLES[kind]


def asked(facts: dict[str, object], place: str = "cn", day: date = DAY) -> list[str]:
    return [question.fact.name for question in ask(facts, load(), place, day).questions]


@pytest.mark.parametrize("place", PLACES)
def test_each_fact_is_asked_once_and_the_most_telling_first(place: str) -> None:
    questions = ask({}, load(), place, DAY).questions
    counts = [len(question.provisions) for question in questions]

    assert counts == sorted(counts, reverse=True)
    assert counts[-1] > 0
    assert len({question.fact.name for question in questions}) == len(questions)
    assert all(len(set(question.provisions)) == len(question.provisions) for question in questions)


@pytest.mark.parametrize("place", ["cn", "cn-gd-sz", "cn-zj-nb"])
def test_a_fact_that_is_told_is_not_asked_again(place: str) -> None:
    for name in asked({}, place):
        for value in answers_to(name):
            assert name not in asked({name: value}, place), (name, value)


@pytest.mark.parametrize("place", ["cn-gd-sz", "cn-zj-nb", "cn-js"])
@pytest.mark.parametrize("seed", range(2))
def test_answering_one_question_after_the_other_comes_to_an_end(place: str, seed: int) -> None:
    chance, told = Random(seed), dict[str, object]()  # noqa: S311 - any answers will do
    while questions := asked(told, place):
        assert questions[0] not in told
        told[questions[0]] = chance.choice(answers_to(questions[0]))

    standings = {one.verdict.standing for one in ask(told, load(), place, DAY).answers}
    assert Standing.UNKNOWN not in standings


def test_every_question_is_put_in_words_and_names_what_waits_for_it() -> None:
    found = ask({}, load(), "cn-gd-sz", DAY)
    waiting = {one.provision.id: one.verdict.missing for one in found.answers}
    for question in found.questions:
        assert question.fact is FACTS[question.fact.name]
        assert question.fact.asks.zh.endswith("？")
        assert question.fact.asks.en.endswith("?")
        assert all(question.fact.name in waiting[name] for name in question.provisions)


def test_whatever_an_answer_lacks_is_asked() -> None:
    found = ask({"nc_months": 12}, load(), "cn-sh", DAY)

    assert {name for one in found.answers for name in one.verdict.missing} == set(asked({"nc_months": 12}, "cn-sh"))


def test_of_two_that_as_many_wait_for_the_one_that_leaves_an_answer_unknown_goes_first(tmp_path: Path) -> None:
    telling = provision(
        id='"xx.compensation.default"', topic='"compensation"', rule='"default_share"', months="", share='"0.3"',
        of='"average_wage_12m"', floor='""', says='{ zh = "{share}。", en = "{share}." }',
    )  # fmt: skip
    law = small(tmp_path, telling + provision())
    questions = ask({"comp_stated": False}, law, "xx", date(2020, 1, 1)).questions

    assert [question.fact.name for question in questions] == ["nc_months", "avg12"]


def test_what_follows_from_other_facts_is_not_asked() -> None:
    assert "avg12" in asked({"comp_stated": False}, "cn-sh")
    assert "avg12" not in asked({"comp_stated": False, "wages": (Decimal(9000), Decimal(9100))}, "cn-sh")
    assert "released_on" not in asked({"employer_released": date(2026, 1, 1)}, "cn-sh")


def test_where_the_papers_hold_no_such_clause_nothing_is_asked_about_it() -> None:
    assert asked({"clauses": {"passport_retention"}}) == []


def test_a_place_that_is_not_held_has_no_questions() -> None:
    assert asked({}, "hk") == []


def test_months_unpaid_are_worked_out_where_the_payments_are_told() -> None:
    days = {"left": date(2026, 3, 31), "nc_months": 12}
    told = {**days, "paid": [{"from": date(2026, 4, 1), "to": date(2026, 5, 31), "amount": Decimal(100)}]}

    assert "months_unpaid" in {question.fact.name for question in ask(days, load(), "cn", date(2026, 11, 22)).questions}
    assert "months_unpaid" not in {
        question.fact.name for question in ask(told, load(), "cn", date(2026, 11, 22)).questions
    }
